"""What stands apart from the body of a Word document: footnotes, and what was left out and is noted."""

from presskit.extract.docx.inline import plain
from presskit.extract.docx.package import Package
from presskit.extract.docx.state import Reading, W
from presskit.extract.draft import Draft
from presskit.model import Note


def targets_of(package: Package, part: str) -> dict[str, str]:
    """The external targets of the relationships of a part, by id."""
    folder, _, name = part.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in package:
        return {}
    return {
        relation.get("Id") or "": relation.get("Target") or ""
        for relation in package.xml(relations)
        if relation.get("TargetMode") == "External"
    }


def footnotes(package: Package, reading: Reading) -> list[Draft]:
    """Footnotes and endnotes in the order in which the text refers to them."""
    drafts: list[Draft] = []
    found: dict[tuple[str, str], str] = {}
    for kind in {kind for kind, _ in reading.footnotes}:
        part = f"word/{kind}s.xml"
        if part in package:
            for note in package.xml(part).findall(f"{W}{kind}"):
                found[kind, note.get(f"{W}id") or ""] = plain(note)
    for key in dict.fromkeys(reading.footnotes):
        if found.get(key):
            drafts.append(Draft(text=found[key]))
    return drafts


def notes_of(package: Package, reading: Reading) -> list[Note]:
    """What was left out of the text and why, in the order of the reasons."""
    notes = [
        Note(kind="dropped", reason=reason, text=text)
        for reason, texts in (
            ("tracked_deletion", reading.deleted),
            ("hidden_text", reading.hidden),
            ("table_of_contents", reading.contents),
        )
        for text in texts
        if text
    ]
    if reading.inserted:
        message = f"{reading.inserted} tracked insertions were taken as accepted."
        notes.append(Note(kind="cleaned", reason="tracked_insertion", message=message))
    if reading.rows > reading.max_rows:
        message = f"{reading.rows - reading.max_rows} table rows beyond the limit of {reading.max_rows} were left out."
        notes.append(Note(kind="dropped", reason="row_limit", message=message))
    if reading.embedded:
        message = f"{reading.embedded} embedded files inside the text were not read."
        notes.append(Note(kind="warning", reason="embedded_part", message=message))
    for prefix, reason in (("word/header", "running_header"), ("word/footer", "running_footer")):
        texts = [
            plain(package.xml(name)) for name in package.names() if name.startswith(prefix) and name.endswith(".xml")
        ]
        notes.extend(Note(kind="dropped", reason=reason, text=text) for text in dict.fromkeys(texts) if text)
    if "word/comments.xml" in package:
        for comment in package.xml("word/comments.xml").findall(f"{W}comment"):
            author = comment.get(f"{W}author") or ""
            notes.append(Note(kind="dropped", reason="comment", message=author, text=plain(comment)))
    return notes

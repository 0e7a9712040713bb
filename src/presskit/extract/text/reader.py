"""Plain text: one release, or a dump of posts; the document's text is a verbatim slice of the file.

Markdown, with or without front matter, is handed on (`markdown.py`); a text in which French is followed by English (or
the other way round) becomes two documents (`tongues.py`).
"""

from collections.abc import Sequence
from dataclasses import replace

from presskit import errors
from presskit.extract import press, tongues
from presskit.extract.decode import Decoded, decode
from presskit.extract.draft import Draft, Facts, compose_slice
from presskit.extract.settings import ExtractSettings
from presskit.extract.text import paragraphs, posts
from presskit.model import Document, Extraction, Note, Source

_MAX_LINES = 200_000
_MAX_CONTROLS = 0.05  # share of control characters beyond which bytes are no text


def read(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The documents of a text file. Raises `Empty` when it holds nothing to read, `TooLarge` beyond the limits."""
    decoded = decode(data, declared=source.charset)
    if decoded.controls > _MAX_CONTROLS * len(decoded.text):
        raise errors.Broken("The file is binary data, not text.")
    if len(decoded.text) > settings.max_characters:
        raise errors.TooLarge(
            f"The text has {len(decoded.text):,} characters; at most {settings.max_characters:,} are read."
        )
    if source.media_type == "text/markdown":
        from presskit.extract.text import markdown

        return markdown.read_text(source, decoded, settings=settings)
    return read_text(source, decoded)


def read_text(source: Source, decoded: Decoded) -> Extraction:
    """The documents of decoded plain text. Raises TooLarge for too many lines, Empty when there is
    no letter and no digit."""
    if decoded.text.count("\n") > _MAX_LINES:
        raise errors.TooLarge(f"The text has more than {_MAX_LINES:,} lines.")
    lines, pagers = posts.without_pager(paragraphs.lines_of(decoded.text))
    if not any(char.isalnum() for line in lines for char in line.text):
        raise errors.Empty("There is no text in the file.")
    notes = list(decoded.notes)
    if pagers:
        text = "\n".join(line.text for line in pagers)
        notes.append(Note(kind="dropped", reason="pagination", text=text))
    if source.layout == "dump" or (not source.layout and posts.is_dump(lines, pagers)):
        documents = _dump(source, decoded, lines, notes)
    else:
        documents = _single(source, decoded, lines, notes)
    return Extraction(source=source.id, documents=tuple(documents), notes=tuple(notes))


def _dump(source: Source, decoded: Decoded, lines: Sequence[paragraphs.Line], notes: list[Note]) -> list[Document]:
    separators = posts.rules(lines)
    found = posts.split(lines)
    teasers = sum(post.words < posts.TEASER_WORDS for post in found)
    message = f"The file was read as a dump of {len(found)} posts, {teasers} of them teasers."
    notes.append(Note(kind="split", reason="dump", message=message))
    if separators:
        notes.append(Note(kind="dropped", reason="separator", text="\n".join(line.text for line in separators)))
    documents = []
    for ordinal, post in enumerate(found):
        drafts = paragraphs.drafts_of(decoded.text, post.lines)
        if post.titled and drafts and drafts[0].kind in ("heading", "paragraph"):
            drafts[0] = replace(drafts[0], kind="title")
        about: tuple[Note, ...] = ()
        if post.words < posts.TEASER_WORDS:
            about = (Note(kind="split", reason="teaser", message=f"A teaser of {post.words} words in a dump."),)
        documents.append(_document(source, decoded, drafts, Facts(notes=about), ordinal))
    return documents


def _single(source: Source, decoded: Decoded, lines: Sequence[paragraphs.Line], notes: list[Note]) -> list[Document]:
    drafts = paragraphs.drafts_of(decoded.text, lines)
    parts = tongues.split(drafts)
    documents = []
    for ordinal, (_, part) in enumerate(parts):
        facts = tongues.facts(source, parts, ordinal, Facts())
        edge = part[0] if ordinal else part[-1]
        if len(parts) > 1 and len(part) > 1 and posts.is_rule(edge.text):  # the rule between the two languages
            notes.append(Note(kind="dropped", reason="separator", text=edge.text))
            kept = [draft for draft in part if draft is not edge]
        else:
            kept = part
        documents.append(_document(source, decoded, kept, facts, ordinal))
    return documents


def _document(source: Source, decoded: Decoded, drafts: Sequence[Draft], facts: Facts, ordinal: int) -> Document:
    """The slice of the file that the drafts span, with press marks."""
    first = drafts[0].start or 0
    # The mark of a list item stands before its draft: it belongs to the slice.
    line_start = decoded.text.rfind("\n", 0, first) + 1
    begin = line_start + _indent(decoded.text[line_start:first]) if drafts[0].kind == "list_item" else first
    end = max((draft.start or 0) + len(draft.text) for draft in drafts)
    text = decoded.text[begin:end]
    placed = [replace(draft, start=(draft.start or 0) - begin) for draft in drafts]
    marked = press.mark(placed)
    known = replace(facts, dated=marked.dated, embargo_until=facts.embargo_until or marked.embargo_until)
    return compose_slice(source, text, marked.drafts, known, ordinal=ordinal, source_start=begin + decoded.offset)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())

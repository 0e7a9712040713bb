"""Is a knowledge.json what it claims to be: its schema, and the promises a schema cannot state."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from presskit import codec
from presskit.errors import PresskitError
from presskit.knowledge import FORMAT_VERSION, EntityRecord, Knowledge, SpanRecord
from presskit.sections import sections

SCHEMA_ID = f"urn:presskit:knowledge:{FORMAT_VERSION}"


def schema_text() -> str:
    """The JSON Schema of knowledge.json."""
    return codec.json_schema(Knowledge, title="presskit knowledge", identifier=SCHEMA_ID)


def problems(path: Path) -> Iterator[str]:
    """What is wrong with a file, a sentence each; nothing when it is right. Memory does not grow with the file when it
    has the layout in which presskit writes it."""
    try:
        found = sections(path)
        with closing(_Names()) as names:
            if isinstance(found, Knowledge):
                yield from _parts(found, names)
                names.add_entities(found.entities)
            else:
                for chunk in found.chunks():
                    yield from _parts(chunk, names)
                names.add_entities(found.records("entities"))
            yield from names.problems()
    except PresskitError as error:
        yield str(error)


def _parts(knowledge: Knowledge, names: "_Names") -> Iterator[str]:
    """What can be said of releases by themselves."""
    names.add(knowledge)
    texts = {document.id: document.text for document in knowledge.documents}
    yield from _spans(knowledge, texts)
    yield from _references(knowledge, texts)
    yield from _beads(knowledge)


class _Names:
    """All ids of a file and all that refers to them, in a database without a name that SQLite keeps on the disk."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("")
        self._db.execute("CREATE TABLE names (kind TEXT, id TEXT, named_by TEXT)")  # by "": it is defined here

    def close(self) -> None:
        self._db.close()

    def add(self, knowledge: Knowledge) -> None:
        """The ids of a chunk, and what points out of it."""
        for kind in ("documents", "releases", "segments", "mentions", "quotes", "facts", "findings"):
            self._insert((kind, record.id, "") for record in getattr(knowledge, kind))
        self._insert(("beads", bead.id, "") for alignment in knowledge.alignments for bead in alignment.beads)
        self._insert(("mentions", m.counterpart, f"mention {m.id}") for m in knowledge.mentions if m.counterpart)
        self._insert(("quotes", q.counterpart, f"quote {q.id}") for q in knowledge.quotes if q.counterpart)
        self._insert(
            ("mentions", name, f"quote {quote.id}")
            for quote in knowledge.quotes
            for name in quote.speaker_mentions
            if name
        )

    def add_entities(self, entities: Iterable[EntityRecord]) -> None:
        for entity in entities:
            self._insert([("entities", entity.id, "")])
            self._insert(("mentions", name, f"entity {entity.id}") for name in entity.mentions)

    def problems(self) -> Iterator[str]:
        """Ids that stand several times, and references to what is not there."""
        rows = self._db.execute(
            "SELECT kind, id, sum(named_by = '') AS times, max(named_by) FROM names GROUP BY kind, id HAVING times <> 1"
        )
        for kind, name, times, named_by in rows:
            if times:
                yield f"{kind}: the id {name} stands {times} times."
            else:
                yield f"{named_by}: there is no {name} among the {kind}."

    def _insert(self, rows: Iterable[tuple[str, str, str]]) -> None:
        self._db.executemany("INSERT INTO names VALUES (?, ?, ?)", rows)


def _spans(knowledge: Knowledge, texts: dict[str, str]) -> Iterator[str]:
    def wrong(name: str, span: SpanRecord) -> str | None:
        text = texts.get(span.document)
        if text is None:
            return f"{name}: there is no document {span.document}."
        if text[span.start : span.end] != span.exact or span.start > span.end:
            return f"{name}: {span.document}[{span.start}:{span.end}] is not {span.exact[:40]!r}."
        return None

    for mention in knowledge.mentions:
        span = SpanRecord(document=mention.document, start=mention.start, end=mention.end, exact=mention.exact)
        if problem := wrong(f"mention {mention.id}", span):
            yield problem
    for quote in knowledge.quotes:
        span = SpanRecord(document=quote.document, start=quote.start, end=quote.end, exact=quote.exact)
        if problem := wrong(f"quote {quote.id}", span):
            yield problem
    for fact in knowledge.facts:
        for span in (*fact.fr, *fact.en):
            if problem := wrong(f"fact {fact.id}", span):
                yield problem
    for finding in knowledge.findings:
        for side in (finding.fr, finding.en):
            if side and (problem := wrong(f"finding {finding.id}", side)):
                yield problem
    for document in knowledge.documents:
        end = 0
        for block in document.blocks:
            if not end <= block.start <= block.end <= len(document.text):
                yield f"document {document.id}: block {block.start}–{block.end} is out of order or out of the text."
            end = block.end
    ends: dict[str, int] = {}
    for segment in knowledge.segments:
        if not ends.get(segment.document, 0) <= segment.start < segment.end <= len(texts.get(segment.document, "")):
            yield f"segment {segment.id} is out of order or out of the text."
        ends[segment.document] = segment.end


def _references(knowledge: Knowledge, texts: dict[str, str]) -> Iterator[str]:
    releases = {release.id for release in knowledge.releases}
    members = Counter(
        doc for release in knowledge.releases for doc in (release.fr, release.en, release.other) if doc is not None
    )
    for document in texts:
        if members[document] != 1:
            yield f"document {document} stands in {members[document]} releases."
    for document in sorted(members.keys() - texts.keys()):
        yield f"there is no document {document}, which a release names."
    named = (
        *(alignment.release for alignment in knowledge.alignments),
        *(fact.release for fact in knowledge.facts),
        *(finding.release for finding in knowledge.findings if finding.release),
    )
    for release in sorted(set(named) - releases):
        yield f"there is no release {release}, which a record names."


def _beads(knowledge: Knowledge) -> Iterator[str]:
    by_document: dict[str, set[str]] = {}
    for segment in knowledge.segments:
        by_document.setdefault(segment.document, set()).add(segment.id)
    for alignment in knowledge.alignments:
        for side, document in (("fr", alignment.fr), ("en", alignment.en)):
            used = Counter(name for bead in alignment.beads for name in getattr(bead, side))
            wanted = by_document.get(document, set())
            for segment_id in sorted(wanted - used.keys()):
                yield f"alignment {alignment.release}: segment {segment_id} stands in no bead."
            for segment_id in sorted(used.keys() - wanted):
                yield f"alignment {alignment.release}: there is no segment {segment_id} in {document}."
            for segment_id in sorted(name for name, count in used.items() if count > 1):
                yield f"alignment {alignment.release}: segment {segment_id} stands in several beads."

"""Is a knowledge.json what it claims to be: its schema, and the promises a schema cannot state."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from presskit import codec
from presskit.knowledge import FORMAT_VERSION, Knowledge, SpanRecord

SCHEMA_ID = f"urn:presskit:knowledge:{FORMAT_VERSION}"


def schema_text() -> str:
    """The JSON Schema of knowledge.json."""
    return codec.json_schema(Knowledge, title="presskit knowledge", identifier=SCHEMA_ID)


def problems(path: Path) -> Iterator[str]:
    """What is wrong with a file, a sentence each; nothing when it is right."""
    try:
        knowledge = codec.decode(Knowledge, path.read_bytes())
    except (ValueError, OSError) as error:
        yield f"{path} is not a knowledge.json of version {FORMAT_VERSION}: {error}."
        return
    yield from _ids(knowledge)
    texts = {document.id: document.text for document in knowledge.documents}
    yield from _spans(knowledge, texts)
    yield from _references(knowledge, texts)
    yield from _beads(knowledge)


def _ids(knowledge: Knowledge) -> Iterator[str]:
    for name in ("documents", "releases", "segments", "entities", "mentions", "quotes", "facts", "findings"):
        counts = Counter(record.id for record in getattr(knowledge, name))
        for twice in (key for key, count in counts.items() if count > 1):
            yield f"{name}: the id {twice} stands {counts[twice]} times."


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
    mentions = {mention.id for mention in knowledge.mentions}
    members = Counter(
        doc for release in knowledge.releases for doc in (release.fr, release.en, release.other) if doc is not None
    )
    for document in texts:
        if members[document] != 1:
            yield f"document {document} stands in {members[document]} releases."
    for document in members.keys() - texts.keys():
        yield f"there is no document {document}, which a release names."
    named = (
        *(alignment.release for alignment in knowledge.alignments),
        *(fact.release for fact in knowledge.facts),
        *(finding.release for finding in knowledge.findings if finding.release),
    )
    for release in sorted(set(named) - releases):
        yield f"there is no release {release}, which a record names."
    for entity in knowledge.entities:
        for member in entity.mentions:
            if member not in mentions:
                yield f"entity {entity.id}: there is no mention {member}."
    for mention in knowledge.mentions:
        if mention.counterpart and mention.counterpart not in mentions:
            yield f"mention {mention.id}: there is no counterpart {mention.counterpart}."


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

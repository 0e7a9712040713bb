"""Why: what stands behind a record of a knowledge.json, as lines for a person."""

from collections.abc import Iterator

from presskit.collection import Bead, Collection, Document, Release
from presskit.errors import UsageError
from presskit.knowledge import EntityRecord, FactRecord, FindingRecord, MentionRecord, QuoteRecord, SpanRecord
from presskit.model import Evidence


def explain(collection: Collection, name: str) -> Iterator[str]:
    """Lines about the record of an id (or a file's location). Raises UsageError when there is no such record."""
    for release in collection.releases:
        if release.id == name:
            return _release(release)
        for bead in release.beads:
            if bead.record.id == name:
                return _bead(bead)
        for finding in release.findings:
            if finding.id == name:
                return _finding(release, finding)
        for fact in release.facts:
            if fact.id == name:
                return _fact(fact)
    for document in collection.documents.values():
        if name in (document.id, document.record.source.location):
            return _document(document)
        for quote in document.quotes:
            if quote.id == name:
                return _quote(quote)
    for entity in collection.knowledge.entities:
        if entity.id == name:
            return _entity(collection, entity)
    if mention := collection.mentions.get(name):
        return _mention(collection, mention)
    raise UsageError(f"No document, release, bead, entity, mention, quote, fact or finding has the id {name}.")


def _evidence(evidence: tuple[Evidence, ...]) -> Iterator[str]:
    for item in sorted(evidence, key=lambda item: -abs(item.weight)):
        yield f"    {item.weight:+.2f}  {item.kind}: {item.detail}"


def _release(release: Release) -> Iterator[str]:
    yield f"release {release.id}: {release.title}"
    for document in release.versions:
        yield f"  {document.lang}  {document.record.source.location}  ({document.id})"
    if release.fr and release.en:
        yield f"  The two are versions of each other with probability {release.record.score:.2f}, because of"
    else:
        yield f"  It stands alone: {release.record.reason.replace('_', ' ')}."
    yield from _evidence(release.record.evidence)
    if release.record.nearest:
        yield f"  Nearest candidate: {release.record.nearest.document} ({release.record.nearest.score:.2f})"
    if release.record.status:
        yield f"  A reviewer {release.record.status} it."


def _bead(bead: Bead) -> Iterator[str]:
    record = bead.record
    yield f"bead {record.id}: {record.kind}, right with probability {record.score:.2f}"
    yield f"  fr  {bead.fr_text or '–'}"
    yield f"  en  {bead.en_text or '–'}"
    yield from _evidence(record.evidence)
    if record.status:
        yield f"  A reviewer {record.status} it."


def _span(side: str, span: SpanRecord | None) -> Iterator[str]:
    if span:
        yield f"  {side}  {span.document}[{span.start}:{span.end}]  “{' '.join(span.exact.split())}”"


def _finding(release: Release, finding: FindingRecord) -> Iterator[str]:
    yield f"finding {finding.id}: {finding.severity}, {finding.check}, {finding.status}"
    yield f"  {finding.message_fr}"
    yield f"  {finding.message_en}"
    yield from _span("fr", finding.fr)
    yield from _span("en", finding.en)
    yield f"  It rests on a bead that is right with probability {finding.bead_score:.2f}."
    yield f"  Release {release.id}: {release.title}"
    if finding.note:
        yield f"  Note: {finding.note}"


def _fact(fact: FactRecord) -> Iterator[str]:
    yield f"fact {fact.id}: {fact.predicate} of {fact.subject}, {fact.agreement.replace('_', ' ')}"
    yield f"  fr  {fact.value_fr or '–'}"
    yield f"  en  {fact.value_en or '–'}"
    for side, spans in (("fr", fact.fr), ("en", fact.en)):
        for span in spans:
            yield from _span(side, span)


def _document(document: Document) -> Iterator[str]:
    record = document.record
    yield f"document {record.id}: {record.source.location}, {record.lang} ({record.lang_score:.2f})"
    yield f"  {record.title}"
    for note in record.notes:
        words = " ".join(note.text.split())
        yield f"  {note.kind} ({note.reason}) {note.message} {words[:200]}".rstrip()


def _quote(quote: QuoteRecord) -> Iterator[str]:
    yield f"quote {quote.id} in {quote.document}, by {', '.join(quote.speakers) or 'nobody named'}"
    yield f"  “{' '.join(quote.exact.split())}”"
    yield f"  counterpart: {quote.counterpart or 'none'}"


def _entity(collection: Collection, entity: EntityRecord) -> Iterator[str]:
    yield f"entity {entity.id}: {entity.type}, fr {entity.label_fr or '–'}, en {entity.label_en or '–'}"
    if entity.aliases:
        yield f"  also written: {', '.join(entity.aliases)}"
    for use in entity.roles:
        yield f"  {use.role}{', ' + use.affiliation if use.affiliation else ''}  ({use.document})"
    for mention in (collection.mentions[name] for name in entity.mentions):
        yield f"  {mention.document}[{mention.start}:{mention.end}]  {mention.exact}  ({mention.method})"


def _mention(collection: Collection, mention: MentionRecord) -> Iterator[str]:
    yield f"mention {mention.id}: {mention.type} “{mention.exact}”, {mention.method}, {mention.score:.2f}"
    yield f"  {mention.document}[{mention.start}:{mention.end}]  …{mention.prefix}[{mention.exact}]{mention.suffix}…"
    if mention.value is not None:
        yield f"  value: {mention.value}"
    if mention.reason:
        yield f"  {mention.reason}"
    if entity := collection.entity_of.get(mention.id):
        yield f"  entity {entity.id}: {entity.label_fr or entity.label_en}"
    if mention.counterpart:
        yield f"  counterpart: {mention.counterpart}"

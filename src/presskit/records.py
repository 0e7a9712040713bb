"""From artifacts to the records of the public JSON, one release at a time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from presskit.decisions import Decisions
from presskit.decisions.beads import bead_statuses
from presskit.decisions.findings import finding_status
from presskit.decisions.pairs import pair_status
from presskit.knowledge import (
    CONTEXT,
    AlignmentRecord,
    BeadRecord,
    BlockRecord,
    DocumentRecord,
    EntityRecord,
    FactRecord,
    FindingRecord,
    MentionRecord,
    NearestRecord,
    QuoteRecord,
    ReleaseRecord,
    SegmentRecord,
    SourceRecord,
    SpanRecord,
    bead_id,
    fact_id,
    finding_id,
    mention_id,
    quote_id,
    segment_id,
)  # fmt: skip
from presskit.model import Alignment, Entity, Fact, Finding, Links, Moment, Ref, Release, Source, Version

# --- records of one document ------------------------------------------------------------------------------------------


def document_record(version: Version, source: Source) -> DocumentRecord:
    """A document as the public JSON states it; `source` is the one it was read from."""
    document, languages = version.document, version.languages
    return DocumentRecord(
        id=document.id,
        source=SourceRecord(
            sha256=source.id,
            location=document.location,
            media_type=source.media_type,
            start=document.source_start,
            url=source.url,
        ),
        lang=languages.lang,
        lang_score=round(languages.score, 4),
        title=document.title,
        subtitle=document.subtitle,
        byline=document.byline,
        publisher=document.publisher or source.publisher,
        published=document.published,
        embargo_until=document.embargo_until,
        url=document.url or source.url,
        text=document.text,
        blocks=tuple(
            BlockRecord(kind=b.kind, start=b.start, end=b.end, page=b.page, level=b.level, lang=lang)
            for b, lang in zip(document.blocks, languages.blocks, strict=True)
        ),
        alternates=document.alternates,
        attachments=document.attachments,
        notes=document.notes + version.segmented.notes,
    )


def segment_records(version: Version) -> Iterator[SegmentRecord]:
    """The segments of a version, in order."""
    document = version.document.id
    for index, segment in enumerate(version.segmented.segments):
        yield SegmentRecord(
            id=segment_id(document, segment.start, segment.end),
            document=document,
            index=index,
            kind=segment.kind,
            lang=segment.lang,
            start=segment.start,
            end=segment.end,
        )


def mention_records(version: Version, counterparts: Mapping[int, str]) -> Iterator[MentionRecord]:
    """The mentions of a document; `counterparts` gives the other version's mention id by index, where linked."""
    text, document = version.document.text, version.document.id
    for index, mention in enumerate(version.mentions.mentions):
        moment, value = (mention.value, None) if isinstance(mention.value, Moment) else (None, mention.value)
        yield MentionRecord(
            id=mention_id(document, mention.type, mention.start, mention.end),
            document=document,
            type=mention.type,
            start=mention.start,
            end=mention.end,
            exact=text[mention.start : mention.end],
            prefix=text[max(0, mention.start - CONTEXT) : mention.start],
            suffix=text[mention.end : mention.end + CONTEXT],
            score=round(mention.score, 4),
            method=mention.method,
            value=moment.iso if moment else value,
            resolved=moment.resolved if moment else "",
            evidence=moment.evidence if moment else "",
            weekday=moment.weekday if moment else None,
            reason=mention.reason,
            counterpart=counterparts.get(index, ""),
        )


def quote_records(version: Version, counterparts: Mapping[int, str]) -> Iterator[QuoteRecord]:
    """The quotations of a version, in order; `counterparts` are the ids of those of the other version, by index."""
    text, document, mentions = version.document.text, version.document.id, version.mentions.mentions
    for index, quote in enumerate(version.mentions.quotes):
        named = (mentions[i] if i >= 0 else None for i in quote.speaker_mentions)
        yield QuoteRecord(
            id=quote_id(document, quote.start, quote.end),
            document=document,
            start=quote.start,
            end=quote.end,
            exact=text[quote.start : quote.end],
            speakers=quote.speakers,
            speaker_mentions=tuple(mention_id(document, m.type, m.start, m.end) if m else "" for m in named),
            score=round(quote.score, 4),
            counterpart=counterparts.get(index, ""),
        )


# --- records of one release -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Counterparts:
    """For each document the ids of what its mentions and quotations, by index, are in the other version."""

    mentions: Mapping[str, Mapping[int, str]]
    quotes: Mapping[str, Mapping[int, str]]


NO_COUNTERPARTS = Counterparts({}, {})


def counterparts(fr: Version, en: Version, links: Links) -> Counterparts:
    """Who is whose counterpart, as ids."""
    fm, em = fr.mentions.mentions, en.mentions.mentions
    fq, eq = fr.mentions.quotes, en.mentions.quotes
    f, e = fr.document.id, en.document.id
    return Counterparts(
        mentions={
            f: {link.fr: mention_id(e, em[link.en].type, em[link.en].start, em[link.en].end) for link in links.links},
            e: {link.en: mention_id(f, fm[link.fr].type, fm[link.fr].start, fm[link.fr].end) for link in links.links},
        },
        quotes={
            f: {link.fr: quote_id(e, eq[link.en].start, eq[link.en].end) for link in links.quotes},
            e: {link.en: quote_id(f, fq[link.fr].start, fq[link.fr].end) for link in links.quotes},
        },
    )


def release_record(release: Release, decisions: Decisions) -> ReleaseRecord:
    """A release with the reviewer's word on it."""
    nearest = release.nearest
    return ReleaseRecord(
        id=release.id,
        fr=release.fr,
        en=release.en,
        other=release.other,
        score=round(release.score, 4),
        reason=release.reason,
        evidence=release.evidence,
        nearest=NearestRecord(document=nearest.document, score=round(nearest.score, 4)) if nearest else None,
        status=pair_status(release, decisions),
    )


def alignment_record(
    release: str, fr: Version, en: Version, alignment: Alignment, decisions: Decisions
) -> AlignmentRecord:
    """Beads by segment id, with the reviewers' word on them."""
    statuses = bead_statuses(decisions, fr, en)
    fr_ids = [segment_id(fr.document.id, s.start, s.end) for s in fr.segmented.segments]
    en_ids = [segment_id(en.document.id, s.start, s.end) for s in en.segmented.segments]
    beads = []
    for bead in alignment.beads:
        left, right = tuple(fr_ids[i] for i in bead.fr), tuple(en_ids[j] for j in bead.en)
        name = bead_id(left, right)
        beads.append(
            BeadRecord(
                id=name,
                fr=left,
                en=right,
                kind=bead.kind,
                score=round(bead.score, 4),
                evidence=bead.evidence,
                status=statuses.get(name, ""),
            )
        )
    return AlignmentRecord(release=release, fr=fr.document.id, en=en.document.id, beads=tuple(beads))


def _span(ref: Ref | None, texts: Mapping[str, str]) -> SpanRecord | None:
    if ref is None:
        return None
    return SpanRecord(
        document=ref.document, start=ref.start, end=ref.end, exact=texts[ref.document][ref.start : ref.end]
    )


def fact_records(release: str, facts: Iterable[Fact], texts: Mapping[str, str]) -> Iterator[FactRecord]:
    """Facts with their evidence; `texts` maps document ids to texts."""
    for fact in facts:
        sides = [tuple(span for ref in refs if (span := _span(ref, texts))) for refs in (fact.fr, fact.en)]
        yield FactRecord(
            id=fact_id(release, fact),
            release=release,
            predicate=fact.predicate,
            subject=fact.subject,
            value_fr=fact.value_fr,
            value_en=fact.value_en,
            agreement=fact.agreement,
            fr=sides[0],
            en=sides[1],
            date_fr=fact.date_fr,
            date_en=fact.date_en,
            purpose_fr=fact.purpose_fr,
            purpose_en=fact.purpose_en,
        )


def finding_records(
    release: str, findings: Iterable[Finding], texts: Mapping[str, str], decisions: Decisions
) -> Iterator[FindingRecord]:
    """Findings with the reviewers' word on them; the same finding twice is one."""
    seen: set[str] = set()
    for finding in findings:
        record = FindingRecord(
            id=finding_id(release, finding),
            release=release,
            check=finding.check,
            severity=finding.severity,
            message_fr=finding.message_fr,
            message_en=finding.message_en,
            fr=_span(finding.fr, texts),
            en=_span(finding.en, texts),
            bead_score=round(finding.bead_score, 4),
        )
        if record.id not in seen:
            seen.add(record.id)
            status, note = finding_status(record, decisions)
            yield replace(record, status=status, note=note)


def entity_record(entity: Entity, mention_ids: Mapping[tuple[str, int], str]) -> EntityRecord:
    """An entity with its mentions by id; `mention_ids` maps (document id, mention index) to the id."""
    return EntityRecord(
        id=entity.id,
        type=entity.type,
        label_fr=entity.label_fr,
        label_en=entity.label_en,
        aliases=entity.aliases,
        mentions=tuple(sorted(mention_ids[ref] for ref in entity.mentions)),
        external=entity.external,
        roles=entity.roles,
    )

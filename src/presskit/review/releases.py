"""A release with everything its page shows, as frozen records: templates only lay them out."""

from dataclasses import dataclass
from itertools import groupby

from presskit.collection import Document, Release
from presskit.knowledge import FactRecord, FindingRecord
from presskit.model import Evidence, Note
from presskit.review.rows import SEVERITIES, Row, rows_of
from presskit.review.summaries import Summary, title_of

AGREEMENTS = ("differs", "only_fr", "only_en", "same")  # what matters first


@dataclass(frozen=True, slots=True)
class Side:
    """A version in the head of a release."""

    id: str
    lang: str
    title: str
    location: str
    url: str
    published: str
    embargo: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Passages by what became of them."""

    only_fr: int
    only_en: int
    moved: int
    doubtful: int


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """A release with everything its page shows. `rows` of a lone release have one side only."""

    summary: Summary
    fr: Side | None
    en: Side | None
    other: Side | None
    groups: tuple[tuple[bool, tuple[Row, ...]], ...]  # runs of rows: (with nothing to look at, rows)
    tally: Tally
    facts: tuple[FactRecord, ...]
    loose: tuple[FindingRecord, ...]  # findings that point at no segment
    evidence: tuple[Evidence, ...]
    notes: tuple[tuple[str, Note], ...]  # (language, note)
    firsts: tuple[tuple[str, str], ...]  # (severity, the id of the first finding of that severity that stands, or "")


def release_view(release: Release, summary: Summary) -> ReleaseView:
    """Everything the page of a release shows."""
    rows = tuple(rows_of(release))
    shown = {finding.id for row in rows for finding in row.findings}
    loose = tuple(finding for finding in release.findings if finding.id not in shown)
    stand = [one for one in (*loose, *(f for row in rows for f in row.findings)) if one.status != "dismissed"]
    firsts = tuple((grave, next((one.id for one in stand if one.severity == grave), "")) for grave in SEVERITIES)
    return ReleaseView(
        summary=summary,
        fr=_side(release.fr),
        en=_side(release.en),
        other=_side(release.other),
        groups=tuple((calm, tuple(run)) for calm, run in groupby(rows, lambda row: row.calm)),
        tally=Tally(
            only_fr=sum(len(row.fr) for row in rows if not row.en),
            only_en=sum(len(row.en) for row in rows if not row.fr),
            moved=sum(row.kind == "moved" for row in rows),
            doubtful=sum(row.doubtful for row in rows),
        ),
        facts=tuple(sorted(release.facts, key=lambda fact: AGREEMENTS.index(fact.agreement))),
        loose=loose,
        firsts=firsts,
        evidence=release.record.evidence,
        notes=tuple((version.lang, note) for version in release.versions for note in version.record.notes),
    )


def _side(document: Document | None) -> Side | None:
    if document is None:
        return None
    record = document.record
    return Side(
        id=record.id,
        lang=record.lang,
        title=title_of(document),
        location=record.source.location,
        url=record.url if record.url.startswith(("http://", "https://")) else "",
        published=record.published,
        embargo=record.embargo_until,
        media_type=record.source.media_type,
    )

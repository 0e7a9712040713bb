"""What the pages show, as frozen records: templates only lay them out, and never look into the knowledge themselves."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from presskit.collection import Bead, Document, Release
from presskit.knowledge import BeadRecord, EntityRecord, FactRecord, FindingRecord, MentionRecord, SegmentRecord
from presskit.model import Count, Evidence, MentionType, Money, Note, Percent

SHOWN_TYPES: tuple[MentionType, ...] = (
    "person", "organisation", "place", "money", "percent", "count", "date", "time", "duration",
)  # fmt: skip
SEVERITIES = ("error", "warning", "info")
AGREEMENTS = ("differs", "only_fr", "only_en", "same")  # what matters first
DOUBTFUL = 0.5  # a bead below this score is shown as uncertain


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with one and the same meaning: part of a mention, of a finding, of both, or of neither."""

    text: str
    mention: str = ""
    kind: str = ""
    counterpart: str = ""
    value: str = ""
    findings: tuple[str, ...] = ()
    severity: str = ""  # of the gravest finding that points here


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment on the page."""

    id: str
    kind: str
    lang: str
    page: int | None
    pieces: tuple[Piece, ...]
    text: str
    severity: str = ""  # of a finding about all of the passage


@dataclass(frozen=True, slots=True)
class Row:
    """A bead on the page, with the findings that stand beside it."""

    id: str
    kind: str
    shape: str  # "1:1", "2:1" …
    score: float
    status: str
    fr: tuple[Passage, ...]
    en: tuple[Passage, ...]
    findings: tuple[FindingRecord, ...]
    evidence: tuple[Evidence, ...]

    @property
    def doubtful(self) -> bool:
        return bool(self.fr and self.en) and self.score < DOUBTFUL and not self.status

    @property
    def calm(self) -> bool:
        """Nothing to look at: both sides are there, nobody doubts it, and no finding that stands points at it."""
        wrong = any(finding.status != "dismissed" for finding in self.findings) or any(
            passage.severity or any(piece.severity for piece in passage.pieces) for passage in (*self.fr, *self.en)
        )
        return bool(self.fr and self.en) and not wrong and not self.doubtful


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
class Summary:
    """A release in the overview. `state`: paired, fr_only, en_only, other."""

    id: str
    documents: tuple[str, ...]
    locations: tuple[str, ...]
    date: str
    state: str
    title_fr: str
    title_en: str
    reason: str
    nearest: str
    nearest_title: str
    score: float
    status: str
    counts: tuple[int, int, int]  # errors, warnings, infos that nobody dismissed
    words: str  # what the search box looks in

    @property
    def weight(self) -> int:
        """How much there is to look at: errors before warnings before notes."""
        errors, warnings, infos = (min(number, 999) for number in self.counts)
        return (errors * 1000 + warnings) * 1000 + infos


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """A release with everything its page shows. `rows` of a lone release have one side only."""

    summary: Summary
    fr: Side | None
    en: Side | None
    other: Side | None
    groups: tuple[tuple[bool, tuple[Row, ...]], ...]  # runs of rows: (with nothing to look at, rows)
    tally: "Tally"
    facts: tuple[FactRecord, ...]
    loose: tuple[FindingRecord, ...]  # findings that point at no segment
    evidence: tuple[Evidence, ...]
    notes: tuple[tuple[str, Note], ...]  # (language, note)


@dataclass(frozen=True, slots=True)
class Tally:
    """Passages by what became of them."""

    only_fr: int
    only_en: int
    moved: int
    doubtful: int


@dataclass(frozen=True, slots=True)
class EntityView:
    """A person, institution or place: names, roles, and where it is mentioned as (release id, title, times)."""

    id: str
    type: str
    label_fr: str
    label_en: str
    aliases: tuple[str, ...]
    roles: tuple[tuple[str, str, str, str], ...]  # (first date, last date, role, affiliation)
    places: tuple[tuple[str, str, int], ...]


def summary(release: Release) -> Summary:
    """A release in a line; its nearest candidate is known by document id until `connected` knows the others."""
    fr, en = release.fr, release.en
    state = "paired" if fr and en else "fr_only" if fr else "en_only" if en else "other"
    open_ones = Counter(finding.severity for finding in release.findings if finding.status != "dismissed")
    nearest = release.record.nearest
    dates = sorted(version.record.published[:10] for version in release.versions if version.record.published)
    titles = [_title(version) for version in (fr, en or release.other)]
    return Summary(
        id=release.id,
        documents=tuple(version.id for version in release.versions),
        locations=tuple(version.record.source.location for version in release.versions),
        date=dates[0] if dates else "",
        state=state,
        title_fr=titles[0],
        title_en=titles[1],
        reason=release.record.reason,
        nearest=nearest.document if nearest else "",
        nearest_title="",
        score=release.record.score,
        status=release.record.status,
        counts=(open_ones["error"], open_ones["warning"], open_ones["info"]),
        words=" ".join([*titles, *(version.record.source.location for version in release.versions)]).casefold(),
    )


def with_findings(one: Summary, findings: Sequence[FindingRecord]) -> Summary:
    """A summary with findings that came later."""
    more = Counter(finding.severity for finding in findings if finding.status != "dismissed")
    errors, warnings, infos = one.counts
    return replace(one, counts=(errors + more["error"], warnings + more["warning"], infos + more["info"]))


def connected(summaries: Sequence[Summary]) -> tuple[Summary, ...]:
    """Summaries whose nearest candidate is a release with a title, not a document id any more."""
    owner = {document: summary for summary in summaries for document in summary.documents}
    made = []
    for one in summaries:
        near = owner.get(one.nearest)
        title = (near.title_fr or near.title_en) if near else ""
        made.append(replace(one, nearest=near.id if near else "", nearest_title=title))
    return tuple(made)


def _title(document: Document | None) -> str:
    if document is None:
        return ""
    if document.title:
        return document.title
    words = " ".join(document.text[:200].split())
    return words if len(words) <= 90 else words[:90].rpartition(" ")[0] + " …"


def release_view(release: Release, summary: Summary) -> ReleaseView:
    """Everything the page of a release shows."""
    spans = {document.id: _Spans(document, release.findings) for document in release.versions}
    rows = tuple(_rows(release, spans))
    shown = {finding.id for row in rows for finding in row.findings}
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
        loose=tuple(finding for finding in release.findings if finding.id not in shown),
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
        title=_title(document),
        location=record.source.location,
        url=record.url if record.url.startswith(("http://", "https://")) else "",
        published=record.published,
        embargo=record.embargo_until,
        media_type=record.source.media_type,
    )


# --- rows -------------------------------------------------------------------------------------------------------------


def _rows(release: Release, spans: dict[str, "_Spans"]) -> Iterator[Row]:
    """Beads in the order of the French text; what is only English stands after its predecessor in English."""
    beads = release.beads or tuple(_alone(release))
    told: set[str] = set()  # a finding that points at two rows stands beside the first
    for bead in _reading_order(beads):
        sides = []
        touched: dict[str, FindingRecord] = {}
        for segments in (bead.fr, bead.en):
            passages = []
            for segment in segments:
                place = spans[segment.document]
                passages.append(place.passage(segment))
                touched |= {f.id: f for f in place.findings_in(segment) if f.id not in told}
            sides.append(tuple(passages))
        told |= touched.keys()
        yield Row(
            id=bead.record.id,
            kind=bead.record.kind,
            shape=f"{len(bead.fr)}:{len(bead.en)}",
            score=bead.record.score,
            status=bead.record.status,
            fr=sides[0],
            en=sides[1],
            findings=tuple(touched.values()),
            evidence=bead.record.evidence,
        )


def _alone(release: Release) -> Iterator[Bead]:
    """A release in one language as beads with one side."""
    for document in release.versions:
        for segment in document.segments:
            words = document.words(segment)
            if document is release.fr:
                record = BeadRecord(id=segment.id, fr=(segment.id,), en=(), kind="fr_only", score=1.0)
                yield Bead(record, (segment,), (), words, "")
            else:
                record = BeadRecord(id=segment.id, fr=(), en=(segment.id,), kind="en_only", score=1.0)
                yield Bead(record, (), (segment,), "", words)


def _reading_order(beads: Sequence[Bead]) -> list[Bead]:
    """French order; a bead without French side follows the bead that holds the English segment before it."""
    with_fr = sorted((bead for bead in beads if bead.fr), key=lambda bead: bead.fr[0].index)
    lone = sorted((bead for bead in beads if not bead.fr), key=lambda bead: bead.en[0].index)
    holder = {segment.index: bead.record.id for bead in with_fr for segment in bead.en}
    after: dict[str, list[Bead]] = {}
    for bead in lone:
        before = bead.en[0].index - 1
        while before >= 0 and before not in holder:
            before -= 1
        after.setdefault(holder.get(before, ""), []).append(bead)
    ordered = list(after.get("", ()))
    for bead in with_fr:
        ordered.append(bead)
        ordered += after.get(bead.record.id, ())
    return ordered


class _Spans:
    """The mentions and findings of a document, to be laid into its segments."""

    def __init__(self, document: Document, findings: Sequence[FindingRecord]) -> None:
        self._document = document
        self._mentions = [mention for mention in document.mentions if mention.type in SHOWN_TYPES]
        self._findings = [
            (span.start, span.end, finding)
            for finding in findings
            for span in (finding.fr, finding.en)
            if span and span.document == document.id
        ]
        self._pages = [(block.start, block.end, block.page) for block in document.record.blocks]

    def findings_in(self, segment: SegmentRecord) -> list[FindingRecord]:
        """Findings whose span starts in the segment."""
        return [finding for start, _, finding in self._findings if segment.start <= start < segment.end]

    def passage(self, segment: SegmentRecord) -> Passage:
        text = self._document.text
        mentions = [m for m in self._mentions if m.start < segment.end and segment.start < m.end]
        near = [
            (s, e, f) for s, e, f in self._findings if s < segment.end and segment.start < e and f.status != "dismissed"
        ]
        whole = [f for s, e, f in near if s <= segment.start and segment.end <= e]
        findings = [(s, e, f) for s, e, f in near if f not in whole]
        edges = {segment.start, segment.end}
        edges |= {min(max(at, segment.start), segment.end) for m in mentions for at in (m.start, m.end)}
        edges |= {min(max(at, segment.start), segment.end) for s, e, _ in findings for at in (s, e)}
        pieces = []
        for start, end in pairwise(sorted(edges)):
            mention = next((m for m in mentions if m.start <= start and end <= m.end), None)
            pieces.append(_piece(text[start:end], mention, [f for s, e, f in findings if s <= start and end <= e]))
        page = next((p for s, e, p in self._pages if s <= segment.start < e), None)
        words = text[segment.start : segment.end]
        return Passage(segment.id, segment.kind, segment.lang, page, tuple(pieces), words, _gravest(whole))


def _gravest(findings: Sequence[FindingRecord]) -> str:
    return min((finding.severity for finding in findings), key=SEVERITIES.index, default="")


def _piece(text: str, mention: MentionRecord | None, findings: Sequence[FindingRecord]) -> Piece:
    names, severity = tuple(finding.id for finding in findings), _gravest(findings)
    if mention is None:
        return Piece(text, findings=names, severity=severity)
    return Piece(text, mention.id, mention.type, mention.counterpart, spoken(mention), names, severity)


def spoken(mention: MentionRecord) -> str:
    """A normalised value for a tooltip: "70000000 EUR", "2025-07-09", "" when there is none."""
    value = mention.value
    if isinstance(value, str):
        return f"{value} → {mention.resolved}" if mention.resolved and mention.resolved != value else value
    if isinstance(value, Money | Count | Percent):
        numbers = "–".join(number for number in (value.amount, value.upper) if number)
        unit = value.currency if isinstance(value, Money) else "%" if isinstance(value, Percent) else value.what
        bound = {"at_least": "≥ ", "at_most": "≤ ", "about": "≈ "}.get(value.bound, "")
        return f"{bound}{numbers} {unit}".strip() if numbers else ""
    return ""


# --- entities ---------------------------------------------------------------------------------------------------------


def entity_views(
    entities: Iterable[tuple[EntityRecord, Iterable[str]]], summaries: Sequence[Summary]
) -> tuple[EntityView, ...]:
    """People, institutions, places and the rest; the most mentioned first within a type.

    Each entity comes with the document of each of its mentions; mentions in documents without a summary are not shown.
    """
    order = {name: i for i, name in enumerate(("person", "organisation", "place", "event", "work"))}
    dates = {document: summary.date for summary in summaries for document in summary.documents}
    places = {document: number for number, summary in enumerate(summaries) for document in summary.documents}
    views = []
    for entity, documents in entities:
        counts = Counter(places[document] for document in documents if document in places)
        if entity.type not in order or not counts:
            continue
        roles: dict[tuple[str, str], list[str]] = {}
        for use in entity.roles:
            if use.role or use.affiliation:
                roles.setdefault((use.role, use.affiliation), []).append(dates.get(use.document, ""))
        held = sorted((min(days), max(days), *what) for what, days in roles.items() if not _said_better(*what, roles))
        shown = [(summaries[i].id, summaries[i].title_fr or summaries[i].title_en, n) for i, n in counts.most_common()]
        views.append(
            EntityView(
                id=entity.id,
                type=entity.type,
                label_fr=entity.label_fr,
                label_en=entity.label_en,
                aliases=entity.aliases,
                roles=tuple(held),
                places=tuple(shown),
            )
        )
    views.sort(key=lambda v: (order[v.type], -sum(count for _, _, count in v.places), v.label_fr or v.label_en))
    return tuple(views)


def _said_better(role: str, affiliation: str, roles: Iterable[tuple[str, str]]) -> bool:
    """A role without an institution, or an institution without a role, that another place completes."""
    return not (role and affiliation) and any(
        (role or affiliation) == (other if role else where) for other, where in roles if other and where
    )

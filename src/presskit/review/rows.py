"""The two versions of a release side by side: beads as rows, with what is marked in them and stands beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from presskit.collection import Bead, Document, Release
from presskit.knowledge import BeadRecord, FindingRecord, MentionRecord, SegmentRecord
from presskit.model import Count, Evidence, MentionType, Money, Percent

SHOWN_TYPES: tuple[MentionType, ...] = (
    "person", "organisation", "place", "money", "percent", "count", "date", "time", "duration",
)  # fmt: skip
SEVERITIES = ("error", "warning", "info")
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
        """A bead that a reviewer should look at: its score is low and nobody has decided."""
        return bool(self.fr and self.en) and self.score < DOUBTFUL and not self.status

    @property
    def calm(self) -> bool:
        """Nothing to look at: both sides are there, nobody doubts it, and no finding that stands points at it."""
        wrong = any(finding.status != "dismissed" for finding in self.findings) or any(
            passage.severity or any(piece.severity for piece in passage.pieces) for passage in (*self.fr, *self.en)
        )
        return bool(self.fr and self.en) and not wrong and not self.doubtful


def rows_of(release: Release) -> Iterator[Row]:
    """Beads in the order of the French text; what is only English stands after its predecessor in English."""
    spans = {document.id: _Spans(document, release.findings) for document in release.versions}
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
            findings=tuple(sorted(touched.values(), key=lambda finding: SEVERITIES.index(finding.severity))),
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

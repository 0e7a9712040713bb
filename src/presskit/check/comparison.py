"""Two versions as the checks see them: beads with the text and the mentions that stand in them."""

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass

from presskit.model import Alignment, Finding, Links, Mention, Ref, Segment, Severity, Side, Version

Span = tuple[int, int]
OTHER: dict[Side, Side] = {"fr": "en", "en": "fr"}
SIDES: tuple[Side, Side] = ("fr", "en")
VERSION_FR: dict[Side, str] = {"fr": "française", "en": "anglaise"}
VERSION_EN: dict[Side, str] = {"fr": "French", "en": "English"}
EXPANSION = 1.17  # French text is about this much longer than English text that says the same
_OPENING, _CLOSING = "«“", "»”"
_INNER_FR = re.compile(r"«[ \u00a0\u202f]?|[ \u00a0\u202f]?»")
_INNER_EN = str.maketrans("“”", "‘’")


@dataclass(frozen=True, slots=True)
class Passage:
    """One side of a bead: its segments (in order) and the mentions inside them."""

    segments: tuple[Segment, ...]
    mentions: tuple[Mention, ...]
    text: str

    @property
    def start(self) -> int:
        """Where its first segment begins in the document."""
        return self.segments[0].start

    @property
    def end(self) -> int:
        """The end of its last segment."""
        return self.segments[-1].end


@dataclass(frozen=True, slots=True)
class Tie:
    """A bead with both its sides as passages (None where a side is empty)."""

    fr: Passage | None
    en: Passage | None
    score: float

    def side(self, side: Side) -> Passage | None:
        """The passage of one side."""
        return self.fr if side == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything a check may look at. `ties` are in the order of the alignment's beads."""

    fr: Version
    en: Version
    alignment: Alignment
    links: Links
    ties: tuple[Tie, ...]
    tie_of: dict[Side, tuple[int, ...]]  # for each segment, the tie it stands in

    def version(self, side: Side) -> Version:
        """The version of one side."""
        return self.fr if side == "fr" else self.en

    def both(self) -> Iterator[tuple[Passage, Passage, float]]:
        """The beads with two sides."""
        for tie in self.ties:
            if tie.fr and tie.en:
                yield tie.fr, tie.en, tie.score

    def segment_at(self, side: Side, offset: int) -> int:
        """The segment an offset stands in, or the one before it."""
        segments = self.version(side).segmented.segments
        return max(0, bisect.bisect_right(segments, offset, key=lambda segment: segment.start) - 1)

    def ties_of(self, side: Side, start: int, end: int) -> tuple[int, ...]:
        """The ties of the segments that a span touches, in order of the segments."""
        segments = self.version(side).segmented.segments
        found: list[int] = []
        k = self.segment_at(side, start)
        while k < len(segments) and segments[k].start < end:
            if segments[k].end > start and self.tie_of[side][k] not in found:
                found.append(self.tie_of[side][k])
            k += 1
        return tuple(found)

    def ref(self, side: Side, start: int, end: int) -> Ref:
        """A span of the document of one side."""
        return Ref(document=self.version(side).document.id, start=start, end=end)

    def finding(
        self,
        check: str,
        severity: Severity,
        message: tuple[str, str],
        *,
        fr: Span | None = None,
        en: Span | None = None,
        score: float = 1.0,
    ) -> Finding:
        """A finding with its message in French and in English, and its spans."""
        return Finding(
            check=check,
            severity=severity,
            message_fr=message[0],
            message_en=message[1],
            fr=self.ref("fr", *fr) if fr else None,
            en=self.ref("en", *en) if en else None,
            bead_score=score,
        )

    def on(
        self, side: Side, check: str, severity: Severity, message: tuple[str, str], span: Span, score: float = 1.0
    ) -> Finding:
        """A finding whose place is in one version only."""
        if side == "fr":
            return self.finding(check, severity, message, fr=span, score=score)
        return self.finding(check, severity, message, en=span, score=score)


def compare(fr: Version, en: Version, alignment: Alignment, links: Links) -> Comparison:
    """Lay mentions into beads."""
    fr_mentions, en_mentions = _by_segment(fr), _by_segment(en)
    ties = tuple(
        Tie(_passage(fr, bead.fr, fr_mentions), _passage(en, bead.en, en_mentions), bead.score)
        for bead in alignment.beads
    )
    tie_of: dict[Side, tuple[int, ...]] = {}
    for side, version in (("fr", fr), ("en", en)):
        rows = [0] * len(version.segmented.segments)
        for k, bead in enumerate(alignment.beads):
            for i in bead.fr if side == "fr" else bead.en:
                rows[i] = k
        tie_of["fr" if side == "fr" else "en"] = tuple(rows)
    return Comparison(fr, en, alignment, links, ties, tie_of)


def shortened(text: str, length: int = 60) -> str:
    """The beginning of a text, on one line; cut between two words where one ends in its second half."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    whole = line[:length].rfind(" ", length // 2)
    return line[: whole if whole > 0 else length - 1].rstrip(" ,;:–—-") + " …"


def quoted(words: str, lang: str) -> str:
    """Words on one line in the quotation marks of their own language, whatever language the sentence around them is."""
    line = " ".join(words.split())
    opened, closed = (sum(line.count(mark) for mark in marks) for marks in (_OPENING, _CLOSING))
    end, last = _closing(line), len(line) - 1
    if 0 < end < last and opened == closed:  # several quotations, which have marks of their own, or one and more words
        return line if line[last] in _CLOSING else _marked(line, lang)
    if line and line[0] in _OPENING and not 0 < end < last:  # a quotation already: its own marks would stand twice
        line = line[1 : last if end == last else None].strip()
    return _marked(line, lang)


def _closing(line: str) -> int:
    """Where the quotation a line begins with is closed, -1 when it is not or none begins there."""
    depth = 0
    for place, mark in enumerate(line):
        depth += (mark in _OPENING) - (mark in _CLOSING)
        if depth <= 0:
            return place if place else -1
    return -1


def _marked(line: str, lang: str) -> str:
    """In the marks of a language; a quotation inside has those of the second rank."""
    if lang == "fr":
        return f"«\u00a0{_INNER_FR.sub(lambda mark: '“' if mark[0][0] == '«' else '”', line)}\u00a0»"
    return f"“{line.translate(_INNER_EN)}”"


def _by_segment(version: Version) -> list[list[Mention]]:
    """For each segment the mentions that start in it; both are ordered, so one walk is enough."""
    segments = version.segmented.segments
    rows: list[list[Mention]] = [[] for _ in segments]
    at = 0
    for mention in version.mentions.mentions:
        while at < len(segments) and segments[at].end <= mention.start:
            at += 1
        if at < len(segments) and segments[at].start <= mention.start:
            rows[at].append(mention)
    return rows


def _passage(version: Version, indices: tuple[int, ...], mentions: list[list[Mention]]) -> Passage | None:
    if not indices:
        return None
    ordered = sorted(indices)
    segments = tuple(version.segmented.segments[i] for i in ordered)
    return Passage(
        segments,
        tuple(mention for i in ordered for mention in mentions[i]),
        "\n".join(segment.text for segment in segments),
    )

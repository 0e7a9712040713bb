"""Two versions as the checks see them: beads with the text and the mentions that stand in them."""

from collections.abc import Iterator
from dataclasses import dataclass

from presskit.model import Alignment, Links, Mention, Ref, Segment, Side, Version


@dataclass(frozen=True, slots=True)
class Passage:
    """One side of a bead: its segments (in order) and the mentions inside them."""

    segments: tuple[Segment, ...]
    mentions: tuple[Mention, ...]
    text: str

    @property
    def start(self) -> int:
        return self.segments[0].start

    @property
    def end(self) -> int:
        return self.segments[-1].end


@dataclass(frozen=True, slots=True)
class Tie:
    """A bead with both its sides as passages (None where a side is empty)."""

    fr: Passage | None
    en: Passage | None
    score: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything a check may look at."""

    fr: Version
    en: Version
    alignment: Alignment
    links: Links
    ties: tuple[Tie, ...]

    def both(self) -> Iterator[tuple[Passage, Passage, float]]:
        """The beads with two sides."""
        for tie in self.ties:
            if tie.fr and tie.en:
                yield tie.fr, tie.en, tie.score

    def ref(self, side: Side, start: int, end: int) -> Ref:
        version = self.fr if side == "fr" else self.en
        return Ref(document=version.document.id, start=start, end=end)


def compare(fr: Version, en: Version, alignment: Alignment, links: Links) -> Comparison:
    """Lay mentions into beads."""
    fr_mentions, en_mentions = _by_segment(fr), _by_segment(en)
    ties = tuple(
        Tie(_passage(fr, bead.fr, fr_mentions), _passage(en, bead.en, en_mentions), bead.score)
        for bead in alignment.beads
    )
    return Comparison(fr, en, alignment, links, ties)


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

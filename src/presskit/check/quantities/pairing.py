"""Which of several leftover mentions stand for each other: those at the nearest relative place in their passages, and
those of passages that do not correspond, when they state the same."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

from presskit.check import ranges
from presskit.check.comparison import Passage
from presskit.model import Mention


class Leftover(Protocol):
    """What one side of a bead states that the other does not."""

    passage: Passage
    mentions: list[Mention]


def drop_moved(left: Sequence[Leftover], right: Sequence[Leftover], same: Callable[[Mention, Mention], bool]) -> None:
    """Set aside what is left over in the beads of both versions, wherever it stands: it has moved."""
    waiting = [(row, mention) for row in right for mention in row.mentions]
    for row in left:
        for mention in list(row.mentions):
            hit = next(((other, m) for other, m in waiting if same(mention, m)), None)
            if hit:
                waiting.remove(hit)
                hit[0].mentions.remove(hit[1])
                row.mentions.remove(mention)


def opposed(kinds: Iterable[str], left: Leftover, right: Leftover) -> Iterator[tuple[Mention, Mention]]:
    """What disagrees: the mentions of each kind that are left on both sides, in pairs, ranges whole again. They are
    taken from both sides."""
    for kind in kinds:
        mine = [m for m in left.mentions if m.type == kind]
        theirs = [m for m in right.mentions if m.type == kind]
        pairs = list(_closest(mine, theirs, left.passage, right.passage))
        for one, other in pairs:
            left.mentions.remove(one)
            right.mentions.remove(other)
        yield from ranges.rejoined(pairs)


def _closest(
    left: Sequence[Mention], right: Sequence[Mention], fr: Passage, en: Passage
) -> Iterator[tuple[Mention, Mention]]:
    """Pairs by relative position, nearest first; every mention at most once."""
    ranked = sorted(
        (abs(_place(one, fr) - _place(other, en)), i, j) for i, one in enumerate(left) for j, other in enumerate(right)
    )
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    for _, i, j in ranked:
        if i not in taken_left and j not in taken_right:
            taken_left.add(i)
            taken_right.add(j)
            yield left[i], right[j]


def _place(mention: Mention, passage: Passage) -> float:
    return (mention.start - passage.start) / max(1, passage.end - passage.start)

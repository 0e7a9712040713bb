"""Which of several leftover mentions stand for each other: those at the nearest relative place in their passages."""

from collections.abc import Iterator, Sequence

from presskit.check.comparison import Passage
from presskit.model import Mention


def closest(
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

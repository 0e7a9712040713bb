"""The frames lines are set in: the edges of their column, and the distance of their baselines.

A column shows its right edge by the lines that reach it; a short one takes that of a full one at the same place.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from presskit.extract.pdf.columns import Region
from presskit.extract.pdf.lines import Line


@dataclass(frozen=True, slots=True)
class Frame:
    """The edges of the column a line stands in, the leading (distance of baselines) of its body text as a multiple of
    the font size, and whether the lines of the document are justified."""

    left: float
    right: float
    leading: float
    justified: bool


def frames_of(regions: Sequence[Region]) -> list[dict[float, Frame]]:
    """The frames of each region by font size: columns at the same place share their right edge, all the leading."""
    ratios = [
        (one.y - two.y) / two.size
        for region in regions
        for one, two in pairwise(region.lines)
        if 0.9 * two.size < one.y - two.y < 2.6 * two.size and abs(one.size - two.size) < 0.5
    ]
    counts = Counter(round(ratio * 20) / 20 for ratio in ratios)
    # The leading is the least distance that occurs often; paragraph spacing is larger and rarer.
    often = [ratio for ratio, count in counts.items() if count >= 0.25 * max(counts.values())]
    leading = min(often, default=1.2)
    groups = [_by_size(region) for region in regions]
    lefts = [min(line.x0 for line in region.lines) for region in regions]
    filled = [
        (left, right)
        for left, group in zip(lefts, groups, strict=True)
        for lines in group.values()
        if (right := _filled_to(lines)) is not None
    ]
    reached = [
        abs(line.x1 - edge) < 0.7
        for group in groups
        for lines in group.values()
        if (edge := _filled_to(lines)) is not None
        for line in lines
    ]
    justified = sum(reached) > 0.5 * len(reached)
    frames: list[dict[float, Frame]] = []
    for left, group in zip(lefts, groups, strict=True):
        found: dict[float, Frame] = {}
        for size, lines in group.items():
            right = _filled_to(lines)
            if right is None:
                # A short column takes the right edge of the narrowest full one that begins where it begins.
                own = max(line.x1 for line in lines)
                right = min(
                    (other for start, other in filled if abs(start - left) < 5 and other > own - 1), default=own
                )
            found[size] = Frame(left, right, leading, justified)
        frames.append(found)
    return frames


def size_class(line: Line) -> float:
    """The font size to half a point: what lines of one kind share."""
    return round(line.size * 2) / 2


def _by_size(region: Region) -> dict[float, list[Line]]:
    """The lines of a region by font size: a title over two columns says nothing of the width of the text."""
    found: dict[float, list[Line]] = {}
    for line in region.lines:
        found.setdefault(size_class(line), []).append(line)
    return found


def _filled_to(lines: Sequence[Line]) -> float | None:
    """The right edge of some lines when enough of them reach it."""
    left = min(line.x0 for line in lines)
    ends = sorted((line.x1 for line in lines), reverse=True)
    # A long address that could not be broken stands out; it does not widen the column.
    outside = 0
    while outside < 0.12 * len(ends) and len(ends) > 5 and ends[outside] - ends[outside + 1] > 0.05 * (ends[0] - left):
        outside += 1
    right = ends[outside]
    close = sum(line.x1 > right - 0.12 * (right - left) for line in lines)
    return right if len(lines) >= 4 and close >= 0.4 * len(lines) else None

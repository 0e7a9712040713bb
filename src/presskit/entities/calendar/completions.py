"""What completes a date that does not say all: the day of writing, or a fuller date in the same text."""

from dataclasses import dataclass, replace
from datetime import date

from presskit.entities.calendar import periods
from presskit.entities.calendar.points import Dated, Point
from presskit.entities.calendar.relative import Relative, resolve
from presskit.model import Moment

_RECENT = 2  # years; a fuller date that lies farther back is of another year ("le 8 mai", "la Victoire du 8 mai 1945")
_NEAR = 150  # days; a date without a year that is farther from the day of writing may be of either year


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A mention in the making: tokens from `start` to before `end`."""

    start: int
    end: int
    type: str
    moment: Moment
    reason: str = ""
    score: float = 0.95
    partial: Dated | None = None
    relative: Relative | None = None


def complete(item: Reading, base: date | None, evidence: str, full: dict[tuple[int, int], set[int]]) -> Reading:
    """A date with what it leaves out: from the day of writing (`base`, said by `evidence`) or from `full`, the years
    that fuller dates of the text give to a (month, day)."""
    if item.relative is not None:
        value = resolve(item.relative, base) if base else ""
        return replace(item, moment=replace(item.moment, resolved=value, evidence=evidence if value else ""))
    if item.partial is None:
        return item
    if item.partial.undated and base is not None:
        value = periods.part_iso(base.year, item.partial.undated)
        return replace(item, moment=replace(item.moment, resolved=value, evidence=evidence))
    points = item.partial.points
    if not points or points[-1].year is not None or points[-1].month is None:
        return item
    first = points[0]
    known = full.get((first.month or 0, first.day or 0), set()) if first.day else set()
    if len(known) == 1 and (base is None or abs(next(iter(known)) - base.year) <= _RECENT):
        year, evidence = next(iter(known)), "context"
    elif base is not None:
        nearest = _nearest(first, base)
        if nearest is None:
            return item
        year = nearest
    else:
        return item
    years = [year] * len(points)
    if len(points) == 2 and (points[1].month or 0) < (first.month or 0):
        years[1] += 1
    try:
        value = "/".join(_checked(replace(point, year=y)) for point, y in zip(points, years, strict=True))
    except ValueError:
        return item
    return replace(item, moment=replace(item.moment, resolved=value, evidence=evidence))


def nearest_to(partial: str, base: date) -> str:
    """A day without its year (--04-25) in the year in which it lies nearest to `base`; "" for two about as near."""
    point = Point(start=0, end=0, month=int(partial[2:4]), day=int(partial[5:7]))
    year = _nearest(point, base)
    return replace(point, year=year).iso() if year else ""


def _checked(point: Point) -> str:
    date(point.year or 1, point.month or 1, point.day or 1)
    return point.iso()


def _nearest(point: Point, base: date) -> int | None:
    """The year in which the day or month lies nearest to the day of writing; None when two are about as near."""
    middle = point.day or 15

    def away(year: int) -> int:
        return abs((year - base.year) * 365 + ((point.month or 1) - base.month) * 30 + middle - base.day)

    best = min((base.year, base.year - 1, base.year + 1), key=away)
    return best if away(best) <= _NEAR else None

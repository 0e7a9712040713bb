"""Calendar dates as they are written: full, partial, ranges, numeric, quarters, halves, seasons, decades.

A point is a year, month and day, each of which may be missing. Two points joined by a range word give a range, in which
the left one borrows what it lacks ("du 6 au 7 février 2025"). Values are ISO 8601-1, with seasons (2025-21) and decades
(199X) of ISO 8601-2.
"""

from calendar import monthrange
from dataclasses import replace

from presskit.entities.calendar.points import EARLIEST, LATEST, Dated, Names, Point, day, month, year
from presskit.entities.tokens import Stream

_DASHES = frozenset("-–—")


def dated(stream: Stream, i: int, table: Names) -> Dated | None:
    """The date expression that starts at token `i` with a digit, a month or a weekday name."""
    found = _numeric(stream, i, table) or _range(stream, i, table) or _further(stream, i, table)
    return found if found and valid(found) else None


def valid(found: Dated) -> bool:
    """No 31 June; no day without a month."""
    for point in found.points:
        if point.day is not None:
            if point.month is None:
                return False
            if point.day > monthrange(point.year or 2000, point.month)[1]:
                return False
    return True


def point(stream: Stream, i: int, table: Names) -> Point | None:
    """One date without its range: [weekday] [the] day [of] month [year], month day [, year], month year, day alone."""
    data, folded = table.data, stream.folded
    weekday, j = table.weekdays.get(folded[i]), i
    if weekday is not None:
        j += 1
        if folded[j] == "." or folded[j] == ",":
            j += 1
        if folded[j] in data.articles:
            j += 1
    found = _day_month(stream, j, table) or _month_day(stream, j, table)
    if found is None:
        return None
    return replace(found, start=i, weekday=weekday)


def _day_month(stream: Stream, i: int, table: Names) -> Point | None:
    first = day(stream, i, table)
    if first is None:
        return None
    value, j = first
    k = j + 1 if stream.folded[j] in table.data.of else j
    if stream.folded[k] == "-" and stream.glued(k):  # 9-Jul-2025
        k += 1
    named = month(stream, k, table)
    if named is None:
        return Point(start=i, end=j, day=value)
    return _with_year(stream, Point(start=i, end=named[1], month=named[0], day=value), table)


def _month_day(stream: Stream, i: int, table: Names) -> Point | None:
    named = month(stream, i, table)
    if named is None:
        return None
    value, j = named
    if table.data.day_first == "yes":  # "juin 25, 2008", of a translated dateline
        first = day(stream, j, table)
        if first and stream.words[first[1]] == "," and year(stream, first[1] + 1):
            return _with_year(stream, Point(start=i, end=first[1], month=value, day=first[0]), table)
    if table.data.day_first == "open":
        k = j + 1 if stream.folded[j] in table.data.articles or _headed(stream, i, j) else j
        first = day(stream, k, table)
        if first and not _counted(stream, first[1]):
            return _with_year(stream, Point(start=i, end=first[1], month=value, day=first[0]), table)
    return _with_year(stream, Point(start=i, end=j, month=value), table)


def _headed(stream: Stream, i: int, j: int) -> bool:
    """A comma between month and day: "December, 4th", or at the head of a line "September, 8-9, Dublin"."""
    words = stream.words
    if words[j] != "," or words[j + 1][0] not in "0123456789" or len(words[j + 1]) > 2:
        return False
    return (stream.glued(j + 2) and words[j + 2][0].isalpha()) or (words[i - 1] == "\n" and words[j + 2] in ",-–")


def _counted(stream: Stream, j: int) -> bool:
    """ "In May 12 people …": a day followed at once by a small word is a day all the same; a decimal is none."""
    return (
        stream.words[j] in ".," and stream.glued(j) and stream.glued(j + 1) and stream.words[j + 1][0] in "0123456789"
    )


def _with_year(stream: Stream, found: Point, table: Names) -> Point:
    j = found.end
    if stream.folded[j] == "," or stream.folded[j] in table.data.of or (stream.folded[j] == "-" and stream.glued(j)):
        j += 1
    value = year(stream, j)
    if value is None or _not_year(stream, j):
        return found
    return replace(found, year=value, end=j + 1)


def _not_year(stream: Stream, i: int) -> bool:
    """The four digits go on: 1,200.50 or 2025-07 or 2 000 000."""
    after = stream.folded[i + 1]
    if not stream.glued(i + 1):
        return False
    if after[0].isalpha() or after == "%":
        return True
    return after in (".", ",", "/") and stream.glued(i + 2) and stream.words[i + 2][0] in "0123456789"


_LISTED = 5  # days of a list before its month


def _range(stream: Stream, i: int, table: Names) -> Dated | None:
    """A point, or two joined: 6–7 février 2025, February 28 to March 2, juillet et août 2024."""
    left = point(stream, i, table)
    if left is None:
        return None
    joined = _joined(stream, left, table)
    if joined is not None:
        return joined
    if left.month is None:
        return None
    return Dated(start=i, end=left.end, points=(left,))


def _joined(stream: Stream, left: Point, table: Names, room: int = _LISTED) -> Dated | None:
    data, folded = table.data, stream.folded
    j = left.end
    if folded[j] == "," and left.year is None and (several := _days(stream, left, table)):
        return several
    also = folded[j] in data.also or folded[j] in data.alternatives or folded[j] == "&"
    listed = folded[j] == ","
    if not (also or listed or folded[j] in _DASHES or folded[j] in data.to):
        return None
    j += 1
    if folded[j] in data.articles:
        j += 1
    part = folded[j] in data.parts and left.month is not None and left.day is None and not (also or listed)
    if part:  # "from May to early July", "de mai à la mi-juillet"
        j += 2 if folded[j + 1] == "-" and stream.glued(j + 1) else 1
    right = point(stream, j, table)
    if right is None or (part and right.day is not None):
        return None
    if right.month is None:  # February 6–7, 2025
        monthly = stream.folded[left.end - 1] in table.months or stream.words[left.end - 1] == "."
        if left.month is None or left.day is None or left.year is not None or listed or monthly or right.day is None:
            return _listed(stream, left, right, table, room)
        if stream.folded[right.end] in table.data.hours or stream.folded[right.end] in table.data.half_days:
            return None
        if stream.folded[right.end] == ":" and stream.glued(right.end + 1) and stream.words[right.end + 1].isdecimal():
            return None
        if stream.words[right.end][0].islower() and also:
            return None  # "on 6 May and 12 partners"
        right = _with_year(stream, replace(right, month=left.month), table)
    if listed and not (left.month is None and left.day is not None):
        return None
    if (left.day is None) != (right.day is None):
        return None
    left = replace(left, month=left.month or right.month, year=left.year or right.year)
    if left.year and right.year is None:
        return None
    if left.year == right.year and (left.month or 0, left.day or 0) >= (right.month or 0, right.day or 0):
        if left.year is None and left.month and right.month and left.month > right.month and not also:
            return Dated(start=left.start, end=right.end, points=(left, right))
        return None
    opened = left.start - 1 - (folded[left.start - 1] in data.articles)
    between = also and folded[opened] in data.between
    if (also or listed) and not between and not _next_to(left, right):
        return Dated(start=left.start, end=left.end, points=(left,))
    return Dated(start=left.start, end=right.end, points=(left, right), about=part)


def _days(stream: Stream, left: Point, table: Names) -> Dated | None:
    """June 3, 4 and 5, 2025: days in a row after their month."""
    if left.month is None or left.day is None or stream.folded[left.start] not in table.months:
        return None
    last, j, found = left.day, left.end, None
    for _ in range(_LISTED):
        final = stream.folded[j] in table.data.also or (
            stream.folded[j] == "," and stream.folded[j + 1] in table.data.also
        )
        k = j + 2 if final and stream.folded[j] == "," else j + 1
        following = day(stream, k, table)
        if following is None or following[0] != last + 1 or not (final or stream.folded[j] == ","):
            return None
        last, j = following
        if final:
            found = _with_year(stream, Point(start=k, end=j, month=left.month, day=last), table)
            break
    if found is None:
        return None
    return Dated(start=left.start, end=found.end, points=(replace(left, year=found.year), found))


def _further(stream: Stream, i: int, table: Names) -> Dated | None:
    """The second day of "May 3 and 5, 2025", where the first is not the day before."""
    words, data = stream.words, table.data
    if data.day_first != "open" or stream.folded[i - 1] not in data.also or len(words[i]) > 2:
        return None
    k = i - 2
    k -= stream.folded[k] in data.day_ordinals and stream.glued(k)
    month_ = table.months.get(stream.folded[k - 1] if words[k - 1] != "." else stream.folded[k - 2])
    before, here = day(stream, k, table), day(stream, i, table)
    if month_ is None or before is None or here is None or here[0] <= before[0] + 1:
        return None
    found = _with_year(stream, Point(start=i, end=here[1], month=month_, day=here[0]), table)
    following = words[found.end]
    if found.year is None and (following[0].isalnum() or following in "%$€£:"):
        return None  # "on May 3 and 12 partners"
    return Dated(start=i, end=found.end, points=(found,))


def _listed(stream: Stream, left: Point, right: Point, table: Names, room: int) -> Dated | None:
    """6, 7 et 8 février 2025: days without a month up to the one that has it."""
    if left.month is not None or not room:
        return None
    rest = _joined(stream, right, table, room - 1)
    if rest is None or not valid(rest):
        return None
    first, last = rest.points[0], rest.points[-1]
    left = replace(left, month=first.month, year=first.year)
    if _next_to(left, first) and len(rest.points) == 2:
        return Dated(start=left.start, end=rest.end, points=(left, last))
    return Dated(start=left.start, end=left.end, points=(left,))


def _next_to(left: Point, right: Point) -> bool:
    if left.day is not None and right.day is not None:
        return left.month == right.month and right.day == left.day + 1
    if left.month is not None and right.month is not None:
        return right.month == left.month + 1 and left.year == right.year
    return False


def _day_and_month(stream: Stream, start: int, k: int, table: Names) -> Dated | None:
    """ "le 2/09": day and month in figures, where the language puts the day first and an article tells a date."""
    words, folded = stream.words, stream.folded
    if (
        table.data.day_first != "yes"
        or folded[k + 1] != "/"
        or not (start < k or folded[k - 1] in table.data.before_day)
    ):
        return None
    if not (words[k].isdecimal() and words[k + 2].isdecimal() and stream.glued(k + 1) and stream.glued(k + 2)):
        return None
    if len(words[k]) > 2 or len(words[k + 2]) != 2 or (stream.glued(k + 3) and words[k + 3][0] not in ".,;:)"):
        return None
    day_, month_ = int(words[k]), int(words[k + 2])
    if not (1 <= day_ <= 31 and 1 <= month_ <= 12):
        return None
    return Dated(start=start, end=k + 3, points=(Point(start=start, end=k + 3, month=month_, day=day_),))


def _numeric(stream: Stream, i: int, table: Names) -> Dated | None:
    """2025-07-09, 09/07/2025, 9.7.25: day first in French; in English open unless the figures decide."""
    words, folded = stream.words, stream.folded
    weekday = table.weekdays.get(folded[i])
    start, k = i, i
    if weekday is not None:
        k = i + 2 if folded[i + 1] in (",", ".") or folded[i + 1] in table.data.articles else i + 1
    if short := _day_and_month(stream, start, k, table):
        return short
    if not (words[k][0] in "0123456789" and words[k + 2][0] in "0123456789" and words[k + 4][0] in "0123456789"):
        return None
    mark = folded[k + 1]
    if mark not in "/.-" or folded[k + 3] != mark or not all(stream.glued(j) for j in range(k + 1, k + 5)):
        return None
    a, b, c = words[k], words[k + 2], words[k + 4]
    end = k + 5
    if stream.glued(end) and (
        (words[end][0].isalnum() and folded[end] != "t") or (words[end] in "/-" and stream.glued(end + 1))
    ):
        return None
    if len(a) == 4 and len(b) <= 2 and len(c) <= 2:
        y, m, d = int(a), int(b), int(c)
    elif len(a) <= 2 and len(b) <= 2 and (len(c) == 4 or (len(c) == 2 and mark != "-" and len(a) == len(b) == 2)):
        y = int(c) if len(c) == 4 else 2000 + int(c)
        d, m = int(a), int(b)
        if len(c) == 2 and mark == ".":
            return None
        if table.data.day_first == "open":
            if d <= 12 and m <= 12 and d != m and mark == "/":
                return Dated(start=start, end=end, reason="day_or_month_first")
            if m > 12:
                d, m = m, d
    else:
        return None
    if not (1 <= m <= 12 and 1 <= d <= 31 and EARLIEST <= y <= LATEST):
        return None
    return Dated(start=start, end=end, points=(Point(start=start, end=end, year=y, month=m, day=d, weekday=weekday),))

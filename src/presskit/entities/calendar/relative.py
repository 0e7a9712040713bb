"""Dates that hang on the day of writing: "ce mardi", "last year", "hier". They have no ISO value of their own; with a
reference day they are resolved, and marked so."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from presskit import locales
from presskit.entities.calendar.points import Names
from presskit.entities.figures.masks import sentence_start
from presskit.entities.tokens import Phrases, Stream, ending, match, match_before, phrases
from presskit.model import Bound

_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """`shift` units (D W M Q Y or a season 21–24; "" for another day of the text) from the day of writing; or a
    `weekday` 1–7, with shift -1 (last), 0 (nearest) or 1 (next); or a `month` 1–12 likewise."""

    start: int
    end: int
    unit: str
    shift: int
    weekday: int | None = None
    month: int | None = None


@cache
def _days(lang: str) -> Phrases[int]:
    return phrases(locales.get(lang).dates.days.items())


def relative(stream: Stream, i: int, lang: str, table: Names) -> Relative | None:
    """The relative expression that starts at token `i`."""
    return (
        _day(stream, i, lang, table)
        or _before(stream, i, table)
        or _after(stream, i, table)
        or _apart_from(stream, i, lang, table)
    )


def _day(stream: Stream, i: int, lang: str, table: Names) -> Relative | None:
    data, folded = table.data, stream.folded
    found = match(stream, i, _days(lang))
    if found is None:
        return None
    shift, end = found
    if folded[i] in data.this and folded[i - 1] in data.no_days:
        return None  # "à ce jour": so far
    if folded[i] in data.shy_days:
        if folded[i - 1] == "’" or folded[i - 1] in data.of or folded[end] == "’":
            return None
        around = (folded[i - 1], folded[i - 2], folded[end], folded[end + 1])
        if not any(
            word in data.day_verbs or (word.endswith(data.day_verb_endings) and len(word) > 4) for word in around
        ):
            return None
    elif folded[i - 1] == "’" or folded[end] == "’":
        return None
    return Relative(start=i, end=end, unit="D", shift=shift)


def _before(stream: Stream, i: int, table: Names) -> Relative | None:
    """This, last or next, and what: "ce mardi", "last week", "cette année", "next June"."""
    data, folded = table.data, stream.folded
    word = folded[i]
    shift = 0 if word in data.this else -1 if word in data.last else 1 if word in data.next else None
    if shift is None or (shift and folded[i - 1] in data.articles):
        return None  # "the last year" is a stretch of time
    j = i + 1
    what = folded[j]
    unit = data.periods.get(what)
    if unit:
        end = j + 1
        if folded[end] == "-" or (folded[end] == "’" and folded[end + 1] == "s"):
            end = end + 2 if folded[end + 1] in data.here else end
            if folded[end] == "-" and stream.glued(end):
                return None
        if word in data.this and what in data.vague_periods and end == j + 1:
            return None
        if unit == "D" and folded[i - 1] in data.no_days:
            return None
        return Relative(start=i, end=end, unit=unit, shift=shift)
    if what in data.seasons and word not in data.articles:
        return Relative(start=i, end=j + 1, unit=str(data.seasons[what]), shift=shift)
    if what in table.weekdays:
        k = j + 2 if folded[j + 1] == "," else j + 1
        if stream.words[k][0] in "0123456789" or folded[k] in table.months:
            return None  # "ce lundi 3 mars" has a date of its own
        return Relative(start=i, end=j + 1, unit="D", shift=shift, weekday=table.weekdays[what])
    if what in table.months and (word not in data.this or data.day_first == "open"):
        if data.day_first == "open" and not stream.words[j][0].isupper():
            return None
        return Relative(start=i, end=j + 1, unit="M", shift=shift, month=table.months[what])
    return None


def _after(stream: Stream, i: int, table: Names) -> Relative | None:
    """What, and last or next: "l'année dernière", "mardi prochain", "en juin dernier"; a weekday alone."""
    data, folded = table.data, stream.folded
    word = folded[i]
    post = folded[i + 1]
    shift = data.after.get(post)
    if shift is not None:
        if unit := data.periods.get(word):
            if folded[i + 2] in data.periods:
                return None  # "the same quarter last year"
            return Relative(start=i, end=i + 2, unit=unit, shift=shift)
        if word in table.weekdays:
            return Relative(start=i, end=i + 2, unit="D", shift=shift, weekday=table.weekdays[word])
        if word in table.months:
            if data.periods.get(folded[i + 2]) == "Y":  # "May last year"
                return Relative(start=i, end=i + 3, unit="Y", shift=shift, month=table.months[word])
            return Relative(start=i, end=i + 2, unit="M", shift=shift, month=table.months[word])
        if word in data.seasons:
            return Relative(start=i, end=i + 2, unit=str(data.seasons[word]), shift=shift)
        return None
    return _weekday(stream, i, table) if word in table.weekdays else None


def _weekday(stream: Stream, i: int, table: Names) -> Relative | None:
    """A weekday alone that is a day and no habit: "a annoncé mardi", "said Thursday", "Friday evening"; one end of
    "Monday to Friday" is neither."""
    data, folded, words = table.data, stream.folded, stream.words
    before, post = folded[i - 1], folded[i + 1]
    if len(folded[i]) < 5 or any(
        folded[k] in table.weekdays and (folded[j] in data.to or folded[j] in _DASHES)
        for j, k in ((i + 1, i + 2), (i - 1, i - 2))
    ):
        return None
    if before not in data.weekday_cues:
        led = before.isalpha() and (words[i - 1][0].islower() or sentence_start(stream, i - 1))
        if data.day_parts:
            spoken = before in data.day_verbs or (before.endswith(data.day_verb_endings) and len(before) > 4)
            told = post in data.day_parts or (led and spoken)
        else:
            told = led and words[i][0].islower()
        joined = (post in data.also or post in data.to) and folded[i + 2] in table.weekdays
        if not told or joined or before in data.weekday_not or post in data.weekday_never:
            return None
    return Relative(start=i, end=i + 1, unit="D", shift=0, weekday=table.weekdays[folded[i]])


@cache
def _apart(lang: str) -> tuple[Phrases[bool], Phrases[bool], Phrases[Bound]]:
    """What stands behind and before a period that lies back, True where the day of writing is its other end; and what
    makes it a duration."""
    data = locales.get(lang).dates
    behind = [*((words, True) for words in data.ago), *((words, False) for words in data.earlier)]
    ahead = ending((words, True) for words in data.ago_before)
    return phrases(behind), ahead, ending(locales.get(lang).amounts.bounds.items())


def _apart_from(stream: Stream, i: int, lang: str, table: Names) -> Relative | None:
    """One period back: "a year ago", "il y a un an", and "a year earlier", which only the text resolves. Two years
    ago and more are durations."""
    data, folded = table.data, stream.folded
    if folded[i] not in data.unit_articles and folded[i] not in data.shy_articles:
        return None
    unit = data.periods.get(folded[i + 1])
    behind, ahead, bounds = _apart(lang)
    bound = match_before(stream, i, bounds) if unit else None
    if unit is None or (bound and folded[bound[1]] not in locales.get(lang).amounts.change):
        return None  # "under a year ago": a duration; "lower than a year ago" compares
    start, found = i, match(stream, i + 2, behind)
    if found is None:
        if (before := match_before(stream, i, ahead)) is None:
            return None
        found, start = (before[0], i + 2), before[1]
    return Relative(start=start, end=found[1], unit=unit if found[0] else "", shift=-1)


def resolve(found: Relative, base: date) -> str:
    """The ISO date, week, month, quarter, season or year meant, seen from `base`."""
    if found.weekday is not None:
        off = (found.weekday - base.isoweekday()) % 7  # 0 … 6 days ahead
        if found.shift < 0:
            off = off - 7 if off else -7
        elif found.shift > 0:
            off = off or 7
        elif off > 3:
            off -= 7
        return _moved(base, off)
    if found.month is not None:
        year = base.year
        if found.unit == "Y":
            return f"{year + found.shift:04d}-{found.month:02d}"
        if found.shift < 0 and found.month >= base.month:
            year -= 1
        elif found.shift > 0 and found.month <= base.month:
            year += 1
        return f"{year:04d}-{found.month:02d}"
    if found.unit == "D":
        return _moved(base, found.shift)
    if found.unit == "W":
        moved = _moved(base, 7 * found.shift)
        if not moved:
            return ""
        year, week, _ = date.fromisoformat(moved).isocalendar()
        return f"{year:04d}-W{week:02d}"
    if found.unit == "M":
        months = base.year * 12 + base.month - 1 + found.shift
        return f"{months // 12:04d}-{months % 12 + 1:02d}"
    if found.unit == "Q":
        quarters = base.year * 4 + (base.month - 1) // 3 + found.shift
        return f"{quarters // 4:04d}-Q{quarters % 4 + 1}"
    if found.unit == "Y":
        return f"{base.year + found.shift:04d}"
    if found.unit.isdigit():
        return f"{base.year + found.shift:04d}-{found.unit}" if not found.shift else ""
    return ""


def _moved(base: date, days: int) -> str:
    try:
        return (base + timedelta(days=days)).isoformat()
    except OverflowError:
        return ""

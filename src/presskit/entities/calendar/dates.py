"""Dates, times and durations in running text, as `Mention`s with ISO 8601 values.

A date keeps what is said and no more: --07-09 when no year stands there. What the publication date, the dateline or a
fuller mention in the same text adds goes to `resolved`, with its `evidence`. A relative date ("ce mardi") has no value
of its own: `iso` is None, `reason` "relative".
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from presskit import locales
from presskit.entities.calendar import durations, periods
from presskit.entities.calendar.completions import Reading, complete, nearest_to
from presskit.entities.calendar.moments import dated
from presskit.entities.calendar.points import Dated, Names, names
from presskit.entities.calendar.relative import Relative, relative
from presskit.entities.calendar.times import clock
from presskit.entities.figures import digits, money, spelled
from presskit.entities.figures.masks import mask
from presskit.entities.tokens import Phrases, Stream, lex, match_before
from presskit.entities.tokens import ending as ending_with
from presskit.model import Bound, Mention, Moment

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class DateContext:
    """What is known of the day of writing: `published` ISO 8601 (a time may follow), `dateline` ISO 8601 or the words
    of the dateline ("Lyon, le 3 mars 2025"); "" when unknown. The dateline goes first."""

    published: str = ""
    dateline: str = ""


@dataclass(frozen=True, slots=True)
class _Tables:
    names: Names
    triggers: frozenset[str]
    bounds: Phrases[Bound]
    spans: frozenset[str]  # "over" five years is how long, not more than
    weeks: Phrases[int]  # "the week of" 4 May


@cache
def _tables(lang: str) -> _Tables:
    table = names(lang)
    data, amounts = table.data, locales.get(lang).amounts
    words = {
        *table.months, *table.weekdays, *data.quarter_signs, *data.half_signs, *data.ordinals, *data.seasons,
        *data.decades, *data.this, *data.last, *data.next, *data.noon, *data.unit_articles, *data.shy_articles,
        *data.year_signs, *data.parts, *data.periods, *spelled.tables(lang).first,
        *(phrase.split()[0].split("’")[0] for phrase in data.days),
    }  # fmt: skip
    weeks = ending_with((phrase, 0) for phrase in data.weeks)
    return _Tables(table, frozenset(words), ending_with(amounts.bounds.items()), frozenset(amounts.over), weeks)


def find(text: str, lang: str, *, context: DateContext) -> tuple[Mention, ...]:
    """The dates, times and durations of a text in "fr" or "en", in order, without overlaps."""
    stream = lex(text)
    readings = scan(stream, mask(stream, lang), lang)
    return mentions(stream, resolved(readings, context, lang))


def mentions(stream: Stream, readings: list[Reading]) -> tuple[Mention, ...]:
    """Readings as mentions over the text."""
    return tuple(
        Mention(
            start=stream.starts[item.start],
            end=stream.ends[item.end - 1],
            type=item.type,  # type: ignore[arg-type]
            text=stream.text(item.start, item.end),
            score=item.score,
            method="rule",
            value=item.moment,
            reason=item.reason,
        )
        for item in readings
    )


def scan(stream: Stream, hidden: bytearray, lang: str) -> list[Reading]:
    """All readings in order; `hidden` tokens are left out and the tokens of what is found are hidden after it."""
    tables = _tables(lang)
    triggers, found = tables.triggers, []
    folded, words = stream.folded, stream.words
    i, size = 0, len(words)
    while i < size:
        word = words[i]
        if (word[0] in _DIGITS or folded[i] in triggers) and not hidden[i]:
            reading = _read(stream, i, lang, tables)
            if reading is not None and not any(hidden[i : reading.end]):
                found.append(reading)
                hidden[reading.start : reading.end] = b"\x01" * (reading.end - reading.start)
                i = reading.end
                continue
            if word[0] in _DIGITS:
                i = _after_figure(stream, i, lang)
                continue
        i += 1
    return found


def _after_figure(stream: Stream, i: int, lang: str) -> int:
    """No date starts in the middle of a figure ("12 000 juin")."""
    figure = digits.figure(stream, i, locales.get(lang).amounts)
    if figure is None or figure.end <= i + 1:
        return i + 1
    return figure.end if figure.fraction is False else i + 1


def _read(stream: Stream, i: int, lang: str, tables: _Tables) -> Reading | None:
    table = tables.names
    if (time := clock(stream, i, lang)) is not None:
        return Reading(start=i, end=time.end, type="time", moment=Moment(iso=time.iso))
    calendar = dated(stream, i, table)
    if calendar is not None and _shy(stream, calendar, table):
        calendar = None
    if (
        calendar is not None
        and len(calendar.points) == 1
        and calendar.points[0].day is None
        and calendar.points[0].year is None
    ):
        near = relative(stream, i, lang, table)
        if near is not None:
            return _relative(near)
    if calendar is None:
        calendar = periods.period(stream, i, table)
        if calendar is not None and calendar.end == i + 1 and money.after(stream, calendar.end, lang):
            return None  # "fixé à 1000 FCFA"
    if calendar is not None:
        return _dated(stream, _week(stream, calendar, tables.weeks), table)
    near = relative(stream, i, lang, table)
    if near is not None:
        return _relative(near)
    period = durations.duration(stream, i, lang) or durations.span(stream, i, lang) or durations.age(stream, i, lang)
    if period is None:
        return None
    return _duration(stream, i, period, tables)


def _week(stream: Stream, found: Dated, weeks: Phrases[int]) -> Dated:
    """ "The week of 4 May": the seven days that begin then."""
    led = match_before(stream, found.start, weeks) if len(found.points) == 1 else None
    first = found.points[0] if led else None
    if led is None or first is None or not (first.month and first.day):
        return found
    try:
        last = date(first.year or 2001, first.month, first.day) + timedelta(days=6)
    except (ValueError, OverflowError):
        return found
    end = replace(first, year=first.year and last.year, month=last.month, day=last.day)
    return replace(found, start=led[1], points=(first, end))


def _duration(stream: Stream, i: int, period: durations.Period, tables: _Tables) -> Reading:
    bound: Bound = "about" if period.about else "exact"
    start = i
    before = match_before(stream, i, tables.bounds)
    if before and not (before[1] == i - 1 and stream.folded[i - 1] in tables.spans):
        bound, start = before
    return Reading(
        start=start, end=period.end, type="duration", moment=Moment(iso=period.iso, bound=bound), reason=period.reason
    )


def _relative(near: Relative) -> Reading:
    moment = Moment(iso=None, weekday=near.weekday)
    return Reading(
        start=near.start, end=near.end, type="date", moment=moment, reason="relative", score=0.8, relative=near
    )


def _shy(stream: Stream, found: Dated, table: Names) -> bool:
    """A month name alone that may be a word, or a day that counts something: no date."""
    if len(found.points) != 1 or found.points[0].day is not None or found.points[0].year is not None:
        return False
    data = table.data
    i = found.start
    word, before = stream.folded[i], stream.folded[i - 1]
    if word in table.weekdays:
        return True
    if word not in table.wide:  # an abbreviation never stands alone: "Mar del Plata"
        return stream.words[i + 1] != "."
    if before == "-" and stream.folded[i - 2] in data.parts:
        return False
    if data.day_first == "open" and not stream.words[i][0].isupper():
        return True
    if before in data.month_cues or before in data.parts or before in data.this:
        return False
    return (
        word in data.shy_months
        or data.day_first == "yes"
        or len(stream.words[i]) < 4
        or not _dateish(stream, i, data.to)
    )


def _dateish(stream: Stream, i: int, to: frozenset[str]) -> bool:
    return stream.folded[i - 1] in to or stream.words[i - 1][0].islower()


def _dated(stream: Stream, found: Dated, table: Names) -> Reading:
    data = table.data
    start = found.start
    about: Bound = "about" if found.about else "exact"
    points = found.points
    before = stream.folded[start - 1]
    if not points or points[0].day is None:  # début 2025, mi-février, late 2024
        if before == "-" and stream.folded[start - 2] in data.parts and stream.glued(start):
            start, about = start - 2, "about"
        elif before in data.parts:
            start, about = start - 1, "about"
            if stream.words[start - 1] == "-" and stream.folded[start - 2] in data.ends:  # year-end 2025
                start -= 2
        elif before in data.of and stream.folded[start - 2] in data.parts:
            start, about = start - 2, "about"
    elif before in data.this and stream.words[start - 1] != "\n":
        start -= 1
    weekday = points[0].weekday if points else None
    if not points:
        return Reading(
            start=start, end=found.end, type="date", moment=Moment(iso=found.iso or None, bound=about),
            reason="" if found.iso else found.reason, partial=found,
        )  # fmt: skip
    iso = "/".join(point.iso() for point in points)
    return Reading(
        start=start, end=found.end, type="date", moment=Moment(iso=iso, weekday=weekday, bound=about), partial=found
    )


# --- what the context adds --------------------------------------------------------------------------------------------


def resolved(readings: list[Reading], context: DateContext, lang: str) -> list[Reading]:
    """The readings with partial and relative dates completed from the context, where it decides."""
    base, evidence = _base(context, lang)
    full: dict[tuple[int, int], set[int]] = {}
    for item in readings:
        for point in item.partial.points if item.partial else ():
            if point.year and point.month and point.day:
                full.setdefault((point.month, point.day), set()).add(point.year)
    return [complete(item, base, evidence, full) for item in readings]


def _base(context: DateContext, lang: str) -> tuple[date | None, str]:
    for value, evidence in ((context.dateline, "dateline"), (context.published, "published")):
        if not value:
            continue
        match = _ISO.match(value)
        if match is None and evidence == "dateline":
            stream = lex(value)
            isos = [item.moment.iso or "" for item in scan(stream, mask(stream, lang), lang) if item.type == "date"]
            match = next((hit for iso in isos if (hit := _ISO.fullmatch(iso))), None)
            if (
                match is not None
                and (first := next((iso for iso in isos if iso), "")).startswith("--")
                and len(first) == 7
            ):
                match = _ISO.fullmatch(nearest_to(first, date(*map(int, match.groups()))))
        if match is not None:
            try:
                return date(*map(int, match.groups())), evidence
            except ValueError:
                continue
    return None, ""

"""Moments as a press release states them ("jeudi 10 juillet 2025 à 9 h 30, heure de Paris"), as ISO 8601.

Only explicit forms are read: a date with the name of the month in French or English, ISO dates, and numeric dates whose
order is certain; then, near it, a time of day and a zone. Months and zones come from the locales.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Literal

from presskit import locales
from presskit.extract.characters import fold
from presskit.extract.phrases import alternatives
from presskit.extract.zones import FARTHEST, offset, zone

_REACH = 90  # characters around a date in which its time of day may stand


_ISO = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<sep>[-/])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"
    r"(?:[t ](?P<H>\d{2}(?=:?\d{2})|\d(?=:)):?(?P<M>\d{2})(?::?(?P<S>\d{2})(?:[.,]\d+)?)?"
    r"(?:\s?(?P<zone>z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})(?![\w:]))?)?(?!\d)"
)
_COMPACT = re.compile(
    r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})(?:t?(?P<H>\d{2})(?P<M>\d{2})(?P<S>\d{2})?(?P<zone>z|[+-]\d{2}:?\d{2})?)?"
)
_EPOCH = re.compile(r"(\d{9,10})(?:\.\d{1,6}|\d{3})?")
_DIGIT = re.compile(r"\d")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])")
_SHORT_NUMERIC = re.compile(r"(?<![\d./-])(\d{2})([/.])(\d{2})\2(\d{2})(?![\d/.])")
# What is a word of the language unless it is written in capitals, as the abbreviation of a zone is.
_WORDS = re.compile(r"(?<![’'\w])(?:[Ee]t|[Hh]e|[Tt]u|[Pp]t|[Ee]st|[Ww]est)\b|\bET(?=\s+\d{1,2}\s?H\b)")

Order = Literal["day", "month", "open"]
"""Which comes first in 09/07/2025: the day, the month, or nobody can say."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a folded text: the span, the year (None when not stated), month and day."""

    start: int
    end: int
    year: int | None
    month: int
    day: int

    @property
    def iso(self) -> str:
        """ISO 8601, without the year when none is stated."""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}" if self.year else f"--{self.month:02d}-{self.day:02d}"


@cache
def _clock() -> re.Pattern[str]:
    """A time of day: "9 h 30", "9:30 pm", "9.30 a.m."; of an hour alone, `bare` is the word or sign behind it."""
    hours = rf"h|{alternatives('hours')}"
    return re.compile(
        r"(?<![\d.,:/-])(?P<hour>[01]?\d|2[0-4])"
        rf"(?:\s*(?::|{hours})\s*(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?:\s*min\b)?"
        r"|\.(?P<dotted>[0-5]\d)(?=\s*[ap]\.?\s?m\b)"
        rf"|\s*(?P<bare>(?:{hours})\b)|(?=\s*[ap]\.?\s?m\b))"
        r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?"
    )


@cache
def day_pattern() -> str:
    """A regular expression (folded text, named groups that begin with "d") for a date with the name of its month."""
    names = "|".join(sorted((n for forms in _months().values() for n in forms), key=lambda n: (-len(n), n)))
    week = "|".join(w for lang in locales.LANGUAGES for w in locales.get(lang).press.weekdays)
    weekday = rf"(?:(?:{week})\.?,?\s+)?"
    endings, links = alternatives("day_endings"), alternatives("month_links")
    return (
        rf"(?:(?:(?:{alternatives('date_leads')})\s+)?{weekday}(?:(?:{alternatives('day_leads')})\s+)?"
        rf"(?:(?P<d1>\d{{1,2}})(?:{endings})?(?:\s+|-)(?:(?:{links})\s+)?(?P<dm1>{names})\b\.?,?(?:(?:\s+|-)(?P<dy1>\d{{4}})\b)?"
        rf"|(?P<dm2>{names})\b\.?\s+(?P<d2>\d{{1,2}})(?:{endings})?\b(?!\s*[:h]\d)(?:,?\s+(?P<dy2>\d{{4}})\b)?))"
    )


def numeric_pattern() -> str:
    """The same for a date in figures, the day first ("03.06.2026", "le 3/6/2026"); its groups begin with "n"."""
    lead = rf"(?:(?:{alternatives('date_leads')})\s+)?"
    return rf"(?:{lead}(?P<nd>\d{{1,2}})(?P<ns>[./-])(?P<nm>\d{{1,2}})(?P=ns)(?P<ny>\d{{4}}))"


@cache
def _months() -> dict[int, tuple[str, ...]]:
    return {
        number: tuple(
            dict.fromkeys(f for lang in locales.LANGUAGES for f in locales.get(lang).press.months[number - 1])
        )
        for number in range(1, 13)
    }


@cache
def _by_name() -> dict[str, int]:
    return {name: number for number, names in _months().items() for name in names}


@cache
def _days() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w]){day_pattern()}")


def days(folded: str, order: Order = "day") -> list[Day]:
    """The dates in a folded text, in order; of a numeric date with two possible readings, `order` says which counts."""
    if not _DIGIT.search(folded):
        return []
    found = [day for match in _days().finditer(folded) if (day := from_match(match))]
    for match in _ISO.finditer(folded):
        found.append(Day(match.start(), match.end(), int(match["y"]), int(match["m"]), int(match["d"])))
    for match in _NUMERIC.finditer(folded):
        found += _numeric(match, int(match[1]), int(match[2]), int(match[3]), order)
    return sorted((d for d in found if _exists(d)), key=lambda d: (d.start, d.end))


def _numeric(match: re.Match[str], one: int, two: int, year: int, order: Order) -> list[Day]:
    if one <= 12 and two <= 12 and one != two and order == "open":
        return []
    month_first = two > 12 or (one <= 12 and order == "month")
    day, month = (two, one) if month_first else (one, two)
    return [Day(match.start(), match.end(), year, month, day)]


def from_match(match: re.Match[str]) -> Day | None:
    """The day of a match of `day_pattern`, or of it and `numeric_pattern`; None when there is no such day."""
    if match.groupdict().get("nd"):
        day = Day(match.start(), match.end(), int(match["ny"]), int(match["nm"]), int(match["nd"]))
        return day if _exists(day) else None
    name, number, year = (
        (match["dm1"], match["d1"], match["dy1"]) if match["d1"] else (match["dm2"], match["d2"], match["dy2"])
    )
    day = Day(match.start(), match.end(), int(year) if year else None, _by_name()[name], int(number))
    return day if _exists(day) else None


def is_open(match: re.Match[str]) -> bool:
    """Whether a match of `numeric_pattern` has two readings: 03/05/2026 is May in London and March in Boston."""
    groups = match.groupdict()
    if groups.get("ns") != "/" or match.string[: match.start("nd")].endswith(_french_leads()):
        return False
    return groups["nd"] != groups["nm"] and int(groups["nd"]) <= 12


@cache
def _french_leads() -> tuple[str, ...]:
    return tuple(f"{word} " for word in locales.get("fr").press.date_leads)


def _exists(day: Day) -> bool:
    try:
        date(day.year or 2000, day.month, day.day)
    except ValueError:
        return False
    return day.year is None or 1900 <= day.year <= 2200


def read(text: str, *, year: int | None = None, order: Order = "day") -> str:
    """The first date in a line, with the time of day and zone that stand near it, as ISO 8601; "" when there is none.

    `year` completes a date without one; without it such a date is passed over. `order` is that of numeric dates.
    """
    folded = fold(_WORDS.sub("~", text))
    iso = _ISO.search(folded)
    if iso and iso["H"]:
        return _machine(iso, folded[iso.end() :])
    found = days(folded, order)
    for match in _SHORT_NUMERIC.finditer(folded):
        found += [d for d in _numeric(match, int(match[1]), int(match[3]), 2000 + int(match[4]), order) if _exists(d)]
    for day in sorted(found, key=lambda d: d.start):
        chosen = day.year or year
        if chosen is None:
            continue
        whole = Day(day.start, day.end, chosen, day.month, day.day)
        return _with_time(folded, whole)
    return ""


def _with_time(folded: str, day: Day) -> str:
    after, before = folded[day.end : day.end + _REACH], folded[max(0, day.start - _REACH) : day.start]
    for part in (after, before):
        found = _time(part)
        if found is None:
            continue
        hour, minute, second, end = found
        extra = timedelta(days=1) if hour == 24 else timedelta()
        moment = datetime(day.year or 0, day.month, day.day, hour % 24, minute, second) + extra
        named = zone(part[end : end + 60]) or (zone(after[:60]) if part is before else "")
        return moment.isoformat(timespec="seconds" if second else "minutes") + (offset(moment, named) if named else "")
    return day.iso


@cache
def _before_hour() -> re.Pattern[str]:
    """What stands before an hour without minutes that is a time and not how long something takes."""
    return re.compile(rf"(?:^|[,;:(|–-]|\b(?:{alternatives('at_hour')}))\s*$")


def _time(part: str) -> tuple[int, int, int, int] | None:
    for match in _clock().finditer(part):
        if match["bare"] and not _before_hour().search(part[: match.start()]):
            continue  # "after 2 hours of debate"
        hour = int(match["hour"])
        if match["half"] and 1 <= hour <= 12:
            hour = hour % 12 + (12 if match["half"] == "p" else 0)
        return hour, int(match["minute"] or match["dotted"] or 0), int(match["second"] or 0), match.end()
    for lang in locales.LANGUAGES:
        press = locales.get(lang).press
        for words, hour in ((press.noon, 12), (press.midnight, 0)):
            for word in words:
                at = re.search(rf"\b{word}\b", part)
                if at:
                    return hour, 0, 0, at.end()
    return None


def normalise(text: str, *, order: Order = "day") -> str:
    """A moment as machines write it in pages, as ISO 8601: seconds only when not zero, zone as "+HH:MM"; "" when it is
    none. Read are ISO 8601 (also without separators), RFC 2822, the Date of JavaScript, and epochs."""
    folded = fold(text)
    match = _ISO.search(folded) or _COMPACT.fullmatch(folded)
    if match is not None:
        return _machine(match, folded[match.end() :])
    return epoch(folded) or read(text, order=order) or _rfc(text)


def _machine(match: re.Match[str], after: str) -> str:
    """The moment of a match of `_ISO` or `_COMPACT`; `after` is what follows, which may name the zone ("10:00 EST")."""
    day = Day(0, 0, int(match["y"]), int(match["m"]), int(match["d"]))
    if not _exists(day):
        return ""
    if not match["H"]:
        return day.iso
    hour, minute, second = int(match["H"]), int(match["M"]), int(match["S"] or 0)
    if hour > 23 or minute > 59 or second > 60:
        return day.iso
    moment = datetime(day.year or 0, day.month, day.day, hour, minute, min(second, 59))
    shift = match["zone"] or ""
    if shift in ("z", "utc", "gmt"):
        shift = "+00:00"
    elif shift:
        digits = shift[1:].replace(":", "").ljust(4, "0")
        hours, minutes = int(digits[:2]), int(digits[2:])
        shift = f"{shift[0]}{hours:02d}:{minutes:02d}" if hours <= FARTHEST and minutes < 60 else ""
    elif named := zone(after[:60]):
        shift = offset(moment, named)
    return moment.isoformat(timespec="seconds" if second else "minutes") + shift


def epoch(text: str) -> str:
    """The moment of a number of seconds or milliseconds since 1970 (from 1990 to 2100), in UTC; "" for other texts."""
    match = _EPOCH.fullmatch(text.strip())
    if match is None or not 631_152_000 <= int(match[1]) < 4_102_444_800:
        return ""
    moment = datetime.fromtimestamp(int(match[1]), UTC)
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def _rfc(text: str) -> str:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
    if not re.search(r"\d:\d\d", text):
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")

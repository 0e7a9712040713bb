"""Moments as a press release states them ("jeudi 10 juillet 2025 à 9 h 30, heure de Paris"), as ISO 8601.

Only explicit forms are read: a date with the name of the month in French or English, ISO dates, and numeric dates whose
order is certain; then, near it, a time of day and a zone. Months and zones come from the locales.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from presskit import locales
from presskit.extract.characters import fold

_REACH = 90  # characters around a date in which its time of day may stand
_CLOCK = re.compile(
    r"(?<![\d.,:/-])(?P<hour>[01]?\d|2[0-4])"
    r"(?:\s*(?:h|:|heures?)\s*(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?:\s*min\b)?|\.(?P<dotted>[0-5]\d)(?=\s*[ap]\.?\s?m\b)"
    r"|\s*(?P<bare>h\b|heures?\b)|(?=\s*[ap]\.?\s?m\b))"
    r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?"
)
_OFFSET = re.compile(r"(?:(?:utc|gmt)\s*)?([+-])(\d{1,2})(?::?(\d{2}))?\b|(?:utc|gmt|z)\b")
_ISO = re.compile(
    r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"(?:[t ](?P<H>\d{2}):?(?P<M>\d{2})(?::?(?P<S>\d{2})(?:[.,]\d+)?)?"
    r"\s?(?P<zone>z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?(?!\d)"
)
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])")


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
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}" if self.year else f"--{self.month:02d}-{self.day:02d}"


@cache
def day_pattern() -> str:
    """A regular expression (folded text, named groups that begin with "d") for a date with the name of its month."""
    names = "|".join(sorted((n for forms in _months().values() for n in forms), key=lambda n: (-len(n), n)))
    week = "|".join(w for lang in locales.LANGUAGES for w in locales.get(lang).press.weekdays)
    weekday = rf"(?:(?:{week})\.?,?\s+)?"
    return (
        rf"(?:(?:le\s+|ce\s+|on\s+)?{weekday}(?:le\s+|the\s+)?"
        rf"(?:(?P<d1>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(?P<dm1>{names})\b\.?,?(?:\s+(?P<dy1>\d{{4}})\b)?"
        rf"|(?P<dm2>{names})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[:h]\d)(?:,?\s+(?P<dy2>\d{{4}})\b)?))"
    )


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


def days(folded: str) -> list[Day]:
    """The dates in a folded text, in order; a numeric date counts when only one reading of it is possible, or with
    slashes or points and a French order (day first) when both are."""
    if not any(c.isdigit() for c in folded):
        return []
    found = [day for match in _days().finditer(folded) if (day := from_match(match))]
    for match in _ISO.finditer(folded):
        found.append(Day(match.start(), match.end(), int(match["y"]), int(match["m"]), int(match["d"])))
    for match in _NUMERIC.finditer(folded):
        one, two, year = int(match[1]), int(match[2]), int(match[3])
        first, second = (two, one) if two > 12 else (one, two)
        found.append(Day(match.start(), match.end(), year, second, first))
    return sorted((d for d in found if _exists(d)), key=lambda d: (d.start, d.end))


def from_match(match: re.Match[str]) -> Day | None:
    """The day of a match of `day_pattern`, None when there is no such day."""
    name, number, year = (
        (match["dm1"], match["d1"], match["dy1"]) if match["d1"] else (match["dm2"], match["d2"], match["dy2"])
    )
    day = Day(match.start(), match.end(), int(year) if year else None, _by_name()[name], int(number))
    return day if _exists(day) else None


def _exists(day: Day) -> bool:
    try:
        date(day.year or 2000, day.month, day.day)
    except ValueError:
        return False
    return day.year is None or 1900 <= day.year <= 2200


def read(text: str, *, year: int | None = None) -> str:
    """The first date in a line, with the time of day and zone that stand near it, as ISO 8601; "" when there is none.

    `year` completes a date without one; without it such a date is passed over.
    """
    folded = fold(text)
    iso = _ISO.search(folded)
    if iso and iso["H"]:
        return normalise(iso.group())
    for day in days(folded):
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
        zone = _zone(part[end : end + 60]) or (_zone(after[:60]) if part is before else "")
        return moment.isoformat(timespec="seconds" if second else "minutes") + (offset(moment, zone) if zone else "")
    return day.iso


def _time(part: str) -> tuple[int, int, int, int] | None:
    match = _CLOCK.search(part)
    if match:
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


@cache
def _zone_pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    names = dict(pair for lang in locales.LANGUAGES for pair in locales.get(lang).press.zones)
    pattern = "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n)))
    return re.compile(rf"(?<![\w])({pattern})(?!\w)"), names


def _zone(part: str) -> str:
    """The zone named at the beginning of what follows a time: an IANA name, "+HH:MM", or ""."""
    explicit = _OFFSET.search(part[:20])
    if explicit and explicit[1]:
        return f"{explicit[1]}{int(explicit[2]):02d}:{explicit[3] or '00'}"
    pattern, names = _zone_pattern()
    found = pattern.search(part)
    return names[found.group()] if found else ""


def offset(moment: datetime, zone: str) -> str:
    """The "+HH:MM" of a zone at a local moment; "" when this machine does not know the zone."""
    if zone[0] in "+-":
        return zone
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        shift = moment.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    return "" if shift is None else datetime(2000, 1, 1, tzinfo=timezone(shift)).isoformat()[19:]


def normalise(text: str) -> str:
    """An ISO 8601 moment as machines write it in pages ("2025-07-09T08:00:00.000Z", "20250709T0800+0200", RFC 2822),
    cleaned: seconds only when not zero, zone as "+HH:MM"; "" when it is none."""
    folded = fold(text)
    match = _ISO.search(folded)
    if match is None:
        return _rfc(text)
    day = Day(0, 0, int(match["y"]), int(match["m"]), int(match["d"]))
    if not _exists(day):
        return ""
    if not match["H"]:
        return day.iso
    hour, minute, second = int(match["H"]), int(match["M"]), int(match["S"] or 0)
    if hour > 23 or minute > 59 or second > 60:
        return day.iso
    zone = match["zone"] or ""
    if zone in ("z", "utc", "gmt"):
        zone = "+00:00"
    elif zone:
        digits = zone[1:].replace(":", "").ljust(4, "0")
        zone = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return f"{day.iso}T{hour:02d}:{minute:02d}{f':{second:02d}' if second else ''}{zone}"


def _rfc(text: str) -> str:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
    if not re.search(r"\d:\d\d", text):
        return moment.date().isoformat()
    if moment.tzinfo is UTC:
        return moment.isoformat(timespec="seconds" if moment.second else "minutes")
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")

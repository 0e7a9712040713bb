"""Dates and times spelled by the conventions of each language: "14 septembre 2026", "24 September 2026"."""

import re
from datetime import date

from presskit import locales
from presskit.check.comparison import quoted
from presskit.model import Mention, Moment

_DATE = re.compile(r"(\d{4})?-{0,2}(\d\d)?(?:-(\d\d))?$")
_QUARTER = re.compile(r"(\d{4})?-?-?Q([1-4])$")
_TIME = re.compile(r"T?(\d\d):(\d\d)")


def weekday(number: int, lang: str) -> str:
    """1 is Monday."""
    return locales.get(lang).checks.weekdays[number - 1]


def day(value: date, lang: str) -> str:
    """A full date, spelled."""
    return _spelled(str(value.year), value.month, value.day, lang)


def grain(iso: str) -> str:
    """How precise a date is: the same for "2025-07" and "--07"."""
    if "Q" in iso:
        return "quarter"
    first = iso.split("/")[0]
    match = _DATE.match(first)
    if not match:
        return "other"
    return "day" if match.group(3) else "month" if match.group(2) else "year"


def spoken(mention: Mention, lang: str, side: str = "") -> str:
    """A moment in words; those of the text, which is in the language `side`, when its value does not decide."""
    value = mention.value
    if isinstance(value, Moment) and value.iso:
        parts = [_one(part, lang) for part in value.iso.split("/")]
        if all(parts):
            return " – ".join(parts)
    return quoted(mention.text, side or lang)


def _one(iso: str, lang: str) -> str:
    if match := _TIME.match(iso):
        hour, minute = match.group(1), match.group(2) or "00"
        return f"{int(hour)}{locales.get(lang).checks.hours}{minute}"
    if match := _QUARTER.match(iso):
        year, quarter = match.groups()
        return f"{locales.get(lang).checks.quarter}{quarter} {year or ''}".strip()
    match = _DATE.match(iso.partition("T")[0])
    if not match or not any(match.groups()):
        return ""
    year, month, number = match.groups()
    if month and not 1 <= int(month) <= 12:
        return ""
    return _spelled(year or "", int(month or 0), int(number or 0), lang)


def _spelled(year: str, month: int, number: int, lang: str) -> str:
    said = locales.get(lang).checks
    name = said.months[month - 1] if month else ""
    return " ".join(part for part in (said.first_day if number == 1 else str(number or ""), name, year) if part)

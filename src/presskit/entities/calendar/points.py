"""What a date is made of: a point of the calendar, and a month, day or year as a text names it."""

from dataclasses import dataclass
from functools import cache

from presskit import locales
from presskit.entities.tokens import Stream
from presskit.locales.schema.dates import Dates

EARLIEST, LATEST = 1000, 2199  # years


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A date over the tokens from `start` to before `end`; what is not said is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def iso(self) -> str:
        """ISO 8601: 2025-07-09, 2025-07, 2025, --07-09, --07; "" when even that is missing."""
        if self.month is None:
            return f"{self.year:04d}" if self.year else ""
        year = f"{self.year:04d}" if self.year else "-"
        return f"{year}-{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What a date expression says: one point, or two ends of a range; or an `iso` of its own (quarters, seasons), or a
    reason why there is none. `undated` is the quarter, half or season that lacks its year ("Q3")."""

    start: int
    end: int
    points: tuple[Point, ...] = ()
    iso: str = ""
    reason: str = ""
    undated: str = ""
    about: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Month and weekday words of a language: CLDR's and the locale's own."""

    months: dict[str, int]
    wide: frozenset[str]  # the month names in full
    weekdays: dict[str, int]
    data: Dates


@cache
def names(lang: str) -> Names:
    """The names of months (1–12) and weekdays (1 Monday – 7) in a language."""
    from babel.dates import get_day_names, get_month_names

    data = locales.get(lang).dates
    months: dict[str, int] = dict(data.months)
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names(width, context, lang).items():
                months.setdefault(name.lower().rstrip("."), number)
    days = {name.lower(): day + 1 for day, name in get_day_names("wide", "format", lang).items()}
    wide = frozenset(name.lower() for name in get_month_names("wide", "format", lang).values())
    return Names(months=months, wide=wide, weekdays={**days, **data.weekdays}, data=data)


def year(stream: Stream, i: int) -> int | None:
    """The year at token `i`: four digits on their own."""
    word = stream.words[i]
    if len(word) != 4 or not word.isdecimal() or not word.isascii():
        return None
    value = int(word)
    return value if EARLIEST <= value <= LATEST else None


def day(stream: Stream, i: int, table: Names) -> tuple[int, int] | None:
    """A day of the month, with its ordinal ending: the day and the token after it."""
    word = stream.words[i]
    if len(word) > 2 or word[0] not in "0123456789":
        return None
    value = int(word)
    if not 1 <= value <= 31:
        return None
    j = i + 1
    if stream.glued(j) and stream.words[j][0].isalpha():
        if stream.folded[j] not in table.data.day_ordinals:
            return None
        j += 1
    return value, j


def month(stream: Stream, i: int, table: Names) -> tuple[int, int] | None:
    """A month name with the full stop of an abbreviation: the month and the token after it."""
    value = table.months.get(stream.folded[i])
    if value is None:
        return None
    j = i + 1
    if stream.words[j] == "." and stream.glued(j) and len(stream.words[i]) <= 5 and stream.words[j + 1] != "\n":
        nxt = stream.words[j + 1]
        if nxt[0] in "0123456789" or nxt[0].islower():
            j += 1
    return value, j

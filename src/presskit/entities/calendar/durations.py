"""Durations: a number and a unit of time, as ISO 8601 ("cinq ans" P5Y, "4-week" P4W, "deux ans et demi" P2Y6M)."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from presskit import locales
from presskit.entities.calendar.points import names
from presskit.entities.figures import numbers, spelled
from presskit.entities.figures.digits import Number, plain
from presskit.entities.tokens import Phrases, Stream, elided, ending, match, match_before
from presskit.model import Bound

_WHOLE = {"Y": ("M", 12), "M": ("D", 0), "W": ("D", 7), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A duration over the tokens from `start` to before `end`; `low` is the other end of a range ("two to three")."""

    start: int
    end: int
    iso: str | None
    about: bool = False
    reason: str = ""


@cache
def _units(lang: str) -> dict[str, str]:
    return dict(locales.get(lang).dates.units)


def unit(stream: Stream, i: int, lang: str) -> tuple[str, int] | None:
    """The unit of time at token `i` (Y M W D TH TM TS, C for centuries, X for decades), maybe after a hyphen."""
    j = i + 1 if stream.folded[i] == "-" and stream.glued(i) and stream.glued(i + 1) else i
    table = _units(lang)
    code = table.get(stream.folded[j])
    if code is None and stream.folded[j] in locales.get(lang).dates.unit_fillers:
        j += 1
        code = table.get(stream.folded[j])
    if code is None:
        return None
    if len(stream.words[j]) == 1 and (j != i or code in ("TM", "D", "TS")):
        return None
    return code, j + 1


def iso(value: Decimal, code: str) -> str | None:
    """An ISO 8601 duration: whole units, a half as the next smaller unit, else a decimal fraction."""
    if code == "C":
        return iso(value * 100, "Y")
    if code == "X":
        return iso(value * 10, "Y")
    whole = value.to_integral_value(rounding="ROUND_FLOOR")
    rest = value - whole
    prefix, letter = ("PT", code[1]) if code[0] == "T" else ("P", code)
    if not rest:
        return f"{prefix}{plain(whole)}{letter}"
    smaller, factor = _WHOLE.get(code, ("", 0))
    parts = rest * factor
    if code == "Y" and parts == parts.to_integral_value():
        return f"P{plain(whole)}Y{plain(parts)}M" if whole else f"P{plain(parts)}M"
    if code == "TH" and parts == parts.to_integral_value():
        return f"PT{plain(whole)}H{plain(parts)}M" if whole else f"PT{plain(parts)}M"
    if smaller == "TH" and whole == 0 and parts == parts.to_integral_value():
        return f"PT{plain(parts)}H"
    return f"{prefix}{plain(value)}{letter}"


def duration(stream: Stream, i: int, lang: str, found: Number | None = None) -> Period | None:
    """The duration that starts at token `i`; `found` is the number there when it is already read."""
    data = locales.get(lang).dates
    folded = stream.folded
    about = False
    if found is None:
        if folded[i] in data.unit_articles or folded[i] in data.shy_articles:
            return _article(stream, i, lang)
        found = numbers.number(stream, i, lang)
    if found is None:
        return None
    about = found.about
    j = found.end
    if about and folded[j] in data.of:
        j += 1
    elif about and folded[j] == "’":
        return None
    if about and elided(stream, j, data.elided):
        j += 2
    value_of = found.value
    half = match(stream, j, spelled.tables(lang).half)
    if half:
        j = half[1]
    named = unit(stream, j, lang)
    if named is None:
        return None
    code, end = named
    if code == "TH" and len(folded[end - 1]) == 1 and stream.glued(end - 1) and (value_of or 0) >= 1000:
        return None  # 2016h is a version
    if code == "M" and folded[end] in data.of and folded[end + 1] in names(lang).months:
        return None  # "un mois de septembre"
    if (
        stream.glued(end)
        and folded[end] == "-"
        and stream.glued(end + 1)
        and folded[end + 1] in (data.age, data.age + "s")
    ):
        end += 2  # 35-year-old
    if value_of is None:
        return Period(start=i, end=end, iso=None, reason=found.reason)
    if half or (half := match(stream, end, spelled.tables(lang).half)):
        value_of += Decimal("0.5")
        end = max(end, half[1])
    if code == "TH" and (more := _minutes(stream, end, lang)):
        minutes, end = more
        return Period(start=i, end=end, iso=f"PT{plain(value_of)}H{minutes}M", about=about)
    return Period(start=i, end=end, iso=iso(value_of, code), about=about)


def _article(stream: Stream, i: int, lang: str) -> Period | None:
    """ "un an", "one-day"; "a week" or "une semaine" only after a word that measures ("for", "nearly", "pendant")."""
    data, folded = locales.get(lang).dates, stream.folded
    named = unit(stream, i + 1, lang)
    if named is None:
        return _scaled_article(stream, i, lang)
    code, end = named
    if code == "M" and folded[end] in data.of and folded[end + 1] in names(lang).months:
        return None  # "un mois de septembre"
    if several := _or_more(stream, end, lang):
        return Period(
            start=i,
            end=several.end,
            iso=f"{iso(Decimal(1), code)}/{iso(several.value or Decimal(2), code)}",
            about=True,
        )
    vague = folded[i] in data.shy_articles or (folded[end - 1] in data.vague_units and folded[i + 1] != "-")
    if vague and folded[i - 1] not in data.measuring and match_before(stream, i, _bounds(lang)) is None:
        return None
    value = Decimal(1)
    half = match(stream, end, spelled.tables(lang).half)
    if half:
        value, end = value + Decimal("0.5"), half[1]
    return Period(start=i, end=end, iso=iso(value, code))


def _or_more(stream: Stream, j: int, lang: str) -> Number | None:
    """The two of "a day or two"."""
    data = locales.get(lang)
    if stream.folded[j] not in data.amounts.alternative or stream.folded[j + 1] not in data.amounts.units:
        return None
    found = numbers.number(stream, j + 1, lang)
    if found is None or (found.value or 0) < 2 or unit(stream, found.end, lang) is not None:
        return None
    return None if stream.words[found.end][0].isalnum() else found


def _scaled_article(stream: Stream, i: int, lang: str) -> Period | None:
    """ "une quinzaine de jours", "a dozen years": the article belongs to the number."""
    found = numbers.number(stream, i, lang)
    return duration(stream, i, lang, found) if found is not None else None


@cache
def _bounds(lang: str) -> Phrases[Bound]:
    return ending(locales.get(lang).amounts.bounds.items())


def span(stream: Stream, i: int, lang: str) -> Period | None:
    """Two numbers and one unit: "three to four years", "18-25 ans", as P3Y/P4Y."""
    data = locales.get(lang)
    low = numbers.number(stream, i, lang)
    if (
        low is None
        and stream.folded[i] in data.dates.unit_articles
        and stream.folded[i + 1] in data.amounts.alternative
    ):
        low = Number(start=i, end=i + 1, value=Decimal(1))  # "un ou deux jours"
    if low is None or low.value is None or low.about:
        return None
    j = low.end
    joiner = stream.folded[j]
    ranged = joiner in data.amounts.to or (
        joiner in data.amounts.between_join and stream.folded[i - 1] in data.amounts.between
    )
    either = joiner in data.amounts.alternative
    dash = joiner in "-–" and stream.glued(j)
    if not (ranged or either or dash):
        return None
    j = j + 1
    if joiner == "-" and stream.folded[j] in data.amounts.to:  # five-to-ten-year
        j += 2 if stream.folded[j + 1] == "-" else 1
    if stream.folded[j] == "-":
        j += 1
    high = numbers.number(stream, j, lang)
    if high is None or high.value is None or high.value <= low.value:
        return None
    found = duration(stream, j, lang, high)
    named = unit(stream, high.end, lang)
    if found is None or named is None or found.iso is None:
        return None
    return Period(start=i, end=found.end, iso=f"{iso(low.value, named[0])}/{found.iso}", about=either)


_OLDEST = 120  # years


def age(stream: Stream, i: int, lang: str) -> Period | None:
    """ "aged 25", "ages 18 to 25", "aged 16–24": years without the word."""
    data = locales.get(lang)
    if stream.folded[i - 1] not in data.dates.ages:
        return None
    low = numbers.number(stream, i, lang)
    if low is None or low.value is None or not 0 < low.value <= _OLDEST or unit(stream, low.end, lang):
        return None
    joiner = stream.folded[low.end]
    if joiner in data.amounts.to or joiner in "-–":
        high = numbers.number(stream, low.end + 1, lang)
        if high is not None and high.value is not None and low.value < high.value <= _OLDEST:
            return Period(start=i, end=high.end, iso=f"{iso(low.value, 'Y')}/{iso(high.value, 'Y')}")
    if stream.glued(low.end) and stream.words[low.end][0].isalnum():
        return None
    return Period(start=i, end=low.end, iso=iso(low.value, "Y"))


def _minutes(stream: Stream, j: int, lang: str) -> tuple[int, int] | None:
    """2 heures 30, 2 hours and 30 minutes: the minutes and the token after them."""
    data = locales.get(lang).dates
    k = j + 1 if stream.folded[j] in data.also else j
    word = stream.words[k]
    if (
        word[0] not in "0123456789"
        or len(word) > 2
        or int(word) > 59
        or (k == j and len(stream.words[j - 1]) == 1 and not stream.glued(k))
    ):
        return None
    if _units(lang).get(stream.folded[k + 1]) == "TM":
        return int(word), k + 2
    return (int(word), k + 1) if k == j and len(word) == 2 else None

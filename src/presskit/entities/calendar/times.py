"""Clock times: 14 h 30, 2:30 p.m. EST, 9:00–17:00, midi.

ISO 8601, with the UTC offset of a stated zone; a zone that has two offsets in the year ("ET", "heure de Paris") is
written as RFC 9557 does: 14:30[Europe/Paris].
"""

from dataclasses import dataclass
from functools import cache

from presskit import locales
from presskit.entities.tokens import Phrases, Stream, match, phrases
from presskit.locales.schema.dates import Dates

_DASHES = frozenset("-–—")
_BULLETS = frozenset("-–—•*·▪◦")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time over the tokens from `start` to before `end`."""

    start: int
    end: int
    iso: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Time:
    hour: int
    minute: int
    end: int
    sure: bool  # it cannot be a duration or a ratio
    half: int | None = None  # hours its a.m. or p.m. adds


@cache
def _tables(lang: str) -> tuple[Dates, Phrases[str], Phrases[int], Phrases[str]]:
    data = locales.get(lang).dates
    return data, phrases(data.zones.items()), phrases(data.half_days.items()), phrases(data.noon.items())


def clock(stream: Stream, i: int, lang: str) -> Clock | None:
    """The time, or range of times, that starts at token `i`."""
    data, zones, halves, noon = _tables(lang)
    folded = stream.folded
    cued = folded[i - 1] in data.time_cues
    if named := match(stream, i, noon):
        if not cued and folded[i - 1] not in data.to and folded[i].isalpha():
            return None
        zone, end = _zone(stream, named[1], zones)
        return Clock(start=i, end=end, iso=named[0] + zone)
    first = _time(stream, i, data, halves)
    if first is None:
        return None
    j = first.end
    if folded[j] in _DASHES or folded[j] in data.to or folded[j] in data.also:
        second = _time(stream, j + 1, data, halves)
        both = second is not None and (
            first.sure or second.sure or (_hour_sign(stream, first) and _hour_sign(stream, second))
        )
        if second is not None and both and (folded[j] not in data.also or folded[i - 1] in data.between):
            left = _hours(first, second.half)
            if (left, first.minute) < (right := _hours(second, None), second.minute):
                zone, end = _zone(stream, second.end, zones)
                return Clock(
                    start=i, end=end, iso=f"{left:02d}:{first.minute:02d}{zone}/{right:02d}:{second.minute:02d}{zone}"
                )
    if folded[j] in data.rates and not first.sure and (folded[j + 1] in data.periods or folded[j + 1] in data.units):
        return None  # "jusqu’à 14 heures par jour"
    cued = cued or (_heads(stream, i) and len(folded[j - 1]) == 1)
    zone, end = _zone(stream, j, zones)
    if not (first.sure or ((cued or zone) and _hour_sign(stream, first))):
        return None
    return Clock(start=i, end=end, iso=f"{_hours(first, None):02d}:{first.minute:02d}{zone}")


def _heads(stream: Stream, i: int) -> bool:
    """Token `i` opens a line or an item of a list."""
    before = stream.words[i - 1]
    return before == "\n" or (before in _BULLETS and stream.words[i - 2] == "\n")


def _hours(found: _Time, borrowed: int | None) -> int:
    half = borrowed if found.half is None else found.half
    return found.hour if half is None else found.hour % 12 + half


def _hour_sign(stream: Stream, found: _Time) -> bool:
    return found.sure or stream.words[found.end - 1][0].isalpha()


def _time(stream: Stream, i: int, data: Dates, halves: Phrases[int]) -> _Time | None:
    words, folded = stream.words, stream.folded
    if words[i][0] not in "0123456789" or len(words[i]) > 2 or int(words[i]) > 24:
        return None
    hour, j = int(words[i]), i + 1
    if words[j] == "H" and hour in (1, 2) and "h" in data.half_signs and not data.before_day:
        return None  # 1H25, the first half of a year
    minute = 0
    nxt = words[j + 1]
    if folded[j] in (":", ".") and stream.glued(j) and stream.glued(j + 1) and len(nxt) == 2 and nxt.isdecimal():
        dotted = folded[j] == "."
        minute, end = int(nxt), j + 2
        if folded[end] == ":" and stream.glued(end) and words[end + 1].isdecimal() and len(words[end + 1]) == 2:
            end += 2
        if minute > 59 or (hour == 24 and minute) or (stream.glued(end) and words[end][0] in "0123456789%"):
            return None
        half = match(stream, end, halves)
        if half:
            return _Time(hour=hour, minute=minute, end=half[1], sure=True, half=half[0]) if 1 <= hour <= 12 else None
        return None if dotted else _Time(hour=hour, minute=minute, end=end, sure=True)
    if half := match(stream, j, halves):
        return _Time(hour=hour, minute=0, end=half[1], sure=True, half=half[0]) if 1 <= hour <= 12 else None
    if folded[j] in data.hours:
        end = j + 1
        nxt = words[end]
        if half := match(stream, end, halves):  # "8 heures du soir"
            return _told(hour, 0, half)
        if len(nxt) == 2 and nxt.isdecimal() and nxt.isascii() and int(nxt) < 60 and not _more(stream, end + 1):
            if half := match(stream, end + 1, halves):
                return _told(hour, int(nxt), half)
            return _Time(hour=hour, minute=int(nxt), end=end + 1, sure=hour < 24 and len(words[j]) == 1)
        if stream.glued(end) and (words[end][0].isalnum() or words[end] == "/"):
            return None
        return _Time(hour=hour, minute=0, end=end, sure=False) if hour < 24 else None
    between = folded[j] in data.also and folded[i - 1] in data.between
    if stream.glued(j) or not (folded[j] in data.to or between):
        return None if folded[j] not in _DASHES else _bare(words, hour, j)
    return _bare(words, hour, j)


def _told(hour: int, minute: int, half: tuple[int, int]) -> _Time:
    """A time with its half of the day in words, which adds nothing to "14 h de l'après-midi"."""
    return _Time(hour=hour, minute=minute, end=half[1], sure=True, half=half[0] if 1 <= hour <= 12 else None)


def _bare(words: list[str], hour: int, j: int) -> _Time | None:
    """The 9 of "9-11 a.m.": only the other end of a range makes it a time."""
    return _Time(hour=hour, minute=0, end=j, sure=False) if 1 <= hour <= 12 else None


def _more(stream: Stream, i: int) -> bool:
    """The minutes go on as another number: "14 h 30 000"."""
    return stream.words[i][0] in "0123456789" or (
        stream.folded[i] in ",." and stream.glued(i) and stream.glued(i + 1) and stream.words[i + 1][0] in "0123456789"
    )


def _zone(stream: Stream, i: int, zones: Phrases[str]) -> tuple[str, int]:
    bracket = stream.folded[i] in "(["
    found = match(stream, i + bracket, zones)
    if found is None:
        return "", i
    value, end = found
    first = stream.words[i + bracket]
    if len(first) <= 4 and end == i + bracket + 1 and not first.isupper():
        return "", i
    if bracket:
        if stream.folded[end] not in ")]":
            return "", i
        end += 1
    return value, end

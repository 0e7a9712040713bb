"""Years and what is larger or smaller by name: bare years, ranges of years, quarters, halves, seasons, decades.

A bare year is a date only where the text treats it so: after a word of time ("en 2020", "since 2019"), a lower-case
noun ("édition 2025") or in brackets. After a capitalised word it is part of a name ("Horizon 2020").
"""

from presskit.entities.calendar.points import Dated, Names, Point, year
from presskit.entities.figures.masks import sentence_start
from presskit.entities.tokens import Stream

_DASHES = frozenset("-–—/")
_MODERN = range(1900, 2100)
_HISTORIC = range(1000, 2200)


def period(stream: Stream, i: int, table: Names) -> Dated | None:
    """The quarter, half, season, decade, year or range of years that starts at token `i`."""
    return (
        _sub_year(stream, i, table) or _season(stream, i, table) or _decade(stream, i, table) or years(stream, i, table)
    )


def years(stream: Stream, i: int, table: Names) -> Dated | None:
    """A bare year or a range of years."""
    data, folded, words = table.data, stream.folded, stream.words
    if folded[i] in data.year_signs and stream.glued(i + 1) and words[i].isupper():
        return _fiscal(stream, i)
    first = year(stream, i)
    if first is None or (stream.glued(i + 1) and (words[i + 1][0].isalpha() or words[i + 1] in "%_")):
        return None
    found = _year_range(stream, i, first, table)
    if found is not None:
        return found
    if _goes_on(stream, i + 1):
        return None
    cue = _cue(stream, i, table)
    if cue == "time" and first in _HISTORIC and not _many(stream, i, table):
        return Dated(start=i, end=i + 1, points=(Point(start=i, end=i + 1, year=first),))
    if cue == "noun" and first in _MODERN:
        return Dated(start=i, end=i + 1, points=(Point(start=i, end=i + 1, year=first),))
    return None


def _fiscal(stream: Stream, i: int) -> Dated | None:
    """FY2026, FY26."""
    word, after = stream.words[i + 1], stream.words[i + 2]
    if not word.isdecimal() or len(word) not in (2, 4) or (stream.glued(i + 2) and after[0].isalnum()):
        return None
    value = year(stream, i + 1) or (2000 + int(word) if len(word) == 2 else None)
    if value is None:
        return None
    short = stream.words[i + 3]
    joined = after in "/-–" and stream.glued(i + 2) and stream.glued(i + 3) and short.isdecimal()
    if joined and int(short) in (value + 1, (value + 1) % 100):  # FY2024/25
        return Dated(start=i, end=i + 4, iso=f"{value:04d}/{value + 1:04d}")
    return Dated(start=i, end=i + 2, iso=f"{value:04d}")


def _results(stream: Stream, i: int, table: Names) -> Dated | None:
    """1T25, 4Q2024, 1S25: the part of the year before its sign, as results write it."""
    words, sign = stream.words, stream.folded[i + 1]
    half = sign in table.data.half_signs
    if (
        not (half or sign in table.data.quarter_signs)
        or words[i] not in ("1", "2", "3", "4")
        or not words[i + 1].isupper()
    ):
        return None
    if not stream.glued(i + 1) or (half and int(words[i]) > 2):
        return None
    if not stream.glued(i + 2):  # "2H 2026"
        apart = year(stream, i + 2)
        if apart is None:
            return None
        return Dated(start=i, end=i + 3, iso=part_iso(apart, f"{'H' if half else 'Q'}{words[i]}"))
    found = _fiscal(stream, i + 1)
    if found is None or "/" in found.iso:
        return None
    return Dated(start=i, end=found.end, iso=part_iso(int(found.iso), f"{'H' if half else 'Q'}{words[i]}"))


def _year_range(stream: Stream, i: int, first: int, table: Names) -> Dated | None:
    data, folded, words = table.data, stream.folded, stream.words
    opened = folded[i - 1] in data.between or folded[i - 1] in data.start
    joiner = folded[i + 1]
    dash = joiner in _DASHES and first in _MODERN
    if not (dash or joiner in data.to or (joiner in data.also and folded[i - 1] in data.between)):
        return None
    second = year(stream, i + 2)
    if second is None and dash and stream.glued(i + 1) and stream.glued(i + 2) and len(words[i + 2]) == 2:
        short = words[i + 2]
        if short.isdecimal() and int(short) == (first + 1) % 100:  # 2024-25
            second = first - first % 100 + int(short) + (100 if int(short) == 0 else 0)
    if second is None or not first < second <= first + 300 or _goes_on(stream, i + 3):
        return None
    if stream.glued(i + 3) and words[i + 3][0].isalpha():
        return None
    name = words[i - 1]
    if name[0].isupper() and not opened and not _opener(stream, i - 1, table) and not name.isupper():
        return None
    points = (Point(start=i, end=i + 1, year=first), Point(start=i + 2, end=i + 3, year=second))
    return Dated(start=i, end=i + 3, points=points)


def _goes_on(stream: Stream, i: int) -> bool:
    """Token `i` continues the figure before it: 2020,5 or 2020-123 or 2 020 000."""
    word = stream.folded[i]
    if not stream.glued(i):
        nxt = stream.words[i]
        return (
            len(nxt) == 3
            and nxt[0] in "0123456789"
            and len(stream.words[i + 1]) == 3
            and stream.words[i + 1][0] in "0123456789"
        )
    if word in ".,/-–:" and stream.glued(i + 1) and stream.words[i + 1][0] in "0123456789":
        return True
    return word in "/-" and stream.glued(i + 1) and stream.words[i + 1][0].isalnum()


def _opener(stream: Stream, i: int, table: Names) -> bool:
    """A capitalised word that is no name: a month, a known word of time, or an ordinary one at a sentence start."""
    word = stream.folded[i]
    data = table.data
    return word in data.year_cues or word in data.year_nouns or word in data.parts or word in data.between


def _cue(stream: Stream, i: int, table: Names) -> str:
    """Why the four digits at `i` are a year: "time" or "noun", or "" when nothing says so."""
    data, folded, words = table.data, stream.folded, stream.words
    before, after = folded[i - 1], folded[i + 1]
    name = words[i - 1][0].isupper() and not words[i - 1].isupper() and not sentence_start(stream, i - 1)
    if name and before not in data.year_nouns:
        return ""  # "Horizon 2020"
    if after in data.year_heads and words[i + 1][0].islower() and not stream.glued(i + 1):
        return "noun"
    if before in data.year_cues:
        if before in data.weak_year_cues and words[i + 1][0].isupper():
            return ""  # "the 2024 Summer Games" is a name
        return "time"
    if before in ("-", "’") and folded[i - 2] in data.parts:
        return "time"
    if before in data.year_nouns or before in data.parts:
        return "time"
    if before == "(" and after in (")", ",", ";"):
        return "time"
    if before in (",", ")") or before in data.also or before in data.alternatives:
        other = year(stream, i - 2)
        if other in _MODERN and _cue(stream, i - 2, table):
            return "time"
        if before in data.also and folded[i - 2] in data.year_nouns:
            return "time"
        return ""
    if before[0].isalpha() and words[i - 1][0].islower() and before not in data.not_year_cues:
        if after in (".", ",", ";", ":", ")", "\n", "?", "!", "”", "»", "’") or after in data.year_followers:
            return "noun"
        return "noun" if words[i + 1][0].islower() and before not in data.articles else ""
    if sentence_start(stream, i) and after in data.year_followers:
        return "noun"
    return ""


def _many(stream: Stream, i: int, table: Names) -> bool:
    """ "de 2000 personnes", "by 2000 people": a round number and a plural after a word that is not only of time."""
    word = stream.folded[i + 1]
    if stream.folded[i - 1] not in table.data.shy_year_cues:
        return False
    return (
        int(stream.words[i]) % 50 == 0
        and stream.words[i + 1][0].islower()
        and word[-1] in "sx"
        and word not in table.data.year_followers
    )


def _sub_year(stream: Stream, i: int, table: Names) -> Dated | None:
    """T3 2025, Q1, H1 2024, troisième trimestre 2025, first half of 2025, 3e trimestre."""
    data, folded, words = table.data, stream.folded, stream.words
    word = folded[i]
    if results := _results(stream, i, table):
        return results
    if word in data.quarter_signs or word in data.half_signs:
        nxt = words[i + 1]
        if not (words[i].isupper() and stream.glued(i + 1) and len(nxt) == 1 and nxt in "1234"):
            return None
        if stream.glued(i + 2) and words[i + 2][0].isalnum():
            return None
        half = word in data.half_signs
        number, j = int(nxt), i + 2
        if half and number > 2:
            return None
        return _dated_part(stream, i, j, number, "half" if half else "quarter", table)
    number = data.ordinals.get(word, 0)
    j = i + 1
    if not number and len(words[i]) == 1 and words[i] in "1234" and folded[j] in data.day_ordinals and stream.glued(j):
        number, j = int(words[i]), j + 1
    if not number:
        return None
    if folded[j] == "-":
        j += 1
    kind = "quarter" if folded[j] in data.quarters else "half" if folded[j] in data.halves else ""
    if not kind or (kind == "half" and number > 2):
        return None
    return _dated_part(stream, i, j + 1, number, kind, table, named=True)


def _dated_part(
    stream: Stream, i: int, j: int, number: int, kind: str, table: Names, named: bool = False
) -> Dated | None:
    data = table.data
    value, end = _year_after(stream, j, table)
    code = f"Q{number}" if kind == "quarter" else f"H{number}"
    if value is None and (both := _fiscal_after(stream, j, table)):
        return Dated(start=i, end=both.end, reason="fiscal_year")
    if value is None:
        if not named and stream.words[i - 1][0].isupper() and not sentence_start(stream, i - 1):
            return None  # "UltraSparc T1"
        before = stream.folded[i - 1]
        if (not named and kind == "half") or (kind == "half" and stream.folded[j] in data.of):
            return None  # a bare H1 is a heading; "the first half of the match"
        if named and kind == "half" and data.day_first == "open" and before not in data.year_cues:
            return None
        return Dated(start=i, end=j, undated=code, reason="no_year")
    return Dated(start=i, end=end, iso=part_iso(value, code))


def part_iso(value: int, code: str) -> str:
    """The ISO form of a quarter, a half (a range of months) or a season of a year."""
    if code[0] == "Q":
        return f"{value:04d}-{code}"
    if code == "H1":
        return f"{value:04d}-01/{value:04d}-06"
    if code == "H2":
        return f"{value:04d}-07/{value:04d}-12"
    return f"{value:04d}-{code}"


def _year_after(stream: Stream, j: int, table: Names) -> tuple[int | None, int]:
    """A year after an optional "of", "de", "FY": the year and the token after it."""
    data, folded, words = table.data, stream.folded, stream.words
    k = _to_year(stream, j, table)
    value = year(stream, k)
    if value is not None and not _goes_on(stream, k + 1):
        return value, k + 1
    if folded[k - 1] in data.fiscal and len(words[k]) == 2 and words[k].isdecimal():
        return 2000 + int(words[k]), k + 1
    return None, j


def _to_year(stream: Stream, j: int, table: Names) -> int:
    """The token after "of", "de l’exercice", "FY" between a part of a year and the year."""
    data, folded = table.data, stream.folded
    for _ in range(5):
        if folded[j] in data.of or folded[j] in data.fiscal or folded[j] in (",", "-", "’"):
            j += 1
    return j


def _fiscal_after(stream: Stream, j: int, table: Names) -> Dated | None:
    """A year of two numbers: a quarter of 2024/25 is no quarter of the calendar that the text tells."""
    k = _to_year(stream, j, table)
    first = year(stream, k)
    return _year_range(stream, k, first, table) if first is not None and stream.words[k + 1] in "/-–" else None


def _season(stream: Stream, i: int, table: Names) -> Dated | None:
    """ "printemps 2025", "summer of 2024", "cet été": never the bare word."""
    data, folded = table.data, stream.folded
    code = data.seasons.get(folded[i])
    if code is None:
        return None
    j = i + 2 if folded[i + 1] in data.of else i + 1
    first = year(stream, j)
    if first is not None and (both := _year_range(stream, j, first, table)):  # winter 2024–25
        return Dated(start=i, end=both.end, iso=part_iso(first, str(code)))
    value, end = _year_after(stream, i + 1, table)
    if value is not None:
        return Dated(start=i, end=end, iso=part_iso(value, str(code)))
    if folded[i - 1] in data.season_cues and (stream.words[i][0].islower() or folded[i - 1] in data.this):
        return Dated(start=i, end=i + 1, undated=str(code), reason="no_year")
    return None


def _decade(stream: Stream, i: int, table: Names) -> Dated | None:
    """années 1990, the 1990s; "années 90" does not say the century."""
    data, folded, words = table.data, stream.folded, stream.words
    if folded[i] in data.decades:
        value = year(stream, i + 1)
        if value is not None and value % 10 == 0:
            return Dated(start=i, end=i + 2, iso=f"{value // 10}X")
        if len(words[i + 1]) == 2 and words[i + 1].isdecimal() and words[i + 1][1] == "0" and not stream.glued(i + 2):
            return Dated(start=i, end=i + 2, reason="century_not_stated")
        return None
    value = year(stream, i)
    if value is not None and value % 10 == 0 and data.decade_endings:
        j = i + 2 if folded[i + 1] == "’" else i + 1
        if folded[j] in data.decade_endings and stream.glued(j):
            return Dated(start=i, end=j + 1, iso=f"{value // 10}X")
    return None

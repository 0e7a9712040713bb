"""Numbers in figures: digits with the marks of the language.

Figures follow CLDR: the decimal and group marks of the language, with spaces (also no-break and narrow ones) and the
Swiss apostrophe as group marks everywhere. A figure that reads two ways ("1.234 personnes") has no value, but a reason.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from presskit.entities.tokens import Stream
from presskit.locales.schema.amounts import Amounts

_SPACES: Final = frozenset(" \u00a0\u202f\u2009\u2007")
_LONGEST: Final = 18  # digits; anything longer is an identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number over the tokens from `start` to before `end`. `value` is None when the figure reads two ways: `reason`
    says so and `readings` holds both. `figures`: written in digits; `scaled`: with a scale word; `about`: "trentaine".
    `fraction`: with decimals. `factor`: what its scale words multiply it by."""

    start: int
    end: int
    value: Decimal | None
    reason: str = ""
    figures: bool = False
    scaled: bool = False
    about: bool = False
    fraction: bool = False
    factor: Decimal = Decimal(1)


def plain(value: Decimal) -> str:
    """A decimal string without exponent and trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def figure(stream: Stream, i: int, data: Amounts) -> Number | None:
    """Digits with group and decimal marks; None for what is no quantity (version numbers, identifiers)."""
    words, starts, ends = stream.words, stream.starts, stream.ends
    if words[i - 1] == "." and words[i - 2] in "$£€" and stream.glued(i) and stream.glued(i - 1):  # $.03
        return Number(start=i - 1, end=i + 1, value=Decimal(f"0.{words[i]}"), figures=True, fraction=True)
    parts = [words[i]]
    marks: list[str] = []
    j = i + 1
    while len(parts) < _LONGEST:
        mark, digits = stream.folded[j], words[j + 1]
        if mark in (".", ",", "’") and stream.glued(j) and digits[0] in "0123456789" and stream.glued(j + 1):
            parts.append(digits)
            marks.append(mark)
            j += 2
        elif (
            words[j][0] in "0123456789"
            and len(words[j]) == 3
            and starts[j] - ends[j - 1] == 1
            and stream.source[ends[j - 1]] in _SPACES
            and (len(parts[-1]) == 3 or (len(parts) == 1 and len(parts[0]) < 3))
            and not (marks and marks[-1] != " ")
            and parts[0][0] != "0"
            and not (words[j + 1] == "%" and data.decimal == "." and stream.source[ends[j - 1]] == " ")  # a table
        ):
            parts.append(words[j])
            marks.append(" ")
            j += 1
        else:
            break
    if len(parts) == 1 and words[j] == data.decimal == "," and stream.glued(j) and _parted(stream, j):  # "1,␣6 %"
        return Number(start=i, end=j + 2, value=Decimal(f"{parts[0]}.{words[j + 1]}"), figures=True, fraction=True)
    length = sum(map(len, parts))
    if length > _LONGEST or (len(parts[0]) > 1 and parts[0][0] == "0"):
        return None
    if not marks:
        return Number(start=i, end=j, value=Decimal(parts[0]), figures=True)
    grouping = marks[:-1] if marks[-1] != marks[0] else marks
    threes = all(len(part) == 3 for part in parts[1 : len(grouping) + 1])
    if data.decimal == "." and _lakhs(parts, grouping):  # "1,50,000", "60,95,54,000.50"
        whole = len(grouping) + 1
        value = Decimal("".join(parts[:whole]) + ("." + parts[whole] if len(parts) > whole else ""))
        return Number(start=i, end=j, value=value, figures=True, fraction=len(parts) > whole)
    if marks[-1] != marks[0]:  # groups, then decimals
        if len(set(grouping)) > 1 or not threes or len(parts[0]) > 3 or marks[-1] in (" ", "’"):
            return None
        return Number(start=i, end=j, value=Decimal("".join(parts[:-1]) + "." + parts[-1]), figures=True, fraction=True)
    mark = marks[0]
    grouped = Decimal("".join(parts)) if threes and len(parts[0]) <= 3 and parts[0] != "0" else None
    if len(marks) > 1 or mark in (" ", "’"):
        return None if grouped is None else Number(start=i, end=j, value=grouped, figures=True)
    decimal = Decimal(parts[0] + "." + parts[1])
    if grouped is None:
        return Number(start=i, end=j, value=decimal, figures=True, fraction=True)
    other = stream.decimal and stream.decimal != mark  # the text writes its decimals otherwise
    if other or (mark == "," if data.decimal == "." else mark == "." and parts[1] == "000"):
        return Number(start=i, end=j, value=grouped, figures=True)
    return Number(start=i, end=j, value=None, reason="decimal_or_group", figures=True, fraction=True)


def _lakhs(parts: list[str], grouping: list[str]) -> bool:
    """Indian groups: two digits each, three in the last, two groups at least."""
    whole = parts[1 : len(grouping) + 1]
    pairs = len(whole) > 1 and all(len(part) == 2 for part in whole[:-1]) and len(whole[-1]) == 3
    return pairs and set(grouping) == {","} and len(parts[0]) < 3 and parts[0] != "0"


def _parted(stream: Stream, j: int) -> bool:
    """A no-break space between the decimal mark at token `j` and the digits, before a sign for per cent."""
    words, gap = stream.words, stream.source[stream.ends[j] : stream.starts[j + 1]]
    return gap in ("\u00a0", "\u202f") and words[j + 1].isdecimal() and len(words[j + 1]) < 3 and words[j + 2] == "%"


def decimal_value(stream: Stream, found: Number) -> Decimal:
    """What a figure is with its mark read as decimal mark."""
    text = stream.text(found.start, found.end)
    return Decimal(text.replace(",", "."))


def decimal_reading(stream: Stream, found: Number) -> Number:
    """The figure with its mark read as decimal mark: for what is never counted in thousands (per cent, scale words)."""
    if found.value is not None:
        return found
    return Number(start=found.start, end=found.end, value=decimal_value(stream, found), figures=True, fraction=True)


def grouped_reading(stream: Stream, found: Number) -> Number:
    """The figure with its mark read as group mark."""
    text = stream.text(found.start, found.end).replace(",", "").replace(".", "")
    return Number(start=found.start, end=found.end, value=Decimal(text), figures=True)

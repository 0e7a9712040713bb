"""Numbers as they are written: figures with the marks of the language, number words, and scale words after either.

Figures follow CLDR: the decimal and group marks of the language, with spaces (also no-break and narrow ones) and the
Swiss apostrophe as group marks everywhere. A figure that reads two ways ("1.234 personnes") has no value, but a reason.
Number words are read by magnitude ("quatre-vingt-dix-sept", "two hundred and fifty thousand").
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from presskit import locales
from presskit.entities.tokens import Phrases, Stream, match, phrases
from presskit.locales.schema.amounts import Amounts

_SPACES = frozenset(" \u00a0\u202f\u2009\u2007")
_LONGEST = 18  # digits; anything longer is an identifier
_UNSCALED = Decimal(1000)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The number words of a language, ready to match."""

    data: Amounts
    half: Phrases[int]
    half_before: Phrases[int]
    first: frozenset[str]  # folded tokens a spelled number may start with


@cache
def tables(lang: str) -> Tables:
    """The tables of a language."""
    data = locales.get(lang).amounts
    half_before = phrases((words, 0) for words in data.half_before)
    words = {*data.units, *data.tens, *data.hundreds, *data.thousands, *data.articles, *data.collectives, *half_before}
    return Tables(
        data=data,
        half=phrases((words, 0) for words in data.half),
        half_before=half_before,
        first=frozenset(words),
    )


def number(stream: Stream, i: int, lang: str) -> Number | None:
    """The number that starts at token `i`, with the scale words after it."""
    table = tables(lang)
    word = stream.words[i]
    if word[0] in "0123456789":
        found = figure(stream, i, table.data)
        found = found and scaled(stream, found, lang)
    else:
        found = _spelled(stream, i, table) if stream.folded[i] in table.first else None
    return _repeated(stream, found, table) if found and stream.words[found.end] == "(" else found


def _repeated(stream: Stream, found: Number, table: Tables) -> Number:
    """A number said again in brackets, in figures or in words: "onze (11)", "deux millions (2 000 000)"."""
    j = found.end + 1
    if stream.words[j][0] not in "0123456789":
        again = _spelled(stream, j, table) if found.figures and stream.folded[j] in table.first else None
    elif found.figures:
        return found
    elif len(stream.words[j]) == 2 and stream.words[j][0] == "0":  # cinq (05)
        again = Number(start=j, end=j + 1, value=Decimal(stream.words[j]), figures=True)
    else:
        again = figure(stream, j, table.data)
    if again is None or again.value != found.value or stream.words[again.end] != ")":
        return found
    return replace(found, end=again.end + 1)


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


def scaled(stream: Stream, found: Number, lang: str) -> Number:
    """A figure with its scale words: "70 millions", "1.2 million", "2 million and a half"."""
    table = tables(lang)
    data, folded = table.data, stream.folded
    j = found.end
    value, reason = found.value, found.reason
    factor = Decimal(1)
    while True:
        k = j + 1 if folded[j] == "-" and stream.glued(j) and stream.glued(j + 1) else j
        word = folded[k]
        if word in data.thousands and word.isalpha():
            factor *= 1000
        elif word in data.scales:
            factor *= Decimal(10) ** data.scales[word]
        elif word in data.hundreds and found.start + 1 == found.end and len(stream.words[found.start]) == 1 and j == k:
            factor *= 100
        else:
            break
        j = k + 1
    if factor == 1:
        return found
    if value is None:  # before a scale word the mark of the language holds: "1,234 million"
        value, reason = _decimal(stream, found), ""
    total = value * factor
    if half := match(stream, j, table.half):
        total += factor / 2
        j = half[1]
    return Number(start=found.start, end=j, value=total, reason=reason, figures=True, scaled=True, factor=factor)


def _decimal(stream: Stream, found: Number) -> Decimal:
    text = stream.text(found.start, found.end)
    return Decimal(text.replace(",", "."))


def decimal_reading(stream: Stream, found: Number) -> Number:
    """The figure with its mark read as decimal mark: for what is never counted in thousands (per cent, scale words)."""
    if found.value is not None:
        return found
    return Number(start=found.start, end=found.end, value=_decimal(stream, found), figures=True, fraction=True)


def grouped_reading(stream: Stream, found: Number) -> Number:
    """The figure with its mark read as group mark."""
    text = stream.text(found.start, found.end).replace(",", "").replace(".", "")
    return Number(start=found.start, end=found.end, value=Decimal(text), figures=True)


def _spelled(stream: Stream, i: int, table: Tables) -> Number | None:
    data, folded = table.data, stream.folded
    if (opening := match(stream, i, table.half_before)) and (scale := _scale_word(folded[opening[1]], data)):
        return Number(start=i, end=opening[1] + 1, value=scale / 2, scaled=True)
    total = current = Decimal(0)
    last = Decimal(0)  # magnitude of the last scale word: scales only go down
    j = i
    step = 0  # what may follow: 0 anything, 20 a ten below it, 10 a unit, 1 nothing but hundreds and scales
    article = about = scaled = False
    factor = Decimal(1)  # of the scale word that ends the number
    end = i
    if folded[i - 1] in data.vague:
        return None  # "several hundred"
    if folded[i] in data.articles:
        nxt = folded[i + 1]
        if not (nxt in data.collectives or nxt in data.hundreds or nxt in data.thousands or nxt in data.scales):
            return None
        article, current, j, end = True, Decimal(1), i + 1, i + 1
    while j - i < 24:
        k = j
        if j > i and (folded[k] == "-" or folded[k] in data.links):
            k += 1
            if folded[k] in data.links or folded[k] == "-":  # "vingt-et-un"
                k += 1
            if folded[k] == "-":
                k += 1
        word = folded[k]
        if word in data.collectives and (article or current in (0, *range(2, 10))) and not scaled:
            if k != j or (not current and word[-1] == "s" and word[:-1] in data.collectives):
                break  # "des douzaines" are no twelve
            current = (current or Decimal(1)) * data.collectives[word]
            about, end = True, k + 1
            after = end + 1 if folded[end] in data.of_scale else end
            if scale := _scale_word(folded[after], data):
                current *= scale
                scaled, end = True, after + 1
            total += current
            return Number(start=i, end=end, value=total, about=about, scaled=scaled)
        if word in data.units and not article:
            value = data.units[word]
            ten = data.vigesimal and k != j and data.units.get(folded[k - 2]) == 10
            if ten and current % 20 == 10 and 7 <= value <= 9:
                step = 10  # dix-sept, soixante-dix-sept
            if step == 1 or (step == 10 and not (0 < value < 10)) or (step == 20 and not (0 < value < 20)):
                break
            if step == 0 and current % 100 and j > i:
                break
            current += value
            step = 1
        elif word in data.tens and not article:
            value = data.tens[word]
            if value == 20 and current % 100 == 4 and step == 1 and data.vigesimal and k != j:  # quatre-vingt
                current += 76
                step = 20
            elif step == 0 and current % 100 == 0:
                current += value
                step = 20 if data.vigesimal and value == 60 else 10
            else:
                break
        elif word in data.hundreds:
            if current >= 100 or (k != j and folded[j] in data.links):
                break
            current = max(current, Decimal(1)) * 100
            step, article = 0, False
        elif scale := _scale_word(word, data):
            if (last and scale >= last) or (not current and total) or (k != j and folded[j] in data.links):
                break
            total += max(current, Decimal(1)) * scale
            current, last, step, scaled, article = Decimal(0), scale, 0, True, False
            end = j = k + 1
            if half := match(stream, j, table.half):
                return Number(start=i, end=half[1], value=total + scale / 2, scaled=True)
            factor = scale
            continue
        else:
            break
        end = j = k + 1
    if end == i or (article and end == i + 1):
        return None
    total += current
    if (half := match(stream, end, table.half)) and (scale := _scale_word(folded[half[1]], data)):
        return Number(start=i, end=half[1] + 1, value=(total + Decimal("0.5")) * scale, scaled=True)
    return Number(start=i, end=end, value=total, scaled=scaled, factor=Decimal(1) if current else factor)


def _scale_word(word: str, data: Amounts) -> Decimal | None:
    if word in data.thousands:
        return _UNSCALED
    if word in data.scales:
        return Decimal(10) ** data.scales[word]
    return None

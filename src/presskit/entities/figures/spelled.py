"""Numbers in words, read by magnitude: "quatre-vingt-dix-sept", "two hundred and fifty thousand"."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from presskit import locales
from presskit.entities.figures.digits import Number
from presskit.entities.tokens import Phrases, Stream, match, phrases
from presskit.locales.schema.amounts import Amounts


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


def spelled(stream: Stream, i: int, table: Tables) -> Number | None:
    """The number in words that starts at token `i`."""
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
        return Decimal(1000)
    if word in data.scales:
        return Decimal(10) ** data.scales[word]
    return None

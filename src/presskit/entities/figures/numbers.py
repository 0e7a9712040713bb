"""Numbers as they are written: in figures or in words, with the scale words after either, said once or twice."""

from dataclasses import replace
from decimal import Decimal

from presskit.entities.figures.digits import Number, decimal_value, figure
from presskit.entities.figures.spelled import Tables, spelled, tables
from presskit.entities.tokens import Stream, match


def number(stream: Stream, i: int, lang: str) -> Number | None:
    """The number that starts at token `i`, with the scale words after it."""
    table = tables(lang)
    word = stream.words[i]
    if word[0] in "0123456789":
        found = figure(stream, i, table.data)
        found = found and scaled(stream, found, lang)
    else:
        found = spelled(stream, i, table) if stream.folded[i] in table.first else None
    return _repeated(stream, found, table) if found and stream.words[found.end] == "(" else found


def _repeated(stream: Stream, found: Number, table: Tables) -> Number:
    """A number said again in brackets, in figures or in words: "onze (11)", "deux millions (2 000 000)"."""
    j = found.end + 1
    if stream.words[j][0] not in "0123456789":
        again = spelled(stream, j, table) if found.figures and stream.folded[j] in table.first else None
    elif found.figures:
        return found
    elif len(stream.words[j]) == 2 and stream.words[j][0] == "0":  # cinq (05)
        again = Number(start=j, end=j + 1, value=Decimal(stream.words[j]), figures=True)
    else:
        again = figure(stream, j, table.data)
    if again is None or again.value != found.value or stream.words[again.end] != ")":
        return found
    return replace(found, end=again.end + 1)


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
        value, reason = decimal_value(stream, found), ""
    total = value * factor
    if half := match(stream, j, table.half):
        total += factor / 2
        j = half[1]
    return Number(start=found.start, end=j, value=total, reason=reason, figures=True, scaled=True, factor=factor)

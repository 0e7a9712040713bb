"""Digits that are no quantity and no date: addresses of the web and the post, telephone numbers, identifiers, versions,
standards, numbering ("page 12", "Article 5", "- 1"), and names that hold a number ("Horizon 2020", "G20", "COVID-19").
"""

import re
from collections.abc import Mapping
from functools import cache

from presskit import locales
from presskit.entities.figures.currencies import CURRENCIES
from presskit.entities.figures.digits import figure
from presskit.entities.tokens import Stream
from presskit.locales import measures
from presskit.locales.schema.amounts import Amounts

_GLUE = frozenset("-/_.,:#@&=+~\\–")
_CHAIN = frozenset(" .-()/\u00a0\u202f")
_LINE_STARTS = frozenset("\n•*-–—▪◦·")
_KEY = re.compile(r"\b(?:[0-9A-F]{4} {1,2}){3,12}[0-9A-F]{4}\b")  # the fingerprint of a key
_ENDS = frozenset('.!?:;«“"(\n—–•')


@cache
def _prefixes(lang: str) -> frozenset[str]:
    """What is glued to a number that is one all the same."""
    dates = locales.get(lang).dates
    return dates.quarter_signs | dates.half_signs | dates.year_signs | {code.lower() for code in CURRENCIES}


def mask(stream: Stream, lang: str) -> bytearray:
    """One byte a token: 1 when its digits must not be read as a quantity or a date."""
    hidden = bytearray(len(stream.words))
    _addresses(stream, hidden)
    prefixes = _prefixes(lang)
    dates, data = locales.get(lang).dates, locales.get(lang).amounts
    parts, years = dates.parts | dates.hyphenated, dates.year_nouns | dates.year_cues
    i, size = 0, len(stream.words)
    words, folded = stream.words, stream.folded
    while i < size:
        if words[i][0] not in "0123456789" or hidden[i]:
            i += 1
            continue
        end = _telephone(stream, i, data.chain_labels)
        if end == i:
            end = _identifier(stream, i, prefixes, parts, data)
        numbered = end == i and folded[i - 2] not in data.pointing and _numbering(stream, i, data, years)
        if (numbered and not _measured(stream, i, data.scales)) or (end == i and _postal(stream, i, data)):
            end = i + 1
            while folded[end] in ".-,/&" and words[end + 1][0] in "0123456789" and stream.glued(end + 1):
                end += 2
        if end > i:
            hidden[i:end] = b"\x01" * (end - i)
        elif whole := figure(stream, i, data):  # its groups are no numbers of their own
            end = whole.end
        i = max(end, i + 1)
    return hidden


def _addresses(stream: Stream, hidden: bytearray) -> None:
    """Web and e-mail addresses, to the next space, and fingerprints: each character is looked at once."""
    source = stream.source
    spans: list[tuple[int, int]] = []
    for sign in ("://", "www.", "@"):
        at, done = source.find(sign), 0
        while at >= 0:
            start, end = at, at + len(sign)
            if sign == "@":
                while start > done and not source[start - 1].isspace():
                    start -= 1
            while end < len(source) and not source[end].isspace():
                end += 1
            spans.append((start, end))
            done = end
            at = source.find(sign, end)
    spans.extend(match.span() for match in _KEY.finditer(source) if not match.group().replace(" ", "").isdecimal())
    if not spans:
        return
    spans.sort()
    k = 0
    for i, start in enumerate(stream.starts):
        while k < len(spans) and spans[k][1] <= start:
            k += 1
        if k == len(spans):
            break
        if spans[k][0] <= start:
            hidden[i] = 1


def _telephone(stream: Stream, i: int, chains: frozenset[str]) -> int:
    """The token after a telephone or registration number that starts at `i`, else `i`."""
    words, starts, ends, source = stream.words, stream.starts, stream.ends, stream.source
    first = words[i]
    plus = words[i - 1] == "+" and stream.glued(i)
    labelled = any(word in chains for word in stream.folded[i - 4 : i])
    lengths = [len(first)]
    j, end = i + 1, i + 1
    while len(lengths) < 12 and j - end < 3:
        if words[j][0] in "0123456789":
            gap = source[ends[end - 1] : starts[j]]
            if len(gap) > 3 or any(sign not in _CHAIN for sign in gap):
                break
            lengths.append(len(words[j]))
            end = j + 1
        elif words[j] not in "()-./":
            break
        j += 1
    total = sum(lengths)
    if plus and total >= 8:
        return end
    if labelled and total >= 6:
        return end
    if first[0] == "0" and total >= 8 and (len(lengths) >= 3 or total >= 9) and len(first) > 1 and lengths[-1] != 4:
        return end
    if lengths[:5] == [2, 2, 2, 2, 2] or (lengths[-3:] == [3, 3, 4] and len(lengths) <= 4):
        return end
    if first[0] == "0" and len(lengths) >= 3 and total >= 9 and first not in ("00",) and len(first) >= 3:
        return end
    return i


def _identifier(stream: Stream, i: int, prefixes: frozenset[str], parts: frozenset[str], data: Amounts) -> int:
    """The token after a glued run of letters and digits (A380, COVID-19, 5.10.3, ISO/IEC 27001-2), else `i`."""
    words, folded = stream.words, stream.folded
    before = folded[i - 1]
    bad = False
    if stream.glued(i):
        hour = words[i - 2][0] in "0123456789" and stream.glued(i - 1)  # 9h30
        sign = before in prefixes and (hour or len(before) > 1 or len(words[i]) == 1)
        if before[0].isalpha() and not sign and not _sum(stream, i, data):
            bad = True  # "R250 million" is a sum
        elif before in _GLUE and stream.glued(i - 1):
            second = folded[i - 2]
            measured = before == "-" and words[i - 3][0] in "0123456789" and stream.glued(i - 2)  # 9am-5pm
            known = measured or second in parts or second in prefixes
            if (before not in "–:+" and second[0].isalpha() and not known) or (
                before in "/_@&=~\\#" and second[0] not in "0123456789"
            ):
                bad = before != "/" or not _clock(stream, i)
        elif before in "#_@\\":
            bad = True
    j, dots = i + 1, 0
    while folded[j] == "." and stream.glued(j) and stream.glued(j + 1) and words[j + 1][0] in "0123456789":
        dots += 1
        j += 2
    if dots >= 2 and not _dotted(words, i, j):
        bad = True
    if folded[j][0] == "_" and stream.glued(j):
        bad = True
    if not bad:
        return i
    while stream.glued(j) and (words[j][0].isalnum() or (words[j] in _GLUE and stream.glued(j + 1))):
        j += 1
    return j


def _sum(stream: Stream, i: int, data: Amounts) -> bool:
    """Millions glued to the letter of their currency."""
    return stream.words[i - 1] in data.glued_signs and _measured(stream, i, data.scales)


def _clock(stream: Stream, i: int) -> bool:
    """ "ET/3:30 p.m.": hours and minutes."""
    words = stream.words
    return words[i + 1] == ":" and len(words[i + 2]) == 2 and words[i + 2].isdecimal() and stream.glued(i + 2)


def _dotted(words: list[str], i: int, j: int) -> bool:
    """12.02.2025 and 1.234.567 are no version numbers."""
    parts = words[i:j:2]
    date = len(parts) == 3 and len(parts[0]) <= 2 and len(parts[1]) <= 2 and len(parts[2]) == 4
    return date or (len(parts[0]) <= 3 and parts[0] != "0" and all(len(part) == 3 for part in parts[1:]))


def _measured(stream: Stream, i: int, scales: Mapping[str, int]) -> bool:
    """A number of millions or of metres: it numbers nothing ("à ce jour 9,4 millions", "mesure 23 mètres")."""
    k = i + 1
    if stream.words[k] in ",." and stream.glued(k) and stream.glued(k + 1) and stream.words[k + 1][0] in "0123456789":
        k += 2
    return stream.folded[k] in scales or (len(stream.folded[k]) > 1 and measures.unit(stream.folded[k]))


def _numbering(stream: Stream, i: int, data: Amounts, years: frozenset[str]) -> bool:
    """A number that numbers something: after a label word, a number sign, or at the head of a line."""
    words, folded = stream.words, stream.folded
    k = i - 1
    if folded[k] == "." and folded[k - 1] in data.labels:  # "p. 12", "No. 5", "L. 123"
        return True
    if folded[k] in data.labels:
        return not (len(words[i]) == 4 and folded[k] in years and "1900" <= words[i] <= "2099")
    if folded[k] in ("°", "º") and folded[k - 1] in data.number_signs:
        return True
    if (folded[k] in "-–,&" or folded[k] in data.label_joins) and words[k - 1][0] in "0123456789":
        back = k - 2
        short = len(words[i]) == 2 and len(words[k - 1]) == 4
        if folded[back] in years and (len(words[i]) == 4 or short):
            return False  # "saison 2024-2025", "exercice 2024-25"
        if folded[back] in data.labels or (folded[back] == "." and folded[back - 1] in data.labels):
            return True  # "pages 12-15", "articles 3 et 4"
    at_line = words[k] in _LINE_STARTS and (words[k] == "\n" or words[k - 1] == "\n")
    if not at_line:
        return False
    after = words[i + 1]
    if after == "\n":
        return len(words[i]) <= 3
    if words[k] == "\n" and len(words[i]) <= 2 and after in (".", ")", "-", "–", "/") and stream.glued(i + 1):
        return not (stream.glued(i + 2) and words[i + 2][0] in "0123456789")
    return False


def _postal(stream: Stream, i: int, data: Amounts) -> bool:
    """A house number or a postal code."""
    words, folded = stream.words, stream.folded
    digits, before, name = len(words[i]), folded[i - 1], words[i + 1]
    j = i + 2 if folded[i + 1] in data.house_numbers else i + 1
    if folded[j] == ",":
        j += 1
    if folded[j] in data.streets and words[j + 1][0].isalpha() and not stream.glued(i + 1):
        return digits <= 5
    if not name[0].isupper() or stream.glued(i + 1):
        return False
    if digits <= 5:  # 10 Harbour View Road
        for k in range(i + 2, i + 5):
            if folded[k] in data.streets:
                return True
            if not words[k][0].isupper():
                break
    listed = before in (",", "-", "–", "\n")
    if digits == 5:  # 75013 Paris
        capitals = name[:-1].isupper()
        return (listed and name.isupper()) or (not capitals and (listed or words[i][2:] != "000"))
    return digits == 4 and listed and not "1900" <= words[i] <= "2100"


def sentence_start(stream: Stream, i: int) -> bool:
    """Token `i` begins a sentence, a line or a quotation."""
    return stream.words[i - 1] in _ENDS or stream.folded[i - 1] == "”"

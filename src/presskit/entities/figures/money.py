"""Currencies beside a number: signs, codes and names before and behind it, and the scale signs of the press (Md€, M$,
bn, k£)."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from presskit import locales
from presskit.entities.figures.currencies import CURRENCIES, DOLLARS, FAMILIES, REPLACED, SIGNS, tables
from presskit.entities.tokens import Phrases, Stream, elided, match, match_before
from presskit.entities.tokens import phrases as starting_with

DIGITS = frozenset("0123456789")
_LARGE = 4  # tokens after a code of three letters that show whether it stands before a sum


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """What follows a number: a currency, and the power of ten its scale sign adds (0 none)."""

    code: str
    power: int
    end: int


def sign(stream: Stream, i: int) -> tuple[str, int] | None:
    """A currency sign or ISO code at token `i`, with its country before ("US$") or after ("$ CA"): code, next token."""
    words = stream.words
    word = words[i]
    if word in DOLLARS and words[i + 1] == "$":
        return DOLLARS[word], i + 2
    if word in SIGNS:
        code, j = SIGNS[word], i + 1
        if word == "$" and words[j] in DOLLARS and len(words[j]) > 1 and not stream.glued(j + 1):
            return DOLLARS[words[j]], j + 1
        if word == "$" and words[j] == "(" and words[j + 1] in DOLLARS and words[j + 2] == ")":
            return DOLLARS[words[j + 1]], j + 3
        if word == "$" and words[j] in ("C", "A") and stream.glued(j) and not stream.glued(j + 1):
            return DOLLARS[words[j]], j + 1
        return code, j
    if word in CURRENCIES:
        return ("CNY" if word == "RMB" else word), i + 1
    return None


def before(stream: Stream, i: int, lang: str) -> tuple[str, int] | None:
    """The currency that ends before token `i` ("US$", "EUR", "$ CA"): code and its first token."""
    words = stream.words
    j = i - 1
    if words[j] in SIGNS:
        country = words[j - 1]
        if country in DOLLARS and words[j] == "$" and (stream.glued(j) or country in ("US", "CA")):
            return DOLLARS[country], j - 1
        if words[j - 1][0] in DIGITS and stream.glued(j):
            return None  # the sign belongs to the number before it ("10€ 50 …"), or to both ("5€50")
        return SIGNS[words[j]], j
    if words[j] in CURRENCIES:
        return ("CNY" if words[j] == "RMB" else words[j]), j
    if scaled := _code_scale(words[j], lang):
        return scaled[0], j
    if _code(stream, j, lang) and _large(stream, i, lang):
        return words[j], j
    if words[j] in DOLLARS and words[j - 1] == "$" and stream.glued(j):
        return DOLLARS[words[j]], j - 1
    if words[j] in locales.get(lang).amounts.glued_signs and stream.glued(i) and _large(stream, i, lang):
        return locales.get(lang).amounts.glued_signs[words[j]], j
    if words[j] == "." and (short := locales.get(lang).amounts.abbreviations.get(words[j - 1])):
        return short, j - 1
    return match_before(stream, i, tables(lang).before)


def _code(stream: Stream, k: int, lang: str) -> bool:
    """Token `k` is a code of CLDR, neither a word in capitals ("PLUS DE 5 000 SUR …") nor among such words."""
    words = stream.words
    if len(words[k]) != 3 or words[k] in locales.get(lang).amounts.not_codes or words[k] not in tables(lang).codes:
        return False
    return not any(len(word) > 1 and word.isalpha() and word.isupper() for word in (words[k - 1], words[k + 1]))


def _counted(stream: Stream, j: int, lang: str) -> bool:
    """Token `j` is a plural in lower case: the letters before it are no currency ("2.5 million PHP developers")."""
    word = stream.words[j]
    return word.isalpha() and word.islower() and word[-1] == "s" and word not in locales.get(lang).amounts.stop


def _code_scale(word: str, lang: str) -> tuple[str, int] | None:
    """A code with its scale in one word: MEUR, kUSD, MdsEUR, ME."""
    if known := locales.get(lang).amounts.scaled_codes.get(word):
        return known
    if len(word) < 4 or word[-3:] not in CURRENCIES:
        return None
    power = tables(lang).scales.get(word[:-3])
    return (word[-3:], power) if power else None


def power_before(stream: Stream, i: int, lang: str) -> int:
    """The power of ten of the word before token `i` when it is a code with its scale: "MEUR 45"."""
    found = _code_scale(stream.words[i - 1], lang)
    return found[1] if found else 0


def _large(stream: Stream, i: int, lang: str) -> bool:
    """A sum that no version or edition reaches starts at token `i`: grouped digits or a scale word ("PHP 500 million",
    never "PHP 8")."""
    words, data = stream.words, locales.get(lang).amounts
    if words[i][0] not in DIGITS:
        return False
    for k in range(i + 1, i + 1 + _LARGE):
        if words[k] in data.money_scales or stream.folded[k] in data.scales:
            return True
        grouped = words[k] in ",." and stream.glued(k) and stream.glued(k + 1) and words[k + 1][0] in DIGITS
        if grouped and len(words[k + 1]) == 3:
            return True
        if not grouped and not (words[k][0] in DIGITS and stream.glued(k)):
            return False
    return False


def _after_sum(stream: Stream, i: int, lang: str) -> bool:
    """A grouped figure, one of four digits or more or a scale word stands before token `i`; for a currency the euro
    replaced, three digits will do."""
    words = stream.words
    before = words[i - 1]
    if before[0] not in DIGITS:
        return stream.folded[i - 1] in locales.get(lang).amounts.scales
    if len(before) != 3:
        return len(before) > 3
    grouped = words[i - 2] in ",.’" and words[i - 3][-1] in DIGITS and stream.glued(i - 1) and stream.glued(i - 2)
    return grouped or words[i - 2][-1] in DIGITS or words[i] in REPLACED


def _minor(stream: Stream, start: int, lang: str) -> Tail | None:
    """Hundredths after a number: "75 cents", "50 pence", "50p"."""
    table, words = tables(lang), stream.words
    if found := match(stream, start, table.minor):
        glued = stream.glued(found[1]) and words[found[1]][0].isalnum()
        return None if glued else Tail(code=found[0], power=-2, end=found[1])
    code = locales.get(lang).amounts.minor_glued.get(words[start])
    second = words[start + 2][0] in DIGITS and stream.glued(start + 2)  # "50p.2"
    alone = not stream.glued(start + 1) or not (words[start + 1][0].isalnum() or second)
    if code and alone and stream.glued(start) and words[start - 1].isdecimal() and len(words[start - 1]) <= 2:
        return Tail(code=code, power=-2, end=start + 1)
    return None


def after(stream: Stream, j: int, lang: str, known: str = "") -> Tail | None:
    """The scale sign and currency that follow a number ending before token `j`. `known`: a currency already stands
    before the number, so that a scale sign alone will do ("$1.2bn")."""
    table = tables(lang)
    words, folded = stream.words, stream.folded
    start = j
    if folded[j] == "-" and stream.glued(j) and stream.glued(j + 1):  # $70-million is read with the number; 70-euro
        j += 1
    if words[j] == "." and words[j + 1] in "-–—" and stream.glued(j) and stream.glued(j + 1):
        start = j = j + 2  # "500.- francs"
    if not known and (hundredths := _minor(stream, start, lang)):
        return hundredths
    if one := _code_scale(words[j], lang):
        return Tail(code=one[0], power=one[1], end=j + 1)
    power = 0
    scaled = table.scales.get(words[j])
    if scaled is not None and not (stream.glued(j + 1) and words[j + 1][0] in DIGITS):
        power, j = scaled, j + 1
    of = j
    if folded[of] in table.of:
        of += 1
    elif elided(stream, of, locales.get(lang).amounts.elided):
        of += 2
    elif folded[of] == "-" and stream.glued(of):
        of += 1
    found = sign(stream, j) or (sign(stream, of) if of != j else None)
    if found is not None and _opens(stream, found[1]):
        found = None  # "10 €50", "$3-$5", "5€50": the sign belongs to the next number, or to both
    if found is None and _code(stream, of, lang) and (power or _after_sum(stream, start, lang)):
        found = None if _counted(stream, of + 1, lang) else (words[of], of + 1)
    if found is None:
        found = match(stream, of, table.names)
        if found is not None and power and not (stream.glued(start) or words[start][0].isalpha()):
            found = None
    if found is None and (power or _after_sum(stream, start, lang)):
        found = match(stream, of, table.large)
    if found is None and folded[start - 1] in locales.get(lang).amounts.scales:
        found = match(stream, of, table.scaled)
        if found is not None and folded[found[1]] in table.of:
            found = None  # a weight: "a million pounds of copper"
    if found is not None:
        code, end = found
        if code == "?dollar" and (country := match(stream, end, table.suffixes)):
            code, end = country
        return Tail(code=code, power=power, end=end)
    if known and power:
        return Tail(code=known, power=power, end=j)
    if (
        known
        and (country := match(stream, start, table.suffixes))
        and known == "?dollar"
        and stream.words[start][0].isupper()
    ):
        return Tail(code=country[0], power=0, end=country[1])
    return None


def _opens(stream: Stream, j: int) -> bool:
    """A number is glued to the sign before token `j`."""
    return stream.glued(j) and stream.words[j][0] in DIGITS


def scale(value: Decimal, power: int) -> Decimal:
    """A value with the power of ten of its scale sign."""
    return value.scaleb(power) if power else value


def named(stream: Stream, lang: str) -> tuple[frozenset[str], frozenset[str]]:
    """The currencies a text names: by sign or without an amount ("US$", "all prices are in U.S. dollars"), which says
    what its bare "$" means; and in words beside an amount, which may stand in contrast to it."""
    names, words, folded = tables(lang).names, stream.words, stream.folded
    declared: set[str] = set()
    beside: set[str] = set()
    for i, word in enumerate(folded):
        if words[i] == "$":
            hits = (before(stream, i + 1, lang), sign(stream, i))
            declared.update(hit[0] for hit in hits if hit and hit[0][0] != "?")
        elif word in names and (hit := match(stream, i, names)) and hit[0][0] != "?":
            numbered = (
                words[i - 1][0] in DIGITS
                or folded[i - 1] in tables(lang).amounts
                or folded[i - 2] in tables(lang).amounts
            )
            (beside if numbered else declared).add(hit[0])
        elif words[i] in CURRENCIES:
            declared.add(words[i])
        elif word == "€":
            declared.add("EUR")
    return frozenset(declared), frozenset(beside)


def places(stream: Stream, lang: str) -> frozenset[str]:
    """The currency of the one dollar country a text speaks of, twice at least, and so with francs, dinars, dirhams;
    none of a family when it speaks of two countries of it."""
    table = _places(lang)
    counts: dict[str, int] = {}
    for i, word in enumerate(stream.folded):
        if word in table and stream.words[i][0].isupper() and (hit := match(stream, i, table)):
            counts[hit[0]] = counts.get(hit[0], 0) + 1
    families = (FAMILIES[name].intersection(counts) for name in ("?dollar", "?franc", "?dinar", "?dirham"))
    return frozenset(code for family in families for code in family if len(family) == 1 and counts[code] > 1)


@cache
def _places(lang: str) -> Phrases[str]:
    return starting_with(locales.get(lang).amounts.money_places.items())

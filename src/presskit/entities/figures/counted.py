"""What is counted: the noun phrase after a number ("plenary sessions", "chercheuses et chercheurs").

No parser: word shapes and short lists. A French phrase is a plural noun (adjectives before it share its mark), what
is joined to it by "et", adjectives by their endings, and a complement ("centres de formation doctorale"); an English
phrase goes up to its first plural. Without a noun nothing is counted.
"""

from enum import Enum
from functools import cache

from presskit import locales
from presskit.entities.tokens import Stream, elided
from presskit.locales.schema.amounts import Amounts

_LONGEST = 6
_PER = frozenset(("h", "s", "min", "km", "kg", "l", "L", "ha", "kWh", "MWh"))
_CARBON = frozenset(("tCO", "ktCO", "MtCO", "gCO", "kgCO"))
_EQUIVALENT = frozenset(("e", "eq", "éq"))
_LENGTHS = frozenset(("m", "km", "cm", "mm", "dm"))
_AROUND = 12


@cache
def _data(lang: str) -> Amounts:
    return locales.get(lang).amounts


class Noun(Enum):
    """Whether what is counted bears the mark of a plural: behind one or less it does not."""

    PLURAL = 0
    SINGLE = 1


def phrase(stream: Stream, j: int, lang: str, form: Noun = Noun.PLURAL) -> int:
    """The token after the noun phrase that starts at token `j`; `j` itself when nothing is counted there."""
    data = _data(lang)
    single = form is Noun.SINGLE
    words, folded = stream.words, stream.folded
    asked, j = j, _behind_scale(stream, j, data)
    if _measure(stream, j, data):
        two = _squared(stream, j + 1) or words[j] == "°" or (words[j] in data.squares and words[j + 1] in data.measures)
        end = j + 2 if two else j + 1
        rated = words[end + 1] in _PER or words[end + 1] in data.slashed
        return end + 2 if rated and words[end] == "/" and stream.glued(end) and stream.glued(end + 1) else end
    if carbon(stream, j + 1):  # tCO2, tCO2e
        return j + 3 if words[j + 2] in _EQUIVALENT and stream.glued(j + 2) else j + 2
    if folded[j] == "-" and stream.glued(j) and stream.glued(j + 1):  # 48-page
        noun = folded[j + 1]
        if (
            lang == "en"
            and noun.isalpha()
            and len(noun) > 2
            and words[j + 1][0].islower()
            and noun not in data.not_counted
        ):
            end = j + 2
            while folded[end] == "-" and stream.glued(end) and stream.glued(end + 1) and words[end + 1].islower():
                end += 2  # 1,200-square-metre
            return end
        return j
    if j == asked and stream.glued(j) and words[j][0].isalnum():
        return j
    end = _english(stream, j, data, single) if lang == "en" else _french(stream, j, data, single)
    return end if end > j else asked


def _behind_scale(stream: Stream, j: int, data: Amounts) -> int:
    """The token after the "de" or "d’" of "millions de visiteurs", "millions de m3"; `j` without one."""
    if stream.folded[j - 1] not in data.scale_nouns:
        return j
    return j + 1 if stream.folded[j] in data.of else j + 2 if elided(stream, j, data.elided) else j


def unit_figure(stream: Stream, k: int) -> bool:
    """Token `k` is the 2 of km2, or the 2 or the e of tCO2e, which is no number."""
    return carbon(stream, k) or _squared(stream, k)


def _squared(stream: Stream, k: int) -> bool:
    return stream.words[k] in "23" and stream.words[k - 1] in _LENGTHS and stream.glued(k)


def carbon(stream: Stream, k: int) -> bool:
    """Token `k` is the 2 or the e of tCO2e."""
    k -= stream.words[k] in _EQUIVALENT and stream.glued(k)
    return stream.words[k - 1] in _CARBON and stream.words[k] == "2" and stream.glued(k)


def _measure(stream: Stream, j: int, data: Amounts) -> bool:
    word = stream.words[j]
    if word == "°" and stream.words[j + 1] in "CF" and stream.glued(j + 1):
        return True
    if word not in data.measures:
        return False
    return not (stream.glued(j + 1) and stream.words[j + 1][0].isalnum()) or _squared(stream, j + 1)


def _word(stream: Stream, j: int, data: Amounts) -> bool:
    """A word that can stand within the phrase."""
    word = stream.folded[j]
    return word[0].isalpha() and word not in data.stop and len(word) > 1


def _lower(stream: Stream, j: int) -> bool:
    word = stream.words[j]
    return word[0].islower() or (word.isupper() and len(word) > 4)


def _french(stream: Stream, j: int, data: Amounts, single: bool) -> int:
    folded = stream.folded
    if not _word(stream, j, data) or folded[j] in data.not_counted:
        return j
    if not _lower(stream, j):
        return j + 1 if _acronym(stream, j) else j
    if not (single or _plural(folded[j], data)):
        return j
    end = j + 1
    while end - j < 3 and _word(stream, end, data) and _lower(stream, end) and _plural(folded[end], data):
        if folded[end].endswith(data.plural_participles) and folded[end + 1] in data.stop:
            break  # "répartis dans", "venus de"
        end += 1
    while folded[end] == "-" and stream.glued(end) and stream.glued(end + 1) and stream.words[end + 1][0].isalpha():
        end += 2
    if not single and folded[end] in data.links and _joined(stream, end + 1, data):
        end += 2
        if folded[end].endswith(data.adjective_endings) and _word(stream, end, data):
            end += 1
    k = 0
    if folded[end] in data.complements:
        k = end + 1
    elif elided(stream, end, data.elided):
        k = end + 2
    if k and _complement(stream, k, data):
        end = k + 1
        if _word(stream, end, data) and folded[end].endswith(data.adjective_endings) and stream.words[end][0].islower():
            end += 1
    return end


def _complement(stream: Stream, k: int, data: Amounts) -> bool:
    """A noun in lower case: "centres de formation", not "équipes de onze pays", "occasion d’avancer"."""
    word = stream.folded[k]
    if word in data.units or word in data.tens or word.endswith(data.infinitive_endings):
        return False
    return _word(stream, k, data) and stream.words[k][0].islower()


def _acronym(stream: Stream, j: int) -> bool:
    """ "47 PME", "douze ONG": what French counts by its initials."""
    word = stream.words[j]
    return 3 <= len(word) <= 5 and word.isupper() and word.isalpha() and not stream.words[j + 1][0].isupper()


def _joined(stream: Stream, j: int, data: Amounts) -> bool:
    """Token `j` is the second of two nouns counted together, and no number of its own."""
    word = stream.folded[j]
    if word in data.units or word in data.tens or word in data.hundreds:
        return False
    return _word(stream, j, data) and _lower(stream, j) and _plural(word, data)


def _english(stream: Stream, j: int, data: Amounts, single: bool) -> int:
    folded, words = stream.folded, stream.words
    if folded[j] in data.not_counted:
        return j
    end = j
    while end - j < _LONGEST:
        word = folded[end]
        if end > j and word in "-&/," and _linked(stream, end, data):
            end += 1
            continue
        if len(word) == 1 and words[end].isupper() and folded[end + 1] == "." and stream.glued(end + 1):
            end += 2  # U.S. patents
            continue
        if end > j and word in data.links and _plural_ahead(stream, end + 1, data):
            end += 1  # "27 wind and solar farms"
            continue
        if not _word(stream, end, data):
            break
        end += 1
        if not _plural(word, data):
            continue
        named = words[end - 1][0].isupper()
        if folded[end] == "’" or (named and _plural_ahead(stream, end, data)):
            continue  # "French companies' sites", "12 Games venues"
        if word in data.singulars and _plural(folded[end], data) and _word(stream, end, data):
            end += 1  # "50 women entrepreneurs"
        second = end + 2 if _plural(folded[end + 1], data) else end + 3
        if folded[end] in data.links and _plural_ahead(stream, end + 1, data) and not _object(stream, second, data):
            end = second
        elif named and not _common(stream, j, end, data):
            return j
        return end
    if single and end > j and words[j][0].islower():
        return j + 1
    return j


def _object(stream: Stream, j: int, data: Amounts) -> bool:
    """What follows is an object: the word before was a verb ("in five countries and employs 2,100 people")."""
    word = stream.folded[j]
    return word[0] in "0123456789€$£" or word in data.determiners or word in data.units or word in data.tens


def _linked(stream: Stream, end: int, data: Amounts) -> bool:
    """A mark within the phrase: "start-ups", "R&D projects", "new, affordable homes"."""
    mark = stream.folded[end]
    if mark == ",":
        return stream.folded[end - 1].endswith(data.adjective_endings) and _plural_ahead(stream, end + 1, data)
    return stream.glued(end) and stream.glued(end + 1) and stream.words[end + 1][0].isalpha()


def _common(stream: Stream, j: int, end: int, data: Amounts) -> bool:
    """A capitalised plural that is no name: an acronym (CDs), people of a country, or any word of a title."""
    last = stream.words[end - 1]
    if last[:-1].isupper() or last.isupper() or stream.folded[end - 1].endswith(data.demonym_endings):
        return True
    return any(stream.words[k][0].islower() for k in range(j, end)) or titled(stream, j)


def titled(stream: Stream, i: int) -> bool:
    """Token `i` stands in a line where nearly every long word has a capital ("Fenmore Opens 12 New Sites in Spain")."""
    upper = lower = 0
    for step in (-1, 1):
        k = i + step if step < 0 else i
        while abs(k - i) <= _AROUND and stream.words[k] not in "\n.;:":
            word = stream.words[k]
            if len(word) > 3 and word.isalpha():
                upper += word[0].isupper()
                lower += word[0].islower()
            k += step
    return upper >= 4 and upper >= 5 * lower


def _plural_ahead(stream: Stream, j: int, data: Amounts) -> bool:
    """A plural in lower case stands at token `j` or after one word that is no number."""
    for k in (j, j + 1):
        word = stream.folded[k]
        if not _word(stream, k, data) or word in data.units or word in data.tens:
            return False
        if _plural(word, data) and stream.words[k][0].islower():
            return True
    return False


def _plural(word: str, data: Amounts) -> bool:
    if word in data.singulars:
        return True
    return (
        len(word) > 2
        and word.endswith(data.plural_endings)
        and not word.endswith(data.singular_endings)
        and word not in data.not_plural
    )

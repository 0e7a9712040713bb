"""What is counted: the noun phrase after a number ("plenary sessions", "chercheuses et chercheurs").

No parser: word shapes and short lists. A French phrase is a plural noun (adjectives before it share its mark), what is
joined to it by "et", adjectives by their endings, and a complement ("centres de formation doctorale"); an English phrase
goes up to its first plural. Without a noun nothing is counted.
"""

from functools import cache

from presskit import locales
from presskit.entities.tokens import Stream
from presskit.locales.schema import Amounts

_LONGEST = 6
_PARTICIPLES = ("és", "ées", "is", "ies", "us", "ues", "ts", "tes")
_INFINITIVES = ("er", "ir", "oir")


@cache
def _data(lang: str) -> Amounts:
    return locales.get(lang).amounts


def phrase(stream: Stream, j: int, lang: str, *, single: bool = False) -> int:
    """The token after the noun phrase that starts at token `j`; `j` itself when nothing is counted there. `single`:
    the number is one or less, so that the noun bears no plural mark."""
    data = _data(lang)
    words, folded = stream.words, stream.folded
    if _measure(stream, j, data):
        return j + 1 if words[j] != "°" else j + 2
    hyphen = folded[j] == "-" and stream.glued(j) and stream.glued(j + 1)
    if hyphen:  # 48-page
        noun = folded[j + 1]
        if (
            lang == "en"
            and noun.isalpha()
            and len(noun) > 2
            and words[j + 1][0].islower()
            and noun not in data.not_counted
        ):
            return j + 2
        return j
    if stream.glued(j) and words[j][0].isalnum():
        return j
    asked = j
    if folded[j] in data.of and folded[j - 1] in data.scale_nouns:  # millions de visiteurs
        j += 1
    elif folded[j] == "d" and folded[j + 1] == "’" and folded[j - 1] in data.scale_nouns:
        j += 2
    end = _english(stream, j, data, single) if lang == "en" else _french(stream, j, data, single)
    return end if end > j else asked


def _adjectival(noun: str, data: Amounts) -> bool:
    return noun not in data.not_counted and noun not in data.stop and noun not in data.scales


def _measure(stream: Stream, j: int, data: Amounts) -> bool:
    word = stream.words[j]
    if word == "°" and stream.words[j + 1] in "CF" and stream.glued(j + 1):
        return True
    if word not in data.measures:
        return False
    return not (stream.glued(j + 1) and stream.words[j + 1][0].isalnum())


def _word(stream: Stream, j: int, data: Amounts) -> bool:
    """A word that can stand within the phrase."""
    word = stream.folded[j]
    return word[0].isalpha() and word not in data.stop and len(word) > 1


def _lower(stream: Stream, j: int) -> bool:
    word = stream.words[j]
    return word[0].islower() or (word.isupper() and len(word) > 4)


def _french(stream: Stream, j: int, data: Amounts, single: bool) -> int:
    folded = stream.folded
    if not _word(stream, j, data) or not _lower(stream, j) or folded[j] in data.not_counted:
        return j
    if not (single or _plural_fr(folded[j], data)):
        return j
    end = j + 1
    while end - j < 3 and _word(stream, end, data) and _lower(stream, end) and _plural_fr(folded[end], data):
        if folded[end].endswith(_PARTICIPLES) and folded[end + 1] in data.stop:
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
    elif folded[end] == "d" and folded[end + 1] == "’":
        k = end + 2
    if k and _word(stream, k, data) and stream.words[k][0].islower() and not folded[k].endswith(_INFINITIVES):
        end = k + 1
        if _word(stream, end, data) and folded[end].endswith(data.adjective_endings) and stream.words[end][0].islower():
            end += 1
    return end


def _joined(stream: Stream, j: int, data: Amounts) -> bool:
    """Token `j` is the second of two nouns counted together, and no number of its own."""
    word = stream.folded[j]
    if word in data.units or word in data.tens or word in data.hundreds:
        return False
    return _word(stream, j, data) and _lower(stream, j) and _plural_fr(word, data)


def _plural_fr(word: str, data: Amounts) -> bool:
    return (word[-1] in "sxz" and len(word) > 2 and word not in data.not_plural) or word in data.singulars


def _english(stream: Stream, j: int, data: Amounts, single: bool) -> int:
    folded, words = stream.folded, stream.words
    if folded[j] in data.not_counted:
        return j
    end = j
    while end - j < _LONGEST:
        word = folded[end]
        if word == "-" and stream.glued(end) and stream.glued(end + 1) and end > j:
            end += 1
            continue
        if word in ("&", "/") and end > j and words[end + 1][0].isalpha():
            end += 1
            continue
        if (
            word == ","
            and end > j
            and folded[end - 1].endswith(data.adjective_endings)
            and _plural_ahead(stream, end + 1, data)
        ):
            end += 1
            continue
        if not _word(stream, end, data):
            break
        end += 1
        if _plural_en(word, data):
            if folded[end] == "’" or (words[end - 1][0].isupper() and _plural_ahead(stream, end, data)):
                continue
            if (
                folded[end][0].isalpha()
                and _plural_en(folded[end], data)
                and _word(stream, end, data)
                and word in data.singulars
            ):
                end += 1
            if (
                folded[end] in data.links
                and _word(stream, end + 1, data)
                and _plural_en(folded[end + 1], data)
                and words[end + 1][0].islower()
            ):
                end += 2
            if words[end - 1][0].isupper() and not words[end - 1].isupper() and not _demonym(folded[end - 1]):
                return end if end - j > 1 and any(words[k][0].islower() for k in range(j, end)) else j
            return end
    if single and end > j and words[j][0].islower():
        return j + 1
    return j


def _plural_ahead(stream: Stream, j: int, data: Amounts) -> bool:
    return any(
        _word(stream, k, data) and _plural_en(stream.folded[k], data) and stream.words[k][0].islower()
        for k in range(j, j + 2)
    )


def _demonym(word: str) -> bool:
    return word.endswith(("ans", "ians", "eans", "ese", "ists", "ers"))


def _plural_en(word: str, data: Amounts) -> bool:
    if word in data.singulars:
        return True
    return (
        len(word) > 3
        and word[-1] == "s"
        and not word.endswith(("ss", "us", "is", "ous"))
        and word not in data.not_plural
    )

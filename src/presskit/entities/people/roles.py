"""Roles as noun phrases: role nouns (`locales/*/offices.py`) with what stands before and after them.

Who holds which role where is read in `apposition.py` (beside a name) and `affiliation.py` (the institution a role leads
to)."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from presskit import locales
from presskit.entities.naming.complements import adjective
from presskit.entities.naming.grammar import small
from presskit.entities.words import Lexicon, Words, fold
from presskit.locales.schema.roles import Roles
from presskit.locales.union import united

MAX_ROLE: Final = 24  # words in a role with its field
_COMPLEMENT: Final = 8  # words of a role up to the name of its institution


@dataclass(frozen=True, slots=True)
class Held:
    """A role as found: word spans of role and affiliation (None when there is none) and the role's key. `new`: the
    affiliation was no name before; `plural`: held by several ("co-founders"); `end`: the word after all of it."""

    role: tuple[int, int] | None
    key: str
    affiliation: tuple[int, int] | None
    new: bool = False
    plural: bool = False
    end: int = 0


@cache
def vocabulary() -> Roles:
    """The role vocabulary of both languages, folded; made once a process."""
    return united([locales.get(lang).roles for lang in locales.LANGUAGES], fold)


@cache
def titles() -> dict[str, str]:
    """Abbreviated titles that are roles, with their keys. Made once a process: a constant."""
    return {fold(word): key for lang in locales.LANGUAGES for word, key in locales.get(lang).roles.titles}


def noun_at(words: Words, i: int, lex: Lexicon) -> tuple[int, str, bool] | None:
    """The longest role noun that starts at word `i`: (end, key, plural)."""
    folds = words.folds
    if i >= len(folds):
        return None
    if words.lang == "fr" and words.cap(i) and words.cap(i - 1) and folds[i] in lex.adjectives:
        return None  # "l'Enseignement supérieur et la Recherche | Scientifique"
    voc = vocabulary()
    if folds[i] in voc.chief and words.kinds[i] in "CUL":
        for end in range(i + 2, min(i + 6, len(folds))):
            if folds[end] in voc.officer and lex.roles.get(tuple(folds[i : end + 1])) is None:
                return end + 1, "-".join(folds[i : end + 1]), False  # "Chief Revenue Officer"
            if words.kinds[end] != words.kinds[i] and folds[end] not in lex.joins and not words.cap(end):
                break
    if folds[i] in lex.role_words:
        if words.cap(i) and words.cap(i + 1) and " ".join(folds[i : i + 3]) in lex.places:
            return None  # "Prince Edward Island"
        for length in (5, 4, 3, 2, 1):
            key = lex.roles.get(tuple(folds[i : i + length]))
            if key and not (key == "holder" and _awarded(words, i + length)):
                return i + length, key, False
        last = next((k for k in (i + 1, i + 2) if k < len(folds) and folds[k].endswith("s")), 0)
        if last and (key := lex.roles.get((*folds[i:last], _singular(folds[last])))):
            return last + 1, key, True  # "Prime Ministers"
    if words.lang == "en" and folds[i].endswith(voc.professions):
        return i + 1, folds[i], False  # "geochronologist"
    compound = folds[i].rsplit("-", 1)[-1]
    if words.lang == "fr" and compound != folds[i] and words.kinds[i] == "L" and (compound,) in lex.roles:
        return i + 1, lex.roles[(compound,)], False  # "agro-économiste"
    if folds[i].endswith("s") and (one := (_singular(folds[i]),))[0] in lex.role_words:
        two = (*one, folds[i + 1].removesuffix("s")) if i + 1 < len(folds) else one
        three = (*one, *folds[i + 1 : i + 3])  # "chargés de mission"
        for singular in (three, two, one):
            if singular in lex.roles:
                return i + len(singular), lex.roles[singular], True
    return None


def _several(words: Words, i: int) -> bool:
    """The plural of an adjective behind a role noun in French: "directeurs | généraux"."""
    fold, after = words.folds[i], vocabulary().after
    one = fold[:-3] + "al" if fold.endswith("aux") else fold.removesuffix("s")
    return words.lang == "fr" and one in after


def ordinal(words: Words, i: int) -> bool:
    """A French ordinal that says how many held an office before: "la cinquième | présidente", "1er | adjoint"."""
    text = words.texts[i]
    figures = text.rstrip("erèm")
    return words.lang == "fr" and (
        (words.kinds[i] in "LC" and words.folds[i].endswith("ieme") and len(text) > 5)
        or (figures.isdecimal() and figures != text and len(figures) < 3)
    )


def office_before(words: Words, at: int, lex: Lexicon) -> bool:
    """A role a few words before `at` with nothing but its complements between: "le maire de la commune | de"."""
    for k in range(at - 1, max(-1, at - _COMPLEMENT), -1):
        noun = noun_at(words, k, lex)
        if noun and noun[0] <= at:
            return noun[0] == at or words.folds[noun[0]] in small().of or words.kinds[noun[0]] == "E"
        if words.kinds[k] not in "LE":
            return False
    return False


def _awarded(words: Words, i: int) -> bool:
    """ "titulaire | d'un doctorat": a degree, no office."""
    return words.folds[i : i + 1] != [] and words.folds[i] in small().of and words.folds[i + 1] in small().indefinite


def _singular(plural: str) -> str:
    return plural[:-3] + "y" if plural.endswith("ies") else plural[:-1]


def role_at(words: Words, i: int, lex: Lexicon) -> tuple[int, int, str] | None:
    """A role whose phrase begins at word `i`: (start, end after adjectives, key of its first noun)."""
    voc = vocabulary()
    folds, kinds, n = words.folds, words.kinds, len(words)
    best: tuple[int, int, str] | None = None
    j = i
    while j < n and j - i < 10:
        noun = noun_at(words, j, lex) if kinds[j] != "P" else None
        if noun:
            end, key, _ = noun
            if j == i + 2 and folds[i + 1] in lex.joins:
                key = lex.roles.get((folds[i], folds[end - 1]), key)  # "Music and Artistic Director": the first
            if end + 1 < n and words.texts[end] in "’'" and folds[end + 1] == "s":
                j = end + 2  # "President's Special Envoy"
                continue
            while end < n and kinds[end] in "LCU" and (folds[end] in voc.after or (noun[2] and _several(words, end))):
                if folds[end] in voc.field and end + 1 < n and folds[end + 1] not in voc.after:
                    break  # "chercheuse | en géomorphologie"
                end += 1
            while (
                end < n
                and kinds[end] == "L"
                and words.lang == "fr"
                and (kinds[end - 1] == "L" or kinds[end - 2] == "E")  # "conseiller d'État vaudois"
                and adjective(folds[end], lex)
            ):
                end += 1  # "la ministre ivoirienne de la Culture", "secrétaire confédéral"
            best = (i, end, best[2] if best else key)
            after = end + 1 if end < n and (folds[end] in lex.joins or folds[end] in "-/") else end
            if end + 2 < n and words.texts[end] == ",":  # "Founder, CEO, and President"
                k = end + 2 if folds[end + 1] in lex.joins else end + 1
                if noun_at(words, k, lex) and words.kinds[k] in "CU":
                    best = (i, end, best[2])
                    j = k
                    continue
            if after > end and (noun_next := _modified(words, after, lex)):
                j = noun_next  # "co-founder and CEO", "avocat et ancien | garde des Sceaux"
                continue
            if after == end and noun_at(words, end, lex) and kinds[end] in "LCU":
                j = end  # "Research Director"
                continue
            return best
        if best:
            return best
        word = folds[j]
        if j == i and j + 1 < n and ordinal(words, j) and noun_at(words, j + 1, lex):
            j += 1
            continue
        if (
            kinds[j] in "CULM"
            and (
                (word in voc.organs and j == i and noun_at(words, j + 1, lex))
                or word in voc.before
                or word in lex.demonyms
                or word in lex.topics
                or (kinds[j] == "U" and len(word) <= 4)
            )
        ) or (j > i and word in lex.joins and (folds[j + 1] in voc.before or folds[j + 1] in lex.topics)):
            j += 1
        else:
            return None
    return best


def _modified(words: Words, i: int, lex: Lexicon) -> int | None:
    """The role noun at `i`, or after one or two modifiers."""
    voc = vocabulary()
    for j in range(i, min(i + 4, len(words))):
        if noun_at(words, j, lex):
            return j
        word = words.folds[j]
        if word not in voc.before and word not in lex.demonyms and word not in lex.topics:
            return None
    return None

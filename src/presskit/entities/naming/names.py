"""Names by their form: institutions by their head nouns, people by given names and titles, acronyms and brands.

Every function reads `Words` and gives spans in word indices. Nothing here knows a particular institution: an
institution's name is a head noun with its complements ("Institut … de …", "… Foundation"), a run of capitals with an
acronym, or what a statistical model and the document's own usage say (see `recognise.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from presskit.entities.naming.grammar import grammar
from presskit.entities.words import Lexicon, Words
from presskit.model import MentionType

_ROMAN: Final = frozenset("IVXLC")


@dataclass(frozen=True, slots=True)
class Span:
    """A candidate name: word indices [start, end), its type, how sure, and which layer says so."""

    start: int
    end: int
    type: MentionType
    score: float
    method: str


def runs(words: Words, lex: Lexicon) -> Iterator[tuple[int, int]]:
    """Maximal runs of capitalised words, without leading words that are only opening a sentence.

    An elided article is part of a run when it is capitalised within a sentence (L'Oréal), a number when it follows a
    capitalised word (Cluster 2030), "!" when a capital follows and it is glued or said twice so (Hi! PARIS).
    """
    kinds, folds, n = words.kinds, words.folds, len(words)
    i = 0
    while i < n:
        kind = kinds[i]
        if kind not in "CUIM" and not (
            kind == "E" and words.texts[i][0] in "LD" and words.cap(i + 1) and brand_elision(words, i)
        ):
            i += 1
            continue
        j = i
        while j < n and (
            (
                kinds[j] in "CUIM"
                and not (j > i and words.style[j] == "T" and folds[j] in lex.headline_verbs)
                and not (j > i and _addressing(words, j, lex))
            )
            or (
                kinds[j] == "N"
                and j > i
                and not words.glued(j)
                and len(words.texts[j]) in (1, 2, 4)
                and folds[j - 1] not in lex.openers
            )
            or (
                kinds[j] == "E"
                and words.cap(j + 1)
                and words.texts[j][0] in "LD"
                and (j > i or brand_elision(words, j))
            )
            or (folds[j] == "." and stopped(words, j) and words.glued(j) and words.cap(j + 1))
            or (folds[j] == "&" and j > i and words.cap(j + 1))
            or (folds[j] == "!" and exclaimed(words, j))
        ):
            j += 1
        start = i
        while start < j and words.first[start] and folds[start] in lex.openers:
            if folds[start] in grammar().opening and start + 2 < j and folds[j - 1] in lex.heads:
                break  # "New Life Hospital"
            start += 1
        while start < j and words.first[start] and adverb(words, start, lex):
            start += 1  # "Accordingly, …"
        while start + 1 < j and words.first[start] and words.lang == "en" and _acting(folds[start], lex):
            start += 1  # "Establishing Acmo Foundation would …"
        while start < j and words.style[start] == "T" and folds[start] in lex.headline_verbs:
            start += 1
        while start < j and (kinds[start] in "PN" or (folds[start] in lex.articles and kinds[start] == "C")):
            start += 1
        if start < j:
            yield start, j
        i = max(j, i + 1)


def _addressing(words: Words, j: int, lex: Lexicon) -> bool:
    """A title with its full stop, or behind the name of a place, begins another name: "India | Smt. Jane Doe"."""
    if words.folds[j] not in lex.honorifics or len(words.texts[j]) < 2:
        return False
    return (words.texts[j + 1] == "." and len(words.texts[j]) < 5) or words.folds[j - 1] in lex.places


def adverb(words: Words, i: int, lex: Lexicon) -> bool:
    """An adverb and its comma that open a sentence."""
    word = words.folds[i]
    return words.texts[i + 1] == "," and len(word) > 5 and word.endswith(lex.adverbs) and word not in lex.given


def stopped(words: Words, i: int) -> bool:
    """The full stop at `i` belongs to an initial or an abbreviation ("U.S.", "St.")."""
    return words.kinds[i - 1] == "I" or (words.folds[i - 1] in grammar().abbreviated and words.cap(i - 1))


def _acting(fold: str, lex: Lexicon) -> bool:
    """A participle that opens a sentence."""
    return len(fold) > 6 and fold.endswith(lex.gerunds) and fold not in lex.given and fold not in lex.places


def brand_elision(words: Words, i: int) -> bool:
    """A capitalised article that belongs to the name: within a sentence, or where the same stands within one."""
    return words.lang != "fr" or not words.first[i]


def titled(words: Words, i: int, lex: Lexicon) -> bool:
    """A title (M., Dr, Prof.) stands right before word `i`."""
    before = words.folds[i - 1]
    return before in lex.honorifics or (before == "." and i >= 2 and words.folds[i - 2] in lex.honorifics)


def exclaimed(words: Words, i: int) -> bool:
    """An exclamation mark within a name: glued to words on both sides, or between two capitals in mid-sentence."""
    if not (0 < i < len(words) - 1 and words.glued(i) and words.cap(i - 1) and words.cap(i + 1)):
        return False
    if words.glued(i + 1):
        return True
    return len(words.texts[i - 1]) <= 6 and (words.kinds[i + 1] == "U" or not words.first[i - 1])


def person(words: Words, i: int, lex: Lexicon) -> int:
    """The end of what has the form of a person's name from word `i`: capitalised words, initials, particles; `i` when
    there is none."""
    j = i
    folds, kinds = words.folds, words.kinds
    limit = min(len(words), i + 7)
    names = 0
    end = i
    while j < limit:
        kind, word = kinds[j], folds[j]
        if kind == "I" or (
            kind == "C"
            and j + 2 < limit
            and folds[j + 1] == "."
            and len(words.texts[j]) <= 2
            and names
            and words.cap(j + 2)
            and folds[j + 2] not in lex.openers  # "Oumar Ba. Le ministre …"
        ):
            j += 1
            if j < limit and folds[j] == "." and words.glued(j):
                j += 1
                if j < limit and folds[j] == "-" and words.glued(j):
                    j += 1
            elif kind == "I" and not words.cap(j):
                break
            continue
        if kind in "CUM":
            if names and kind == "C" and word in lex.particles and words.cap(j + 1):
                j += 1
                continue
            if names and words.style[j] == "T" and word in lex.headline_verbs:
                break  # "Jane Doe Appoints …"
            if (word in lex.heads and names) or word in lex.never or (word in lex.honorifics and names) or "@" in word:
                break
            led = words.lang == "fr" and folds[j - 1] in lex.particles and words.cap(j + 1)  # "Jeanne de Vos Dupré"
            if names and not led and (word in lex.role_words or (word in lex.openers and word not in lex.given)):
                surname = (
                    names == 1
                    and word in lex.surnames
                    and not words.cap(j + 1)
                    and (words.lang == "en" or folds[j - 1] == ".")
                )
                plain = (
                    words.lang == "en" and names == 1 and kind == "C" and not words.style[j] and not words.cap(j + 1)
                )
                plain = (
                    plain and folds[j - 1] in lex.given - lex.doubtful_given and word in lex.openers and "'" not in word
                )
                if not surname and not (plain and word not in lex.weekdays):
                    break
            names += 1
            j += 1
            end = j
            continue
        if names and kind == "L" and word in lex.particles:
            k = j + 1
            while k < limit and kinds[k] == "L" and folds[k] in lex.particles:
                k += 1
            if k < limit and kinds[k] == "E" and folds[k][0] == "d":
                k += 1
            if (
                k < limit
                and kinds[k] in "CUM"
                and folds[k] not in lex.heads
                and (kinds[k] != "U" or "U" in (kinds[i], kinds[j - 1]))
                and word not in lex.loose
            ):
                j = k
                continue
        elif names and kind == "E" and word[0] == "d" and words.cap(j + 1) and kinds[j + 1] == "C":
            j += 1
            continue
        break
    return end if names else i


def ordinal(text: str, lex: Lexicon) -> bool:
    """An ordinal in Roman figures: "XIXe", "XXIst"."""
    return any(text.endswith(end) and _ROMAN.issuperset(text[: -len(end)] or end) for end in lex.ordinals)


def party(text: str, lex: Lexicon) -> bool:
    """The party and state of an American: "D-ME"."""
    return text[:2] in lex.parties and text[2:].isalpha() and 2 <= len(text) - 2 <= 8


def acronym(words: Words, i: int, lex: Lexicon) -> bool:
    """A word that by its form names an institution: capitals (CNRS), inner capitals (TotalEnergies), @ (AI@Cam)."""
    kind, word = words.kinds[i], words.folds[i]
    if word in lex.never or word in lex.openers or word in lex.demonyms or ordinal(words.texts[i], lex):
        return False
    text = words.texts[i]
    if text in lex.regions and words.texts[i - 1] in "(,":
        return False  # "Ashby (NY)", "Ashby, CA"
    if text[:2] in lex.parties and words.texts[i - 1] == "(":
        return False  # an American party and state
    if words.texts[i - 1] == "/" and words.kinds[i - 2] == "L" and words.glued(i):
        return False  # "gastric/GEJ"
    if kind == "U":
        if (text[-1].isdigit() and "-" in text) or sum(map(str.isdigit, text)) > 1:
            return False  # a model or a part: "ABC-2", "RTX4090"
        return 2 <= len(text) <= 12 and sum(map(str.isalpha, text)) >= 2 and word not in lex.heads
    if sum(map(str.isdigit, text)) > 1 or (text.startswith(lex.clans) and words.lang == "en"):
        return False
    return kind == "M" and len(text) > 2 and text[0].isalpha() and word.split("-")[0] not in lex.never


def addressed(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words in the form of a person's name, with a title or a role before them, are one."""
    folds = words.folds
    given = folds[start].split("-")[0]
    if (
        words.lang == "en"
        and words.kinds[start] == "U"
        and words.kinds[stop - 1] == "C"
        and len(words.texts[start]) > 2
    ):
        return False  # "Director ABC Varnes"
    sure = _first_name(words, start, lex) or (words.lang == "en" and given in lex.given and stop - start > 1)
    likely = acceptable if sure else plausible
    if not likely(words, start, stop, lex):
        return False
    return (folds[start] not in lex.openers and folds[start] not in lex.role_words) or given in lex.given


def _first_name(words: Words, start: int, lex: Lexicon) -> bool:
    given = words.folds[start].split("-")[0]
    led = words.kinds[start + 1] == "C" and words.folds[start + 1] in lex.particles and words.cap(start + 2)
    return given in lex.given and (given not in lex.doubtful_given or led)  # "Noël Le Goff"


def named(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words in the form of a person's name are one by their given name."""
    folds = words.folds
    known = _first_name(words, start, lex)
    if not known or not acceptable(words, start, stop, lex):
        return False
    joined = folds[stop] in lex.joins and stop + 1 < len(words) and folds[stop + 1].split("-")[0] in lex.given
    if stop - start == 1 and joined and person(words, stop + 1, lex) > stop + 2:
        return True  # "Anne et Yann Le Goaziou"
    return stop - start >= 2


def _wordly(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    return not any(words.folds[k] in lex.never or words.kinds[k] in "NX" for k in range(start, stop))


def acceptable(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words that begin with a given name may be a person's name."""
    last = words.folds[stop - 1]
    headed = last in lex.events or last in lex.works
    return _wordly(words, start, stop, lex) and (not headed or words.folds[stop - 2] in lex.particles)


def plausible(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words whose first is no given name anybody knows may be a person's name at all."""
    folds = words.folds
    if not _wordly(words, start, stop, lex):
        return False
    if len(folds[start]) > 6 and folds[start].endswith(lex.gerunds) and stop - start > 1:
        return False  # "Volunteering Ashbyshire"
    if folds[stop - 1].endswith(lex.trades) and stop - start > 1:
        return False
    return not any(
        folds[k] in lex.events or folds[k] in lex.works or folds[k] in lex.topics for k in range(start, stop)
    )


def inhabitants(word: str, lex: Lexicon) -> bool:
    """ "Arizonans", "Kentuckians": the people of a known place."""
    ending = next((one for one in lex.inhabitants if word.endswith(one)), None)
    return ending is not None and any(word.removesuffix(ending) + own in lex.places for own in lex.placed)

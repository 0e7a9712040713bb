"""Names by their form: runs of capitals, acronyms, ordinals; the span of a candidate.

Every function reads `Words` and gives spans in word indices. Nothing here knows a particular institution: an
institution's name is a head noun with its complements ("Institut … de …", "… Foundation"), a run of capitals with an
acronym, or what a statistical model and the document's own usage say (see `recognise.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from presskit.entities.naming.grammar import grammar
from presskit.entities.people.roles import vocabulary
from presskit.entities.words import Lexicon, Words
from presskit.model import MentionType

_MARKS: Final = frozenset('“”"‘')  # of quotations
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
        if j - i > 2 and words.lang == "en" and folds[j - 1] in lex.weekdays:
            j -= 1  # "the head coach of Ashby Athletics | Tuesday"
        start = i
        while start < j and words.first[start] and folds[start] in lex.openers:
            if folds[start] in grammar().opening and start + 2 < j and folds[j - 1] in lex.heads:
                break  # "New Life Hospital"
            start += 1
        if start + 1 < j and words.first[start] and _reporting(words, start, j, lex):
            start += 1  # "Adds Akaba, “…”"
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
    if words.folds[j] not in lex.honorifics:
        return False
    if len(words.texts[j]) < 2:  # an initial as a rule: "Jean M. Dupré", but "Varnes | M. Jean Dupré"
        return words.lang == "fr" and words.folds[j - 1] in lex.places
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


def exclaimed(words: Words, i: int) -> bool:
    """An exclamation mark within a name: glued to words on both sides, or between two capitals in mid-sentence."""
    if not (0 < i < len(words) - 1 and words.glued(i) and words.cap(i - 1) and words.cap(i + 1)):
        return False
    if words.glued(i + 1):
        return True
    return len(words.texts[i - 1]) <= 6 and (words.kinds[i + 1] == "U" or not words.first[i - 1])


def ordinal(text: str, lex: Lexicon) -> bool:
    """An ordinal in Roman figures: "XIXe", "XXIst"."""
    return any(text.endswith(end) and _ROMAN.issuperset(text[: -len(end)] or end) for end in lex.ordinals)


def party(text: str, lex: Lexicon) -> bool:
    """The party and state of an American: "D-ME"."""
    return text[:2] in lex.parties and text[2:].isalpha() and 2 <= len(text) - 2 <= 8


def _reporting(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """An English verb that reports, with its subject up to word `end` behind it: "Adds | Akaba, “…”". One that is a
    given name too is a verb where a quotation follows."""
    if words.lang != "en" or words.folds[start] not in lex.verbs or words.style[start] or words.kinds[start] != "C":
        return False
    return words.folds[start] not in lex.given or (words.texts[end] in ",:" and words.texts[end + 1] in _MARKS)


def lettered(words: Words, i: int) -> bool:
    """Letters behind a person's name: "Jane Doe, | PE, …", "Jane Doe | OBE"."""
    closed = words.texts[i - 1] == "," and words.texts[i + 1] in ",.;)" and words.cap(i - 2)
    direct = words.kinds[i] == "U" and words.kinds[i - 1] == "C"
    return (closed or direct) and words.folds[i] in vocabulary().degrees


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


def inhabitants(word: str, lex: Lexicon) -> bool:
    """ "Arizonans", "Kentuckians": the people of a known place."""
    ending = next((one for one in lex.inhabitants if word.endswith(one)), None)
    return ending is not None and any(word.removesuffix(ending) + own in lex.places for own in lex.placed)

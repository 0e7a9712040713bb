"""Where an English name begins whose head noun stands last: "the | Varnes and Ashby Parks and Wildlife Department"."""

from typing import Final

from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.known import known_at
from presskit.entities.words import Lexicon, Words

# keys of heads that stand in the plural before their areas ("University Hospitals Varnes and Ashby NHS Trust")
_SPREAD: Final = frozenset(("hospital", "hospitals", "university", "community"))


def paired(words: Words, start: int, lex: Lexicon) -> int:
    """The first word of an English compound whose areas and fields "and" joins before its head: "the | Varnes and Ashby
    Parks and Wildlife Department"; `start` when the words before "and" are a name of their own."""
    once = _paired(words, start, lex)
    return _paired(words, once, lex) if once < start else start


def _paired(words: Words, start: int, lex: Lexicon) -> int:
    folds = words.folds
    if start < 2 or folds[start - 1] not in lex.joins:
        return start
    if (couple := _couple(words, start, lex)) is not None:
        return couple
    if not words.cap(start - 2):
        return start
    k = start - 2
    while (
        k >= 1
        and words.kinds[k - 1] == "C"
        and start - k < 5
        and not (words.first[k - 1] and folds[k - 1] in lex.openers)
    ):
        k -= 1
    if any(words.kinds[m] != "C" or folds[m] in lex.given or folds[m] in lex.suffixes for m in range(k, start - 1)):
        return start
    stop = start + 1
    while stop < len(words) and (words.cap(stop) or (folds[stop] in lex.joins and words.cap(stop + 1))):
        stop += 1
    joins_areas = not grammar().covering.isdisjoint(folds[start:stop])
    if known_at(words, k, lex) or any(
        folds[m] in lex.heads and folds[m] not in lex.topics and not (joins_areas and lex.heads[folds[m]] in _SPREAD)
        for m in range(k, start - 1)
    ):
        return start
    if folds[k] in grammar().compass and " ".join(folds[k : start - 1]) not in lex.places:
        return k  # "East and North Varnes Hospital Trust"
    listed = words.texts[k - 1] == "," or folds[k - 1] in grammar().twofold
    if joins_areas and not listed and words.style[k] == "" and not names_country(words, k, start - 1, lex):
        return k  # "Varnes and Ashby Fire and Rescue Service", "University Hospitals Varnes and Ashby NHS Trust"
    left, right = folds[start - 2] in lex.topics, folds[start] in lex.topics
    led = k > 0 and folds[k - 1] in small().articles
    alone = led and not names_country(words, k, start - 1, lex) and words.style[k] == ""
    return k if (left and right) or alone or (led and (left or right)) else start


def _couple(words: Words, start: int, lex: Lexicon) -> int | None:
    """The first of two given names before one last name: "Jane M. and | John Ashby Trust"."""
    k = start - 2
    if words.texts[k] == "." and words.kinds[k - 1] == "I":
        k -= 2
    if k < 0 or words.folds[start] not in lex.given or words.folds[k] not in lex.given:
        return None
    return None if words.cap(k - 1) and words.folds[k - 1] not in lex.articles else k


def behind_place(words: Words, end: int, lex: Lexicon) -> int:
    """The end of the known place whose name follows a head that ends at word `end`: "Ashby University | Abu Dhabi"."""
    for size in (3, 2, 1):
        capitals = all(words.cap(k) for k in range(end, end + size))
        if capitals and " ".join(words.folds[end : end + size]) in lex.places:
            return end + size
    return end


def fields_before(words: Words, start: int, end: int, lex: Lexicon) -> int:
    """The first of the fields that commas join to those of an English compound from word `start` to `end`: "the |
    Foreign, Commonwealth & Development Office"; `start` without an article before them."""
    closed = any(words.folds[k] in lex.joins or words.texts[k] == "&" for k in range(start, end))
    first = start
    while closed and first > 2 and words.texts[first - 1] == "," and words.kinds[first - 2] == "C":
        if words.folds[first - 2] in lex.places or words.folds[first - 2] in lex.given:
            break
        first -= 2
    topics = all(words.folds[k] in lex.topics for k in range(first, start, 2))
    return first if topics or words.folds[first - 1] in small().articles else start


def names_country(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """Whether words are the name of a known territory."""
    return " ".join(words.folds[start:end]) in lex.places


def incorporated(words: Words, start: int, lex: Lexicon) -> int:
    """The first word of a firm's name with "of" inside, whose legal form ends the run: "Ports | of Varnes plc"."""
    folds, link = words.folds, start - 1
    if link > 1 and folds[link] in lex.joins and {folds[link - 1], folds[start]} & lex.topics.keys():
        begin = link
        while (
            begin > 0
            and words.kinds[begin - 1] == "C"
            and not (words.first[begin - 1] and folds[begin - 1] in lex.openers)
        ):
            begin -= 1
        return begin  # "Ashby Food | and Agriculture Inc."
    if link < 1 or folds[link] not in small().further or words.kinds[link - 1] != "C":
        return start
    before = folds[link - 1]
    known = before in lex.role_words or before in lex.openers or before in lex.given or before.endswith(lex.gerunds)
    return start if known or (words.first[link - 1] and before not in lex.heads) else link - 1


def along(words: Words, start: int, lex: Lexicon) -> int:
    """The first word of an English name with a town or region of several words before its head: "the | Ashby upon Varne
    Hospitals Trust", "the | Heart of Varnes Community Foundation"."""
    folds, link = words.folds, start - 1
    if words.lang != "en" or link < 1 or words.kinds[link] != "L" or words.kinds[link - 1] != "C" or words.style[link]:
        return start
    before = folds[link - 1]
    if folds[link] in grammar().named_along:
        begins = before not in lex.heads and before not in lex.role_words and before not in lex.openers
    else:
        begins = folds[link] in small().further and before in grammar().regional
    return link - 1 if begins else start

"""What a sentence says of the person who is its subject, behind an apposition or a relative clause."""

from typing import Final

from presskit.entities.naming.grammar import small
from presskit.entities.people.roles import role_at, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

_CLAUSE: Final = 30  # words of what stands in commas between a name and its verb
_VERB: Final = 6  # words of a verb with its auxiliaries and adverbs
_STOPS: Final = frozenset((".", ";", ":", "!", "?", "«", "»", "“", "”", '"', BREAK))


def predicate(words: Words, i: int, lex: Lexicon) -> int | None:
    """Where a role begins behind what stands in commas from word `i` on and a verb that gives the role: "X, who …, has
    been appointed | …", "X, 56, currently serves as | …"."""
    voc = vocabulary()
    for k in range(i, min(i + _CLAUSE, len(words) - 2)):
        if words.texts[k] in _STOPS:
            return None
        if words.texts[k] != "," or words.folds[k + 1] not in voc.around | voc.copulas | small().towards:
            continue
        if tuple(words.folds[k + 1 : k + 3]) in voc.capacities and role_at(words, k + 3 + _preposed(words, k + 3), lex):
            return k + 3 + _preposed(words, k + 3)
        return predicated(words, k + 1, lex)
    return None


def _preposed(words: Words, i: int) -> bool:
    """The preposition of a role: "à titre | de", "en qualité | d'"."""
    return words.folds[i] in vocabulary().of or words.kinds[i] == "E"


def predicated(words: Words, i: int, lex: Lexicon) -> int | None:
    """Where a role begins behind the verb at word `i` that gives it: "has been appointed | director"."""
    voc = vocabulary()
    m = i
    while m < min(i + _VERB, len(words) - 1) and (
        words.folds[m] in voc.copulas or words.folds[m] in voc.around or words.kinds[m] == "E"
    ):
        m += 1
    named = any(words.folds[n] in voc.copulas for n in range(i, m))
    return m if named and role_at(words, m, lex) else None


def leaving(words: Words, i: int, lex: Lexicon) -> int | None:
    """Where a role begins behind a verb nobody lists and "as": "who | retired last May as | president"."""
    voc = vocabulary()
    for k in range(i + 1, min(i + _VERB, len(words) - 1)):
        if words.folds[k] in voc.capacity:
            m = k + 1 + (words.folds[k + 1] in lex.articles)
            return m if role_at(words, m, lex) else None
        if words.kinds[k] not in "LNE" and words.folds[k] not in voc.dating:
            return None
    return None

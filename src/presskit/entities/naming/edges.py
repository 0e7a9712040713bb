"""Words at which the name of an institution goes on or ends: a field, a science, an office, an occasion."""

from presskit.entities.naming.complements import adjective
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words


def qualified(words: Words, i: int, j: int, lex: Lexicon) -> bool:
    """A field that qualifies the field before it: "personnes | handicapées", "Affaires | étrangères"."""
    both = words.folds[j] in lex.topics and words.folds[j - 1] in lex.topics
    return both and words.lang == "fr" and words.kinds[j] == "L" and j > i + 1 and words.folds[j].endswith("s")


def listed(words: Words, j: int, k: int, lex: Lexicon) -> bool:
    """A complement with its article of a ministry's field in lower case."""
    if words.lang != "fr" or words.kinds[j - 1] != "L" or words.kinds[k] != "L" or adjective(words.folds[j - 1], lex):
        return False
    led = (k > j + 1 and words.folds[j] in small().of) or words.folds[j] in small().contracted
    return led and words.folds[k] not in lex.role_words and words.folds[k].removesuffix("s") not in grammar().holders


def science(words: Words, k: int) -> bool:
    """A science by its ending: "cancérologie"."""
    return words.kinds[k] == "L" and words.folds[k].endswith(roles.vocabulary().sciences)


def office_at(words: Words, j: int, lex: Lexicon) -> bool:
    """Whether the capitals from word `j` on are a role that one person holds."""
    found = roles.role_at(words, j, lex)
    if found is None or words.cap(found[1]) or words.folds[found[1]] in small().further:
        return False
    last = next(
        (noun for k in range(j, found[1]) if (noun := roles.noun_at(words, k, lex)) and noun[0] == found[1]), None
    )
    return last is not None and not last[2]


def occasion(words: Words, j: int, lex: Lexicon) -> bool:
    """Whether the capitals from word `j` on end with the noun of an event or of a thing."""
    end = j
    while end < j + 5 and words.kinds[end] in "CU":
        end += 1
    if any(words.folds[k] in lex.heads and words.folds[k] not in lex.topics for k in range(j, end)):
        return False
    return end > j and (words.folds[end - 1] in lex.events or words.folds[end - 1] in grammar().laws)

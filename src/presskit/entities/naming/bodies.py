"""What is written like an institution's name and is a body within one, or a description."""

from collections.abc import Sequence

from presskit.entities.naming.grammar import grammar, small
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words


def described(words: Words, i: int, end: int, lex: Lexicon) -> bool:
    """A description after "is the …" rather than a name, unless capitals say otherwise."""
    j = i - 1
    while j >= 0 and (words.kinds[j] == "E" or words.folds[j] in lex.articles):
        j -= 1
    if j < 0 or words.folds[j] not in grammar().copulas:
        return False
    return any(words.kinds[k] == "L" and words.folds[k] not in lex.genitives | lex.articles for k in range(i, end))


def body(folds: Sequence[str], lex: Lexicon) -> bool:
    """A governing body without the name of its institution: "Executive Board", "Supervisory Board"."""
    return folds[-1] in grammar().boards and all(
        w in roles.vocabulary().organs or w in grammar().overseeing for w in folds
    )


def standing(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A conference that is a body: of those who hold an office, or of a country or a branch ("Conférence des recteurs",
    "Conférence universitaire varnoise")."""
    if words.folds[start] not in grammar().conferring or not words.cap(start):
        return False
    k = start + 1
    while k < end and words.kinds[k] in "LC" and (words.folds[k] in lex.adjectives or words.folds[k] in lex.demonyms):
        k += 1
    if k < end and words.folds[k] in small().plural:
        office = roles.noun_at(words, k + 1, lex)
        return (office is not None and office[2]) or k > start + 1
    closed = k == end or (words.texts[k] == "(" and words.kinds[k + 1] in "UM")
    return closed and k > start + 2


def governing(words: Words, start: int, end: int) -> bool:
    """A governing body in French: "conseil d'administration", "comité exécutif"; not one with a field of its own in
    lower case: "Conseil d'orientation de la politique de l'eau"."""
    folds = words.folds[start:end]
    own = words.cap(start) and end - start > 5 and grammar().dealing.isdisjoint(folds)
    if own and not any(words.cap(k) for k in range(start + 1, end)):
        return False
    return folds[0] in grammar().governed and any(fold in grammar().governing for fold in (*folds[1:4], folds[-1]))


def thing(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """An English name whose head noun names no institution, but a text, a product, a prize, a building: "Master File",
    "Phase III"."""
    last = end - 1
    if words.kinds[last] == "N" or not (set(words.texts[last]) - set("IVX")):
        last -= 1  # "Phase III"
    fold = words.folds[last]
    return words.lang == "en" and last > start - (end - 1 - last) and fold in grammar().laws and fold not in lex.heads


def awarded(words: Words, start: int, lex: Lexicon) -> bool:
    """The field of a degree right behind it: "Master of | Business Administration"."""
    k = start - 1
    while k > max(0, start - 4) and (words.folds[k] in lex.genitives or words.folds[k] in lex.articles):
        k -= 1
    return k < start - 1 and words.lang == "en" and words.folds[k] in grammar().qualifications

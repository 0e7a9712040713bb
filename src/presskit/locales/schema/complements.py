"""The shape of the family `complements`: small words between names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Complements:
    """Small words that lead from a head noun to its complement, from a role to its institution, from a name to the next
    (see `entities/naming/complements.py` and what calls it). Folded; an elided word has its apostrophe. What a language
    has no use for is empty."""

    of: frozenset[str]  # before a complement in lower case, elided forms too ("de", "d'")
    bare: frozenset[str]  # those of them without an article
    contracted: frozenset[str]  # those with an article in them ("du", "des")
    several: frozenset[str]  # before a plural: no role begins there ("des", "aux", "les")
    plural: frozenset[str]  # those of `several` that mean "of"
    towards: frozenset[str]  # before what an office is charged with ("Secrétariat d'État à …")
    spread: frozenset[str]  # those of `towards` that no name in lower case goes on over ("aux")
    at: frozenset[str]  # before a place or a field
    on: frozenset[str]  # before what a named institution works on
    about: frozenset[str]  # the same in lower case ("Centre de recherche sur la mer")
    within: frozenset[str]  # before a field of study in lower case ("Conseil de recherches en sciences")
    purpose: frozenset[str]  # before whom an institution is for ("pour")
    further: frozenset[str]  # go on with what bears a name or an office already ("Hospital for …", "VP of …")
    belonging: frozenset[str]  # between two people and their institution ("A and B of Acmo")
    placing: frozenset[str]  # between a role and the place it is held at
    articles: frozenset[str]  # definite ones
    single: frozenset[str]  # those before one person, which may precede a title ("le Dr")
    owned: frozenset[str]  # articles and contractions before a name in capitals that goes on with "et des …"
    indefinite: frozenset[str]
    pointing: frozenset[str]  # determiners before what is no field of a role ("this")
    calling: frozenset[str]  # before a short name in parentheses ("ci-après l'…")
    ands: frozenset[str]
    ors: frozenset[str]
    between: frozenset[str]  # what may stand between the members of a list beside articles ("also")

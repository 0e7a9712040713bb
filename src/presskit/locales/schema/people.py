"""The shape of the family `people`: names of people."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Names of people (see `entities/naming/names.py`). Words are lower-case."""

    honorifics: tuple[str, ...]  # before a name, without the full stop
    courtesies: frozenset[str]  # those of `honorifics` that texts in the other language use too
    particles: tuple[str, ...]  # inside a person's name, lower-case
    loose: frozenset[str]  # particles that stand right before a last name only beside another ("de la")
    given: frozenset[str]  # given names, accents folded
    ambiguous_given: frozenset[str]  # given names that are also common words: no proof of a person
    clans: tuple[str, ...]  # beginnings of last names with a capital inside, as written
    surnames: frozenset[str]  # role nouns that are common last names ("Stephen King")
    generations: frozenset[str]  # what stands behind a last name ("Jr")
    bearing: frozenset[str]  # nouns before the name of a person something is named after ("prix"); accents removed

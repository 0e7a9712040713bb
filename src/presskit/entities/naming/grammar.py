"""How names of institutions are composed in either language: constants that the grammars of names look up.

Words of both languages together: a release in one language names institutions of the other. Rules that hold in one
language only ask for the document's.
"""

from functools import cache

from presskit import locales
from presskit.entities.words import fold
from presskit.locales.schema.complements import Complements
from presskit.locales.schema.institutions import Institutions
from presskit.locales.union import united


@cache
def grammar() -> Institutions:
    """`locales/*/institutions.py`, folded; made once a process."""
    return united([locales.get(lang).institutions for lang in locales.LANGUAGES], fold)


@cache
def heads(lang: str) -> frozenset[str]:
    """The head nouns of one language alone, folded; made once a process."""
    return frozenset(fold(word) for word, _ in locales.get(lang).names.heads)


@cache
def small() -> Complements:
    """The small words of `locales/*/complements.py`, folded; made once a process."""
    return united([locales.get(lang).complements for lang in locales.LANGUAGES], fold)

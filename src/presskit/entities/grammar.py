"""How names of institutions are composed in either language: one constant that the grammars of names look up.

Words of both languages together: a release in one language names institutions of the other. Rules that hold in one
language only ask for the document's.
"""

from dataclasses import dataclass
from functools import cache

from presskit import locales
from presskit.entities.words import fold


@dataclass(frozen=True, slots=True)
class Grammar:
    """The data of `locales/*/institutions.py`, folded."""

    owning: frozenset[str]
    not_adjectives: frozenset[str]
    closing: frozenset[str]
    areas: frozenset[str]
    insured: frozenset[str]
    prenominal: frozenset[str]
    compound_tails: frozenset[str]
    subject: frozenset[str]
    holders: frozenset[str]
    continents: frozenset[str]
    quarters: frozenset[str]
    governing: frozenset[str]
    governed: frozenset[str]
    boards: frozenset[str]
    overseeing: frozenset[str]
    copulas: frozenset[str]
    abbreviated: frozenset[str]
    tails: frozenset[str]
    campuses: frozenset[str]
    shared: frozenset[str]
    firm: frozenset[str]
    against: frozenset[str]
    collective: frozenset[str]
    dealing: frozenset[str]
    acts: frozenset[str]
    trades: frozenset[str]
    worldwide: frozenset[str]
    local: frozenset[str]
    towns: frozenset[str]
    leading: frozenset[str]
    possessed: frozenset[str]
    buildings: frozenset[str]
    laws: frozenset[str]
    sizes: frozenset[str]
    qualified: frozenset[str]
    texts: frozenset[str]
    bodies: frozenset[str]
    bearing: frozenset[str]
    organised: frozenset[str]
    sorts: frozenset[str]
    called: frozenset[str]
    honours: frozenset[str]
    knights: frozenset[str]
    delegated: frozenset[str]


@cache
def grammar() -> Grammar:
    """Made once a process: a constant."""
    data = [locales.get(lang).institutions for lang in locales.LANGUAGES]

    def union(name: str) -> frozenset[str]:
        return frozenset(fold(word) for d in data for word in getattr(d, name))

    return Grammar(*(union(name) for name in Grammar.__slots__))


@cache
def endings() -> tuple[str, ...]:
    """Endings of adjectives that stand in lower case behind their noun."""
    return tuple(ending for lang in locales.LANGUAGES for ending in locales.get(lang).institutions.endings)


@cache
def compounds() -> frozenset[tuple[str, str]]:
    """Heads with their fixed complements in lower case."""
    return frozenset(pair for lang in locales.LANGUAGES for pair in locales.get(lang).institutions.compounds)


@cache
def headings() -> tuple[tuple[str, ...], ...]:
    """How the heading of a self-description begins."""
    return tuple(phrase for lang in locales.LANGUAGES for phrase in locales.get(lang).institutions.about)

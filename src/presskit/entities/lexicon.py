"""The words the grammars of names look up: the language data of both languages in one."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Final

from presskit import locales
from presskit.entities.folding import WORD, fold, straight
from presskit.locales.union import joined

# fields that are those of the document's language alone
_OWN: Final = frozenset(("never", "openers", "weekdays", "bases", "adverbs"))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names and roles data of both languages in one, keyed by folded words: a release in one language names
    institutions of the other."""

    honorifics: frozenset[str]
    particles: frozenset[str]
    given: frozenset[str]
    doubtful_given: frozenset[str]
    heads: dict[str, str]
    weak: frozenset[str]
    suffixes: frozenset[str]
    lower_suffixes: frozenset[str]
    adjectives: frozenset[str]
    topics: dict[str, str]
    headline_verbs: frozenset[str]
    placing: frozenset[str]
    towns: frozenset[str]
    events: frozenset[str]
    works: frozenset[str]
    never: frozenset[str]
    openers: frozenset[str]
    demonyms: dict[str, str]
    places: dict[str, str]
    articles: frozenset[str]
    joins: frozenset[str]
    genitives: frozenset[str]
    roles: dict[tuple[str, ...], str]
    role_words: frozenset[str]  # first words of roles
    right_heads: frozenset[str]  # heads that stand last only ("… Technologies")
    left_heads: frozenset[str]  # heads that stand first only ("City of …")
    descriptors: frozenset[str]  # common nouns right before an institution's name ("la société …", "investor …")
    never_anywhere: frozenset[str]  # `never` of both languages
    verbs: frozenset[str]  # verbs that report speech
    surnames: frozenset[str]
    generations: frozenset[str]
    loose: frozenset[str]
    regions: frozenset[str]  # as written, as are `parties` and `ordinals`
    parties: frozenset[str]
    ordinals: tuple[str, ...]
    clans: tuple[str, ...]  # beginnings of last names with a capital inside ("Mc"), as written
    weekdays: frozenset[str]
    bases: tuple[str, ...]  # ends of adjectives made of a name ("Varnes-based")
    adverbs: tuple[str, ...]  # of the document's language
    gerunds: tuple[str, ...]
    trades: tuple[str, ...]
    inhabitants: tuple[str, ...]
    placed: tuple[str, ...]
    known: dict[str, tuple[tuple[str, ...], ...]]  # well-known organisations by first word, longest first, as written

    def forename(self, fold: str) -> bool:
        """A given name that is no word or place as well."""
        return fold in self.given and fold not in self.doubtful_given


@cache
def lexicon(lang: str = "") -> Lexicon:
    """The lexicon of a document's language, made once a process: a constant. Openers and words that are no names are
    those of `lang` alone ("UN" opens no English sentence), or of both languages when it is ""."""
    names = [locales.get(one).names for one in locales.LANGUAGES]
    people = [locales.get(one).people for one in locales.LANGUAGES]
    places = [locales.get(one).places for one in locales.LANGUAGES]
    spoken = (lang,) if lang else locales.LANGUAGES
    roles = [locales.get(lang).roles for lang in locales.LANGUAGES]

    def union(*sets: Iterable[str]) -> frozenset[str]:
        return frozenset(fold(word) for words in sets for word in words)

    def table(*pairs: tuple[tuple[str, str], ...]) -> dict[str, str]:
        return {fold(word): key for several in pairs for word, key in several}

    own = [locales.get(one).names for one in spoken]
    openers, never = union(*(n.openers for n in own)), union(*(n.never for n in own))
    known_places = _territories() | table(*(n.places for n in places))
    nouns = {tuple(fold(m.group()) for m in WORD.finditer(noun)): key for r in roles for noun, key in r.nouns}
    for word in locales.get(lang).roles.homographs if lang else ():
        nouns.pop((word,), None)
    given = union(*(n.given for n in people))
    ambiguous = union(*(n.ambiguous_given for n in people))
    right_heads = union(*(n.right_heads for n in names))
    if lang == "fr":  # "Port of …" stands last in English names, first in French ones
        french = locales.get("fr").names
        right_heads -= union(word for word, _ in french.heads) - union(french.right_heads)
    first_words = frozenset(words[0] for words in nouns)
    french_only = locales.get("fr").institutions.own_heads
    made: dict[str, Any] = {
        "honorifics": union(*(locales.get(one).people.honorifics for one in spoken), *(n.courtesies for n in people)),
        "particles": union(*(n.particles for n in people)),
        "doubtful_given": given & (openers | frozenset(known_places) | first_words | ambiguous),
        "heads": {w: k for w, k in table(*(n.heads for n in names)).items() if lang != "en" or w not in french_only},
        "weak": _weak(lang),
        "topics": table(*(n.topics for n in names)),
        "demonyms": table(*(n.demonyms for n in places)),
        "places": known_places,
        "roles": nouns,
        "role_words": first_words,
        "right_heads": right_heads,
        "never_anywhere": union(*(n.never for n in names)),
        "verbs": union(*(locales.get(lang).quotes.verbs for lang in locales.LANGUAGES)),
        "regions": frozenset(code for n in places for code in n.regions),
        "parties": frozenset(mark for n in places for mark in n.parties),
        "known": _known([name for n in names for name in n.known], openers | never),
    }
    for name in (
        one.name for one in fields(Lexicon) if one.name not in made
    ):  # as the data have it, in either language
        family = own if name in _OWN else next(f for f in (names, people, places) if hasattr(f[0], name))
        made[name] = joined(family, name, fold)
    return Lexicon(**made)


def _weak(lang: str) -> frozenset[str]:
    """Weak heads of the document's language; of another language, those that are no heads in its own."""
    heads = {fold(word) for word, _ in locales.get(lang).names.heads} if lang else frozenset()
    return frozenset(
        fold(word)
        for other in locales.LANGUAGES
        for word in locales.get(other).names.weak_heads
        if other == lang or fold(word) not in heads
    )


def _known(several: Iterable[str], common: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names by their first words; single words that mean something else in the language are left out."""
    table: dict[str, set[tuple[str, ...]]] = {}
    for name in several:
        parts = tuple(straight(match.group()) for match in WORD.finditer(name))
        if len(parts) > 1 or fold(parts[0]) not in common:
            table.setdefault(parts[0], set()).add(parts)
    return {first: tuple(sorted(names, key=lambda n: (-len(n), n))) for first, names in table.items()}


def _territories() -> dict[str, str]:
    from babel import Locale

    return {
        fold(name): f"{code}"
        for lang in locales.LANGUAGES
        for code, name in Locale(lang).territories.items()
        if code.isalpha() and len(code) == 2
    }

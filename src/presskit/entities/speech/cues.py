"""Cue words of speech: what reports it, whom a pronoun or a title may mean."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from presskit import locales
from presskit.entities.words import fold
from presskit.locales.schema.quotes import Quotes


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words, folded: verbs and labels of both languages, for a release quotes the other one too; articles,
    pronouns and titles of the document's own."""

    verbs: frozenset[str]
    participles: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    naming: frozenset[str]
    calling: frozenset[str]
    agents: frozenset[str]
    impersonal: frozenset[str]
    concerned: frozenset[str]
    epithets: frozenset[str]
    ladies: frozenset[str]
    gentlemen: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    definite: frozenset[str]
    presiding: frozenset[str]
    tonic: frozenset[str]
    several: frozenset[str]
    objects: frozenset[str]
    that: frozenset[str]
    heralds: frozenset[str]
    indefinite: frozenset[str]
    complements: frozenset[str]
    linking: frozenset[str]
    plural: frozenset[str]
    feminine: frozenset[str]
    masculine: frozenset[str]
    feminine_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    according: frozenset[tuple[str, ...]]
    viewpoints: frozenset[tuple[str, ...]]
    closings: frozenset[tuple[str, ...]]
    incised: bool


@cache
def cues(lang: str) -> Cues:
    """The cues of a document in a language ("": any); made once a process: a constant."""
    every = [locales.get(one).quotes for one in locales.LANGUAGES]
    own = [locales.get(lang).quotes] if lang in locales.LANGUAGES else every

    def union(data: list[Quotes], name: str) -> list[str]:
        return [fold(word) for d in data for word in getattr(d, name)]

    several = {name: frozenset(union(every, name)) for name in _SHARED}
    alone = {name: frozenset(union(own, name)) for name in _OWN}
    return Cues(
        **several,
        **alone,
        feminine_endings=tuple(union(own, "feminine_endings")),
        adjective_endings=tuple(union(own, "adjective_endings")),
        according=frozenset(tuple(phrase.split()) for phrase in union(every, "according")),
        viewpoints=frozenset(tuple(phrase.split()) for phrase in union(every, "viewpoints")),
        closings=frozenset(tuple(_elided(phrase)) for phrase in union(own, "closings")),
        incised=any(one.incised for one in own),
    )


def _elided(phrase: str) -> list[str]:
    """The words of a phrase as the scan cuts them: an elided word stands by itself."""
    return phrase.replace("'", "' ").split()


_SHARED: Final = (
    "verbs", "participles", "auxiliaries", "pronouns", "naming", "calling", "agents", "impersonal", "concerned",
    "epithets", "ladies", "gentlemen", "women", "men",
)  # fmt: skip
_OWN: Final = (
    "definite",
    "presiding",
    "tonic",
    "several",
    "objects",
    "that",
    "heralds",
    "indefinite",
    "complements",
    "linking",
    "plural",
    "feminine",
    "masculine",
)

"""Cue words of speech, and the scene in which speakers are looked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from presskit import locales
from presskit.entities.people import Appearance
from presskit.entities.words import Lexicon, Words, fold


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words of both languages, folded."""

    verbs: frozenset[str]
    participles: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    naming: frozenset[str]
    according: frozenset[tuple[str, ...]]


@cache
def cues() -> Cues:
    """Made once a process: a constant."""
    data = [locales.get(lang).quotes for lang in locales.LANGUAGES]

    def union(name: str) -> frozenset[str]:
        return frozenset(fold(word) for d in data for word in getattr(d, name))

    return Cues(
        verbs=union("verbs"),
        participles=union("participles"),
        auxiliaries=union("auxiliaries"),
        pronouns=union("pronouns"),
        naming=union("naming"),
        according=frozenset(tuple(fold(phrase).split()) for d in data for phrase in d.according),
    )


@dataclass(slots=True)
class Scene:
    """What the search for speakers looks at: words, people by where their names start and end, who spoke last."""

    words: Words
    people: Sequence[Appearance]
    at: dict[int, int]
    ends: dict[int, int]
    lex: Lexicon
    voc: Cues
    last: tuple[int, ...] = ()
    last_end: int = -1


def short_stop(scene: Scene, i: int) -> bool:
    """The stop at `i` ends an initial or a title, not a sentence."""
    return i > 0 and (scene.words.kinds[i - 1] == "I" or scene.words.folds[i - 1] in scene.lex.honorifics)


def reports(scene: Scene, k: int) -> bool:
    word = scene.words.folds[k]
    if word in scene.voc.verbs:
        return True
    parts = word.split("-")
    if len(parts) > 1 and parts[-1] in scene.voc.pronouns and parts[0] in scene.voc.verbs:
        return True  # "explique-t-elle"
    bare = word.removesuffix("s").removesuffix("e")
    return word in scene.voc.participles or bare in scene.voc.participles

"""Whom a pronoun or a role stands for: "she said", "précise la chercheuse"."""

from typing import Final

from presskit.entities.cues import Scene
from presskit.entities.people import Appearance
from presskit.entities.roles import noun_at
from presskit.entities.words import Words, fold

_FEMALE: Final = frozenset(("elle", "elles", "la", "she"))


def stand_in(scene: Scene, start: int, end: int, at: int) -> tuple[int, ...]:
    """Whom a pronoun or a role noun in words [start, end) stands for, () when there is none."""
    words = scene.words
    for k in range(start, min(end, len(words))):
        noun = noun_at(words, k, scene.lex) if words.kinds[k] in "LC" else None
        if noun and words.folds[k - 1] == "les":
            return ()  # "ont indiqué les responsables"
        if noun:
            holders = [
                j
                for j, one in enumerate(scene.people)
                if one.held
                and one.held.role
                and (one.held.key == noun[1] or words.folds[one.held.role[0]] == words.folds[k])
                and one.span.start < at
            ]
            exact = [j for j in holders if one_word(scene, j) == words.folds[k]]
            holders = exact or holders
            if holders:
                names = {scene.people[j].name for j in scene.last}
                same = [j for j in holders if scene.people[j].name in names]
                return ((same or holders)[-1],)  # among several ministers, the one who spoke
            return _latest(scene, at, words.folds[k - 1] in _FEMALE)
        parts = words.folds[k].split("-")
        if parts[-1] in scene.voc.pronouns or words.folds[k] in scene.voc.pronouns:
            return _latest(scene, at, any(part in _FEMALE for part in parts))
    return ()


def one_word(scene: Scene, person: int) -> str:
    """The first word of a person's role: "professeure"."""
    held = scene.people[person].held
    return scene.words.folds[held.role[0]] if held and held.role else ""


def _latest(scene: Scene, at: int, female: bool) -> tuple[int, ...]:
    """Whoever was named last before word `at`, or spoke last when nobody was named since; a woman for "she", when the
    titles and roles say who is one."""
    before = [k for k, one in enumerate(scene.people) if one.span.end <= at]
    women = {scene.people[k].name for k in before if _woman(scene.words, scene.people[k])} if female else set()
    if women:
        before = [k for k in before if scene.people[k].name in women]
        if scene.last and scene.last[-1] not in before:
            return _subject(scene, before)
    if scene.last and (not before or scene.people[before[-1]].span.start <= scene.last_end):
        return scene.last
    return _subject(scene, before)


def _woman(words: Words, one: Appearance) -> bool:
    """Said to be a woman by a title or by the form of the role."""
    if fold(one.honorific).rstrip(".") in ("mme", "mrs", "ms", "miss", "madame", "mlle", "dame", "baroness", "lady"):
        return True
    if not one.held or not one.held.role:
        return False
    if words.folds[one.held.role[0] - 1] in ("la", "une"):
        return True
    return words.folds[one.held.role[0]].endswith(
        ("trice", "iere", "euse", "ente", "ee", "cheffe", "woman", "enne", "esse", "ure")
    )


def _subject(scene: Scene, before: list[int]) -> tuple[int, ...]:
    return (before[-1],) if before else ()

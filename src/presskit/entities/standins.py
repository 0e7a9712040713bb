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
            holders = [j for j in holders if _same_office(scene, j, k)]
            exact = [j for j in holders if one_word(scene, j) == words.folds[k]]
            holders = exact or holders
            if holders:
                names = {scene.people[j].name for j in scene.last}
                same = [j for j in holders if scene.people[j].name in names]
                return ((same or holders)[-1],)  # among several ministers, the one who spoke
            if words.lang == "fr" and words.folds[k - 1] in _DEFINITE and _led(words, noun[0]):
                return ()  # "explique la directrice de l'Acmo", whom nobody named
            return _latest(scene, at, words.folds[k - 1] in _FEMALE)
        parts = words.folds[k].split("-")
        if parts[-1] in scene.voc.pronouns or words.folds[k] in scene.voc.pronouns:
            female = any(part in _FEMALE for part in parts)
            if words.lang == "fr" and parts[-1] in ("il", "elle") and (office := _office(scene, at)) is not None:
                return office
            return _latest(scene, at, female, parts[-1] == "il")
    return ()


_DEFINITE: Final = frozenset(("le", "la", "l'"))
_OPENING: Final = frozenset("«“„")


def _led(words: Words, i: int) -> bool:
    """A complement begins at word `i`."""
    return words.folds[i] in ("de", "du", "des") or (words.kinds[i] == "E" and words.folds[i][0] == "d")


def _phrase(words: Words, i: int) -> tuple[int, frozenset[str]]:
    """The end of the complements of a role from word `i` on, and their capitalised words."""
    named: set[str] = set()
    k = i
    while k < min(i + 16, len(words) - 1):
        if words.cap(k):
            named.add(words.folds[k])
        elif not (
            _led(words, k)
            or words.kinds[k] == "E"
            or words.folds[k] in ("la", "le", "les", "au", "aux", "en", "et")
            or (words.kinds[k] == "L" and (k == i or _led(words, k - 1) or words.folds[k - 1] in ("la", "le", "les")))
            or (words.kinds[k] == "L" and words.folds[k].endswith(_ADJECTIVES))
        ):
            break
        k += 1
    return k, frozenset(named)


_ADJECTIVES: Final = ("ale", "al", "ive", "if", "aire", "ique", "ien", "ienne", "ais", "aise", "el", "elle")


def _same_office(scene: Scene, person: int, i: int) -> bool:
    """Whether the role at word `i` may be the one a person holds: the names in its complement are not all others."""
    words, held = scene.words, scene.people[person].held
    noun = noun_at(words, i, scene.lex)
    if words.lang != "fr" or noun is None or held is None or held.role is None or not _led(words, noun[0]):
        return True
    _, named = _phrase(words, noun[0])
    own = {words.folds[k] for k in range(*held.role)}
    if held.affiliation:
        own |= {words.folds[k] for k in range(*held.affiliation)}
    known = {fold for fold in own if len(fold) > 2}
    return not named or not held.affiliation or bool(named & known)


def _office(scene: Scene, at: int) -> tuple[int, ...] | None:
    """Whom the subject of a clause before the quotation that ends at word `at` stands for, when it is an office: "Le
    président de l'Acmo a rappelé … : « … », a-t-il dit". () for an office nobody named holds; None without one since
    the last person named."""
    words = scene.words
    begin = next((k for k in range(at - 2, max(-1, at - 400), -1) if words.texts[k] in _OPENING), None)
    if begin is None:
        return None
    last = max((one.span.end for one in scene.people if one.span.end <= begin), default=0)
    for k in range(begin - 1, max(last, scene.last_end, begin - 70, 1), -1):
        noun = noun_at(words, k, scene.lex) if words.kinds[k] in "LC" and words.folds[k - 1] in _DEFINITE else None
        if noun is None or noun[2] or not (words.first[k - 1] or words.texts[k - 2] == ","):
            continue
        end, _ = _phrase(words, noun[0])
        if words.folds[end] not in scene.voc.auxiliaries and words.folds[end] not in scene.voc.verbs:
            continue
        found = stand_in(scene, k, k + 1, k)
        return found if found or _led(words, noun[0]) else None
    return None


def one_word(scene: Scene, person: int) -> str:
    """The first word of a person's role: "professeure"."""
    held = scene.people[person].held
    return scene.words.folds[held.role[0]] if held and held.role else ""


def _latest(scene: Scene, at: int, female: bool, male: bool = False) -> tuple[int, ...]:
    """Whoever was named last before word `at`, or spoke last when nobody was named since; a woman for "she", when the
    titles and roles say who is one."""
    before = [k for k, one in enumerate(scene.people) if one.span.end <= at]
    women = {scene.people[k].name for k in before if _woman(scene.words, scene.people[k])} if female else set()
    if male:
        others = {scene.people[k].name for k in before if _woman(scene.words, scene.people[k])}
        men = [k for k in before if scene.people[k].name not in others]
        if men and men != before:
            before = men
            if scene.last and scene.people[scene.last[-1]].name in others:
                return _subject(scene, before)
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
        (
            "trice",
            "iere",
            "euse",
            "ente",
            "ee",
            "cheffe",
            "woman",
            "enne",
            "esse",
            "ure",
            "cate",
            "trate",
            "eate",
            "ante",
        )
    )


def _subject(scene: Scene, before: list[int]) -> tuple[int, ...]:
    return (before[-1],) if before else ()

"""Whom a pronoun or a role stands for: "she said", "précise la chercheuse".

The one who spoke last when nobody else was named since; else the subject of the last sentence that names somebody who
fits; else, in a text that opens with its quotation, whoever is named next. What is looked at is bounded, so that a
document costs what its quotations are many."""

import bisect
from typing import Final

from presskit.entities.people.roles import noun_at
from presskit.entities.speech.genders import is_feminine
from presskit.entities.speech.scene import Scene, begins, sentence_start
from presskit.entities.words import BREAK

BACK: Final = 48  # people looked back over, at most
AHEAD: Final = 4  # people looked ahead to
_AWAY: Final = 120  # words up to whoever is named next
_LED: Final = 4  # words before a subject that still opens its sentence
_PARTY: Final = 4  # people "they" may mean
_CLAUSE: Final = 70  # words of a clause before a quotation


def stand_in(scene: Scene, start: int, end: int, at: int) -> tuple[int, ...]:
    """Whom a pronoun or a role noun in words [start, end) stands for, () when there is none. The quotation or clause it
    belongs to begins at word `at`: only who is named before it may be meant, or who is named after [start, end)."""
    words, voc = scene.words, scene.voc
    for k in range(start, min(end, len(words))):
        word = words.folds[k]
        noun = noun_at(words, k, scene.lex) if words.kinds[k] in "LCU" else None
        if noun:
            return _holder(scene, k, noun, start, at)
        parts = word.split("-")
        if parts[-1] in voc.impersonal:
            return ()
        if parts[-1] in voc.pronouns:
            if parts[-1] in voc.plural:
                return _party(scene, at)
            gender = "f" if parts[-1] in voc.feminine else "m" if parts[-1] in voc.masculine else ""
            if words.lang == "fr" and gender and (office := _office(scene, at)) is not None:
                return office
            return _latest(scene, start, at, gender)
        if word in voc.concerned:
            return _concerned(scene, at, "f" if is_feminine(words, k, voc) else "m")
        if word in voc.epithets and words.folds[k - 1] in voc.definite | voc.feminine | voc.masculine:
            gender = "f" if is_feminine(words, k, voc) else ""
            return _latest(scene, start, at, gender, subject=False)
    return ()


def stand_for(scene: Scene, k: int, at: int) -> tuple[int, ...]:
    """Whom the pronoun at word `k` stands for, in a clause that begins at word `at`."""
    word, voc = scene.words.folds[k], scene.voc
    if word in voc.plural:
        return _party(scene, at)
    return _latest(scene, k, at, "f" if word in voc.feminine else "m" if word in voc.masculine else "")


def _holder(scene: Scene, k: int, noun: tuple[int, str, bool], start: int, at: int) -> tuple[int, ...]:
    """Whom the role noun at word `k` stands for."""
    words, voc = scene.words, scene.voc
    if noun[2] or words.folds[k - 1] in voc.several:
        return ()  # "ont indiqué les responsables"
    before = words.folds[max(start, k - 3) : k]
    if not voc.indefinite.isdisjoint(before) and voc.definite.isdisjoint(before):
        return ()  # "said a company spokesman"
    if words.cap(noun[0]) and noun[0] not in scene.at and words.lang == "en":
        return ()  # "said analyst Zed Quill", whom no layer knows
    earlier, later = _holders(scene, k, noun[1], at)
    if earlier:
        names = {scene.people[j].name for j in scene.last}
        same = [j for j in earlier if scene.people[j].name in names]
        return ((same or earlier)[-1],)  # among several ministers, the one who spoke
    later = [j for j in later if scene.people[j].span.start > k]
    if later:
        return (later[0],)  # "a déclaré la ministre", whose name follows
    if words.folds[k - 1] in voc.definite and _led(scene, noun[0]):
        return ()  # "explique la directrice de l'Acmo", whom nobody named
    return _latest(scene, start, at, "f" if is_feminine(words, k, voc) else "")


def _holders(scene: Scene, k: int, key: str, at: int) -> tuple[list[int], list[int]]:
    """Those who hold the role at word `k`, named before word `at` and after it; those whose role is the same word
    where there are any."""
    word = scene.words.folds[k]
    count = bisect.bisect_left(scene.people, at, key=lambda one: one.span.start)
    sides: tuple[list[int], list[int]] = ([], [])
    for name in ("=" + key, word):
        those = scene.holders.get(name, [])
        cut = bisect.bisect_left(those, count)
        sides[0].extend(those[max(0, cut - BACK) : cut])
        sides[1].extend(those[cut : cut + AHEAD])
    result = []
    for side in sides:
        fit = [j for j in sorted(set(side)) if _same_office(scene, j, k)]
        result.append([j for j in fit if one_word(scene, j) == word] or fit)
    return result[0], result[1]


def _led(scene: Scene, i: int) -> bool:
    """A complement begins at word `i`."""
    words = scene.words
    return words.folds[i] in scene.voc.complements


def _phrase(scene: Scene, i: int) -> tuple[int, frozenset[str]]:
    """The end of the complements of a role from word `i` on, and their capitalised words."""
    words = scene.words
    named: set[str] = set()
    k = i
    while k < min(i + 16, len(words) - 1):
        if words.cap(k):
            named.add(words.folds[k])
        elif not (
            _led(scene, k)
            or words.kinds[k] == "E"
            or words.folds[k] in scene.voc.linking
            or (words.kinds[k] == "L" and (k == i or _led(scene, k - 1) or words.folds[k - 1] in scene.voc.linking))
            or (words.kinds[k] == "L" and words.folds[k].endswith(scene.voc.adjective_endings))
        ):
            break
        k += 1
    return k, frozenset(named)


def _same_office(scene: Scene, person: int, i: int) -> bool:
    """Whether the role at word `i` may be the one a person holds: the names in its complement are not all others."""
    words, held = scene.words, scene.people[person].held
    noun = noun_at(words, i, scene.lex)
    if noun is None or held is None or held.role is None or not _led(scene, noun[0]):
        return True
    _, named = _phrase(scene, noun[0])
    own = {words.folds[k] for k in range(*held.role)}
    if held.affiliation:
        own |= {words.folds[k] for k in range(*held.affiliation)}
    known = {fold for fold in own if len(fold) > 2}
    return not named or not held.affiliation or bool(named & known)


def _office(scene: Scene, at: int) -> tuple[int, ...] | None:
    """Whom the subject of a clause before the quotation that opens at word `at` stands for, when it is an office: "Le
    président de l'Acmo a rappelé … : « … », a-t-il dit". () for an office nobody named holds; None without one since
    the last person named."""
    words, voc = scene.words, scene.voc
    count = scene.upto(at)
    last = scene.finish[count - 1] if count else 0
    for k in range(at - 1, max(last, scene.last_end, at - _CLAUSE, 1), -1):
        led = words.folds[k - 1] in voc.definite
        noun = noun_at(words, k, scene.lex) if led and words.kinds[k] in "LC" else None
        if noun is None or noun[2] or not (words.first[k - 1] or words.texts[k - 2] == ","):
            continue
        end, _ = _phrase(scene, noun[0])
        if words.folds[end] not in voc.auxiliaries and words.folds[end] not in voc.verbs:
            continue
        found = stand_in(scene, k, k + 1, k)
        return found if found or _led(scene, noun[0]) else None
    return None


def one_word(scene: Scene, person: int) -> str:
    """The first word of a person's role: "professeure"."""
    held = scene.people[person].held
    return scene.words.folds[held.role[0]] if held and held.role else ""


def _latest(scene: Scene, start: int, at: int, gender: str, *, subject: bool = True) -> tuple[int, ...]:
    """Whoever spoke last when nobody who fits was named since, or the subject of the last sentence that names somebody
    who fits; the next one named when nobody was before. `gender`: "f", "m" or "" when it is open."""
    other = {"f": "m", "m": "f"}.get(gender, "-")

    def fits(k: int) -> bool:
        return scene.genders.get(scene.people[k].name, "") != other

    count = scene.upto(at)
    before = [k for k in range(max(0, count - BACK), count) if fits(k)]
    if gender:
        before = [k for k in before if scene.genders.get(scene.people[k].name)] or before
    last = scene.last if scene.last and fits(scene.last[-1]) else ()
    if last and (not before or scene.people[before[-1]].span.start <= scene.last_end):
        return last
    if before:
        return (_subject(scene, before) if subject else before[-1],)
    first = bisect.bisect_left(scene.people, start, key=lambda one: one.span.start)
    for k in range(first, min(first + AHEAD, len(scene.people))):
        begin = scene.people[k].span.start
        if begin - start > _AWAY or BREAK in scene.words.texts[start:begin]:
            break
        if fits(k):
            return (k,)
    return ()


def _concerned(scene: Scene, at: int, gender: str) -> tuple[int, ...]:
    """Whoever was named last before word `at` and did not speak last: "l'intéressée"."""
    count = scene.upto(at)
    spoke = {scene.people[k].name for k in scene.last}
    for k in range(count - 1, max(0, count - BACK) - 1, -1):
        name = scene.people[k].name
        if name not in spoke and scene.genders.get(name, gender) in (gender, ""):
            return (k,)
    return ()


def _subject(scene: Scene, before: list[int]) -> int:
    """Of several people the one whom the last sentence that names one of them is about."""
    last = before[-1]
    opening = sentence_start(scene, scene.people[last].span.start)
    first = next(k for k in before if scene.people[k].span.start >= opening)
    return first if begins(scene, first) - opening <= _LED else last


def _party(scene: Scene, at: int) -> tuple[int, ...]:
    """Whom "they" means: those who spoke last together, or all whom the last sentence names."""
    count = scene.upto(at)
    if len(scene.last) > 1 and (not count or scene.people[count - 1].span.start <= scene.last_end):
        return scene.last
    if not count:
        return ()
    opening = sentence_start(scene, scene.people[count - 1].span.start)
    low = bisect.bisect_left(scene.people, opening, hi=count, key=lambda one: one.span.start)
    named = {scene.people[k].name: k for k in range(low, count)}
    return tuple(named.values()) if 2 <= len(named) <= _PARTY else ()

"""Signatures of quotations: people named behind the closing mark, behind a dash or in a line they fill."""

from typing import Final

from presskit.entities.speech.scene import Scene, begins, owner, short_stop
from presskit.entities.words import BREAK

LINE: Final = 60  # words of a signature, at most
DASHES: Final = frozenset("–—-―")
MARKS: Final = frozenset('«»“”"„‹›‘')
_WAY: Final = 9  # words between the closing mark and the name: marks and titles


def dashed(scene: Scene, after: int) -> tuple[int, ...]:
    """Who is named behind the closing mark and a dash: "» – X, role"."""
    i, dash = _name(scene, after)
    return joined(scene, scene.at[i]) if dash and i in scene.at else ()


def lined(scene: Scene, after: int) -> tuple[int, ...]:
    """Who fills, with role and affiliation, the line behind the closing mark."""
    i, _ = _name(scene, after)
    if i not in scene.at or _sentence(scene, i):
        return ()
    words = scene.words
    speakers = joined(scene, scene.at[i])
    end = _record_end(scene, speakers[-1])
    closed = end >= len(words) or words.texts[end] == BREAK
    return speakers if closed or (words.texts[end] in ".»" and words.texts[end + 1] == BREAK) else ()


def headed(scene: Scene, before: int) -> tuple[int, ...]:
    """Who fills, with role and affiliation, the line before the quotation: a portrait, its name above its words. Not a
    line that signs the quotation before it, unless that had such a line above it too."""
    words = scene.words
    if before < 2 or words.texts[before] != BREAK:
        return ()
    low = max(-1, before - 1 - LINE)
    opening = next((k + 1 for k in range(before - 1, low, -1) if words.texts[k] == BREAK), 0 if low < 0 else -1)
    herald = opening >= 0 and words.folds[opening] in scene.voc.heralds  # "Quote from X, Y"
    if opening < 0 or (opening > 1 and words.texts[opening - 2] in MARKS and not (scene.headed or herald)):
        return ()
    first = next((k for k in range(opening, before) if k in scene.at), None)
    while opening < before and words.folds[opening] in scene.voc.heralds:
        opening += 1
    if first is None or begins(scene, scene.at[first]) > opening or words.texts[before - 1] in ".!?:;":
        return ()
    speakers = joined(scene, scene.at[first])
    return speakers if _record_end(scene, speakers[-1]) == before else ()


def _name(scene: Scene, after: int) -> tuple[int, bool]:
    """The word where a name may begin behind the closing mark, and whether a dash leads to it; -1 for none."""
    words = scene.words
    i, dash = after, False
    while i < len(words) and i < after + _WAY and i not in scene.at:
        if words.texts[i] in MARKS:
            return -1, False
        dash = dash or words.texts[i] in DASHES
        titled = words.folds[i] in scene.lex.honorifics or words.folds[i] in scene.lex.articles
        if not (words.kinds[i] in "PE" or titled or _leads(scene, i, after + _WAY)):
            return -1, False
        i += 1
    return i, dash


def _leads(scene: Scene, i: int, limit: int) -> bool:
    """Whether the word is of a role right before a name: "– Chief Jane Doe"."""
    name = next((k for k in range(i + 1, min(limit, len(scene.words))) if k in scene.at), -1)
    return name > 0 and begins(scene, scene.at[name]) <= i


def _sentence(scene: Scene, i: int) -> bool:
    """Whether the line that begins with the name at `i` is a sentence of its own: it ends with a full stop and has
    lower-case words that belong to no role nor affiliation."""
    words = scene.words
    end = i
    while end < len(words) and end - i < LINE and words.texts[end] != BREAK:
        end += 1
    if end - i >= LINE:
        return True
    if words.texts[end - 1] not in ".!?:":
        return False
    held: set[int] = set()
    for one in (scene.people[scene.at[k]] for k in range(i, end) if k in scene.at):
        held.update(range(one.span.start, max(one.span.end, one.held.end if one.held else 0)))
    loose = [k for k in range(i, end) if words.kinds[k] == "L" and k not in held]
    return (
        len([k for k in loose if words.folds[k] not in scene.lex.genitives | scene.lex.articles | scene.lex.joins]) > 2
    )


def _record_end(scene: Scene, k: int) -> int:
    """The word after a person's name, role and affiliation; a second affiliation or place included."""
    one = scene.people[k]
    words = scene.words
    end = max(one.span.end, one.held.end if one.held and one.held.role and one.held.role[0] >= one.span.end else 0)
    limit = min(len(words), end + 25)
    while end < limit and words.texts[end] != BREAK and words.texts[end] not in ".!?":
        if words.folds[end] in scene.voc.verbs or words.folds[end] in scene.voc.auxiliaries or words.kinds[end] == "X":
            return end
        end += 1
    return end


def joined(scene: Scene, first: int) -> tuple[int, ...]:
    """A person and those joined to the person by "and" or a comma within the same sentence."""
    words = scene.words
    speakers = [first]
    i = scene.people[first].span.end
    gap = 0
    while i < len(words) and gap < 30:
        mark = words.texts[i]
        if mark == BREAK or mark in MARKS or (mark in ".!?" and not short_stop(scene, i)):
            break
        if i in scene.at:
            k = max(begins(scene, scene.at[i]), scene.people[speakers[-1]].span.end) - 1
            if (words.folds[k] not in scene.lex.joins and words.texts[k] not in ";,") or owner(scene, scene.at[i]):
                break  # "said X, Y's assistant"
            speakers.append(scene.at[i])
            i = scene.people[scene.at[i]].span.end
            gap = 0
            continue
        if words.folds[i] in scene.voc.verbs:
            break
        i += 1
        gap += 1
    return tuple(speakers)

"""Which quoted stretches are speech, and who speaks.

In this order: a signature behind a dash ("» – Name, role"); a reporting verb after the quotation (", said X", "a
déclaré X", "X explained"); a verb, "selon" or a colon before it; a signature that fills the line behind it; the
speaker of the quotation before, when it goes on. A pronoun or a role ("she said", "précise la chercheuse") stands for
the person who spoke or was named last. Stretches of a few words after "called" or "entitled", and titles in
capitals, are no speech.
"""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from presskit import locales
from presskit.entities.people import Appearance
from presskit.entities.quotes import Marked
from presskit.entities.roles import noun_at
from presskit.entities.words import BREAK, Lexicon, Words, fold, lexicon

_AGENTS: Final = frozenset(
    ("by", "of", "de", "du", "d'", "par", "for", "with", "avec", "from", "at", "a", "in", "chez", "pour")
)
_FEMALE: Final = frozenset(("elle", "elles", "la", "she"))
REPORTED: Final = 3  # words a stretch needs to be speech when a verb behind it reports it
QUOTED: Final = 5  # … when only a verb before it does
ALONE: Final = 7  # … when nothing but its place says who speaks
_DASHES: Final = frozenset("–—-―")
_MARKS: Final = frozenset('«»“”"„‹›‘')
_STOPS: Final = frozenset(".!?…")


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


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation: characters [start, end), its speakers as indices into the people given, and how they were tied."""

    start: int
    end: int
    speakers: tuple[int, ...]
    cue: Literal["", "signature", "verb", "context"]
    score: float


@dataclass(slots=True)
class _Scene:
    """What the search for speakers looks at: words, people by where their names start and end, who spoke last."""

    words: Words
    people: Sequence[Appearance]
    at: dict[int, int]
    ends: dict[int, int]
    lex: Lexicon
    voc: Cues
    last: tuple[int, ...] = ()
    last_end: int = -1


def spoken(words: Words, stretches: Sequence[Marked], people: Sequence[Appearance]) -> tuple[Said, ...]:
    """The stretches that are speech, with their speakers. Linear in the number of words."""
    scene = _Scene(
        words,
        people,
        {one.span.start: k for k, one in enumerate(people)},
        {one.span.end: k for k, one in enumerate(people)},
        lexicon(words.lang),
        cues(),
    )
    said: list[Said] = []
    for one in stretches:
        before = bisect.bisect_left(words.starts, one.open) - 1
        after = bisect.bisect_left(words.starts, one.close)
        found = _judge(scene, one, before, after)
        if found is not None:
            said.append(found)
            if found.speakers:
                scene.last = found.speakers
            scene.last_end = after
    return tuple(said)


def _judge(scene: _Scene, one: Marked, before: int, after: int) -> Said | None:
    words = scene.words
    size = sum(1 for k in range(before + 1, after) if words.kinds[k] != "P")
    lower = sum(1 for k in range(before + 1, after) if words.kinds[k] in "LE")
    clause = lower >= 3 and lower * 2 >= size
    label = any(words.folds[k] in scene.voc.naming for k in range(max(0, before - 1), before + 1))
    if not clause and lower >= 4 and lower * 3 >= size and _reported_after(scene, after):
        clause = True  # names in plenty: "“We thank Acmo, Bolmo and Cilmo”, said X"
    if size < REPORTED or not clause:
        return None
    if _continues(scene, before):
        return Said(one.start, one.end, scene.last, "verb", 0.9)
    signers = _signature(scene, after, dashed=True)
    if signers:
        return Said(one.start, one.end, signers, "signature", 0.97)
    speakers = _reported_after(scene, after)
    if speakers is not None and not (label and size < ALONE):
        return Said(one.start, one.end, speakers, "verb", 0.95 if speakers else 0.7)
    if before > 0 and words.texts[before] == BREAK and words.texts[before - 1] == ":":
        before -= 1  # "X said:" in a line of its own
    speakers = _reported_before(scene, before)
    if speakers is not None and (size >= QUOTED or words.texts[before] == ":"):
        return Said(one.start, one.end, speakers, "verb", 0.93 if speakers else 0.7)
    signers = _signature(scene, after, dashed=False)
    if signers and size >= QUOTED:
        return Said(one.start, one.end, signers, "signature", 0.9)
    ended = words.texts[after - 1] in _STOPS or words.texts[max(after - 2, 0)] in ".!?…,"
    opened = words.first[before + 1] or before < 0 or words.texts[before] in _STOPS or words.texts[before] == BREAK
    if label or size < ALONE or not (ended or opened):
        return None
    if size < 12 and not (ended and opened):
        return None
    nearest = _context(scene, before, opened)
    return Said(one.start, one.end, nearest, "context" if nearest else "", 0.6 if nearest else 0.5)


def _continues(scene: _Scene, before: int) -> bool:
    """The quotation goes on after its speaker was named within it: "“…”, said X, “…”"."""
    if not scene.last or not 0 <= before - scene.last_end < 30 or scene.words.texts[before] not in ",":
        return False
    gap = range(scene.last_end, before + 1)
    if any(scene.words.texts[k] == BREAK or (scene.words.texts[k] in ".!?" and not _short(scene, k)) for k in gap):
        return False
    return any(_verb(scene, k) for k in gap)


# --- signatures -------------------------------------------------------------------------------------------------------


def _signature(scene: _Scene, after: int, *, dashed: bool) -> tuple[int, ...]:
    """People named behind the closing mark: behind a dash, or in a line they fill with their roles."""
    words, n = scene.words, len(scene.words)
    i, dash = after, False
    while i < n and i < after + 7 and (words.kinds[i] == "P" or words.folds[i] in scene.lex.honorifics):
        if words.texts[i] in _MARKS:
            return ()
        dash = dash or words.texts[i] in _DASHES
        i += 1
    if i not in scene.at or (dashed and not dash):
        return ()
    speakers = _joined(scene, scene.at[i])
    if not dashed:
        end = _record_end(scene, speakers[-1])
        if end < n and not (words.texts[end] == BREAK or (words.texts[end] in ".»" and words.texts[end + 1] == BREAK)):
            return ()
    return speakers


def _record_end(scene: _Scene, k: int) -> int:
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


def _joined(scene: _Scene, first: int) -> tuple[int, ...]:
    """A person and those joined to the person by "and" or a comma within the same sentence."""
    words = scene.words
    speakers = [first]
    i = scene.people[first].span.end
    gap = 0
    while i < len(words) and gap < 30:
        mark = words.texts[i]
        if mark == BREAK or mark in _MARKS or (mark in ".!?" and not _short(scene, i)):
            break
        if i in scene.at:
            k = i - 1
            while k > 0 and (words.folds[k] in scene.lex.honorifics or words.texts[k] == "." or words.kinds[k] == "E"):
                k -= 1
            if words.folds[k] not in scene.lex.joins and words.texts[k] not in ";,":
                break
            speakers.append(scene.at[i])
            i = scene.people[scene.at[i]].span.end
            gap = 0
            continue
        if words.folds[i] in scene.voc.verbs:
            break
        i += 1
        gap += 1
    return tuple(speakers)


def _short(scene: _Scene, i: int) -> bool:
    """The stop at `i` ends an initial or a title, not a sentence."""
    return i > 0 and (scene.words.kinds[i - 1] == "I" or scene.words.folds[i - 1] in scene.lex.honorifics)


# --- reporting verbs --------------------------------------------------------------------------------------------------


def _verb(scene: _Scene, k: int) -> bool:
    word = scene.words.folds[k]
    if word in scene.voc.verbs:
        return True
    bare = word.removesuffix("s").removesuffix("e")
    return word in scene.voc.participles or bare in scene.voc.participles


def _reported_after(scene: _Scene, after: int) -> tuple[int, ...] | None:
    """Speakers of a clause right behind the closing mark, () when it names nobody known, None without such a clause."""
    words, n = scene.words, len(scene.words)
    start = after
    while start < n and words.texts[start] in ",)":
        start += 1
    if start >= n or words.texts[start] in _STOPS or words.texts[start] == BREAK or words.texts[start] in _DASHES:
        return None
    end = start
    while end < min(n, start + 40) and words.texts[end] != BREAK and words.texts[end] not in _MARKS:
        if words.texts[end] in ".!?" and not _short(scene, end):
            break
        end += 1
    first = next((k for k in range(start, end) if k in scene.at), None)
    verb = next((k for k in range(start, min(end, start + 12)) if _verb(scene, k)), None)
    if first is None:
        return _stand_in(scene, start, min(end, start + 8), after) if verb is not None else None
    if verb is not None and verb < first and verb - start <= 5:
        return _joined(scene, scene.at[first]) if first - verb <= 14 else _stand_in(scene, start, verb + 4, after)
    lead = [k for k in range(start, first) if words.folds[k] not in scene.lex.honorifics and words.texts[k] != "."]
    closed = words.texts[after - 1] in "»" or words.texts[after - 2] in ",.!?…" or words.texts[after] == ","
    if (
        lead
        and closed
        and words.folds[lead[-1]] not in _AGENTS
        and all(words.kinds[k] in "LE" for k in lead)
        and len(lead) <= 4
        and words.kinds[lead[0]] == "L"
        and words.folds[lead[0]] not in scene.lex.openers | scene.lex.joins
    ):
        return _joined(scene, scene.at[first])  # a verb by its place: "», sourit X"
    if lead and words.folds[lead[0]] in scene.voc.auxiliaries and len(lead) <= 6:
        return _joined(scene, scene.at[first])
    late = next((k for k in range(first, end) if _verb(scene, k)), None)
    if late is not None and (not lead or all(words.kinds[k] in "CUEL" for k in lead)) and first - start <= 6:
        return _joined(scene, scene.at[first])  # "X, role of Org, said"
    return None


def _reported_before(scene: _Scene, before: int) -> tuple[int, ...] | None:
    """Speakers of the clause the quotation ends or continues, () when it names nobody known, None without one."""
    words = scene.words
    start = before
    floor = max(-1, before - 60)
    while start > floor and words.texts[start] != BREAK and words.texts[start] not in _MARKS:
        if words.texts[start] in ".!?" and not _short(scene, start):
            break
        start -= 1
    if before <= start:
        return None
    colon = words.texts[before] == ":"
    verbs = [k for k in range(start + 1, before + 1) if _verb(scene, k)]
    named = [scene.at[k] for k in range(start + 1, before + 1) if k in scene.at]
    for k in named:
        begin = scene.people[k].span.start
        while begin > 0 and (
            words.folds[begin - 1] in scene.lex.honorifics
            or words.texts[begin - 1] == "."
            or words.kinds[begin - 1] == "E"
        ):
            begin -= 1
        opening = any(
            tuple(words.folds[start + 1 : start + 1 + len(p)]) == p for p in scene.voc.according if len(p[0]) > 2
        )
        if opening and begin - start < 8 and k == named[0]:
            return _joined(scene, k)
        if (
            any(tuple(words.folds[begin - len(p) : begin]) == p for p in scene.voc.according)
            and words.texts[before] in ",:"
        ):
            return _joined(scene, k)
    near = bool(verbs) and (colon or before - verbs[-1] <= 4)
    if not near and not (colon and named and scene.people[named[-1]].span.end >= before - 1):
        return None
    if named:
        subject = [k for k in named if not verbs or scene.people[k].span.start < verbs[-1]] or named
        chosen = subject[-1]
        first = chosen
        while first - 1 in subject and words.folds[scene.people[first].span.start - 1] in scene.lex.joins:
            first -= 1
        return tuple(range(first, chosen + 1))
    return _stand_in(scene, start + 1, before + 1, start)


def _stand_in(scene: _Scene, start: int, end: int, at: int) -> tuple[int, ...]:
    """Whom a pronoun or a role noun in words [start, end) stands for, () when there is none."""
    words = scene.words
    for k in range(start, min(end, len(words))):
        noun = noun_at(words, k, scene.lex) if words.kinds[k] in "LC" else None
        if noun:
            holders = [
                j
                for j, one in enumerate(scene.people)
                if one.held
                and one.held.role
                and (one.held.key == noun[1] or words.folds[one.held.role[0]] == words.folds[k])
                and one.span.start < at
            ]
            if holders:
                names = {scene.people[j].name for j in scene.last}
                same = [j for j in holders if scene.people[j].name in names]
                return ((same or holders)[-1],)  # among several ministers, the one who spoke
            return _latest(scene, at, words.folds[k - 1] in _FEMALE)
        parts = words.folds[k].split("-")
        if parts[-1] in scene.voc.pronouns or words.folds[k] in scene.voc.pronouns:
            return _latest(scene, at, any(part in _FEMALE for part in parts))
    return ()


def _latest(scene: _Scene, at: int, female: bool) -> tuple[int, ...]:
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


def _subject(scene: _Scene, before: list[int]) -> tuple[int, ...]:
    return (before[-1],) if before else ()


# --- context ----------------------------------------------------------------------------------------------------------


def _context(scene: _Scene, before: int, opened: bool) -> tuple[int, ...]:
    """The speaker of the quotation before when nobody else was named in a new paragraph since."""
    words = scene.words
    if not scene.last:
        return ()
    if scene.last_end < 0 or before - scene.last_end > 60:
        return ()
    breaks = sum(words.texts[k] == BREAK for k in range(scene.last_end, before + 1))
    others = [
        k for k, one in enumerate(scene.people) if scene.last_end <= one.span.start <= before and k not in scene.last
    ]
    names = {scene.people[k].name for k in scene.last}
    others = [k for k in others if scene.people[k].name not in names]
    return scene.last if breaks <= 1 and not others and opened else ()

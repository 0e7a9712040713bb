"""Which quoted stretches are speech, and who speaks.

In this order: a signature behind a dash ("» – Name, role"); a reporting verb after the quotation (", said X", "a
déclaré X", "X explained"); a verb, "selon" or a colon before it; a signature that fills the line behind it; the
speaker of the quotation before, when it goes on. A pronoun or a role ("she said", "précise la chercheuse") stands for
the person who spoke or was named last. Stretches of a few words after "called" or "entitled", and titles in
capitals, are no speech."""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from presskit.entities.cues import Scene, cues, reports, short_stop
from presskit.entities.people import Appearance
from presskit.entities.quotes import Marked
from presskit.entities.signatures import DASHES, MARKS, joined, signature
from presskit.entities.standins import stand_in
from presskit.entities.words import BREAK, Words, lexicon

_AGENTS: Final = frozenset(
    ("by", "of", "de", "du", "d'", "par", "for", "with", "avec", "from", "at", "a", "in", "chez", "pour")
)


_ACCORDING: Final = frozenset(("selon", "d'apres"))


REPORTED: Final = 3  # words a stretch needs to be speech when a verb behind it reports it


QUOTED: Final = 5  # … when only a verb before it does


CLAUSE: Final = 60  # words of a clause that reports, at most
ALONE: Final = 7  # … when nothing but its place says who speaks


_STOPS: Final = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation: characters [start, end), its speakers as indices into the people given, and how they were tied."""

    start: int
    end: int
    speakers: tuple[int, ...]
    cue: Literal["", "signature", "verb", "context"]
    score: float


def spoken(words: Words, stretches: Sequence[Marked], people: Sequence[Appearance]) -> tuple[Said, ...]:
    """The stretches that are speech, with their speakers. Linear in the number of words."""
    scene = Scene(
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
        inner = _incised(scene, one, before, after)
        if inner is not None:
            said.extend(inner)
            scene.last = inner[0].speakers or scene.last
            scene.last_end = after
        elif found is not None:
            said.append(found)
            if found.speakers:
                scene.last = found.speakers
            scene.last_end = after
    return tuple(said)


def _judge(scene: Scene, one: Marked, before: int, after: int) -> Said | None:
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
    signers = signature(scene, after, dashed=True)
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
    signers = signature(scene, after, dashed=False)
    if signers and size >= QUOTED:
        return Said(one.start, one.end, signers, "signature", 0.9)
    ended = words.texts[after - 1] in _STOPS or words.texts[max(after - 2, 0)] in ".!?…,"
    opened = words.first[before + 1] or before < 0 or words.texts[before] in _STOPS or words.texts[before] == BREAK
    close = after - 2 if words.texts[after - 1] in MARKS else after - 1
    sentence = opened and (words.texts[close] in _STOPS or words.texts[after : after + 1] == ["."])
    nearest = _context(scene, before, opened)
    beside = bool(nearest) and sentence and scene.last_end >= 0
    beside = beside and BREAK not in words.texts[scene.last_end : before + 1]
    if label or (size < ALONE and not beside) or not (ended or opened):
        return None
    if size < 12 and not sentence and not (ended and opened):
        return None
    nearest = nearest or (_told(scene, before) if sentence else ())
    return Said(one.start, one.end, nearest, "context" if nearest else "", 0.6 if nearest else 0.5)


def _incised(scene: Scene, one: Marked, before: int, after: int) -> list[Said] | None:
    """A quotation whose marks enclose the clause that reports it: "« Nous sommes fiers, dit X, maire. Cela … »",
    as its two parts; None without such a clause."""
    words = scene.words
    if words.lang != "fr":
        return None
    for k in range(before + 3, after - 2):
        if words.texts[k] not in ",!?":
            continue
        verb = k + 1
        first = words.folds[verb]
        if (first in scene.voc.auxiliaries and words.kinds[verb] == "L") or first in ("s'", "l'"):
            verb += 1
        elif first.split("-")[0] in scene.voc.auxiliaries and first.split("-")[-1] in scene.voc.pronouns:
            verb += 1  # "a-t-elle ajouté"
        if not reports(scene, verb) and not (verb > k + 1 and reports(scene, verb + 1)):
            continue
        pronoun = words.folds[k + 1].split("-")[-1] in scene.voc.pronouns
        person = next((j for j in range(verb + 1, min(verb + 12, after)) if j in scene.at), None)
        limit = min(after, verb + CLAUSE)
        stop = next(
            (j for j in range(verb, limit) if words.texts[j] in ".;:»" + BREAK and not short_stop(scene, j)), limit
        )
        if not pronoun and (person is None or person >= stop):
            continue
        speakers = (
            joined(scene, scene.at[person])
            if person is not None and person < stop
            else stand_in(scene, k + 1, min(verb + 2, after), before)
        )
        end = words.starts[k] + (words.texts[k] != ",")
        parts = [Said(one.start, end, speakers, "verb", 0.9)]
        ended = verb
        if person is not None and person < stop:
            last = scene.people[speakers[-1]]
            ended = max(last.span.end, last.held.end if last.held and last.held.role else 0)
        close = next((j for j in range(ended, stop) if words.texts[j] == ","), stop)
        if close + 3 < after:
            parts.append(Said(words.starts[close + 1], one.end, speakers, "verb", 0.85))
        return parts
    return None


def _continues(scene: Scene, before: int) -> bool:
    """The quotation goes on after its speaker was named within it: "“…”, said X, “…”"."""
    if not scene.last or not 0 <= before - scene.last_end < 30 or scene.words.texts[before] not in ",":
        return False
    gap = range(scene.last_end, before + 1)
    if any(scene.words.texts[k] == BREAK or (scene.words.texts[k] in ".!?" and not short_stop(scene, k)) for k in gap):
        return False
    return any(reports(scene, k) for k in gap)


def _reported_after(scene: Scene, after: int) -> tuple[int, ...] | None:
    """Speakers of a clause right behind the closing mark, () when it names nobody known, None without such a clause."""
    words, n = scene.words, len(scene.words)
    start = after
    while start < n and words.texts[start] in ",)":
        start += 1
    if start >= n or words.texts[start] in _STOPS or words.texts[start] == BREAK or words.texts[start] in DASHES:
        return None
    end = start
    while end < min(n, start + 40) and words.texts[end] != BREAK and words.texts[end] not in MARKS:
        if words.texts[end] in ".!?" and not short_stop(scene, end):
            break
        end += 1
    first = next((k for k in range(start, end) if k in scene.at), None)
    verb = next((k for k in range(start, min(end, start + 12)) if reports(scene, k)), None)
    if first is None:
        return stand_in(scene, start, min(end, start + 8), after) if verb is not None else None
    if verb is not None and verb < first and verb - start <= 5:
        held = scene.people[scene.at[first]].held
        begins = min(held.role[0], first) if held and held.role else first  # "martèle la présidente de …, X"
        return joined(scene, scene.at[first]) if begins - verb <= 14 else stand_in(scene, start, verb + 4, after)
    lead = [k for k in range(start, first) if words.folds[k] not in scene.lex.honorifics and words.texts[k] != "."]
    closed = words.texts[after - 1] in "»" or words.texts[after - 2] in ",.!?…" or words.texts[after] == ","
    if (
        lead
        and closed
        and words.folds[lead[-1]] not in _AGENTS
        and all(words.kinds[k] in "LE" for k in lead)
        and len(lead) <= 4
        and (words.kinds[lead[0]] == "L" or (words.folds[lead[0]][0] == "s" and len(lead) > 1))
        and words.folds[lead[0]] not in scene.lex.openers | scene.lex.joins
    ):
        return joined(scene, scene.at[first])  # a verb by its place: "», sourit X"
    if lead and words.folds[lead[0]] in scene.voc.auxiliaries and len(lead) <= 6:
        return joined(scene, scene.at[first])
    late = next((k for k in range(first, end) if reports(scene, k)), None)
    if late is not None and (not lead or all(words.kinds[k] in "CUEL" for k in lead)) and first - start <= 6:
        return joined(scene, scene.at[first])  # "X, role of Org, said"
    return None


def _reported_before(scene: Scene, before: int) -> tuple[int, ...] | None:
    """Speakers of the clause the quotation ends or continues, () when it names nobody known, None without one."""
    words = scene.words
    start = before
    floor = max(-1, before - 60)
    while start > floor and words.texts[start] != BREAK and words.texts[start] not in MARKS:
        if words.texts[start] in ".!?" and not short_stop(scene, start):
            break
        start -= 1
    if before <= start:
        return None
    colon = words.texts[before] == ":"
    verbs = [k for k in range(start + 1, before + 1) if reports(scene, k)]
    named = [scene.at[k] for k in range(start + 1, before + 1) if k in scene.at]
    for k in named:
        begin = scene.people[k].span.start
        while begin > 0 and (
            words.folds[begin - 1] in scene.lex.honorifics
            or words.texts[begin - 1] == "."
            or words.kinds[begin - 1] == "E"
        ):
            begin -= 1
        held = scene.people[k].held
        if held and held.role and start < held.role[0] < begin:
            begin = held.role[0]  # "Pour la présidente de …, X, « … »"
            while begin > start + 1 and (words.folds[begin - 1] in scene.lex.articles or words.kinds[begin - 1] == "E"):
                begin -= 1
        opening = any(
            tuple(words.folds[start + 1 : start + 1 + len(p)]) == p for p in scene.voc.according if len(p[0]) > 2
        )
        if opening and begin - start < 8 and k == named[0]:
            return joined(scene, k)
        if (
            any(tuple(words.folds[begin - len(p) : begin]) == p for p in scene.voc.according)
            and words.texts[before] in ",:"
        ):
            return joined(scene, k)
    inside = before + 2 < len(words) and words.kinds[before + 2] in "LE" and words.kinds[before] in "LE"
    near = bool(verbs) and (colon or before - verbs[-1] <= (40 if inside else 4))  # "X dit vouloir … « car … »"
    first_of_all = bool(named) and scene.people[named[0]].span.start - start <= 4
    if words.lang == "fr" and words.texts[before] == "," and not named and words.folds[start + 1] in _ACCORDING:
        return stand_in(scene, start + 2, start + 4, start) if before - start < 40 else None  # "Selon la Cour, « … »"
    if not near and not (colon and named and (scene.people[named[-1]].span.end >= before - 1 or first_of_all)):
        return None
    if colon and not verbs and first_of_all and scene.people[named[-1]].span.end < before - 1:
        return joined(scene, named[0])[:1]  # "X, directeur, ne cache pas sa fierté : « … »"
    if named:
        subject = [k for k in named if not verbs or scene.people[k].span.start < verbs[-1]] or named
        chosen = subject[-1]
        first = chosen
        while first - 1 in subject and words.folds[scene.people[first].span.start - 1] in scene.lex.joins:
            first -= 1
        return tuple(range(first, chosen + 1))
    return stand_in(scene, start + 1, before + 1, start)


def _context(scene: Scene, before: int, opened: bool) -> tuple[int, ...]:
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


def _told(scene: Scene, before: int) -> tuple[int, ...]:
    """Who spoke in the sentence right before a quotation that stands alone: "X a dit hier … . « … »"."""
    words = scene.words
    if before < 2 or words.texts[before] not in _STOPS:
        return ()
    start = before - 1
    while start > max(-1, before - 90) and words.texts[start] != BREAK:
        if words.texts[start] in ".!?" and not short_stop(scene, start):
            break
        start -= 1
    verb = next((k for k in range(start + 1, before) if reports(scene, k)), None)
    named = [scene.at[k] for k in range(start + 1, verb or 0) if k in scene.at]
    return (named[-1],) if verb is not None and named else ()

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

from presskit.entities.people import roles
from presskit.entities.people.appearances import Appearance
from presskit.entities.speech.quotes import Marked
from presskit.entities.speech.reports import ahead, behind, closed, told
from presskit.entities.speech.scene import STOPS, Scene, owner, reports, scene, short_stop
from presskit.entities.speech.signatures import MARKS, dashed, headed, joined, lined
from presskit.entities.speech.standins import stand_in
from presskit.entities.words import BREAK, Words

SHORT: Final = 2  # words a stretch needs to be speech when it is a sentence and a clause beside it reports it
REPORTED: Final = 3  # … when a verb behind it reports it
QUOTED: Final = 5  # … when only a verb before it does
ALONE: Final = 7  # … when nothing but its place says who speaks
CLAUSE: Final = 60  # words of a clause that reports, at most
NEAR: Final = 60  # words between two quotations of one speaker
_AND: Final = 4  # words between two parts of one reported sentence
GAP: Final = 30  # words of a clause between two parts of one quotation


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation: characters [start, end), its speakers as indices into the people given, and how they were tied;
    `headed` by a line with the name of who speaks."""

    start: int
    end: int
    speakers: tuple[int, ...]
    cue: Literal["", "signature", "verb", "context"]
    score: float
    headed: bool = False


def spoken(words: Words, stretches: Sequence[Marked], people: Sequence[Appearance]) -> tuple[Said, ...]:
    """The stretches that are speech, with their speakers. Linear in the number of words: what is looked at around a
    stretch is bounded."""
    here = scene(words, people)
    said: list[Said] = []
    for one in stretches:
        before = bisect.bisect_left(words.starts, one.open) - 1
        after = bisect.bisect_left(words.starts, one.close)
        found = _incised(here, one, before, after)
        if found is None:
            judged = _judge(here, one, before, after)
            found = [judged] if judged is not None else []
        if found:
            said.extend(found)
            here.last, here.last_end, here.headed = found[0].speakers, after, found[0].headed
    return tuple(said)


def _judge(here: Scene, one: Marked, before: int, after: int) -> Said | None:
    words = here.words
    size = sum(1 for k in range(before + 1, after) if words.kinds[k] != "P")
    lower = sum(1 for k in range(before + 1, after) if words.kinds[k] in "LE")
    clause = size >= REPORTED and lower >= 3 and lower * 2 >= size
    close = after - 1
    while close >= after - 2 and (words.texts[close] in MARKS or words.texts[close] in "'’<>"):
        close -= 1
    opened = before < 0 or words.first[before + 1] or words.texts[before] in STOPS or words.texts[before] == BREAK
    stopped = words.texts[close] in ".!?…," or words.texts[after : after + 1] == [","]
    capitals = sum(words.cap(k) for k in range(before + 1, after))
    short = (
        size >= SHORT
        and lower
        and capitals <= lower + 1
        and opened
        and (stopped or (before >= 0 and words.texts[before] == ":"))
    )
    names = lower >= 4 and lower * 3 >= size  # "“We thank Acmo, Bolmo and Cilmo”, said X"
    if not (clause or short or names):
        return None
    if clause and (_continues(here, before) or _coordinated(here, before)):
        return Said(one.start, one.end, here.last, "verb", 0.9)
    signers = dashed(here, after) if clause or (short and words.texts[close] in STOPS) else ()
    if signers:
        return Said(one.start, one.end, signers, "signature", 0.97)
    label = words.texts[before] not in STOPS and any(
        words.folds[k] in here.voc.naming for k in range(max(0, before - 1), before + 1)
    )
    speakers = behind(here, before + 1, after)
    if speakers is not None and not (label and (size < ALONE or not speakers)) and (clause or speakers):
        return Said(one.start, one.end, speakers, "verb", 0.95 if speakers else 0.7)
    if not (clause or short):
        return None
    if before > 0 and words.texts[before] == BREAK and words.texts[before - 1] == ":":
        before -= 1  # "X said:" in a line of its own
    speakers = ahead(here, before) if clause or words.texts[before] == ":" else None
    if speakers == () and words.texts[before + 1] == BREAK and (signers := lined(here, after)):
        return Said(one.start, one.end, signers, "signature", 0.9)  # "They said:", and a line each with a name
    if speakers is not None and ((clause and size >= QUOTED) or words.texts[before] == ":"):
        return Said(one.start, one.end, speakers, "verb", 0.93 if speakers else 0.7)
    sentence = opened and (words.texts[close] in STOPS or words.texts[after : after + 1] == ["."])
    if not (clause or sentence):
        return None
    return _alone(here, one, before, after, size, sentence=sentence, label=label)


def _alone(here: Scene, one: Marked, before: int, after: int, size: int, *, sentence: bool, label: bool) -> Said | None:
    """A stretch that no clause reports: signed in its line, beside another quotation, or a sentence by itself."""
    words = here.words
    heads = headed(here, before) if sentence else ()
    if heads:
        return Said(one.start, one.end, heads, "signature", 0.85, headed=True)
    signers = lined(here, after)
    if signers and (size >= QUOTED or sentence):
        return Said(one.start, one.end, signers, "signature", 0.9)
    if sentence and (named := closed(here, after)):
        return Said(one.start, one.end, named, "verb", 0.85)
    ended = words.texts[after - 1] in STOPS or words.texts[max(after - 2, 0)] in ".!?…,"
    opened = words.first[before + 1] or before < 0 or words.texts[before] in STOPS or words.texts[before] == BREAK
    beside = sentence and _beside(here, before)
    if label or (size < ALONE and not beside) or not (ended or opened):
        return None
    if size < 12 and not sentence and not (ended and opened):
        return None
    if beside:
        return Said(one.start, one.end, here.last, "context" if here.last else "", 0.6 if here.last else 0.5)
    nearest = _context(here, before, opened) or (told(here, before) if sentence else ())
    return Said(one.start, one.end, nearest, "context" if nearest else "", 0.6 if nearest else 0.5)


def _incised(here: Scene, one: Marked, before: int, after: int) -> list[Said] | None:
    """A quotation whose marks enclose the clause that reports it: "« Nous sommes fiers, dit X, maire. Cela … »",
    as its two parts; None without such a clause."""
    words = here.words
    if not here.voc.incised:
        return None
    for k in range(before + 3, after - 2):
        if words.texts[k] not in ",!?":
            continue
        verb = k + 1
        first = words.folds[verb]
        if (first in here.voc.auxiliaries and words.kinds[verb] == "L") or first in here.voc.objects:
            verb += 1
        elif first.split("-")[0] in here.voc.auxiliaries and first.split("-")[-1] in here.voc.pronouns:
            verb += 1  # "a-t-elle ajouté"
        if not reports(here, verb) and not (verb > k + 1 and reports(here, verb + 1)):
            continue
        pronoun = words.folds[k + 1].split("-")[-1] in here.voc.pronouns
        person = next((j for j in range(verb + 1, min(verb + 12, after)) if j in here.at), None)
        limit = min(after, verb + CLAUSE)
        stop = next(
            (j for j in range(verb, limit) if words.texts[j] in ".;:»" + BREAK and not short_stop(here, j)), limit
        )
        if not pronoun and (person is None or person >= stop):
            continue
        speakers = (
            joined(here, here.at[person])
            if person is not None and person < stop
            else stand_in(here, k + 1, min(verb + 2, after), before + 1)
        )
        end = words.starts[k] + (words.texts[k] != ",")
        parts = [Said(one.start, end, speakers, "verb", 0.9)]
        ended = verb
        if person is not None and person < stop:
            last = here.people[speakers[-1]]
            ended = max(last.span.end, last.held.end if last.held and last.held.role else 0)
        close = next((j for j in range(ended, stop) if words.texts[j] == "," and not _aside(here, j + 1)), stop)
        if close + 3 < after:
            parts.append(Said(words.starts[close + 1], one.end, speakers, "verb", 0.85))
        return parts
    return None


def _aside(here: Scene, i: int) -> bool:
    """What is said of a person goes on at word `i`: "admet X, 23 ans, qui a gagné"."""
    return here.words.kinds[i] == "N" or here.words.folds[i] in roles.vocabulary().who


def _continues(here: Scene, before: int) -> bool:
    """The quotation goes on after its speaker was named within it: "“…”, said X, “…”"."""
    if here.last_end < 0 or not 0 <= before - here.last_end < GAP or here.words.texts[before] != ",":
        return False
    gap = range(here.last_end, before + 1)
    if any(here.words.texts[k] == BREAK or (here.words.texts[k] in ".!?" and not short_stop(here, k)) for k in gap):
        return False
    if any(here.people[here.at[k]].name not in {here.people[j].name for j in here.last} for k in gap if k in here.at):
        return False  # "“….” Y added, “…”"
    return any(reports(here, k) for k in gap)


def _coordinated(here: Scene, before: int) -> bool:
    """The quotation is the second object of what reported the one before: "said it was “…” and that “…”"."""
    gap = here.words.folds[here.last_end : before + 1] if here.last_end >= 0 else []
    return 0 < len(gap) < _AND and gap[0] in here.lex.joins and all(word in here.voc.that for word in gap[1:])


def _beside(here: Scene, before: int) -> bool:
    """The quotation before ends in the same paragraph, and nobody else was named since."""
    if not 0 <= here.last_end <= before or before - here.last_end > NEAR:
        return False
    return BREAK not in here.words.texts[here.last_end : before + 1] and not _others(here, before)


def _context(here: Scene, before: int, opened: bool) -> tuple[int, ...]:
    """The speaker of the quotation before when nobody else was named in a new paragraph since."""
    words = here.words
    if not here.last or here.last_end < 0 or before - here.last_end > NEAR or not opened:
        return ()
    breaks = sum(words.texts[k] == BREAK for k in range(here.last_end, before + 1))
    return here.last if breaks <= 1 and not _others(here, before) else ()


def _others(here: Scene, before: int) -> bool:
    """Whether somebody but the last speaker was named between the last quotation and word `before`."""
    low = bisect.bisect_left(here.people, here.last_end, key=_start)
    high = bisect.bisect_right(here.people, before, key=_start)
    names = {here.people[k].name for k in here.last}
    return any(here.people[k].name not in names and not owner(here, k) for k in range(low, high))


def _start(one: Appearance) -> int:
    return one.span.start

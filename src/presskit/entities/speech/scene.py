"""The scene in which speakers are looked for: the words, the people in it by position and by role, who spoke last."""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from presskit.entities.people.appearances import Appearance
from presskit.entities.speech.cues import Cues, cues
from presskit.entities.speech.genders import genders
from presskit.entities.words import BREAK, Lexicon, Words, lexicon

STOPS = frozenset(".!?…")
_CHAIRED = 6  # words between "under the chairmanship" and the name
_CHAIRS = ("=president", "=chair")  # keys of the role of whoever presides
_SENTENCE = 90  # words looked back over for the beginning of a sentence


@dataclass(slots=True)
class Scene:
    """`at` finds people by the word their name starts at; `finish` are the words their names end before, in order;
    `holders` the people who hold a role, by its key and by its first word; `genders` what is known of a name. `last`
    spoke last, in the quotation that ended before word `last_end` and was `headed` by a line with the name or not."""

    words: Words
    people: Sequence[Appearance]
    at: dict[int, int]
    finish: list[int]
    holders: dict[str, list[int]]
    genders: dict[str, str]
    lex: Lexicon
    voc: Cues
    last: tuple[int, ...] = ()
    last_end: int = -1
    headed: bool = False

    def upto(self, i: int) -> int:
        """How many people are named before word `i`: they are the first so many."""
        return bisect.bisect_right(self.finish, i)


def scene(words: Words, people: Sequence[Appearance]) -> Scene:
    """The scene of a document; `people` in order of their spans."""
    voc = cues(words.lang)
    holders: dict[str, list[int]] = {}
    for k, one in enumerate(people):
        if one.held and one.held.role:
            for key in {"=" + one.held.key, words.folds[one.held.role[0]]}:
                holders.setdefault(key, []).append(k)
        before = words.folds[max(0, one.span.start - _CHAIRED) : one.span.start]
        if not voc.presiding.isdisjoint(before) and STOPS.isdisjoint(before):
            for key in _CHAIRS:
                holders.setdefault(key, []).append(k)
    return Scene(
        words,
        people,
        {one.span.start: k for k, one in enumerate(people)},
        [one.span.end for one in people],
        holders,
        genders(words, people, voc),
        lexicon(words.lang),
        voc,
    )


def short_stop(here: Scene, i: int) -> bool:
    """The stop at `i` ends an initial or a title, not a sentence."""
    return i > 0 and (here.words.kinds[i - 1] == "I" or here.words.folds[i - 1] in here.lex.honorifics)


def sentence_start(here: Scene, i: int) -> int:
    """The first word of the sentence that word `i` stands in, a bounded way back."""
    words, floor = here.words, max(-1, i - _SENTENCE)
    k = i - 1
    while k > floor and words.texts[k] != BREAK and not (words.texts[k] in STOPS and not short_stop(here, k)):
        k -= 1
    return k + 1


def reports(here: Scene, k: int) -> bool:
    """Word `k` is a form of a verb that reports speech."""
    word = here.words.folds[k]
    if word in here.voc.verbs:
        return True
    parts = word.split("-")
    if len(parts) > 1 and parts[-1] in here.voc.pronouns | here.voc.impersonal and parts[0] in here.voc.verbs:
        return True  # "explique-t-elle"
    bare = word.removesuffix("s").removesuffix("e")
    return word in here.voc.participles or bare in here.voc.participles


def begins(here: Scene, k: int) -> int:
    """The first word of what is said of a person: title or role before the name, or the name."""
    words, person = here.words, here.people[k]
    i = person.span.start
    while i > 0 and (
        words.folds[i - 1] in here.lex.honorifics or words.texts[i - 1] == "." or words.kinds[i - 1] == "E"
    ):
        i -= 1
    if person.held and person.held.role and person.held.role[0] < i:
        i = person.held.role[0]  # "Pour la présidente de …, X, « … »"
        while i > 1 and (words.folds[i - 1] in here.lex.articles or words.kinds[i - 1] == "E"):
            i -= 1
    return i


def owner(scene: Scene, k: int) -> bool:
    """Named only as the owner of something: "X's office"."""
    words, end = scene.words, scene.people[k].span.end
    return words.texts[end] in "'’" and words.folds[end + 1] == "s"

"""Quotations and who speaks: marks paired, several paragraphs joined, titles in quotation marks told from speech.

A quotation is speech when a signature ("» – Name, Role") or a reporting verb ties it to a speaker, or when it is a
sentence of its own; a few words in marks after "called" or before a noun are a title or a label. The search is one
pass over the marks: linear, and a mark without its partner closes at the end of its block.
"""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from presskit import locales
from presskit.entities.names import Span
from presskit.entities.words import BREAK, Words, fold, lexicon

_MARK: Final = re.compile(r"[«»“”„\"‹›]")
_PAIRS: Final = {"«": "»", "“": "”", "„": "”", '"': '"', "‹": "›"}
_INNER: Final = " \t\u00a0\u202f\u2009"
MIN_WORDS: Final = 4  # fewer words are a label unless a verb reports them


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks: [open, close) with the marks, [start, end) without; `whole` when both marks
    stand there."""

    open: int
    close: int
    start: int
    end: int
    whole: bool


def marked(text: str, blocks: Sequence[tuple[int, int]]) -> tuple[Marked, ...]:
    """The outermost quoted stretches of a document, in order. `blocks` are its paragraphs (start, end).

    A stretch that is not closed in its paragraph goes on in the next one when that one begins with an opening mark
    (the convention for several paragraphs) or holds the closing mark before any other opening one; else it ends with
    its paragraph.
    """
    found: list[Marked] = []
    opened: tuple[int, str] | None = None
    depth = 0
    for index, (begin, end) in enumerate(blocks):
        if opened is not None:
            following = text[begin : begin + 2].lstrip()
            carried = following[:1] == opened[1] or following[:1] in ("»", "«", "“", '"')
            closing = _PAIRS[opened[1]]
            at = text.find(closing, begin, end)
            reopening = text.find(opened[1], begin + 1, end) if opened[1] != closing else -1
            if not carried and (at < 0 or 0 <= reopening < at):
                previous = blocks[index - 1][1]
                found.append(_stretch(text, opened[0], previous, False))
                opened, depth = None, 0
        for match in _MARK.finditer(text, begin, end):
            mark, at = match.group(), match.start()
            if opened is None:
                if mark in "«“„‹" or (mark == '"' and _opens(text, at)):
                    opened, depth = (at, mark), 0
                continue
            closing = _PAIRS[opened[1]]
            if at <= begin + 1 and not text[begin:at].strip() and at > opened[0] + 1 and mark in (opened[1], "»", "«"):
                continue  # the mark that opens every further paragraph
            if mark == opened[1] and mark != closing:
                depth += 1
            elif mark == closing or (closing == "”" and mark == '"' and not _opens(text, at)):
                if depth:
                    depth -= 1
                else:
                    found.append(_stretch(text, opened[0], at + 1, True))
                    opened = None
    if opened is not None:
        last = next((e for s, e in blocks if s <= opened[0] < e), len(text))
        found.append(_stretch(text, opened[0], last, False))
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    return (
        (at == 0 or (not text[at - 1].isalnum() and text[at - 1] not in ".,!?…"))
        and at + 1 < len(text)
        and not text[at + 1].isspace()
    )


def _stretch(text: str, opened: int, close: int, whole: bool) -> Marked:
    start, end = opened + 1, close - 1 if whole else close
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Marked(opened, close, start, end, whole)


def labels(words: Words, stretches: Sequence[Marked]) -> list[tuple[int, int]]:
    """Word spans of short stretches that are titles or names rather than speech: few words, mostly capitalised."""
    found = []
    for one in stretches:
        start = bisect.bisect_left(words.starts, one.start)
        end = bisect.bisect_left(words.starts, one.end)
        if 0 < end - start <= 14 and one.whole:
            capitals = sum(words.cap(k) for k in range(start, end))
            lower = sum(words.kinds[k] == "L" and len(words.texts[k]) > 3 for k in range(start, end))
            if capitals > lower and words.texts[end - 1] not in ".,":
                found.append((start, end))
    return found


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
        *(union(n) for n in ("verbs", "participles", "auxiliaries", "pronouns", "naming")),
        according=frozenset(tuple(fold(p).split()) for d in data for p in d.according),
    )


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation with its speakers as indices into the list of people spans given."""

    start: int
    end: int
    speakers: tuple[int, ...]
    cue: Literal["", "signature", "verb", "context"]
    score: float


def spoken(words: Words, stretches: Sequence[Marked], people: Sequence[Span]) -> tuple[Said, ...]:
    """The stretches that are speech, with their speakers: people whose spans (word indices, in order) stand in a
    signature after the quotation, beside a reporting verb around it, or (context) spoke right before."""
    voc = cues()
    at = {span.start: k for k, span in enumerate(people)}
    ends = {span.end: k for k, span in enumerate(people)}
    said: list[Said] = []
    last: tuple[int, ...] = ()
    for one in stretches:
        before = bisect.bisect_left(words.starts, one.open) - 1  # the last word before the mark
        after = bisect.bisect_left(words.starts, one.close)  # the first word behind it
        inner = after - before - 1
        sentence = _sentence(words, before, after)
        signature = _signature(words, after, at, people)
        if signature and inner >= MIN_WORDS:
            said.append(Said(one.start, one.end, signature, "signature", 0.97 if one.whole else 0.85))
            last = signature
            continue
        speakers, verb = _reported(words, before, after, at, ends, people, voc, last)
        if verb and inner >= 3:
            said.append(Said(one.start, one.end, speakers, "verb", 0.95 if speakers else 0.7))
            last = speakers or last
            continue
        if _labelled(words, before, after, voc) or not sentence:
            continue
        if inner >= 12 or (
            (inner >= 7 and words.texts[after - 2 if one.whole else after - 1] in ".!?…")
            or words.texts[after - 2] == ","
        ):
            said.append(Said(one.start, one.end, last, "context" if last else "", 0.6 if last else 0.5))
    return tuple(said)


def _sentence(words: Words, before: int, after: int) -> bool:
    """The stretch reads like a clause: it has lower-case words enough, or ends like a sentence."""
    lower = sum(1 for k in range(before + 2, after - 1) if words.kinds[k] in "LE")
    return lower >= MIN_WORDS and lower * 2 > after - before - 3


def _labelled(words: Words, before: int, after: int, voc: Cues) -> bool:
    """A title or a label: a naming word stands right before the marks."""
    return any(words.folds[k] in voc.naming for k in range(max(0, before - 1), before + 1))


def _signature(words: Words, after: int, at: dict[int, int], people: Sequence[Span]) -> tuple[int, ...]:
    """People named right after the closing mark behind a dash, a comma or a line break, and those joined to them."""
    n = len(words)
    i = after
    seen = False
    while i < n and i < after + 5 and (words.kinds[i] == "P" or words.folds[i] in lexicon().honorifics):
        seen = seen or words.texts[i] in ("–", "—", "-", ",", BREAK, "(", "―", ".", ":", "|")
        i += 1
    if i not in at or not seen:
        return ()
    if (
        words.texts[after] in ".,"
        and words.texts[min(after + 1, n - 1)] not in ("–", "—", "-", BREAK, "(")
        and not _roleish(words, people[at[i]].end)
    ):
        return ()
    return _joined(words, at[i], at, people)


def _roleish(words: Words, end: int) -> bool:
    return end < len(words) and words.texts[end] in (",", "(", BREAK, ".")


def _joined(words: Words, first: int, at: dict[int, int], people: Sequence[Span]) -> tuple[int, ...]:
    """`first` and the people joined to it by "and" or ";" within the same sentence."""
    lex = lexicon()
    speakers = [first]
    i = people[first].end
    gap = 0
    while i < len(words) and gap < 30:
        if (
            words.texts[i] == BREAK
            or words.texts[i] in '«“"'
            or (words.texts[i] in ".!?" and not words.kinds[i - 1] == "I")
        ):
            break
        if i in at:
            k = i - 1
            while k > 0 and (words.folds[k] in lex.honorifics or words.texts[k] == "." or words.kinds[k] == "E"):
                k -= 1
            if words.folds[k] in lex.joins or words.texts[k] in ";,":
                speakers.append(at[i])
                i = people[at[i]].end
                gap = 0
                continue
        i += 1
        gap += 1
    return tuple(speakers)


def _reported(
    words: Words,
    before: int,
    after: int,
    at: dict[int, int],
    ends: dict[int, int],
    people: Sequence[Span],
    voc: Cues,
    last: tuple[int, ...],
) -> tuple[tuple[int, ...], bool]:
    """Speakers beside a reporting verb after the quotation (", a déclaré X", "said X", "X said") or before it
    ("X a déclaré :"), and whether there was such a verb."""
    n = len(words)
    i, verb = after, -1
    limit = min(n, after + 10)
    while i < limit and words.texts[i] != BREAK:
        if (words.texts[i] in ".!?" and words.kinds[i - 1] != "I") or words.texts[i] in "«“":
            break
        if words.folds[i] in voc.verbs or words.folds[i] in voc.participles:
            verb = i
            break
        i += 1
    if verb >= 0:
        for k in range(after, verb):
            if k in at:
                return _joined(words, at[k], at, people), True
        for k in range(verb + 1, min(n, verb + 14)):
            if (
                words.texts[k] in ".!?«“"
                and words.kinds[k - 1] != "I"
                and words.folds[k - 1] not in lexicon().honorifics
            ) or words.texts[k] == BREAK:
                break
            if k in at:
                return _joined(words, at[k], at, people), True
        if any(
            words.folds[k].split("-")[-1] in voc.pronouns or words.folds[k] in voc.pronouns
            for k in range(after, min(n, verb + 3))
        ):
            return last, True
        return (), True
    i = before
    floor = max(-1, before - 45)
    verb = -1
    person = -1
    while i > floor and words.texts[i] != BREAK:
        if words.texts[i] in ".!?" and words.kinds[i - 1] != "I" and words.folds[i - 1] not in lexicon().honorifics:
            break
        if words.folds[i] in voc.verbs or words.folds[i] in voc.participles:
            verb = i if verb < 0 else verb
        if i + 1 in ends and person < 0:
            person = ends[i + 1]
        i -= 1
    near = before >= 0 and words.texts[before] in ":,"
    according = person >= 0 and any(
        tuple(words.folds[k - len(p) : k]) == p
        for p in voc.according
        for k in range(max(1, people[person].start - 3), people[person].start + 1)
    )
    if (verb >= 0 and (near or before - verb <= 3)) or according:
        if person >= 0:
            first = person
            while first > 0 and people[first - 1].start > i and words.folds[people[first].start - 1] in lexicon().joins:
                first -= 1
            return tuple(range(first, person + 1)), True
        if any(words.folds[k] in voc.pronouns for k in range(i + 1, before + 1)):
            return last, True
        return (), verb >= 0 and near
    return (), False

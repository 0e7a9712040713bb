"""People by the firm that stands before them: "Acmo (A, B)", "Acmo, représentée par A", "Acmo, dont A est
présidente"."""

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from presskit.entities.naming.names import Span
from presskit.entities.people.roles import Held, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

REACH: Final = 24  # words in a list of people in parentheses, or from an institution to "son président"
_SENTENCE: Final = 60  # words of a sentence that is looked back into
STOPS: Final = frozenset((".", "!", "?", ";", ":", "«", "»", BREAK))


def of_firm(words: Words, span: Span, by_end: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """The institution a person without a role speaks or works for, by what stands before the name."""
    i = span.start - 1
    while i > 0 and (
        words.folds[i] in lex.honorifics or (words.texts[i] == "." and words.folds[i - 1] in lex.honorifics)
    ):
        i -= 1
    if own := _led(words, i, by_end):
        return _held(own, span)
    opened = i
    while opened > 0 and i - opened < REACH and words.texts[opened] not in ("(", ")", BREAK, ";", ":"):
        if (
            words.kinds[opened] not in "CUIMPE"
            and words.folds[opened] not in lex.joins | lex.particles | lex.honorifics
        ):
            return None
        opened -= 1
    return _held(by_end.get(opened), span) if words.texts[opened] == "(" else None


def _led(words: Words, by: int, by_end: Mapping[int, Span]) -> Span | None:
    """The institution behind which it is said by whom it is led: "Acmo, représentée | par"."""
    voc = vocabulary()
    if words.folds[by] not in voc.by or words.folds[by - 1] not in voc.represented:
        return None
    at = by - 1
    if at > 1 and words.texts[at - 1] in ",(":
        at -= 1
    if words.texts[at - 1] == ")":
        at = next((k for k in range(at - 2, max(0, at - 8), -1) if words.texts[k] == "("), at)
    return by_end.get(at)


def of_owner(words: Words, held: Held | None, spans: Sequence[Span]) -> Held | None:
    """ "Org, représentée par son président, X", "Org … , explique sa directrice, X": the role of the one institution
    that its sentence names before."""
    if held is None or held.role is None or held.affiliation is not None or held.role[0] < 1:
        return held
    owner = held.role[0] - 1
    if words.folds[owner] not in vocabulary().possessive or not (words.kinds[owner] == "L" or words.first[owner]):
        return held
    k = bisect.bisect_left([s.start for s in spans], owner) - 1
    names: dict[tuple[str, ...], Span] = {}
    while k >= 0 and not any(words.texts[m] in STOPS for m in range(spans[k].end, owner)):
        if spans[k].type == "organisation":
            names[tuple(words.folds[spans[k].start : spans[k].end])] = spans[k]
        k -= 1
        if k >= 0 and owner - spans[k].start > REACH:
            break
    if not names:
        own = _before(words, owner, spans)
        return replace(held, affiliation=(own.start, own.end)) if own else held
    if len(names) != 1:
        return held
    own = next(iter(names.values()))
    return replace(held, affiliation=(own.start, own.end))


def _before(words: Words, at: int, spans: Sequence[Span]) -> Span | None:
    """The institution that opens the sentence before that of word `at`, as its subject does, when a possessive opens
    this one: "L'Acmo Vale (AV) déménage. | Sa directrice, X"."""
    stop = _opening(words, at)
    if words.folds[stop] not in vocabulary().possessive or words.texts[stop - 1] != ".":
        return None
    begin = _opening(words, stop - 1)
    k = bisect.bisect_left([s.start for s in spans], begin)
    own = spans[k] if k < len(spans) else None
    if own is None or own.type != "organisation" or own.start - begin > 2 or own.end >= at:
        return None
    return own


def _opening(words: Words, at: int) -> int:
    """The first word of the sentence of word `at`."""
    begin = at
    while begin > 0 and at - begin < _SENTENCE and words.texts[begin - 1] not in STOPS:
        begin -= 1
    return begin


def _held(own: Span | None, span: Span) -> Held | None:
    if own is None or own.type != "organisation":
        return None
    return Held(None, "", (own.start, own.end), end=span.end)


def of_presidency(words: Words, span: Span, held: Held | None, by_end: Mapping[int, Span]) -> Held | None:
    """ "Org, dont X est présidente": a role behind the name whose institution stands before it."""
    if held is None or held.role is None or held.affiliation is not None or held.role[0] < span.end:
        return held
    if span.start < 3 or words.folds[span.start - 1] not in vocabulary().whose:
        return held
    own = by_end.get(span.start - 2) if words.texts[span.start - 2] == "," else by_end.get(span.start - 1)
    if own is None or own.type != "organisation":
        return held
    return replace(held, affiliation=(own.start, own.end))

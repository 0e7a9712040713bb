"""Who gives a role: "Org appoints X as its director", "Org announced that X has been appointed director"."""

import bisect
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from presskit.entities.naming.names import Span
from presskit.entities.people.roles import Held, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

_BEFORE: Final = 12  # words between an institution and the verb by which it appoints
_OFFICE: Final = 9  # … and from the verb to the name
_SENTENCE: Final = 30  # … and the name of whom it says that somebody appointed them
_STOPS: Final = frozenset((".", ";", ":", "!", "?", "«", "»", "“", "”", '"', BREAK))


def appointed(words: Words, span: Span, held: Held | None, spans: Sequence[Span], lex: Lexicon) -> Held | None:
    """A role behind a name, with the institution that appoints its holder as affiliation when no other is said."""
    if held is None or held.role is None or held.affiliation is not None or held.role[0] < span.end:
        return held
    voc = vocabulary()
    verb = _verb(words, span.start)
    if verb is not None:
        own = _nearest(words, verb, spans)
    elif any(words.folds[k] in voc.appoints for k in range(span.end, held.role[0])):
        own = _announcing(words, span.start, spans, lex)
    else:
        return held
    return replace(held, affiliation=(own.start, own.end)) if own else held


def _verb(words: Words, at: int) -> int | None:
    """The verb of appointment before the name at word `at`, with an office of before between: "appoints the former
    minister | X"."""
    for k in range(at - 1, max(-1, at - _OFFICE), -1):
        if words.folds[k] in vocabulary().appoints:
            return k
        if words.texts[k] in _STOPS or words.texts[k] == ",":
            return None
    return None


def _nearest(words: Words, verb: int, spans: Sequence[Span]) -> Span | None:
    """The institution before the verb, its name rather than the short one in parentheses behind it."""
    k = bisect.bisect_left([s.start for s in spans], verb) - 1
    while k >= 0 and spans[k].end > verb - _BEFORE and words.texts[spans[k].end] != BREAK:
        if spans[k].type == "organisation":
            named = k and words.texts[spans[k].start - 1] == "(" and spans[k - 1].end == spans[k].start - 1
            return spans[k - 1] if named else spans[k]
        k -= 1
        if k >= 0 and any(
            words.texts[m] == "." and words.first[m + 1] for m in range(spans[k].end, spans[k + 1].start)
        ):
            break
    return None


def _announcing(words: Words, at: int, spans: Sequence[Span], lex: Lexicon) -> Span | None:
    """The institution that opens the sentence around word `at` and reports what it says: "Acmo announced today that
    | X has been appointed"."""
    begin = at
    while begin > 0 and at - begin < _SENTENCE and words.texts[begin - 1] not in _STOPS:
        begin -= 1
    k = bisect.bisect_left([s.start for s in spans], begin)
    while k < len(spans) and spans[k].start < at:
        if spans[k].type == "organisation":
            said = any(words.folds[m] in lex.verbs and words.kinds[m] == "L" for m in range(spans[k].end, at))
            return spans[k] if said else None
        k += 1
    return None

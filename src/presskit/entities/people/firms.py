"""People by the firm that stands before them: "Acmo (A, B)", "Acmo, représentée par A", "Acmo, dont A est
présidente"."""

from collections.abc import Mapping
from dataclasses import replace

from presskit.entities.naming.names import Span
from presskit.entities.people.roles import Held, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

REACH = 24  # words in a list of people in parentheses


def of_firm(words: Words, span: Span, by_end: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """The institution a person without a role speaks or works for, by what stands before the name."""
    i = span.start - 1
    while i > 0 and (
        words.folds[i] in lex.honorifics or (words.texts[i] == "." and words.folds[i - 1] in lex.honorifics)
    ):
        i -= 1
    if words.folds[i] in vocabulary().by and words.folds[i - 1] in vocabulary().represented:
        own = by_end.get(i - 1) or (by_end.get(i - 2) if words.texts[i - 2] in ",(" else None)
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

"""Members of a list ("A, B and C") have one type: that of the surest, when their own is a guess."""

from collections import Counter
from dataclasses import replace
from typing import Final

from presskit.entities.naming import persons
from presskit.entities.naming.grammar import small
from presskit.entities.naming.names import Span
from presskit.entities.people.roles import role_at
from presskit.entities.words import Lexicon, Words

_MARKS: Final = frozenset(",&;/)")


def listed(words: Words, spans: list[Span], lex: Lexicon) -> list[Span]:
    """Members of a list ("A, B and C") get the type of the surest members when their own is a guess."""
    result = list(spans)
    k = 0
    while k < len(spans):
        last = k
        while last + 1 < len(spans) and _linked(words, spans[last].end, spans[last + 1].start, lex):
            last += 1
        group = spans[k : last + 1]
        if len(group) >= 2:
            sure = Counter(s.type for s in group if not _guess(words, s, lex))
            if sure and "organisation" in sure:
                kind, count = max(sorted(sure.items()), key=lambda item: item[1])
                if kind == "organisation" and (count * 2 > sum(sure.values()) or "person" not in sure):
                    for at, span in enumerate(group, start=k):
                        firm = span.type == "person" and sure["organisation"] < 2
                        if _guess(words, span, lex) and not firm and not _introduced(words, span, lex):
                            result[at] = replace(span, type=kind, score=max(span.score, 0.62))
            elif sure["person"] >= 2 and sure["person"] == sum(sure.values()):
                for at, span in enumerate(group, start=k):
                    shape = span.type == "organisation" and _guess_at_all(words, span, lex)
                    if shape and persons.extent(words, span.start, lex) == span.end:
                        result[at] = replace(span, type="person", score=max(span.score, 0.62))
        k = last + 1
    return result


def _guess_at_all(words: Words, span: Span, lex: Lexicon) -> bool:
    """An organisation of two or three plain capitalised words that only the model or nobody names."""
    plain = all(words.kinds[k] in "CI" and words.folds[k] not in lex.heads for k in range(span.start, span.end))
    return span.method in ("spacy", "run") and 2 <= span.end - span.start <= 3 and plain


def _guess(words: Words, span: Span, lex: Lexicon) -> bool:
    if span.method == "run" or span.score < 0.5:
        return True
    return span.method == "spacy" and (
        span.type in ("work", "event")
        or (span.type == "place" and words.folds[span.start] not in lex.places)
        or (span.type == "person" and words.folds[span.start].split("-")[0] not in lex.given)
    )


def _introduced(words: Words, span: Span, lex: Lexicon) -> bool:
    """A person by what follows: "(…)" or ", role"."""
    if span.type != "person" or span.end >= len(words):
        return False
    return words.texts[span.end] == "(" or (
        words.texts[span.end] == "," and role_at(words, span.end + 1, lex) is not None
    )


def _linked(words: Words, end: int, start: int, lex: Lexicon) -> bool:
    """Only commas, "and" and articles stand between two spans."""
    if not 0 < start - end <= 4:
        return False
    gap = words.folds[end:start]
    links = _MARKS | small().ands | small().ors
    return any(w in links for w in gap) and all(
        w in links or w in lex.articles or w in small().between or words.kinds[end + k] == "E"
        for k, w in enumerate(gap)
    )

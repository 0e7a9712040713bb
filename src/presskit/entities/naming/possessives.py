"""English names of institutions with a possessive inside: "Saint Brendan's Hospital", "U.S. Attorney's Office"."""

from collections.abc import Iterator

from presskit.entities.naming.compounds import behind_place, paired
from presskit.entities.naming.extents import institution
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.names import Span, stopped
from presskit.entities.words import Lexicon, Words


def possessed(words: Words, lex: Lexicon) -> Iterator[Span]:
    """English names with a possessive inside: "Saint Brendan's Hospital"."""
    for i in range(2, len(words) - 1):
        if words.folds[i] != "s" or words.texts[i - 1] not in "’'" or not words.cap(i - 2):
            continue
        end = i + 1
        while (
            end + 2 < len(words)
            and end - i < 6
            and (
                (words.cap(end) and lex.heads.get(words.folds[end]) not in grammar().possessed)
                or (words.cap(end - 1) and words.folds[end : end + 2] == ["'", "s"])
                or (words.folds[end] == "s" and words.folds[end - 1] == "'" and words.cap(end + 1))
            )
        ):
            end += 1  # "State's Attorney's Office"
        start = i - 2
        while start >= 2 and words.texts[start - 1] == "." and stopped(words, start - 1):
            start -= 2  # "U.S. Attorney's Office"
        while (
            start >= 1
            and words.cap(start - 1)
            and not (words.first[start - 1] and words.folds[start - 1] in lex.openers)
        ):
            start -= 1
        if start == i - 2 and words.folds[start] in grammar().served and words.folds[start - 1] in lex.joins:
            start = min(start, _run(words, start - 1, lex))  # "Ashby and Women's Hospital"
        start = paired(words, start, lex)
        office = words.folds[end] in grammar().unnamed and start == i - 2
        owner = start == i - 2 and (words.kinds[start] == "U" or words.folds[start] in lex.heads)
        if office or owner or lex.heads.get(words.folds[end]) not in grammar().possessed:
            continue  # "Governor's Office" alone names none
        if words.cap(end) and words.folds[start] not in lex.places and end - i < 7:
            end = behind_place(words, end + 1, lex) - 1  # "King's College London"
            whole = institution(words, end, lex) if words.folds[end + 1] in small().further else None
            yield Span(start, max(end + 1, whole or 0), "organisation", 0.85 if whole is None else 0.95, "rule")


def _run(words: Words, end: int, lex: Lexicon) -> int:
    """The first of the capitalised words before word `end`."""
    start = end
    while start >= 1 and words.kinds[start - 1] in "CU":
        if words.first[start - 1] and words.folds[start - 1] in lex.openers:
            break
        start -= 1
    return start

"""Who holds which role where: "X, président de Y et Z, directrice de W", "the minister for Research, X", "X (Y)".

A role is a noun phrase around a role noun (`locales/*/roles.py`); the affiliation is the institution it leads to by a
preposition, a comma or a parenthesis. The grammar reads `Words` and the names already found; institutions that only a
role makes visible ("CEO of Acmo") come back as new spans.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final

from presskit import locales
from presskit.entities.names import Span
from presskit.entities.words import BREAK, Lexicon, Words

MAX_ROLE: Final = 22  # words in a role with its field


@dataclass(frozen=True, slots=True)
class Held:
    """A role as found: word spans of role and affiliation (None when there is none), and the role's key."""

    role: tuple[int, int] | None
    key: str
    affiliation: tuple[int, int] | None
    new: bool = False  # the affiliation was no name before
    end: int = 0  # the word after all of it


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The role vocabulary of both languages, folded."""

    before: frozenset[str]
    after: frozenset[str]
    of: frozenset[str]
    at: frozenset[str]
    field: frozenset[str]
    territorial: frozenset[str]
    cabinet: frozenset[str]


@cache
def vocabulary() -> RoleWords:
    """Made once a process: a constant."""
    from presskit.entities.words import fold

    data = [locales.get(lang).roles for lang in locales.LANGUAGES]

    def union(name: str) -> frozenset[str]:
        return frozenset(fold(word) for d in data for word in getattr(d, name))

    return RoleWords(
        *(union(n) for n in ("before", "after", "of", "at", "field")),
        territorial=union("territorial"),
        cabinet=union("cabinet"),
    )


def noun_at(words: Words, i: int, lex: Lexicon) -> tuple[int, str] | None:
    """The longest role noun that starts at word `i`: (end, key)."""
    folds = words.folds
    if folds[i] not in lex.role_words:
        return None
    for length in (5, 4, 3, 2, 1):
        key = lex.roles.get(tuple(folds[i : i + length]))
        if key:
            return i + length, key
    return None


def role_at(words: Words, i: int, lex: Lexicon) -> tuple[int, int, str] | None:
    """A role whose phrase begins at word `i`: (noun start, end after adjectives, key). Modifiers may come first."""
    voc = vocabulary()
    j = i
    folds, kinds = words.folds, words.kinds
    n = len(words)
    best: tuple[int, int, str] | None = None
    while j < n and j - i < 9:
        found = noun_at(words, j, lex)
        if found:
            end, key = found
            while end < n and kinds[end] in "LCU" and folds[end] in voc.after:
                end += 1
            best = (j if best is None else best[0], end, key if best is None else best[2])
            if best[0] != j:
                best = (best[0], end, best[2])
            # "co-founder and CEO", "Professor and Director", "Président-fondateur"
            if (
                end < n
                and (folds[end] in lex.joins or folds[end] in "-/")
                and end + 1 < n
                and role_at_plain(words, end + 1, lex)
            ):
                j = end + 1
                continue
            # "Research Director": a noun directly after
            if end < n and noun_at(words, end, lex) and kinds[end] in "LCU":
                j = end
                continue
            return best
        if best is not None:
            return best
        word = folds[j]
        if kinds[j] in "CULM" and (
            word in voc.before or word in lex.demonyms or word in lex.topics or (kinds[j] == "U" and len(word) <= 4)
        ):
            j += 1
            continue
        if (
            j > i
            and (word in lex.joins or (word == "," and False))
            and j + 1 < n
            and (folds[j + 1] in voc.before or folds[j + 1] in lex.topics)
        ):
            j += 1
            continue
        if words.texts[j] in "’'" and j + 1 < n and folds[j + 1] == "s":
            j += 2
            continue
        return None
    return best


def role_at_plain(words: Words, i: int, lex: Lexicon) -> bool:
    """A role noun at `i` or after one or two modifiers."""
    voc = vocabulary()
    for j in range(i, min(i + 3, len(words))):
        if noun_at(words, j, lex):
            return True
        if words.folds[j] not in voc.before and words.folds[j] not in lex.demonyms and words.folds[j] not in lex.topics:
            return False
    return False


def after_name(words: Words, at: int, spans: dict[int, Span], lex: Lexicon) -> Held | None:
    """The role and affiliation that follow a name ending before word `at`: ", Role of Org", "(Role, Org)", "(Org)",
    ", Org"."""
    n = len(words)
    if at >= n:
        return None
    mark = words.texts[at]
    if mark == "(":
        return _inside(words, at + 1, ")", spans, lex)
    if mark in (",", "–", "—", "-", ":"):
        i = at + 1
        while i < n and (
            words.kinds[i] == "E"
            or words.folds[i] in lex.articles
            or words.folds[i] in ("also", "aussi", "egalement", "notre", "our")
        ):
            i += 1
        return _role(words, i, spans, lex)
    return None


def _inside(words: Words, i: int, close: str, spans: dict[int, Span], lex: Lexicon) -> Held | None:
    while i < len(words) and (words.kinds[i] == "E" or words.folds[i] in lex.articles):
        i += 1
    held = _role(words, i, spans, lex)
    if held:
        return held
    span = spans.get(i)
    if span and span.type in ("organisation", "place"):
        return Held(None, "", (span.start, span.end) if span.type == "organisation" else None, end=span.end)
    j = i
    while (
        j < len(words)
        and j - i < 6
        and (words.cap(j) or words.folds[j] in lex.genitives or words.texts[j] in "&!" or words.kinds[j] in "EN")
    ):
        j += 1
    if j > i and j < len(words) and words.texts[j] in (close, ",") and words.cap(i) and words.folds[i] not in lex.never:
        return Held(None, "", (i, j), new=True, end=j)
    return None


def _role(words: Words, i: int, spans: dict[int, Span], lex: Lexicon) -> Held | None:
    """A role phrase from word `i` with its affiliation."""
    if i >= len(words):
        return None
    found = role_at(words, i, lex)
    if not found:
        return None
    start, end, key = found
    start = i
    return complement(words, start, end, key, spans, lex)


def complement(words: Words, start: int, end: int, key: str, spans: dict[int, Span], lex: Lexicon) -> Held:
    """Follow a role from `end` through fields to its affiliation."""
    voc = vocabulary()
    folds, kinds, texts = words.folds, words.kinds, words.texts
    n = len(words)
    j = end
    role_end = end
    stop = min(n, start + MAX_ROLE)
    while j < stop:
        word = folds[j]
        if texts[j] == "," and j + 1 < n:
            k = j + 1
            while k < n and (kinds[k] == "E" or folds[k] in lex.articles):
                k += 1
            span = spans.get(k)
            if (
                span
                and span.type == "organisation"
                and (span.end >= n or texts[span.end] in ').;,»”"' + BREAK or folds[span.end] in lex.joins)
            ):
                return Held((start, role_end), key, (span.start, span.end), end=span.end)
            break
        if kinds[j] == "P" and texts[j] not in "&/’'#-":
            break
        if word in voc.of or word in voc.at or word in voc.field or kinds[j] == "E":
            k = j
            while k < n and (
                kinds[k] == "E"
                or folds[k] in lex.articles
                or folds[k] in voc.of
                or folds[k] in voc.at
                or folds[k] in voc.field
            ):
                k += 1
            if k >= n:
                break
            span = spans.get(k)
            if span and span.type == "organisation" and not (key in voc.cabinet and word not in voc.at):
                return Held((start, role_end), key, (span.start, span.end), end=span.end)
            if span and span.type == "place":
                if key in voc.territorial or key in voc.cabinet:
                    return Held((start, span.end), key, None, end=span.end)
                return Held((start, role_end), key, (span.start, span.end), end=span.end)
            if span and span.type == "person":
                break
            if (
                words.cap(k)
                and folds[k] not in lex.topics
                and folds[k] not in lex.openers
                and key not in voc.cabinet
                and not noun_at(words, k, lex)
                and (word in voc.of or word in voc.at or kinds[j] == "E")
                and folds[k] not in lex.never
            ):
                m = k
                while m < n and m - k < 6 and ((words.cap(m) and not spans.get(m)) or texts[m] == "&"):
                    m += 1
                if m > k:
                    return Held((start, role_end), key, (k, m), new=True, end=m)
            j = k + 1
            role_end = j
            continue
        if kinds[j] in "CULMN" or texts[j] in "&/-’'#":
            if kinds[j] == "L" and word in lex.joins:
                if j + 1 < n and (spans.get(j + 1) or (words.cap(j + 1) and folds[j + 1] not in lex.topics)):
                    break
                j += 1
                continue
            span = spans.get(j)
            if span and span.type == "organisation" and j > end:
                return Held((start, role_end), key, (span.start, span.end), end=span.end)
            if span and span.type == "person":
                break
            if kinds[j] == "L" and j >= end and folds[j - 1] not in voc.of | voc.field and word in lex.openers:
                break
            j += 1
            role_end = j
            continue
        break
    return Held((start, role_end), key, None, end=role_end)

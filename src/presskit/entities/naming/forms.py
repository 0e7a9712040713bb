"""Candidates for names: what their form says, what the model proposes, what the glossary vouches for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from presskit.entities.modelled.proposals import Proposal
from presskit.entities.modelled.proposed import proposed
from presskit.entities.naming import names, persons
from presskit.entities.naming.acronyms import concepts, long_names, short_names, spelled, syllabic
from presskit.entities.naming.grammar import grammar
from presskit.entities.naming.institutions import institutions
from presskit.entities.naming.known import known_at, ticker
from presskit.entities.naming.names import Span
from presskit.entities.naming.portfolios import portfolios
from presskit.entities.naming.possessives import possessed
from presskit.entities.naming.runs import run
from presskit.entities.naming.services import services
from presskit.entities.people import roles
from presskit.entities.words import BREAK, Lexicon, Words, lexicon, scan
from presskit.model import Glossary, MentionType


def candidates(words: Words, proposals: Sequence[Proposal], glossary: Glossary, lex: Lexicon) -> list[Span]:
    """All candidate spans of a document; they may overlap and disagree."""
    modelled = list(proposed(words, proposals, lex))
    spans = [*vouched(words, glossary), *institutions(words, lex), *services(words, lex), *modelled]
    index = _by_word(modelled)
    for start, end in names.runs(words, lex):
        spans.extend(run(words, start, end, index, lex))
    spans.extend(possessed(words, lex))
    spans.extend(particled(words, lex))
    spans.extend(well_known(words, lex))
    spans.extend(about(words, lex))
    spans.extend(tuple(short_names(words, spans, lex)))
    spans.extend(tuple(long_names(words, lex)))
    spans.extend(tuple(spelled(words, lex)))
    spans.extend(tuple(syllabic(words, lex)))
    spans.extend(_long_places(words, lex))
    spans = whole(spans)
    spans = [s for s in spans if s.type != "place" or known_at(words, s.start, lex) != s.end - s.start]
    nouns = concepts(words, lex)
    titles = _within_titles(words, lex)
    spans = [s for s in spans if not _of_title(words, s, titles) or s.method == "glossary"]
    fields = portfolios(words, lex)
    guesses = ("spacy", "run")
    spans = [
        s
        for s in spans
        if s.type == "person"
        or s.start not in fields
        or not (s.method in guesses or (s.method == "rule" and words.folds[s.start] in lex.topics))
    ]
    return [
        s
        for s in spans
        if s.method == "glossary"
        or (
            (s.end - s.start > 1 or not (words.folds[s.start] in nouns or names.lettered(words, s.start)))
            and not _wire(words, s)
        )
    ]


def _wire(words: Words, span: Span) -> bool:
    """The name of a wire in a dateline: "VARNES, le 3 mai /ACM/ -"."""
    return (
        words.texts[span.start - 1 : span.start] == ["/"]
        and words.texts[span.end : span.end + 1] == ["/"]
        and not words.glued(span.start - 1)
        and not words.glued(span.end + 1)
    )


def whole(spans: list[Span]) -> list[Span]:
    """The candidates, a name by its form as sure as the surer name it ends or begins with: "Varnes Department of
    Health" as "Department of Health", "NHS Varnes" as "NHS"."""
    ending: dict[int, float] = {}
    opening: dict[int, float] = {}
    for span in spans:
        if span.type == "organisation" and span.method in ("rule", "alias", "known"):
            ending[span.end] = max(ending.get(span.end, 0.0), span.score)
            if span.method == "known":
                opening[span.start] = max(opening.get(span.start, 0.0), span.score)
    return [
        replace(span, score=max(span.score, ending.get(span.end, 0.0), opening.get(span.start, 0.0)))
        if span.type == "organisation" and span.method == "rule" and span.score >= 0.84
        else span
        for span in spans
    ]


def vouched(words: Words, glossary: Glossary) -> Iterator[Span]:
    """Exact matches of the names and aliases of the glossary."""
    table: dict[str, list[tuple[tuple[str, ...], MentionType]]] = defaultdict(list)
    for entry in glossary.entries:
        for name in (*entry.fr, *entry.en):
            key = tuple(scan(name, [(0, len(name))]).folds[:-1])
            if key:
                table[key[0]].append((key, entry.type))
    if not table:
        return
    for several in table.values():
        several.sort(key=lambda row: (-len(row[0]), row))
    for i, first in enumerate(words.folds):
        for key, kind in table.get(first, ()):
            if tuple(words.folds[i : i + len(key)]) == key and words.source[words.starts[i]].isupper():
                yield Span(i, i + len(key), kind, 1.0, "glossary")
                break


def well_known(words: Words, lex: Lexicon) -> Iterator[Span]:
    """Organisations everybody knows, as written; weaker where a single word begins or ends a longer name."""
    for i in range(len(words)):
        size = known_at(words, i, lex)
        if not size or (size == 1 and words.style[i] == "U") or words.kinds[i] == "P":
            continue  # no name, or the end of a sum: "$1.3M"
        end = i + size
        if ticker(words, i, end):
            continue
        inner = size == 1 and i > 0 and words.kinds[i - 1] in "CI" and not words.first[i - 1]
        inner = inner or (size == 1 and i > 0 and words.folds[i - 1] in lex.heads)  # "l'université McGill"
        longer = words.folds[i] in lex.heads and words.folds[end] in lex.genitives and words.cap(end + 1)
        if words.cap(end) and words.folds[end] in lex.places and words.style[i] == "":
            end += 1  # "L'Oréal France"
        if i > 1 and words.texts[i - 1] == "." and names.stopped(words, i - 1):
            yield Span(i - 2, end, "organisation", 0.95, "known")  # "U.S. Food and Drug Administration"
            continue
        sure = 0.97 if size > 3 else 0.92
        if size > 2 and words.folds[i] in lex.articles:
            sure = 1.0  # "La Banque Acmo" rather than "Banque Acmo"
        yield Span(i, end, "organisation", 0.6 if inner or longer else 0.8 if size == 1 else sure, "known")


def particled(words: Words, lex: Lexicon) -> Iterator[Span]:
    """A title and a last name that begins with a particle: "Mme de Varnes", "Mr van Ashby"."""
    for i in range(1, len(words) - 1):
        if words.kinds[i] in "LC" and words.folds[i] in lex.particles and persons.titled(words, i, lex):
            k = i + 1
            while words.kinds[k] == "L" and words.folds[k] in lex.particles:
                k += 1
            end = persons.extent(words, k, lex) if words.kinds[k] == "C" else k
            if end > k and words.folds[k] not in lex.heads and words.folds[k] not in lex.role_words:
                yield Span(i, end, "person", 0.9, "rule")


def _by_word(spans: Iterable[Span]) -> dict[int, Span]:
    return {k: span for span in spans for k in range(span.start, span.end)}


def about(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The name in a heading "About Acmo", "À propos d'Acmo"."""
    for i in range(1, len(words) - 2):
        if words.texts[i - 1] != BREAK:
            continue
        opening = next((p for p in grammar().about if tuple(words.folds[i : i + len(p)]) == p), None)
        if opening is None:
            continue
        start = i + len(opening)
        while start < len(words) and (words.folds[start] in lex.articles or words.kinds[start] == "E"):
            start += 1
        end = start
        while (
            end < len(words)
            and end - start < 12
            and words.texts[end] != BREAK
            and (words.texts[end] not in ".,;:?" or words.kinds[end - 1] == "I")
        ):
            end += 1
        if start < end < len(words) and (words.texts[end] == BREAK or words.texts[end] == ":") and words.cap(start):
            if persons.extent(words, start, lex) == end and persons.named(words, start, end, lex):
                continue
            yield Span(start, end, "organisation", 0.85 if end - start <= 5 else 0.7, "rule")


def _long_places(words: Words, lex: Lexicon) -> Iterator[Span]:
    """Territories of several words: "la Côte d'Ivoire", "the United Kingdom"."""
    table = _places()
    for i, fold in enumerate(words.folds):
        for name in table.get(fold, ()):
            if words.cap(i) and tuple(words.folds[i : i + len(name)]) == name and words.cap(i + len(name) - 1):
                yield Span(i, i + len(name), "place", 0.7, "known")
                break


@cache
def _places() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names of territories with several words, by their first word, the longest first. A constant."""
    table: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for name in lexicon().places:
        key = tuple(scan(name, [(0, len(name))]).folds[:-1])
        if len(key) > 1:
            table[key[0]].add(key)
    return {first: tuple(sorted(several, key=lambda k: (-len(k), k))) for first, several in table.items()}


def _of_title(words: Words, span: Span, titles: frozenset[int]) -> bool:
    """Whether a name lies within a title, or runs on from one into the name behind it: "Member of | Parliament Jane
    Doe"."""
    if span.start not in titles or span.end - 1 in titles:
        return span.start in titles
    after = next(k for k in range(span.start, span.end) if k not in titles)
    return words.cap(after)


def _within_titles(words: Words, lex: Lexicon) -> frozenset[int]:
    """The words inside fixed titles of several words: the State in "ministre d'État"."""
    inside: set[int] = set()
    for i, fold in enumerate(words.folds):
        if fold in lex.role_words and words.kinds[i] in "LC":
            noun = roles.noun_at(words, i, lex)
            if noun and noun[0] - i > 1 and words.kinds[i + 1] in "LE":
                inside.update(range(i + 1, noun[0]))
    return frozenset(inside)

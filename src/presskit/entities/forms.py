"""Candidates for names: what their form says, what the model proposes, what the glossary vouches for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from presskit.entities import aliases, names, roles
from presskit.entities.institutions import described, governing, institution
from presskit.entities.known import known_at, ticker
from presskit.entities.names import Span
from presskit.entities.portfolios import ceremony, portfolios
from presskit.entities.proposals import Proposal
from presskit.entities.proposed import proposed
from presskit.entities.runs import run
from presskit.entities.words import BREAK, Lexicon, Words, lexicon, scan
from presskit.model import Glossary, MentionType


def candidates(words: Words, proposals: Sequence[Proposal], glossary: Glossary, lex: Lexicon) -> list[Span]:
    """All candidate spans of a document; they may overlap and disagree."""
    modelled = list(proposed(words, proposals, lex))
    spans = [*vouched(words, glossary), *institutions(words, lex), *modelled]
    index = _by_word(modelled)
    for start, end in names.runs(words, lex):
        spans.extend(run(words, start, end, index, lex))
    spans.extend(possessed(words, lex))
    spans.extend(particled(words, lex))
    spans.extend(well_known(words, lex))
    spans.extend(about(words, lex))
    spans.extend(tuple(_short_names(words, spans, lex)))
    spans.extend(tuple(_long_names(words, lex)))
    spans.extend(tuple(_spelled(words, lex)))
    spans.extend(_long_places(words, lex))
    concepts = _concepts(words, lex)
    titles = _within_titles(words, lex)
    spans = [s for s in spans if s.start not in titles or s.end - 1 not in titles or s.method == "glossary"]
    fields = portfolios(words, lex)
    guesses = ("spacy", "run")
    spans = [s for s in spans if s.type == "person" or s.start not in fields or s.method not in guesses]
    return [s for s in spans if words.folds[s.start] not in concepts or s.end - s.start > 1 or s.method == "glossary"]


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
        if not size or (size == 1 and words.style[i] == "U"):
            continue
        end = i + size
        if ticker(words, i, end):
            continue
        inner = size == 1 and i > 0 and words.kinds[i - 1] in "CI" and not words.first[i - 1]
        inner = inner or (size == 1 and i > 0 and words.folds[i - 1] in lex.heads)  # "l'université McGill"
        longer = words.folds[i] in lex.heads and words.folds[end] in lex.genitives and words.cap(end + 1)
        if words.cap(end) and words.folds[end] in lex.places and words.style[i] == "":
            end += 1  # "L'Oréal France"
        yield Span(i, end, "organisation", 0.6 if inner or longer else 0.8 if size == 1 else 0.92, "known")


def institutions(words: Words, lex: Lexicon) -> Iterator[Span]:
    """Names that begin with a head noun."""
    for i, word in enumerate(words.folds):
        if word == "universites" and not words.cap(i):
            continue  # "les universités d'Acmo": several, unless it is their common name
        if word in lex.heads and word not in lex.right_heads and words.kinds[i] in "CUL" and words.style[i] != "U":
            after = words.folds[i + 1]
            led = i > 0 and words.cap(i - 1) and words.cap(i + 1) and not words.first[i - 1]
            if led and (after in lex.heads or (words.lang == "en" and after in lex.places)):
                continue  # "Ashby Borough Council", "Ashby College London": the last head counts
            end = institution(words, i, lex)
            known = i + known_at(words, i, lex)
            if end and i < known < end and known - i > 1 and not any(words.cap(k) for k in range(known, end)):
                end = known  # "l'Union européenne des ressources …"
            if end and words.cap(i) and words.folds[i - 1] in ("haut", "haute") and words.cap(i - 1):
                yield Span(i - 1, end, "organisation", 0.93, "rule")  # "Haut Conseil pour le climat"
            elif end and words.lang == "fr" and ceremony(words, i, end):
                kind: MentionType = "event" if word == "forum" else "work"
                yield Span(i, end, kind, 0.9, "rule")
            elif end and not described(words, i, end, lex) and not governing(words.folds[i:end]):
                yield Span(i, end, "organisation", 0.9 if words.cap(i) else 0.8, "rule")


_POSSESSED: Final = frozenset(
    (
        "hospital",
        "college",
        "school",
        "club",
        "foundation",
        "trust",
        "academy",
        "church",
        "museum",
        "institute",
        "society",
        "fund",
        "hospice",
        "office",
    )
)


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
                (words.cap(end) and lex.heads.get(words.folds[end]) not in _POSSESSED)
                or (words.cap(end - 1) and words.folds[end : end + 2] == ["'", "s"])
                or (words.folds[end] == "s" and words.folds[end - 1] == "'" and words.cap(end + 1))
            )
        ):
            end += 1  # "State's Attorney's Office"
        start = i - 2
        while (
            start >= 1
            and words.cap(start - 1)
            and not (words.first[start - 1] and words.folds[start - 1] in lex.openers)
        ):
            start -= 1
        office = words.folds[end : end + 1] == ["office"] and start == i - 2
        if office or lex.heads.get(words.folds[end]) not in _POSSESSED:
            continue  # "Governor's Office" alone names none
        if words.cap(end) and words.folds[start] not in lex.places and end - i < 7:
            if words.folds[end + 1] in lex.places and words.cap(end + 1):
                end += 1  # "King's College London"
            yield Span(start, end + 1, "organisation", 0.85, "rule")


def particled(words: Words, lex: Lexicon) -> Iterator[Span]:
    """A title and a last name that begins with a particle: "Mme de Varnes", "Mr van Ashby"."""
    for i in range(1, len(words) - 1):
        if words.kinds[i] == "L" and words.folds[i] in lex.particles and names.titled(words, i, lex):
            k = i + 1
            while words.kinds[k] == "L" and words.folds[k] in lex.particles:
                k += 1
            end = names.person(words, k, lex) if words.kinds[k] == "C" else k
            if end > k and words.folds[k] not in lex.heads:
                yield Span(i, end, "person", 0.9, "rule")


def _by_word(spans: Iterable[Span]) -> dict[int, Span]:
    return {k: span for span in spans for k in range(span.start, span.end)}


def about(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The name in a heading "About Acmo", "À propos d'Acmo"."""
    for i in range(1, len(words) - 2):
        if words.texts[i - 1] != BREAK or words.folds[i] not in ("about", "a", "qui"):
            continue
        start = i + (
            1
            if words.folds[i] == "about"
            else 3
            if words.folds[i + 1 : i + 3] in (["propos", "de"], ["propos", "du"], ["propos", "d'"])
            else 99
        )
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
            if names.person(words, start, lex) == end and names.named(words, start, end, False, lex):
                continue
            yield Span(start, end, "organisation", 0.85 if end - start <= 5 else 0.7, "rule")


def _long_names(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The long form in parentheses behind the short one: "Acme (Agence de …)"."""
    for i in range(2, len(words)):
        if words.texts[i - 1] != "(" or words.folds[i] not in lex.heads or words.kinds[i] not in "CU":
            continue
        close = next((k for k in range(i + 2, min(i + 18, len(words))) if words.texts[k] in (")", BREAK)), None)
        if close is None or words.texts[close] != ")" or words.kinds[i - 2] not in "CUM":
            continue
        short = words.folds[i - 2]
        heavy = [k for k in range(i, close) if words.kinds[k] in "CULM" and len(words.texts[k]) > 2]
        if short[0] == words.folds[i][0] and len(heavy) >= 2 and aliases.abbreviates(short, words.text(i, close)):
            yield Span(i, close, "organisation", 1.0, "alias")


def _spelled(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The long name whose words' initials the acronym in parentheses behind it spells, whatever its head noun."""
    for i in range(4, len(words) - 1):
        if words.texts[i - 1] != "(" or words.texts[i + 1] not in "),;" or words.kinds[i] not in "UMC":
            continue
        letters = [c for c in words.folds[i] if c.isalpha()]
        if not 3 <= len(letters) <= 10 or words.folds[i] in lex.never:
            continue
        initials: list[str] = []
        for k in range(i - 2, max(-1, i - 26), -1):
            if words.kinds[k] in "PX" and words.texts[k] not in "-&,":
                break
            small = words.kinds[k] in "LE" and words.folds[k] in lex.genitives | lex.articles | lex.joins
            if words.kinds[k] == "E" or words.texts[k] == "," or small:
                continue
            initials[:0] = [part[0] for part in words.folds[k].split("-") if part]
            if len(initials) > len(letters) + 4:
                break
            if words.cap(k) and not words.style[k] and len(initials) >= 3 and _spells("".join(letters), initials):
                first = words.folds[k]
                kind: MentionType = "work" if first in lex.works else "event" if first in lex.events else "organisation"
                yield Span(k, i - 1, kind, 1.0, "alias")
                yield Span(i, i + 1, kind, 0.97, "alias")
                break


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


def _within_titles(words: Words, lex: Lexicon) -> frozenset[int]:
    """The words inside fixed titles of several words: the State in "ministre d'État"."""
    inside: set[int] = set()
    for i, fold in enumerate(words.folds):
        if fold in lex.role_words and words.kinds[i] in "LC":
            noun = roles.noun_at(words, i, lex)
            if noun and noun[0] - i > 1 and words.kinds[i + 1] in "LE":
                inside.update(range(i + 1, noun[0]))
    return frozenset(inside)


def _concepts(words: Words, lex: Lexicon) -> frozenset[str]:
    """Acronyms the text defines for a common noun: "hardware description language (HDL)"."""
    found = set()
    for i in range(4, len(words) - 1):
        if words.texts[i - 1] != "(" or words.texts[i + 1] != ")" or words.kinds[i] != "U":
            continue
        letters = words.folds[i].removesuffix("s")
        k = i - 2
        heavy: list[str] = []
        while k >= max(0, i - 24) and len(heavy) < len(letters) + 2 and words.kinds[k] in "LE":
            if words.kinds[k] == "L" and words.folds[k] not in lex.genitives | lex.articles | lex.joins:
                heavy.extend(part[0] for part in reversed(words.folds[k].split("-")) if part)
            k -= 1
        if len(letters) > 1 and any(_spells(letters, heavy[n - 1 :: -1]) for n in range(len(letters), len(heavy) + 1)):
            found.add(words.folds[i])
    return frozenset(found)


def _spells(letters: str, initials: Sequence[str]) -> bool:
    """Whether the letters stand among the initials in order, the first one first."""
    rest = iter(initials)
    return initials[0] == letters[0] and all(letter in rest for letter in letters)


def _short_names(words: Words, spans: Iterable[Span], lex: Lexicon) -> Iterator[Span]:
    for span in spans:
        if span.end - span.start < 2:
            continue
        if span.method == "run" or span.type in ("person", "place"):
            # a name no layer knows for an institution: only with its very initials behind it
            short = aliases.parenthesised(words, span.start, span.end)
            initials = "".join(words.folds[k][0] for k in range(span.start, span.end) if words.cap(k))
            if short and short[1] - short[0] == 1 and len(initials) > 2 and words.folds[short[0]] == initials:
                yield replace(span, type="organisation", score=0.95, method="alias")
                yield Span(short[0], short[1], "organisation", 0.97, "alias")
        elif span.type in ("organisation", "event", "work"):
            short = aliases.parenthesised(words, span.start, span.end)
            if short and words.folds[short[0]] not in lex.never:
                yield replace(span, score=max(span.score, 0.95))
                yield Span(short[0], short[1], span.type, 0.97, "alias")

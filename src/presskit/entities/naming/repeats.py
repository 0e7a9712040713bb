"""A name said once is recognised wherever it stands: whole, as a person's last name, as the first word of a firm."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from presskit.entities.naming.grammar import grammar
from presskit.entities.naming.names import Span
from presskit.entities.words import Lexicon, Words
from presskit.model import MentionType

_NAMED: Final = frozenset("CUIME")  # kinds of words that a name begins with
SURE: Final = 0.5  # candidates below are dropped unless the document speaks for them


def key_of(words: Words, span: Span) -> tuple[str, ...]:
    """The words of a span, folded: equal for two mentions of one name."""
    return tuple(words.folds[span.start : span.end])


def kinds_of(words: Words, spans: Iterable[Span]) -> dict[tuple[str, ...], MentionType]:
    """The type most of the document gives each name."""
    votes: dict[tuple[str, ...], Counter[MentionType]] = defaultdict(Counter)
    for span in spans:
        if span.method != "run":
            weight = 400 if span.score >= 0.85 else 100
            votes[tuple(words.folds[span.start : span.end])][span.type] += round(weight * span.score)
    return {key: max(sorted(count), key=lambda t: count[t]) for key, count in votes.items()}


def spread(words: Words, chosen: list[Span], kinds: dict[tuple[str, ...], MentionType], lex: Lexicon) -> list[Span]:
    """Every occurrence of an accepted name, in its type; last names of people met before."""
    whole = [s for s in chosen if s.type == "person" and s.end - s.start >= 2]
    firsts = ({words.folds[s.start] for s in whole} & lex.given) - lex.doubtful_given
    introduced = {words.folds[s.start] for s in whole if s.method == "rule" and s.score >= 0.8}
    guessed = introduced - lex.given - lex.openers - lex.role_words - lex.places.keys()
    surnames = firsts | {
        words.folds[s.end - 2 if words.folds[s.end - 1] in lex.generations and s.end - s.start > 2 else s.end - 1]
        for s in whole
    } - lex.openers - lex.role_words  # fmt: skip
    leading = {  # "Zhang Wei": the family name stands first
        words.folds[s.start]
        for s in whole
        if s.end - s.start == 2 and words.folds[s.end - 1].split("-")[0] in lex.given
    }
    surnames |= leading - lex.given - lex.openers - lex.role_words
    shorts = _firm_names(words, chosen, lex)
    guesses = ("spacy", "run")
    named = [s for s in chosen if s.type == "organisation" and s.method not in guesses]
    sure = {key_of(words, s) for s in named if s.end - s.start > 1 or words.kinds[s.start] != "M"}
    towns: set[tuple[str, ...]] = {(word,) for word in surnames if word in lex.places}
    surnames -= {key[k] for key in sure if len(key) > 1 for k in (0, -1)}
    index: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for key, kind in kinds.items():
        mine = key[0] in surnames or key[0] in guessed
        if len(key) == 1 and kind in ("organisation", "place") and mine and key not in sure | towns:
            continue  # the model's guess at a last name
        if kind in ("person", "organisation", "place") and (len(key) > 1 or key[0] not in lex.openers):
            index[key[0]].add(key)
    shorter = {
        key[:-2]: kind  # "Critical Acmo" of "Critical Acmo, Inc."
        for key, kind in kinds.items()
        if kind == "organisation" and len(key) > 2 and key[-1] in lex.suffixes and key[-2] == ","
    }
    shorter.update(dict.fromkeys(_proper_parts(sure, lex), "organisation"))
    for key in shorter:
        index[key[0]].add(key)
    kinds = {**kinds, **shorter}
    lengths = {first: sorted({len(key) for key in several}, reverse=True) for first, several in index.items()}
    covered = {k: span for span in chosen for k in range(span.start, span.end)}
    result: list[Span] = []
    behind = 0  # the last span
    for i, written in enumerate(words.kinds):
        if i < behind or (written not in _NAMED and i not in covered):
            continue
        span = covered.get(i)
        known: tuple[str, ...] | None = None
        if written in _NAMED:
            first = words.folds[i]
            tried = (tuple(words.folds[i : i + length]) for length in lengths.get(first, ()))
            known = next((own for own in tried if own in index[first]), None)
        if known and not _blocked(i, len(known), span, covered):
            result.append(Span(i, i + len(known), kinds[known], 0.75, "alias"))
            behind = i + len(known)
        elif span is not None and span.start == i and _surname(words, span, surnames | guessed):
            result.append(replace(span, type="person", score=0.8, method="alias"))
            behind = span.end
        elif (
            span is not None
            and span.start == i
            and span.method == "spacy"
            and span.end == i + 1
            and words.texts[i] in shorts
            and _single(words, i, None, lex)
        ):
            result.append(replace(span, type="organisation", score=0.7, method="alias"))
            behind = span.end
        elif span is not None and span.start == i:
            own = tuple(words.folds[span.start : span.end])
            result.append(span if span.method == "glossary" else replace(span, type=kinds.get(own, span.type)))
            behind = span.end
        elif words.texts[i] in shorts and _single(words, i, span, lex):
            result.append(Span(i, i + 1, "organisation", 0.7, "alias"))
        elif span is None and written in "CUM" and words.folds[i] in surnames:
            result.append(Span(i, i + 1, "person", 0.8, "alias"))
    return result


def _proper_parts(names: Iterable[tuple[str, ...]], lex: Lexicon) -> Iterator[tuple[str, ...]]:
    """What is left of an institution's name without its head noun, two words or three that are a name by themselves:
    "Horizon Varnois" of "Fondation Horizon Varnois"."""
    small = lex.genitives | lex.articles | lex.joins
    for head, *rest in names:
        if head not in lex.heads or not 2 <= len(rest) <= 3 or not all(word.isalpha() for word in rest):
            continue
        common = any(word in several for word in rest for several in (small, lex.heads, lex.topics, lex.places))
        if not common and rest[0] not in lex.given | lex.adjectives:
            yield tuple(rest)


def _firm_names(words: Words, chosen: Iterable[Span], lex: Lexicon) -> frozenset[str]:
    """First words that stand for the whole: "Acmo" of "Acmo Group plc"; "CHU" of "CHU de …"."""
    found = set()
    for span in chosen:
        if span.type != "organisation" or span.end - span.start < 2 or span.score < SURE:
            continue
        first, last = words.folds[span.start], words.folds[span.end - 1]
        if words.kinds[span.start] == "U" and first in lex.heads:
            found.add(words.texts[span.start])
        elif (
            (last in lex.suffixes or last in lex.right_heads or last in grammar().shortened)
            and words.kinds[span.start] in "CM"
            and len(first) > 3
            and not any(
                first in several
                for several in (
                    lex.heads, lex.places, lex.demonyms, lex.topics, lex.given, lex.openers, lex.never, lex.works,
                    lex.events, lex.role_words, lex.adjectives, lex.descriptors,
                )
            )
        ):  # fmt: skip
            found.add(words.texts[span.start])
    if found:
        found -= {word.capitalize() for k, word in enumerate(words.folds) if words.kinds[k] == "L"}
    return frozenset(found)


def _single(words: Words, i: int, span: Span | None, lex: Lexicon) -> bool:
    """Whether word `i` stands alone: no capital beside it, no preposition of place before it."""
    if span is not None or words.cap(i + 1) or (i and words.cap(i - 1) and not words.first[i - 1]):
        return False
    return not (i and words.folds[i - 1] in lex.placing)


def _surname(words: Words, span: Span, surnames: frozenset[str] | set[str]) -> bool:
    """A single word some layer guessed to be something else, that is the last name of a person of the document."""
    guess = span.method in ("spacy", "run") or words.kinds[span.start] == "M"  # "la ministre | LeBlanc"
    return span.end - span.start == 1 and guess and words.folds[span.start] in surnames


def _blocked(i: int, length: int, span: Span | None, covered: dict[int, Span]) -> bool:
    """Whether a repeated name may not stand here: a span as long does already, or one reaches over its edges."""
    if span is not None and (span.start < i or span.end >= i + length):
        return True
    last = covered.get(i + length - 1)
    return last is not None and last.end > i + length

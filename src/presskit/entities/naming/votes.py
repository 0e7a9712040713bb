"""From candidates to the names of a document: what overlaps is decided, what the document says twice counts twice.

A name has one type in a document: the one most of its occurrences get, weighted by how sure they are. Members of one
list have one type (`lists.py`). A name said once is recognised wherever it stands (`repeats.py`)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from presskit import locales
from presskit.entities.naming.bodies import thing
from presskit.entities.naming.grammar import grammar
from presskit.entities.naming.lists import listed
from presskit.entities.naming.names import Span
from presskit.entities.naming.repeats import SURE, key_of, kinds_of, spread
from presskit.entities.words import BREAK, Lexicon, Words
from presskit.model import MentionType


def settle(words: Words, spans: Iterable[Span], labels: Sequence[tuple[int, int]], lex: Lexicon) -> list[Span]:
    """The names of a document: ordered spans without overlaps. `labels` are word spans in quotation marks that are
    titles, not speech."""
    chosen = _choose([*_labelled(spans, labels), *_quoted(words, labels, lex)])
    chosen = _apart([_suffixed(words, span, lex) for span in listed(words, chosen, lex)])
    kinds = kinds_of(words, chosen)
    repeated = _repeated(words, chosen, lex) - {
        (words.folds[k],)
        for s in chosen
        if s.type == "person" and s.end - s.start >= 2 and s.score >= SURE
        for k in ((s.start, s.end - 1) if words.folds[s.start] in lex.given else (s.end - 1,))
    }
    chosen = [
        replace(s, type="organisation", score=max(s.score, 0.56), method="rule")
        if _unknown(words, s, lex) and key_of(words, s) in repeated
        else s
        for s in chosen
    ]
    chosen = _datelines(words, chosen, lex)
    kept = [span for span in chosen if span.score >= SURE or _supported(words, span, kinds)]
    kept = _streets(words, kept)
    kept = [replace(s, type="work") if _honoured(words, s, lex) else s for s in kept]
    return spread(words, kept, kinds_of(words, kept), lex)


_DASHES: Final = frozenset("–—-―")


def _datelines(words: Words, spans: Sequence[Span], lex: Lexicon) -> list[Span]:
    """What opens a dateline is a place: "Acmeville, March 18, 2025 –", "ACMEVILLE, Ohio, 3 May 2024 —"."""
    result: list[Span] = []
    for span in spans:
        guess = span.method in ("spacy", "run", "rule", "alias") and span.score < 0.8
        guess = guess and words.folds[span.start] not in lex.heads
        guess = guess and (span.type != "person" or words.kinds[span.start] == "U")
        opening = span.start == 0 or words.texts[span.start - 1] == BREAK
        if guess and opening and _dated(words, span.end, lex):
            result.append(replace(span, type="place", score=0.9, method="rule"))
        else:
            result.append(span)
    return result


def _honoured(words: Words, span: Span, lex: Lexicon) -> bool:
    """A programme, prize or plan that bears a person's name: "le programme Marco Polo", "the Ashby Scholarship"."""
    if span.type != "person" or span.method == "glossary" or words.lang not in locales.LANGUAGES or span.start == 0:
        return False
    before = words.folds[span.start - 1]
    return words.kinds[span.start - 1] in "LC" and before in locales.get(words.lang).people.bearing


def _streets(words: Words, spans: Sequence[Span]) -> list[Span]:
    """What a street is named after is a place there: "rue de Varnes", "avenue Ashby"."""
    if words.lang not in locales.LANGUAGES:
        return list(spans)
    data = locales.get(words.lang).places
    result = []
    for span in spans:
        i = span.start - 1
        while i > 0 and span.start - i < 3 and (words.folds[i] in data.street_links or words.kinds[i] == "E"):
            i -= 1
        street = i >= 0 and words.folds[i] in data.streets and span.method != "glossary"
        result.append(replace(span, type="place") if street else span)
    return result


def _dated(words: Words, i: int, lex: Lexicon) -> bool:
    """A comma and a date with its year right behind, up to a dash, a parenthesis or the end of the line."""
    if words.texts[i] not in ",(/–—-":
        return False
    upper = words.kinds[i - 1] == "U" and words.texts[i] == ","
    digits = month = False
    for k in range(i, min(i + 18, len(words))):
        text = words.texts[k]
        digits = digits or text.isdigit()  # of a date, whose words are marks
        month = month or (words.folds[k] in lex.openers and words.folds[k] not in lex.articles and digits is not None)
        if k > i + 1 and (text in _DASHES or text == BREAK):
            return (digits and month) or (upper and text in _DASHES and k - i < 7)
        if words.kinds[k] == "P" and text not in ",./()" and not text[0].isalnum():
            return False
        if words.kinds[k] == "L" and words.folds[k] not in lex.articles and not upper:
            return False  # "Acmo, which began on 3 May 2024."
    return False


def _repeated(words: Words, spans: Iterable[Span], lex: Lexicon) -> set[tuple[str, ...]]:
    """Unknown names that stand at least twice within sentences, never in lower case nor after a preposition of place:
    in a release, the one most often named is the one who speaks."""
    count: Counter[tuple[str, ...]] = Counter()
    peoples = locales.get(words.lang).places.peoples if words.lang in locales.LANGUAGES else frozenset()
    for span in spans:
        plural = span.end - span.start == 1 and words.folds[span.start].endswith("s")
        if plural and words.kinds[span.start] == "C" and words.folds[span.start - 1] in peoples:
            count[key_of(words, span)] -= 99  # "les Anciens", "des Militaires"
        if _unknown(words, span, lex) and not words.first[span.start] and words.folds[span.start] not in lex.openers:
            before = words.folds[max(span.start - 3, 0) : span.start]
            count[key_of(words, span)] += (
                -99 if lex.placing.intersection(before[-1:]) or lex.towns.intersection(before) else 1
            )
    lower = {words.folds[k] for k in range(len(words)) if words.kinds[k] == "L"} if count else set()
    return {key for key, n in count.items() if n >= 2 and not lower.issuperset(key[:1])}


def _unknown(words: Words, span: Span, lex: Lexicon) -> bool:
    """A capitalised name no layer knows, or a single word the model takes for a place or a work nobody knows."""
    for k in range(span.start, span.end):
        word = words.folds[k]
        if (
            word in lex.role_words
            or (k == span.end - 1 and span.end - span.start > 1 and thing(words, span.start, span.end, lex))
            or word in lex.demonyms
            or word in lex.works
            or word in lex.events
            or word[-1:].isdigit()  # a word of combining marks alone folds to nothing
        ):
            return False
    if span.method == "run":
        return span.score < SURE
    return (
        span.method == "spacy"
        and span.type in ("place", "work")
        and span.end - span.start == 1
        and words.folds[span.start] not in lex.places
    )


def _labelled(spans: Iterable[Span], labels: Sequence[tuple[int, int]]) -> list[Span]:
    """What fills quotation marks as a title is a work; guesses inside it are dropped."""
    where = {k: label for label in labels for k in range(*label)}
    result = []
    for span in spans:
        label = where.get(span.start)
        if label is None or span.method in ("glossary", "alias"):
            result.append(span)
        elif (span.start, span.end) == label:
            result.append(span if span.score >= 0.8 else replace(span, type="work", score=0.65))
        elif span.type in ("person", "place"):
            result.append(span)
    return result


def _quoted(words: Words, labels: Sequence[tuple[int, int]], lex: Lexicon) -> Iterator[Span]:
    """The name of an institution in quotation marks behind its sort: "l'association « Les Amis de Varnes »"."""
    for start, end in labels:
        sort = words.folds[start - 2] if start > 1 else ""
        named = (sort in lex.descriptors or sort in lex.heads) and sort not in grammar().quoting
        if named and words.kinds[start - 1] == "P" and not any(words.kinds[k] == "N" for k in range(start, end)):
            yield Span(start, end, "organisation", 0.85, "rule")


def _choose(spans: Iterable[Span]) -> list[Span]:
    """Spans that do not overlap: surer ones first, a little for length; layers that agree add up."""
    merged: dict[tuple[int, int, MentionType], Span] = {}
    for span in spans:
        key = (span.start, span.end, span.type)
        old = merged.get(key)
        if old is None:
            merged[key] = span
        else:
            best = max(old, span, key=lambda s: (s.score, s.method))
            merged[key] = replace(best, score=min(1.0, best.score + (0.1 if old.method != span.method else 0.0)))
    taken: set[int] = set()
    chosen: list[Span] = []
    for span in sorted(merged.values(), key=_rank):
        if taken.isdisjoint(range(span.start, span.end)):
            chosen.append(span)
            taken.update(range(span.start, span.end))
    return sorted(chosen, key=lambda s: s.start)


def _rank(span: Span) -> tuple[float, int, int, str]:
    return -(span.score + 0.03 * min(span.end - span.start, 6)), span.start, -span.end, span.type


def _suffixed(words: Words, span: Span, lex: Lexicon) -> Span:
    """An institution with the legal form behind it: "Acmo plc", "Acmo, Inc."."""
    end = span.end
    if span.type in ("organisation", "person", "place") and end + 2 < len(words) and words.texts[end] == ",":
        closed = words.folds[end + 1] in lex.suffixes and words.cap(end + 1) and words.folds[end + 1] not in lex.heads
        return replace(span, end=end + 2, type="organisation", score=max(span.score, 0.9)) if closed else span
    if (
        span.type == "organisation"
        and end + 1 < len(words)
        and words.folds[end] in lex.suffixes
        and (words.cap(end) or words.folds[end] in lex.lower_suffixes)
    ):
        return replace(span, end=end + 1)
    return span


def _apart(spans: list[Span]) -> list[Span]:
    """Ordered spans without those that begin inside the one before."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _supported(words: Words, span: Span, kinds: dict[tuple[str, ...], MentionType]) -> bool:
    return tuple(words.folds[span.start : span.end]) in kinds and span.method != "run"

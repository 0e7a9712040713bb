"""From candidates to the names of a document: what overlaps is decided, what the document says twice counts twice.

A name has one type in a document: the one most of its occurrences get, weighted by how sure they are. Members of one
list have one type. A name said once is recognised wherever it stands; a person's last name stands for the person.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from presskit.entities.names import Span
from presskit.entities.roles import role_at
from presskit.entities.words import BREAK, Lexicon, Words
from presskit.model import MentionType

SURE: Final = 0.5  # candidates below are dropped unless the document speaks for them
_NUMBERED: Final = frozenset(("jr", "sr", "ii", "iii", "iv"))
_LINKS: Final = frozenset((",", "et", "and", "&", "ou", "or", ";", "/", ")"))


def settle(words: Words, spans: Iterable[Span], labels: Sequence[tuple[int, int]], lex: Lexicon) -> list[Span]:
    """The names of a document: ordered spans without overlaps. `labels` are word spans in quotation marks that are
    titles, not speech."""
    chosen = _choose(_labelled(spans, labels))
    chosen = _apart([_suffixed(words, span, lex) for span in _listed(words, chosen, lex)])
    kinds = _kinds(words, chosen)
    repeated = _repeated(words, chosen, lex) - {
        (words.folds[s.end - 1],) for s in chosen if s.type == "person" and s.end - s.start >= 2 and s.score >= SURE
    }
    chosen = [
        replace(s, type="organisation", score=max(s.score, 0.56), method="rule")
        if _unknown(words, s, lex) and _key(words, s) in repeated
        else s
        for s in chosen
    ]
    kept = [span for span in chosen if span.score >= SURE or _supported(words, span, kinds)]
    kept = _datelines(words, kept, lex)
    return _spread(words, kept, _kinds(words, kept), lex)


_DASHES: Final = frozenset("–—-―")


def _datelines(words: Words, spans: Sequence[Span], lex: Lexicon) -> list[Span]:
    """What opens a dateline is a place: "Acmeville, March 18, 2025 –", "ACMEVILLE, Ohio, 3 May 2024 —"."""
    result: list[Span] = []
    for span in spans:
        guess = span.method in ("spacy", "run", "rule") and span.score < 0.8 and span.type != "place"
        if guess and span.start and words.texts[span.start - 1] == BREAK and _dated(words, span.end, lex):
            result.append(replace(span, type="place", method="rule"))
        else:
            result.append(span)
    return result


def _dated(words: Words, i: int, lex: Lexicon) -> bool:
    """A comma and a date with its year right behind, up to a dash, a parenthesis or the end of the line."""
    if words.texts[i] not in ",(/–—-":
        return False
    upper = words.kinds[i - 1] == "U" and words.texts[i] == ","
    digits = month = False
    for k in range(i, min(i + 12, len(words))):
        text = words.texts[k]
        digits = digits or words.kinds[k] == "N"
        month = month or (words.folds[k] in lex.openers and words.folds[k] not in lex.articles and digits is not None)
        if k > i + 1 and (text in _DASHES or text == BREAK):
            return (digits and month) or (upper and text in _DASHES and k - i < 7)
        if words.kinds[k] == "P" and text not in ",./()":
            return False
    return False


def _key(words: Words, span: Span) -> tuple[str, ...]:
    return tuple(words.folds[span.start : span.end])


def _repeated(words: Words, spans: Iterable[Span], lex: Lexicon) -> set[tuple[str, ...]]:
    """Unknown names that stand at least twice within sentences, never in lower case nor after a preposition of place:
    in a release, the one most often named is the one who speaks."""
    count: Counter[tuple[str, ...]] = Counter()
    for span in spans:
        if _unknown(words, span, lex) and not words.first[span.start] and words.folds[span.start] not in lex.openers:
            before = words.folds[max(span.start - 2, 0) : span.start]
            count[_key(words, span)] += (
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


def _listed(words: Words, spans: list[Span], lex: Lexicon) -> list[Span]:
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
        k = last + 1
    return result


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
    return any(w in _LINKS for w in gap) and all(
        w in _LINKS or w in lex.articles or w in ("also", "puis", "aux", "a", "de", "avec", "with")
        or words.kinds[end + k] == "E"
        for k, w in enumerate(gap)
    )  # fmt: skip


def _suffixed(words: Words, span: Span, lex: Lexicon) -> Span:
    """An institution with the legal form behind it: "Acmo plc", "Acmo, Inc."."""
    end = span.end
    if span.type == "organisation" and end + 2 < len(words) and words.texts[end] == ",":
        closed = words.folds[end + 1] in lex.suffixes and words.cap(end + 1)
        return replace(span, end=end + 2) if closed else span
    if (
        span.type == "organisation"
        and end + 1 < len(words)
        and words.folds[end] in lex.suffixes
        and (words.cap(end) or words.folds[end] == "plc")
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


def _kinds(words: Words, spans: Iterable[Span]) -> dict[tuple[str, ...], MentionType]:
    """The type most of the document gives each name."""
    votes: dict[tuple[str, ...], Counter[MentionType]] = defaultdict(Counter)
    for span in spans:
        if span.method != "run":
            weight = 400 if span.score >= 0.85 else 100
            votes[tuple(words.folds[span.start : span.end])][span.type] += round(weight * span.score)
    return {key: max(sorted(count), key=lambda t: count[t]) for key, count in votes.items()}


def _supported(words: Words, span: Span, kinds: dict[tuple[str, ...], MentionType]) -> bool:
    return tuple(words.folds[span.start : span.end]) in kinds and span.method != "run"


def _spread(words: Words, chosen: list[Span], kinds: dict[tuple[str, ...], MentionType], lex: Lexicon) -> list[Span]:
    """Every occurrence of an accepted name, in its type; last names of people met before."""
    firsts = {
        words.folds[s.start] for s in chosen if s.type == "person" and s.end - s.start >= 2
    } & lex.given - lex.doubtful_given  # fmt: skip
    surnames = firsts | {
        words.folds[s.end - 2 if words.folds[s.end - 1] in _NUMBERED and s.end - s.start > 2 else s.end - 1]
        for s in chosen
        if s.type == "person" and s.end - s.start >= 2
    } - lex.openers - lex.role_words  # fmt: skip
    surnames |= {
        words.folds[s.start]  # "Zhang Wei": the family name stands first
        for s in chosen
        if s.type == "person"
        and s.end - s.start == 2
        and words.folds[s.start] not in lex.given | lex.openers | lex.role_words
        and words.folds[s.end - 1].split("-")[0] in lex.given
    }
    shorts = _firm_names(words, chosen, lex)
    guesses = ("spacy", "run")
    sure = {_key(words, s) for s in chosen if s.type == "organisation" and s.method not in guesses}
    surnames -= {key[k] for key in sure if len(key) > 1 for k in (0, -1)}
    index: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key, kind in kinds.items():
        if len(key) == 1 and kind == "organisation" and key[0] in surnames and key not in sure:
            continue  # the model's guess at a last name
        if kind in ("person", "organisation", "place") and (len(key) > 1 or key[0] not in lex.openers):
            index[key[0]].append(key)
    for several in index.values():
        several.sort(key=lambda k: (-len(k), k))
    covered = {k: span for span in chosen for k in range(span.start, span.end)}
    result: list[Span] = []
    i = 0
    while i < len(words):
        span = covered.get(i)
        known: tuple[str, ...] | None = None
        if words.cap(i) or words.kinds[i] == "E":
            known = next(
                (own for own in index.get(words.folds[i], ()) if tuple(words.folds[i : i + len(own)]) == own), None
            )
        if known and not _blocked(i, len(known), span, covered):
            result.append(Span(i, i + len(known), kinds[known], 0.75, "alias"))
            i += len(known)
        elif span is not None and span.start == i and _surname(words, span, surnames):
            result.append(replace(span, type="person", score=0.8, method="alias"))
            i = span.end
        elif (
            span is not None
            and span.start == i
            and span.method == "spacy"
            and span.end == i + 1
            and words.texts[i] in shorts
            and _single(words, i, None, lex)
        ):
            result.append(replace(span, type="organisation", score=0.7, method="alias"))
            i = span.end
        elif span is not None and span.start == i:
            own = tuple(words.folds[span.start : span.end])
            result.append(span if span.method == "glossary" else replace(span, type=kinds.get(own, span.type)))
            i = span.end
        elif words.texts[i] in shorts and _single(words, i, span, lex):
            result.append(Span(i, i + 1, "organisation", 0.7, "alias"))
            i += 1
        elif span is None and words.kinds[i] in "CU" and words.folds[i] in surnames:
            result.append(Span(i, i + 1, "person", 0.8, "alias"))
            i += 1
        else:
            i += 1
    return result


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
            (last in lex.suffixes or last in lex.right_heads or last in ("group", "university"))
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
    return span.end - span.start == 1 and span.method in ("spacy", "run") and words.folds[span.start] in surnames


def _blocked(i: int, length: int, span: Span | None, covered: dict[int, Span]) -> bool:
    """Whether a repeated name may not stand here: a span as long does already, or one reaches over its edges."""
    if span is not None and (span.start < i or span.end >= i + length):
        return True
    last = covered.get(i + length - 1)
    return last is not None and last.end > i + length

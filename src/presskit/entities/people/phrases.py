"""A role as a phrase from a word on, with the institution before or behind it: "Acmo Chief Executive", "Senegal's
Minister of Fisheries", "director of Acmo"."""

from collections.abc import Mapping
from dataclasses import replace

from presskit.entities.naming.names import Span
from presskit.entities.people.affiliation import complement
from presskit.entities.people.roles import Held, noun_at, role_at, vocabulary
from presskit.entities.words import Lexicon, Words


def phrase(words: Words, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """A role phrase from word `i` with its affiliation. An institution right before the noun is the affiliation
    ("Acmo Chief Executive")."""
    if i >= len(words):
        return None
    span = spans.get(i)
    if span and span.type == "person":
        return None
    if span and span.type == "organisation" and span.end < len(words):
        found = role_at(words, span.end, lex) or _capitalised(words, span.end, spans, lex)
        if found and words.kinds[span.end] != "P":
            held = complement(words, found[0], found[1], found[2], spans, lex)
            return replace(held, affiliation=held.affiliation or (span.start, span.end))
    own = _possession(words, span.end) if span and span.type in ("organisation", "place") else 0
    if own and span:
        found = role_at(words, own, lex) or _capitalised(words, own, spans, lex)
        if found:  # "Senegal's Minister of Fisheries"
            held = complement(words, found[0], found[1], found[2], spans, lex)
            return replace(held, affiliation=held.affiliation or (span.start, span.end))
    common = words.kinds[i] == "L" or (words.folds[i] in lex.heads and span is None)
    if common and words.folds[i + 2 : i + 3] == ["s"] and words.texts[i + 1] in "’'":
        found = role_at(words, i + 3, lex)  # "the museum's | director"
        if found and not noun_at(words, i, lex):
            return complement(words, found[0], found[1], found[2], spans, lex)
    found = role_at(words, i, lex) or _capitalised(words, i, spans, lex) or _plain(words, i, lex)
    return complement(words, i, found[1], found[2], spans, lex) if found else None


def own_phrase(words: Words, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """The same beside a name; None when the role belongs to the next person: "A, President B", "A – Sales: B"."""
    held = phrase(words, i, spans, lex)
    if held is None:
        return None
    following = spans.get(held.end + (words.texts[held.end] == ":"))
    return None if held.affiliation is None and following and following.type == "person" else held


def _plain(words: Words, i: int, lex: Lexicon) -> tuple[int, int, str] | None:
    """A role with common nouns before it that no list knows, up to the preposition of its institution: "X, | cotton
    manufacturing lead at Acmo"."""
    if words.lang != "en" or words.texts[i - 1] != ",":
        return None
    for j in range(i, min(i + 4, len(words))):
        found = role_at(words, j, lex) if j > i else None
        if found:
            return (i, found[1], found[2]) if words.folds[found[1]] in vocabulary().at | vocabulary().of else None
        common = words.kinds[j] == "L" and words.folds[j] not in lex.openers and words.folds[j] not in lex.verbs
        if not common or words.folds[j] in vocabulary().copulas or words.folds[j].endswith(lex.adverbs):
            return None
    return None


def _capitalised(words: Words, i: int, spans: Mapping[int, Span], lex: Lexicon) -> tuple[int, int, str] | None:
    """A role in capitals whose modifiers no list knows: "Senior Press Officer", "Performance Director"."""
    for j in range(i, min(i + 5, len(words))):
        span = spans.get(j)
        if span and span.score >= 0.8 and (j == i or span.type == "person"):
            return None
        found = role_at(words, j, lex) if j > i else None
        if found:
            return i, found[1], found[2]
        if words.kinds[j] not in "CUM" and not (j > i and (words.folds[j] in lex.joins or words.texts[j] in "&-/")):
            return None
        if words.folds[j].split("-")[0] in lex.given and j == i and words.cap(j + 1) and j + 1 in spans:
            return None
    return None


def _possession(words: Words, i: int) -> int:
    """The word behind a possessive that ends at a name's end `i` ("'s", "'" after a plural), 0 when there is none."""
    if i + 2 >= len(words) or words.texts[i] not in "’'":
        return 0
    if words.folds[i + 1] == "s":
        return i + 2
    return i + 1 if words.lang == "en" and words.folds[i - 1].endswith("s") else 0


def past_articles(words: Words, i: int, lex: Lexicon) -> int:
    """Past articles, "also", and an age ("54 ans,", "aged 54,")."""
    n = len(words)
    start = i
    while (
        i < n
        and i - start < 4
        and (words.kinds[i] == "E" or words.folds[i] in lex.articles or words.folds[i] in vocabulary().aside)
    ):
        i += 1
    if i + 2 < n and words.kinds[i] == "N" and (words.texts[i + 1] == "," or words.folds[i + 1] in vocabulary().years):
        i += 2 if words.texts[i + 1] == "," else 3
    return i

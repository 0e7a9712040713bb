"""Candidates for names: what their form says, what the model proposes, what the glossary vouches for."""

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from presskit.entities import aliases, names, roles
from presskit.entities.institutions import institution
from presskit.entities.names import Span
from presskit.entities.proposals import Proposal
from presskit.entities.words import BREAK, Lexicon, Words, scan, straight
from presskit.model import Glossary, MentionType


def candidates(words: Words, proposals: Sequence[Proposal], glossary: Glossary, lex: Lexicon) -> list[Span]:
    """All candidate spans of a document; they may overlap and disagree."""
    modelled = list(proposed(words, proposals, lex))
    spans = [*vouched(words, glossary), *institutions(words, lex), *modelled]
    index = _by_word(modelled)
    for start, end in names.runs(words, lex):
        spans.extend(run(words, start, end, index, lex))
    spans.extend(possessed(words, lex))
    spans.extend(well_known(words, lex))
    spans.extend(about(words, lex))
    spans.extend(tuple(_short_names(words, spans, lex)))
    return spans


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
        if _ticker(words, i, end):
            continue
        inner = size == 1 and i > 0 and words.kinds[i - 1] in "CI" and not words.first[i - 1]
        inner = inner or (size == 1 and i > 0 and words.folds[i - 1] in lex.heads)  # "l'université McGill"
        longer = words.folds[i] in lex.heads and words.folds[end] in lex.genitives and words.cap(end + 1)
        if words.cap(end) and words.folds[end] in lex.places and words.style[i] == "":
            end += 1  # "L'Oréal France"
        yield Span(i, end, "organisation", 0.6 if inner or longer else 0.8 if size == 1 else 0.92, "known")


def known_at(words: Words, i: int, lex: Lexicon) -> int:
    """How many words from word `i` on are the name of a well-known organisation, 0 when they are none."""
    for parts in lex.known.get(straight(words.texts[i]), ()):
        if len(parts) == 1 or tuple(straight(t) for t in words.texts[i : i + len(parts)]) == parts:
            return len(parts)
    return 0


def institutions(words: Words, lex: Lexicon) -> Iterator[Span]:
    """Names that begin with a head noun."""
    for i, word in enumerate(words.folds):
        if word in lex.heads and word not in lex.right_heads and words.kinds[i] in "CUL" and words.style[i] != "U":
            after = words.folds[i + 1]
            led = i > 0 and words.cap(i - 1) and words.cap(i + 1) and not words.first[i - 1]
            if led and (after in lex.heads or (words.lang == "en" and after in lex.places)):
                continue  # "Ashby Borough Council", "Ashby College London": the last head counts
            end = institution(words, i, lex)
            if end and not _described(words, i, end, lex) and not _governing(words.folds[i:end]):
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
    )
)


def possessed(words: Words, lex: Lexicon) -> Iterator[Span]:
    """English names with a possessive inside: "Saint Brendan's Hospital"."""
    for i in range(2, len(words) - 1):
        if words.folds[i] != "s" or words.texts[i - 1] not in "’'" or not words.cap(i - 2):
            continue
        end = i + 1
        while end < len(words) and words.cap(end) and lex.heads.get(words.folds[end]) not in _POSSESSED:
            end += 1
        start = i - 2
        while (
            start >= 1
            and words.cap(start - 1)
            and not (words.first[start - 1] and words.folds[start - 1] in lex.openers)
        ):
            start -= 1
        if end < len(words) and words.cap(end) and words.folds[start] not in lex.places and end - i < 5:
            if words.folds[end + 1] in lex.places and words.cap(end + 1):
                end += 1  # "King's College London"
            yield Span(start, end + 1, "organisation", 0.85, "rule")


def _described(words: Words, i: int, end: int, lex: Lexicon) -> bool:
    """A description after "is the …" rather than a name, unless capitals say otherwise."""
    j = i - 1
    while j >= 0 and (words.kinds[j] == "E" or words.folds[j] in lex.articles):
        j -= 1
    if j < 0 or words.folds[j] not in ("est", "is", "devient", "becomes", "etait", "was"):
        return False
    return any(words.kinds[k] == "L" and words.folds[k] not in lex.genitives | lex.articles for k in range(i, end))


def _by_word(spans: Iterable[Span]) -> dict[int, Span]:
    return {k: span for span in spans for k in range(span.start, span.end)}


def run(words: Words, start: int, end: int, modelled: dict[int, Span], lex: Lexicon) -> Iterator[Span]:
    """The names in a run of capitalised words: titles and roles cut off, institutions and people told apart."""
    folds = words.folds
    if words.style[start] == "U":
        return
    while start < end:
        titled = start >= 1 and names.titled(words, start, lex)
        while start < end and (folds[start] in lex.honorifics or words.texts[start] == "."):
            titled = True
            start += 1
        role = roles.role_at(words, start, lex) if start < end else None
        if role and role[1] < end and folds[role[1]] not in lex.heads:
            titled, start = True, role[1]
            while start < end and folds[start] in lex.honorifics:
                start += 1  # "Energy Minister Lord Ashby"
        while start + 1 < end and folds[start] in lex.demonyms and folds[start + 1].split("-")[0] in lex.given:
            start += 1  # "French President …", "Republican Jane Doe"
        if start >= end:
            return
        split = _role_inside(words, start, end, modelled, lex)
        if split is not None:
            yield from run(words, start, split[0], modelled, lex)
            start, titled = split[1], True
        tail = _role_tail(words, start, end, lex)
        if tail:
            if words.texts[start - 1] != "," or known_at(words, start, lex) or folds[tail - 1] in lex.suffixes:
                yield from run(words, start, tail, modelled, lex)
            return
        heads = (k for k in range(start, end) if folds[k] in lex.heads and (k == end - 1 or folds[k] not in lex.topics))
        head = next((k for k in heads if k == start or folds[k] not in lex.left_heads), None)
        stop = names.person(words, start, lex)
        if head is not None and head > start:
            tail = institution(words, head, lex) if head + 1 < len(words) and not words.cap(head + 1) else None
            tail = tail or head + 1
            while tail < end and (folds[tail] in lex.suffixes or folds[tail] in lex.right_heads):
                tail += 1  # "… Capital Partners", "… Systems Inc."
            if tail < end and folds[tail] in lex.places and head > start:
                tail += 1  # "… College London"
            if not _body(folds[start : head + 1], lex):
                yield Span(start, tail, "organisation", 0.5 if words.style[start] == "T" else 0.8, "rule")
                start = max(tail, start + 1)
            else:
                start = head + 1
        elif head == start:
            start = institution(words, start, lex) or start + 1
        elif stop > start and named(words, start, stop, titled, lex):
            yield Span(start, stop, "person", 0.95 if titled else 0.85, "rule")
            start = max(stop, start + 1)
        else:
            yield from _other(words, start, end, modelled, lex)
            return


def _role_inside(words: Words, start: int, end: int, modelled: dict[int, Span], lex: Lexicon) -> tuple[int, int] | None:
    """A role between an institution and a person within one run: "Acmo Engineer Jane Doe": (role start, person)."""
    for k in range(start + 1, min(end - 1, start + 8)):
        noun = roles.noun_at(words, k, lex)
        if not noun or noun[0] >= end:
            continue
        own = modelled.get(noun[0])
        vouched_for = own is not None and own.type == "person" and own.start == noun[0] and end - noun[0] > 1
        if words.folds[noun[0]].split("-")[0] in lex.given or vouched_for:
            return k, noun[0]
    return None


def _role_tail(words: Words, start: int, end: int, lex: Lexicon) -> int | None:
    """Where a role begins that ends a run: "Senior | Press Officer", "Acmo | Regional Representative"."""
    for k in range(max(start + 1, end - 6), end):
        if words.folds[k] in lex.heads and words.folds[k] not in lex.topics and words.folds[k] != "press":
            continue
        found = roles.role_at(words, k, lex)
        if found and found[1] >= end:
            return k
    return None


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
            if names.person(words, start, lex) == end and named(words, start, end, False, lex):
                continue
            yield Span(start, end, "organisation", 0.85 if end - start <= 5 else 0.7, "rule")


def named(words: Words, start: int, stop: int, titled: bool, lex: Lexicon) -> bool:
    """Whether words in the form of a person's name are one: a title before it, or a given name first."""
    folds = words.folds
    given = folds[start].split("-")[0]
    known = given in lex.given and given not in lex.doubtful_given
    if not plausible(words, start, stop, known, lex):
        return False
    if titled:
        return (folds[start] not in lex.openers and folds[start] not in lex.role_words) or given in lex.given
    joined = folds[stop] in lex.joins and stop + 1 < len(words) and folds[stop + 1].split("-")[0] in lex.given
    if stop - start == 1 and known and joined and names.person(words, stop + 1, lex) > stop + 2:
        return True  # "Anne et Yann Le Goaziou"
    return known and stop - start >= 2


_TRADES: Final = ("works", "tech", "soft", "ware", "media", "pharma", "labs", "group", "bank", "corp", "net", "energy")


def plausible(words: Words, start: int, stop: int, known: bool, lex: Lexicon) -> bool:
    """Whether the words may be a person's name at all; `known`: the first one is a given name."""
    folds = words.folds
    if any(folds[k] in lex.never or words.kinds[k] in "NX" for k in range(start, stop)):
        return False
    if folds[stop - 1].endswith(_TRADES) and stop - start > 1 and not known:
        return False
    if known:
        last = folds[stop - 1]
        return not (last in lex.events or last in lex.works) or folds[stop - 2] in lex.particles
    return not any(
        folds[k] in lex.events or folds[k] in lex.works or folds[k] in lex.topics for k in range(start, stop)
    )


def _other(words: Words, start: int, end: int, modelled: dict[int, Span], lex: Lexicon) -> Iterator[Span]:
    """A run that is neither headed by an institution's noun nor a person by its form."""
    folds = words.folds
    if start and words.texts[start - 1] in "@#" and words.glued(start):
        return  # a handle, a hashtag
    if end - start == 1 and folds[start].endswith("s") and folds[start][:-1] in lex.never | lex.demonyms.keys():
        return  # "LEDs"
    long = end - start > 1
    calm = words.style[start] == ""
    inside = {modelled[k] for k in range(start, end) if k in modelled}
    if end - start == 1 and folds[start] in lex.places:
        yield Span(start, end, "place", 0.7, "rule")
    elif long and " ".join(folds[start:end]) in lex.places:
        yield Span(start, end, "place", 0.8, "rule")
    elif folds[end - 1] in lex.events:
        yield Span(start, end, "event", 0.62, "rule")
    elif long and any(folds[k] in lex.works for k in range(start, end)):
        yield Span(start, end, "work", 0.62, "rule")
    elif long and folds[end - 1] in lex.suffixes:
        yield Span(start, end, "organisation", 0.9, "rule")
    elif _ticker(words, start, end):
        return
    elif long and calm and any(words.texts[k] == "&" for k in range(start + 1, end - 1)):
        yield Span(start, end, "organisation", 0.66, "rule")  # "Ashby & Sons"
    elif long and calm and 0 < known_at(words, start, lex) < end - start:
        yield Span(start, end, "organisation", 0.84, "rule")  # a branch of a well-known one: "Acmo Cloud"
    elif calm and start and folds[start - 1] in lex.descriptors and folds[start] not in lex.places:
        yield Span(start, end, "organisation", 0.68, "rule")
    elif any(names.acronym(words, k, lex) or words.texts[k] == "!" for k in range(start, end)) and calm:
        yield Span(start, end, "organisation", 0.66 if long else 0.56, "rule")
    elif long and calm and folds[end - 1] in lex.places and folds[start] not in lex.places and inside:
        yield Span(start, end, "organisation", 0.64, "rule")  # a firm and where it is: "Acmo France"
    elif long and inside and not any(s.start <= start and s.end >= end for s in inside):
        kinds = sorted(s.type for s in inside)
        kind: MentionType = "organisation" if "organisation" in kinds else kinds[0]
        if kind != "person" or plausible(words, start, end, False, lex):
            yield Span(start, end, kind, 0.58, "spacy")
    elif (
        long
        and folds[start] in lex.given
        and names.person(words, start, lex) == end
        and "person" in {s.type for s in inside}
    ):
        yield Span(start, end, "person", 0.8, "rule")
    elif words.kinds[start] == "E" and long:
        yield Span(start, end, "organisation", 0.6, "rule")  # L'…, D'… with a capital within a sentence
    elif calm and not all(
        folds[k] in lex.never or folds[k] in lex.topics or folds[k] in lex.openers for k in range(start, end)
    ):
        yield Span(start, end, "organisation", 0.3, "run")


def _ticker(words: Words, start: int, end: int) -> bool:
    """Within the code of a share: "(LSE: ABCD)"."""
    before = words.texts[max(0, start - 5) : start]
    return (
        words.texts[start - 1] == "("
        and words.texts[end] == ":"
        and end + 2 < len(words)
        and words.kinds[end + 1] in "UM"
    ) or (words.texts[start - 1] == ":" and "(" in before and words.texts[end] == ")")


def proposed(words: Words, proposals: Sequence[Proposal], lex: Lexicon) -> Iterator[Span]:
    """The model's proposals, trimmed to whole words without titles, roles, articles, and retyped where form tells."""
    for begin, finish, label in proposals:
        start = bisect.bisect_left(words.starts, begin)
        end = bisect.bisect_left(words.starts, finish)
        start, end = _trim(words, start, end, label, lex)
        if start >= end or any(words.texts[k] in '“”«»"()[]:;|,' + BREAK for k in range(start, end)):
            continue
        if _ticker(words, start, end):
            continue
        if label == "person":
            inside = next((n for k in range(start + 1, end - 1) if (n := roles.noun_at(words, k, lex))), None)
            if inside and inside[0] < end and words.cap(inside[0]):
                before = next(k for k in range(start + 1, end) if roles.noun_at(words, k, lex))
                yield Span(start, before, "organisation", 0.62, "spacy")  # "Acmo President Jane Doe"
                start = inside[0]
        kind = _retyped(words, start, end, label, lex)
        if kind and not (words.folds[start] in lex.heads and _described(words, start, end, lex)):
            if (
                kind == "organisation"
                and end - start >= 4
                and words.style[start] == "T"
                and _headline(words, start, end)
            ):
                continue
            yield Span(start, end, kind, 0.45 if words.style[start] else 0.6, "spacy")


def _headline(words: Words, start: int, end: int) -> bool:
    """Within a title in title case: its block has no comma and no full stop, and lower-case words only in between."""
    left, right = start, end
    while left > 0 and words.texts[left - 1] != BREAK and start - left < 30:
        left -= 1
    while right < len(words) and words.texts[right] != BREAK and right - end < 30:
        right += 1
    return (
        not any(words.texts[k] in ";|" for k in range(left, right))
        and sum(words.texts[k] == "," for k in range(left, right)) < 2
    )


def _trim(words: Words, start: int, end: int, label: str, lex: Lexicon) -> tuple[int, int]:
    folds, kinds = words.folds, words.kinds
    while start < end:
        if (
            kinds[start] == "E"
            and words.texts[start][0] in "LD"
            and names.brand_elision(words, start)
            and end - start > 1
        ):
            break
        if (
            words.cap(start)
            and folds[start] not in lex.honorifics
            and folds[start] not in lex.articles
            and not (label == "person" and folds[start] in lex.role_words)
            and not (words.first[start] and folds[start] in lex.openers)
        ):
            break
        start += 1
    if words.style[start] == "T":
        end = next((k for k in range(start + 1, end) if folds[k] in lex.headline_verbs), end)
    end = next((k for k in range(start + 1, end) if folds[k] in lex.openers and kinds[k + 1] == "N"), end)
    if end - start > 2 and folds[end - 1] == "s" and words.texts[end - 2] in "’'":
        end -= 2
    while end > start and (
        kinds[end - 1] in "PE" or (kinds[end - 1] == "L" and folds[end - 1] in lex.genitives | lex.joins | lex.articles)
    ):
        end -= 1
    return start, end


def _retyped(words: Words, start: int, end: int, label: MentionType, lex: Lexicon) -> MentionType | None:
    """The type of a trimmed proposal, None when it names nothing."""
    folds = words.folds[start:end]
    if end - start == 1:
        word = folds[0]
        if word[0].isdigit() or sum(map(str.isdigit, word)) > 1:
            return None
        if (
            word in lex.never
            or word in lex.openers
            or word in lex.role_words
            or word in lex.demonyms
            or word in lex.heads
            or (word.endswith("s") and (word[:-1] in lex.demonyms or word[:-1] in lex.never))
            or (start and words.texts[start - 1] in "@#" and words.glued(start))
        ):
            return None
        if word in lex.topics or word in lex.works or word in lex.events or label == "person":
            return None
        if word in lex.places:
            return "place"
        if label in ("place", "work") and names.acronym(words, start, lex):
            return "organisation"
        return label
    if " ".join(folds) in lex.places:
        return "place"
    if label == "person":
        if any(word in lex.heads for word in folds):
            return "organisation"
        known = folds[0].split("-")[0] in lex.given
        if any(c.isdigit() for word in folds for c in word):
            return None
        if not known and start and words.folds[start - 1] in ("the", "le", "la", "les", "l'", "un", "une"):
            return "organisation"
        if not plausible(words, start, end, known, lex) or names.person(words, start, lex) < end:
            return None
    if (
        label == "organisation"
        and end - start >= 2
        and named(words, start, names.person(words, start, lex), False, lex)
    ):
        return "person" if names.person(words, start, lex) == end else None
    if label == "organisation" and (_body(folds, lex) or _governing(folds)):
        return None
    if label != "person" and folds[0] in lex.role_words and folds[1] in ("of", "for", "de", "du"):
        return None  # "VP of Engineering"
    if label == "organisation" and end - start == 2 and words.kinds[end - 1] == "N" and folds[0] in lex.never_anywhere:
        return None  # "UMR 5912"
    if label == "organisation" and all(word in lex.never or word in lex.topics for word in folds):
        return None
    return label


def _body(folds: Sequence[str], lex: Lexicon) -> bool:
    """A governing body without the name of its institution: "Executive Board", "Supervisory Board"."""
    return folds[-1] in ("board", "directoire", "committee") and all(
        w in roles.vocabulary().organs or w in ("supervisory", "management", "governing", "steering", "audit")
        for w in folds
    )


def _governing(folds: Sequence[str]) -> bool:
    """A governing body in French: "conseil d'administration", "comité exécutif"."""
    return folds[0] in ("conseil", "comite") and folds[-1] in (
        "administration", "surveillance", "executif", "direction", "pilotage", "audit", "strategique", "orientation",
    )  # fmt: skip


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

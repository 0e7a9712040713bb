"""Who holds which role where: "X, président de Y et Z, directrice de W", "the minister for Research, X", "X (Y)".

A role is a noun phrase around a role noun (`locales/*/roles.py`); the affiliation is the institution it leads to by a
preposition, a comma or a parenthesis. The grammar reads `Words` and the names already found; institutions that only a
role makes visible ("CEO of Acmo") come back as new spans.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from presskit import locales
from presskit.entities.names import Span
from presskit.entities.words import BREAK, Lexicon, Words, fold

MAX_ROLE: Final = 24  # words in a role with its field
_STOPS: Final = frozenset((BREAK, ";", ":", "«", "»", "“", "”", '"', "!", "?"))
_FIELDS: Final = (
    "logy",
    "logie",
    "neering",
    "istry",
    "omics",
    "nomie",
    "metry",
    "metrie",
    "graphy",
    "graphie",
    "formatique",
)


@dataclass(frozen=True, slots=True)
class Held:
    """A role as found: word spans of role and affiliation (None when there is none) and the role's key. `new`: the
    affiliation was no name before; `plural`: held by several ("co-founders"); `end`: the word after all of it."""

    role: tuple[int, int] | None
    key: str
    affiliation: tuple[int, int] | None
    new: bool = False
    plural: bool = False
    end: int = 0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The role vocabulary of both languages, folded."""

    before: frozenset[str]
    after: frozenset[str]
    of: frozenset[str]
    at: frozenset[str]
    field: frozenset[str]
    organs: frozenset[str]
    aside: frozenset[str]
    copulas: frozenset[str]
    around: frozenset[str]
    appoints: frozenset[str]
    whole: frozenset[str]
    degrees: frozenset[str]
    territorial: frozenset[str]
    cabinet: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Made once a process: a constant."""
    data = [locales.get(lang).roles for lang in locales.LANGUAGES]

    def union(name: str) -> frozenset[str]:
        return frozenset(fold(word) for d in data for word in getattr(d, name))

    return Vocabulary(*(union(name) for name in Vocabulary.__slots__))


def noun_at(words: Words, i: int, lex: Lexicon) -> tuple[int, str, bool] | None:
    """The longest role noun that starts at word `i`: (end, key, plural)."""
    folds = words.folds
    if i >= len(folds):
        return None
    if folds[i] == "chief" and words.kinds[i] in "CU":
        for end in range(i + 2, min(i + 6, len(folds))):
            if folds[end] == "officer" and lex.roles.get(tuple(folds[i : end + 1])) is None:
                return end + 1, "-".join(folds[i : end + 1]), False  # "Chief Revenue Officer"
            if not (words.cap(end) or folds[end] in lex.joins):
                break
    if folds[i] in lex.role_words:
        for length in (5, 4, 3, 2, 1):
            key = lex.roles.get(tuple(folds[i : i + length]))
            if key:
                return i + length, key, False
    if folds[i].endswith("s") and folds[i][:-1] in lex.role_words:
        one = (folds[i][:-1],)
        two = (folds[i][:-1], folds[i + 1].removesuffix("s")) if i + 1 < len(folds) else one
        for singular in (two, one):
            if singular in lex.roles:
                return i + len(singular), lex.roles[singular], True
    return None


def role_at(words: Words, i: int, lex: Lexicon) -> tuple[int, int, str] | None:
    """A role whose phrase begins at word `i`: (start, end after adjectives, key of its first noun)."""
    voc = vocabulary()
    folds, kinds, n = words.folds, words.kinds, len(words)
    best: tuple[int, int, str] | None = None
    j = i
    while j < n and j - i < 10:
        noun = noun_at(words, j, lex) if kinds[j] != "P" else None
        if noun:
            end, key, _ = noun
            if end + 1 < n and words.texts[end] in "’'" and folds[end + 1] == "s":
                j = end + 2  # "President's Special Envoy"
                continue
            while end < n and kinds[end] in "LCU" and folds[end] in voc.after:
                end += 1
            best = (i, end, best[2] if best else key)
            after = end + 1 if end < n and (folds[end] in lex.joins or folds[end] in "-/") else end
            if end + 2 < n and words.texts[end] == ",":  # "Founder, CEO, and President"
                k = end + 2 if folds[end + 1] in lex.joins else end + 1
                if noun_at(words, k, lex) and words.kinds[k] in "CU":
                    best = (i, end, best[2])
                    j = k
                    continue
            if after > end and _modified(words, after, lex):
                j = after  # "co-founder and CEO"
                continue
            if after == end and noun_at(words, end, lex) and kinds[end] in "LCU":
                j = end  # "Research Director"
                continue
            return best
        if best:
            return best
        word = folds[j]
        if (
            kinds[j] in "CULM"
            and (
                (word in voc.organs and j == i and noun_at(words, j + 1, lex))
                or word in voc.before
                or word in lex.demonyms
                or word in lex.topics
                or (kinds[j] == "U" and len(word) <= 4)
            )
        ) or (j > i and word in lex.joins and (folds[j + 1] in voc.before or folds[j + 1] in lex.topics)):
            j += 1
        else:
            return None
    return best


def _modified(words: Words, i: int, lex: Lexicon) -> bool:
    """A role noun at `i`, or after one or two modifiers."""
    voc = vocabulary()
    for j in range(i, min(i + 4, len(words))):
        if noun_at(words, j, lex):
            return True
        word = words.folds[j]
        if word not in voc.before and word not in lex.demonyms and word not in lex.topics:
            return False
    return False


def after_name(words: Words, span: Span, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """What follows a name: ", role of Org", "(role, Org)", "(Org)", "is the role of Org", or a line of its own."""
    at, n = span.end, len(words)
    if at >= n:
        return None
    while at + 1 < n and (
        words.folds[at] in vocabulary().degrees
        or (words.texts[at] == "." and words.folds[at - 1] in vocabulary().degrees)
    ):
        at += 1  # "Jr."
    if at + 8 < n and words.texts[at] == "," and words.folds[at + 1] in vocabulary().degrees:  # ", Ph.D., …"
        at = next((k for k in range(at + 2, at + 7) if words.texts[k] == ","), at)
    appointing = any(words.folds[k] in vocabulary().appoints for k in range(max(0, span.start - 3), span.start))
    if appointing and words.kinds[at] in "LC" and role_at(words, at, lex):
        return _checked(_role(words, at, spans, lex), spans)  # "a nommé X directrice de Y"
    mark = words.texts[at]
    if mark == "(":
        return _inside(words, at + 1, spans, lex)
    if mark in (",", "–", "—", "-", ":", "|"):
        plain = _contact(words, span, at + 1, spans, lex)
        if plain:
            return plain
        i = _skip(words, at + 1, lex)
        j = i
        while (
            i < n
            and i - j < 8
            and (words.folds[i] in vocabulary().copulas or (i > j and words.folds[i] in vocabulary().around))
        ):
            i += 1
        return _checked(_role(words, i, spans, lex), spans)
    if mark == BREAK and (span.start == 0 or words.texts[span.start - 1] == BREAK):
        return _lined(words, _checked(_role(words, _skip(words, at + 1, lex), spans, lex), spans), spans)
    if words.folds[at] in vocabulary().of or words.folds[at] in vocabulary().at or words.kinds[at] == "E":
        i = _skip(words, at + 1, lex)
        own = spans.get(i)
        return Held(None, "", (own.start, own.end), end=own.end) if own and own.type == "organisation" else None
    i, verb = at, words.folds[at] in ("as", "comme") or words.folds[at : at + 2] in _IN_ROLE
    if verb and words.folds[at] == "en":
        i = at + 2
    while (
        i < n
        and i - at < 9
        and (words.folds[i] in vocabulary().copulas or words.folds[i] in vocabulary().around or words.kinds[i] == "E")
    ):
        verb = verb or words.folds[i] in vocabulary().copulas
        i += 1
    if verb and i < n:
        return _checked(_role(words, i, spans, lex), spans)
    for k in range(at, min(at + 6, n - 1)):
        if words.folds[k] in ("as", "comme") and k > at:
            return _checked(_role(words, _skip(words, k + 1, lex), spans, lex), spans)  # "will retire as Chair"
        if words.kinds[k] != "L" or k in spans:
            break
    span_after = spans.get(i)
    if verb and span_after and span_after.type == "organisation":  # "X joins Org as its role"
        held = after_name(words, replace(span, end=span_after.end), spans, lex)
        return replace(held, affiliation=(span_after.start, span_after.end)) if held and held.role else None
    return None


_IN_ROLE: Final = (["en", "tant"], ["au", "poste"], ["en", "qualite"])


def _contact(words: Words, span: Span, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """ "Media contact: X, Org" and "X, Org; Y, Org": an institution that fills the place of the role."""
    own = spans.get(i)
    before = span.start - 1
    while before > 0 and (words.folds[before] in lex.honorifics or words.texts[before] == "."):
        before -= 1
    if own is None or own.type != "organisation" or words.texts[before] not in (BREAK, ":", ";", "|", "•"):
        return None
    closed = own.end >= len(words) or words.texts[own.end] in (BREAK, ";", "|", "–", "(", "/")
    return Held(None, "", (own.start, own.end), end=own.end) if closed else None


def _lined(words: Words, held: Held | None, spans: Mapping[int, Span]) -> Held | None:
    """A contact in lines: name, role (", field"), institution."""
    if held is None or held.role is None or held.affiliation is not None:
        return held
    i = held.end
    while i < len(words) and i < held.end + 8 and words.texts[i] != BREAK:
        i += 1
    if i + 1 >= len(words) or words.texts[i] != BREAK:
        return held
    own = spans.get(i + 1)
    role = (held.role[0], i) if words.texts[held.end] == "," else held.role
    if own and own.type == "organisation" and words.texts[own.end] == BREAK:
        return replace(held, role=role, affiliation=(own.start, own.end), end=own.end)
    return held


def _skip(words: Words, i: int, lex: Lexicon) -> int:
    """Past articles, "also", and an age ("54 ans,", "aged 54,")."""
    n = len(words)
    start = i
    while (
        i < n
        and i - start < 4
        and (words.kinds[i] == "E" or words.folds[i] in lex.articles or words.folds[i] in vocabulary().aside)
    ):
        i += 1
    if i + 2 < n and words.kinds[i] == "N" and words.folds[i + 1] in ("ans", ","):
        i += 3 if words.folds[i + 1] == "ans" else 2
    return i


def _checked(held: Held | None, spans: Mapping[int, Span]) -> Held | None:
    """None when the role belongs to the next person: "A, President B"."""
    if held is None or (held.affiliation is None and held.end in spans and spans[held.end].type == "person"):
        return None
    return held


def _inside(words: Words, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """What stands in parentheses after a name: a role, or an institution."""
    while i < len(words) and ((words.kinds[i] == "E" and i not in spans) or words.folds[i] in lex.articles):
        i += 1
    held = _role(words, i, spans, lex)
    if held:
        return held
    span = spans.get(i)
    if span and span.type in ("organisation", "event", "work"):
        return Held(None, "", (span.start, span.end), end=span.end)
    j = i
    while (
        j < len(words)
        and j - i < 7
        and (words.cap(j) or words.folds[j] in lex.genitives or words.texts[j] in "&!" or words.kinds[j] in "EN")
    ):
        j += 1
    closed = j < len(words) and words.texts[j] in "),"
    if j > i and closed and (words.cap(i) or words.kinds[i] == "E") and words.folds[i] not in lex.never:
        if j - i == 1 and (words.folds[i] in lex.places or words.folds[i] in lex.openers):
            return None
        return Held(None, "", (i, j), new=True, end=j)
    return None


def _role(words: Words, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """A role phrase from word `i` with its affiliation. An institution right before the noun is the affiliation
    ("Acmo Chief Executive")."""
    if i >= len(words):
        return None
    span = spans.get(i)
    if span and span.type == "organisation" and span.end < len(words):
        found = role_at(words, span.end, lex) or _capitalised(words, span.end, spans, lex)
        if found and words.kinds[span.end] != "P":
            held = complement(words, found[0], found[1], found[2], spans, lex)
            return replace(held, affiliation=held.affiliation or (span.start, span.end))
    if span and span.type in ("organisation", "place") and words.folds[span.end + 1 : span.end + 2] == ["s"]:
        found = role_at(words, span.end + 2, lex) or _capitalised(words, span.end + 2, spans, lex)
        if found:  # "Senegal's Minister of Fisheries"
            held = complement(words, found[0], found[1], found[2], spans, lex)
            return replace(held, affiliation=held.affiliation or (span.start, span.end))
    if words.kinds[i] == "L" and words.folds[i + 2 : i + 3] == ["s"] and words.texts[i + 1] in "’'":
        found = role_at(words, i + 3, lex)  # "the museum's director"
        if found and words.folds[i] in lex.heads:
            held = complement(words, found[0], found[1], found[2], spans, lex)
            return replace(held, role=(i, held.role[1])) if held.role else held
    found = role_at(words, i, lex) or _capitalised(words, i, spans, lex)
    return complement(words, i, found[1], found[2], spans, lex) if found else None


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


def complement(words: Words, start: int, end: int, key: str, spans: Mapping[int, Span], lex: Lexicon) -> Held:
    """Follow a role from `end` through its field to its affiliation."""
    voc = vocabulary()
    folds, kinds, texts, n = words.folds, words.kinds, words.texts, len(words)
    noun = noun_at(words, start, lex)
    base = Held((start, end), key, None, plural=bool(noun and noun[2]), end=end)
    j = role_end = end
    stop = min(n, start + MAX_ROLE)
    while j < stop:
        word = folds[j]
        if texts[j] == "," and key in voc.cabinet and (more := _portfolio(words, j, spans, lex)):
            j = role_end = more  # "ministre de l'Enseignement supérieur, de la Recherche et de l'Innovation"
            continue
        if texts[j] == ",":
            # "Member of the Board, Org", "Head of Communications, Org"; never "…, the Org said"
            k = j + 1
            while k < n and ((kinds[k] == "E" and k not in spans) or folds[k] in lex.articles):
                k += 1
            span = spans.get(k)
            guess = span and span.method == "spacy" and _field(words, span.start, span.end, lex)
            if span and span.type == "organisation" and not guess and _closed(words, span.end, lex):
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            break
        if texts[j] == "(":
            span = spans.get(j + 1)
            if span and span.type == "organisation":
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            break
        if kinds[j] == "P" and texts[j] not in "&/’'#-":
            break
        leads = word in voc.of or word in voc.at or kinds[j] == "E"
        if leads or word in voc.field:
            k = j
            while (
                k < n
                and k not in spans
                and (
                    kinds[k] == "E"
                    or folds[k] in lex.articles
                    or folds[k] in voc.of
                    or folds[k] in voc.at
                    or folds[k] in voc.field
                )
            ):
                k += 1
            if k >= n:
                break
            span = spans.get(k)
            if kinds[k] == "L" and folds[k] in vocabulary().whole and j == end and span is None:
                own = spans.get(k + 1)
                if own and own.type == "organisation":  # "directrice de la société Acmo"
                    return replace(base, affiliation=(own.start, own.end), end=own.end)
                break  # "directeur financier du groupe"
            own_body = (
                words.cap(k) and span and span.type == "organisation" and (word in voc.at or word in ("in", "au"))
            )
            own_body = own_body and folds[k] in voc.organs and not (span and _within(words, span, spans, lex))
            if own_body and span and span.end - span.start > 1:  # "professor in the Department of Physics"
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            if folds[k] in voc.organs and not (span and _nested(words, span, lex)):
                j = role_end = span.end if span and span.type == "organisation" else _organ_end(words, k, lex)
                continue
            if span and span.type == "organisation" and _within(words, span, spans, lex):
                j = role_end = span.end
                continue
            guess = span and span.method in ("spacy", "run") and _field(words, span.start, span.end, lex)
            if span and span.type == "organisation" and not guess and not (key in voc.cabinet and word not in voc.at):
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            if span and span.type == "place" and (key in voc.territorial or key in voc.cabinet):
                return replace(base, role=(start, span.end), end=span.end)
            if span and span.type == "place" and leads:
                return replace(base, role=(start, span.end), end=span.end)
            if span and span.type == "person":
                break
            if leads and span is None and _unknown_name(words, k, key, lex):
                m = k
                while m < n and m - k < 6 and m not in spans and (words.cap(m) or texts[m] in "&!"):
                    m += 1
                if m > k and not _field(words, k, m, lex):
                    return replace(base, role=(start, role_end), affiliation=(k, m), new=True, end=m)
            if folds[k] in ("ce", "cette", "this", "that", "ses", "these") or kinds[k] in "PN":
                break
            j = role_end = span.end if span else k + 1
            continue
        if kinds[j] in "CULMN" or texts[j] in "&/-’'#":
            span = spans.get(j)
            if span and span.type == "person":
                break
            if span and span.type == "organisation":
                if j == end and words.first[j] is False:
                    return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
                if kinds[j - 1] == "L" and folds[j - 1] not in lex.joins:
                    j = role_end = span.end  # "cheffe du projet Acmo"
                    continue
                break
            if word in lex.joins:
                if folds[j + 1] in ("a", "an", "un", "une"):
                    break  # "director and a former partner at …"
                k = j + 1
                while k < n and (kinds[k] == "E" or folds[k] in lex.articles or folds[k] in voc.of):
                    k += 1
                if key in voc.cabinet and k < n and words.cap(k) and k not in spans and _given(words, k, lex):
                    break
                if key in voc.cabinet and k < n and words.cap(k) and not noun_at(words, k, lex):
                    own = spans.get(k)
                    if own and own.type == "person":
                        break
                    j = role_end = own.end if own else k + 1
                    continue
                if k >= n or spans.get(k) or (words.cap(k) and folds[k] not in lex.topics and key not in voc.cabinet):
                    break
                j = k
                continue
            if j == role_end and j == end and kinds[j] == "L" and word not in lex.topics and word not in voc.before:
                break  # "the president said"
            if kinds[j] == "L" and word in _RELATED and folds[j - 1] in ("relations", "relation", "affaires"):
                j += 1
                role_end = j
                continue
            if kinds[j] == "L" and (word in lex.openers or word in vocabulary().copulas):
                break
            j += 1
            role_end = j
            continue
        break
    return replace(base, role=(start, role_end), end=role_end)


_RELATED: Final = frozenset(("presse", "publiques", "medias", "investisseurs", "exterieures", "institutionnelles"))


def _given(words: Words, k: int, lex: Lexicon) -> bool:
    fold = words.folds[k].split("-")[0]
    return fold in lex.given and fold not in lex.doubtful_given


def _portfolio(words: Words, j: int, spans: Mapping[int, Span], lex: Lexicon) -> int | None:
    """The end of a minister's next field after the comma at `j`, when "and" and a last field follow."""
    voc = vocabulary()
    k = j + 1
    while k < len(words) and (words.kinds[k] == "E" or words.folds[k] in lex.articles or words.folds[k] in voc.of):
        k += 1
    led = k > j + 1
    if k >= len(words) or words.kinds[k] not in "CU" or _given(words, k, lex) or noun_at(words, k, lex):
        return None
    if not led and not (words.lang == "en" and words.folds[k] in lex.topics):
        return None
    for m in range(k + 1, min(k + 14, len(words) - 1)):
        if words.folds[m] in lex.joins:
            own = spans.get(k)
            return own.end if own and own.type != "person" and own.end <= m else k + 1
        if words.kinds[m] == "P" and words.texts[m] not in ",-":
            return None
        if m in spans and spans[m].type == "person":
            return None
    return None


def _field(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """Capitalised words that name a field rather than an institution: "Neurology", "Marine Engineering"."""
    folds = words.folds[start:end]
    before = vocabulary().before
    return all(
        fold in lex.topics or fold in before or words.kinds[start + k] in "LEP" for k, fold in enumerate(folds)
    ) or (folds[-1].endswith(_FIELDS) or folds[0].endswith(_FIELDS))


def _within(words: Words, span: Span, spans: Mapping[int, Span], lex: Lexicon) -> bool:
    """A department or committee, with the institution it belongs to right behind: "the Robotics Department at Acmo"."""
    voc = vocabulary()
    if not any(words.folds[k] in voc.organs for k in (span.start, span.end - 1)):
        return False
    i = span.end
    while i < len(words) and i < span.end + 3 and (
        words.folds[i] in voc.of or words.folds[i] in voc.at or words.folds[i] in lex.articles or words.texts[i] == ","
        or (words.kinds[i] == "E" and i not in spans)
    ):  # fmt: skip
        i += 1
    after = spans.get(i)
    return i > span.end and after is not None and after.type == "organisation"


def _closed(words: Words, at: int, lex: Lexicon) -> bool:
    """Whether a phrase ends at word `at`."""
    if at >= len(words):
        return True
    return words.texts[at] in ').;,»”"–—' + BREAK or words.folds[at] in lex.joins


def _nested(words: Words, span: Span, lex: Lexicon) -> bool:
    """A span that begins with an organ but names more than one: "Conseil départemental de …"."""
    return span.type == "organisation" and any(
        words.cap(k) and (words.folds[k] in lex.places or words.folds[k] in lex.heads)
        for k in range(span.start + 1, span.end)
    )


def _organ_end(words: Words, k: int, lex: Lexicon) -> int:
    """The end of a body within an institution: "Board", "conseil d'administration", "Department of Physics"."""
    j = k + 1
    n = len(words)
    organs = vocabulary().organs
    while j < n and (words.folds[j] in organs or (words.kinds[j] == "L" and words.folds[j] in lex.adjectives)):
        j += 1
    m = j
    while m < n and m - j < 3 and (words.kinds[m] == "E" or words.folds[m] in ("de", "of", "d'", "du")):
        m += 1
    if (
        m > j
        and m < n
        and (
            words.folds[m] in lex.topics
            or words.folds[m] in ("administration", "surveillance", "directors", "trustees", "direction", "governors")
        )
    ):
        return m + 1
    return j


def _unknown_name(words: Words, k: int, key: str, lex: Lexicon) -> bool:
    """A capitalised word after a role's preposition that no layer has named: an institution, unless it is a field."""
    word = words.folds[k]
    return (
        words.cap(k)
        and word not in lex.topics
        and word not in lex.openers
        and word not in lex.never
        and word not in lex.places
        and key not in vocabulary().cabinet
        and not noun_at(words, k, lex)
    )


def before_name(
    words: Words, span: Span, by_start: Mapping[int, Span], by_end: Mapping[int, Span], lex: Lexicon
) -> Held | None:
    """A role that ends at a name: "le ministre de la Recherche, X", "President X", "Acmo Chief Executive X"."""
    i = span.start - 1
    while i >= 0 and (
        words.texts[i] == ","
        or words.folds[i] in lex.honorifics
        or (words.texts[i] == "." and words.folds[i - 1] in lex.honorifics)
    ):
        i -= 1
    professor = next(
        (k for k in range(i + 1, span.start) if words.folds[k].startswith(("professeur", "professor"))), None
    )
    default = Held((professor, professor + 1), "professor", None, end=professor + 1) if professor is not None else None
    voc = vocabulary()
    for start in range(i, max(-1, i - 18), -1):
        if words.texts[start] in _STOPS or (words.texts[start] == "." and words.kinds[start - 1] != "I"):
            break
        inside = by_start.get(start)
        if inside and inside.type == "person":
            break
        if words.kinds[start] == "P" or not noun_at(words, start, lex):
            continue
        found = role_at(words, start, lex)
        if not found:
            continue
        held = complement(words, start, found[1], found[2], by_start, lex)
        if held.end != i + 1 or held.role is None or (held.plural and start != i):
            continue
        begin = start
        while (
            begin >= 1
            and words.kinds[begin - 1] in "CULM"
            and (
                words.folds[begin - 1] in voc.before
                or words.folds[begin - 1] in lex.demonyms
                or (words.folds[begin - 1] in voc.organs and words.kinds[begin - 1] == "C")
            )
            and begin - 1 not in by_start
            and begin not in by_end
        ):
            begin -= 1
        org = by_end.get(begin) or (by_end.get(begin - 2) if words.folds[begin - 1] == "s" else None)
        if held.affiliation is None and org and org.type == "organisation":
            held = replace(held, affiliation=(org.start, org.end))
        return replace(held, role=(begin, held.role[1] if held.role else begin + 1))
    return default

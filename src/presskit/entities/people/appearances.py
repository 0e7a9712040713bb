"""The people of a document: each appearance with its title, role and affiliation, and the person's full name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from presskit.entities.naming.grammar import small
from presskit.entities.naming.names import Span
from presskit.entities.people import appointments, apposition, firms, offices, roles
from presskit.entities.words import BREAK, Lexicon, Words

_RANKED: Final = ("vice", "deputy")  # keys of roles that several hold in an order: "2e vice-présidente"
_CHAIN: Final = 24  # words of the further offices of one person
_FELLOWS: Final = 10  # words between two people who hold one office


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person's span with what is said of the person there."""

    span: Span
    name: str
    honorific: str
    held: roles.Held | None


def appearances(words: Words, spans: Sequence[Span], lex: Lexicon) -> tuple[list[Appearance], list[Span]]:
    """Every person span with role and affiliation; and all spans, with the institutions only roles made visible."""
    by_start = {span.start: span for span in spans}
    by_end = {span.end: span for span in spans}
    found: list[tuple[Span, roles.Held | None]] = []
    for span in spans:
        if by_start[span.start].type != "person":
            continue
        if found and span.method in ("spacy", "run") and _taken((span.start, span.end), found[-1][1]):
            del by_start[span.start]  # "Vice-président | Systèmes Terrestres"
            continue
        held = apposition.after_name(words, span, by_start, lex)
        if held and held.role and _of_next(words, span, held, by_start, lex):
            before = offices.before_name(words, span, by_start, by_end, lex)
            held = before if before and before.role else held
        if held is None or not held.role:
            before = offices.before_name(words, span, by_start, by_end, lex)
            if before and before.role and found and _taken(before.role, found[-1][1]):
                before = None  # "X comme directeur de Y, Mme Z"
            if before and held and before.affiliation is None:
                before = replace(before, affiliation=held.affiliation, new=held.new)
            held = _beside(words, span, before, by_start) or held
        if held is None or (held.role and held.affiliation is None and held.role[1] <= span.start):
            own = firms.of_firm(words, span, by_end, lex)
            held = replace(held, affiliation=own.affiliation) if held and own else held or own
        held = firms.of_presidency(words, span, held, by_end)
        held = appointments.appointed(words, span, held, spans, lex)
        held = firms.of_owner(words, held, spans)
        if not (words.lang == "fr" and held and held.role and held.role[0] < span.start):
            held = _too(words, held, found, lex)
        if held and held.new and held.affiliation:
            start, end = held.affiliation
            if start in by_start and by_start[start].end == end:
                by_start[start] = replace(by_start[start], type="organisation")  # "chief executive at Acmo Vale"
                by_end[end] = by_start[start]
            if not any(k in by_start for k in range(start, end)):
                by_start[start] = Span(start, end, "organisation", 0.7, "rule")
                by_end[end] = by_start[start]
        found.append((span, _settled(words, held)))
    for k in range(len(found) - 2, -1, -1):
        found[k] = (found[k][0], found[k][1] or _shared(words, found[k][0], *found[k + 1]))
    for k in range(1, len(found)):
        found[k] = (found[k][0], _fellow(words, *found[k - 1], *found[k]))
    found = [(span, _listed_contact(words, span, held, by_start)) for span, held in found]
    _drop_within(by_start, [held for _, held in found if held and held.role])
    full = _full_names(words, [span for span, _ in found])
    people = [Appearance(span, full[span], honorific(words, span, lex), held) for span, held in found]
    return people, sorted(by_start.values(), key=lambda s: (s.start, s.end))


def _beside(words: Words, span: Span, held: roles.Held | None, by_start: dict[int, Span]) -> roles.Held | None:
    """A role before the name, and its institution behind the comma after it: "Chief X, Acmo Nation, has signed"."""
    own = by_start.get(span.end + 1)
    if held is None or held.role is None or held.affiliation or own is None or own.type != "organisation":
        return held
    closed = words.texts[span.end] == "," and words.texts[own.end] in ",.;)" + BREAK
    return replace(held, affiliation=(own.start, own.end)) if closed else held


def _of_next(words: Words, span: Span, held: roles.Held, by_start: dict[int, Span], lex: Lexicon) -> bool:
    """A role with its article between two names may be that of the second: "la préfète, A, le maire de Varnes, B"."""
    if words.lang != "fr" or held.role is None or held.role[0] < span.end + 2:
        return False
    k = held.end + 1
    while k < len(words) and (words.folds[k] in lex.honorifics or words.texts[k] == "."):
        k += 1
    own = by_start.get(k)
    if words.folds[held.role[0] - 1] not in small().articles:
        return False
    if words.texts[held.end] == "," and own is not None and own.type == "person":
        return True
    # "Mme A, la ministre déléguée à la Mer, présidente du Conseil de la côte et députée de Varnes, Mme | B"
    led = words.texts[span.start - 1] == "," or words.folds[span.start - 1] in lex.honorifics
    for k in range(held.end, min(held.end + _CHAIN, len(words))):
        if words.kinds[k] == "X" or words.texts[k] in ".;:»" or (k in by_start and by_start[k].type == "person"):
            break
        mate = by_start.get(k + 2 if words.folds[k + 1] in lex.honorifics else k + 1)
        if led and words.texts[k] == "," and mate and mate.type == "person":
            return any(roles.noun_at(words, m, lex) for m in range(held.end, k))
    return False


def _too(
    words: Words, held: roles.Held | None, found: Sequence[tuple[Span, roles.Held | None]], lex: Lexicon
) -> roles.Held | None:
    """ "Org announced the appointment of A as its role and B, role": the second has the affiliation of the first."""
    span, other = found[-1] if found else (None, None)
    if held is None or held.role is None or held.affiliation or span is None or other is None:
        return held
    if not other.role or not other.affiliation or other.affiliation[1] > span.start or held.role[0] < other.end:
        return held
    between = words.texts[other.end : held.role[0]]
    near = len(between) < 8 and any(word in lex.joins for word in between)
    return (
        replace(held, affiliation=other.affiliation) if near and "." not in between and BREAK not in between else held
    )


def _taken(role: tuple[int, int], held: roles.Held | None) -> bool:
    """Whether a role is the one that stands behind the person before."""
    return held is not None and held.role is not None and held.role[0] <= role[0] < held.end


def _settled(words: Words, held: roles.Held | None) -> roles.Held | None:
    """A role without "new" or "sixième" before it: the office has the name it had before."""
    if held is None or held.role is None:
        return held
    start, end = held.role
    deputy = held.key.startswith(_RANKED)
    while start + 1 < end and (
        words.folds[start] in roles.vocabulary().fresh or (roles.ordinal(words, start) and not deputy)
    ):
        start += 1
    return replace(held, role=(start, end))


def _listed_contact(words: Words, span: Span, held: roles.Held | None, by_start: dict[int, Span]) -> roles.Held | None:
    """ "Org: A, B" and "Org – A" in a line of its own: the institution is the affiliation."""
    if held and (held.affiliation or held.role is None or held.role[0] < span.end):
        return held
    k = span.start - 1
    while k > 0 and span.start - k < 12 and words.texts[k] not in (BREAK, ":", "–", "—"):
        if words.kinds[k] not in "CUIM" and words.texts[k] not in ",./&":
            return held
        k -= 1
    end = k
    if words.texts[end] not in (":", "–", "—"):
        return held
    while k > 0 and end - k < 8 and words.texts[k - 1] != BREAK:
        k -= 1
    own = by_start.get(k)
    if own is None or own.end != end or own.type != "organisation":
        return held
    place = (own.start, own.end)
    return replace(held, affiliation=place) if held else roles.Held(None, "", place, end=own.end)


def _drop_within(by_start: dict[int, Span], held: Sequence[roles.Held]) -> None:
    """Bodies and fields inside a role ("head of the Robotics Department") are no names of their own."""
    for one in held:
        assert one.role is not None
        for k in range(*one.role):
            span = by_start.get(k)
            if span and span.end <= one.role[1] and span.type in ("organisation", "work") and span.method != "glossary":
                del by_start[k]


def _shared(words: Words, span: Span, mate: Span, held: roles.Held | None) -> roles.Held | None:
    """The plural role of the next person, when the two are joined: "A and B, co-founders of C"."""
    if held and held.role is None and held.affiliation and mate.start - span.end == 1 and words.texts[mate.end] != "(":
        if words.folds[span.end] in small().ands and words.folds[mate.end] in small().belonging:
            return held  # "A and B of Acmo"
        return None
    if held is None or held.role is None or held.role[0] < mate.end or mate.start - span.end > 2:
        return None
    if words.folds[span.end] not in small().ands and words.texts[span.end] not in ("&", ","):
        return None
    word = words.folds[held.role[0]]
    plural = any(w.endswith("s") for w in (word, words.folds[held.role[1] - 1])) and held.plural
    return held if plural else None


def _fellow(
    words: Words, mate: Span, office: roles.Held | None, span: Span, held: roles.Held | None
) -> roles.Held | None:
    """The plural role before the person before: "les députés A (parti) et | B (parti)"."""
    if (held is not None and held.role is not None) or office is None or office.role is None or not office.plural:
        return held
    if office.role[0] >= mate.start or span.start - mate.end > _FELLOWS:
        return held
    between = range(mate.end, span.start)
    k = mate.end
    if words.texts[k] == "(":
        k = next((m + 1 for m in between if words.texts[m] == ")"), k)
    while k < span.start and (words.texts[k] in ",." or words.folds[k] in small().ands or words.cap(k)):
        k += 1
    if k < span.start or span.start == mate.end:
        return held
    own = (
        held.affiliation
        if held
        else office.affiliation
        if office.affiliation and office.affiliation[1] <= mate.start
        else None
    )
    return replace(office, affiliation=own, end=span.end)


def honorific(words: Words, span: Span, lex: Lexicon) -> str:
    """The title right before a name, as written."""
    i = span.start - 1
    if i >= 1 and words.texts[i] == "." and words.folds[i - 1] in lex.honorifics:
        return words.text(i - 1, i + 1)
    return words.texts[i] if i >= 0 and words.folds[i] in lex.honorifics and words.texts[i] != BREAK else ""


def _full_names(words: Words, spans: Sequence[Span]) -> dict[Span, str]:
    """Each person span with the fullest name the document gives that person."""
    by_last: dict[str, str] = {}
    for span in spans:
        if span.end - span.start > 1:
            by_last.setdefault(words.folds[span.end - 1], text(words, span.start, span.end))
    for span in spans:
        if span.end - span.start > 1:
            by_last.setdefault(words.folds[span.start], text(words, span.start, span.end))
    longest: dict[tuple[str, ...], Span] = {}
    for span in spans:
        for k in range(span.start + 1, span.end - 1):
            longest.setdefault(tuple(words.folds[k : span.end]), span)  # "Adjo Mensavi" of "Huguette Adjo Mensavi"

    def whole(span: Span) -> Span:
        return longest.get(tuple(words.folds[span.start : span.end]), span)

    return {
        span: text(words, whole(span).start, whole(span).end)
        if span.end - span.start > 1
        else by_last.get(words.folds[span.start], text(words, span.start, span.end))
        for span in spans
    }


def text(words: Words, start: int, end: int) -> str:
    """The words of a span on one line."""
    return " ".join(words.text(start, end).split())

"""Offices that stand before a name: "le ministre de la Recherche, X", "President X", "Acmo Chief Executive X"."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from presskit.entities.naming.grammar import small
from presskit.entities.naming.names import Span
from presskit.entities.people.affiliation import complement
from presskit.entities.people.roles import Held, noun_at, role_at, titles, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

_WITHIN: Final = 10  # words of a name up to a role noun inside it
_STOPS: Final = frozenset((BREAK, ";", ":", "«", "»", "“", "”", '"', "!", "?"))


def before_name(
    words: Words, span: Span, by_start: Mapping[int, Span], by_end: Mapping[int, Span], lex: Lexicon
) -> Held | None:
    """A role that ends at a name: "le ministre de la Recherche, X", "President X", "Acmo Chief Executive X"."""
    i = span.start - 1
    while i >= 0 and (
        words.texts[i] == ","
        or words.folds[i] in lex.honorifics
        or (words.texts[i] == "." and words.folds[i - 1] in lex.honorifics)
        or (
            (words.kinds[i] == "E" or words.folds[i] in small().single or words.folds[i] in lex.articles)
            and words.folds[i + 1] in lex.honorifics
        )
        or (words.texts[i] == "(" and words.texts[span.end] == ")" and i == span.start - 1)
        or (words.texts[i] == ":" and i == span.start - 1)
    ):
        i -= 1
    closed = i
    if i >= 0 and words.texts[i] == ")":  # "la ministre d'État (Affaires étrangères), X"
        i = next((k - 1 for k in range(i, max(-1, i - 9), -1) if words.texts[k] == "("), i)
    professor = next((k for k in range(i + 1, span.start) if words.folds[k].startswith(vocabulary().professors)), None)
    default = Held((professor, professor + 1), "professor", None, end=professor + 1) if professor is not None else None
    default = default or _abbreviated(words, i + 1, span.start, by_end)
    if i >= 0 and i + 1 < span.start and words.folds[i] in vocabulary().of:
        return default  # "the assistant of | Professor X"
    best: Held | None = None
    for start in range(i, max(-1, i - 24), -1):
        if words.texts[start] in _STOPS or (words.texts[start] == "." and words.kinds[start - 1] != "I"):
            break
        inside = by_start.get(start)
        if inside and inside.type == "person":
            break
        if words.kinds[start] == "P" or not noun_at(words, start, lex):
            continue
        if any(k in by_start and by_start[k].end > start for k in range(max(0, start - _WITHIN), start)):
            continue  # "le président de la Chambre des biologistes, X"
        found = role_at(words, start, lex)
        if not found:
            continue
        held = complement(words, start, found[1], found[2], by_start, lex)
        if held.role is not None and held.affiliation is None and i + 1 < held.end <= span.start:
            held = replace(held, role=(held.role[0], i + 1), end=i + 1)  # "Chief Executive, | Professor Sir X"
        if best is not None and (chained := _chained(words, held, best, lex)):
            best = chained
            continue
        if (
            (held.end != i + 1 and _beyond(words, held, by_start) != i + 1)
            or held.role is None
            or (held.plural and start != i and not _joined(words, span, by_start, lex))
        ):
            continue
        if best is not None and not _continued(words, found[1], held, best, lex):
            continue  # "the president met Minister X"
        begin = _opening(words, start, held.key, by_start, by_end, lex)
        org = by_end.get(begin) or (by_end.get(begin - 2) if words.folds[begin - 1] == "s" else None)
        if words.texts[begin - 1] == ")":  # "the European Centre for Acmo (ECA) director"
            opened = next((k for k in range(begin - 2, max(0, begin - 7), -1) if words.texts[k] == "("), 0)
            org = by_end.get(opened) or by_end.get(begin - 1)
        if held.affiliation is None and org and org.type == "organisation":
            held = replace(held, affiliation=(org.start, org.end))
        best = replace(held, role=(begin, held.role[1] if held.role else begin + 1))
    if best is not None and best.role is not None and closed > i and best.affiliation is None:
        best = replace(best, role=(best.role[0], closed + 1))
    if best is not None and best.role is not None and (over := _led(words, best.role[0], lex)):
        if words.folds[over - 1] in vocabulary().kin:
            return default  # "l'épouse du président, X"
        best = _governed(words, best, over, by_start, by_end, lex)
    return best or default


def _chained(words: Words, held: Held, best: Held, lex: Lexicon) -> Held | None:
    """One person's offices in a row, in French: "la présidente de l'Acmo, | membre du comité et députée, X"."""
    if held.role is None or best.role is None or held.plural or words.lang != "fr":
        return None
    at, start = held.end, held.role[0]
    led = words.folds[start - 1] in lex.articles or words.kinds[start - 1] == "E"
    if words.folds[best.role[0] - 1] in lex.articles:
        return None  # "à la ministre de la Mer et à | la ministre de la Culture, X"
    if start < best.role[0] < at and led:
        return replace(held, end=best.end)
    if best.role[0] != at + 1 or not (words.folds[at] in lex.joins or (words.texts[at] == "," and led)):
        return None
    if held.affiliation:
        return replace(best, role=held.role, affiliation=held.affiliation, key=held.key)
    return replace(best, role=(start, best.role[1]), key=held.key)


def _joined(words: Words, span: Span, by_start: Mapping[int, Span], lex: Lexicon) -> bool:
    """Two people behind one French role: "les maires de Varnes et d'Acmo, M. A | et Mme B"."""
    k = span.end + 1
    k += words.folds[k : k + 1] != [] and words.folds[k] in lex.honorifics
    mate = by_start.get(k + (words.texts[k : k + 1] == ["."]))
    both = words.lang == "fr" and span.end < len(words) and words.folds[span.end] in lex.joins
    return both and mate is not None and mate.type == "person"


def _led(words: Words, begin: int, lex: Lexicon) -> int:
    """The end of what an office at word `begin` depends on by a preposition: "l'adjointe | de la ministre", "chief of
    staff | to the Minister"; 0 for an office on its own."""
    voc = vocabulary()
    at = begin
    while at > 0 and (words.folds[at - 1] in lex.articles or words.kinds[at - 1] == "E"):
        at -= 1
    links = at
    while at > 0 and words.kinds[at - 1] in "LE" and words.folds[at - 1] in voc.of | voc.at | voc.field:
        at -= 1
    return at if at < links or words.folds[at] in voc.of else 0


def _governed(
    words: Words, held: Held, over: int, by_start: Mapping[int, Span], by_end: Mapping[int, Span], lex: Lexicon
) -> Held:
    """The office that ends at word `over` and governs another one is whose the name is: "le directeur de cabinet du
    ministre, X"; an office that anything else governs is held by who is named: "à la demande du ministre, X"."""
    offices = (role_at(words, k, lex) for k in range(max(0, over - 6), over))
    governor = next((office for office in offices if office and office[1] == over), None)
    noun = noun_at(words, governor[0], lex) if governor else None
    if governor is None or held.role is None or (noun and noun[2]):
        return held
    begin = _opening(words, governor[0], governor[2], by_start, by_end, lex)
    return replace(held, role=(begin, held.role[1]), key=governor[2])


def _beyond(words: Words, held: Held, by_start: Mapping[int, Span]) -> int:
    """The end of a role with the short name of its institution and a place behind it: "la présidente du Comité de paix
    (CPV) | de Varnes"."""
    end = held.end
    if held.affiliation is None or words.lang != "fr":
        return end
    if words.texts[end] == "(":
        end = next((k + 1 for k in range(end + 1, min(end + 8, len(words))) if words.texts[k] == ")"), end)
    if words.folds[end] in small().purpose:  # "le commissaire de l'Union pour les ports, X"
        return next((k for k in range(end + 1, min(end + 8, len(words))) if words.kinds[k] not in "LE"), end)
    place = by_start.get(end + 1)
    if words.folds[end] in small().placing and place and place.type == "place":
        return place.end
    return end


def _continued(words: Words, end: int, held: Held, best: Held, lex: Lexicon) -> bool:
    """A role whose noun ends at word `end` goes on into the role behind it, `best`: "president and | CEO", or was read
    up to its end."""
    if best.role is None or held.role is None:
        return False
    start = best.role[0]
    joined = words.folds[start - 1] in lex.joins or words.texts[start - 1] == ","
    return start <= end or (joined and (start - end == 1 or held.role[1] == best.role[1]))


def _opening(
    words: Words, start: int, key: str, by_start: Mapping[int, Span], by_end: Mapping[int, Span], lex: Lexicon
) -> int:
    """The first word of the role whose noun is word `start`: "acting | director", "Energy and Climate | Minister"."""
    voc = vocabulary()
    begin = start
    while begin >= 1 and words.kinds[begin - 1] in "CULM" and begin - 1 not in by_start and begin not in by_end:
        fold = words.folds[begin - 1]
        known = fold in voc.before or fold in lex.demonyms or (fold in voc.organs and words.kinds[begin - 1] == "C")
        field = key in voc.cabinet and words.lang == "en" and words.kinds[begin - 1] == "C" and words.cap(start)
        field = field and fold not in lex.openers
        joined = key in voc.cabinet and fold in lex.joins and words.cap(begin - 2) and words.cap(begin)
        titled = (
            words.lang == "en" and words.cap(start) and words.kinds[begin - 1] == "C" and _plain(words, begin - 1, lex)
        )
        if not (known or field or joined or titled):
            break
        begin -= 1
    return begin


def _plain(words: Words, i: int, lex: Lexicon) -> bool:
    """A capitalised word before a capitalised role that belongs to it: "Borough | Administrator", not the opening of
    the sentence, nor a name of its own."""
    fold = words.folds[i]
    if words.first[i] and (fold in lex.openers or i == 0):
        return False
    return fold not in lex.places and fold not in lex.openers and fold not in lex.given and words.style[i] == ""


def _abbreviated(words: Words, start: int, stop: int, by_end: Mapping[int, Span]) -> Held | None:
    """An abbreviated title that is a role: "Gov. X", "U.S. Sen. X", "Lt. Col. X"."""
    table = titles()
    first = next((k for k in range(start, stop) if words.folds[k] in table), None)
    if first is None:
        return None
    last = stop if words.texts[stop - 1] == "." else first + 1
    begin = first
    while begin >= 1 and (words.folds[begin - 1] in vocabulary().states or words.texts[begin - 1] == "."):
        begin -= 1
    begin = begin if words.folds[begin] in vocabulary().states else first
    key = table[words.folds[last - 2 if words.texts[last - 1] == "." else last - 1]] if last > first else ""
    place = by_end.get(begin)
    held = Held((begin, last), key, None, end=stop)
    return replace(held, affiliation=(place.start, place.end)) if place and place.type == "organisation" else held

"""The names in a run of capitalised words: titles and roles cut off, institutions and people told apart."""

from collections.abc import Iterator
from typing import Final

from presskit.entities.naming import names, persons
from presskit.entities.naming.bodies import awarded, body, thing
from presskit.entities.naming.compounds import along, behind_place, fields_before, incorporated, paired
from presskit.entities.naming.eponyms import PUBLIC
from presskit.entities.naming.extents import institution
from presskit.entities.naming.grammar import grammar, heads, small
from presskit.entities.naming.known import known_at
from presskit.entities.naming.names import Span
from presskit.entities.naming.portfolios import MAX_FIELDS, portfolio_end
from presskit.entities.naming.unheaded import unheaded
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words


def run(words: Words, start: int, end: int, modelled: dict[int, Span], lex: Lexicon) -> Iterator[Span]:
    """The names in a run of capitalised words: titles and roles cut off, institutions and people told apart."""
    folds = words.folds
    if words.style[start] == "U":
        return
    while start < end:
        titled = start >= 1 and persons.titled(words, start, lex)
        while start < end and (folds[start] in lex.honorifics or words.texts[start] == "."):
            titled = True
            start += 1
        if start + 1 < end and folds[start] in grammar().called and words.lang == "fr":
            own = institution(words, start + 1, lex) if folds[start + 1] in lex.heads else None
            if own is None and folds[start + 1] not in lex.given:
                led = folds[end] in small().of or folds[end] in small().purpose
                while end < start + 8 and led and words.cap(end + 1):
                    end += 2
                    led = words.cap(end - 1) and words.kinds[end] != "E"
                    led = led and (folds[end] in small().of or folds[end] in small().purpose)
                yield Span(start + 1, end, "organisation", 0.85, "rule")  # "l'ONG Sourire d'Acmo"
                return
            start += 1
        before = _reaching(words, start, end, lex)
        if before:
            titled, start = True, before  # "chef de l'État Jean Dupré"
        sort = start - 1 - (start > 1 and words.kinds[start - 1] == "L" and folds[start - 1] in lex.adjectives)
        borne = start > 0 and words.kinds[sort] == "L" and folds[sort] in grammar().bearing and words.lang == "fr"
        if borne and end - start == 2 and folds[start] in lex.role_words:
            yield Span(start, end, "organisation", 0.8, "rule")  # "le fonds Entrepreneur Acmo"
            return
        named = (titled and words.texts[start - 1] != "-") or (start < end and _both_given(words, start, lex))
        named = named and start + 1 < end and words.folds[start] in lex.given
        role = roles.role_at(words, start, lex) if start < end and not named else None
        if role and role[2] in _BEARING and any(folds[k] in lex.heads for k in range(role[1], end)):
            role = None  # "Queen Jane University"
        if role and role[1] >= end and end - start > 1 and words.lang == "en" and folds[start] not in lex.heads:
            return  # "External Affairs Minister"
        if role and role[1] < end and folds[role[1]] not in lex.heads:
            titled, start = True, role[1]
            while start < end and folds[start] in lex.honorifics:
                start += 1  # "Energy Minister Lord Ashby"
        while start + 1 < end and folds[start] in grammar().honours and folds[start + 1].split("-")[0] in lex.given:
            titled, start = True, start + 1  # "le prix Nobel Jeanne Dupré"
        while start + 1 < end and folds[start] in lex.demonyms and folds[start + 1].split("-")[0] in lex.given:
            start += 1  # "French President …", "Republican Jane Doe"
        if start >= end:
            return
        behind = _behind_complement(words, start, end, lex)
        if behind and _of_party(words, start, end, lex):
            yield Span(start, behind, "organisation", 0.7, "rule")
            titled, start = True, behind
        elif behind:
            if folds[start] not in lex.topics:
                yield from run(words, start, behind, modelled, lex)
            titled, start = True, behind
        split = _role_inside(words, start, end, modelled, lex)
        if split is not None:
            yield from run(words, start, split[0], modelled, lex)
            start, titled = split[1], True
        tail = _role_tail(words, start, end, lex)
        if tail:
            if words.texts[start - 1] != "," or known_at(words, start, lex) or folds[tail - 1] in lex.suffixes:
                yield from run(words, start, tail, modelled, lex)
            return
        last = roles.noun_at(words, end - 1, lex) if end - start > 1 else None
        if last and last[0] > end and words.kinds[end - 1] in "CU":  # "Ashby | State's Attorney"
            end -= 1
        long = end - start > 2 or (folds[start - 1] in lex.joins and words.cap(start - 2))
        if words.lang == "en" and not titled and long and folds[end - 1] in lex.suffixes - lex.heads.keys():
            while words.texts[end] == "." and words.folds[end + 1] in lex.suffixes and words.cap(end + 1):
                end += 2  # "Ashby Mills Co. Ltd."
            yield Span(incorporated(words, start, lex), end, "organisation", 0.97, "rule")  # "Jane Ashby Mills Limited"
            return
        if not titled and not words.style[start] and thing(words, start, end, lex) and not _led(words, start, end, lex):
            yield Span(start, end, "work", 0.8, "rule")  # "Ashby Administration Building"
            return
        heads = (k for k in range(start, end) if folds[k] in lex.heads and (k == end - 1 or folds[k] not in lex.topics))
        head = next((k for k in heads if k == start or folds[k] not in lex.left_heads), None)
        stop = persons.extent(words, start, lex)
        if head is not None and words.lang == "en":
            head = _last_head(words, head, end, lex)
        if head is not None and head > start and _surname(words, start, head, end, lex):
            yield Span(start, end, "person", 0.85, "rule")  # "Daniel Verger"
            return
        if head is not None and head > start:
            tail = institution(words, head, lex) if head + 1 < len(words) and not words.cap(head + 1) else None
            tail = tail or head + 1
            tails = lex.suffixes | lex.right_heads | grammar().tails
            while tail < end and folds[tail] in tails:
                tail += 1  # "… Capital Partners", "… Systems Inc."
            tail = min(end, behind_place(words, tail, lex)) if tail < end else tail  # "… College London"
            if words.lang == "en" and tail < end <= tail + 2 and all(folds[k] in lex.topics for k in range(tail, end)):
                tail = end  # "Ashby Software Technology"
            if not body(folds[start : head + 1], lex) and not awarded(words, start, lex):
                english = words.lang == "en" or folds[head + 1] in small().further - small().of
                whole = 0.95 if tail > head + 1 and english else 0.8  # "Ashby Museum of Art"
                first = paired(words, along(words, start, lex), lex) if words.lang == "en" else start
                first = fields_before(words, first, head, lex) if words.lang == "en" else first
                whole = 0.95 if first < start else whole
                yield Span(first, tail, "organisation", 0.5 if words.style[start] == "T" else whole, "rule")
                start = max(tail, start + 1)
            else:
                start = head + 1
        elif head == start:
            if words.lang == "fr" and folds[start] in lex.right_heads and end - start > 1:
                yield from unheaded(words, start, end, modelled, lex)  # "la société de gestion Capital Acmo"
                return
            start = institution(words, start, lex) or start + 1
        elif borne and start < stop == end:
            yield Span(start, stop, "organisation", 0.88, "rule")  # "le laboratoire Jeanne Dupré"
            return
        elif stop > start and _lettered(words, start, stop, lex):
            yield Span(start, stop, "organisation", 0.66, "rule")  # "Présidente FHB"
            start = stop
        elif stop > start and (persons.addressed if titled else persons.named)(words, start, stop, lex):
            yield Span(start, stop, "person", 0.95 if titled else 0.85, "rule")
            start = max(stop, start + 1)
        else:
            yield from unheaded(words, start, end, modelled, lex)
            return


def _led(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A head noun within the run with "of" behind it."""
    return any(words.folds[k] in lex.heads and words.folds[k + 1] in small().further for k in range(start, end - 1))


def _behind_complement(words: Words, start: int, end: int, lex: Lexicon) -> int | None:
    """Where a person's name begins behind the complement of a role, without a comma: "le président d'Acmo | Jean
    Dupré", "la ministre de la Culture | Jeanne Dupré"."""
    if words.lang != "fr" or start < 2 or words.folds[start] in lex.given:
        return None
    if words.folds[start] in lex.heads and lex.heads[words.folds[start]] not in PUBLIC:
        return None
    k = start - 1
    links = small().of | small().articles
    while k > start - 4 and (words.kinds[k] == "E" or words.folds[k] in links):
        k -= 1
    if k == start - 1:
        return start + 1 if _of_party(words, start, end, lex) else None
    if not any(words.kinds[m] == "E" or words.folds[m] in small().of for m in range(k + 1, start)):
        return None
    field = words.folds[start] in lex.topics and words.folds[k] in lex.joins
    if not field and not roles.office_before(words, k + 1, lex):
        return None
    for m in range(start + 1, min(end - 1, start + 6)):
        fold = words.folds[m].split("-")[0]
        if words.folds[m] in lex.heads:
            return None
        sure = fold not in lex.doubtful_given or (m == start + 1 and words.folds[start] in lex.heads)
        if fold in lex.given and sure and words.cap(m + 1):
            return m
    return None


def _of_party(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A party between an office one is elected to and a name: "le conseiller | Acmo Jean Dupré"."""
    if end < start + 3 or words.kinds[start - 1] != "L" or words.folds[start] in lex.heads:
        return False
    nouns = (roles.noun_at(words, m, lex) for m in range(max(0, start - 3), start))
    elected = any(noun and noun[0] == start and noun[1] in _ELECTED for noun in nouns)
    return elected and words.folds[start + 1].split("-")[0] in lex.given and words.cap(start + 2)


def _surname(words: Words, start: int, head: int, end: int, lex: Lexicon) -> bool:
    """A French head noun that is a last name behind a given name: French heads stand first."""
    fold = words.folds[head]
    if words.lang != "fr" or end - start != 2 or head != start + 1 or words.kinds[head] != "C":
        return False
    opens = fold in heads("fr") and fold not in heads("en") and not fold.endswith("s")
    opens = opens and fold not in lex.right_heads and fold not in lex.suffixes and fold not in grammar().closing
    return opens and words.kinds[start] == "C" and lex.forename(words.folds[start].split("-")[0])


def _lettered(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """A few capital letters alone behind an office, in French: an institution, for people have their first names."""
    if words.lang != "fr" or stop > start + 1 or words.kinds[start] != "U" or len(words.texts[start]) > 5:
        return False
    if persons.titled(words, start, lex) or not names.acronym(words, start, lex):
        return False
    nouns = (roles.noun_at(words, m, lex) for m in range(max(0, start - 3), start))
    return any(noun and noun[0] == start for noun in nouns)


# keys of roles that people hold for a party
_ELECTED: Final = frozenset(("deputy-mp", "senator", "mep", "councillor", "adviser", "mayor"))
# keys of roles that institutions are named after
_BEARING: Final = frozenset(("king", "queen", "prince", "bishop", "archbishop", "pope"))


def _last_head(words: Words, head: int, end: int, lex: Lexicon) -> int:
    """In an English compound the last head counts: "Ashby Community Council", "Senate Budget Committee"."""
    for k in range(head + 1, end):
        fold = words.folds[k]
        if words.kinds[k] not in "CUIM" and fold != "&":
            break
        if fold in lex.heads and (k == end - 1 or fold not in lex.topics) and fold not in lex.left_heads:
            head = k
    return head


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
        if (
            words.folds[k] in lex.heads
            and words.folds[k] not in lex.topics
            and words.folds[k] not in roles.vocabulary().headed
        ):
            continue
        found = roles.role_at(words, k, lex)
        if found and found[1] >= end:
            return k
    return None


def _reaching(words: Words, start: int, end: int, lex: Lexicon) -> int | None:
    """The end of a role of several words that begins before the run and ends inside it, or of a minister's field."""
    for k in range(max(0, start - 4), start):
        noun = roles.noun_at(words, k, lex)
        if noun and start < noun[0] < end:
            return noun[0]
    ministers = roles.vocabulary().ministers
    first = max(0, start - MAX_FIELDS)
    if words.lang != "en" or ministers.isdisjoint(words.folds[first : end - 1]):
        return None
    for k in range(first, end - 1):
        if words.folds[k] in ministers and (noun := roles.noun_at(words, k, lex)):
            reach = portfolio_end(words, noun[0], noun[1], lex) if noun[1] in roles.vocabulary().cabinet else None
            if reach and start < reach <= end:
                return reach  # "Minister for Ports, Harbours and Inland | Water Jane Doe"
    return None


def _both_given(words: Words, start: int, lex: Lexicon) -> bool:
    """A role word that is a given name, with another one behind it: "Pape Malick Sarr"."""
    return words.folds[start] in lex.given and words.cap(start + 1) and words.folds[start + 1] in lex.given

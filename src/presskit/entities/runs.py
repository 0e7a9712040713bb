"""The names in a run of capitalised words: titles and roles cut off, institutions and people told apart."""

from collections.abc import Iterator
from typing import Final

from presskit.entities import contexts, names, roles
from presskit.entities.bodies import body
from presskit.entities.complements import paired
from presskit.entities.eponyms import PUBLIC
from presskit.entities.grammar import grammar, small
from presskit.entities.institutions import institution
from presskit.entities.known import known_at, ticker
from presskit.entities.names import Span
from presskit.entities.words import Lexicon, Words
from presskit.model import MentionType


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
        borne = (
            start > 0 and words.kinds[start - 1] == "L" and folds[start - 1] in grammar().bearing and words.lang == "fr"
        )
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
        if behind:
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
        heads = (k for k in range(start, end) if folds[k] in lex.heads and (k == end - 1 or folds[k] not in lex.topics))
        head = next((k for k in heads if k == start or folds[k] not in lex.left_heads), None)
        stop = names.person(words, start, lex)
        if head is not None and words.lang == "en":
            head = _last_head(words, head, end, lex)
        if head is not None and head > start:
            tail = institution(words, head, lex) if head + 1 < len(words) and not words.cap(head + 1) else None
            tail = tail or head + 1
            tails = lex.suffixes | lex.right_heads | grammar().tails
            while tail < end and folds[tail] in tails:
                tail += 1  # "… Capital Partners", "… Systems Inc."
            if tail < end and folds[tail] in lex.places and head > start:
                tail += 1  # "… College London"
            if words.lang == "en" and tail < end <= tail + 2 and all(folds[k] in lex.topics for k in range(tail, end)):
                tail = end  # "Ashby Software Technology"
            if not body(folds[start : head + 1], lex):
                english = words.lang == "en" or folds[head + 1] in small().further - small().of
                whole = 0.95 if tail > head + 1 and english else 0.8  # "Ashby Museum of Art"
                first = paired(words, start, lex) if words.lang == "en" else start
                whole = 0.95 if first < start else whole
                yield Span(first, tail, "organisation", 0.5 if words.style[start] == "T" else whole, "rule")
                start = max(tail, start + 1)
            else:
                start = head + 1
        elif head == start:
            start = institution(words, start, lex) or start + 1
        elif borne and start < stop == end and words.kinds[start - 1] == "L" and folds[start - 1] in grammar().bearing:
            yield Span(start, stop, "organisation", 0.88, "rule")  # "le laboratoire Jeanne Dupré"
            return
        elif stop > start and (names.addressed if titled else names.named)(words, start, stop, lex):
            yield Span(start, stop, "person", 0.95 if titled else 0.85, "rule")
            start = max(stop, start + 1)
        else:
            yield from _other(words, start, end, modelled, lex)
            return


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
    if k == start - 1 or not any(words.kinds[m] == "E" or words.folds[m] in small().of for m in range(k + 1, start)):
        return None
    nouns = (roles.noun_at(words, m, lex) for m in range(max(0, k - 3), k + 1))
    field = words.folds[start] in lex.topics and words.folds[k] in lex.joins
    if not field and not any(noun and noun[0] == k + 1 for noun in nouns):
        return None
    for m in range(start + 1, min(end - 1, start + 6)):
        fold = words.folds[m].split("-")[0]
        if words.folds[m] in lex.heads:
            return None
        sure = fold not in lex.doubtful_given or (m == start + 1 and words.folds[start] in lex.heads)
        if fold in lex.given and sure and words.cap(m + 1):
            return m
    return None


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


def _other(words: Words, start: int, end: int, modelled: dict[int, Span], lex: Lexicon) -> Iterator[Span]:
    """A run that is neither headed by an institution's noun nor a person by its form."""
    folds = words.folds
    if start and words.texts[start - 1] in "@#" and words.glued(start):
        return  # a handle, a hashtag
    single = folds[start].removesuffix("s")
    if end - start == 1 and single != folds[start] and (single in lex.never or single in lex.demonyms):
        return  # "LEDs"
    before = words.folds[start - 1].rstrip("'") if start else ""
    if end - start == 1 and words.lang == "fr" and before in lex.genitives and words.texts[start - 2] == ")":
        yield Span(start, end, "place", 0.75, "rule")  # "Centre hospitalier universitaire (CHU) de Varnes"
        return
    long = end - start > 1
    calm = words.style[start] == ""
    inside = {modelled[k] for k in range(start, end) if k in modelled}
    if end - start == 1 and folds[start] in lex.places:
        yield Span(start, end, "place", 0.7, "rule")
    elif long and " ".join(folds[start:end]) in lex.places:
        yield Span(start, end, "place", 0.8, "rule")
    elif long and (_introduced(words, start, end, lex) or _with_capitals(words, start, end, lex)):
        yield Span(start, end, "person", 0.8, "rule")
    elif words.lang == "fr" and start and folds[start - 1] in grammar().titling and words.kinds[start - 1] == "L":
        yield Span(start, end, "work", 0.7, "rule")  # "le programme Acmo Avenir"
    elif calm and contexts.named_after(words, start, end, lex):
        yield Span(start, end, "organisation", 0.72, "rule")
    elif calm and _described(words, start, lex):
        yield Span(start, end, "organisation", 0.68, "rule")
    elif folds[end - 1] in lex.events:
        yield Span(start, end, "event", 0.62, "rule")
    elif long and any(folds[k] in lex.works for k in range(start, end)):
        yield Span(start, end, "work", 0.62, "rule")
    elif long and folds[end - 1] in lex.suffixes:
        yield Span(start, end, "organisation", 0.9, "rule")
    elif ticker(words, start, end):
        return
    elif long and calm and any(words.texts[k] == "&" for k in range(start + 1, end - 1)):
        yield Span(start, end, "organisation", 0.66, "rule")  # "Ashby & Sons"
    elif long and calm and 0 < known_at(words, start, lex) < end - start:
        norm = words.kinds[end - 1] == "N" and end - start == 2  # "ISO 9001"
        yield Span(
            start, end, "work" if norm else "organisation", 0.84, "rule"
        )  # a branch of a well-known one: "Acmo Cloud"
    elif any(names.acronym(words, k, lex) or words.texts[k] == "!" for k in range(start, end)) and calm:
        yield Span(start, end, "organisation", 0.66 if long else 0.56, "rule")
    elif long and calm and folds[end - 1] in lex.places and folds[start] not in lex.places and inside:
        yield Span(start, end, "organisation", 0.64, "rule")  # a firm and where it is: "Acmo France"
    elif long and inside and not any(s.start <= start and s.end >= end for s in inside):
        kinds = sorted(s.type for s in inside)
        kind: MentionType = "organisation" if "organisation" in kinds else kinds[0]
        if kind != "person" or names.plausible(words, start, end, lex):
            yield Span(start, end, kind, 0.58, "spacy")
    elif (
        long
        and folds[start] in lex.given
        and names.person(words, start, lex) == end
        and "person" in {s.type for s in inside}
    ):
        yield Span(start, end, "person", 0.8, "rule")
    elif calm and not any(s.type == "person" for s in inside) and contexts.acting(words, start, end, lex):
        yield Span(start, end, "organisation", 0.66, "run")
    elif words.kinds[start] == "E" and long:
        yield Span(start, end, "organisation", 0.6, "rule")  # L'…, D'… with a capital within a sentence
    elif not long and (
        folds[start] in lex.role_words or folds[start] in lex.demonyms or names.inhabitants(folds[start], lex)
    ):
        return
    elif calm and not all(
        folds[k] in lex.never or folds[k] in lex.topics or folds[k] in lex.openers for k in range(start, end)
    ):
        yield Span(start, end, "organisation", 0.3, "run")


def _introduced(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """Two to four words in the form of a person's name that the text introduces as a person: a role behind a comma, or
    a verb of speech beside it and a quotation."""
    if end - start > 4 or any(words.kinds[k] not in "CI" or words.folds[k] in lex.never for k in range(start, end)):
        return False
    if names.person(words, start, lex) != end or not names.plausible(words, start, end, lex):
        return False
    if any(words.folds[k] in lex.heads or words.folds[k] in lex.suffixes for k in range(start, end)):
        return False
    noun = roles.noun_at(words, start - 1, lex) if start and words.kinds[start - 1] == "L" else None
    if noun and noun[0] == start and not noun[2] and noun[1] not in _UNSURE and words.texts[start - 2] != ",":
        return True  # "la présidente Akaba Dossé"
    if words.texts[start - 1] == "," and _after_role(words, start - 1, lex):
        return True  # "said the chief executive, Osara Akaba"
    if words.texts[end] == ",":
        i = end + 1
        while i < len(words) and (words.kinds[i] == "E" or words.folds[i] in lex.articles):
            i += 1
        return not words.first[end] and i < len(words) and words.kinds[i] in "LCU" and _plain_role(words, i, lex)
    return False


def _after_role(words: Words, comma: int, lex: Lexicon) -> bool:
    """A role that people hold right before the comma, with or without its abbreviation in parentheses."""
    end = comma
    if words.texts[end - 1] == ")":
        end = next((k for k in range(end - 2, max(0, end - 5), -1) if words.texts[k] == "("), end)
    for k in range(max(0, end - 4), end):
        found = roles.role_at(words, k, lex) if words.folds[k] in lex.role_words else None
        if found and found[1] == end and found[2] not in _UNSURE:
            return True
    return False


def _with_capitals(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A first name and a last name in capitals beside a role: ", directeur de l'Acmo, Bamou TRAVOR"; "Chef du service,
    Le Colonel AKA DANVO"."""
    upper = [k for k in range(start, end) if words.kinds[k] == "U"]
    if words.lang != "fr" or end - start > 4 or not upper or len(words.texts[end - 1]) < 4 or upper[-1] != end - 1:
        return False
    if any(
        words.kinds[k] not in "CUI" or words.folds[k] in lex.heads or words.folds[k] in lex.never or words.style[k]
        for k in range(start, end)
    ):
        return False
    if known_at(words, end - 1, lex) or words.kinds[start] != "C" or words.folds[start] in lex.openers:
        return False
    near = range(max(0, start - 16), start)
    stop = max((k for k in near if words.texts[k] in ".;:"), default=near.start)
    led = words.texts[start - 1] == "," and any(roles.noun_at(words, k, lex) for k in range(stop, start))
    return led or (words.texts[end] == "," and _plain_role(words, end + 1, lex))


def _described(words: Words, start: int, lex: Lexicon) -> bool:
    """A common noun that names institutions right before, or with an adjective between: "la société Acmo",
    "l'organisation caritative Acmo International"."""
    if start < 1 or words.folds[start] in lex.places:
        return False
    before = words.folds[start - 1]
    if before in lex.descriptors:
        return True
    if words.lang == "fr" and words.kinds[start - 1] == "L" and _trade(words, start, lex):
        return True
    if before in grammar().organised:
        return words.kinds[start - 1] == "L"
    if start < 2 or words.kinds[start - 1] != "L" or before not in grammar().sorts:
        return False
    return words.folds[start - 2] in lex.descriptors or words.folds[start - 2] in grammar().organised


def _trade(words: Words, start: int, lex: Lexicon) -> bool:
    """A descriptor with its trade right before: "société de gestion | Acmo", "cabinet d'avocats | Acmo"."""
    k = start - 2
    if words.folds[k] not in small().of - small().contracted or k < 1 or words.folds[start - 1] in lex.openers:
        return False
    return words.folds[k - 1] in lex.descriptors and words.folds[start - 1] not in grammar().shared


def _plain_role(words: Words, i: int, lex: Lexicon) -> bool:
    """A role that people hold, not firms ("leader", "partner", "distributor")."""
    found = roles.role_at(words, i, lex)
    return found is not None and found[2] not in _UNSURE


_UNSURE: Final = frozenset(
    ("leader", "partner", "developer", "publisher", "producer", "head", "owner", "member", "champion", "holder",
     "investor", "shareholder", "organiser", "player", "patron", "host", "representative", "laureate", "editor",
     "specialist")
)  # fmt: skip


def _reaching(words: Words, start: int, end: int, lex: Lexicon) -> int | None:
    """The end of a role of several words that begins before the run and ends inside it."""
    for k in range(max(0, start - 4), start):
        noun = roles.noun_at(words, k, lex)
        if noun and start < noun[0] < end:
            return noun[0]
    return None


def _both_given(words: Words, start: int, lex: Lexicon) -> bool:
    """A role word that is a given name, with another one behind it: "Pape Malick Sarr"."""
    return words.folds[start] in lex.given and words.cap(start + 1) and words.folds[start + 1] in lex.given

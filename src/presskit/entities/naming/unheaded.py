"""Runs of capitals without a head noun: what their form and what stands beside them say they are."""

from collections.abc import Iterator
from typing import Final

from presskit.entities.naming import names, persons
from presskit.entities.naming.bodies import thing
from presskit.entities.naming.contexts import acting, aged, called_by_last, first_name, named_after, region, speaks
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.known import known_at, ticker
from presskit.entities.naming.names import Span
from presskit.entities.people import roles
from presskit.entities.words import BREAK, Lexicon, Words
from presskit.model import MentionType


def unheaded(words: Words, start: int, end: int, modelled: dict[int, Span], lex: Lexicon) -> Iterator[Span]:
    """A run that is neither headed by an institution's noun nor a person by its form."""
    folds = words.folds
    if start and words.texts[start - 1] in "@#°" and words.glued(start):
        return  # a handle, a hashtag
    single = folds[start].removesuffix("s")
    if end - start == 1 and single != folds[start] and (single in lex.never or single in lex.demonyms):
        return  # "LEDs"
    before = words.folds[start - 1].rstrip("'") if start else ""
    if before in grammar().storms and words.kinds[start - 1] == "L":
        return  # "la tempête Odile"
    if end - start == 1 and words.lang == "fr" and before in lex.genitives and words.texts[start - 2] == ")":
        yield Span(start, end, "place", 0.75, "rule")  # "Centre hospitalier universitaire (CHU) de Varnes"
        return
    if (calm_place := _placed(words, start, end, lex)) is not None:
        yield Span(start, calm_place, "place", 0.86, "rule")
        return
    long = end - start > 1
    calm = words.style[start] == ""
    inside = {modelled[k] for k in range(start, end) if k in modelled}
    if end - start == 1 and folds[start] in lex.places:
        yield Span(start, end, "place", 0.7, "rule")
    elif long and " ".join(folds[start:end]) in lex.places:
        yield Span(start, end, "place", 0.8, "rule")
    elif long and calm and region(words, start, end, lex):
        yield Span(start, end, "place", 0.75, "rule")
    elif calm and _official(words, start, end, lex):
        yield Span(start, end, "person", 0.78, "rule")
    elif (long and (_introduced(words, start, end, lex) or _with_capitals(words, start, end, lex))) or (
        not long and calm and words.lang == "en" and lex.forename(folds[start]) and first_name(words, start, end, lex)
    ):
        yield Span(start, end, "person", 0.8, "rule")
    elif words.lang == "fr" and start and folds[start - 1] in grammar().titling and words.kinds[start - 1] == "L":
        yield Span(start, end, "work", 0.7, "rule")  # "le programme Acmo Avenir"
    elif calm and named_after(words, start, end, lex):
        yield Span(start, end, "organisation", 0.72, "rule")
    elif calm and _described(words, start, lex):
        yield Span(start, end, "organisation", 0.68, "rule")
    elif folds[end - 1] in lex.events and (long or not words.first[start]):  # "Meeting in Varnes, …"
        yield Span(start, end, "event", 0.62, "rule")
    elif long and (any(folds[k] in lex.works for k in range(start, end)) or thing(words, start, end, lex)):
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
    elif not long and words.lang == "fr" and words.kinds[start - 1] == "L" and before in grammar().carrying:
        yield Span(start, end, "organisation", 0.3, "run")  # "au format ACM"
    elif any(names.acronym(words, k, lex) or words.texts[k] == "!" for k in range(start, end)) and calm:
        yield Span(start, end, "organisation", 0.66 if long else 0.56, "rule")
    elif long and calm and folds[end - 1] in lex.places and folds[start] not in lex.places and inside:
        yield Span(start, end, "organisation", 0.64, "rule")  # a firm and where it is: "Acmo France"
    elif long and inside and not any(s.start <= start and s.end >= end for s in inside):
        kinds = sorted(s.type for s in inside)
        kind: MentionType = "organisation" if "organisation" in kinds else kinds[0]
        if kind != "person" or persons.plausible(words, start, end, lex):
            yield Span(start, end, kind, 0.58, "spacy")
    elif (
        long
        and folds[start] in lex.given
        and persons.extent(words, start, lex) == end
        and "person" in {s.type for s in inside}
    ):
        yield Span(start, end, "person", 0.8, "rule")
    elif calm and not any(s.type == "person" for s in inside) and acting(words, start, end, lex):
        yield Span(start, end, "organisation", 0.66, "run")
    elif words.lang == "en" and _behind_role(words, start, end, lex):
        yield Span(start, end, "organisation", 0.75, "rule")
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


def _official(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """How French officials write people: "Zaïg KERVANT", "le recteur Tarlois"."""
    if words.lang != "fr" or words.kinds[start] != "C" or not persons.plausible(words, start, end, lex):
        return False
    common = (lex.heads, lex.places, lex.openers, lex.demonyms, lex.adjectives, lex.descriptors, lex.role_words)
    if any(words.folds[k] in several for k in range(start, end) for several in common):
        return False
    led = words.folds[start - 1] in small().articles or words.kinds[start - 1] == "E"
    if end - start == 2:
        capitals = words.texts[end - 1]
        return not led and words.kinds[end - 1] == "U" and len(capitals) > 3 and capitals.isalpha()
    noun = roles.noun_at(words, start - 1, lex) if start > 1 and words.kinds[start - 1] == "L" else None
    named = noun is not None and noun[0] == start and not noun[2] and noun[1] in _ADDRESSED
    article = words.folds[start - 2] in small().articles or words.kinds[start - 2] == "E"
    return end - start == 1 and named and article


def _introduced(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """Two to four words in the form of a person's name that the text introduces as a person: a role behind a comma, or
    a verb of speech beside it and a quotation."""
    if end - start > 4 or any(words.kinds[k] not in "CI" or words.folds[k] in lex.never for k in range(start, end)):
        return False
    given = words.lang == "en" and words.folds[start] in lex.given and end - start == 2
    likely = persons.acceptable if given else persons.plausible
    if persons.extent(words, start, lex) != end or not likely(words, start, end, lex):
        return False
    if any(words.folds[k] in lex.heads or words.folds[k] in lex.suffixes for k in range(start, end)):
        return False
    noun = roles.noun_at(words, start - 1, lex) if start and words.kinds[start - 1] == "L" else None
    if noun and noun[0] == start and not noun[2] and noun[1] not in _UNSURE and words.texts[start - 2] != ",":
        return True  # "la présidente Akaba Dossé"
    if words.texts[start - 1] == "," and _after_role(words, start - 1, lex):
        return True  # "said the chief executive, Osara Akaba"
    if words.lang == "fr" and start > 2 and words.folds[start - 1] in lex.verbs and words.kinds[start - 1] == "L":
        quoted = next((k for k in (start - 2, start - 3) if words.texts[k] in '»”"'), 0)
        if quoted and end - start == 2:
            return True  # "« … », alerte Osara Akaba"
    if words.lang == "en" and (speaks(words, start, end, lex) or called_by_last(words, start, end, lex)):
        return True
    if words.lang == "en" and aged(words, end):
        return True
    if words.texts[end] == "," or (words.texts[end] == "(" and words.lang == "fr"):
        i = end + 1
        while i < len(words) and (words.kinds[i] == "E" or words.folds[i] in lex.articles):
            i += 1
        if words.first[end] or i >= len(words) or not (words.kinds[i] in "LCU" or roles.ordinal(words, i)):
            return False
        return _plain_role(words, i, lex) or (words.lang == "en" and _owned_role(words, i, lex))
    return False


def _placed(words: Words, start: int, end: int, lex: Lexicon) -> int | None:
    """The end of a place: before the code of its region in a dateline ("VARNES, QC, le …"), or in a list behind a noun
    of territories in French ("les communes de Varnes, d'Acmo et de Brignac")."""
    region = words.texts[end] == "," and words.texts[end + 1 : end + 2] != [] and words.texts[end + 1] in lex.regions
    if region and words.texts[end + 2 : end + 3] == [","] and words.first[start]:
        return end
    if words.lang != "fr" or words.kinds[start] == "U":
        return None
    k, several = start - 1, False
    for _ in range(_TERRITORIES):
        m = k
        while m > 0 and (words.kinds[m] == "E" or words.folds[m] in small().of or words.folds[m] in small().articles):
            m -= 1
        if m == k:
            return None
        fold = words.folds[m]
        if words.kinds[m] == "L" and (fold in grammar().areas or fold.removesuffix("s") in grammar().areas):
            if words.folds[m - 1] in small().bare:
                return None  # "la communauté de | communes du Val-Clair"
            return end if several or fold.endswith("s") else None
        if words.texts[m] != "," and fold not in lex.joins:
            return None
        k, several = m - 1, True
        while k > 0 and words.cap(k):
            k -= 1
    return None


_TERRITORIES: Final = 12  # places in a list


def _owned_role(words: Words, i: int, lex: Lexicon) -> bool:
    """A capitalised name and the role held there, at word `i`: ", Acmo Bank Country Director"; not of the next person
    ("…, Acmo President Jane Doe")."""
    for k in range(i + 1, i + 7):
        if k >= len(words) or words.kinds[k - 1] not in "CUM":
            return False
        found = roles.role_at(words, k, lex) if words.kinds[k] in "LCU" else None
        if found and found[2] not in _UNSURE:
            return not words.cap(found[1]) or words.folds[found[1]] in lex.heads
    return False


def _after_role(words: Words, comma: int, lex: Lexicon) -> bool:
    """A role that people hold right before the comma, with or without its abbreviation in parentheses."""
    end = comma
    if words.texts[end - 1] == ")":
        end = next((k for k in range(end - 2, max(0, end - 5), -1) if words.texts[k] == "("), end)
    for k in range(max(0, end - 5), end):
        found = roles.role_at(words, k, lex) if words.folds[k] in lex.role_words else None
        if found and found[1] == end and found[2] not in _UNSURE:
            return not (words.texts[k - 1] == "," and words.kinds[k - 2] in "CU" and words.lang == "en")
        if found and words.lang == "fr" and words.folds[found[1]] in small().of and _plain(words, found[1], end):
            return found[2] not in _UNSURE  # "le préfet de région, Osara Akaba"
    return False


def _behind_role(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """What stands behind a name and a role in a list of people: "Jane Doe, Chief Executive, | Acmo Vale (Wales)"."""
    if words.texts[start - 1] != "," or words.texts[end] not in "(;.)" + BREAK or words.folds[start] in lex.places:
        return False
    for k in range(max(2, start - 8), start - 1):
        if words.texts[k - 1] == "," and words.kinds[k - 2] in "CU":
            found = roles.role_at(words, k, lex)
            if found and found[1] == start - 1 and words.cap(k):
                return True
    return False


def _plain(words: Words, start: int, end: int) -> bool:
    """Lower-case words only."""
    return all(words.kinds[k] in "LE" for k in range(start, end))


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
    if words.lang == "fr" and words.kinds[start - 1] == "L" and lex.heads.get(before) == "company":
        return True  # "la verrerie Acmo"
    if words.lang == "fr" and words.kinds[start - 1] == "L" and _trade(words, start, lex):
        return True
    if before in grammar().organised:
        return words.kinds[start - 1] == "L"
    if start < 2 or words.kinds[start - 1] != "L":
        return False
    if before not in grammar().sorts and not (words.lang == "fr" and before in lex.demonyms):
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


# keys of roles said right before a last name ("le recteur Tarlois")
_ADDRESSED: Final = frozenset(
    ("minister", "mayor", "rector", "president", "prefect", "sub-prefect", "senator", "deputy-mp", "judge", "governor",
     "general", "colonel", "commander", "captain", "lieutenant", "bishop", "archbishop", "ambassador", "prosecutor")
)  # fmt: skip
_UNSURE: Final = frozenset(
    ("leader", "partner", "developer", "publisher", "producer", "head", "owner", "member", "champion", "holder",
     "investor", "shareholder", "organiser", "player", "patron", "host", "representative", "laureate", "editor",
     "specialist")
)  # fmt: skip

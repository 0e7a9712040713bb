"""Names that only their surroundings tell: institutions by what they do, what they are called, who deals with them;
people by who is quoted, who is called by the last name alone."""

from typing import Final

from presskit.entities.naming.grammar import grammar, small
from presskit.entities.people.roles import noun_at, vocabulary
from presskit.entities.words import Lexicon, Words

# keys of roles that are held in firms, not over places
_FIRMS: Final = frozenset(
    ("ceo", "founder", "co-founder", "cfo", "cto", "coo", "managing-director", "deputy-ceo", "president",
     "vice-president", "co-president", "spokesperson")
)  # fmt: skip
# keys of heads that say behind a comma what an institution is; towns are ports and centres too
_BODIES: Final = frozenset(
    ("authority", "university", "school", "hospital", "museum", "network", "federation", "mutual", "laboratory",
     "institute", "foundation", "association", "agency", "bank", "company", "insurance", "organisation", "movement",
     "party", "collective", "institution")
)  # fmt: skip
_MARKS: Final = frozenset('“”"‘')  # of quotations
_WHO: Final = frozenset(("who", "whose"))


def acting(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A firm by what it does, by what stands behind its comma, or by who deals with it; for names no layer knows."""
    if end - start > 4 or any(words.kinds[k] not in "CM" for k in range(start, end)):
        return False
    if all(words.folds[k] in lex.openers for k in range(start, end)):
        return False  # "by agreement next | Friday"
    if any(words.folds[k] in several for k in (start, end - 1) for several in (lex.places, lex.given, lex.topics)):
        return False
    if words.folds[end - 1] in lex.heads or words.folds[end - 1] in lex.role_words:
        return False
    if words.folds[start].endswith("s") and words.folds[start][:-1] in lex.heads:
        return False  # "président de Chambres d'agriculture"
    return (
        _dealt(words, start, lex)
        or _acts(words, start, end, lex)
        or _apposed(words, end, lex)
        or _stated(words, start, end, lex)
        or _headed(words, start, lex)
    )


def _dealt(words: Words, start: int, lex: Lexicon) -> bool:
    """A noun of dealings and its preposition right before: "filiale d' | Acmo", "partnership with | Acmo"."""
    k = start - 1
    if words.kinds[k] not in "LE" or (words.folds[k] in lex.articles and words.kinds[k] != "E"):
        return False
    return k > 0 and words.kinds[k] != "C" and words.folds[k - 1] in grammar().dealing


def _acts(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A verb of firms right behind, and no article before: "Acmo | rachète …"."""
    before = words.folds[start - 1]
    if before in lex.articles or words.kinds[start - 1] in "EN" or words.folds[start] in lex.openers:
        return False
    at = end + (words.folds[end] in vocabulary().who)  # "Acmo, qui développe …"
    if words.texts[end] == "," and words.folds[end + 1] in vocabulary().who:
        at = end + 2
    if words.kinds[at] != "L":
        return False
    done = words.folds[at] in grammar().having and words.folds[at + 1] in grammar().acted
    return done or words.folds[at] in grammar().acts


def _apposed(words: Words, end: int, lex: Lexicon) -> bool:
    """A comma and what a firm is: "Acmo, | leader européen …", "Acmo, a | maker of …", "Acmo, | représentée par …"."""
    if words.texts[end] != ",":
        return False
    k = end + 1
    while k < end + 5 and (
        words.kinds[k] == "E" or words.folds[k] in lex.articles or (k > end + 1 and words.folds[k] in grammar().leading)
    ):
        k += 1
    if words.kinds[k] != "L":
        return False
    if words.lang == "fr" and words.cap(k + 1):
        return False  # "À Varnes, l'entreprise Acmo …"
    body = words.lang == "fr" and lex.heads.get(words.folds[k]) in _BODIES
    return body or words.folds[k] in grammar().trades or words.folds[k] in vocabulary().represented


def _stated(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """What a firm says it is: "Acmo | est une jeune entreprise", "Acmo | is a leading provider of …"."""
    if words.folds[end] not in grammar().copulas or words.folds[start - 1] in lex.articles:
        return False
    k = end + 1
    while k < end + 6 and words.kinds[k] in "LE" and words.folds[k] not in grammar().trades:
        k += 1
    return words.kinds[k] == "L" and words.folds[k] in grammar().trades


def _headed(words: Words, start: int, lex: Lexicon) -> bool:
    """A role held in firms and its preposition right before: "les présidents d' | Acmo", "founder of | Acmo"."""
    k = start - 1
    voc = vocabulary()
    if words.kinds[k] not in "LE" or not (words.kinds[k] == "E" or words.folds[k] in voc.of) or k < 1:
        return False
    if words.folds[start] in voc.inner or words.folds[start] in voc.organs or noun_at(words, start, lex):
        return False  # "chair of Trustees"
    while k > start - 6 and (words.kinds[k] == "E" or words.folds[k] in voc.of or words.folds[k] in lex.joins):
        k -= 1
    nouns = (noun_at(words, m, lex) for m in range(max(0, k - 2), k + 1))
    return any(noun and noun[0] == k + 1 and noun[1] in _FIRMS for noun in nouns)


def named_after(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """An association of the world ("Solidarités International"), an agency of a town ("Varnes Tourisme"), a club
    ("Varnes Rugby")."""
    folds = words.folds
    if any(words.kinds[k] not in "CUM" for k in range(start, end)) or end - start < 2:
        return False
    if folds[end - 1] in grammar().worldwide:
        return folds[start] not in lex.events and folds[start] not in lex.works and folds[start] not in lex.openers
    if folds[end - 1] in grammar().clubs:
        long = end - start > 2 and folds[start] not in lex.events and folds[start] not in lex.openers
        return long or folds[start] in lex.places
    if words.lang != "fr" or folds[end - 1] not in grammar().local:
        return False
    return folds[start] in lex.places or folds[end - 2] in lex.heads


def _given_office(words: Words, at: int, lex: Lexicon) -> bool:
    """A verb by which somebody is given an office from word `at` on, and the office: "has been named | director"."""
    voc = vocabulary()
    k = at
    while k < min(at + 6, len(words) - 2) and words.folds[k] in voc.copulas | voc.around:
        k += 1
    given = any(words.folds[m] in voc.appoints for m in range(at + 1, k))
    return given and any(noun_at(words, m, lex) for m in range(k, min(k + 3, len(words) - 1)))


def speaks(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """Beside a quotation and the verb that reports it: "“…,” said Osara Akaba", "Osara Akaba said: “…”"; or "who"
    behind it."""
    verb = start - 1
    if verb > 1 and words.folds[verb] in lex.verbs and words.kinds[verb] == "L" and words.texts[verb - 1] in _MARKS:
        return True
    if end + 2 >= len(words):
        return False
    if words.texts[end] == ",":
        return words.folds[end + 1] in _WHO and not words.first[end]
    if _given_office(words, end, lex):
        return True
    if words.folds[end] not in lex.verbs or words.kinds[end] != "L":
        return False
    after = end + 1 + (words.texts[end + 1] in ",:")
    return words.texts[end + 1] == ":" or words.texts[after] in _MARKS


def called_by_last(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """The last word stands alone elsewhere and says or owns something ("Akaba added"), the first never does: people
    are called by their last names, firms by their first."""
    last, first = words.folds[end - 1], words.folds[start]
    if last in lex.heads or last in lex.topics or last in lex.places or last in lex.suffixes or last in lex.openers:
        return False
    found = False
    for k in words.alone.get(last, ()):
        if not start <= k < end:
            found = found or _speaks_or_owns(words, k, lex)
    return found and not any(not start <= k < end for k in words.alone.get(first, ()))


def _speaks_or_owns(words: Words, k: int, lex: Lexicon) -> bool:
    nxt = words.folds[k + 1]
    owns = words.texts[k + 1] in "’'" and words.folds[k + 2] == "s" if k + 2 < len(words) else False
    told = words.folds[k - 1] in lex.honorifics or (words.texts[k - 1] == "." and words.folds[k - 2] in lex.honorifics)
    said = words.folds[k - 1] in lex.verbs and words.texts[k - 2] in _MARKS
    return owns or told or said or nxt in lex.verbs


def aged(words: Words, end: int) -> bool:
    """An age in commas behind a name: "Osara Akaba, 54, …"."""
    if end + 2 >= len(words) or words.texts[end] != "," or words.texts[end + 2] != ",":
        return False
    return words.kinds[end + 1] == "N" and words.texts[end + 1].isdecimal() and 1 < len(words.texts[end + 1]) < 4


def first_name(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A first name alone that says something: "Aminata said", "“…,” says Aminata"."""
    if end >= len(words):
        return False
    said = words.folds[end] in lex.verbs and words.kinds[end] == "L"
    return said or speaks(words, start, end, lex) or aged(words, end)


def region(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A place by its form: "Ashby Island"; a part of a region, behind a compass point: "Eastern Canada", "in Lower
    Varnes", "the North Shore"."""
    folds = words.folds[start:end]
    formed = folds[-1] in grammar().landforms and folds[0] not in lex.given and lex.heads.keys().isdisjoint(folds)
    if formed and words.lang == "en" and end - start > 1:
        return True
    if folds[0] not in grammar().compass or end - start < 2 or not lex.heads.keys().isdisjoint(folds):
        return False
    lead = words.folds[start - 1] if start else ""
    return lead in lex.placing or lead in small().articles or " ".join(folds[1:]) in lex.places

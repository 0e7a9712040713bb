"""Where the name of an institution ends that begins with a head noun.

Read from the head to the right: lower-case adjectives, then complements with their prepositions and articles,
capitalised or, after a capitalised head, in lower case (Agence nationale de la recherche). "and" joins fields (Ponts et
Chaussées, Innovation and Technology), never two names.
"""

from dataclasses import replace
from typing import Final

from presskit.entities.naming.complements import (
    acronymed,
    adjective,
    after,
    area,
    before,
    closing,
    common,
    field,
    lone,
    may_follow,
    numbered,
    plural,
)
from presskit.entities.naming.compounds import behind_place
from presskit.entities.naming.coordination import enumerated, joined
from presskit.entities.naming.edges import listed, occasion, office_at, qualified, science
from presskit.entities.naming.eponyms import BEARERS, PUBLIC, couple, tailed
from presskit.entities.naming.grammar import grammar, heads, small
from presskit.entities.naming.known import known_at
from presskit.entities.naming.reach import Head, Reach
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words

# keys of heads that are founded against something
_OPPOSING: Final = frozenset(
    ("league", "association", "foundation", "fund", "committee", "delegation", "alliance", "coalition", "federation",
     "council", "office", "movement", "collective", "observatory", "mission", "network", "front", "union",
     "directorate")
)  # fmt: skip
# keys of heads whose fields "à" leads to: "Secrétariat d'État à l'économie"
_CHARGED: Final = frozenset(("secretariat", "commission", "directorate", "delegation"))
_MAX_WORDS: Final = 16  # no name is longer but a ministry's: a bound on what a hostile text can cost
_MAX_PORTFOLIO: Final = 32


def institution(words: Words, i: int, lex: Lexicon) -> int | None:
    """The end of the name whose head noun is word `i`, or None when it is no name."""
    folds, kinds, key = words.folds, words.kinds, lex.heads[words.folds[i]]
    limit = min(len(words), i + (_MAX_PORTFOLIO if key == "ministry" else _MAX_WORDS))
    head = Head(words, lex, i, key, limit, words.cap(i))
    reach = Reach(i + 1, i + 1)
    while reach.next < limit and (longer := _longer(head, reach)):
        reach = longer
    end = reach.end
    if words.lang == "fr" and head.capital and end > i + 1:
        end = tailed(words, i, end, key, lex)
    campus = key == "university" and (
        (words.texts[end] == "," and folds[end - 1] in grammar().campuses)
        or (folds[end] in small().at and not grammar().campuses.isdisjoint(folds[i:end]))
    )  # "University of Illinois at Varnes"
    if campus and kinds[end + 1] == "C" and folds[end + 1] not in lex.heads:
        end = max(end + 2, behind_place(words, end + 1, lex))  # "University of California, Varnes"
    bearing = key in BEARERS and kinds[i + 1] == "C" and words.texts[i + 1].partition("-")[2][:1].isupper()
    weak = folds[i] in lex.weak and folds[i + 1] not in grammar().firm and not reach.compound and not bearing
    if end == i + 1 or (not head.capital and (not reach.proper or weak)):
        return None
    return end


def _longer(head: Head, reach: Reach) -> Reach | None:
    """The reach with what comes next, None when the name ends before it."""
    words, lex, j, capital, proper = head.words, head.lex, reach.next, head.capital, reach.proper
    folds, kinds = words.folds, words.kinds
    kind, word = kinds[j], folds[j]
    if words.style[j] == "T" and word in lex.headline_verbs:
        return None
    if kind in "CUIM" or (kind == "N" and numbered(words, j)):
        return _capitalised(head, reach)
    if kind == "L" and _qualifying(head, reach):
        if capital or proper or (head.key == "government" and word in lex.demonyms):
            return replace(reach, next=j + 1, end=j + 1, proper=proper or head.key == "government")
        return replace(reach, next=j + 1)
    if word == "&" and words.cap(j + 1):
        return replace(reach, next=j + 1)
    if word == "." and words.cap(j + 1) and words.glued(j) and len(words.texts[j - 1]) <= 3 and capital:
        if kinds[j - 1] != "I" and "." not in words.texts[j - 1] and folds[j - 1] not in grammar().abbreviated:
            return None
        return replace(reach, next=j + 1)  # "Société historique P.E. Dupré"
    if closing(head, reach) or (capital and qualified(words, head.at, j, lex)):
        return _with(reach, j + 1)
    if kind == "L" and capital and j == reach.end and kinds[j - 1] == "L" and acronymed(words, j + 1, 1):
        return _with(reach, j + 1)  # "Conseil international des agences | bénévoles (CIAB)"
    if words.lang == "en" and word in lex.joins and word in folds[head.at + 2 : j] and "," in folds[head.at : j]:
        return None  # "Department of Water, Roads and Ports | and Acmo Wales"
    if word in lex.joins or word == ",":
        end = joined(head, reach) if reach.end > head.at + 1 else None
        return _with(reach, end) if end else None
    if word in lex.genitives or (kind == "E" and word[0] == "d"):
        return _complement(head, reach)
    return None


def _with(reach: Reach, end: int) -> Reach:
    """The reach with all words before `end`."""
    return replace(reach, next=end, end=end)


def _proper(reach: Reach, end: int) -> Reach:
    """The reach with all words before `end`, capitalised ones among them."""
    return replace(reach, next=end, end=end, proper=True)


def _adjectives(head: Head, j: int) -> int:
    """The end of the adjectives in lower case from word `j` on."""
    while j < head.limit and head.words.kinds[j] == "L" and adjective(head.words.folds[j], head.lex):
        j += 1
    return j


def _qualifying(head: Head, reach: Reach) -> bool:
    """An adjective in lower case that belongs to the name."""
    words, lex, j = head.words, head.lex, reach.next
    word = words.folds[j]
    if not adjective(word, lex) or (words.lang == "en" and words.folds[head.at] in heads("en")):
        return False  # "the Ashby Party | annual conference"
    if not head.capital and (word,) in lex.roles:
        return False
    if not reach.proper or words.folds[j - 1] in lex.topics or head.key == "ministry" or word in lex.demonyms:
        return True
    return head.capital and field(words, j, lex)


def _capitalised(head: Head, reach: Reach) -> Reach | None:
    """The reach with a capitalised word or a number, None when another name, a role or an occasion begins there."""
    words, lex, i, j, key, proper = head.words, head.lex, head.at, reach.next, head.key, reach.proper
    folds, kinds = words.folds, words.kinds
    word = folds[j]
    if head.capital and j == i + 1 and (whole := couple(words, j, lex)):
        return _proper(reach, whole)  # "Fondation Jeanne et Paul Dupré"
    given = word in lex.given and word not in lex.doubtful_given and words.cap(j + 1)
    named = word in lex.given and words.cap(j + 1) and kinds[j + 1] == "C"
    if named and head.capital and j == i + 1 and key in PUBLIC and words.lang == "fr":
        return None  # "le président de la Confédération | Jean Dupré"
    led = folds[j - 2] in small().of or kinds[j - 2] == "E"  # "Institut de Recherche Jean Dupré" bears the name
    apart = words.lang == "fr" and kinds[j - 1] == "C" and not (led and key in BEARERS)
    if given and proper and apart and roles.office_before(words, i, lex):
        return None  # "le président de la Chambre de commerce de Varnes | Jean Dupré"
    if given and not head.capital and not proper and (key not in BEARERS or j > i + 1):
        return None  # "la délégation suisse Jeanne Dupré"
    if given and proper and words.lang == "en" and kinds[j] == "C" and kinds[j - 1] == "C" and _closed(head, j):
        return None  # "chair of the Board of Trustees | Jane Doe"
    if words.lang == "en" and j == i + 1 and word in lex.role_words and roles.noun_at(words, j, lex):
        return None  # "County | Judge Jane Doe"
    if given and proper and words.lang == "fr" and kinds[j] == "C" and folds[j - 1] in lex.places:
        return None  # "le président de la métropole de Lyon | Jean Dupré"
    if proper and words.lang == "en" and words.cap(j - 1) and office_at(words, j, lex):
        return None  # "Government of Varnes | Chief Information Officer"
    if proper and words.lang == "en" and j > i + 1 and words.cap(j - 1) and occasion(words, j, lex):
        return None  # "Chamber of Commerce | Business Summit"
    last = word in grammar().closing and not words.cap(j + 1)  # "Cabinet Acmo Conseil"
    last = last or lone(words, folds[j - 1], j, key) or plural(word, lex) or plural(before(words, j), lex)
    last = last or (kinds[j - 1] == "E" and word in lex.weak)  # "Commission Médicale d'Établissement"
    last = last or (word in grammar().towns and folds[j - 1] in lex.places)  # "… de Varnes Métropole"
    if proper and word in lex.heads and word not in lex.topics and not last and not _compound(words, j, lex):
        return None  # the next institution in a list without commas
    return _proper(reach, j + max(1, known_at(words, j, lex)))  # "Direction générale de la Police nationale"


def _closed(head: Head, j: int) -> bool:
    """Whether the word before `j` ends the name of a body whose office stands before it."""
    last = head.words.folds[j - 1]
    return (last in roles.vocabulary().inner or last in head.lex.topics) and roles.office_before(
        head.words, head.at, head.lex
    )


def _complement(head: Head, reach: Reach) -> Reach | None:
    """The reach with the complement behind the preposition that comes next, None when it is none of the name."""
    words, lex, i, j, capital, proper = head.words, head.lex, head.at, reach.next, head.capital, reach.proper
    folds, kinds = words.folds, words.kinds
    word = folds[j]
    k = after(words, j, lex)
    if k >= head.limit or k == j or not grammar().owning.isdisjoint(folds[j:k]):
        return None
    if words.lang == "fr" and word not in small().of and not small().indefinite.isdisjoint(folds[j + 1 : k]):
        return None  # "l'Inspection de la culture | pour une aide"
    if words.lang == "en" and word in small().at and proper and _named_next(head, k):
        return None  # "Society of Varnes | to Ashby Society"
    if word in grammar().against:
        if head.key == "ministry" and folds[j - 1] in grammar().fighting and kinds[k] == "L":
            # "ministère de l'Environnement, de la Lutte contre la pollution marine et de …"
            return _with(reach, _adjectives(head, k + 1))
        if head.key not in _OPPOSING:
            return None  # "l'équipe d'Acmo contre …"
    if not proper and (not capital or j == i + 1) and (folds[i], folds[k]) in grammar().compounds:
        end = k + 1 + (folds[k + 1] in grammar().compound_tails)
        end = enumerated(words, end)  # "chambre de commerce, d'industrie et de services"
        # "la communauté de communes | du Val-Clair"
        return replace(reach, next=end, end=end if capital else reach.end, compound=True)
    several = (folds[j - 1].removesuffix("s"), folds[k])
    if words.cap(j - 1) and j - 1 > i and several in grammar().compounds and kinds[k] == "L":
        # "Union des Chambres | de commerce et d'industrie"
        return _with(reach, enumerated(words, k + 1 + (folds[k + 1] in grammar().compound_tails)))
    heading = words.cap(k) and folds[k] in lex.heads and not proper
    if words.lang == "en" and not capital and heading and k > j + 1:
        return None  # "the agency | of the Ministry of Ports"
    if words.lang == "fr" and capital:
        if territory := area(words, k):
            return _proper(reach, territory)  # "Conseil d'État du canton de Varnes"
        within = (k > j + 1 or word in small().contracted) and word not in small().at
        if heading and within and folds[k] not in lex.topics and (nested := institution(words, k, lex)):
            # "Conseil régional de l'Ordre des géomètres", "Fondation de l'Académie …"
            return _proper(reach, min(nested, head.limit))
        if (word in small().within or word in small().bare) and not proper and science(words, k):
            return _with(reach, k + 1)  # "Centre de recherche en cancérologie", "Département de psychologie"
    if words.cap(k):
        return replace(reach, next=k) if may_follow(head, reach, k) else None
    return _field(head, reach, k)


def _field(head: Head, reach: Reach, k: int) -> Reach | None:
    """The reach with a field in lower case; word `k` stands behind its preposition and article."""
    words, lex, i, j, key = head.words, head.lex, head.at, reach.next, head.key
    folds, kinds, capital, proper = words.folds, words.kinds, head.capital, reach.proper
    word = folds[j]
    topic, lower = folds[k] in lex.topics, kinds[k] == "L"
    if (
        word in grammar().subject
        and word not in small().about
        and (capital or key == "foundation")
        and proper
        and k > j + 1
        and lower
        and (folds[i] not in lex.weak or acronymed(words, k + 1) or folds[j - 1] in lex.heads)
    ):
        return Reach(k + 1, k + 1, compound=reach.compound)  # "Fonds des Nations … pour l'enfance"
    ends = words.cap(j - 1) and folds[j - 1] in lex.topics
    if key == "ministry" and proper and ends and topic and word in small().of and kinds[j] != "E":
        return _with(reach, k + 1)  # "ministère de … et de la Cohésion des territoires"
    if capital and j == i + 2 and kinds[i + 1] == "U" and topic and k > j + 1:
        return _with(reach, k + 1)  # "Fédération CGT de l'énergie"
    if word in small().towards and key == "secretariat" and folds[j - 1] in grammar().state and lower:
        return _with(reach, _adjectives(head, k + 1))  # "Secrétariat d'État aux questions financières"
    stated = not proper or folds[j - 1] in grammar().state
    if word in small().towards and capital and topic and key in _CHARGED and stated:
        return _with(reach, k + 1)  # "Secrétariat d'État à l'économie"
    if key == "ministry" and proper and listed(words, j, k, lex):
        return _with(reach, k + 1)  # "… et de la réforme | de l'administration"
    if key == "ministry" and not capital and not proper and topic and lower:
        return replace(reach, next=k + 1, end=k + 1, proper=words.lang == "fr")  # "le ministère de la culture"
    nested = words.cap(j - 1) and folds[j - 1] in lex.heads and topic and word in small().bare and j > i + 1
    if nested or (capital and not proper and (common(head, reach, k) or _behind_adjective(head, reach, k))):
        return _with(reach, _adjectives(head, k + 1))  # "… de la Cour de justice"
    return None


def _named_next(head: Head, k: int) -> bool:
    """The capitals from word `k` on hold a head noun of their own."""
    end = k
    while end < head.limit and head.words.cap(end):
        end += 1
    return any(fold in head.lex.heads for fold in head.words.folds[k:end])


def _compound(words: Words, j: int, lex: Lexicon) -> bool:
    """An English head that closes a compound after "of": "University of Varnes Health Science | Center", "University of
    Varnes System | Board of Regents"."""
    if words.lang != "en" or words.kinds[j] != "C" or words.folds[j] in lex.left_heads or words.style[j]:
        return False
    return words.kinds[j - 1] in "CU"


def _behind_adjective(head: Head, reach: Reach, k: int) -> bool:
    """A complement in lower case behind an adjective and a head: "Haute Autorité | pour la …"."""
    words, j = head.words, reach.next
    return j == head.at + 1 and led(words, head.at) and words.kinds[k] == "L" and k > j + 1


def led(words: Words, i: int) -> bool:
    """An adjective in capitals before the head: "Haut | Conseil", "Grand | Port"."""
    led = words.folds[i - 1] in grammar().leading and words.cap(i - 1) and words.kinds[i - 1] == "C"
    return led and not (words.lang == "en" and words.cap(i - 2))

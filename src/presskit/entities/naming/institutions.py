"""Names of institutions by their head nouns: "Institut … de …", "… Foundation", "ministère de … et de …".

Read from the head to the right: lower-case adjectives, then complements with their prepositions and articles,
capitalised or, after a capitalised head, in lower case (Agence nationale de la recherche). "and" joins fields (Ponts et
Chaussées, Innovation and Technology), never two names.
"""

from collections.abc import Iterator
from typing import Final

from presskit.entities.naming.bodies import described, governing, standing, thing
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
from presskit.entities.naming.coordination import enumerated, joined
from presskit.entities.naming.edges import listed, occasion, office_at, qualified, science
from presskit.entities.naming.eponyms import BEARERS, PUBLIC, borne, couple, tailed
from presskit.entities.naming.grammar import grammar, heads, small
from presskit.entities.naming.known import known_at
from presskit.entities.naming.names import Span
from presskit.entities.naming.portfolios import ceremony
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words
from presskit.model import MentionType

# keys of heads that are founded against something
OPPOSING: Final = frozenset(
    ("league", "association", "foundation", "fund", "committee", "delegation", "alliance", "coalition", "federation",
     "council", "office", "movement", "collective", "observatory", "mission", "network", "front", "union",
     "directorate")
)  # fmt: skip
MAX_WORDS: Final = 16  # no name is longer but a ministry's: a bound on what a hostile text can cost
MAX_PORTFOLIO: Final = 32


def institutions(words: Words, lex: Lexicon) -> Iterator[Span]:
    """Names that begin with a head noun."""
    reach = 0  # the end of the name read last
    for i, word in enumerate(words.folds):
        if word in grammar().several and not words.cap(i):
            continue  # "les universités d'Acmo": several, unless it is their common name
        if words.kinds[i] == "L" and i > 1 and words.folds[i - 1] in small().bare and words.folds[i - 2] in lex.events:
            continue  # "le festival de | théâtre de Varnes"
        if word in grammar().conferring and not standing(words, i, len(words), lex):
            continue  # "la Conférence internationale sur la mer"
        if word in grammar().collective and (words.kinds[i] == "L" or words.folds[i + 1] not in small().bare):
            continue  # "Régions de France" alone
        if word in lex.heads and word not in lex.right_heads and words.kinds[i] in "CUL" and words.style[i] != "U":
            after = words.folds[i + 1]
            led = i > 0 and words.cap(i - 1) and words.cap(i + 1) and not words.first[i - 1]
            if led and (after in lex.heads or (words.lang == "en" and after in lex.places)):
                continue  # "Ashby Borough Council", "Ashby College London": the last head counts
            end = institution(words, i, lex)
            if end == i + 2 and lex.heads[word] == "county" and words.lang == "en":
                continue  # "County Varnes" is a place
            if end and words.lang == "en" and thing(words, i, end, lex) and not words.style[i]:
                continue  # "Administration Building"
            known = i + known_at(words, i, lex)
            if end and i < known < end and known - i > 1 and not any(words.cap(k) for k in range(known, end)):
                end = known  # "l'Union européenne des ressources …"
            if end and words.cap(i) and _led(words, i):
                yield Span(i - 1, end, "organisation", 0.93, "rule")  # "Haut Conseil pour le climat"
            elif end and words.lang == "fr" and ceremony(words, i, end):
                kind: MentionType = "event" if word in grammar().gatherings else "work"
                yield Span(i, end, kind, 0.9, "rule")
            elif end and not described(words, i, end, lex) and not governing(words, i, end):
                score = 0.9 if words.cap(i) or borne(words, i, end, lex) else 0.8
                yield Span(i, end, "organisation", score if i >= reach else score - 0.2, "rule")
            reach = max(reach, end or 0)


def _compound(words: Words, j: int, lex: Lexicon) -> bool:
    """An English head that closes a compound after "of": "University of Varnes Health Science | Center", "University of
    Varnes System | Board of Regents"."""
    if words.lang != "en" or words.kinds[j] != "C" or words.folds[j] in lex.left_heads or words.style[j]:
        return False
    return words.kinds[j - 1] in "CU"


def _leads(words: Words, i: int, j: int, k: int) -> bool:
    """A complement in lower case behind an adjective and a head: "Haute Autorité | pour la …"."""
    return j == i + 1 and _led(words, i) and words.kinds[k] == "L" and k > j + 1


def _led(words: Words, i: int) -> bool:
    """An adjective in capitals before the head: "Haut | Conseil", "Grand | Port"."""
    led = words.folds[i - 1] in grammar().leading and words.cap(i - 1) and words.kinds[i - 1] == "C"
    return led and not (words.lang == "en" and words.cap(i - 2))


def institution(words: Words, i: int, lex: Lexicon) -> int | None:
    """The end of the name whose head noun is word `i`, or None when it is no name."""
    folds, kinds, key = words.folds, words.kinds, lex.heads[words.folds[i]]
    limit = min(len(words), i + (MAX_PORTFOLIO if key == "ministry" else MAX_WORDS))
    capital = words.cap(i)
    j = end = i + 1  # `end`: after the last word that is surely part of the name
    proper = False  # a capitalised word followed
    compound = False  # a fixed complement in lower case stands behind a lower-case head
    while j < limit:
        kind, word = kinds[j], folds[j]
        if words.style[j] == "T" and word in lex.headline_verbs:
            break
        if kind in "CUIM" or (kind == "N" and numbered(words, j)):
            if capital and j == i + 1 and (whole := couple(words, j, lex)):
                j = end = whole  # "Fondation Jeanne et Paul Dupré"
                proper = True
                continue
            given = word in lex.given and word not in lex.doubtful_given and words.cap(j + 1)
            named = word in lex.given and words.cap(j + 1) and kinds[j + 1] == "C"
            if named and capital and j == i + 1 and key in PUBLIC and words.lang == "fr":
                break  # "le président de la Confédération | Jean Dupré"
            led = folds[j - 2] in small().of or kinds[j - 2] == "E"  # "Institut de Recherche Jean Dupré" bears the name
            apart = words.lang == "fr" and kinds[j - 1] == "C" and not (led and key in BEARERS)
            if given and proper and apart and roles.office_before(words, i, lex):
                break  # "le président de la Chambre de commerce de Varnes | Jean Dupré"
            if given and not capital and not proper and (key not in BEARERS or j > i + 1):
                break  # "la délégation suisse Jeanne Dupré"
            if words.lang == "en" and j == i + 1 and word in lex.role_words and roles.noun_at(words, j, lex):
                break  # "County | Judge Jane Doe"
            if given and proper and words.lang == "fr" and kinds[j] == "C" and folds[j - 1] in lex.places:
                break  # "le président de la métropole de Lyon | Jean Dupré"
            if proper and words.lang == "en" and words.cap(j - 1) and office_at(words, j, lex):
                break  # "Government of Varnes | Chief Information Officer"
            if proper and words.lang == "en" and j > i + 1 and words.cap(j - 1) and occasion(words, j, lex):
                break  # "Chamber of Commerce | Business Summit"
            last = word in grammar().closing and not words.cap(j + 1)  # "Cabinet Acmo Conseil"
            last = last or lone(words, folds[j - 1], j, key) or plural(word, lex) or plural(before(words, j), lex)
            last = last or (word in grammar().towns and folds[j - 1] in lex.places)  # "… de Varnes Métropole"
            if proper and word in lex.heads and word not in lex.topics and not last and not _compound(words, j, lex):
                break  # the next institution in a list without commas
            proper = True
            j = end = j + max(1, known_at(words, j, lex))  # "Direction générale de la Police nationale"
        elif (
            kind == "L"
            and adjective(word, lex)
            and not (words.lang == "en" and folds[i] in heads("en"))  # "the Ashby Party | annual conference"
            and (capital or (word,) not in lex.roles)
            and (
                not proper
                or folds[j - 1] in lex.topics
                or key == "ministry"
                or word in lex.demonyms
                or (capital and field(words, j, lex))
            )
        ):
            j += 1
            if capital or proper or (key == "government" and word in lex.demonyms):
                end, proper = j, proper or key == "government"
        elif word == "&" and words.cap(j + 1):
            j += 1
        elif word == "." and words.cap(j + 1) and words.glued(j) and len(words.texts[j - 1]) <= 3 and capital:
            if words.kinds[j - 1] != "I" and "." not in words.texts[j - 1]:
                break
            j += 1  # "Société historique P.E. Dupré"
        elif closing(words, i, j, capital, proper, lex) or (capital and qualified(words, i, j, lex)):
            j = end = j + 1
        elif kind == "L" and capital and j == end and kinds[j - 1] == "L" and acronymed(words, j + 1, 1):
            j = end = j + 1  # "Conseil international des agences | bénévoles (CIAB)"
        elif words.lang == "en" and word in lex.joins and word in folds[i + 2 : j] and "," in folds[i:j]:
            break  # "Department of Water, Roads and Ports | and Acmo Wales"
        elif word in lex.joins or word == ",":
            k = joined(words, j, key, capital, proper, lex) if end > i + 1 else None
            if k is None:
                break
            j = end = k
        elif word in lex.genitives or (kind == "E" and word[0] == "d"):
            k = after(words, j, lex)
            if k >= limit or k == j or not grammar().owning.isdisjoint(folds[j:k]):
                break
            if words.lang == "fr" and word not in small().of and not small().indefinite.isdisjoint(folds[j + 1 : k]):
                break  # "l'Inspection de la culture | pour une aide"
            if (
                word in grammar().against
                and key == "ministry"
                and folds[j - 1] in grammar().fighting
                and kinds[k] == "L"
            ):
                j = k + 1
                while j < limit and kinds[j] == "L" and adjective(folds[j], lex):
                    j += 1
                end = j  # "ministère de l'Environnement, de la Lutte contre la pollution marine et de …"
                continue
            if word in grammar().against and key not in OPPOSING:
                break  # "l'équipe d'Acmo contre …"
            if not proper and (not capital or j == i + 1) and (folds[i], folds[k]) in grammar().compounds:
                j = k + 1 + (folds[k + 1] in grammar().compound_tails)
                j = enumerated(words, j)  # "chambre de commerce, d'industrie et de services"
                compound = True
                end = j if capital else end
                continue  # "la communauté de communes | du Val-Clair"
            if (
                words.lang == "en"
                and not capital
                and not proper
                and words.cap(k)
                and folds[k] in lex.heads
                and k > j + 1
            ):
                break  # "the agency | of the Ministry of Ports"
            if capital and words.lang == "fr" and (reach := area(words, k)):
                j = end = reach  # "Conseil d'État du canton de Varnes"
                proper = True
                continue
            if (
                capital
                and not proper
                and words.cap(k)
                and folds[k] in lex.heads
                and (k > j + 1 or word in small().contracted)
                and folds[k] not in lex.topics
            ):
                nested = word not in small().at or folds[k] in lex.topics
                within = institution(words, k, lex) if nested else None
                if within and words.lang == "fr":
                    j = end = min(
                        within, limit
                    )  # "Conseil régional de l'Ordre des géomètres", "Fondation de l'Académie …"
                    proper = True
                    continue
            studied = word in small().within or word in small().bare
            if studied and capital and not proper and words.lang == "fr" and science(words, k):
                j = end = k + 1  # "Centre de recherche en cancérologie", "Département de psychologie"
                continue
            if words.cap(k):
                if not may_follow(words, word, k, key, capital, proper, lex):
                    break
                j = k
            elif (
                word in grammar().subject
                and word not in small().about
                and (capital or key == "foundation")
                and proper
                and k > j + 1
                and kinds[k] == "L"
                and (folds[i] not in lex.weak or acronymed(words, k + 1) or folds[j - 1] in lex.heads)
            ):
                j = end = k + 1  # "Fonds des Nations … pour l'enfance", "Haute Autorité pour la …"
                proper = False
            elif (
                key == "ministry"
                and proper
                and words.cap(j - 1)
                and folds[j - 1] in lex.topics
                and folds[k] in lex.topics
                and word in small().of
                and kind != "E"
            ):
                j = end = k + 1  # "ministère de … et de la Cohésion des territoires"
            elif capital and j == i + 2 and kinds[i + 1] == "U" and folds[k] in lex.topics and k > j + 1:
                j = end = k + 1  # "Fédération CGT de l'énergie"
            elif (
                word in small().towards and key == "secretariat" and folds[j - 1] in grammar().state and kinds[k] == "L"
            ):
                j = k + 1  # "Secrétariat d'État aux questions financières"
                while j < limit and kinds[j] == "L" and adjective(folds[j], lex):
                    j += 1
                end = j
            elif (
                word in small().towards
                and capital
                and folds[k] in lex.topics
                and key in ("secretariat", "commission", "directorate", "delegation")
                and (not proper or folds[j - 1] in grammar().state)
            ):
                j = end = k + 1  # "Secrétariat d'État à l'économie"
            elif key == "ministry" and proper and listed(words, j, k, lex):
                j = end = k + 1  # "… et de la réforme | de l'administration"
            elif key == "ministry" and not capital and not proper and folds[k] in lex.topics and kinds[k] == "L":
                j = end = k + 1  # "le ministère de la culture"
                proper = words.lang == "fr"
            elif (capital and not proper and (common(words, j, k, end > i + 1, lex) or _leads(words, i, j, k))) or (
                words.cap(j - 1)
                and folds[j - 1] in lex.heads
                and folds[k] in lex.topics
                and word in small().bare
                and j > i + 1
            ):  # "… de la Cour de justice"
                j = k + 1
                while j < limit and kinds[j] == "L" and adjective(folds[j], lex):
                    j += 1
                end = j
            else:
                break
        else:
            break
    if words.lang == "fr" and capital and end > i + 1:
        end = tailed(words, i, end, key, lex)
    campus = key == "university" and (
        (words.texts[end] == "," and folds[end - 1] in grammar().campuses)
        or (folds[end] in small().at and not grammar().campuses.isdisjoint(folds[i:end]))
    )  # "University of Illinois at Varnes"
    if campus and words.kinds[end + 1] == "C" and folds[end + 1] not in lex.heads:
        end += 2  # "University of California, Varnes"
    bearing = key in BEARERS and kinds[i + 1] == "C" and words.texts[i + 1].partition("-")[2][:1].isupper()
    weak = folds[i] in lex.weak and folds[i + 1] not in grammar().firm and not compound and not bearing
    if end == i + 1 or (not capital and (not proper or weak)):
        return None
    return end

"""Names of institutions that begin with their head nouns: "Institut … de …", "ministère de … et de …"."""

from collections.abc import Iterator

from presskit.entities.naming.bodies import described, governing, standing, thing
from presskit.entities.naming.compounds import behind_place
from presskit.entities.naming.eponyms import borne
from presskit.entities.naming.extents import institution, led
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.known import known_at
from presskit.entities.naming.names import Span
from presskit.entities.naming.portfolios import ceremony
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words
from presskit.model import MentionType


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
            behind = i > 0 and words.cap(i - 1) and words.cap(i + 1) and not words.first[i - 1]
            if behind and (after in lex.heads or (words.lang == "en" and behind_place(words, i + 1, lex) > i + 1)):
                continue  # "Ashby Borough Council", "Ashby College London": the last head counts
            if words.lang == "en" and i > 1 and (office := roles.noun_at(words, i - 2, lex)) and office[0] == i + 1:
                continue  # "Member of | Parliament for Ashby"
            end = institution(words, i, lex)
            if end == i + 2 and lex.heads[word] == "county" and words.lang == "en":
                continue  # "County Varnes" is a place
            if end and words.lang == "en" and thing(words, i, end, lex) and not words.style[i]:
                continue  # "Administration Building"
            known = i + known_at(words, i, lex)
            if end and i < known < end and known - i > 1 and not any(words.cap(k) for k in range(known, end)):
                end = known  # "l'Union européenne des ressources …"
            if end and words.cap(i) and led(words, i):
                yield Span(i - 1, end, "organisation", 0.93, "rule")  # "Haut Conseil pour le climat"
            elif end and words.lang == "fr" and ceremony(words, i, end):
                kind: MentionType = "event" if word in grammar().gatherings else "work"
                yield Span(i, end, kind, 0.9, "rule")
            elif end and not described(words, i, end, lex) and not governing(words, i, end):
                score = 0.9 if words.cap(i) or borne(words, i, end, lex) else 0.8
                yield Span(i, end, "organisation", score if i >= reach else score - 0.2, "rule")
            reach = max(reach, end or 0)

"""What is written like an institution and is none: the field of a minister, a forum on a subject, an order of merit."""

from presskit.entities.naming.grammar import grammar, small
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words


def portfolios(words: Words, lex: Lexicon) -> frozenset[int]:
    """The words of a minister's field, with or without a name: "ministre des Pêches et de l'Économie maritime"."""
    inside: set[int] = set()
    for i, word in enumerate(words.folds):
        if words.lang != "fr" or word not in roles.vocabulary().ministers:
            continue
        noun = roles.noun_at(words, i, lex)
        if noun is None or noun[1] not in roles.vocabulary().cabinet:
            continue
        k = noun[0]
        while words.kinds[k] == "L" and (
            words.folds[k] in lex.demonyms or words.folds[k] in roles.vocabulary().deputed
        ):
            k += 1
        if not (words.folds[k] in roles.vocabulary().charged or words.kinds[k] == "E"):
            continue
        own = k
        while k < min(own + 24, len(words) - 1):
            led = words.folds[k] in lex.genitives or words.folds[k] in lex.articles or words.kinds[k] == "E"
            leads = words.folds[k] in lex.joins or words.texts[k] == ","
            if leads:
                nxt = words.folds[k + 1]
                if nxt not in small().of and not (words.kinds[k + 1] == "E" and nxt in small().articles):
                    break
            elif words.cap(k):
                fold = words.folds[k]
                if fold not in lex.topics and (fold in lex.places or fold in lex.given or fold in lex.heads):
                    break
                inside.add(k)
            elif not led and not (words.kinds[k] == "L" and (words.cap(k - 1) or words.folds[k] in lex.topics)):
                break
            k += 1
    return frozenset(inside)


def ceremony(words: Words, i: int, end: int) -> bool:
    """A forum on a subject, an order of merit somebody is a knight of, a delegated service: no institution."""
    if words.folds[i] in grammar().gatherings:
        return not small().about.isdisjoint(words.folds[i + 1 : end])
    if words.folds[i] in grammar().delegating:
        return words.folds[i + 1] in small().bare and words.folds[i + 2] in grammar().delegated
    if words.folds[i] not in grammar().orders:
        return False
    led = any(fold in grammar().knights for fold in words.folds[max(0, i - 4) : i])
    return led or not grammar().merit.isdisjoint(words.folds[i + 2 : i + 3])

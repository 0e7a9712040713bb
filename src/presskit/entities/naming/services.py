"""Services of the French state as they are written in running text, in lower case throughout: "la direction régionale
des affaires culturelles de Bretagne", "le service départemental d'incendie et de secours du Val".

A head noun alone names nothing there ("la direction de l'usine"): its rank does, an adjective of territory, or one of
the whole country before a field that departments have ("la direction générale de la santé")."""

from collections.abc import Iterator
from typing import Final

from presskit.entities.naming.complements import adjective, after
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.known import known_at
from presskit.entities.naming.names import Span
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words

_MAX_WORDS: Final = 24


def services(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The services of a French text. Linear: each word belongs to the name of one at most."""
    if words.lang != "fr":
        return
    i = 0
    while i < len(words):
        end = _service(words, i, lex) if words.kinds[i] == "L" and words.folds[i] in grammar().services else None
        if end:
            yield Span(i, end, "organisation", 0.9, "rule")
        i = end or i + 1


def _service(words: Words, i: int, lex: Lexicon) -> int | None:
    """The end of the name that begins with the head noun `i`, or None when it is none: head, ranks, fields, place."""
    folds, kinds = words.folds, words.kinds
    j = i + 1
    while kinds[j] == "L" and (folds[j] in grammar().ranks or folds[j] in grammar().general):
        j += 1
    ranked = any(fold in grammar().ranks for fold in folds[i + 1 : j])
    first = True
    while j > i + 1 and j < i + _MAX_WORDS:
        k = j + (not first and (words.texts[j] == "," or folds[j] in lex.joins))
        if not (folds[k] in small().of or (kinds[k] == "E" and folds[k][0] == "d")):
            break
        noun = after(words, k, lex)
        if words.cap(noun):
            return None if first else j if k > j else _placed(words, noun, lex)  # "… | et de Mme X"
        one = folds[noun - 1] not in small().plural and noun > k + 1  # "de l'hôpital", neither "des …" nor "d'…"
        whole = folds[noun] in roles.vocabulary().whole or (one and folds[noun] in lex.heads)
        if kinds[noun] != "L" or noun == k or whole or roles.noun_at(words, noun, lex):
            break
        if first and not ranked and folds[noun] not in lex.topics:
            break  # "la direction générale | de l'usine"
        j, first = noun + 1, False
        while kinds[j] == "L" and (adjective(folds[j], lex) or folds[j] in grammar().insured):
            j += 1
    if first:
        return None
    beside = words.cap(j) and folds[j] in lex.places  # "agence régionale de santé | Bretagne"
    return _placed(words, j, lex) if beside else j


def _placed(words: Words, k: int, lex: Lexicon) -> int:
    """The end of the name of the place at word `k`."""
    end = k + max(1, known_at(words, k, lex))
    while words.cap(end) and end < k + 4 and words.kinds[end] == "C" and words.folds[end] not in lex.given:
        end += 1
    return end

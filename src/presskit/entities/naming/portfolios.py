"""What is written like an institution and is none: the field of a minister, a forum on a subject, an order of merit."""

from typing import Final

from presskit.entities.naming.complements import adjective
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.people import roles
from presskit.entities.words import Lexicon, Words

MAX_FIELDS: Final = 24  # words in a minister's field
_CLERK: Final = "secretary"  # the key of an office that is held in associations too


def portfolios(words: Words, lex: Lexicon) -> frozenset[int]:
    """The words of a minister's field, with or without a name: "ministre des Pêches et de l'Économie maritime"."""
    inside: set[int] = set()
    for i, word in enumerate(words.folds):
        if word not in roles.vocabulary().ministers:
            continue
        noun = roles.noun_at(words, i, lex)
        if noun is None or noun[1] not in roles.vocabulary().cabinet:
            continue
        if words.lang == "fr":
            inside.update(_french(words, noun[0], lex))
        else:
            inside.update(range(noun[0], portfolio_end(words, noun[0], noun[1], lex) or noun[0]))
    return frozenset(inside)


def _french(words: Words, at: int, lex: Lexicon) -> set[int]:
    """The capitalised words of a field behind the noun that ends at word `at`."""
    inside: set[int] = set()
    k = at
    while words.kinds[k] == "L" and (words.folds[k] in lex.demonyms or words.folds[k] in roles.vocabulary().deputed):
        k += 1
    if not (words.folds[k] in roles.vocabulary().charged or words.kinds[k] == "E"):
        return inside
    own = k
    while k < min(own + MAX_FIELDS, len(words) - 1):
        led = words.folds[k] in lex.genitives or words.folds[k] in lex.articles or words.kinds[k] == "E"
        leads = words.folds[k] in lex.joins or words.texts[k] == ","
        if leads:
            nxt = words.folds[k + 1]
            if nxt not in small().of | small().towards and not (words.kinds[k + 1] == "E" and nxt in small().articles):
                break
        elif words.cap(k):
            fold = words.folds[k]
            if fold not in lex.topics and (fold in lex.places or fold in lex.given or fold in lex.heads):
                break
            inside.add(k)
        elif not led and not (
            words.kinds[k] == "L"
            and (words.cap(k - 1) or words.folds[k] in lex.topics or adjective(words.folds[k], lex))
        ):
            break
        k += 1
    return inside


def portfolio_end(words: Words, at: int, key: str, lex: Lexicon) -> int | None:
    """The end of an English minister's field behind the noun of that key that ends at word `at`: "Minister | of
    Families, Children and Social Development", "Minister | responsible for Sport". None where no field stands.

    A comma goes on to another field only in a list that "and" closes; a name of several words that knows no subject is
    no field."""
    voc = roles.vocabulary()
    k = at + (words.folds[at] in voc.field)
    if words.folds[k] not in voc.of | voc.field:
        k = at
    k += words.folds[k] in voc.of | voc.field
    if k == at:
        return None
    k += words.folds[k] in lex.articles
    end = _item(words, k, lex)
    plain = end is not None and end - k == 1 and words.kinds[k] == "C" and key != _CLERK
    if end is None or not (plain or _subject(words, k, end, lex)):
        return None
    while end < at + MAX_FIELDS:
        comma = words.texts[end] == ","
        joined = words.folds[end + comma] in lex.joins or words.texts[end + comma] == "&"
        k = end + comma + joined
        k += joined and words.folds[k] in lex.articles
        more = _item(words, k, lex) if comma or joined else None
        if more is None or not (more - k == 1 or _subject(words, k, more, lex)):
            break
        if more - k == 1 and words.kinds[k] not in "C":
            break  # "Minister of Ports and | AVH"
        if not joined and not _listed(words, more, lex):
            break
        end = more
    return end


def _item(words: Words, k: int, lex: Lexicon) -> int | None:
    """The end of one field from word `k` on: capitals, and "with" or "of" between them ("Jobs with Training")."""
    voc = roles.vocabulary()
    j = k
    while j < min(k + 7, len(words) - 1):
        fold = words.folds[j]
        linked = words.kinds[j] == "L" and j > k and fold in voc.of | voc.at and words.cap(j + 1)
        if not words.cap(j) and not linked:
            break
        named = fold.split("-")[0] in lex.given and words.cap(j + 1) and fold not in lex.topics
        if named or fold in lex.honorifics or (words.cap(j) and roles.noun_at(words, j, lex) and j == k):
            break
        j += 1
    return j if j > k else None


def _subject(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    abstracts = roles.vocabulary().abstracts
    return any(
        words.folds[k] in lex.topics or words.folds[k].removesuffix("s").endswith(abstracts) for k in range(start, end)
    )


def _listed(words: Words, end: int, lex: Lexicon) -> bool:
    """Whether "and" closes the list of fields of which one ends at word `end`."""
    while end < len(words) - 1:
        comma = words.texts[end] == ","
        if words.folds[end + comma] in lex.joins or words.texts[end + comma] == "&":
            return True
        more = _item(words, end + 1, lex) if comma else None
        if more is None:
            return False
        end = more
    return False


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

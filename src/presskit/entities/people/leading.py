"""Who leads an institution without a role said: "X, à la tête de Y", "X, who heads Y", "X prend la direction de Y"."""

from collections.abc import Mapping
from typing import Final

from presskit.entities.naming.names import Span
from presskit.entities.people.fields import organ_end
from presskit.entities.people.roles import Held, role_at, vocabulary
from presskit.entities.words import Lexicon, Words

_REACH: Final = 10  # words between a name and what says that somebody leads


def leading(words: Words, at: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """The institution somebody leads whose name ends at word `at`."""
    voc = vocabulary()
    start = at + (words.texts[at] == ",")
    given = taken = False  # a verb of appointment, or of taking over, stands between
    for k in range(start, min(start + _REACH, len(words) - 2)):
        adverbial = next((len(p) for p in voc.leading if tuple(words.folds[k : k + len(p)]) == p), 0)
        taken = taken or words.folds[k - 1] in voc.taking
        helm = next((len(p) for p in voc.helms if taken and tuple(words.folds[k : k + len(p)]) == p), 0)
        if (adverbial and (given or k == start)) or helm:
            return _led(words, k + (adverbial or helm), bool(adverbial), spans, lex)
        given = given or words.folds[k] in voc.copulas or words.folds[k] in voc.appoints
        if words.kinds[k] not in "LN" or k in spans:
            return None
    return None


def _led(words: Words, k: int, adverbial: bool, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """The institution behind the phrase that ends at word `k`, past its governing body: "… du directoire de Y"."""
    voc = vocabulary()
    verb = k - 1
    for _ in range(8):
        article = words.kinds[k] == "E" or words.folds[k] in lex.articles
        plain = words.kinds[k] == "L" and words.folds[k] in voc.of | voc.whole | voc.after
        if k in spans or not (article or plain or words.folds[k] in voc.organs):
            break
        k = organ_end(words, k, lex) if words.folds[k] in voc.organs else k + 1
    own = spans.get(k)
    if own is None or own.type not in ("organisation", "place"):
        return None
    guess = own.type == "place" and not any(words.folds[m] in lex.places for m in range(own.start, own.end))
    if own.type == "place" and not (guess and own.method == "spacy"):
        return None
    chairs = role_at(words, verb, lex) if adverbial and own.type == "organisation" else None
    if chairs:  # "X, who chairs the Society of Y"
        return Held((chairs[0], chairs[1]), chairs[2], (own.start, own.end), end=own.end)
    return Held(None, "", (own.start, own.end), new=own.type == "place", end=own.end)

"""The thing a verb of founding, signing, joining … is about: a name, or a noun phrase with a noun of the right kind."""

from presskit.entities.statements.clauses import NAMES, QUOTED, Sentence, Span, phrase, subject

THINGS = frozenset(("organisation", "work", "event"))
_OPENING = 5  # tokens of a phrase in which its head is looked for
_NAMED = frozenset(("founded", "joined", "acquired", "appointed"))  # a name will do, whatever it names


def thing(sentence: Sentence, i: int, predicate: str) -> Span | None:
    """What is done, from token `i` on, when it is of the kind the predicate asks for."""
    words, folded = sentence.words, sentence.stream.folded
    while i < sentence.end and folded[i] in words.at and predicate == "joined":
        i += 1
    bounds = words.bounds - words.partner if predicate == "signed" else words.bounds
    if not words.calls.isdisjoint(folded[i : i + 3]):
        bounds = bounds - words.called
    found = phrase(sentence, i, bounds)
    if found is None:
        return None
    head = range(found.start, min(found.end, found.start + _OPENING))
    if predicate == "raised":
        money = [k for k in head if sentence.kind(k) == "money"]
        return Span(money[0], sentence.end_of(money[0])) if money else None
    if predicate == "appointed":
        who = [k for k in head if sentence.kind(k) == "person"]
        return Span(who[0], sentence.end_of(who[0]), (sentence.over[who[0]],)) if who else None
    if predicate == "launched":
        first = sentence.stream.words[found.start]
        opens = folded[found.start] in words.determiners or found.names or first[0].isupper() or first in QUOTED
        return found if opens and any(folded[k].isalpha() and len(folded[k]) > 3 for k in head) else None
    named = predicate in _NAMED and any(sentence.kind(k) in THINGS for k in head)
    listed = any(_word(sentence, k) in words.things.get(predicate, ()) for k in range(found.start, found.end))
    opening = folded[found.start] in words.determiners or sentence.stream.words[found.start][0].isupper()
    return found if named or (listed and (opening or predicate in ("signed", "received", "awarded"))) else None


def _word(sentence: Sentence, k: int) -> str:
    """A word with what a hyphen joins to it: "start-up"."""
    stream = sentence.stream
    if stream.folded[k + 1] == "-" and stream.glued(k + 1) and stream.glued(k + 2):
        return f"{stream.folded[k]}-{stream.folded[k + 2]}"
    return stream.folded[k]


def patient(sentence: Sentence, at: int, predicate: str) -> Span | None:
    """What the passive is about: the name that ends at token `at`, or a noun phrase with a thing of the right kind."""
    words, folded = sentence.words, sentence.stream.folded
    named = subject(sentence, at) if sentence.kind(at) != "work" and sentence.kind(at) != "event" else None
    if sentence.kind(at) in ("work", "event"):
        named = Span(sentence.start_of(at), sentence.end_of(at), (sentence.over[at],))
    kinds = {sentence.mentions[k].type for k in named.names} if named else set()
    if predicate == "appointed":
        return named if kinds == {"person"} else None
    if named and predicate in ("founded", "acquired", "launched"):
        return named if "person" not in kinds and "place" not in kinds else None
    things = words.things.get(predicate, frozenset())
    start = at + 1
    while start > sentence.first and at - start < _OPENING * 2:
        if folded[start - 1] in ".,;:()\n«»“”" or (
            folded[start - 1] in words.bounds and folded[start - 1] not in words.partner
        ):
            break
        start -= 1
    noun = next((k for k in range(start, at + 1) if _word(sentence, k) in things), None)
    if noun is None:
        return None
    opening = next((k for k in range(noun, start - 1, -1) if folded[k] in words.determiners), None)
    if opening is None:
        return None
    while opening > start and folded[opening - 1] in words.determiners:
        opening -= 1  # "a | new agreement"; not "Acme welcomes | the agreement"
    start = opening
    return Span(start, at + 1, tuple({sentence.over[k]: 0 for k in range(start, at + 1) if sentence.kind(k) in NAMES}))

"""Whether a clause says what would be, not what is: "if X signs", "Had X signed", "rumours that X signed"."""

from functools import cache

from presskit.entities.statements.clauses import Sentence
from presskit.entities.tokens import Phrases, match, phrases

_BACK = 60  # tokens of a clause before what it is about
_OPENING = frozenset(',;:(«“"—–')


@cache
def _table(conditions: tuple[str, ...]) -> Phrases[int]:
    return phrases((words, 0) for words in conditions)


def conditional(sentence: Sentence, start: int) -> bool:
    """Whether what begins at token `start` (its subject, or its verb) stands under a condition or is hearsay."""
    stream, words = sentence.stream, sentence.words
    table = _table(words.conditions)
    if any(match(stream, k, table) for k in range(max(sentence.first, start - _BACK), start + 1)):
        return True
    k = start - 1
    while k > sentence.first and sentence.over[k] < 0 and stream.folded[k] in words.articles:
        k -= 1
    if k < sentence.first or stream.folded[k] not in words.inverted:
        return False
    return k == sentence.first or stream.folded[k - 1] in _OPENING | words.joins

"""Short names a document gives itself: "Institut Polytechnique de Paris (IP Paris)", "the Centre for X (CFX)".

Method: the parenthesis is taken as an alias when its letters can be read off the long name in order, beginning with the
first letter of a word (after Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in
biomedical text", PSB 2003), or when all its words are among those of the long name.
"""

from typing import Final

from presskit.entities.naming.grammar import small
from presskit.entities.words import Words, fold

MAX_SHORT: Final = 5  # words in a short name


def parenthesised(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """The span of a short name that stands in parentheses right after the long name [start, end), or None."""
    if end >= len(words) or words.texts[end] != "(":
        return None
    i = end + 1
    while i < len(words) and (
        words.texts[i] in "\"“«”»'" or (words.kinds[i] in "LE" and words.folds[i] in small().calling)
    ):
        i += 1
    j = i
    while j < len(words) and j - i < MAX_SHORT and (words.kinds[j] in "CUIMNLE" or words.texts[j] in "!&."):
        j += 1
    stop = j
    while j < len(words) and words.texts[j] in "\"“«”»' ":
        j += 1
    ended = j < len(words) and (words.texts[j] in "),;:" or words.folds[j] in small().ors)
    if not ended or stop == i or not any(words.cap(k) for k in range(i, stop)):
        return None
    return (i, stop) if abbreviates(words.text(i, stop), words.text(start, end)) else None


def abbreviates(short: str, long: str) -> bool:
    """Whether `short` is an acronym or a shortened form of `long`."""
    brief, full = fold(short), fold(long)
    if brief == full or len(brief) >= len(full):
        return False
    parts = [w for w in brief.replace("-", " ").split() if len(w) > 2]
    if len(parts) > 1 and set(parts) <= set(full.replace("-", " ").split()):
        return True  # not "Institut Acmo (École Acmo, …)": that names a member
    letters = [c for c in brief if c.isalnum()]
    if len(letters) < 2:
        return False
    return _initials(letters, full)


def _initials(letters: list[str], full: str) -> bool:
    """The letters in order, from right to left, the first one at the start of a word."""
    at = len(full) - 1
    for k in range(len(letters) - 1, -1, -1):
        while at >= 0 and (full[at] != letters[k] or (k == 0 and at > 0 and full[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return False
        at -= 1
    return True

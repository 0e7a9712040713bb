"""Names nobody knows that the text around them tells to be people's: who is quoted, who is called by the last name
alone."""

from typing import Final

from presskit.entities.words import Lexicon, Words

_MARKS: Final = frozenset('“”"‘')


def speaks(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """Beside a quotation and the verb that reports it: "“…,” said Osara Akaba", "Osara Akaba said: “…”"; or "who"
    behind it."""
    verb = start - 1
    if verb > 1 and words.folds[verb] in lex.verbs and words.kinds[verb] == "L" and words.texts[verb - 1] in _MARKS:
        return True
    if end + 2 >= len(words):
        return False
    if words.texts[end] == ",":
        return words.folds[end + 1] in _WHO and not words.first[end]
    if words.folds[end] not in lex.verbs or words.kinds[end] != "L":
        return False
    after = end + 1 + (words.texts[end + 1] in ",:")
    return words.texts[end + 1] == ":" or words.texts[after] in _MARKS


_WHO: Final = frozenset(("who", "whose"))


def called_by_last(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """The last word stands alone elsewhere and says or owns something ("Akaba added"), the first never does: people
    are called by their last names, firms by their first."""
    last, first = words.folds[end - 1], words.folds[start]
    if last in lex.heads or last in lex.topics or last in lex.places or last in lex.suffixes or last in lex.openers:
        return False
    found = False
    for k in words.alone.get(last, ()):
        if not start <= k < end:
            found = found or _acts(words, k, lex)
    return found and not any(not start <= k < end for k in words.alone.get(first, ()))


def _acts(words: Words, k: int, lex: Lexicon) -> bool:
    nxt = words.folds[k + 1]
    owns = words.texts[k + 1] in "’'" and words.folds[k + 2] == "s" if k + 2 < len(words) else False
    told = words.folds[k - 1] in lex.honorifics or (words.texts[k - 1] == "." and words.folds[k - 2] in lex.honorifics)
    said = words.folds[k - 1] in lex.verbs and words.texts[k - 2] in _MARKS
    return owns or told or said or nxt in lex.verbs


def aged(words: Words, end: int) -> bool:
    """An age in commas behind a name: "Osara Akaba, 54, …"."""
    if end + 2 >= len(words) or words.texts[end] != "," or words.texts[end + 2] != ",":
        return False
    return words.kinds[end + 1] == "N" and words.texts[end + 1].isdecimal() and 1 < len(words.texts[end + 1]) < 4


def first_name(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A first name alone that says something: "Aminata said", "“…,” says Aminata"."""
    if end >= len(words):
        return False
    said = words.folds[end] in lex.verbs and words.kinds[end] == "L"
    return said or speaks(words, start, end, lex) or aged(words, end)

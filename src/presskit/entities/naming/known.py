"""Organisations everybody knows, and codes of shares, by their form in the text."""

from presskit.entities.words import Lexicon, Words, straight


def known_at(words: Words, i: int, lex: Lexicon) -> int:
    """How many words from word `i` on are the name of a well-known organisation, 0 when they are none."""
    for parts in lex.known.get(straight(words.texts[i]), ()):
        if len(parts) == 1 or tuple(straight(t) for t in words.texts[i : i + len(parts)]) == parts:
            return len(parts)
    return 0


def ticker(words: Words, start: int, end: int) -> bool:
    """Within the code of a share: "(LSE: ABCD)"."""
    before = words.texts[max(0, start - 5) : start]
    return (
        words.texts[start - 1] == "("
        and words.texts[end] == ":"
        and end + 2 < len(words)
        and words.kinds[end + 1] in "UMN"
    ) or (words.texts[start - 1] == ":" and "(" in before and words.texts[end] == ")")

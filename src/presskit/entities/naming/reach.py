"""How far the name of an institution reaches: its head noun, and what has been read of it."""

from dataclasses import dataclass

from presskit.entities.words import Lexicon, Words


@dataclass(frozen=True, slots=True)
class Head:
    """A head noun: word `at` of `words`, with its key ("ministry"). No name goes on beyond word `limit`. `capital`:
    written with a capital."""

    words: Words
    lex: Lexicon
    at: int
    key: str
    limit: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """What has been read behind a head: `next` is the first word that has not, `end` stands after the last that surely
    belongs to the name. `proper`: a capitalised word followed; `compound`: a fixed complement in lower case stands
    behind a head in lower case."""

    next: int
    end: int
    proper: bool = False
    compound: bool = False

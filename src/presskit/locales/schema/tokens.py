"""The shape of the family `tokens`: what alignment compares."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What tokenisation for alignment needs (see `align/signals.py`). Keys are lower case, accents removed.

    `months` and `weekdays` give 1-12 and 1-7 (Monday is 1), `capitalised` those of them that are other words too when
    written in lower case. `numbers` are number words with their value ("vingt-cinq": 25), `scales` the words and
    abbreviations that multiply a number before them (value: power of ten). `ordinals` are endings of digits ("1er",
    "9th"), `hours` words and signs behind an hour. `thousands` and `decimals` are the marks inside figures; a space
    always groups thousands.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    capitalised: frozenset[str]
    numbers: dict[str, int]
    scales: dict[str, int]
    ordinals: frozenset[str]
    thousands: str
    decimals: str
    hours: frozenset[str]

"""The shape of the family `web`: how sites lead to a language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """How sites lead to this language (see `intake/pages/alternates.py`). All words are case-folded."""

    labels: frozenset[str]  # the whole text of a link of a language switcher ("english", "en")
    phrases: tuple[str, ...]  # part of a short link text ("read in english")
    names: frozenset[str]  # words by which the name of a file or a part of an address names the language
    segments: frozenset[str]  # segments of the path of an address below which pages are in the language
    homes: tuple[str, ...]  # what the address of a home page calls it
    counterparts: Mapping[str, str]  # … and what the same site then calls the other language; else its plain code

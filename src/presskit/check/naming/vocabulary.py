"""The words of a document: which it writes with a capital, how often, and which it writes in lower case."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from presskit.check.figures import WORD, fold

CAPITAL = re.compile(r"(?<![\w@./-])[A-ZÀ-ÞŒŠŽ][^\W\d_]*(?:-[^\W\d_]+)*(?![@\w])")


@dataclass(frozen=True, slots=True)
class Known:
    """The words of a document, folded: capitalised ones with their number, and those it writes in lower case."""

    names: Counter[str]
    common: frozenset[str]


@lru_cache(maxsize=4)
def known_words(text: str) -> Known:
    """The words of a text; more than one check asks for those of the same document. Not to be changed."""
    names: Counter[str] = Counter()
    common = set()
    for match in WORD.finditer(text):
        word = match.group()
        if word[:1].isupper():
            names[fold(word)] += 1
        else:
            common.add(fold(word))
    return Known(names, frozenset(common))

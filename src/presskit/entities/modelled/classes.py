"""Compiling many regular expressions with the same large character classes: each class is worked out once.

spaCy's French tokenizer is one expression of some 490 classes, of which seven differ, each with all letters of Unicode.
Python's compiler works every one of them out again: 2.3 of the 4 seconds that loading the French model takes. `once`
remembers them meanwhile. It wraps a function of the standard library's compiler that has no public name, so it steps
aside where that function is not what it was in Python 3.11 to 3.13; the compiled expressions are the same.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

_LARGE: Final = 50  # parts of a class; smaller ones are worked out sooner than looked up


@contextmanager
def once() -> Iterator[None]:
    """Inside, equal character classes are worked out once."""
    compiler: Any = getattr(re, "_compiler", None)
    original = getattr(compiler, "_optimize_charset", None)
    if original is None:
        yield
        return
    known: dict[tuple[object, ...], object] = {}

    def remembered(charset: list[Any], *rest: object) -> object:
        if len(charset) < _LARGE:
            return original(charset, *rest)
        key = (repr(charset), *(item if isinstance(item, bool) else id(item) for item in rest))
        if key not in known:
            known[key] = original(charset, *rest)
        return known[key]

    compiler._optimize_charset = remembered
    try:
        yield
    finally:
        compiler._optimize_charset = original

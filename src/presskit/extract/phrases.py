"""The phrases of the family `press` in all languages at once: a release is read before its language is known."""

import re
from functools import cache

from presskit import locales


@cache
def phrases(*names: str) -> tuple[str, ...]:
    """The phrases of the given fields of `schema.Press`, longest first."""
    found = {p for lang in locales.LANGUAGES for name in names for p in getattr(locales.get(lang).press, name)}
    return tuple(sorted(found, key=lambda p: (-len(p), p)))


@cache
def alternatives(name: str) -> str:
    """The phrases of a field as a part of a regular expression, longest first."""
    return "|".join(map(re.escape, phrases(name)))


@cache
def whole(name: str) -> frozenset[str]:
    """The phrases of a field, to be met whole."""
    return frozenset(phrases(name))

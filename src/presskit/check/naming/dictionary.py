"""Words that are no names, or not a slip: ordinary words, places.

`ordinary.tsv.gz` holds the words both languages write in lower case (`benchmarks/build_ordinary.py` says where from);
places are those of the Unicode CLDR and of the locales. All words are folded (lower case, no accents).
"""

import gzip
from functools import cache
from importlib import resources

from presskit import locales
from presskit.check.figures import WORD, fold
from presskit.model import Side


def ordinary(word: str, side: Side) -> bool:
    """Is this a word that the language of a side writes in lower case?"""
    return word in _ordinary(side)


@cache
def _ordinary(side: Side) -> frozenset[str]:
    packed = resources.files("presskit.check").joinpath("data/ordinary.tsv.gz").read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(packed).decode("utf-8").splitlines() if line[0] != "#")
    return frozenset(word for lang, word in rows if lang == side)


def places(word: str, side: Side) -> frozenset[str]:
    """The keys of the territories, towns and nationalities a word names in the language of a side."""
    return _places(side)[0].get(word, frozenset())


def town_or_country(word: str, side: Side) -> frozenset[str]:
    """The keys of the territories and towns whose whole name a word is; nationalities are none."""
    return _whole(side).get(word, frozenset())


def same_place(fr: str, en: str) -> bool:
    """Do the two words name one place, each in its language, or differ from such a pair by a slip (Belgiqe)?"""
    if places(fr, "fr") and places(en, "en"):
        return True  # another place is no slip of a letter either
    known: tuple[tuple[Side, str, str], ...] = (("fr", fr, en), ("en", en, fr))
    for side, word, other in known:
        theirs: Side = "en" if side == "fr" else "fr"
        forms = {form for key in places(word, side) for form in _places(theirs)[1].get(key, ())}
        if word not in forms and any(distance(form, other) <= 2 for form in forms):
            return True
    return False


@cache
def _whole(side: Side) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, key in [*_territories(side), *locales.get(side).places.places]:
        words = [fold(word) for word in WORD.findall(name)]
        if len(words) == 1 and len(words[0]) > 3:
            found.setdefault(words[0], set()).add(key)
    return {word: frozenset(keys) for word, keys in found.items()}


def _territories(side: Side) -> list[tuple[str, str]]:
    from babel import Locale

    return [(name, code) for code, name in Locale(side).territories.items() if code.isalpha()]


@cache
def _places(side: Side) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Keys by word, and words by key."""
    known = locales.get(side).places
    given = locales.get("fr").people.given | locales.get("en").people.given
    by_word: dict[str, set[str]] = {}
    by_key: dict[str, set[str]] = {}
    for name, key in [*_territories(side), *known.places, *known.demonyms]:
        words = [fold(word) for word in WORD.findall(name)]
        for word in words:
            if len(word) > 3 and (len(words) == 1 or word not in given):
                by_word.setdefault(word, set()).add(key)
                by_key.setdefault(key, set()).add(word)
    return {w: frozenset(k) for w, k in by_word.items()}, {k: frozenset(w) for k, w in by_key.items()}


def distance(one: str, other: str) -> int:
    """Optimal string alignment distance; 3 stands for more than 2."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other, score_cutoff=2))

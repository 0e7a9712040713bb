"""The documents of a collection as sparse vectors, and which French and English keys count as the same.

A document is a row, a key a column; the value is (1 + log count) times the inverse document frequency of the key. The
frequency is that of the collection, mixed with the frequency the key has in general (`data/common.tsv.gz`), so that a
collection of three documents knows function words too. French and English keys are tied by a sparse matrix: 1 where
the key is the same, less where the lexicon holds them to be translations, little where only the first letters agree.
"""

import gzip
from array import array
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align.lexicon import Lexicon
from presskit.align.profile import parts
from presskit.align.signals import tokens
from presskit.model import Profile

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Matrix = Any  # scipy.sparse.csr_matrix, for which there are no types at run time

KINDS = "n#@uw"
GENERAL_WEIGHT = 40.0  # how many documents the general frequencies count for
UNKNOWN = 0.002  # general share of documents that hold a key not listed
TRANSLATIONS = 6
FALSE_FRIEND = 0.3  # same letters, but the lexicon gives other translations
PREFIX, PREFIX_WEIGHT, PREFIX_MOST = 5, 0.3, 8


@dataclass(frozen=True, slots=True)
class Side:
    """The documents of one language: rows of `weights` and `titles`; the keys, their kind and their
    inverse document frequency: columns."""

    profiles: tuple[Profile, ...]
    keys: tuple[str, ...]
    kinds: tuple[str, ...]
    idf: Floats
    weights: Matrix
    titles: Matrix


@dataclass(frozen=True, slots=True)
class Space:
    """Both sides and `ties` (French keys × English keys, values in (0, 1])."""

    fr: Side
    en: Side
    ties: Matrix


@cache
def general(lang: str) -> Mapping[str, float]:
    """The share of texts that hold a key, for the common keys of a language."""
    packed = resources.files("presskit.align").joinpath("data/common.tsv.gz").read_bytes()
    table = gzip.decompress(packed).decode("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {key: int(percent) / 100 for where, key, percent in rows if where == lang}


def side(profiles: Sequence[Profile], lang: str) -> Side:
    """The documents of one language as a matrix; `profiles` in the order of the rows."""
    seen: dict[str, int] = defaultdict(count().__next__)  # of keys of features, which most documents share
    numbers, counts = array("q"), array("d")
    for profile in profiles:
        numbers.extend([seen[feature.key] for feature in profile.features])
        counts.extend([feature.count for feature in profile.features])
    told = [parts(feature)[:2] for feature in seen]
    keys = tuple(sorted({key for _, key in told}))
    places = {key: place for place, key in enumerate(keys)}
    number = np.asarray(numbers, dtype=np.int64)
    column = np.array([places[key] for _, key in told], dtype=np.int64)[number]
    kinds = np.array([KINDS.index(kind) for kind, _ in told], dtype=np.int64)[number]
    rows = np.repeat(np.arange(len(profiles)), [len(profile.features) for profile in profiles])
    shape = len(profiles), len(keys)
    bag = sparse.csr_matrix((np.asarray(counts, dtype=np.float64), (rows, column)), shape=shape)
    bag.sort_indices()
    idf = _idf(np.diff(bag.tocsc().indptr), shape[0], keys, lang)
    votes = np.bincount(column * len(KINDS) + kinds, minlength=len(keys) * len(KINDS))
    elected = tuple(KINDS[k] for k in votes.reshape(-1, len(KINDS)).argmax(axis=1).tolist())
    titled = [Counter(places[t.key] for t in tokens(p.title, lang) if t.key in places) for p in profiles]
    titles = _matrix(
        [row for row, found in enumerate(titled) for _ in found],
        [place for found in titled for place in found],
        [float(times) for found in titled for times in found.values()],
        shape,
    )
    return Side(tuple(profiles), keys, elected, idf, _weighted(bag, idf), _weighted(titles, idf))


def _idf(frequency: Ints, documents: int, keys: Sequence[str], lang: str) -> Floats:
    """Inverse document frequency, not below 0: the collection and the general shares together."""
    shares = general(lang)
    expected = GENERAL_WEIGHT * np.array([shares.get(key, UNKNOWN) for key in keys])
    idf = np.log((documents + GENERAL_WEIGHT + 1) / (frequency + expected + 0.5))
    return np.asarray(np.maximum(idf, 0.0), dtype=np.float64)


def _weighted(bag: Matrix, idf: Floats) -> Matrix:
    """(1 + log count) × idf, in place."""
    bag.data = (1 + np.log(bag.data)) * idf[bag.indices]
    return bag


def _matrix(rows: Sequence[int], columns: Sequence[int], values: Sequence[float], shape: tuple[int, int]) -> Matrix:
    made = sparse.csr_matrix((np.asarray(values, dtype=np.float64), (rows, columns)), shape=shape)
    made.sort_indices()
    return made


def ties(fr: Sequence[str], en: Sequence[str], lexicon: Lexicon) -> Matrix:
    """Which keys count as the same: a sparse matrix (French keys × English keys) of values in (0, 1]."""
    column = {key: index for index, key in enumerate(en)}
    by_prefix: dict[str, list[int]] = {}
    for index, key in enumerate(en):
        if len(key) >= PREFIX and key.isalpha():
            by_prefix.setdefault(key[:PREFIX], []).append(index)
    back: set[int] = set()
    rows, columns, values = [], [], []
    loose: list[int] = []
    for row, key in enumerate(fr):
        found: dict[int, float] = {}
        known = lexicon.translations(key, "fr")
        if key in column:
            strange = known and all(other != key for other, _ in known)
            strange = strange or (
                bool(lexicon.translations(key, "en")) and all(o != key for o, _ in lexicon.translations(key, "en"))
            )
            found[column[key]] = FALSE_FRIEND if strange else 1.0
        for other, weight in known[:TRANSLATIONS]:
            if other in column:
                found[column[other]] = max(found.get(column[other], 0.0), weight**0.5)
        if not found and len(key) >= PREFIX and key.isalpha():
            loose.append(row)
        back.update(found)
        for index, value in sorted(found.items()):
            rows.append(row)
            columns.append(index)
            values.append(value)
    for row in loose:
        near = [index for index in by_prefix.get(fr[row][:PREFIX], ()) if index not in back]
        if len(near) <= PREFIX_MOST:
            rows += [row] * len(near)
            columns += near
            values += [PREFIX_WEIGHT] * len(near)
    return _matrix(rows, columns, values, (len(fr), len(en)))


def space(fr: Sequence[Profile], en: Sequence[Profile], lexicon: Lexicon) -> Space:
    """Both sides in their order, and the ties between their keys."""
    here, there = side(fr, "fr"), side(en, "en")
    return Space(here, there, ties(here.keys, there.keys, lexicon))

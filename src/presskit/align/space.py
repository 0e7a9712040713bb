"""The documents of a collection as sparse vectors, and which French and English keys count as the same.

A document is a row, a key a column; the value is (1 + log count) times the inverse document frequency of the key. The
frequency is that of the collection, mixed with the frequency the key has in general (`data/common.tsv.gz`), so that a
collection of three documents knows function words too. French and English keys are tied by a sparse matrix: 1 where the
key is the same, less where the lexicon holds them to be translations, little where only the first letters agree.
"""

import gzip
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
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
    counted: list[dict[str, int]] = []
    frequency: Counter[str] = Counter()
    kind_of: dict[str, Counter[str]] = {}
    for profile in profiles:
        counts: dict[str, int] = {}
        for feature in profile.features:
            kind, key, _ = parts(feature.key)
            counts[key] = counts.get(key, 0) + feature.count
            kind_of.setdefault(key, Counter())[kind] += 1
        frequency.update(counts.keys())
        counted.append(counts)
    keys = tuple(sorted(frequency))
    column = {key: index for index, key in enumerate(keys)}
    share = general(lang)
    total = len(profiles) + GENERAL_WEIGHT
    idf = np.array([np.log((total + 1) / (frequency[k] + GENERAL_WEIGHT * share.get(k, UNKNOWN) + 0.5)) for k in keys])
    idf = np.maximum(idf, 0.0)
    weights = _weighted(counted, column, idf)
    titles = _weighted([Counter(token.key for token in tokens(p.title, lang)) for p in profiles], column, idf)
    kinds = tuple(max(sorted(kind_of[key]), key=kind_of[key].__getitem__) for key in keys)
    return Side(tuple(profiles), keys, kinds, idf, weights, titles)


def _weighted(counted: Sequence[Mapping[str, int]], column: Mapping[str, int], idf: Floats) -> Matrix:
    """Rows of (1 + log count) × idf."""
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, counts in enumerate(counted):
        for key, count in counts.items():
            if key in column:
                rows.append(row)
                columns.append(column[key])
                values.append((1 + math.log(count)) * idf[column[key]])
    return _matrix(rows, columns, values, (len(counted), len(column)))


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

"""The documents of a collection as sparse vectors, and which French and English keys count as the same.

A document is a row, a key a column; the value is (1 + log count) times the inverse document frequency of the key. The
frequency is that of the collection, mixed with the frequency the key has in general (`data/common.tsv.gz`), so that a
collection of three documents knows function words too. It is told in steps: a document that comes, goes or changes
then leaves the values of nearly all others as they are, and what was found of them stays true
(`docs/decisions/0007-pairing-goes-on.md`). French and English keys are tied by a sparse matrix: 1 where the key is the
same, less where the lexicon holds them to be translations, little where only the first letters agree.
"""

import gzip
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align.lexicon import Lexicon
from presskit.align.pairing.bags import KINDS, Bags, Hashes, Numbers, Table

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Matrix = Any  # scipy.sparse.csr_matrix, for which there are no types at run time

GENERAL_WEIGHT = 40.0  # how many documents the general frequencies count for
UNKNOWN = 0.002  # general share of documents that hold a key not listed
STEP = 0.25  # of an inverse document frequency, natural logarithm
SIZES = 2  # steps of the size of a collection within a doubling
TRANSLATIONS = 6
FALSE_FRIEND = 0.3  # same letters, but the lexicon gives other translations
PREFIX, PREFIX_WEIGHT, PREFIX_MOST = 5, 0.3, 8
_LOGS = np.concatenate(([0.0], 1 + np.log(np.arange(1, 1 << 13))))


@dataclass(frozen=True, slots=True)
class Side:
    """The documents of one language; for each key (column) in how many texts it is, its kind as a number in `KINDS`,
    and its inverse document frequency, 0 for a key that only titles hold."""

    bags: Bags
    frequency: Ints
    kinds: NDArray[np.uint8]
    idf: Floats

    def weights(self, rows: Numbers) -> Matrix:
        """The weights of some documents."""
        return self._weighted(self.bags.words, rows)

    def titles(self, rows: Numbers) -> Matrix:
        """The weights of the words of their titles."""
        return self._weighted(self.bags.titles, rows)

    def _weighted(self, table: Table, rows: Numbers) -> Matrix:
        some = table.rows(rows)
        data = _LOGS[some.tallies >> 3] * self.idf[some.columns]
        return sparse.csr_matrix((data, some.columns, some.start), shape=(len(some), len(self.bags.keys)))


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


def side(held: Bags, lang: str) -> Side:
    """The documents of one language, weighed."""
    width = len(held.keys)
    words = held.words
    votes = np.zeros(width * len(KINDS), dtype=np.int64)
    for _, some in words.parts():
        votes += np.bincount(some.columns.astype(np.int64) * len(KINDS) + (some.tallies & 7), minlength=len(votes))
    frequency = votes.reshape(-1, len(KINDS)).sum(axis=1)
    kinds = votes.reshape(-1, len(KINDS)).argmax(axis=1).astype(np.uint8)
    return Side(held, frequency, kinds, np.where(frequency > 0, _idf(frequency, len(held), held.keys, lang), 0.0))


def _idf(frequency: Ints, documents: int, keys: Sequence[str], lang: str) -> Floats:
    """Inverse document frequency in steps, not below 0: the collection and the general shares together."""
    shares = general(lang)
    expected = GENERAL_WEIGHT * np.array([shares.get(key, UNKNOWN) for key in keys])
    size = 2.0 ** (round(SIZES * float(np.log2(documents + GENERAL_WEIGHT + 1))) / SIZES)
    idf = np.round(np.log(size / (frequency + expected + 0.5)) / STEP) * STEP
    return np.asarray(np.maximum(idf, 0.0), dtype=np.float64)


def ties(fr: Side, en: Side, lexicon: Lexicon) -> Matrix:
    """Which keys count as the same: a sparse matrix (French keys × English keys) of values in (0, 1]."""
    places = enumerate(zip(en.bags.keys, en.frequency.tolist(), strict=True))
    column = {key: index for index, (key, held) in places if held}
    by_prefix: dict[str, list[int]] = {}
    for key, index in column.items():
        if len(key) >= PREFIX and key.isalpha():
            by_prefix.setdefault(key[:PREFIX], []).append(index)
    back: set[int] = set()
    rows, columns, values = [], [], []
    loose: list[tuple[int, str]] = []
    for row, (key, held) in enumerate(zip(fr.bags.keys, fr.frequency.tolist(), strict=True)):
        if not held:
            continue
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
            loose.append((row, key))
        back.update(found)
        for index, value in sorted(found.items()):
            rows.append(row)
            columns.append(index)
            values.append(value)
    for row, key in loose:
        near = [index for index in by_prefix.get(key[:PREFIX], ()) if index not in back]
        if len(near) <= PREFIX_MOST:
            rows += [row] * len(near)
            columns += near
            values += [PREFIX_WEIGHT] * len(near)
    made = sparse.csr_matrix(
        (np.asarray(values, dtype=np.float64), (rows, columns)), shape=(len(fr.bags.keys), len(en.bags.keys))
    )
    made.sort_indices()
    return made


def space(fr: Bags, en: Bags, lexicon: Lexicon) -> Space:
    """Both sides, and the ties between their keys."""
    here, there = side(fr, "fr"), side(en, "en")
    return Space(here, there, ties(here, there, lexicon))


# --- what a row rests on ----------------------------------------------------------------------------------------------


def signatures(one: Side) -> Hashes:
    """For each document a number that stays the same as long as its words, their weights and kinds do."""
    each = _mixed(one.bags.hashes, one.idf.view(np.uint64), one.kinds.astype(np.uint64))
    found = np.zeros(len(one.bags), dtype=np.uint64)
    for salt, table in enumerate((one.bags.words, one.bags.titles)):
        for rows, some in table.parts():
            entries = _mixed(each[some.columns], some.tallies.astype(np.uint64) + np.uint64(salt << 20))
            found[rows] += summed(entries, some.start)
    return found


def row_signatures(table: Matrix, hashes: Hashes) -> Hashes:
    """For each row of a sparse matrix a number that stands for its values; `hashes` stand for its columns."""
    return summed(_mixed(hashes[table.indices], table.data.view(np.uint64)), table.indptr)


def summed(entries: Hashes, start: Ints) -> Hashes:
    """The sums of the entries of each row (modulo 2**64)."""
    total = np.concatenate((np.zeros(1, np.uint64), np.cumsum(entries, dtype=np.uint64)))
    return np.asarray(total[start[1:]] - total[start[:-1]], dtype=np.uint64)


def _mixed(*parts: Hashes) -> Hashes:
    """One number for several, entry by entry (the mixing steps of SplitMix64)."""
    made = np.zeros(len(parts[0]), dtype=np.uint64)
    for part in parts:
        made = (made ^ part) + np.uint64(0x9E3779B97F4A7C15)
        made = (made ^ (made >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        made = (made ^ (made >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        made ^= made >> np.uint64(31)
    return made

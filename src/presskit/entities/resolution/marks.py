"""What stands for an entity: a number of 64 bits that is the same as long as all it is made of is the same.

Worked out for a whole collection at once, so that what is known of an entity need not be made again to see that it
is known.
"""

import hashlib
from collections.abc import Iterable, Sequence, Set
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from presskit.entities.resolution.uses import LANGS, Uses

Hashes = NDArray[np.uint64]
Ints = NDArray[np.int64]
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, as the golden ratio would have it


def marks(uses: Uses, named: Sequence[tuple[str, Sequence[int]]]) -> Hashes:
    """A number for each entity, given as its id and the numbers of its names: for its id, its names with how often and
    how surely they are used, and each place where they are, with the role given there."""
    counts = [np.array([uses.count(k, lang) for k in range(len(uses.names))], dtype=np.int64) for lang in LANGS]
    called = _hashed("\0".join(name) for name in uses.names)
    roles = _hashed("\0".join(role) for role in uses.role_texts)
    name, document, mention, start, end, role = (np.asarray(column, dtype=np.int64) for column in uses.columns)
    places = _mixed(called[name], _hashed(uses.documents)[document], mention, start, end, roles[role])
    of_name = _mixed(called, np.asarray(uses.weights, dtype=np.int64), *counts)
    owner = _owners(uses, named)
    found = _mixed(_hashed(name for name, _ in named))
    np.add.at(found, owner, of_name)
    np.add.at(found, owner[name], places)
    return found


def mentioned(uses: Uses, named: Sequence[tuple[str, Sequence[int]]], documents: Set[str]) -> Ints:
    """How often each entity is mentioned in some documents."""
    wanted = np.array([document in documents for document in uses.documents], dtype=bool)
    name, document = (np.asarray(column, dtype=np.int64) for column in uses.columns[:2])
    return np.bincount(_owners(uses, named)[name[wanted[document]]], minlength=len(named))


def _owners(uses: Uses, named: Sequence[tuple[str, Sequence[int]]]) -> Ints:
    """For each name the entity it is of."""
    found = np.zeros(len(uses.names), dtype=np.int64)
    names = np.fromiter(chain.from_iterable(names for _, names in named), dtype=np.int64)
    found[names] = np.repeat(np.arange(len(named)), [len(names) for _, names in named])
    return found


def _hashed(texts: Iterable[str]) -> Hashes:
    made = b"".join(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest() for text in texts)
    return np.frombuffer(made, dtype=np.uint64)


def _mixed(*parts: Hashes | Ints) -> Hashes:
    """One number for several, entry by entry."""
    made = np.zeros(len(parts[0]), dtype=np.uint64)
    for part in parts:
        made = (made ^ part.astype(np.uint64)) * _FACTOR
        made ^= made >> np.uint64(29)
    return made

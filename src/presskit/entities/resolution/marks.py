"""What stands for an entity: a number of 64 bits that is the same as long as all it is made of is the same.

Worked out for a whole collection at once, so that what is known of an entity need not be made again to see that it
is known.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from presskit.entities.resolution.uses import LANGS, Uses
from presskit.model import MentionType

Hashes = NDArray[np.uint64]
Ints = NDArray[np.int64]
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, as the golden ratio would have it


@dataclass(frozen=True, slots=True)
class Called:
    """What entities were called: what stands for all an entity is made of (`marks`), its id as long as no other has the
    same, its type."""

    marks: Hashes
    ids: NDArray[np.bytes_]
    types: NDArray[np.bytes_]

    def of(self, numbers: Ints) -> Iterator[tuple[str, MentionType] | None]:
        """Id and type of those with these numbers, nothing for -1."""
        ids, types = self.ids.astype(str).tolist(), self.types.astype(str).tolist()
        return ((ids[k], types[k]) if k >= 0 else None for k in numbers.tolist())


def called(marks: Hashes, ids: Sequence[str], types: Sequence[str]) -> Called:
    """What is to be kept of entities."""
    return Called(marks, np.array(ids, dtype=np.bytes_), np.array(types, dtype=np.bytes_))


def nobody() -> Called:
    """No entities at all."""
    return called(np.zeros(0, np.uint64), (), ())


def places(known: Hashes, marks: Hashes) -> Ints:
    """For each mark its place among those that are known, -1 for none."""
    order = np.argsort(known, kind="stable")
    there = np.append(order, -1)[np.searchsorted(known, marks, sorter=order)]  # -1: greater than all
    return np.where(np.append(known, np.uint64(0))[there] == marks, there, -1)


def marks(uses: Uses, members: Sequence[Sequence[int]]) -> Hashes:
    """A number for each entity, given as the numbers of its names: for its names with how often and how surely they are
    used, and each place where they are, with the role given there."""
    counts = [np.array([uses.count(k, lang) for k in range(len(uses.names))], dtype=np.int64) for lang in LANGS]
    names = _hashed("\0".join(name) for name in uses.names)
    roles = _hashed("\0".join(role) for role in uses.role_texts)
    name, document, mention, start, end, role = (np.asarray(column, dtype=np.int64) for column in uses.columns[:6])
    used = _mixed(names[name], _hashed(uses.documents)[document], mention, start, end, roles[role])
    owner = _owners(uses, members)
    found = np.zeros(len(members), dtype=np.uint64)
    np.add.at(found, owner, _mixed(names, np.asarray(uses.weights, dtype=np.int64), *counts))
    np.add.at(found, owner[name], used)
    return found


def named(marks: Hashes, ids: Sequence[str]) -> Hashes:
    """Marks that stand for ids as well."""
    return _mixed(marks, _hashed(ids))


def mentioned(uses: Uses, members: Sequence[Sequence[int]], documents: Set[str]) -> Ints:
    """How often each entity is mentioned in some documents."""
    wanted = np.array([document in documents for document in uses.documents], dtype=bool)
    name, document = (np.asarray(column, dtype=np.int64) for column in uses.columns[:2])
    return np.bincount(_owners(uses, members)[name[wanted[document]]], minlength=len(members))


def _owners(uses: Uses, members: Sequence[Sequence[int]]) -> Ints:
    """For each name the entity it is of."""
    found = np.zeros(len(uses.names), dtype=np.int64)
    names = np.fromiter(chain.from_iterable(members), dtype=np.int64)
    found[names] = np.repeat(np.arange(len(members)), [len(names) for names in members])
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

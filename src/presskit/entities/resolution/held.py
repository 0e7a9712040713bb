"""The uses of names of a collection in arrays, as they are kept for the next one: releases that are there again bring
theirs along without being read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from presskit.entities.resolution.uses import Uses
from presskit.model import MentionType

Ints = NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class Held:
    """The columns of `Uses`, with what they name by number; for each roster where its uses end; `linked` uses by twos;
    short names with what they stand for, and the number of the roster that says so."""

    columns: tuple[Ints, ...]
    ends: Ints
    linked: Ints
    names: list[tuple[MentionType, str]]
    forms: list[tuple[str, ...]]
    documents: list[str]
    roles: list[tuple[str, str, str]]
    said: list[tuple[int, str, str]]


def held(uses: Uses) -> Held:
    """Uses as they are kept."""
    columns = tuple(np.asarray(column) for column in uses.columns)
    ends, linked = np.asarray(uses.ends), np.asarray(uses.linked)
    return Held(columns, ends, linked, uses.names, uses.forms, uses.documents, uses.role_texts, uses.said)


def only(held: Held, rosters: Sequence[int]) -> Held:
    """The uses of some rosters, given by number and in order; what they do not name is left out."""
    wanted = np.zeros(len(held.ends), dtype=bool)
    wanted[np.asarray(rosters, dtype=np.int64)] = True
    sizes = np.diff(held.ends, prepend=0)
    there = np.repeat(wanted, sizes)
    place = np.cumsum(there) - 1
    number = np.cumsum(wanted) - 1
    name, document, mention, start, end, role, *others = (column[there] for column in held.columns)
    names, name = np.unique(name, return_inverse=True)
    documents, document = np.unique(document, return_inverse=True)
    roles, role = np.unique(np.append(role, 0), return_inverse=True)  # 0: no role
    return Held(
        (name, document, mention, start, end, role[:-1], *others),
        np.cumsum(sizes[wanted]),
        place[held.linked[there[held.linked]]],
        [held.names[k] for k in names.tolist()],
        [held.forms[k] for k in names.tolist()],
        [held.documents[k] for k in documents.tolist()],
        [held.roles[k] for k in roles.tolist()],
        [(int(number[k]), short, long) for k, short, long in held.said if wanted[k]],
    )

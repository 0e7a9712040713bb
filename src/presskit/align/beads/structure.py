"""What the structure of two documents says about their segments: kinds of blocks, and what belongs to one block."""

import unicodedata
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from presskit import locales
from presskit.model import BlockKind, Segment, Segmented

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Classes of kinds; paragraph and caption are 0.
_CLASSES: dict[BlockKind, int] = {
    "title": 1, "subtitle": 1, "heading": 1, "list_item": 2, "table_row": 2, "quote": 3, "embargo": 4, "dateline": 4,
    "boilerplate": 5, "editor_note": 5, "contacts": 6, "end_mark": 6,
}  # fmt: skip
# A heading that says what kind of document this is ("press release") is a class of its own: nothing but such a one is
# its translation, however lonely both are.
_LABEL = 7
# Log odds that segments of the same class, or of two classes, are translations, against chance. Another class says
# little against it: lists and quotes are often run into the paragraph around them.
_SAME = np.array([0.0, 1.2, 0.8, 0.8, 1.5, 1.0, 1.2, 1.2])
_OTHER = np.array([0.0, -1.2, -0.5, -0.5, -0.8, -0.8, -1.0, -8.0])
_ACROSS_BLOCKS = -0.8
_ACROSS_ITEMS = -2.0
_ACROSS_KINDS = -2.5


@dataclass(frozen=True, slots=True)
class Layout:
    """The class of each segment and the block it stands in; `plain` when the blocks say nothing (a file of lines)."""

    classes: Ints
    blocks: Ints
    plain: bool


def layout(segmented: Segmented) -> Layout:
    """Read the layout of a document."""
    classes = np.array([_class(segment) for segment in segmented.segments], dtype=np.int64)
    blocks = np.array([segment.block for segment in segmented.segments], dtype=np.int64)
    return Layout(classes, blocks, len(np.unique(classes)) == 1 and len(np.unique(blocks)) in (1, len(blocks)))


def _class(segment: Segment) -> int:
    found = _CLASSES.get(segment.kind, 0)
    return _LABEL if found == 1 and _labels(segment) else found


def _labels(segment: Segment) -> bool:
    apart = unicodedata.normalize("NFKD", segment.text.casefold().replace("’", "'"))
    return "".join(c for c in apart if not unicodedata.combining(c)).strip(" .:|-–—") in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset((*locales.get("fr").press.labels, *locales.get("en").press.labels))


def kinds(fr: Layout, en: Layout, rows: Ints, columns: Ints) -> Floats | None:
    """Evidence of the kinds (`rows` × `columns`); None when one of the texts has no structure to speak of."""
    if fr.classes.min() == fr.classes.max() or en.classes.min() == en.classes.max():
        return None
    left, right = fr.classes[rows], en.classes[columns]
    return np.where(left[:, None] == right, _SAME[left][:, None], _OTHER[left][:, None] + _OTHER[right])


def joints(found: Layout, chosen: Ints) -> Floats:
    """What it costs to join each of the chosen segments with the next of them: nothing inside a block, or where blocks
    say nothing; more between list items, most between kinds."""
    if found.plain:
        return np.zeros(max(0, len(chosen) - 1))
    classes, blocks = found.classes[chosen], found.blocks[chosen]
    cost = np.where(blocks[1:] == blocks[:-1], 0.0, _ACROSS_BLOCKS)
    cost[(blocks[1:] != blocks[:-1]) & (classes[1:] == 2) & (classes[:-1] == 2)] = _ACROSS_ITEMS
    cost[classes[1:] != classes[:-1]] = _ACROSS_KINDS
    return cost

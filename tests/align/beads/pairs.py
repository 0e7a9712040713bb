"""Sample texts and helpers for the tests of sentence alignment."""

from collections.abc import Sequence
from pathlib import Path

from presskit.model import Alignment, BlockKind, Segment, Segmented

SAMPLES = Path(__file__).parents[2] / "samples" / "align"


def sample(name: str) -> tuple[list[str], list[str]]:
    """The French and the English sentences of a sample, pair by pair."""
    rows = [line.split("\t") for line in (SAMPLES / f"{name}.tsv").read_text("utf-8").splitlines()]
    return [row[0] for row in rows], [row[1] for row in rows]


def segmented(
    texts: Sequence[str], lang: str, kinds: Sequence[BlockKind] = (), blocks: Sequence[int] = ()
) -> Segmented:
    """A document whose segments are the texts, one block each unless `blocks` says otherwise."""
    found: list[Segment] = []
    start = 0
    for n, text in enumerate(texts):
        kind = kinds[n] if kinds else "paragraph"
        block = blocks[n] if blocks else n
        found.append(Segment(start=start, end=start + len(text), text=text, kind=kind, lang=lang, block=block))
        start += len(text) + 1
    return Segmented(document=f"doc-{lang}", lang=lang, segments=tuple(found))


def beads(alignment: Alignment) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The beads with two sides."""
    return {(bead.fr, bead.en) for bead in alignment.beads if bead.fr and bead.en}

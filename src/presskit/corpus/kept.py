"""What pairing leaves for the next run, as a file beside the store: `pairing`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from sys import intern

import numpy as np

from presskit import codec
from presskit.align.pairing.bags import Bags, Table
from presskit.align.pairing.candidates import Nearest
from presskit.align.pairing.evidence import Common
from presskit.align.pairing.kept import Half, Kept
from presskit.align.pairing.ties import Ties
from presskit.corpus import shelf
from presskit.corpus.shelf import Array
from presskit.model import Profile
from presskit.pipeline import fingerprints

Heads = Mapping[str, tuple[Profile, ...]]  # by the digest of the profiles of a source: their heads
Shapes = dict[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]]


def head(one: Profile, shapes: Shapes) -> Profile:
    """A profile without its features and its source; most documents are built as others are, and `shapes` holds that
    once."""
    shape = shapes.setdefault(one.shape, one.shape)
    return replace(one, features=(), source="", shape=shape, published=intern(one.published))


@dataclass(frozen=True, slots=True)
class Left:
    """What the latest pairing left: what it knew of each source's documents, and of the collection (None: nothing that
    is of use, because it was of one language only)."""

    heads: Heads
    kept: Kept | None


NOTHING = Left({}, None)


def write(path: Path, rests_on: str, left: Left) -> None:
    """Keep what pairing with these settings and this code left. Raises OSError."""
    arrays: dict[str, Array] = {
        "rests on": shelf.texts([rests_on, _layout()]),
        "digests": shelf.texts(list(left.heads)),
        "heads": shelf.lines(codec.encode(one, tuple[Profile, ...]) for one in left.heads.values()),
    }
    if left.kept:
        arrays |= _half("fr", left.kept.fr) | _half("en", left.kept.en)
        arrays |= {"rows": left.kept.rows, "columns": left.kept.columns, "values": left.kept.values}
        ties = left.kept.ties
        arrays |= {"tied rows": ties.rows, "tied columns": ties.columns, "tied values": ties.values}
        arrays["searched by"] = ties.searched
        pairs = np.array(list(left.kept.common), dtype=np.int32).reshape(-1, 2)
        arrays |= {"told": pairs, "common": shelf.texts([said.parts for said in left.kept.common.values()])}
    shelf.write(path, arrays)


def read(path: Path, rests_on: str) -> Left:
    """What was left by a pairing with these settings and this code, or nothing."""
    found = shelf.read(path)
    if "rests on" not in found or shelf.listed(found["rests on"]) != [rests_on, _layout()]:
        return NOTHING
    shapes: Shapes = {}
    by_digest = {
        digest: tuple(head(one, shapes) for one in codec.decode(tuple[Profile, ...], line))
        for digest, line in zip(shelf.listed(found["digests"]), found["heads"].tobytes().split(b"\n"), strict=False)
    }
    if "rows" not in found:
        return Left(by_digest, None)
    said = ([(kind, share, words) for kind, share, words in one] for one in shelf.listed(found["common"]))
    common = {
        (row, column): Common(tuple(one)) for (row, column), one in zip(found["told"].tolist(), said, strict=True)
    }
    halves = _half_of("fr", found), _half_of("en", found)
    ties = Ties(found["tied rows"], found["tied columns"], found["tied values"], found["searched by"])
    return Left(by_digest, Kept(*halves, ties, found["rows"], found["columns"], found["values"], common))


def _layout() -> str:
    """The code that says which arrays there are."""
    return fingerprints.code("corpus")


def _half(lang: str, half: Half) -> dict[str, Array]:
    bags = half.bags
    named = {
        "documents": shelf.texts(half.documents), "marks": shelf.texts(half.marks), "keys": shelf.texts(bags.keys),
        "hashes": bags.hashes, "start": bags.words.start, "columns": bags.words.columns, "tallies": bags.words.tallies,
        "title start": bags.titles.start, "title columns": bags.titles.columns, "title tallies": bags.titles.tallies,
        "texts": half.texts, "searched": half.searched,
        "near start": half.nearest.start, "near": half.nearest.others, "near scores": half.nearest.scores,
    }  # fmt: skip
    return {f"{lang} {name}": array for name, array in named.items()}


def _half_of(lang: str, found: Mapping[str, Array]) -> Half:
    def one(name: str) -> Array:
        return found[f"{lang} {name}"]

    def strings(name: str) -> Sequence[str]:
        return shelf.listed(one(name))

    words = Table(one("start"), one("columns"), one("tallies"))
    titles = Table(one("title start"), one("title columns"), one("title tallies"))
    return Half(
        tuple(strings("documents")),
        tuple(strings("marks")),
        Bags(tuple(strings("keys")), one("hashes"), words, titles),
        one("texts"),
        one("searched"),
        Nearest(one("near start"), one("near"), one("near scores")),
    )

"""What pairing leaves for the next run, as a file beside the store: `pairing`."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import overload

import numpy as np

from presskit import codec
from presskit.align.pairing.bags import Bags, Ints, Table
from presskit.align.pairing.candidates import Nearest
from presskit.align.pairing.evidence import Told
from presskit.align.pairing.kept import Half, Kept
from presskit.align.pairing.scratch import Lines, Scratch, Texts
from presskit.align.pairing.ties import Ties
from presskit.corpus import shelf
from presskit.corpus.shelf import Array
from presskit.model import Profile
from presskit.pipeline import fingerprints


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of profiles, by the digests (as bytes) of the profiles of sources: source n has the profiles
    `first[n]` to before `first[n + 1]`."""

    digests: Array
    first: Ints
    texts: Texts

    def places(self, digests: Array) -> Ints:
        """The numbers of the sources with these digests, -1 where there is none."""
        if not len(self.digests):
            return np.full(len(digests), -1, dtype=np.int64)
        order = np.argsort(self.digests, kind="stable")
        at = order[np.minimum(np.searchsorted(self.digests, digests, sorter=order), len(order) - 1)]
        return np.where(self.digests[at] == digests, at, -1)

    def sizes(self) -> list[int]:
        """The number of profiles of each source."""
        sizes: list[int] = np.diff(self.first).tolist()
        return sizes


class Profiles(Sequence[Profile]):
    """Profiles without their features, each decoded when it is looked at."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def __len__(self) -> int:
        return len(self._texts)

    @overload
    def __getitem__(self, number: int) -> Profile: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Profile]: ...

    def __getitem__(self, number: int | slice) -> Profile | Sequence[Profile]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        return codec.decode(Profile, self._texts[number])


def heads(digests: Iterable[str], earlier: Heads, read: Callable[[int], Iterable[Profile]], scratch: Scratch) -> Heads:
    """The heads of the profiles of sources with these digests: those that are known, and of others the profiles are
    read by the number of the source."""
    wanted = np.array([*digests], dtype="S32")
    lines, sizes = Lines(scratch), array("q", [0])
    for number, place in enumerate(earlier.places(wanted).tolist()):
        if place < 0:
            texts = [_head(one) for one in read(number)]
        else:
            texts = [earlier.texts[one] for one in range(*earlier.first[place : place + 2].tolist())]
        for text in texts:
            lines.add(text)
        sizes.append(len(texts))
    return Heads(wanted, np.cumsum(np.array(sizes)), lines.texts())


def _head(one: Profile) -> bytes:
    return codec.encode(replace(one, features=(), source=""))


@dataclass(frozen=True, slots=True)
class Left:
    """What the latest pairing left: its name, the releases it gave, what it knew of each document, and of the
    collection (None: nothing that is of use, because it was of one language only)."""

    name: str
    releases: Texts  # as JSON
    heads: Heads
    kept: Kept | None


_NO_TEXTS = Texts(np.zeros(1, np.int64), np.zeros(0, np.uint8))
NOTHING = Left("", _NO_TEXTS, Heads(np.zeros(0, "S32"), np.zeros(1, np.int64), _NO_TEXTS), None)


def write(path: Path, rests_on: str, left: Left) -> None:
    """Keep what pairing with these settings and this code left. Raises OSError."""
    arrays: dict[str, Array] = {
        "rests on": shelf.texts([rests_on, _layout(), left.name]),
        "digests": left.heads.digests,
        "first": left.heads.first,
    }
    arrays |= _texts("heads", left.heads.texts) | _texts("releases", left.releases)
    if left.kept:
        arrays |= _half("fr", left.kept.fr) | _half("en", left.kept.en)
        arrays |= {"rows": left.kept.rows, "columns": left.kept.columns, "values": left.kept.values}
        ties = left.kept.ties
        arrays |= {"tied rows": ties.rows, "tied columns": ties.columns, "tied values": ties.values}
        arrays["searched by"] = ties.searched
        told = left.kept.told
        arrays |= {"told rows": told.rows, "told columns": told.columns} | _texts("told", told.texts)
    shelf.write(path, arrays)


def read(path: Path, rests_on: str) -> Left:
    """What was left by a pairing with these settings and this code, or nothing."""
    found = shelf.read(path)
    if "rests on" not in found or shelf.listed(found["rests on"])[:2] != [rests_on, _layout()]:
        return NOTHING
    name = shelf.listed(found["rests on"])[2]
    heads = Heads(found["digests"], found["first"], _texts_of("heads", found))
    releases = _texts_of("releases", found)
    if "rows" not in found:
        return Left(name, releases, heads, None)
    told = Told(found["told rows"], found["told columns"], _texts_of("told", found))
    halves = _half_of("fr", found), _half_of("en", found)
    ties = Ties(found["tied rows"], found["tied columns"], found["tied values"], found["searched by"])
    return Left(name, releases, heads, Kept(*halves, ties, found["rows"], found["columns"], found["values"], told))


def _texts(name: str, texts: Texts) -> dict[str, Array]:
    return {name: texts.data, f"{name} start": texts.start}


def _texts_of(name: str, found: Mapping[str, Array]) -> Texts:
    return Texts(found[f"{name} start"], found[name])


def _layout() -> str:
    """The code that says which arrays there are."""
    return fingerprints.code("corpus")


def _half(lang: str, half: Half) -> dict[str, Array]:
    bags = half.bags
    named = {
        "stood": half.stood, "keys": shelf.texts(bags.keys), "hashes": bags.hashes,
        "start": bags.words.start, "columns": bags.words.columns, "tallies": bags.words.tallies,
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
        one("stood"),
        Bags(tuple(strings("keys")), one("hashes"), words, titles),
        one("texts"),
        one("searched"),
        Nearest(one("near start"), one("near"), one("near scores")),
    )

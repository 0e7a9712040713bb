"""The pairs of a collection, found while its sources are still being recognised."""

import threading
import time
from array import array
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from presskit import codec, delivery
from presskit.corpus.units import Reading, Standing
from presskit.intake.folder import Intake
from presskit.model import Profile, Release
from presskit.pipeline import chains, fingerprints
from presskit.runner import heap
from presskit.runner.chains import Meter, unpack
from presskit.runner.pools import aside
from presskit.runner.store import Store
from presskit.settings import Settings

if TYPE_CHECKING:
    from presskit.align.pairing.scratch import Scratch, Texts
    from presskit.corpus.kept import Heads, Left

    _Paired = tuple["_Shelf", Left, bool, float]

FILE = "pairing"  # beside the store


@dataclass(frozen=True, slots=True)
class Paired:
    """All documents by id, the location of each, in order, and the releases they make, without their evidence."""

    table: Mapping[str, Standing]
    places: Mapping[str, str]
    releases: Sequence[Release]
    _texts: "Texts"
    _numbers: Mapping[str, int]

    def text(self, release: Release) -> bytes:
        """A release as JSON, with its evidence; one that is not as it was paired (see `decisions.pairs`) has none."""
        number = self._numbers.get(release.id, -1)
        return self._texts[number] if number >= 0 and self.releases[number] is release else codec.encode(release)


class Pairing:
    """Pairing, begun when the profiles are there and asked for when the sources are read to the end."""

    def __init__(self, intake: Intake, reading: Reading, settings: Settings, store: Store) -> None:
        self._intake, self._settings, self._store = intake, settings, store
        self._writing = threading.Lock()
        self._asked = self._ask(reading)
        self._under_way = self._begun()

    def _begun(self) -> "Future[_Paired]":
        asked = self._asked
        return aside(lambda: _paired(self._store.path, asked, self._settings, self._writing))

    def close(self) -> None:
        """Nothing is written any more: when a run ends early, another one may be at work on its outputs."""
        self._writing.acquire()

    def result(self, reading: Reading, meter: Meter) -> Paired:
        """What was found. Asked for once."""
        asked = self._ask(reading)
        if asked != self._asked:  # a source failed later: without it
            self._under_way.exception()  # they write the same file: one after the other
            self._asked = asked
            self._under_way = self._begun()
        shelf, left, fresh, seconds = self._under_way.result()
        del self._under_way  # it holds what is known of each document
        heap.give_back()
        if fresh:
            meter.add([("pair", seconds)])
        self._asked = []
        table: dict[str, Standing] = {}
        places: dict[str, str] = {}
        sources = [source for source in self._intake.sources if source.location in reading.units]
        for head, (number, ordinal) in zip(shelf.heads, shelf.places(), strict=True):
            source = sources[number]
            units = reading.units[source.location], reading.second[source.location]
            table[head.document] = Standing(source, ordinal, *units)
            places[head.document] = source.location if head.location == source.location else head.location
        texts = left.releases
        releases = [replace(codec.decode(Release, texts[n]), evidence=()) for n in range(len(texts))]
        numbers = {release.id: number for number, release in enumerate(releases)}
        return Paired(table, places, releases, left.releases, numbers)

    def _ask(self, reading: Reading) -> list[tuple[str, str]]:
        """Key and digest of the profiles of each source."""
        return [
            reading.profiles[source.location] for source in self._intake.sources if source.location in reading.units
        ]


def _rests_on(settings: Settings) -> str:
    """What pairing depends on besides the documents."""
    return fingerprints.collection_digest(
        [
            fingerprints.code("align") + fingerprints.libraries(*chains.RECKONERS),
            codec.settings_json(settings.pair),
            fingerprints.contents(settings.pair.lexicon),
        ]
    )


def _paired(path: Path, asked: Sequence[tuple[str, str]], settings: Settings, writing: threading.Lock) -> "_Paired":
    """The documents on a shelf, what pairing them left, whether they had to be paired, and the seconds of CPU it took.
    Runs in a thread of its own, which writes unless somebody else holds `writing`."""
    from presskit.align.pairing.documents import pair_again  # numpy and scipy, which a run without news can do without
    from presskit.align.pairing.scratch import Lines, Scratch
    from presskit.corpus import kept

    started = time.thread_time()
    heap.arrays_apart()
    file, rests_on = path.parent / FILE, _rests_on(settings)
    name = fingerprints.collection_digest([rests_on, *(digest for _, digest in asked)])
    left = kept.read(file, rests_on)
    with Store(path) as store, delivery.explained(path.parent):
        shelf = _Shelf(store, asked, left.heads, Scratch(path.parent))
        if left.name == name:
            return shelf, left, False, 0.0
        found = pair_again(shelf, left.kept, settings=settings.pair)
        lines = Lines(shelf.scratch)
        for release in found.releases:
            lines.add(codec.encode(release))
        now = kept.Left(name, lines.texts(), shelf.known, found.kept())
        if writing.acquire(blocking=False):
            try:
                kept.write(file, rests_on, now)
            finally:
                writing.release()
    return shelf, replace(now, kept=None), True, time.thread_time() - started


class _Shelf:
    """The profiles of a collection, in the store; their heads in a file."""

    def __init__(self, store: Store, asked: Sequence[tuple[str, str]], earlier: "Heads", scratch: "Scratch") -> None:
        from presskit.corpus import kept

        self._store, self._asked, self.scratch = store, asked, scratch
        self.known = kept.heads(
            (digest for _, digest in asked), earlier, lambda number: self._profiles(asked[number][0]), scratch
        )
        self.heads = kept.Profiles(self.known.texts)
        # of each document: its source, and which of the documents of this it is
        self._sources, self._ordinals = array("i"), array("i")
        for number, many in enumerate(self.known.sizes()):
            self._sources.extend([number] * many)
            self._ordinals.extend(range(many))

    def places(self) -> Iterator[tuple[int, int]]:
        """For each document the number of its source, and which of its documents it is."""
        return zip(self._sources, self._ordinals, strict=True)

    def _profiles(self, key: str) -> tuple[Profile, ...]:
        found: tuple[Profile, ...] = unpack(tuple[Profile, ...], self._store.load(key))
        return found

    def mark(self, number: int) -> str:
        """What changes with a profile."""
        return f"{self._asked[self._sources[number]][1]} {self._ordinals[number]}"

    def read(self, numbers: Sequence[int]) -> Iterator[Profile]:
        """The profiles of these numbers, which ascend: each source is decoded once."""
        at = -1
        profiles: tuple[Profile, ...] = ()
        for number in numbers:
            if (source := self._sources[number]) != at:
                at, profiles = source, self._profiles(self._asked[source][0])
            yield profiles[self._ordinals[number]]

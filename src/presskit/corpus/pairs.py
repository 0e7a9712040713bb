"""The pairs of a collection, found while its sources are still being recognised."""

import threading
import time
from array import array
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from presskit import codec, delivery
from presskit.corpus.units import Reading, Standing, keep
from presskit.intake.folder import Intake
from presskit.model import Profile, Release
from presskit.pipeline import chains, fingerprints, inputs
from presskit.runner import heap
from presskit.runner.chains import Meter, unpack
from presskit.runner.pools import aside
from presskit.runner.store import Store
from presskit.settings import Settings

if TYPE_CHECKING:
    from presskit.corpus.kept import Heads, Shapes

    _Paired = tuple[Heads, tuple[Release, ...], bool, float]

FILE = "pairing"  # beside the store


class Pairing:
    """Pairing, begun when the profiles are there and asked for when the sources are read to the end."""

    def __init__(self, intake: Intake, reading: Reading, settings: Settings, store: Store) -> None:
        self._intake, self._settings, self._store = intake, settings, store
        self._writing = threading.Lock()
        self._asked = self._ask(reading)
        self.name = ""
        self._under_way = self._begun()

    def _begun(self) -> "Future[_Paired]":
        asked = self._asked
        return aside(lambda: _paired(self._store.path, asked, self._settings, self._writing))

    def close(self) -> None:
        """Nothing is written any more: when a run ends early, another one may be at work on its outputs."""
        self._writing.acquire()

    def result(self, reading: Reading, meter: Meter) -> tuple[dict[str, Standing], tuple[Release, ...], dict[str, str]]:
        """All documents by id, the releases they make, and the location of each document, in order. Asked for once;
        then `name` is what the store knows the pairs by."""
        asked = self._ask(reading)
        if asked != self._asked:  # a source failed later: without it
            self._under_way.exception()  # they write the same file: one after the other
            self._asked = asked
            self._under_way = self._begun()
        self.name = _name(asked, self._settings)
        heads, releases, fresh, seconds = self._under_way.result()
        del self._under_way  # it holds what is known of each document
        heap.give_back()
        if fresh:
            meter.add([("pair", seconds)])
            keep(self._store, self.name, releases, tuple[Release, ...])
        self._asked = []
        table: dict[str, Standing] = {}
        places: dict[str, str] = {}
        sources = (source for source in self._intake.sources if source.location in reading.units)
        for source, (_, digest) in zip(sources, asked, strict=True):
            units = reading.units[source.location], reading.second[source.location]
            stated = inputs.stated(source)
            for ordinal, head in enumerate(heads[digest]):
                table[head.document] = Standing(source, stated, ordinal, *units)
                places[head.document] = head.location
        return table, releases, places

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


def _name(asked: Sequence[tuple[str, str]], settings: Settings) -> str:
    return "pair " + fingerprints.collection_digest([_rests_on(settings), *(digest for _, digest in asked)])


def _paired(path: Path, asked: Sequence[tuple[str, str]], settings: Settings, writing: threading.Lock) -> "_Paired":
    """What is known of each source's documents, the pairs they make, whether these had to be found, and the seconds of
    CPU it took. Runs in a thread of its own, which writes unless somebody else holds `writing`."""
    from presskit.align.pairing.documents import pair_again  # numpy and scipy, which a run without news can do without
    from presskit.corpus import kept

    started = time.thread_time()
    heap.arrays_apart()
    file, rests_on = path.parent / FILE, _rests_on(settings)
    left = kept.read(file, rests_on)
    with Store(path) as store:
        found = _Shelf(store, asked, left.heads)
        name = _name(asked, settings)
        if store.digest(name) is not None:
            return found.by_digest, codec.decode(tuple[Release, ...], store.load(name)), False, 0.0
        releases, now = pair_again(found, left.kept, settings=settings.pair)
    if writing.acquire(blocking=False):
        try:
            with delivery.explained(path.parent):
                kept.write(file, rests_on, kept.Left(found.by_digest, now))
        finally:
            writing.release()
    return found.by_digest, releases, True, time.thread_time() - started


class _Shelf:
    """The profiles of a collection, in the store."""

    def __init__(self, store: Store, asked: Sequence[tuple[str, str]], known: "Heads") -> None:
        self._store, self._asked = store, asked
        self._shapes: Shapes = {}
        self.by_digest = {digest: known.get(digest) or self._heads(key) for key, digest in asked}
        self.heads: list[Profile] = []
        self.marks: list[str] = []
        self._sources, self._ordinals = array("i"), array("i")  # of each: its source, and which of its documents it is
        for number, (_, digest) in enumerate(asked):
            for ordinal, head in enumerate(self.by_digest[digest]):
                self.heads.append(head)
                self.marks.append(f"{digest} {ordinal}")
                self._sources.append(number)
                self._ordinals.append(ordinal)

    def _heads(self, key: str) -> tuple[Profile, ...]:
        from presskit.corpus.kept import head

        return tuple(head(one, self._shapes) for one in self._profiles(key))

    def _profiles(self, key: str) -> tuple[Profile, ...]:
        found: tuple[Profile, ...] = unpack(tuple[Profile, ...], self._store.load(key))
        return found

    def read(self, numbers: Sequence[int]) -> Iterator[Profile]:
        """The profiles of these numbers, which ascend: each source is decoded once."""
        at = -1
        profiles: tuple[Profile, ...] = ()
        for number in numbers:
            if (source := self._sources[number]) != at:
                at, profiles = source, self._profiles(self._asked[source][0])
            yield profiles[self._ordinals[number]]

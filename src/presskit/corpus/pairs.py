"""The pairs of a collection, found while its sources are still being recognised."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from presskit import codec, pipeline
from presskit.corpus.units import Reading, Standing, keep, results_of
from presskit.intake.folder import Intake
from presskit.model import Feature, Profile, Release
from presskit.runner.pools import aside
from presskit.runner.run import Meter, unpack
from presskit.runner.store import Store
from presskit.settings import Settings


@dataclass(frozen=True, slots=True)
class _Place:
    """The part of a profile that says which document it is of."""

    document: str
    location: str


class Pairing:
    """Pairing, begun when the profiles are there and asked for when the sources are read to the end."""

    def __init__(self, intake: Intake, reading: Reading, settings: Settings, store: Store) -> None:
        self._intake, self._settings, self._store = intake, settings, store
        self._known = self._ask(reading)
        name, keys = self._known
        earlier = store.digest(name) is not None
        self._under_way = None if earlier else aside(lambda: _paired(store.path, keys, settings))

    @property
    def name(self) -> str:
        """What the store knows the pairs by."""
        return self._known[0]

    def result(self, reading: Reading, meter: Meter) -> tuple[dict[str, Standing], tuple[Release, ...], dict[str, str]]:
        """All documents by id, the releases they make, and the location of each document, in order."""
        name, keys = self._ask(reading)
        store = self._store
        if store.digest(name) is None:
            if self._under_way is None or (name, keys) != self._known:  # a source failed later: without it
                self._under_way = aside(lambda: _paired(store.path, keys, self._settings))
            made, seconds = self._under_way.result()
            meter.add([("pair", seconds)])
            keep(store, name, made, tuple[Release, ...])
        self._known = name, keys
        releases = codec.decode(tuple[Release, ...], store.load(name))
        table: dict[str, Standing] = {}
        places: dict[str, str] = {}
        sources = (source for source in self._intake.sources if source.location in reading.units)
        for source, key in zip(sources, keys, strict=True):
            units = reading.units[source.location], reading.second[source.location]
            for ordinal, place in enumerate(unpack(tuple[_Place, ...], store.load(key))):
                table[place.document] = Standing(source, ordinal, *units)
                places[place.document] = place.location
        return table, releases, places

    def _ask(self, reading: Reading) -> tuple[str, list[str]]:
        """What the store knows the pairs of these sources by, and the keys of their profiles."""
        found = [
            results_of(self._store, reading.units[source.location])["profile"]
            for source in self._intake.sources
            if source.location in reading.units
        ]
        parts = [pipeline.code("align"), codec.settings_json(self._settings.pair), *(digest for _, digest in found)]
        return "pair " + pipeline.collection_digest(parts), [key for key, _ in found]


def _paired(path: Path, keys: Sequence[str], settings: Settings) -> tuple[tuple[Release, ...], float]:
    """The pairs of the profiles of these keys, and the seconds of CPU they took. Runs in a thread of its own."""
    started = time.thread_time()
    shared: dict[Feature, Feature] = {}  # most documents share most of their words
    profiles: list[Profile] = []
    with Store(path) as store:
        for key in keys:
            for one in unpack(tuple[Profile, ...], store.load(key)):
                features = tuple(shared.setdefault(feature, feature) for feature in one.features)
                profiles.append(replace(one, features=features))
    del shared
    return pipeline.pair(profiles, settings=settings.pair), time.thread_time() - started

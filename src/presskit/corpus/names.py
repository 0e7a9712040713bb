"""The entities of a collection, resolved while the review pages are made."""

import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from presskit.corpus.units import result_of
from presskit.entities.resolution.resolve import Entities, Uses, resolve
from presskit.knowledge import mention_id
from presskit.model import Glossary, Roster
from presskit.runner.pools import aside
from presskit.runner.run import Meter, unpack
from presskit.runner.store import Store


class Resolving:
    """The entities of the collection, begun when all releases are compared and asked for when their pages are made."""

    def __init__(self, units: Sequence[str], glossary: Glossary, store: Store) -> None:
        self._under_way = aside(lambda: _resolved(store.path, units, glossary))

    def result(self, meter: Meter) -> "tuple[Entities, MentionIds]":
        """The entities, and the ids of their mentions."""
        uses, entities, seconds = self._under_way.result()
        meter.add([("resolve", seconds)])
        return entities, MentionIds(uses)


def _resolved(path: Path, units: Sequence[str], glossary: Glossary) -> tuple[Uses, Entities, float]:
    started = time.thread_time()
    with Store(path) as store:
        uses = Uses(unpack(Roster, result_of(store, unit, "roster")) for unit in units)
    return uses, resolve(uses, glossary), time.thread_time() - started


class MentionIds(Mapping[tuple[str, int], str]):
    """The ids of the mentions of names, by document and index, worked out when they are asked for."""

    def __init__(self, uses: Uses) -> None:
        self._uses = uses

    def __getitem__(self, place: tuple[str, int]) -> str:
        return mention_id(place[0], *self._uses.place(*place))

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return (place for number in range(len(self._uses.names)) for place in self._uses.mentions(number))

    def __len__(self) -> int:
        return len(self._uses)

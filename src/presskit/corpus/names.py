"""The entities of a collection, resolved while the review pages are made."""

import json
import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple

from presskit import codec, pipeline
from presskit.corpus.memory import Memory
from presskit.corpus.units import keep, results_of
from presskit.entities.matching import Form, form
from presskit.entities.resolve import resolve
from presskit.knowledge import mention_id
from presskit.model import Entity, Glossary, NameUse, Roster
from presskit.runner.pools import aside
from presskit.runner.run import Meter, unpack
from presskit.runner.store import Store
from presskit.settings import Settings


class Resolving:
    """The entities of the collection, begun when all releases are compared and asked for when their pages are made."""

    def __init__(self, units: Iterable[str], glossary: Glossary, settings: Settings, store: Store) -> None:
        found = [results_of(store, unit)["roster"] for unit in units]
        code = pipeline.code("entities") + pipeline.libraries(*pipeline.COMPARERS)
        parts = [code, codec.settings_json(settings.resolve), codec.digest(codec.encode(glossary))]
        self.name = "resolve " + pipeline.collection_digest([*parts, *(digest for _, digest in found)])
        self._store = store
        self.rosters = [unpack(Roster, store.load(key)) for key, _ in found]
        self._forms = Forms(store)
        self._under_way = (
            aside(lambda: _resolve(self.rosters, glossary, settings, self._forms))
            if store.digest(self.name) is None
            else None
        )

    def result(self, meter: Meter) -> tuple[Entity, ...]:
        if self._under_way is None:
            return codec.decode(tuple[Entity, ...], self._store.load(self.name))
        made, seconds = self._under_way.result()
        meter.add([("resolve", seconds)])
        keep(self._store, self.name, made, tuple[Entity, ...])
        self._forms.keep()
        return made


def _resolve(
    rosters: Sequence[Roster], glossary: Glossary, settings: Settings, forms: "Forms"
) -> tuple[tuple[Entity, ...], float]:
    started = time.thread_time()
    return resolve(rosters, glossary, settings=settings.resolve, form=forms), time.thread_time() - started


class Forms:
    """The comparable forms of names, remembered from run to run: most names of a collection were there before."""

    def __init__(self, store: Store) -> None:
        self._memory = Memory(store, f"forms {pipeline.code('entities')}")

    def __call__(self, name: str) -> Form:
        if (answer := self._memory.known(name)) is None:
            found = form(name)
            self._memory.learn(name, json.dumps(astuple(found)))
            return found
        plain, parts, initials, last, first = json.loads(answer)
        return Form(plain, tuple(parts), initials, last, first)

    def keep(self) -> None:
        self._memory.keep()


class MentionIds(Mapping[tuple[str, int], str]):
    """The ids of the names in all rosters, by document and index, worked out when they are asked for."""

    def __init__(self, rosters: Sequence[Roster]) -> None:
        self._uses: dict[str, list[NameUse]] = {}
        for roster in rosters:
            for use in roster.uses:  # of a document in the order of their index
                self._uses.setdefault(use.document, []).append(use)

    def __getitem__(self, place: tuple[str, int]) -> str:
        uses = self._uses[place[0]]
        use = uses[bisect_left(uses, place[1], key=lambda one: one.mention)]
        if use.mention != place[1]:
            raise KeyError(place)
        return mention_id(use.document, use.type, use.start, use.end)

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return ((use.document, use.mention) for uses in self._uses.values() for use in uses)

    def __len__(self) -> int:
        return sum(map(len, self._uses.values()))

"""What is written of a collection while the review pages of its releases are still being made."""

import time
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from presskit import codec
from presskit.corpus.memory import Memory
from presskit.corpus.units import result_of
from presskit.decisions import Decisions
from presskit.decisions.names import revise_entities
from presskit.delivery import KNOWLEDGE, SEPARATOR, Delivery, Share, explained, stamp
from presskit.entities.resolution.resolve import Entities, Uses, resolve
from presskit.fragments import with_findings
from presskit.knowledge import mention_id
from presskit.model import Entity, Glossary, Roster
from presskit.pipeline.fingerprints import code
from presskit.records import entity_record
from presskit.review import page
from presskit.review.glances import Digest
from presskit.review.layout import Layout
from presskit.review.names import EntityView, entity_views, leading
from presskit.runner.pools import aside
from presskit.runner.run import Meter, unpack
from presskit.runner.store import Store

if TYPE_CHECKING:
    from presskit.entities.resolution.marks import Called, Hashes

FILE = "file"  # the question for the knowledge.json the answers about what was written are about


@dataclass(frozen=True, slots=True)
class Compared:
    """A collection when all its releases are compared."""

    units: Mapping[str, str]  # what the store knows each release by, in order
    further: Mapping[str, Sequence[bytes]]  # findings that only the whole collection shows, by release, as JSON lines
    seen: Digest
    layout: Layout
    glossary: Glossary
    decisions: Decisions


class Recording:
    """Entities resolved, the records of all releases and entities added to the outputs, rows of the review page made:
    begun when all releases are compared, asked for when their pages are made."""

    def __init__(self, found: Compared, outputs: Delivery, store: Store) -> None:
        self.written, self.rows = Memory(store, "written"), Memory(store, "rows")
        self.shares: dict[str, str] = {}  # as strings: there is one for each release, of some thirty numbers
        self._found, self._outputs, self._path = found, outputs, store.path
        self._roll: tuple[Hashes, array[int]] | None = None  # what stands for each entity, and the bytes of its record
        self._names: Callable[[Called], None]
        self._under_way = aside(self._work)

    def result(self, meter: Meter) -> tuple[Entities, page.Tables]:
        """The entities before any decision, and the tables of the review page."""
        entities, tables, seconds = self._under_way.result()
        with explained(self._path.parent):
            self._names(entities.called())
        del self._names  # it holds all uses of names
        meter.add([("resolve", seconds)])
        return entities, tables

    def _work(self) -> tuple[Entities, page.Tables, float]:
        started = time.thread_time()
        with Store(self._path) as store:
            uses, entities = self._resolved(store)
            seconds = time.thread_time() - started
            self._add_releases(store)
        views = self._add_entities(entities, _MentionIds(uses))
        return entities, page.tables(self._found.seen, views, self._found.layout, self._kept), seconds

    def _resolved(self, store: Store) -> tuple[Uses, Entities]:
        """All uses of names, and the entities they make. What the latest run knew of both is taken up."""
        from presskit.corpus import naming  # it imports numpy

        rests_on = f"{code('entities', 'corpus')} {self._glossary()}"
        known = naming.read(self._path.parent, rests_on)
        uses, new = known.uses(self._found.units)
        uses.add(unpack(Roster, result_of(store, unit, "roster")) for unit in new)
        entities = resolve(uses, self._found.glossary, known.called)
        there = {*self._found.units.values()}
        units = [*(unit for unit in known.units if unit in there), *new]
        self._names = partial(naming.write, self._path.parent, rests_on, units, uses)
        return uses, entities

    def _add_releases(self, store: Store) -> None:
        """The records of all releases: those that stand in the knowledge.json of the latest run are copied from it."""
        there = stamp(self._outputs.out / KNOWLEDGE)
        copying = bool(there) and self.written.known(FILE) == there
        rests_on = code("delivery", "fragments.py")  # which says how records stand in the file
        for name, unit in self._found.units.items():
            further = self._found.further.get(name, ())
            question = codec.digest("\0".join((rests_on, unit, *(line.decode() for line in further))))[:32]
            if copying and (answer := self.written.known(question)):
                self.shares[question] = str(self._outputs.copy_release(Share.parse(answer)))
            else:
                own: bytes = unpack(bytes, result_of(store, unit, "records"))
                self.shares[question] = str(self._outputs.add_release(with_findings(own, further)))

    def _add_entities(self, entities: Entities, mention_ids: Mapping[tuple[str, int], str]) -> tuple[EntityView, ...]:
        """The records of all entities, copied where they stand in the knowledge.json of the latest run; gives those
        that the review page can show."""
        summaries, add = self._found.seen.summaries, self._outputs.add_entity
        revised = revise_entities(entities, self._found.decisions)
        if revised is not entities:  # each of them may be another than the names make it
            made = tuple(revised)
            for entity in made:
                add(entity_record(entity, mention_ids))
            return entity_views(((one, _documents(one)) for one in made), summaries)
        from presskit.corpus import roll  # it imports numpy

        marks = entities.marks()
        known = roll.read(self._path.parent, self._rests_on())
        lengths = array("i")
        for run in known.runs(marks, len(SEPARATOR)):
            if run.lengths:
                self._outputs.copy_entities(run.start, run.length, len(run.lengths))
                lengths.extend(run.lengths)
            else:
                lengths.extend(add(entity_record(entities[k], mention_ids)) for k in range(run.first, run.last))
        self._roll = marks, lengths
        shown = {document for summary in summaries for document in summary.documents}
        counts = entities.mentioned(shown).tolist()
        first = (entities[k] for k in leading(entities.types, counts, page.MOST_ENTITIES))
        return entity_views(((one, _documents(one)) for one in first), summaries)

    def _rests_on(self) -> str:
        """What the records of entities rest on besides the names, and the file they stand in."""
        made_by = code("entities", "corpus", "records.py", "knowledge", "codec.py", "delivery")
        return f"{made_by} {self._glossary()} {stamp(self._outputs.out / KNOWLEDGE)}"

    def _glossary(self) -> str:
        return codec.digest(codec.encode(self._found.glossary))

    def keep(self) -> None:
        """Hold what was written for the next run, once it is in place."""
        self.rows.keep()
        self.written.keep()
        if self._roll:
            from presskit.corpus import roll

            marks, lengths = self._roll
            made = roll.Roll(marks, roll.measured(lengths), self._outputs.entities_begin)
            with explained(self._path.parent):
                roll.write(self._path.parent, self._rests_on(), made)

    def _kept(self, rests_on: str, make: Callable[[], str]) -> str:
        return self.rows.answer(codec.digest(f"{code('review')} {rests_on}")[:32], make)


def _documents(entity: Entity) -> list[str]:
    return [document for document, _ in entity.mentions]


class _MentionIds(Mapping[tuple[str, int], str]):
    """The ids of the mentions of names, by document and index, worked out when they are asked for."""

    def __init__(self, uses: Uses) -> None:
        self._uses = uses

    def __getitem__(self, place: tuple[str, int]) -> str:
        return mention_id(place[0], *self._uses.place(*place))

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return (place for number in range(len(self._uses.names)) for place in self._uses.mentions(number))

    def __len__(self) -> int:
        return len(self._uses)

"""One run over a corpus: intake, reading, pairing, comparing, resolving, showing, delivering."""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

from presskit import codec, delivery, preparation
from presskit.collection import Collection
from presskit.corpus.identity import (
    FINGERPRINT,
    NOT_GIVEN,
    REPORT,
    WAITED_FOR,
    earlier_report,
    fingerprint_of,
    generator_of,
    locked,
    may_pass,
    originals_at,
    remembering,
)
from presskit.corpus.memory import Memory
from presskit.corpus.outputs import Collected, Leaves, deliver
from presskit.corpus.overview import glances, over_collection, page_units, shown_in
from presskit.corpus.pairs import Paired, Pairing
from presskit.corpus.recording import Compared, Recording
from presskit.corpus.report import Progress, Report
from presskit.corpus.road import Road
from presskit.corpus.units import Reading, asked, release_unit, result_of, results_of
from presskit.decisions import FILE as DECISIONS
from presskit.decisions import Decisions, conflicts, documents_of, in_force, ledger, rebound
from presskit.decisions.conflicts import Conflict
from presskit.decisions.names import with_glossary
from presskit.decisions.pairs import revise_pairs
from presskit.delivery import Delivery
from presskit.errors import NothingToRead, Unreadable, UsageError
from presskit.fragments import knowledge_of
from presskit.intake import place
from presskit.intake.folder import Intake
from presskit.intake.place import Place
from presskit.knowledge import Generator
from presskit.model import Release
from presskit.pipeline import chains, inputs
from presskit.review.glances import digest as digest_of
from presskit.runner.chains import signature
from presskit.runner.pools import Early, pool, seldom_collecting, unprepared
from presskit.runner.run import Meter, unpack
from presskit.runner.store import Store
from presskit.settings import Settings

__all__ = ["Progress", "Report", "run", "sweep"]


def run(
    corpus: Place,
    out: Path,
    settings: Settings,
    *,
    progress: Callable[[Progress], None],
    ahead: Early | None = None,
) -> Report:
    """Run the whole pipeline on a folder, or an address in an object store, into an outputs folder; `ahead` are
    processes that were started for it.

    Raises NothingToRead when there is no input at all, OutputError when the outputs folder cannot be used, MissingTool
    when a model is not installed, Unreachable when the store of the inputs does not answer. What goes wrong with one
    input is in the report.
    """
    started = time.monotonic()
    if isinstance(corpus, Path):
        corpus = corpus.absolute()  # workers may stand in another folder
        if os.path.realpath(out) == os.path.realpath(corpus):
            raise UsageError("The outputs go to a folder of their own, not into the corpus: choose another --out.")
    place.check(corpus)  # before anything is made
    with delivery.explained(out):
        (out / delivery.PRIVATE).mkdir(parents=True, exist_ok=True)
    with ExitStack() as opened:
        opened.enter_context(seldom_collecting())
        opened.enter_context(locked(out))
        store = opened.enter_context(Store(out / delivery.PRIVATE / "store.sqlite"))
        # when nothing is known yet, all will be needed, and is loaded while the folder is read
        needed = preparation.LIGHT if store.state(REPORT) else preparation.whole(settings)
        executor = opened.enter_context(pool(settings.run, needed, ahead))
        intake = _taken_in(corpus, settings, store)
        if not intake.sources and not intake.failures:
            raise NothingToRead(intake.nothing(corpus))
        decisions = in_force(ledger.entries(out / DECISIONS))
        intake = replace(intake, glossary=with_glossary(intake.glossary, decisions))
        generator = generator_of(settings)
        fingerprint = fingerprint_of(intake, originals_at(corpus, out), decisions, generator, settings)
        if fingerprint == store.state(FINGERPRINT) and (earlier := earlier_report(out, store)):
            return replace(earlier, computed=0, seconds=time.monotonic() - started, stages=())
        with ExitStack() as taken:  # chains save before the store closes
            road = Road(settings, store, executor, progress, taken, Meter())
            outputs = opened.enter_context(Delivery(out))
            found, recording, leaves, used = _find(road, corpus, outputs, intake, decisions, generator)
        progress(Progress(phase="writing", done=0, total=1))
        store.keep_state(FINGERPRINT, "")  # a run that is killed here leaves outputs of two runs
        report = deliver(outputs, recording, leaves, found, generator, store, road.meter, started)
        store.mark(used)
        store.keep_state(REPORT, codec.encode(report).decode())
        transient = any(may_pass(failure) for failure in report.failures)
        store.keep_state(FINGERPRINT, "" if transient else fingerprint)
        return report


def _taken_in(corpus: Place, settings: Settings, store: Store) -> Intake:
    with remembering(store) as stamps:
        return place.read(corpus, settings=settings.intake, known=stamps)


def sweep(out: Path) -> tuple[int, int]:
    """Remove kept results the latest run did not use: (results removed, bytes freed). Raises Unreadable when there are
    none."""
    if not (out / delivery.PRIVATE).is_dir():
        raise Unreadable(f"{out} holds no outputs of a run. Run `presskit run` first.")
    with locked(out), Store(out / delivery.PRIVATE / "store.sqlite") as store:
        return store.sweep()


def _find(
    road: Road, corpus: Place, outputs: Delivery, intake: Intake, decisions: Decisions, generator: Generator
) -> tuple[Collected, Recording, Leaves, list[str]]:
    """All that is in the corpus, its records added to the outputs, and what the store knows it by."""
    store, settings = road.store, road.settings
    reading, pairing = _read(road, corpus, intake)
    road.progress(Progress(phase="pairing", done=0, total=1))
    paired = pairing.result(reading, road.meter)
    places = paired.places
    reading.profiles.clear()  # for which nobody asks any more
    decisions = rebound(decisions, places)
    releases = _ordered(revise_pairs(paired.releases, decisions), places)
    compared = _compared(road, reading, releases, paired, intake, decisions)
    unprepared(road.executor)  # pages need no language model, and the parent now needs the memory
    del paired  # as much as there are documents, and not asked for any more
    known = [release.id for release in releases if release.id in compared]
    further = over_collection(releases, compared, decisions, settings, generator, store)
    seen = digest_of(glances(shown_in(known, compared, further, store), compared, further, store))
    originals = originals_at(corpus, outputs.out)
    layout = seen.layout(originals if isinstance(corpus, Path) else "")  # a browser opens no addresses in a store
    ordered = {name: compared[name] for name in known}
    recording = Recording(Compared(ordered, further, seen, layout, intake.glossary, decisions), outputs, store)
    pages = page_units(seen, layout, compared, further, store)
    leaves = Leaves(outputs, seen, layout, recording.written, store)
    made = road.through("showing", chains.showing(), pages, len(seen.summaries), save_rows=1)
    shown = road.known(reading, leaves.passing(made))
    road.executor.shutdown()  # what follows needs their memory more than their help
    road.progress(Progress(phase="resolving", done=0, total=1))
    resolved, tables = recording.result(road.meter)
    reading.failures.sort(key=lambda failure: (failure.location, failure.stage))
    lost = (
        *conflicts.document_conflicts(decisions, places),
        *conflicts.entity_conflicts(resolved, decisions),
        *conflicts.contradictions(decisions),
        *conflicts.pair_conflicts(releases, decisions),
        *_release_conflicts(releases, compared, decisions, generator, store),
    )
    found = Collected(
        intake=intake,
        reading=reading,
        seen=seen,
        tables=tables,
        layout=layout,
        lost=lost,
        corpus=originals,
        shown=shown,
    )
    units_used = (*reading.units.values(), *reading.second.values(), *compared.values(), *shown.values())
    return found, recording, leaves, [*units_used]


def _ordered(releases: Iterable[Release], places: Iterable[str]) -> tuple[Release, ...]:
    """Releases in the order of the first of their documents."""
    order = {document: number for number, document in enumerate(places)}
    return tuple(sorted(releases, key=lambda one: (order[one.fr or one.en or one.other or ""], one.id)))


def _read(road: Road, corpus: Place, intake: Intake) -> tuple[Reading, Pairing]:
    """Every source through the reading chain; pairing begins as soon as the profiles are there."""
    reading = Reading(failures=list(intake.failures))
    first, second = chains.divided(chains.reading(road.settings))
    memory = Memory(road.store, "reading")
    rests_on = f"{signature(first)} {signature(second)} {codec.digest(codec.encode(intake.glossary))}"
    questions = {one.location: codec.digest(f"{rests_on} {inputs.stated(one)}")[:32] for one in intake.sources}
    new = []
    for source in intake.sources:
        if (answer := memory.known(questions[source.location])) is None:
            new.append(source)
            continue
        unit, later, *profiles = answer.split(" ")
        reading.units[source.location], reading.second[source.location] = unit, later
        reading.profiles[source.location] = profiles[0], profiles[1]
    fresh = replace(intake, sources=tuple(new))
    known = len(reading.units)
    sources = inputs.source_units(corpus, fresh)
    for outcome in road.through("reading", first, sources, len(intake.sources), known):
        if outcome.failure and outcome.failure.category in NOT_GIVEN | WAITED_FOR:
            place.check(corpus)  # one file is its own affair; when nothing can be read any more, the run ends here
        reading.add(outcome)
    pairing = road.chains.enter_context(closing(Pairing(intake, reading, road.settings, road.store)))
    rest = (
        inputs.second_unit(unit, results_of(road.store, reading.units[unit.name]))
        for unit in inputs.source_units(corpus, fresh)
        if unit.name in reading.units
    )
    for outcome in road.through("recognising", second, rest, len(reading.units), known):
        reading.add_second(outcome)
    for source in new:
        if source.location in reading.second:
            units = reading.units[source.location], reading.second[source.location]
            memory.learn(questions[source.location], " ".join((*units, *reading.profiles[source.location])))
    memory.keep()
    return reading, pairing


def _compared(
    road: Road,
    reading: Reading,
    releases: Sequence[Release],
    paired: Paired,
    intake: Intake,
    decisions: Decisions,
) -> dict[str, str]:
    """What the store knows each release by after the comparing chain; those that fail are told in `reading`."""
    chain = chains.comparing(road.settings)
    memory = Memory(road.store, "comparing")
    rests_on = f"{signature(chain)} {codec.digest(codec.encode(intake.glossary))}"
    asked_by = ((one.id, asked(one, paired.text(one), paired.table, decisions)) for one in releases)
    questions = {name: codec.digest(f"{rests_on} {question}")[:32] for name, question in asked_by}
    found = {name: answer for name, question in questions.items() if (answer := memory.known(question)) is not None}
    new = (
        release_unit(paired.text(one), paired.table, intake.glossary, decisions, road.store)
        for one in releases
        if one.id not in found
    )
    for name, key in road.known(reading, road.through("comparing", chain, new, len(releases), len(found))).items():
        found[name] = key
        memory.learn(questions[name], key)
    memory.keep()
    return found


def _release_conflicts(
    releases: Sequence[Release],
    compared: Mapping[str, str],
    decisions: Decisions,
    generator: Generator,
    store: Store,
) -> Iterator[Conflict]:
    decided = {document for entry in decisions.entries for document in documents_of(entry)}
    for release in releases:
        if decided & {release.fr, release.en} and release.id in compared:
            records = unpack(bytes, result_of(store, compared[release.id], "records"))
            joined = Collection(knowledge_of([records], (), generator)).releases[0]
            yield from conflicts.release_conflicts(joined, decisions)

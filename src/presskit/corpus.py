"""One run over a corpus: intake, reading, pairing, comparing, resolving, delivering."""

import fcntl
import os
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import cast

import presskit
from presskit import codec, delivery, pipeline
from presskit.check import accepts, severity, wanted
from presskit.check.collection import Imprint, check_collection
from presskit.collection import Collection
from presskit.delivery import Delivery
from presskit.errors import NothingToRead, OutputError, UsageError
from presskit.intake.folder import Intake, digest_file, read_folder
from presskit.knowledge import EntityRecord, FindingRecord, Generator, ModelRecord, Stats, mention_id
from presskit.model import Entity, Failed, Feature, Finding, Glossary, NameUse, Profile, Release, Roster, Source
from presskit.records import Sides, entity_record, finding_records, knowledge_of, with_findings
from presskit.review import conflicts, ledger, page
from presskit.review.conflicts import Conflict
from presskit.review.decisions import FILE as DECISIONS
from presskit.review.decisions import (
    Decisions,
    concerning,
    documents_of,
    in_force,
    rebound,
    revise_entities,
    revise_pairs,
    with_glossary,
)
from presskit.review.partners import Partner, Partners
from presskit.review.views import entity_views
from presskit.runner.pools import aside, pool, seldom_collecting
from presskit.runner.run import Meter, Outcome, Stage, Unit, run_chain, unpack
from presskit.runner.store import Row, Store, packed
from presskit.settings import Settings

FINGERPRINT, REPORT = "fingerprint", "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is: `done` of `total` in a phase ("reading", "recognising", "pairing", "comparing", "showing",
    "resolving", "writing")."""

    phase: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a run did. `inputs` = done + failed + skipped; `computed` is the number of stages that had to be done."""

    inputs: int
    done: int
    failed: int
    skipped: int
    computed: int
    stats: Stats
    failures: tuple[Failed, ...] = ()
    seconds: float = 0.0
    stages: tuple[tuple[str, float], ...] = ()


@dataclass(slots=True)
class _Reading:
    """What reading left, by the location of each source: what the store knows it by after the first part of the chain
    and after the second; failures."""

    units: dict[str, str] = field(default_factory=dict)
    second: dict[str, str] = field(default_factory=dict)
    failures: list[Failed] = field(default_factory=list)
    computed: int = 0

    def add(self, outcome: Outcome) -> None:
        self.computed += outcome.fresh
        if outcome.failure:
            self.failures.append(replace(outcome.failure, location=outcome.unit))
        else:
            self.units[outcome.unit] = outcome.key

    def add_second(self, outcome: Outcome) -> None:
        self.computed += outcome.fresh
        if outcome.failure:
            self.failures.append(replace(outcome.failure, location=outcome.unit))
            del self.units[outcome.unit]
        else:
            self.second[outcome.unit] = outcome.key


def run(corpus: Path, out: Path, settings: Settings, *, progress: Callable[[Progress], None]) -> Report:
    """Run the whole pipeline on a folder into an outputs folder.

    Raises NothingToRead when the folder holds no input at all, OutputError when the outputs folder cannot be used,
    MissingTool when a model is not installed. What goes wrong with one input is in the report.
    """
    started = time.monotonic()
    corpus = corpus.absolute()  # workers may stand in another folder
    if out.resolve() == corpus.resolve():
        raise UsageError("The outputs go to a folder of their own, not into the corpus: choose another --out.")
    if not corpus.is_dir() or (corpus / delivery.PRIVATE).is_dir():
        read_folder(corpus, settings=settings.intake)  # says what is wrong, before anything is made
    with delivery.explained(out):
        (out / delivery.PRIVATE).mkdir(parents=True, exist_ok=True)
    with seldom_collecting(), _locked(out), Store(out / delivery.PRIVATE / "store.sqlite") as store:
        intake = read_folder(corpus, settings=settings.intake, digest=_digester(store, corpus))
        if not intake.sources and not intake.failures:
            raise NothingToRead(f"Nothing to read was found in {corpus}.")
        decisions = in_force(ledger.entries(out / DECISIONS))
        intake = replace(intake, glossary=with_glossary(intake.glossary, decisions))
        generator = _generator(settings)
        fingerprint = _fingerprint(intake, decisions, generator, settings)
        if fingerprint == store.state(FINGERPRINT) and (earlier := _earlier(out, store)):
            return replace(earlier, computed=0, seconds=time.monotonic() - started, stages=())
        meter = Meter()
        with (
            pool(settings.run) as executor,
            ExitStack() as chains,
        ):  # chains save before the store closes

            def through(name: str, chain: tuple[Stage, ...], units: Iterable[Unit], total: int) -> Iterator[Outcome]:
                count = 0

                def tick(_: Outcome) -> None:
                    nonlocal count
                    count += 1
                    progress(Progress(phase=name, done=count, total=total))

                outcomes = run_chain(
                    chain, units, store=store, executor=executor, width=settings.run.jobs, meter=meter, tick=tick
                )
                return chains.enter_context(closing(outcomes))

            reading = _Reading(failures=list(intake.failures))
            first, second = pipeline.divided(pipeline.reading(settings))
            sources = pipeline.source_units(corpus, intake)
            for outcome in through("reading", first, sources, len(intake.sources)):
                reading.add(outcome)
            pairing = _Pairing(intake, reading, settings, store)
            rest = (
                pipeline.second_unit(unit, _results(store, reading.units[unit.name]))
                for unit in pipeline.source_units(corpus, intake)
                if unit.name in reading.units
            )
            for outcome in through("recognising", second, rest, len(reading.units)):
                reading.add_second(outcome)
            progress(Progress(phase="pairing", done=0, total=1))
            table, found, places, paired = pairing.result(reading, meter)
            decisions = rebound(decisions, places)
            lost = conflicts.document_conflicts(decisions, places)
            order = {document: number for number, document in enumerate(places)}
            releases = tuple(
                sorted(
                    revise_pairs(found, decisions),
                    key=lambda r: (order[r.fr or r.en or r.other or ""], r.id),
                )
            )
            pairs = (_release_unit(release, table, intake.glossary, decisions, store) for release in releases)
            compared: dict[str, str] = {}
            for outcome in through("comparing", pipeline.comparing(settings), pairs, len(releases)):
                reading.computed += outcome.fresh
                if outcome.failure:
                    reading.failures.append(outcome.failure)
                else:
                    compared[outcome.unit] = outcome.key
            known = [release.id for release in releases if release.id in compared]
            resolving = _Resolving((compared[name] for name in known), intake.glossary, settings, store)
            further = _over_collection(releases, compared, decisions, settings, generator, store)
            seen = page.digest(_glances(_shown(known, compared, store), compared, further, store))
            layout = seen.layout(os.path.relpath(corpus, out.absolute()))
            shown: dict[str, str] = {}
            for outcome in through(
                "showing",
                pipeline.showing(),
                _page_units(seen, layout, compared, further, store),
                len(seen.summaries),
            ):
                reading.computed += outcome.fresh
                if outcome.failure:
                    reading.failures.append(outcome.failure)
                else:
                    shown[outcome.unit] = outcome.key
        progress(Progress(phase="resolving", done=0, total=1))
        resolved = resolving.result(meter)
        entities = revise_entities(resolved, decisions)
        lost += conflicts.entity_conflicts(resolved, decisions) + conflicts.contradictions(decisions)
        lost += conflicts.pair_conflicts(releases, decisions)
        decided = {document for entry in decisions.entries for document in documents_of(entry)}
        for release in releases:
            if decided & {release.fr, release.en} and release.id in compared:
                records = unpack(bytes, _bytes(store, compared[release.id], "records"))
                joined = Collection(knowledge_of([records], (), generator)).releases[0]
                lost += conflicts.release_conflicts(joined, decisions)
        reading.failures.sort(key=lambda failure: (failure.location, failure.stage))
        progress(Progress(phase="writing", done=0, total=1))
        collected = _Collected(
            intake,
            reading,
            releases,
            compared,
            _MentionIds(resolving.rosters),
            entities,
            lost,
            further,
            seen,
            layout,
            shown,
        )
        report = _deliver(out, collected, generator, store, meter, started)
        used = (*reading.units.values(), *reading.second.values(), *compared.values(), *shown.values())
        store.mark([*used, paired, resolving.name])
        store.keep_state(REPORT, codec.encode(report).decode())
        store.keep_state(FINGERPRINT, fingerprint)
        return report


# --- intake and what identifies a run ---------------------------------------------------------------------------------


@contextmanager
def _locked(out: Path) -> Iterator[None]:
    """One run at a time on an outputs folder; the system frees the lock when a run is killed."""
    with delivery.explained(out):
        file = (out / delivery.PRIVATE / "lock").open("a")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OutputError(
                f"Another presskit run is writing to {out}. Wait for it, or choose another --out."
            ) from error
        yield


def _digester(store: Store, corpus: Path) -> Callable[[Path], str]:
    """SHA-256 of a file, remembered for files whose size and times have not changed since the last run."""
    known = store.file_stamps()
    fresh: list[tuple[str, str, str]] = []

    def digest(path: Path) -> str:
        status = path.stat()
        stamp = f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_ino}"
        name = os.fspath(path.absolute()).encode("utf-8", "surrogateescape").hex()
        if (entry := known.get(name)) and entry[0] == stamp:
            return entry[1]
        value = digest_file(path)
        known[name] = (stamp, value)
        # a file changed within the last two seconds may change again without a new time stamp
        if time.time_ns() - status.st_mtime_ns > 2_000_000_000:
            fresh.append((name, stamp, value))
        if len(fresh) >= 500:
            store.keep_file_stamps(fresh)
            fresh.clear()
        return value

    return digest


def _generator(settings: Settings) -> Generator:
    named = tuple(ModelRecord(name=name, version=version) for name, version in pipeline.models(settings.recognise))
    return Generator(name="presskit", version=presskit.__version__, settings=_settings_digest(settings), models=named)


def _settings_digest(settings: Settings) -> str:
    """Everything that can change the result: not how many processes do it."""
    return codec.digest(codec.settings_json(replace(settings, run=type(settings.run)())))[:32]


def _fingerprint(intake: Intake, decisions: Decisions, generator: Generator, settings: Settings) -> str:
    parts = [codec.encode(intake).decode("utf-8"), codec.encode(decisions).decode(), codec.encode(generator).decode()]
    stages = (*pipeline.reading(settings), *pipeline.comparing(settings), *pipeline.showing())
    return codec.digest("\0".join([*parts, *(f"{stage.name} {stage.version}" for stage in stages)]))


def _earlier(out: Path, store: Store) -> Report | None:
    """The report of the run that made the outputs, when they are still there as it left them."""
    try:
        report = codec.decode(Report, store.state(REPORT))
        return report if all((out / name).is_file() for name in (delivery.KNOWLEDGE, delivery.RUN)) else None
    except ValueError:
        return None


# --- units ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """Where a document is: its source, its place in it, and what the store knows the source by after the first and the
    second part of the reading chain."""

    source: Source
    ordinal: int
    unit: str
    second: str

    def input(self, name: str, store: Store) -> tuple[str, str, pipeline.StoredVersion]:
        """As an input of a release."""
        known = _results(store, self.unit) | _results(store, self.second)
        results = [known[stage] for stage in ("extract", "identify", "segment", "recognise")]
        keys = tuple(key for key, _ in results)
        digest = pipeline.collection_digest([*(digest for _, digest in results), str(self.ordinal)])
        return name, digest, pipeline.StoredVersion(self.ordinal, keys)  # type: ignore[arg-type]


def _results(store: Store, unit: str) -> dict[str, tuple[str, str]]:
    """Key and digest of each result of a unit that went through its chain."""
    return {stage: (key, digest) for stage, key, digest in store.unit(unit) or ()}


def _bytes(store: Store, unit: str, stage: str) -> bytes:
    """One result of a unit."""
    return store.load(_results(store, unit)[stage][0])


def _release_unit(
    release: Release, table: dict[str, _Row], glossary: Glossary, decisions: Decisions, store: Store
) -> Unit:
    rows = [table[document] if document else None for document in (release.fr, release.en, release.other)]
    relevant = concerning(decisions, [release.id, *(d for d in (release.fr, release.en) if d)])
    sources = Sides(*(row.source if row else None for row in rows))
    nothing = pipeline.Given(None)
    versions = tuple(
        row.input(name, store) if row else (name, "", nothing)
        for name, row in zip(("fr", "en", "other"), rows, strict=True)
    )
    return Unit(
        release.id,
        (
            ("release", codec.digest(codec.encode(release))[:32], pipeline.Given(release)),
            *versions,
            ("sources", codec.digest(codec.encode(sources))[:32], pipeline.Given(sources)),
            ("glossary", codec.digest(codec.encode(glossary))[:32], pipeline.Given(glossary)),
            ("decisions", codec.digest(codec.encode(relevant))[:32], pipeline.Given(relevant)),
        ),
        sum(row.source.size for row in rows if row),
    )


# --- the collection ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Place:
    """The part of a profile that says which document it is of."""

    document: str
    location: str


class _Pairing:
    """Pairing, begun when the profiles are there and asked for when the sources are read to the end."""

    def __init__(self, intake: Intake, reading: _Reading, settings: Settings, store: Store) -> None:
        self._intake, self._settings, self._store = intake, settings, store
        self._known = self._ask(reading)
        name, keys = self._known
        earlier = store.digest(name) is not None
        self._under_way = None if earlier else aside(lambda: _paired(store.path, keys, settings))

    def result(
        self, reading: _Reading, meter: Meter
    ) -> tuple[dict[str, _Row], tuple[Release, ...], dict[str, str], str]:
        """All documents by id, the releases they make, the location of each document, in order, and what the store
        knows the pairs by."""
        name, keys = self._ask(reading)
        store = self._store
        if store.digest(name) is None:
            if self._under_way is None or (name, keys) != self._known:  # a source failed later: without it
                self._under_way = aside(lambda: _paired(store.path, keys, self._settings))
            made, seconds = self._under_way.result()
            meter.add([("pair", seconds)])
            _keep(store, name, made, tuple[Release, ...])
        releases = codec.decode(tuple[Release, ...], store.load(name))
        table: dict[str, _Row] = {}
        places: dict[str, str] = {}
        sources = (source for source in self._intake.sources if source.location in reading.units)
        for source, key in zip(sources, keys, strict=True):
            units = reading.units[source.location], reading.second[source.location]
            for ordinal, place in enumerate(unpack(tuple[_Place, ...], store.load(key))):
                table[place.document] = _Row(source, ordinal, *units)
                places[place.document] = place.location
        return table, releases, places, name

    def _ask(self, reading: _Reading) -> tuple[str, list[str]]:
        """What the store knows the pairs of these sources by, and the keys of their profiles."""
        found = [
            _results(self._store, reading.units[source.location])["profile"]
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


class _Resolving:
    """The entities of the collection, begun when all releases are compared and asked for when their pages are made."""

    def __init__(self, units: Iterable[str], glossary: Glossary, settings: Settings, store: Store) -> None:
        found = [_results(store, unit)["roster"] for unit in units]
        parts = [pipeline.code("entities"), codec.settings_json(settings.resolve), codec.digest(codec.encode(glossary))]
        self.name = "resolve " + pipeline.collection_digest([*parts, *(digest for _, digest in found)])
        self._store = store
        self.rosters = [unpack(Roster, store.load(key)) for key, _ in found]
        self._under_way = (
            aside(lambda: _resolve(self.rosters, glossary, settings)) if store.digest(self.name) is None else None
        )

    def result(self, meter: Meter) -> tuple[Entity, ...]:
        if self._under_way is None:
            return codec.decode(tuple[Entity, ...], self._store.load(self.name))
        made, seconds = self._under_way.result()
        meter.add([("resolve", seconds)])
        _keep(self._store, self.name, made, tuple[Entity, ...])
        return made


def _resolve(rosters: Sequence[Roster], glossary: Glossary, settings: Settings) -> tuple[tuple[Entity, ...], float]:
    started = time.thread_time()
    return pipeline.resolve(rosters, glossary, settings=settings.resolve), time.thread_time() - started


def _keep(store: Store, key: str, value: object, kind: object) -> None:
    """Keep a result over the whole collection."""
    data = codec.encode(value, kind)
    store.save([Row(key, codec.digest(data)[:32], packed(data))])


def _over_collection(
    releases: Sequence[Release],
    compared: Mapping[str, str],
    decisions: Decisions,
    settings: Settings,
    generator: Generator,
    store: Store,
) -> dict[str, list[bytes]]:
    """Findings that only the whole collection shows, by release, as JSON lines."""
    imprints = [unpack(Imprint, _bytes(store, compared[r.id], "imprint")) for r in releases if r.id in compared]
    by_release: dict[str, list[Finding]] = {}
    for name, finding in check_collection(imprints):
        if wanted(finding.check, settings.check):
            by_release.setdefault(name, []).append(replace(finding, severity=severity(finding, settings.check)))
    lines: dict[str, list[bytes]] = {}
    for name, findings in by_release.items():
        records = unpack(bytes, _bytes(store, compared[name], "records"))
        joined = Collection(knowledge_of([records], (), generator))
        texts = {document: one.text for document, one in joined.documents.items()}
        kept = [f for f in findings if not any(accepts(entry, f, texts) for entry in settings.check.accepted)]
        known = {finding.id for finding in joined.knowledge.findings}
        made = finding_records(name, kept, texts, decisions)
        lines[name] = [codec.encode(record) for record in made if record.id not in known]
    return lines


# --- the review page --------------------------------------------------------------------------------------------------


def _shown(known: Sequence[str], compared: Mapping[str, str], store: Store) -> Sequence[str]:
    """The releases the review page shows: all, or, of very many, those with the most findings."""
    if len(known) <= page.MOST_RELEASES:
        return known
    counts = {name: sum(n for _, n in _glance(name, compared, store).checks) for name in known}
    kept = set(sorted(known, key=lambda name: (-counts[name], name))[: page.MOST_RELEASES])
    return [name for name in known if name in kept]


def _glance(name: str, compared: Mapping[str, str], store: Store) -> page.Glance:
    return cast(page.Glance, unpack(page.Glance, _bytes(store, compared[name], "glance")))


def _glances(
    names: Iterable[str], compared: Mapping[str, str], further: Mapping[str, Sequence[bytes]], store: Store
) -> Iterator[page.Glance]:
    for name in names:
        findings = [codec.decode(FindingRecord, line) for line in further.get(name, ())]
        yield page.with_findings(_glance(name, compared, store), findings)


def _page_units(
    seen: page.Digest,
    layout: page.Layout,
    compared: Mapping[str, str],
    further: Mapping[str, Sequence[bytes]],
    store: Store,
) -> Iterator[Unit]:
    choices = Partners(seen.summaries)
    place = ("layout", codec.digest(codec.encode(layout))[:32], pipeline.Given(layout))
    for one in seen.summaries:
        key, digest = _results(store, compared[one.id])["records"]
        later = tuple(further.get(one.id, ()))
        partners = choices.of(one)
        listed = codec.digest(codec.encode(partners, tuple[Partner, ...]))[:32]
        inputs = (
            ("records", digest, pipeline.Stored(key, bytes)),
            ("further", codec.digest(b"\n".join(later))[:32], pipeline.Given(later)),
            ("partners", listed, pipeline.Given(partners)),
            place,
        )
        yield Unit(one.id, inputs)


# --- delivery ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Collected:
    """All that a run found, as places in the store or small artifacts."""

    intake: Intake
    reading: _Reading
    releases: tuple[Release, ...]
    compared: Mapping[str, str]
    mention_ids: Mapping[tuple[str, int], str]
    entities: tuple[Entity, ...]
    lost: tuple[Conflict, ...]  # decisions that could not be applied, or were overruled
    further: Mapping[str, Sequence[bytes]]  # findings that only the whole collection shows, by release, as JSON lines
    seen: page.Digest
    layout: page.Layout
    shown: Mapping[str, str]  # what the store knows the pages by, by release

    def entity_records(self) -> Iterator[EntityRecord]:
        return (entity_record(entity, self.mention_ids) for entity in self.entities)

    def records(self, release: str, store: Store) -> bytes:
        """All records of a release."""
        own: bytes = unpack(bytes, _bytes(store, self.compared[release], "records"))
        return with_findings(own, self.further.get(release, ()))


class _MentionIds(Mapping[tuple[str, int], str]):
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


def _deliver(out: Path, found: _Collected, generator: Generator, store: Store, meter: Meter, started: float) -> Report:
    failures = tuple(sorted(found.reading.failures, key=lambda failure: (failure.location, failure.stage)))
    with Delivery(out) as outputs:
        for release in found.releases:
            if release.id in found.compared:
                outputs.add_release(found.records(release.id, store))
        outputs.add_entities(found.entity_records())
        stats = outputs.stats(len(failures))
        outputs.write_knowledge(generator, stats)
        outputs.write_failures(failures)

        def part(name: str) -> str:
            data: bytes = unpack(bytes, _bytes(store, found.shown[name], "page")) if name in found.shown else b""
            return data.decode("utf-8", "surrogatepass")

        standing = ([document for document, _ in entity.mentions] for entity in found.entities)
        places = zip(found.entity_records(), standing, strict=True)
        names = entity_views(places, found.seen.summaries)
        for name, text in page.pages(found.seen, part, names, failures, found.layout, found.lost):
            outputs.write_text(name, text)
        failed = len({failure.location for failure in failures})
        inputs = len(found.intake.sources) + len(found.intake.failures) + len(found.intake.skipped)
        report = Report(
            inputs=inputs,
            done=inputs - failed - len(found.intake.skipped),
            failed=failed,
            skipped=len(found.intake.skipped),
            computed=found.reading.computed,
            stats=stats,
            failures=failures,
            seconds=round(time.monotonic() - started, 3),
            stages=tuple((name, round(value, 3)) for name, value in meter.seconds.items()),
        )
        outputs.write_run(_run_json(report, found, generator))
        outputs.publish()
    return report


def _run_json(report: Report, found: _Collected, generator: Generator) -> dict[str, object]:
    """What run.json says: versions, settings, digests, counts, seconds of CPU per stage."""
    return {
        "presskit": generator.version,
        "settings": generator.settings,
        "corpus": found.layout.originals,
        "models": [asdict(model) for model in generator.models],
        "finished": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "seconds": report.seconds,
        "inputs": {
            "in": report.inputs, "done": report.done, "failed": report.failed, "skipped": report.skipped,
        },
        "skipped": [asdict(entry) for entry in found.intake.skipped],
        "sources": [{"location": source.location, "sha256": source.id} for source in found.intake.sources],
        "conflicts": [asdict(entry) for entry in found.lost],
        "computed": report.computed,
        "stages": dict(report.stages),
        "stats": asdict(report.stats),
    }  # fmt: skip


# --- tidying up ------------------------------------------------------------------------------------------------------


def sweep(out: Path) -> tuple[int, int]:
    """Remove kept results the latest run did not use: (results removed, bytes freed). Raises NothingToRead when there
    are none."""
    if not (out / delivery.PRIVATE).is_dir():
        raise NothingToRead(f"{out} holds no outputs of a run.")
    with _locked(out), Store(out / delivery.PRIVATE / "store.sqlite") as store:
        return store.sweep()

"""From all that a run found to the outputs folder."""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property

from presskit import codec
from presskit.corpus.identity import OUTPUTS
from presskit.corpus.memory import Memory
from presskit.corpus.recording import FILE, Recording
from presskit.corpus.report import Report
from presskit.corpus.units import Reading, result_of
from presskit.decisions.conflicts import Conflict
from presskit.delivery import KNOWLEDGE, Delivery, Share, stamp
from presskit.intake import judging
from presskit.intake.folder import Intake
from presskit.knowledge import Generator
from presskit.review import page
from presskit.review.glances import Digest
from presskit.review.layout import Layout
from presskit.runner.run import Meter, Outcome, unpack
from presskit.runner.store import Store


@dataclass(frozen=True, slots=True)
class Collected:
    """What a run found besides the records, as places in the store or small artifacts."""

    intake: Intake
    reading: Reading
    seen: Digest
    tables: page.Tables
    layout: Layout
    lost: tuple[Conflict, ...]  # decisions that could not be applied, or were overruled
    corpus: str  # where the originals are: an address, or the path from the outputs folder
    shown: Mapping[str, str]  # what the store knows the pages by, by release


class Leaves:
    """The pages of single releases, each written as soon as it is made; those that stand there as the latest run wrote
    them are left alone."""

    def __init__(self, outputs: Delivery, seen: Digest, layout: Layout, written: Memory, store: Store) -> None:
        self._outputs, self._written, self._store = outputs, written, store
        self._layout = layout
        self._waiting = {one.id: (name, one.title_fr or one.title_en) for name, one in page.leaves(seen, layout)}
        self.questions: dict[str, str] = {}  # what each page rests on, and the name of its file

    @cached_property
    def _around(self) -> tuple[Callable[[str, str], str], str]:
        """What makes a page of a title and what it holds, and a digest of it."""
        around = page.leaf(self._layout)
        return around, codec.digest(around("\ue000", "\ue001").encode("utf-8", "surrogatepass"))

    def passing(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The outcomes of the releases, whose pages are written meanwhile. Their results can be read from the store."""
        for outcome in outcomes:
            if not outcome.failure and outcome.unit in self._waiting:
                self._add(outcome.unit, outcome.key)
            yield outcome

    def add_others(self) -> None:
        """The pages of releases that could not be shown, with nothing in them."""
        for release in tuple(self._waiting):
            self._add(release, "")

    def _add(self, release: str, unit: str) -> None:
        name, title = self._waiting.pop(release)
        around, stands = self._around
        question = codec.digest(f"{stands} {name} {unit} {title}")[:32]
        self.questions[question] = name
        if (answer := self._written.known(question)) and answer == stamp(self._outputs.out / name):
            self._outputs.leave(name)
        else:
            self._outputs.write_text(name, around(title, _part(unit, self._store) if unit else ""))


def _part(unit: str, store: Store) -> str:
    data: bytes = unpack(bytes, result_of(store, unit, "page"))
    return data.decode("utf-8", "surrogatepass")


def deliver(
    outputs: Delivery,
    recording: Recording,
    leaves: Leaves,
    found: Collected,
    generator: Generator,
    store: Store,
    meter: Meter,
    started: float,
) -> Report:
    """Complete the outputs, to which the records were added, and put them in place."""
    addresses = {source.location: source.url for source in found.intake.sources if source.url}
    ordered = sorted(found.reading.failures, key=lambda failure: (failure.location, failure.stage))
    failures = tuple(replace(failure, url=addresses.get(failure.location, "")) for failure in ordered)
    stats = outputs.stats(len(failures))
    outputs.write_knowledge(generator, stats)
    outputs.write_failures(failures)

    def part(name: str) -> str:
        return _part(found.shown[name], store) if name in found.shown else ""

    data = tuple(one for one in found.intake.skipped if one.reason == "data")
    # what somebody may miss
    unread = failures + tuple(judging.failed(one.location, "unsupported", one.message) for one in data)
    for name, text in page.overall(found.seen, found.tables, part, unread, found.layout, found.lost):
        outputs.write_text(name, text)
    leaves.add_others()
    written = recording.written
    failed = len({failure.location for failure in failures})
    inputs = len(found.intake.sources) + len(found.intake.failures) + len(found.intake.skipped)
    report = Report(
        inputs=inputs,
        done=inputs - failed - len(found.intake.skipped),
        failed=failed,
        skipped=len(found.intake.skipped),
        data=data,
        computed=found.reading.computed,
        stats=stats,
        failures=failures,
        seconds=round(time.monotonic() - started, 3),
        stages=tuple((name, round(value, 3)) for name, value in meter.seconds.items()),
    )
    outputs.write_run(_run_json(report, found, generator))
    outputs.publish()
    store.keep_state(OUTPUTS, json.dumps(outputs.stamps()))
    written.learn(FILE, stamp(outputs.out / KNOWLEDGE))
    for question, name in leaves.questions.items():
        written.learn(question, stamp(outputs.out / name))
    for question, share in recording.shares.items():
        written.learn(question, str(outputs.placed(Share.parse(share))))
    recording.keep()
    return report


def _run_json(report: Report, found: Collected, generator: Generator) -> dict[str, object]:
    """What run.json says: versions, settings, digests, counts, seconds of CPU per stage."""
    return {
        "presskit": generator.version,
        "settings": generator.settings,
        "corpus": found.corpus,
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

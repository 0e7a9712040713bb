"""From all that a run found to the outputs folder."""

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from presskit import codec
from presskit.corpus.identity import OUTPUTS
from presskit.corpus.memory import Memory
from presskit.corpus.report import Report
from presskit.corpus.units import Reading, result_of
from presskit.decisions.conflicts import Conflict
from presskit.delivery import KNOWLEDGE, Delivery, Share, stamp
from presskit.fragments import with_findings
from presskit.intake.folder import Intake
from presskit.knowledge import EntityRecord, Generator
from presskit.model import Entity, Release
from presskit.pipeline import fingerprints
from presskit.records import entity_record
from presskit.review import page
from presskit.review.glances import Digest
from presskit.review.layout import Layout
from presskit.review.names import entity_views
from presskit.runner.run import Meter, unpack
from presskit.runner.store import Store


@dataclass(frozen=True, slots=True)
class Collected:
    """All that a run found, as places in the store or small artifacts."""

    intake: Intake
    reading: Reading
    releases: tuple[Release, ...]
    compared: Mapping[str, str]
    mention_ids: Mapping[tuple[str, int], str]
    entities: Iterable[Entity]
    lost: tuple[Conflict, ...]  # decisions that could not be applied, or were overruled
    further: Mapping[str, Sequence[bytes]]  # findings that only the whole collection shows, by release, as JSON lines
    seen: Digest
    layout: Layout
    corpus: str  # where the originals are: an address, or the path from the outputs folder
    shown: Mapping[str, str]  # what the store knows the pages by, by release

    def records(self, release: str, store: Store) -> bytes:
        """All records of a release."""
        own: bytes = unpack(bytes, result_of(store, self.compared[release], "records"))
        return with_findings(own, self.further.get(release, ()))


def deliver(out: Path, found: Collected, generator: Generator, store: Store, meter: Meter, started: float) -> Report:
    addresses = {source.location: source.url for source in found.intake.sources if source.url}
    ordered = sorted(found.reading.failures, key=lambda failure: (failure.location, failure.stage))
    failures = tuple(replace(failure, url=addresses.get(failure.location, "")) for failure in ordered)
    with Delivery(out) as outputs:
        written = Memory(store, "written")
        shares = _add_releases(outputs, found, written, store)
        names = entity_views(_add_entities(outputs, found), found.seen.summaries)
        stats = outputs.stats(len(failures))
        outputs.write_knowledge(generator, stats)
        outputs.write_failures(failures)

        def part(name: str) -> str:
            data: bytes = unpack(bytes, result_of(store, found.shown[name], "page")) if name in found.shown else b""
            return data.decode("utf-8", "surrogatepass")

        rows, code = Memory(store, "rows"), fingerprints.code("review")

        def kept(rests_on: str, make: Callable[[], str]) -> str:
            return rows.answer(codec.digest(f"{code} {rests_on}")[:32], make)

        for name, text in page.overall(found.seen, part, names, failures, found.layout, found.lost, kept):
            outputs.write_text(name, text)
        rows.keep()
        stamped = _add_leaves(outputs, found, part, written)
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
        store.keep_state(OUTPUTS, json.dumps(outputs.stamps()))
        written.learn(_FILE, stamp(out / KNOWLEDGE))
        for question, name in stamped.items():
            written.learn(question, stamp(out / name))
        for question, share in shares.items():
            written.learn(question, str(outputs.placed(share)))
        written.keep()
    return report


_FILE = "file"  # the question for the knowledge.json the answers are about


def _add_releases(outputs: Delivery, found: Collected, written: Memory, store: Store) -> dict[str, Share]:
    """Add the records of all releases: those that stand in the knowledge.json of the latest run are copied from it."""
    there = stamp(outputs.out / KNOWLEDGE)
    copying = bool(there) and written.known(_FILE) == there
    shares: dict[str, Share] = {}
    code = fingerprints.code("delivery.py", "fragments.py")  # which says how records stand in the file
    for release in found.releases:
        if release.id in found.compared:
            later = (line.decode() for line in found.further.get(release.id, ()))
            question = codec.digest("\0".join((code, found.compared[release.id], *later)))[:32]
            if copying and (answer := written.known(question)):
                shares[question] = outputs.copy_release(Share.parse(answer))
            else:
                shares[question] = outputs.add_release(found.records(release.id, store))
    return shares


def _add_entities(outputs: Delivery, found: Collected) -> Iterator[tuple[EntityRecord, list[str]]]:
    """Add all entities, and pass each on with the documents it is mentioned in."""
    for entity in found.entities:
        record = entity_record(entity, found.mention_ids)
        outputs.add_entities((record,))
        yield record, [document for document, _ in entity.mentions]


def _add_leaves(outputs: Delivery, found: Collected, part: Callable[[str], str], written: Memory) -> dict[str, str]:
    """Write the page of each release, but those that stand there as the latest run wrote them: which file answers which
    question."""
    around = page.leaf(found.layout)
    stands = codec.digest(around("\ue000", "\ue001").encode("utf-8", "surrogatepass"))
    stamped: dict[str, str] = {}
    for name, one in page.leaves(found.seen, found.layout):
        title = one.title_fr or one.title_en
        question = codec.digest(f"{stands} {name} {found.shown.get(one.id, '')} {title}")[:32]
        stamped[question] = name
        if (answer := written.known(question)) and answer == stamp(outputs.out / name):
            outputs.leave(name)
        else:
            outputs.write_text(name, around(title, part(one.id)))
    return stamped


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

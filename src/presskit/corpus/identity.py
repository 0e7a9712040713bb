"""What identifies a run: the files, the settings and the code it rests on; one run at a time on an outputs folder."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import presskit
from presskit import codec, delivery
from presskit.corpus.report import Report
from presskit.decisions import Decisions
from presskit.errors import OutputError
from presskit.intake.folder import Intake
from presskit.intake.place import Place
from presskit.knowledge import Generator, ModelRecord
from presskit.model import Failed
from presskit.pipeline import chains, fingerprints
from presskit.runner.run import TRANSIENT
from presskit.runner.store import Store
from presskit.settings import Settings

FINGERPRINT, REPORT, OUTPUTS = "fingerprint", "report", "outputs"  # what the store knows them by
SAVE_STAMPS = 500
# of an input that intake had read: where the work is done, the disk or the store did not give it
NOT_GIVEN = frozenset({"unreadable", "unreachable"})
WAITED_FOR = frozenset({"too_slow"})  # maybe for a store that does not even say no


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """One run at a time on an outputs folder; the system frees the lock when a run is killed. Raises
    OutputError when another run is at work there, or when the folder cannot be locked."""
    with delivery.explained(out):
        file = (out / delivery.PRIVATE / "lock").open("a")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise OutputError(
                f"Another presskit run is writing to {out}. Wait for it, or choose another --out."
            ) from error
        except OSError as error:
            raise OutputError(
                f"{out} cannot be locked ({error.strerror or error}): choose an --out on a disk that knows locks."
            ) from error
        yield


class Stamps:
    """What the store remembers of input files (`intake.memory.Memory`), gathered before it is written; a file that is
    not met any more is forgotten."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = store.file_stamps()
        self._met: set[str] = set()
        self._fresh: list[tuple[str, str, str]] = []

    def recall(self, name: str, stamp: str) -> str:
        """The value kept for a file, "" when its stamp is another now or nothing was kept."""
        self._met.add(name)
        entry = self._known.get(name)
        return entry[1] if entry and entry[0] == stamp else ""

    def keep(self, name: str, stamp: str, value: str) -> None:
        """Remember the value of a file as long as its stamp stays."""
        self._fresh.append((name, stamp, value))
        if len(self._fresh) >= SAVE_STAMPS:
            self.save()

    def save(self) -> None:
        """Write what was kept since the last time."""
        if self._fresh:
            self._store.keep_file_stamps(self._fresh)
            self._fresh.clear()

    def forget(self) -> None:
        """Once all was read: what is known of other files is of no use."""
        if gone := self._known.keys() - self._met:
            self._store.forget_file_stamps(gone)


@contextmanager
def remembering(store: Store) -> Iterator[Stamps]:
    """What is learnt is kept, also when reading ends early."""
    stamps = Stamps(store)
    try:
        yield stamps
        stamps.forget()
    finally:
        stamps.save()


def generator_of(settings: Settings) -> Generator:
    """What made the file: this version, its settings and models."""
    named = tuple(ModelRecord(name=name, version=version) for name, version in fingerprints.models(settings.recognise))
    return Generator(name="presskit", version=presskit.__version__, settings=_settings_digest(settings), models=named)


def _settings_digest(settings: Settings) -> str:
    """Everything that can change the result: not how many processes do it."""
    return codec.digest(codec.settings_json(replace(settings, run=type(settings.run)())))[:32]


def originals_at(corpus: Place, out: Path) -> str:
    """Where the inputs are: an address, or the path from the outputs folder, by which pages lead to them."""
    return os.path.relpath(corpus, out.absolute()) if isinstance(corpus, Path) else str(corpus)


def fingerprint_of(
    intake: Intake, originals: str, decisions: Decisions, generator: Generator, settings: Settings
) -> str:
    """All that the outputs rest on, `originals` among it: pages lead there."""
    parts = [codec.encode(intake).decode("utf-8"), codec.encode(decisions).decode(), codec.encode(generator).decode()]
    parts += [originals, fingerprints.code("corpus", "delivery", "codec.py")]
    stages = (*chains.reading(settings), *chains.comparing(settings), *chains.showing())
    return codec.digest("\0".join([*parts, *(f"{stage.name} {stage.version}" for stage in stages)]))


def may_pass(failure: Failed) -> bool:
    """Whether the next run may do better although no file, no setting and no code has changed."""
    return failure.category in TRANSIENT or (failure.category in NOT_GIVEN and failure.stage != "intake")


def earlier_report(out: Path, store: Store) -> Report | None:
    """The report of the run that made the outputs, when all of them stand as it left them."""
    try:
        report = codec.decode(Report, store.state(REPORT))
        left: dict[str, str] = json.loads(store.state(OUTPUTS))
    except ValueError:
        return None
    return report if all(delivery.stamp(out / name) == stamp for name, stamp in left.items()) else None

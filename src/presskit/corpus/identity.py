"""What identifies a run: the files, the settings and the code it rests on; one run at a time on an outputs folder."""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import presskit
from presskit import codec, delivery, pipeline
from presskit.corpus.report import Report
from presskit.decisions import Decisions
from presskit.errors import OutputError
from presskit.intake.folder import Intake, digest_file
from presskit.knowledge import Generator, ModelRecord
from presskit.review.layout import OVERVIEW
from presskit.runner.store import Store
from presskit.settings import Settings

FINGERPRINT, REPORT = "fingerprint", "report"  # what the store knows them by
SAVE_STAMPS = 500


@contextmanager
def locked(out: Path) -> Iterator[None]:
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


@contextmanager
def digester(store: Store) -> Iterator[Callable[[Path], str]]:
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
        # a file changed within the last two seconds may change again without a new time stamp
        if time.time_ns() - status.st_mtime_ns > 2_000_000_000:
            fresh.append((name, stamp, value))
        if len(fresh) >= SAVE_STAMPS:
            store.keep_file_stamps(fresh)
            fresh.clear()
        return value

    yield digest
    if fresh:
        store.keep_file_stamps(fresh)


def generator_of(settings: Settings) -> Generator:
    named = tuple(ModelRecord(name=name, version=version) for name, version in pipeline.models(settings.recognise))
    return Generator(name="presskit", version=presskit.__version__, settings=_settings_digest(settings), models=named)


def _settings_digest(settings: Settings) -> str:
    """Everything that can change the result: not how many processes do it."""
    return codec.digest(codec.settings_json(replace(settings, run=type(settings.run)())))[:32]


def fingerprint_of(intake: Intake, decisions: Decisions, generator: Generator, settings: Settings) -> str:
    parts = [codec.encode(intake).decode("utf-8"), codec.encode(decisions).decode(), codec.encode(generator).decode()]
    stages = (*pipeline.reading(settings), *pipeline.comparing(settings), *pipeline.showing())
    return codec.digest("\0".join([*parts, *(f"{stage.name} {stage.version}" for stage in stages)]))


def earlier_report(out: Path, store: Store) -> Report | None:
    """The report of the run that made the outputs, when none of its files was taken away (pages of single releases
    are not looked for)."""
    try:
        report = codec.decode(Report, store.state(REPORT))
        made = (delivery.KNOWLEDGE, delivery.FAILURES, delivery.RUN, OVERVIEW)
        return report if all((out / name).is_file() for name in made) else None
    except ValueError:
        return None

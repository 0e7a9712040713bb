"""The fetches of a folder: which one this is, whether it goes on with an interrupted one, and that it is alone."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, sleep

from presskit import errors
from presskit.intake.ledger import FILE, INNER, read, write_atomically

_GOES_ON_WITHIN = timedelta(hours=24)  # as long as RFC 9309 lets robots.txt be kept
_WAIT = 5.0  # seconds for a killed fetch to be gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """`run` counts from 1. `resumed`: the last fetch did not end, less than a day ago, and this one goes on with it;
    `stopped` says which limit ended that one, if it was one, `traps` the patterns of addresses that were found
    endless."""

    run: int
    resumed: bool = False
    stopped: str = ""
    traps: tuple[str, ...] = ()


def begin(folder: Path) -> Run:
    """Lock the folder for this process and number the fetch. Raises `OutputError` when another fetch is at work in it
    or it cannot be written."""
    try:
        (folder / INNER / "tmp").mkdir(parents=True, exist_ok=True)
        _lock(folder)
        for left in (folder / INNER / "tmp").iterdir():
            left.unlink(missing_ok=True)
        last, whole = _last(folder)
        resumed = _is_recent(folder / FILE) and last.run > 0 and not whole
        found = Run(run=last.run if resumed else last.run + 1, resumed=resumed, stopped=last.stopped if resumed else "",
                    traps=last.traps)  # fmt: skip
        leave_open(folder, found)
    except OSError as problem:
        raise errors.OutputError(f"{folder} cannot be written: {problem.strerror}.") from problem
    return found


def leave_open(folder: Path, run: Run) -> None:
    """Note that not all has been asked yet; `run.stopped` is the limit that ended the fetch, if one did."""
    _note(folder, {"run": run.run, "complete": False, "stopped": run.stopped, "traps": run.traps})


def complete(folder: Path, run: Run) -> None:
    """Note that all was asked: the next fetch begins anew."""
    _note(folder, {"run": run.run, "complete": True, "stopped": "", "traps": run.traps})


def _note(folder: Path, known: Mapping[str, object]) -> None:
    write_atomically(folder / INNER / "run.json", json.dumps(known).encode(), folder / INNER / "tmp")


def _last(folder: Path) -> tuple[Run, bool]:
    """The last fetch, and whether all was asked in it."""
    try:
        state = json.loads((folder / INNER / "run.json").read_text(encoding="utf-8"))
        traps = tuple(map(str, state["traps"]))
        return Run(run=int(state["run"]), stopped=str(state["stopped"]), traps=traps), bool(state["complete"])
    except (OSError, ValueError, KeyError, TypeError):
        return Run(run=max((record.run for record in read(folder)), default=0)), True


def _is_recent(path: Path) -> bool:
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return False
    return datetime.now(UTC) - changed < _GOES_ON_WITHIN


def _lock(folder: Path) -> None:
    """Held until the process ends, however it ends; never waits for long."""
    try:
        import fcntl
    except ImportError:  # not a POSIX system: no lock
        return
    descriptor = os.open(folder / INNER / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    until = monotonic() + _WAIT
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if monotonic() > until:
                os.close(descriptor)
                raise errors.OutputError(f"Another fetch is at work in {folder}; wait for it to end.") from None
            sleep(0.1)
        else:
            return

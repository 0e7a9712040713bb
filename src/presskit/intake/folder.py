"""A folder (or files named one by one) becomes sources in a stable order; nothing outside it is read.

What is not read is listed: a `Failed` for what somebody may miss, a `Skipped` for what is no document. Links are not
followed, and pipes, sockets and devices are not opened. `sources.toml` beside the files says what is known of them
(`declared.py`), `fetch.jsonl` in the root makes the folder the store of `presskit fetch` (`fetched.py`), and
`glossary.toml` in the root names what the user vouches for (`glossary.py`).
"""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import file_digest, sha256
from pathlib import Path

from presskit import errors
from presskit.extract import media
from presskit.intake import declared, fetched, judging, names
from presskit.intake.glossary import read_glossary
from presskit.intake.judging import OUTPUTS, Answer, Intake, IntakeSettings, Known, Skipped, failed
from presskit.intake.memory import Files, Forgetful, Memory
from presskit.model import Failed, Source

__all__ = ["Intake", "IntakeSettings", "check", "load", "read_files", "read_folder"]

NOTHING = Forgetful()

_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_folder(root: Path, *, settings: IntakeSettings, memory: Memory = NOTHING) -> Intake:
    """The inputs of a corpus folder.

    What `memory` holds of a file that has not changed is not looked for again. Raises `NothingToRead` when the folder
    does not exist, `UsageError` when it is a file or the outputs of a run, or when sources.toml or glossary.toml cannot
    be understood. Outputs of runs below it are left out.
    """
    check(root)
    placed, failures, skipped = _walk(root.absolute())
    placed.sort()
    known = _known(root, dict(placed))
    files = Files(memory)

    def answers() -> Iterator[Answer]:
        for location, path in placed:
            yield known.left_aside(location, _name(path)) or _source(path, location, settings, files)

    return judging.gathered(answers(), known, failures, skipped)


def check(root: Path) -> None:
    """Raises NothingToRead, UsageError as `read_folder` does, without reading anything."""
    if not root.exists():
        raise errors.NothingToRead(f"There is no folder {names.printable(str(root))}.")
    if not root.is_dir():
        raise errors.UsageError(f"{names.printable(str(root))} is a file; a folder is expected here.")
    if (root / OUTPUTS).is_dir():
        raise errors.UsageError(f"{names.printable(str(root))} holds the outputs of a run, not its inputs.")


def _known(root: Path, files: dict[str, str]) -> Known:
    """What the operator, and the fetch that filled the folder, say of its files."""
    given = (location for location in files if location.rpartition("/")[2] == "sources.toml")
    statements = declared.read((location, root / location) for location in given)
    store = fetched.Store()
    if "fetch.jsonl" in files:
        with (root / "fetch.jsonl").open(encoding="utf-8", errors="replace") as lines:
            store = fetched.read(lines)
    if "glossary.toml" in files:
        return Known(statements=statements, store=store, glossary=read_glossary(root / "glossary.toml"))
    return Known(statements=statements, store=store)


def read_files(paths: Iterable[Path], *, settings: IntakeSettings) -> Intake:
    """Files named one by one, in the order given; `location` is the path as given. A sources.toml beside a file
    counts. A file that cannot be used is a `Failed`."""
    sources: list[Source] = []
    failures: list[Failed] = []
    statements: dict[Path, declared.Statements] = {}
    files = Files(NOTHING)
    for path in paths:
        location = names.json_safe(str(path))
        answer = _source(str(path.absolute()), location, settings, files)
        if isinstance(answer, Skipped):
            answer = failed(location, "unsupported", answer.message)
        if isinstance(answer, Failed):
            failures.append(answer)
            continue
        folder = path.parent
        if folder not in statements:
            beside = folder / "sources.toml"
            statements[folder] = declared.read([("sources.toml", beside)] if beside.is_file() else [])
        known = statements[folder].applied(replace(answer, location=names.location(Path(path.name))))
        sources.append(replace(known, location=location))
    return Intake(sources=tuple(sources), failures=tuple(failures))


def load(root: Path, source: Source) -> bytes:
    """The bytes of a source of `read_folder(root)` (or of `read_files` when `root` is the working folder).

    Raises `Unreadable` when the file is gone, cannot be opened or is no longer what was found.
    """
    path = root / names.path(source.location)
    try:
        with os.fdopen(_open_regular(path), "rb") as stream:
            data = stream.read(source.size + 1)
    except OSError as problem:
        raise errors.Unreadable(_refusal(problem, source.location)) from problem
    if sha256(data).hexdigest() != source.id:
        raise errors.Unreadable(f"{names.printable(source.location)} changed while presskit was at work; run it again.")
    return data


def _walk(root: Path) -> tuple[list[tuple[str, str]], list[Failed], list[Skipped]]:
    """Regular files below the root as (location, path), without following links; a stack of its own, for folders of any
    depth."""
    files: list[tuple[str, str]] = []
    failures: list[Failed] = []
    skipped: list[Skipped] = []
    inside = Path(os.path.realpath(root))
    waiting = [(os.fspath(root), "")]
    while waiting:
        folder, below = waiting.pop()
        where = names.location(below.rstrip("/") or ".")
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as problem:
            failures.append(failed(where, "unreadable", _refusal(problem, where)))
            continue
        if below and any(entry.name == OUTPUTS and entry.is_dir(follow_symlinks=False) for entry in found):
            skipped.append(Skipped(location=where, reason="outputs", message="The outputs of a run."))
            continue
        for entry in found:
            where = names.location(below + entry.name)
            try:
                if entry.is_symlink():
                    outcome = _link(Path(entry.path), where, inside)
                    (failures if isinstance(outcome, Failed) else skipped).append(outcome)  # type: ignore[arg-type]
                elif entry.is_dir(follow_symlinks=False):
                    if judging.hidden(entry.name):
                        skipped.append(Skipped(location=where, reason="hidden", message="A hidden folder."))
                    else:
                        waiting.append((entry.path, f"{below}{entry.name}/"))
                elif entry.is_file(follow_symlinks=False):
                    files.append((where, entry.path))
                else:
                    kind = _special(entry.stat(follow_symlinks=False).st_mode)
                    failures.append(failed(where, "unsupported", f"{where} is {kind}, not a file; it was not opened."))
            except OSError as problem:
                failures.append(failed(where, "unreadable", _refusal(problem, where)))
    return files, failures, skipped


def _link(path: Path, location: str, inside: Path) -> Failed | Skipped:
    """A symbolic link is never followed: its target is read under its own name if it is in the folder."""
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError) as problem:
        loop = isinstance(problem, RuntimeError) or getattr(problem, "errno", 0) == errno.ELOOP
        what = "leads back to itself" if loop else "leads to nothing"
        return failed(location, "unreadable", f"{location} is a link that {what}.")
    if target == inside or inside in target.parents:
        return Skipped(location=location, reason="link", message="A link to a place inside the folder.")
    return failed(location, "unreadable", f"{location} is a link that leads out of the folder; it was not followed.")


def _source(path: str, location: str, settings: IntakeSettings, files: Files) -> Source | Failed | Skipped:
    name = _name(path)
    try:
        status = os.stat(path)  # noqa: PTH116 - a corpus has many files, and a Path costs more than looking at one
        if not stat.S_ISREG(status.st_mode):
            raise _irregular(status.st_mode)
        if refused := judging.by_size(location, status.st_size, settings):
            return refused
        digest, _, kind = files.told(path, status, lambda: _looked_at(path, name)).partition(" ")
    except OSError as problem:
        return failed(location, "unreadable", _refusal(problem, names.printable(location)))
    unread = judging.by_kind(location, name, kind)
    return unread or Source(id=digest, location=location, media_type=kind, size=status.st_size)


def _name(path: str) -> str:
    return path.rpartition(os.sep)[2]


def _looked_at(path: str, name: str) -> str:
    """The digest of a file and its kind, as they are remembered."""
    with os.fdopen(_open_regular(path), "rb") as stream:
        return f"{file_digest(stream, 'sha256').hexdigest()} {media.kind_of(stream, name)}"


def _open_regular(path: Path | str) -> int:
    """A descriptor of a regular file; anything else is refused without waiting for it (a pipe would block)."""
    descriptor = os.open(path, _OPEN_FLAGS)
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        raise _irregular(mode)
    return descriptor


def _irregular(mode: int) -> OSError:
    return OSError(errno.EINVAL, f"is {_special(mode)}, not a file")


def _special(mode: int) -> str:
    for test, word in (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    ):
        if test(mode):
            return word
    return "something else"


def _refusal(problem: OSError, location: str) -> str:
    reason = (problem.strerror or str(problem)).rstrip(".")
    words = {errno.EACCES: "may not be read (permission denied)", errno.ENOENT: "does not exist"}
    shown = names.printable(location)
    if problem.errno in words:
        return f"{shown} {words[problem.errno]}."
    return f"{shown} {reason}." if reason.startswith("is ") else f"{shown} cannot be read: {reason}."

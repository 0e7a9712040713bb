"""Outside programs, run so that nothing of them outlives the process that started them.

A worker that takes too long is killed without a word (SIGKILL), and could neither stop its children nor remove its
files. So the programs of a `workplace` share a process group with a small shell that only waits for the end of a pipe
whose other end the worker holds: when the worker is gone, however it went, the shell ends the group, grandchildren too,
and removes the folder. Limits of memory are inherited from the worker (setrlimit(2)).
"""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

_LEASH = 'read -r word || { trap "" TERM; kill -TERM 0; sleep 0.2; rm -rf -- "$1"; kill -KILL 0; }'
_MOST_OUTPUT = 20_000  # characters


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended: its exit code (negative: the signal that killed it) and what it said on both channels."""

    code: int
    output: str


@dataclass(frozen=True, slots=True)
class Workplace:
    """A folder for the files of some programs, and the process group they run in."""

    folder: Path
    group: int

    def run(self, command: Sequence[str], seconds: float) -> Ended:
        """Run a program in the folder to its end. Raises TimeoutError after `seconds`, OSError when it cannot start."""
        log = self.folder / "output.log"
        environment = {**os.environ, "TMPDIR": str(self.folder), "OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}
        with log.open("wb") as said:
            process = subprocess.Popen(
                command,
                cwd=self.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                process_group=self.group,
            )
            try:
                code = process.wait(max(seconds, 0.0))
            except subprocess.TimeoutExpired as problem:
                raise TimeoutError(f"{command[0]} did not end within {seconds:.0f} seconds.") from problem
            finally:
                if process.poll() is None:
                    process.kill()
                    process.wait()
        with log.open("rb") as told:
            return Ended(code, told.read(_MOST_OUTPUT).decode("utf-8", "replace"))


@contextmanager
def workplace() -> Iterator[Workplace]:
    """A workplace that is gone, with all its processes and files, when it is left or when this process dies."""
    with TemporaryDirectory(prefix="presskit-", ignore_cleanup_errors=True) as folder:
        leash = subprocess.Popen(
            ["sh", "-c", _LEASH, "presskit-leash", folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            process_group=0,
        )
        try:
            yield Workplace(Path(folder), leash.pid)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(leash.pid, signal.SIGKILL)
            leash.wait()
            if leash.stdin is not None:
                leash.stdin.close()

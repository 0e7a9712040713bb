"""The command line in processes of its own that have little left to import and to load.

They are forked from a process that has done so once: the fork server of `multiprocessing`, which begins when a test
first asks for a command and ends with the process of the tests. Where the beginning itself is tested (streams, locales,
signals, what is imported, how long it takes), and where runs should have nothing in common, a command is `started`
afresh.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import chdir
from itertools import pairwise
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory

from presskit import cli
from presskit.runner import forkserver, processes
from presskit.runner.forkserver import Preparation

ROOT = Path(__file__).resolve().parent.parent
STARTED = (sys.executable, "-m", "presskit")

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["tests.commands", "tests.preloaded"])


def started(*arguments: object, cwd: Path = ROOT, timeout: float = 250) -> subprocess.CompletedProcess[str]:
    """The result of a command that begins from nothing."""
    command = [*STARTED, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=_environment(), capture_output=True, text=True, timeout=timeout)


def presskit(*arguments: object, cwd: Path = ROOT, timeout: float = 250) -> subprocess.CompletedProcess[str]:
    """The result of a command that has a good start, where forking is to be trusted."""
    if not processes.FORKING:
        return started(*arguments, cwd=cwd, timeout=timeout)
    words = [str(word) for word in arguments]
    with TemporaryDirectory() as folder:
        files = Path(folder, "out"), Path(folder, "err")
        process = _forks.Process(target=_be, args=(words, cwd, _environment(), *files))
        with chdir(ROOT):  # from where the server imports
            process.start()
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(words, timeout)
        return subprocess.CompletedProcess(words, process.exitcode, *(path.read_text("utf-8") for path in files))


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONWARNINGS": "ignore"}


def _be(words: list[str], folder: Path, environment: dict[str, str], *files: Path) -> None:
    """Be `presskit WORDS` in that folder and environment, with stdout and stderr in those files."""
    for path, handle in zip(files, (1, 2), strict=True):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), handle)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["presskit", *words]
    processes._process = _Forked
    cli.main()


class _Forked:
    """What `processes._process` makes, the server of a pool's workers, as a fork of the command and no new Python: as
    much of `subprocess.Popen` as is asked of it."""

    def __init__(self, kind: str, ends: Sequence[socket], imports: Preparation) -> None:
        handles = [end.fileno() for end in ends]
        self._ended = False
        self._pid = os.fork()
        if self._pid == 0:
            kept = [2, *sorted(handles), os.sysconf("SC_OPEN_MAX")]
            for before, after in pairwise(kept):
                os.closerange(before + 1, after)
            forkserver.main(kind, handles, imports.modules, imports.further)
        for end in ends:
            end.close()

    def kill(self) -> None:
        if not self._ended:
            os.kill(self._pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> None:
        until = None if timeout is None else time.monotonic() + timeout
        while not self._ended:
            self._ended = os.waitpid(self._pid, os.WNOHANG if until else 0)[0] != 0
            if until and not self._ended:
                if time.monotonic() > until:
                    raise subprocess.TimeoutExpired("presskit", timeout or 0)
                time.sleep(0.002)

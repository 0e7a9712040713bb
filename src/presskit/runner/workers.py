"""A worker as the parent of a pool sees it: a process that does one task at a time."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

from presskit.runner.forkserver import Answer, Preparation
from presskit.runner.messages import Gone, loaded, receive, send

_MAIN = "import json, sys; sys.path[:] = json.loads(sys.argv[1])\nfrom presskit.runner.forkserver import main\n"


class Died(Exception):
    """The process that was at a task ended before it could answer."""


class Worker:
    """A process that does one task at a time."""

    def __init__(self, connection: socket.socket, pid: int, prepared: int, launch: int) -> None:
        self._connection, self._pid = connection, pid
        self.prepared = prepared  # which server made it: see `Servers.best`
        self.launch = launch  # of the servers
        self.tasks = 0

    def do(self, task: bytes, seconds: float) -> Answer:
        """The answer to a `Task` as a message. Raises Died, and TimeoutError after so many seconds (0: none); it
        is killed then."""
        self.tasks += 1
        try:
            send(self._connection, task, seconds or None)
            return loaded(Answer, receive(self._connection, seconds or None))
        except Gone as error:
            raise Died from error
        except TimeoutError:
            self.kill()
            raise

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        with suppress(OSError):
            os.kill(self._pid, signal.SIGKILL)

    def abandon(self) -> None:
        """Who waits for an answer need not wait any longer, whoever holds the other end."""
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """The process ends when it finds nobody at the other end."""
        self._connection.close()


def python(kind: str, ends: Sequence[socket.socket], imports: Preparation) -> "subprocess.Popen[bytes]":
    """A new Python with these ends of sockets. Ctrl-C, which a terminal sends to all, does not reach it."""
    handles = [end.fileno() for end in ends]
    call = f"main({kind!r}, {handles!r}, {imports.modules!r}, {imports.further!r})"
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return subprocess.Popen(
            [sys.executable, "-c", _MAIN + call, json.dumps(sys.path)], stdin=subprocess.DEVNULL, pass_fds=handles
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        for end in ends:
            end.close()

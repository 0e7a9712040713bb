"""Processes of a pool as their parent sees them: a source that makes workers, and a worker that does tasks."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from typing import Protocol

from presskit.runner.forkserver import FORK, Answer, Preparation, Start
from presskit.runner.messages import Gone, dumped, loaded, receive, send

FORKING = sys.platform == "linux"
_CODE = "import json, sys; sys.path[:] = json.loads(sys.argv[1])\nfrom presskit.runner.forkserver import main\n"
_LAUNCHES = 3  # for one worker, when somebody kills the servers
_DYING = 0.1  # seconds until the end of a server that was killed can be seen, after that of its workers


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
            send(self._connection, task)
            return loaded(Answer, receive(self._connection, seconds or None))
        except Gone as error:
            raise Died from error
        except TimeoutError:
            self.kill()
            raise

    def kill(self) -> None:
        with suppress(OSError):
            os.kill(self._pid, signal.SIGKILL)

    def release(self) -> None:
        """The process ends when it finds nobody at the other end."""
        self._connection.close()


class Source(Protocol):
    """Makes workers."""

    def begin(self, start: Start) -> None:
        """Say what workers have to do with, before the first is asked for."""
        ...

    def best(self) -> int:
        """How well prepared a worker would be that is made now; grows during a run."""
        ...

    def worker(self) -> Worker:
        """A new worker. Raises Died when none can be made."""
        ...

    def orphaned(self, worker: Worker) -> bool:
        """Whether a worker that has died went with what made it, and not by its own task."""
        ...

    def await_preparation(self) -> None:
        """Return when workers are as well prepared as they will be."""
        ...

    def close(self) -> None:
        """End what makes workers, after the workers were released."""
        ...

    def kill(self) -> None: ...


class Servers:
    """Workers forked from two servers (Linux), see `forkserver`. The servers start at once with the imports; `begin`
    tells them the rest."""

    def __init__(self, preparation: Preparation) -> None:
        self._imports = preparation
        self._start: Start | None = None
        self._turn = threading.Lock()
        self._over = False
        self._launches = 0
        self._launch()

    def _launch(self) -> None:
        (self._first, one), (self._second, two) = socket.socketpair(), socket.socketpair()
        self._process = _process("server", (one, two), self._imports)
        self._ready, self._waiting = False, bool(self._imports.further)
        self._launches += 1

    def begin(self, start: Start) -> None:
        self._start = start
        message = dumped(start)
        for control in (self._first, self._second) if self._imports.further else (self._first,):
            with suppress(Gone):
                send(control, message)

    def best(self) -> int:
        with self._turn:
            return int(self._ready)

    def await_preparation(self) -> None:
        """Hear of the second server that it is ready, or nothing, when it failed: so will the task, with a reason.

        Until somebody asks, workers are those of the first, which has loaded what they need and the second has not.
        """
        with self._turn:
            if self._waiting:
                self._second.settimeout(None)
                with suppress(ConnectionError):
                    self._ready = bool(self._second.recv(1))
                self._waiting = False

    def orphaned(self, worker: Worker) -> bool:
        with self._turn:
            if worker.launch != self._launches or (worker.prepared and not self._ready):
                return True
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_DYING)
                return True
            return bool(worker.prepared) and _ended(self._second)

    def worker(self) -> Worker:
        with self._turn:
            for _ in range(_LAUNCHES):
                if self._ready:
                    with suppress(Gone):
                        return _forked(self._second, 1, self._launches)
                    self._ready = False
                with suppress(Gone):
                    return _forked(self._first, 0, self._launches)
                if self._over or self._start is None:
                    break
                self._end()  # somebody killed the server: another one
                self._launch()
                self.begin(self._start)
        raise Died

    def close(self) -> None:
        self._over = True
        self._first.close()
        self._second.close()
        self._process.wait()

    def kill(self) -> None:
        self._over = True
        self._process.kill()  # who waits for a worker hears of it
        with self._turn:
            self._end()

    def _end(self) -> None:
        self._process.kill()
        self._first.close()
        self._second.close()
        self._process.wait()


def _forked(control: socket.socket, prepared: int, launch: int) -> Worker:
    ours, theirs = socket.socketpair()
    with theirs:
        try:
            control.settimeout(None)
            socket.send_fds(control, [FORK], [theirs.fileno()])
        except OSError as error:
            ours.close()
            raise Gone from error
    return Worker(ours, loaded(int, receive(ours)), prepared, launch)


def _ended(control: socket.socket) -> bool:
    control.settimeout(0)
    try:
        return not control.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True


class Afresh:
    """Each worker is a process of its own from the start, for systems where forking is not to be trusted."""

    def __init__(self) -> None:
        self._start = Start(0, Preparation())
        self._made: list[tuple[subprocess.Popen[bytes], socket.socket]] = []

    def begin(self, start: Start) -> None:
        self._start = start

    def best(self) -> int:
        return 0

    def orphaned(self, worker: Worker) -> bool:
        return False

    def await_preparation(self) -> None:
        pass

    def worker(self) -> Worker:
        (ours, task_end), (life, life_end) = socket.socketpair(), socket.socketpair()
        process = _process("worker", (task_end, life_end), Preparation())
        self._made.append((process, life))
        try:
            send(ours, dumped(self._start))
            return Worker(ours, loaded(int, receive(ours)), 0, 0)
        except Gone as error:
            raise Died from error

    def close(self) -> None:
        for process, life in self._made:
            life.close()
            process.wait()
        self._made.clear()

    def kill(self) -> None:
        for process, _ in self._made:
            process.kill()
        self.close()


def _process(kind: str, ends: tuple[socket.socket, socket.socket], imports: Preparation) -> "subprocess.Popen[bytes]":
    """A new Python with these ends of sockets. Ctrl-C, which a terminal sends to all, does not reach it."""
    handles = [end.fileno() for end in ends]
    call = f"main({kind!r}, {handles!r}, {imports.modules!r}, {imports.further!r})"
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return subprocess.Popen(
            [sys.executable, "-c", _CODE + call, json.dumps(sys.path)], stdin=subprocess.DEVNULL, pass_fds=handles
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        for end in ends:
            end.close()

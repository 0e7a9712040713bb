"""What makes the workers of a pool: servers that fork them, or each afresh."""

import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from presskit.errors import NoProcess
from presskit.runner.forkserver import FORK, Preparation, Start
from presskit.runner.messages import Gone, await_sign, dumped, loaded, receive, send
from presskit.runner.workers import Died, Worker, python

FORKING = sys.platform == "linux"
_LAUNCHES = 3  # for one worker, when somebody kills the servers
_PATIENCE = 10.0  # seconds, when the system has no process to give
_PAUSE = 0.2  # seconds, before it is asked again
_LEAVING = 5.0  # seconds a server may take to end by itself
_DYING = 0.1  # seconds until the end of a server that was killed can be seen, after that of its workers
_REFUSED = "The system has no process to give for the work: memory or the number of processes is used up."
_ENDED = "The processes that do the work end as soon as they begin, or hang: something ends them, or memory is used up."


class Source(Protocol):
    """Makes workers."""

    def begin(self, start: Start) -> None:
        """Say what workers have to do with, before the first is asked for."""
        ...

    def best(self) -> int:
        """How well prepared a worker would be that is made now; grows during a run."""
        ...

    def worker(self, seconds: float) -> Worker:
        """A new worker. What does not make one in so many seconds (0: any number) is ended. Raises NoProcess when none
        can be made, Died when none is wanted any more."""
        ...

    def orphaned(self, worker: Worker) -> bool:
        """Whether a worker that has died went with what made it, and not by its own task."""
        ...

    def await_preparation(self, seconds: float) -> None:
        """Return when workers are as well prepared as they will be: what takes longer than so many seconds (0: any
        number) is not waited for."""
        ...

    def unprepare(self) -> None:
        """Make workers without the preparation that takes most from now on, and end what holds it, with the workers it
        has made."""
        ...

    def close(self) -> None:
        """End what makes workers, after the workers were released."""
        ...

    def kill(self) -> None:
        """End everything at once."""
        ...


class Servers:
    """Workers forked from two servers (Linux), see `forkserver`. The servers start at once with the imports; `begin`
    tells them the rest."""

    def __init__(self, preparation: Preparation) -> None:
        self._imports = preparation
        self._start: Start | None = None
        self._turn = threading.Lock()
        self._over = False
        self._launches = 0
        try:
            self._launch()
        except OSError as error:
            raise NoProcess(_REFUSED) from error

    def _launch(self) -> None:
        (self._life, life), (self._first, one), (self._second, two) = (socket.socketpair() for _ in range(3))
        self._process = python("server", (life, one, two), self._imports)
        self._ready, self._waiting = False, bool(self._imports.further)
        self._launches += 1

    def begin(self, start: Start) -> None:
        self._start = start
        message = dumped(start)
        for control in (self._first, self._second) if self._imports.further else (self._first,):
            with suppress(Gone):
                send(control, message)

    def best(self) -> int:
        return int(self._ready)

    def await_preparation(self, seconds: float) -> None:
        """Hear of the second server that it is ready, or nothing, when it failed: so will the task, with a reason.

        Until somebody asks, workers are those of the first, which has loaded what they need and the second has not.
        """
        with self._turn:
            if self._waiting:
                try:
                    await_sign(self._second, seconds or None)
                    self._ready = True
                except Gone:
                    pass
                except TimeoutError:  # the task that needs what it was to load has a time limit of its own
                    self._second.close()
                self._waiting = False

    def unprepare(self) -> None:
        with self._turn:
            if self._ready:
                self._imports = replace(self._imports, further=())
                self._second.close()
                self._ready = False

    def orphaned(self, worker: Worker) -> bool:
        with self._turn:
            if worker.launch != self._launches or (worker.prepared and not self._ready):
                return True
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_DYING)
                return True
            return bool(worker.prepared) and _ended(self._second)

    def worker(self, seconds: float) -> Worker:
        end = time.monotonic() + _PATIENCE
        while True:
            try:
                with self._turn:
                    return self._made(seconds)
            except OSError as error:  # memory or the number of processes is used up, for now
                if time.monotonic() > end:
                    raise NoProcess(_REFUSED) from error
            time.sleep(_PAUSE)

    def _made(self, seconds: float) -> Worker:
        """A worker of the better server that is there. Raises OSError when the system has no process to give."""
        for _ in range(_LAUNCHES):
            if self._ready:
                with suppress(Gone):
                    return _forked(self._second, 1, self._launches, seconds)
                self._ready = False
            with suppress(Gone):
                return _forked(self._first, 0, self._launches, seconds)
            if self._over or self._start is None:
                raise Died
            self._end()  # somebody killed the server, or it hangs: another one
            self._launch()
            self.begin(self._start)
        raise NoProcess(_ENDED)

    def close(self) -> None:
        self._over = True
        self._first.close()
        self._second.close()
        try:
            self._process.wait(_LEAVING)
            self._life.close()
        except subprocess.TimeoutExpired:
            self._end()

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
        self._life.close()


def _forked(control: socket.socket, prepared: int, launch: int, seconds: float) -> Worker:
    """Raises Gone when the server does not answer, OSError when the system has no process to give."""
    ours, theirs = socket.socketpair()
    try:
        with theirs:
            try:
                control.settimeout(None)
                socket.send_fds(control, [FORK], [theirs.fileno()])
            except OSError as error:
                raise Gone from error
        try:
            pid = loaded(int, receive(ours, seconds or None))
        except TimeoutError as error:
            raise Gone from error
        if not pid:
            raise BlockingIOError
    except BaseException:
        ours.close()
        raise
    return Worker(ours, pid, prepared, launch)


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

    def unprepare(self) -> None:
        pass

    def orphaned(self, worker: Worker) -> bool:
        return False

    def await_preparation(self, seconds: float) -> None:
        pass

    def worker(self, seconds: float) -> Worker:
        try:
            (ours, task_end), (life, life_end) = socket.socketpair(), socket.socketpair()
            process = python("worker", (life_end, task_end), Preparation())
        except OSError as error:
            raise NoProcess(_REFUSED) from error
        self._made.append((process, life))
        try:
            send(ours, dumped(self._start))
            return Worker(ours, loaded(int, receive(ours, seconds or None)), 0, 0)
        except (Gone, TimeoutError) as error:
            process.kill()
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


def source(preparation: Preparation) -> Source:
    """What makes workers on this system."""
    return Servers(preparation) if FORKING else Afresh()

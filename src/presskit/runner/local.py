"""An executor of local processes: a task that crashes, hangs or eats memory costs its process, never the pool."""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

from presskit.errors import NoProcess
from presskit.runner.forkserver import Answer, Start, Task
from presskit.runner.messages import dumped
from presskit.runner.processes import Source
from presskit.runner.workers import Died, Worker

P = ParamSpec("P")
R = TypeVar("R")

TASKS = 250  # of one worker: what a language model remembers of the words it has seen ends with its process
REPEATS = 3  # of a task that was lost with a server
_PAUSE = 1.0  # seconds, before a thread that got no process tries again


class Local(Executor):
    """`jobs` processes, each with a thread of its own that gives it one task after the other.

    Who gives a process its tasks knows which one it died of. Nothing is started before the first task.
    """

    def __init__(self, source: Callable[[], Source], start: Start, jobs: int, seconds: float) -> None:
        self._make, self._start = source, start
        self._jobs, self._seconds = jobs, seconds
        self._source: Source | None = None
        self._threads: list[threading.Thread] = []
        self._workers: dict[int, Worker] = {}
        self._tasks: deque[tuple[Future[Any], bytes]] = deque()
        self._turn = threading.Condition()
        self._closed = self._stopped = False

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        """Have a process call the function; see `concurrent.futures.Executor.submit`."""
        return self.put(dumped(Task(fn, args, kwargs)))

    def put(self, message: bytes) -> "Future[Any]":
        """As `submit`, for a `Task` that is a message already."""
        future: Future[Any] = Future()
        self._begun()
        with self._turn:
            self._tasks.append((future, message))
            self._turn.notify()
        return future

    def await_preparation(self) -> None:
        """Return when new workers find all prepared, or when that takes longer than a task may."""
        self.begin().await_preparation(self._seconds)

    def unprepare(self) -> None:
        """From now on nothing needs the prepared processes, which end; called when no task is under way."""
        if self._source is not None and self._source.best():
            for place in list(self._workers):
                self._release(place)
            self._source.unprepare()

    def begin(self) -> Source:
        """Start what makes the processes."""
        if self._source is None:
            self._source = self._make()
            self._source.begin(self._start)
        return self._source

    def _begun(self) -> Source:
        source = self.begin()
        while len(self._threads) < self._jobs:
            thread = threading.Thread(target=self._run, args=(len(self._threads), source), daemon=True)
            self._threads.append(thread)
            thread.start()
        return source

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work, and drop what has not begun when asked to; see `concurrent.futures.Executor.shutdown`."""
        with self._turn:
            self._closed = True
            if cancel_futures:
                self._stopped = True
                while self._tasks:
                    self._tasks.popleft()[0].cancel()
            self._turn.notify_all()
        if self._source is None:
            return
        if cancel_futures:
            self._source.kill()
            for worker in list(self._workers.values()):
                worker.abandon()
        if wait or cancel_futures:
            for thread in self._threads:
                thread.join()
            self._source.close()

    # --- in the threads -----------------------------------------------------------------------------------------------

    def _run(self, place: int, source: Source) -> None:
        while (taken := self._next()) is not None:
            future, message = taken
            if not future.running() and not future.set_running_or_notify_cancel():
                continue
            try:
                answer = self._answer(place, source, message)
            except NoProcess as error:
                if self._workers:  # the others do it: there is no room for one more
                    self._give_back(taken)
                    continue
                answer = Answer(error=error)
            except BaseException as error:
                self._release(place)
                answer = Answer(error=error)
            if answer.error is None:
                future.set_result(answer.value)
            else:
                future.set_exception(answer.error)
            del future, message, answer
        self._release(place)

    def _answer(self, place: int, source: Source, message: bytes) -> Answer:
        """What comes of a task; it is begun again when somebody killed the server, and its workers with it."""
        for _ in range(REPEATS):
            worker = self._worker(place, source)
            try:
                return worker.do(message, self._seconds)
            except Died:
                self._release(place)
                if self._stopped or not source.orphaned(worker):
                    raise
        raise Died

    def _release(self, place: int) -> None:
        if (worker := self._workers.pop(place, None)) is not None:
            worker.release()

    def _give_back(self, taken: tuple[Future[Any], bytes]) -> None:
        with self._turn:
            self._tasks.appendleft(taken)
            self._turn.notify()
        time.sleep(_PAUSE)

    def _next(self) -> tuple[Future[Any], bytes] | None:
        with self._turn:
            while not self._tasks and not self._closed:
                self._turn.wait()
            return self._tasks.popleft() if self._tasks else None

    def _worker(self, place: int, source: Source) -> Worker:
        """The process of this thread: a new one when it has done its share, or a better prepared one is to be had."""
        worker = self._workers.get(place)
        if worker is not None and worker.tasks < TASKS and worker.prepared >= source.best():
            return worker
        if worker is not None:
            del self._workers[place]
            worker.release()
        worker = source.worker(self._seconds)
        if self._stopped:
            worker.kill()
            raise Died
        self._workers[place] = worker
        return worker

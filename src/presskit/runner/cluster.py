"""Work on a Dask cluster: each of its workers hands what it has to do to processes of its own, as a run on one machine
does, so that a task has the same limits of time and memory there, and takes nothing along when it breaks them.

    run ─▶ scheduler ─▶ Dask worker, a thread that waits ─▶ process made by a fork server of that worker (see `local`)
"""

import pickle
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import Any, ParamSpec, TypeVar

from presskit.errors import MissingTool, NoProcess, UsageError
from presskit.runner.forkserver import Answer, Start, Task
from presskit.runner.local import Local
from presskit.runner.messages import dumped
from presskit.runner.processes import source

P = ParamSpec("P")
R = TypeVar("R")

IDLE = 60.0  # seconds without a task after which the processes of a worker end: nobody tells it that a run is over
_PATIENCE = 10  # seconds a scheduler may take to answer
_GLANCE = 1.0  # seconds between looks at its workers


class Cluster(Executor):
    """The workers of a cluster; `start` is what their processes have to do with, `seconds` what a task may take
    (0: any number)."""

    def __init__(self, executor: Executor, start: Start, seconds: float) -> None:
        self._executor, self._seconds = executor, seconds
        self._start = pickle.dumps(start)
        self._do: Do = Household.do

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        """Have a worker of the cluster call the function; see `concurrent.futures.Executor.submit`."""
        future: Future[R] = Future()
        message = dumped(Task(fn, args, kwargs))
        asked = self._executor.submit(_hand_on, self._start, self._seconds, message, self._do)
        asked.add_done_callback(lambda answered: _pass_on(answered, future))
        return future

    def await_preparation(self) -> None:
        """From now on a task waits until all is prepared where it is done."""
        self._do = Household.do_prepared


def _pass_on(asked: "Future[Answer]", future: "Future[Any]") -> None:
    if asked.cancelled():
        future.cancel()
        future.set_running_or_notify_cancel()
    elif (error := asked.exception() or asked.result().error) is not None:
        future.set_exception(error)
    else:
        future.set_result(asked.result().value)


@contextmanager
def connected(scheduler: str, start: Start, seconds: float) -> Iterator[Cluster]:
    """The cluster of a scheduler, for the length of a run. Raises MissingTool when Dask is not installed, UsageError
    when nobody answers, NoProcess when the scheduler or all workers are gone."""
    import asyncio

    try:
        from distributed import Client
        from distributed.comm import connect
    except ImportError as error:
        raise MissingTool('Dask is not installed. Install it with: pip install "presskit[dask]"') from error
    if not scheduler:
        raise UsageError("--engine dask needs --scheduler ADDRESS, for example tcp://127.0.0.1:8786.")

    async def knock() -> None:
        (await connect(scheduler, timeout=_PATIENCE)).abort()

    try:
        # a client that finds nobody waits as long again to be closed, and ends with a traceback; in a thread of its
        # own, for a notebook has a loop already
        with ThreadPoolExecutor(1) as apart:
            apart.submit(lambda: asyncio.run(knock())).result()
        client = Client(scheduler, timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(f"No Dask scheduler answers at {scheduler}.") from error
    executor = client.get_executor(retries=2, pure=False)
    ended = threading.Event()

    def watch() -> None:
        """End the waiting for workers when there have been none for as long as a task may take."""
        alone = 0.0
        while not ended.wait(_GLANCE) and (not seconds or alone <= seconds):
            alone = 0.0 if client.scheduler_info()["workers"] else alone + _GLANCE
        if not ended.is_set():
            executor.shutdown(wait=False)  # cancels what was asked of them

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield Cluster(executor, start, seconds)
    except CancelledError as error:
        raise NoProcess(f"The Dask scheduler at {scheduler} is gone, or has no workers any more.") from error
    finally:
        ended.set()
        executor.shutdown(wait=False)
        client.close()


# --- in a Dask worker -------------------------------------------------------------------------------------------------


def _hand_on(start: bytes, seconds: float, message: bytes, do: "Do") -> Answer:
    """Have a task done by a process of this worker. Must stay importable by name."""
    from distributed import get_worker

    return do(_household(start, seconds, get_worker().state.nthreads), message)


@cache
def _household(start: bytes, seconds: float, jobs: int) -> "Household":
    """The processes of this worker; those of two runs that want the same are the same."""
    begin: Start = pickle.loads(start)  # noqa: S301 - from our own run, by the scheduler this worker trusts
    return Household(lambda: Local(lambda: source(begin.preparation), begin, jobs, seconds), IDLE)


class Household:
    """Processes that are there when a task comes, and end `idle` seconds after the last."""

    def __init__(self, make: Callable[[], Local], idle: float) -> None:
        self._make, self._idle = make, idle
        self._turn = threading.Lock()
        self._local: Local | None = None
        self._tasks = 0
        self._ending = threading.Timer(idle, self._end)

    def do(self, message: bytes) -> Answer:
        """What comes of a task."""
        return self._done(lambda local: local.put(message).result())

    def do_prepared(self, message: bytes) -> Answer:
        """What comes of a task that is begun when all is prepared."""

        def work(local: Local) -> object:
            local.await_preparation()
            return local.put(message).result()

        return self._done(work)

    def _done(self, work: Callable[[Local], object]) -> Answer:
        with self._turn:
            self._ending.cancel()
            self._tasks += 1
            local = self._local = self._local or self._make()
        try:
            return Answer(value=work(local))
        except Exception as error:
            return Answer(error=error)
        finally:
            with self._turn:
                self._tasks -= 1
                if not self._tasks:
                    self._ending = threading.Timer(self._idle, self._end)
                    self._ending.daemon = True
                    self._ending.start()

    def _end(self) -> None:
        with self._turn:
            if self._local is not None and not self._tasks:
                self._local.shutdown()
                self._local = None


Do = Callable[[Household, bytes], Answer]

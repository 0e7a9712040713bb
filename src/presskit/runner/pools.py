"""Where work is done: this process, local processes, or a Dask cluster, all behind `concurrent.futures.Executor`."""

import gc
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, ParamSpec, TypeVar

from presskit.errors import Crashed, InputError, TooLarge, TooSlow
from presskit.runner.cluster import Cluster, connected
from presskit.runner.forkserver import SELDOM, Preparation, Start
from presskit.runner.local import Local
from presskit.runner.processes import FORKING, Servers, source
from presskit.runner.workers import Died

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolSettings:
    """`jobs` processes (0 = in this process, without limits); `timeout` seconds a task; `memory_mb` a process."""

    engine: Literal["local", "dask"] = "local"
    jobs: int = 1
    scheduler: str = ""
    timeout: float = 120.0
    memory_mb: int = 1400


class Serial(Executor):
    """Does the work at once, in this process."""

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        """Call the function now; what it raises is in the future."""
        future: Future[R] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Early:
    """Servers that were started before it was known what they are for: see `early`."""

    def __init__(self, imports: Preparation) -> None:
        self._servers = Servers(imports) if FORKING else None

    def take(self) -> Servers | None:
        """The servers, once: who takes them ends them."""
        servers, self._servers = self._servers, None
        return servers


@contextmanager
def early(imports: Preparation) -> Iterator[Early]:
    """Start processes that import modules while this one does other things, for a `pool` that comes later."""
    ahead = Early(imports)
    try:
        yield ahead
    finally:
        if (servers := ahead.take()) is not None:
            servers.kill()


@contextmanager
def pool(
    settings: PoolSettings, preparation: Preparation | None = None, ahead: Early | None = None
) -> Iterator[Executor]:
    """An executor for the length of a run. Leaving it by an exception (Ctrl-C too) kills what is under way.

    `preparation` is done once for all processes of a machine. Servers started `ahead` begin at once, otherwise nothing
    is started before the first task. Raises MissingTool when Dask is asked for and not installed, UsageError when its
    scheduler does not answer.
    """
    start = Start(settings.memory_mb, preparation or Preparation())
    if settings.engine == "dask":
        with connected(settings.scheduler, start, settings.timeout) as cluster:
            yield cluster
        return
    executor = Serial() if settings.jobs == 0 else _local(settings, start, ahead)
    try:
        yield executor
    except BaseException:
        executor.shutdown(wait=True, cancel_futures=True)
        raise
    executor.shutdown(wait=True)


def _local(settings: PoolSettings, start: Start, ahead: Early | None) -> Local:
    servers = ahead.take() if ahead else None
    if servers is not None:
        local = Local(lambda: servers, start, settings.jobs, settings.timeout)
        local.begin()
        return local
    return Local(lambda: source(start.preparation), start, settings.jobs, settings.timeout)


def prepared(executor: Executor) -> None:
    """Return when processes that are made from now on find all prepared."""
    if isinstance(executor, Local | Cluster):
        executor.await_preparation()


def unprepared(executor: Executor) -> None:
    """Let processes go that hold what was prepared, when no task is under way and none to come needs it."""
    if isinstance(executor, Local):
        executor.unprepare()


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Look for cycles of objects less often than Python does by itself: artifacts are many and have none."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def aside(fn: Callable[[], R]) -> "Future[R]":
    """Do something in a thread while this process waits for its workers; a run that is interrupted does not wait for
    it."""
    future: Future[R] = Future()

    def work() -> None:
        try:
            future.set_result(fn())
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=work, daemon=True).start()
    return future


def as_input_error(error: BaseException) -> InputError | None:
    """What befell the worker, as an error of the input it was working on; None when the error is of another kind."""
    if isinstance(error, InputError):
        return error
    if isinstance(error, TimeoutError):
        return TooSlow("Reading this file took longer than the time limit (see `timeout` in presskit.toml).")
    if isinstance(error, MemoryError):
        return TooLarge("Reading this file needs more memory than allowed (see `memory_mb` in presskit.toml).")
    if isinstance(error, Died) or type(error).__name__ == "KilledWorker":
        return Crashed("The process that read this file died; the file is set aside.")
    return None

"""Where work is done: this process, local processes, or a Dask cluster, all behind `concurrent.futures.Executor`."""

import gc
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, ParamSpec, TypeVar

from presskit.errors import Crashed, InputError, MissingTool, NoProcess, TooLarge, TooSlow, UsageError
from presskit.runner.forkserver import SELDOM, Preparation, Start
from presskit.runner.local import Local
from presskit.runner.processes import FORKING, Afresh, Died, Servers

P = ParamSpec("P")
R = TypeVar("R")

_PATIENCE = 10  # seconds a Dask scheduler may take to answer
_GLANCE = 1.0  # seconds between looks at its workers


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

    `preparation` is done once for all local processes. Servers started `ahead` begin at once, otherwise nothing is
    started before the first task. Raises MissingTool when Dask is asked for and not installed, UsageError when its
    scheduler does not answer.
    """
    if settings.engine == "dask":
        with _dask(settings) as executor:
            yield executor
        return
    executor = Serial() if settings.jobs == 0 else _local(settings, preparation or Preparation(), ahead)
    try:
        yield executor
    except BaseException:
        executor.shutdown(wait=True, cancel_futures=True)
        raise
    executor.shutdown(wait=True)


def _local(settings: PoolSettings, preparation: Preparation, ahead: Early | None) -> Local:
    start = Start(settings.memory_mb, preparation)
    servers = ahead.take() if ahead else None
    if servers is not None:
        local = Local(lambda: servers, start, settings.jobs, settings.timeout)
        local.begin()
        return local
    make = (lambda: Servers(preparation)) if FORKING else Afresh
    return Local(make, start, settings.jobs, settings.timeout)


def prepared(executor: Executor) -> None:
    """Return when processes that are made from now on find all prepared."""
    if isinstance(executor, Local):
        executor.await_preparation()


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Look for cycles of objects less often than Python does by itself: artifacts are many and have none."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def _dask(settings: PoolSettings) -> Iterator[Executor]:
    import asyncio

    try:
        from distributed import Client
        from distributed.comm import connect
    except ImportError as error:
        raise MissingTool('Dask is not installed. Install it with: pip install "presskit[dask]"') from error
    if not settings.scheduler:
        raise UsageError("--engine dask needs --scheduler ADDRESS, for example tcp://127.0.0.1:8786.")

    async def knock() -> None:
        (await connect(settings.scheduler, timeout=_PATIENCE)).abort()

    try:
        # a client that finds nobody waits as long again to be closed, and ends with a traceback; in a thread of its
        # own, for a notebook has a loop already
        aside(lambda: asyncio.run(knock())).result()
        client = Client(settings.scheduler, timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(f"No Dask scheduler answers at {settings.scheduler}.") from error
    executor = client.get_executor(retries=2, pure=False)
    ended = threading.Event()

    def watch() -> None:
        """End the waiting for workers when there have been none for as long as a task may take."""
        alone = 0.0
        while not ended.wait(_GLANCE) and (not settings.timeout or alone <= settings.timeout):
            alone = 0.0 if client.scheduler_info()["workers"] else alone + _GLANCE
        if not ended.is_set():
            executor.shutdown(wait=False)  # cancels what was asked of them

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield executor
    except CancelledError as error:
        raise NoProcess(f"The Dask scheduler at {settings.scheduler} is gone, or has no workers any more.") from error
    finally:
        ended.set()
        executor.shutdown(wait=False)
        client.close()


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

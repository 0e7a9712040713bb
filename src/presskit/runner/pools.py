"""Where work is done: this process, local processes, or a Dask cluster, all behind `concurrent.futures.Executor`."""

import ctypes
import gc
import multiprocessing
import os
import resource
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, ParamSpec, TypeVar

from presskit.errors import Crashed, InputError, MissingTool, TooLarge, TooSlow, UsageError

P = ParamSpec("P")
R = TypeVar("R")

SELDOM = (20_000, 20, 20)  # for gc.set_threshold: saves a tenth of the time of a worker


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


def _limit(memory_mb: int) -> None:
    """In a new worker: Ctrl-C is the parent's business, memory has an end, the worker ends with its parent, and matrix
    products have one thread (their library reads that when numpy is imported).

    RLIMIT_DATA counts private writable memory (Linux 4.7 and later), so that mapped files and libraries stay free.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(*SELDOM)
    _die_with_parent()
    if memory_mb:
        limit = memory_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def _die_with_parent() -> None:
    """A parent that is killed cannot stop its workers, and nobody would watch their time: the kernel ends them (Linux,
    prctl(2), PR_SET_PDEATHSIG)."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    parent = multiprocessing.parent_process()
    if parent is not None and os.getppid() != parent.pid:  # it died before we asked
        os._exit(1)


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
def _quiet_start() -> Iterator[None]:
    """Processes started here never see Ctrl-C, which a terminal sends to all of them, not even while they start."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Local(Executor):
    """Local processes (pebble): a task that hangs, crashes or eats memory costs its process, never the pool."""

    def __init__(self, settings: PoolSettings) -> None:
        from pebble import ProcessPool

        self._timeout = settings.timeout
        self._make: Callable[[], Any] = lambda: ProcessPool(
            max_workers=settings.jobs,
            context=multiprocessing.get_context("spawn"),  # the parent has threads: a fork could inherit a held lock
            initializer=_limit,
            initargs=(settings.memory_mb,),
        )
        self._pool = self._make()

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> "Future[R]":
        with _quiet_start():  # the first task starts the workers, and the threads that start later ones
            try:
                future: Future[R] = self._pool.schedule(fn, args=args, kwargs=kwargs, timeout=self._timeout)
            except RuntimeError:  # the pool is broken (see `lost`): a new one takes its place
                self._pool.stop()
                self._pool.join()
                self._pool = self._make()
                future = self._pool.schedule(fn, args=args, kwargs=kwargs, timeout=self._timeout)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        if cancel_futures:
            self._pool.stop()
        else:
            self._pool.close()
        if wait:
            self._pool.join()


@contextmanager
def pool(settings: PoolSettings) -> Iterator[Executor]:
    """An executor for the length of a run. Leaving it by an exception (Ctrl-C too) kills what is under way.

    Raises MissingTool when Dask is asked for and not installed, UsageError when its scheduler does not answer.
    """
    if settings.engine == "dask":
        with _dask(settings) as executor:
            yield executor
        return
    executor = Local(settings) if settings.jobs > 0 else Serial()
    try:
        yield executor
    except BaseException:
        executor.shutdown(wait=True, cancel_futures=True)
        raise
    executor.shutdown(wait=True)


@contextmanager
def _dask(settings: PoolSettings) -> Iterator[Executor]:
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingTool('Dask is not installed. Install it with: pip install "presskit[dask]"') from error
    if not settings.scheduler:
        raise UsageError("--engine dask needs --scheduler ADDRESS, for example tcp://127.0.0.1:8786.")
    try:
        client = Client(settings.scheduler, timeout=10, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UsageError(f"No Dask scheduler answers at {settings.scheduler}.") from error
    executor = client.get_executor(retries=2, pure=False)
    try:
        yield executor
    finally:
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


def lost(error: BaseException) -> bool:
    """Whether a task was lost with its pool, maybe by another task's fault: pebble gives a pool up when a worker dies
    before it could say which task it had taken."""
    return isinstance(error, BrokenExecutor)


def as_input_error(error: BaseException) -> InputError | None:
    """What befell the worker, as an error of the input it was working on; None when the error is of another kind."""
    from pebble import ProcessExpired

    if isinstance(error, InputError):
        return error
    if isinstance(error, TimeoutError):
        return TooSlow("Reading this file took longer than the time limit (see `timeout` in presskit.toml).")
    if isinstance(error, MemoryError):
        return TooLarge("Reading this file needs more memory than allowed (see `memory_mb` in presskit.toml).")
    if isinstance(error, ProcessExpired) or lost(error) or type(error).__name__ == "KilledWorker":
        return Crashed("The process that read this file died; the file is set aside.")
    return None

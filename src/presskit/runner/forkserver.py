"""What runs in the processes of a pool: two fork servers and the workers they make.

    parent ─▶ fork server: imports what every worker needs ──────────▶ workers that read
                  └─▶ second fork server: loads the models too ──────▶ workers for the rest of the run

A fork is a copy that costs milliseconds and shares its memory, so that imports and language models are paid for once
a run and not once a worker. Both servers have one thread only, which makes a fork safe. The second is there when it has
something to import, and workers of the first are at work until it is ready. Where forking is not to be
trusted (all systems but Linux: the libraries of macOS start threads), each worker is a process started afresh.
"""

import ctypes
import fcntl
import gc
import importlib
import os
import pickle
import resource
import signal
import socket
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from presskit.runner.messages import Gone, dumped, loaded, receive, send

SELDOM = (20_000, 20, 20)  # for gc.set_threshold: saves a tenth of the time of a worker
FORK, READY = b"F", b"R"
_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG, prctl(2)
_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1  # M_MMAP_THRESHOLD, M_TRIM_THRESHOLD, mallopt(3)
_LEAVING = 2.0  # seconds; workers without a task leave at once when they are released


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """What is worth doing once for all workers: both servers import `modules`, the second `further` ones too, then each
    calls its own function. No second server without `further` modules."""

    modules: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    first: Callable[[], None] | None = None
    second: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Start:
    """The first message to a process: what its workers have to do with, and what there is to prepare."""

    memory_mb: int
    preparation: Preparation


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker has to do."""

    function: Callable[..., object]
    args: tuple[object, ...]
    kwargs: dict[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it: a value, or an exception."""

    value: object = None
    error: BaseException | None = None


def main(kind: str, handles: Sequence[int], modules: Sequence[str], further: Sequence[str]) -> None:
    """The life of a process of a pool. `kind` "server": `handles` are the sockets of its parent's life and of both
    servers, which import `modules`, and the second `further` ones; "worker": those of its parent's life and of its
    tasks. Does not return."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's business
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read when numpy is imported
    gc.set_threshold(*SELDOM)
    with suppress(OSError):  # what a library prints is no result
        os.dup2(2, 1)
    life, *others = (socket.socket(fileno=handle) for handle in handles)
    try:
        if kind == "server":
            _end_with(life)
            first, second = others
            _serve_both(first, second, modules, further)
        else:
            threading.Thread(target=_watch, args=(life,), daemon=True).start()
            (tasks,) = others
            _work(tasks, loaded(Start, receive(tasks)))
    except Gone:
        pass
    except MemoryError:
        os._exit(1)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _keep_memory() -> None:
    """Let glibc keep what is freed, up to so many bytes, for what is asked for next.

    The arrays of a language model come and go by megabytes. Given back to the system and asked for again, each page is
    cleared and mapped anew: a third of the time of the matrix products.
    """
    with suppress(AttributeError):  # another C library
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_MMAP_THRESHOLD, 32 << 20)
        mallopt(_TRIM_THRESHOLD, 32 << 20)


# --- fork servers -----------------------------------------------------------------------------------------------------


def _serve_both(first: socket.socket, second: socket.socket, modules: Sequence[str], further: Sequence[str]) -> None:
    _import(modules)
    if further and _fork() == 0:
        first.close()
        _import(further)
        start = loaded(Start, receive(second))
        if not _done(start.preparation.second):
            os._exit(1)  # the task that needs it will say what is wrong
        with suppress(OSError):  # the run may have ended meanwhile
            second.send(READY)
        _serve(second, start)
    second.close()
    start = loaded(Start, receive(first))
    _done(start.preparation.first)
    _serve(first, start)


def _done(prepare: Callable[[], None] | None) -> bool:
    if prepare is not None:
        try:
            prepare()
        except Exception:
            return False
    return True


def _end_with(life: socket.socket) -> None:
    """A server ends with a parent that is killed, whatever it is at: an import may last.

    The system sends SIGIO, which ends a process that does nothing about it, when the other end is closed (fcntl(2),
    O_ASYNC). No thread waits for that, for a server is to be forked; its workers end with it.
    """
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGIO})
    fcntl.fcntl(life, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(life, fcntl.F_SETFL, fcntl.fcntl(life, fcntl.F_GETFL) | os.O_ASYNC)
    life.setblocking(False)
    with suppress(BlockingIOError):
        if not life.recv(1):  # it died before we asked
            raise Gone


def _import(modules: Sequence[str]) -> None:
    for module in modules:
        importlib.import_module(module)


def _serve(control: socket.socket, start: Start) -> None:
    """Fork a worker for each socket that comes, until the parent hangs up. When the system has no process to give, the
    answer is 0 instead of the number of one. Does not return."""
    gc.freeze()  # what is there stays: no search for cycles touches, and so copies, the shared pages
    signal.signal(signal.SIGCHLD, _reap)
    while True:
        try:
            said, handles, _, _ = socket.recv_fds(control, 1, 1)
        except ConnectionError:  # the parent hung up before it read what was said to it
            break
        if not said:
            break
        for handle in handles:
            with socket.socket(fileno=handle) as tasks:
                child = _fork()
                if child == 0:
                    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                    control.close()
                    with suppress(Gone):
                        _work(tasks, start)
                    os._exit(0)
                if child < 0:
                    with suppress(Gone):
                        send(tasks, dumped(0))
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    end = time.monotonic() + _LEAVING
    with suppress(ChildProcessError):  # their time is counted by who waits for them
        while time.monotonic() < end:
            if not os.waitpid(-1, os.WNOHANG)[0]:
                time.sleep(0.005)
    os._exit(0)  # whoever is still at a task has lost its parent, and ends with this process


def _reap(_signal: int, _frame: object) -> None:
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _fork() -> int:
    """As os.fork, but -1 when the system has no process to give. A child ends with the process that made it."""
    parent = os.getpid()
    try:
        child = os.fork()
    except OSError:
        return -1
    if child == 0:
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
        if os.getppid() != parent:  # it died before we asked
            os._exit(1)
    return child


# --- workers ----------------------------------------------------------------------------------------------------------


def _watch(life: socket.socket) -> None:
    """A parent that is killed cannot stop its workers: end as soon as its end of the socket is closed."""
    with suppress(OSError):
        life.recv(1)
    os._exit(1)


def _work(tasks: socket.socket, start: Start) -> None:
    """Do tasks until the parent hangs up (Gone).

    RLIMIT_DATA counts private writable memory (Linux 4.7 and later), so that mapped files and libraries stay free.
    """
    if start.memory_mb:
        limit = start.memory_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    send(tasks, dumped(os.getpid()))
    while True:
        message = receive(tasks)
        send(tasks, _answer(message))


def _answer(message: bytearray) -> bytes:
    try:
        task = loaded(Task, message)
        return dumped(Answer(value=task.function(*task.args, **task.kwargs)))
    except Exception as error:
        return _told(error)


def _told(error: Exception) -> bytes:
    """An exception as it travels, with the place where it was raised; in words when it cannot be put together again."""
    error.add_note("".join(traceback.format_tb(error.__traceback__)))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
        return dumped(Answer(error=error))
    except Exception:
        return dumped(Answer(error=RuntimeError(f"{type(error).__name__}: {error}")))

"""Small real stages for the tests of the runner; importable by name, so that workers find them."""

import errno
import itertools
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from presskit.errors import Broken, MissingTool
from presskit.runner.run import Stage, Unit


@dataclass(frozen=True)
class Times:
    factor: int = 2


def double(number: int, *, settings: Times) -> int:
    if number == 13:
        raise Broken("13 is broken.")
    return number * settings.factor


def troubled(number: int, *, settings: Times) -> int:
    """Dies on 5, hangs on 7, eats memory on 9, has a bug on 11."""
    if number == 5:
        os._exit(1)
    if number == 7:
        time.sleep(60)
    if number == 9:
        return len(b"x" * (10**11))
    if number == 11:
        raise ZeroDivisionError("oh")
    return number * settings.factor


def slow(number: int, *, settings: Times) -> int:
    """Says which process it is in, and hangs."""
    Path(os.environ["PRESSKIT_TEST_PID"]).write_text(str(os.getpid()))
    time.sleep(60)
    return number


def add(left: list[int], right: list[int], *, settings: Times) -> list[int]:
    return [a + b for a, b in zip(left, right, strict=True)]


def weigh(data: bytes, *, settings: Times) -> int:
    time.sleep(0.01)
    return sum(data) * settings.factor


def weighing() -> tuple[Stage, ...]:
    """A chain whose input is "bytes"."""
    return (Stage(name="weigh", version="1", needs=("bytes",), function=weigh, settings=Times(), kind=int),)


@dataclass(frozen=True)
class Number:
    value: int

    def load(self, store):
        return self

    def open(self):
        return self.value


def unit(value: int) -> Unit:
    return Unit(f"unit-{value:03}", (("number", str(value), Number(value)),), 10)


def chain(first=double, settings=Times(), version="1"):
    return (
        Stage(name="first", version=version, needs=("number",), function=first, settings=settings, kind=int),
        Stage(
            name="sum", version="1", needs=("number", "first"), function=add, settings=Times(), kind=int, shape="batch"
        ),
    )


PREPARED: list[int] = []


def prepare() -> None:
    PREPARED.append(os.getpid())


def unready() -> None:
    raise MissingTool("Install it.")


def prepared_by(number: int, *, settings: Times) -> tuple[int, ...]:
    """The processes that were prepared, as a worker sees them, and itself."""
    return (*PREPARED, os.getpid())


def unlucky(number: int, *, settings: Times) -> int:
    """Dies the first time it sees 5."""
    mark = Path(os.environ["PRESSKIT_TEST_PID"])
    if number == 5 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number * settings.factor


def crowded(times: int, first: int = 0) -> None:
    """In a server: after so many processes the system has no more to give, so many times."""
    fork, asked = os.fork, itertools.count()

    def refusing() -> int:
        if first <= next(asked) < first + times:
            raise BlockingIOError(errno.EAGAIN, "no")
        return fork()

    os.fork = refusing


def dying() -> None:
    os._exit(1)


def having_a_child(seconds: float) -> int:
    """Leaves a process that holds whatever this one holds, says which, and hangs."""
    child = os.fork()
    if child == 0:
        time.sleep(seconds)
        os._exit(0)
    Path(os.environ["PRESSKIT_TEST_PID"]).write_text(str(child))
    time.sleep(seconds)
    return 0


class Stubborn(Exception):
    """Cannot travel between processes."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")


def stubborn(number: int) -> int:
    raise Stubborn(number, number)

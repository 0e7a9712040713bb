"""Objects over a socket between the parent and its processes: eight bytes of length, then a pickle.

Both ends are processes of this run, on this machine, connected by a pair of sockets that nobody else can open.
"""

import pickle
import socket
import struct
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_LENGTH = struct.Struct(">Q")
_ENOUGH = 1 << 20  # bytes asked of the socket at once
_STEP = 1.0  # seconds counted at a time: however long this process was stopped (Ctrl-Z), it waited one of them


class Gone(Exception):
    """The process at the other end has ended."""


def dumped(message: object) -> bytes:
    """A message as it travels. Raises what pickle raises for what cannot travel."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(data)) + data


def send(connection: socket.socket, message: bytes, seconds: float | None = None) -> None:
    """Send what `dumped` made. Raises Gone, and TimeoutError when it was not taken whole in so many seconds."""
    _Waiting(connection, seconds).write(message)


def receive(connection: socket.socket, seconds: float | None = None) -> bytearray:
    """The next message, for `loaded`. Raises Gone, and TimeoutError when it has not come whole in so many seconds."""
    waiting = _Waiting(connection, seconds)
    (length,) = _LENGTH.unpack(waiting.read(_LENGTH.size))
    return waiting.read(length)


def await_sign(connection: socket.socket, seconds: float | None) -> None:
    """Return when a byte has come. Raises Gone, and TimeoutError after so many seconds (0: when there is none yet)."""
    _Waiting(connection, seconds).read(1)


def loaded(kind: type[T], message: bytearray) -> T:
    """A message as what it is. Raises what pickle raises for what cannot be found here."""
    found = pickle.loads(message)  # noqa: S301 - from our own process
    assert isinstance(found, kind)
    return found


class _Waiting:
    """Reads from a socket or writes to it; `left` seconds may still be waited (None: any number)."""

    def __init__(self, connection: socket.socket, left: float | None) -> None:
        self._connection, self._left = connection, left

    def read(self, length: int) -> bytearray:
        data = bytearray(length)
        view, filled = memoryview(data), 0
        while filled < length:
            got = self._some(self._connection.recv_into, view[filled : filled + _ENOUGH])
            if not got:
                raise Gone
            filled += got
        return data

    def write(self, data: bytes) -> None:
        view, sent = memoryview(data), 0
        while sent < len(data):
            sent += self._some(self._connection.send, view[sent : sent + _ENOUGH])

    def _some(self, move: Callable[[memoryview], int], view: memoryview) -> int:
        try:
            while self._left is None or self._left > 0:
                begun = time.monotonic()
                self._connection.settimeout(None if self._left is None else min(self._left, _STEP))
                try:
                    return move(view)
                except TimeoutError:
                    continue
                finally:
                    if self._left is not None:
                        self._left -= min(time.monotonic() - begun, _STEP)
            self._connection.settimeout(0)  # what has come by now counts
            return move(view)
        except (BlockingIOError, TimeoutError):
            raise TimeoutError from None
        except OSError as error:
            raise Gone from error

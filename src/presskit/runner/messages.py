"""Objects over a socket between the parent and its processes: eight bytes of length, then a pickle.

Both ends are processes of this run, on this machine, connected by a pair of sockets that nobody else can open.
"""

import pickle
import socket
import struct
import time
from typing import TypeVar

T = TypeVar("T")

_LENGTH = struct.Struct(">Q")
_ENOUGH = 1 << 20  # bytes asked of the socket at once


class Gone(Exception):
    """The process at the other end has ended."""


def dumped(message: object) -> bytes:
    """A message as it travels. Raises what pickle raises for what cannot travel."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(data)) + data


def send(connection: socket.socket, message: bytes) -> None:
    """Send what `dumped` made. Raises Gone."""
    try:
        connection.settimeout(None)
        connection.sendall(message)
    except OSError as error:
        raise Gone from error


def receive(connection: socket.socket, seconds: float | None = None) -> bytearray:
    """The next message, for `loaded`. Raises Gone, and TimeoutError when it has not come whole in so many seconds."""
    deadline = None if seconds is None else time.monotonic() + seconds
    (length,) = _LENGTH.unpack(_read(connection, _LENGTH.size, deadline))
    return _read(connection, length, deadline)


def loaded(kind: type[T], message: bytearray) -> T:
    """A message as what it is. Raises what pickle raises for what cannot be found here."""
    found = pickle.loads(message)  # noqa: S301 - from our own process
    assert isinstance(found, kind)
    return found


def _read(connection: socket.socket, length: int, deadline: float | None) -> bytearray:
    data = bytearray(length)
    view, filled = memoryview(data), 0
    while filled < length:
        left = None if deadline is None else deadline - time.monotonic()
        if left is not None and left <= 0:
            raise TimeoutError
        try:
            connection.settimeout(left)
            got = connection.recv_into(view[filled : filled + _ENOUGH])
        except TimeoutError:
            raise
        except OSError as error:
            raise Gone from error
        if not got:
            raise Gone
        filled += got
    return data

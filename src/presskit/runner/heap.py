"""The memory of this process, seen from the C library: what is freed goes back to the system.

Left to itself glibc takes arrays of up to 32 MB from one heap that ends where the last of them does, and keeps what
lies below it (mallopt(3), M_MMAP_THRESHOLD). With another C library nothing is done here.
"""

import ctypes
from contextlib import suppress

_MMAP_THRESHOLD = -3
_APART = 1 << 20  # bytes from which a piece of memory is the system's, to which it goes back at once


def arrays_apart() -> None:
    """From now on large arrays come from the system one by one: for a process that lives long and should stay small."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _APART)


def give_back() -> None:
    """Give what is free to the system: after work that needed much."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)

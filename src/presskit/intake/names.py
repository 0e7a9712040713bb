"""File names as text that any output can hold, and back.

A name may hold a line feed, an escape sequence or bytes that are no UTF-8. In a location these are written as `\\xNN`,
one for each byte (a backslash that would read as such an escape is `\\x5c`), so that locations are printable, unique,
the same on every run, and lead back to the file.
"""

import os
import re
from collections.abc import Callable
from pathlib import Path, PurePath

_ESCAPE = re.compile(r"\\x([0-9a-f]{2})")
_CREDENTIALS = re.compile(r"(?<=://)[^/?#\s]*@")


def location(path: PurePath | str) -> str:
    """The location of a path below the corpus folder: POSIX, printable, reversible by `path`."""
    return _escaped(path if isinstance(path, str) else path.as_posix(), os.fsencode)


def key_location(key: str) -> str:
    """The location of an object by its key below the corpus, whose bytes are UTF-8 on any machine: reversible by
    `key`, and that of a file of this name where names are UTF-8."""
    return _escaped(key, str.encode)


def json_safe(given: str) -> str:
    """A path as given, with only the bytes escaped that no UTF-8 text can hold; reversible by `path`."""
    text = _ESCAPE.sub(r"\\x5cx\1", given)
    return "".join(_bytes(char) if "\ud800" <= char <= "\udfff" else char for char in text)


def path(location: str) -> Path:
    """The path that `location` or `json_safe` was made from."""
    return Path(os.fsdecode(_unescaped(location)))


def key(location: str) -> str:
    """The key that `key_location` was made from."""
    return _unescaped(location).decode()


def printable(text: str) -> str:
    """A text for a message: nothing that would move the cursor or break the line."""
    return text if text.isprintable() else "".join(char if char.isprintable() else _bytes(char) for char in text)


def without_credentials(text: str) -> str:
    """A text for a message: addresses without what may stand before their host."""
    return _CREDENTIALS.sub("", printable(text))


def _escaped(text: str, encode: Callable[[str], bytes]) -> str:
    if text.isprintable() and "\\x" not in text:
        return text
    text = _ESCAPE.sub(r"\\x5cx\1", text)
    return "".join(char if char.isprintable() else _bytes(char, encode) for char in text)


def _unescaped(location: str) -> bytes:
    raw = bytearray()
    end = 0
    for found in _ESCAPE.finditer(location):
        raw += location[end : found.start()].encode() + bytes((int(found[1], 16),))
        end = found.end()
    return bytes(raw + location[end:].encode())


def _bytes(char: str, encode: Callable[[str], bytes] = os.fsencode) -> str:
    return "".join(f"\\x{code:02x}" for code in encode(char))

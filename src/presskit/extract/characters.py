"""The policy for characters: the text keeps what a reader sees.

- No-break spaces (U+00A0, U+202F) stay: they carry French typography and the groups of numbers.
- Zero-width characters, soft hyphens, byte order marks, bidirectional controls, and control characters go: nobody sees
  them, and they break words and searches. The zero-width joiner stays, it holds emoji together. Lone surrogates, which
  JSON can hold, go too: they are no characters, and no file can be written with them.
- Other white space collapses to one space. Nothing else is normalised: what the page says stays what it says.
"""

import re
import unicodedata
from functools import lru_cache

_CONTROLS = dict.fromkeys(c for c in (*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0)) if c != 0x85)
_INVISIBLE = dict.fromkeys(
    (
        0xAD,
        0x200B,
        0x200C,
        0x200E,
        0x200F,
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x2070),
        0xFEFF,
    )
)
_REMOVED = {**_CONTROLS, **_INVISIBLE, **dict.fromkeys((*range(0xD800, 0xE000), *range(0xFFF9, 0xFFFC)))}
_UNWANTED = re.compile("[" + "".join(re.escape(chr(c)) for c in _REMOVED) + "]")
_JOINER = "\u200d"
_EDGES = _JOINER + " \t\n\r\f\v\u00a0\u202f"  # at an edge it joins nothing: some editors leave it there
_SPACES = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u1680\u2028\u2029\u3000]+")


def visible(text: str) -> str:
    """The text without the characters nobody sees; white space is left as it is."""
    return text.translate(_REMOVED) if _UNWANTED.search(text) else text


def tidy(text: str) -> str:
    """The text on one line, with what is invisible removed and runs of breaking white space as one space."""
    seen = visible(text)
    if _JOINER in seen:
        seen = seen.strip(_EDGES)
    if seen.isprintable() and "  " not in seen:  # nothing to collapse: the common case, and a cheap one
        return seen.strip()
    return _SPACES.sub(" ", seen).strip()


_SHORT = 600  # characters; the same short lines are folded several times over
_ACCENTED = range(0xA0, 0x250)  # Latin letters and signs; what is beyond is decomposed when it occurs


def _base(char: str) -> str:
    """A character without its accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))


_PLAIN = str.maketrans(
    {chr(c): base for c in _ACCENTED if (base := _base(chr(c))) != chr(c)}
    | {"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "œ": "oe", "æ": "ae", "…": "..."}
    | dict.fromkeys("‐‑–—−―", "-")
)


def fold(text: str) -> str:
    """The text as cue words are compared: lower case, no accents, straight apostrophes and dashes, single spaces."""
    return _fold(text) if len(text) <= _SHORT else _fold.__wrapped__(text)


@lru_cache(maxsize=4096)
def _fold(text: str) -> str:
    plain = visible(text).lower()
    if not plain.isascii():
        plain = plain.translate(_PLAIN)
        if not plain.isascii():
            plain = _base(plain)
    return " ".join(plain.split())

"""Bytes as characters: which encoding, and on what evidence. The one way for pages, plain text and mail.

Order of belief: a byte order mark; the pattern of NUL bytes that UTF-16 without a mark shows; valid UTF-8, since hardly
any other text passes that test by chance; the declared encoding, by the labels of the WHATWG Encoding Standard (where
ISO-8859-1 means Windows-1252); UTF-8 with a few damaged places; and last the 8-bit encoding of Western Europe whose
characters make the most sense in French and English. A declaration that the bytes contradict is set aside, and noted.
"""

import codecs
import re
from dataclasses import dataclass

from presskit.model import Note

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = ("cp1252", "iso8859-15", "mac-roman", "cp850")
_WINDOWS = frozenset(("ascii", "iso8859-1", "latin-1"))
# Codecs of text for Python that no file is written in: two refuse damaged bytes, one takes quadratic time.
_NEVER = frozenset(("undefined", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"))
_LETTERS = frozenset("éèêëàâäîïôöùûüçœæÿÉÈÊËÀÂÄÎÏÔÖÙÛÜÇŒÆñóíáßøå")
_MARKS = frozenset("«»’‘“”„…–—€°§©®·•£\xa0\u202f")
_EXPECTED = _LETTERS | _MARKS
_MISPLACED = re.compile(r"[a-zé][A-ZÀ-Þ«»€•§][a-zé]")
_DAMAGE = "\ufffd"
_SAMPLE = 4_096  # bytes that show UTF-16
_SENSE = 200_000  # bytes whose characters are weighed
_WIDE = 0.5  # share of the bytes on one side that are NUL in UTF-16; of Western text nearly all are


@dataclass(frozen=True, slots=True)
class Characters:
    """The characters of a file, without its byte order mark; `marked` says whether it had one."""

    text: str
    encoding: str
    marked: bool
    notes: tuple[Note, ...]


def characters(data: bytes, declared: str) -> Characters:
    """The characters of `data`; `declared` is a label, or "" when nothing is declared. Any bytes can be decoded."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _read(data[len(mark) :], name, declared, marked=True)
    wide = _wide(data)
    if wide:
        return _read(data, wide, declared)
    known = codec(declared)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as problem:
        head = data[: problem.start]
        cut = problem.start >= len(data) - 3 and problem.reason == "unexpected end of data"
        if cut and (known == "utf-8" or not head.isascii()):  # cut in the middle of a character
            return _read(head, "utf-8", declared)
    else:
        return _read(data, "utf-8", declared)
    if known not in ("", "utf-8"):
        try:
            data.decode(known)
        except (UnicodeDecodeError, ValueError):
            pass
        else:
            return _read(data, known, declared)
    repaired = data.decode("utf-8", "replace")
    damaged = repaired.count(_DAMAGE)
    sound = len(data) - len(repaired) + 2 * damaged  # the bytes that sequences of UTF-8 take beyond their characters
    if sound > 4 * damaged:
        return _read(data, "utf-8", declared)
    if known not in ("", "utf-8"):
        return _read(data, known, declared)
    best = max(_WESTERN, key=lambda name: (_sense(data, name), -_WESTERN.index(name)))
    return _read(data, best, declared)


def _read(data: bytes, name: str, declared: str, *, marked: bool = False) -> Characters:
    text = data.decode(name, "replace")
    notes: list[Note] = []
    known = codec(declared)
    wide = name.startswith(("utf-16", "utf-32"))
    agreed = known == name or (wide and declared.strip().lower().startswith(name[:6]))
    if declared and not agreed:
        message = f"Declared as {known or declared}, read as {name}."
        notes.append(Note(kind="decoded", reason="encoding_contradicts", message=message))
    elif not declared and name != "utf-8":
        notes.append(Note(kind="decoded", reason="encoding", message=f"Read as {name}."))
    damaged = text.count(_DAMAGE) - (data.count(_DAMAGE.encode()) if name == "utf-8" else 0)
    if damaged > 0:
        message = f"{damaged} places are no valid {name}."
        notes.append(Note(kind="warning", reason="damaged_characters", message=message))
    return Characters(text, name, marked, tuple(notes))


def codec(label: str) -> str:
    """The codec of a label, "" for none, an unknown one, or one that is not for text."""
    try:
        found = codecs.lookup(label.strip().lower()) if label.strip() else None
    except (LookupError, ValueError):
        return ""
    if found is None or not found._is_text_encoding or found.name in _NEVER:
        return ""
    if found.name in _WINDOWS:
        return "cp1252"
    # Where neither a mark nor NUL bytes show UTF-16 or UTF-32, it is not that, whatever is declared.
    return "utf-8" if found.name.startswith(("utf-16", "utf-32", "utf-7", "utf-8")) else found.name


def _wide(data: bytes) -> str:
    """UTF-16 without a byte order mark: every other byte of Western text is NUL."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2 or 0 not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > _WIDE * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > _WIDE * half and odd < 0.05 * half else ""


def _sense(data: bytes, name: str) -> int:
    """How much sense the characters above ASCII make: letters of the two languages for, anything odd against."""
    text = data[:_SENSE].decode(name, "replace")
    odd = sum(1 for char in text if char > "\x7f" and char not in _EXPECTED)
    good = sum(1 for char in text if char in _EXPECTED)
    # A capital accented letter, or a mark, between small letters is a small letter of another encoding.
    return good - 2 * odd - 3 * len(_MISPLACED.findall(text))

"""Bytes to characters for a page: what it declares, what it is, and what to do when the two disagree.

A byte order mark decides. Otherwise text that is valid UTF-8 is UTF-8, whatever is declared: hardly any other text
passes that test by chance. Otherwise the declaration (the server's before the page's) decides, with the labels of the
WHATWG Encoding Standard, by which ISO-8859-1 means Windows-1252. Contradictions and repairs are noted.
"""

import codecs
import re

from presskit import errors
from presskit.model import Note

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
         (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
_MAGIC = (
    (b"%PDF-", "a PDF file"), (b"PK\x03\x04", "a ZIP archive or an Office document"), (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"RIFF", "a media file"), (b"OggS", "a media file"),
    (b"\x1f\x8b", "a compressed file"), (b"BZh", "a compressed file"), (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"), (b"SQLite format", "a database"),
)  # fmt: skip
_META = re.compile(rb"""<meta[^<>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{1,40})""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml[^<>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.\-]{1,40})""", re.IGNORECASE)
_WINDOWS = {"ascii", "us-ascii", "iso8859-1", "iso-8859-1", "latin-1", "latin1"}
_CONTROL = bytes((*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_HEAD = 4096  # bytes in which a declaration counts (the standard asks for 1024; pages are less tidy)


def decode(data: bytes, declared: str = "") -> tuple[str, tuple[Note, ...]]:
    """The characters of a page and notes on how they were found; `declared` is the charset of the HTTP header or "".

    Raises `errors.Broken` when the bytes are no text at all.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), _contradiction(name, declared or _stated(data))
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise errors.Broken(f"This is not a web page but {what}.")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), _contradiction(wide, declared or _stated(data))
    sample = data[:200_000]
    nul = sample.count(0)
    if len(sample) - len(sample.translate(None, _CONTROL)) + nul > max(8, len(sample) // 10):
        raise errors.Broken("This is not text: it looks like a binary file.")
    cleaned: tuple[Note, ...] = ()
    if b"\0" in data:
        cleaned = (Note(kind="cleaned", reason="nul", message=f"{data.count(0)} NUL bytes were removed."),)
        data = data.replace(b"\0", b"")
    text, notes = _narrow(data, declared)
    return text, notes + cleaned


def _narrow(data: bytes, declared: str) -> tuple[str, tuple[Note, ...]]:
    stated = declared or _stated(data)
    try:
        return data.decode("utf-8"), _contradiction("utf-8", stated) if not data.isascii() else ()
    except UnicodeDecodeError as problem:
        if problem.start >= len(data) - 3:  # cut in the middle of a character
            return data[: problem.start].decode("utf-8"), _contradiction("utf-8", stated)
    name = _python_name(stated)
    if name in ("", "utf-8"):
        text = data.decode("utf-8", "replace")
        wrong = text.count("\ufffd")
        right = len(data) - len(text) + 2 * wrong  # the bytes that UTF-8 sequences saved
        if right > 4 * wrong:
            return text, (Note(kind="decoded", reason="utf-8", message=f"{wrong} bytes are not valid UTF-8."),)
        name = "cp1252"
    try:
        return data.decode(name), _contradiction(name, stated)
    except UnicodeDecodeError:
        return data.decode(name, "replace"), (
            Note(kind="decoded", reason=name, message=f"Some bytes are not valid {name}."),
        )


def _stated(data: bytes) -> str:
    head = data[:_HEAD].replace(b"\0", b"")
    found = _XML.match(head) or _META.search(head)
    return found.group(1).decode("ascii") if found else ""


def _python_name(label: str) -> str:
    """The codec of a label, "" for none, an unknown one, or one that is not for text."""
    try:
        info = codecs.lookup(label.strip().lower()) if label else None
    except (LookupError, ValueError):
        return ""
    if info is None or not info._is_text_encoding:
        return ""
    if info.name in _WINDOWS:
        return "cp1252"
    # A page that could be searched for its declaration byte by byte is not UTF-16, whatever it says.
    return "utf-8" if info.name.startswith(("utf-16", "utf-32", "utf-7", "utf-8")) else info.name


def _wide(data: bytes) -> str:
    """UTF-16 without a byte order mark: in Latin script every second byte is NUL."""
    sample = data[: 2 * (min(len(data), 2000) // 2)]
    half = len(sample) // 2
    if half < 4:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.05 * half else ""


def _contradiction(used: str, stated: str) -> tuple[Note, ...]:
    if not stated:
        return ()
    family = _python_name(stated)
    same = family == used or (used.startswith("utf-16") and stated.lower().startswith("utf-16"))
    if same or (family == "" and used == "cp1252"):
        return ()
    return (Note(kind="decoded", reason=used, message=f"The page says {stated} but is {used}."),)

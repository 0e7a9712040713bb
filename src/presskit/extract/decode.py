"""What readers ask for instead of bytes: the characters of a plain text with exact offsets, and those of a web page."""

import re
from dataclasses import dataclass

from presskit import errors
from presskit.extract.encoding import characters
from presskit.model import Note

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MAGIC = (
    (b"%PDF-", "a PDF file"), (b"PK\x03\x04", "a ZIP archive or an Office document"), (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"RIFF", "a media file"), (b"OggS", "a media file"),
    (b"\x1f\x8b", "a compressed file"), (b"BZh", "a compressed file"), (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"), (b"\x7fELF", "a program"), (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"), (b"SQLite format", "a database"),
)  # fmt: skip
_META = re.compile(rb"""<meta[^<>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{1,40})""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml[^<>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.\-]{1,40})""", re.IGNORECASE)
_BINARY = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_HEAD = 4_096  # bytes in which a declaration counts (the standard asks for 1024; pages are less tidy)
_SAMPLE = 200_000  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """`text` has LF line ends; `controls` is how many control characters (NUL apart) became spaces;
    `offset` is what precedes text[0] in the decoded file (1 for a byte order mark);
    `notes` tell what was decided or repaired."""

    text: str
    encoding: str
    offset: int = 0
    controls: int = 0
    notes: tuple[Note, ...] = ()


def decode(data: bytes, *, declared: str = "") -> Decoded:
    """The characters of a plain text. Any bytes can be decoded; nothing is raised. Control characters become spaces,
    one for one, so that offsets stay those of the file (CR LF becomes LF, which is noted: offsets then count that)."""
    found = characters(data, declared)
    text, notes = found.text, list(found.notes)
    if "\r" in text:
        if "\r\n" in text:
            message = "CR LF line ends were read as LF; offsets count the LF form."
            notes.append(Note(kind="decoded", reason="line_ends", message=message))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    cleaned, controls = _CONTROLS.subn(" ", text)
    if controls:
        message = f"{controls} control characters were read as spaces."
        notes.append(Note(kind="cleaned", reason="control_characters", message=message))
    controls -= text.count("\0")
    return Decoded(
        text=cleaned, encoding=found.encoding, offset=int(found.marked), controls=controls, notes=tuple(notes)
    )


def decode_page(data: bytes, declared: str = "") -> tuple[str, tuple[Note, ...]]:
    """The characters of a web page and notes on how they were found. `declared` is the charset of the HTTP header or
    "", in which case what the page declares of itself counts. NUL characters are taken out.

    Raises `errors.Broken` when the bytes are no text at all.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise errors.Broken(f"This is not a web page but {what}.")
    found = characters(data, declared or _stated(data))
    sample = data[:_SAMPLE]
    single = not found.encoding.startswith(("utf-16", "utf-32"))
    if single and len(sample) - len(sample.translate(None, _BINARY)) > max(8, len(sample) // 10):
        raise errors.Broken("This is not text: it looks like a binary file.")
    nul = found.text.count("\0")
    if not nul:
        return found.text, found.notes
    message = f"{nul} NUL characters were removed."
    return found.text.replace("\0", ""), (*found.notes, Note(kind="cleaned", reason="nul", message=message))


def _stated(data: bytes) -> str:
    """The encoding a page declares in its head, "" when it declares none."""
    head = data[:_HEAD].replace(b"\0", b"")
    found = _XML.match(head) or _META.search(head)
    return found.group(1).decode("ascii") if found else ""

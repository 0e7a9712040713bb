"""Bytes of plain text as characters: which encoding, and on what evidence.

Order of belief: a byte order mark; valid UTF-8; the pattern of NUL bytes that UTF-16 without a mark shows; the declared
encoding; UTF-8 with a few damaged places; and last the 8-bit encoding of Western Europe whose characters make the most
sense in French and English. A declaration that the bytes contradict is set aside, and noted.
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
_LETTERS = frozenset("éèêëàâäîïôöùûüçœæÿÉÈÊËÀÂÄÎÏÔÖÙÛÜÇŒÆñóíáßøå")
_MARKS = frozenset("«»’‘“”„…–—€°§©®·•£\xa0\u202f")
_EXPECTED = _LETTERS | _MARKS
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_DAMAGE = "\ufffd"


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
    """The characters of `data`. Any bytes can be decoded; nothing is raised. Control characters become spaces, one for
    one, so that offsets stay those of the file (CR LF becomes LF, which is noted: offsets then count the LF form)."""
    text, encoding, notes = _characters(data, _known(declared))
    if declared and encoding != _known(declared):
        stated = _known(declared) or declared
        notes.append(_note("decoded", "encoding_contradicts", f"Declared as {stated}, read as {encoding}."))
    elif encoding != "utf-8":
        notes.append(_note("decoded", "encoding", f"Read as {encoding}."))
    offset = int(text.startswith("\ufeff"))
    text = text[offset:]
    if "\r" in text:
        if "\r\n" in text:
            notes.append(_note("decoded", "line_ends", "CR LF line ends were read as LF; offsets count the LF form."))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    cleaned, controls = _CONTROLS.subn(" ", text)
    if controls:
        notes.append(_note("cleaned", "control_characters", f"{controls} control characters were read as spaces."))
    controls -= text.count("\0")
    return Decoded(text=cleaned, encoding=encoding, offset=offset, controls=controls, notes=tuple(notes))


def _characters(data: bytes, declared: str) -> tuple[str, str, list[Note]]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _tolerant(data, encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    wide = _wide(data)
    if wide:
        return _tolerant(data, wide)
    if text:
        return text, "utf-8", []
    if declared and declared != "utf-8":
        try:
            return data.decode(declared), declared, []
        except (UnicodeDecodeError, ValueError):
            pass
    repaired = data.decode("utf-8", "replace")
    damaged = repaired.count(_DAMAGE)
    sound = sum(1 for char in repaired if char > "\x7f") - damaged
    if sound > 4 * damaged:
        return _tolerant(data, "utf-8")
    best = max(_WESTERN, key=lambda name: (_sense(data, name), -_WESTERN.index(name)))
    return _tolerant(data, best)


def _tolerant(data: bytes, encoding: str) -> tuple[str, str, list[Note]]:
    text = data.decode(encoding, "replace")
    damaged = text.count(_DAMAGE) - data.count(_DAMAGE.encode()) if encoding == "utf-8" else text.count(_DAMAGE)
    if damaged <= 0:
        return text, encoding, []
    return text, encoding, [_note("warning", "damaged_characters", f"{damaged} places are no valid {encoding}.")]


def _wide(data: bytes) -> str:
    """UTF-16 without a byte order mark: every other byte of Western text is NUL."""
    sample = data[:4096]
    if len(sample) < 4 or 0 not in sample:
        return ""
    half = len(sample) / 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.3 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * half and odd < 0.05 * half else ""


def _sense(data: bytes, encoding: str) -> int:
    """How much sense the characters above ASCII make: letters of the two languages for, anything odd against."""
    text = data[:200_000].decode(encoding, "replace")
    odd = sum(1 for char in text if char > "\x7f" and char not in _EXPECTED)
    good = sum(1 for char in text if char in _EXPECTED)
    # A capital accented letter, or a mark, between small letters is a small letter of another encoding.
    misplaced = len(re.findall(r"[a-zé][A-ZÀ-Þ«»€•§][a-zé]", text))
    return good - 2 * odd - 3 * misplaced


def _known(name: str) -> str:
    """The name Python gives an encoding, "" for one it does not know; Latin-1 and ASCII mean cp1252 (WHATWG)."""
    try:
        found = codecs.lookup(name.strip()).name if name.strip() else ""
    except (LookupError, ValueError):
        return ""
    if found in ("iso8859-1", "ascii", "latin-1"):
        return "cp1252"
    return "utf-8" if found == "utf-8-sig" else found


def _note(kind: str, reason: str, message: str) -> Note:
    return Note(kind=kind, reason=reason, message=message)  # type: ignore[arg-type]

"""Fonts of a PDF: which characters the codes of a string stand for, and how wide they are (ISO 32000-1, 9.5 to 9.10).

Order of belief for characters: the ToUnicode map, the names of the encoding's differences, the base encoding. Codes
that lead to no character give U+FFFD, so that the caller can see how much of a text cannot be read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

UNKNOWN = "\ufffd"
_MAX_MAPPINGS = 70_000
_MAX_MAP_BYTES = 4_000_000
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_BF = re.compile(rb"beginbf(char|range)(.*?)endbf(?:char|range)", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])")
_CODESPACE = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f\s]+)>")
_UNI = re.compile(r"(?:uni|u)([0-9A-Fa-f]{4,6})$")
_SYMBOLIC = ("wingdings", "webdings", "dingbats", "symbol", "opens")


@dataclass(frozen=True, slots=True)
class Font:
    """`characters` and `widths` by code; widths are in units of the font size.
    `code_bytes` is how many bytes make a code."""

    name: str
    code_bytes: int
    characters: dict[int, str]
    widths: dict[int, float]
    default_width: float
    bold: bool
    symbolic: bool
    space: frozenset[int] = field(default_factory=frozenset)

    def codes(self, string: bytes) -> Iterator[int]:
        """The codes of a string shown in this font."""
        if self.code_bytes == 1:
            yield from string
            return
        for position in range(0, len(string) - 1, 2):
            yield string[position] << 8 | string[position + 1]

    def character(self, code: int) -> str:
        """What the code shows; U+FFFD when that is not known."""
        return self.characters.get(code, UNKNOWN)

    def width(self, code: int) -> float:
        """The advance of the code, relative to the font size."""
        return self.widths.get(code, self.default_width)


def read_font(resource: Any) -> Font:
    """The font of a PDF font dictionary; whatever is damaged in it falls back to what is usual."""
    name = str(resource.get("/BaseFont", "/?")).lstrip("/").rpartition("+")[2]
    kind = str(resource.get("/Subtype", ""))
    to_unicode, code_bytes = _to_unicode(resource)
    if kind == "/Type0":
        widths, default = _cid_widths(resource)
        encoding = _object(resource.get("/Encoding"))
        size = code_bytes if code_bytes and not str(encoding).startswith("/Identity") else 2
        characters = to_unicode or _utf16_characters(str(encoding))
    else:
        size = 1
        characters = _simple_characters(resource, name)
        characters.update(to_unicode)
        widths, default = _simple_widths(resource, name, characters, kind)
    return Font(
        name=name,
        code_bytes=size,
        characters=characters,
        widths=widths,
        default_width=default,
        bold=_is_bold(resource, name),
        symbolic=any(word in name.lower() for word in _SYMBOLIC) and not to_unicode,
        space=frozenset(code for code, char in characters.items() if char == " "),
    )


def _object(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _number(value: Any, default: float = 0.0) -> float:
    try:
        number = float(_object(value))
    except (TypeError, ValueError, OverflowError):
        return default
    return number if -1e7 < number < 1e7 else default


def _to_unicode(resource: Any) -> tuple[dict[int, str], int]:
    """The ToUnicode map, and the bytes of a code that its code space states (0 when it states none)."""
    stream = _object(resource.get("/ToUnicode"))
    if not hasattr(stream, "get_data"):
        return {}, 0
    data = stream.get_data()[:_MAX_MAP_BYTES]
    space = _CODESPACE.search(data)
    size = len(_unhex(space[1])) if space else 0
    found: dict[int, str] = {}
    for section in _BF.finditer(data):
        if section[1] == b"char":
            tokens = [_unhex(token) for token in _HEX.findall(section[2])]
            for code, target in zip(tokens[0::2], tokens[1::2], strict=False):
                found[int.from_bytes(code, "big")] = _utf16(target)
        else:
            for low, high, start, listed in _RANGE.findall(section[2]):
                first, last = int.from_bytes(_unhex(low), "big"), int.from_bytes(_unhex(high), "big")
                if len(found) + last - first > _MAX_MAPPINGS:
                    break
                if listed:
                    targets = [_utf16(_unhex(token)) for token in _HEX.findall(listed)]
                    found.update(zip(range(first, last + 1), targets, strict=False))
                    continue
                found.update(_counted(first, last, _unhex(start)))
        if len(found) > _MAX_MAPPINGS:
            break
    return {code: text for code, text in found.items() if text}, min(size, 2)


def _counted(first: int, last: int, start: bytes) -> Iterator[tuple[int, str]]:
    """The characters of a range of codes that count up from `start`. Recognised pages map all codes to themselves,
    from U+0000 on."""
    text = _utf16(start)
    base = ord(text[-1]) if text else 0
    for step in range(last - first + 1):
        code = base + step
        if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000:
            yield first + step, text[:-1] + chr(code)


def _unhex(digits: bytes) -> bytes:
    digits = b"".join(digits.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())


def _utf16(raw: bytes) -> str:
    if len(raw) == 1:
        return chr(raw[0])
    return raw.decode("utf-16-be", "ignore").replace("\0", "")


@cache
def _base(name: str) -> tuple[str, ...]:
    from pypdf._codecs import charset_encoding

    return tuple(charset_encoding.get(name, charset_encoding["/StandardEncoding"]))


@cache
def _glyph_names() -> dict[str, str]:
    from pypdf._codecs.adobe_glyphs import adobe_glyphs

    return dict(adobe_glyphs)


def _simple_characters(resource: Any, name: str) -> dict[int, str]:
    encoding = _object(resource.get("/Encoding"))
    differences: Any = []
    base = ""
    if hasattr(encoding, "get") and not isinstance(encoding, str):
        base = str(encoding.get("/BaseEncoding", ""))
        differences = _object(encoding.get("/Differences")) or []
    elif encoding is not None:
        base = str(encoding)
    if not base and name in ("Symbol", "ZapfDingbats"):
        base = f"/{name}"
    if not base and str(resource.get("/Subtype", "")) == "/TrueType":
        base = "/WinAnsiEncoding"
    characters = {code: char for code, char in enumerate(_base(base)) if char and char != "\x00"}
    if base == "/WinAnsiEncoding":
        # Unused codes show a bullet (ISO 32000-1, D.2, note 3).
        characters.update(dict.fromkeys((0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D), "•"))
    code = 0
    for item in map(_object, differences if isinstance(differences, list) else []):
        if isinstance(item, int):
            code = item
        else:
            characters[code] = _named(str(item))
            code += 1
            if code > 0xFFFF:
                break
    return characters


def _named(name: str) -> str:
    """The characters of a glyph name (Adobe Glyph List Specification)."""
    known = _glyph_names()
    if name in known:
        return known[name]
    plain = name.lstrip("/").partition(".")[0]
    parts = [known.get(f"/{part}", "") for part in plain.split("_")]
    if plain and all(parts):
        return "".join(parts)
    found = _UNI.match(plain)
    if found and int(found[1], 16) < 0xD800:
        return chr(int(found[1], 16))
    return UNKNOWN


def _utf16_characters(encoding: str) -> dict[int, str]:
    """A composite font without ToUnicode: only encodings that are Unicode themselves can be read."""
    if "UCS2" in encoding or "UTF16" in encoding:
        return {code: chr(code) for code in range(32, 0xD800)}
    return {}


def _simple_widths(resource: Any, name: str, characters: dict[int, str], kind: str) -> tuple[dict[int, float], float]:
    widths = _object(resource.get("/Widths"))
    descriptor: Any = _object(resource.get("/FontDescriptor"))
    scale = 0.001
    if kind == "/Type3":
        matrix = _object(resource.get("/FontMatrix"))
        scale = abs(_number(matrix[0], 0.001)) if isinstance(matrix, list) and matrix else 0.001
    if isinstance(widths, list):
        first = int(_number(resource.get("/FirstChar")))
        missing = _number(descriptor.get("/MissingWidth")) if hasattr(descriptor, "get") else 0.0
        found = {first + step: _number(width) * scale for step, width in enumerate(widths[:65_536])}
        return found, missing * scale or 0.5
    standard = _standard_widths(_standard_name(name))
    return {code: standard[char] for code, char in characters.items() if char in standard}, standard.get("default", 0.5)


def _standard_name(name: str) -> str:
    """The one of the standard 14 fonts that a name stands for (ISO 32000-1, 9.6.2.2)."""
    lower = name.lower()
    bold, slanted = "bold" in lower, "italic" in lower or "oblique" in lower
    if lower.startswith(("times", "georgia", "garamond")) or "serif" in lower.replace("sans", ""):
        return "Times-" + ("BoldItalic" if bold and slanted else "Bold" if bold else "Italic" if slanted else "Roman")
    family = "Courier" if "courier" in lower or "mono" in lower else "Helvetica"
    if lower in ("symbol", "zapfdingbats"):
        return "Symbol" if lower == "symbol" else "ZapfDingbats"
    return family + ("-BoldOblique" if bold and slanted else "-Bold" if bold else "-Oblique" if slanted else "")


@cache
def _standard_widths(name: str) -> dict[str, float]:
    try:
        from pypdf._codecs.core_font_metrics import CORE_FONT_METRICS
    except ImportError:
        return {"default": 0.5}
    metrics = CORE_FONT_METRICS.get(name)
    return {} if metrics is None else {char: width / 1000 for char, width in metrics.character_widths.items()}


def _cid_widths(resource: Any) -> tuple[dict[int, float], float]:
    """The /W array of a descendant font: `c [w1 w2 …]` or `first last w` (ISO 32000-1, 9.7.4.3)."""
    descendants = _object(resource.get("/DescendantFonts"))
    descendant: Any = _object(descendants[0]) if isinstance(descendants, list) and descendants else None
    if not hasattr(descendant, "get"):
        return {}, 1.0
    widths: dict[int, float] = {}
    items = _object(descendant.get("/W"))
    items = items if isinstance(items, list) else []
    position = 0
    while position + 1 < len(items) and len(widths) < _MAX_MAPPINGS:
        first, second = int(_number(items[position])), _object(items[position + 1])
        if isinstance(second, list):
            widths.update({first + step: _number(width) / 1000 for step, width in enumerate(second)})
            position += 2
        elif position + 2 < len(items):
            last = min(int(_number(second)), first + _MAX_MAPPINGS)
            widths.update(dict.fromkeys(range(first, last + 1), _number(items[position + 2]) / 1000))
            position += 3
        else:
            break
    return widths, _number(descendant.get("/DW"), 1000.0) / 1000


def _is_bold(resource: Any, name: str) -> bool:
    lower = name.lower()
    if any(word in lower for word in ("bold", "black", "heavy", "gras", "demi")):
        return True
    descriptor = _object(resource.get("/FontDescriptor"))
    return hasattr(descriptor, "get") and _number(descriptor.get("/FontWeight")) >= 600

"""The content of a PDF page as words with their places: a small interpreter of the text operators (ISO 32000-1, 9.4).

Coordinates are points in the upright page, y grows upwards. Text that stands at an angle is kept apart: it is a
watermark or a note on the margin, never the flow of a release.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from presskit import errors
from presskit.extract.pdf.canvas import IDENTITY, WORD_GAP, Matrix, Page, Picture, Word, multiplied
from presskit.extract.pdf.fonts import UNKNOWN, Font, read_font

_MAX_FORMS = 12  # forms in forms
_MAX_WORK = 1_500_000  # instructions on a page, those of forms each time they are shown
_FORM_WORK = 100  # instructions: what showing a form costs beside its own
_MAX_STACK = 200
_MAX_PICTURES = 2_000
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}


@dataclass(slots=True)
class _Text:
    """The text state; q and Q save and restore it with the matrix."""

    matrix: Matrix = IDENTITY
    font: Font | None = None
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0


INVISIBLE = frozenset((3,))  # text rendering modes (PDF 32000-1, 9.3.6) that leave no ink
NONE_HIDDEN: frozenset[int] = frozenset()  # for pages whose text lies invisible over a picture of it


class Interpreter:
    """Runs the content of one page; `fonts` is shared by the pages of a file (by object id).

    Text in a rendering mode of `hidden` is counted, not read."""

    def __init__(self, fonts: dict[Any, Font], limit: int, *, hidden: frozenset[int] = INVISIBLE) -> None:
        self.page = Page()
        self._fonts = fonts
        self._limit = limit
        self._hidden = hidden
        self._state = _Text()
        self._stack: list[_Text] = []
        self._line = self._cursor = IDENTITY
        self._pending: list[tuple[str, float, float, float, float, bool, bool]] = []
        self._spaced = False
        self._work = 0
        self._local: dict[tuple[int, str], Font] = {}

    def run(self, operations: Sequence[tuple[Any, bytes]], resources: Any, base: Matrix, depth: int = 0) -> None:
        """Interpret operations; damaged operands are passed over. Raises `TooLarge` for forms in forms without end."""
        self._work += len(operations) + (_FORM_WORK if depth else 0)
        if self._work > _MAX_WORK:
            raise errors.TooLarge("A page of the PDF shows drawings inside drawings millions of times.")
        state = self._state
        state.matrix = multiplied(base, state.matrix) if depth else base
        bottom = len(self._stack)
        for operands, operator in operations:
            if self.page.characters > self._limit:
                return
            try:
                self._apply(operator, operands, resources, depth, bottom)
            except (TypeError, ValueError, IndexError, KeyError, AttributeError, OverflowError):
                continue
        while len(self._stack) > bottom:
            self._state = self._stack.pop()

    def finish(self) -> Page:
        """The page, once all of its content has run."""
        self._flush()
        return self.page

    def _apply(self, operator: bytes, operands: Any, resources: Any, depth: int, bottom: int) -> None:
        state = self._state
        match operator:
            case b"TJ":
                self._show_array(operands[0])
            case b"Tj":
                self._show(operands[0])
            case b"Td":
                self._move(float(operands[0]), float(operands[1]))
            case b"TD":
                state.leading = -float(operands[1])
                self._move(float(operands[0]), float(operands[1]))
            case b"Tm":
                a, b, c, d, e, f = (float(value) for value in operands[:6])
                self._line = self._cursor = (a, b, c, d, e, f)
            case b"T*":
                self._move(0.0, -state.leading)
            case b"'":
                self._move(0.0, -state.leading)
                self._show(operands[0])
            case b'"':
                state.word_spacing, state.spacing = float(operands[0]), float(operands[1])
                self._move(0.0, -state.leading)
                self._show(operands[2])
            case b"BT":
                self._line = self._cursor = IDENTITY
            case b"Tf":
                state.font, state.size = self._font(str(operands[0]), resources), float(operands[1])
            case b"Tc":
                state.spacing = float(operands[0])
            case b"Tw":
                state.word_spacing = float(operands[0])
            case b"Tz":
                state.scale = float(operands[0]) / 100
            case b"TL":
                state.leading = float(operands[0])
            case b"Ts":
                state.rise = float(operands[0])
            case b"Tr":
                state.mode = int(operands[0])
            case b"q":
                if len(self._stack) < _MAX_STACK:
                    self._stack.append(replace(state))
            case b"Q":
                if len(self._stack) > bottom:
                    self._state = self._stack.pop()
            case b"cm":
                a, b, c, d, e, f = (float(value) for value in operands[:6])
                state.matrix = multiplied((a, b, c, d, e, f), state.matrix)
            case b"Do":
                self._do(str(operands[0]), resources, depth)
            case b"INLINE IMAGE" | b"BI":
                self._picture(None)
            case _:
                pass

    def _move(self, x: float, y: float) -> None:
        self._line = self._cursor = multiplied((1.0, 0.0, 0.0, 1.0, x, y), self._line)

    def _font(self, name: str, resources: Any) -> Font | None:
        table = _resolved(resources.get("/Font")) if resources is not None else None
        key: Any = (id(table), name)
        if key in self._local:
            return self._local[key]
        reference = table.raw_get(name) if table is not None and name in table else None
        if reference is None:
            return None
        known = getattr(reference, "idnum", None)
        font = self._fonts.get(known) if known is not None else None
        if font is None:
            resource = _resolved(reference)
            if not hasattr(resource, "get"):
                return None
            font = read_font(resource)
            if known is not None:
                self._fonts[known] = font
        self._local[key] = font
        return font

    def _do(self, name: str, resources: Any, depth: int) -> None:
        from pypdf.generic import ContentStream

        table = _resolved(resources.get("/XObject"))
        thing = _resolved(table[name])
        if thing.get("/Subtype") == "/Image":
            self._picture(thing)
            return
        if thing.get("/Subtype") != "/Form" or depth >= _MAX_FORMS:
            return
        values = _resolved(thing.get("/Matrix"))
        own: Matrix = IDENTITY
        if isinstance(values, list) and len(values) == 6:
            a, b, c, d, e, f = (float(value) for value in values)
            own = (a, b, c, d, e, f)
        inner = _resolved(thing.get("/Resources")) or resources
        saved, line, cursor = replace(self._state), self._line, self._cursor
        self.run(ContentStream(thing, None).operations, inner, own, depth + 1)
        self._state, self._line, self._cursor = saved, line, cursor

    def _picture(self, thing: Any) -> None:
        if len(self.page.pictures) >= _MAX_PICTURES:
            return
        size = (0, 0) if thing is None else (int(thing.get("/Width", 0)), int(thing.get("/Height", 0)))
        self.page.pictures.append(Picture(self._state.matrix, *size, thing))

    def _show_array(self, items: Any) -> None:
        state = self._state
        for item in items:
            if isinstance(item, bytes | str):
                self._show(item)
            else:
                shift = -float(item) / 1000 * state.size * state.scale
                self._cursor = multiplied((1.0, 0.0, 0.0, 1.0, shift, 0.0), self._cursor)

    def _show(self, string: Any) -> None:
        state, font = self._state, self._state.font
        raw = string.original_bytes if isinstance(string, str) and hasattr(string, "original_bytes") else string
        if font is None or not isinstance(raw, bytes):
            return
        a, b, _, d, e, f = multiplied(self._cursor, state.matrix)
        upright = abs(b) <= 0.2 * abs(a) and a > 0 and d != 0
        size = abs(state.size * d)
        shown = state.mode not in self._hidden
        x, turned = 0.0, []
        for code in font.codes(raw):
            char = font.character(code)
            width = font.width(code) * state.size * state.scale
            advance = width + state.spacing * state.scale
            if char == " " or (code == 32 and font.code_bytes == 1):
                advance += state.word_spacing * state.scale if code == 32 and font.code_bytes == 1 else 0.0
            self.page.characters += 1
            if not shown:
                self.page.invisible += 1
            elif not upright:
                turned.append(char)
            else:
                end = x + max(width, advance if state.spacing > 0 else width)
                self.put(char, e + a * x, e + a * end, f + b * x + d * state.rise, size, font)
            x += advance
        if turned:
            self.page.turned.append("".join(turned))
        self._cursor = multiplied((1.0, 0.0, 0.0, 1.0, x, 0.0), self._cursor)

    def put(self, char: str, x0: float, x1: float, y: float, size: float, font: Font) -> None:
        """Add a character to the word under way, or begin the next word."""
        if char == UNKNOWN:
            self.page.unknown += 1
        if char in (" ", "\t", "\n", "\r", "\x00") or (char == "\xa0" and not self._pending):
            self._flush()
            self._spaced = True
            return
        if self._pending:
            _, last_x0, last_x1, last_y, last_size, last_bold, _ = self._pending[-1]
            if char == self._pending[-1][0] and abs(x0 - last_x0) < 0.12 * size and abs(y - last_y) < 0.12 * size:
                return  # printed twice to look bold
            gap = x0 - last_x1
            apart = gap > WORD_GAP * min(size, last_size) or gap < -0.5 * size or abs(y - last_y) > 0.6 * size
            if apart or last_bold != font.bold or abs(size - last_size) > 0.3 * size:
                spaced = self._spaced
                self._flush()
                self._spaced = spaced
        self._pending.append((char, x0, x1, y, size, font.bold, font.symbolic))

    def _flush(self) -> None:
        if self._pending:
            pieces = self._pending
            text = "".join(piece[0] for piece in pieces).translate(_LIGATURES)
            bullet = len(text) == 1 and (pieces[0][6] or 0xE000 <= ord(text) <= 0xF8FF)
            self.page.words.append(
                Word(
                    text="•" if bullet else text,
                    x0=pieces[0][1],
                    x1=max(piece[2] for piece in pieces),
                    y=pieces[0][3],
                    size=pieces[0][4],
                    bold=pieces[0][5],
                    spaced=self._spaced,
                    bullet=bullet,
                )
            )
            self._pending = []
        self._spaced = False


def _resolved(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value

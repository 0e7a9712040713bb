"""Pictures of pages, as files that tesseract reads.

With pypdfium2 (extra presskit[pdfium]) a page is drawn; without it the pictures that a scanner put on the page are
taken out of the file: JPEG, JPEG 2000 and fax data as they are, plain pixels as a PGM file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from math import sqrt
from typing import TYPE_CHECKING, Any

from presskit import errors
from presskit.extract.pdf.canvas import Picture
from presskit.extract.pdf.hocr import Place

if TYPE_CHECKING:
    import numpy as np

    Pixels = np.ndarray[tuple[int, int], np.dtype[np.uint8]]

_DPI = 300
_MOST_PIXELS = 25_000_000  # of a page as drawn; A4 at 300 dpi has 8.7 million
_MOST_STORED = 150_000_000  # of a picture in the file
_MOST_PICTURES = 40  # scanners cut a page into strips
_RAW = {"/DCTDecode": "jpg", "/JPXDecode": "jp2", "/CCITTFaxDecode": "tif"}
_CHANNELS = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}
_DAMAGE = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, OSError, RuntimeError,
           NotImplementedError, AssertionError, ImportError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scan:
    """A picture as a file of some kind (its extension), its resolution, and where it lies on the page."""

    content: bytes
    extension: str
    dpi: int
    place: Place


def can_draw() -> bool:
    """Whether pages can be drawn, so that any page can be recognised."""
    return find_spec("pypdfium2") is not None


def drawn(document: Any, number: int, quarters: int) -> Scan | None:
    """A page of an open pypdfium2 document in greys, turned clockwise by so many quarters; None for a page that cannot
    be drawn."""
    import numpy as np
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return None
    width, height = page.get_size()
    if quarters % 2:
        width, height = height, width
    scale = min(_DPI / 72, sqrt(_MOST_PIXELS / max(width * height, 1.0)))
    bitmap = page.render(scale=scale, grayscale=True, rotation=90 * quarters)
    pixels = np.array(bitmap.to_numpy(), copy=True).reshape(bitmap.height, bitmap.width)
    bitmap.close()
    page.close()
    place = Place(0.0, 0.0, width / pixels.shape[1], height / pixels.shape[0], pixels.shape[0])
    return Scan(_pgm(pixels), "pgm", round(72 * scale), place)


def stored(pictures: "list[Picture]") -> Iterator[Scan]:
    """The pictures of a page that can be taken out of the file as they are, from top to bottom."""
    largest: dict[tuple[int, ...], Picture] = {}
    for picture in pictures[:_MOST_PICTURES]:  # a page may hold its paper and its ink as pictures of their own
        where = tuple(round(value) for value in picture.box)
        if where not in largest or picture.pixels > largest[where].pixels:
            largest[where] = picture
    for picture in sorted(largest.values(), key=lambda picture: -picture.box[3]):
        try:
            scan = _taken_out(picture)
        except _DAMAGE:
            continue
        if scan is not None:
            yield scan


def refuse_huge(pictures: "list[Picture]") -> None:
    """Raises `TooLarge` for a picture that would take gigabytes to unpack."""
    for picture in pictures:
        if picture.pixels > _MOST_STORED:
            millions, limit = picture.pixels / 1e6, _MOST_STORED // 1_000_000
            raise errors.TooLarge(f"A picture in the PDF has {millions:,.0f} million pixels; at most {limit} are read.")


def _taken_out(picture: Picture) -> Scan | None:
    stream = picture.stream
    left, bottom, right, top = picture.box
    width, height = picture.width, picture.height
    if stream is None or not width or not height or right - left < 1 or top - bottom < 1:
        return None
    filters = _object(stream.get("/Filter"))
    last = str(filters[-1] if isinstance(filters, list) and filters else filters or "")
    extension = _RAW.get(last, "")
    quarters = picture.quarters
    if extension:
        content = stream.get_data()
        if quarters:
            return None
    elif last in ("", "/FlateDecode", "/LZWDecode", "/RunLengthDecode", "/ASCII85Decode", "/ASCIIHexDecode"):
        pixels = _pixels(stream, width, height)
        if pixels is None:
            return None
        import numpy as np

        pixels = np.rot90(pixels, quarters)
        height, width = pixels.shape
        content, extension = _pgm(pixels), "pgm"
    else:
        return None
    place = Place(left, bottom, (right - left) / width, (top - bottom) / height, height)
    return Scan(content, extension, max(70, min(1200, round(72 / place.across))), place)


def _pixels(stream: Any, width: int, height: int) -> "Pixels | None":
    """The greys of a picture whose pixels are stored plainly (ISO 32000-1, 8.9.5); None for rare kinds."""
    import numpy as np

    mask = bool(_object(stream.get("/ImageMask")))
    bits = 1 if mask else int(_object(stream.get("/BitsPerComponent", 8)))
    space = _object(stream.get("/ColorSpace")) or "/DeviceGray"
    palette = None
    if isinstance(space, list) and str(space[0]) == "/Indexed":
        table = _object(space[3])
        raw = table.get_data() if hasattr(table, "get_data") else getattr(table, "original_bytes", b"")
        inner = _channels(_object(space[1]))
        palette = _grey(np.frombuffer(raw[: len(raw) // inner * inner], np.uint8).reshape(-1, inner))
        channels = 1
    else:
        channels = _channels(space)
    if bits not in (1, 2, 4, 8) or not channels:
        return None
    row = (width * channels * bits + 7) // 8
    data = np.frombuffer(stream.get_data(), np.uint8)[: row * height]
    if len(data) < row * height:
        return None
    lines = data.reshape(height, row)
    if bits < 8:
        places = np.unpackbits(lines, axis=1).reshape(height, -1, bits)
        weights = 1 << np.arange(bits - 1, -1, -1, dtype=np.uint8)
        values = (places * weights).sum(axis=2, dtype=np.uint8)[:, : width * channels]
        lines = values if palette is not None else values * np.uint8(255 // ((1 << bits) - 1))
    if palette is not None:
        return palette[np.minimum(lines[:, :width], len(palette) - 1)]
    greys = _grey(lines[:, : width * channels].reshape(-1, channels)).reshape(height, width)
    decode = _object(stream.get("/Decode"))
    inverted = isinstance(decode, list) and len(decode) >= 2 and float(decode[0]) > float(decode[1])
    return np.uint8(255) - greys if inverted else greys


def _channels(space: Any) -> int:
    if isinstance(space, list) and space:
        if str(space[0]) == "/ICCBased":
            return int(_object(_object(space[1]).get("/N", 0)))
        return _CHANNELS.get(str(space[0]), 0)
    return _CHANNELS.get(str(space), 0)


def _grey(colours: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Rows of one, three or four channels as one grey each (ITU-R BT.601 weights)."""
    import numpy as np

    match colours.shape[1]:
        case 1:
            return colours[:, 0]
        case 4:
            colours = 255 - np.minimum(255, colours[:, :3].astype(np.uint16) + colours[:, 3:])
    weights = np.array([77, 150, 29], np.uint32)
    greys: np.ndarray[Any, Any] = (colours.astype(np.uint32) * weights).sum(axis=1) >> 8
    return greys.astype(np.uint8)


def _pgm(pixels: "Pixels") -> bytes:
    height, width = pixels.shape
    return b"P5\n%d %d\n255\n" % (width, height) + pixels.tobytes()


def _object(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value

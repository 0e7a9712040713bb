"""Printed pages as a scanner gives them: pictures, a little askew, with specks, in a PDF of their own."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader, PdfWriter

from tests.extract.pdf.paper import DEJAVU


@dataclass(frozen=True)
class Device:
    """How a scanner works: `skew` in degrees, `specks` a page, `kind` of picture ("jpeg", "grey" for plain pixels,
    "fax" for black and white), `quarters` by which the paper lay turned."""

    dpi: int = 200
    skew: float = 0.5
    specks: int = 60
    kind: str = "jpeg"
    quarters: int = 0


def scanned(data: bytes, device: Device, seed: str = "scan") -> bytes:
    """A PDF whose pages are pictures of the pages of another."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    pages = [_picture(page, device, f"{seed}/{number}") for number, page in enumerate(document)]
    return _bound(pages, device)


def mixed(text: bytes, picture: bytes) -> bytes:
    """A PDF of all pages of one and then of another."""
    writer = PdfWriter()
    for data in (text, picture):
        for page in PdfReader(BytesIO(data)).pages:
            writer.add_page(page)
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _picture(page: Any, device: Device, seed: str) -> Any:
    from PIL import Image, ImageFilter

    draw = random.Random(seed)
    image = page.render(scale=device.dpi / 72, grayscale=True).to_pil().convert("L")
    image = image.rotate(draw.choice((-1, 1)) * device.skew, fillcolor=255, resample=Image.Resampling.BICUBIC)
    image = image.point(lambda value: 22 + value * 225 // 255).filter(ImageFilter.GaussianBlur(0.4))
    for _ in range(device.specks):
        image.putpixel((draw.randrange(image.width), draw.randrange(image.height)), draw.randrange(120))
    return image.rotate(90 * device.quarters, expand=True) if device.quarters else image


def _bound(pages: Sequence[Any], device: Device) -> bytes:
    if device.kind == "grey":
        return _plain(pages, device)
    shown = list(pages)
    if device.kind == "fax":
        shown = [page.point(lambda value: 255 * (value > 140)).convert("1") for page in pages]
    buffer = BytesIO()
    shown[0].save(buffer, "PDF", save_all=True, append_images=shown[1:], resolution=device.dpi)
    return buffer.getvalue()


def _plain(pages: Sequence[Any], device: Device) -> bytes:
    """Pixels deflated, as many office scanners store them."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for page in pages:
        size = (page.width * 72 / device.dpi, page.height * 72 / device.dpi)
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(page.convert("RGB")), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def muted(lines: Sequence[str]) -> bytes:
    """A page in a font whose codes are the numbers of its glyphs, and that does not say which characters they show."""
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject
    from reportlab.pdfbase.ttfonts import TTFontFile

    face = TTFontFile(str(DEJAVU / "DejaVuSerif.ttf"))
    glyphs = face.charToGlyph
    shown = [b"<%s> Tj T*" % b"".join(b"%04x" % glyphs[ord(char)] for char in line) for line in lines]
    content, program = StreamObject(), StreamObject()
    content.set_data(b"BT /F1 11 Tf 14 TL 60 780 Td " + b" ".join(shown) + b" ET")
    program.set_data((DEJAVU / "DejaVuSerif.ttf").read_bytes())
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    names = {key: NameObject(value) for key, value in {
        "/Type": "/Font", "/Subtype": "/CIDFontType2", "/BaseFont": "/Muted", "/CIDToGIDMap": "/Identity",
    }.items()}  # fmt: skip
    descendant = DictionaryObject({NameObject(key): value for key, value in names.items()})
    descendant[NameObject("/DW")] = FloatObject(600)
    names = {"/Type": "/FontDescriptor", "/FontName": "/Muted"}
    descriptor = DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})
    descriptor[NameObject("/FontFile2")] = writer._add_object(program)
    descendant[NameObject("/FontDescriptor")] = writer._add_object(descriptor)
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in {
        "/Type": "/Font", "/Subtype": "/Type0", "/BaseFont": "/Muted", "/Encoding": "/Identity-H",
    }.items()})  # fmt: skip
    font[NameObject("/DescendantFonts")] = ArrayObject([writer._add_object(descendant)])
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): writer._add_object(font)})}
    )
    page[NameObject("/Contents")] = writer._add_object(content)
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()

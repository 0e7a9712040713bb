"""Hostile PDF files."""

import io
import zlib
from collections.abc import Callable, Sequence


def pdf(pages: int, content: bytes = b"BT /F1 12 Tf 72 700 Td (A page of the report on the lamps.) Tj ET") -> bytes:
    """A plain PDF of so many equal pages, built by hand."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    kids = range(5, 5 + pages)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % kid for kid in kids))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
    objects += [page] * pages
    return built(objects)


def encrypted_pdf() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(1))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def pdf_bomb(size: int) -> bytes:
    """A PDF whose only content stream inflates to so many bytes."""
    packed = zlib.compress(b"BT /F1 1 Tf (x) Tj ET " * (size // 22), 9)
    plain = pdf(1)
    head, _, tail = plain.partition(b"4 0 obj\n")
    _, _, rest = tail.partition(b"endobj\n")
    return (
        head
        + b"4 0 obj\n<</Filter/FlateDecode/Length %d>>stream\n" % len(packed)
        + packed
        + b"\nendstream\nendobj\n"
        + rest
    )


def packed(number: int, content: bytes, entries: bytes = b"") -> bytes:
    """An object whose stream is deflated."""
    data = zlib.compress(content, 9)
    return b"<</Filter/FlateDecode%s/Length %d>>stream\n" % (entries, len(data)) + data + b"\nendstream"


def built(objects: Sequence[bytes]) -> bytes:
    """A PDF of some objects; the first is the catalogue."""
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.6\n")
    for number, item in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, item))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def page_of(content: bytes, resources: bytes, *others: bytes, box: bytes = b"0 0 612 792") -> bytes:
    """A page with a content (object 4) and further objects from 5 on."""
    return built(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>" % (box, resources),
            content,
            *others,
        ]
    )


_LAMPS = b"<</Length 66>>stream\nBT /F1 12 Tf 72 700 Td (A page of the report on the lamps.) Tj ET      \nendstream"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_SHOWN = b"q 612 0 0 792 0 0 cm /I Do Q"


def _protected(password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(1))))
    writer.encrypt(password, owner_password="owner", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _picture(width: int, height: int, kind: bytes, content: bytes) -> bytes:
    """A page covered by one picture."""
    image = b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 1/ColorSpace/DeviceGray" % (
        width,
        height,
    )
    image += b"/Filter/%s/Length %d>>stream\n" % (kind, len(content)) + content + b"\nendstream"
    return page_of(b"<</Length %d>>stream\n%s\nendstream" % (len(_SHOWN), _SHOWN), b"/XObject<</I 5 0 R>>", image)


def _jpeg_head() -> bytes:
    """The head of a JPEG file of 65,500 by 65,500 pixels, and nothing else."""
    return (
        b"\xff\xd8\xff\xc0\x00\x0b\x08\xff\xdc\xff\xdc\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\xff\xd9"
    )


def _forms(count: int) -> bytes:
    """Forms that each show the next one ten times."""
    forms = []
    for number in range(count):
        shown = b"/N Do " * 10
        forms.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</N %d 0 R>>>>/Length %d>>stream\n"
            b"%s\nendstream" % (6 + (number + 1) % count, len(shown), shown)
        )
    return page_of(b"<</Length 5>>stream\n/N Do\nendstream", b"/XObject<</N 6 0 R>>", _FONT, *forms)


def _bomb_twice_packed() -> bytes:
    data = zlib.compress(zlib.compress(b" " * 900_000_000, 9), 9)
    return page_of(b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream" % (len(data), data), b"")


LIGHT: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "truncated.pdf": (lambda: pdf(5)[:700], {"broken", "empty"}),
    "half.pdf": (lambda: pdf(40)[: len(pdf(40)) // 2], {"broken", "empty", "read"}),
    "no-table.pdf": (lambda: pdf(3).partition(b"xref")[0], {"read", "broken"}),
    "wrong-table.pdf": (lambda: pdf(3).replace(b"startxref\n", b"startxref\n9"), {"read", "broken"}),
    "head-only.pdf": (lambda: b"%PDF-1.7\n", {"broken"}),
    "mail-before.pdf": (lambda: b"X-Gate: 1\r\n\r\n" + pdf(1), {"read", "broken"}),
    "nul-before.pdf": (lambda: b"\0" * 600 + pdf(1), None),
    "encrypted.pdf": (encrypted_pdf, {"encrypted"}),
    "encrypted-aes.pdf": (lambda: _protected("secret"), {"encrypted"}),
    "empty-password.pdf": (lambda: _protected(""), {"read"}),
    "unknown-lock.pdf": (
        lambda: pdf(1).replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Lamps/V 9>>"),
        {"encrypted", "broken"},
    ),
    "blank.pdf": (lambda: pdf(2, b" "), {"empty"}),
    "no-pages.pdf": (lambda: built([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"]), {"broken"}),
    "pages-in-themselves.pdf": (
        lambda: built([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>"]),
        {"broken", "empty"},
    ),
    "false-count.pdf": (lambda: pdf(2).replace(b"/Count 2", b"/Count 999999999"), {"read", "broken", "too_large"}),
    "negative-count.pdf": (lambda: pdf(2).replace(b"/Count 2", b"/Count -7"), {"read", "broken"}),
    "length-in-itself.pdf": (
        lambda: page_of(b"<</Length 4 0 R>>stream\nBT (lamps) Tj ET\nendstream", b""),
        {"empty", "broken", "read"},
    ),
    "huge-page.pdf": (
        lambda: page_of(_LAMPS, b"/Font<</F1 5 0 R>>", _FONT, box=b"0 0 99999999 99999999"),
        {"read", "empty"},
    ),
    "no-size.pdf": (lambda: page_of(_LAMPS, b"/Font<</F1 5 0 R>>", _FONT, box=b"0 0 0 0"), {"read", "empty"}),
    "forms-in-forms.pdf": (lambda: _forms(12), {"too_large"}),
    "form-in-itself.pdf": (lambda: _forms(1), {"too_large"}),
    "arrays-in-arrays.pdf": (lambda: pdf(1, b"[" * 200_000), {"broken", "empty"}),
    "states-in-states.pdf": (lambda: pdf(1, b"q " * 200_000), {"empty"}),
    "no-deflate.pdf": (
        lambda: page_of(b"<</Filter/FlateDecode/Length 4>>stream\nlamp\nendstream", b""),
        {"broken", "empty"},
    ),
    "unknown-filter.pdf": (
        lambda: page_of(b"<</Filter/Lamps/Length 4>>stream\nlamp\nendstream", b""),
        {"broken", "empty"},
    ),
    "script.pdf": (
        lambda: pdf(1).replace(b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
        {"read", "broken"},
    ),
    "outside-file.pdf": (
        lambda: page_of(b"<</F(/etc/passwd)/Length 0>>stream\n\nendstream", b"/Font<</F1 5 0 R>>", _FONT),
        {"empty", "broken"},
    ),
    "huge-picture.pdf": (
        lambda: _picture(60_000, 60_000, b"FlateDecode", zlib.compress(b"\0" * 20_000_000, 9)),
        {"too_large"},
    ),
    "huge-picture-within.pdf": (lambda: _picture(100, 100, b"DCTDecode", _jpeg_head()), {"scanned", "too_large"}),
    "no-picture.pdf": (lambda: _picture(500, 500, b"DCTDecode", b"no jpeg"), {"scanned"}),
    "page-named.pdf": (lambda: b"<!DOCTYPE html><html><body><p>The lamps are lit on Friday.", {"read"}),
}

HEAVY: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "pages-10000.pdf": (lambda: pdf(10_000), {"too_large"}),
    "bomb.pdf": (lambda: pdf_bomb(1_500_000_000), {"too_large"}),
    "bomb-twice-packed.pdf": (_bomb_twice_packed, {"too_large"}),
    "bomb-in-font.pdf": (
        lambda: page_of(
            _LAMPS,
            b"/Font<</F1 5 0 R>>",
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
            packed(6, b"1 beginbfchar <20> <0020> endbfchar " * 25_000_000),
        ),
        {"too_large", "read"},
    ),
    "bomb-of-characters.pdf": (lambda: pdf(1, b"BT /F1 12 Tf (" + b"lamp " * 1_400_000 + b") Tj ET"), {"too_large"}),
}

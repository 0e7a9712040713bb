"""Hostile inputs, made when a test asks for them: each is a file (or a thing that looks like one) in a folder."""

import io
import os
import socket
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

TEXT = "The harbour museum opens a new room on Friday. The room shows forty lamps from the coast.\n"
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(document: bytes) -> bytes:
    """The smallest DOCX around a document.xml."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELS)
        archive.writestr("word/document.xml", document)
    return out.getvalue()


def word(paragraphs: str, prologue: str = "") -> bytes:
    return f'<?xml version="1.0"?>{prologue}<w:document {_W}><w:body>{paragraphs}</w:body></w:document>'.encode()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def pdf(pages: int, content: bytes = b"BT /F1 12 Tf 72 700 Td (A page of the report on the lamps.) Tj ET") -> bytes:
    """A plain PDF of so many equal pages, built by hand."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    kids = range(5, 5 + pages)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % kid for kid in kids))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
    objects += [page] * pages
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, item in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, item))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


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


def html(body: str | bytes) -> bytes:
    data = body.encode() if isinstance(body, str) else body
    return b"<!DOCTYPE html><html lang=en><head><title>Lamps</title></head><body>" + data + b"</body></html>"


def _entities() -> bytes:
    """Nested entities that would expand to gigabytes."""
    lines = ['<!ENTITY a0 "lamps lamps lamps ">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return docx(word(paragraph("&a9;"), f"<!DOCTYPE d [{''.join(lines)}]>"))


# What a reader may expect of each: the categories allowed, or None when it may also be read.
LIGHT: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "empty.html": (lambda: b"", {"empty"}),
    "blank.txt": (lambda: b" \n\t\r\n ", {"empty"}),
    "empty-page.html": (lambda: html(""), {"empty"}),
    "truncated.pdf": (lambda: pdf(5)[:700], {"broken", "empty"}),
    "truncated.docx": (lambda: docx(word(paragraph(TEXT)))[:400], {"broken"}),
    "head-only.pdf": (lambda: b"%PDF-1.7\n", {"broken"}),
    "encrypted.pdf": (encrypted_pdf, {"encrypted"}),
    "encrypted.docx": (
        lambda: (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 3000
        ),
        {"encrypted", "unsupported", "broken"},
    ),
    "outside-entity.docx": (
        lambda: docx(word(paragraph("Lamps &x; here."), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
        None,
    ),
    "many-entities.docx": (_entities, None),
    "wrong-charset.html": (
        lambda: html("<meta charset=utf-8><p>" + "Le musée présente ses lampes à l'été. " * 20).replace(
            "é".encode(), b"\xe9"
        ),
        None,
    ),
    "unknown-charset.html": (lambda: b"<meta charset=klingon-8>" + html(f"<p>{TEXT * 5}"), None),
    "utf16.txt": (lambda: (TEXT * 5).encode("utf-16"), None),
    "utf16-no-mark.html": (lambda: html(f"<p>{TEXT * 5}").decode().encode("utf-16-le"), None),
    "nul.txt": (lambda: TEXT.encode().replace(b"museum", b"mus\0eum") * 5, None),
    "nul.html": (lambda: html(f"<p>{TEXT * 5}".replace("museum", "mus\0eum")), None),
    "binary.html": (lambda: bytes(range(256)) * 200, {"unsupported", "broken"}),
    "picture.html": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, {"unsupported", "broken"}),
    "program.txt": (lambda: b"\x7fELF\x02\x01\x01" + b"\0" * 4000, {"unsupported", "broken"}),
    "surrogates.html": (lambda: html("<p>&#xD800; lamps &#x110000; &#0; " + TEXT * 5), None),
    "controls.txt": (lambda: b"\x1b[2J\xe2\x80\xae" + TEXT.encode() * 5, None),
    "broken-mail.eml": (lambda: b"From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x\n", None),
    "quoted name\"'.txt": (lambda: (TEXT * 3).encode() + b"One.\n", None),
    "line\nfeed.txt": (lambda: (TEXT * 3).encode() + b"Two.\n", None),
    "-dash.txt": (lambda: (TEXT * 3).encode() + b"Three.\n", None),
}

HEAVY: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "pages-10000.pdf": (lambda: pdf(10_000), None),
    "bomb.pdf": (lambda: pdf_bomb(1_500_000_000), {"too_large", "too_slow", "broken", "empty"}),
    "bomb.docx": (lambda: docx(word(paragraph("a" * 800_000_000))), {"too_large"}),
    "page-50mb.html": (lambda: html(("<div><p>" + TEXT * 10 + "</p></div>") * 55_000), None),
    "nested-100000.html": (lambda: html("<div>" * 100_000 + TEXT + "</div>" * 100_000), None),
    "nested-unclosed.html": (lambda: html("<b><i><table>" * 60_000 + TEXT), None),
    "attributes-200000.html": (
        lambda: html(f"<p {' '.join(f'a{n}=1' for n in range(200_000))}>{TEXT * 5}"),
        None,
    ),
    "rows-1000000.html": (
        lambda: html("<table>" + "<tr><td>Lamp<td>12" * 1_000_000 + "</table>"),
        None,
    ),
    "rows-1000000.docx": (
        lambda: docx(
            word("<w:tbl>" + "<w:tr><w:tc><w:p><w:r><w:t>Lamp</w:t></w:r></w:p></w:tc></w:tr>" * 1_000_000 + "</w:tbl>")
        ),
        None,
    ),
    "one-line-30mb.txt": (lambda: b"lamp " * 6_000_000, None),
    "lines-5000000.txt": (lambda: b"a\n" * 5_000_000, None),
    "long-8mb.txt": (lambda: b"".join(b"Lamp %d is lit on Friday. " % n for n in range(310_000)), None),
    "rows-60000.html": (lambda: html("<table>" + f"<tr><td>{TEXT}<td>12 euros" * 60_000 + "</table>"), None),
    "many-parts.eml": (
        lambda: (
            b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
            + b"--x\nContent-Type: text/plain\n\nlamp\n" * 200_000
            + b"--x--\n"
        ),
        None,
    ),
    "nested-mail.eml": (lambda: b"Content-Type: message/rfc822\n\n" * 20_000 + TEXT.encode(), None),
}


def things(folder: Path) -> dict[str, set[str]]:
    """Things in a folder that are no files; by name, the categories they may get."""
    os.mkfifo(folder / "pipe.html")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "up").symlink_to(folder, target_is_directory=True)
    (folder / "outside.txt").symlink_to("/etc/hostname")
    (folder / "device.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(folder)  # an address may be 107 bytes long
        try:
            listener.bind("socket.txt")
        finally:
            os.chdir(here)
    odd = {"pipe.html", "loop", "outside.txt", "device.txt", "socket.txt"}
    return {name: {"unreadable", "unsupported"} for name in odd}

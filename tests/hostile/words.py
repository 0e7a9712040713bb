"""Hostile Word files, and files of other office programs."""

import io
import struct
import zipfile
from collections.abc import Callable

from tests.hostile.text import TEXT

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


def docx(document: bytes, **parts: str | bytes) -> bytes:
    """The smallest DOCX around a document.xml, with further parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELS)
        archive.writestr("word/document.xml", document)
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def word(paragraphs: str, prologue: str = "") -> bytes:
    return f'<?xml version="1.0"?>{prologue}<w:document {_W}><w:body>{paragraphs}</w:body></w:document>'.encode()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _entities() -> bytes:
    """Nested entities that would expand to gigabytes."""
    lines = ['<!ENTITY a0 "lamps lamps lamps ">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return docx(word(paragraph("&a9;"), f"<!DOCTYPE d [{''.join(lines)}]>"))


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PASSWD = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def _with_relation(kind: str, body: str, target: str, prologue: str = "") -> bytes:
    """A document with one external relationship, r9."""
    relations = (
        f'<?xml version="1.0"?>{prologue}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="r9" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
        "</Relationships>"
    )
    return docx(word(paragraph(TEXT) + body), **{"word___rels__document.xml.rels": relations})


def _document_part(name: str, content: str) -> bytes:
    return docx(word(paragraph(TEXT)), **{name.replace("/", "__"): content})


def _relabelled(size: int) -> bytes:
    """A part that unpacks to more than the directory of the ZIP file says."""
    data = bytearray(docx(word(paragraph("a" * size))))
    for signature, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = 0
        while (start := data.find(signature, start)) >= 0:
            length = 46 if place == 24 else 30
            if data[start + length : start + length + 17] == b"word/document.xml":
                data[start + place : start + place + 4] = struct.pack("<I", 4_000)
            start += 4
    return bytes(data)


def _zip(*parts: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()


def _packed(method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("word/document.xml", word(paragraph(TEXT * 3)))
    return out.getvalue()


def _tables(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + paragraph(TEXT) + "</w:tc></w:tr></w:tbl>" * depth


def _ole(*streams: str) -> bytes:
    """The head and directory of an OLE file with some streams, enough to be told by."""
    directory = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + b"\0" * 64 for name in streams)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + directory + b"\0" * 3000


_ODT = ("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<office:document-content/>")


def _attributes(count: int) -> str:
    return "<w:p " + " ".join(f"a{n}='1'" for n in range(count)) + f"><w:r><w:t>{TEXT}</w:t></w:r></w:p>"


LIGHT: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "truncated.docx": (lambda: docx(word(paragraph(TEXT)))[:400], {"broken"}),
    "half.docx": (lambda: docx(word("".join(paragraph(f"Lamp {n * n}.") for n in range(900))))[:4000], {"broken"}),
    "no-body.docx": (lambda: docx(word("").replace(b"w:body", b"w:corpse")), {"broken"}),
    "blank.docx": (lambda: docx(word(paragraph(" "))), {"empty"}),
    "no-main-part.docx": (
        lambda: _zip(("[Content_Types].xml", _TYPES.encode()), ("word/documentary", b"x")),
        {"broken"},
    ),
    "not-xml.docx": (lambda: docx(b"The lamps are lit."), {"broken"}),
    "half-xml.docx": (lambda: docx(word(paragraph(TEXT))[:-40]), {"broken"}),
    "bad-styles.docx": (lambda: _document_part("word/styles.xml", "<w:styles"), {"read"}),
    "outside-entity.docx": (lambda: docx(word(paragraph("Lamps &x; here."), _PASSWD)), {"broken"}),
    "outside-entity-in-properties.docx": (
        lambda: _document_part("docProps/core.xml", f'<?xml version="1.0"?>{_PASSWD}<a>&x;</a>'),
        {"read"},
    ),
    "outside-entity-in-relations.docx": (
        lambda: _with_relation("hyperlink", "", "&x;", _PASSWD),
        {"read", "broken"},
    ),
    "outside-entity-in-footnotes.docx": (
        lambda: docx(
            word(paragraph(TEXT) + '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'),
            **{"word__footnotes.xml": f'<?xml version="1.0"?>{_PASSWD}<w:footnotes {_W}>&x;</w:footnotes>'},
        ),
        {"read", "broken"},
    ),
    "outside-entity-utf16.docx": (
        lambda: docx(
            word(paragraph("Lamps &x; here."), _PASSWD)
            .decode()
            .replace('version="1.0"', 'version="1.0" encoding="UTF-16"')
            .encode("utf-16")
        ),
        {"broken"},
    ),
    "outside-definition.docx": (
        lambda: docx(word(paragraph(TEXT), '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/lamps.dtd">')),
        {"broken"},
    ),
    "outside-template.docx": (
        lambda: _with_relation("attachedTemplate", "", "http://127.0.0.1:9/template.dotm"),
        {"read"},
    ),
    "outside-picture.docx": (lambda: _with_relation("image", "", "file:///etc/passwd"), {"read"}),
    "outside-chunk.docx": (
        lambda: _with_relation("aFChunk", f'<w:altChunk xmlns:r="{_OFFICE}" r:id="r9"/>', "file:///etc/passwd"),
        {"read"},
    ),
    "outside-frame.docx": (lambda: _with_relation("frame", "", "\\\\127.0.0.1\\share\\lamps.docx"), {"read"}),
    "many-entities.docx": (_entities, {"broken"}),
    "attributes-200000.docx": (lambda: docx(word(_attributes(200_000))), {"read", "too_large"}),
    "nested-tables.docx": (lambda: docx(word(_tables(200))), {"too_large"}),
    "nested-xml.docx": (lambda: docx(word("<w:p>" * 50_000 + "</w:p>" * 50_000)), {"too_large"}),
    "countless-parts.docx": (
        lambda: _zip(("word/document.xml", word(paragraph(TEXT))), *((f"word/{n}.xml", b"") for n in range(25_000))),
        {"too_large"},
    ),
    "twice-the-part.docx": (
        lambda: _zip(("word/document.xml", word(paragraph(TEXT))), ("../../document.xml", b"<x/>")),
        {"read"},
    ),
    "bzip2.docx": (lambda: _packed(zipfile.ZIP_BZIP2), {"read"}),
    "lzma.docx": (lambda: _packed(zipfile.ZIP_LZMA), {"read"}),
    "wrong-size.docx": (lambda: _relabelled(900_000), {"broken", "too_large"}),
    "zip-in-zip.docx": (lambda: _zip(("release.docx", docx(word(paragraph(TEXT))))), {"unsupported"}),
    "nul.docx": (lambda: docx(word(paragraph("The mus\0eum"))), {"broken", "read"}),
    "encrypted.docx": (lambda: _ole("EncryptedPackage", "EncryptionInfo"), {"encrypted"}),
    "legacy.doc": (lambda: _ole("WordDocument", "1Table"), {"unsupported"}),
    "legacy-named.docx": (lambda: _ole("WordDocument", "1Table"), {"unsupported"}),
    "sheet.xls": (lambda: _ole("Workbook"), {"unsupported"}),
    "rich-text.doc": (lambda: b"{\\rtf1\\ansi The lamps are lit.}", {"unsupported"}),
    "rich-text.rtf": (lambda: b"{\\rtf1\\ansi The lamps are lit.}", {"unsupported"}),
    "release.odt": (lambda: _zip(*_ODT), {"unsupported"}),
    "release.pages": (lambda: _zip(("Index/Document.iwa", b"\0" * 200), ("preview.jpg", b"\xff\xd8")), {"unsupported"}),
    "book.epub": (lambda: _zip(("META-INF/container.xml", b"<container/>")), {"unsupported"}),
    "slides.pptx": (lambda: _zip(("ppt/presentation.xml", b"<p/>")), {"unsupported"}),
    "page-named.docx": (lambda: b"<!DOCTYPE html><html><body><p>" + TEXT.encode() * 3, {"read"}),
}

HEAVY: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "bomb.docx": (lambda: docx(word(paragraph("a" * 800_000_000))), {"too_large"}),
    "bomb-of-pictures.docx": (
        lambda: docx(word(paragraph(TEXT)), **{"word__media__lamp.bmp": b"\0" * 900_000_000}),
        {"too_large"},
    ),
    "wrong-size-bomb.docx": (lambda: _relabelled(300_000_000), {"broken", "too_large"}),
    "rows-1000000.docx": (
        lambda: docx(
            word("<w:tbl>" + "<w:tr><w:tc><w:p><w:r><w:t>Lamp</w:t></w:r></w:p></w:tc></w:tr>" * 1_000_000 + "</w:tbl>")
        ),
        {"too_large", "read"},
    ),
    "paragraphs-400000.docx": (lambda: docx(word(paragraph("Lamp.") * 400_000)), {"too_large", "read"}),
}

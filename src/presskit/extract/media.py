"""The kind of a file, by its content; the name only decides between kinds of plain text.

`kind_of` reads at most the first 64 KiB (and the list of entries of a ZIP file), so that it costs little on a folder of
many files and never runs what it looks at.
"""

import re
import zipfile
from io import BytesIO
from typing import BinaryIO

HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAIL = "message/rfc822"
PLAIN = "text/plain"
MARKDOWN = "text/markdown"
XML = "application/xml"
JSON = "application/json"
DATA = "text/x-data"
BINARY = "application/octet-stream"
OLE = "application/x-ole-storage"

READABLE = (HTML, PDF, DOCX, MAIL, PLAIN, MARKDOWN)

_HEAD = 65_536
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "application/rtf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"%!PS", "application/postscript"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x7fELF", "application/x-executable"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/x-matroska"),
    (b"wOFF", "font/woff"),
    (b"wOF2", "font/woff2"),
    (b"OTTO", "font/otf"),
    (b"\x00\x01\x00\x00\x00", "font/ttf"),
)

_ZIP_KINDS: tuple[tuple[str, str], ...] = (
    ("word/document", DOCX),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("META-INF/container.xml", "application/epub+zip"),
    ("content.xml", "application/vnd.oasis.opendocument"),
    ("Index/Document.iwa", "application/vnd.apple.pages"),
    ("index.xml", "application/vnd.apple.pages"),
)

_TEXT_NAMES = {
    "json": JSON, "jsonl": JSON, "ndjson": JSON, "csv": "text/csv",
    "tsv": "text/tab-separated-values", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
    "toml": "application/toml", "yaml": "application/yaml", "yml": "application/yaml", "py": "text/x-source",
    "sh": "text/x-source", "ini": "text/x-source", "cfg": "text/x-source", "sql": "text/x-source",
    "po": "text/x-source", "srt": "text/x-source", "vtt": "text/x-source", "ics": "text/calendar",
    "vcf": "text/vcard", "lock": "text/x-source", "map": JSON,
}  # fmt: skip

_HTML_START = re.compile(
    r"<(?:!doctype\s+html|html|head|body|script|style|title|meta|link|iframe|h[1-6]|div|font|table|a|b|br|p|ul|ol|article"
    r"|section|main|header|nav|span|center|form|base|noscript|img|strong|em|blockquote)[\s>/]",
    re.IGNORECASE,
)
_HTML_TAG = re.compile(r"</?(?:p|div|h[1-6]|body|html|br|ul|li|table|article|section|span|a|td)[\s>/]", re.IGNORECASE)
_JSON_START = re.compile(r'\{\s*(?:\}|"[^"\\]*"\s*:)|\[\s*(?:\{\s*"|\[|"|-?\d[\d.eE+-]*\s*[],])')
_PROSE_NAMES = ("txt", "text")
_LETTERS = 0.3  # of the characters of a text; a press text has .8 and more, a table of measurements its headings
_HTML_NAMES = ("html", "htm", "xhtml", "shtml", "php", "asp", "aspx")
_XML_START = re.compile(r"<(?:\?xml|rss|feed|svg|urlset|sitemapindex|tmx|xliff)[\s>]", re.IGNORECASE)
_FRONT_MATTER = re.compile(r"^[A-Za-z_][\w-]*\s*[:=]", re.MULTILINE)
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,76}):[ \t]?")
_MAIL_SURE = {"mime-version", "message-id", "received", "return-path", "delivered-to", "content-transfer-encoding"}
_MAIL_KNOWN = {"from", "to", "cc", "subject", "date", "reply-to", "content-type", "sender"} | _MAIL_SURE


def kind_of(stream: BinaryIO, name: str) -> str:
    """The media type of a seekable stream; `name` (its file name) is only asked where content cannot tell.

    Damaged files keep the type they claim by their first bytes, so that the reader can say what is wrong with them.
    `application/octet-stream` stands for binary data of no known kind.
    """
    stream.seek(0)
    head = stream.read(_HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(stream, head)
    if head.startswith(_OLE_MAGIC):
        return _ole_kind(stream)
    if _is_pdf(head):
        return PDF
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(head[8:12], "video/x-msvideo")
    if head[4:8] == b"ftyp":
        return "image/heif" if head[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "video/mp4"
    text = _as_text(head)
    return BINARY if text is None else _text_kind(text, name)


def kind_of_bytes(data: bytes, name: str) -> str:
    """`kind_of` for bytes in memory."""
    return kind_of(BytesIO(data), name)


def _is_pdf(head: bytes) -> bool:
    start = head[:1024].find(b"%PDF-")
    if start < 0:
        return False
    before = head[:start].lstrip(b"\xef\xbb\xbf").strip()
    # Some gateways put a line before the file; a page or a text that speaks of "%PDF-" is still a page or a text.
    return not before or (len(before) < 256 and b"<" not in before and b"obj" in head)


def _zip_kind(stream: BinaryIO, head: bytes) -> str:
    try:
        stream.seek(0)
        with zipfile.ZipFile(stream) as archive:
            names = archive.namelist()[:20_000]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, UnicodeError):
        # Truncated: the directory at the end is gone, but the first local headers still name the parts.
        names = [part for part, _ in _ZIP_KINDS if part.encode() in head]
        if not names and b"[Content_Types].xml" in head:
            return DOCX
    for part, kind in _ZIP_KINDS:
        if any(name.startswith(part) for name in names):
            return kind
    return "application/zip"


def _ole_kind(stream: BinaryIO) -> str:
    """An OLE file is an old Office file, or the envelope of an encrypted new one (MS-OFFCRYPTO 1.3.1)."""
    stream.seek(0)
    marker = "EncryptedPackage".encode("utf-16-le")
    tail = b""
    for _ in range(64):
        chunk = stream.read(1 << 20)
        if not chunk:
            break
        if marker in tail + chunk:
            return DOCX
        tail = chunk[-len(marker) :]
    return OLE


def _as_text(head: bytes) -> str | None:
    """The head as text for sniffing (ASCII is enough), or None when it is binary data."""
    for bom, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        if head.startswith(bom):
            return head[len(bom) :].decode(encoding, "replace")
    if not head:
        return ""
    nul = head.count(0)
    if nul:
        even, odd = head[0::2].count(0), head[1::2].count(0)
        half = len(head) / 2
        if odd > 0.3 * half and even < 0.05 * half:
            return head.decode("utf-16-le", "replace")
        if even > 0.3 * half and odd < 0.05 * half:
            return head.decode("utf-16-be", "replace")
    odd_controls = sum(head.count(code) for code in (*range(1, 8), *range(14, 27), 28, 29, 30, 31, 127))
    if nul > 0.1 * len(head) or odd_controls > 0.02 * len(head):
        return None
    try:
        return head.decode("utf-8")
    except UnicodeDecodeError as problem:
        if problem.start >= len(head) - 4:
            return head[: problem.start].decode("utf-8")
    return head.decode("latin-1")


def _text_kind(text: str, name: str) -> str:
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    start = text.replace("\0", "").lstrip("\ufeff \t\r\n\f")
    while start.startswith("<!--") and "-->" in start:
        start = start.partition("-->")[2].lstrip()
    if _XML_START.match(start):
        return HTML if re.search(r"<(?:!doctype\s+)?html[\s>]", start[:4096], re.IGNORECASE) else XML
    if _HTML_START.match(start):
        return HTML
    if _is_mail(start, extension):
        return MAIL
    if extension in _HTML_NAMES:
        return HTML
    if extension in _TEXT_NAMES:
        return _TEXT_NAMES[extension]
    if start.startswith(("---\n", "---\r\n", "+++\n")) and _FRONT_MATTER.search(start[4:400]):
        return MARKDOWN
    if extension in ("md", "markdown", "mdown"):
        return MARKDOWN
    if len(_HTML_TAG.findall(start[:8192])) >= 8:
        return HTML
    return PLAIN if extension in _PROSE_NAMES else _nameless_kind(start)


def _nameless_kind(text: str) -> str:
    """The kind of a text whose name says nothing: data that programs exchange are no text to read."""
    if _JSON_START.match(text):
        return JSON
    visible = "".join(text.split())
    return DATA if sum(map(str.isalpha, visible)) < _LETTERS * len(visible) else PLAIN


def _is_mail(start: str, extension: str) -> bool:
    """Header fields of RFC 5322 at the top; a plain release that opens with "Date:" and "Contact:" is none."""
    names: set[str] = set()
    for number, line in enumerate(start.splitlines()):
        if number == 0 and line.startswith("From ") and " " in line[5:]:  # mbox
            continue
        if not line.strip() or number > 200:
            break
        if line[0] in " \t" and names:
            continue
        field = _HEADER.match(line)
        if field is None:
            break
        names.add(field[1].lower())
    known = names & _MAIL_KNOWN
    return len(known) >= 2 and (bool(known & _MAIL_SURE) or (extension in ("eml", "mbox", "mht") and "from" in known))

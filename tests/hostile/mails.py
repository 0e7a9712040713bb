"""Hostile messages."""

from collections.abc import Callable

from tests.hostile.text import TEXT

_HEAD = b"From: Press <press@museum.example>\nSubject: Lamps\nMIME-Version: 1.0\n"


def _mixed(*parts: bytes, boundary: bytes = b"x") -> bytes:
    """A message of some parts, each with its own header."""
    return (
        _HEAD
        + b"Content-Type: multipart/mixed; boundary="
        + boundary
        + b"\n\n"
        + b"".join(b"--" + boundary + b"\n" + part + b"\n" for part in parts)
        + b"--"
        + boundary
        + b"--\n"
    )


def _text(text: str = TEXT * 3, kind: bytes = b"text/plain; charset=utf-8") -> bytes:
    return b"Content-Type: " + kind + b"\n\n" + text.encode()


def _attached(name: bytes, content: bytes, encoding: bytes = b"8bit") -> bytes:
    return (
        b"Content-Type: application/octet-stream\nContent-Transfer-Encoding: "
        + encoding
        + b'\nContent-Disposition: attachment; filename="'
        + name
        + b'"\n\n'
        + content
    )


def _nested(depth: int) -> bytes:
    """Messages in messages, each with a text and an attachment of its own."""
    message = _mixed(_text(), _attached(b"0.txt", TEXT.encode()))
    for number in range(1, depth):
        boundary = b"b%d" % number
        message = _mixed(
            _text(f"Message {number}. {TEXT}"),
            _attached(b"%d.txt" % number, TEXT.encode()),
            b"Content-Type: message/rfc822\n\n" + message,
            boundary=boundary,
        )
    return message


LIGHT: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "broken-mail.eml": (lambda: b"From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x\n", {"empty"}),
    "head-only.eml": (lambda: _HEAD, {"empty"}),
    "no-boundary.eml": (lambda: _HEAD + b"Content-Type: multipart/mixed\n\n" + TEXT.encode() * 3, {"read", "empty"}),
    "no-end.eml": (lambda: _mixed(_text())[:-6], {"read"}),
    "boundary-of-nothing.eml": (
        lambda: _HEAD + b'Content-Type: multipart/mixed; boundary=""\n\n--\n' + _text(),
        {"read", "empty"},
    ),
    "unknown-kind.eml": (lambda: _HEAD + b"Content-Type: lamps\n\n" + TEXT.encode() * 3, {"read"}),
    "unknown-charset.eml": (lambda: _HEAD + _text(kind=b"text/plain; charset=klingon-8"), {"read"}),
    "wrong-charset.eml": (
        lambda: _HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + ("Été à la criée. " * 9).encode("cp1252"),
        {"read"},
    ),
    "no-base64.eml": (
        lambda: _HEAD + b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!lamps!!\n",
        {"read", "empty"},
    ),
    "unknown-encoding.eml": (
        lambda: _HEAD + b"Content-Type: text/plain\nContent-Transfer-Encoding: lamps\n\n" + TEXT.encode() * 3,
        {"read"},
    ),
    "nul.eml": (lambda: _HEAD + _text(TEXT.replace("museum", "mus\0eum") * 3), {"read"}),
    "bad-header.eml": (
        lambda: b"From: =?utf-8?b?!!!?=\nDate: 99 Lamp 20255\nSubject: =?x?q?=\n" + _HEAD + _text(),
        {"read"},
    ),
    "nested-50.eml": (lambda: _nested(50), {"read"}),
    "outside-name.eml": (lambda: _mixed(_text(), _attached(b"../../../../tmp/lamps.txt", TEXT.encode() * 2)), {"read"}),
    "absolute-name.eml": (lambda: _mixed(_text(), _attached(b"/etc/lamps.txt", TEXT.encode() * 2)), {"read"}),
    "windows-name.eml": (lambda: _mixed(_text(), _attached(b"C:\\lamps\\..\\con.txt", TEXT.encode() * 2)), {"read"}),
    "nul-name.eml": (lambda: _mixed(_text(), _attached(b"lamps\0.txt", TEXT.encode() * 2)), {"read"}),
    "no-pdf-attached.eml": (lambda: _mixed(_text(), _attached(b"release.pdf", b"%PDF-1.7\nlamps")), {"read"}),
    "only-program.eml": (lambda: _mixed(_attached(b"lamps.exe", b"TVoAAA" + b"AAAA" * 300, b"base64")), {"empty"}),
    "outside-body.eml": (
        lambda: (
            _HEAD
            + b'Content-Type: message/external-body; access-type=local-file; name="/etc/passwd"\n\n'
            + b"Content-Type: text/plain\n\n"
        ),
        {"empty", "read"},
    ),
    "mailbox.eml": (lambda: b"From press Mon Jan  6 09:00:00 2025\n" + _HEAD + _text(), {"read"}),
}

HEAVY: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "many-parts.eml": (
        lambda: (
            b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
            + b"--x\nContent-Type: text/plain\n\nlamp\n" * 200_000
            + b"--x--\n"
        ),
        {"too_large"},
    ),
    "nested-mail.eml": (lambda: b"Content-Type: message/rfc822\n\n" * 20_000 + TEXT.encode(), {"too_large", "read"}),
    "long-header.eml": (lambda: b"Subject: " + b"lamps " * 800_000 + b"\n" + _HEAD + _text(), {"too_large", "read"}),
    "folded-header.eml": (lambda: b"To: a\n" + b" b,\n" * 1_000_000 + _HEAD + _text(), {"too_large"}),
    "attachment-40mb.eml": (lambda: _mixed(_text(), _attached(b"lamps.txt", b"lamp " * 8_000_000)), None),
}

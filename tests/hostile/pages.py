"""Hostile web pages and plain texts."""

from collections.abc import Callable

from tests.hostile.text import TEXT


def html(body: str | bytes) -> bytes:
    data = body.encode() if isinstance(body, str) else body
    return b"<!DOCTYPE html><html lang=en><head><title>Lamps</title></head><body>" + data + b"</body></html>"


def _charset(name: str) -> bytes:
    return html(f"<meta charset={name}><p>{TEXT * 5}")


_ENTITIES = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


def _declaring(entities: str, used: str) -> bytes:
    """A page as XML that declares entities and uses one."""
    body = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>&{used}; {TEXT * 3}</p></body></html>'
    return f'<?xml version="1.0"?><!DOCTYPE html [{entities}]>{body}'.encode()


LIGHT: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "empty.html": (lambda: b"", {"empty"}),
    "blank.txt": (lambda: b" \n\t\r\n ", {"empty"}),
    "empty-page.html": (lambda: html(""), {"empty"}),
    "only-script.html": (lambda: html("<script>lamps()</script><style>p{}</style>"), {"empty"}),
    "wrong-charset.html": (
        lambda: html("<meta charset=utf-8><p>" + "Le musée présente ses lampes à l'été. " * 20).replace(
            "é".encode(), b"\xe9"
        ),
        {"read"},
    ),
    "wrong-charset.txt": (lambda: ("Le musée présente ses lampes à l'été. " * 20).encode("cp1252"), {"read"}),
    "unknown-charset.html": (lambda: b"<meta charset=klingon-8>" + html(f"<p>{TEXT * 5}"), {"read"}),
    "utf7.html": (lambda: _charset("utf-7"), {"read"}),
    "half-characters.txt": (lambda: ("Été à la criée. " * 20).encode()[:-3] + b"\xc3\n" + TEXT.encode() * 3, {"read"}),
    "utf16.txt": (lambda: (TEXT * 5).encode("utf-16"), {"read"}),
    "utf16-odd.txt": (lambda: (TEXT * 5).encode("utf-16")[:-1], {"read"}),
    "utf16-no-mark.html": (lambda: html(f"<p>{TEXT * 5}").decode().encode("utf-16-le"), {"read"}),
    "utf32.txt": (lambda: (TEXT * 5).encode("utf-32"), None),
    "nul.txt": (lambda: TEXT.encode().replace(b"museum", b"mus\0eum") * 5, {"read"}),
    "nul.html": (lambda: html(f"<p>{TEXT * 5}".replace("museum", "mus\0eum")), {"read"}),
    "only-nul.txt": (lambda: b"\0" * 5000, {"unsupported", "empty"}),
    "binary.html": (lambda: bytes(range(256)) * 200, {"unsupported"}),
    "picture.html": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, {"unsupported"}),
    "program.txt": (lambda: b"\x7fELF\x02\x01\x01" + b"\0" * 4000, {"unsupported"}),
    "packed.html": (lambda: b"\x1f\x8b\x08\0" + bytes(range(256)) * 9, {"unsupported"}),
    "database.txt": (lambda: b"SQLite format 3\0" + b"\0" * 2000, {"unsupported"}),
    "surrogates.html": (lambda: html("<p>&#xD800; lamps &#x110000; &#0; " + TEXT * 5), {"read"}),
    "controls.txt": (lambda: b"\x1b[2J\xe2\x80\xae" + TEXT.encode() * 5, {"read"}),
    "many-entities.html": (
        lambda: _declaring(f'<!ENTITY a0 "lamps ">{_ENTITIES}', "a9"),
        {"read"},
    ),
    "outside-entity.xhtml": (
        lambda: _declaring('<!ENTITY x SYSTEM "file:///etc/passwd">', "x"),
        {"read"},
    ),
    "one-tag.html": (lambda: b"<" + b"p" * 100_000, {"empty", "broken", "read"}),
    "open-comment.html": (lambda: html(f"<p>{TEXT * 3}<!-- " + "lamps " * 9_000), {"read"}),
    "open-data.html": (
        lambda: html("<script type=application/ld+json>" + "[" * 50_000 + f"</script><p>{TEXT * 5}"),
        {"read"},
    ),
    "front-matter.md": (
        lambda: b"---\ntitle: &a [*a, *a]\nlist: " + b"[" * 5_000 + b"\n---\n" + TEXT.encode() * 3,
        None,
    ),
    "nested-list.md": (
        lambda: b"".join(b" " * (2 * n) + b"- lamp\n" for n in range(400)) + TEXT.encode() * 3,
        {"read"},
    ),
    "quotes.md": (lambda: b"> " * 5_000 + TEXT.encode() * 3, None),
    "quoted name\"'.txt": (lambda: (TEXT * 3).encode() + b"One.\n", {"read"}),
    "line\nfeed.txt": (lambda: (TEXT * 3).encode() + b"Two.\n", {"read"}),
    "-dash.txt": (lambda: (TEXT * 3).encode() + b"Three.\n", {"read"}),
    "tab\there.txt": (lambda: (TEXT * 3).encode() + b"Four.\n", {"read"}),
    "back\\slash.txt": (lambda: (TEXT * 3).encode() + b"Five.\n", {"read"}),
    "$(lamps).txt": (lambda: (TEXT * 3).encode() + b"Six.\n", {"read"}),
    "\u202egnp.txt": (lambda: (TEXT * 3).encode() + b"Seven.\n", {"read"}),
    "caf\udce9.txt": (lambda: (TEXT * 3).encode() + b"Eight.\n", {"read"}),
    "e\u0301te\u0301.txt": (lambda: (TEXT * 3).encode() + b"Nine.\n", {"read"}),
    "n" * 240 + ".txt": (lambda: (TEXT * 3).encode() + b"Ten.\n", {"read"}),
}

HEAVY: dict[str, tuple[Callable[[], bytes], set[str] | None]] = {
    "page-50mb.html": (lambda: html(("<div><p>" + TEXT * 10 + "</p></div>") * 55_000), None),
    "nested-100000.html": (lambda: html("<div>" * 100_000 + TEXT + "</div>" * 100_000), None),
    "nested-unclosed.html": (lambda: html("<b><i><table>" * 60_000 + TEXT), None),
    "attributes-200000.html": (
        lambda: html(f"<p {' '.join(f'a{n}=1' for n in range(200_000))}>{TEXT * 5}"),
        {"read", "too_large"},
    ),
    "rows-1000000.html": (
        lambda: html("<table>" + "<tr><td>Lamp<td>12" * 1_000_000 + "</table>"),
        {"read", "too_large"},
    ),
    "rows-60000.html": (lambda: html("<table>" + f"<tr><td>{TEXT}<td>12 euros" * 60_000 + "</table>"), None),
    "one-line-30mb.txt": (lambda: b"lamp " * 6_000_000, None),
    "lines-5000000.txt": (lambda: b"a\n" * 5_000_000, None),
    "long-8mb.txt": (lambda: b"".join(b"Lamp %d is lit on Friday. " % n for n in range(310_000)), None),
}

"""Pages meant to break a reader: each gives a document or one of the errors, quickly."""

import os
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit import errors
from presskit.codec import decode, encode
from presskit.extract import ExtractSettings, extract
from presskit.extract.decode import decode_page
from presskit.model import Document, Source
from tests.cost import costs_at_most

LIMIT = 30.0  # seconds; the machine may be busy


def read(data: bytes, charset: str = "") -> Document:
    source = Source(id="0" * 64, location="page.html", media_type="text/html", size=len(data), charset=charset)
    start = time.thread_time()
    try:
        (document,) = extract(source, data, settings=ExtractSettings()).documents
    finally:
        assert time.thread_time() - start < LIMIT
    return document


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"<html><body><p>Hello world", "Hello world"),
        (
            b"<html><head><title>A title</title></head><body><h1>A title</h1><p>Some text that is lon",
            "A title\nSome text that is lon",
        ),
        (b"<div>" * 100_000 + b"hello world" + b"</div>" * 100_000 + b"<p>after</p>", "hello world\nafter"),
        (b"<b><i>" * 50_000 + b"hello world", "hello world"),
        (b"<p " + b" ".join(b'a%d="x"' % i for i in range(200_000)) + b">hello</p>", "hello"),
        (b"<p " + b" ".join(b'a%d="><"' % i for i in range(200_000)) + b">hello</p>", "hello"),
        (b"<p " + b" ".join(b"a%d=<" % i for i in range(200_000)) + b">hello</p>", "hello"),
        (
            b'<div data-a="x"" class="b">' + b'<p class="a">A day of two / three.</p>' * 3_000 + b"</div>",
            "\n".join(["A day of two / three."] * 3_000),
        ),
        (
            b"<div title='the day's word'>" + b"<p class='a'>Two / three, and four.</p>" * 3_000 + b"</div>",
            "\n".join(["Two / three, and four."] * 3_000),
        ),
        (b"<p>he\0llo wor\0ld</p>", "hello world"),
        ("<html><body><p>Été à Paris</p></body></html>".encode("utf-16"), "Été à Paris"),
        ("<html><body><p>Été à Paris, hello world</p></body></html>".encode("utf-16-le"), "Été à Paris, hello world"),
        ('<meta charset="iso-8859-1"><p>Été à Paris</p>'.encode(), "Été à Paris"),
        ('<meta charset="utf-8"><p>Été à Paris, « déjà »</p>'.encode("cp1252"), "Été à Paris, « déjà »"),
        (b'<script type="application/ld+json">' + b"[" * 300_000 + b"</script><p>hello world</p>", "hello world"),
        (b'<script>if (a<b && c["x) {</script><p>hello "world"</p>', 'hello "world"'),
        (b'<div class="' + b"a-" * 500_000 + b'">hello world</div>', "hello world"),
        (b'<base href="http://[bad"><a href="http://[::1/a.pdf">x</a><p>hello world</p>', "x\nhello world"),
        (b"<p>" + b"hello world. " * 400_000, "hello world. " * 399_999 + "hello world."),
    ],
    ids=lambda v: v[:24].decode("latin-1") if isinstance(v, bytes) else "",
)
def test_read_all_the_same(data: bytes, text: str) -> None:
    assert read(data).text == text


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", errors.Empty),
        (b" \n ", errors.Empty),
        (b"<!-- nothing -->", errors.Empty),
        (b"<html><head><title>x</title></head><body></body></html>", errors.Empty),
        (b"<script>" + b"x" * 100_000, errors.Empty),
        (b"%PDF-1.4", errors.Broken),
        (b"PK\x03\x04" + b"\0" * 100, errors.Broken),
        (b"\x89PNG\r\n" + b"\0\1\2" * 100, errors.Broken),
        (bytes(range(256)) * 400, errors.Broken),
        (b"<table>" + b"<tr><td>a</td><td>b</td></tr>" * 1_000_000 + b"</table>", errors.TooLarge),
        (b"<a " * 1_000_000, errors.TooLarge),
        (b"<p>" + b"hello world, this is text. " * 1_900_000, errors.TooLarge),
        (b"x" * (64 * 1024 * 1024 + 1), errors.TooLarge),
    ],
    ids=lambda v: v[:20].decode("latin-1") if isinstance(v, bytes) else "",
)
def test_refused_with_a_sentence(data: bytes, error: type[errors.InputError]) -> None:
    with pytest.raises(error) as caught:
        read(data)
    assert str(caught.value).endswith(".")


def test_random_bytes_are_no_page() -> None:
    with pytest.raises(errors.Broken):
        read(os.urandom(100_000))


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="http://[::1">',
        '<meta property="og:url" content="http://[bad">',
        '<script type="application/ld+json">{"@type":"Report","headline":"a \\ud83d b","author":"C\\ud800 D",'
        '"workTranslation":["http://p.example/\\udfff"]}</script>',
    ],
)
def test_declarations_that_are_no_addresses_or_no_characters_do_no_harm(head: str) -> None:
    text = "La digue nord rouvre aux promeneurs le 4 mai, après quatre ans de travaux, dit la commune."
    document = read(f"<html><head>{head}</head><body><h1>La digue rouvre</h1><p>{text}</p></body></html>".encode())
    assert text in document.text
    assert decode(Document, encode(document)) == document
    assert document.byline in ("", "C D")


@pytest.mark.parametrize("tag", ['div data-time="1700000000"', "abbr", 'div itemprop="datePublished"'])
def test_dates_in_one_another_do_not_each_cost_the_whole_page(tag: str) -> None:
    def reading(depth: int) -> Callable[[], object]:
        page = f"<html><body>{f'<{tag}>' * depth}<p>{'mot clair ' * 20_000}</p></body></html>".encode()
        return lambda: read(page)

    reading(1)()  # imports
    assert costs_at_most(4, reading(1), reading(200))


def test_no_external_entity_is_followed() -> None:
    head = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    assert "root:" not in read(f"{head}<html><body><p>a &x; b</p></body></html>".encode()).text


def test_contradictions_are_noted() -> None:
    _, notes = decode_page('<meta charset="iso-8859-1"><p>é</p>'.encode())
    assert [n.kind for n in notes] == ["decoded"]
    _, notes = decode_page("<meta charset='utf-8'><p>é</p>".encode())
    assert notes == ()
    assert decode_page(b"<p>\xe9t\xe9</p>", "iso-8859-1") == ("<p>été</p>", ())


def test_a_character_cut_off_at_the_end_is_told_from_another_encoding() -> None:
    assert decode_page("<p>été et hiv".encode() + b"\xc3")[0] == "<p>été et hiv"
    assert decode_page(b"<p>caf\xe9")[0] == "<p>café"


def test_utf_16_is_believed_only_when_the_bytes_show_it() -> None:
    text, notes = decode_page(b'<meta charset="utf-16"><p>hello</p>')
    assert text.endswith("<p>hello</p>") and notes == ()
    assert decode_page("<p>Été</p>".encode("utf-16-be"))[0] == "<p>Été</p>"


PIECES = st.sampled_from([
    "<p>", "</p>", "<div class='share-bar'>", "</div>", "<h1>", "</h1>", "<table><tr><td>", "</td><td>", "</table>",
    "<br>", "<li>", "<ul>",
    "<a href='x.pdf'>", "</a>", "<article>", "</article>", "<nav>", "</nav>", "<q>", "</q>", "<b>", "</b>",
    "About us", "###", "<option>",
    "EMBARGO 9 juillet 2025", "Some words. ", "é\u202f: ", "\u200b", "<", "&amp;", "&#0;", "<!--", "-->", "<script>",
    "</script>", "\ue000",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=6), max_size=40))
def test_the_laws_of_a_document(pieces: list[str]) -> None:
    try:
        document = read("".join(pieces).encode("utf-8", "replace"))
    except errors.InputError:
        return
    end = 0
    for block in document.blocks:
        assert block.start >= end and block.end > block.start
        assert not document.text[end : block.start].strip()
        assert document.text[block.start : block.end] == document.text[block.start : block.end].strip()
        end = block.end
    assert not document.text[end:].strip()
    assert "\u200b" not in document.text

"""The visible runs of a page."""

import json

import pytest

from presskit import errors
from presskit.extract import ExtractSettings, extract
from presskit.extract.html import markup, walk
from presskit.model import Source
from tests.extract.helpers import blocks, read


def runs(text: str) -> list[tuple[str, str]]:
    root = markup.parse(text, max_nodes=10_000).root
    return [(r.kind, r.text) for r in walk.read(root, max_rows=100, max_characters=100_000).runs]


def test_inline_elements_do_not_break_words_and_blocks_do() -> None:
    assert runs("<p>Un <b>pro</b>gramme<i> neuf</i></p>Et <span>encore</span><div>un<p>autre") == [
        ("paragraph", "Un programme neuf"), ("paragraph", "Et encore"), ("paragraph", "un"), ("paragraph", "autre"),
    ]  # fmt: skip


def test_what_nobody_sees_is_not_there() -> None:
    hidden = "<script>a</script><style>b</style><noscript>c</noscript><template>d</template><!-- e -->"
    assert runs(hidden + "<p>se\u00aden\u200b</p>") == [("paragraph", "seen")]


def test_a_page_may_leave_out_the_tags_of_head_and_body() -> None:
    head = "<!doctype html><html lang=en><meta charset=utf-8><title>Press</title>"
    text = [("heading", "The port reopens"), ("paragraph", "The quay opens in May.")]
    for name in ("main", "article", "section", "press-page"):
        assert runs(f"{head}<{name}><h1>The port reopens</h1><p>The quay opens in May.</p></{name}></html>") == text
    assert runs(f"{head}<header>Menu</header><main><p>One.</p></main>Two.") == [
        ("paragraph", "Menu"), ("paragraph", "One."), ("paragraph", "Two."),
    ]  # fmt: skip


def test_line_breaks() -> None:
    assert runs("<p>12 rue du Port<br>75000 Lornay</p>") == [("paragraph", "12 rue du Port\n75000 Lornay")]
    assert runs("<p>Un.<br><br>Deux.</p>") == [("paragraph", "Un."), ("paragraph", "Deux.")]
    assert runs("<h1>Un titre<br>sur deux lignes</h1>") == [("heading", "Un titre sur deux lignes")]


def test_a_press_line_before_a_break_stands_alone() -> None:
    found = runs("<p>EMBARGO : 10 juillet 2025, 9 h<br>Le groupe annonce un programme.</p>")
    assert [t for _, t in found] == ["EMBARGO : 10 juillet 2025, 9 h", "Le groupe annonce un programme."]


def test_tables() -> None:
    head = "<table><caption>Ventes</caption><tr><th>An</th><th>Total</th></tr>"
    data = head + "<tr><td>2025</td><td><p>12</p></td></tr></table>"
    assert runs(data) == [("caption", "Ventes"), ("table_row", "An | Total"), ("table_row", "2025 | 12")]
    layout = "<table><tr><td><h2>Titre</h2><p>Un.</p></td><td>Deux.</td></tr></table>"
    assert runs(layout) == [("heading", "Titre"), ("paragraph", "Un."), ("paragraph", "Deux.")]


def test_lists_quotes_captions() -> None:
    found = runs(
        "<ul><li>Un<ul><li>Deux</li></ul></li></ul><blockquote><p>Trois</p></blockquote>"
        "<figure><figcaption>Quatre</figcaption></figure>"
    )
    assert found == [("list_item", "Un"), ("list_item", "Deux"), ("quote", "Trois"), ("caption", "Quatre")]


def test_quotation_elements_have_their_marks() -> None:
    assert runs("<p>Il dit <q>oui</q>.</p>") == [("paragraph", "Il dit “oui”.")]


def test_rows_beyond_the_limit_are_noted() -> None:
    data = ("<h1>T</h1><table>" + "<tr><td>a</td><td>b</td></tr>" * 30 + "</table>").encode()
    source = Source(id="0" * 64, location="t.html", media_type="text/html", size=len(data))
    (document,) = extract(source, data, settings=ExtractSettings(max_rows=10)).documents
    assert sum(b.kind == "table_row" for b in document.blocks) == 10
    assert [n.reason for n in document.notes if n.kind == "dropped"] == ["rows"]


def test_of_several_texts_in_the_data_of_a_page_that_with_its_title_is_read() -> None:
    def entry(title: str) -> str:
        body = f"<p>{title} will be shown from May to October. " + "The rooms open at ten. " * 8 + "</p>"
        return json.dumps({"title": title, "body": body})

    def page(title: str) -> bytes:
        data = f"[{entry('The great bell')},{entry('The small boat')},{entry('The old quay')}]"
        return f"""<html><head><title>{title}</title></head><body><div id="app"></div>
        <script type="application/json">{data}</script></body></html>""".encode()

    (document,) = read(page("The small boat"), "page.html").documents
    assert blocks(document)[0] == "The small boat"
    assert blocks(document)[1].startswith("The small boat will be shown") and len(blocks(document)) == 2
    with pytest.raises(errors.Empty):
        read(page("Exhibitions"), "page.html")

"""JSON-LD as pages really write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from presskit.extract.html import jsonld
from tests.cost import cost


def blocks(*scripts: str) -> tuple[jsonld.Json, ...]:
    head = "".join(f'<script type="application/ld+json">{s}</script>' for s in scripts)
    return tuple(jsonld.items(html.document_fromstring(f"<html><head>{head}</head><body><p>x</p></body></html>")))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('{"a": 1,}', [{"a": 1}]),
        ('[{"a": "x /* y */ // z",},]', [[{"a": "x /* y */ // z"}]]),
        ('{"a": 1} {"b": 2}', [{"a": 1}, {"b": 2}]),
        ('{"a": 1};', [{"a": 1}]),
        ('<!-- {"a": 1} -->', [{"a": 1}]),
        ('//<![CDATA[\n{"a": "https://press.example/x"}\n//]]>', [{"a": "https://press.example/x"}]),
        ('{ /* one */ "a": 1, // two\n "b": 2}', [{"a": 1, "b": 2}]),
        ("{&quot;a&quot;:&quot;b&quot;}", [{"a": "b"}]),
        ('{"a": "two\nlines\tand a tab"}', [{"a": "two\nlines\tand a tab"}]),
        ("\ufeff{}", [{}]),
        ("nothing", []),
        ("", []),
        ('"a string"', []),
    ],
)
def test_what_can_be_repaired_is_read(text: str, values: list[object]) -> None:
    assert jsonld.parse(text) == values


def test_of_a_wreck_only_dates_and_language_are_read() -> None:
    text = '{"headline": "He said "no" again", "datePublished": "2025-07-09T10:00:00Z", "inLanguage": "en-GB"'
    assert jsonld.parse(text) == [{"datePublished": "2025-07-09T10:00:00Z", "inLanguage": "en-GB"}]


def test_graphs_and_nested_nodes() -> None:
    found = blocks(
        '{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "A", "author": {"name": "B"}}]}'
    )
    assert [jsonld.types(i) for i in found] == [[], ["website"], ["newsarticle"], []]


def test_the_article_is_the_one_of_this_page() -> None:
    others = '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Autre", "url": "/2"}]}'
    first = '{"@type": "NewsArticle", "headline": "Autre", "url": "https://press.example/fr/2"}'
    where = '{"@id": "http://www.press.example/fr/1/?a=b"}'
    here = f'{{"@type": ["http://schema.org/NewsArticle"], "headline": "Ici", "mainEntityOfPage": {where}}}'
    found = blocks(others, first, here)
    assert jsonld.article(found, ("https://press.example/fr/1",))["headline"] == "Ici"
    assert jsonld.article(blocks(first), ("https://press.example/fr/1",))["headline"] == "Autre"
    assert jsonld.article(blocks('{"@type": "WebPage", "name": "x"}'), ()) == {}


def test_character_references_in_strings_are_resolved() -> None:
    assert jsonld.text("Eau &amp; for&ecirc;ts&nbsp;: l&#8217;appel") == "Eau & forêts\u00a0: l’appel"


@pytest.mark.parametrize("text", ['"\\"' * 300_000, "/*" * 500_000, "[" * 500_000, ",   " * 300_000, '"' * 900_000])
def test_hostile_blocks_take_linear_time(text: str) -> None:
    assert cost(lambda: jsonld.parse(text)) < 5


@given(st.text(alphabet='{}[]",:\\/*ab1 \n<!->', max_size=60))
def test_never_fails(text: str) -> None:
    for value in jsonld.parse(text):
        assert isinstance(value, dict | list)

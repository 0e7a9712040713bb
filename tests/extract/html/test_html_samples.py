"""Every sample page: its texts survive with the right kind, its fields are found, its furniture is gone."""

import json
from pathlib import Path
from typing import Any

import pytest

from presskit.extract import ExtractSettings, extract
from presskit.model import Document, Source, identifier

SAMPLES = sorted(
    p for p in (Path(__file__).parents[2] / "samples" / "html").iterdir() if (p / "expected.json").exists()
)


def flat(text: str) -> str:
    return " ".join(text.split())


def read(case: Path) -> tuple[Document, dict[str, Any]]:
    data = (case / "input.html").read_bytes()
    source = Source(id=identifier("src", case.name), location=case.name, media_type="text/html", size=len(data))
    expected: dict[str, Any] = json.loads((case / "expected.json").read_text("utf8"))
    (document,) = extract(source, data, settings=ExtractSettings()).documents
    return document, expected


def test_there_are_pages_enough() -> None:
    assert len(SAMPLES) >= 20


@pytest.mark.parametrize("case", SAMPLES, ids=lambda p: p.name)
def test_blocks(case: Path) -> None:
    document, expected = read(case)
    found = [[b.kind, flat(document.text[b.start : b.end])] for b in document.blocks]
    assert found == [[kind, flat(text)] for kind, text in expected["blocks"]]


@pytest.mark.parametrize("case", SAMPLES, ids=lambda p: p.name)
def test_fields(case: Path) -> None:
    document, expected = read(case)
    assert document.title == expected["title"]
    assert document.embargo_until == expected["embargo_until"]
    assert document.lang_declared == expected["lang"]
    if expected["published"]:
        assert document.published == expected["published"]
    if expected["byline"]:
        assert document.byline == expected["byline"]
    if expected["url"]:
        assert document.url == expected["url"]


@pytest.mark.parametrize("case", SAMPLES, ids=lambda p: p.name)
def test_links(case: Path) -> None:
    document, expected = read(case)
    assert {a.url for a in document.alternates if a.url} == set(expected["alternates"])
    assert {a.url for a in document.attachments} == set(expected["attachments"])
    assert all(a.title for a in document.attachments)


@pytest.mark.parametrize("case", SAMPLES, ids=lambda p: p.name)
def test_furniture_is_dropped_and_listed(case: Path) -> None:
    document, expected = read(case)
    dropped = flat("\n".join(n.text for n in document.notes if n.kind == "dropped"))
    for text in expected["absent"]:
        assert flat(text) not in flat(document.text)
        assert flat(text) in dropped

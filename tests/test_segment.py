"""Cutting documents into segments: a table of cases in both languages, and the laws every result obeys."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.model import Block, BlockKind, Document, Languages, Segmented
from presskit.segment import SegmentSettings, segment
from tests.cost import cost

SAMPLES = Path(__file__).parent / "samples" / "segment"


def document(text: str, kind: BlockKind = "paragraph", *, blocks: int | None = None) -> Document:
    """A document whose lines are its blocks (or one block)."""
    spans = [(0, len(text))] if blocks == 1 else [m.span() for m in re.finditer(r"[^\n]+", text)]
    kept = tuple(Block(start=a, end=b, kind=kind) for a, b in spans if text[a:b].strip())
    return Document(id="d", source="s", location="d.txt", ordinal=0, text=text, blocks=kept)


def cut(text: str, lang: str, kind: BlockKind = "paragraph", *, blocks: int | None = None) -> Segmented:
    doc = document(text, kind, blocks=blocks)
    return segment(doc, Languages(document="d", lang=lang, score=1.0, blocks=(lang,) * len(doc.blocks)))


def cases() -> list[Any]:
    found = []
    for lang in ("en", "fr"):
        for case in json.loads((SAMPLES / f"{lang}.json").read_text(encoding="utf-8")):
            found.append(pytest.param(lang, case, id=f"{lang}-{case['name']}"))
    return found


@pytest.mark.parametrize(("lang", "case"), cases())
def test_table(lang: str, case: dict[str, Any]) -> None:
    expected = case.get("split", case["segments"])
    text = case.get("text") or " ".join(case["segments"])
    whole = case.get("blocks") or (1 if case.get("kind") == "contacts" else None)
    found = cut(text, lang, case.get("kind", "paragraph"), blocks=whole)
    assert [one.text for one in found.segments] == expected


def test_there_are_enough_cases() -> None:
    assert len(cases()) >= 140


def test_a_name_with_a_mark_is_learnt_from_the_whole_document() -> None:
    text = "Zap! LABS opens.\nThe grant goes to Zap! LABS today.\nStaff of Zap! LABS cheered. They left."
    assert [one.text for one in cut(text, "en").segments] == [
        "Zap! LABS opens.", "The grant goes to Zap! LABS today.", "Staff of Zap! LABS cheered.", "They left.",
    ]  # fmt: skip


def test_cuts_without_punctuation_and_long_sentences_are_noted() -> None:
    found = cut("A common goal for clean rivers This plan aims to restore the banks.", "en")
    assert [(note.kind, note.reason) for note in found.notes] == [("split", "run_on")]
    found = cut("word " * 120 + "end.", "en")
    assert [(note.kind, note.reason) for note in found.notes] == [("warning", "long_sentence")]


def test_a_block_is_cut_by_the_rules_of_its_own_language() -> None:
    text = "Selon p. ex. Les Salines, tout va bien.\nThe fund was created by Dr. Wells. It grows."
    doc = document(text)
    found = segment(doc, Languages(document="d", lang="fr", score=1.0, blocks=("fr", "en")))
    assert [(one.lang, one.block) for one in found.segments] == [("fr", 0), ("en", 1), ("en", 1)]
    undecided = segment(document("12 34"), Languages(document="d", lang="fr", score=1.0, blocks=("und",)))
    assert undecided.segments[0].lang == "fr"


# --- laws -------------------------------------------------------------------------------------------------------------

KINDS = ("title", "heading", "paragraph", "list_item", "quote", "boilerplate", "contacts", "table_row", "dateline")
PIECES = st.sampled_from(
    ["Le ", "la ", "Hi! ", "PARIS ", "Dr. ", "M. ", "U.S. ", "etc. ", "end. ", "fin… ", "« ", " »", "“", "”", "(", ")",
     "[", "]", ": ", "; ", "• ", "- ", "1. ", "2020 ", "https://a.example/b ", "Joint ", "This ", "AI ", "une ",
     "\u00a0", "\u202f", "\t", "é", "J. ", "?!", "...", "’", "中。文 ", "🙂 "]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))


@settings(deadline=None)
@given(lines=st.lists(st.tuples(TEXTS, st.sampled_from(KINDS)), max_size=6), lang=st.sampled_from(["fr", "en", "es"]))
def test_segments_are_ordered_bare_and_cover_every_block(lines: list[tuple[str, BlockKind]], lang: str) -> None:
    text, blocks = "", []
    for line, kind in lines:
        start = len(text)
        text += line
        if line.strip():
            blocks.append(Block(start=start, end=len(text), kind=kind))
        text += "\n"
    doc = Document(id="d", source="s", location="d.txt", ordinal=0, text=text, blocks=tuple(blocks))
    languages = Languages(document="d", lang=lang, score=1.0, blocks=(lang,) * len(blocks))
    found = segment(doc, languages)
    assert found == segment(doc, languages)
    end = 0
    covered = set[int]()
    for one in found.segments:
        assert end <= one.start < one.end
        assert one.text == text[one.start : one.end] == one.text.strip()
        block = blocks[one.block]
        assert block.start <= one.start and one.end <= block.end and one.kind == block.kind
        covered.update(range(one.start, one.end))
        end = one.end
    for block in blocks:
        assert all(at in covered for at in range(block.start, block.end) if not text[at].isspace())


@pytest.mark.parametrize(
    "text",
    [
        "x" * 400_000,
        "The river is clean. " * 20_000,
        "Dr. X " * 60_000,
        "(" * 200_000 + ")" * 200_000,
        "a.b" * 130_000,
        "Hi! PARIS " * 40_000,
        "support: Joint work Exchange and " * 12_000,
        "« " * 200_000,
        "word; " * 60_000,
        "! ? . … " * 50_000,
        "and " * 100_000,
    ],
    ids=lambda text: text[:12].strip(),
)
def test_time_is_linear_on_hostile_text(text: str) -> None:
    found = []
    assert cost(lambda: found.extend(cut(text, "en").segments)) < 8
    assert sum(len(one.text) for one in found) <= len(text)


def test_no_segment_is_longer_than_the_limit_when_there_is_white_space() -> None:
    limit = SegmentSettings().max_chars
    assert max(len(one.text) for one in cut("and " * 20_000, "en").segments) <= limit

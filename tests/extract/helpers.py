"""What the tests of the readers share: a source of some bytes, and what is in it."""

from hashlib import sha256
from typing import Literal

from presskit.extract import ExtractSettings, extract, media
from presskit.model import Document, Extraction, Source


def source_of(data: bytes, name: str, kind: str = "", layout: Literal["", "single", "dump"] = "") -> Source:
    return Source(
        id=sha256(data).hexdigest(),
        location=name,
        media_type=kind or media.kind_of_bytes(data, name),
        size=len(data),
        layout=layout,
    )


def read(data: bytes, name: str, kind: str = "", layout: Literal["", "single", "dump"] = "") -> Extraction:
    return extract(source_of(data, name, kind, layout), data, settings=ExtractSettings())


def blocks(document: Document) -> list[str]:
    """The texts of the blocks, white space as one space."""
    return [" ".join(document.text[block.start : block.end].split()) for block in document.blocks]


def kinds(document: Document) -> list[str]:
    return [block.kind for block in document.blocks]


def dropped(extraction: Extraction) -> dict[str, list[str]]:
    """The texts that were left out, by reason, from the source and its documents."""
    found: dict[str, list[str]] = {}
    for note in (*extraction.notes, *(note for document in extraction.documents for note in document.notes)):
        if note.kind == "dropped":
            found.setdefault(note.reason, []).append(note.text)
    return found


def check_spans(extraction: Extraction) -> None:
    """The laws every document obeys."""
    ids = [document.id for document in extraction.documents]
    assert len(ids) == len(set(ids))
    for document in extraction.documents:
        assert document.source == extraction.source
        end = 0
        for block in document.blocks:
            assert end <= block.start < block.end <= len(document.text)
            text = document.text[block.start : block.end]
            assert text == text.strip()
            end = block.end

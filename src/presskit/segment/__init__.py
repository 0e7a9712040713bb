"""Sentences, and list items, headings and quotes as segments of their own.

`segment` cuts every block of a document into segments: `boundaries` finds where sentences end, `runon` where text that
lost its line breaks should be cut. The segments of a block cover all of it but white space.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from presskit import locales
from presskit.locales.schema.sentences import Sentences
from presskit.model import Block, Document, Languages, Note, Segment, Segmented
from presskit.segment.boundaries import Exclamations, learn_exclamations, sentence_starts
from presskit.segment.runon import run_on_starts

_WHOLE = frozenset(("title", "subtitle", "heading", "list_item", "table_row", "end_mark"))
_RUNNING = frozenset(("paragraph", "boilerplate", "quote", "dateline", "list_item", "editor_note"))
_ITEM_LINE = re.compile(r"\n[ \t\u00a0]*(?=[-–—•▪●◦‣*►✓][ \t\u00a0]|\(?\d{1,2}[.)][ \t\u00a0])")
_SPACE = re.compile(r"\s")
_LOWER = re.compile(r"(?<=\s)[a-zà-öø-ÿœ]{3,}(?=\s)")  # between spaces: addresses are no words


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentSettings:
    """Lengths in characters: a heading or list item longer than `whole_chars` is cut into sentences; a quote of more
    than `quote_sentences` sentences likewise; a sentence longer than `long_chars` is noted as doubtful, and one longer
    than `max_chars` is cut at white space."""

    whole_chars: int = 600
    quote_sentences: int = 2
    long_chars: int = 450
    max_chars: int = 2_500


def segment(document: Document, languages: Languages, *, settings: SegmentSettings = SegmentSettings()) -> Segmented:
    """Cut a document into segments: ordered, without overlap, covering all non-space of every block.

    `languages` must have one code per block. `text[start:end] == segment.text`, without white space at the ends. The
    notes say which blocks were cut without punctuation ("run_on") and which segments stay doubtful ("long_sentence").
    Linear in the length of the text.
    """
    text = document.text
    both = locales.get("fr").sentences.starters | locales.get("en").sentences.starters
    exclamations = learn_exclamations(text, both)
    known = _Known(text)
    segments: list[Segment] = []
    notes: list[Note] = []
    for index, block in enumerate(document.blocks):
        lang = languages.blocks[index]
        lang = languages.lang if lang == "und" else lang
        data = locales.get("fr" if lang == "fr" else "en").sentences
        cutter = _Cutter(text, block, data, exclamations, known, settings)
        starts = cutter.starts()
        for start, end in _trimmed(text, [block.start, *starts, block.end]):
            segments.append(
                Segment(start=start, end=end, text=text[start:end], kind=block.kind, lang=lang, block=index)
            )
            if end - start > settings.long_chars and block.kind in _RUNNING:
                message = f"{end - start} characters without the end of a sentence at {start}"
                notes.append(Note(kind="warning", reason="long_sentence", message=message, page=block.page))
        if cutter.cut_without_punctuation:
            message = f"{cutter.cut_without_punctuation} cuts without punctuation in block {index} at {block.start}"
            notes.append(Note(kind="split", reason="run_on", message=message, page=block.page))
    return Segmented(document=document.id, lang=languages.lang, segments=tuple(segments), notes=tuple(notes))


class _Known:
    """The words a document writes in lower case, gathered when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: frozenset[str] | None = None

    def __call__(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset(_LOWER.findall(self._text))
        return self._words


class _Cutter:
    """Cuts one block; `cut_without_punctuation` counts the doubtful cuts."""

    def __init__(
        self,
        text: str,
        block: Block,
        data: Sentences,
        exclamations: Exclamations,
        known: _Known,
        settings: SegmentSettings,
    ) -> None:
        self.text, self.block, self.data = text, block, data
        self.exclamations, self.known, self.settings = exclamations, known, settings
        self.cut_without_punctuation = 0

    def starts(self) -> list[int]:
        """Absolute offsets at which new segments start in the block, its own start not included."""
        block, settings = self.block, self.settings
        if block.kind in _WHOLE and block.end - block.start <= settings.whole_chars:
            return []
        starts: list[int] = []
        for left, right in self._lines():
            if left > block.start:
                starts.append(left)
            found = sentence_starts(self.text[left:right], self.data, self.exclamations)
            starts.extend(left + at for at in found)
        if block.kind == "quote" and len(starts) < settings.quote_sentences:
            return []
        if block.kind in _RUNNING:
            starts = self._with_run_ons(starts)
        return self._bounded(starts)

    def _lines(self) -> list[tuple[int, int]]:
        """The block in parts that line breaks certainly separate: contact lines, items of a list in a paragraph."""
        block = self.block
        inner = self.text[block.start : block.end]
        if "\n" not in inner:
            return [(block.start, block.end)]
        if block.kind == "contacts":
            breaks = [at for at, char in enumerate(inner) if char == "\n"]
        else:
            breaks = [found.start() for found in _ITEM_LINE.finditer(inner)]
        edges = [block.start, *(block.start + at + 1 for at in breaks), block.end]
        return [(a, b) for a, b in pairwise(edges) if self.text[a:b].strip()]

    def _with_run_ons(self, starts: list[int]) -> list[int]:
        edges = [self.block.start, *starts, self.block.end]
        cuts: list[int] = []
        for left, right in pairwise(edges):
            cuts += run_on_starts(self.text, left, right, self.data, self.known, long=self.settings.long_chars)
        self.cut_without_punctuation = len(cuts)
        return sorted({*starts, *cuts})

    def _bounded(self, starts: list[int]) -> list[int]:
        """No segment over `max_chars`, when there is any white space to cut at."""
        limit = self.settings.max_chars
        edges = [self.block.start, *starts, self.block.end]
        bounded: list[int] = []
        for left, right in pairwise(edges):
            at = left
            if at > self.block.start:
                bounded.append(at)
            while right - at > limit:
                space = max(self.text.rfind(mark, at + 1, at + limit) for mark in (" ", "\n"))
                if space < 0:
                    found = _SPACE.search(self.text, at + limit, right)
                    if found is None:
                        break
                    space = found.start()
                at = space + 1
                bounded.append(at)
                self.cut_without_punctuation += 1
        return bounded


def _trimmed(text: str, edges: list[int]) -> list[tuple[int, int]]:
    """Spans between the edges, without white space at either end; empty ones are left out."""
    spans = []
    for left, right in pairwise(edges):
        piece = text[left:right]
        bare = piece.strip()
        if bare:
            start = left + len(piece) - len(piece.lstrip())
            spans.append((start, start + len(bare)))
    return spans

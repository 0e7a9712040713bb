"""A page as its visible runs of text, in order, each with the boxes it stands in: what the other modules decide about.

A run is what a browser shows as one block: a paragraph, a heading, a list item, a table row (cells joined by " | ").
Inline elements only add to the run they stand in.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from presskit import errors
from presskit.extract import cues
from presskit.extract.characters import tidy
from presskit.model import BlockKind


@dataclass(slots=True)
class Box:
    """A block element that other elements stand in. `reason` is why it may be no part of the text, "" when
    nothing says so; `chars` is the running text (paragraphs with few links) inside, counted when the page is read."""

    parent: int
    tag: str
    reason: str
    names: str
    chars: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A visible run of text. `links` and `bold` are the number of characters inside links and bold elements; `box` is
    the index of the innermost box; `order` counts elements from the top of the page."""

    text: str
    kind: BlockKind
    level: int | None
    links: int
    bold: int
    box: int
    order: int
    tag: str


@dataclass(slots=True)
class Page:
    """The runs of a page and the boxes they stand in; the parent of a box comes before it, box 0 is the page."""

    runs: list[Run] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    dropped_rows: int = 0

    def ancestors(self, box: int) -> Iterator[int]:
        """The box and those it stands in, innermost first."""
        while box >= 0:
            yield box
            box = self.boxes[box].parent


@dataclass(slots=True)
class Opened:
    """What a walk over the tree has open at a point of the page: the boxes, and the run that is being gathered."""

    page: Page
    max_rows: int
    limit: int  # characters
    boxes: list[int] = field(default_factory=lambda: [0])
    kinds: list[tuple[BlockKind, int | None]] = field(default_factory=lambda: [("paragraph", None)])
    tags: list[str] = field(default_factory=lambda: ["body"])
    pieces: list[str] = field(default_factory=list)
    links: int = 0  # depth of open links
    bold: int = 0
    linked: int = 0  # characters
    emphasised: int = 0
    ended: list[tuple[int, int]] = field(default_factory=list)  # the same of the lines above in this run
    order: int = 0
    rows: int = 0
    characters: int = 0

    def add(self, text: str | None) -> None:
        """Add text to the current run. Raises `errors.TooLarge` beyond the limit of the page."""
        if text:
            self.characters += len(text)
            if self.characters > self.limit:
                raise errors.TooLarge(f"The page has more than {self.limit} characters of text.")
            self.pieces.append(text)
            if self.links:
                self.linked += len(text)
            if self.bold:
                self.emphasised += len(text)

    def flush(self) -> None:
        """End the current run."""
        if not self.pieces:
            return
        whole = "".join(self.pieces)
        self.pieces.clear()
        linked, emphasised = self.linked, self.emphasised
        counts = [*self.ended, (linked, emphasised)]
        self.linked = self.emphasised = 0
        self.ended.clear()
        kind, level = self.kinds[-1]
        if _BREAK not in whole:
            text = tidy(whole)
            if text:
                self._emit(text, kind, level, min(linked, len(text)), min(emphasised, len(text)))
            return
        for text, linked, emphasised in _lines(whole, counts, kind):
            self._emit(text, kind, level, min(linked, len(text)), min(emphasised, len(text)))

    def end_line(self) -> None:
        """A line break inside the run."""
        self.pieces.append(_BREAK)
        self.ended.append((self.linked, self.emphasised))
        self.linked = self.emphasised = 0

    def _emit(self, text: str, kind: BlockKind, level: int | None, linked: int, emphasised: int) -> None:
        self.page.runs.append(Run(text, kind, level, linked, emphasised, self.boxes[-1], self.order, self.tags[-1]))


_HEADING = 120  # characters
_BREAK = "\ue000"  # stands for <br> until the run ends; a private character that pages do not use


def _lines(whole: str, counts: list[tuple[int, int]], kind: BlockKind) -> list[tuple[str, int, int]]:
    """The runs of an element with line breaks, with the characters of each in links and in bold (`counts` is by line):
    an empty line ends a paragraph, and so does a line that is a press block by itself (an embargo, the head of the
    contacts) or a bold line above a sentence; other breaks stay inside, except in headings, where they are for looks.
    """
    paragraphs: list[list[tuple[str, int, int]]] = [[]]
    alone = False
    for raw, (linked, emphasised) in zip(whole.split(_BREAK), counts, strict=False):
        line = tidy(raw)
        if not line:
            if paragraphs[-1]:
                paragraphs.append([])
            continue
        marked = kind == "paragraph" and len(line) < 320 and bool(cues.cue(line))
        above = paragraphs[-1][0] if kind == "paragraph" and len(paragraphs[-1]) == 1 else None
        under = above is not None and _is_crosshead(above[0], above[2], line, emphasised)
        if paragraphs[-1] and (marked or alone or under):
            paragraphs.append([])
        paragraphs[-1].append((line, linked, emphasised))
        alone = marked
    joint = " " if kind in ("heading", "list_item", "caption") else "\n"
    return [
        (joint.join(text for text, _, _ in lines), sum(n for _, n, _ in lines), sum(n for _, _, n in lines))
        for lines in paragraphs
        if lines
    ]


def _is_crosshead(text: str, emphasised: int, below: str, below_emphasised: int) -> bool:
    """Whether a line is bold, and the one below it is a sentence that is not."""
    if emphasised < 0.9 * len(text) or below_emphasised > 0.5 * len(below) or text.endswith((".", ",", ";", ":")):
        return False
    return len(text) <= _HEADING and below.endswith((".", "!", "?", "»", "”"))

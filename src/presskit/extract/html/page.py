"""A page as its visible runs of text,
in order, each with the boxes it stands in: what the other modules decide about.

One pass over the tree, without recursion. A run is what a browser shows as one block: a paragraph, a heading, a list
item, a table row (cells joined by " | "). Inline elements only add to the run they stand in.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from presskit import errors
from presskit.extract import cues
from presskit.extract.characters import tidy
from presskit.extract.draft import CELL_SEPARATOR
from presskit.extract.html import furniture, tables
from presskit.extract.html.tables import INLINE, UNSEEN
from presskit.model import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CONTROLS = frozenset(("button", "select", "textarea", "input", "option", "optgroup", "progress", "meter", "legend"))
_ROLES = {
    "navigation": "navigation", "banner": "header", "contentinfo": "footer", "complementary": "sidebar",
    "search": "search",
    "dialog": "popup", "alertdialog": "popup", "menu": "navigation", "menubar": "navigation", "tablist": "navigation",
    "toolbar": "navigation", "form": "form", "listbox": "control", "button": "control", "tooltip": "popup",
}  # fmt: skip
_TAGS = {
    "nav": "navigation",
    "footer": "footer",
    "aside": "sidebar",
    "form": "form",
    "dialog": "popup",
    "menu": "navigation",
}
_BOLD = frozenset(("b", "strong", "u"))  # what sets a line apart


@dataclass(slots=True)
class Box:
    """A block element that other elements stand in. `reason` is why it may be no part of the text,
    "" when nothing says
    so; `chars` is the running text (paragraphs with few links) inside, counted when the page is read."""

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
class _State:
    """What the walk knows at a point of the page."""

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


def read(root: "HtmlElement", *, max_rows: int, max_characters: int, without: Container["HtmlElement"] = ()) -> Page:
    """The visible runs of a page, or of one box of it; table rows after the first `max_rows` are counted and left out,
    and so are the block elements in `without`.

    Raises `errors.TooLarge` when there are more than `max_characters` characters, white space included.
    """
    from lxml import etree

    page = Page(boxes=[Box(-1, "html", "", "")])
    state = _State(page, max_rows, max_characters)
    walk = etree.iterwalk(root, events=("start", "end"))
    seen: dict[str, str] = {}
    for event, element in walk:
        tag = element.tag
        if event == "start":
            state.order += 1
            if not isinstance(tag, str) or tag in UNSEEN:
                walk.skip_subtree()
            elif element in without:
                state.flush()
                walk.skip_subtree()
            elif tag in INLINE:
                _open_inline(state, element, tag, walk)
            elif tag == "table" and tables.is_data(element):
                state.flush()
                _table(state, element)
                walk.skip_subtree()
            else:
                _open_block(state, element, tag, seen)
        else:
            if isinstance(tag, str) and tag not in UNSEEN and element not in without:
                _close(state, tag)
            if element is not root:
                state.add(element.tail)
    state.flush()
    _weigh(page)
    return page


def _open_inline(state: _State, element: Any, tag: str, walk: Any) -> None:
    if tag == "br":
        state.end_line()
        return
    if element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", ""):
        walk.skip_subtree()
        # Its end event undoes what its start would have done.
    if tag == "a":
        state.links += 1
    elif tag in _BOLD:
        state.bold += 1
    elif tag == "q":
        state.add("“")
    if not (element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "")):
        state.add(element.text)


def _open_block(state: _State, element: Any, tag: str, seen: dict[str, str]) -> None:
    state.flush()
    state.boxes.append(len(state.page.boxes))
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    why = seen.get(names)
    if why is None:
        why = seen[names] = furniture.reason(names) if len(names) > 1 else ""
    role = element.get("role")
    if tag in _TAGS:
        why = _TAGS[tag] if not (tag == "footer" and state.kinds[-1][0] == "quote") else ""
    elif tag in _CONTROLS:
        why = "" if state.kinds[-1][0] == "heading" else "control"  # the head of an accordion is a button
    elif role in _ROLES:
        why = _ROLES[role]
    elif tag in ("html", "body"):
        why = ""
    if element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", ""):
        why = "hidden"
    state.page.boxes.append(Box(state.boxes[-2], tag, why, names))
    kind, level = state.kinds[-1]
    if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        kind, level = "heading", int(tag[1])
    elif tag == "summary":
        kind, level = "heading", 5
    elif role == "heading" and tag not in ("html", "body"):
        stated = element.get("aria-level") or "2"
        kind, level = "heading", int(stated) if stated.isdigit() and len(stated) == 1 else 2
    elif tag in ("li", "dd", "dt"):
        kind, level = ("quote" if kind == "quote" else "list_item"), None
    elif tag == "blockquote":
        kind, level = "quote", None
    elif tag in ("figcaption", "caption"):
        kind, level = ("quote" if kind == "quote" or _follows_quote(element) else "caption"), None
    elif tag in ("table", "article", "main", "section"):
        kind, level = "paragraph", None
    state.kinds.append((kind, level))
    state.tags.append(tag)
    state.add(element.text)


def _follows_quote(element: Any) -> bool:
    """Whether a caption is that of a quotation: it says who speaks."""
    before = element.getprevious()
    return before is not None and before.tag == "blockquote"


def _close(state: _State, tag: str) -> None:
    if tag in INLINE:
        if tag == "a":
            state.links -= 1
        elif tag in _BOLD:
            state.bold -= 1
        elif tag == "q":
            state.add("”")
        return
    if tag == "table" and (len(state.tags) < 2 or state.tags[-1] != "table"):
        return  # a data table: its start opened nothing
    state.flush()
    state.boxes.pop()
    state.kinds.pop()
    state.tags.pop()


def _table(state: _State, table: Any) -> None:
    state.boxes.append(len(state.page.boxes))
    names = f"{table.get('class') or ''} {table.get('id') or ''}"
    state.page.boxes.append(Box(state.boxes[-2], "table", furniture.reason(names), names))
    state.tags.append("tr")
    for element in table.iter("caption", "tr"):
        if element.tag == "caption":
            state.kinds.append(("caption", None))
            state.pieces.append(" ".join(element.itertext()))
        else:
            state.rows += 1
            if state.rows > state.max_rows:
                state.page.dropped_rows += 1
                continue
            state.kinds.append(("table_row", None))
            cells = [tidy(tables.cell_text(cell)) for cell in element if cell.tag in ("td", "th")]
            state.linked = sum(len(t) for a in element.iter("a") for t in a.itertext())
            state.pieces.append(CELL_SEPARATOR.join(cells) if any(cells) else "")
        state.flush()
        state.kinds.pop()
    state.tags.pop()
    state.boxes.pop()


def _weigh(page: Page) -> None:
    for run in page.runs:
        if run.links * 3 < len(run.text) and len(run.text) > 80 and run.kind in ("paragraph", "quote", "list_item"):
            page.boxes[run.box].chars += len(run.text)
    for index in range(len(page.boxes) - 1, 0, -1):
        page.boxes[page.boxes[index].parent].chars += page.boxes[index].chars

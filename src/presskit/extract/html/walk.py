"""From the element tree to the runs of a page: one pass, without recursion.

What elements, their roles and their names say is noted at the boxes as the reason why they may be no part of the text;
nothing is left out here but what no reader sees and rows beyond the limit.
"""

from collections.abc import Container
from typing import TYPE_CHECKING, Any

from presskit.extract.characters import tidy
from presskit.extract.draft import CELL_SEPARATOR
from presskit.extract.html import furniture, tables
from presskit.extract.html.page import Box, Opened, Page
from presskit.extract.html.tables import INLINE, UNSEEN

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
_CAPTIONS = frozenset(("figcaption", "caption"))
_ATTRIBUTIONS = frozenset(("figcaption", "caption", "footer"))  # of a quotation they say who speaks
_PANELS = frozenset(("tabpanel", "region"))  # what a click shows
_BOLD = frozenset(("b", "strong", "u"))  # what sets a line apart


def read(root: "HtmlElement", *, max_rows: int, max_characters: int, without: Container["HtmlElement"] = ()) -> Page:
    """The visible runs of a page, or of one box of it; table rows after the first `max_rows` are counted and left out,
    and so are the block elements in `without`.

    Raises `errors.TooLarge` when there are more than `max_characters` characters, white space included.
    """
    from lxml import etree

    page = Page(boxes=[Box(-1, "html", "", "")])
    state = Opened(page, max_rows, max_characters)
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


def _open_inline(state: Opened, element: Any, tag: str, walk: Any) -> None:
    if tag == "br":
        state.end_line()
        return
    hidden = _is_hidden(element)
    if hidden:
        walk.skip_subtree()
        # Its end event undoes what its start would have done.
    if tag == "a":
        state.links += 1
    elif tag in _BOLD:
        state.bold += 1
    elif tag == "q":
        state.add("“")
    if not hidden:
        state.add(element.text)


def _open_block(state: Opened, element: Any, tag: str, seen: dict[str, str]) -> None:
    state.flush()
    state.boxes.append(len(state.page.boxes))
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    why = seen.get(names)
    if why is None:
        why = seen[names] = furniture.reason(names) if len(names) > 1 else ""
    role = element.get("role")
    kind, level = state.kinds[-1]
    speaks = tag in _ATTRIBUTIONS and (kind == "quote" or _follows_quote(element))
    if speaks:
        why, kind, level = "", "quote", None
    elif tag in _TAGS:
        why = _TAGS[tag]
    elif tag in _CONTROLS:
        why = "" if kind == "heading" else "control"  # the head of an accordion is a button
    elif role in _ROLES:
        why = _ROLES[role]
    elif tag in ("html", "body"):
        why = ""
    if _is_hidden(element) and not (role in _PANELS or furniture.is_panel(names)):
        why = "hidden"
    state.page.boxes.append(Box(state.boxes[-2], tag, why, names))
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
    elif tag in _CAPTIONS and not speaks:
        kind, level = "caption", None
    elif tag in ("table", "article", "main", "section"):
        kind, level = "paragraph", None
    state.kinds.append((kind, level))
    state.tags.append(tag)
    state.add(element.text)


def _is_hidden(element: Any) -> bool:
    return element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "")


def _follows_quote(element: Any) -> bool:
    """Whether an element stands right below a quotation."""
    before = element.getprevious()
    return before is not None and before.tag == "blockquote"


def _close(state: Opened, tag: str) -> None:
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


def _table(state: Opened, table: Any) -> None:
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

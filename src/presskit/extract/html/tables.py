"""Tables of data and tables that lay out a page; which elements are inline and which are not shown at all."""

from typing import Any

INLINE = frozenset((
    "a", "span", "b", "strong", "i", "em", "u", "s", "small", "sub", "sup", "code", "abbr", "cite", "q", "time",
    "mark",
    "font", "label", "bdo", "bdi", "kbd", "samp", "var", "tt", "big", "ins", "del", "dfn", "acronym", "data", "wbr",
    "nobr", "img", "strike", "output", "ruby", "rt", "rp", "picture", "source", "br",
))  # fmt: skip
UNSEEN = frozenset((
    "script", "style", "noscript", "template", "head", "title", "meta", "link", "iframe", "object", "embed", "svg",
    "canvas", "audio", "video", "map", "math", "param", "track", "area", "datalist", "base", "noframes", "frameset",
))  # fmt: skip
_MOST = 0.6
_CELL = 400  # characters; a table with longer cells lays out a page


def is_data(table: Any) -> bool:
    """A table that shows data: two columns or more, short cells, none of which holds most of the text, and no table,
    heading, form or rule inside."""
    rows = columns = longest = whole = 0
    for element in table.iter():
        tag = element.tag
        if tag in ("form", "h1", "h2", "h3", "hr") or (tag == "table" and element is not table):
            return False
        if tag == "tr":
            rows += 1
            cells = [cell for cell in element if cell.tag in ("td", "th")]
            columns = max(columns, len(cells))
            if rows <= 50:
                sizes = [sum(len(t) for t in cell.itertext()) for cell in cells]
                longest, whole = max(longest, *sizes, 0), whole + sum(sizes)
                if longest > 2 * _CELL:
                    return False
    return rows > 0 and columns > 1 and (longest <= _CELL or longest < _MOST * whole)


def cell_text(cell: Any) -> str:
    """The text of a cell; block elements and line breaks inside it keep words apart."""
    parts = [cell.text or ""]
    for element in cell.iterdescendants():
        unseen = not isinstance(element.tag, str) or element.tag in UNSEEN
        if not unseen:
            parts.append(("" if element.tag in INLINE and element.tag != "br" else " ") + (element.text or ""))
        tail = element.tail or ""
        parts.append(tail if element.tag in INLINE else " " + tail)
    return "".join(parts)

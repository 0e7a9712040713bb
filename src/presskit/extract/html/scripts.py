"""The text of a page that shows none before a program has run: it stands in the data the page hands to that program.

Pages built from a content service carry their article as JSON: the `articleBody` of schema.org, a string of HTML, or a
tree of rich text (Contentful, ProseMirror, Portable Text and their likes: nodes with a type, children, and leaves that
hold the words).
"""

import html
import json
import re
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from presskit.extract.characters import fold
from presskit.extract.html.jsonld import Json

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SHOWN = 200  # characters; a page that shows more is read as it is shown
_LEAST = 120  # characters of a text worth reading
_TITLE = 300  # characters
_LIMIT = 5_000_000  # characters of one script
_NODES = 200_000
_DEPTH = 40
_TAG = re.compile(r"<[^<>]*+>")
_PARAGRAPH = re.compile(r"<(?:p|h[1-6]|li|br)\b", re.IGNORECASE)
_CHILDREN = ("content", "children")
_LEAVES = ("text", "value", "data")
_TYPES = ("nodeType", "type", "_type", "tag", "style")
_ELEMENTS = {
    "paragraph": "p", "block": "p", "list-item": "li", "listitem": "li", "list_item": "li", "quote": "blockquote",
}  # fmt: skip


def article(root: "HtmlElement", items: Sequence[Json], titles: Sequence[str], *, shown: int) -> str:
    """The article in the scripts of a page as HTML, "" when the page itself shows text (`shown` characters) or its
    scripts hold none, or several of which none bears one of the page's `titles`; `items` are its JSON-LD nodes."""
    if shown > _SHOWN:
        return ""
    found = [_marked_up(body) for item in items if isinstance(body := item.get("articleBody"), str)]
    if not found:
        data = [value for script in root.iter("script") for value in _data(script)]
        texts = [text for value in data for text in _texts(value, {fold(title) for title in titles})]
        own = [text for text, titled in texts if titled]
        found = own or [text for text, _ in texts]
        if not own and sum(map(_length, found)) > 2 * max(map(_length, found), default=0):
            return ""
    best = max(found, key=_length, default="")
    return best if _length(best) >= max(_LEAST, shown) else ""


def _data(script: "HtmlElement") -> list[object]:
    """The values in a script of data: JSON, or JSON that is given a name."""
    text = (script.text or "").strip()
    kind = (script.get("type") or "").lower()
    if not text or len(text) > _LIMIT or "ld+json" in kind:
        return []
    if "json" not in kind:
        name, equals, text = text[:_SHOWN].partition("=")[0], "=" in text[:_SHOWN], text.partition("=")[2].strip()
        if not equals or "__" not in name:
            return []
    try:
        return [json.JSONDecoder(strict=False).raw_decode(text)[0]]
    except (ValueError, RecursionError):
        return []


def _texts(value: object, titles: Collection[str]) -> Iterator[tuple[str, bool]]:
    """The texts in a JSON value as HTML, and whether an object they stand in bears one of some folded titles; what
    stands inside a text is not looked at again."""
    queue = [(value, False)]
    for node, titled in queue:
        if len(queue) > _NODES:
            return
        if text := _of_node(node):
            yield text, titled
        elif isinstance(node, dict):
            named = titled or any(isinstance(v, str) and len(v) <= _TITLE and fold(v) in titles for v in node.values())
            queue.extend((child, named) for child in node.values())
        elif isinstance(node, list):
            queue.extend((child, titled) for child in node)


def _of_node(node: object) -> str:
    if isinstance(node, str):
        return node if len(node) >= _LEAST and _PARAGRAPH.search(node) else ""
    return _rich(node, 0)


def _rich(node: object, depth: int) -> str:
    """A tree of rich text as HTML, "" for what is none."""
    if depth > _DEPTH:
        return ""
    if isinstance(node, list):
        return "".join(_rich(child, depth + 1) for child in node)
    if not isinstance(node, dict):
        return ""
    kind = next((str(node[key]).lower() for key in _TYPES if isinstance(node.get(key), str)), "")
    if not kind:
        return ""
    leaf = next((node[key] for key in _LEAVES if isinstance(node.get(key), str)), "")
    inside = html.escape(leaf) if leaf else "".join(_rich(node.get(key), depth + 1) for key in _CHILDREN)
    element = _element(node, kind)
    return f"<{element}>{inside}</{element}>" if element and inside else inside


def _element(node: Json, kind: str) -> str:
    """The HTML element of a node's type, "" for one that is only a container or inline."""
    if kind in _ELEMENTS:
        style = str(node.get("style", ""))
        return style if re.fullmatch(r"h[1-6]|blockquote", style) else "li" if node.get("listItem") else _ELEMENTS[kind]
    if kind in ("p", "li", "ul", "ol", "blockquote", "table", "tr", "td", "th") or re.fullmatch(r"h[1-6]", kind):
        return kind
    if kind.startswith("heading"):
        attributes = node.get("attrs")
        level = kind[-1] if kind[-1].isdigit() else attributes.get("level", 2) if isinstance(attributes, dict) else 2
        return f"h{level}" if str(level) in tuple("123456") else "h2"
    return ""


def _marked_up(text: str) -> str:
    """A text as HTML: as it is when it has marks of paragraphs, else a paragraph a line."""
    if _PARAGRAPH.search(text):
        return text
    return "".join(f"<p>{html.escape(html.unescape(line))}</p>" for line in text.splitlines() if line.strip())


def _length(markup: str) -> int:
    return len(_TAG.sub("", markup))

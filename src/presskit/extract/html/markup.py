"""Characters to an element tree, safely: what would blow up the parser is made harmless or refused first.

libxml2 drops, without a word, whatever is nested deeper than a limit or stands in a very long text node, and takes
quadratic time over an element with many attributes. So long tags are cut down, deep nesting is made flat, and the
parser's own limits are lifted.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presskit import errors
from presskit.model import Note

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DEPTH = 200  # deeper elements lose their tags; their text stays. Below the recursion of libraries that walk the tree.
_TAG_LENGTH = 20_000  # characters; only a tag that is longer can hold so many attributes that they matter
_ATTRIBUTES = 2_000  # a tag with more loses all of them
# A script or style with what it holds, or a whole tag with quoted values. A quotation mark opens a value only after
# "=" (WHATWG HTML, tokenization): a stray one ends nothing. Possessive, so it never goes back: linear, and what is
# unclosed ends at the end.
_TAG = re.compile(
    r"""<(?:script|style)\b(?:[^<]++|<(?!/s))*+|<(/?)([a-zA-Z][^\s/>]*+)((?:[^=>]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+)>?""",
    re.IGNORECASE,
)
_QUOTED = re.compile(r""""[^"]*+"|'[^']*+'""")
# Elements whose end is usually not written.
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
                   "p", "li", "td", "tr", "th", "dt", "dd", "option"))  # fmt: skip


_OF_HEAD = frozenset(("title", "base", "link", "meta", "style", "script", "noscript", "template"))


@dataclass(frozen=True, slots=True)
class Markup:
    """The root element of a page, without comments and processing instructions; the number of its elements; notes on
    what was repaired."""

    root: "HtmlElement"
    elements: int
    notes: tuple[Note, ...]


def parse(text: str, *, max_nodes: int) -> Markup:
    """The element tree of a page.

    Raises `errors.TooLarge` when the page has more than about `max_nodes` elements, `errors.Empty` when it has none.
    """
    if text.count("<") > max_nodes and sum(1 for _ in re.finditer(r"<[a-zA-Z]", text)) > max_nodes:
        raise errors.TooLarge(f"The page has more than {max_nodes} elements.")
    notes: list[Note] = []
    if any(_swollen(tag) for tag in _TAG.finditer(text)):
        text = _TAG.sub(lambda tag: f"<{tag[2][:100]}>" if _swollen(tag) else tag[0], text)
        notes.append(
            Note(kind="cleaned", reason="attributes", message=f"A tag had more than {_ATTRIBUTES} attributes.")
        )
    root = _tree(text)
    depth, elements = _measure(root)
    if depth > _DEPTH:
        root = _tree(_flat(text))
        notes.append(
            Note(kind="cleaned", reason="nesting", message=f"Elements nested over {_DEPTH // 2} deep are read flat.")
        )
    if root is None:
        raise errors.Empty("There is no text in the page.")
    return Markup(root, elements, tuple(notes))


def _tree(text: str) -> "HtmlElement | None":
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    _close_head(root)
    return root


def _close_head(root: "HtmlElement") -> None:
    """Move to the body what is no part of a head (WHATWG HTML, "in head"): where the page leaves out the tags of head
    and body, as it may, libxml2 keeps <main> and all elements it does not know in the head."""
    head = next((child for child in root if child.tag == "head"), None)
    stray = [child for child in head if child.tag not in _OF_HEAD] if head is not None else []
    if not stray:
        return
    body = next((child for child in root if child.tag == "body"), None)
    if body is None:
        body = root.makeelement("body")
        root.append(body)
    stray[-1].tail = (stray[-1].tail or "") + (body.text or "")
    body.text = None
    body[:0] = stray


def append(root: "HtmlElement", article: str, *, title: str) -> None:
    """Put an article, given as HTML, at the end of a page, under its title."""
    from lxml import html

    box = html.fragment_fromstring("<article></article>")
    head = html.fragment_fromstring("<h1></h1>")
    head.text = title
    box.append(head)
    parsed = _tree(f"<html><body>{article}</body></html>")
    box.extend(list(parsed.body) if parsed is not None else [])
    next(iter(root.iter("body")), root).append(box)


def _swollen(tag: "re.Match[str]") -> bool:
    inside = tag[3]
    if not inside or len(inside) < _TAG_LENGTH:
        return False
    bare = _QUOTED.sub(" ", inside)
    return inside.count('"') // 2 + inside.count("'") // 2 + bare.count("/") + len(bare.split()) > _ATTRIBUTES


def _measure(root: "HtmlElement | None") -> tuple[int, int]:
    """The depth and the number of elements."""
    from lxml import etree

    depth = deepest = count = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")) if root is not None else ():
        if event == "start":
            count += 1
            depth += 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest, count


def _flat(text: str) -> str:
    """The page without the tags that stand deeper than `_DEPTH`; a space keeps words apart."""
    open_tags: list[str] = []

    def keep(tag: "re.Match[str]") -> str:
        if not tag[2]:  # a script or style with what it holds
            return tag[0]
        name = tag[2].lower()
        if name in _VOID or tag[3].endswith("/"):
            return tag[0] if len(open_tags) <= _DEPTH // 2 else " "
        if not tag[1]:
            open_tags.append(name)
            return tag[0] if len(open_tags) <= _DEPTH // 2 else " "
        if open_tags and open_tags[-1] == name:
            open_tags.pop()
            return tag[0] if len(open_tags) < _DEPTH // 2 else " "
        return tag[0] if len(open_tags) <= _DEPTH // 2 else " "

    return _TAG.sub(keep, text)

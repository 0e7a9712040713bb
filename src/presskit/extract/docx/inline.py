"""The text of a paragraph of a Word document, and what its pieces hold that belongs elsewhere."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from presskit.extract.characters import tidy
from presskit.extract.docx.state import DELETED, MC, M, R, Reading, W
from presskit.model import Attachment

if TYPE_CHECKING:
    from lxml import etree

_INLINE = frozenset(
    f"{W}{name}"
    for name in (
        "hyperlink", "fldSimple", "smartTag", "sdt", "sdtContent", "customXml", "bdo", "dir", "ruby", "rubyBase", "ins",
        "moveTo",
    )
) | {f"{M}oMath", f"{M}oMathPara", f"{M}r"}  # fmt: skip


def inline(parent: "etree._Element", reading: Reading, boxes: "list[etree._Element]") -> Iterator[str]:
    """The pieces of text below a paragraph in order; what belongs elsewhere goes to `reading` and `boxes`."""
    for child in parent:
        tag = child.tag
        if tag == f"{W}r":
            if _is_hidden(child):
                reading.hidden.append(plain(child))
            else:
                yield from inline(child, reading, boxes)
        elif tag in (f"{W}t", f"{M}t"):
            yield child.text or ""
        elif tag in _INLINE:
            reading.inserted += tag in (f"{W}ins", f"{W}moveTo")
            words = list(inline(child, reading, boxes))
            if tag == f"{W}hyperlink":
                _link(child, "".join(words), reading)
            yield from words
        elif tag in DELETED:
            reading.deleted.append(plain(child))
        elif tag == f"{W}tab" or tag == f"{W}ptab":
            yield " "
        elif tag == f"{W}br":
            yield " " if child.get(f"{W}type") in ("page", "column") else "\n"
        elif tag == f"{W}cr":
            yield "\n"
        elif tag == f"{W}noBreakHyphen":
            yield "\u2011"
        elif tag == f"{W}sym":
            yield _symbol(child)
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            reading.footnotes.append((tag[len(W) : -len("Reference")], child.get(f"{W}id") or ""))
        elif tag == f"{MC}AlternateContent":
            chosen = chosen_of(child)
            if chosen is not None:
                yield from inline(chosen, reading, boxes)
        elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
            boxes.extend(_outermost(child, f"{W}txbxContent"))


def chosen_of(alternate: "etree._Element") -> "etree._Element | None":
    """One branch of alternate content: the drawing of today, or the fallback for old programs; both say the same."""
    choice = alternate.find(f"{MC}Choice")
    return choice if choice is not None else alternate.find(f"{MC}Fallback")


def _outermost(element: "etree._Element", tag: str) -> "Iterator[etree._Element]":
    for child in element:
        if child.tag == f"{MC}AlternateContent":
            chosen = chosen_of(child)
            if chosen is not None:
                yield from _outermost(chosen, tag)
        elif child.tag == tag:
            yield child
        else:
            yield from _outermost(child, tag)


def _is_hidden(run: "etree._Element") -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    return vanish is not None and vanish.get(f"{W}val", "1") not in ("0", "false", "off")


def is_contents(control: "etree._Element") -> bool:
    """A content control that holds a table of contents."""
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and "table of contents" in (gallery.get(f"{W}val") or "").lower()


def _symbol(element: "etree._Element") -> str:
    """A character of a symbol font; private codes have no character, a mark of a list item has none to lose."""
    try:
        code = int(element.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    return "" if 0xE000 <= code <= 0xF8FF or code < 32 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


def plain(element: "etree._Element") -> str:
    """All characters below an element, paragraphs apart; for notes and decisions, not for the text."""
    pieces: list[str] = []
    for node in element.iter(f"{W}t", f"{W}delText", f"{W}p", f"{W}tab", f"{W}br"):
        pieces.append(node.text or "" if node.tag in (f"{W}t", f"{W}delText") else " ")
    return tidy("".join(pieces))


def _link(element: "etree._Element", words: str, reading: Reading) -> None:
    target = reading.targets.get(element.get(f"{R}id") or "", "")
    if target.partition("?")[0].partition("#")[0].lower().endswith((".pdf", ".docx", ".doc", ".zip", ".pptx", ".xlsx")):
        reading.attachments.append(Attachment(url=target, title=tidy(words)))

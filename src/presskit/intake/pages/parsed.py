"""A page as lxml reads it, and what stands in its head for machines: meta elements and JSON-LD."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def parse(data: bytes, content_type: str) -> "HtmlElement | None":
    """The tree of a page, None when there is none to be made of it."""
    import codecs

    from lxml import etree, html

    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", content_type, re.IGNORECASE)
    encoding = None
    if data.startswith(b"\xef\xbb\xbf"):
        encoding = "utf-8"
    elif charset:
        try:
            encoding = codecs.lookup(charset[1]).name
        except LookupError:
            encoding = None
    elif b"charset" not in data[:4096].lower():
        encoding = "utf-8" if _is_utf8(data) else "windows-1252"
    try:
        parser = html.HTMLParser(encoding=encoding, remove_comments=True, remove_pis=True, no_network=True)
        root = html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, LookupError, AssertionError):
        return None
    return root if isinstance(root.tag, str) else None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def metas_of(root: "HtmlElement") -> dict[str, str]:
    """The first content of each meta element, by its name in lower case."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name and name not in found and meta.get("content"):
            found[name] = " ".join(meta.get("content").split())
    return found


def json_ld(root: "HtmlElement") -> Iterator[dict[str, Any]]:
    """All objects of the JSON-LD scripts of a page, at most 3,000."""
    seen = 0
    for script in root.xpath("//script[contains(@type, 'ld+json')]")[:20]:
        try:
            waiting: list[object] = [json.loads((script.text_content() or "")[:2_000_000])]
        except (ValueError, RecursionError):
            continue
        while waiting and seen < 3000:
            seen += 1
            item = waiting.pop()
            if isinstance(item, list):
                waiting.extend(reversed(item))
            elif isinstance(item, dict):
                yield item
                waiting.extend(value for value in reversed(item.values()) if isinstance(value, dict | list))


def types_of(item: dict[str, Any]) -> set[str]:
    """The types of a JSON-LD object, in lower case, without their vocabulary."""
    kinds = item.get("@type", ())
    return {str(kind).rpartition("/")[2].lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}

"""The JSON-LD of a page (JSON-LD 1.1 with schema.org's vocabulary), read with the tolerance that real pages ask for.

Publishing systems write JSON by hand: escaped as HTML, with comments, trailing commas, several objects in a row, or cut
off. What can be repaired without guessing is read; of a wreck only its dates and language are, each where it stands for
itself.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from presskit.extract.characters import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Json = dict[str, object]
ARTICLES = ("article", "posting", "report", "pressrelease", "statement", "creativework", "advisory", "announcement")
_ASIDE = ("comment", "videoobject", "imageobject", "mediaobject", "person", "organization", "review", "event")
_LIMIT = 2_000_000  # characters of one block
_NODES = 5_000
# A string (kept), or what is removed outside strings: comments, the marks of CDATA and HTML comments, trailing commas.
# What is not closed ends with the text, so that nothing is looked at twice.
_STRING_OR_ODDITY = re.compile(
    r'"(?:[^"\\]|\\.)*+"?|/{0,2}<!\[CDATA\[|/{0,2}\]\]>|<!--|-->|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?|,(?=\s*+[}\]])',
    re.DOTALL,
)
_WRECK = re.compile(r'"(datePublished|dateModified|dateCreated|inLanguage)"\s{0,20}:\s{0,20}"([^"\\<>{}]{2,60})"')


def items(root: "HtmlElement") -> Iterator[Json]:
    """The nodes of all JSON-LD blocks of a page, nested ones after those that hold them."""
    left = _NODES
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _LIMIT:
            continue
        queue = parse(script.text)
        place = 0
        while place < len(queue) and left > 0:
            node = queue[place]
            place += 1
            left -= 1
            if isinstance(node, list):
                queue.extend(node)
            elif isinstance(node, dict):
                yield node
                queue.extend(v for v in node.values() if isinstance(v, dict | list))


def parse(text: str) -> list[object]:
    """The values in a block, [] when there is nothing to be had from it."""
    plain = text.strip().lstrip("\ufeff")
    found = _values(plain) or _values(_repaired(plain)) or _values(_repaired(html.unescape(plain)))
    if found:
        return found
    wreck: Json = {}
    for key, value in _WRECK.findall(html.unescape(plain)):
        wreck.setdefault(key, value)
    return [wreck] if wreck else []


def _values(text: str) -> list[object]:
    """The JSON values that stand one after the other at the beginning of a text."""
    decoder = json.JSONDecoder(strict=False)
    found: list[object] = []
    place = 0
    while place < len(text):
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            break
        if not isinstance(value, dict | list):
            break
        found.append(value)
        while place < len(text) and text[place] in " \t\r\n;,":
            place += 1
    return found


def _repaired(text: str) -> str:
    """The text without comments and trailing commas."""
    return _STRING_OR_ODDITY.sub(lambda match: match[0] if match[0][0] == '"' else "", text).strip()


def types(item: Json) -> list[str]:
    """The types of a node in lower case, without the address of their vocabulary."""
    stated = item.get("@type")
    named = [str(t).lower() for t in (stated if isinstance(stated, list) else [stated]) if t]
    return [t.rpartition("/")[2].rpartition(":")[2] for t in named]


def articles(found: tuple[Json, ...]) -> list[Json]:
    """The nodes of an article type that have a headline or a date."""
    return [
        i for i in found
        if any(t.endswith(ARTICLES) for t in types(i)) and (i.get("headline") or i.get("datePublished"))
    ]  # fmt: skip


def article(found: tuple[Json, ...], addresses: tuple[str, ...]) -> Json:
    """The node that describes the article on the page of the given addresses: the first of an article type that names
    one of them, else the first that names none, else the first; else the first node with a date and a headline."""
    candidates = articles(found)
    if candidates:
        here = {plain(a) for a in addresses if a}
        return min(candidates, key=lambda item: _distance(item, here))
    named = (i for i in found if i.get("datePublished") and (i.get("headline") or i.get("name")))
    return next((i for i in named if not is_aside(i)), {})


def is_aside(item: Json) -> bool:
    """Whether a node is of something that a page holds or shows: a comment, a video, a person."""
    return any(t.endswith(_ASIDE) for t in types(item))


def _distance(item: Json, here: set[str]) -> int:
    stated = [text(item.get(key)) for key in ("url", "mainEntityOfPage", "@id")]
    named = {plain(s) for s in stated if s.startswith("http")}
    if not named or not here:
        return 1
    return 0 if named & here else 2


def plain(address: str) -> str:
    """An address without what two names of one page may differ in: scheme, "www.", query, fragment, final slash."""
    return re.sub(r"^https?://(?:www\.)?", "", address.strip().lower()).split("#")[0].split("?")[0].rstrip("/")


def text(value: object) -> str:
    """A value as plain text: the first of several, the value or address of an object; character references resolved."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("@id") or value.get("url") or ""
    return tidy(html.unescape(value)) if isinstance(value, str) else ""


def name(value: object) -> str:
    """The name of a person or organisation, given as an object or as text."""
    if isinstance(value, dict):
        return text(value.get("name"))
    return text(value) if isinstance(value, str) else ""

"""What sites publish for machines: sitemaps, feeds, the WordPress REST interface. Plain functions from bytes to
entries."""

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses
from presskit.model import Attachment

_MAX_UNPACKED = 60_000_000  # the sitemap protocol allows 50 MB
_MAX_ENTRIES = 60_000
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One address a listing names. `changed` is an ISO date or time, "" when not stated; `published` likewise."""

    url: str
    changed: str = ""
    published: str = ""
    lang: str = ""
    alternates: tuple[Declared, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The entries of a listing, and further listings (the parts of a sitemap index, the next page of a feed).
    `kind` is sitemap, feed or "" when it is neither."""

    kind: str = ""
    entries: tuple[Entry, ...] = ()
    further: tuple[str, ...] = ()


def unpacked(data: bytes) -> bytes:
    """The bytes of a gzip file, at most 60 MB of them; anything else as it is."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        return zlib.decompressobj(wbits=31).decompress(data, _MAX_UNPACKED)
    except zlib.error:
        return b""


def read_listing(url: str, data: bytes) -> Listing:
    """A sitemap, sitemap index, text sitemap, RSS, RDF or Atom feed. Broken XML gives what could be read of it;
    entities are not expanded and nothing is loaded."""
    data = unpacked(data)
    if b"<" not in data[:2000]:
        lines = data[:_MAX_UNPACKED].decode("utf-8", "replace").split("\n")[:_MAX_ENTRIES]
        entries = [Entry(url=found) for text in lines if (found := addresses.absolute(url, text)) and "://" in text]
        return Listing(kind="sitemap" if entries else "", entries=tuple(entries))
    root = _parse(data)
    if root is None:
        return Listing()
    name = _name(root)
    if name in ("urlset", "sitemapindex"):
        return _sitemap(url, root)
    if name in ("rss", "rdf", "feed"):
        return _feed(url, root)
    return Listing()


def read_posts(url: str, data: bytes) -> tuple[tuple[Entry, ...], int]:
    """The posts of one page of a WordPress REST answer, and how many there were on it. Translations are declared
    where the Polylang or WPML extensions state them by address."""
    try:
        posts = json.loads(data)
    except (ValueError, RecursionError):
        return (), 0
    if not isinstance(posts, list):
        return (), 0
    entries: list[Entry] = []
    for post in posts:
        if not isinstance(post, dict) or not isinstance(post.get("link"), str):
            continue
        address = addresses.absolute(url, post["link"])
        if address:
            entries.append(
                Entry(url=address, changed=_day(post.get("modified")), published=_day(post.get("date")),
                      lang=_tag(post.get("lang")), alternates=tuple(_translations(url, post, posts)))
            )  # fmt: skip
    return tuple(entries), len(posts)


def _translations(url: str, post: dict[str, Any], posts: list[Any]) -> Iterator[Declared]:
    by_id = {item.get("id"): item.get("link") for item in posts if isinstance(item, dict)}
    listed = post.get("wpml_translations") or post.get("translations") or ()
    pairs = (
        listed.items() if isinstance(listed, dict) else ((None, item) for item in listed if isinstance(listed, list))
    )
    for key, item in pairs:
        lang = key
        if isinstance(item, dict):
            target = item.get("href") or item.get("link") or by_id.get(item.get("id"))
            lang = item.get("locale") or item.get("lang") or key
        else:
            target = by_id.get(item) if isinstance(item, int) else item
        address = addresses.absolute(url, target) if isinstance(target, str) else None
        if address and address != addresses.absolute(url, post["link"]):
            yield Declared(lang=_tag(lang), url=address, how="wordpress")


def _parse(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False,
                             remove_comments=True, remove_pis=True)  # fmt: skip
    try:
        return etree.fromstring(data.lstrip(b"\xef\xbb\xbf \t\r\n"), parser)
    except (etree.LxmlError, ValueError):
        return None


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _children(element: Any, *names: str) -> Iterator[Any]:
    return (child for child in element if _name(child) in names)


def _text(element: Any, *names: str) -> str:
    for child in _children(element, *names):
        text = "".join(child.itertext()).strip()
        if text:
            return text
    return ""


def _sitemap(url: str, root: Any) -> Listing:
    if _name(root) == "sitemapindex":
        found = (addresses.absolute(url, _text(item, "loc")) for item in _children(root, "sitemap"))
        return Listing(kind="sitemap", further=tuple(dict.fromkeys(item for item in found if item)))
    entries: list[Entry] = []
    for item in _children(root, "url"):
        address = addresses.absolute(url, _text(item, "loc"))
        if not address:
            continue
        declared: list[Declared] = []
        for link in _children(item, "link"):
            target, lang = addresses.absolute(url, link.get("href") or ""), _tag(link.get("hreflang"))
            if target and lang and target != address and (link.get("rel") or "alternate") == "alternate":
                declared.append(Declared(lang=lang, url=target, how="hreflang"))
        news = next(_children(item, "news"), None)
        published = _day(_text(news, "publication_date")) if news is not None else ""
        entries.append(Entry(url=address, changed=_day(_text(item, "lastmod")), published=published,
                             alternates=tuple(declared)))  # fmt: skip
        if len(entries) >= _MAX_ENTRIES:
            break
    return Listing(kind="sitemap", entries=tuple(entries))


def _feed(url: str, root: Any) -> Listing:
    channel = next(_children(root, "channel"), root)
    lang = _tag(_text(channel, "language") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))
    further = [link.get("href") for link in _children(channel, "link") if link.get("rel") == "next"]
    entries: list[Entry] = []
    for item in (*_children(channel, "item", "entry"), *(_children(root, "item") if channel is not root else ())):
        links = list(_children(item, "link"))
        plain = [link for link in links if (link.get("rel") or "alternate") == "alternate" and not link.get("hreflang")]
        target = next(((link.get("href") or link.text or "").strip() for link in plain or links), "")
        if not target and re.match(r"https?://", _text(item, "guid")):
            target = _text(item, "guid")
        address = addresses.absolute(url, target)
        if not address:
            continue
        declared = [Declared(lang=_tag(link.get("hreflang")), url=other, how="hreflang") for link in links
                    if link.get("hreflang") and (other := addresses.absolute(url, link.get("href") or ""))
                    and other != address]  # fmt: skip
        published = _day(_text(item, "pubdate", "published", "date") or _text(item, "updated"))
        entries.append(Entry(url=address, published=published, lang=lang, alternates=tuple(declared),
                             attachments=tuple(_enclosures(url, item))))  # fmt: skip
    following = (addresses.absolute(url, href) for href in further if href)
    return Listing(kind="feed", entries=tuple(entries), further=tuple(found for found in following if found))


def _enclosures(url: str, item: Any) -> Iterator[Attachment]:
    for link in _children(item, "enclosure", "link"):
        if _name(link) == "link" and link.get("rel") != "enclosure":
            continue
        target = addresses.absolute(url, link.get("url") or link.get("href") or "")
        if target and addresses.extension(target) in addresses.ATTACHMENTS:
            yield Attachment(url=target, title=link.get("title") or "")


def _tag(text: object) -> str:
    tag = text.strip().replace("_", "-").lower() if isinstance(text, str) else ""
    return tag if re.fullmatch(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", tag) else ""


def _day(text: object) -> str:
    """An ISO date or time of a W3C or mail date, "" when it is neither; mail dates are given in UTC."""
    if not isinstance(text, str):
        return ""
    text = text.strip()
    if _ISO_DAY.match(text):
        return text[:40]
    try:
        return parsedate_to_datetime(text).astimezone(UTC).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""

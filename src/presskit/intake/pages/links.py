"""The links of a page: to other pages, to the next of a list, to attachments, to feeds."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses
from presskit.intake.pages.alternates import lang_tag, switch_label
from presskit.model import Attachment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

OUTSIDE = frozenset(("nav", "footer", "aside", "header", "form", "dialog", "menu"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary"))
_FEED_ADDRESS = re.compile(r"\.(?:rss|atom)$|/(?:rss|feed|atom)(?:\.xml)?/?$", re.IGNORECASE)
_REFRESH = re.compile(r"\s*\d+(?:\.\d*)?\s*[;,]\s*(?:url\s*=)?\s*['\"]?([^'\"]+)", re.IGNORECASE)
_NEXT_TEXT = frozenset(("next", "next page", "suivant", "suivante", "page suivante", "older", "older posts",
                        "older news",
                        "articles plus anciens", "plus ancien", "plus anciens", "load more", "voir plus", "see more",
                        "charger plus", "more news", "plus d'actualités", "›", "»", ">", ">>", "→", "next ›", "next »",
                        "suivant ›", "suivant »"))  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link of a page. `inside` is False in navigation, header, footer and the like; `further` marks a next page."""

    url: str
    text: str = ""
    inside: bool = True
    nofollow: bool = False
    further: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Selectors:
    """CSS selectors of sites.toml: the links to releases and to the next page of a list; "" for all of them."""

    articles: str = ""
    next_page: str = ""


def links_of(root: "HtmlElement", base: str) -> tuple[list[Link], list[Declared]]:
    """All links of a page, and those of them that switch to another language."""
    links: list[Link] = []
    switches: list[Declared] = []
    for anchor in root.iter("a", "area", "option"):
        target = addresses.absolute(
            base, anchor.get("href") or (anchor.get("value") if anchor.tag == "option" else "") or ""
        )
        if anchor.tag == "option" and not re.match(r"https?://|/", anchor.get("value") or ""):
            continue
        if not target:
            continue
        text = " ".join("".join(anchor.itertext()).split())
        relations = (anchor.get("rel") or "").lower().split()
        lang = lang_tag(anchor.get("hreflang") or "") or switch_label(anchor, text)
        if lang:
            how = "hreflang" if "alternate" in relations and anchor.get("hreflang") else "switcher"
            switches.append(Declared(lang=lang, url=target, how=how))
        if anchor.tag == "option":
            continue
        further = "next" in relations or text.casefold() in _NEXT_TEXT
        links.append(Link(url=target, text=text[:200], inside=_is_inside(anchor), nofollow="nofollow" in relations,
                          further=further))  # fmt: skip
    for link in root.iter("link"):
        target = addresses.absolute(base, link.get("href") or "")
        if target and "next" in (link.get("rel") or "").lower().split():
            links.append(Link(url=target, further=True))
    return links, switches


def _is_inside(element: "HtmlElement") -> bool:
    """Whether an element stands in the content: the header of an article is content, that of the page is not."""
    outside = False
    for parent in element.iterancestors():
        if parent.tag in ("article", "main"):
            return not outside
        if (
            parent.tag in OUTSIDE - {"header"}
            or (parent.get("role") or "").lower() in _ROLES
            or (
                parent.tag == "header" and not any(above.tag in ("article", "main") for above in parent.iterancestors())
            )
        ):
            outside = True
    return not outside


def selected(root: "HtmlElement", base: str, links: list[Link], selectors: Selectors) -> tuple[Link, ...]:
    """The links, those the operator's selectors name before all others."""
    if not selectors.articles and not selectors.next_page:
        return tuple(dict.fromkeys(links))
    extra: list[Link] = []
    for selector, further in ((selectors.articles, False), (selectors.next_page, True)):
        for found in root.cssselect(selector) if selector else ():
            for anchor in [found] if found.tag == "a" else found.iter("a"):
                target = addresses.absolute(base, anchor.get("href") or "")
                if target:
                    extra.append(Link(url=target, further=further, chosen=not further))
    return tuple(dict.fromkeys((*extra, *links)))


def attachments_of(root: "HtmlElement", base: str) -> tuple[Attachment, ...]:
    """The documents the content of a page links to."""
    found: dict[str, Attachment] = {}
    for anchor in root.iter("a"):
        target = addresses.absolute(base, anchor.get("href") or "")
        if not target or target in found or not _is_inside(anchor):
            continue
        kind = (anchor.get("type") or "").lower()
        named = addresses.extension((anchor.get("download") or "").replace(" ", "_"))
        if addresses.extension(target) in addresses.ATTACHMENTS or named in addresses.ATTACHMENTS or kind in (
            "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ):  # fmt: skip
            found[target] = Attachment(url=target, title=" ".join("".join(anchor.itertext()).split())[:200])
    return tuple(found.values())


def feeds_of(root: "HtmlElement", base: str) -> tuple[str, ...]:
    """The addresses of feeds."""
    found: dict[str, None] = {}
    for link in root.iter("link", "a"):
        kind = (link.get("type") or "").lower()
        target = addresses.absolute(base, link.get("href") or "")
        declared = kind in ("application/rss+xml", "application/atom+xml") and "comment" not in (target or "")
        if target and (declared or (link.tag == "a" and _FEED_ADDRESS.search(target))):
            found[target] = None
    return tuple(found)


def refresh_of(root: "HtmlElement", base: str) -> str:
    """Where a page sends its readers on to, "" when nowhere."""
    for meta in root.iter("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh":
            found = _REFRESH.match(meta.get("content") or "")
            if found:
                return addresses.absolute(base, found[1].strip()) or ""
    return ""

"""What a page says of itself and of its other language versions: a plain function from bytes to facts.

Nothing is judged here: what is declared is listed as declared, with where it was found. `frontier.py` decides what is
asked, `audit.py` what the declarations are worth.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from presskit import locales
from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses
from presskit.intake.pages.alternates import from_json_ld, head_alternates, lang_tag, read_link_header
from presskit.intake.pages.links import (
    OUTSIDE,
    Link,
    Selectors,
    attachments_of,
    feeds_of,
    links_of,
    refresh_of,
    selected,
)
from presskit.intake.pages.parsed import json_ld, metas_of, parse, types_of
from presskit.model import Attachment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = frozenset((
    "article", "newsarticle", "reportagenewsarticle", "pressrelease", "blogposting", "analysisnewsarticle",
    "report", "socialmediaposting", "techarticle", "scholarlyarticle", "advertisercontentarticle",
))  # fmt: skip
_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "math", "head", "object", "iframe", "button"))
_ISO_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page says. `lang` is declared, `guess` counted from its words ("" when they do not tell); `marked` is
    True when it declares itself an article; `words` counts its main text, `linked` the part of it inside links,
    `teasers` its <article> elements; `text` is a digest of the main text; `api` the root of an open WordPress REST
    interface."""

    url: str
    lang: str = ""
    guess: str = ""
    title: str = ""
    canonical: str = ""
    published: str = ""
    marked: bool = False
    words: int = 0
    linked: int = 0
    teasers: int = 0
    text: str = ""
    links: tuple[Link, ...] = ()
    alternates: tuple[Declared, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    feeds: tuple[str, ...] = ()
    api: str = ""
    refresh: str = ""
    nofollow: bool = False

    @property
    def is_article(self) -> bool:
        """Whether the page is a text rather than a list of links."""
        if self.teasers >= 4 and self.linked * 3 > self.words:
            return False
        return (self.marked and self.words >= 15) or (self.words >= 50 and self.linked * 5 < self.words * 2)


def read_page(url: str, data: bytes, headers: Mapping[str, str], selectors: Selectors | None = None) -> Page:
    """The facts of an HTML page; `headers` has lower-case names (content-type, content-language, link are looked at).

    Never fails on a broken page: what cannot be read is not there. Time is linear in the size of the page.
    """
    declared = list(read_link_header(url, headers.get("link", "")))
    root = parse(data, headers.get("content-type", ""))
    if root is None:
        return Page(url=url, alternates=tuple(declared), lang=lang_tag(headers.get("content-language", "")))
    base = addresses.absolute(url, next((href for href in root.xpath("//base/@href")[:1]), "")) or url
    metas = metas_of(root)
    graph = tuple(json_ld(root))
    links, switches = links_of(root, base)
    declared += head_alternates(root, base)
    declared += from_json_ld(graph, base)
    declared += switches
    own = addresses.key(url)
    alternates = dict.fromkeys(item for item in declared if addresses.key(item.url) != own)
    words, linked, text = _main_text(root)
    canonical = next(
        (addresses.absolute(base, str(href)) for href in root.xpath("//link[@rel='canonical']/@href")), None
    )
    title = metas.get("og:title") or " ".join(" ".join(root.xpath("//h1[1]//text()")).split())
    robots = f"{metas.get('robots', '')},{headers.get('x-robots-tag', '')}".lower()
    return Page(
        url=url,
        lang=lang_tag(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
        or lang_tag(headers.get("content-language", "")) or lang_tag(metas.get("og:locale", "")),
        guess=guess_language(text),
        title=(title or " ".join(" ".join(root.xpath("//title[1]/text()")).split()))[:300],
        canonical=canonical or "",
        published=_published(root, metas, graph),
        marked=_is_marked(metas, graph),
        words=words,
        linked=linked,
        teasers=len(root.xpath("//article")),
        text=sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32],
        links=selected(root, base, links, selectors or Selectors()),
        alternates=tuple(alternates),
        attachments=attachments_of(root, base),
        feeds=feeds_of(root, base),
        api=next((found for href in root.xpath("//link[@rel='https://api.w.org/']/@href")
                  if (found := addresses.absolute(base, str(href)))), ""),
        refresh=refresh_of(root, base),
        nofollow="nofollow" in robots or "none" in robots.replace(" ", "").split(","),
    )  # fmt: skip


def guess_language(text: str) -> str:
    """ "fr" or "en" when the frequent words of one clearly prevail, else ""."""
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text[:20_000])]
    counts = {lang: sum(word in locales.get(lang).sentences.markers for word in words) for lang in locales.LANGUAGES}
    best, other = sorted(locales.LANGUAGES, key=lambda lang: (-counts[lang], lang))[:2]
    return best if counts[best] >= 5 and counts[best] >= 2 * counts[other] else ""


def _is_marked(metas: dict[str, str], graph: tuple[dict[str, Any], ...]) -> bool:
    if metas.get("og:type", "").lower() == "article" or "article:published_time" in metas:
        return True
    kinds = [types_of(item) for item in graph]
    lists = any(kind & {"collectionpage", "itemlist", "searchresultspage"} for kind in kinds)
    return not lists and any(kind & _ARTICLE_TYPES for kind in kinds)


def _published(root: "HtmlElement", metas: dict[str, str], graph: tuple[dict[str, Any], ...]) -> str:
    stated = [metas.get(name, "") for name in ("article:published_time", "datepublished", "dc.date", "dcterms.date",
                                               "dc.date.issued", "dcterms.issued", "date", "pubdate")]  # fmt: skip
    stated += [item["datePublished"] for item in graph if isinstance(item.get("datePublished"), str)]
    stated += [str(value) for value in root.xpath("//time/@datetime")[:1]]
    for text in stated:
        found = _ISO_DAY.match(text)
        if found:
            return found[0].strip()
    return ""


def _main_text(root: "HtmlElement") -> tuple[int, int, str]:
    """Number of words of the main text, of those inside links, and the text with single spaces."""
    mains = root.xpath("//main") or root.xpath("//*[@role='main']")
    articles = root.xpath("//article")
    scope = mains[0] if mains else articles[0] if len(articles) == 1 else root
    parts: list[str] = []
    linked = 0
    # A walk with a stack of its own: (element, inside a link, whether its children are done).
    waiting: list[tuple[Any, bool]] = [(scope, False)]
    while waiting:
        item, in_link = waiting.pop()
        if isinstance(item, str):
            words = item.split()
            parts.extend(words)
            linked += len(words) if in_link else 0
            continue
        if not isinstance(item.tag, str) or item.tag in _SILENT:
            continue
        if item is not scope and (item.tag in OUTSIDE and not (item.tag == "header" and scope is not root)):
            continue
        inner = in_link or item.tag == "a"
        pending: list[tuple[Any, bool]] = [(item.text, inner)] if item.text else []
        for child in item:
            pending.append((child, inner))
            if child.tail:
                pending.append((child.tail, inner))
        waiting.extend(reversed(pending))
    return len(parts), linked, " ".join(parts)

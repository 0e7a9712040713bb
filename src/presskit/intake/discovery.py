"""What a page says of itself and of its other language versions: a plain function from bytes to facts.

Nothing is judged here: what is declared is listed as declared, with where it was found. `frontier.py` decides what is
asked, `audit.py` what the declarations are worth.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from presskit import locales
from presskit.intake import addresses
from presskit.intake.ledger import Declared
from presskit.model import Attachment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = frozenset((
    "article", "newsarticle", "reportagenewsarticle", "pressrelease", "blogposting", "analysisnewsarticle",
    "report", "socialmediaposting", "techarticle", "scholarlyarticle", "advertisercontentarticle",
))  # fmt: skip
_OUTSIDE = frozenset(("nav", "footer", "aside", "header", "form", "dialog", "menu"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary"))
_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "math", "head", "object", "iframe", "button"))
_ISO_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_LINK_HEADER = re.compile(r"<([^<>]{1,2000})>((?:\s*;\s*[\w*.-]+(?:\s*=\s*(?:\"(?:[^\"\\]|\\.)*+\"|[^\s\";,]+))?)*+)")
_PARAMETER = re.compile(r";\s*([\w*.-]+)(?:\s*=\s*(?:\"((?:[^\"\\]|\\.)*+)\"|([^\s\";,]+)))?")
_REFRESH = re.compile(r"\s*\d+(?:\.\d*)?\s*[;,]\s*(?:url\s*=)?\s*['\"]?([^'\"]+)", re.IGNORECASE)
_FEED_ADDRESS = re.compile(r"\.(?:rss|atom)$|/(?:rss|feed|atom)(?:\.xml)?/?$", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Selectors:
    """CSS selectors of sites.toml: the links to releases and to the next page of a list; "" for all of them."""

    articles: str = ""
    next_page: str = ""


def read_page(url: str, data: bytes, headers: Mapping[str, str], selectors: Selectors | None = None) -> Page:
    """The facts of an HTML page; `headers` has lower-case names (content-type, content-language, link are looked at).

    Never fails on a broken page: what cannot be read is not there. Time is linear in the size of the page.
    """
    declared = list(read_link_header(url, headers.get("link", "")))
    root = _parse(data, headers.get("content-type", ""))
    if root is None:
        return Page(url=url, alternates=tuple(declared), lang=_tag(headers.get("content-language", "")))
    base = addresses.absolute(url, next((href for href in root.xpath("//base/@href")[:1]), "")) or url
    metas = _metas(root)
    graph = tuple(_json_ld(root))
    links, switches = _links(root, base, url)
    declared += _head_alternates(root, base)
    declared += _from_json_ld(graph, base)
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
        lang=_tag(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")
        or _tag(headers.get("content-language", "")) or _tag(metas.get("og:locale", "")),
        guess=guess_language(text),
        title=(title or " ".join(" ".join(root.xpath("//title[1]/text()")).split()))[:300],
        canonical=canonical or "",
        published=_published(root, metas, graph),
        marked=_is_marked(metas, graph),
        words=words,
        linked=linked,
        teasers=len(root.xpath("//article")),
        text=sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32],
        links=_selected(root, base, links, selectors or Selectors()),
        alternates=tuple(alternates),
        attachments=_attachments(root, base),
        feeds=_feeds(root, base),
        api=next((found for href in root.xpath("//link[@rel='https://api.w.org/']/@href")
                  if (found := addresses.absolute(base, str(href)))), ""),
        refresh=_refresh(root, base),
        nofollow="nofollow" in robots or "none" in robots.replace(" ", "").split(","),
    )  # fmt: skip


def read_link_header(url: str, value: str) -> Iterator[Declared]:
    """Language versions in the Link headers (RFC 8288) of the answer from `url`, joined by commas. A link may name
    several languages; one with an anchor speaks of another page; of a repeated `rel` the first counts."""
    for found in _LINK_HEADER.finditer(value[:20_000]):
        parameters = [(name.lower(), quoted or bare) for name, quoted, bare in _PARAMETER.findall(found[2])]
        relation = next((text for name, text in parameters if name == "rel"), "")
        if "alternate" not in relation.lower().split() or any(name == "anchor" for name, _ in parameters):
            continue
        target = addresses.absolute(url, found[1].strip())
        for name, text in parameters:
            lang = _tag(text) if name == "hreflang" else ""
            if target and lang:
                yield Declared(lang=lang, url=target, how="link_header")


def guess_language(text: str) -> str:
    """ "fr" or "en" when the frequent words of one clearly prevail, else ""."""
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text[:20_000])]
    counts = {lang: sum(word in locales.get(lang).sentences.markers for word in words) for lang in locales.LANGUAGES}
    best, other = sorted(locales.LANGUAGES, key=lambda lang: (-counts[lang], lang))[:2]
    return best if counts[best] >= 5 and counts[best] >= 2 * counts[other] else ""


def labelled(text: str) -> str:
    """The language the text of a link stands for ("English", "Lire en français"), or ""."""
    plain = " ".join(text.casefold().split()).strip(" |/[]()›»>–-:.")
    if not plain or len(plain) > 60:
        return ""
    for lang in locales.LANGUAGES:
        if plain in locales.get(lang).web.labels:
            return lang
    found = [lang for lang in locales.LANGUAGES if any(phrase in plain for phrase in locales.get(lang).web.phrases)]
    return found[0] if len(found) == 1 and len(plain.split()) <= 8 else ""


def _parse(data: bytes, content_type: str) -> "HtmlElement | None":
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


def _metas(root: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name and name not in found and meta.get("content"):
            found[name] = " ".join(meta.get("content").split())
    return found


def _json_ld(root: "HtmlElement") -> Iterator[dict[str, Any]]:
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


def _types(item: dict[str, Any]) -> set[str]:
    kinds = item.get("@type", ())
    return {str(kind).rpartition("/")[2].lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _from_json_ld(graph: tuple[dict[str, Any], ...], base: str) -> list[Declared]:
    found: list[Declared] = []
    for item in graph:
        for relation in ("workTranslation", "translationOfWork"):
            values = item.get(relation, ())
            for value in values if isinstance(values, list) else [values]:
                target = value.get("url") or value.get("@id") if isinstance(value, dict) else value
                address = addresses.absolute(base, target) if isinstance(target, str) else None
                lang = value.get("inLanguage", "") if isinstance(value, dict) else ""
                if address:
                    found.append(Declared(lang=_tag(lang if isinstance(lang, str) else ""), url=address, how="jsonld"))
    return found


def _head_alternates(root: "HtmlElement", base: str) -> list[Declared]:
    found: list[Declared] = []
    for link in root.iter("link"):
        relations = (link.get("rel") or "").lower().split()
        lang = _tag(link.get("hreflang") or "")
        target = addresses.absolute(base, link.get("href") or "")
        if "alternate" in relations and lang and target:
            found.append(Declared(lang=lang, url=target, how="hreflang"))
    return found


def _tag(text: str) -> str:
    """A language tag in lower case with dashes; "" for none and for x-default."""
    text = text.strip().partition(",")[0].strip()
    return text.replace("_", "-").lower() if _TAG.fullmatch(text) and not text.lower().startswith("x-") else ""


def _links(root: "HtmlElement", base: str, url: str) -> tuple[list[Link], list[Declared]]:
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
        lang = _tag(anchor.get("hreflang") or "") or _switch_label(anchor, text)
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


def _switch_label(anchor: "HtmlElement", text: str) -> str:
    if text:
        return labelled(text) or (labelled(anchor.get("title") or "") if len(text) < 4 else "")
    for candidate in (anchor.get("title"), anchor.get("aria-label"), *anchor.xpath(".//img/@alt")):
        found = labelled(str(candidate or ""))
        if found:
            return found
    return ""


def _is_inside(element: "HtmlElement") -> bool:
    """Whether an element stands in the content: the header of an article is content, that of the page is not."""
    outside = False
    for parent in element.iterancestors():
        if parent.tag in ("article", "main"):
            return not outside
        if (
            parent.tag in _OUTSIDE - {"header"}
            or (parent.get("role") or "").lower() in _ROLES
            or (
                parent.tag == "header" and not any(above.tag in ("article", "main") for above in parent.iterancestors())
            )
        ):
            outside = True
    return not outside


def _selected(root: "HtmlElement", base: str, links: list[Link], selectors: Selectors) -> tuple[Link, ...]:
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


def _attachments(root: "HtmlElement", base: str) -> tuple[Attachment, ...]:
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


def _feeds(root: "HtmlElement", base: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for link in root.iter("link", "a"):
        kind = (link.get("type") or "").lower()
        target = addresses.absolute(base, link.get("href") or "")
        declared = kind in ("application/rss+xml", "application/atom+xml") and "comment" not in (target or "")
        if target and (declared or (link.tag == "a" and _FEED_ADDRESS.search(target))):
            found[target] = None
    return tuple(found)


def _refresh(root: "HtmlElement", base: str) -> str:
    for meta in root.iter("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh":
            found = _REFRESH.match(meta.get("content") or "")
            if found:
                return addresses.absolute(base, found[1].strip()) or ""
    return ""


def _is_marked(metas: dict[str, str], graph: tuple[dict[str, Any], ...]) -> bool:
    if metas.get("og:type", "").lower() == "article" or "article:published_time" in metas:
        return True
    kinds = [_types(item) for item in graph]
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
        if item is not scope and (item.tag in _OUTSIDE and not (item.tag == "header" and scope is not root)):
            continue
        inner = in_link or item.tag == "a"
        pending: list[tuple[Any, bool]] = [(item.text, inner)] if item.text else []
        for child in item:
            pending.append((child, inner))
            if child.tail:
                pending.append((child.tail, inner))
        waiting.extend(reversed(pending))
    return len(parts), linked, " ".join(parts)

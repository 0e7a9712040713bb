"""What a page declares of itself: titles, date, author, language, address, in JSON-LD, meta elements and microdata.

Vocabularies: schema.org (JSON-LD 1.1 and microdata), the Open Graph protocol, Dublin Core, and the common names of
publishing systems. Declarations are kept in the order in which they are to be believed.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from presskit.extract import furniture, moments
from presskit.extract.characters import fold, tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Json = dict[str, object]
_ARTICLES = ("article", "posting", "report", "pressrelease", "statement", "creativework")
_JSON_LIMIT = 2_000_000  # characters of one JSON-LD block
_JSON_NODES = 5_000
_TIMES = 30  # elements
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "dcterms.issued", "dc.date.issued",
    "dcterms.created", "dc.date.created", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "article.published", "published-date", "publish-date", "publish_date", "publication_date", "pubdate", "dc.date",
    "dcterms.date", "article_date_original", "og:pubdate", "og:published_time", "rnews:datepublished", "ptime",
    "displaydate",
    "originalpublicationdate", "date", "creation_date", "created", "release_date", "citation_publication_date",
    "bt:pubdate",
    "date_published", "shareaholic:article_published_time", "citation_online_date",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
_AUTHOR = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "og:article:author",
)


_BY = re.compile(r"^(?:by|par)\s+(?=[^\W\d_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Declarations of a page. `titles` in order of trust, without the site's name where it could be told; `published`
    moments (ISO 8601) in order of trust; `items` the JSON-LD nodes; `base` the address links are resolved against."""

    titles: tuple[str, ...] = ()
    description: str = ""
    site: str = ""
    authors: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    times: tuple[str, ...] = ()  # moments of <time> elements and the like, in the order of the page
    modified: str = ""
    lang: str = ""
    url: str = ""
    base: str = ""
    items: tuple[Json, ...] = ()


def read(root: "HtmlElement", address: str) -> Metadata:
    """The declarations of a page that was read from `address` ("" when not known)."""
    metas = _metas(root)
    items = tuple(_items(root))
    article = _article(items)
    canonical = next((link.get("href") or "" for link in root.iter("link") if "canonical" in _rel(link)), "")
    stated = (canonical, metas.get("og:url", ""), _text(article.get("url")))
    known = address or next((u for u in stated if u.startswith("http")), "")
    base_href = next((b.get("href") or "" for b in root.iter("base")), "")
    base = join(known, base_href) if base_href else known
    site = metas.get("og:site_name", "") or _name(article.get("publisher")) or metas.get("application-name", "")
    head = root.find(".//title")
    page_title = tidy(head.text_content()) if head is not None else ""
    raw = (
        metas.get("og:title", ""), _text(article.get("headline")), metas.get("twitter:title", ""),
        metas.get("dc.title", "") or metas.get("dcterms.title", ""), page_title, _text(article.get("name")),
    )  # fmt: skip
    titles = tuple(dict.fromkeys(t for r in raw if (t := bare_title(tidy(r), site, known))))
    return Metadata(
        titles=titles,
        description=metas.get("description", "") or metas.get("og:description", ""),
        site=tidy(site),
        authors=_authors(article, metas),
        published=_published(article, items, metas, root),
        times=_times(root),
        modified=next((m for n in _MODIFIED if (m := moments.normalise(metas.get(n, "")))), ""),
        lang=_language(root, metas, article),
        url=join(base, next((u for u in stated if u), "")) or address,
        base=base,
        items=items,
    )


def join(base: str, address: str) -> str:
    """An address made absolute; as it is written when it cannot be."""
    try:
        return urljoin(base, address.strip()) if base else address.strip()
    except ValueError:
        return address.strip()


def _rel(element: "HtmlElement") -> list[str]:
    return (element.get("rel") or "").lower().split()


def _metas(root: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                name = element.get(key)
                if name:
                    found.setdefault(name.strip().lower(), tidy(content[:5000]))
    return found


# --- JSON-LD ----------------------------------------------------------------------------------------------------------


def _items(root: "HtmlElement") -> Iterator[Json]:
    """The nodes of all JSON-LD blocks, nested ones after those that hold them; what is not JSON is passed over."""
    left = _JSON_NODES
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _JSON_LIMIT:
            continue
        text = (
            script.text.strip()
            .removeprefix("<!--")
            .removesuffix("-->")
            .removeprefix("//<![CDATA[")
            .removesuffix("//]]>")
        )
        try:
            queue: list[object] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        while queue and left > 0:
            node = queue.pop(0)
            left -= 1
            if isinstance(node, list):
                queue.extend(node)
            elif isinstance(node, dict):
                yield node
                queue.extend(v for v in node.values() if isinstance(v, dict | list))


def _types(item: Json) -> list[str]:
    stated = item.get("@type")
    return [str(t).lower() for t in (stated if isinstance(stated, list) else [stated]) if t]


def _article(items: tuple[Json, ...]) -> Json:
    """The node that describes the article: the first of an article type,
    else the first with a date and a headline."""
    for item in items:
        if any(t.endswith(_ARTICLES) for t in _types(item)) and (item.get("headline") or item.get("datePublished")):
            return item
    return next((i for i in items if i.get("datePublished") and (i.get("headline") or i.get("name"))), {})


def _text(value: object) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("@id") or value.get("url") or ""
    return tidy(value) if isinstance(value, str) else ""


def _name(value: object) -> str:
    if isinstance(value, dict):
        return _text(value.get("name"))
    return _text(value) if isinstance(value, str) else ""


def _authors(article: Json, metas: dict[str, str]) -> tuple[str, ...]:
    stated = article.get("author")
    names = [_name(a) for a in (stated if isinstance(stated, list) else [stated])]
    if not any(names):
        names = [metas.get(key, "") for key in _AUTHOR]
    bare = [_BY.sub("", n) for n in names]
    return tuple(dict.fromkeys(n for n in bare if n and "://" not in n and len(n) < 120))


# --- date, language, title --------------------------------------------------------------------------------------------


def _published(article: Json, items: tuple[Json, ...], metas: dict[str, str], root: "HtmlElement") -> tuple[str, ...]:
    raw = [_text(article.get("datePublished"))]
    raw += [metas.get(name, "") for name in _PUBLISHED]
    for element in root.iter():
        if (element.get("itemprop") or "").lower() == "datepublished" or element.get("pubdate") is not None:
            raw.append(element.get("content") or element.get("datetime") or tidy(element.text_content())[:100])
    raw += [_text(i.get("datePublished")) for i in items] + [_text(article.get("dateCreated"))]
    found = [moments.normalise(r) or moments.read(r) for r in raw if r]
    return tuple(dict.fromkeys(m for m in found if m and not m.startswith("--")))


def _times(root: "HtmlElement") -> tuple[str, ...]:
    """Moments that elements of the page carry, as `time` elements (HTML) or as hAtom microformats, but not where the
    page shows other pages."""
    found: list[str] = []
    for element in root.iter("time", "abbr"):
        names = (element.get("class") or "").lower()
        stated = element.get("datetime") or (element.get("title") if "published" in names else "") or ""
        if not stated or "updated" in names or "modified" in names or len(found) >= _TIMES:
            continue
        boxes = [b for b in element.iterancestors() if b.tag not in ("body", "html")]
        if any(b.tag in ("aside", "nav") for b in boxes) or any(
            furniture.reason(f"{b.get('class') or ''} {b.get('id') or ''}") in ("related", "sidebar", "comments")
            for b in boxes
        ):
            continue
        moment = moments.normalise(stated)
        if moment:
            found.append(moment)
    return tuple(dict.fromkeys(found))


def _language(root: "HtmlElement", metas: dict[str, str], article: Json) -> str:
    html = root if root.tag == "html" else root.getroottree().getroot()
    body = next(root.iter("body"), None)
    article_box = next(root.iter("article"), None)
    stated = (
        html.get("lang"), html.get("xml:lang"), html.get("{http://www.w3.org/XML/1998/namespace}lang"),
        body.get("lang") if body is not None else None, article_box.get("lang") if article_box is not None else None,
        metas.get("content-language"), metas.get("og:locale"), metas.get("dc.language"), metas.get("dcterms.language"),
        metas.get("language"), _text(article.get("inLanguage")),
    )  # fmt: skip
    return next((tag for s in stated if (tag := language_tag(s or ""))), "")


def language_tag(text: str) -> str:
    """A lower-case BCP 47 tag ("fr", "en-gb"), "" when the text is none."""
    tag = text.strip().lower().replace("_", "-").split(",")[0].split(".")[0]
    parts = tag.split("-")
    return tag if parts[0].isascii() and parts[0].isalpha() and 2 <= len(parts[0]) <= 3 and len(tag) <= 12 else ""


def bare_title(title: str, site: str, address: str) -> str:
    """A title without the name of the site that pages put behind (or before) it."""
    names = {fold(site)} if site else set()
    host = [p for p in (urlsplit(address).hostname or "").split(".") if p not in ("www", "com", "org", "net", "co")]
    for separator in (" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " / "):
        parts = title.split(separator)
        while len(parts) > 1:
            first, last = fold(parts[0]), fold(parts[-1])
            if last in names or last.replace(" ", "") in host or (separator == " | " and len(parts[-1]) < 40):
                parts.pop()
            elif first in names or first.replace(" ", "") in host:
                parts.pop(0)
            else:
                break
        title = separator.join(parts)
    return title.strip()

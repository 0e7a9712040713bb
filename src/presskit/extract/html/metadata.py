"""What a page declares of itself: titles, date, author, language, address, in JSON-LD, meta elements and microdata.

Vocabularies: schema.org (JSON-LD 1.1 and microdata), the Open Graph protocol, Dublin Core, and the common names of
publishing systems. Declarations are kept in the order in which they are to be believed.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from presskit.extract.characters import fold, tidy
from presskit.extract.html import jsonld, published
from presskit.extract.html.jsonld import Json
from presskit.extract.phrases import alternatives

if TYPE_CHECKING:
    from lxml.html import HtmlElement

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


_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SCHEME_REACH = 200  # characters
_PASSED_OVER = dict.fromkeys((*range(0x21), 0x7F))  # control characters and blanks

# What programs write where nobody gave a title: the name of the file or of the form.
_FILE_NAME = re.compile(r"(?:Microsoft Word - .*|\S*\d\S*|.*\.(?:html?|docx?|odt|rtf|pdf|aspx?|php))", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Declarations of a page. `titles` in order of trust, without the site's name where it could be told; `published`
    moments (ISO 8601) in order of trust; `items` the JSON-LD nodes; `base` the address links are resolved against."""

    titles: tuple[str, ...] = ()
    description: str = ""
    site: str = ""
    authors: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    times: tuple[str, ...] = ()  # see `published.shown`
    modified: str = ""
    lang: str = ""
    url: str = ""
    base: str = ""
    items: tuple[Json, ...] = ()
    is_article: bool = False  # whether the page calls itself one article


def read(root: "HtmlElement", address: str) -> Metadata:
    """The declarations of a page that was read from `address` ("" when not known)."""
    metas = _metas(root)
    items = tuple(jsonld.items(root))
    canonical = next((link.get("href") or "" for link in root.iter("link") if "canonical" in _rel(link)), "")
    article = jsonld.article(items, (address, canonical, metas.get("og:url", "")))
    stated = (canonical, metas.get("og:url", ""), jsonld.text(article.get("url")))
    known = address or next((u for u in stated if u.startswith("http")), "")
    lang = _language(root, metas, article)
    order = published.order_of(lang)
    base_href = next((b.get("href") or "" for b in root.iter("base")), "")
    base = join(known, base_href) if base_href else known
    site = metas.get("og:site_name", "") or jsonld.name(article.get("publisher")) or metas.get("application-name", "")
    head = root.find(".//title")
    page_title = tidy(head.text_content()) if head is not None else ""
    page_title = "" if _FILE_NAME.fullmatch(page_title) else page_title
    raw = (
        metas.get("og:title", ""), jsonld.text(article.get("headline")), metas.get("twitter:title", ""),
        metas.get("dc.title", "") or metas.get("dcterms.title", ""), page_title, jsonld.text(article.get("name")),
    )  # fmt: skip
    titles = tuple(dict.fromkeys(t for r in raw if (t := bare_title(tidy(r), site, known))))
    return Metadata(
        titles=titles,
        description=metas.get("description", "") or metas.get("og:description", ""),
        site=tidy(site),
        authors=_authors(article, metas),
        published=published.declared(root, metas, article, items, order=order),
        times=published.shown(root, order=order),
        modified=published.modified(metas, article, order=order),
        lang=lang,
        url=next((joined for u in stated if u and (joined := join(base, u))), "") or address,
        base=base,
        items=items,
        is_article=metas.get("og:type", "").lower().startswith("article") or len(jsonld.articles(items)) == 1,
    )


def join(base: str, address: str) -> str:
    """An address made absolute; as it is written when it cannot be, "" when it leads to no document (`leads`)."""
    try:
        made = urljoin(base, address.strip()) if base else address.strip()
    except ValueError:
        made = address.strip()
    return made if leads(made) else ""


def leads(address: str) -> bool:
    """Whether an address is relative or of a scheme that names documents; "javascript:" and "data:" are code and text,
    and whoever opens an export is not to run them. Browsers pass over control characters in a scheme, so this does."""
    scheme = _SCHEME.match(address[:_SCHEME_REACH].translate(_PASSED_OVER))
    return scheme is None or scheme[1].lower() in ("http", "https", "ftp", "file")


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


def _authors(article: Json, metas: dict[str, str]) -> tuple[str, ...]:
    stated = article.get("author")
    names = [jsonld.name(a) for a in (stated if isinstance(stated, list) else [stated])]
    if not any(names):
        names = [metas.get(key, "") for key in _AUTHOR]
    by = re.compile(rf"^(?:{alternatives('authors')})\s+(?=[^\W\d_])", re.IGNORECASE)
    bare = [by.sub("", n) for n in names]
    return tuple(dict.fromkeys(n for n in bare if n and "://" not in n and "{" not in n and len(n) < 120))


# --- language, title --------------------------------------------------------------------------------------------


def _language(root: "HtmlElement", metas: dict[str, str], article: Json) -> str:
    html = root if root.tag == "html" else root.getroottree().getroot()
    body = next(root.iter("body"), None)
    article_box = next(root.iter("article"), None)
    stated = (
        html.get("lang"), html.get("xml:lang"), html.get("{http://www.w3.org/XML/1998/namespace}lang"),
        body.get("lang") if body is not None else None, article_box.get("lang") if article_box is not None else None,
        metas.get("content-language"), metas.get("og:locale"), metas.get("dc.language"), metas.get("dcterms.language"),
        metas.get("language"), jsonld.text(article.get("inLanguage")),
    )  # fmt: skip
    return next((tag for s in stated if (tag := language_tag(s or ""))), "")


def language_tag(text: str) -> str:
    """A lower-case BCP 47 tag ("fr", "en-gb"), "" when the text is none."""
    tag = text.strip().lower().replace("_", "-").split(",")[0].split(".")[0]
    parts = tag.split("-")
    return tag if parts[0].isascii() and parts[0].isalpha() and 2 <= len(parts[0]) <= 3 and len(tag) <= 12 else ""


def _host(address: str) -> str:
    """The host of an address, "" when it has none or is none at all."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def bare_title(title: str, site: str, address: str) -> str:
    """A title without the name of the site that pages put behind (or before) it."""
    names = {fold(site)} if site else set()
    host = [p for p in _host(address).split(".") if p not in ("www", "com", "org", "net", "co")]
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

"""The links of a page that lead to its other versions and to the files that come with it."""

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from presskit import locales
from presskit.extract.characters import fold, tidy
from presskit.extract.html import furniture
from presskit.extract.html.jsonld import Json
from presskit.extract.html.metadata import Metadata, join, language_tag
from presskit.model import Alternate, Attachment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FILES = re.compile(r"\.(?:pdf|docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv|zip|epub)$", re.IGNORECASE)
_ENDING = re.compile(r"\.(?:pdf|doc|odt|rtf|ppt|odp|xls|ods|csv|zip|epub)", re.IGNORECASE)
_FILE_TYPES = (
    "application/pdf",
    "application/msword",
    "application/vnd.",
    "application/rtf",
    "application/zip",
    "application/epub",
)
_ELSEWHERE = frozenset(
    ("navigation", "footer", "header", "cookie", "related", "popup", "newsletter", "comments", "advertising")
)
_NEVER = frozenset(("navigation", "related", "comments", "advertising", "cookie"))
_SWITCHER_REACH = 2_000  # anchors looked at
_LABEL = 200  # characters; what is longer, white space of the markup included, is no name of a language


def alternates(root: "HtmlElement", metadata: Metadata) -> tuple[Alternate, ...]:
    """The other versions of a page, surest declarations first; never the page itself. An og:locale:alternate, which has
    no address, is listed (with "" for the address) only when nothing else names a version in that language."""
    found: list[Alternate] = []
    for link in root.iter("link"):
        rel = (link.get("rel") or "").lower().split()
        lang = language_tag(link.get("hreflang") or "")
        if "alternate" in rel and lang and link.get("href") and "rss" not in (link.get("type") or ""):
            found.append(Alternate(lang=lang, url=join(metadata.base, link.get("href") or ""), how="hreflang"))
    for item in metadata.items:
        for key in ("workTranslation", "translationOfWork"):
            found.extend(_translations(item.get(key), metadata))
    found.extend(_switchers(root, metadata))
    found = [alternate for alternate in found if alternate.url]
    own = metadata.url or metadata.base
    kept: dict[str, Alternate] = {}
    for alternate in found:
        if _same(alternate.url, own) or (not own and alternate.lang and alternate.lang == metadata.lang):
            continue
        if alternate.how == "hreflang" and alternate.lang == metadata.lang and not own:
            continue
        known = kept.get(alternate.url)
        if known is None or (not known.lang and alternate.lang):
            kept[alternate.url] = alternate
    languages = {a.lang.split("-")[0] for a in kept.values()}
    for meta in root.iter("meta"):
        lang = (
            language_tag(meta.get("content") or "")
            if (meta.get("property") or "").lower() == "og:locale:alternate"
            else ""
        )
        if lang and lang.split("-")[0] not in languages | {metadata.lang.split("-")[0]}:
            languages.add(lang.split("-")[0])
            kept[f"og:{lang}"] = Alternate(lang=lang, url="", how="og_locale")
    return tuple(kept.values())


def _translations(value: object, metadata: Metadata) -> list[Alternate]:
    found: list[Alternate] = []
    for node in value if isinstance(value, list) else [value]:
        if isinstance(node, str):
            found.append(Alternate(lang="", url=join(metadata.base, tidy(node)), how="jsonld"))
        elif isinstance(node, dict):
            address = next(
                (str(node[k]) for k in ("url", "@id", "mainEntityOfPage", "sameAs") if isinstance(node.get(k), str)), ""
            )
            if address and not address.startswith("#"):
                found.append(Alternate(lang=_in_language(node), url=join(metadata.base, tidy(address)), how="jsonld"))
    return found


def _in_language(node: Json) -> str:
    stated = node.get("inLanguage")
    if isinstance(stated, dict):
        stated = stated.get("alternateName") or stated.get("@value") or stated.get("name")
    return language_tag(stated) if isinstance(stated, str) else ""


def _switchers(root: "HtmlElement", metadata: Metadata) -> list[Alternate]:
    """Links that offer the page in another language by their text, their hreflang, or the box they stand in."""
    found: list[Alternate] = []
    here = metadata.lang.split("-")[0]
    words = {lang: locales.get(lang).press.switcher for lang in locales.LANGUAGES}
    for number, anchor in enumerate(root.iter("a", "option")):
        if number > _SWITCHER_REACH:
            break
        address = (anchor.get("href") or (anchor.get("value") if anchor.tag == "option" else "") or "").strip()
        if not address or address.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        if anchor.tag == "option" and "/" not in address:
            continue
        lang = language_tag(anchor.get("hreflang") or "")
        if not lang:
            text = anchor.text_content()
            told = (text, anchor.get("title") or "", anchor.get("aria-label") or "")
            said = {fold(t).strip(" ()[]|/>»›→:.-") for t in told if t and len(t) <= _LABEL}
            lang = next((name for name in locales.LANGUAGES if said & words[name]), "")
            if lang and len(text) > _LABEL and len(fold(text)) > 80:
                lang = ""
            if not lang and (label := _label(anchor)):
                lang = next((name for name in locales.LANGUAGES if label in words[name]), "")
        if not lang or lang.split("-")[0] == here:
            continue
        url = join(metadata.base, address)
        if _is_home(url) and not _is_home(metadata.url or metadata.base or "/x/y"):
            continue
        found.append(Alternate(lang=lang, url=url, how="hreflang" if anchor.get("hreflang") else "switcher"))
    return found


def _label(anchor: "HtmlElement") -> str:
    """What a line says before the link with a colon ("Français :" and then the title of the other version), folded."""
    before, parent = anchor.getprevious(), anchor.getparent()
    text = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    if not text.strip() and before is not None and before.tag in ("b", "strong", "span", "em"):
        text = before.text_content()
    folded = fold(text[-_LABEL:]).strip(" ()[]|-")
    return folded.rstrip(": ") if folded.endswith(":") else ""


@cache
def _home() -> re.Pattern[str]:
    """The path of a home page, or of that of a language."""
    homes = "|".join(name for lang in locales.LANGUAGES for name in locales.get(lang).web.homes)
    return re.compile(rf"/?(?:[a-z]{{2}}(?:[-_][a-z]{{2}})?|index\.\w+|(?:[a-z]{{2}}/)?(?:{homes}))?/?", re.IGNORECASE)


def _is_home(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return not parts.query and bool(_home().fullmatch(parts.path))


def _same(one: str, two: str) -> bool:
    def plain(address: str) -> str:
        return address.split("#")[0].rstrip("/").removeprefix("https://").removeprefix("http://").removeprefix("www.")

    return bool(two) and plain(one) == plain(two)


def attachments(root: "HtmlElement", metadata: Metadata) -> tuple[Attachment, ...]:
    """The files a release links to, outside navigation and footers; the title is the link's text, or what stands for it
    when that only says "download"."""
    found: dict[str, Attachment] = {}
    generic = frozenset(w for lang in locales.LANGUAGES for w in locales.get(lang).press.downloads)
    for anchor in root.iter("a", "link"):
        address = (anchor.get("href") or "").strip()
        kind = (anchor.get("type") or "").lower()
        if anchor.tag == "link" and "alternate" not in (anchor.get("rel") or "").lower():
            continue
        if not address or not (_is_file(address) or kind.startswith(_FILE_TYPES)) or _elsewhere(anchor):
            continue
        url = join(metadata.base, address)
        if not url:
            continue
        text = tidy(anchor.text_content()) if anchor.tag == "a" else ""
        bare = re.sub(r"\s*[(\[][^()\[\]]*[)\]]\s*$", "", fold(text)).strip(" .:>»›→")
        if not text or bare in generic:
            text = (
                tidy(anchor.get("title") or anchor.get("aria-label") or "") or text or unquote(url.rsplit("/", 1)[-1])
            )
        known = found.get(url)
        if known is None or (not known.title and text):
            found[url] = Attachment(url=url, title=text)
    return tuple(found.values())


def _is_file(address: str) -> bool:
    if not _ENDING.search(address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme not in ("", "http", "https", "ftp", "file"):
        return False
    return bool(_FILES.search(parts.path)) or any(_FILES.search(v) for v in parts.query.split("&"))


def _elsewhere(anchor: "HtmlElement") -> bool:
    """Whether a link stands in the navigation, a footer or other furniture of the site."""
    for box in anchor.iterancestors():
        if box.tag in ("body", "html"):
            return False
        if box.tag == "nav":
            return True
        why = "footer" if box.tag == "footer" else furniture.reason(f"{box.get('class') or ''} {box.get('id') or ''}")
        if why == "attachments":
            return False
        if why in _NEVER or (why in _ELSEWHERE and not _in_article(box)):
            return True
    return False


def _in_article(box: "HtmlElement") -> bool:
    return box.tag in ("article", "main") or any(b.tag in ("article", "main") for b in box.iterancestors())

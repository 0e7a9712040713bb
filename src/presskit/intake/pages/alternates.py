"""What a page, or the answer it came in, declares of its other language versions."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from presskit import locales
from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_LINK_HEADER = re.compile(r"<([^<>]{1,2000})>((?:\s*;\s*[\w*.-]+(?:\s*=\s*(?:\"(?:[^\"\\]|\\.)*+\"|[^\s\";,]+))?)*+)")
_PARAMETER = re.compile(r";\s*([\w*.-]+)(?:\s*=\s*(?:\"((?:[^\"\\]|\\.)*+)\"|([^\s\";,]+)))?")


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
            lang = lang_tag(text) if name == "hreflang" else ""
            if target and lang:
                yield Declared(lang=lang, url=target, how="link_header")


def from_json_ld(graph: tuple[dict[str, Any], ...], base: str) -> list[Declared]:
    """The versions named by workTranslation and translationOfWork (schema.org)."""
    found: list[Declared] = []
    for item in graph:
        for relation in ("workTranslation", "translationOfWork"):
            values = item.get(relation, ())
            for value in values if isinstance(values, list) else [values]:
                target = value.get("url") or value.get("@id") if isinstance(value, dict) else value
                address = addresses.absolute(base, target) if isinstance(target, str) else None
                lang = value.get("inLanguage", "") if isinstance(value, dict) else ""
                if address:
                    found.append(
                        Declared(lang=lang_tag(lang if isinstance(lang, str) else ""), url=address, how="jsonld")
                    )
    return found


def head_alternates(root: "HtmlElement", base: str) -> list[Declared]:
    """The versions named by link elements with hreflang."""
    found: list[Declared] = []
    for link in root.iter("link"):
        relations = (link.get("rel") or "").lower().split()
        lang = lang_tag(link.get("hreflang") or "")
        target = addresses.absolute(base, link.get("href") or "")
        if "alternate" in relations and lang and target:
            found.append(Declared(lang=lang, url=target, how="hreflang"))
    return found


def lang_tag(text: str) -> str:
    """A language tag in lower case with dashes; "" for none and for x-default."""
    text = text.strip().partition(",")[0].strip()
    return text.replace("_", "-").lower() if _TAG.fullmatch(text) and not text.lower().startswith("x-") else ""


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


def switch_label(anchor: "HtmlElement", text: str) -> str:
    """The language a link switches to, by its text, else by what stands for it: title, label, picture."""
    if text:
        return labelled(text) or (labelled(anchor.get("title") or "") if len(text) < 4 else "")
    for candidate in (anchor.get("title"), anchor.get("aria-label"), *anchor.xpath(".//img/@alt")):
        found = labelled(str(candidate or ""))
        if found:
            return found
    return ""

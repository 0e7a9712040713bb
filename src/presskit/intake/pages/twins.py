"""Where the other language version of an address would lie, if the site names its languages in addresses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from presskit import locales

_QUERY = re.compile(r"(?:^|(?<=&))(lang|language|langue|hl|locale|l|lng)=(fr|en)(?=&|$|[-_])", re.IGNORECASE)
_SUFFIX = re.compile(r"([._-])(fr|en)(?=(?:\.[a-z]{2,5})?/?$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Twin:
    """A supposed other version; `rule` names how the address was changed, so that hits and misses can be counted."""

    url: str
    lang: str
    rule: str


def twins(url: str, lang: str, prefixes: frozenset[str] = frozenset()) -> tuple[Twin, ...]:
    """The addresses under which the other version of a page in `lang` ("fr" or "en") may be found, likeliest first.

    `prefixes` are the languages whose pages on this host stand below /fr/ or /en/: on sites that give no prefix to
    their first language, the twin of /x is /en/x and the reverse.
    """
    found = tuple(_marked(url))
    if found:
        unmarked = _without_prefix(url, found[0], prefixes)
        return (*found, unmarked) if unmarked else found
    other = "en" if lang == "fr" else "fr"
    if lang and other in prefixes and lang not in prefixes:
        parts = urlsplit(url)
        return (Twin(urlunsplit(parts._replace(path=f"/{other}{parts.path}")), other, f"prefix:{other}"),)
    return ()


def _without_prefix(url: str, marked: Twin, prefixes: frozenset[str]) -> Twin | None:
    if not marked.rule.startswith("segment:") or marked.lang in prefixes:
        return None
    parts = urlsplit(url)
    first, _, rest = parts.path.lstrip("/").partition("/")
    if first.lower() not in ("fr", "en"):
        return None
    return Twin(urlunsplit(parts._replace(path=f"/{rest}")), marked.lang, f"prefix:{first.lower()}")


def _marked(url: str) -> Iterator[Twin]:
    parts = urlsplit(url)
    segments = parts.path.split("/")
    for position, segment in enumerate(segments):
        for lang in locales.LANGUAGES:
            web = locales.get(lang).web
            target = web.counterparts.get(segment.lower())
            if target is None and segment.lower() in web.segments:
                target = "en" if lang == "fr" else "fr"
            if target is not None:
                path = "/".join([*segments[:position], target, *segments[position + 1 :]])
                other = "en" if lang == "fr" else "fr"
                yield Twin(urlunsplit(parts._replace(path=path)), other, f"segment:{segment.lower()}>{target}")
                return
    for field, pattern, rule in (("query", _QUERY, "query:{}"), ("path", _SUFFIX, "suffix:{}")):
        text = getattr(parts, field)
        found = pattern.search(text)
        if found:
            other = "en" if found[2].lower() == "fr" else "fr"
            text = f"{text[: found.start(2)]}{other}{text[found.end(2) :]}"
            yield Twin(urlunsplit(parts._replace(**{field: text})), other, rule.format(found[1].lower()))
            return
    first, _, rest = parts.netloc.partition(".")
    if first.lower() in ("fr", "en") and rest:
        other = "en" if first.lower() == "fr" else "fr"
        yield Twin(urlunsplit(parts._replace(netloc=f"{other}.{rest}")), other, "host")

"""Addresses and paths as two versions share them: one spelling for each, and what is left without the language."""

import re
from functools import cache
from typing import Final

from presskit import locales

_CUT: Final = re.compile(r"[/._\-?&=+ ]+")


def address(url: str) -> str:
    """An address without what may differ between two writings of it: scheme, www, case of the host, last slash."""
    rest = url.partition("#")[0].partition("://")[2] or url.partition("#")[0]
    host, slash, path = rest.partition("/")
    return (host.lower().removeprefix("www.") + slash + path).removesuffix("index.html").rstrip("/")


def stem(path: str) -> tuple[str, bool]:
    """A path or address without its language words and its ending, and whether it had any language word."""
    head, _, ending = path.rpartition(".")
    if head and len(ending) <= 5 and "/" not in ending and ending.lower() not in _language_words():
        path = head
    words = [word for word in _CUT.split(path.lower()) if word]
    kept = [word for word in words if word not in _language_words()]
    return "/".join(kept), len(kept) < len(words)


@cache
def _language_words() -> frozenset[str]:
    """How files and addresses name a language; made once a process."""
    return frozenset().union(*(locales.get(lang).web.names for lang in locales.LANGUAGES))

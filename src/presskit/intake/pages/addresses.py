"""Addresses of pages: one spelling for each, and what can be read from an address alone."""

import re
from collections.abc import Callable, Collection
from datetime import date
from functools import cache, lru_cache
from typing import Any
from urllib.parse import SplitResult, unquote, urljoin, urlsplit, urlunsplit

from presskit import locales

MAX_LENGTH = 2000
_TRACKING = re.compile(
    r"^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|_ga|_gl|pk_.*|mtm_.*|xtor|wt_mc|igshid|ref_src|cmpid"
    r"|phpsessid|jsessionid|aspsessionid.*|sid|sessid|sessionid|session_id|session|cfid|cftoken|zenid|oscsid)$"
)
_PATH_SESSION = re.compile(r";(?:jsessionid|sid|phpsessid)=[^/?#;]*", re.IGNORECASE)
_ASP_SESSION = re.compile(r"/\([A-Za-z]\([^)/]*\)\)(?=/)")
_TOKEN = re.compile(r"[0-9a-f]{16,}|(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9_-]{20,}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_PAGE_KEY = re.compile(r"^(?:page|paged|p|pg|pagina|start|offset|from|debut\w*|page_\w+|\w+_page|pagenum|seite)$", re.I)
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-z]{2,4})?")  # as a segment
_ENDING = re.compile(r"\.\w+$")
_PAGE_PATH = re.compile(r"/(?:page|p)[/-]?\d{1,5}/?$", re.IGNORECASE)
_CALENDAR_WORD = re.compile(r"calend[ae]r|calendrier|agenda|(?:^|[/_-])cal(?:$|[/_-])|ical\b", re.IGNORECASE)
_CALENDAR_KEY = re.compile(r"^(?:month|mois|year|annee|day|jour|week|semaine|date|cal\w*|ym|y|m|d)$", re.IGNORECASE)
_DATE_IN_PATH = re.compile(r"(?<!\d)((?:1[5-9]|2\d|3\d)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?!\d)")
_EXTENSION = re.compile(r"\.([A-Za-z0-9]{1,5})$")

ATTACHMENTS = frozenset(("pdf", "docx", "doc", "odt", "rtf"))
_NO_PAGES = frozenset((
    "jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "bmp", "tif", "tiff", "avif", "heic", "mp3", "mp4",
    "m4a", "m4v", "ogg", "ogv", "webm", "wav", "avi", "mov", "wmv", "flv", "mkv", "css", "js", "mjs", "map",
    "woff", "woff2", "ttf", "otf", "eot", "zip", "rar", "7z", "gz", "tgz", "bz2", "xz", "tar", "exe", "msi",
    "dmg", "apk", "iso", "bin", "jar", "xls", "xlsx", "ppt", "pptx", "odp", "ods", "csv", "ics", "vcf", "json",
    "jsonld", "swf", "psd", "ai", "eps", "epub",
))  # fmt: skip


def absolute(base: str, href: str) -> str | None:
    """The address a link leads to, normalised; None when it is none that can be asked (mailto:, javascript:,
    broken)."""
    text = "".join(char for char in href.strip() if char not in "\t\r\n")
    if not text or text.startswith("#"):
        return None
    try:
        return normalise(urljoin(base, text))
    except ValueError:
        return None


def normalise(url: str) -> str | None:
    """One spelling of an http(s) address: no fragment, credentials, default port, dot segments, tracking or session
    parameters; host in lower case and Punycode, other characters percent-encoded. None when it is no such address."""
    from w3lib.url import safe_url_string

    if len(url) > MAX_LENGTH * 4:
        return None
    parts = urlsplit(url)
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return None
    host = _host(parts)
    if host is None:
        return None
    path = _ASP_SESSION.sub("", _PATH_SESSION.sub("", _undotted(parts.path))) or "/"
    kept = [item for item in parts.query.split("&") if item and not _TRACKING.match(item.partition("=")[0].lower())]
    whole = urlunsplit((parts.scheme.lower(), host, path, "&".join(kept), ""))
    safe: str = safe_url_string(whole)
    safe = re.sub(r"%[0-9a-f]{2}", lambda code: code[0].upper(), safe)
    return safe if len(safe) <= MAX_LENGTH else None


def _host(parts: SplitResult) -> str | None:
    host = (parts.hostname or "").rstrip(".").lower()
    if any(char in host for char in "/\\@ ?#%"):
        return None
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    if ":" in host:
        host = f"[{host}]"
    port = parts.port
    return host if port is None or port == {"http": 80, "https": 443}[parts.scheme.lower()] else f"{host}:{port}"


def _undotted(path: str) -> str:
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/".join(kept)


def without(url: str, names: Collection[str]) -> str:
    """The address without some of its parameters."""
    parts = urlsplit(url)
    if not names or not parts.query:
        return url
    kept = [item for item in parts.query.split("&") if item.partition("=")[0] not in names]
    return urlunsplit(parts._replace(query="&".join(kept)))


def key(url: str) -> str:
    """What makes two spellings the same page: the address without its scheme."""
    return url.partition("://")[2]


def host(url: str) -> str:
    """Host and port as written in the address."""
    return urlsplit(url).netloc


def registered(host_name: str) -> str:
    """The registered domain (public suffix list as shipped with tldextract; nothing is asked), or the host itself."""
    name = host_name.rpartition(":")[0] if ":" in host_name and not host_name.endswith("]") else host_name
    return _registered(name) or host_name


@cache
def _suffixes() -> Callable[[str], Any]:
    import tldextract

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


@lru_cache(maxsize=4096)
def _registered(name: str) -> str:
    found: str = _suffixes()(name).top_domain_under_public_suffix
    return found


def extension(url: str) -> str:
    """The extension of the last path segment, lower case, or ""."""
    found = _EXTENSION.search(urlsplit(url).path)
    return found[1].lower() if found else ""


def is_page(url: str) -> bool:
    """Whether an address may be a page, by its extension."""
    return extension(url) not in _NO_PAGES and extension(url) not in ATTACHMENTS


@cache
def _homes() -> tuple[frozenset[str], frozenset[str]]:
    """What addresses call a home page, and a language."""
    families = [locales.get(lang).web for lang in locales.LANGUAGES]
    homes = {"index", "default"}.union(*(one.homes for one in families))
    return frozenset(homes), frozenset().union(*(one.names for one in families))


def is_home(url: str) -> bool:
    """Whether an address is the home page of a site or of one of its languages."""
    parts = urlsplit(url)
    segments = [segment for segment in parts.path.lower().split("/") if segment]
    homes, languages = _homes()
    if segments and _ENDING.sub("", segments[-1]) in homes:
        segments.pop()
    if segments and (_LANGUAGE.fullmatch(segments[-1]) or unquote(segments[-1]) in languages):
        segments.pop()
    query = [item.partition("=")[0].lower() for item in parts.query.split("&") if item]
    return not segments and all(name in ("lang", "language", "langue", "hl", "locale", "l") for name in query)


def is_pagination(url: str) -> bool:
    """Whether an address looks like a further page of a list."""
    parts = urlsplit(url)
    if _PAGE_PATH.search(parts.path):
        return True
    for item in parts.query.split("&"):
        name, _, value = item.partition("=")
        if _PAGE_KEY.match(name) and value.isdigit() and len(value) < 7:
            return True
    return False


def is_calendar(url: str) -> bool:
    """Whether an address looks like a page of a calendar: a date and no words, or a month as parameter."""
    parts = urlsplit(url)
    names = [item.partition("=")[0] for item in parts.query.split("&") if item]
    dated = [name for name in names if _CALENDAR_KEY.match(name)]
    if _CALENDAR_WORD.search(parts.path) and (dated or _DIGITS.search(parts.path)):
        return True
    if dated and any(_DIGITS.search(item) for item in parts.query.split("&")):
        return True
    last = parts.path.rstrip("/").rpartition("/")[2]
    return bool(_DATE_IN_PATH.search(parts.path)) and bool(re.fullmatch(r"[\d-]+", last))


def shape(url: str) -> str:
    """The pattern an address follows: digits as N, random tokens as H. A trap has one shape and endless addresses."""
    parts = urlsplit(url)
    path = "/".join(_shaped(segment) for segment in parts.path.split("/"))
    query = sorted(
        f"{name}={_shaped(value)}"
        for name, _, value in (item.partition("=") for item in parts.query.split("&"))
        if name
    )
    return f"{parts.netloc}{path}" + (f"?{'&'.join(query)}" if query else "")


def _shaped(text: str) -> str:
    return "H" if _TOKEN.fullmatch(text) else _DIGITS.sub("N", text)


def is_endless(url: str) -> bool:
    """Whether the path repeats itself, as relative links on a page under the wrong folder make it."""
    segments = [segment for segment in urlsplit(url).path.split("/") if segment]
    if len(segments) > 20:
        return True
    return any(segments.count(segment) >= 3 for segment in set(segments) if not segment.isdigit())


def dated(url: str) -> date | None:
    """The day (or the last of the month) that stands in an address; None when there is none."""
    parts = urlsplit(url)
    found = _DATE_IN_PATH.search(parts.path) or _DATE_IN_PATH.search(parts.query)
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2]), int(found[3]) if found[3] else 28
    try:
        return date(year, month, day)
    except ValueError:
        return None

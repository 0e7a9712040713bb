"""`sites.toml`: what the operator knows of press sites. An address alone needs no such file."""

import fnmatch
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from urllib.parse import urlsplit

from presskit import errors


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One press site. `include` and `exclude` are shell patterns (`*` also crosses `/`): against the path and query
    when they begin with `/`, else against the whole address; `exclude` also binds the other language versions.
    `articles` and `next_page` are CSS selectors of the links of an index page that lead to releases and to the next
    page; `delay` in seconds and `max_pages` replace the general settings when set."""

    name: str = ""
    start: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    articles: str = ""
    next_page: str = ""
    delay: float = 0.0
    max_pages: int = 0
    allow_hosts: tuple[str, ...] = ()
    contact: str = ""


def read_sites(path: Path) -> tuple[Site, ...]:
    """The `[[site]]` tables of a sites.toml. Raises `UsageError` when it cannot be read or says what is not
    understood."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as problem:
        raise errors.UsageError(f"{path} cannot be read: {problem.strerror}.") from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise errors.UsageError(f"{path} is no valid TOML file: {problem}.") from problem
    odd = sorted(set(data) - {"site"})
    if odd:
        raise errors.UsageError(f"{path}: {odd[0]!r} is not known; a sites.toml holds [[site]] tables.")
    tables = data.get("site")
    if not isinstance(tables, list) or not tables:
        raise errors.UsageError(f'{path} names no site; begin with [[site]] and start = ["https://…"].')
    return tuple(_site(path, number, table) for number, table in enumerate(tables, 1))


def matches(url: str, patterns: tuple[str, ...]) -> bool:
    """Whether an address fits one of the patterns."""
    parts = urlsplit(url)
    local = parts.path + (f"?{parts.query}" if parts.query else "")
    return any(fnmatch.fnmatchcase(local if pattern.startswith("/") else url, pattern) for pattern in patterns)


def _site(path: Path, number: int, table: object) -> Site:
    where = f"{path}, site {number}"
    if not isinstance(table, dict):
        raise errors.UsageError(f"{where} is no table.")
    kinds = {field.name: field.type for field in fields(Site)}
    values: dict[str, object] = {}
    for name, value in table.items():
        if name not in kinds:
            known = ", ".join(sorted(kinds))
            raise errors.UsageError(f"{where}: {name!r} is not known; known are {known}.")
        values[name] = _value(f"{where}: {name}", str(kinds[name]), value)
    site = Site(**values)  # type: ignore[arg-type]
    if not site.start and not site.feeds and not site.sitemaps:
        raise errors.UsageError(f"{where} needs an address to start from: start, feeds or sitemaps.")
    for selector in (site.articles, site.next_page):
        _check_selector(where, selector)
    return site


def _value(where: str, kind: str, value: object) -> object:
    if "tuple" in kind:
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise errors.UsageError(f"{where} should be a list of texts.")
        return tuple(items)
    if "str" in kind:
        if not isinstance(value, str):
            raise errors.UsageError(f"{where} should be a text.")
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise errors.UsageError(f"{where} should be a number, zero or more.")
    return float(value) if "float" in kind else int(value)


def _check_selector(where: str, selector: str) -> None:
    if not selector:
        return
    from cssselect import HTMLTranslator, SelectorError

    try:
        HTMLTranslator().css_to_xpath(selector)
    except SelectorError as problem:
        raise errors.UsageError(f"{where}: {selector!r} is no CSS selector ({problem}).") from problem

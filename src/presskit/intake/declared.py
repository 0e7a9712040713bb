"""`sources.toml`: what people know of the files beside it.

    [[source]]
    file = "2025/*.html"          # a file or a glob below the folder of this sources.toml; or a list of them
    publisher = "Institut Exemple"
    lang = "fr"                   # a hint, used where the text does not decide
    layout = "dump"               # or "single"
    charset = "cp1252"
    url = "https://example.org/presse/1"
    published = "2025-07-09T10:00:00+02:00"
    alternates = [{ lang = "en", url = "https://example.org/press/1" }]   # or file = "1.en.html", below this folder

Several entries may speak of one file: the later entry wins, and a sources.toml deeper in the tree wins over one above.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import PurePosixPath
from posixpath import normpath

from presskit import errors
from presskit.intake import names
from presskit.intake.tables import Readable, read_tables
from presskit.model import Alternate, Source

_TEXT_KEYS = {"url": "url", "publisher": "publisher", "lang": "lang_hint", "layout": "layout", "charset": "charset",
              "published": "published", "referrer": "referrer"}  # fmt: skip
_KEYS = {*_TEXT_KEYS, "file", "alternates"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One `[[source]]`: `pattern` matches locations, `fields` are fields of `Source`."""

    pattern: re.Pattern[str]
    fields: tuple[tuple[str, str], ...]
    alternates: tuple[Alternate, ...]


@dataclass(frozen=True, slots=True)
class Statements:
    """All entries of a folder, outer before inner."""

    entries: tuple[Entry, ...] = ()

    def applied(self, source: Source) -> Source:
        """The source with all that is stated of it; alternates are added to those already known."""
        for entry in self.entries:
            if entry.pattern.fullmatch(source.location):
                known = [item for item in entry.alternates if item not in source.alternates]
                source = replace(source, **dict(entry.fields), alternates=(*source.alternates, *known))  # type: ignore[arg-type]
        return source


def read(files: Iterable[tuple[str, Readable]]) -> Statements:
    """The statements of the given sources.toml files, each with its location. Raises `UsageError`."""
    entries: list[Entry] = []
    for location, file in sorted(files, key=lambda placed: (placed[0].count("/"), placed[0])):
        below, slash, _ = location.rpartition("/")
        for number, table in enumerate(read_tables(file, "source"), start=1):
            entries.extend(_entries(f"{names.printable(str(file))}, source {number}", table, below + slash))
    return Statements(tuple(entries))


def _entries(where: str, table: dict[str, object], prefix: str) -> list[Entry]:
    unknown = sorted(set(table) - _KEYS)
    if unknown:
        raise errors.UsageError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(sorted(_KEYS))}.")
    files = table.get("file")
    patterns = [files] if isinstance(files, str) else files
    if not isinstance(patterns, list) or not patterns or not all(isinstance(item, str) for item in patterns):
        raise errors.UsageError(f'{where}: file = "…" (a name, a glob or a list of them) is missing.')
    fields = []
    for key, field in _TEXT_KEYS.items():
        value = table.get(key)
        if value is None:
            continue
        if isinstance(value, date | datetime):
            value = value.isoformat()
        if not isinstance(value, str):
            raise errors.UsageError(f"{where}: {key} is not a text.")
        fields.append((field, value))
    if dict(fields).get("layout", "single") not in ("single", "dump"):
        raise errors.UsageError(f'{where}: layout is "single" or "dump".')
    alternates = _alternates(where, table.get("alternates", []), prefix)
    return [Entry(_compiled(prefix, pattern), tuple(fields), alternates) for pattern in patterns]


def _alternates(where: str, value: object, prefix: str) -> tuple[Alternate, ...]:
    """The versions stated: by their address, or by a file below the folder of the sources.toml, which becomes the path
    below the corpus folder."""
    if not isinstance(value, list):
        raise errors.UsageError(f"{where}: alternates is a list of tables with lang and url.")
    found = []
    for item in value:
        stated = item if isinstance(item, dict) else {}
        url, file = stated.get("url"), stated.get("file")
        if isinstance(file, str) and url is None:
            place = names.location(PurePosixPath(normpath(f"{prefix}{file}")))
        elif isinstance(url, str) and file is None:
            place = url
        else:
            raise errors.UsageError(f"{where}: an alternate is a table with lang and url, or lang and file.")
        lang = str(stated.get("lang", "")).lower().replace("_", "-")
        found.append(Alternate(lang=lang, url=place, how="sources_toml"))
    return tuple(found)


def _compiled(prefix: str, pattern: str) -> re.Pattern[str]:
    """A glob as an expression: `*` and `?` stay within a folder, `**/` spans folders, `[…]` is a set. A run of stars is
    one star, so that matching stays linear in practice."""
    out = [re.escape(prefix)]
    position = 0
    while position < len(pattern):
        char = pattern[position]
        if pattern.startswith("**/", position):
            out.append(r"(?:[^/]+/)*")
            position += 3
            continue
        if char == "*":
            while pattern.startswith("*", position + 1):
                position += 1
            out.append(r"[^/]*")
        elif char == "?":
            out.append(r"[^/]")
        elif char == "[" and (close := pattern.find("]", position + 2)) > 0:
            inner = pattern[position + 1 : close].replace("\\", r"\\").replace("[", r"\[")
            out.append(f"[^{inner[1:]}]" if inner.startswith("!") else f"[{inner}]")
            position = close
        else:
            out.append(re.escape(char))
        position += 1
    return re.compile("".join(out))

"""TOML files of the operator that hold one list of tables: sources.toml, glossary.toml."""

import tomllib
from typing import Protocol

from presskit import errors
from presskit.intake import names


class Readable(Protocol):
    """A text file, on the disk (a `Path`) or elsewhere; `str` of it is what a message calls it."""

    def read_text(self, encoding: str) -> str:
        """Raises OSError, or what else refuses it."""
        ...


def read_tables(path: Readable, name: str) -> list[dict[str, object]]:
    """The `[[name]]` tables of a file, in order. Raises `UsageError` that names the file and what is wrong with it."""
    shown = names.printable(str(path))
    try:
        content = tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise errors.UsageError(f"{shown} is no valid TOML: {problem}.") from problem
    except OSError as problem:
        raise errors.UsageError(f"{shown} cannot be read: {problem.strerror}.") from problem
    tables = content.get(name, [])
    if set(content) - {name} or not isinstance(tables, list) or not all(isinstance(item, dict) for item in tables):
        raise errors.UsageError(f"{shown}: only [[{name}]] tables are expected.")
    return tables

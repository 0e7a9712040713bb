"""Outputs other tools take as they are: one module a format, each `write(results, folder) -> the files made`."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presskit.collection import Results

FORMATS = ("tmx", "xliff", "xlsx", "csv", "jsonl", "jsonld", "ninjs", "sqlite", "parquet")


def writer(name: str) -> Callable[["Results", Path], tuple[Path, ...]]:
    """The `write` function of a format; its module is imported only now. KeyError for an unknown one."""
    if name not in FORMATS:
        raise KeyError(name)
    found: Callable[[Results, Path], tuple[Path, ...]] = import_module(f"presskit.export.{name}").write
    return found

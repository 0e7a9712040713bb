"""Parquet: the sections of knowledge.json as tables for data tools; needs the extra `presskit[parquet]`.

Scalars are columns; whatever is nested (blocks, values, evidence) is a column of JSON text. The columns come from the
records' declaration, so that every part of a corpus of any size has the same ones.
"""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

from presskit.collection import Results
from presskit.errors import MissingTool
from presskit.export.files import Placing, parts
from presskit.knowledge import SECTIONS
from presskit.sections import KINDS

ROWS = 100_000  # a file holds at most so many
GROUP = 2_000  # rows in memory at a time


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """documents-000.parquet, mentions-000.parquet, mentions-001.parquet …; a section without records has one file too.

    Raises MissingTool without pyarrow.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingTool('Parquet needs pyarrow. Install it with: pip install "presskit[parquet]"') from error
    with Placing(folder, [f"{name}-[0-9][0-9][0-9].parquet" for name in SECTIONS]) as new:
        for name in SECTIONS:
            columns = _columns(KINDS[name])
            types = {str: pyarrow.string(), int: pyarrow.int64(), float: pyarrow.float64()}
            schema = pyarrow.schema([(column, types[kind]) for column, kind in columns.items()])
            for number, lines in parts(results.lines(name), ROWS):
                path = new(f"{name}-{number:03}.parquet")
                with path.open("wb") as file, parquet.ParquetWriter(file, schema) as out:
                    for _, group in parts(lines, GROUP):
                        rows = [_row(line, columns) for line in group]
                        out.write_table(pyarrow.Table.from_pylist(rows, schema))
    return tuple(new.made)


def _columns(record: type[Any]) -> dict[str, type]:
    """Each field with the kind of its column: that of a scalar, text for what is nested or may be either."""
    hints = get_type_hints(record)
    return {field.name: _kind(hints[field.name]) for field in fields(record)}


def _kind(hint: Any) -> type:
    if hint in (str, int, float):
        return hint  # type: ignore[no-any-return]
    inner = [arg for arg in get_args(hint) if arg is not type(None)]
    return inner[0] if len(inner) == 1 and inner[0] in (int, float) and type(None) in get_args(hint) else str


def _row(line: bytes, columns: dict[str, type]) -> dict[str, Any]:
    """A record as a row: scalars as they are, the rest as JSON text."""
    values = json.loads(line)
    row = {}
    for name, kind in columns.items():
        value = values.get(name)
        nested = kind is str and value is not None and not isinstance(value, str)
        row[name] = json.dumps(value, ensure_ascii=False) if nested else value
    return row

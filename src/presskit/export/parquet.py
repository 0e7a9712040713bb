"""Parquet: the sections of knowledge.json as tables for data tools; needs the extra `presskit[parquet]`.

Scalars are columns; whatever is nested (blocks, values, evidence) is a column of JSON text, so that every part of a
large corpus has the same columns.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from presskit import codec
from presskit.collection import Collection
from presskit.errors import MissingTool
from presskit.export.files import placing
from presskit.knowledge import SECTIONS

ROWS = 100_000  # a file holds at most so many


def write(collection: Collection, folder: Path) -> tuple[Path, ...]:
    """documents-000.parquet, mentions-000.parquet, mentions-001.parquet …; a section without records has no file.

    Raises MissingTool without pyarrow.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingTool('Parquet needs pyarrow. Install it with: pip install "presskit[parquet]"') from error
    made = []
    for name in SECTIONS:
        for number, records in enumerate(_parts(getattr(collection.knowledge, name))):
            target = folder / f"{name}-{number:03}.parquet"
            with placing(target) as part:
                parquet.write_table(pyarrow.Table.from_pylist([_row(record) for record in records]), part)
            made.append(target)
    return tuple(made)


def _parts(records: Sequence[object]) -> Iterator[Sequence[object]]:
    for start in range(0, len(records), ROWS):
        yield records[start : start + ROWS]


def _row(record: object) -> dict[str, Any]:
    """Every field of a record: a scalar, or JSON text. A field that may be either is always text."""
    row = {}
    for name, value in json.loads(codec.encode(record)).items():
        nested = isinstance(value, dict | list) or name in ("value", "fr", "en", "nearest")
        row[name] = json.dumps(value, ensure_ascii=False) if nested and not isinstance(value, str) else value
    return row

"""JSON lines: one file a section of knowledge.json, for tools that read line by line."""

from pathlib import Path

from presskit import codec
from presskit.collection import Collection
from presskit.export.files import placing
from presskit.knowledge import SECTIONS


def write(collection: Collection, folder: Path) -> tuple[Path, ...]:
    """documents.jsonl, releases.jsonl … with the records as in knowledge.json."""
    made = []
    for name in SECTIONS:
        target = folder / f"{name}.jsonl"
        with placing(target) as part, part.open("wb") as file:
            for record in getattr(collection.knowledge, name):
                file.write(codec.encode(record) + b"\n")
        made.append(target)
    return tuple(made)

"""JSON lines: the sections of knowledge.json, a record a line, for tools that read line by line.

A section of more than `ROWS` records goes on in numbered files, so that a large corpus can be taken in parts.
"""

from pathlib import Path

from presskit.collection import Results
from presskit.export.files import Placing, parts
from presskit.knowledge import SECTIONS

ROWS = 100_000  # a file holds at most so many


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """documents.jsonl, releases.jsonl … with the records as in knowledge.json; what a large section has beyond
    the first file stands in documents-001.jsonl …"""
    with Placing(folder, [f"{name}-[0-9][0-9][0-9].jsonl" for name in SECTIONS]) as new:
        for name in SECTIONS:
            for number, lines in parts(results.lines(name), ROWS):
                path = new(f"{name}-{number:03}.jsonl" if number else f"{name}.jsonl")
                with path.open("wb") as file:
                    file.writelines(line + b"\n" for line in lines)
    return tuple(new.made)

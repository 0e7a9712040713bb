"""Write every export of a finished run and read it back with an independent reader.

Usage: python benchmarks/exports.py OUT (an outputs folder, for example of a run on ../shared/data/debian-news)
"""

import argparse
import csv
import json
import sqlite3
import tempfile
import time
from pathlib import Path

import presskit
from presskit.export import FORMATS, writer


def count_tmx(folder: Path) -> int:
    from translate.storage.tmx import tmxfile

    with (folder / "presskit.tmx").open("rb") as file:
        return len(tmxfile(file, "fr", "en").units)


def count_xliff(folder: Path) -> int:
    from lxml import etree

    tree = etree.parse(folder / "presskit.xlf", etree.XMLParser(huge_tree=True))
    return len(tree.findall(".//{urn:oasis:names:tc:xliff:document:2.0}target"))


def count_xlsx(folder: Path) -> int:
    from openpyxl import load_workbook

    book = load_workbook(folder / "presskit.xlsx", read_only=True)
    return sum(1 for _ in book["segments"].iter_rows(values_only=True)) - 1


def count_csv(folder: Path) -> int:
    csv.field_size_limit(1 << 30)
    with (folder / "segments.csv").open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def count_jsonl(folder: Path) -> int:
    with (folder / "alignments.jsonl").open(encoding="utf-8") as file:
        return sum(len(json.loads(line)["beads"]) for line in file)


def count_jsonld(folder: Path) -> int:
    from pyld import jsonld

    graph = jsonld.expand(json.loads((folder / "presskit.jsonld").read_text(encoding="utf-8")))
    return sum(node["@type"] == ["https://schema.org/NewsArticle"] for node in graph)


def count_ninjs(folder: Path) -> int:
    with (folder / "presskit.ninjs.jsonl").open(encoding="utf-8") as file:
        return sum(json.loads(line)["standard"]["version"] == "3.1" for line in file)


def count_sqlite(folder: Path) -> int:
    with sqlite3.connect(folder / "presskit.sqlite") as db:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        return int(db.execute("SELECT count(*) FROM beads").fetchone()[0])


def count_parquet(folder: Path) -> int:
    from pyarrow import parquet

    tables = [parquet.read_table(path) for path in sorted(folder.glob("alignments-*.parquet"))]
    return sum(len(json.loads(row["beads"])) for table in tables for row in table.to_pylist())


READERS = {
    "tmx": count_tmx, "xliff": count_xliff, "xlsx": count_xlsx, "csv": count_csv, "jsonl": count_jsonl,
    "jsonld": count_jsonld, "ninjs": count_ninjs, "sqlite": count_sqlite, "parquet": count_parquet,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    collection = presskit.load(parser.parse_args().out)
    beads = [bead for release in collection.releases for bead in release.beads]
    both = sum(bool(bead.fr and bead.en) for bead in beads)
    documents = len(collection.knowledge.documents)
    wanted = {"tmx": both, "xliff": both, "jsonld": documents, "ninjs": documents}
    print(f"{documents} documents, {len(beads)} beads, {both} with both sides")
    with tempfile.TemporaryDirectory() as place:
        for name in FORMATS:
            start = time.process_time()
            made = writer(name)(collection, Path(place))
            written = time.process_time() - start
            size = sum(path.stat().st_size for path in made) / 1e6
            read = READERS[name](Path(place))
            right = "as written" if read == wanted.get(name, len(beads)) else f"WRONG, {wanted.get(name, len(beads))}"
            print(f"{name:7} {size:7.1f} MB  {written:6.1f} s  read back: {read} ({right})")


if __name__ == "__main__":
    main()

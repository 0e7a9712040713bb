"""Write every export of a finished run and read it back with an independent reader; or measure what exports hold in
memory.

    python benchmarks/exports.py OUT                        (for example of a run on ../shared/data/debian-news)
    python benchmarks/exports.py OUT --memory 1000 10000    (numbers of releases: those of OUT, repeated under new ids)
"""

import argparse
import csv
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import presskit
from presskit.export import FORMATS, writer
from presskit.knowledge import SECTIONS
from presskit.sections import Sections, sections

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from jsonschema import Draft202012Validator
from tests.export.standards import NINJS, xliff_problems


def count_tmx(folder: Path) -> int:
    from translate.storage.tmx import tmxfile

    with (folder / "presskit.tmx").open("rb") as file:
        return len(tmxfile(file, "fr", "en").units)


def count_xliff(folder: Path) -> int:
    from lxml import etree

    tree = etree.parse(folder / "presskit.xlf", etree.XMLParser(huge_tree=True))
    assert list(xliff_problems(tree.getroot())) == []
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
    lines = [line for path in folder.glob("alignments*.jsonl") for line in path.read_bytes().splitlines()]
    return sum(len(json.loads(line)["beads"]) for line in lines)


def count_jsonld(folder: Path) -> int:
    from pyld import jsonld

    graph = jsonld.expand(json.loads((folder / "presskit.jsonld").read_text(encoding="utf-8")))
    return sum(node["@type"] == ["https://schema.org/NewsArticle"] for node in graph)


def count_ninjs(folder: Path) -> int:
    validator = Draft202012Validator(NINJS)
    with (folder / "presskit.ninjs.jsonl").open(encoding="utf-8") as file:
        return sum(validator.is_valid(json.loads(line)) for line in file)


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


# --- memory -----------------------------------------------------------------------------------------------------------

MEASURED = (
    "validate", "export --to jsonl", "export --to sqlite", "export --to parquet", "export --to csv", "export --to tmx",
    "export --to xliff", "export --to jsonld", "export --to ninjs", "export --to xlsx",
)  # fmt: skip
IDS = re.compile(rb'"((?:doc|rel|seg|bead|entity|men|quo|fact|find)-[0-9a-f]+)"')


def repeat(source: Sections, releases: int, target: Path) -> int:
    """A knowledge.json of at least so many releases: all those of a run again and again, each time under other ids."""
    count = sum(1 for _ in source.lines("releases"))
    times = -(-releases // count)
    with target.open("wb") as file, source.path.open("rb") as opened:
        file.write(opened.readline())
        for name in SECTIONS:
            file.write(f'"{name}":['.encode())
            comma = b"\n"
            for number in range(times):
                for line in source.lines(name):
                    file.write(comma + IDS.sub(rb'"\g<1>x%d"' % number, line))
                    comma = b",\n"
            file.write(b"\n],\n")
        file.write(b'"stats":{}}\n')
    return times * count


def peak(command: str, out: Path) -> tuple[float, float]:
    """Megabytes at the peak and seconds of CPU of a command of presskit in a process of its own."""
    name, *options = command.split()
    with tempfile.TemporaryDirectory(dir=out) as folder:
        into = ["--into", folder] if name == "export" else []
        done = subprocess.Popen(
            [sys.executable, "-m", "presskit", name, str(out), *options, *into], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        _, status, usage = os.wait4(done.pid, 0)
        done.returncode = os.waitstatus_to_exitcode(status)
    assert done.returncode == 0, (command, done.returncode)
    return usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def measure(out: Path, sizes: list[int]) -> None:
    source = sections(out)
    assert isinstance(source, Sections)
    found: dict[str, list[str]] = {command: [] for command in MEASURED}
    for size in sizes:
        with tempfile.TemporaryDirectory(dir=out.parent) as folder:
            path = Path(folder) / "knowledge.json"
            made = repeat(source, size, path)
            print(f"{made} releases: knowledge.json of {path.stat().st_size / 1e6:.0f} MB", flush=True)
            for command in MEASURED:
                megabytes, seconds = peak(command, Path(folder))
                found[command].append(f"{megabytes:.0f} MB, {seconds:.0f} s of CPU")
                print(f"  {command}: {found[command][-1]}", flush=True)
    print(f"| command | {' | '.join(map(str, sizes))} |\n|---|{'---|' * len(sizes)}")
    for command, cells in found.items():
        print(f"| `{command}` | {' | '.join(cells)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--memory", nargs="+", type=int, metavar="RELEASES")
    options = parser.parse_args()
    if options.memory:
        measure(options.out, options.memory)
        return
    collection = presskit.load(options.out)
    beads = [bead for release in collection.releases for bead in release.beads]
    both = sum(bool(bead.fr and bead.en) for bead in beads)
    documents = len(collection.knowledge.documents)
    wanted = {"tmx": both, "xliff": both, "jsonld": documents, "ninjs": documents}
    print(f"{documents} documents, {len(beads)} beads, {both} with both sides")
    with tempfile.TemporaryDirectory() as place:
        for name in FORMATS:
            start = time.process_time()
            made = writer(name)(presskit.stream(options.out), Path(place))
            written = time.process_time() - start
            size = sum(path.stat().st_size for path in made) / 1e6
            read = READERS[name](Path(place))
            right = "as written" if read == wanted.get(name, len(beads)) else f"WRONG, {wanted.get(name, len(beads))}"
            print(f"{name:7} {size:7.1f} MB  {written:6.1f} s  read back: {read} ({right})")


if __name__ == "__main__":
    main()

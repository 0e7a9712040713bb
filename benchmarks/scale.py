"""How time and memory grow: a generated corpus of each size, run afresh, unchanged, and with one changed.

    python benchmarks/scale.py 1000 5000 --jobs 2 [--processors 1] [--fresh]

`--jobs 0` does everything in one process; `--processors` leaves the run so many of the machine's; `--fresh` leaves out
what comes after the first run. presskit is compiled to bytecode before, as pip does with what it installs.

Prints a line a size and run: seconds on the clock, what they would have been on a machine that nobody else uses (see
demand.py), seconds of CPU with children, the parent and the largest process at
their peaks in MB, and all processes of the run together at their peak (looked at every two seconds; a page of memory
that two of them share counts half for each: Pss), and in the first run the pairs found of those that are known.
"""

import argparse
import compileall
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import presskit
from demand import Demand
from presskit.sections import Sections, sections

HERE = Path(__file__).parent


def family(pid: int) -> Iterator[int]:
    """A process and all it has started, directly or not (Linux)."""
    yield pid
    try:
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            yield from family(int(child))
    except OSError:
        return


def together(pid: int) -> int:
    """Memory of a process and all it has started, in kB, shared pages counted once."""
    found = 0
    for one in family(pid):
        try:
            rows = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        found += sum(int(row.split()[1]) for row in rows if row.startswith("Pss:"))
    return found


class Figures(NamedTuple):
    """Seconds on the clock, here and on a quiet machine; seconds of CPU; peaks in MB of the parent, of its largest
    child, and of all together."""

    clock: float
    quiet: float
    cpu: float
    parent: int
    child: int
    together: int


def run(folder: Path, out: Path, jobs: int) -> Figures:
    code = (
        "import resource, sys; from presskit.cli import main\n"
        "try: main()\n"
        "finally: print('peak', *(resource.getrusage(who).ru_maxrss // 1024 for who in"
        " (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)), file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, "run", str(folder), "--out", str(out), "--jobs", str(jobs)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    peak = 0
    with tempfile.TemporaryFile("w+") as told:
        done = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=told)
        demand = Demand(done.pid)
        weighed = start - 1.5  # for the first time after half a second
        while done.poll() is None:
            demand.look(len(os.sched_getaffinity(0)))
            if time.monotonic() - weighed > 2:
                peak = max(peak, together(done.pid))
                weighed = time.monotonic()
            with suppress(subprocess.TimeoutExpired):
                done.wait(0.05)
        clock = time.monotonic() - start
        told.seek(0)
        stderr = told.read()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 4):
        sys.exit(stderr)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    peaks = next(line for line in reversed(stderr.splitlines()) if line.startswith("peak")).split()
    return Figures(clock, demand.quiet, cpu, int(peaks[1]), int(peaks[2]), peak // 1024)


def right_pairs(out: Path, gold: Path) -> tuple[int, int, int]:
    """Pairs found, right ones among them, pairs there are."""
    made = sections(out / "knowledge.json")
    assert isinstance(made, Sections)
    places = {one["id"]: one["source"]["location"] for one in map(json.loads, made.lines("documents"))}
    releases = map(json.loads, made.lines("releases"))
    found = {(places[r["fr"]], places[r["en"]]) for r in releases if r["fr"] and r["en"]}
    rows = (line.split("\t") for line in gold.read_text(encoding="utf-8").splitlines())
    known = {(fr, en) for fr, en in rows if fr and en}
    return len(found), len(found & known), len(known)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=int, nargs="+")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--processors", type=int, default=os.cpu_count())
    parser.add_argument("--fresh", action="store_true")
    options = parser.parse_args()
    compileall.compile_dir(Path(presskit.__file__).parent, quiet=1)
    os.sched_setaffinity(0, range(options.processors))
    os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    for documents in options.documents:
        with tempfile.TemporaryDirectory() as place:
            generate = [sys.executable, str(HERE / "generate.py"), "--documents", str(documents), "--into", place]
            subprocess.run(generate, check=True, capture_output=True)
            corpus, out = Path(place, "corpus"), Path(place, "out")

            def show(name: str, found: Figures, number: int = documents) -> None:
                memory = f"parent {found.parent} MB, worker {found.child} MB, together {found.together} MB"
                times = f"{found.clock:7.1f} s ({found.quiet:.1f} on a quiet machine), {found.cpu:7.1f} s of CPU"
                print(f"{number:7} {name:12} {times}, {memory}", flush=True)

            show("from nothing", run(corpus, out, options.jobs))
            found, right, known = right_pairs(out, Path(place, "gold.tsv"))
            stages = json.loads((out / "run.json").read_text())["stages"]
            print(f"        {found} pairs, {right} right, of {known}; CPU by stage:",
                  ", ".join(f"{name} {value:.1f}" for name, value in stages.items()), flush=True)  # fmt: skip
            if options.fresh:
                continue
            show("unchanged", run(corpus, out, options.jobs))
            changed = next(corpus.rglob("*.txt"))
            changed.write_text(changed.read_text(encoding="utf-8") + "\nLa date a changé.\n", encoding="utf-8")
            show("one changed", run(corpus, out, options.jobs))


if __name__ == "__main__":
    main()

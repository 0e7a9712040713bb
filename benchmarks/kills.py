"""Kill runs at random moments and see that the next one ends as an undisturbed run does.

Each round starts `presskit run` with two processes on a fresh outputs folder, sends SIGKILL after a random time to the
parent or to one of its workers, runs again to the end, and compares every output but run.json (times) byte for byte.
Usage: python benchmarks/kills.py FOLDER [--rounds 200] [--seed 1]
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path


def run(folder: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "presskit", "run", str(folder), "--out", str(out), "--jobs", "2"]


def children(pid: int) -> list[int]:
    """Processes started by a process, directly or not (Linux)."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError, ValueError):
                continue
            if parent == pid:
                found += [int(entry.name), *children(int(entry.name))]
    return found


def outputs(out: Path) -> dict[str, bytes]:
    """What a run left, by name: all files but the private folder and run.json, which holds times."""
    files = (path for path in sorted(out.rglob("*")) if path.is_file())
    named = {path.relative_to(out).as_posix(): path.read_bytes() for path in files}
    return {name: data for name, data in named.items() if name != "run.json" and not name.startswith(".presskit/")}


def round_trip(folder: Path, out: Path, after: float, parent: bool, dice: random.Random) -> str:
    """One disturbed run and one to the end; says who was killed."""
    process = subprocess.Popen(run(folder, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(after)
    workers = children(process.pid)
    victim = process.pid if parent or not workers else dice.choice(workers)
    if process.poll() is None:
        with suppress(ProcessLookupError):
            os.kill(victim, signal.SIGKILL)
    process.wait()
    for worker in workers:  # workers of a killed parent: ours, and orphans now
        with suppress(ProcessLookupError):
            os.kill(worker, signal.SIGKILL)
    subprocess.run(run(folder, out), check=False, capture_output=True)
    return "parent" if victim == process.pid else "worker"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as place:
        calm = Path(place, "calm")
        start = time.monotonic()
        subprocess.run(run(options.folder, calm), check=False, capture_output=True)
        length = time.monotonic() - start
        wanted = outputs(calm)
        different = 0
        victims: list[str] = []
        for number in range(options.rounds):
            out = Path(place, f"round{number}")
            who = round_trip(options.folder, out, dice.uniform(0, length), dice.random() < 0.5, dice)
            same = outputs(out) == wanted
            different += not same
            victims.append(who)
            if not same:
                print(f"round {number}: {who} killed, the outputs differ", flush=True)
            else:
                shutil.rmtree(out)
            if number % 10 == 9:
                print(f"{number + 1} rounds, {different} different", flush=True)
        told = f"{victims.count('parent')} parents and {victims.count('worker')} workers killed"
        print(f"{options.rounds} rounds of {length:.1f} s ({told}), {different} ended with other outputs")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()

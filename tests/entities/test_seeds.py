"""The two seed files, scored by the script that comes with them, when they are there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared/seeds"
FLOORS = {
    "person.fr": 0.95, "person.en": 0.95, "org.fr": 0.92, "org.en": 0.92, "role": 0.9, "affiliation": 0.9, "quotes": 1,
    "speakers": 1, "quote_precision": 1, "headline": 0.95,
}  # fmt: skip


@pytest.mark.skipif(not (SEEDS / "score.py").is_file(), reason="the seeds are not here")
def test_the_seeds_reach_their_floors() -> None:
    files = [str(p) for p in sorted(SEEDS.glob("*.txt"))]
    lines = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks/entities.py"), *files], capture_output=True, text=True, check=True
    ).stdout
    floors = [f"--floor={name}={value}" for name, value in FLOORS.items()]
    scored = subprocess.run(
        [sys.executable, str(SEEDS / "score.py"), "--json", "--max-traps", "0", *floors],
        input=lines,
        capture_output=True,
        text=True,
    )
    report = json.loads(scored.stdout)
    assert scored.returncode == 0, report["failed"] + report["traps"] + report["errors"]

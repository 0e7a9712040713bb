"""Hold sentence alignment to its floors on the texts this repository may carry.

    python benchmarks/gate_alignment.py

The four texts of `tests/samples/align` (fictional general press, pinned by digest), in the four variants of
`alignment.py`, each made `ROUNDS` times with other joins, drops and shuffles; with the shipped lexicon
and without. Exit code 1 when a figure is below its floor.
"""

import hashlib
import sys
from pathlib import Path

from alignment import SETS, own_texts, presskit, strict, variant

ROOT_SAMPLES = Path(__file__).resolve().parents[1] / "tests/samples/align"
DIGEST = "61ac25dc50644251"
ROUNDS = 6
# Strict F1: what the client asks for with the lexicon, and what was measured less a margin without it.
FLOORS = {
    "all": {"clean": 0.998, "noisy": 0.985, "reordered": 0.970, "comparable": 0.970},
    "none": {"clean": 0.990, "noisy": 0.920, "reordered": 0.940, "comparable": 0.955},
}


def digest(folder: Path) -> str:
    """SHA-256 over the sample files, so that a figure always belongs to known texts."""
    found = hashlib.sha256()
    for path in sorted(folder.glob("*.tsv")):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:16]


def figures(lexicon: str, rounds: int = ROUNDS) -> dict[str, float]:
    """Strict F1 for each variant."""
    made = own_texts(ROOT_SAMPLES)
    aligner = presskit(lexicon)
    return {
        kind: strict((variant(f"{name}{n}", kind, pairs) for name, pairs in made for n in range(rounds)), aligner)[2]
        for kind in SETS
    }


def main() -> int:
    if digest(ROOT_SAMPLES) != DIGEST:
        print(f"The samples have changed (digest {digest(ROOT_SAMPLES)}): measure again and set the floors.")
        return 1
    failed = 0
    for lexicon, floors in FLOORS.items():
        for kind, f1 in figures(lexicon).items():
            low = f1 < floors[kind]
            failed += low
            print(f"lexicon {lexicon:5} {kind:11} F1 {f1:.4f}  floor {floors[kind]:.3f}{'  BELOW' if low else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

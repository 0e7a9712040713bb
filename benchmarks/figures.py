"""Print every published figure on one commit: the scripts named in docs/quality.md and docs/performance.md, in turn.

    python benchmarks/figures.py INTO [NAME...]

Each writes INTO/<name>.txt (command, commit, load of the machine, what it printed); INTO/summary.txt says how each
ended.
"""

import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIGURES = (
    ("segmentation", "segmentation.py held-out"),
    ("quantities", "quantities.py --speed"),
    ("entities-samples", "entities.py --samples"),
    ("entities-press", "entities.py --press"),
    ("entities-debian", "entities.py --debian untouched"),
    ("entities-speed", "entities.py --speed"),
    ("alignment", "alignment.py --half test --lexicon tune --texts 60"),
    ("alignment-masked", "alignment.py --half test --lexicon masked --texts 60"),
    ("alignment-none", "alignment.py --half test --lexicon none --texts 60"),
    ("pairing", "pairing.py --half test --lexicon tune --reliability"),
    ("html", "extract_html.py"),
    ("metadata", "article_metadata.py"),
    ("formats", "formats.py --half held-out --items 60"),
    ("fetch", "fetch_site.py"),
    ("checks", "inject.py held-out --pairs 40 --seed 11"),
    ("bare", "bare.py ../shared/data/debian-news --limit 400"),
    ("scale", "scale.py 1000 5000 --jobs 2"),
)


def main(into: Path, names: set[str]) -> None:
    into.mkdir(parents=True, exist_ok=True)
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True
    ).stdout.strip()
    with (into / "summary.txt").open("a", encoding="utf-8") as summary:
        for name, line in FIGURES:
            if names and name not in names:
                continue
            load, begin = os.getloadavg()[0], time.monotonic()
            command = [sys.executable, *shlex.split(f"benchmarks/{line}")]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
            head = f"python benchmarks/{line}\ncommit {commit}, load {load:.1f}\n\n"
            (into / f"{name}.txt").write_text(head + done.stdout + done.stderr, encoding="utf-8")
            said = f"{name}: ended with {done.returncode} after {time.monotonic() - begin:.0f} s"
            print(said, file=summary, flush=True)
            print(said, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), set(sys.argv[2:]))

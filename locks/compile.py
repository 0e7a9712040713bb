"""Renew locks/runtime.txt and locks/dev.txt from pyproject.toml with pip-compile (hashes, no index addresses), and
locks/lowest.txt: the lowest version of every direct requirement, which `make test-lowest` installs and runs."""

import re
import subprocess
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
COMMAND = [
    "pip-compile", "--quiet", "--generate-hashes", "--no-emit-index-url", "--no-emit-trusted-host",
    "--no-emit-find-links", "--no-header", "--no-annotate", "--strip-extras", "--allow-unsafe",
]  # fmt: skip


def lowest(requirements: list[str]) -> str:
    """Each requirement at its lower bound, a line each; the extras' among them."""
    return "".join(re.sub(r">=([^,]+).*", r"==\1", one) + "\n" for one in requirements)


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime, dev = project["project"]["dependencies"], project["dependency-groups"]["dev"]
    extras = [one for several in project["project"]["optional-dependencies"].values() for one in several]
    (HERE / "lowest.txt").write_text(lowest([*runtime, *extras]), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "runtime.in")
        wanted.write_text("\n".join(runtime) + "\n", encoding="utf-8")
        subprocess.run([*COMMAND, "--output-file", str(HERE / "runtime.txt"), str(wanted)], check=True)
        # the same versions in both: the tests run on what the operator gets
        wanted = Path(folder, "dev.in")
        wanted.write_text("\n".join([f"-c {HERE / 'runtime.txt'}", *runtime, *dev]) + "\n", encoding="utf-8")
        subprocess.run([*COMMAND, "--output-file", str(HERE / "dev.txt"), str(wanted)], check=True)


if __name__ == "__main__":
    main()

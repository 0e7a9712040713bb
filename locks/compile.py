"""Renew locks/runtime.txt and locks/dev.txt from pyproject.toml with pip-compile (hashes, no index addresses), and
locks/lowest.txt: the lowest version of every direct requirement, which `make test-lowest` installs and runs.

locks/s3.txt is what the tests of the extra s3 need beyond dev.txt, to be installed without dependencies: botocore asks
for python-dateutil below 3 although it runs with 4, which is in runtime.txt. Once it does not, the extra goes into the
dev group as the others do. `make test-lowest` runs it with a python-dateutil that it asks for.
"""

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


APART = ("python-dateutil", "six")  # of dev.txt, or not needed with what is there


def pins(lock: str) -> dict[str, str]:
    """The entries of a lock file, hashes included, by name."""
    entries = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)
    return {entry.partition("==")[0]: entry for entry in entries if "==" in entry}


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
        beyond(Path(folder), project["project"]["optional-dependencies"]["s3"])


def beyond(folder: Path, requirements: list[str]) -> None:
    """Write locks/s3.txt: what these requirements need that dev.txt does not hold."""
    lock = HERE / "s3.txt"
    dev = pins((HERE / "dev.txt").read_text(encoding="utf-8"))
    (folder / "held.txt").write_text(
        "".join(entry for name, entry in dev.items() if name not in APART), encoding="utf-8"
    )
    (folder / "s3.in").write_text("\n".join(["-c held.txt", *requirements]) + "\n", encoding="utf-8")
    made = folder / "s3.txt"
    if lock.exists():  # pip-compile keeps the versions it finds
        made.write_bytes(lock.read_bytes())
    subprocess.run([*COMMAND, "--output-file", str(made), "s3.in"], check=True, cwd=folder)
    found = pins(made.read_text(encoding="utf-8"))
    kept = (entry for name, entry in found.items() if name not in dev and name not in APART)
    lock.write_text("".join(kept), encoding="utf-8")


if __name__ == "__main__":
    main()

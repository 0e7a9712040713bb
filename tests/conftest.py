"""What several tests share: the shared data when it is there, and one run of the pipeline over corpus/."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run of CI: what fuzzing finds at home becomes a test of its own, not a surprise there.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What starts whole programs comes first: on several cores the last minutes then have small files to share out."""
    items.sort(key=lambda item: item.path.parent != ROOT / "tests")


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of seed documents beside the checkout; tests that need it are skipped without it."""
    folder = SHARED / "seeds"
    if not folder.is_dir():
        pytest.skip("../shared/seeds is not there")
    return folder


def presskit(*arguments: object, cwd: Path = ROOT, timeout: float = 250) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    command = [sys.executable, "-m", "presskit", *map(str, arguments)]
    environment = os.environ | {"PYTHONWARNINGS": "ignore"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=timeout)


@pytest.fixture(scope="session")
def corpus_out(tmp_path_factory) -> Path:
    """The outputs of `presskit run corpus`, made once for all tests that read them (and do not change them)."""
    out = tmp_path_factory.mktemp("outputs")
    done = presskit("run", ROOT / "corpus", "--out", out, "--jobs", "2")
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="session")
def corpus_knowledge(corpus_out) -> dict:
    return json.loads((corpus_out / "knowledge.json").read_text(encoding="utf-8"))

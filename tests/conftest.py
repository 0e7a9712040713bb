"""What several tests share: the shared data when it is there, and one run of the pipeline over corpus/."""

import fcntl
import gc
import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from presskit.runner.forkserver import SELDOM
from tests.commands import ROOT, started

# How long an example takes says more of the machine than of the law. The same examples in every run of CI: what fuzzing
# finds at home becomes a test of its own, not a surprise there.
settings.register_profile(
    "presskit",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("presskit")
gc.set_threshold(*SELDOM)  # as in the workers of a run: with all that tests leave behind, a collection takes long

# Commands are started a hundred times: where the environment says that no byte code is to be written, as that of many
# containers does, each of them would compile the whole of presskit, which is half of what a start takes.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

SHARED = ROOT.parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What starts programs and browsers comes first: on several cores the last minute then has small files to share
    out."""
    places = [ROOT / "tests" / name for name in ("", "review", "intake/web", "runner")]
    items.sort(key=lambda item: places.index(item.path.parent) if item.path.parent in places else len(places))


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of seed documents beside the checkout; tests that need it are skipped without it."""
    folder = SHARED / "seeds"
    if not folder.is_dir():
        pytest.skip("../shared/seeds is not there")
    return folder


@pytest.fixture(scope="session")
def corpus_out(tmp_path_factory) -> Path:
    """The outputs of `presskit run corpus`, made once for all processes of the tests; each has a copy of its own."""
    process, base = os.environ.get("PYTEST_XDIST_WORKER"), tmp_path_factory.getbasetemp()
    folder = base.parent if process else base
    made, out = folder / "outputs", folder / f"outputs-{process}"  # side by side: pages name their way to the originals
    with (folder / "outputs.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            done = started("run", ROOT / "corpus", "--out", made, "--jobs", "2")
            assert done.returncode == 0, done.stderr
    return Path(shutil.copytree(made, out))


@pytest.fixture(scope="session")
def corpus_knowledge(corpus_out) -> dict:
    return json.loads((corpus_out / "knowledge.json").read_text(encoding="utf-8"))

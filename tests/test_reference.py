"""Pages and files made from the code are what the code makes now, and a built package holds all it needs."""

import re
import runpy
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.commands import ROOT

PAGES = runpy.run_path(str(ROOT / "docs/reference/make.py"))["PAGES"]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_current(path):
    assert (ROOT / path).read_text(encoding="utf-8") == PAGES[path](), "run: python docs/reference/make.py"


def test_every_command_and_option_is_described():
    page = PAGES["docs/reference/cli.md"]()
    assert not re.search(r"` \| (\(.*)?\|", page), "an option without help"
    for name in ("run", "fetch", "extract", "entities", "pair", "align", "check", "review", "export", "validate"):
        assert f"## presskit {name}\n" in page


DATA_SUFFIXES = {".py", ".typed", ".json", ".gz", ".html", ".css", ".js", ".svg", ".toml", ".txt", ".tsv", ".npz"}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A folder with a wheel and an sdist, built from a copy, so that nothing of an earlier build gets in."""
    copy = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", copy], capture_output=True, text=True, cwd=copy
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return copy / "dist"


@pytest.mark.slow
def test_wheel_and_sdist_hold_everything(built):
    source = ROOT / "src"
    wanted = {
        path.relative_to(source).as_posix()
        for path in (source / "presskit").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {Path(name).suffix for name in wanted} <= DATA_SUFFIXES
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert wanted <= set(archive.namelist())
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"src/{name}" for name in wanted} | {"LICENSE", "README.md", "pyproject.toml"} <= names


@pytest.mark.slow
def test_the_wheel_runs_from_elsewhere(built, tmp_path):
    """Unpacked beside nothing of the checkout: what is imported and read is what was shipped."""
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); import presskit\n"
        "assert 'site' in presskit.__file__, presskit.__file__\n"
        "from presskit.cli import main; main()"
    )
    place = tmp_path / "place"
    place.mkdir()
    corpus = ROOT / "corpus/musee-des-marees"
    arguments = [sys.executable, "-c", code, tmp_path / "site", "run", corpus, "--out", place / "out"]
    environment = {"PYTHONPATH": str(tmp_path / "site"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(arguments, cwd=place, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    assert (place / "out/review.html").stat().st_size > 10_000

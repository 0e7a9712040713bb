"""The package as others get it: what is in it, in an empty environment, at the lowest versions, without the extras."""

import os
import re
import resource
import runpy
import shutil
import subprocess
import sys
import tarfile
import threading
import time
import tomllib
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.commands import ROOT

# From an empty environment to the results of one pair, with pip's cache warm: of CPU, because seconds on the clock of a
# machine that others use say nothing; both are printed.
MOST_SECONDS = 120
PAIR = ("helionor/2025-03-18-parc-solaire.fr.html", "helionor/2025-03-18-solar-park.en.html")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = tuple(PROJECT["optional-dependencies"])


def run(*command, cwd, timeout=1500, **environment):
    """A command away from the checkout, so that nothing of it is imported by chance."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | environment
    return subprocess.run(list(map(str, command)), cwd=cwd, env=kept, capture_output=True, text=True, timeout=timeout)


def right(*command, cwd, **environment):
    done = run(*command, cwd=cwd, **environment)
    assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder with wheel and sdist; the wheel is built from the sdist."""
    copy = tmp_path_factory.mktemp("source") / "presskit"
    shutil.copytree(ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    out = copy.parent / "dist"
    right(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, copy, cwd=copy.parent)
    return out


def test_wheel_and_sdist_hold_all_that_is_needed(built):
    (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
    names = set(zipfile.ZipFile(wheel).namelist())
    tracked = {
        str(path.relative_to(ROOT / "src"))
        for path in (ROOT / "src/presskit").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert tracked - names == set()
    assert {"presskit/py.typed", "presskit/schema/knowledge-1.json"} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "benchmarks/", "corpus/")) or "__pycache__" in name for name in names)
    with tarfile.open(sdist) as archive:
        inside = {name.split("/", 1)[-1] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "src/presskit/py.typed"} <= inside


def test_the_lowest_versions_are_those_of_the_project():
    compile_ = runpy.run_path(str(ROOT / "locks/compile.py"))
    wanted = [*PROJECT["dependencies"], *(one for name in EXTRAS for one in PROJECT["optional-dependencies"][name])]
    assert (ROOT / "locks/lowest.txt").read_text(encoding="utf-8") == compile_["lowest"](wanted)
    assert all(re.search(r"[>=]=\d", one) for one in wanted), "a requirement without a lower bound"


# --- extras -----------------------------------------------------------------------------------------------------------

USES = {
    "parquet": ("pyarrow", ["export", "{out}", "--to", "parquet", "--into", "{folder}"]),
    "dask": (
        "distributed",
        ["run", "{corpus}", "--out", "{folder}/o", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:1"],
    ),
    "s3": ("s3fs", ["run", "s3://bucket/folder", "--out", "{folder}/o"]),
    "pdfium": ("pypdfium2", ["extract", "{pdf}", "--settings", "{folder}/pdfium.toml"]),
    "warc": ("warcio", ["fetch", "{site}", "--into", "{folder}/site", "--warc"]),
}


@pytest.fixture
def site():
    """The address of a press site of one page."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            found = self.path == "/"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(b"<title>News</title><h1>News</h1><p>The harbour opens on Monday.</p>" if found else b"")

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_every_extra_is_tested_as_absent():
    assert set(USES) == set(EXTRAS)


@pytest.mark.parametrize("extra", USES)
def test_an_extra_that_is_absent_is_named_with_the_line_that_installs_it(extra, corpus_out, tmp_path, site):
    module, arguments = USES[extra]
    (tmp_path / "absent").mkdir()
    (tmp_path / "absent" / f"{module}.py").write_text(f"raise ModuleNotFoundError('{module}')\n")
    (tmp_path / "pdfium.toml").write_text('[extract]\npdf_engine = "pypdfium2"\n')
    places = {
        "out": corpus_out, "folder": tmp_path, "corpus": ROOT / "corpus", "site": site,
        "pdf": next((ROOT / "corpus").rglob("*.pdf")),
    }  # fmt: skip
    command = [sys.executable, "-m", "presskit", *(argument.format(**places) for argument in arguments)]
    done = run(*command, cwd=tmp_path, timeout=200, PYTHONPATH=str(tmp_path / "absent"))
    assert done.returncode == 5, done.stdout + done.stderr
    assert re.search(rf"pip install ['\"]presskit\[{extra}\]['\"]", done.stderr), done.stderr
    assert "Traceback" not in done.stderr


# --- environments of their own ----------------------------------------------------------------------------------------


def environment(folder: Path) -> Path:
    """The programs of a new, empty virtual environment."""
    right(sys.executable, "-m", "venv", folder, cwd=folder.parent)
    right(folder / "bin/python", "-m", "pip", "install", "--quiet", "--upgrade", "pip>=24.1", cwd=folder.parent)
    return folder / "bin"


def cpu() -> float:
    """Seconds of CPU of all commands so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def smoke(programs: Path, folder: Path) -> None:
    """One pair through the pipeline, its results checked and exported, by the installed program."""
    for name in PAIR:
        (folder / "one").mkdir(exist_ok=True)
        shutil.copy(ROOT / "corpus" / name, folder / "one")
    right(programs / "presskit", "run", "one", "--out", "out", cwd=folder)
    right(programs / "python", "-m", "presskit", "validate", "out", cwd=folder)
    count = "import presskit; print(sum(bool(r.fr and r.en) for r in presskit.load('out').releases))"
    assert right(programs / "python", "-c", count, cwd=folder) == "1\n"


@pytest.mark.slow
def test_the_wheel_takes_an_empty_environment_to_results_in_two_minutes(built, tmp_path):
    """The first round fills pip's cache; the second is measured."""
    (wheel,) = built.glob("*.whl")
    for number in range(2):
        started, used = time.monotonic(), cpu()
        programs = environment(tmp_path / f"env{number}")
        right(programs / "python", "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
        installed = time.monotonic()
        smoke(programs, tmp_path)
        finished, used = time.monotonic(), cpu() - used
        shutil.rmtree(tmp_path / "out")
        clock = f"install {installed - started:.0f} s, run {finished - installed:.0f} s on the clock"
        print(f"\nempty environment, round {number + 1}: {used:.0f} s of CPU; {clock}, load {os.getloadavg()[0]:.1f}")
    assert used <= MOST_SECONDS
    smoke(programs, tmp_path)
    for extra in ("parquet", "all"):  # an export that is asked for, and one among others
        done = run(programs / "presskit", "export", "out", "--to", extra, cwd=tmp_path)
        assert (done.returncode, 'pip install "presskit[parquet]"' in done.stderr) == (
            (5, True) if extra == "parquet" else (0, True)
        )
    right(programs / "python", "-m", "pip", "install", "--quiet", f"{wheel}[{','.join(EXTRAS)}]", cwd=tmp_path)
    assert "missing" not in "\n".join(
        line for line in right(programs / "presskit", "doctor", cwd=tmp_path).splitlines() if "pip install" in line
    )
    assert "documents-000.parquet" in right(programs / "presskit", "export", "out", "--to", "parquet", cwd=tmp_path)


@pytest.mark.slow
def test_the_lowest_versions_give_results(built, tmp_path):
    (wheel,) = built.glob("*.whl")
    programs = environment(tmp_path / "env")
    pip = (programs / "python", "-m", "pip", "install", "--quiet")
    right(*pip, "--requirement", ROOT / "locks/lowest.txt", cwd=tmp_path)
    right(*pip, "--no-deps", wheel, cwd=tmp_path)
    right(programs / "python", "-m", "pip", "check", cwd=tmp_path)
    smoke(programs, tmp_path)
    started = time.monotonic()
    right(programs / "presskit", "run", ROOT / "corpus", "--out", "corpus", cwd=tmp_path)
    right(programs / "presskit", "validate", "corpus", cwd=tmp_path)
    made = right(programs / "presskit", "export", "corpus", "--to", "all", cwd=tmp_path).splitlines()
    versions = right(programs / "python", "-m", "pip", "list", "--format", "freeze", cwd=tmp_path).splitlines()
    seconds = time.monotonic() - started
    print(f"\nlowest versions: {len(versions)} packages, corpus/ in {seconds:.0f} s, {len(made)} files exported")
    assert any(line.endswith(".parquet") for line in made)

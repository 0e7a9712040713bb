"""Hostile input through the command line: each costs itself only, with a category and a sentence, in bounded memory."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from presskit.intake.names import json_safe
from tests.commands import ROOT
from tests.hostile import HEAVY, LIGHT, SAYS, things

GOOD = (
    ROOT / "corpus/musee-des-marees/exposition-phares.fr.txt",
    ROOT / "corpus/musee-des-marees/lighthouse-exhibition.en.txt",
)
CATEGORIES = {
    "empty", "unreadable", "unsupported", "broken", "encrypted", "scanned", "too_large", "too_slow", "crashed",
}  # fmt: skip
MOST_MB = 1500
# runs presskit, then says on the last line what the largest of its processes took
_MEASURED = (
    "import resource, subprocess, sys\n"
    "code = subprocess.call([sys.executable, '-m', 'presskit', *sys.argv[1:]])\n"
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, file=sys.stderr)\n"
    "sys.exit(code)"
)


def presskit(*arguments: str | Path, timeout: float = 280) -> tuple[int, bytes, int]:
    """Exit code, stdout, and megabytes of the largest process; nothing may look like a bug."""
    command = [sys.executable, "-c", _MEASURED, *arguments]
    done = subprocess.run(command, capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL)
    assert b"Traceback" not in done.stderr and b"presskit itself failed" not in done.stderr, done.stderr[-2000:]
    return done.returncode, done.stdout, int(done.stderr.split()[-1])


def write(folder: Path, kinds: dict) -> dict[str, set[str] | None]:
    for name, (make, _) in kinds.items():
        (folder / name).write_bytes(make())
    return {name: expected for name, (_, expected) in kinds.items()}


def judge(record: dict, expected: set[str] | None, name: str) -> None:
    """A record of extract: the error that is expected, with a sentence that helps, or a text."""
    error = record.get("error")
    if error is None:
        assert expected is None or "read" in expected, (name, record["text"][:80])
        assert record["text"].strip(), name
        return
    assert error["category"] in (CATEGORIES if expected is None else expected), (name, error)
    assert error["message"].endswith(".") and len(error["message"]) > 15, (name, error)
    assert SAYS.get(name, "") in error["message"], (name, error)


def test_extract_all_at_once_beside_good_files(tmp_path):
    expected = write(tmp_path, LIGHT)
    odd = things(tmp_path)
    paths = [GOOD[0], *(tmp_path / name for name in (*expected, *odd) if name != "outside.txt"), tmp_path, GOOD[1]]
    code, out, most = presskit("extract", *paths)
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 4
    assert most < MOST_MB
    by_source = {record["source"]: record for record in found}  # a source may give several documents
    assert list(by_source) == [json_safe(str(path)) for path in paths]
    for record, path in zip(by_source.values(), paths, strict=True):
        if path in GOOD:
            assert len(record["text"]) > 1000
        elif path.name in expected:
            judge(record, expected[path.name], path.name)
        else:
            judge(record, CATEGORIES, path.name)
    assert b"root:" not in out


@pytest.mark.slow
def test_run_all_at_once_beside_good_files(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    refused = {name: case for name, case in LIGHT.items() if case[1] != {"read"} or name[0] in "-$qlc"}
    expected = write(folder, refused)
    odd = things(folder)
    for path in GOOD:
        shutil.copy(path, folder)
    code, _, most = presskit("run", folder, "--out", tmp_path / "out")
    assert code == 4
    assert most < MOST_MB
    failures = [json.loads(line) for line in (tmp_path / "out/failures.jsonl").read_text(encoding="utf-8").splitlines()]
    by_name = {failure["location"]: failure for failure in failures}
    assert all(failure["category"] in CATEGORIES and failure["message"].endswith(".") for failure in failures)
    for name, categories in (expected | odd).items():
        if categories and "read" not in categories and name != "picture.html":
            assert by_name[name]["category"] in categories, name
    knowledge = json.loads((tmp_path / "out/knowledge.json").read_text(encoding="utf-8"))
    documents = {document["id"]: document["source"]["location"] for document in knowledge["documents"]}
    pairs = {(documents.get(release["fr"]), documents.get(release["en"])) for release in knowledge["releases"]}
    assert tuple(path.name for path in GOOD) in pairs
    assert "root:" not in json.dumps(knowledge)


def test_files_that_may_not_be_read(tmp_path):
    folder = tmp_path / "in"
    (folder / "closed").mkdir(parents=True)
    (folder / "secret.txt").write_text("The lamps are lit.\n" * 5)
    (folder / "secret.txt").chmod(0)
    (folder / "closed").chmod(0)
    shutil.copy(GOOD[1], folder)
    command = [sys.executable, "-m", "presskit", "pair", folder, "--json"]
    if os.geteuid() == 0:  # root may read everything: without its capabilities it is like anybody
        if not shutil.which("setpriv"):
            pytest.skip("root needs setpriv")
        command = ["setpriv", "--inh-caps=-all", "--bounding-set=-all", *command]
    done = subprocess.run(command, capture_output=True)
    assert done.returncode == 4, done.stderr
    assert json.loads(done.stdout)["reason"]
    assert b"secret.txt may not be read (permission denied)" in done.stderr
    assert b"closed may not be read (permission denied)" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("name", HEAVY)
def test_each_heavy_one_alone(tmp_path, name):
    expected = write(tmp_path, {name: HEAVY[name]})
    code, out, most = presskit("extract", tmp_path / name)
    assert most < MOST_MB
    assert code in (0, 4)
    judge(json.loads(out.splitlines()[0]), expected[name], name)
    (tmp_path / name).unlink()


@pytest.mark.slow
@pytest.mark.timeout(2400)
def test_heavy_ones_in_a_run_beside_good_files(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    expected = write(folder, HEAVY)
    for path in GOOD:
        shutil.copy(path, folder)
    code, _, most = presskit("run", folder, "--out", tmp_path / "out", "--jobs", "2", timeout=2300)
    shutil.rmtree(folder)
    assert code == 4
    assert most < MOST_MB
    failures = [json.loads(line) for line in (tmp_path / "out/failures.jsonl").read_text(encoding="utf-8").splitlines()]
    by_name = {failure["location"]: failure for failure in failures}
    for name, categories in expected.items():
        if categories and "read" not in categories:
            assert by_name[name]["category"] in categories, name
    knowledge = json.loads((tmp_path / "out/knowledge.json").read_text(encoding="utf-8"))
    assert knowledge["stats"]["paired"] >= 1

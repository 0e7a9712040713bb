"""What stands in the way of exports and of whatever else reads or writes an outputs folder: a sentence, the right exit
code, earlier files as they were, nothing left over."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from presskit.export import FORMATS
from tests.commands import presskit

HEAD = '{"format":"presskit-knowledge","version":%d,"generator":{"name":"presskit","version":"0","settings":""},\n'
BAD = {
    "older": (HEAD % 0 + '"documents":[]}', "made by an older presskit: format version 0"),
    "newer": (HEAD % 2 + '"documents":[]}', "made by a newer presskit: format version 2"),
    "empty": ("", "is empty"),
    "another program's": ('{"a": 1}', "is not a knowledge.json"),
    "no JSON": ("<html>", "is not a knowledge.json"),
}  # fmt: skip


def listing(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def commands(bad: Path, good: Path) -> list[tuple[object, ...]]:
    return [
        ("export", bad, "--to", "all"),
        ("validate", bad),
        ("diff", good, bad),
        ("diff", bad, good),
        ("explain", "rel-1", "--in", bad),
    ]


def refused(command: tuple[object, ...], complaint: str) -> None:
    done = presskit(*command)
    said = done.stdout + done.stderr
    assert done.returncode == 4, (command, said)
    assert complaint in said, (command, said)
    assert "Traceback" not in said
    assert "presskit itself failed" not in said
    assert len(said.splitlines()) <= 3


@pytest.mark.parametrize("kind", BAD)
def test_a_knowledge_json_that_cannot_be_used(kind, corpus_out, tmp_path):
    content, complaint = BAD[kind]
    (tmp_path / "knowledge.json").write_text(content, encoding="utf-8")
    for command in commands(tmp_path, corpus_out):
        refused(command, complaint)
    assert listing(tmp_path) == {"knowledge.json": content.encode()}


@pytest.mark.parametrize("part", [0.2, 0.9, 0.9999])
def test_a_truncated_knowledge_json(part, corpus_out, tmp_path):
    whole = (corpus_out / "knowledge.json").read_bytes()
    (tmp_path / "knowledge.json").write_bytes(whole[: int(len(whole) * part)])
    for command in commands(tmp_path, corpus_out):
        refused(command, "ends before its end")


def test_a_folder_without_results(corpus_out, tmp_path):
    for command in commands(tmp_path, corpus_out):
        refused(command, "Run `presskit run` first")
    done = presskit("review", tmp_path, "--port", "0")
    assert done.returncode in (3, 4)
    assert "presskit run" in done.stderr
    swept = presskit("gc", tmp_path)
    assert (swept.returncode, listing(tmp_path)) == (4, {})
    assert "Run `presskit run` first" in swept.stderr


def test_a_record_that_is_none_is_named_by_section_and_number(corpus_out, tmp_path):
    text = (corpus_out / "knowledge.json").read_text(encoding="utf-8")
    (tmp_path / "knowledge.json").write_text(text.replace('"score":', '"score":"much",', 1), encoding="utf-8")
    done = presskit("export", tmp_path, "--to", "tmx")
    assert done.returncode == 4
    assert "record 1" in done.stderr
    assert list((tmp_path / "exports").glob("*")) == []


@pytest.mark.parametrize(
    "command",
    [
        "extract {gone}", "entities {gone}", "align {gone} {there}", "align {there} {gone}", "check {there} {gone}",
        "export {gone} --to tmx", "validate {gone}", "diff {gone} {gone}", "explain rel-1 --in {gone}",
        "decisions import {gone} --in {folder}", "decisions import {there} --in {gone}", "review {gone} --port 0",
        "gc {gone}", "align {folder} {gone} --out {gone}", "check {gone} {folder} --out {gone}",
    ],
)  # fmt: skip
def test_an_input_that_is_not_there_is_exit_4_everywhere(command, tmp_path):
    (tmp_path / "a.txt").write_text("Le port ouvre lundi.", encoding="utf-8")
    words = command.format(gone=tmp_path / "gone", there=tmp_path / "a.txt", folder=tmp_path).split()
    done = presskit(*words)
    assert done.returncode == 4, done.stdout + done.stderr
    assert "gone" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


# --- writing ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def exported(corpus_out, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    assert presskit("export", corpus_out, "--to", "all", "--into", folder).returncode == 0
    return folder


def full(corpus_out: Path, folder: Path, name: str, limit: int) -> subprocess.CompletedProcess[str]:
    """An export when no file can grow beyond `limit` bytes: what a write meets on a full disk, one errno further."""
    return subprocess.run(
        [sys.executable, "-m", "presskit", "export", corpus_out, "--to", name, "--into", folder],
        capture_output=True, text=True, timeout=200,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_cannot_grow_leaves_the_earlier_exports(name, corpus_out, exported):
    before = listing(exported)
    done = full(corpus_out, exported, name, 2000)
    assert done.returncode == 4, done.stdout + done.stderr
    assert "cannot be written" in done.stderr
    assert "Earlier exports are intact" in done.stderr
    assert "presskit itself failed" not in done.stderr
    assert name == "xlsx" or "Traceback" not in done.stderr  # openpyxl's own complaint about its temporary files
    assert listing(exported) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
@pytest.mark.parametrize("name", FORMATS)
def test_a_full_disk_leaves_the_earlier_exports(name, corpus_out, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        (disk / "earlier.csv").write_text("earlier")
        (disk / "filling").write_bytes(bytes(56 * 1024))
        before = listing(disk)
        done = presskit("export", corpus_out, "--to", name, "--into", disk)
        assert done.returncode == 4, done.stdout + done.stderr
        assert "is full" in done.stderr
        assert listing(disk) == before
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a read-only disk")
def test_a_read_only_disk(corpus_out, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        for name in FORMATS:
            done = presskit("export", corpus_out, "--to", name, "--into", disk / "exports")
            assert done.returncode == 4, done.stdout + done.stderr
            assert "read-only" in done.stderr
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_place_that_is_a_file(corpus_out, tmp_path):
    (tmp_path / "exports").write_text("a file")
    done = presskit("export", corpus_out, "--to", "csv", "--into", tmp_path / "exports" / "below")
    assert done.returncode == 4
    assert "cannot be written" in done.stderr


def test_decisions_that_are_none_change_nothing(corpus_out, tmp_path):
    (tmp_path / "knowledge.json").write_bytes((corpus_out / "knowledge.json").read_bytes())
    for content in ("", "{", "[]", '{"kind":"nonsense"}\n', "\0\0\0"):
        (tmp_path / "downloaded.jsonl").write_text(content)
        done = presskit("decisions", "import", tmp_path / "downloaded.jsonl", "--in", tmp_path)
        assert done.returncode == (2 if content else 0), done.stderr
        assert "Traceback" not in done.stderr
        assert "presskit itself failed" not in done.stderr
        assert not (tmp_path / "decisions.jsonl").exists() or (tmp_path / "decisions.jsonl").read_bytes() == b""


def test_an_older_file_of_the_same_version_is_read(corpus_out, tmp_path):
    """Fields are only ever added within a version: a file without newer ones, or with unknown ones, is read."""
    raw = json.loads((corpus_out / "knowledge.json").read_text(encoding="utf-8"))
    for name in ("evidence", "status", "nearest"):
        for record in raw["releases"]:
            del record[name]
    raw["documents"][0]["invented"] = 1
    raw["later"] = []
    (tmp_path / "knowledge.json").write_text(json.dumps(raw), encoding="utf-8")
    for command in (("validate", tmp_path), ("export", tmp_path, "--to", "tmx"), ("diff", corpus_out, tmp_path)):
        assert presskit(*command).returncode == 0

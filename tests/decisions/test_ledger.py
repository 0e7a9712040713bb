"""The file of decisions: appended by several writers at once, and never half written."""

import json
import multiprocessing

import pytest

from presskit.decisions import Decision, Target, ledger
from presskit.errors import UsageError
from tests.commands import presskit


def decision(name: str) -> Decision:
    return Decision(
        id=name,
        time="2025-01-01T00:00:00Z",
        who="Ada \u2028 \u202e é",
        action="accept_finding",
        targets=(Target(kind="finding", id="find-1", exact='a "b"\nc'),),
    )


def write(path, name: str, count: int) -> None:
    for number in range(count):
        ledger.append(path, [decision(f"{name}-{number}")])


def test_two_writers_lose_nothing(tmp_path):
    path = tmp_path / "decisions.jsonl"
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=write, args=(path, name, 40)) for name in ("a", "b")]
    for one in writers:
        one.start()
    for _ in range(20):  # a reader never sees a broken line
        ledger.entries(path)
    for one in writers:
        one.join(60)
    assert {entry.id for entry in ledger.entries(path)} == {f"{n}-{i}" for n in "ab" for i in range(40)}
    assert sorted(p.name for p in tmp_path.iterdir()) == [".decisions.jsonl.lock", "decisions.jsonl"]


def test_the_same_decision_is_kept_once_and_words_survive(tmp_path):
    path = tmp_path / "decisions.jsonl"
    assert ledger.append(path, [decision("x"), decision("x")]) == 1
    assert ledger.append(path, [decision("x")]) == 0
    assert ledger.entries(path) == (decision("x"),)


def test_a_bad_line_is_named(tmp_path):
    path = tmp_path / "decisions.jsonl"
    ledger.append(path, [decision("x")])
    path.write_text(path.read_text(encoding="utf-8") + '\n{"id": "half', encoding="utf-8")
    with pytest.raises(UsageError, match=r"decisions\.jsonl, line 3 is not a decision"):
        ledger.entries(path)
    (tmp_path / "latin").write_bytes(b"\xe9\xff\n")
    with pytest.raises(UsageError, match="latin"):
        ledger.entries(tmp_path / "latin")


def test_a_failed_write_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "decisions.jsonl"
    ledger.append(path, [decision("x")])
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("presskit.decisions.ledger.os.fsync", full)
    with pytest.raises(Exception, match="No decision was lost"):
        ledger.append(path, [decision("y")])
    assert path.read_bytes() == before


def test_import_on_the_command_line(tmp_path):
    file, out = tmp_path / "from Ada.jsonl", tmp_path / "out"
    out.mkdir()
    ledger.append(file, [decision("x"), decision("y")])
    done = presskit("decisions", "import", file, "--in", out)
    assert (done.returncode, "2" in done.stdout) == (0, True), done.stderr
    assert len((out / "decisions.jsonl").read_bytes().strip().split(b"\n")) == 2
    file.write_text(json.dumps({"id": 1}), encoding="utf-8")
    wrong = presskit("decisions", "import", file, "--in", out)
    assert wrong.returncode == 2
    assert "line 1 is not a decision" in wrong.stderr
    assert "Traceback" not in wrong.stderr

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial

import pytest

from presskit import corpus
from presskit.errors import OutputError
from presskit.runner.pools import PoolSettings
from presskit.runner.store import Row, Store, UnitRow, packed
from presskit.settings import Settings


def test_a_result_is_found_by_its_key(tmp_path):
    with Store(tmp_path / "store") as store:
        store.save([Row("k", "d", packed(b"data"))])
        assert (store.digest("k"), store.load("k")) == ("d", b"data")
        assert store.digest("other") is None
        with pytest.raises(KeyError):
            store.load("other")


def test_results_outlive_the_process(tmp_path):
    with Store(tmp_path / "store") as store:
        store.save([Row("k", "d", packed(b"data"))])
        store.keep_state("name", "value")
    with Store(tmp_path / "store") as store:
        assert store.load("k") == b"data"
        assert store.state("name") == "value"


def test_a_failed_save_keeps_nothing_of_it(tmp_path):
    with Store(tmp_path / "store") as store:
        with pytest.raises(sqlite3.Error):
            store.save([Row("good", "d", b"x"), Row(None, "d", b"x")])
        assert store.digest("good") is None


def test_sweep_removes_what_the_latest_run_did_not_use(tmp_path):
    with Store(tmp_path / "store") as store:
        store.save([Row("old", "d", b"x" * 10), Row("new", "d", b"x" * 10)])
        store.save([Row("part", "d", packed(b"x"))], [UnitRow("unit", (("stage", "part", "d"),)), UnitRow("gone", ())])
        store.mark(["new", "unit"])
        assert store.sweep()[0] == 1
        assert store.digest("old") is None
        assert store.digest("new") == store.digest("part") == "d"
        assert store.unit("unit") == (("stage", "part", "d"),)
        assert store.unit("gone") is None


@pytest.mark.parametrize("content", [b"this is not a database " * 100, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_damaged_store_is_named(tmp_path, content):
    path = tmp_path / "store"
    path.write_bytes(content)
    with pytest.raises(OutputError, match="damaged"), Store(path) as store:
        store.digest("k")


def test_a_damaged_result_is_named(tmp_path):
    with Store(tmp_path / "store") as store:
        store.save([Row("k", "d", packed(b"data" * 100)[:-1] + b"?")])
        with pytest.raises(OutputError, match="damaged"):
            store.load("k")


def test_a_store_another_program_writes_to_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, timeout=0.05))
    with Store(tmp_path / "store") as store, closing(sqlite3.connect(store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutputError, match="another program"):
            store.keep_state("name", "value")


def test_a_store_of_another_version_is_named(tmp_path):
    path = tmp_path / "store"
    with Store(path):
        pass
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version=99")
    with pytest.raises(OutputError, match="another version"), Store(path):
        pass


def test_a_store_of_older_code_is_begun_anew(tmp_path):
    path = tmp_path / "store"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE results (key TEXT PRIMARY KEY, digest TEXT, data BLOB, run INTEGER)")
        db.execute("INSERT INTO results VALUES ('old', 'd', x'00', 1)")
        db.execute("PRAGMA user_version=1")
    with Store(path) as store:
        assert store.digest("old") is None
        store.save([Row("k", "d", packed(b"data"))])
    with Store(path) as store:
        assert store.load("k") == b"data"


FAULTS = {"full": ("PRAGMA max_page_count=1", "disk is full"), "read-only": ("PRAGMA query_only=1", "permissions")}


@pytest.mark.parametrize(("pragma", "words"), FAULTS.values(), ids=FAULTS)
def test_a_store_that_cannot_grow_says_so_and_keeps_what_it_has(tmp_path, pragma, words):
    with Store(tmp_path / "store") as store:
        store.save([Row("old", "d", packed(b"old"))])
        store._db.execute(pragma)
        with pytest.raises(OutputError, match=words):
            store.save([Row("new", "d", os.urandom(100_000))], [UnitRow("unit", (("stage", "new", "d"),))])
    with Store(tmp_path / "store") as store:
        assert store.load("old") == b"old"
        assert store.digest("new") is store.unit("unit") is None


@pytest.mark.parametrize(("pragma", "words"), FAULTS.values(), ids=FAULTS)
def test_a_run_whose_store_fails_leaves_the_earlier_outputs(tmp_path, monkeypatch, pragma, words):
    (tmp_path / "corpus").mkdir()
    for number in range(3):
        text = f"Le pont numéro {number}\n\n" + f"Les travaux du pont {number} ont commencé hier. " * 40
        (tmp_path / "corpus" / f"{number}.txt").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    (out / "knowledge.json").write_text("earlier")

    class Failing(Store):
        def __enter__(self):
            self._db.execute(pragma)
            return self

    monkeypatch.setattr(corpus, "Store", Failing)
    with pytest.raises(OutputError, match=words):
        settings = replace(Settings(), run=PoolSettings(jobs=0))
        corpus.run(tmp_path / "corpus", out, settings, progress=lambda _: None)
    assert [path.name for path in out.iterdir() if path.name != ".presskit"] == ["knowledge.json"]
    assert (out / "knowledge.json").read_text() == "earlier"

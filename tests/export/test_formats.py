"""Every export is read back by an independent reader and says what knowledge.json says."""

import csv
import json
import sqlite3

import pytest

import presskit
from presskit.export import FORMATS, writer
from presskit.export.tables import harmless


@pytest.fixture(scope="module")
def collection(corpus_out):
    return presskit.load(corpus_out)


@pytest.fixture(scope="module")
def folder(collection, tmp_path_factory):
    made = tmp_path_factory.mktemp("exports")
    for name in FORMATS:
        assert all(path.is_file() for path in writer(name)(collection, made))
    return made


def aligned(collection):
    return [b for release in collection.releases for b in release.beads if b.fr and b.en]


def test_tmx_is_read_by_translate_toolkit(collection, folder):
    from translate.storage.tmx import tmxfile

    with (folder / "presskit.tmx").open("rb") as file:
        memory = tmxfile(file, "fr", "en")
    units = {unit.getid() or unit.source: unit for unit in memory.units}
    assert len(memory.units) == len(aligned(collection)) == len(units)
    wanted = [(" ".join(b.fr_text.split()), " ".join(b.en_text.split())) for b in aligned(collection)]
    assert [(unit.source, unit.target) for unit in memory.units] == wanted


def test_xliff_follows_the_rules_of_the_standard(collection, folder):
    """The constraints of XLIFF 2.1 that a schema of its core states, checked by hand on the parsed file."""
    from lxml import etree

    space = {"x": "urn:oasis:names:tc:xliff:document:2.0"}
    root = etree.parse(folder / "presskit.xlf").getroot()
    assert root.tag == f"{{{space['x']}}}xliff"
    assert (root.get("version"), root.get("srcLang"), root.get("trgLang")) == ("2.1", "fr", "en")
    files = root.findall("x:file", space)
    assert files
    assert len({file.get("id") for file in files}) == len(files)
    units = root.findall(".//x:unit", space)
    for file in files:
        ids = [unit.get("id") for unit in file.findall("x:unit", space)]
        assert len(set(ids)) == len(ids)
    for unit in units:
        segments = unit.findall("x:segment", space)
        assert len(segments) == 1
        assert segments[0].find("x:source", space) is not None
        assert segments[0].get("state") in ("initial", "translated", "reviewed", "final")
        assert (segments[0].get("state") == "initial") == (segments[0].find("x:target", space) is None)
    targets = [target.text for target in root.findall(".//x:target", space)]
    assert targets == [" ".join(b.en_text.split()) for b in aligned(collection)]


def test_xlsx_opens_with_filters_and_without_formulas(collection, folder):
    from openpyxl import load_workbook

    book = load_workbook(folder / "presskit.xlsx")
    assert book.sheetnames == ["releases", "segments", "facts", "findings"]
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref
        assert not any(cell.data_type == "f" for row in sheet for cell in row)
    assert book["releases"].max_row == 1 + len(collection.releases)
    assert book["findings"].max_row == 1 + len(collection.knowledge.findings)


def test_csv_opens_in_a_spreadsheet_and_keeps_every_row(collection, folder):
    with (folder / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [f.id for release in collection.releases for f in release.facts]
    assert (folder / "facts.csv").read_bytes().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", '=cmd|"/c calc"!A1'])
def test_no_cell_is_taken_for_a_formula(text):
    assert harmless(text)[0] == "'"


def test_a_number_stays_a_number():
    assert harmless(-1.5) == -1.5


def test_json_lines_hold_every_record(collection, folder):
    for name in ("documents", "mentions", "findings"):
        lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["id"] for line in lines] == [r.id for r in getattr(collection.knowledge, name)]


def test_json_ld_expands(collection, folder):
    from pyld import jsonld

    graph = jsonld.expand(json.loads((folder / "presskit.jsonld").read_text(encoding="utf-8")))
    schema = "https://schema.org/"
    articles = [node for node in graph if node["@type"] == [schema + "NewsArticle"]]
    assert len(articles) == len(collection.knowledge.documents)
    paired = sum(bool(release.fr and release.en) for release in collection.releases)
    assert sum(schema + "workTranslation" in node for node in articles) == 2 * paired
    ids = {node["@id"] for node in graph}
    mentioned = {m["@id"] for node in articles for m in node.get(schema + "mentions", []) if "@id" in m}
    assert mentioned <= ids


def test_ninjs_items_are_complete(collection, folder):
    lines = (folder / "presskit.ninjs.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines]
    assert len(items) == len(collection.knowledge.documents)
    for item in items:
        assert item["standard"]["version"] == "3.1"
        assert item["uri"]
        assert item["bodies"][0]["value"]
    uris = {item["uri"] for item in items}
    assert all(a["uri"] in uris for item in items for a in item.get("associations", []))
    assert any("embargoed" in item for item in items)


def test_sqlite_answers_questions(collection, folder):
    with sqlite3.connect(folder / "presskit.sqlite") as db:
        assert db.execute("SELECT count(*) FROM pairs").fetchone()[0] == sum(
            bool(release.fr and release.en) for release in collection.releases
        )
        hits = db.execute("SELECT lang FROM search WHERE search MATCH 'tramway'").fetchall()
        assert ("fr",) in hits
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_parquet_holds_every_record(collection, folder):
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra presskit[parquet] is not installed")
    for name in ("documents", "mentions", "findings"):
        rows = parquet.read_table(folder / f"{name}-000.parquet").to_pylist()
        assert [row["id"] for row in rows] == [record.id for record in getattr(collection.knowledge, name)]


def test_an_extra_that_is_absent_is_named(collection, tmp_path, monkeypatch):
    import sys

    from presskit.errors import MissingTool

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingTool, match="presskit\\[parquet\\]"):
        writer("parquet")(collection, tmp_path)

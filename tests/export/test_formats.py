"""Every export is read back by an independent reader and says what knowledge.json says."""

import csv
import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import presskit
from presskit.collection import Collection
from presskit.export import FORMATS, writer
from presskit.export.tables import TABLES, harmless
from tests.export.standards import CORE, NINJS, xliff_problems


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
    root = etree.parse(folder / "presskit.xlf").getroot()
    assert list(xliff_problems(root)) == []
    targets = [target.text for target in root.iter(f"{CORE}target")]
    assert targets == [" ".join(b.en_text.split()) for b in aligned(collection)]


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ('<unit id="u1">', '<unit id="a b">', "id="),
        ('<unit id="u1">', "<unit>", "lacks id"),
        ('<unit id="u1">', '<unit id="u2">', "stands 2 times"),
        ('state="final"', 'state="done"', "state="),
        ("<target>B</target>", "", "without a target"),
        ("<source>A</source>", "", "children"),
        ("<source>A</source><target>B</target>", "<target>B</target><source>A</source>", "children"),
        ('trgLang="en"', "", "no trgLang"),
        ("<source>A", '<source xml:lang="de">A', "xml:lang"),
        ('<note category="score">', '<note kind="score">', "attribute kind"),
        ("<notes>", "stray<notes>", "text between"),
    ],
)
def test_the_rules_of_xliff_refuse_what_is_wrong(right, wrong, complaint):
    good = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en"><file id="f1">'
        '<unit id="u1"><notes><note category="score">1</note></notes><segment state="final"><source>A</source>'
        '<target>B</target></segment></unit><unit id="u2"><segment><source/></segment></unit></file></xliff>'
    )
    assert right in good
    assert list(xliff_problems(etree.fromstring(good))) == []
    assert any(complaint in problem for problem in xliff_problems(etree.fromstring(good.replace(right, wrong))))


def test_xliff_without_any_pair_is_valid_too(collection, tmp_path):
    nothing = Collection(replace(collection.knowledge, alignments=()))
    writer("xliff")(nothing, tmp_path)
    assert list(xliff_problems(etree.parse(tmp_path / "presskit.xlf").getroot())) == []


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


def test_the_page_about_exports_names_every_column_and_its_questions_have_answers(folder):
    page = (Path(__file__).parents[2] / "docs/how-to/exports.md").read_text(encoding="utf-8")
    for table in TABLES:
        columns = re.search(rf"\*\*{table.name}\*\*: ([^.]+)\.", page)[1]
        assert [name.strip() for name in columns.split(",")] == [name for name, _ in table.columns]
        with (folder / f"{table.name}.csv").open(encoding="utf-8-sig", newline="") as file:
            assert next(csv.reader(file)) == [name for name, _ in table.columns]
    questions = re.search(r"```sql\n(.+?)```", page, re.DOTALL)[1].strip().rstrip(";").split(";\n")
    with closing(sqlite3.connect(folder / "presskit.sqlite")) as db:
        assert [bool(db.execute(question).fetchall()) for question in questions] == [True] * 3


def test_a_finding_and_a_fact_name_the_files_to_open(collection, folder):
    files = {r.id: [v.record.source.location if v else "" for v in (r.fr, r.en)] for r in collection.releases}
    for name in ("findings", "facts"):
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert rows and all([row["file_fr"], row["file_en"]] == files[row["release"]] for row in rows)


def test_facts_say_when_and_what_for_in_tables_and_in_sqlite(collection, tmp_path):
    first, *others = collection.knowledge.facts
    stated = replace(
        first, date_fr="2024-05", date_en="2024-05-03", purpose_fr="rénover  la halle", purpose_en="the hall"
    )
    knowledge = replace(collection.knowledge, facts=(stated, *others))
    for name in ("csv", "sqlite"):
        writer(name)(Collection(knowledge), tmp_path)
    with (tmp_path / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["id"] == first.id)
    told = ("2024-05", "2024-05-03", "rénover la halle", "the hall")
    assert (row["date_fr"], row["date_en"], row["purpose_fr"], row["purpose_en"]) == told
    with closing(sqlite3.connect(tmp_path / "presskit.sqlite")) as db:
        asked = "SELECT date_fr, date_en, purpose_fr, purpose_en FROM facts WHERE id = ?"
        assert db.execute(asked, (first.id,)).fetchone() == ("2024-05", "2024-05-03", "rénover  la halle", "the hall")


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", '=cmd|"/c calc"!A1', " =1+1", "\u200b=1", "\ufeff\u202e@x", "\uff1d1+1"],
)
def test_no_cell_is_taken_for_a_formula(text):
    assert harmless(text)[0] == "'"


@pytest.mark.parametrize(("text", "kept"), [
    ("oui;=1+1", "oui;'=1+1"), ("oui\t =1;  @x", "oui\t '=1;  '@x"), ("non;-2+3", "non;'-2+3"),
    ("Paris ; - Lyon", "Paris ; - Lyon"), ("a; b = c", "a; b = c"), ("x=1", "x=1"),
])  # fmt: skip
def test_nor_is_what_stands_behind_a_semicolon(text, kept):
    assert harmless(text) == kept


@given(st.text(alphabet=";\t =+-@a\uff1d\u200b\"',\n"))
def test_no_field_of_a_table_begins_a_formula_wherever_it_is_cut(text):
    for field in re.split(r"[;\t]", str(harmless(text))):
        assert not re.match(r"\s*([=+@\uff1d]|-\S)", field), field


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


def test_ninjs_items_fit_the_schema_and_are_complete(collection, folder):
    lines = (folder / "presskit.ninjs.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines]
    assert len(items) == len(collection.knowledge.documents)
    validator = jsonschema.Draft202012Validator(NINJS)
    for item in items:
        assert [error.message for error in validator.iter_errors(item)] == []
        assert item["standard"]["version"] == "3.1"
        assert item["bodies"][0]["value"]
    uris = {item["uri"] for item in items}
    assert all(a["uri"] in uris for item in items for a in item.get("associations", []))
    assert any(item["people"] and item["organisations"] and item["places"] for item in items if "people" in item)


@pytest.mark.parametrize("wrong", [{"pubstatus": "usable"}, {"pubStatus": "held"}, {"bodies": [{"charcount": 1}]}, {}])
def test_the_schema_of_ninjs_refuses_what_is_wrong(wrong):
    item = {"uri": "urn:presskit:doc-1"} | wrong if wrong else {"type": "text"}
    assert not jsonschema.Draft202012Validator(NINJS).is_valid(item)


@pytest.mark.parametrize(
    ("embargo", "until", "status"),
    [
        ("2026-03-01T09:00+01:00", "2026-03-01T09:00:00+01:00", "usable"),
        ("2026-03-01T09:00", None, "withheld"),
        ("2026-03-01", None, "withheld"),
        ("", None, "usable"),
    ],
)
def test_no_embargo_is_lost_in_ninjs(collection, tmp_path, embargo, until, status):
    """An item without embargoedUntil is free to use by the standard: one that cannot be stated in it is withheld."""
    release = collection.knowledge.releases[0]
    name = release.fr or release.en or release.other
    documents = [replace(d, embargo_until=embargo) for d in collection.knowledge.documents if d.id == name]
    one = replace(release, **{side: name if getattr(release, side) == name else None for side in ("fr", "en", "other")})
    alone = replace(collection.knowledge, documents=tuple(documents), releases=(one,), alignments=())
    writer("ninjs")(Collection(alone), tmp_path)
    item = json.loads((tmp_path / "presskit.ninjs.jsonl").read_text(encoding="utf-8"))
    assert (item.get("embargoedUntil"), item["pubStatus"]) == (until, status)
    assert jsonschema.Draft202012Validator(NINJS).is_valid(item)


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

import errno
import gc
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from presskit.collection import Collection, stream
from presskit.errors import OutputError, Unreadable
from presskit.export import FORMATS, writer
from presskit.export.files import Placing, parts, xml_text
from presskit.knowledge import Generator, Knowledge


def test_an_error_on_the_way_leaves_the_earlier_files(tmp_path):
    for name in ("x", "y"):
        (tmp_path / name).write_text("earlier")

    def interrupted() -> None:
        with Placing(tmp_path) as new:
            new("x").write_text("whole")
            new("y").write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        interrupted()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"x": "earlier", "y": "earlier"}


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EDQUOT, "quota is used up")])
def test_a_disk_that_takes_no_more_is_told(tmp_path, number, words):
    with pytest.raises(OutputError, match=f"{words}. Earlier exports are intact"), Placing(tmp_path):
        raise OSError(number, "no")


def test_parts_that_were_not_made_again_go(tmp_path):
    for name in ("x-000", "x-001", "other"):
        (tmp_path / name).write_text("earlier")
    with Placing(tmp_path, ["x-*"]) as new:
        new("x-000").write_text("new")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"x-000": "new", "other": "earlier"}


@pytest.mark.parametrize("name", ["jsonl", "parquet"])
def test_an_export_removes_no_file_that_is_not_its_own(tmp_path, name):
    if name == "parquet":
        pytest.importorskip("pyarrow")
    nothing = Knowledge(generator=Generator(name="presskit", version="1", settings="", models=()))
    for own in (f"facts-2024.{name}", f"facts-2024-march.{name}", f"facts-007.{name}"):
        (tmp_path / own).write_text("earlier")
    writer(name)(Collection(nothing), tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert {f"facts-2024.{name}", f"facts-2024-march.{name}"} < left and f"facts-007.{name}" not in left


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # openpyxl, about sheets half written
@pytest.mark.parametrize("name", FORMATS)
def test_results_that_can_no_longer_be_read_are_named_and_not_the_folder(name, corpus_out, tmp_path):
    shutil.copy(corpus_out / "knowledge.json", tmp_path)
    folder = tmp_path / "exports"
    results = stream(tmp_path)
    list(writer(name)(results, folder))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    (tmp_path / "knowledge.json").unlink()
    with pytest.raises(Unreadable, match=r"knowledge\.json cannot be read: No such file"):
        list(writer(name)(results, folder))
    if name == "xlsx":
        gc.collect()  # now, and not in a test that would get the complaint
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"), Placing(tmp_path / "file"):
        pass


@given(st.lists(st.integers()), st.integers(1, 5))
def test_parts_hold_all_rows_in_order(rows, size):
    found = [list(part) for _, part in parts(rows, size)]
    assert [row for part in found for row in part] == rows
    assert all(len(part) == size for part in found[:-1])
    assert len(found) == max(1, -(-len(rows) // size))


@given(st.text())
def test_any_text_can_stand_in_xml(text):
    element = etree.Element("a")
    element.text = xml_text(text)
    assert etree.fromstring(etree.tostring(element, encoding="utf-8")) is not None

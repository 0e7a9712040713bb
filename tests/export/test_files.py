import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from presskit.errors import OutputError
from presskit.export.files import placing, xml_text


def test_an_error_on_the_way_leaves_the_earlier_file(tmp_path):
    target = tmp_path / "x"
    target.write_text("earlier")

    def interrupted() -> None:
        with placing(target) as part:
            part.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        interrupted()
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
    assert target.read_text() == "earlier"


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"), placing(tmp_path / "file" / "x"):
        pass


@given(st.text())
def test_any_text_can_stand_in_xml(text):
    element = etree.Element("a")
    element.text = xml_text(text)
    assert etree.fromstring(etree.tostring(element, encoding="utf-8")) is not None

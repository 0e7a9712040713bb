"""What the layers find together: a name never swallows a sum, a percentage or a whole date beside it."""

import pytest

from presskit.entities.recognise import RecogniseSettings, recognise
from presskit.language import LanguageSettings, identify
from presskit.model import Block, Document, Glossary
from presskit.segment import SegmentSettings, segment

BESIDE = [
    ("The committee fined TRENOVA EUR 4,000,000 on Friday.", "money", "EUR 4,000,000", "TRENOVA"),
    ("The committee fined Trenova €4 million on Friday.", "money", "€4 million", "Trenova"),
    ("The court ordered Halden Group GBP 12 million in costs.", "money", "GBP 12 million", "Halden Group"),
    ("The fund awarded Cellaris USD 250,000 and a laboratory.", "money", "USD 250,000", "Cellaris"),
    ("La commission a infligé à TRENOVA 4 000 000 EUR d’amende.", "money", "4 000 000 EUR", "TRENOVA"),
    ("L’État cède de Valoris 12,5 % du capital.", "percent", "12,5 %", "Valoris"),
]


@pytest.mark.parametrize(("text", "kind", "value", "name"), BESIDE)
def test_a_name_ends_before_a_value(text: str, kind: str, value: str, name: str) -> None:
    document = Document(
        id="d", source="", location="", ordinal=0, text=text, blocks=(Block(start=0, end=len(text), kind="paragraph"),)
    )
    cut = segment(document, identify(document, settings=LanguageSettings()), settings=SegmentSettings())
    (found,) = recognise([document], [cut], Glossary(), settings=RecogniseSettings())
    assert [m.text for m in found.mentions if m.type == kind] == [value]
    names = [m.text for m in found.mentions if m.type in ("organisation", "person", "place", "work")]
    assert all(value not in one for one in names)
    assert name in names or not any(name in one for one in names)

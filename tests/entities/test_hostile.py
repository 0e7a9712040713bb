"""Hostile and broken input: no crash, linear time, spans that are slices of the text."""

from itertools import pairwise

import pytest

from presskit.entities.modelled.proposals import blank, load_model
from presskit.entities.naming import aliases
from presskit.entities.recognise import RecogniseSettings, recognise
from presskit.entities.speech import quotes
from presskit.errors import MissingTool
from presskit.model import Block, Document, Glossary, GlossaryEntry, Mentions, Segment, Segmented
from tests.cost import cost


def read(text: str, lang: str = "fr", glossary: Glossary | None = None) -> Mentions:
    """What is recognised in a text of one block a line."""
    blocks: list[Block] = []
    at = 0
    for row in text.split("\n"):
        if row.strip():
            blocks.append(Block(start=at, end=at + len(row), kind="paragraph"))
        at += len(row) + 1
    segments = tuple(
        Segment(start=b.start, end=b.end, text=text[b.start : b.end], kind=b.kind, lang=lang, block=k)
        for k, b in enumerate(blocks)
    )
    document = Document(id="d", source="", location="", ordinal=0, text=text, blocks=tuple(blocks))
    cut = Segmented(document="d", lang=lang, segments=segments)
    (found,) = recognise([document], [cut], glossary or Glossary(), settings=RecogniseSettings())
    for mention in found.mentions:
        assert text[mention.start : mention.end] == mention.text
    for quote in found.quotes:
        assert text[quote.start : quote.end] == quote.text
        assert len(quote.speakers) == len(quote.speaker_mentions)
    starts = [(m.start, m.end) for m in found.mentions]
    assert starts == sorted(starts)
    for kind in {m.type for m in found.mentions} - {"quote"}:
        same = [m for m in found.mentions if m.type == kind]
        assert all(a.end <= b.start for a, b in pairwise(same)), kind
    return found


CASES = {
    "open": "« Nous sommes fiers de ce projet, dit Jeanne Morvan.\nUn autre paragraphe sans fin «",
    "close": "Nous sommes fiers » de ce projet » » ” dit-elle.",
    "nested": "« Il a dit “oui, ‘certes’, nous « viendrons » demain” », déclare Paul Lemaire, maire de Brive.",
    "control": "Le\x00 ministère\x07 de la Santé\x1b[31m et Marie\u200b Dupont\u2028 annoncent\ufffd un plan.",
    "upper": "L'INSTITUT NATIONAL DE LA MER ET MARIE DUPONT ANNONCENT UN GRAND PLAN POUR LES CÔTES DE FRANCE",
    "ocr": "Mar1e Dup0nt , pr ésidente dc l' lnstitut Nationa1 , a déc1aré : « 0ui . »",
    "marks": '“” «» "" ‹› ‘’ ( ) ((( ))) – – – . . . , , ;',
    "initials": "J. K. L. M. N. O. P. Q. R. S. T. U. V. W. X. Y. Z.",
    "surrogate-like": "🙂 Marie 🙂 Dupont 🙂 (🙂), présidente 🙂 de 🙂",
    "empty-parens": "Marie Dupont (), présidente de , ( ,",
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_broken_text(name: str, lang: str) -> None:
    read(CASES[name], lang)


@pytest.mark.parametrize(
    "unit",
    [
        "x", "« ", "» ", "“a ", "de la ", "Institut de ", "Marie Dupont et ", "A.", "Hi! ", "(A) ", "président de ",
        "l’", "‘a.’ ", "a\n", "‘It is ’, ", "« Oui, dit Jean Dupré, maire, là. » ", "de la (ABC) Agence ",
    ],
)  # fmt: skip
def test_time_grows_with_the_text_not_faster(unit: str) -> None:
    short, long = unit * (4_000 // len(unit)), unit * (16_000 // len(unit))
    read(short[:2000])
    assert cost(lambda: read(long)) < 12 * cost(lambda: read(short)) + 2.0


def test_a_megabyte_without_a_space() -> None:
    found = []
    assert cost(lambda: found.append(read("ab" * 500_000))) < 20
    assert found[0].people == ()


def test_long_words_and_control_characters_are_not_shown_to_the_model() -> None:
    text = "a\x00b " + "y" * 500 + " z"
    assert len(blank(text)) == len(text)
    assert blank(text).split() == ["a", "b", "z"]


def test_a_missing_model_says_how_to_install_it() -> None:
    with pytest.raises(MissingTool, match="python -m pip install no_such_model"):
        load_model("no_such_model")


def test_other_languages_give_nothing() -> None:
    assert read("Die Universität Bremen und Anna Schmidt.", "de").mentions == ()


def test_the_glossary_wins() -> None:
    entry = GlossaryEntry(type="organisation", fr=("Marie Dupont",), en=("Marie Dupont",))
    found = read("La maison Marie Dupont ouvre une boutique.", glossary=Glossary(entries=(entry,)))
    assert [(m.text, m.type, m.method) for m in found.mentions] == [("Marie Dupont", "organisation", "glossary")]


@pytest.mark.parametrize(
    ("short", "long", "stands"),
    [
        ("INM", "Institut national de la mer", True),
        ("IP Vannes", "Institut Polytechnique de Vannes", True),
        ("ABC", "Institut national de la mer", False),
        ("Institut national de la mer", "INM", False),
    ],
)
def test_short_names(short: str, long: str, stands: bool) -> None:
    assert aliases.abbreviates(short, long) is stands


def test_a_quotation_over_paragraphs_is_one() -> None:
    text = "« Un début.\n« Une suite.\nUne fin. » Puis rien."
    blocks = [(0, 11), (12, 24), (25, 45)]
    (one,) = quotes.marked(text, blocks)
    assert text[one.start : one.end] == "Un début.\n« Une suite.\nUne fin."

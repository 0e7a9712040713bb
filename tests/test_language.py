"""Identifying languages: documents, blocks, wrong declarations, traps, determinism and time."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.language import identify
from presskit.model import Block, Document
from tests.cost import cost


def document(text: str, *, declared: str = "") -> Document:
    """A document whose lines are its blocks."""
    blocks = tuple(
        Block(start=m.start(), end=m.end(), kind="paragraph") for m in re.finditer(r"[^\n]+", text) if m[0].strip()
    )
    return Document(
        id="d", source="s", location="d.txt", ordinal=0, text=text, blocks=blocks, lang_declared=declared
    )  # fmt: skip


FRENCH = "La ville ouvre trois écoles dans le quartier des Salines, et les travaux seront finis avant la rentrée."
ENGLISH = "The city opens three schools in the Salines district, and the works will be finished before the autumn."
GERMAN = "Die Stadt eröffnet drei Schulen im Viertel der Salinen, und die Arbeiten werden vor dem Herbst beendet."


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", FRENCH),
        ("en", ENGLISH),
        ("de", GERMAN),
        ("es", "La ciudad abre tres escuelas en el barrio de las Salinas y las obras terminarán antes del otoño."),
        ("it", "La città apre tre scuole nel quartiere delle Saline e i lavori finiranno prima dell'autunno."),
        ("ca", "La ciutat obre tres escoles al barri de les Salines i les obres acabaran abans de la tardor."),
        ("pt", "A cidade abre três escolas no bairro das Salinas e as obras vão terminar antes do outono."),
        ("nl", "De stad opent drie scholen in de wijk Salines en de werken zullen voor de herfst klaar zijn."),
        ("fr", "COMMUNIQUÉ DE PRESSE"),
        ("en", "PRESS RELEASE"),
        ("fr", "NOUVEAU PARTENARIAT ENTRE LA VILLE ET LE PORT"),
        ("en", "NEW PARTNERSHIP BETWEEN THE CITY AND THE PORT"),
        ("fr", "Notre nouveau siège"),
        ("en", "New lab opens"),
        ("en", "Solar park: work starts in June"),
        ("fr", "Parc solaire : le chantier débute en juin"),
        ("en", "Helionor, Norvind and Orvalys: what we learnt from a wet season"),
        ("und", "2025 – 1 240 – 48 %"),
        ("und", ""),
        ("und", "https://helionor.example.org/en/news"),
    ],
)
def test_documents(lang: str, text: str) -> None:
    found = identify(document(text))
    assert found.lang == lang
    assert 0 <= found.score <= 1
    assert len(found.blocks) == len(document(text).blocks)


def test_a_wrong_declaration_only_lowers_the_score() -> None:
    right, wrong = identify(document(FRENCH, declared="fr")), identify(document(FRENCH, declared="en-GB"))
    assert right.lang == wrong.lang == "fr"
    assert wrong.score < right.score
    assert identify(document("Lumenia", declared="fr")).lang == "fr"
    assert identify(document("Lumenia")).lang == "und"


def test_names_and_titles_stay_in_the_language_of_the_document() -> None:
    text = f"{FRENCH}\nThe Green Fields Prize\n« The City and the Port »\nHelionor Wind & Solar\n12 %\n{FRENCH}"
    assert identify(document(text)).blocks == ("fr", "fr", "fr", "fr", "und", "fr")


def test_a_full_sentence_in_the_other_language_is_told_apart() -> None:
    english = "“We are very proud of this school and of the people who built it.”"
    assert identify(document(f"{FRENCH}\n{english}\n{FRENCH}")).blocks == ("fr", "en", "fr")
    french = "« Nous sommes très fiers de cette école et de ceux qui l’ont bâtie. »"
    assert identify(document(f"{ENGLISH}\n{french}\n{ENGLISH}")).blocks == ("en", "fr", "en")


def test_a_third_language_inside_a_document() -> None:
    assert identify(document(f"{FRENCH}\n{GERMAN}\n{FRENCH}\n{FRENCH}")).blocks == ("fr", "de", "fr", "fr")


def test_a_document_in_two_languages_settles_its_fragments_by_their_neighbours() -> None:
    text = "\n".join([FRENCH, "Nos engagements", FRENCH, FRENCH, ENGLISH, "Contacts", ENGLISH, "About us"])
    found = identify(document(text))
    assert found.blocks == ("fr", "fr", "fr", "fr", "en", "en", "en", "en")
    assert found.lang == "fr"
    assert 0.5 <= found.score < 0.8


def test_a_long_document_in_two_languages_is_read_to_its_end() -> None:
    found = identify(document("\n".join([FRENCH] * 900 + [ENGLISH] * 800)))
    assert found.lang == "fr"
    assert found.blocks == ("fr",) * 900 + ("en",) * 800


def test_addresses_do_not_count() -> None:
    text = f"{FRENCH}\nhttps://www.example.org/the-news-and-the-press/what-we-have-and-who-we-are"
    assert identify(document(text)).blocks == ("fr", "und")


@settings(deadline=None)  # the first call loads the models
@given(st.lists(st.text(max_size=80), max_size=5), st.sampled_from(["", "fr", "en", "xx"]))
def test_any_text_has_one_code_a_block_and_a_score(lines: list[str], declared: str) -> None:
    doc = document("\n".join(lines), declared=declared)
    found = identify(doc)
    assert len(found.blocks) == len(doc.blocks)
    assert all(re.fullmatch(r"[a-z]{2}|und", code) for code in (found.lang, *found.blocks))
    assert 0 <= found.score <= 1
    assert found == identify(doc)


def test_the_verdict_is_the_same_in_another_process() -> None:
    text = "Le Green Fields Prize and the jury\nDie Stadt und the port"
    code = (
        "from tests.test_language import document, identify\n"
        f"print(identify(document({text!r})))"
    )  # fmt: skip
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed},
            cwd=Path(__file__).parent.parent,
        ).stdout
        for seed in ("1", "2")
    }
    assert runs == {f"{identify(document(text))}\n"}


@pytest.mark.parametrize("text", ["x" * 1_000_000, (ENGLISH + " ") * 10_000, "@ " * 500_000, "a\n" * 50_000])
def test_time_is_linear(text: str) -> None:
    identify(document(GERMAN[:20]))
    assert cost(lambda: identify(document(text))) < 5

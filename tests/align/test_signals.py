"""Tokens: what is equal in both languages has the same key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.align.signals import STEM, fold, stem, tokens
from tests.cost import cost


def keys(text: str, lang: str) -> list[str]:
    return [token.key for token in tokens(text, lang)]


@pytest.mark.parametrize(
    ("french", "english", "key"),
    [
        ("70 millions d'euros", "€70 million", "#70000000"),
        ("70 M€", "€70m", "#70000000"),
        ("trois milliards", "three billion", "#3000000000"),
        ("1,8 million", "1.8 million", "#1800000"),
        ("3 180 volontaires", "3,180 volunteers", "#3180"),
        ("3\u202f180 volontaires", "3,180 volunteers", "#3180"),
        ("1 234,50 €", "€1,234.50", "#1234.5"),
        ("4,5 %", "4.5%", "#4.5"),
        ("quatre-vingt-dix-sept élus", "ninety-seven councillors", "#97"),
        ("soixante-deux spectacles", "sixty-two shows", "#62"),
        ("le 1er juillet", "July 1st", "#1"),
        ("le 9 juillet", "July 9", "@m07"),
        ("en mars", "in March", "@m03"),
        ("mardi", "Tuesday", "@w2"),
        ("à 14 h 30", "at 2:30 p.m.", "@t1430"),
        ("à 14h30", "at 2:30pm", "@t1430"),
        ("à 10 heures", "at 10 a.m.", "@t1000"),
        ("écrire à presse@port.example.", "write to presse@port.example", "presse@port.example"),
        ("voir https://port.example/a/", "see https://port.example/a.", "https://port.example/a"),
        ("l'université", "university", "univers"),
        ("l'État", "Etat", "etat"),
    ],
)
def test_same_key_in_both_languages(french: str, english: str, key: str) -> None:
    assert key in keys(french, "fr")
    assert key in keys(english, "en")


def test_kinds() -> None:
    found = {token.text: token.kind for token in tokens("Selon Inès Valcourt, l'ONU a 12 projets en mai.", "fr")}
    assert found["Inès"] == "name"
    assert found["ONU"] == "acronym"
    assert found["12"] == "number"
    assert found["mai"] == "date"
    assert found["Selon"] == "word"  # a capital at the beginning says nothing


def test_may_and_march_are_months_only_with_a_capital() -> None:
    assert "@m05" not in keys("They may march.", "en")
    assert "@m05" in keys("In May they left.", "en")


def test_years_are_not_grouped_with_what_follows() -> None:
    assert keys("en 2024 300 personnes", "fr")[1:3] == ["#2024", "#300"]


def test_a_lone_letter_is_no_scale() -> None:
    assert "#5" in keys("5 m de long", "fr")


@given(st.text(max_size=300), st.sampled_from(["fr", "en", ""]))
def test_any_text_has_tokens_without_empty_keys(text: str, lang: str) -> None:
    assert all(token.key and token.text for token in tokens(text, lang))


@given(st.text(max_size=40))
def test_folding_is_idempotent_and_stems_are_short(word: str) -> None:
    assert fold(fold(word)) == fold(word)
    assert len(stem(fold(word))) <= max(STEM, 0)


@pytest.mark.parametrize("unit", ["a", "1", "1 000 ", "1,", "a-", "@a.", "www.", "1h", "x@", "é'", "12 "])
def test_linear_on_hostile_text(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert cost(lambda: (tokens(text, "fr"), tokens(text, "en"))) < 5

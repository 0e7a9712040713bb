"""Measures converted for the readers of the other language."""

from decimal import Decimal

import pytest

from presskit.locales.measures import same


@pytest.mark.parametrize(
    ("fr", "what_fr", "en", "what_en"),
    [
        ("5", "km", "3", "miles"),
        ("160", "kilomètres", "100", "miles"),
        ("30", "centimètres", "12", "inches"),
        ("6500", "m²", "70000", "square feet"),
        ("40", "hectares de vignes", "100", "acres of vines"),
        ("2", "kg", "4.4", "lb"),
        ("50", "km/h", "31", "mph"),
        ("18", "°C", "64", "°F"),
        ("-40", "°C", "-40", "degrees Fahrenheit"),
        ("2", "°C", "3.6", "°F"),
    ],
)
def test_converted(fr: str, what_fr: str, en: str, what_en: str) -> None:
    assert same(Decimal(fr), what_fr, Decimal(en), what_en)
    assert same(Decimal(en), what_en, Decimal(fr), what_fr)


@pytest.mark.parametrize(
    ("fr", "what_fr", "en", "what_en"),
    [
        ("5", "km", "5", "miles"),
        ("5", "km", "3", "kilometres"),
        ("5", "km", "3", "hectares"),
        ("45", "emplois", "54", "jobs"),
        ("10", "livres", "10", "books"),
        ("18", "°C", "46", "°F"),
        ("18", "°C", "18", "°F"),
    ],
)
def test_not_the_same(fr: str, what_fr: str, en: str, what_en: str) -> None:
    assert not same(Decimal(fr), what_fr, Decimal(en), what_en)

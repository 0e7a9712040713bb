"""Figures as written, dates and amounts spelled, and laws of the comparison."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.check.addresses import blanked
from presskit.check.figures import near, readings
from presskit.check.quantities import calendar, values
from presskit.model import Mention, Moment, Money, Percent
from tests.cost import cost


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 250", "1,250"),
        ("1\u202f250", "1250"),
        ("3,2", "3.2"),
        ("12", "012"),
        ("2.6.11", "2.6.11"),
        ("1.250", "1250"),
    ],
)
def test_the_same_figure_written_otherwise(one, other):
    assert readings(one) & readings(other)


@pytest.mark.parametrize(("one", "other"), [("3,2", "32"), ("1 250", "1 205"), ("2.6.11", "2.6.12"), ("0,5", "5")])
def test_another_figure(one, other):
    assert not readings(one) & readings(other)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [("48", "84", True), ("1250", "1 205", True), ("36,5", "365", True), ("7", "8", False), ("48", "97", False),
     ("0", "00", False)],
)  # fmt: skip
def test_slips(one, other, slip):
    assert near(one, other) is slip


@given(st.integers(0, 10**12))
def test_a_number_is_read_back_from_both_conventions(number):
    plain = {f"{Decimal(number).normalize():f}"}
    for lang in ("fr", "en"):
        assert plain & readings(values.number(Decimal(number), lang))


@given(st.text(max_size=40))
def test_any_text_can_be_read(text):
    digits = "".join(c for c in text if c.isascii() and c.isdigit())
    if digits:
        assert readings(digits)


def mention(text, kind, value):
    return Mention(start=0, end=len(text), type=kind, text=text, score=1.0, method="rule", value=value)


@pytest.mark.parametrize(
    ("value", "fr", "en"),
    [
        (Money(amount="48000000", currency="EUR"), "48 millions d’euros", "€48 million"),
        (Money(amount="1000000000", currency="USD"), "1 milliard de dollars", "$1 billion"),
        (Money(amount="780000", currency="GBP"), "780\u202f000 livres", "£780,000"),
        (Percent(amount="3.2"), "3,2 %", "3.2%"),
        (Percent(amount="2", unit="point"), "2 points", "2 percentage points"),
    ],
)
def test_amounts_are_spelled_by_the_conventions_of_each_language(value, fr, en):
    one = mention("x 1", "money", value)
    assert (values.spoken(one, "fr"), values.spoken(one, "en")) == (fr, en)


@pytest.mark.parametrize(
    ("iso", "fr", "en"),
    [
        ("2026-09-14", "14 septembre 2026", "14 September 2026"),
        ("--05-01", "1er mai", "1 May"),
        ("2025-07", "juillet 2025", "July 2025"),
        ("18:30", "18 h 30", "18:30"),
        ("2024-Q3", "T3 2024", "Q3 2024"),
        ("2025-02-06/2025-02-07", "6 février 2025 – 7 février 2025", "6 February 2025 – 7 February 2025"),
    ],
)
def test_moments_are_spelled_by_the_conventions_of_each_language(iso, fr, en):
    one = mention("x", "date", Moment(iso=iso))
    assert (calendar.spoken(one, "fr"), calendar.spoken(one, "en")) == (fr, en)


def test_a_bare_dollar_may_be_any_dollar_but_no_euro():
    bare = mention("$5", "money", Money(amount="5"))
    assert values.same_currency(bare, mention("5 dollars canadiens", "money", Money(amount="5", currency="CAD")))
    assert not values.same_currency(bare, mention("5 €", "money", Money(amount="5", currency="EUR")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see www.a.fr 12 or (a1@b2.fr) 3", "see xxxxxxxx 12 or xxxxxxxxxx 3"),
        ("a @ 12", "a @ 12"),
        ("https://a.fr/1\n2", "xxxxxxxxxxxxxx\n2"),
    ],
)
def test_addresses_hold_no_figures(text, expected):
    assert blanked(text) == expected


def test_a_text_without_spaces_is_looked_through_once():
    text = "1." * 100_000
    assert cost(lambda: blanked(text)) < 2  # minutes, when each character was tried as a beginning
    assert blanked(text) == text

"""Moments as releases and pages state them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.extract import moments


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("SOUS EMBARGO JUSQU’AU JEUDI 10 JUILLET 2025 À 9H30 (HEURE DE PARIS)", "2025-07-10T09:30+02:00"),
        ("Embargo: 10 July 2025, 09:00 CEST", "2025-07-10T09:00+02:00"),
        ("STRICTLY EMBARGOED UNTIL 00:01 BST on Wednesday 9th July 2025", "2025-07-09T00:01+01:00"),
        ("Embargoed until July 9, 2025 at 9:00 a.m. ET", "2025-07-09T09:00-04:00"),
        ("Embargoed until 10 a.m. London time, 3 March 2026", "2026-03-03T10:00+00:00"),
        ("embargo jusqu'au 1er août 2025, minuit", "2025-08-01T00:00"),
        ("Not for release before 12 noon GMT, Thursday 1 May 2025", "2025-05-01T12:00+00:00"),
        ("mardi 3 mars 2026, 6 h 00 HNE", "2026-03-03T06:00-05:00"),
        ("May 25, 2025, 5:00 PM UTC+2", "2025-05-25T17:00+02:00"),
        ("Publié le 09/07/2025 à 14:30", "2025-07-09T14:30"),
        ("9 juillet 2025, 6 h 00 HAP", "2025-07-09T06:00-07:00"),
        ("9 juillet 2025 – 10h30 (Paris)", "2025-07-09T10:30+02:00"),
        ("12:24 am EST, Wednesday, November 20, 2019", "2019-11-20T00:24-05:00"),
        ("Publié le 9 juillet 2025 à 10h30 par Anne et Marc", "2025-07-09T10:30"),
        ("9 juillet 2025, à 10 h et à 14 h", "2025-07-09T10:00"),
        ("LE 9 JUILLET 2025 À 10 H ET 14 H", "2025-07-09T10:00"),
        ("EMBARGO 9 JULY 2025 10 AM ET", "2025-07-09T10:00-04:00"),
        ("July 9, 2025, 9:00 a.m., he said", "2025-07-09T09:00"),
        ("9 juillet 2025, 9:00-12:00", "2025-07-09T09:00"),
        ("9 juillet 2025, après 2 heures de débat", "2025-07-09"),
        ("le 9 juillet", ""),
        ("31 février 2025", ""),
        ("en mai 2025", ""),
    ],
)
def test_read(text: str, iso: str) -> None:
    assert moments.read(text) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025-07-09T08:00:00.000Z", "2025-07-09T08:00+00:00"),
        ("2025-07-09T08:00:07+0200", "2025-07-09T08:00:07+02:00"),
        ("2025-07-09 10:00:00+02", "2025-07-09T10:00+02:00"),
        ("Wed, 09 Jul 2025 08:00:00 +0200", "2025-07-09T08:00+02:00"),
        ("2025-07-09", "2025-07-09"),
        ("20250709", "2025-07-09"),
        ("20250709T080000Z", "2025-07-09T08:00+00:00"),
        ("2025-07-09 8:00:00 -0600", "2025-07-09T08:00-06:00"),
        ("2025-07-09T08:00:00+99:00", "2025-07-09T08:00"),
        ("2025-07-09T08:00:00+02:75", "2025-07-09T08:00"),
        ("2025-07-09T08:00:00+٠٢:٠٠", "2025-07-09T08:00+02:00"),
        ("2025-07-09 08:00 EDT", "2025-07-09T08:00-04:00"),
        ("Wed Jul 09 2025 08:00:07 GMT+0200 (CEST)", "2025-07-09T08:00:07+02:00"),
        ("Wednesday, 09-Jul-25 08:00:00 GMT", "2025-07-09T08:00+00:00"),
        ("1752049800", "2025-07-09T08:30+00:00"),
        ("1752049800123", "2025-07-09T08:30+00:00"),
        ("12345", ""),
        ("2025-13-09", ""),
        ("soon", ""),
    ],
)
def test_normalise(text: str, iso: str) -> None:
    assert moments.normalise(text) == iso


@pytest.mark.parametrize(
    ("order", "iso"), [("day", "2025-07-09"), ("month", "2025-09-07"), ("open", "")]
)  # fmt: skip
def test_numeric_dates_of_two_readings(order: moments.Order, iso: str) -> None:
    assert moments.read("09/07/2025", order=order) == iso
    assert moments.read("25/07/2025", order=order) == moments.read("07/25/2025", order=order) == "2025-07-25"


@given(st.text(max_size=200))
def test_never_fails(text: str) -> None:
    moments.read(text)
    moments.normalise(text)


@given(st.dates(), st.integers(0, 23), st.integers(0, 59))
def test_a_stated_moment_is_read_back(day: object, hour: int, minute: int) -> None:
    import datetime

    assert isinstance(day, datetime.date)
    if not 1900 <= day.year <= 2200:
        return
    stated = f"{day.isoformat()}T{hour:02d}:{minute:02d}"
    assert moments.normalise(stated) == stated

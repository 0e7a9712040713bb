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
        ("2025-13-09", ""),
        ("soon", ""),
    ],
)
def test_normalise(text: str, iso: str) -> None:
    assert moments.normalise(text) == iso


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

"""Dates: what the context adds, and what it must not."""

import pytest

from presskit.entities.calendar import dates
from presskit.entities.calendar.dates import DateContext
from presskit.model import Moment


def moment(text: str, lang: str = "fr", context: DateContext | None = None) -> Moment:
    (mention,) = dates.find(text, lang, context=context or DateContext())
    assert isinstance(mention.value, Moment)
    return mention.value


def test_a_partial_date_stays_partial_without_evidence() -> None:
    assert moment("Signée ce 9 juillet à Lyon") == Moment(iso="--07-09")


def test_a_partial_date_is_completed_from_the_publication_and_marked() -> None:
    found = moment("Signée ce 9 juillet à Lyon", context=DateContext(published="2025-07-10T08:00:00+02:00"))
    assert found == Moment(iso="--07-09", resolved="2025-07-09", evidence="published")


def test_the_dateline_goes_before_the_publication() -> None:
    context = DateContext(published="2025-08-01", dateline="Lyon, le 3 mars 2024")
    assert moment("Signée ce 9 février", context=context).resolved == "2024-02-09"
    assert moment("Signée ce 9 février", context=context).evidence == "dateline"


def test_the_nearest_year_is_taken_around_new_year() -> None:
    assert moment("le 28 décembre", context=DateContext(published="2025-01-03")).resolved == "2024-12-28"
    assert moment("le 5 janvier", context=DateContext(published="2024-12-20")).resolved == "2025-01-05"


def test_a_range_over_new_year() -> None:
    found = moment("du 28 décembre au 3 janvier", context=DateContext(published="2024-12-20"))
    assert found.iso == "--12-28/--01-03"
    assert found.resolved == "2024-12-28/2025-01-03"


def test_the_same_day_with_its_year_elsewhere_in_the_text_is_evidence() -> None:
    _, second = dates.find("From February 6–7, 2025. On February 6-7 we met.", "en", context=DateContext())
    assert second.value == Moment(iso="--02-06/--02-07", resolved="2025-02-06/2025-02-07", evidence="context")


@pytest.mark.parametrize(
    ("text", "lang", "resolved"),
    [
        ("hier", "fr", "2025-07-09"),
        ("ce mardi", "fr", "2025-07-08"),
        ("ce vendredi", "fr", "2025-07-11"),
        ("jeudi dernier", "fr", "2025-07-03"),
        ("jeudi prochain", "fr", "2025-07-17"),
        ("la semaine dernière", "fr", "2025-W27"),
        ("le mois prochain", "fr", "2025-08"),
        ("l'année dernière", "fr", "2024"),
        ("en juin dernier", "fr", "2025-06"),
        ("cet été", "fr", "2025-22"),
        ("last year", "en", "2024"),
        ("next month", "en", "2025-08"),
        ("last December", "en", "2024-12"),
        ("on Monday", "en", "2025-07-07"),
        ("yesterday", "en", "2025-07-09"),
    ],
)
def test_relative_dates_have_no_value_of_their_own(text: str, lang: str, resolved: str) -> None:
    (alone,) = dates.find(text, lang, context=DateContext())
    assert isinstance(alone.value, Moment)
    assert (alone.value.iso, alone.value.resolved, alone.reason) in {(None, "", "relative"), (None, "", "no_year")}
    found = moment(text, lang, DateContext(published="2025-07-10"))
    assert (found.iso, found.resolved, found.evidence) == (None, resolved, "published")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("09/07/2025", "2025-07-09"),
        ("le 31/12/2024", "2024-12-31"),
        ("12.03.2025", "2025-03-12"),
        ("2025-03-12", "2025-03-12"),
    ],
)
def test_figures_read_day_first_in_french(text: str, iso: str) -> None:
    assert moment(text).iso == iso


@pytest.mark.parametrize(("text", "iso"), [("25/12/2025", "2025-12-25"), ("12/25/2025", "2025-12-25")])
def test_figures_in_english_are_read_when_only_one_reading_exists(text: str, iso: str) -> None:
    assert moment(text, "en").iso == iso


def test_figures_in_english_that_read_two_ways_have_no_value() -> None:
    (mention,) = dates.find("by 09/07/2025", "en", context=DateContext(published="2025-07-01"))
    assert mention.value == Moment(iso=None)
    assert mention.reason == "day_or_month_first"


@pytest.mark.parametrize("text", ["le 31 juin 2025", "45/13/2025", "le 32 mai", "2025-13-45", "99/99/9999"])
def test_days_that_do_not_exist_are_not_invented(text: str) -> None:
    for mention in dates.find(text, "fr", context=DateContext()):
        assert isinstance(mention.value, Moment)
        assert mention.value.iso not in ("2025-06-31", "2025-07-01")
        assert "-31" not in (mention.value.iso or "")
        assert "-32" not in (mention.value.iso or "")


def test_nothing_is_resolved_from_a_broken_context() -> None:
    assert moment("le 9 juillet", context=DateContext(published="soon", dateline="Lyon")) == Moment(iso="--07-09")
    assert moment("le 29 février", context=DateContext(published="2025-03-01")).resolved in ("", "2024-02-29")


def test_years_at_the_edge_of_the_calendar() -> None:
    (mention,) = dates.find("yesterday", "en", context=DateContext(published="0001-01-01"))
    assert mention.value == Moment(iso=None)

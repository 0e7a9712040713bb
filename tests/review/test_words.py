"""Every stable word a reader could meet has words of its own in both languages."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

import presskit.check
from presskit.check.catalogue import CHECKS
from presskit.errors import InputError
from presskit.extract.html import furniture
from presskit.knowledge import FactRecord, SpanRecord
from presskit.review import vocabulary, words, written

SOURCES = sorted(Path(presskit.check.__file__).parent.rglob("*.py"))


def test_every_check_has_a_name():
    found = {name for file in SOURCES for name in re.findall(r'"([a-z_]+\.[a-z_]+)"', file.read_text(encoding="utf-8"))}
    found |= {name for file in SOURCES for name in re.findall(r'check="([a-z_.]+)"', file.read_text(encoding="utf-8"))}
    found |= {check.id for check in CHECKS}
    found = {name for name in found if not name.startswith("presskit.")}  # a package whose data is read
    assert len(found) > 20
    assert found - set(vocabulary.CHECKS) == set()


def test_every_reason_to_leave_text_out_has_a_name():
    extract = Path(presskit.check.__file__).parents[1]
    files = [*extract.glob("extract/*.py"), *extract.glob("segment/*.py"), *extract.glob("language/*.py")]
    found = {name for file in files for name in re.findall(r'reason="([a-z_]+)"', file.read_text(encoding="utf-8"))}
    found |= set(furniture._WORDS) | set(furniture._PAIRS.values())
    found |= {f"attachment_{problem.category}" for problem in InputError.__subclasses__()}
    assert len(found) > 40
    assert found - {"", *vocabulary.NOTES} == set()


def test_every_failure_has_a_name():
    assert {problem.category for problem in InputError.__subclasses__()} | {"internal"} == set(vocabulary.FAILURES)


def test_every_word_is_there_in_both_languages():
    known = (
        vocabulary.CHECKS,
        vocabulary.EVIDENCE,
        vocabulary.PREDICATES,
        vocabulary.ACTIONS,
        vocabulary.NOTES,
        vocabulary.FAILURES,
    )
    for table in (words.WORDS, *known):
        assert all(fr.strip() and en.strip() for fr, en in table.values())
    assert vocabulary.named(vocabulary.CHECKS, "new.check_of_theirs") == ("new.check of theirs", "new.check of theirs")


@pytest.mark.parametrize(
    ("iso", "fr", "en"),
    [
        ("2025-07-01", "1er juillet 2025", "1 July 2025"),
        ("2025-03-18T08:05:00+01:00", "18 mars 2025, 8 h 05", "18 March 2025, 08:05"),
        ("2025-02", "février 2025", "February 2025"),
        ("2025", "2025", "2025"),
        ("2025-Q1", "2025-Q1", "2025-Q1"),
        ("2025-13-01", "2025-13-01", "2025-13-01"),
        ("--06", "--06", "--06"),
        ("", "", ""),
    ],
)
def test_days_as_people_write_them(iso, fr, en):
    assert written.day(iso) == (fr, en)


def test_values_as_people_write_them():
    assert written.value("48000000 EUR") == ("48\u202f000\u202f000 EUR", "48,000,000 EUR")
    assert written.value("2025-07-09") == ("9 juillet 2025", "9 July 2025")
    assert written.value("about 2021 km") == ("about 2021 km", "about 2021 km")


def test_facts_speak_in_the_words_of_their_version():
    span = {"document": "doc-1", "start": 0, "end": 6}
    length = FactRecord(
        id="fact-1", release="rel-1", predicate="duration", subject="", value_fr="P18Y", value_en="",
        agreement="only_fr", fr=(SpanRecord(**span, exact="dix-huit\nans"),),
    )  # fmt: skip
    assert written.fact_value(length, "fr") == "dix-huit ans"
    assert written.fact_value(length, "en") == ""
    money = replace(length, predicate="money", value_fr="48000000 EUR")
    assert written.fact_value(money, "fr") == "48\u202f000\u202f000 EUR"

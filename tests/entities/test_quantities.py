"""Amounts and dates together: the table of press sentences, the laws, hostile input, the annotated seeds."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.entities import quantities
from presskit.entities.calendar import dates
from presskit.entities.calendar.dates import DateContext
from presskit.entities.figures import amounts
from presskit.model import Count, Mention, Money, Percent
from tests.cost import cost, costs_at_most

SAMPLES = Path(__file__).parents[1] / "samples" / "quantities"
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
PUBLISHED = DateContext(published="2025-07-10")


def shown(mention: Mention) -> str:
    """A mention as the tables write it: [text] type value, bound, !reason."""
    value = mention.value
    if isinstance(value, Money | Count | Percent):
        amount = "?" if value.amount is None else value.amount
        amount += f"..{value.upper}" if value.upper else ""
        if isinstance(value, Money):
            words = f"{amount} {value.currency or '-'}" + (f" over={value.over}" if value.over else "")
        elif isinstance(value, Count):
            words = f"{amount} <{value.what}>"
        else:
            words = f"{amount} {value.unit}"
    else:
        assert value is not None
        words = f"{value.iso}" + (f" wd={value.weekday}" if value.weekday else "")
        words += f" ({value.resolved} {value.evidence})" if value.resolved else ""
    words += "" if value.bound == "exact" else f" {value.bound}"
    words += f" !{mention.reason}" if mention.reason else ""
    return f"[{mention.text}] {mention.type} {words}"


def rows(lang: str) -> list[tuple[str, list[str]]]:
    lines = (SAMPLES / f"{lang}.tsv").read_text("utf-8").splitlines()
    return [(cells[0], cells[1:]) for cells in (line.split("\t") for line in lines if line)]


@pytest.mark.parametrize(("text", "expected"), rows("fr"))
def test_french_sentences(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in quantities.find(text, "fr", PUBLISHED)] == expected


@pytest.mark.parametrize(("text", "expected"), rows("en"))
def test_english_sentences(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in quantities.find(text, "en", PUBLISHED)] == expected


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_break_and_narrow_spaces_group_like_plain_ones(lang: str) -> None:
    for space in ("\u00a0", "\u202f", "\u2009"):
        text = f"12{space}500{space}€"
        (mention,) = quantities.find(text, lang, DateContext())
        assert mention.value == Money(amount="12500", currency="EUR")


def test_the_layers_alone_agree_with_both_together() -> None:
    text = "En 2024, 47 laboratoires ont reçu 3 M€ le 9 juillet 2025."
    together = quantities.find(text, "fr", DateContext())
    assert amounts.find(text, "fr") + dates.find(text, "fr", context=DateContext()) == tuple(
        sorted(together, key=lambda m: (m.type in ("date", "time", "duration"), m.start))
    )


def test_another_language_has_none() -> None:
    assert quantities.find("70 millones de euros", "es", DateContext()) == ()


# --- laws -------------------------------------------------------------------------------------------------------------

WORDS = """
5 12 800 2025 1,234 1.5 3 000 70 M€ millions d'euros $ US$ CA$ € £ % pour cent points le 9 juillet February of in en
mardi Tuesday entre between et and à to – - / : . , ( ) plus de more than ans years h 30 p.m. T3 Q1 trimestre
vingt deux cents mille hundred thousand half a demi quatre-vingt dix sept sur over five chercheurs people
https://x.org/2 a@b.c +33 1 01 23 45 mars May été hier last year prochain COVID-19 G20 n° page dix.sept FY25
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\u202f"])


def check_laws(text: str, lang: str) -> None:
    found = quantities.find(text, lang, PUBLISHED)
    assert found == quantities.find(text, lang, PUBLISHED)
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        end = mention.end
        value = mention.value
        assert value is not None
        if isinstance(value, Money | Count | Percent):
            assert value.amount is not None or mention.reason
            if value.amount is not None and value.upper is not None:
                assert float(value.amount) < float(value.upper)
            if isinstance(value, Money):
                assert value.currency or mention.reason
        else:
            assert value.iso or mention.reason
            assert bool(value.resolved) == bool(value.evidence)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=25), st.sampled_from(["fr", "en"]))
def test_laws_on_shuffled_pieces(pieces: list[str], lang: str) -> None:
    check_laws(" ".join(pieces), lang)
    check_laws("".join(pieces), lang)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["fr", "en"]))
def test_laws_on_any_text(text: str, lang: str) -> None:
    check_laws(text, lang)


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 10**9), st.sampled_from(["fr", "en"]))
def test_a_grouped_figure_keeps_its_value(number: int, lang: str) -> None:
    figure = f"{number:,}" if lang == "en" else f"{number:,}".replace(",", "\u202f")
    (mention,) = quantities.find(f"€{figure}" if lang == "en" else f"{figure} €", lang, DateContext())
    assert mention.value == Money(amount=str(number), currency="EUR")


@settings(max_examples=100, deadline=None)
@given(st.dates(), st.sampled_from(["fr", "en"]))
def test_a_full_date_keeps_its_value(day: object, lang: str) -> None:
    from babel.dates import format_date

    if not 1000 <= day.year < 2200:  # type: ignore[attr-defined]
        return
    text = format_date(day, "full", locale=lang)
    (mention,) = quantities.find(text, lang, DateContext())
    assert mention.text == text
    assert mention.value.iso == day.isoformat()  # type: ignore[union-attr,attr-defined]
    assert mention.value.weekday == day.isoweekday()  # type: ignore[union-attr,attr-defined]


# --- hostile input ----------------------------------------------------------------------------------------------------

HOSTILE = {
    "numbers in a row": " ".join(map(str, range(5_000))),
    "numbers with commas": ", ".join(str(n % 31 + 1) for n in range(5_000)),
    "no space": "a" * 1_000_000,
    "digits": "7" * 1_000_000,
    "dots": ".".join(map(str, range(20_000))),
    "groups": " ".join(["123"] * 10_000),
    "signs": "@" * 100_000,
    "number words": "vingt-" * 5_000 + "hundred and " * 5_000,
    "scales": "million " * 20_000,
    "days": "6 et 7 " * 2_500 + "6 and 7 " * 2_500,
    "controls": "".join(chr(n % 32) for n in range(100_000)),
    "spaces": " " * 500_000,
    "breaks": "\n" * 500_000,
    "addresses": "http://" * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_hostile_text_is_read_in_time_and_invents_nothing(name: str, lang: str) -> None:
    text = HOSTILE[name]
    found = []
    assert cost(lambda: found.extend(quantities.find(text, lang, DateContext()))) < 10
    for mention in found:
        assert text[mention.start : mention.end] == mention.text
        assert mention.type not in ("money", "percent")


def test_time_grows_with_length_only() -> None:
    unit = "Le 9 juillet 2025, 47 laboratoires et 3 800 chercheurs ont reçu 70 M€ sur cinq ans (+ 3,2 %). "

    def found(times: int) -> Callable[[], object]:
        return lambda: quantities.find(unit * times, "fr", DateContext())

    found(10)()
    assert costs_at_most(24, found(50), found(400))


def test_upper_case_and_ocr_noise_keep_or_lose_a_value_but_never_change_it() -> None:
    (money, duration) = quantities.find("70 MILLIONS D’EUROS SUR CINQ ANS", "fr", DateContext())
    assert money.value == Money(amount="70000000", currency="EUR", over="P5Y")
    assert duration.value is not None
    for noisy in ("7O millions d'euros", "1O,5 M€", "l2 personnes", "70m1llions d'euros", "2O25"):
        for mention in quantities.find(noisy, "fr", DateContext()):
            assert getattr(mention.value, "amount", None) is None, (noisy, mention)


# --- the seeds --------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not SEEDS.is_dir(), reason="no seeds beside the repository")
def test_the_floor_on_the_seeds() -> None:
    gold = json.loads((SEEDS / "gold.json").read_text("utf-8"))
    lines = []
    for lang, name in gold["files"].items():
        found = quantities.find((SEEDS / name).read_text("utf-8"), lang, DateContext())
        record = {"file": name, "source_start": 0, "lang": lang, "mentions": [asdict(item) for item in found]}
        lines.append(json.dumps({**record, "people": [], "quotes": []}))
    floors = [f"--floor={name}=0.95" for name in ("money", "percent", "count", "duration", "date", "value")]
    done = subprocess.run(
        [sys.executable, str(SEEDS / "score.py"), "--max-traps", "0", *floors],
        input="\n".join(lines), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout

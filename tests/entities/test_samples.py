"""The sample releases: names, roles and quotations against hand-made expectations (floors, so that gains are kept)."""

import sys
from pathlib import Path

import pytest

from tests.cost import cost

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

import entities as bench  # noqa: E402
from entities_score import Tally, tally  # noqa: E402
from presskit.entities.naming.forms import candidates  # noqa: E402
from presskit.entities.recognise import recognise  # noqa: E402
from presskit.entities.words import lexicon, scan  # noqa: E402
from presskit.model import Glossary  # noqa: E402

FOLDERS = [p for p in sorted((ROOT / "tests/samples/entities").iterdir()) if (p / "input.txt").is_file()]


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    items = [bench.gold_of_sample(folder) for folder in FOLDERS]
    found = recognise([d for d, _, _ in items], [s for _, s, _ in items], Glossary(), settings=bench.SETTINGS)
    result = {}
    for folder, (document, _, gold), mentions in zip(FOLDERS, items, found, strict=True):
        result[folder.name] = Tally()
        tally(folder.name, document.text, gold, mentions, result[folder.name])
    return result


@pytest.mark.parametrize("name", [folder.name for folder in FOLDERS])
def test_every_release(name: str, tallies: dict[str, Tally]) -> None:
    one = tallies[name]
    assert one.f1("person") >= 0.85, one.errors
    assert one.f1("organisation") >= 0.85, one.errors
    assert one.f1("quote") >= 0.85, one.errors
    assert one.share("role") >= 0.8, one.errors


def test_all_releases_together(tallies: dict[str, Tally]) -> None:
    whole = Tally()
    for one in tallies.values():
        for mine, theirs in ((whole.right, one.right), (whole.found, one.found), (whole.gold, one.gold)):
            mine.update(theirs)
    assert whole.f1("person") >= 0.98
    assert whole.f1("organisation") >= 0.97
    assert whole.f1("quote") >= 0.97
    assert whole.share("role") >= 0.97


def test_other_genres() -> None:
    items = [(p.name, bench.gold_of_sample(p)) for p in sorted((ROOT / "tests/samples/press").iterdir())]
    found = recognise([d for _, (d, _, _) in items], [s for _, (_, s, _) in items], Glossary(), settings=bench.SETTINGS)
    whole = Tally()
    for (name, (document, _, gold)), mentions in zip(items, found, strict=True):
        tally(name, document.text, gold, mentions, whole)
    assert whole.f1("person") >= 0.98, whole.errors
    assert whole.f1("organisation") >= 0.94, whole.errors
    assert whole.f1("quote") >= 0.97, whole.errors
    assert whole.share("role") >= 0.85, whole.errors


def test_a_run_of_capitals_costs_linear_time() -> None:
    text = "Le Groupe " * 10_000
    lex = lexicon("fr")
    assert cost(lambda: candidates(scan(text, [(0, len(text))], "fr"), [], Glossary(), lex)) < 10  # quadratic: minutes

"""Floors: the own corpus has six deliberate disagreements, all found, and no false alarm of severity error or warning;
of errors made in it, at least these shares are found (benchmarks/inject.py prints all of them)."""

import pytest
from benchmarks import inject

SHELF = inject.Shelf(None)


@pytest.fixture(scope="module")
def pairs():
    return inject.pairs("corpus", 0, 0)


def test_the_corpus_holds_its_six_disagreements_and_no_false_alarm(pairs):
    versions = SHELF.versions([row for pair in pairs for row in pair.documents.items()])
    loud = {}
    for pair in pairs:
        found = inject.found(pair.documents, versions, SHELF)
        loud[pair.name.split("/")[0], pair.name] = sorted(f.check for f in found if f.severity != "info")
    assert sorted(checks for checks in loud.values() if checks) == [
        ["amount.value"], ["block.missing"], ["date.value"], ["name.spelling"], ["quote.missing"], ["title.differs"],
    ]  # fmt: skip


@pytest.mark.slow
def test_errors_made_in_the_corpus_are_found(pairs):
    hard, structural = inject.recall(pairs, SHELF, seed=7)
    assert hard >= 0.9
    assert structural >= 0.8

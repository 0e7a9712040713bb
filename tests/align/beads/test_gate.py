"""The floors of sentence alignment hold (one round of the gate in `benchmarks/`)."""

import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"


@pytest.mark.parametrize("lexicon", ["all", "none"])
def test_alignment_floors(lexicon: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    sys.modules.pop("alignment", None)
    import gate_alignment as gate

    assert gate.digest(gate.ROOT_SAMPLES) == gate.DIGEST
    found = gate.figures(lexicon, rounds=2)
    assert all(found[kind] >= floor - 0.01 for kind, floor in gate.FLOORS[lexicon].items()), found

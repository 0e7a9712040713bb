"""Records of entities are found in the file where they stand, in as few pieces as can be."""

import random
from pathlib import Path

import numpy as np
import pytest

from presskit.corpus import roll
from presskit.corpus.roll import Roll

BETWEEN = b",\n"


def rolled(records: dict[int, bytes], head: bytes) -> tuple[Roll, bytes]:
    """A file of records by what stands for them."""
    lengths = roll.measured([len(record) for record in records.values()])
    return Roll(np.array([*records], dtype=np.uint64), lengths, len(head)), head + BETWEEN.join(records.values())


@pytest.mark.parametrize("seed", range(8))
def test_what_stands_in_the_file_is_found_there(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    records = {dice.getrandbits(64): b"x" * dice.randrange(1, 30) for _ in range(dice.choice((0, 1, 40)))}
    made, file = rolled(records, b"head")
    roll.write(tmp_path, "this", made)
    assert len(roll.read(tmp_path, "that").marks) == 0
    kept = roll.read(tmp_path, "this")
    now = [mark for mark in records if dice.random() < 0.8]
    for _ in range(dice.randrange(4)):
        now.insert(dice.randrange(len(now) + 1), dice.getrandbits(64))
    if seed % 2:
        dice.shuffle(now)
    runs = list(kept.runs(np.array(now, dtype=np.uint64), len(BETWEEN)))
    assert [number for run in runs for number in range(run.first, run.last)] == list(range(len(now)))
    for run in runs:
        here = now[run.first : run.last]
        assert file[run.start : run.start + run.length] == BETWEEN.join(records.get(mark, b"") for mark in here)
        assert run.lengths == [len(records[mark]) for mark in here if mark in records]
    if not seed % 2:  # in the order of the file: a new record or one that is gone ends a run
        assert len(runs) <= 1 + 2 * len({*now} - {*records}) + len({*records} - {*now})

"""Outputs are put together of records that are made and of records that stand there already: nobody sees which."""

import random
from pathlib import Path

import pytest

from presskit.delivery import KNOWLEDGE, SHARED, Delivery, Share
from presskit.fragments import SEPARATOR
from presskit.knowledge import Generator

GENERATOR = Generator(name="", version="", settings="", models=())


def release(name: str, dice: random.Random) -> bytes:
    """Records of a release: none, one or some in each section, of any length."""
    lines = ((f'{{"{name}":"{"é" * dice.randrange(40)}"}}' for _ in range(dice.choice((0, 1, 3)))) for _ in SHARED)
    return SEPARATOR.join("\n".join(section).encode() for section in lines)


def written(out: Path, records: dict[str, bytes], earlier: dict[str, Share]) -> dict[str, Share]:
    """Outputs of these releases; those that stand in the earlier ones are copied. Where each stands now."""
    with Delivery(out) as outputs:
        shares = {
            name: outputs.copy_release(earlier[name]) if name in earlier else outputs.add_release(data)
            for name, data in records.items()
        }
        outputs.write_knowledge(GENERATOR, outputs.stats(0))
        outputs.publish()
        return {name: Share.parse(str(outputs.placed(share))) for name, share in shares.items()}


@pytest.mark.parametrize("seed", range(8))
def test_what_is_copied_stands_as_if_it_were_made(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    records = {f"r{number}": release(f"r{number}", dice) for number in range(12)}
    places: dict[str, Share] = {}
    for step in range(5):
        places = written(tmp_path / "out", records, places)
        written(tmp_path / "fresh", records, {})
        assert (tmp_path / "out" / KNOWLEDGE).read_bytes() == (tmp_path / "fresh" / KNOWLEDGE).read_bytes(), step
        names = list(records)
        gone, changed = dice.sample(names, 2)
        records[changed] = release(changed, dice)
        names.remove(gone)
        names.insert(dice.randrange(len(names)), f"new{step}")
        if step == 3:
            dice.shuffle(names)
        records[f"new{step}"] = release(f"new{step}", dice)
        records = {name: records[name] for name in names}
        places = {name: place for name, place in places.items() if name in records and name != changed}

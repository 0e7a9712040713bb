"""Names that go on from those of an earlier collection are those that are read anew."""

import random
from pathlib import Path

import pytest

from presskit.corpus import naming
from presskit.entities.resolution.matching import forms
from presskit.entities.resolution.resolve import Uses, resolve
from presskit.model import Glossary, GlossaryEntry, NameUse, Roster

GLOSSARY = Glossary(entries=(GlossaryEntry(type="organisation", fr=("Musée Roe",), en=("Roe Museum",)),))
NAMES = [
    ("organisation", "Agence des ports"), ("organisation", "ADP"), ("organisation", "Ports Agency"),
    ("person", "Jane Roe"), ("organisation", "Jane Roe"), ("person", "J. Roe"), ("organisation", "Musée Roe"),
    ("place", "Lornay"), ("place", "Lornay-sur-Vif"), ("event", "Foire \ud800 de Lornay"),
]  # fmt: skip


def made(dice: random.Random, name: str) -> Roster:
    """The names of a release in one or two languages, some with roles, links and short names."""
    uses = []
    for lang in dice.choice((("fr",), ("en",), ("fr", "en"), ("fr", "de"))):
        for at in range(dice.randrange(4)):
            kind, said = dice.choice(NAMES)
            role = dice.choice((("", "", ""), ("chef", "head", ""), ("", "", "Ports"), (name, "", "")))
            uses.append(
                NameUse(
                    document=f"{name} {lang}", lang=lang, mention=2 * at, type=kind, name=said,  # type: ignore[arg-type]
                    forms=forms(kind, said), start=at, end=at + 5, score=dice.random(),  # type: ignore[arg-type]
                    role=role[0], role_key=role[1], affiliation=role[2],
                )
            )  # fmt: skip
    pairs = [(dice.randrange(len(uses)), dice.randrange(len(uses)))] if len(uses) > 1 and dice.random() < 0.2 else []
    aliases = (("ADP", "Agence des ports"),) if dice.random() < 0.2 else ()
    return Roster(release=name, uses=tuple(uses), links=tuple(pairs), aliases=aliases)


@pytest.mark.parametrize("seed", range(8))
def test_any_sequence_of_changes_ends_as_from_nothing(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    rosters = {f"u{number}": made(dice, f"r{number}") for number in range(8)}
    for step in range(12):
        known = naming.read(tmp_path, "this")
        uses, new = known.uses({f"release {unit}": unit for unit in rosters})
        assert {*new} == {*rosters} - {*known.units}
        uses.add(rosters[unit] for unit in new)
        found = resolve(uses, GLOSSARY, known.called)
        expected = resolve(Uses(rosters.values()), GLOSSARY)
        assert list(found) == list(expected)
        assert found.types == expected.types
        assert found.marks().tolist() == expected.marks().tolist()
        for entity in expected:
            for document, mention in entity.mentions:
                assert uses.place(document, mention)[1] == mention / 2
        assert sorted(uses.names) == sorted(Uses(rosters.values()).names)
        assert len(uses.role_texts) <= 3 + len(rosters) + 1
        units = [*(unit for unit in known.units if unit in rosters), *new]
        if dice.random() < 0.8:  # what is kept may be of an older collection
            naming.write(tmp_path, "this", units, uses, found.called())
        for _ in range(dice.randrange(4)):
            rosters.pop(dice.choice([*rosters]), None) if rosters else None
        for number in range(dice.randrange(4)):
            rosters[f"u{step} {number}"] = made(dice, f"r{step} {number}")
        order = [*rosters]
        dice.shuffle(order)
        rosters = {unit: rosters[unit] for unit in order}
    assert naming.read(tmp_path, "that") is naming.NOTHING

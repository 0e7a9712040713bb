"""The order of the rooms: what the contract of imports names is all there is, and the page about the house names it."""

import runpy
import tomllib
from pathlib import Path

import presskit
from tests.commands import ROOT

GRAPH = runpy.run_path(str(ROOT / "docs/graph.py"))
FLOORS = GRAPH["layers"]()
ROOMS = {room for floor in FLOORS for room in floor}


def test_every_room_has_its_place_in_the_contract():
    package = Path(presskit.__file__).parent
    found = {path.stem for path in package.glob("*.py")} | {path.parent.name for path in package.glob("*/__init__.py")}
    assert found - {"__init__", "__main__"} == ROOMS


def test_the_stages_of_the_second_contract_are_those_of_the_first():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    stages = {name.removeprefix("presskit.") for name in contracts[1]["source_modules"]}
    assert stages in [set(floor) for floor in FLOORS]


def test_every_room_is_on_the_page_about_the_house():
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    unnamed = {room for room in ROOMS if not any(f"{room}{end}" in page for end in (".py", "/"))}
    assert unnamed == set()


def test_arrows_point_down_only():
    floor = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
    arrows = [pair for pair in GRAPH["arrows"]() if "__main__" not in pair]
    assert len(arrows) > 50
    assert [pair for pair in arrows if floor[pair[0]] >= floor[pair[1]]] == []
    assert any(line.startswith("pipeline ") for line in GRAPH["drawn"]())

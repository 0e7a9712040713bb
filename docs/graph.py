"""The rooms of the house, from the top down, and which room imports which: run `make graph`.

The order is that of the contract in pyproject.toml (`lint-imports` proves it); the arrows come from the code itself. A
number says how many imports stand behind an arrow. What only a type checker reads is left out.
"""

import tomllib
from collections import Counter
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]


def layers() -> list[list[str]]:
    """The rooms of each layer, from the top down, without the name of the package."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    contract = tomllib.loads(text)["tool"]["importlinter"]["contracts"][0]
    return [[room.strip().removeprefix("presskit.") for room in layer.split("|")] for layer in contract["layers"]]


def arrows() -> Counter[tuple[str, str]]:
    """(importing room, imported room) → number of imports between their modules."""
    graph = grimp.build_graph("presskit", exclude_type_checking_imports=True, cache_dir=None)
    found: Counter[tuple[str, str]] = Counter()
    for module in graph.modules:
        for other in graph.find_modules_directly_imported_by(module):
            pair = tuple([*name.split("."), ""][1] for name in (module, other))
            if all(pair) and pair[0] != pair[1]:
                found[pair] += 1
    return found


def drawn() -> list[str]:
    """A line for each room, a blank one between layers; rooms outside the contract come last."""
    found, floors = arrows(), layers()
    known = {room for floor in floors for room in floor}
    outside = sorted({room for pair in found for room in pair} - known)
    width = max(map(len, (*known, *outside)))
    lines = []
    for floor in (*floors, outside):
        for room in floor:
            below = {other: number for (one, other), number in found.items() if one == room}
            order = [other for row in floors for other in row if other in below]
            lines.append(f"{room:<{width}}  → " + ", ".join(f"{other} {below[other]}" for other in order))
        lines.append("")
    return lines


if __name__ == "__main__":
    print("\n".join(drawn()).rstrip())

"""What the latest run knew of names, as a file beside the store: `names`. The uses in each release, and what entities
were called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from presskit.corpus import shelf
from presskit.entities.resolution.held import Held, held, only
from presskit.entities.resolution.marks import Called, nobody
from presskit.entities.resolution.uses import Uses

FILE = "names"
_COLUMNS = ("name", "document", "mention", "start", "end", "role", "lang", "score")


@dataclass(frozen=True, slots=True)
class Names:
    """The releases of a collection by what the store knows them by, their uses of names, what entities were called."""

    units: Sequence[str]
    held: Held | None
    called: Called

    def uses(self, wanted: Mapping[str, str]) -> tuple[Uses, list[str]]:
        """The uses in those of the wanted units that are here, and the units that are not."""
        there = {*wanted.values()}
        numbers = [number for number, unit in enumerate(self.units) if unit in there]
        there.difference_update(self.units)
        found = Uses.of(only(self.held, numbers)) if self.held else Uses()
        return found, [unit for unit in wanted.values() if unit in there]


NOTHING = Names((), None, nobody())


def write(folder: Path, rests_on: str, units: Sequence[str], uses: Uses, called: Called) -> None:
    """Keep the names of a collection, the units in the order in which their uses were added. Raises OSError."""
    now = held(uses)
    arrays = {
        "rests on": shelf.texts([rests_on]), "units": shelf.texts(units), "ends": now.ends, "linked": now.linked,
        "names": shelf.texts(now.names), "forms": shelf.texts(now.forms), "documents": shelf.texts(now.documents),
        "roles": shelf.texts(now.roles), "said": shelf.texts(now.said),
        "marks": called.marks, "ids": called.ids, "types": called.types,
    }  # fmt: skip
    arrays |= dict(zip(_COLUMNS, now.columns, strict=True))
    shelf.write(folder / FILE, arrays)


def read(folder: Path, rests_on: str) -> Names:
    """What was kept, when it rests on the same."""
    found = shelf.read(folder / FILE)
    if "rests on" not in found or shelf.listed(found["rests on"]) != [rests_on]:
        return NOTHING

    def rows(name: str) -> list[Any]:
        return [tuple(row) for row in shelf.listed(found[name])]

    there = Held(
        tuple(found[name] for name in _COLUMNS), found["ends"], found["linked"],
        rows("names"), rows("forms"), shelf.listed(found["documents"]), rows("roles"), rows("said"),
    )  # fmt: skip
    return Names(shelf.listed(found["units"]), there, Called(found["marks"], found["ids"], found["types"]))

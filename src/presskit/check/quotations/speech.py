"""Quotations of both versions that belong together.

One that a version interrupts ("…", said X, "…") and the other does not is one: quotations are joined into groups
through the beads that hold them, the links between them and the marks they share.
"""

from dataclasses import dataclass, field

from presskit.check.comparison import EXPANSION, SIDES, Comparison, Span
from presskit.check.quotations import stretches
from presskit.model import Quote, Side


@dataclass(slots=True)
class Group:
    """Quotations of both versions that belong together, the ties they stand in, and the worst score of those."""

    fr: list[int] = field(default_factory=list)
    en: list[int] = field(default_factory=list)
    ties: set[int] = field(default_factory=set)

    def side(self, side: Side) -> list[int]:
        """The numbers of the quotations of one side."""
        return self.fr if side == "fr" else self.en


def quotes(comparison: Comparison, side: Side) -> tuple[Quote, ...]:
    """The quotations of one side, in the order of its text."""
    return comparison.version(side).mentions.quotes


def groups(comparison: Comparison, marked: dict[Side, list[Span]]) -> list[Group]:
    """Quotations joined through links, ties and one pair of quotation marks ("…, says X. …") that they share,
    in the order of their first tie."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    def join(one: str, other: str) -> None:
        parent[root(one)] = root(other)

    places: dict[tuple[Side, int], tuple[int, ...]] = {}
    for side in SIDES:
        for k, quote in enumerate(quotes(comparison, side)):
            places[side, k] = comparison.ties_of(side, quote.start, quote.end)
            for tie in places[side, k]:
                if comparison.ties[tie].fr and comparison.ties[tie].en:
                    join(f"{side} {k}", f"tie {tie}")
            root(f"{side} {k}")
            for start, _ in stretches.within(marked[side], quote.start, quote.end):
                join(f"{side} {k}", f"{side} marks {start}")
    for link in comparison.links.quotes:
        join(f"fr {link.fr}", f"en {link.en}")
    found: dict[str, Group] = {}
    for (side, k), ties in places.items():
        group = found.setdefault(root(f"{side} {k}"), Group())
        group.side(side).append(k)
        group.ties.update(ties)
    return sorted(found.values(), key=lambda g: (min(g.ties, default=0), g.fr, g.en))


def twins(comparison: Comparison, groups: list[Group]) -> set[int]:
    """Groups of one side each that are about as long: more likely ill aligned than missing twice."""
    rows: dict[Side, list[tuple[int, float]]] = {"fr": [], "en": []}
    for number, group in enumerate(groups):
        if group.fr and not group.en:
            rows["fr"].append((number, _length([quotes(comparison, "fr")[k] for k in group.fr]) / EXPANSION))
        elif group.en and not group.fr:
            rows["en"].append((number, _length([quotes(comparison, "en")[k] for k in group.en])))
    found: set[int] = set()
    for number, length in rows["fr"]:
        mate = next((k for k, size in rows["en"] if k not in found and 0.75 < (length + 5) / (size + 5) < 1.33), None)
        if mate is not None:
            found |= {number, mate}
    return found


def _length(quotes: list[Quote]) -> int:
    return sum(len(quote.text) for quote in quotes)

"""What reviewers decided: here the record, in `ledger.py` its file, elsewhere in this room what it changes: pairs,
beads, findings, names; what can no longer be applied is in `conflicts.py`.

A decision names its targets by content id and repeats their exact words, so that it is found again after a rerun by id,
else by quotation. Later decisions on the same target win; "undo" takes an earlier one back. What can no longer be
applied is a conflict, listed and never lost silently.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

FILE = "decisions.jsonl"

Action = Literal[
    "accept_pair", "reject_pair", "pair", "accept_bead", "reject_bead", "bead", "split_bead", "accept_finding",
    "dismiss_finding", "dismiss_check", "merge_entities", "rename_entity", "retype_entity", "glossary",
    "reviewed", "undo",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a decision is about: its kind, its id, and the words it stood for ("" when it has none)."""

    kind: Literal["document", "release", "segment", "bead", "finding", "check", "entity", "decision"]
    id: str
    exact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision: `time` is ISO 8601 with zone, `value` what the action needs beyond its targets (a new name)."""

    id: str
    time: str
    who: str
    action: Action
    targets: tuple[Target, ...]
    note: str = ""
    value: str = ""


@dataclass(frozen=True)
class Decisions:
    """Decisions in force, oldest first."""

    entries: tuple[Decision, ...] = ()

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Which entries name a target, by its id; by "" those about a check in all releases."""
        found: dict[str, list[int]] = {"": []}
        for place, entry in enumerate(self.entries):
            for name in {target.id for target in entry.targets if target.id}:
                found.setdefault(name, []).append(place)
            if all(target.kind == "check" for target in entry.targets):
                found[""].append(place)
        return found


def in_force(entries: Iterable[Decision]) -> Decisions:
    """Without what was undone, in order of time."""
    ordered = sorted(entries, key=lambda entry: (entry.time, entry.id))
    undone = {target.id for entry in ordered if entry.action == "undo" for target in entry.targets}
    return Decisions(tuple(entry for entry in ordered if entry.action != "undo" and entry.id not in undone))


def rebound(decisions: Decisions, places: Mapping[str, str]) -> Decisions:
    """Decisions about documents that have changed since, bound to what stands at the same place now.

    `places` maps the ids of today's documents to their locations; a document target names the location it was at.
    Where several documents stand at one place (a dump), the place does not say which is meant: that stays a conflict.
    """
    crowds = Counter(places.values())
    today = {location: document for document, location in places.items() if crowds[location] == 1}

    def bound(target: Target) -> Target:
        if target.kind != "document" or target.id in places or target.exact not in today:
            return target
        return replace(target, id=today[target.exact])

    return Decisions(
        tuple(replace(entry, targets=tuple(bound(target) for target in entry.targets)) for entry in decisions.entries)
    )


def concerning(decisions: Decisions, ids: Iterable[str]) -> Decisions:
    """The decisions with a target among these ids; those about a check in all releases concern everybody."""
    places = {place for name in ("", *ids) for place in decisions.places.get(name, ())}
    return Decisions(tuple(decisions.entries[place] for place in sorted(places)))


def documents_of(entry: Decision) -> tuple[str, ...]:
    """The ids of the documents a decision names, in its order."""
    return tuple(target.id for target in entry.targets if target.kind == "document")

"""What changed between two knowledge files: releases, facts and findings that are new, gone, or otherwise."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from presskit.collection import Collection
from presskit.knowledge import FactRecord, FindingRecord


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `what` is release, fact or finding; `id` of the record in the file it stands in; `text` names it."""

    what: Literal["release", "fact", "finding"]
    how: Literal["new", "gone", "changed"]
    id: str
    text: str
    before: str = ""
    after: str = ""


def changes(old: Collection, new: Collection) -> Iterator[Change]:
    """Changes in the order of the new file, then what is gone."""
    yield from _releases(old, new)
    yield from _records("fact", old.knowledge.facts, new.knowledge.facts, _fact_key, _fact_value)
    yield from _records("finding", old.knowledge.findings, new.knowledge.findings, _finding_key, _finding_value)


def _releases(old: Collection, new: Collection) -> Iterator[Change]:
    """Releases are told apart by where their documents stand: a changed text makes another document id."""
    before, after = _by_place(old), _by_place(new)
    for place, (name, members, title) in after.items():
        if place not in before:
            yield Change("release", "new", name, title)
        elif before[place][1] != members:
            yield Change("release", "changed", name, title, before[place][1], members)
    for place, (name, _, title) in before.items():
        if place not in after:
            yield Change("release", "gone", name, title)


def _by_place(collection: Collection) -> dict[str, tuple[str, str, str]]:
    found = {}
    for release in collection.releases:
        place = " = ".join(version.record.source.location for version in release.versions)
        members = " = ".join(version.id for version in release.versions)
        found[place] = (release.id, members, release.title)
    return found


def _records(
    what: Literal["fact", "finding"],
    old: tuple[Any, ...],
    new: tuple[Any, ...],
    key: Callable[[Any], tuple[str, ...]],
    value: Callable[[Any], str],
) -> Iterator[Change]:
    before, after = {key(record): record for record in old}, {key(record): record for record in new}
    for name, record in after.items():
        text = " · ".join(part for part in name if part)
        if name not in before:
            yield Change(what, "new", record.id, text, after=value(record))
        elif value(before[name]) != value(record):
            yield Change(what, "changed", record.id, text, value(before[name]), value(record))
    for name, record in before.items():
        if name not in after:
            yield Change(what, "gone", record.id, " · ".join(part for part in name if part), before=value(record))


def _fact_key(fact: FactRecord) -> tuple[str, ...]:
    return (fact.predicate, fact.subject)


def _fact_value(fact: FactRecord) -> str:
    return f"{fact.agreement}: {fact.value_fr} | {fact.value_en}"


def _finding_key(finding: FindingRecord) -> tuple[str, ...]:
    shown = [" ".join(side.exact.split())[:60] if side else "" for side in (finding.fr, finding.en)]
    return (finding.check, *shown)


def _finding_value(finding: FindingRecord) -> str:
    return f"{finding.severity} {finding.status}: {finding.message_en}"

"""What reviewers decided: an append-only file of JSON lines, and how it changes what the pipeline found.

A decision names its targets by content id and repeats their exact words, so that it is found again after a rerun by id,
else by quotation. Later decisions on the same target win; "undo" takes an earlier one back. What can no longer be
applied is a conflict, listed and never lost silently.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from presskit import codec
from presskit.errors import UsageError
from presskit.knowledge import BeadStatus, FindingStatus, segment_id
from presskit.model import Alignment, Bead, Release, Version, identifier

FILE = "decisions.jsonl"

Action = Literal[
    "accept_pair", "reject_pair", "pair", "accept_bead", "reject_bead", "bead", "accept_finding", "dismiss_finding",
    "dismiss_check", "merge_entities", "rename_entity", "retype_entity", "glossary", "reviewed", "undo",
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


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions in force, oldest first."""

    entries: tuple[Decision, ...] = ()


def decision_id(time: str, who: str, action: str, targets: Iterable[Target]) -> str:
    return identifier("dec", time, who, action, *(f"{t.kind}:{t.id}" for t in targets))


def read(path: Path) -> Decisions:
    """The decisions in force of a file; a missing file holds none. Raises UsageError that names a bad line."""
    if not path.is_file():
        return Decisions()
    entries: dict[str, Decision] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            entry = codec.decode(Decision, line)
        except ValueError as error:
            raise UsageError(f"{path}, line {number} is not a decision: {error}.") from error
        entries[entry.id] = entry
    return in_force(entries.values())


def in_force(entries: Iterable[Decision]) -> Decisions:
    """Without what was undone, in order of time."""
    ordered = sorted(entries, key=lambda entry: (entry.time, entry.id))
    undone = {target.id for entry in ordered if entry.action == "undo" for target in entry.targets}
    return Decisions(tuple(entry for entry in ordered if entry.action != "undo" and entry.id not in undone))


def concerning(decisions: Decisions, ids: Iterable[str]) -> Decisions:
    """The decisions with a target among these ids; those about a whole check concern everybody."""
    wanted = set(ids)
    return Decisions(
        tuple(
            entry
            for entry in decisions.entries
            if entry.action == "dismiss_check" or any(target.id in wanted for target in entry.targets)
        )
    )


# --- pairs ------------------------------------------------------------------------------------------------------------


def revise_pairs(releases: Iterable[Release], decisions: Decisions) -> tuple[Release, ...]:
    """Releases after the reviewers' word: rejected pairs fall apart, pairs made by hand stand."""
    found = list(releases)
    langs = {doc: side for release in found for side, doc in (("fr", release.fr), ("en", release.en)) if doc}
    for entry in decisions.entries:
        documents = [target.id for target in entry.targets if target.kind == "document"]
        if len(documents) != 2:
            continue
        sides = {langs.get(document): document for document in documents}
        fr, en = sides.get("fr"), sides.get("en")
        if fr is None or en is None:
            continue
        if entry.action == "reject_pair":
            found = [
                part
                for release in found
                for part in (_apart(release) if (release.fr, release.en) == (fr, en) else [release])
            ]
        elif entry.action in ("pair", "accept_pair"):
            freed: list[Release] = []
            for release in found:
                if (release.fr, release.en) == (fr, en):
                    freed = []
                    break
                if release.fr == fr or release.en == en:
                    freed.append(release)
            else:
                kept = [release for release in found if release not in freed]
                alone = [part for release in freed for part in _apart(release) if part.fr != fr and part.en != en]
                made = Release(id=identifier("rel", fr, en), fr=fr, en=en, score=1.0, reason="paired_by_hand")
                found = [*kept, *alone, made]
    return tuple(found)


def _apart(release: Release) -> list[Release]:
    if not (release.fr and release.en):
        return [release]
    return [
        Release(id=identifier("rel", release.fr), fr=release.fr, en=None, score=0.0, reason="rejected"),
        Release(id=identifier("rel", release.en), fr=None, en=release.en, score=0.0, reason="rejected"),
    ]


def pair_status(release: Release, decisions: Decisions) -> BeadStatus:
    """The reviewer's word on a pair."""
    status: BeadStatus = ""
    for entry in decisions.entries:
        documents = {target.id for target in entry.targets if target.kind == "document"}
        if documents == {release.fr, release.en} and entry.action in ("accept_pair", "pair", "reject_pair"):
            status = "rejected" if entry.action == "reject_pair" else "accepted"
    return status


# --- beads ------------------------------------------------------------------------------------------------------------


def revise_beads(alignment: Alignment, fr: Version, en: Version, decisions: Decisions) -> Alignment:
    """Beads after the reviewers' word: a bead made by hand takes its segments out of all others, a rejected one falls
    apart. Every segment stays in exactly one bead."""
    left = {segment_id(fr.document.id, s.start, s.end): i for i, s in enumerate(fr.segmented.segments)}
    right = {segment_id(en.document.id, s.start, s.end): j for j, s in enumerate(en.segmented.segments)}
    beads = list(alignment.beads)
    for entry in decisions.entries:
        if entry.action not in ("bead", "reject_bead", "accept_bead"):
            continue
        ids = [target.id for target in entry.targets if target.kind == "segment"]
        f = tuple(sorted(left[i] for i in ids if i in left))
        e = tuple(sorted(right[i] for i in ids if i in right))
        if len(f) + len(e) != len(ids) or not ids:
            continue  # a segment is gone: a conflict, see `conflicts`
        beads = _without(beads, set(f), set(e))
        if entry.action == "reject_bead":
            beads += [Bead(fr=(i,), en=(), score=1.0, kind="fr_only") for i in f]
            beads += [Bead(fr=(), en=(j,), score=1.0, kind="en_only") for j in e]
        else:
            beads.append(Bead(fr=f, en=e, score=1.0, kind="match" if f and e else "fr_only" if f else "en_only"))
    beads.sort(key=lambda bead: (bead.fr or (10**9,), bead.en))
    return replace(alignment, beads=tuple(beads))


def _without(beads: list[Bead], fr: set[int], en: set[int]) -> list[Bead]:
    """Beads less some segments; what is left of a touched bead falls to single-sided beads when one side is empty."""
    kept: list[Bead] = []
    for bead in beads:
        f, e = tuple(i for i in bead.fr if i not in fr), tuple(j for j in bead.en if j not in en)
        if (f, e) == (bead.fr, bead.en):
            kept.append(bead)
        elif f and e:
            kept.append(replace(bead, fr=f, en=e))
        else:
            kept += [Bead(fr=(i,), en=(), score=bead.score, kind="fr_only") for i in f]
            kept += [Bead(fr=(), en=(j,), score=bead.score, kind="en_only") for j in e]
    return kept


def bead_statuses(decisions: Decisions) -> Mapping[str, BeadStatus]:
    """The reviewers' word by bead id."""
    statuses: dict[str, BeadStatus] = {}
    for entry in decisions.entries:
        for target in entry.targets:
            if target.kind == "bead":
                statuses[target.id] = "rejected" if entry.action == "reject_bead" else "accepted"
    return statuses


# --- findings ---------------------------------------------------------------------------------------------------------


def finding_status(finding: str, check: str, decisions: Decisions) -> tuple[FindingStatus, str]:
    """The reviewers' word on a finding and their note."""
    status: FindingStatus = "open"
    note = ""
    for entry in decisions.entries:
        hit = any(t.id == finding or (t.kind == "check" and t.id == check) for t in entry.targets)
        if hit and entry.action in ("dismiss_finding", "dismiss_check"):
            status, note = "dismissed", entry.note
        elif hit and entry.action == "accept_finding":
            status, note = "accepted", entry.note
    return status, note

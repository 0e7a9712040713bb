"""What reviewers decided: an append-only file of JSON lines, and how it changes what the pipeline found.

A decision names its targets by content id and repeats their exact words, so that it is found again after a rerun by id,
else by quotation. Later decisions on the same target win; "undo" takes an earlier one back. What can no longer be
applied is a conflict, listed and never lost silently.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Literal, cast, get_args

from presskit.knowledge import BeadStatus, FindingRecord, FindingStatus, bead_id, segment_id
from presskit.model import (
    Alignment,
    Bead,
    Entity,
    Glossary,
    GlossaryEntry,
    MentionType,
    Release,
    Version,
    identifier,
)

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


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions in force, oldest first."""

    entries: tuple[Decision, ...] = ()


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
    wanted = set(ids)
    return Decisions(
        tuple(
            entry
            for entry in decisions.entries
            if all(target.kind == "check" for target in entry.targets)
            or any(target.id in wanted for target in entry.targets)
        )
    )


def documents_of(entry: Decision) -> tuple[str, ...]:
    """The ids of the documents a decision names, in its order."""
    return tuple(target.id for target in entry.targets if target.kind == "document")


# --- pairs ------------------------------------------------------------------------------------------------------------


def revise_pairs(releases: Iterable[Release], decisions: Decisions) -> tuple[Release, ...]:
    """Releases after the reviewers' word: rejected pairs fall apart, pairs made by hand stand."""
    found = list(releases)
    langs = {doc: side for release in found for side, doc in (("fr", release.fr), ("en", release.en)) if doc}
    for entry in decisions.entries:
        documents = documents_of(entry)
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
    """The reviewer's word on a release: "accepted" when it was read or its pair accepted."""
    status: BeadStatus = ""
    here = {release.fr, release.en, release.other} - {None}
    for entry in decisions.entries:
        if entry.action in ("accept_pair", "pair", "reject_pair", "reviewed") and set(documents_of(entry)) == here:
            status = "rejected" if entry.action == "reject_pair" else "accepted"
    return status


# --- beads ------------------------------------------------------------------------------------------------------------


BEAD_ACTIONS = ("bead", "accept_bead", "reject_bead", "split_bead")


def revise_beads(alignment: Alignment, fr: Version, en: Version, decisions: Decisions) -> Alignment:
    """Beads after the reviewers' word: a bead made by hand takes its segments out of all others, a rejected one falls
    apart, a split one gives one bead for each place in its order. Every segment stays in exactly one bead. A segment is
    found by its id, else by its words."""
    beads = list(alignment.beads)
    for entry in decisions.entries:
        chosen = chosen_segments(entry, fr, en) if entry.action in BEAD_ACTIONS else None
        if chosen is None:
            continue  # about something else, or a conflict: see conflicts.py
        f, e = chosen
        same = next((bead for bead in beads if (bead.fr, bead.en) == (f, e)), None)
        beads = _without(beads, set(f), set(e))
        made = beads_made(entry.action, f, e)
        if same and made == (replace(same, score=1.0, kind=made[0].kind, evidence=()),):
            made = (replace(same, score=1.0),)  # accepted as it was found: it stays a moved one
        beads += made
    beads.sort(key=lambda bead: (bead.fr or (10**9,), bead.en))
    return replace(alignment, beads=tuple(beads))


def beads_made(action: Action, fr: Sequence[int], en: Sequence[int]) -> tuple[Bead, ...]:
    """The beads an action makes of segments (ordered indices): one, one per segment, or one for each place in order."""
    if action == "reject_bead":
        return tuple(_bead((i,), ()) for i in fr) + tuple(_bead((), (j,)) for j in en)
    if action == "split_bead":
        return tuple(_bead(() if i is None else (i,), () if j is None else (j,)) for i, j in zip_longest(fr, en))
    return (_bead(tuple(fr), tuple(en)),)


def _bead(fr: tuple[int, ...], en: tuple[int, ...]) -> Bead:
    return Bead(fr=fr, en=en, score=1.0, kind="match" if fr and en else "fr_only" if fr else "en_only")


def chosen_segments(entry: Decision, fr: Version, en: Version) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Indices of the French and English segments a decision is about; None when one of them is gone."""
    wanted = [target for target in entry.targets if target.kind == "segment"]
    sides: tuple[list[int], list[int]] = ([], [])
    for target in wanted:
        hits = [
            (side, index)
            for side, version in enumerate((fr, en))
            for index, segment in enumerate(version.segmented.segments)
            if segment_id(version.document.id, segment.start, segment.end) == target.id
        ] or [
            (side, index)
            for side, version in enumerate((fr, en))
            for index, segment in enumerate(version.segmented.segments)
            if " ".join(segment.text.split()) == " ".join(target.exact.split())
        ]
        if len(hits) != 1:
            return None
        sides[hits[0][0]].append(hits[0][1])
    return (tuple(sorted(sides[0])), tuple(sorted(sides[1]))) if wanted else None


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


def bead_statuses(decisions: Decisions, fr: Version, en: Version) -> Mapping[str, BeadStatus]:
    """The reviewers' word by bead id: the beads their decisions made stand accepted, those they refused are gone."""
    names = [
        [segment_id(version.document.id, segment.start, segment.end) for segment in version.segmented.segments]
        for version in (fr, en)
    ]
    statuses: dict[str, BeadStatus] = {}
    for entry in decisions.entries:
        if entry.action in BEAD_ACTIONS and (chosen := chosen_segments(entry, fr, en)):
            for bead in beads_made(entry.action, *chosen):
                statuses[bead_id([names[0][i] for i in bead.fr], [names[1][j] for j in bead.en])] = "accepted"
    return statuses


# --- findings ---------------------------------------------------------------------------------------------------------


def finding_status(finding: FindingRecord, decisions: Decisions) -> tuple[FindingStatus, str]:
    """The reviewers' word on a finding and their note, from the decisions `concerning` its release."""
    status: FindingStatus = "open"
    note = ""
    for entry in decisions.entries:
        hit = any(is_about(target, finding) for target in entry.targets)
        if hit and entry.action in ("dismiss_finding", "dismiss_check"):
            status, note = "dismissed", entry.note
        elif hit and entry.action == "accept_finding":
            status, note = "accepted", entry.note
    return status, note


def is_about(target: Target, finding: FindingRecord) -> bool:
    """Whether a target means a finding: by its id, by its check, or by its message (in the same release)."""
    if target.kind == "check":
        return target.id == finding.check
    return target.kind == "finding" and (target.id == finding.id or target.exact == finding.message_fr)


# --- entities, glossary -----------------------------------------------------------------------------------------------


def revise_entities(entities: Iterable[Entity], decisions: Decisions) -> tuple[Entity, ...]:
    """Entities after the reviewers' word: merged, renamed, of another type. They are found by id, else by name.

    The value of a new name is the French one, or the French one, a tab, and the English one."""
    found = {entity.id: entity for entity in entities}
    for entry in decisions.entries:
        named = [entity for target in entry.targets if (entity := entity_meant(target, found.values()))]
        if not named:
            continue
        first = named[0]
        if entry.action == "rename_entity" and entry.value.strip():
            fr, tab, en = entry.value.partition("\t")
            label_fr = fr.strip()
            label_en = en.strip() if tab else label_fr if first.label_en else ""
            aliases = sorted({*first.aliases, first.label_fr, first.label_en} - {"", label_fr, label_en})
            found[first.id] = replace(first, label_fr=label_fr, label_en=label_en, aliases=tuple(aliases))
        elif entry.action == "retype_entity" and entry.value in get_args(MentionType):
            found[first.id] = replace(first, type=cast(MentionType, entry.value))
        elif entry.action == "merge_entities":
            for other in named[1:]:
                if other.id != first.id and other.id in found:
                    first = _merged(first, found.pop(other.id))
            found[first.id] = first
    return tuple(found.values())


def entity_meant(target: Target, entities: Iterable[Entity]) -> Entity | None:
    """The entity a target names: by id, else by label, else by another of its names; None when there is none."""
    if target.kind != "entity":
        return None
    known = list(entities)
    named = [e for e in known if target.exact and target.exact in (e.label_fr, e.label_en)]
    other = [e for e in known if target.exact and target.exact in e.aliases]
    return next((e for e in known if e.id == target.id), None) or next(iter((*named, *other)), None)


def _merged(one: Entity, other: Entity) -> Entity:
    names = {*one.aliases, *other.aliases, other.label_fr, other.label_en} - {"", one.label_fr, one.label_en}
    return replace(
        one,
        label_fr=one.label_fr or other.label_fr,
        label_en=one.label_en or other.label_en,
        aliases=tuple(sorted(names)),
        mentions=tuple(sorted({*one.mentions, *other.mentions})),
        external=tuple(sorted({*one.external, *other.external})),
        roles=tuple(dict.fromkeys((*one.roles, *other.roles))),
    )


def with_glossary(glossary: Glossary, decisions: Decisions) -> Glossary:
    """The glossary with the names reviewers added; their value is type, French name, English name, by tabs."""
    added = []
    for entry in decisions.entries:
        kind, _, names = entry.value.partition("\t")
        if entry.action == "glossary" and kind in get_args(MentionType) and names.strip():
            fr, _, en = names.partition("\t")
            added.append(GlossaryEntry(type=cast(MentionType, kind), fr=(fr,) if fr else (), en=(en,) if en else ()))
    return Glossary(entries=(*glossary.entries, *dict.fromkeys(added)))

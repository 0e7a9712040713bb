"""Decisions that could not be applied, or that say the opposite of each other: listed, never lost silently."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from presskit.collection import Release
from presskit.decisions import Decision, Decisions, Target, concerning, documents_of
from presskit.decisions.beads import BEAD_ACTIONS
from presskit.decisions.findings import is_about
from presskit.decisions.names import entity_meant
from presskit.model import Entity
from presskit.model import Release as ReleasePair

Why = Literal["document_gone", "pair_gone", "passage_gone", "finding_gone", "entity_gone", "contradicted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A decision with the reason why it has no effect; `by` is the later decision that says otherwise, or ""."""

    decision: Decision
    why: Why
    by: str = ""


def document_conflicts(decisions: Decisions, places: Mapping[str, str]) -> tuple[Conflict, ...]:
    """Decisions about documents that are no longer there, neither by id nor by place."""
    return tuple(
        Conflict(decision=entry, why="document_gone")
        for entry in decisions.entries
        if any(document not in places for document in documents_of(entry))
    )


def pair_conflicts(releases: Iterable[ReleasePair], decisions: Decisions) -> tuple[Conflict, ...]:
    """Decisions on passages and findings of two documents that are no pair any more."""
    found = list(releases)
    pairs = {frozenset((release.fr, release.en)) for release in found}
    known = {document for release in found for document in (release.fr, release.en)}
    return tuple(
        Conflict(decision=entry, why="pair_gone")
        for entry in decisions.entries
        if entry.action in (*BEAD_ACTIONS, "accept_finding", "dismiss_finding")
        and known.issuperset(documents_of(entry))
        and frozenset(documents_of(entry)) not in pairs
    )


def release_conflicts(release: Release, decisions: Decisions) -> tuple[Conflict, ...]:
    """Decisions on passages and findings of a release that are no longer there.

    A finding that was accepted and is gone was mended: that is no conflict, but one that was dismissed is told.
    """
    here = concerning(decisions, [release.id, *(document.id for document in release.versions)])
    both = {document.id for document in release.versions}
    passages: dict[str, int] = {}
    for document in release.versions:
        for segment in document.segments:
            passages[segment.id] = 1
            words = " ".join(document.words(segment).split())
            passages[words] = passages.get(words, 0) + 1
    found: list[Conflict] = []
    for entry in here.entries:
        if not set(documents_of(entry)) <= both:
            continue
        if entry.action in BEAD_ACTIONS and not all(
            target.id in passages or passages.get(" ".join(target.exact.split())) == 1
            for target in entry.targets
            if target.kind == "segment"
        ):
            found.append(Conflict(decision=entry, why="passage_gone"))
        elif entry.action == "dismiss_finding" and not any(
            is_about(target, finding) for target in entry.targets for finding in release.findings
        ):
            found.append(Conflict(decision=entry, why="finding_gone"))
    return tuple(found)


def entity_conflicts(entities: Iterable[Entity], decisions: Decisions) -> tuple[Conflict, ...]:
    """Decisions on names that are no longer there; `entities` are those found before any decision."""
    about = [e for e in decisions.entries if e.action in ("rename_entity", "retype_entity", "merge_entities")]
    if not about:
        return ()
    known = list(entities)
    renamed = {part for entry in about if entry.action == "rename_entity" for part in entry.value.split("\t")}
    return tuple(
        Conflict(decision=entry, why="entity_gone")
        for entry in about
        if not all(
            target.exact in renamed or entity_meant(target, known)
            for target in entry.targets
            if target.kind == "entity"
        )
    )


# --- what reviewers contradict each other on --------------------------------------------------------------------------

_WORD: Mapping[str, tuple[str, str]] = {
    "accept_pair": ("pair", "yes"), "pair": ("pair", "yes"), "reject_pair": ("pair", "no"),
    "accept_bead": ("bead", "yes"), "reject_bead": ("bead", "no"), "split_bead": ("bead", "split"),
    "accept_finding": ("finding", "yes"), "dismiss_finding": ("finding", "no"),
    "rename_entity": ("name", ""), "retype_entity": ("type", ""),
}  # fmt: skip


def contradictions(decisions: Decisions) -> tuple[Conflict, ...]:
    """Decisions that somebody else overruled later; a reviewer who changes their mind is none."""
    latest: dict[tuple[str, frozenset[str]], Decision] = {}
    found: list[Conflict] = []
    for entry in decisions.entries:
        if entry.action not in _WORD:
            continue
        matter = (_WORD[entry.action][0], frozenset(_subject(entry.targets)))
        before = latest.get(matter)
        if before and before.who != entry.who and _said(before) != _said(entry):
            found.append(Conflict(decision=before, why="contradicted", by=entry.id))
        latest[matter] = entry
    return tuple(found)


def _said(entry: Decision) -> tuple[str, str]:
    return _WORD[entry.action][1], entry.value


def _subject(targets: Iterable[Target]) -> Iterable[str]:
    """What a decision is about, narrowest first: findings, else passages, else names, else documents."""
    named = list(targets)
    for kind in ("finding", "segment", "entity", "document"):
        ids = [target.id for target in named if target.kind == kind]
        if ids:
            return ids[:1] if kind == "entity" else ids
    return ()

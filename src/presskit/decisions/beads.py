"""Beads after the reviewers' word."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from presskit.decisions import Action, Decision, Decisions
from presskit.knowledge import BeadStatus, bead_id, segment_id
from presskit.model import Alignment, Bead, Version

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

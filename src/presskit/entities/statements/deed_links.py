"""What one version says was done, beside what the other says."""

import bisect
from collections.abc import Mapping, Sequence

from presskit.entities.resolution.matching import similarity
from presskit.entities.resolution.values import best_first
from presskit.entities.statements.deed import Deed
from presskit.entities.statements.deeds import deeds
from presskit.model import Alignment, Version

_SAME_THING = 0.6
_FEW = 10_000  # pairs of deeds; in longer documents only those of one bead are compared
_KIN = frozenset(("founded", "launched", "opened"))  # one version may say "created" where the other says "launched"


def paired(
    fr: Version | None, en: Version | None, alignment: Alignment | None, ties: Mapping[int, int]
) -> list[tuple[Deed | None, Deed | None]]:
    """The deeds of two versions, those that are one side by side; `ties` lead from French mentions to English ones."""
    mine, theirs = deeds(fr) if fr else (), deeds(en) if en else ()
    scored: list[tuple[float, int, int, str]] = []
    if fr and en and alignment:
        left, right = _deed_beads(fr, mine, alignment, "fr"), _deed_beads(en, theirs, alignment, "en")
        few = len(mine) * len(theirs) <= _FEW
        by_bead: dict[int, list[int]] = {}
        for j, bead in enumerate(right):
            by_bead.setdefault(bead, []).append(j)
        for i, one in enumerate(mine):
            for j in range(len(theirs)) if few else by_bead.get(left[i], []):
                two = theirs[j]
                score = _match(one, two, left[i] >= 0 and left[i] == right[j], ties)
                if score:
                    scored.append((score, i, j, ""))
    mates = {i: j for i, j, _, _ in best_first(scored)}
    taken = set(mates.values())
    both = [(one, theirs[mates[i]] if i in mates else None) for i, one in enumerate(mine)]
    return [*both, *((None, two) for j, two in enumerate(theirs) if j not in taken)]


def _deed_beads(version: Version, done: Sequence[Deed], alignment: Alignment, side: str) -> list[int]:
    """The bead of each deed's verb (-1 when it stands in no segment)."""
    bead_of = {
        segment: k for k, bead in enumerate(alignment.beads) for segment in (bead.fr if side == "fr" else bead.en)
    }
    starts = [segment.start for segment in version.segmented.segments]
    return [bead_of.get(bisect.bisect_right(starts, deed.start) - 1, -1) for deed in done]


def _match(one: Deed, two: Deed, together: bool, ties: Mapping[int, int]) -> float:
    """How well two deeds go together: by their bead, what is done and who did it; 0 when they are two things."""
    if one.predicate != two.predicate and not {one.predicate, two.predicate} <= _KIN:
        return 0.0
    thing = _tied_names(one.names, two.names, ties) or similarity(one.what, two.what, "organisation") >= _SAME_THING
    doer = _tied_names(one.subjects, two.subjects, ties)
    score = 0.4 * together + 0.35 * thing + 0.15 * doer + 0.1 * (one.predicate == two.predicate)
    return score if together or (thing and (doer or one.predicate in ("founded", "appointed"))) else 0.0


def _tied_names(one: Sequence[int], two: Sequence[int], ties: Mapping[int, int]) -> bool:
    return any(ties.get(name) in two for name in one)


def differ(one: Deed, two: Deed, ties: Mapping[int, int]) -> bool:
    """The versions say another day, or that others did it."""
    return _other_day(one.date, two.date) or _other_doer(one, two, ties)


def _other_day(one: str, two: str) -> bool:
    """Two dates that cannot be the same day."""
    return bool(one and two) and not (one.startswith(two) or two.startswith(one))


def _other_doer(one: Deed, two: Deed, ties: Mapping[int, int]) -> bool:
    """Both say who did it, and every name of one is tied to a name that is none of the other's."""
    known = [ties[name] for name in one.subjects if name in ties]
    return bool(known and two.subjects) and len(known) == len(one.subjects) and not set(known) & set(two.subjects)

"""Why two documents were paired or not, so that a person can follow it.

The weights are log-odds and add up to the log-odds of the score: what is said in both texts (split among words,
names, figures, dates and addresses in proportion to what they contribute), the baseline for texts of these lengths,
what is declared, and the lead over other candidates. They are rounded to two digits, so that a document that comes or
goes, which shifts the frequency of every word a little, does not touch what is said about all the others.
"""

import numpy as np

from presskit.align import matching
from presskit.align.declared import Clues
from presskit.align.likeness import MEASURES, Likeness
from presskit.align.matching import Contest
from presskit.align.profile import parts
from presskit.align.signals import fold
from presskit.align.space import KINDS, Side, Space
from presskit.model import Evidence, Profile

SHOWN = 8
TELLING = 2.0  # what is common in general or in the collection counts, but is not shown
CLOSE = 0.4  # nor are words that are translations of each other only now and then
NAMES = {"w": "vocabulary", "n": "names", "#": "numbers", "@": "dates", "u": "addresses"}


def of_pair(
    space: Space, alike: Likeness, contest: Contest, clues: Clues, p: int, refused: bool
) -> tuple[Evidence, ...]:
    """The evidence for the candidate pair `p`, heaviest first within texts, declarations and competition."""
    sizes = matching.CONTENT_BIAS + matching.CONTENT[MEASURES.index("size")] * alike.values[p, MEASURES.index("size")]
    given = sum(e.weight for e in (*clues.other, *(() if refused else clues.declared)))
    text = matching.OWN * (contest.own[p] - given - sizes)
    shown = _shown(space, int(contest.fr[p]), int(contest.en[p]))
    shares = alike.common[p] / (alike.common[p].sum() or 1.0)
    items = [
        _item(NAMES[KINDS[k]], ", ".join(shown.get(KINDS[k], ())), text * shares[k])
        for k in sorted(range(len(KINDS)), key=lambda k: (-shares[k], k))
        if shares[k] > 0
    ]
    items.append(
        _item(
            "baseline",
            "two documents of these lengths taken at random",
            matching.OWN * sizes + matching.USUAL * contest.usual + matching.BIAS,
        )
    )
    for clue in (*(() if refused else clues.declared), *clues.other):
        items.append(_item(clue.kind, clue.detail, matching.OWN * clue.weight))
    lead = matching.SMALLER_LEAD * contest.smaller[p] + matching.LARGER_LEAD * contest.larger[p]
    items.append(_item("competition", f"{contest.smaller[p]:+.1f} / {contest.larger[p]:+.1f}", lead))
    return tuple(items)


def of_refusal(clues: Clues, other: Profile) -> Evidence:
    """That a declared version was not believed, because the texts have next to nothing in common."""
    hows = ", ".join(sorted({e.kind for e in clues.declared}))
    weight = -matching.OWN * sum(e.weight for e in clues.declared)
    return _item("declared_refused", f"{hows}: {other.location} ({other.title or other.document})", weight)


def _item(kind: str, detail: str, weight: float) -> Evidence:
    return Evidence(kind=kind, detail=detail, weight=round(float(weight), 2))


def _shown(space: Space, fr: int, en: int) -> dict[str, list[str]]:
    """By kind of feature what both texts hold, as people write it, the weightiest first; what is common is left out."""
    there = set(_columns(space.en, en))
    here, beyond = _forms(space.fr.profiles[fr]), _forms(space.en.profiles[en])
    columns = _columns(space.fr, fr)
    start, end = space.fr.weights.indptr[fr], space.fr.weights.indptr[fr + 1]
    heaviest = np.argsort(-space.fr.weights.data[start:end], kind="stable").tolist()
    found: dict[str, list[str]] = {}
    for place in heaviest:
        column = columns[place]
        kind = space.fr.kinds[column]
        if space.fr.idf[column] < TELLING or len(found.get(kind, ())) >= SHOWN:
            continue
        start, end = space.ties.indptr[column], space.ties.indptr[column + 1]
        tied = zip(space.ties.data[start:end].tolist(), space.ties.indices[start:end].tolist(), strict=True)
        value, other = max(((v, -o) for v, o in tied if o in there), default=(0.0, 0))
        if value >= CLOSE and space.en.idf[-other] >= TELLING:
            forms = here[space.fr.keys[column]], beyond[space.en.keys[-other]]
            same = fold(forms[0]) == fold(forms[1])
            found.setdefault(kind, []).append(forms[0] if same else f"{forms[0]} ↔ {forms[1]}")
    return found


def _columns(side: Side, row: int) -> list[int]:
    columns: list[int] = side.weights.indices[side.weights.indptr[row] : side.weights.indptr[row + 1]].tolist()
    return columns


def _forms(profile: Profile) -> dict[str, str]:
    """How a document writes its keys."""
    return {key: form for _, key, form in (parts(feature.key) for feature in reversed(profile.features))}

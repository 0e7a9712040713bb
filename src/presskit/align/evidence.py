"""Why two documents were paired or not, so that a person can follow it.

The weights are log-odds and add up to the log-odds of the score: what is said in both texts (split among words, names,
figures, dates and addresses in proportion to what they contribute), the baseline for texts of these lengths, what is
declared, and the lead over other candidates.
"""

from collections import defaultdict

import numpy as np

from presskit.align import matching
from presskit.align.declared import Clues
from presskit.align.likeness import MEASURES, Likeness
from presskit.align.matching import Contest
from presskit.align.profile import parts
from presskit.align.space import Space
from presskit.model import Evidence, Profile

SHOWN = 8
TELLING = 2.0  # what is common in general or in the collection counts, but is not shown
KINDS = {"w": "vocabulary", "n": "names", "#": "numbers", "@": "dates", "u": "addresses"}


def of_pair(
    space: Space, alike: Likeness, contest: Contest, clues: Clues, p: int, refused: bool
) -> tuple[Evidence, ...]:
    """The evidence for the candidate pair `p`, heaviest first within texts, declarations and competition."""
    sizes = matching.CONTENT_BIAS + matching.CONTENT[MEASURES.index("size")] * alike.values[p, MEASURES.index("size")]
    given = sum(e.weight for e in (*clues.other, *(() if refused else clues.declared)))
    text = matching.OWN * (contest.own[p] - given - sizes)
    found = _texts(space, int(contest.fr[p]), int(contest.en[p]))
    total = sum(mass for mass, _ in found.values())
    items = [
        _item(KINDS[kind], ", ".join(found[kind][1]), text * found[kind][0] / total)
        for kind in sorted(found, key=lambda k: (-found[k][0], k))
    ]
    items.append(
        _item("baseline", "two documents of these lengths taken at random", matching.OWN * sizes + matching.BIAS)
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
    return Evidence(kind=kind, detail=detail, weight=round(float(weight), 3))


def _texts(space: Space, fr: int, en: int) -> dict[str, tuple[float, list[str]]]:
    """By kind of feature: the mass in common, and what is shared as people write it, rarest first."""
    here, there = space.fr.weights[fr], space.en.weights[en]
    held = dict(zip(there.indices.tolist(), there.data.tolist(), strict=True))
    forms = [
        {key: (kind, form) for kind, key, form in (parts(feature.key) for feature in side.profiles[row].features)}
        for side, row in ((space.fr, fr), (space.en, en))
    ]
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for column, weight in zip(here.indices.tolist(), here.data.tolist(), strict=True):
        start, end = space.ties.indptr[column], space.ties.indptr[column + 1]
        tied = [
            (value, other)
            for value, other in zip(
                space.ties.data[start:end].tolist(), space.ties.indices[start:end].tolist(), strict=True
            )
            if other in held
        ]
        if not tied:
            continue
        value, other = max(tied, key=lambda item: (item[0], -item[1]))
        kind, form = forms[0][space.fr.keys[column]]
        second, translated = forms[1][space.en.keys[other]]
        kind = kind if kind == second or kind != "w" else second
        written = form if form.casefold() == translated.casefold() else f"{form} ↔ {translated}"
        found[kind].append((value * float(np.sqrt(weight * held[other])), written))
    return {
        kind: (
            sum(mass for mass, _ in items) + 1e-9,
            [written for mass, written in sorted(items, key=lambda i: (-i[0], i[1])) if mass > TELLING][:SHOWN],
        )
        for kind, items in found.items()
    }

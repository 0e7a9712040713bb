"""From evidence to pairs: competition between candidates, probability, and one partner at most for each document.

The weights are fitted by `benchmarks/pairing.py --fit` (logistic regression) on the tuning half of the news in
`../shared/data/debian-news`, in collections of 6 to 450 releases, with and without titles, with partners missing and
English texts cut, with all, some and none of the lexicon, so that they do not lean on one subject or one size of
collection.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.bags import Columns, Ints, blocks
from presskit.align.pairing.space import Floats

# Log-odds of a pair by its text alone: one weight for each of `likeness.MEASURES`.
# (The weight of titles is set by hand: in the data they agree too well to be learned from.)
CONTENT = (5.9, 11.9, 3.6, 3.5, 2.14, 1.5, -1.96, -1.46, -0.51)
CONTENT_BIAS = -5.89
# Log-odds in competition: of the pair itself, of its smaller and its larger lead over the next candidate. The bias is
# lowered by 0.8 after a look at the reliability table of the tuning half.
OWN, SMALLER_LEAD, LARGER_LEAD, BIAS = 0.29, 0.86, 0.23, -3.70
USUAL = -0.26  # how far a collection where all documents resemble each other asks for more
USUAL_WEIGHT = 20.0
NOBODY = -6.0  # the log-odds a lead is counted from where there is no other candidate
MOST_LEAD = 6.0
PAIRS = 1 << 16  # weighed together


@dataclass(frozen=True, slots=True)
class _Best:
    """For each row of a side the best and the second best value of its pairs; -inf where there is none."""

    first: Floats
    second: Floats

    def lead(self, rows: Columns, own: Floats) -> Floats:
        """How far pairs of these rows are before the next best of their row."""
        other = np.where(own == self.first[rows], self.second[rows], self.first[rows])
        return own - np.maximum(other, NOBODY)


@dataclass(frozen=True, slots=True)
class Contest:
    """Candidate pairs (French and English rows, in order) after competition: `own` log-odds by direct evidence, the
    best of these for either side, and `total` with the leads over other candidates; `usual` is the mean of the pairs
    that are not best for either document."""

    fr: Columns
    en: Columns
    own: Floats
    best: tuple[_Best, _Best]
    usual: float
    total: Floats

    def leads(self, part: slice | Ints) -> tuple[Floats, Floats]:
        """The smaller and the larger lead of some pairs over the next candidate of either document."""
        own = self.own[part]
        return _ranked(self.best[0].lead(self.fr[part], own), self.best[1].lead(self.en[part], own))


def content(values: NDArray[np.floating[Any]]) -> Floats:
    """Log-odds of pairs by their text alone, from the rows of `likeness.Likeness.values`."""
    found = np.full(len(values), CONTENT_BIAS)
    for weight, column in zip(CONTENT, values.T, strict=True):
        found += weight * column
    return np.asarray(np.round(found, 9), dtype=np.float64)


def compete(fr: Columns, en: Columns, own: Floats) -> Contest:
    """Weigh each pair against the next best candidate of either document, and against what is usual here."""
    best = _best(fr, own), _best(en, own)
    losers = [np.zeros(0)]
    for part in blocks(len(own), PAIRS):
        beaten = (best[0].lead(fr[part], own[part]) < 0) & (best[1].lead(en[part], own[part]) < 0)
        losers.append(np.maximum(own[part][beaten], 2 * NOBODY))
    lost = np.concatenate(losers)
    # With one digit, so that a document more leaves it as it is: it stands in the score of every pair.
    usual = float(np.round((lost.sum() + USUAL_WEIGHT * NOBODY) / (len(lost) + USUAL_WEIGHT), 1))
    del lost, losers
    found = Contest(fr, en, own, best, usual, np.empty(len(own)))
    for part in blocks(len(own), PAIRS):
        smaller, larger = found.leads(part)
        found.total[part] = OWN * own[part] + SMALLER_LEAD * smaller + LARGER_LEAD * larger + USUAL * usual + BIAS
    return found


def _ranked(here: Floats, there: Floats) -> tuple[Floats, Floats]:
    smaller = np.clip(np.minimum(here, there), -MOST_LEAD, MOST_LEAD)
    return smaller, np.clip(np.maximum(here, there), -MOST_LEAD, MOST_LEAD)


def _best(rows: Columns, own: Floats) -> _Best:
    size = int(rows.max(initial=-1)) + 1
    first, second, times = np.full(size, -np.inf), np.full(size, -np.inf), np.zeros(size, dtype=np.int64)
    for part in blocks(len(own), PAIRS):
        np.maximum.at(first, rows[part], own[part])
    for part in blocks(len(own), PAIRS):
        here, value = rows[part], own[part]
        top = value == first[here]
        times += np.bincount(here[top], minlength=size)
        np.maximum.at(second, here[~top], value[~top])
    return _Best(first, np.where(times > 1, first, second))


def likeliest(rows: Columns, total: Floats, size: int) -> Ints:
    """For each of `size` rows the index of its likeliest pair, of equals the first one; -1 where there is none."""
    best, found = np.full(size, -np.inf), np.full(size, -1, dtype=np.int64)
    for part in blocks(len(total), PAIRS):
        np.maximum.at(best, rows[part], total[part])
    for part in reversed([*blocks(len(total), PAIRS)]):
        top = np.flatnonzero(total[part] == best[rows[part]])[::-1]
        found[rows[part][top]] = top + part.start
    return found


def probability(log_odds: Floats) -> Floats:
    """The probabilities, in (0, 1), of log odds; beyond 40 they are cut."""
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -40, 40))), dtype=np.float64)


def assign(fr: Columns, en: Columns, gain: Floats) -> list[int]:
    """Indices of pairs with positive gain that give the greatest sum of gains, each document in one pair at most.

    Solved apart for each group of documents that compete with each other (Kuhn and Munkres); groups are small because
    a gain is positive only where a pair is likelier than not.
    """
    from scipy.optimize import linear_sum_assignment

    likely = np.flatnonzero(gain > 0)
    alone = unrivalled(fr[likely], en[likely])
    chosen: list[int] = likely[alone].tolist()
    for group in _groups(fr, en, likely[~alone].tolist()):
        rows = {row: k for k, row in enumerate(sorted({int(fr[p]) for p in group}))}
        columns = {column: k for k, column in enumerate(sorted({int(en[p]) for p in group}))}
        table = np.zeros((len(rows), len(columns)))
        where = {}
        for p in group:
            cell = rows[int(fr[p])], columns[int(en[p])]
            table[cell] = gain[p]
            where[cell] = p
        taken = zip(*linear_sum_assignment(table, maximize=True), strict=True)
        chosen += [where[int(r), int(c)] for r, c in taken if table[r, c] > 0]
    return sorted(chosen)


def unrivalled(fr: Columns, en: Columns) -> NDArray[np.bool_]:
    """Which pairs are the only ones of both of their documents."""
    _, here = np.unique(fr, return_inverse=True)
    _, there = np.unique(en, return_inverse=True)
    return np.asarray((np.bincount(here)[here] == 1) & (np.bincount(there)[there] == 1), dtype=bool)


def _groups(fr: Columns, en: Columns, pairs: Iterable[int]) -> list[list[int]]:
    """Pairs that are tied by common documents, group by group."""
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        while parent.setdefault(node, node) != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    pairs = list(pairs)
    for p in pairs:
        parent[root(("fr", int(fr[p])))] = root(("en", int(en[p])))
    groups: dict[tuple[str, int], list[int]] = defaultdict(list)
    for p in pairs:
        groups[root(("fr", int(fr[p])))].append(p)
    return list(groups.values())

"""How long a translation is: Gale and Church (1993), with ratio and variance fitted to the pair.

The length of a segment is its number of characters. Of two translations the log ratio of the lengths is normal around
log 1.19 (French is longer), with a variance that falls with the length, as in Gale and Church, where the difference
grows with its square root. The evidence is the log-likelihood ratio against segments drawn at random from the same
texts.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_PAD = 4.0  # characters added to every length: one word more or less means little in a heading
_FLOOR = 0.012  # variance of the log ratio that remains for very long segments
_OUTLIERS = 0.02


@dataclass(frozen=True, slots=True)
class LengthModel:
    """`mean` of log(French / English) and `spread`: the variance is spread / length."""

    mean: float = math.log(1.19)
    spread: float = 5.0


@dataclass(frozen=True, slots=True)
class Compared:
    """Runs of French segments against runs of English ones, as `monotone.best_path` has them: `[i, k, j]` is about a
    bead of the k-th shape that ends before French segment i and English segment j (where there is none, the values
    mean nothing).

    `ratio` is log(French / English), `weight` the sum of both lengths, `chance` half the log density of the two
    lengths in their texts.
    """

    ratio: Floats
    weight: Floats
    chance: Floats


def totals(lengths: Floats, size: int) -> Floats:
    """The length of each run of `size` neighbours (joined by a space)."""
    if len(lengths) < size:
        return np.zeros(0)
    return np.asarray(np.convolve(lengths, np.ones(size), "valid") + (size - 1), dtype=np.float64)


def background(lengths: Floats, size: int) -> Floats:
    """Log density of the log length of each run of `size` neighbours among all such runs."""
    runs = np.log(totals(lengths, size) + _PAD)
    if len(runs) == 0:
        return runs
    # Shrunk towards a typical text, because a handful of segments does not show how lengths vary.
    centre = (runs.sum() + 3 * (4.6 + math.log(size))) / (len(runs) + 3)
    variance = (((runs - centre) ** 2).sum() + 3 * 0.5) / (len(runs) + 3)
    return np.asarray(-0.5 * ((runs - centre) ** 2 / variance + np.log(2 * np.pi * variance)), dtype=np.float64)


def compared(french: Floats, english: Floats, shapes: Sequence[tuple[int, int]]) -> Compared:
    """Compare all runs of segments, given the lengths of the segments (characters) of both sides."""
    size = len(french) + 1, len(shapes), len(english) + 1
    found = Compared(np.zeros(size), np.ones(size), np.zeros(size))
    fr_chance = {p: background(french, p)[:, None] for p, _ in shapes}
    en_chance = {q: background(english, q) for _, q in shapes}
    fr_totals = {p: totals(french, p)[:, None] + _PAD for p, _ in shapes}
    en_totals = {q: totals(english, q) + _PAD for _, q in shapes}
    for k, (p, q) in enumerate(shapes):
        found.ratio[p:, k, q:] = np.log(fr_totals[p] / en_totals[q])
        found.weight[p:, k, q:] = fr_totals[p] + en_totals[q]
        found.chance[p:, k, q:] = (fr_chance[p] + en_chance[q]) / 2
    return found


def evidence(runs: Compared, model: LengthModel) -> Floats:
    """Log density of the log ratio of two lengths when they are translations."""
    distance = runs.ratio - model.mean
    np.square(distance, out=distance)
    distance *= -0.5
    variance = _FLOOR + 2 * model.spread / runs.weight
    close = np.exp(distance / variance)
    close /= np.sqrt(variance, out=variance)
    close *= 1 - _OUTLIERS
    wide = np.exp(distance, out=distance)  # an outlier has a variance of 1
    wide *= _OUTLIERS
    close += wide
    close /= math.sqrt(2 * math.pi)
    np.log(close, out=close)
    return close


def fit(french: Sequence[float], english: Sequence[float]) -> LengthModel:
    """Fit the model to the lengths of beads held to be right, shrunk towards the default by twenty beads' worth."""
    start = LengthModel()
    if not french:
        return start
    a, b = np.asarray(french, dtype=np.float64) + _PAD, np.asarray(english, dtype=np.float64) + _PAD
    ratio = np.log(a / b)
    weight = a + b
    mean = (start.mean * 20 * weight.mean() + (ratio * weight).sum()) / (20 * weight.mean() + weight.sum())
    square = np.minimum((ratio - mean) ** 2, 1.0)
    spread = (20 * start.spread + (np.maximum(square - _FLOOR, 0.1 * square) * weight / 2).sum()) / (20 + len(a))
    return LengthModel(float(np.clip(mean, -0.7, 0.7)), float(np.clip(spread, 1.0, 20.0)))

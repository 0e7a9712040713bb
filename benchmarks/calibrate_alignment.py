"""Fit the scores of beads, or check them.

    python benchmarks/calibrate_alignment.py                 fit `align/beads/confidence.py` on the tuning half
    python benchmarks/calibrate_alignment.py --table test    reliability of the scores on the other half

The four test sets of `alignment.py`, aligned with a full, a half hidden and no lexicon, and pairs of texts that have
nothing to do with each other. A bead is right when it is in the gold with exactly its two sides; a segment alone is
right when it is alone in the gold.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from alignment import SETS, Case, lexicon_file, segmented, texts, variant
from presskit.align.beads import confidence
from presskit.align.beads.sentences import AlignSettings, align, judge

STEP = 4  # every fourth text: a few minutes
LEXICONS = ("tune", "masked", "none")


def cases(part: str) -> Iterator[Case]:
    """The test sets of a half, and one unrelated pair for every four texts."""
    made = list(texts(part))[::STEP]
    for n, (name, pairs) in enumerate(made):
        yield from (variant(name, kind, pairs) for kind in SETS)
        if n % 4 == 0:
            other = made[(n + len(made) // 2) % len(made)][1]
            half = len(pairs) // 2
            yield Case(f"{name}/unrelated", [f for f, _ in pairs[:half]], [e for _, e in other[:half]], [])


def fit() -> None:
    beads: list[tuple[float, ...]] = []
    right: list[bool] = []
    alone: list[tuple[float, float]] = []
    alone_right: list[bool] = []
    for part in LEXICONS:
        settings = replace(AlignSettings(), lexicon=lexicon_file(part))
        for case in cases("tune"):
            gold = {bead for bead in case.gold if bead[0] and bead[1]}
            paired_fr, paired_en = {i for f, _ in gold for i in f}, {j for _, e in gold for j in e}
            found = judge(segmented(case.fr, "fr"), segmented(case.en, "en"), settings)
            fr, en = set(range(len(case.fr))), set(range(len(case.en)))
            for bead in found.beads:
                i, p, j, q = bead.place
                french, english = tuple(range(i, i + p)), tuple(range(j, j + q))
                beads.append(confidence.features(bead.gain, bead.bare, bead.moved, p + q > 2))
                right.append((french, english) in gold)
                fr.difference_update(french)
                en.difference_update(english)
            for k in fr:
                alone.append((1.0, max(found.fr_chance[k], 0.0)))
                alone_right.append(k not in paired_fr)
            for k in en:
                alone.append((1.0, max(found.en_chance[k], 0.0)))
                alone_right.append(k not in paired_en)
    print(f"{len(beads)} beads, {np.mean(right):.4f} right; {len(alone)} alone, {np.mean(alone_right):.4f} right")
    print("BEAD =", tuple(round(float(w), 3) for w in _logistic(np.array(beads, float), np.array(right, float))))
    print("ALONE =", tuple(round(float(w), 3) for w in _logistic(np.array(alone), np.array(alone_right, float))))


def _logistic(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    def loss(w: NDArray[np.float64]) -> float:
        z = x @ w
        return float(np.mean(np.logaddexp(0, z) - y * z) + 1e-6 * (w @ w))

    return np.asarray(minimize(loss, np.zeros(x.shape[1])).x)


def table(part: str) -> None:
    edges = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99, 1.0001)
    scores: dict[str, list[tuple[float, bool]]] = {"both sides": [], "one side": []}
    for lexicon in LEXICONS:
        settings = replace(AlignSettings(), lexicon=lexicon_file(lexicon))
        for case in cases(part):
            gold = {bead for bead in case.gold if bead[0] and bead[1]}
            paired_fr, paired_en = {i for f, _ in gold for i in f}, {j for _, e in gold for j in e}
            for bead in align(segmented(case.fr, "fr"), segmented(case.en, "en"), settings=settings).beads:
                if bead.fr and bead.en:
                    scores["both sides"].append((bead.score, (bead.fr, bead.en) in gold))
                else:
                    free = paired_fr.isdisjoint(bead.fr) and paired_en.isdisjoint(bead.en)
                    scores["one side"].append((bead.score, free))
    for name, found in scores.items():
        error = 0.0
        print(f"| {name}: score | beads | mean score | right |\n|---|---|---|---|")
        for low, high in pairwise(edges):
            here = [(score, ok) for score, ok in found if low <= score < high]
            if here:
                mean, share = np.mean([s for s, _ in here]), np.mean([ok for _, ok in here])
                error += float(len(here) / len(found) * abs(mean - share))
                print(f"| {low:.2f}-{min(high, 1):.2f} | {len(here)} | {mean:.3f} | {share:.3f} |")
        print(f"Expected calibration error {error:.4f}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--table", choices=("tune", "test"))
    options = parser.parse_args()
    if options.table:
        table(options.table)
    else:
        fit()


if __name__ == "__main__":
    main()

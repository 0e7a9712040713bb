"""Sentence alignment of two versions of a release that may differ in what they say and in which order.

1. Evidence for every bead: `ties` (words, numbers, names), `lengths`, `structure`, a signal from `outside`; `scores`
adds it.
2. The best monotone sequence of beads (`monotone`), several times: how much is left out or merged in this pair, and how
   long its translations are, is learned from the beads of the round before (`fitting`), once from the belief that much
   is left out and once that nothing is; the more probable result counts.
3. Beads that cross: what is left over is assigned to each other (`crossing`), never at the cost of a confident bead.
4. Words of the pair itself: what keeps occurring together in confident beads becomes a tie, and 2 and 3 are done again.
5. Neighbours that divide the same content otherwise become one bead (`exchange`).

Long texts are cut at `anchors`, so that time and memory grow nearly in proportion to their length.
"""

from dataclasses import dataclass, replace

import numpy as np

from presskit.align.beads import (
    anchors,
    confidence,
    crossing,
    exchange,
    fitting,
    hypotheses,
    material,
    monotone,
    reasons,
    ties,
)
from presskit.align.beads.crossing import CONFIDENT, Placed
from presskit.align.beads.fitting import Fit
from presskit.align.beads.hypotheses import Hypothesis
from presskit.align.beads.material import Material
from presskit.align.beads.monotone import NULL_EN, NULL_FR, Place, Priors
from presskit.align.beads.settings import DEFAULT, AlignSettings
from presskit.model import Alignment, Bead, BeadKind, Segmented

__all__ = ["AlignSettings", "align"]

# Confident beads needed before words are learned from the pair itself.
_ENOUGH = 20
# In a text of more stretches the words of the pair change little and cost a third of the time.
_SHORT = 12
# Up to this share of segments alone a pair counts as faithful, whatever its order suggested.
_NOTHING = 0.05
# How often the crossing pass looks again at what is left over.
_LOOKS = 2
# What is left over of a long text is compared in one piece up to this many pairs.
_REST = 1_000_000
_SWAPPED: dict[BeadKind, BeadKind] = {"fr_only": "en_only", "en_only": "fr_only"}


@dataclass(frozen=True, slots=True)
class Judged:
    """A bead with what its score rests on."""

    place: Place
    gain: float
    bare: float  # the evidence without priors
    moved: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """The beads with both sides, and for each segment what its best bead would have gained."""

    beads: list[Judged]
    fr_chance: list[float]
    en_chance: list[float]


def align(fr: Segmented, en: Segmented, *, settings: AlignSettings = DEFAULT) -> Alignment:
    """Align the segments of two versions; every segment stands in exactly one bead.

    Beads are in French order; English segments alone follow the bead of the segment before them. When the languages of
    the two are swapped, so is the result. Raises UsageError for a signal that cannot be loaded or does not answer with
    a matrix of the right shape, Unreadable or Broken for a glossary.
    """
    if fr.lang.startswith("en") and en.lang.startswith("fr"):
        mirrored = align(en, fr, settings=settings)
        beads = [replace(b, fr=b.en, en=b.fr, kind=_SWAPPED.get(b.kind, b.kind)) for b in mirrored.beads]
    elif fr.segments and en.segments:
        texts = material.read(fr, en, settings)
        found, texts = _judge(texts)
        beads = exchange.joined(_beads(found, texts), fr, en)
    else:
        beads = [Bead(fr=(i,), en=(), score=1.0, kind="fr_only") for i in range(len(fr.segments))]
        beads += [Bead(fr=(), en=(j,), score=1.0, kind="en_only") for j in range(len(en.segments))]
    return Alignment(fr=fr.document, en=en.document, beads=_ordered(beads))


def judge(fr: Segmented, en: Segmented, settings: AlignSettings) -> Verdict:
    """What `align` decides, before it becomes beads: for calibration."""
    return _judge(material.read(fr, en, settings))[0]


def _judge(texts: Material) -> tuple[Verdict, Material]:
    texts, fit = fitting.best(texts)
    found = _place(fit, texts)
    sure = [bead.place for bead in found.beads if bead.gain > CONFIDENT]
    if texts.settings.induction and len(sure) >= _ENOUGH and len(fit.stretches) <= _SHORT:
        texts = material.with_ties(texts, ties.induce(texts.fr_side, texts.en_side, texts.ties, sure))
        spans = anchors.stretches(texts.about_fr, texts.about_en)
        found = _place(fitting.again(material.stretches(texts, spans, fit.stretches), fit), texts)
    return found, texts


def _place(fit: Fit, texts: Material) -> Verdict:
    """The beads of a fit and those that cross, with indices of the whole text."""
    placed = [
        crossing.place(part.evidence, fit.prior, path, fit.hypothesis)
        for part, path in zip(fit.stretches, fit.paths, strict=True)
    ]
    # Crossing shows that some of what the path left out is not missing at all, and so makes the rest more likely.
    for _ in range(_LOOKS):
        prior, jump = (
            _prior(placed, texts, fit.hypothesis),
            crossing.jump((bead for beads in placed for bead in beads), fit.hypothesis),
        )
        placed = [
            beads + crossing.more(part.evidence, prior, beads, jump)
            for part, beads in zip(fit.stretches, placed, strict=True)
        ]
    prior, jump = (
        _prior(placed, texts, fit.hypothesis),
        crossing.jump((bead for beads in placed for bead in beads), fit.hypothesis),
    )
    judged: list[Judged] = []
    fr_chance: list[float] = []
    en_chance: list[float] = []
    for part, beads in zip(fit.stretches, placed, strict=True):
        settled = crossing.settle(part.evidence, prior, beads, jump, fit.hypothesis.doubt)
        for bead in settled:
            i, p, j, q = bead.place
            bare = float(part.evidence.total[p, q][i, j])
            judged.append(Judged((i + part.fr, p, j + part.en, q), bead.gain, bare, bead.moved))
        chances = confidence.chances(part.evidence, prior)
        fr_chance += chances[0].tolist()
        en_chance += chances[1].tolist()
    if len(fit.stretches) > 1:
        judged += _rest(judged, texts, prior, jump)
    return Verdict(judged, fr_chance, en_chance)


def _prior(placed: list[list[Placed]], texts: Material, hypothesis: Hypothesis) -> Priors:
    """Priors from all beads, those that cross included."""
    size_fr, size_en = len(texts.fr.segments), len(texts.en.segments)
    counts = fitting.counts([bead.place for bead in beads] for beads in placed)
    counts[NULL_FR] = size_fr - sum(p * n for (p, _), n in counts.items())
    counts[NULL_EN] = size_en - sum(q * n for (p, q), n in counts.items() if p)
    if counts[NULL_FR] + counts[NULL_EN] <= _NOTHING * (size_fr + size_en):
        hypothesis = hypotheses.FAITHFUL
    return monotone.priors(hypothesis.shapes, hypothesis.strength, counts)


def _rest(judged: list[Judged], texts: Material, prior: Priors, jump: float) -> list[Judged]:
    """Beads between different stretches of a long text."""
    fr, en = set(range(len(texts.fr.segments))), set(range(len(texts.en.segments)))
    for bead in judged:
        i, p, j, q = bead.place
        fr.difference_update(range(i, i + p))
        en.difference_update(range(j, j + q))
    rows, columns = np.array(sorted(fr), dtype=np.int64), np.array(sorted(en), dtype=np.int64)
    if not fr or not en or len(fr) * len(en) > _REST:
        return []
    evidence = material.evidence(texts, rows, columns, material.frame(texts, rows, columns, ((1, 1),)))
    found: list[Judged] = []
    for moved in crossing.more(evidence, prior, [], jump):
        i, _, j, _ = moved.place
        place = (int(rows[i]), 1, int(columns[j]), 1)
        found.append(Judged(place, moved.gain, float(evidence.total[1, 1][i, j]), True))
    return found


def _beads(found: Verdict, texts: Material) -> list[Bead]:
    """The verdict as beads with scores and reasons; segments left over stand alone."""
    beads: list[Bead] = []
    fr, en = set(range(len(found.fr_chance))), set(range(len(found.en_chance)))
    why = reasons.Reasons(texts)
    for bead in found.beads:
        i, p, j, q = bead.place
        french, english = tuple(range(i, i + p)), tuple(range(j, j + q))
        fr.difference_update(french)
        en.difference_update(english)
        score = confidence.of_bead(bead.gain, bead.bare, bead.moved, p + q > 2)
        kind: BeadKind = "moved" if bead.moved else "match"
        beads.append(Bead(fr=french, en=english, score=score, kind=kind, evidence=why.of(french, english)))
    beads += [Bead(fr=(i,), en=(), score=confidence.of_alone(found.fr_chance[i]), kind="fr_only") for i in sorted(fr)]
    beads += [Bead(fr=(), en=(j,), score=confidence.of_alone(found.en_chance[j]), kind="en_only") for j in sorted(en)]
    return beads


def _ordered(beads: list[Bead]) -> tuple[Bead, ...]:
    """French order; an English segment alone follows the bead that holds the segment before it."""
    home = {j: bead.fr[0] for bead in beads for j in bead.en if bead.fr}
    order: list[tuple[int, int, int, Bead]] = []
    last = -1
    for bead in sorted((bead for bead in beads if not bead.fr), key=lambda bead: bead.en):
        before = bead.en[0] - 1
        last = home.get(before, last)
        order.append((last, 1, bead.en[0], bead))
    order += [(bead.fr[0], 0, 0, bead) for bead in beads if bead.fr]
    return tuple(item[3] for item in sorted(order, key=lambda item: item[:3]))

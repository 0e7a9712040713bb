"""A pair of texts made ready for alignment, and the evidence for any part of it."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from presskit.align import anchors, monotone, outside, scores, structure, ties
from presskit.align.lexicon import Lexicon
from presskit.align.monotone import Shape
from presskit.align.scores import Evidence
from presskit.align.settings import AlignSettings
from presskit.align.structure import Layout, layout
from presskit.align.ties import Direction, Side, Ties
from presskit.model import Segmented

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Material:
    """All that is known of two texts before they are aligned."""

    fr: Segmented
    en: Segmented
    fr_side: Side
    en_side: Side
    ties: Ties
    about_fr: Direction
    about_en: Direction
    settings: AlignSettings
    fr_layout: Layout
    en_layout: Layout
    fidelity: float = 1.0  # see `hypotheses`


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of two texts and its evidence; `fr` and `en` are the first segments of it."""

    fr: int
    en: int
    evidence: Evidence


def read(fr: Segmented, en: Segmented, settings: AlignSettings) -> Material:
    """Tokenise both texts and tie their keys. Both sides have at least one segment."""
    words = settings.words()
    fr_side = ties.side((segment.text for segment in fr.segments), "fr")
    en_side = ties.side((segment.text for segment in en.segments), "en")
    found = ties.tie(fr_side, en_side, words)
    about_fr, about_en = _directions(fr_side, en_side, found, words, 1.0)
    return Material(fr, en, fr_side, en_side, found, about_fr, about_en, settings, layout(fr), layout(en))


def with_ties(texts: Material, found: Ties) -> Material:
    """The same texts with other ties."""
    words = texts.settings.words()
    about_fr, about_en = _directions(texts.fr_side, texts.en_side, found, words, texts.fidelity)
    return replace(texts, ties=found, about_fr=about_fr, about_en=about_en)


def with_fidelity(texts: Material, fidelity: float) -> Material:
    """The same texts as more or less free versions of each other."""
    if fidelity == texts.fidelity:
        return texts
    return with_ties(replace(texts, fidelity=fidelity), texts.ties)


def _directions(fr: Side, en: Side, found: Ties, words: Lexicon, fidelity: float) -> tuple[Direction, Direction]:
    fr_prospects = fidelity * ties.prospects(fr, found.fr, found.weight, words, "fr")
    en_prospects = fidelity * ties.prospects(en, found.en, found.weight, words, "en")
    weight = fidelity * found.weight
    return (
        ties.direction(fr, en, found.fr, found.en, weight, fr_prospects),
        ties.direction(en, fr, found.en, found.fr, weight, en_prospects),
    )


def stretches(texts: Material, spans: list[anchors.Stretch]) -> list[Stretch]:
    """The evidence of some stretches of the texts (see `anchors.stretches`)."""
    return [Stretch(a, c, evidence(texts, np.arange(a, b), np.arange(c, d), monotone.SHAPES)) for a, b, c, d in spans]


def evidence(material: Material, rows: Ints, columns: Ints, shapes: tuple[Shape, ...]) -> Evidence:
    """The evidence for some French segments (`rows`) and some English ones (`columns`), both in order."""
    fr, en = material.fr, material.en
    found = structure.kinds(material.fr_layout, material.en_layout, rows, columns)
    if material.settings.signal:
        signal = outside.load(material.settings.signal)
        french, english = [fr.segments[i].text for i in rows], [en.segments[j].text for j in columns]
        column = outside.evidence(signal, french, english, material.settings.signal_weight)
        found = column if found is None else found + column
    return scores.gather(
        ties.part(material.about_fr, rows, columns), ties.part(material.about_en, columns, rows), found,
        structure.joints(material.fr_layout, rows), structure.joints(material.en_layout, columns),
        _lengths(fr, rows), _lengths(en, columns), shapes,
    )  # fmt: skip


def _lengths(segmented: Segmented, chosen: Ints) -> Floats:
    return np.array([float(len(segmented.segments[k].text)) for k in chosen])

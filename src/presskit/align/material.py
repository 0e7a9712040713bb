"""A pair of texts made ready for alignment, and the evidence for any part of it."""

from dataclasses import dataclass, replace

import numpy as np

from presskit.align import anchors, directions, monotone, outside, scores, structure, ties
from presskit.align.directions import Direction, Reach
from presskit.align.incidence import Floats, Ints
from presskit.align.monotone import Shape
from presskit.align.scores import Evidence
from presskit.align.settings import AlignSettings
from presskit.align.structure import Layout, layout
from presskit.align.ties import Side, Ties
from presskit.model import Segmented


@dataclass(frozen=True, slots=True)
class Material:
    """All that is known of two texts before they are aligned."""

    fr: Segmented
    en: Segmented
    fr_side: Side
    en_side: Side
    fr_known: Floats  # see `directions.expected`
    en_known: Floats
    ties: Ties
    fr_reach: Reach
    en_reach: Reach
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
    fr_known, en_known = directions.expected(fr_side, words, "fr"), directions.expected(en_side, words, "en")
    found = ties.tie(fr_side, en_side, words)
    reaches = _reaches(fr_side, en_side, found)
    about = _directions(fr_known, en_known, found, *reaches, fidelity=1.0)
    return Material(
        fr, en, fr_side, en_side, fr_known, en_known, found, *reaches, *about, settings, layout(fr), layout(en)
    )


def with_ties(texts: Material, found: Ties) -> Material:
    """The same texts with other ties."""
    reaches = _reaches(texts.fr_side, texts.en_side, found)
    return _seen(replace(texts, ties=found, fr_reach=reaches[0], en_reach=reaches[1]))


def with_fidelity(texts: Material, fidelity: float) -> Material:
    """The same texts as more or less free versions of each other."""
    return texts if fidelity == texts.fidelity else _seen(replace(texts, fidelity=fidelity))


def _seen(texts: Material) -> Material:
    about = _directions(
        texts.fr_known, texts.en_known, texts.ties, texts.fr_reach, texts.en_reach, fidelity=texts.fidelity
    )
    return replace(texts, about_fr=about[0], about_en=about[1])


def _reaches(fr: Side, en: Side, found: Ties) -> tuple[Reach, Reach]:
    return directions.reach(fr, en, found.fr, found.en), directions.reach(en, fr, found.en, found.fr)


def _directions(
    fr_known: Floats, en_known: Floats, found: Ties, fr_reach: Reach, en_reach: Reach, *, fidelity: float
) -> tuple[Direction, Direction]:
    weight = fidelity * found.weight
    fr_prospects = fidelity * directions.prospects(fr_known, found.fr, found.weight)
    en_prospects = fidelity * directions.prospects(en_known, found.en, found.weight)
    return directions.direction(fr_reach, weight, fr_prospects), directions.direction(en_reach, weight, en_prospects)


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
        directions.part(material.about_fr, rows, columns), directions.part(material.about_en, columns, rows), found,
        structure.joints(material.fr_layout, rows), structure.joints(material.en_layout, columns),
        _lengths(fr, rows), _lengths(en, columns), shapes,
    )  # fmt: skip


def _lengths(segmented: Segmented, chosen: Ints) -> Floats:
    return np.array([float(len(segmented.segments[k].text)) for k in chosen])

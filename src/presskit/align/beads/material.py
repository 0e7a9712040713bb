"""A pair of texts made ready for alignment, and the evidence for any part of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from presskit.align.beads import anchors, directions, lengths, monotone, outside, scores, structure, ties
from presskit.align.beads.directions import Direction, Reach
from presskit.align.beads.incidence import Floats, Ints
from presskit.align.beads.monotone import Shape
from presskit.align.beads.scores import Evidence, Frame
from presskit.align.beads.settings import AlignSettings
from presskit.align.beads.structure import Layout, layout
from presskit.align.beads.ties import Side, Ties
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


def stretches(texts: Material, spans: list[anchors.Stretch], known: Iterable[Stretch] = ()) -> list[Stretch]:
    """The evidence of some stretches of the texts (see `anchors.stretches`); frames are taken from the `known` ones."""
    frames = {(part.fr, part.en, part.evidence.size): part.evidence.frame for part in known}
    found: list[Stretch] = []
    for a, b, c, d in spans:
        rows, columns = np.arange(a, b), np.arange(c, d)
        given = frames.get((a, c, (b - a, d - c))) or frame(texts, rows, columns, monotone.SHAPES)
        found.append(Stretch(a, c, evidence(texts, rows, columns, given)))
    return found


def evidence(texts: Material, rows: Ints, columns: Ints, given: Frame) -> Evidence:
    """The evidence for some French segments (`rows`) and some English ones (`columns`), both in order, in a frame of
    theirs."""
    about_fr = directions.part(texts.about_fr, rows, columns)
    about_en = directions.part(texts.about_en, columns, rows)
    return scores.gather(about_fr, about_en, given)


def frame(texts: Material, rows: Ints, columns: Ints, shapes: tuple[Shape, ...]) -> Frame:
    """What is known of some French segments and some English ones without their words."""
    fr, en = texts.fr.segments, texts.en.segments
    found = structure.kinds(texts.fr_layout, texts.en_layout, rows, columns)
    if texts.settings.signal:
        signal = outside.load(texts.settings.signal)
        french, english = [fr[i].text for i in rows], [en[j].text for j in columns]
        column = outside.evidence(signal, french, english, texts.settings.signal_weight)
        found = column if found is None else found + column
    fr_joints, en_joints = structure.joints(texts.fr_layout, rows), structure.joints(texts.en_layout, columns)
    fr_lengths, en_lengths = _lengths(texts.fr, rows), _lengths(texts.en, columns)
    runs = lengths.compared(fr_lengths, en_lengths, shapes)
    return Frame(shapes, found, fr_joints, en_joints, fr_lengths, en_lengths, runs)


def _lengths(segmented: Segmented, chosen: Ints) -> Floats:
    return np.array([float(len(segmented.segments[k].text)) for k in chosen])

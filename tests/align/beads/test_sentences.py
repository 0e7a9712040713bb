"""Sentence alignment: cases that must come out right."""

from pathlib import Path

import numpy as np
import pytest

from presskit.align.beads import material, ties
from presskit.align.beads.reasons import explain
from presskit.align.beads.sentences import AlignSettings, align
from presskit.errors import Unreadable, UsageError
from tests.align.beads.pairs import beads, sample, segmented


def one_to_one(count: int) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {((k,), (k,)) for k in range(count)}


@pytest.mark.parametrize("name", ["harbour", "health", "theatre", "energy"])
def test_a_translation_is_aligned_sentence_by_sentence(name: str) -> None:
    fr, en = sample(name)
    assert beads(align(segmented(fr, "fr"), segmented(en, "en"))) == one_to_one(len(fr))


def test_joined_sentences_become_merged_beads() -> None:
    fr, en = sample("harbour")
    en = [*en[:7], f"{en[7]} {en[8]}", *en[9:]]
    fr = [*fr[:15], f"{fr[15]} {fr[16]}", *fr[17:]]
    found = beads(align(segmented(fr, "fr"), segmented(en, "en")))
    assert ((7, 8), (7,)) in found
    assert ((15,), (14, 15)) in found


def test_what_is_left_out_stands_alone() -> None:
    fr, en = sample("theatre")
    kept = [k for k in range(len(en)) if k % 5 in (0, 3)]
    found = align(segmented(fr, "fr"), segmented([en[k] for k in kept], "en"))
    assert beads(found) == {((k,), (n,)) for n, k in enumerate(kept)}
    assert {bead.fr for bead in found.beads if bead.kind == "fr_only"} == {
        (k,) for k in range(len(fr)) if k not in kept
    }


def test_a_list_in_another_order_crosses() -> None:
    fr, en = sample("energy")
    order = [0, 1, 2, 3, 4, 9, 7, 5, 8, 6, *range(10, len(en))]
    found = align(segmented(fr, "fr"), segmented([en[k] for k in order], "en"))
    assert beads(found) == {((k,), (n,)) for n, k in enumerate(order)}
    assert sum(bead.kind == "moved" for bead in found.beads) >= 2


def test_a_moved_paragraph_far_away() -> None:
    fr, en = sample("health")
    order = [*range(2, 25), 0, 1]
    found = align(segmented(fr, "fr"), segmented([en[k] for k in order], "en"))
    assert beads(found) == {((k,), (n,)) for n, k in enumerate(order)}


def test_a_free_version_with_its_list_in_another_order() -> None:
    fr = [
        "À l'occasion du sommet de Tarvis, l'Institut Vernier et l'École Dumas ont signé un accord sur les matériaux.",
        "Cet accord s'articule autour de quatre axes :",
        "encourager les échanges d'étudiants et d'enseignants entre les deux campus pour partager leurs savoirs",
        "organiser des colloques communs sur l'éthique et la technique",
        "lancer des projets de recherche conjoints et des thèses en cotutelle",
        "associer les industriels et les jeunes pousses pour accélérer l'innovation",
        "Créé en 2018 par l'Institut Vernier, le centre Mataris a été rejoint par l'agence Cobalt en 2022 et dispose "
        "d'un budget de 40 millions d'euros sur quatre ans.",
        "Un premier bilan sera dressé en juin.",
    ]
    en = [
        "On the occasion of the Tarvis summit, Institut Vernier and École Dumas launched an initiative on materials.",
        "Mataris, a centre founded by Institut Vernier in 2018 and joined by the Cobalt agency in 2022, is backed by "
        "€40 million in funding.",
        "Joint research projects and co-supervised PhD theses",
        "Student and faculty exchange between the campuses",
        "Shared conferences on technical and ethical issues",
        "Closer work with industry and startups to accelerate innovation",
    ]
    found = beads(align(segmented(fr, "fr"), segmented(en, "en")))
    assert {((0,), (0,)), ((6,), (1,)), ((4,), (2,)), ((2,), (3,)), ((5,), (5,))} <= found


def test_kinds_of_blocks_tell_a_heading_from_a_sentence() -> None:
    fr = ["Un nouveau musée", "Le musée ouvre.", "Le conseil a voté.", "Les tarifs", "Une entrée coûte 9 euros."]
    en = ["A new museum", "Fees", "Admission costs 9 euros."]
    left = segmented(fr, "fr", ["heading", "paragraph", "paragraph", "heading", "paragraph"])
    right = segmented(en, "en", ["heading", "heading", "paragraph"])
    assert {((0,), (0,)), ((3,), (1,)), ((4,), (2,))} == beads(align(left, right))


@pytest.mark.parametrize(("lonely", "tied"), [("What comes next", False), ("PRESS RELEASE", True)])
def test_what_kind_of_document_it_is_has_no_other_heading_as_its_translation(lonely: str, tied: bool) -> None:
    fr, en = sample("health")
    fr, en = ["Communiqué de presse :", *fr], [*en[:-2], lonely, *en[-2:]]
    place = len(en) - 3
    left = segmented(fr, "fr", ["heading" if k == 0 else "paragraph" for k in range(len(fr))])
    right = segmented(en, "en", ["heading" if k == place else "paragraph" for k in range(len(en))])
    assert (((0,), (place,)) in beads(align(left, right))) == tied


def test_numbers_alone_can_tie_two_sentences() -> None:
    fr = ["Zim 12 xo 4 500 ra.", "Kul 81 ve 2019.", "Pon 7 mi 33,5 %."]
    en = ["Gor 2019 la 81 ti.", "Bas 4,500 ne 12.", "Fip 33.5% ho 7."]
    found = beads(align(segmented(fr, "fr"), segmented(en, "en")))
    assert found == {((0,), (1,)), ((1,), (0,)), ((2,), (2,))}


def test_a_glossary_ties_what_nothing_else_does(tmp_path: Path) -> None:
    path = tmp_path / "glossary.tsv"
    path.write_text("blorp\tquizzle\nfrum\tvandle\ntrib\twonkum\nsnaf\tyelter\n", "utf-8")
    fr = segmented(["blorp frum", "trib snaf"], "fr")
    en = segmented(["wonkum yelter", "quizzle vandle"], "en")
    with_glossary = align(fr, en, settings=AlignSettings(glossary=str(path)))
    assert beads(with_glossary) == {((0,), (1,)), ((1,), (0,))}
    assert beads(align(fr, en)) != beads(with_glossary)
    with pytest.raises(Unreadable):
        align(fr, en, settings=AlignSettings(glossary=str(tmp_path / "missing.tsv")))


def toy_signal(fr: list[str], en: list[str]) -> list[list[float]]:
    """Knows by heart that the last letters of the toy texts correspond."""
    return [[float(f[-1].lower() == e[-1].lower()) for e in en] for f in fr]


def wrong_shape(fr: list[str], en: list[str]) -> list[float]:
    return [0.0]


def not_finite(fr: list[str], en: list[str]) -> object:
    return np.full((len(fr), len(en)), np.nan)


def test_a_signal_from_outside_is_one_more_column_of_evidence() -> None:
    fr = segmented(["zug a", "zug b", "zug c", "zug d", "zug e"], "fr")
    en = segmented(["pim C", "pim A", "pim E", "pim B", "pim D"], "en")
    settings = AlignSettings(signal="tests.align.beads.test_sentences:toy_signal", signal_weight=3.0)
    assert beads(align(fr, en, settings=settings)) == {
        ((2,), (0,)),
        ((0,), (1,)),
        ((4,), (2,)),
        ((1,), (3,)),
        ((3,), (4,)),
    }


@pytest.mark.parametrize("name", ["no_such_module:x", "tests.align.beads.test_sentences:nothing", "nonsense", ":x"])
def test_a_signal_that_cannot_be_loaded(name: str) -> None:
    with pytest.raises(UsageError, match="signal"):
        align(segmented(["a"], "fr"), segmented(["a"], "en"), settings=AlignSettings(signal=name))


@pytest.mark.parametrize("name", ["wrong_shape", "not_finite"])
def test_a_signal_that_answers_wrongly(name: str) -> None:
    settings = AlignSettings(signal=f"tests.align.beads.test_sentences:{name}")
    with pytest.raises(UsageError, match="finite matrix 2 × 1"):
        align(segmented(["a", "b"], "fr"), segmented(["a"], "en"), settings=settings)


def test_reasons_name_what_ties_the_sides() -> None:
    fr, en = sample("harbour")
    left, right = segmented(fr, "fr"), segmented(en, "en")
    bead = next(bead for bead in align(left, right).beads if bead.fr == (4,))
    details = {evidence.detail for evidence in bead.evidence}
    assert "Navilec" in details
    assert len(bead.evidence) <= 5
    everything = explain(left, right, bead)
    assert {evidence.detail for evidence in everything} >= details
    assert [e.weight for e in everything] == sorted((e.weight for e in everything), reverse=True)
    numbers = next(bead for bead in align(left, right).beads if bead.fr == (2,)).evidence
    assert any(evidence.kind == "numbers" and "320" in evidence.detail for evidence in numbers)


def test_words_of_the_pair_itself_are_learned() -> None:
    """Two invented words that occur together in four beads become a tie; one that is elsewhere too does not."""
    fr, en = sample("energy")
    fr, en = list(fr), list(en)
    for k in range(1, 24, 6):
        fr[k] += " Du grobulon."
        en[k] += " Some whistern, no pliddock."
        en[k + 1] += " A pliddock."
    texts = material.read(segmented(fr, "fr"), segmented(en, "en"), AlignSettings())
    learned = ties.induce(texts.fr_side, texts.en_side, texts.ties, [(k, 1, k, 1) for k in range(len(fr))])
    keys = {
        (texts.fr_side.keys[f], texts.en_side.keys[e]): weight
        for f, e, weight in zip(learned.fr, learned.en, learned.weight, strict=True)
    }
    assert keys["grobulo", "whister"] > 0.7
    assert ("grobulo", "pliddoc") not in keys
    assert len(learned.fr) > len(texts.ties.fr)

from presskit.align.beads.exchange import joined
from presskit.model import Bead, Segment, Segmented


def version(lang: str, *texts: str, blocks: tuple[int, ...] = ()) -> Segmented:
    segments, start = [], 0
    for number, text in enumerate(texts):
        block = blocks[number] if blocks else 0
        segments.append(
            Segment(start=start, end=start + len(text), text=text, kind="paragraph", lang=lang, block=block)
        )
        start += len(text) + 1
    return Segmented(document=lang, lang=lang, segments=tuple(segments))


def bead(fr: int, en: int) -> Bead:
    return Bead(fr=(fr,), en=(en,), score=0.9, kind="moved" if fr != en else "match")


FR = ("Elle sert le plan national.", "Fondée en 2020, elle a reçu 70 millions d'euros.")
EN = ("It was founded in 2020.", "With €70 million it serves the national plan.")


def test_neighbours_that_share_a_figure_across_become_one_bead():
    found = joined([bead(0, 1), bead(1, 0)], version("fr", *FR), version("en", *EN))
    assert [(one.fr, one.en, one.kind) for one in found] == [((0, 1), (0, 1), "match")]


def test_items_of_a_list_stay_apart():
    fr, en = version("fr", *FR, blocks=(0, 1)), version("en", *EN)
    assert joined([bead(0, 1), bead(1, 0)], fr, en) == [bead(0, 1), bead(1, 0)]


def test_neighbours_that_merely_cross_stay_apart():
    fr = version("fr", "Le musée ouvre.", "La ville paie 12 millions.")
    en = version("en", "The city pays 12 million.", "The museum opens.")
    assert joined([bead(0, 1), bead(1, 0)], fr, en) == [bead(0, 1), bead(1, 0)]

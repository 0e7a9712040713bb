"""Laws every alignment obeys, whatever the texts."""

import random
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.align.beads import ties
from presskit.align.beads.sentences import align
from presskit.align.lexicon import Lexicon
from presskit.model import Alignment, BlockKind
from tests.align.beads.pairs import beads, sample, segmented

WORDS = [*" ".join(sample("harbour")[0] + sample("harbour")[1]).split(), "12", "2025", "", "!", "ñ"]
texts = st.lists(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), max_size=14)
kinds: st.SearchStrategy[list[BlockKind]] = st.lists(
    st.sampled_from(["heading", "paragraph", "list_item", "quote", "contacts"]), min_size=14, max_size=14
)


def partition(found: Alignment, size_fr: int, size_en: int) -> None:
    assert sorted(i for bead in found.beads for i in bead.fr) == list(range(size_fr))
    assert sorted(j for bead in found.beads for j in bead.en) == list(range(size_en))
    for bead in found.beads:
        assert bead.fr or bead.en
        assert 0 <= bead.score <= 1
        assert list(bead.fr) == list(range(bead.fr[0], bead.fr[0] + len(bead.fr))) if bead.fr else True
        assert (bead.kind == "fr_only") == (not bead.en)
        assert (bead.kind == "en_only") == (not bead.fr)


@settings(max_examples=60, deadline=None)
@given(texts, texts, kinds)
def test_every_segment_in_one_bead_mirrored_and_deterministic(fr: list[str], en: list[str], k: list[BlockKind]) -> None:
    left, right = segmented(fr, "fr", k[: len(fr)]), segmented(en, "en", k[: len(en)])
    found = align(left, right)
    partition(found, len(fr), len(en))
    assert align(left, right) == found
    mirrored = align(right, left)
    assert (mirrored.fr, mirrored.en) == (found.en, found.fr)
    assert {(b.en, b.fr, b.score) for b in mirrored.beads} == {(b.fr, b.en, b.score) for b in found.beads}
    swapped = {"fr_only": "en_only", "en_only": "fr_only"}
    assert {(b.en, b.fr, swapped.get(b.kind, b.kind)) for b in mirrored.beads} == {
        (b.fr, b.en, b.kind) for b in found.beads
    }


@settings(max_examples=30, deadline=None)
@given(texts)
def test_one_side_empty(fr: list[str]) -> None:
    found = align(segmented(fr, "fr"), segmented([], "en"))
    partition(found, len(fr), 0)
    assert all(bead.kind == "fr_only" and bead.score == 1.0 for bead in found.beads)
    partition(align(segmented([], "fr"), segmented(fr, "en")), 0, len(fr))


def test_one_sentence() -> None:
    found = align(segmented(["Le port ouvre."], "fr"), segmented(["The port opens."], "en"))
    assert beads(found) == {((0,), (0,))}


@pytest.mark.parametrize("name", ["harbour", "theatre"])
def test_identical_texts(name: str) -> None:
    for side in sample(name):
        found = align(segmented(side, "fr"), segmented(side, "en"))
        assert beads(found) == {((k,), (k,)) for k in range(len(side))}


@pytest.mark.parametrize(("one", "other"), [("harbour", "health"), ("theatre", "energy"), ("health", "theatre")])
def test_unrelated_texts_have_no_confident_bead(one: str, other: str) -> None:
    found = align(segmented(sample(one)[0], "fr"), segmented(sample(other)[1], "en"))
    partition(found, len(sample(one)[0]), len(sample(other)[1]))
    assert all(bead.score < 0.8 for bead in found.beads if bead.fr and bead.en)


def long_text(count: int) -> tuple[list[str], list[str]]:
    """Sentences of all samples, each marked with a few words of its own."""
    rng = random.Random(5)
    pool = [pair for name in ("harbour", "health", "theatre", "energy") for pair in zip(*sample(name), strict=True)]
    fr, en = [], []
    for k in range(count):
        a, b = pool[k % len(pool)]
        name = "".join(rng.choice("aeioubdgklmnrst") for _ in range(7)).capitalize()
        fr.append(f"{a} {name} {rng.randrange(10_000)}")
        en.append(f"{b} {name} {fr[-1].split()[-1]}")
    return fr, en


def test_a_long_text_is_cut_at_anchors_and_what_moved_far_is_found() -> None:
    fr, en = long_text(900)
    order = [*range(1, 900), 0]
    found = align(segmented(fr, "fr"), segmented([en[k] for k in order], "en"))
    partition(found, 900, 900)
    wanted = {((k,), (n,)) for n, k in enumerate(order)}
    assert len(beads(found) & wanted) >= 898
    assert ((0,), (899,)) in beads(found)


@pytest.mark.slow
def test_ten_thousand_sentences() -> None:
    fr, en = long_text(10_000)
    found = align(segmented(fr, "fr"), segmented(en, "en"))
    partition(found, 10_000, 10_000)
    assert len(beads(found) & {((k,), (k,)) for k in range(10_000)}) > 9_950


@pytest.mark.slow
def test_ten_thousand_unrelated_sentences() -> None:
    fr, _ = long_text(10_000)
    found = align(segmented(fr, "fr"), segmented([f"zz{k} qq{k}" for k in range(10_000)], "en"))
    partition(found, 10_000, 10_000)


def test_codes_that_begin_alike_are_not_compared_each_with_each() -> None:
    def ties_of(count: int) -> int:
        fr = ties.side([f"Article projet{k:05d} livré" for k in range(count)], "fr")
        en = ties.side([f"Item projet{k:05d} delivered" for k in range(count)], "en")
        return len(ties.tie(fr, en, Lexicon()).fr)

    assert ties_of(2000) < 2.5 * ties_of(1000)


def test_acronyms_of_the_same_letters_are_not_compared_each_with_each() -> None:
    def ties_of(count: int) -> int:
        names = ["".join(letters) for letters in permutations("ABCDEFG")][:count]
        side = ties.side([f"Le {name} parle" for name in names], "fr")
        return len(ties.tie(side, side, Lexicon()).fr)

    assert ties_of(2000) < 2.5 * ties_of(1000)

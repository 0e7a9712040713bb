"""What the statistical model proposes, and that its batches do not show."""

from collections.abc import Iterator

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from presskit.entities import biluo
from presskit.entities.modelled import proposals
from presskit.entities.modelled.proposals import _FILL, load_model, propose_all
from presskit.locales import get

FR, EN = get("fr").names.model, get("en").names.model
TEXTS = [
    "Le ministre Jean Valmont a visité Lyon.",
    "La Fondation Orvane salue cet accord avec la Région Valdorée.",
    "Budget",
    "Marie Delcourt, directrice de Nordelia, se rendra à Bruxelles et à Genève en mars.",
]


def test_a_text_that_comes_again_is_found_again_at_its_own_place() -> None:
    first, other, again = propose_all([(TEXTS[0], 0), (TEXTS[2], 50), (TEXTS[0], 100)], FR, 128)
    assert first
    assert again == [(start + 100, end + 100, kind) for start, end, kind in first]
    assert other == propose_all([(TEXTS[2], 50)], FR, 128)[0]


def test_a_text_alone_is_read_as_among_others() -> None:
    together = propose_all([(text, 0) for text in TEXTS * 40], FR, 128)
    alone = [propose_all([(text, 0)], FR, 128)[0] for text in TEXTS]
    assert together == alone * 40


def test_no_batch_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    class Batches:
        pipe_names = ("other",)

        def pipe(self, texts: list[str], batch_size: int) -> Iterator[Doc]:
            assert texts[-1] == _FILL
            assert len(texts) <= batch_size
            assert len(texts) == 2 or sum(map(len, texts[:-1])) <= proposals.MAX_BATCH
            return (Doc(Vocab(), words=text.split()) for text in texts)

    monkeypatch.setattr(proposals, "load_model", lambda name: Batches())
    for size in (1, 2, 3, 4, 128):
        assert propose_all([(text, 0) for text in TEXTS], FR, size) == [[]] * len(TEXTS)
    monkeypatch.setattr(proposals, "MAX_BATCH", 80)
    assert propose_all([(text, 0) for text in TEXTS], FR, 128) == [[]] * len(TEXTS)


def test_the_tags_are_those_of_spacy() -> None:
    shapes = [
        "",
        " ",
        "Lyon",
        "Jean Valmont",
        "\n Jean\n\nValmont ",
        "Jean Valmont " * 60,
        "1 " * 300,
        TEXTS[1].upper(),
    ]
    for model in (FR, EN):
        nlp = load_model(model)
        assert biluo.fits(nlp)
        docs = [nlp.make_doc(text) for text in (*TEXTS, *shapes)]
        theirs = [[(e.start, e.end, e.label_) for e in doc.ents] for doc in nlp.pipe((*TEXTS, *shapes, _FILL))]
        assert biluo.names(nlp.get_pipe("ner"), docs) == theirs[:-1]
        assert any(end - start > 1 for names in theirs for start, end, _ in names)


@pytest.mark.parametrize("change", ["beam", "component"])
def test_a_model_that_works_otherwise_is_left_to_spacy(change: str) -> None:
    nlp = spacy.blank("fr")
    ner = nlp.add_pipe("beam_ner" if change == "beam" else "ner")
    ner.add_label("PER")
    nlp.initialize()
    if change == "component":
        nlp.add_pipe("entity_ruler")
    assert not biluo.fits(nlp)


def test_vectors_are_the_same_to_the_last_bit_in_any_batch() -> None:
    for model in (FR, EN):
        nlp = load_model(model)
        docs = [nlp.make_doc(text) for text in TEXTS * 8]
        encode = nlp.get_pipe("ner").model.get_ref("tok2vec").predict
        together = np.split(encode(docs), np.cumsum([len(doc) for doc in docs])[:-1])
        for doc, vector in zip(docs[:4], together[:4], strict=True):
            assert np.array_equal(encode([doc, nlp.make_doc(_FILL)])[: len(doc)], vector)


def test_no_text_gives_no_proposal() -> None:
    assert propose_all([], FR, 128) == []
    assert propose_all([("", 0), (" ", 3)], EN, 128) == [[], []]

"""What the layers of names look up grows with the text and no faster: counted, not timed."""

import dataclasses
from typing import Any

import pytest

from presskit.entities.naming.forms import candidates
from presskit.entities.naming.votes import settle
from presskit.entities.people.appearances import appearances
from presskit.entities.words import lexicon, scan
from presskit.model import Glossary


class Counted(list[str]):
    """A list that counts how often it is looked into."""

    looks = 0

    def __getitem__(self, key: Any) -> Any:
        self.looks += 1
        return super().__getitem__(key)


def _coined(number: int) -> str:
    """A name nobody has, another one for every number."""
    letters = ""
    number += 1000
    while number:
        letters += "abcdefghijklmnopqrstuvwxyz"[number % 26]
        number //= 26
    return f"V{letters}el"


SENTENCES = {
    "institutions with one head noun": "L'Université de {} soutient la recherche.",
    "people of one given name": "Anne {0} est venue, selon M. {0}.",
    "firms and their short names": "Le projet de {0} et de {0} Group plc avance.",
}


@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES)
def test_twice_the_names_are_twice_the_work(sentence: str) -> None:
    looks = []
    for size in (200, 400):
        text = " ".join(sentence.format(_coined(k)) for k in range(size))
        lex = lexicon("fr")
        folds = Counted()
        words = scan(text, [(0, len(text))], "fr")
        folds.extend(words.folds)
        words = dataclasses.replace(words, folds=folds)
        chosen = settle(words, candidates(words, [], Glossary(), lex), (), lex)
        assert len(chosen) >= size
        appearances(words, chosen, lex)
        looks.append(folds.looks)
    assert looks[1] < 2.1 * looks[0]

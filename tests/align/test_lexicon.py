"""The shipped table and a user's glossaries."""

from pathlib import Path

import pytest

from presskit.align import lexicon
from presskit.align.signals import tokens
from presskit.errors import Broken, Unreadable


def test_the_shipped_table_knows_common_words_in_both_directions() -> None:
    shipped = lexicon.load()
    assert len(shipped) > 10_000
    for french, english in (("entreprise", "company"), ("recherche", "research"), ("logement", "housing")):
        f, e = tokens(french, "fr")[0].key, tokens(english, "en")[0].key
        assert e in dict(shipped.translations(f, "fr"))
        assert dict(shipped.translations(f, "fr"))[e] == dict(shipped.translations(e, "en"))[f]


def test_weights_are_in_the_unit_interval_and_ranked() -> None:
    for table in (lexicon.load().fr, lexicon.load().en):
        for found in table.values():
            weights = [weight for _, weight in found]
            assert weights == sorted(weights, reverse=True)
            assert all(0 < weight <= 1 for weight in weights)


def test_a_tsv_glossary_shares_the_weight_of_an_expression(tmp_path: Path) -> None:
    path = tmp_path / "glossary.tsv"
    path.write_text("# comment\nmoissonneuse-batteuse\tcombine harvester\textra\nincomplete\n", "utf-8")
    found = lexicon.glossary(path)
    assert dict(found.translations("moisson")) == {"combine": 0.5, "harvest": 0.5}


def test_a_tmx_glossary(tmp_path: Path) -> None:
    path = tmp_path / "glossary.tmx"
    path.write_text(
        '<tmx version="1.4"><header/><body><tu><tuv xml:lang="fr-FR"><seg>péniche</seg></tuv>'
        '<tuv xml:lang="en-GB"><seg><hi>barge</hi></seg></tuv></tu><tu><tuv xml:lang="fr"><seg>seul</seg></tuv></tu>'
        "</body></tmx>",
        "utf-8",
    )
    assert dict(lexicon.glossary(path).translations("peniche")) == {"barge": 1.0}


def test_faulty_glossaries_say_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        lexicon.glossary(tmp_path / "missing.tsv")
    for name, data in (
        ("latin.tsv", "été\tsummer".encode("latin-1")),
        ("open.tmx", b"<tmx><body>"),
        ("bomb.tmx", b'<!DOCTYPE t [<!ENTITY a "b">]><tmx/>'),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(Broken):
            lexicon.glossary(path)


def test_merging_keeps_the_highest_weight() -> None:
    one, two = lexicon.build([("a", "b", 0.2)]), lexicon.build([("a", "b", 0.6), ("a", "c", 0.1)])
    assert lexicon.merge(one, two).translations("a") == (("b", 0.6), ("c", 0.1))
    assert lexicon.merge(one, two).translations("b", "en") == (("a", 0.6),)

"""What a release rests on."""

import pytest

from presskit import codec
from presskit.corpus.units import Standing, asked
from presskit.decisions import Decision, Decisions, Target
from presskit.model import Release, Source


@pytest.mark.parametrize("side", ["fr", "en", "other"])
def test_a_release_rests_on_what_was_decided_of_its_document_in_whatever_language(side: str) -> None:
    release = Release(**{"id": "rel-now", "fr": None, "en": None, "score": 0.0, side: "doc-now"})  # type: ignore[arg-type]
    source = Source(id="", location="x.txt", media_type="text/plain", size=1)
    table = {"doc-now": Standing(source, 0, "unit", "second")}
    targets = (Target(kind="release", id="rel-before"), Target(kind="document", id="doc-now", exact="x.txt"))
    decided = Decision(id="d", time="", who="", action="reviewed", targets=targets)
    elsewhere = Decision(id="d", time="", who="", action="reviewed", targets=targets[:1])
    text = codec.encode(release)
    nothing = asked(release, text, table, Decisions((elsewhere,)))
    assert asked(release, text, table, Decisions((decided,))) != nothing

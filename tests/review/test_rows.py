"""Rows of the overview and of the page of names that are kept are those that would be made."""

import random
from dataclasses import replace

import pytest

from presskit.model import Entity
from presskit.review import glances
from presskit.review import page as pages
from presskit.review.layout import Layout
from presskit.review.names import EntityView, entity_views, leading
from presskit.review.summaries import Summary
from tests.review.generated import collection

ROADS = EntityView(
    id="e-1",
    type="organisation",
    label_fr="Voirie <d’Ormes>",
    label_en="Roads of Ormes",
    aliases=("VO",),
    roles=(),
    places=(("rel-1", "Les travaux", 2),),
)


def test_a_row_is_made_once_for_all_that_it_shows_and_where_it_leads() -> None:
    digest = glances.digest(glances.glance(release) for release in collection(3, 1).releases)
    rows: dict[str, str] = {}
    made = []

    def kept(rests_on, make):
        if rests_on not in rows:
            made.append(rests_on)
            rows[rests_on] = make()
        return rows[rests_on]

    def text(layout: Layout, *given) -> list[tuple[str, str]]:
        return list(pages.overall(digest, pages.tables(digest, (ROADS,), layout, *given), lambda _: "", (), layout))

    single, apart = Layout(single=True), Layout(single=False)
    for layout in (single, apart, single, apart):
        assert text(layout, kept) == text(layout)
    assert len(made) == 2 * (3 + 1)
    assert "Voirie &lt;d’Ormes&gt;" in text(single, kept)[0][1]


@pytest.mark.parametrize("seed", range(4))
def test_entities_that_are_not_looked_at_are_not_among_the_first(seed: int) -> None:
    dice = random.Random(seed)
    line = Summary(
        id="", documents=(), locations=(), date="", state="paired", title_fr="", title_en="", reason="", nearest="",
        nearest_title="", score=1.0, status="", counts=(0, 0, 0), words="",
    )  # fmt: skip
    lines = [replace(line, id=f"r{number}", documents=(f"d{number}",)) for number in range(6)]
    entities = [
        Entity(
            id=f"e{number}", type=dice.choice(("person", "place", "time")), aliases=(),
            label_fr=dice.choice("abc"), label_en="",
            mentions=tuple((f"d{dice.randrange(9)}", at) for at in range(dice.randrange(5))),
        )
        for number in range(40)
    ]  # fmt: skip
    places = [[document for document, _ in one.mentions] for one in entities]
    counts = [sum(document in {f"d{number}" for number in range(6)} for document in own) for own in places]
    views = entity_views(zip(entities, places, strict=True), lines)
    for most in (1, 7, 100):
        first = leading([one.type for one in entities], counts, most)
        assert entity_views([(entities[k], places[k]) for k in first], lines)[:most] == views[:most]
        assert most > 40 or len(first) < len(views)

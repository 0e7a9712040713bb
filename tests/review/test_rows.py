"""Rows of the overview and of the page of names that are kept are those that would be made."""

from presskit.review import glances
from presskit.review import page as pages
from presskit.review.layout import Layout
from presskit.review.names import EntityView
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

"""Pages that hold several posts, and pages that only look as if they did."""

from typing import Literal

import pytest

from presskit.extract import ExtractSettings, extract
from presskit.model import Extraction, Source
from tests.cost import cost

TOPICS = ("le port", "la halle", "le théâtre", "le pont", "la gare")
SHORT = "Le conseil de Lornay a voté les travaux pour {}, qui commenceront au printemps."
LONG = " ".join(
    (
        SHORT,
        "Les entreprises de la région ont été consultées et quinze d’entre elles ont répondu à l’appel de la ville.",
        "Le chantier pour {} durera deux ans; les riverains seront informés chaque mois par une lettre et une réunion.",
        "La dépense est partagée entre la ville, le département et la région, qui en a fait une de ses priorités.",
        "Une visite ouverte à tous montrera {} avant le début des travaux, sur inscription auprès de la mairie.",
    )
)


def post(n: int, text: str, *, tag: str = "article", names: str = "", linked: bool = True, dated: bool = True) -> str:
    title = f"Travaux pour {TOPICS[n]}"
    heading = f"<h2><a href='/news/{n}'>{title}</a></h2>" if linked else f"<h2>{title}</h2>"
    day = f"<p class='date'>{n + 1} juillet 2025</p>" if dated else ""
    body = "".join(f"<p>{part}.</p>" for part in text.format(*[TOPICS[n]] * 3).rstrip(".").split(". "))
    more = f"<p><a href='/news/{n}'>Lire la suite</a></p>" if linked else ""
    return f"<{tag} class='{names}'>{heading}{day}{body}{more}</{tag}>"


def read(content: str, *, head: str = "", layout: Literal["", "single", "dump"] = "") -> Extraction:
    page = (
        f"<html lang='fr'><head><title>Actualités</title>{head}</head><body><nav><a href='/'>Accueil</a></nav>"
        f"<main><h1>Actualités</h1>{content}<div><span>1</span> <a href='?p=2'>2</a> <a href='?p=2'>Suivant</a></div>"
        "</main><footer>Ville de Lornay</footer></body></html>"
    )
    data = page.encode()
    source = Source(id="0" * 64, location="p.html", media_type="text/html", size=len(data), layout=layout,
                    url="https://ville.example/news")  # fmt: skip
    return extract(source, data, settings=ExtractSettings())


def dropped(extraction: Extraction) -> dict[str, str]:
    return {note.reason: note.text for note in extraction.notes if note.kind == "dropped"}


def test_posts_in_full_are_documents_of_their_own() -> None:
    found = read("".join(post(n, LONG) for n in range(3)))
    assert [d.title for d in found.documents] == [f"Travaux pour {t}" for t in TOPICS[:3]]
    assert [d.url for d in found.documents] == [f"https://ville.example/news/{n}" for n in range(3)]
    assert [d.published for d in found.documents] == ["2025-07-01", "2025-07-02", "2025-07-03"]
    assert [d.ordinal for d in found.documents] == [0, 1, 2]
    assert len({d.id for d in found.documents}) == 3
    for n, document in enumerate(found.documents):
        assert TOPICS[n] in document.text and not any(TOPICS[m] in document.text for m in range(3) if m != n)
        assert "Lire la suite" not in document.text
        assert not [note for note in document.notes if note.reason == "teaser"]
    out = dropped(found)
    assert out["pagination"] == "1 2 Suivant" and out["navigation"] == "Accueil" and out["outside"] == "Actualités"
    assert [n.message for n in found.notes if n.kind == "split"] == ["The page was read as 3 posts, 0 of them teasers."]


def test_teasers_are_documents_that_say_so() -> None:
    found = read("".join(post(n, SHORT, tag="div", names="views-row") for n in range(4)))
    assert len(found.documents) == 4
    for n, document in enumerate(found.documents):
        (note,) = [note for note in document.notes if note.reason == "teaser"]
        assert note.message.endswith(f"The whole is at https://ville.example/news/{n}.")
        assert document.url == "https://ville.example/news"


def test_dated_posts_without_links() -> None:
    content = "".join(post(n, LONG, tag="div", names="hentry", linked=False) for n in range(2))
    assert len(read(content).documents) == 2
    undated = "".join(post(n, LONG, tag="div", names="hentry", linked=False, dated=False) for n in range(2))
    assert len(read(undated).documents) == 1
    assert len(read(undated, layout="dump").documents) == 2


def test_a_list_inside_a_box_of_the_same_name_is_found() -> None:
    inner = "".join(post(n, LONG, tag="div", names="news") for n in range(3))
    assert len(read(f"<div class='news'><h2>Tout</h2>{inner}</div>").documents) == 3


@pytest.mark.parametrize(
    ("content", "head"),
    [
        ("".join(post(n, LONG) for n in range(3)), "<meta property='og:type' content='article'>"),
        ("".join(post(n, LONG) for n in range(3)),
         "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>"),
        (f"<article><h2>Le port</h2><p>{LONG}</p><p>{LONG}</p></article>"
         + f"<div class='related'>{''.join(post(n, SHORT) for n in range(4))}</div>", ""),
        (f"<div><p>{LONG}</p><p>{LONG}</p></div>" + "".join(post(n, SHORT) for n in range(3)), ""),
        ("".join(post(n, SHORT) for n in range(2)), ""),
        (f"<article><h2>Le port</h2><p>{LONG}</p></article><section class='comments'>"
         + "".join(f"<article class='comment'><h4>A{n}</h4><p>{LONG}</p></article>" for n in range(3))
         + "</section>", ""),
    ],
    ids=["og", "jsonld", "related", "text outside", "two teasers", "comments"],
)  # fmt: skip
def test_an_article_with_others_beside_it_stays_one(content: str, head: str) -> None:
    assert len(read(content, head=head).documents) == 1


def test_stated_layouts_are_obeyed() -> None:
    content = "".join(post(n, LONG) for n in range(3))
    assert len(read(content, layout="single").documents) == 1
    headings = "".join(f"<h2>Travaux pour {t}</h2><p>{LONG.format(t, t, t)}</p>" for t in TOPICS[:3])
    found = read(headings, layout="dump")
    assert [d.title for d in found.documents] == [f"Travaux pour {t}" for t in TOPICS[:3]]
    assert dropped(found)["outside"] == "Actualités"
    alone = read(f"<p>{LONG}</p>", layout="dump")
    assert len(alone.documents) == 1
    assert [n.reason for n in alone.notes if n.kind == "warning"] == ["dump"]


def test_all_text_is_in_a_document_or_in_the_ledger() -> None:
    found = read("".join(post(n, LONG) for n in range(3)) + "<p>Une dernière phrase.</p>")
    notes = [*found.notes, *(note for d in found.documents for note in d.notes)]
    everything = " ".join([*(d.text for d in found.documents), *(n.text for n in notes if n.kind == "dropped")])
    for text in ("Accueil", "Actualités", "Une dernière phrase.", "Ville de Lornay", "Lire la suite", "1 juillet 2025"):
        assert text in everything, text


def test_many_boxes_in_boxes_take_linear_time() -> None:
    page = (
        "<div class='post'>" * 90
        + "<h2>x</h2>"
        + "</div>" * 90
        + ("<div class='post'><h3>y</h3>" * 40 + "</div>" * 40) * 900
    )
    assert cost(lambda: read(page)) < 20

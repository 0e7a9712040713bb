"""When a page was published: where pages state it, and what is believed when statements differ."""

import pytest

from presskit.extract import ExtractSettings, extract
from presskit.model import Source

BODY = (
    "<h1>Lornay ouvre son centre de l’eau</h1>{}<p>La ville de Lornay a ouvert hier son centre de l’eau, où les "
    "habitants peuvent suivre la qualité de la rivière heure par heure.</p><p>Il accueille les écoles le matin et le "
    "public l’après-midi, avec une exposition sur les crues de la région et leurs causes.</p>"
)


def published(head: str = "", line: str = "", lang: str = "fr", url: str = "") -> str:
    page = f'<html lang="{lang}"><head>{head}</head><body><main>{BODY.format(line)}</main></body></html>'
    data = page.encode()
    source = Source(id="0" * 64, location="p.html", media_type="text/html", size=len(data), url=url)
    return extract(source, data, settings=ExtractSettings()).documents[0].published


@pytest.mark.parametrize(
    "meta",
    [
        '<meta property="article:published_time" content="2025-07-09T10:30:00+02:00">',
        '<meta property="article:published" itemprop="datePublished dateCreated" content="2025-07-09T08:30:00.000Z">',
        '<meta name="dcterms.issued" content="2025-07-09T10:30+0200">',
        '<meta name="DC.date.issued" content="Wed, 09 Jul 2025 10:30:00 +0200">',
        '<meta name="parsely-pub-date" content="2025-07-09T08:30:00Z">',
        '<meta name="sailthru.date" content="2025-07-09 10:30:00 +0200">',
        '<meta name="cXenseParse:recs:publishtime" content="2025-07-09T10:30:00+02:00">',
        '<meta name="pub_date" content="1752049800">',
        '<meta name="date" content="Wed Jul 09 2025 10:30:00 GMT+0200 (CEST)">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"20250709T103000+0200"}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":1752049800000}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"9 Jul 2025 08:30 GMT"}</script>',
    ],
)
def test_declarations(meta: str) -> None:
    assert published(meta) in ("2025-07-09T10:30+02:00", "2025-07-09T08:30+00:00")


@pytest.mark.parametrize(
    ("line", "lang", "iso"),
    [
        ("<p class='date'>Publié le 9 juillet 2025 à 10 h 30 (heure de Paris)</p>", "fr", "2025-07-09T10:30+02:00"),
        ("<p class='date'>Publié le 9 juillet 2025 à 10 h 30, HAE</p>", "fr", "2025-07-09T10:30-04:00"),
        ("<p class='date'>Publié le 09/07/2025 à 10h30</p>", "en", "2025-07-09T10:30"),
        ("<p class='date'>Publié le 09/07/25</p>", "fr", "2025-07-09"),
        ("<p class='date'>9 juillet 2025 à 10 h 30 par Anne et Marc</p>", "fr", "2025-07-09T10:30"),
        ("<p class='date'>Published 10:30 AM EST Nov 20, 2019</p>", "en", "2019-11-20T10:30-05:00"),
        ("<p class='date'>Posted on July 9, 2025 at 10:30 a.m. ET</p>", "en-us", "2025-07-09T10:30-04:00"),
        ("<p class='date'>Published: 07/09/2025</p>", "en-us", "2025-07-09"),
        ("<p class='date'>Published: 09/07/2025</p>", "en-gb", "2025-07-09"),
        ("<p class='date'>Published: 09/07/2025</p>", "en", ""),
        ("<p class='date'>Published: 25/07/2025</p>", "en", "2025-07-25"),
        ("<div class='date'>9 juillet 2025</div><div class='date'>10:30</div>", "fr", "2025-07-09T10:30"),
        ("<time class='entry-date published updated' datetime='2025-07-09T10:30:00+02:00'>9/7/25</time>", "fr",
         "2025-07-09T10:30+02:00"),
        ("<time>July 9, 2025 10:30 am CET</time>", "en", "2025-07-09T10:30+01:00"),
        ("<span class='date' data-seconds='1752049800'>9 juillet 2025</span>", "fr", "2025-07-09T08:30+00:00"),
        ("<abbr class='published' title='2025-07-09 08:30:00 GMT'>hier</abbr>", "fr", "2025-07-09T08:30+00:00"),
    ],
)  # fmt: skip
def test_lines_and_elements(line: str, lang: str, iso: str) -> None:
    assert published(line=line, lang=lang) == iso


def test_a_number_that_agrees_with_no_date_is_no_date() -> None:
    assert published(line="<span data-time='1752049800'>Lecture : 3 min</span>") == ""
    assert published(line="<span class='date' data-time='1752049800'>9 mai 2024</span>")[:10] != "2025-07-09"


def test_a_change_is_no_publication() -> None:
    head = (
        '<meta property="article:modified_time" content="2025-07-09T15:00:00Z"><meta name="date" content="2025-07-09">'
    )
    assert published(head, "<time datetime='2025-07-09T17:00:00+02:00'>9 juillet 2025</time>") == "2025-07-09"
    line = "<time datetime='2025-07-10T17:00:00+02:00'>Mis à jour le 10 juillet 2025</time>"
    assert published(line=line + "<p class='date'>Publié le 9 juillet 2025</p>") == "2025-07-09"


def test_dates_of_comments_videos_and_other_pages_are_none() -> None:
    comment = '<section class="comments"><time itemprop="datePublished" datetime="2025-07-11T09:00Z">x</time></section>'
    assert published(line=comment) == ""
    video = (
        '<script type="application/ld+json">{"@type":"VideoObject","name":"x","datePublished":"2024-01-01"}</script>'
    )
    assert published(video, "<p class='date'>Publié le 9 juillet 2025</p>") == "2025-07-09"


def test_a_zone_is_never_invented() -> None:
    assert published('<meta property="article:published_time" content="2025-07-09 10:30:00">') == "2025-07-09T10:30"


def test_a_zone_that_cannot_be_is_left_out() -> None:
    head = (
        '<meta property="article:published_time" content="2025-07-09T10:30:00+99:00">'
        '<meta property="article:modified_time" content="2025-07-10T09:00:00+02:00">'
    )
    assert published(head) == "2025-07-09T10:30"
    line = "<p class='date'>Published on July 9, 2025 at 10:30 UTC+2:75</p>"
    assert published(line=line, lang="en-us") == "2025-07-09T10:30"


def test_the_line_people_read_decides_between_zones() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"Report","datePublished":"2025-07-09T02:30:00-04:00"}</script>'
        '<meta property="article:published_time" content="2025-07-09T02:30:00+00:00">'
    )
    line = "<p class='date'>July 8, 2025, 10:30 pm EDT</p>"
    assert published(head, line, "en-us") == "2025-07-09T02:30+00:00"
    assert published(head, "", "en-us") == "2025-07-09T02:30-04:00"


def test_an_impossible_declaration_gives_way() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00Z"}</script>'
    assert published(head, "<p class='date'>Published 2:16 AM EST Nov 20, 2019</p>", "en") == "2019-11-20T02:16-05:00"


def test_the_day_in_the_address_when_nothing_else_says() -> None:
    assert published(url="https://press.example/2025/07/09/eau") == "2025-07-09"
    assert published(url="https://press.example/2025/jul/09/eau") == "2025-07-09"

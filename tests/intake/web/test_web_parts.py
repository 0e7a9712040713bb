"""The parts of a fetch one by one: addresses, pages, listings, language twins, the pairing audit, sites.toml, WARC."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import errors
from presskit.intake import ledger
from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses, discovery, listings, twins
from presskit.intake.web import robots, sites, warc
from presskit.intake.web.audit import Witness, audit


@pytest.mark.parametrize(
    ("given_url", "expected"),
    [
        ("HTTP://Press.Example.ORG:80/a/../b/./c#top", "http://press.example.org/b/c"),
        ("https://user:secret@press.example.org/", "https://press.example.org/"),
        ("https://press.example.org/a?utm_source=x&id=3&PHPSESSID=1f", "https://press.example.org/a?id=3"),
        ("https://press.example.org/a;jsessionid=AB12?x=1", "https://press.example.org/a?x=1"),
        ("https://prés.example.org/é", "https://xn--prs-cma.example.org/%C3%A9"),
        ("ftp://press.example.org/", None),
        ("https://press.example.org:99999/", None),
    ],
)
def test_one_spelling_for_an_address(given_url: str, expected: str | None) -> None:
    assert addresses.absolute("https://press.example.org/", given_url) == expected


@given(st.text(max_size=80))
def test_an_address_is_normal_after_once(text: str) -> None:
    once = addresses.absolute("https://press.example.org/news/", text)
    assert once is None or addresses.absolute("https://press.example.org/", once) == once


@pytest.mark.parametrize(
    ("url", "lang", "expected"),
    [
        ("https://a.example/fr/x/12", "fr", "https://a.example/en/x/12"),
        ("https://a.example/x?lang=en&id=1", "en", "https://a.example/x?lang=fr&id=1"),
        ("https://a.example/x-fr.html", "fr", "https://a.example/x-en.html"),
        ("https://fr.a.example/x", "fr", "https://en.a.example/x"),
    ],
)
def test_language_twins(url: str, lang: str, expected: str) -> None:
    assert twins.twins(url, lang)[0].url == expected


def test_no_twin_without_a_sign_of_language() -> None:
    assert twins.twins("https://a.example/news/frontier-opened", "en") == ()


_PAGE = """<html lang="fr-FR"><head><link rel="alternate" hreflang="en" href="/en/b"><link rel="canonical" href="/fr/a">
<link rel="alternate" type="application/rss+xml" href="/feed"><meta property="article:published_time"
content="2026-03-04T09:00:00+01:00"><script type="application/ld+json">{"@type": "NewsArticle", "translationOfWork":
{"@id": "https://p.example/en/c", "inLanguage": "en"}}</script></head><body><nav><a href="/en/">English</a></nav><main>
<h1>Un titre</h1><p>Le conseil de la ville a décidé que les travaux du port seront faits dans les mois qui viennent.</p>
<p><a href="/d.pdf">Dossier</a> <a href="/en/e">Read in English</a> <a href="/x" rel="nofollow">x</a></p></main>
<footer><a href="/legal.pdf">Mentions</a></footer></body></html>"""


def test_a_page_says_where_its_versions_are() -> None:
    headers = {"content-type": "text/html", "link": '</en/f>; rel="alternate"; hreflang="en-GB"'}
    page = discovery.read_page("https://p.example/fr/a", _PAGE.encode(), headers)
    assert {(item.lang, item.url.removeprefix("https://p.example"), item.how) for item in page.alternates} == {
        ("en-gb", "/en/f", "link_header"), ("en", "/en/b", "hreflang"), ("en", "/en/c", "jsonld"),
        ("en", "/en/", "switcher"), ("en", "/en/e", "switcher"),
    }  # fmt: skip
    assert (page.lang, page.guess, page.published) == ("fr-fr", "fr", "2026-03-04T09:00:00+01:00")
    assert [item.url for item in page.attachments] == ["https://p.example/d.pdf"]
    assert page.feeds == ("https://p.example/feed",)
    assert page.marked
    assert page.is_article


@given(st.binary(max_size=300))
def test_any_bytes_are_a_page_or_none(data: bytes) -> None:
    page = discovery.read_page("https://p.example/", b"<html>" + data, {})
    assert page.url == "https://p.example/"
    assert listings.read_listing("https://p.example/s.xml", b"<urlset>" + data).kind in ("", "sitemap")


def test_the_text_digest_does_not_change_with_the_frame() -> None:
    framed = _PAGE.replace("English</a></nav>", "English</a> <b>Breaking</b></nav>")
    edited = _PAGE.replace("travaux", "chantiers")
    digests = [
        discovery.read_page("https://p.example/fr/a", text.encode(), {}).text for text in (_PAGE, framed, edited)
    ]
    assert digests[0] == digests[1] != digests[2]


def test_wordpress_posts_with_translations() -> None:
    data = b"""[{"id": 1, "link": "https://w.example/fr/un", "date": "2026-01-02T10:00:00", "lang": "fr",
    "translations": {"fr": 1, "en": 2}}, {"id": 2, "link": "https://w.example/en/one", "lang": "en"}]"""
    entries, count = listings.read_posts("https://w.example/wp-json/wp/v2/posts", data)
    assert count == 2
    assert entries[0].alternates == (Declared(lang="en", url="https://w.example/en/one", how="wordpress"),)


def test_atom_with_versions_and_a_gzip_bomb() -> None:
    atom = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/fr/a"/><link rel="alternate" hreflang="en"
    href="/en/a"/><link rel="enclosure" href="/a.pdf"/><published>2026-02-03T00:00:00Z</published></entry></feed>"""
    entry = listings.read_listing("https://f.example/atom", atom).entries[0]
    assert entry.url == "https://f.example/fr/a"
    assert entry.alternates[0].url == "https://f.example/en/a"
    assert entry.attachments[0].url == "https://f.example/a.pdf"
    assert len(listings.unpacked(gzip.compress(bytes(100_000_000), 1))) <= 60_000_000


def test_entities_of_a_sitemap_are_not_expanded() -> None:
    laughs = (
        b'<!DOCTYPE u [<!ENTITY a "https://x.example/"><!ENTITY b "&a;&a;&a;">]>'
        b"<urlset><url><loc>&b;</loc></url></urlset>"
    )
    assert not [item for item in listings.read_listing("https://s.example/", laughs).entries if "x.example" in item.url]


def test_robots_rules() -> None:
    text = b"User-agent: presskit\nDisallow: /no\nCrawl-delay: 4\n\nUser-agent: *\nDisallow: /\n"
    rules = robots.read_rules(200, text, host="h")
    assert (rules.allow("https://h/yes"), rules.allow("https://h/no/x"), rules.delay) == (True, False, 4.0)
    assert robots.read_rules(403, b"", host="h").allow("https://h/x")
    for status in (0, 429, 500, 503):
        assert not robots.read_rules(status, b"", host="h").allow("https://h/x")


def _witness(url: str, lang: str, *links: tuple[str, str]) -> Witness:
    other = "en" if lang == "fr" else "fr"
    return Witness(url=url, lang=lang, alternates=tuple(Declared(lang=other, url=to, how=how) for to, how in links))


def test_the_audit_believes_both_sides_before_one() -> None:
    base = "https://a.example"
    found = audit(
        [
            _witness(f"{base}/fr/1", "fr", (f"{base}/en/1", "hreflang")),
            _witness(f"{base}/fr/2", "fr", (f"{base}/en/1", "hreflang"), (f"{base}/en/2", "switcher")),
            _witness(f"{base}/fr/3", "fr", (f"{base}/old", "hreflang"), (f"{base}/fr/1", "switcher")),
            _witness(f"{base}/en/1", "en", (f"{base}/fr/1", "hreflang")),
            _witness(f"{base}/en/2", "en", (f"{base}/fr/", "hreflang")),
            _witness(f"{base}/en/3", "en"),
        ],
        moved={f"{base}/old": f"{base}/en/3"},
    )
    assert [(pair.fr[-1], pair.en[-1], pair.mutual) for pair in found.pairs] == [
        ("1", "1", True), ("2", "2", False), ("3", "3", False),
    ]  # fmt: skip
    assert {(item.kind, item.url[-4:]) for item in found.contradictions} == {
        ("same_page", "fr/2"), ("not_reciprocal", "fr/2"), ("not_reciprocal", "fr/3"), ("same_language", "fr/3"),
        ("home_page", "en/2"),
    }  # fmt: skip
    back = {item.url: item.alternates for item in found.witnesses}[f"{base}/en/3"]
    assert [(item.url, item.doubt) for item in back] == [(f"{base}/fr/3", "not_reciprocal")]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.booleans()), max_size=20))
def test_an_audit_pairs_each_page_at_most_once(edges: list[tuple[int, int, bool]]) -> None:
    declared: dict[str, list[tuple[str, str]]] = {
        f"https://a.example/{s}/{n}": [] for s in ("fr", "en") for n in range(6)
    }
    for fr, en, forth in edges:
        one, other = f"https://a.example/fr/{fr}", f"https://a.example/en/{en}"
        declared[one if forth else other].append((other if forth else one, "hreflang"))
    found = audit([_witness(url, url.split("/")[3], *links) for url, links in declared.items()], moved={})
    ends = [end for pair in found.pairs for end in (pair.fr, pair.en)]
    assert len(ends) == len(set(ends))
    assert len(found.pairs) * 2 + len(found.unpaired) == 12


def test_a_sites_file(tmp_path: Path) -> None:
    path = tmp_path / "sites.toml"
    path.write_text('[[site]]\nstart = ["https://a.example/"]\ninclude = ["/fr/news/*"]\ndelay = 2\n', encoding="utf-8")
    assert sites.read_sites(path)[0].delay == 2.0
    assert sites.matches("https://a.example/fr/news/x?y=1", ("/fr/news/*",))
    for text in ("[[site]]\n", "x = 1\n", '[[site]]\nstart = 3\n', '[[site]]\nstart = ["https://a"]\narticles = "a[["',
                 '[[site]]\nstart = ["https://a"]\nunknown = 1\n', "[[site]\n"):  # fmt: skip
        path.write_text(text, encoding="utf-8")
        with pytest.raises(errors.UsageError):
            sites.read_sites(path)


def test_a_store_as_warc(tmp_path: Path) -> None:
    archive = pytest.importorskip("warcio.archiveiterator")
    book = ledger.Ledger(tmp_path, run=1)
    digest, path = book.keep("article", "text/html", b"<p>Bonjour</p>")
    book.add(ledger.Record(url="https://a.example/", run=1, status=200, sha256=digest, path=path, kind="article",
                           media_type="text/html", fetched="2026-03-01T10:00:00.000Z"))  # fmt: skip
    book.close()
    assert warc.export_warc(tmp_path, tmp_path / "out.warc.gz") == 1
    with (tmp_path / "out.warc.gz").open("rb") as stream:
        records = [(item.rec_headers["WARC-Target-URI"], item.content_stream().read())
                   for item in archive.ArchiveIterator(stream)]  # fmt: skip
    assert records == [("https://a.example/", b"<p>Bonjour</p>")]

"""Versions that only a Link header, a sources.toml or a relative link names: from there to the pairs of a corpus."""

import json
from pathlib import Path

import pytest

from presskit.intake.folder import IntakeSettings, read_folder
from presskit.intake.pages import alternates
from presskit.intake.web import fetching as web
from presskit.pairing import pair_folder
from presskit.settings import Settings
from tests.intake.web.site import Answer, Site, pdf

FAST = web.FetchSettings(delay=0.0, backoff=0.05, page_seconds=1.5)
FR = (
    "La régie des eaux de Lornay a rénové la station du quai. Les habitants visiteront les bassins dimanche.",
    "Une exposition de cartes anciennes ouvre au musée. Elle retrace quatre siècles de navigation sur le fleuve.",
)
EN = (
    "The water board of Lornay has renovated the plant on the quay. Residents will visit the basins on Sunday.",
    "An exhibition of old maps opens at the museum. It tells of four centuries of navigation on the river.",
)


class SilentSite(Site):
    """Pages and files that say nothing of their versions in their content: only the headers of the answers do."""

    def answer(self, path: str) -> Answer:
        def other(target: str, lang: str) -> dict[str, str]:
            title = 'title="a \\"quoted\\", long one"'
            return {
                "Link": f'</style.css>; rel=preload; crossorigin, <{target}>; {title}; rel="alternate"; hreflang={lang}'
            }

        foot = "<a href='/fr/eau'>Eau</a> <a href='/fr/cartes'>Cartes</a> <a href='/avis.pdf'>Avis</a>"
        table = {
            "/": Answer(body=self._page("fr", "Accueil", "La ville.", foot=foot)),
            "/fr/eau": Answer(body=self._page("fr", "Les eaux du quai", FR[0]), headers=other("/en/k7", "en")),
            "/fr/cartes": Answer(
                body=self._page("fr", "Quatre siècles de cartes", FR[1]), headers=other("/en/k3", "en")
            ),
            "/en/k7": Answer(body=self._page("en", "Plant renovated", EN[0]), headers=other("/fr/eau", "fr")),
            "/en/k3": Answer(body=self._page("en", "Old maps on show", EN[1]), headers=other("/fr/cartes", "fr")),
            "/avis.pdf": Answer(body=pdf("avis"), kind="application/pdf", headers=other("/k9.pdf", "en")),
            "/k9.pdf": Answer(body=pdf("notice"), kind="application/pdf"),
        }
        return table.get(path, Answer(status=404))


@pytest.fixture(scope="module")
def fetched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    into = tmp_path_factory.mktemp("silent")
    with SilentSite(calm=True) as site:
        web.fetch([site.base + "/"], into, settings=FAST)
        return into, site.base


def test_the_record_has_the_versions_of_the_headers(fetched: tuple[Path, str]) -> None:
    into, base = fetched
    records = [json.loads(line) for line in (into / "fetch.jsonl").read_text("utf8").splitlines()]
    named = {r["url"].removeprefix(base): r["alternates"] for r in records if r["path"]}
    assert named["/fr/eau"][0] == {"lang": "en", "url": f"{base}/en/k7", "how": "link_header"}
    assert named["/avis.pdf"] == [{"lang": "en", "url": f"{base}/k9.pdf", "how": "link_header"}]
    assert {"/en/k3", "/en/k7", "/k9.pdf"} <= set(named)  # linked from nowhere: found by the headers alone


def test_sources_and_pairs_rest_on_them(fetched: tuple[Path, str]) -> None:
    into, base = fetched
    sources = {s.url.removeprefix(base): s for s in read_folder(into, settings=IntakeSettings()).sources}
    assert [(a.lang, a.how) for a in sources["/avis.pdf"].alternates] == [("en", "link_header")]
    found = pair_folder(into, Settings())
    pages = {p.document: p for p in found.profiles}
    pairs = {(pages[r.fr].url.removeprefix(base), pages[r.en].url.removeprefix(base)): r
             for r in found.releases if r.fr and r.en}  # fmt: skip
    assert set(pairs) == {("/fr/eau", "/en/k7"), ("/fr/cartes", "/en/k3")}
    for release in pairs.values():
        assert "link_header" in {e.kind for e in release.evidence}
    assert {a.how for a in pages[pairs["/fr/eau", "/en/k7"].fr or ""].alternates} == {"link_header"}


def test_sources_toml_and_relative_links_name_files_of_the_folder(tmp_path: Path) -> None:
    for lang, text in (("fr", FR), ("en", EN)):
        (tmp_path / "2025" / lang).mkdir(parents=True)
        for n in range(2):
            link = '<link rel="alternate" hreflang="en" href="../en/k1.html">' if (lang, n) == ("fr", 1) else ""
            body = f"<h1>{lang.upper()} {n}</h1><p>{text[n]}</p>"
            page = f'<html lang="{lang}"><head>{link}</head><body>{body}</body></html>'
            (tmp_path / "2025" / lang / f"{'k' if lang == 'en' else 'communique-'}{n}.html").write_text(page, "utf8")
    toml = '[[source]]\nfile = "fr/communique-0.html"\nalternates = [{ lang = "en", file = "en/k0.html" }]\n'
    (tmp_path / "2025" / "sources.toml").write_text(toml, "utf8")
    found = pair_folder(tmp_path, Settings())
    places = {p.document: p.location for p in found.profiles}
    kinds = {places[r.fr]: (places[r.en], {e.kind for e in r.evidence}) for r in found.releases if r.fr and r.en}
    assert kinds["2025/fr/communique-0.html"][0] == "2025/en/k0.html"
    assert "sources_toml" in kinds["2025/fr/communique-0.html"][1]
    assert "hreflang" in kinds["2025/fr/communique-1.html"][1]


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ('</en>; rel="alternate"; hreflang="en"', [("en", "/en")]),
        ("</en>;rel=alternate;hreflang=en-GB", [("en-gb", "/en")]),
        ('</en>; hreflang="en"; hreflang="en-CA"; rel="canonical alternate"', [("en", "/en"), ("en-ca", "/en")]),
        ('<a,b;c>; rel="alternate"; hreflang="fr", <//p.example/en> ; rel = alternate ; hreflang = en',
         [("fr", "/fr/a,b;c"), ("en", "/en")]),
        ('</en>; title="; rel=\\"x\\""; rel=alternate; hreflang=en', [("en", "/en")]),
        ('</en>; rel="alternate"; hreflang="en"; anchor="/fr/b"', []),
        ('</en>; rel="alternate"; hreflang="x-default"', []),
        ('</feed>; rel="alternate"; type="application/rss+xml"', []),
        ('</en>; rel="next"; hreflang="en"', []),
        ('</en>; rel="alternate', []),
    ],
)  # fmt: skip
def test_link_headers(header: str, found: list[tuple[str, str]]) -> None:
    declared = alternates.read_link_header("https://p.example/fr/a", header)
    assert [(d.lang, d.url.removeprefix("https://p.example")) for d in declared] == found


def test_a_hostile_header_takes_linear_time() -> None:
    for header in (
        "<" * 20_000,
        "<a>" + ";a" * 10_000,
        '<a>;b="' + "\\" * 20_000,
        "<a>" + " ;" * 10_000,
        "<a>;" * 5_000,
    ):
        assert list(alternates.read_link_header("https://p.example/", header)) == []

"""The other versions of a page, and the files that come with it."""

from lxml import html

from presskit.extract.html import links, metadata
from presskit.model import Alternate, Attachment

HERE = "https://press.example/fr/news/eau"


def versions(markup: str, address: str = HERE) -> tuple[Alternate, ...]:
    root = html.document_fromstring(f'<html lang="fr">{markup}</html>')
    return links.alternates(root, metadata.read(root, address))


def files(markup: str, address: str = HERE) -> tuple[Attachment, ...]:
    root = html.document_fromstring(f'<html lang="fr">{markup}</html>')
    return links.attachments(root, metadata.read(root, address))


def test_hreflang_and_never_the_page_itself() -> None:
    found = versions(
        f'<head><link rel="alternate" hreflang="fr" href="{HERE}">'
        '<link rel="alternate" hreflang="en-GB" href="/en/news/water">'
        '<link rel="alternate" type="application/rss+xml" hreflang="en" href="/feed"></head><body><p>x</p></body>'
    )
    assert found == (Alternate(lang="en-gb", url="https://press.example/en/news/water", how="hreflang"),)


def test_jsonld_in_both_directions() -> None:
    for key in ("workTranslation", "translationOfWork"):
        script = f'{{"@type":"NewsArticle","headline":"x","{key}":{{"@id":"/en/news/water","inLanguage":"en"}}}}'
        found = versions(f'<head><script type="application/ld+json">{script}</script></head><body><p>x</p></body>')
        assert found == (Alternate(lang="en", url="https://press.example/en/news/water", how="jsonld"),)


def test_switchers_by_their_words() -> None:
    for text in (
        "EN",
        "English",
        "English version",
        "Lire en anglais",
        "[Version anglaise]",
        "Read this article in English",
    ):
        assert versions(f'<body><a href="/en/news/water">{text}</a></body>') == (
            Alternate(lang="en", url="https://press.example/en/news/water", how="switcher"),
        ), text


def test_a_switcher_to_the_home_page_is_no_version_of_this_page() -> None:
    assert versions('<body><a href="/en/">EN</a><a href="/">English</a><a href="#">English</a></body>') == ()


def test_a_sentence_about_english_is_no_switcher() -> None:
    assert versions('<body><p>Il parle <a href="/cours">anglais courant et allemand</a>.</p></body>') == ()


def test_og_locale_stands_only_where_no_address_is_known() -> None:
    head = '<head><meta property="og:locale:alternate" content="en_GB">{}</head><body><p>x</p></body>'
    assert versions(head.format("")) == (Alternate(lang="en-gb", url="", how="og_locale"),)
    known = versions(head.format('<link rel="alternate" hreflang="en" href="/en/news/water">'))
    assert [a.how for a in known] == ["hreflang"]


def test_files_outside_the_furniture() -> None:
    found = files(
        '<body><nav><a href="/plan.pdf">Plan</a></nav>'
        '<article><p><a href="cp.pdf?v=2">Télécharger</a></p>'
        '<a href="/get?id=4" type="application/pdf">Le rapport</a>'
        '<footer><a href="kit.DOCX">Dossier de presse</a></footer>'
        '</article><div class="related-posts"><a href="/autre.pdf">Autre</a></div>'
        '<footer><a href="/legal.pdf">Légal</a></footer></body>'
    )
    assert [a.url.rsplit("/", 1)[-1] for a in found] == ["cp.pdf?v=2", "get?id=4", "kit.DOCX"]
    assert [a.title for a in found] == ["Télécharger", "Le rapport", "Dossier de presse"]


def test_a_link_that_only_says_pdf_takes_its_tooltip() -> None:
    assert files('<body><p><a href="a.pdf" title="Rapport annuel">PDF</a></p></body>')[0].title == "Rapport annuel"

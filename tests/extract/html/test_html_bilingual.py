"""Both versions of a release on one page."""

from presskit.extract import ExtractSettings, extract
from presskit.model import Extraction, Source

FR = (
    "<h1>Lornay ouvre son centre de l’eau</h1><p>LORNAY, le 9 juillet 2025 – La ville de Lornay a ouvert son centre de "
    "l’eau, où les habitants peuvent suivre la qualité de la rivière heure par heure et poser leurs questions.</p>"
    "<p>« Nous voulions que chacun puisse voir ce que la ville fait pour la rivière », a déclaré la maire de Lornay "
    "devant les élèves qui ont visité le centre avec leurs professeurs dès le premier jour.</p>"
)
EN = (
    "<h1>Lornay opens its water centre</h1><p>LORNAY, July 9, 2025 – The town of Lornay has opened its water centre, "
    "where residents can follow the quality of the river hour by hour and ask their questions.</p>"
    "<p>“We wanted everybody to see what the town is doing for the river,” said the mayor of Lornay to the pupils who "
    "visited the centre with their teachers on the very first day.</p>"
)


def read(content: str) -> Extraction:
    page = (
        f"<html lang='fr'><head><title>Centre de l’eau</title></head><body><nav><a href='/'>Accueil</a></nav>"
        f"<main>{content}"
        "<p><a href='cp.pdf'>Télécharger</a></p></main></body></html>"
    )
    source = Source(id="0" * 64, location="p.html", media_type="text/html", size=9, url="https://v.example/eau")
    return extract(source, page.encode(), settings=ExtractSettings())


def test_one_after_the_other_and_side_by_side() -> None:
    for content in (f"{FR}<hr>{EN}", f"<div class='col'>{FR}</div><div class='col'>{EN}</div>"):
        french, english = read(content).documents
        assert (french.lang_declared, english.lang_declared) == ("fr", "en")
        assert french.title == "Lornay ouvre son centre de l’eau"
        assert english.title == "Lornay opens its water centre"
        assert "river" not in french.text and "rivière" not in english.text
        assert [a.url for a in french.alternates] == [english.id] and [a.url for a in english.alternates] == [french.id]
        assert french.published == english.published == "2025-07-09"
        assert "bilingual" in {n.reason for n in english.notes}
        dropped = [n.text for d in (french, english) for n in d.notes if n.kind == "dropped"]
        assert dropped.count("Accueil") == 1


def test_a_few_words_of_the_other_language_are_no_version() -> None:
    about = "<h2>About Lornay</h2><p>Lornay is a town on the river with a harbour and a school of music.</p>"
    (document,) = read(FR + about).documents
    assert document.lang_declared == "fr"

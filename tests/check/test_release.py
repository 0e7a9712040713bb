"""What a release says about itself: one thing is changed at a time in two versions that agree."""

from dataclasses import replace

import pytest

from presskit.check.collection import imprint
from presskit.model import Alternate, Attachment
from tests.check.build import compared, document, findings, version

BODY_FR = (
    "La fondation Corvane versera 36,5 millions d’euros au port de Brévalle pour la réfection du quai nord.",
    "Les travaux dureront cinq ans et emploieront 320 personnes venues de toute la région.",
)
BODY_EN = (
    "The Corvane Foundation will give €36.5 million to the port of Brévalle for the repair of the northern quay.",
    "The works will take five years and employ 320 people from the whole region.",
)
FR = ("@embargo Sous embargo jusqu’au 15 mai 2025 à 18 h 30", "@dateline Genève, le 15 mai 2025", *BODY_FR)
EN = ("@embargo Under embargo until 15 May 2025, 6:30 pm", "@dateline Geneva, 15 May 2025", *BODY_EN)
SAME = {
    "published": "2025-05-15",
    "embargo_until": "2025-05-15T18:30:00+02:00",
    "attachments": (Attachment(url="https://corvane.example/plan.pdf", title="Plan"),),
}
URLS = {"fr": "https://corvane.example/fr/port", "en": "https://corvane.example/en/port"}
OTHER = {
    "fr": (Alternate(lang="en", url=URLS["en"], how="hreflang"),),
    "en": (Alternate(lang="fr", url=URLS["fr"], how="hreflang"),),
}


def said(fr_fields=None, en_fields=None, fr=FR, en=EN):
    """(check, severity) of what is found when these fields or paragraphs are changed."""
    sides = []
    for lang, parts, fields in (("fr", fr, fr_fields), ("en", en, en_fields)):
        plain = SAME | {"url": URLS[lang], "alternates": OTHER[lang]} | (fields or {})
        sides.append(version(lang, document(lang, parts, **plain)))
    return [(f.check, f.severity) for f in compared(*sides)]


def test_nothing_is_said_of_two_versions_that_agree():
    assert said() == []


@pytest.mark.parametrize(
    "until", ["2025-05-15T17:30:00+02:00", "2025-05-16T18:30:00+02:00", "2025-05-15T18:30:00+01:00"]
)
def test_another_embargo(until):
    assert ("embargo.differs", "error") in said(en_fields={"embargo_until": until})


@pytest.mark.parametrize("until", ["2025-05-15T16:30:00+00:00", "2025-05-15T18:30:00", "2025-05-15"])
def test_the_same_embargo_said_otherwise(until):
    assert said(en_fields={"embargo_until": until}) == []


def test_an_embargo_in_one_version_only():
    found = said(en_fields={"embargo_until": ""}, en=EN[1:])
    assert ("embargo.differs", "error") in found


def test_another_embargo_is_told_once_at_its_day_and_hour():
    english = ("@embargo Under embargo until 16 May 2025, 6:30 pm", *EN[1:])
    sides = [
        version(lang, document(lang, parts, embargo_until=f"2025-05-{day}T18:30:00+02:00"))
        for lang, parts, day in (("fr", FR, 15), ("en", english, 16))
    ]
    (found,) = compared(*sides)
    assert (found.check, sides[1].document.text[found.en.start : found.en.end]) == (
        "embargo.differs",
        "16 May 2025, 6:30 pm",
    )


@pytest.mark.parametrize("line", ["@dateline Geneva, 16 May 2025", "@dateline Geneva, 15 June 2025"])
def test_another_day_in_the_dateline(line):
    found = said(en=(EN[0], line, *BODY_EN))
    assert ("dateline.differs", "warning") in found


def test_another_place_in_the_dateline():
    assert ("dateline.differs", "warning") in said(en=(EN[0], "@dateline London, 15 May 2025", *BODY_EN))
    french, english = "@dateline Brévalle, le 15 mai 2025", "@dateline Tormont, 15 May 2025"
    unknown = said(fr=(FR[0], french, *BODY_FR), en=(EN[0], english, *BODY_EN))
    assert ("dateline.differs", "info") in unknown


@pytest.mark.parametrize(
    ("fr", "en"),
    [
        ("Londres, le 15 mai 2025", "London, 15 May 2025"),
        ("BRÉVALLE, le 15 mai 2025", "Brévalle, 15 May 2025"),
        ("Le 15 mai 2025", "15 May 2025"),
        ("Bruxelles, le 15 mai 2025", "Brussels, May 15, 2025"),
    ],
)
def test_the_same_dateline_in_both_languages(fr, en):
    assert said(fr=(FR[0], "@dateline " + fr, *BODY_FR), en=(EN[0], "@dateline " + en, *BODY_EN)) == []


@pytest.mark.parametrize(("day", "expected"), [("2025-05-16", False), ("2025-05-17", True), ("2025-04-30", True)])
def test_a_version_that_came_out_later(day, expected):
    assert (("published.lag", "info") in said(en_fields={"published": day})) == expected


def test_a_version_without_the_attachment():
    assert said(en_fields={"attachments": ()}) == [("attachment.missing", "info")]


def test_a_version_that_does_not_point_back():
    assert said(en_fields={"alternates": ()}) == [("link.not_reciprocal", "info")]


def test_addresses_that_are_none_do_no_harm():
    no = "http://[::1"
    broken = {"url": no, "attachments": (Attachment(url=no + "/plan.pdf"),)}
    alternates = (Alternate(lang="en", url=no, how="hreflang"),)
    found = said(fr_fields=broken | {"alternates": alternates}, en_fields={"url": no, "attachments": ()})
    assert ("attachment.missing", "info") in found
    one = version("fr", document("fr", ("Le port rouvre",), url=no))
    assert imprint("rel-1", one, None).standings[0].publisher == ""


def test_a_link_to_something_else_does_not_count():
    other = (replace(OTHER["en"][0], url="https://corvane.example/fr/autre"),)
    assert said(en_fields={"alternates": other}) == [("link.not_reciprocal", "info")]


CONTACT_FR = "Contact : Bastien Lorrival, 01 99 00 12 34, presse@corvane.example, https://corvane.example/fr/port"
CONTACT_EN = "Contact: Bastien Lorrival, +33 1 99 00 12 34, presse@corvane.example, https://corvane.example/en/port"


@pytest.mark.parametrize(
    ("check", "severity", "old", "new"),
    [
        ("contacts.differs", "error", "12 34", "12 43"),
        ("contacts.differs", "error", "+33 1", "+13 1"),
        ("contacts.differs", "error", "+33 1", "+32 1"),
        ("contacts.differs", "error", "presse@corvane", "pressse@corvane"),
        ("contacts.differs", "error", "presse@corvane.example", "info@valmont.example"),
        ("contacts.differs", "info", ", presse@corvane.example", ""),
        ("url.differs", "warning", "/en/port", "/en/prot"),
    ],
)
def test_contacts(check, severity, old, new):
    assert findings((*BODY_FR, CONTACT_FR), (*BODY_EN, CONTACT_EN)) == ()
    found = findings((*BODY_FR, CONTACT_FR), (*BODY_EN, CONTACT_EN.replace(old, new)))
    assert [(f.check, f.severity) for f in found] == [(check, severity)]


@pytest.mark.parametrize("number", ["1-866-206-0153", "866-206-0153", "+1 866 206-0153", "(866) 206-0153"])
def test_north_american_numbers(number):
    french = (*BODY_FR, "Renseignements : 1-866-206-0153")
    english = (*BODY_EN, f"Information: {number}")
    assert [f for f in findings(french, english) if f.severity != "info"] == []
    found = findings(french, (*BODY_EN, english[-1].replace("866", "266")))
    assert ("contacts.differs", "error") in [(f.check, f.severity) for f in found]


@pytest.mark.parametrize("number", ["+32 2 555 12 12", "0032 2 555 12 12", "+32 (0)2 555 12 12"])
def test_one_number_with_its_country_in_several_ways(number):
    french = (*BODY_FR, "Renseignements : +32 2 555 12 12")
    assert findings(french, (*BODY_EN, f"Information: {number}")) == ()


def test_a_slip_in_an_address_that_stands_twice():
    french = (*BODY_FR, CONTACT_FR, "Plus d’informations sur le port : https://corvane.example/fr/port")
    english = (*BODY_EN, CONTACT_EN, "More about the port: https://corvane.example/en/port")
    assert findings(french, english) == ()
    slipped = (*english[:-1], english[-1].replace("/port", "/prot"))
    assert [(f.check, f.severity) for f in findings(french, slipped)] == [("url.differs", "warning")]


ITEMS = (
    ("- la réfection du quai nord et de ses deux grues", "- the repair of the northern quay and its two cranes"),
    ("- la construction d’un hangar pour les pêcheurs", "- the construction of a shed for the fishermen"),
    ("- l’ouverture d’une promenade le long de l’eau", "- the opening of a promenade along the water"),
    ("- la plantation de cent arbres devant la mairie", "- the planting of a hundred trees before the town hall"),
)


@pytest.mark.parametrize(("dropped", "words"), [((1,), "this item"), ((1, 2), "these 2 items")])
def test_items_of_a_list(dropped, words):
    french = (*BODY_FR, *(fr for fr, _ in ITEMS))
    english = (*BODY_EN, *(en for k, (_, en) in enumerate(ITEMS) if k not in dropped))
    found = [f for f in findings(french, english) if f.severity != "info"]
    assert [f.check for f in found] == ["list.items"]
    assert words in found[0].message_en


def test_a_translation_published_a_day_later_under_its_own_date_is_no_contradiction():
    later = (EN[0], "@dateline Geneva, 16 May 2025", *BODY_EN)
    days = ({"published": "2025-05-15T08:30:00+02:00"}, {"published": "2025-05-16T10:00:00+02:00"})
    assert [s for c, s in said(*days, en=later) if c in ("date.value", "number.value", "dateline.differs")] == ["info"]
    assert ("date.value", "error") in said(en=later)  # nothing but the line itself says so

"""Press blocks by the words of a line and the order of a release."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.extract import cues, datelines, press
from presskit.extract.draft import Draft


def kinds(*lines: str | Draft) -> list[str]:
    drafts = [line if isinstance(line, Draft) else Draft(text=line) for line in lines]
    return [d.kind for d in press.mark(drafts).drafts]


LONG = "The programme measures the level of groundwater in six regions. " * 4


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("PARIS, le 9 juillet 2025 – Le groupe annonce", "2025-07-09"),
        ("Paris et Londres, le 9 juillet 2025 : le groupe", "2025-07-09"),
        ("Boulogne-Billancourt, mercredi 9 juillet 2025", "2025-07-09"),
        ("Saint-Denis, le mardi 1er avril 2025.", "2025-04-01"),
        ("Montréal (Québec), le 3 mars 2026 – Le", "2026-03-03"),
        ("NEW YORK, NY – July 9, 2025 – The", "2025-07-09"),
        ("LONDON (9 July 2025) – The", "2025-07-09"),
        ("Washington, D.C. - July 9, 2025 - The", "2025-07-09"),
        ("Palaiseau, 9 July 2025 /Presslink/ -- The", "2025-07-09"),
        ("July 9, 2025 – London", "2025-07-09"),
        ("Le 9 juillet 2025", "2025-07-09"),
        ("GENEVA, Switzerland, 4 May 2026 — The", "2026-05-04"),
        ("Arlenz, 03.06.2026 — At its meeting of 3 June, the Council", "2026-06-03"),
        ("Sainte-Arvine, le 13/05/2026 : le conseil", "2026-05-13"),
        ("Sainte-Arvine, le 3/5/2026 : le conseil", "2026-05-03"),
        ("Valbrune, 12-03-2026. La banque", "2026-03-12"),
        ("Brenvale, 03/05/2026 - The company", ""),  # March or May: nobody can say
        ("Paris-La Défense, le 26 février 2026, 7 h 30 – Le groupe", "2026-02-26T07:30"),
        ("Brenvale, March 3, 2026, 7:00 a.m. ET – The company", "2026-03-03T07:00-05:00"),
    ],
)
def test_datelines(line: str, iso: str) -> None:
    assert datelines.dateline(line) == iso


@pytest.mark.parametrize(
    "line",
    [
        "Paris, le 9 juillet 2025, le groupe a annoncé",
        "L'usine de Douai, le 9 juillet 2025, a fermé",
        "Le ministre de l'Agriculture, le 9 juillet 2025 – Le",
        "On 9 July 2025 – the group announced",
        "In March 2025, the group",
        "RGPD – Le règlement",
        "The group was founded on 9 July 2025.",
        "12.03.2026",
        "Version 2, 03.06.2026 2 pages",
    ],
)
def test_prose_is_no_dateline(line: str) -> None:
    assert datelines.dateline(line) is None


def test_a_place_in_capitals_is_a_dateline_without_a_date() -> None:
    line = "LYON – Le groupe annonce la création d’un centre de recherche dédié à l’eau et au climat."
    assert datelines.dateline(line) == ""


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("SOUS EMBARGO JUSQU’AU 10 JUILLET 2025 À 9H", "embargo"),
        ("Strictly embargoed until 00:01 BST, 10 July", "embargo"),
        ("POUR DIFFUSION IMMÉDIATE", "embargo"),
        ("For immediate release", "embargo"),
        ("Ne pas publier avant le 3 mars à 6 h", "embargo"),
        ("Embargo on Russian oil lifted", ""),
        ("L'embargo décrété le 9 juillet", ""),
        ("Embargo commercial : Paris répond", ""),
        ("À propos d’Alizé", "boilerplate"),
        ("About Brightwater", "boilerplate"),
        ("About 300 people attended the opening", ""),
        ("About half of the members", ""),
        ("À propos de cette décision", ""),
        ("Contacts presse", "contacts"),
        ("Media enquiries:", "contacts"),
        ("Contact: Jane Doe, jane@brightwater.example", "contacts"),
        ("Pour plus d'informations, écrire à presse@alize.example", "contacts"),
        ("For more information, read the report", ""),
        ("Note aux rédactions", "editor_note"),
        ("Notes to editors", "editor_note"),
        ("– 30 –", "end_mark"),
        ("###", "end_mark"),
        ("-FIN-", "end_mark"),
        ("ENDS", "end_mark"),
        ("Fin de partie", ""),
        ("Communiqué de presse", "label"),
    ],
)
def test_cues(line: str, cue: str) -> None:
    assert cues.cue(line) == cue


def test_a_whole_release() -> None:
    marked = press.mark(
        [
            Draft(text="COMMUNIQUÉ DE PRESSE"),
            Draft(text="SOUS EMBARGO JUSQU’AU JEUDI 10 JUILLET 2025 À 9H30 (HEURE DE PARIS)"),
            Draft(text="Le consortium Alizé lance un programme de recherche sur l’eau"),
            Draft(text="Douze laboratoires s’associent pour cinq ans"),
            Draft(text="PARIS, le 9 juillet 2025 – Le consortium Alizé annonce un programme. " + LONG),
            Draft(text="« Ce programme change notre manière de travailler », déclare Jeanne Morvan."),
            Draft(text="Un budget de 70 millions", kind="heading", level=2),
            Draft(text=LONG),
            Draft(text="Premier axe", kind="list_item"),
            Draft(text="À propos d'Alizé"),
            Draft(text="Alizé est un consortium de recherche fondé en 2012."),
            Draft(text="Contacts presse"),
            Draft(text="Marie Martin – 01 99 00 12 34 – marie.martin@alize.example"),
            Draft(text="– FIN –"),
        ]
    )
    assert [d.kind for d in marked.drafts] == [
        "heading", "embargo", "title", "subtitle", "dateline", "quote", "heading", "paragraph", "list_item",
        "boilerplate", "boilerplate", "contacts", "contacts", "end_mark",
    ]  # fmt: skip
    assert marked.embargo_until == "2025-07-10T09:30+02:00"
    assert marked.dated == "2025-07-09"


def test_contacts_above_the_title() -> None:
    assert kinds(
        "FOR IMMEDIATE RELEASE",
        "Contact: Jane Doe",
        "(555) 555-0100",
        "jane@brightwater.example",
        "Brightwater opens a new research centre in Leeds",
        "LEEDS, July 9, 2025 – Brightwater opens a centre. " + LONG,
    ) == ["embargo", "contacts", "contacts", "contacts", "title", "dateline"]


@pytest.mark.parametrize(
    "above",
    [
        ["PR FERRIES NEWS", "Transmission date: 9 February 2027, 07:30 GMT"],
        ["Halden Ferries", "1 Quay Street, Marlow, in the county of the same name", "Tel. +44 1632 960 100"],
        ["Ville de Marlieu", "COMMUNIQUÉ DE PRESSE"],
    ],
)
def test_the_title_stands_below_the_letterhead(above: list[str]) -> None:
    found = kinds(*above, "Halden Ferries orders two battery-powered ships", LONG)
    assert found.index("title") == len(above)


def test_a_line_below_a_long_title_makes_it_no_letterhead() -> None:
    found = kinds(
        "The ferries will run on batteries from April 2028", "Published on 9 February 2027", "Two ships", LONG
    )
    assert found[0] == "title"


def test_the_hour_of_transmission_completes_the_day_of_the_dateline() -> None:
    lines = ("Diffusé le 09/02/2027 à 08h30 (heure de Paris)", "Le port rouvre", "Marlieu, le 9 février 2027 – " + LONG)
    assert press.mark([Draft(text=line) for line in lines]).dated == "2027-02-09T08:30+01:00"


def test_a_visiting_card_begins_with_the_name_above_the_address() -> None:
    card = (Draft(text="Owen Prys", kind="heading", level=3), "Press officer, Halden Ferries", "owen@ferries.example")
    assert kinds(Draft(text="A title", kind="title"), LONG, *card)[2:] == ["contacts"] * 3


def test_about_in_the_middle_of_the_text_is_a_heading_of_the_text() -> None:
    found = kinds(
        Draft(text="A trial begins", kind="title", level=1),
        LONG,
        Draft(text="About the trial", kind="heading", level=2),
        LONG,
        Draft(text="A tight schedule", kind="heading", level=2),
        LONG * 4,
        Draft(text="About Calmar", kind="heading", level=2),
        "Calmar is a foundation.",
    )
    assert found == ["title", "paragraph", "heading", "paragraph", "heading", "paragraph", "boilerplate", "boilerplate"]


def test_a_title_between_quotation_marks_is_no_quote() -> None:
    assert (
        kinds(Draft(text="A title", kind="title"), "The book “A Short History” sells well. " + LONG)[1] == "paragraph"
    )


def test_an_embargo_without_a_year_takes_that_of_the_dateline() -> None:
    drafts = ["Embargo : mardi 14 janvier à 18 heures", "Un titre", "Lyon, le 13 janvier 2026 – Le groupe. " + LONG]
    assert press.mark([Draft(text=t) for t in drafts]).embargo_until == "2026-01-14T18:00"


TEXTS = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        ["###", "FIN", "About us", "Contacts presse", "EMBARGO", "PARIS, le 9 juillet 2025 – x", "« a b »", LONG]
    ),
)
KINDS = st.sampled_from(["paragraph", "heading", "list_item", "table_row", "quote", "caption", "title"])


@given(st.lists(st.builds(Draft, text=TEXTS, kind=KINDS, level=st.none() | st.integers(1, 6)), max_size=12))
def test_only_kinds_change(drafts: list[Draft]) -> None:
    marked = press.mark(drafts).drafts
    assert [(d.text, d.page, d.level, d.start) for d in marked] == [(d.text, d.page, d.level, d.start) for d in drafts]
    assert all(m.kind == d.kind for d, m in zip(drafts, marked, strict=True) if d.kind in ("title", "caption"))
    assert press.mark(drafts) == press.mark(drafts)

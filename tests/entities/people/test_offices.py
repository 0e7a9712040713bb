"""Titles that translate each other are one office; titles that contradict each other are not."""

import pytest

from presskit.entities import words
from presskit.entities.people import roles
from presskit.locales.offices import alike

TRANSLATIONS = """
    greffier | clerk
    sous-ministre adjointe principale | senior assistant deputy minister
    directrice musicale et artistique | music and artistic director
    directeur général | chief executive officer
    directrice générale | CEO
    directrice générale | general manager
    directrice générale | director general
    directeur général délégué | deputy chief executive officer
    directeur général adjoint | deputy director general
    directeur général adjoint | executive vice president
    président-directeur général | chairman and CEO
    président du conseil d'administration | chairman of the board
    présidente du conseil d'administration | chair of the board of directors
    président du directoire | chairman of the management board
    président du directoire | CEO
    président du conseil de surveillance | chairman of the supervisory board
    vice-président | vice-chair
    vice-présidente exécutive | executive vice president
    administratrice indépendante | independent director
    administrateur | board member
    administrateur | non-executive director
    administrateur délégué | managing director
    administrateur général | general administrator
    gérant | managing director
    gérante | manager
    associé | partner
    associé gérant | managing partner
    directeur financier | chief financial officer
    directrice financière | finance director
    directeur des opérations | chief operating officer
    directeur technique | chief technology officer
    directrice des ressources humaines | chief people officer
    directrice des systèmes d'information | chief information officer
    directrice de la communication | head of communications
    directeur de la communication | vice president, communications
    directeur de cabinet | chief of staff
    directrice du laboratoire | head of the laboratory
    directeur de recherche | research director
    directrice de recherche | senior researcher
    directeur de recherche | senior scientist
    chargé de recherche | researcher
    maître de conférences | associate professor
    maîtresse de conférences | senior lecturer
    maître de conférences | assistant professor
    professeure émérite | professor emerita
    professeure | professor
    doctorante | PhD student
    post-doctorante | postdoctoral researcher
    ingénieure de recherche | research engineer
    chef de service | head of department
    cheffe du service de cardiologie | head of cardiology
    cheffe de projet | project manager
    chef de projet | project lead
    chargée de mission | project officer
    chargée de projet | project manager
    responsable du programme | programme manager
    responsable de l'équipe | team leader
    responsable des relations presse | press officer
    attachée de presse | press officer
    porte-parole | spokesperson
    ministre de la Culture | Minister of Culture
    ministre déléguée | minister delegate
    ministre déléguée | junior minister
    secrétaire d'État | secretary of state
    secrétaire d'État | minister of state
    secrétaire général | secretary-general
    secrétaire générale | general secretary
    secrétaire permanent | permanent secretary
    premier ministre | prime minister
    conseillère fédérale | federal councillor
    conseiller d'État | state councillor
    préfet | prefect
    maire | mayor
    adjointe au maire | deputy mayor
    députée | member of parliament
    députée européenne | member of the European Parliament
    sénateur | senator
    haut-commissaire | high commissioner
    commissaire européenne | European commissioner
    commissaire de l'exposition | curator
    conservatrice en chef | chief curator
    recteur | rector
    présidente de l'université | president of the university
    présidente de l'université | vice-chancellor
    doyenne | dean
    délégué général | executive director
    délégué général | managing director
    déléguée générale | general delegate
    coordinatrice | coordinator
    rédactrice en chef | editor-in-chief
    trésorier | treasurer
    gouverneur | governor
    sous-gouverneure | deputy governor
    ambassadrice | ambassador
    chef de la délégation | head of delegation
    fondatrice | founder
    cofondateur | co-founder
    cofondateur et directeur général | co-founder and CEO
    médecin-chef | chief physician
    infirmière en chef | head nurse
    sélectionneur | head coach
    entraîneur | coach
    réalisatrice | film director
    réalisatrice | director
    metteur en scène | stage director
    metteuse en scène | director
    chef d'orchestre | conductor
    directeur musical | music director
    directrice artistique | artistic director
    artiste | artist
    autrice | author
    capitaine | captain
    général | general
    procureur de la République | public prosecutor
    procureure générale | attorney general
    Défenseure des droits | ombudsman
    inspecteur général | inspector general
    sous-ministre | deputy minister
    chancelier | chancellor
    bâtonnière | president of the bar
    contrôleur général | comptroller
    présidente | president
    présidente | chair
    présidente | chairwoman
    coprésident | co-chair
    membre du conseil | board member
    sous-directrice | deputy director
    directeur adjoint | deputy director
    directrice adjointe | assistant director
    directeur par intérim | acting director
"""
CONTRADICTIONS = """
    président | vice-president
    présidente | treasurer
    directeur général | chief financial officer
    directrice générale | deputy chief executive officer
    directeur financier | chief operating officer
    directeur technique | chief financial officer
    ministre de la Culture | mayor
    ministre | ambassador
    secrétaire général | treasurer
    professeure | doctoral student
    maire | prefect
    maire | deputy mayor
    directeur de cabinet | spokesperson
    rectrice | dean
    chercheuse | engineer
    ingénieur | physician
    porte-parole | president
    président | secretary-general
    directeur général | secretary-general
    secrétaire général | chief executive officer
    préfet | mayor
    sénatrice | mayor
    gouverneure | deputy governor
    fondateur | chief financial officer
    recteur | vice-rector
    ambassadeur | consul
    infirmière | surgeon
    premier ministre | minister of finance
    vice-présidente | president
    avocate | judge
    doyen | vice-dean
    trésorière | secretary
    professeur | student
    entraîneur | captain
"""


def key(title: str, lang: str) -> str:
    found = roles.role_at(words.scan(title, [(0, len(title))], lang), 0, words.lexicon(lang))
    assert found, f"no role in {title!r}"
    return found[2]


def table(rows: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in row.split("|")) for row in rows.strip().splitlines()]


@pytest.mark.parametrize(("fr", "en"), table(TRANSLATIONS))
def test_translations_are_one_office(fr: str, en: str) -> None:
    assert alike(key(fr, "fr"), key(en, "en"))


@pytest.mark.parametrize(("fr", "en"), table(CONTRADICTIONS))
def test_contradictions_are_two_offices(fr: str, en: str) -> None:
    assert not alike(key(fr, "fr"), key(en, "en"))

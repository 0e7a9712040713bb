"""Institutions and who works for them, in sentences of press language with made-up names."""

import pytest

from presskit.entities.naming.forms import candidates
from presskit.entities.naming.votes import settle
from presskit.entities.people.appearances import appearances, text
from presskit.entities.words import lexicon, scan
from presskit.model import Glossary

NAMED = [
    ("fr", "Le Grand Port maritime de Varnes recrute.", ["Grand Port maritime de Varnes"]),
    ("fr", "La Fondation Jeanne et Paul Dupré finance le projet.", ["Fondation Jeanne et Paul Dupré"]),
    ("fr", "La Ligue contre la soif recueille des dons.", ["Ligue contre la soif"]),
    (
        "fr",
        "La Haute Autorité pour la qualité de l’air publie son avis.",
        ["Haute Autorité pour la qualité de l’air"],
    ),
    (
        "fr",
        "Le Conseil d’orientation de la politique maritime a rendu un avis.",
        ["Conseil d’orientation de la politique maritime"],
    ),
    ("fr", "Le centre hospitalier de Varnes ouvre un service.", ["centre hospitalier de Varnes"]),
    ("fr", "Le lycée Jeanne Dupré accueille deux classes.", ["lycée Jeanne Dupré"]),
    ("fr", "Le conseil d’administration se réunit lundi.", []),
    (
        "fr",
        "Le Fonds national d’aide aux victimes des inondations (FONAVI) verse les premiers secours.",
        ["Fonds national d’aide aux victimes des inondations", "FONAVI"],
    ),
    ("fr", "La société de gestion Alvéane lance une offre.", ["Alvéane"]),
    ("fr", "Le rachat de Tolvane par la filiale de Brisquet est achevé.", ["Tolvane", "Brisquet"]),
    (
        "fr",
        "le ministère de la Mer, de la Lutte contre la pollution marine et de la Promotion des PME a répondu.",
        ["ministère de la Mer, de la Lutte contre la pollution marine et de la Promotion des PME"],
    ),
    ("fr", "La Caisse des pêches urbaines (CPU) vote ; la CPU écoute.", ["Caisse des pêches urbaines", "CPU", "CPU"]),
    (
        "fr",
        "Le décret permet à l’Agence nationale d’archives de servir les communes.",
        ["Agence nationale d’archives"],
    ),
    ("fr", "La Société historique P.E. Dupré expose.", ["Société historique P.E. Dupré"]),
    (
        "fr",
        "l’Organisation des ports unis pour la mer et la pêche (OPUMP) et le Conseil libre des phares bénévoles (CLPB)",
        [
            "Organisation des ports unis pour la mer et la pêche",
            "OPUMP",
            "Conseil libre des phares bénévoles",
            "CLPB",
        ],
    ),
    ("fr", "le Centre de Marée et de Veille (CMV) agit.", ["Centre de Marée et de Veille", "CMV"]),
    ("fr", "auprès de l’Autorité des marchés fluviaux un dossier", ["Autorité des marchés fluviaux"]),
    ("fr", "le ministère de la culture et du numérique a répondu.", ["ministère de la culture et du numérique"]),
    ("fr", "le Consulat de France à Varnes a ouvert.", ["Consulat de France à Varnes"]),
    (
        "fr",
        "La société Holding Brisquet Vannes (« HBV » ou l’« Initiateur ») dépose.",
        ["Holding Brisquet Vannes", "HBV"],
    ),
    (
        "fr",
        "La Première Nation des Duverne signe ce matin avec Télécom Valbonne.",
        ["Première Nation des Duverne", "Télécom Valbonne"],
    ),
    ("fr", "le Secrétariat d’État aux questions portuaires a parlé.", ["Secrétariat d’État aux questions portuaires"]),
    (
        "fr",
        "On nomme Tolvane, spécialisée dans les phares ; Brisquet est une jeune entreprise.",
        ["Tolvane", "Brisquet"],
    ),
    ("fr", "Le programme Alvéane Avenir et l’agence responsable du port changent.", []),
    ("fr", "Le dépôt de GNL et la ZFE ont été décidés hier soir.", []),
    (
        "en",
        "The U.S. Harbour Protection Agency fined the company on Monday.",
        ["U.S. Harbour Protection Agency"],
    ),
    ("en", "The Varnes Parks and Wildlife Department hosts the fair.", ["Varnes Parks and Wildlife Department"]),
    (
        "en",
        "The First National Bank of Ashbyshire lent the money to the town.",
        ["First National Bank of Ashbyshire"],
    ),
    (
        "en",
        "The University of Texas Tide Science Center at Varnes met the University of Texas System Board of Regents.",
        ["University of Texas Tide Science Center at Varnes", "University of Texas System Board of Regents"],
    ),
    (
        "en",
        "The East and North Varnes Hospital Trust and the Faculty of Engineering and Computer Science agreed.",
        ["East and North Varnes Hospital Trust", "Faculty of Engineering and Computer Science"],
    ),
    ("en", "The Jane M. and John Ashby Trust paid.", ["Jane M. and John Ashby Trust"]),
    ("en", "It treats small tidal floods (STFs) and STF losses.", []),
    (
        "en",
        "The Ashby Party annual conference and the VALTEC’s Tide Fund are over.",
        ["Ashby Party", "VALTEC", "Tide Fund"],
    ),
    ("en", "He left Queen's University and the IRISH league.", ["Queen's University"]),
    ("en", "The Queen Jane Hospital opened a new ward last week.", ["Queen Jane Hospital"]),
    ("en", "The Ashby Unified School District hires forty teachers.", ["Ashby Unified School District"]),
    ("en", "Accordingly, the tumours were gastric/GEJ in most of them.", []),
    (
        "en",
        "The Varnes upon Ashby Hospitals Trust and the Heart of Varnes Community Foundation met.",
        ["Varnes upon Ashby Hospitals Trust", "Heart of Varnes Community Foundation"],
    ),
    (
        "en",
        "A spokesman for Varnes and Ashby Fire and Rescue Service came.",
        ["Varnes and Ashby Fire and Rescue Service"],
    ),
    ("en", "It went between Tolvane and Ashby County Council to court.", ["Tolvane", "Ashby County Council"]),
    (
        "en",
        "It thanked the Department of Water, Roads and the Environment and Tidal Health Varnes.",
        ["Department of Water, Roads and the Environment", "Tidal Health Varnes"],
    ),
    ("en", "She lives in County Varnes and reads for a Master of Business Administration.", []),
    ("en", "Jane Ashby Mills Limited has hired forty people.", ["Jane Ashby Mills Limited"]),
    (
        "en",
        "A meeting of the Ashby Board of Supervisors and the Port Development Authority of Varnes follows.",
        ["Ashby Board of Supervisors", "Port Development Authority of Varnes"],
    ),
    ("en", "He spoke at the Varnes Chamber of Commerce Business Summit.", ["Varnes Chamber of Commerce"]),
    ("en", "The Varnes-based Ashby Foundation moved to the Ashby Administration Building.", ["Ashby Foundation"]),
    ("en", "Ashby Mills Co. Ltd. (ABCD: 601607) has hired forty people.", ["Ashby Mills Co. Ltd"]),
    ("en", "The ward stays between 14 °C and 18 °C all year.", []),
]

HELD = [
    ("en", "Charlotte Duverne, president of the Ashby Fund, met them.", ("president", "Ashby Fund")),
    ("en", "The Ashby Fund, represented by its President, Jane Duverne, signed.", ("President", "Ashby Fund")),
    ("en", "The borough hired Town Administrator Jane Duverne in May.", ("Town Administrator", "")),
    ("en", "Jane Duverne, Ashby Systems’ technical director, spoke.", ("technical director", "Ashby Systems")),
    ("en", "Jane Duverne, chair of governors at the college said so.", ("chair of governors at the college", "")),
    ("en", "Jane Duverne has served as CFO for seven years.", ("CFO", "")),
    (
        "en",
        "Jane Duverne, director of the Council for Tidal Defence, spoke.",
        ("director", "Council for Tidal Defence"),
    ),
    ("en", "Jane Duverne, cotton growing lead at the Ashby Fund, spoke.", ("cotton growing lead", "Ashby Fund")),
    (
        "en",
        "Jane Duverne, Director of Ports, Infrastructure and Trade, spoke.",
        ("Director of Ports, Infrastructure and Trade", ""),
    ),
    ("en", "He met Annette Main of the Ashby Fund.", ("", "Ashby Fund")),
    ("en", "The charity was chosen by Sergeant Nick Duverne.", ("Sergeant", "")),
    (
        "en",
        "It met the Government of Varnes Chief Information Officer, Jane Duverne.",
        ("Chief Information Officer", "Government of Varnes"),
    ),
    ("fr", "Le président de la Confédération Guy Duverne a parlé.", ("président", "Confédération")),
    ("fr", "dit le Chef Marc Duverne, Première Nation des Abénas.", ("Chef", "Première Nation des Abénas")),
    (
        "en",
        "It was said by the ASHBEX Chief Executive, Professor Sir John Marsh, on the day.",
        ("Chief Executive", "ASHBEX"),
    ),
    ("en", "John Marsh at the Ashby Party annual conference spoke.", ("", "")),
    ("fr", "M. Le Duverne, représentant de la Fondation Varnes, a parlé.", ("représentant", "Fondation Varnes")),
    ("fr", "Noël Le Duverne, directeur de la Fondation Varnes, a parlé.", ("directeur", "Fondation Varnes")),
    (
        "fr",
        "- Mme Amy E. Pope, Directrice générale, Fondation des ports (FDP)",
        ("Directrice générale", "Fondation des ports"),
    ),
    ("en", "Jane Duverne, CEO, VALTEC will head the charity.", ("CEO", "VALTEC")),
    ("en", "said the Chief Executive Officer (CEO), Osara Duverne.", ("Chief Executive Officer (CEO)", "")),
    (
        "en",
        "Jane Duverne, who brings forty years of tides, has been appointed Chief Executive Officer.",
        ("Chief Executive Officer", ""),
    ),
    (
        "en",
        "Jane Duverne, Prime Minister and Chairman of the Ashby Fund, spoke.",
        ("Prime Minister and Chairman", "Ashby Fund"),
    ),
    ("fr", "Le Président de Solvane Jean Duverne a signé.", ("Président", "Solvane")),
    ("fr", "La ministre de la Culture Jeanne Duverne a signé.", ("ministre de la Culture", "")),
    (
        "fr",
        "Jeanne Duverne a été élue, ce jeudi 3 mai, directrice de la Fondation Varnes.",
        ("directrice", "Fondation Varnes"),
    ),
    (
        "fr",
        "Le ministre de l’Enseignement Supérieur et de la Recherche Scientifique, Jean Duverne, a parlé.",
        ("ministre de l’Enseignement Supérieur et de la Recherche Scientifique", ""),
    ),
    (
        "fr",
        "Son Excellence le Capitaine Ibrahim DUVERNE, Président de la Transition, a parlé.",
        ("Président de la Transition", ""),
    ),
    ("en", "He met Member of Parliament Jane Duverne.", ("Member of Parliament", "")),
    ("en", "The External Affairs Minister, Shri Arun Duverne, spoke.", ("External Affairs Minister", "")),
    (
        "fr",
        "Paul Dupré, président du Conseil d’orientation de la politique maritime, a parlé.",
        ("président", "Conseil d’orientation de la politique maritime"),
    ),
    ("fr", "La Fondation Varnes (Paul Dupré) a conseillé la ville.", ("", "Fondation Varnes")),
    ("fr", "L’Association Varnes, représentée par Paul Dupré, a signé.", ("", "Association Varnes")),
    (
        "fr",
        "L’Association Varnes, dont Paul Dupré est président, a signé.",
        ("président", "Association Varnes"),
    ),
    ("fr", "Paul Dupré, secrétaire confédéral de la Ligue Varnes, a parlé.", ("secrétaire confédéral", "Ligue Varnes")),
    (
        "en",
        "The Ashby Centre for Rivers (ACR) director, John Marsh, urged caution.",
        ("director", "Ashby Centre for Rivers"),
    ),
]


def _read(lang: str, source: str) -> tuple[list[str], list[tuple[str, str]]]:
    """Institutions, and roles with affiliations, by the rules alone."""
    lex = lexicon(lang)
    words = scan(source, [(0, len(source))], lang)
    people, spans = appearances(words, settle(words, candidates(words, [], Glossary(), lex), (), lex), lex)
    named = [words.text(s.start, s.end) for s in spans if s.type == "organisation"]
    held = [
        (
            text(words, *one.held.role) if one.held and one.held.role else "",
            text(words, *one.held.affiliation) if one.held and one.held.affiliation else "",
        )
        for one in people
    ]
    return named, held


@pytest.mark.parametrize(("lang", "source", "wanted"), NAMED)
def test_institutions_to_their_first_and_last_word(lang: str, source: str, wanted: list[str]) -> None:
    assert _read(lang, source)[0] == wanted


@pytest.mark.parametrize(("lang", "source", "wanted"), HELD)
def test_who_is_what_where(lang: str, source: str, wanted: tuple[str, str]) -> None:
    assert _read(lang, source)[1] == [wanted]

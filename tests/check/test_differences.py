"""One release in own words, right in both versions, and then one change at a time: what is found, where."""

import pytest

from presskit.check import Accepted, CheckSettings
from tests.check.build import DEFAULT, findings, spans

FR = (
    "# La fondation Corvane finance le port de Brévalle",
    "La fondation Corvane versera 36,5 millions d’euros au port de Brévalle, soit 14 % de plus qu’en 2023. "
    "L’accord a été signé le jeudi 15 mai 2025 à 18 h 30.",
    "« Nous tenions à ce que ce soutien dure, car rien ne se bâtit en une saison », a déclaré Irène Valcourt, "
    "présidente de la fondation Corvane. « Le port nous a convaincus par sa patience et par la clarté de son plan. »",
    "Octave Bréhier, maire de Brévalle, a rappelé que le chantier emploiera 320 personnes pendant cinq ans.",
    "Les travaux comprennent trois étapes :",
    "- la réfection du quai nord et de ses deux grues",
    "- la construction d’un hangar pour les pêcheurs",
    "- l’ouverture d’une promenade le long de l’eau",
    "Le port reste ouvert pendant toute la durée des travaux, et les marchés du samedi sont maintenus sur la place.",
    "Contact : Bastien Lorrival, 01 99 00 12 34, presse@corvane.example, https://corvane.example/fr/port",
)
EN = (
    "# The Corvane Foundation funds the port of Brévalle",
    "The Corvane Foundation will give €36.5 million to the port of Brévalle, 14% more than in 2023. "
    "The agreement was signed on Thursday 15 May 2025 at 6:30 pm.",
    "“We wanted this support to last, for nothing is built in a single season,” said Irène Valcourt, president of the "
    "Corvane Foundation. “The port convinced us by its patience and by the clarity of its plan.”",
    "Octave Bréhier, mayor of Brévalle, recalled that the works will employ 320 people for five years.",
    "The works comprise three stages:",
    "- the repair of the northern quay and its two cranes",
    "- the construction of a shed for the fishermen",
    "- the opening of a promenade along the water",
    "The port stays open for the whole duration of the works, and the Saturday markets are kept on the square.",
    "Contact: Bastien Lorrival, +33 1 99 00 12 34, presse@corvane.example, https://corvane.example/en/port",
)


def changed(parts: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    assert sum(old in part for part in parts) >= 1, old
    found = tuple(part.replace(old, new, 1) for part in parts)
    return tuple(part for part in found if part.strip())


def loud(fr, en, settings=DEFAULT):
    return [finding for finding in findings(fr, en, settings) if finding.severity != "info"]


PLACES_FR = (
    "# Les Ateliers Corvane ouvrent une école de métallurgie",
    "L’école ouvrira ses portes à Lausanne en septembre, dans un ancien entrepôt.",
    "« Nous manquons de soudeurs, pas de commandes », affirme Claire Ostrand.",
    "Elle accueillera des apprentis venus de Belgique, d’Italie et d’Espagne, après un entretien.",
    "Les cours seront gratuits et chacun recevra ses outils le premier jour.",
)
PLACES_EN = (
    "# Ateliers Corvane to open a metalworking school",
    "The school will open its doors in Lausanne in September, in a former warehouse.",
    "“We are short of welders, not of orders,” says Claire Ostrand.",
    "It will take apprentices from Belgium, Italy and Spain, after an interview.",
    "Classes will be free and everybody will be given tools on the first day.",
)


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("Lausanne", "Geneva", [("Lausanne", "Geneva")]),
        ("Spain", "Portugal", [("Espagne", "Portugal")]),
        ("Lausanne", "Switzerland", []),  # a town and its country
        ("Lausanne", "Losanne", []),  # a spelling
        ("Belgium, Italy and Spain", "three European countries", []),  # said otherwise
        ("from Belgium, Italy and Spain", "from Italy, and Belgian and Spanish ones", []),
        ("everybody will be given tools", "everybody will be given tools. The tools come from Spain", []),
        ("Italy and Spain", "Italy, Spain and Portugal", []),  # one more is left out, not another one
    ],
)
def test_a_place_that_is_another_place_is_told(old, new, marked):
    found = [one for one in findings(PLACES_FR, changed(PLACES_EN, old, new)) if one.check == "place.differs"]
    assert [spans(one, PLACES_FR, changed(PLACES_EN, old, new)) for one in found] == marked


def test_a_missing_quotation_is_told_once_with_whoever_said_it():
    """The sentence that is missing holds the quotation, who said it, and what he is."""
    said = "« Ce projet prouve que l’industrie a sa place ici », s’est réjoui Bruno Lestang, président de la région."
    fr = (*PLACES_FR[:3], said, *PLACES_FR[3:])
    assert [one.check for one in findings(fr, PLACES_EN)] == ["quote.missing"]


def test_nothing_is_said_of_two_versions_that_agree():
    assert loud(FR, EN) == []


ONE_FACT = [
    ("amount.value", "36,5 millions", "38,5 millions", "38,5 millions d’euros", "€36.5 million"),
    ("amount.scale", "36,5 millions", "36,5 milliards", "36,5 milliards d’euros", "€36.5 million"),
    (
        "amount.currency",
        "36,5 millions d’euros",
        "36,5 millions de dollars",
        "36,5 millions de dollars",
        "€36.5 million",
    ),
    ("percent.value", "14 %", "41 %", "41 %", "14%"),
    ("date.value", "15 mai 2025", "15 mars 2025", "jeudi 15 mars 2025", "Thursday 15 May 2025"),
    ("time.value", "18 h 30", "17 h 30", "17 h 30", "6:30 pm"),
    ("count.value", "320 personnes", "230 personnes", "230 personnes", "320 people"),
    ("duration.value", "cinq ans", "six ans", "six ans", "five years"),
    ("name.spelling", "Octave Bréhier", "Octave Bréhiar", "Bréhiar", "Bréhier"),
    ("title.differs", "maire de Brévalle", "architecte de Brévalle", "architecte", "mayor"),
    ("contacts.differs", "01 99 00 12 34", "01 99 00 12 43", "01 99 00 12 43", "+33 1 99 00 12 34"),
    ("contacts.differs", "presse@corvane", "press@corvane", "press@corvane.example", "presse@corvane.example"),
]


@pytest.mark.parametrize(("check", "old", "new", "fr", "en"), ONE_FACT, ids=lambda x: x if "." in x else None)
def test_one_changed_fact_is_found_where_it_stands(check, old, new, fr, en):
    french = changed(FR, old, new)
    found = loud(french, EN)
    assert check in [f.check for f in found]
    mine = next(f for f in found if f.check == check)
    left, right = spans(mine, french, EN)
    assert fr in left and en in right
    assert len(left) <= len(fr) + 25
    assert len(right) <= len(en) + 25
    # a wrong month also makes the weekday wrong, which is a finding of its own; nothing else is said
    assert {f.check for f in found} <= {check, "date.weekday"}


DROPPED = [
    ("quote.missing", EN[2], ""),
    ("block.missing", EN[8], ""),
    ("list.items", EN[6], ""),
    ("quote.speaker", "said Irène Valcourt", "said Bastien Lorrival"),
    ("segment.untranslated", EN[8], FR[8]),
    ("date.weekday", "Thursday 15", "Friday 15"),
    ("name.missing", "Octave Bréhier, mayor of Brévalle,", "The town"),
    ("url.differs", "corvane.example/en/port", "corvane.example/en/prot"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "old", "new"), DROPPED, ids=[row[0] for row in DROPPED])
def test_what_is_dropped_swapped_or_left_untranslated_is_found(check, old, new):
    english = changed(EN, old, new)
    assert check in [f.check for f in loud(FR, english)]


MOVED = (
    ("Les ventes de la coopérative ont reculé de 4,5 % sur un an.", "Sales of the cooperative rose by 4.5% in a year."),
    ("La coopérative annonce une hausse de 12 % des ventes.", "The cooperative reports sales down 12%."),
)


@pytest.mark.parametrize(("one", "other"), MOVED)
def test_the_same_figure_up_in_one_version_and_down_in_the_other_is_an_error(one, other):
    fr, en = (*FR[:2], one, *FR[2:]), (*EN[:2], other, *EN[2:])
    (found,) = [f for f in findings(fr, en) if f.check == "direction"]
    left, right = spans(found, fr, en)
    assert found.severity == "error" and left in one and right in other
    assert len(left.split()) <= 5 and len(right.split()) <= 3 and left.endswith("%") and right.endswith("%")


def test_a_fall_of_one_thing_is_no_rise_of_another():
    fr = (*FR[:2], "La hausse des ventes tient à des coûts en baisse de 4 %.", *FR[2:])
    en = (*EN[:2], "Sales rose because costs fell by 4%.", *EN[2:])
    assert loud(fr, en) == []


def test_of_how_many_a_count_is_a_part_is_compared_too():
    fr = (*FR[:2], "La fondation note que 17 projets sur 23 ont pris du retard.", *FR[2:])
    en = (*EN[:2], "The foundation notes that 17 out of 32 projects are late.", *EN[2:])
    (found,) = loud(fr, en)
    assert (found.check, spans(found, fr, en)) == ("number.value", ("23", "32"))
    assert loud(fr, (*EN[:2], "The foundation notes that 17 out of 23 projects are late.", *EN[2:])) == []


def test_a_lost_sentence_that_is_a_quotation_and_its_speaker_is_told_once():
    said = "« Les pourparlers reprendront dès lundi », a ajouté Bruno Lestang, délégué du syndicat des dockers."
    assert [f.check for f in loud((*FR[:3], said, *FR[3:]), EN)] == ["quote.missing"]


def test_a_quotation_interrupted_in_one_version_only_is_no_difference():
    whole = (
        "« Nous tenions à ce que ce soutien dure, car rien ne se bâtit en une saison, a déclaré Irène Valcourt, "
        "présidente de la fondation Corvane. Le port nous a convaincus par sa patience et par la clarté de son plan. »"
    )
    french = changed(FR, FR[2], whole)
    assert [f for f in loud(french, EN) if f.check.startswith("quote")] == []


def test_a_summary_is_one_line_with_the_speakers_left_out():
    found = findings(FR, EN[:2])
    assert [f.check for f in found if f.severity != "info"] == []
    line = next(f for f in found if f.check == "block.summary")
    assert "Irène Valcourt" in line.message_en and "Irène Valcourt" in line.message_fr


@pytest.mark.parametrize(
    ("fr", "en", "told"),
    [
        (
            "La loi pose quatre conditions cumulatives.",
            "The law sets certain cumulative conditions.",
            "quatre conditions",
        ),
        ("Le fonds verse une aide de 12 000 euros.", "The fund pays a subsidy.", "12 000 euros"),
        ("Le fonds pose les conditions.", "The fund sets seven conditions.", "seven conditions"),
        ("Les deux conditions sont connues.", "The conditions are known.", ""),
        ("Le quai est à 100 % électrique.", "The quay is entirely electric.", ""),
        ("Huit équipes participent.", "The octet takes part.", ""),
        ("La halle compte trois étages.", "The hall has floors: three.", ""),
    ],
)
def test_a_figure_that_one_version_leaves_out_is_told_for_information_unless_a_clause_goes_with_it(fr, en, told):
    found = [f for f in findings((*FR, fr), (*EN, en)) if f.check == "amount.missing"]
    assert [f.severity for f in found] == ["warning" if told.endswith("euros") else "info"] * bool(told)
    assert not told or told in "".join(spans(found[0], (*FR, fr), (*EN, en)))


@pytest.mark.parametrize(
    ("fr", "en", "marked"),
    [
        ("- Havnelag Nord Brevall", "- Havnelagk Nord Brevall", "Havnelag"),
        ("- Fondation Nord Brevall", "- Foundation Nord Brevall", ""),
    ],
)
def test_a_name_in_a_list_that_is_otherwise_the_same_is_told(fr, en, marked):
    found = loud((*FR, fr, "- Corvane"), (*EN, en, "- Corvane"))
    assert [f.check for f in found] == ["name.spelling"] * bool(marked)


def test_numbers_in_words_and_figures_are_the_same():
    assert loud(changed(FR, "trois étapes", "3 étapes"), EN) == []


def test_checks_are_switched_off_made_milder_and_accepted():
    french = changed(FR, "14 %", "41 %")
    assert loud(french, EN, CheckSettings(off=("percent",))) == []
    milder = loud(french, EN, CheckSettings(severities=(("percent.value", "warning"),)))
    assert [f.severity for f in milder] == ["warning"]
    assert loud(french, EN, CheckSettings(accepted=(Accepted(check="percent.value", fr="41", en="14"),))) == []
    assert loud(french, EN, CheckSettings(accepted=(Accepted(fr="42"),))) != []


def test_typography_is_checked_when_asked_for():
    assert not [f for f in findings(FR, EN) if f.check.startswith("typography")]
    french = changed(FR, "L’accord", "L'accord")
    asked = findings(french, EN, CheckSettings(on=("typography",)))
    assert {f.check for f in asked} >= {"typography.fr"}


def test_messages_follow_the_conventions_of_their_language():
    (finding,) = loud(changed(FR, "36,5 millions", "38,5 millions"), EN)
    assert (
        finding.message_fr
        == "Le montant diffère : 38,5 millions d’euros en français, 36,5 millions d’euros en anglais."
    )
    assert finding.message_en == "The amount differs: €38.5 million in French, €36.5 million in English."

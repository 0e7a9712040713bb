"""Ways of translating that are no disagreement, each beside the disagreement it must not hide."""

import pytest

from tests.check import build
from tests.check.build import document, findings
from tests.check.test_differences import EN, FR, changed, loud
from tests.cost import cost

PLAIN_FR = FR[1:4]
PLAIN_EN = EN[1:4]


def said(fr: str, en: str) -> list[tuple[str, str]]:
    """(check, severity) of a paragraph (or heading, "# x") more in both versions."""
    found = findings((*PLAIN_FR, fr), (*PLAIN_EN, en))
    return [(finding.check, finding.severity) for finding in found]


def test_the_paragraphs_around_agree():
    assert loud(PLAIN_FR, PLAIN_EN) == []


TRANSLATED = [
    # a range in one language, two dates in the other
    ("Le salon se tient au port les 10 et 11 juillet 2025.", "The fair is held at the port from 10 to 11 July 2025."),
    ("La halle ouvre le samedi de 14 h 00 à 16 h 00.", "The hall is open on Saturdays, 14:00h - 16:00h."),
    # figures in other forms
    ("Le port a dépassé les 10 000 visiteurs inscrits.", "The port has passed the 10k mark of registered visitors."),
    ("Le relevé tient dans une variable sur 64 bits.", "The record fits into a 64-bit variable."),
    # forms of a name
    ("Les Corvanettes Rouges de Brévalle ont défilé.", "The Corvanette Rouges of Brévalle marched past."),
    ("Le réseau Val-Brume relie les deux rives.", "The Valbrume network links the two banks."),
    # the words of the original stand there without marks
    ("Le message se lit <ici> : « We shall build it for you » sur le mur.",
     "The message reads <here>: We shall build it for you on the wall."),
    # the marks of Britain
    ("« Ce hangar servira aux pêcheurs comme aux écoliers, et il ne fermera plus l’hiver », a dit Octave Bréhier.",
     "'This shed will serve fishermen and schoolchildren alike, and it won't close in winter any more', said Octave "
     "Bréhier."),
    # denied by another word, or twice
    ("La rénovation n’est pas facile.", "The renovation is difficult."),
    ("N’oubliez pas de vous inscrire.", "Do remember to register."),
    ("Si les deux sceaux diffèrent, le colis est faux.", "If the two seals are not the same, the parcel is a fake."),
    ("Nous sommes impatients de commencer.", "We can’t wait to get started."),
    ("Le chantier ne concerne que le quai nord.", "The works only concern the northern quay."),
    ("La version installée au port n’est pas affectée par la panne.",
     "The version installed in the port is unaffected by the failure."),
    # a weekday without a date, a clock that belongs to a range
    ("Le vote s’est achevé vendredi dernier au port.", "The vote ended on Friday in the port."),
    ("La visite du hangar commence à 12 h.", "The visit of the shed: 12:00-13:00."),
    # what a foreign name means
    ("Le réseau QUAY (Quick Utility for Anglers and Yachts, « outil rapide pour pêcheurs et plaisanciers ») ouvre.",
     "The QUAY network (Quick Utility for Anglers and Yachts) opens."),
    ("Le hangar a été rendu possible par les dons.", "The shed wouldn't have been possible without the donations."),
    # ranges, some of whose ends are read and some not
    ("La liste sera publiée dans un ou deux jours.", "The list will be published within a day or two."),
    ("Il faut deux ou trois semaines pour répondre.", "It takes a couple of weeks to answer."),
    ("Le port est passé de 400 à 644 bateaux.", "The port has gone from about 400 to 644 boats."),
    ("Bastien Lorrival, créateur du salon nautique, a salué les équipes.",
     "Bastien Lorrival, founder of the boat show, praised the teams."),
    # who is meant by initials; a term in a heading; each language's way with another alphabet
    ("Bastien Lorrival a présenté le plan aux élus.", "B.L. presented the plan to the councillors."),
    ("# Les suites de la charte « Port ouvert, solidaire et durable pour tous »", "# After the Open Port charter"),
    ("Le navire venu de Bertchevo (Corvanie) a déchargé.", "The ship from Berchevo (Corvania) has unloaded."),
    # towns under their names, umlauts spelt out, a date in figures, less precise numbers
    ("La flotte part de Cantorbéry pour la foire.", "The fleet leaves Canterbury for the fair."),
    ("Le pilote Jörg Wallenfels est arrivé au port.", "The pilot Joerg Wallenfels has arrived in the port."),
    ("Visite du hangar : vendredi 13 à 11 h.", "Visit of the shed: Friday, 13.05.2011, 11:00–12:00."),
    ("Le moteur 2.8.1 remplace la pompe 2.3 et la pompe 2.4.", "Engine 2.8 replaces pumps 2.3.5 and 2.4.1."),
    # quoted in the language of the other version; a term rather than speech
    ("La carte dit « boats never wait here » en lettres rouges.", "The map says “boats never wait here” in red."),
    ("Un tableau du type « ce que vous lisez est ce que vous obtenez » et une horloge.",
     "A WYSIWYG board and a clock."),
    # denied up to a limit, affirmed from it
    ("Les travaux ne commenceront pas avant mai.", "The works will start in May."),
    ("Vous ne devriez pas oublier de lire la notice du port.", "You should read the notice of the port."),
    ("Le maire est particulièrement heureux d’avoir été choisi.", "The mayor couldn't be happier to have been chosen."),
    # an address stays as it is
    ("Harbour Trust of the Port and the Quay, PO Box 671, Ridge Town", "Harbour Trust of the Port and the Quay, PO Box "
     "671, Ridge Town"),
    ("La grue ne fonctionne pas au vent du large.", "The crane breaks when used in the wind off the sea."),
    ("Voilà longtemps que le maire n’avait pas visité le port.", "It is long since the mayor visited the port."),
    ("Un tiers des armateurs n’ont encore jamais sollicité l’aide du port.",
     "A third of the shipowners are asking for the support of the port for the first time."),
    # months in a row, of which one version says the first and last and the year
    ("Le port a donc été ma seule source de revenu sur septembre, octobre et novembre.",
     "The port was, between September and November of 2018, my only source of revenue."),
    # measures converted for the reader
    ("L’eau du bassin ne dépasse pas 18 °C.", "The water in the basin does not exceed 64 °F."),
    ("La chaleur des serres baissera de 2 °C.", "The heat in the greenhouses will be lowered by 3.6 °F."),
    # a sentence of one version told in two, with its figure
    ("Les places vont aux pêcheurs (60 %), aux plaisanciers (26 %), aux écoles de voile et aux clubs "
     "d’aviron (10 %) et aux visiteurs (4 %).",
     "Crews who live on their catch receive about 60% of the berths. 26% go to pleasure boats, 10% to sailing "
     "schools or rowing clubs and 4% to visitors."),
]  # fmt: skip


@pytest.mark.parametrize(("fr", "en"), TRANSLATED, ids=[en[:30] for _, en in TRANSLATED])
def test_no_alarm_for_what_is_only_said_otherwise(fr, en):
    assert [row for row in said(fr, en) if row[1] != "info"] == []


DIFFERENT = [
    ("date.value", "Le salon se tient à Brévalle les 10 et 27 juillet 2025.",
     "The fair takes place in Brévalle from 10 to 11 July 2025."),
    ("date.value", "Le salon se tient à Brévalle du 13 au 14 novembre 2025.",
     "The fair takes place in Brévalle from 13 to 14 October 2025."),
    ("time.value", "La halle ouvre le samedi de 14 h 00 à 16 h 00.", "The hall is open on Saturdays, 14:00h - 17:00h."),
    ("count.value", "Le port est passé de 400 à 644 bateaux.", "The port has gone from about 400 to 664 boats."),
    ("count.value", "Le port commande 23 kilos de sable.", "The port orders 23 tonnes of sand."),
    ("place.differs", "Le Canada fournit le bois du quai, qu’un armateur canadien transporte.",
     "Norway supplies the wood of the quay, which a Canadian shipowner carries."),
    ("number.value", "Le moteur passe en version 5.0.6 cet été.", "The engine moves to version 5.0.7 this summer."),
    ("negation", "Le port ne finance pas la construction du hangar, qui sera achevée en 2027.",
     "The port finances the construction of the shed, which will be completed in 2027."),
    ("negation", "Les riverains ne subiront pas de bruit pendant les travaux.",
     "The neighbours will suffer noise during the works."),
    ("negation", "Les subventions seront reconduites l’an prochain pour les deux écoles du port.",
     "The grants will not be renewed next year for the two schools of the port."),
    ("negation", "Le tarif plein est de 9 euros ; il ne s’appliquera pas aux moins de 26 ans.",
     "The full price is €9; it will apply to those under 26."),
    ("date.value", "Le port a été ma seule source de revenu en octobre et novembre.",
     "The port was, between September and November of 2018, my only source of revenue."),
    ("direction", "Les frais du port ont diminué de 2 %.", "The expenses of the port increased by 2%."),
    ("count.value", "L’eau du bassin ne dépasse pas 18 °C.", "The water in the basin does not exceed 46 °F."),
    ("title.differs", "Gwen Lucarne, directrice générale de l’Agence des quais, a visité le hangar.",
     "Gwen Lucarne, Deputy Director General of the Quay Agency, visited the shed."),
    ("amount.missing", "La caisse du port emploie 640 personnes dans 212 agences de la région.",
     "The bank of the port employs 640 people."),
    ("negation", "La banque a confirmé le montant du prêt accordé au port.",
     "The bank has not confirmed the amount of the loan granted to the port."),
]  # fmt: skip


@pytest.mark.parametrize(("check", "fr", "en"), DIFFERENT, ids=[f"{c} {en[:20]}" for c, _, en in DIFFERENT])
def test_what_differs_is_told_once_for_certain(check, fr, en):
    assert [row[0] for row in said(fr, en) if row[1] != "info"] == [check]


def test_a_range_of_numbers_that_differs_at_both_ends_is_named_as_a_range():
    found = findings(
        (*PLAIN_FR, "Le port accueille de 400 à 600 bateaux."), (*PLAIN_EN, "The port takes from 500 to 700 boats.")
    )
    (finding,) = (f for f in found if f.severity != "info")
    assert finding.message_en == "The number differs: 400–600 in French, 500–700 in English."


def test_a_quotation_of_whom_a_pronoun_takes_up_is_ascribed_to_somebody_else():
    first = "Irène Valcourt a précisé que la dette du port restera sous la barre fixée par la loi."
    second = "« La prudence est notre règle depuis toujours », a-t-elle ajouté."
    french = (first, second)
    first = "Irène Valcourt said that the debt of the port will stay below the limit set by the law."
    second = "“Caution has always been our rule,” said Octave Bréhier."
    english = (first, second)
    found = [f for f in findings((*PLAIN_FR, *french), (*PLAIN_EN, *english)) if f.severity != "info"]
    assert [(f.check, f.severity) for f in found] == [("quote.speaker", "warning")]


def test_a_quotation_that_is_missing_with_who_says_it_is_told_once():
    french = "« Nous serons vigilants sur le passage du saumon », a indiqué Maude Therrien, porte-parole des pêcheurs."
    found = [f for f in findings((*PLAIN_FR, french), PLAIN_EN) if f.severity != "info"]
    assert [f.check for f in found] == ["quote.missing"]


def test_a_pronoun_may_stand_for_whom_a_version_names_before():
    french = "Octave Bréhier a salué Irène Valcourt. Irène Valcourt a ensuite visité le hangar des pêcheurs."
    english = "Octave Bréhier welcomed Irène Valcourt. She then visited the shed of the fishermen."
    assert [row for row in said(french, english) if row[0] == "name.missing"] == []


def test_a_range_that_differs_at_both_ends_is_named_as_a_range():
    found = findings((*PLAIN_FR, DIFFERENT[1][1]), (*PLAIN_EN, DIFFERENT[1][2]))
    (finding,) = (f for f in found if f.severity != "info")
    assert "13 November 2025 – 14 November 2025" in finding.message_en
    assert "13 octobre 2025 – 14 octobre 2025" in finding.message_fr


def test_a_denied_verb_is_shown_in_both_languages():
    (row,) = (row for row in DIFFERENT if "ne finance pas" in row[1])
    found = findings((*PLAIN_FR, row[1]), (*PLAIN_EN, row[2]))
    (finding,) = (f for f in found if f.check == "negation")
    assert finding.message_fr == "Le français dit «\u00a0ne finance pas\u00a0», l’anglais “finances” sans négation."
    assert (
        finding.message_en == "The French says «\u00a0ne finance pas\u00a0», the English “finances” without a negation."
    )


def test_a_modal_verb_is_worth_a_look():
    rows = said(
        "Les visiteurs ne doivent pas joindre de lettre à leur dossier.", "Visitors must add a letter to their file."
    )
    assert ("negation", "info") in rows


def test_immediate_release_is_no_embargo():
    found = findings(("@embargo Pour diffusion immédiate", *PLAIN_FR), PLAIN_EN)
    assert [f.check for f in found if f.check == "embargo.differs"] == []
    held = findings(("@embargo Sous embargo", *PLAIN_FR), PLAIN_EN)
    assert [f.check for f in held if f.check == "embargo.differs"] == ["embargo.differs"]


@pytest.mark.parametrize(
    "note",
    [
        "(Traduit par Odile Marchelin. {} !)",
        "(NdT : le {} désigne ici la digue haute du port.)",
        "Le {} désigne la digue. [ndt]",
    ],
)
def test_a_translators_note_is_information(note):
    french = (*PLAIN_FR, note.format("grand quai de pierre, que les habitants appellent le mur"), FR[8])
    rows = [f for f in findings(french, (*PLAIN_EN, EN[8])) if f.check == "block.missing"]
    assert [f.severity for f in rows] == ["info"]


@pytest.mark.parametrize(
    ("again", "missing"),
    [
        ("La fondation Corvane finance le nouveau port de Brévalle", 0),
        ("Le bac de la rive gauche change d’horaires cet été", 1),
    ],
)
def test_a_title_said_twice_in_one_version_is_not_missing(again, missing):
    found = loud((f"# {again}", *FR), EN)
    assert [f.check for f in found] == ["block.missing"] * missing


@pytest.mark.parametrize(("subject", "missing"), [("Le port de Brévalle change de quai", 0), ("", 1)])
def test_a_title_that_is_the_subject_of_a_message_is_not_missing(subject, missing):
    french = build.version("fr", build.document("fr", PLAIN_FR, title=subject))
    english = build.version("en", build.document("en", ("@title A new quay for the harbour of Brévalle", *PLAIN_EN)))
    assert sum(f.check == "block.missing" for f in build.compared(french, english)) == missing


def test_a_sentence_joined_to_the_one_before_is_not_missing():
    french = changed(
        FR, FR[3], "Octave Bréhier, maire de Brévalle, a signé avec la Suisse un accord instituant une collaboration "
        "renforcée avec le secteur privé suisse aux fins de la reconstruction du quai.",
    )  # fmt: skip
    english = changed(
        EN, EN[3], "Octave Bréhier, mayor of Brévalle, signed an agreement with Switzerland. This forms the legal "
        "basis for increased cooperation with the Swiss private sector in reconstruction.",
    )  # fmt: skip
    assert [f.check for f in loud(french, english) if f.check.startswith("block")] == []


def test_passages_that_moved_together_are_told_together():
    found = findings((*PLAIN_FR, FR[8], FR[9]), (EN[8], *PLAIN_EN, EN[9]))
    assert sum(f.check == "block.moved" for f in found) <= 1


def test_addresses_of_the_two_languages_are_twins():
    for fr, en in (
        ("/2017/07/liste-2017-06-fr.html", "/2017/07/liste-2017-06.html"), ("/avis?lang=fra", "/avis?lang=eng"),
        ("/fr/port", "/port"), ("/index-f.htm", "/index-e.htm"),
    ):  # fmt: skip
        links = [f"Le dossier se trouve à https://corvane.example{fr} sur le site.",
                 f"The file is at https://corvane.example{en} on the site."]  # fmt: skip
        assert [row for row in said(*links) if row[0] == "url.differs"] == []


def test_a_directory_in_one_passage_is_compared_in_little_time():
    names = [f"Q{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}vel" for i in range(4000)]
    sides = [f"Membres : {', '.join(rows)}." for rows in (names, [name + "da" for name in names])]
    from presskit.check.comparison import Passage
    from presskit.check.naming.spelling import between
    from presskit.check.naming.vocabulary import known_words
    from presskit.model import Segment

    passages = [
        Passage((Segment(start=0, end=len(text), text=text, kind="paragraph", lang=lang, block=0),), (), text)
        for text, lang in zip(sides, ("fr", "en"), strict=True)
    ]
    known = {"fr": known_words(sides[0]), "en": known_words(sides[1])}
    found = []
    assert cost(lambda: found.extend(between(document_pair(sides), *passages, 1.0, known))) < 5
    assert len(found) <= 4000


def document_pair(sides):
    """A comparison of two documents without beads: enough to place findings."""
    from presskit.check.comparison import Comparison
    from presskit.model import Alignment, Languages, Links, Mentions, Segmented, Version

    versions = []
    for lang, text in zip(("fr", "en"), sides, strict=True):
        doc = document(lang, (text,))
        versions.append(
            Version(
                document=doc, languages=Languages(document=doc.id, lang=lang, score=1.0, blocks=(lang,)),
                segmented=Segmented(document=doc.id, lang=lang, segments=()),
                mentions=Mentions(document=doc.id, lang=lang, mentions=()),
            )
        )  # fmt: skip
    ids = versions[0].document.id, versions[1].document.id
    return Comparison(
        *versions,
        Alignment(fr=ids[0], en=ids[1], beads=()),
        Links(fr=ids[0], en=ids[1], links=()),
        (),
        {"fr": (), "en": ()},
    )

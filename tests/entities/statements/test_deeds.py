"""What was founded, signed, joined …, when and by whom, and what money is for: own sentences in both languages."""

import re

import pytest

from presskit.entities.recognise import RecogniseSettings, recognise
from presskit.entities.resolution.resolve import ResolveSettings, link
from presskit.entities.statements.deed import Deed
from presskit.entities.statements.deeds import deeds
from presskit.entities.statements.facts import facts
from presskit.entities.statements.purposes import purposes
from presskit.model import (
    Alignment,
    Bead,
    Block,
    Document,
    Fact,
    Glossary,
    GlossaryEntry,
    Languages,
    Mention,
    Mentions,
    Moment,
    Segment,
    Segmented,
    Version,
)
from tests.cost import cost

# A made-up world, known by name: what is tested is what is said of it, not whether its names are found.
KNOWN = Glossary(
    entries=(
        *(
            GlossaryEntry(type="organisation", fr=(name,), en=(name,))
            for name in ("Valmeris", "Dorlane", "Institut Aurelle", "Fondation Orme", "Tarn Robotics", "Nordvale")
        ),
        *(
            GlossaryEntry(type="person", fr=(name,), en=(name,))
            for name in ("Hélène Marchetti", "Paul Berthier", "Claire Vasseur", "Inês Carvalho")
        ),
        GlossaryEntry(type="work", fr=("Passerelles",), en=("Passerelles",)),
    )
)

FRENCH = [
    (
        "Hélène Marchetti a rejoint Valmeris en 2016 et a été nommée directrice générale le 1er avril 2024.",
        [
            "appointed:  > Hélène Marchetti, directrice générale @2024-04-01",
            "joined: Hélène Marchetti > Valmeris @2016",
        ],
    ),
    (
        "Valmeris a racheté Dorlane et a ouvert une base à Turku.",
        [
            "acquired: Valmeris > Dorlane @",
            "opened: Valmeris > base @",
        ],
    ),
    ("Valmeris lance le programme « Rues sûres ».", ["launched: Valmeris > programme « Rues sûres » @"]),
    (
        "Valmeris a signé l’accord avec Dorlane, qui a grandi et a ouvert une usine.",
        [
            "signed: Valmeris > accord avec Dorlane @",
        ],
    ),
    ("Valmeris a acquis Dorlane en mars 2024.", ["acquired: Valmeris > Dorlane @2024-03"]),
    ("Valmeris annonce l’acquisition de Dorlane.", ["acquired: Valmeris > Dorlane @"]),
    (
        "Hélène Marchetti a été nommée directrice générale de Valmeris le 1er mars 2024.",
        ["appointed:  > Hélène Marchetti, directrice générale @2024-03-01"],
    ),
    (
        "Fondée en 1998 par Hélène Marchetti, Dorlane emploie 120 personnes.",
        ["founded: Hélène Marchetti > Dorlane @1998"],
    ),
    ("Valmeris, créée en 2003, est présente dans douze pays.", ["founded:  > Valmeris @2003"]),
    (
        "Valmeris et Dorlane ont signé le 3 mai 2025 une convention de partenariat avec l’Institut Aurelle.",
        ["signed: Valmeris et Dorlane > convention de partenariat avec l’Institut Aurelle @2025-05-03"],
    ),
    (
        "Un accord-cadre a été signé à Lyon le 12 juin 2024 par Valmeris et l’Institut Aurelle.",
        ["signed: Valmeris et l’Institut Aurelle > accord-cadre @2024-06-12"],
    ),
    (
        "Valmeris annonce avoir signé un contrat de dix ans avec Dorlane.",
        ["signed: Valmeris > contrat de dix ans avec Dorlane @"],
    ),
    ("Paul Berthier, ancien directeur de Dorlane, rejoint Valmeris.", ["joined: Paul Berthier > Valmeris @"]),
    (
        "Claire Vasseur est nommée directrice générale de Valmeris à compter du 1er septembre 2025.",
        ["appointed:  > Claire Vasseur, directrice générale @2025-09-01"],
    ),
    (
        "Le conseil d’administration a nommé Claire Vasseur au poste de directrice générale.",
        ["appointed:  > Claire Vasseur, directrice générale @"],
    ),
    (
        "L’Institut Aurelle a lancé en 2022 une plateforme de formation.",
        ["launched: Institut Aurelle > plateforme de formation @2022"],
    ),
    ("Inês Carvalho a reçu le prix de l’Innovation en 2023.", ["received: Inês Carvalho > prix de l’Innovation @2023"]),
    (
        "La Fondation Orme a décerné le prix Jeunes Talents à Inês Carvalho.",
        ["awarded: Fondation Orme > prix Jeunes Talents @"],
    ),
    ("Valmeris inaugure son nouveau siège à Bordeaux.", ["opened: Valmeris > son nouveau siège @"]),
    (
        "Valmeris lève 12 millions d’euros pour accélérer son développement.",
        ["raised: Valmeris > 12 millions d’euros @"],
    ),
]

ENGLISH = [
    (
        "Paul Berthier, currently Finance Director, is appointed Group Chief Executive with effect from 1 July 2010.",
        ["appointed:  > Paul Berthier, Group Chief Executive @2010-07-01"],
    ),
    ("Valmeris Launches “Safe Streets” Programme", ["launched: Valmeris > “Safe Streets” Programme @"]),
    (
        "Valmeris acquired Dorlane in 2019 and opened a base in Turku.",
        [
            "acquired: Valmeris > Dorlane @2019",
            "opened: Valmeris > base @",
        ],
    ),
    ("Valmeris acquired Dorlane in March 2024.", ["acquired: Valmeris > Dorlane @2024-03"]),
    ("Valmeris announces the acquisition of Dorlane.", ["acquired: Valmeris > Dorlane @"]),
    ("Founded in 1998 by Hélène Marchetti, Dorlane employs 120 people.", ["founded: Hélène Marchetti > Dorlane @1998"]),
    (
        "Dorlane welcomes the new agreement signed by Valmeris.",
        ["signed: Valmeris > new agreement @"],
    ),
    (
        "Founded in 1998, Dorlane has signed an agreement.",
        ["founded:  > Dorlane @1998", "signed: Dorlane > agreement @"],
    ),
    ("Valmeris, founded in 2003, operates in twelve countries.", ["founded:  > Valmeris @2003"]),
    (
        "Valmeris and Dorlane signed a partnership agreement with Institut Aurelle on 3 May 2025.",
        ["signed: Valmeris and Dorlane > partnership agreement with Institut Aurelle @2025-05-03"],
    ),
    (
        "A framework agreement was signed in Lyon on 12 June 2024 by Valmeris and Institut Aurelle.",
        ["signed: Valmeris and Institut Aurelle > framework agreement @2024-06-12"],
    ),
    (
        "Valmeris announced that it has signed a ten-year contract with Dorlane.",
        ["signed: Valmeris > ten-year contract with Dorlane @"],
    ),
    ("Paul Berthier, former director of Dorlane, joins Valmeris.", ["joined: Paul Berthier > Valmeris @"]),
    ("Tarn Robotics (LSE: TARN), a maker of arms, has acquired Dorlane.", ["acquired: Tarn Robotics > Dorlane @"]),
    (
        "The board appointed Claire Vasseur as chief executive on May 3, 2024.",
        ["appointed:  > Claire Vasseur, chief executive @2024-05-03"],
    ),
    (
        "Institut Aurelle launched a training platform in 2022.",
        ["launched: Institut Aurelle > training platform @2022"],
    ),
    (
        "Inês Carvalho was awarded the Young Talent Prize in 2024.",
        ["received: Inês Carvalho > Young Talent Prize @2024"],
    ),
    ("Valmeris opens its new headquarters in Bordeaux.", ["opened: Valmeris > its new headquarters @"]),
    ("Valmeris raises €12 million to accelerate its growth.", ["raised: Valmeris > €12 million @"]),
    (
        "Valmeris and Dorlane sign memorandum of understanding",
        ["signed: Valmeris and Dorlane > memorandum of understanding @"],
    ),
]

NOTHING_DONE = [
    ("fr", "Valmeris n’a pas signé l’accord."),
    ("fr", "Valmeris pourrait acquérir Dorlane."),
    ("fr", "Valmeris envisage de racheter Dorlane."),
    ("fr", "Valmeris va créer 200 emplois."),
    ("fr", "Le décret est fondé sur la loi de 2019."),
    ("fr", "L’Institut Aurelle se lance dans la recherche."),
    ("fr", "Valmeris a-t-il signé l’accord ?"),
    ("en", "Valmeris did not sign the agreement."),
    ("en", "Valmeris may acquire Dorlane."),
    ("en", "Valmeris plans to buy Dorlane."),
    ("en", "Valmeris will create 200 jobs."),
    ("en", "The chair of Valmeris signed the visitors’ book."),
    ("en", "Valmeris, chaired by Professor Jane Doe, and Dorlane announced the creation of the Aurelle Institute."),
    ("en", "The creation of Dorlane was sponsored by Valmeris."),
    ("en", "Has Valmeris signed the agreement?"),
    ("en", "Had Valmeris signed the agreement with Dorlane, the plant would be open."),
    ("en", "The plant would be open, had Valmeris signed the agreement."),
    ("en", "Should the Institut Aurelle acquire Dorlane, jobs would go."),
    ("en", "If Valmeris acquires Dorlane, jobs will go."),
    ("en", "Unless Valmeris signs the contract with Dorlane by Friday, the deal is off."),
    ("en", "Rumours that Valmeris acquired Dorlane are false."),
    ("en", "Neither Valmeris nor Dorlane signed the charter."),
    ("fr", "Si Valmeris a signé l’accord avec Dorlane, rien n’est réglé."),
    ("fr", "La rumeur selon laquelle Valmeris a racheté Dorlane est fausse."),
    ("fr", "Ni Valmeris ni Dorlane n’ont signé la charte."),
    ("fr", "À supposer que Valmeris signe l’accord avec Dorlane, l’usine rouvrira."),
]


def version(lang: str, *rows: str) -> Version:
    text = "\n".join(rows)
    blocks, segments, at = [], [], 0
    for k, row in enumerate(rows):
        blocks.append(Block(start=at, end=at + len(row), kind="paragraph"))
        segments.append(Segment(start=at, end=at + len(row), text=row, kind="paragraph", lang=lang, block=k))
        at += len(row) + 1
    document = Document(id=lang, source="", location="", ordinal=0, text=text, blocks=tuple(blocks))
    segmented = Segmented(document=lang, lang=lang, segments=tuple(segments))
    (mentions,) = recognise([document], [segmented], KNOWN, settings=RecogniseSettings())
    languages = Languages(document=lang, lang=lang, score=1.0, blocks=(lang,) * len(blocks))
    return Version(document=document, languages=languages, segmented=segmented, mentions=mentions)


def shown(deed: Deed) -> str:
    return f"{deed.predicate}: {deed.subject} > {deed.what} @{deed.date}"


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french(text: str, expected: list[str]) -> None:
    assert [shown(deed) for deed in deeds(version("fr", text))] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[str]) -> None:
    assert [shown(deed) for deed in deeds(version("en", text))] == expected


@pytest.mark.parametrize(("lang", "text"), NOTHING_DONE)
def test_what_is_denied_planned_or_asked_is_no_deed(lang: str, text: str) -> None:
    assert deeds(version(lang, text)) == ()


def test_spans_are_of_the_words_they_stand_for() -> None:
    made = version("en", "Valmeris acquired Dorlane in March 2024.")
    (deed,) = deeds(made)
    assert [made.document.text[start:end] for start, end in deed.spans] == [
        "Valmeris",
        "acquired",
        "Dorlane",
        "March 2024",
    ]


def test_the_fullest_statement_of_a_deed_is_kept() -> None:
    made = version("fr", "Valmeris acquiert Dorlane", "Valmeris a acquis Dorlane en mars 2024.")
    assert [shown(deed) for deed in deeds(made)] == ["acquired: Valmeris > Dorlane @2024-03"]


@pytest.mark.parametrize(
    ("lang", "text", "purpose"),
    [
        (
            "fr",
            "L’État investit 70 millions d’euros sur cinq ans dans la rénovation des laboratoires.",
            "la rénovation des laboratoires",
        ),
        ("fr", "Un budget de 3 M€ sur deux ans pour la rénovation du musée.", "la rénovation du musée"),
        ("fr", "Une subvention de 450 000 € destinée à l’achat de véhicules.", "l’achat de véhicules"),
        ("fr", "Un don de 500 € par mois pour toute une année.", None),
        ("fr", "Le chiffre d’affaires atteint 412 M€, en hausse de 3 %.", None),
        (
            "en",
            "The State is investing €70 million over five years in the renovation of laboratories.",
            "the renovation of laboratories",
        ),
        ("en", "A grant of $450,000 for the purchase of vehicles.", "the purchase of vehicles"),
        ("en", "A €3 million research programme on ageing.", "research programme"),
        ("en", "Revenue rose to £318 million, up 7%.", None),
    ],
)
def test_what_money_is_for(lang: str, text: str, purpose: str | None) -> None:
    made = version(lang, text)
    found = purposes(made)
    assert list(found.values()) == ([] if purpose is None else [purpose])


def _facts(fr_rows: tuple[str, ...], en_rows: tuple[str, ...]) -> list[Fact]:
    fr, en = version("fr", *fr_rows), version("en", *en_rows)
    beads = tuple(Bead(fr=(k,), en=(k,), score=0.9, kind="match") for k in range(len(fr_rows)))
    alignment = Alignment(fr="fr", en="en", beads=beads)
    links = link(fr, en, alignment, KNOWN, settings=ResolveSettings())
    return [fact for fact in facts(fr, en, alignment, links) if fact.predicate in ("acquired", "signed", "money")]


def test_both_versions_of_a_deed_are_one_fact() -> None:
    (fact,) = _facts(("Valmeris a acquis Dorlane en mars 2024.",), ("Valmeris acquired Dorlane in March 2024.",))
    assert (fact.predicate, fact.subject, fact.value_fr, fact.value_en) == (
        "acquired",
        "Valmeris",
        "Dorlane",
        "Dorlane",
    )
    assert (fact.agreement, fact.date_fr, fact.date_en) == ("same", "2024-03", "2024-03")
    assert fact.fr and fact.en


def test_another_day_or_another_doer_differs_and_both_are_kept() -> None:
    (fact,) = _facts(("Valmeris a acquis Dorlane en mars 2024.",), ("Valmeris acquired Dorlane in May 2024.",))
    assert (fact.agreement, fact.date_fr, fact.date_en) == ("differs", "2024-03", "2024-05")
    day_only = _facts(("Valmeris a acquis Dorlane en mars 2024.",), ("Valmeris acquired Dorlane in 2024.",))
    assert [fact.agreement for fact in day_only] == ["same"]


def test_a_deed_of_one_version_says_so() -> None:
    found = _facts(
        ("Valmeris a acquis Dorlane en mars 2024.", "Le musée ouvre le lundi."),
        ("The museum opens on Mondays.", "Nordvale signed an agreement with Dorlane."),
    )
    assert [(fact.predicate, fact.agreement) for fact in found] == [("acquired", "only_fr"), ("signed", "only_en")]


def test_an_amount_keeps_its_period_and_purpose() -> None:
    (fact,) = _facts(
        ("Valmeris investit 3 M€ sur deux ans dans la rénovation du musée.",),
        ("Valmeris invests €3 million over two years in the renovation of the museum.",),
    )
    assert (fact.subject, fact.value_fr, fact.value_en) == ("Valmeris", "3000000 EUR over P2Y", "3000000 EUR over P2Y")
    assert (fact.purpose_fr, fact.purpose_en) == ("la rénovation du musée", "the renovation of the museum")


def test_whose_an_amount_is() -> None:
    found = _facts(
        ("Valmeris apporte 2 M€, la région Bretagne 850 000 euros et le conseil 90 000 euros à Dorlane.",),
        ("Valmeris gives €2 million, Dorlane €850,000 and the council €90,000.",),
    )
    assert [fact.subject for fact in found] == ["Valmeris", "", "Valmeris"]
    (_, second, _) = _facts(
        ("Valmeris apporte 2 M€, Dorlane 850 000 euros et le conseil 90 000 euros.",), ("Valmeris gives €2 million.",)
    )
    assert second.subject == "Dorlane"


def test_other_languages_state_nothing() -> None:
    made = version("en", "Valmeris acquired Dorlane.")
    foreign = Version(
        document=made.document, languages=made.languages, segmented=made.segmented,
        mentions=type(made.mentions)(document="en", lang="es", mentions=made.mentions.mentions),
    )  # fmt: skip
    assert deeds(foreign) == ()
    assert purposes(foreign) == {}


@pytest.mark.parametrize(
    "piece",
    ["Valmeris signed the agreement and ", "has ", "Valmeris, ", "signed on 3 May 2025 ", "acquisition of the "],
)
def test_a_sentence_without_end_takes_linear_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    made = version("en", "Valmeris.")
    spans = [found.span() for found in re.finditer("Valmeris|3 May 2025", text)]
    mentions = tuple(
        Mention(
            start=start, end=end, type="organisation" if text[start] == "V" else "date", text=text[start:end],
            score=1.0, method="rule", value=None if text[start] == "V" else Moment(iso="2025-05-03"),
        )
        for start, end in spans
    )  # fmt: skip
    segment = Segment(start=0, end=len(text), text=text, kind="paragraph", lang="en", block=0)
    long = Version(
        document=Document(id="en", source="", location="", ordinal=0, text=text, blocks=()),
        languages=made.languages,
        segmented=Segmented(document="en", lang="en", segments=(segment,)),
        mentions=Mentions(document="en", lang="en", mentions=mentions),
    )
    assert cost(lambda: (deeds(long), purposes(long))) < 5

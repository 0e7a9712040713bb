"""Money, percentages and counts: currencies, bounds, what is left open."""

import pytest

from presskit.entities.figures import amounts
from presskit.entities.tokens import lex
from presskit.model import Count, Money, Percent


def values(text: str, lang: str = "fr") -> list[Money | Count | Percent]:
    return [item.value for item in amounts.find(text, lang)]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "lang", "amount", "currency"),
    [
        ("70 millions d’euros", "fr", "70000000", "EUR"),
        ("70 M€", "fr", "70000000", "EUR"),
        ("70M€", "fr", "70000000", "EUR"),
        ("1,2 Md€", "fr", "1200000000", "EUR"),
        ("1,2 Mds d’euros", "fr", "1200000000", "EUR"),
        ("450 k€", "fr", "450000", "EUR"),
        ("450 K€", "fr", "450000", "EUR"),
        ("5 M$ CA", "fr", "5000000", "CAD"),
        ("5 M$ US", "fr", "5000000", "USD"),
        ("2 G$ CA", "fr", "2000000000", "CAD"),
        ("8 millions CHF", "fr", "8000000", "CHF"),
        ("un million de livres sterling", "fr", "1000000", "GBP"),
        ("1 billion d’euros", "fr", "1000000000000", "EUR"),
        ("€70 million", "en", "70000000", "EUR"),
        ("€70m", "en", "70000000", "EUR"),
        ("70 million euros", "en", "70000000", "EUR"),
        ("US$1.2bn", "en", "1200000000", "USD"),
        ("US$ 5 million", "en", "5000000", "USD"),
        ("C$5-million", "en", "5000000", "CAD"),
        ("CA$5 million", "en", "5000000", "CAD"),
        ("$5 million US", "en", "5000000", "USD"),
        ("$5 million (CAD)", "en", "5000000", "CAD"),
        ("£3m", "en", "3000000", "GBP"),
        ("£3.25bn", "en", "3250000000", "GBP"),
        ("1 billion euros", "en", "1000000000", "EUR"),
        ("EUR 70 million", "en", "70000000", "EUR"),
        ("three million Swiss francs", "en", "3000000", "CHF"),
        ("5 million Canadian dollars", "en", "5000000", "CAD"),
        ("-5 M€", "fr", "-5000000", "EUR"),
    ],
)
def test_money(text: str, lang: str, amount: str, currency: str) -> None:
    assert values(text, lang) == [Money(amount=amount, currency=currency)]


def test_bare_dollars_stay_open_with_a_reason() -> None:
    (mention,) = amounts.find("300 millions de dollars", "fr")
    assert mention.value == Money(amount="300000000")
    assert mention.reason == "currency_open"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("À Lausanne comme à Genève, 3 millions de francs ont été votés.", "CHF"),
        ("À Dakar, le Sénégal reçoit 5 milliards de francs.", "XOF"),
        ("Le Maroc ouvre à Rabat un port de 12 millions de dirhams.", "MAD"),
        ("De Tunis à Alger, de Tunisie en Algérie : 4 millions de dinars.", ""),
    ],
)
def test_places_tell_whose_franc_is_meant(text: str, currency: str) -> None:
    (value,) = [item for item in values(text) if isinstance(item, Money)]
    assert value.currency == currency


def test_bare_dollars_follow_the_only_dollar_named() -> None:
    first, second = amounts.find("The C$40 million plan. Later, $5 million more.", "en")
    assert first.value == Money(amount="40000000", currency="CAD")
    assert second.value == Money(amount="5000000", currency="CAD")
    assert second.reason == ""


def test_bare_dollars_stay_open_between_two_dollars() -> None:
    last = amounts.find("US$5 million and C$6 million, then $7 million", "en")[-1]
    assert last.reason == "currency_open"


def test_bare_dollars_follow_the_places_of_one_country() -> None:
    (mention,) = amounts.find("OTTAWA – Canada and Ontario invest $7 million in Toronto.", "en")
    assert mention.value == Money(amount="7000000", currency="CAD")
    (open_,) = amounts.find("Canada and the United States, Ottawa and Washington share $7 million.", "en")
    assert open_.reason == "currency_open"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("plus de 800 chercheurs", "at_least"),
        ("au moins 800 chercheurs", "at_least"),
        ("jusqu’à 800 chercheurs", "at_most"),
        ("moins de 800 chercheurs", "at_most"),
        ("près de 800 chercheurs", "about"),
        ("environ 800 chercheurs", "about"),
        ("quelque 800 chercheurs", "about"),
        ("800 chercheurs environ", "about"),
        ("800 chercheurs", "exact"),
    ],
)
def test_bounds(text: str, bound: str) -> None:
    assert values(text) == [Count(amount="800", what="chercheurs", bound=bound)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "what"),
    [("3 millions de m3", "m3"), ("3 millions de kWh", "kWh"), ("3 millions de tCO2e", "tCO2e")],
)
def test_measures_behind_a_scale(text: str, what: str) -> None:
    assert values(f"Le port investit 20 millions d’euros et économise {text} par an.")[1:] == [
        Count(amount="3000000", what=what)
    ]


@pytest.mark.parametrize(
    ("words", "lang", "amount"),
    [
        ("quatre-vingt-dix-sept", "fr", "97"), ("soixante-dix-sept", "fr", "77"), ("soixante et onze", "fr", "71"),
        ("quatre-vingts", "fr", "80"), ("quatre-vingt-un", "fr", "81"), ("septante-deux", "fr", "72"),
        ("nonante-neuf", "fr", "99"), ("huitante", "fr", "80"), ("deux cents", "fr", "200"),
        ("deux cent cinquante", "fr", "250"), ("trois mille deux cent quatre-vingt-douze", "fr", "3292"),
        ("mille", "fr", "1000"), ("dix-sept", "fr", "17"), ("vingt et un", "fr", "21"), ("trente-et-un", "fr", "31"),
        ("deux cent mille", "fr", "200000"), ("deux millions cinq cent mille", "fr", "2500000"),
        ("twenty-five", "en", "25"), ("two hundred and fifty", "en", "250"), ("one hundred", "en", "100"),
        ("three thousand two hundred and ninety-two", "en", "3292"), ("ninety-nine", "en", "99"),
        ("two and a half million", "en", "2500000"), ("half a million", "en", "500000"),
    ],
)  # fmt: skip
def test_spelled_numbers(words: str, lang: str, amount: str) -> None:
    (value,) = values(f"{words} {'écoles' if lang == 'fr' else 'schools'}", lang)
    assert isinstance(value, Count)
    assert value.amount == amount


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3,5 %", Percent(amount="3.5")),
        ("3,5 pour cent", Percent(amount="3.5")),
        ("des objets dont les trois quarts n’ont jamais été montrés", Percent(amount="75")),
        ("-3,5 %", Percent(amount="-3.5")),
        ("2 points de pourcentage", Percent(amount="2", unit="point")),
        ("en hausse de 2 points", Percent(amount="2", unit="point")),
        ("25 points de base", Percent(amount="0.25", unit="point")),
        ("entre 10 et 15 %", Percent(amount="10", upper="15")),
        ("1,234 %", Percent(amount="1.234")),
    ],
)
def test_percent_and_points(text: str, value: Percent) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["Le réseau de 200 points de vente", "points clés : 3 points"])
def test_points_that_are_no_points_of_percentage(text: str) -> None:
    assert not any(isinstance(value, Percent) for value in values(text))


def test_a_figure_that_reads_two_ways_has_no_value() -> None:
    (mention,) = amounts.find("1.234 habitants", "fr")
    assert mention.value == Count(amount=None, what="habitants")
    assert mention.reason == "decimal_or_group"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("France 2030 et Horizon 2020", "fr"), ("le G20, la 5G, l’A380 et la COVID-19", "fr"),
        ("Tél. : 01 23 45 67 89", "fr"), ("+33 (0)1 23 45 67 89", "fr"), ("Siret 123 456 789 00012", "fr"),
        ("12 bis, rue des Lilas, 75013 Paris", "fr"), ("CH-1015 Lausanne", "fr"), ("CS 40220, 44000 Nantes", "fr"),
        ("page 12, article 5, phase 3", "fr"), ("la norme ISO 27001", "fr"), ("Debian 12.4 et 5.10.3", "fr"),
        ("https://exemple.org/2024/45-personnes", "fr"), ("x25@exemple.org", "fr"), ("le score de 3-1", "fr"),
        ("1. Introduction\n2. Méthode", "fr"), ("- 1\n- 2", "fr"), ("le règlement (UE) 2016/679", "fr"),
        ("une école et un projet", "fr"), ("dix fois plus", "fr"), ("la 12e édition", "fr"),
        ("(514) 555-0123", "en"), ("10 Harbour View Road", "en"), ("Room 204, Building 12", "en"),
        ("the 10th anniversary", "en"), ("Day 1: opening. Day 2: closing.", "en"), ("Windows 10 users", "en"),
        ("one of the best", "en"), ("Version 5.10.3", "en"), ("Scope 3 emissions", "en"), ("Top 10 lists", "en"),
        ("2,3-dimethylbutane and CO2", "en"), ("CVE-2024-12345", "en"), ("Regulation (EU) 2016/679", "en"),
    ],
)  # fmt: skip
def test_numbers_that_count_nothing(text: str, lang: str) -> None:
    assert values(text, lang) == []


def test_hard_wrapped_lines_are_read_across_and_list_items_are_not() -> None:
    wrapped = "Le financement accordé à l'institut par la région s'élève à 70\nmillions d'euros pour les cinq ans."
    assert values(wrapped) == [Money(amount="70000000", currency="EUR", over="P5Y")]
    assert values("Prix : 70\nmillions d'euros") != [Money(amount="70000000", currency="EUR")]


def test_tokens_cover_the_text_in_order() -> None:
    stream = lex("Été\u202f2025 : 3\u00a0M€ — e\u0301cole\n\nFin.")
    places = list(zip(stream.starts, stream.ends, strict=True))
    assert places == sorted(places)
    assert [word for word in stream.words if word.strip()] == [
        "Été", "2025", ":", "3", "M", "€", "—", "e\u0301cole", "Fin", ".",
    ]  # fmt: skip


def test_a_currency_in_words_beside_an_amount_says_nothing_of_the_sign() -> None:
    first, second = amounts.find("It raised 88 billion Hong Kong dollars; shares closed at $185.25.", "en")
    assert first.value == Money(amount="88000000000", currency="HKD")
    assert second.reason == "currency_open"


def test_a_sign_between_two_figures_is_not_guessed() -> None:
    assert values("un ticket à 5€50") == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("PLUS DE 5 000 SUR LE TERRAIN", "fr"),
        ("10 000 ALL INCLUSIVE", "fr"),
        ("2 500 TOP clients", "fr"),
        ("UN PLAN SUR 5 MILLIONS DE MÉNAGES", "fr"),
    ],
)
def test_words_in_capitals_are_no_codes_of_currencies(text: str, lang: str) -> None:
    assert not any(isinstance(value, Money) for value in values(text, lang))
    assert values("1 500 000 GTQ pour le port", "fr") == [Money(amount="1500000", currency="GTQ")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("un quart de million d’euros", "fr"),
        ("un dixième de seconde", "fr"),
        ("a quarter of a million euros", "en"),
        ("a third of a page", "en"),
    ],
)
def test_a_part_of_one_thing_is_no_percentage(text: str, lang: str) -> None:
    assert not any(isinstance(value, Percent) for value in values(text, lang))
    assert values("un quart des salariés", "fr") == [Percent(amount="25")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("un quart de million d’euros", "fr"),
        ("a quarter of a million euros", "en"),
        ("three quarters of a million people", "en"),
    ],
)
def test_a_part_of_a_million_is_no_million(text: str, lang: str) -> None:
    assert values(text, lang) == []

"""What tells a name from a word: cognates, ordinary words, places; lengths of time that are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.check.comparison import quoted, shortened
from presskit.check.naming.dictionary import ordinary, places, same_place
from presskit.locales import durations, verbs
from presskit.locales.cognates import cognates, romanised
from tests.check.build import findings


@pytest.mark.parametrize(
    ("fr", "en"),
    [("defense", "defence"), ("contrat", "contract"), ("projet", "project"), ("serieuse", "serious"),
     ("organisation", "organization"), ("ministre", "minister"), ("terminaux", "terminal"), ("langage", "language")],
)  # fmt: skip
def test_words_the_two_languages_spell_almost_alike(fr, en):
    assert cognates(fr, en)


@pytest.mark.parametrize(("fr", "en"), [("brehier", "brehiar"), ("corvane", "corvone"), ("orsenne", "orsanne")])
def test_slips_in_names_are_no_cognates(fr, en):
    assert not cognates(fr, en)
    assert not ordinary(fr, "fr") and not ordinary(en, "en")


def test_ordinary_words_are_known_in_both_languages():
    assert all(ordinary(word, "fr") for word in ("contrat", "licence", "defense", "gouvernement"))
    assert all(ordinary(word, "en") for word in ("contract", "license", "defence", "government"))


def test_places_are_one_under_two_names():
    assert same_place("belgique", "belgium") and same_place("geneve", "geneva") and same_place("japon", "japan")
    assert same_place("belgiqe", "belgium")
    assert not same_place("brehier", "brehiar")
    assert places("londres", "fr") & places("london", "en")


@pytest.mark.parametrize(("fr", "en"), [("bertchevo", "berchevo"), ("zaraskino", "zarasskino")])
def test_names_of_other_alphabets_as_each_language_writes_them(fr, en):
    assert romanised(fr, en)


@pytest.mark.parametrize(("fr", "en"), [("brehier", "brehiar"), ("marchetti", "marcheti"), ("wimmeran", "zimmeran")])
def test_slips_are_no_other_alphabet(fr, en):
    assert not romanised(fr, en)


def test_verbs_that_translate_each_other():
    assert any(verbs.begins("suffer", stem) for stem in verbs.translations("subiront", "fr"))
    assert any(verbs.begins("reconduites", stem) for stem in verbs.translations("renewed", "en"))
    assert not any(verbs.begins("approved", stem) for stem in verbs.translations("subiront", "fr"))


@pytest.mark.parametrize(
    ("one", "other"), [("P18M", "P1.5Y"), ("P15D", "P2W"), ("P8D", "P1W"), ("P1Y", "P12M"), ("PT48H", "P2D")]
)
def test_durations_that_are_the_same(one, other):
    assert durations.same(one, other) and durations.same(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("P5Y", "P6Y"), ("P15D", "P3W"), ("P1M", "P30D"), ("P2W", "P2D"), ("", "P1D")]
)
def test_durations_that_are_not(one, other):
    assert not durations.same(one, other)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_months_and_years_are_the_same_when_they_add_up(years, months):
    assert durations.same(f"P{years}Y{months}M", f"P{12 * years + months}M") or years == months == 0


@pytest.mark.parametrize(
    ("iso", "fr", "en"), [("P18M", "18 mois", "18 months"), ("P1Y", "1 an", "1 year"), ("P1.5Y", "1,5 an", "1.5 years")]
)
def test_durations_in_words(iso, fr, en):
    assert (durations.spoken(iso, "fr"), durations.spoken(iso, "en")) == (fr, en)


@given(st.text(max_size=30))
def test_any_text_may_be_asked_for_as_a_duration(text):
    assert durations.same(text, text)
    assert isinstance(durations.spoken(text, "fr"), str)


FR = (
    "La princesse Astrid de Belgique a visité le ministère de la Défense avec Solène Marchetti.",
    "Le Contrat de Brévalle, signé par Brévalle et par Solène Marchetti, engage la ville de Brévalle.",
    "Les élus de Brévalle se réuniront au mois de juin pour voter le budget de la ville.",
)
EN = (
    "Princess Astrid of Belgium visited the Ministry of Defence with Solène Marchetti.",
    "The Brévalle Contract, signed by Brévalle and by Solène Marchetti, binds the town of Brévalle.",
    "The councillors of Brévalle will meet in June to vote the budget of the town.",
)


def test_places_and_ordinary_words_with_a_capital_are_no_names():
    assert [f.check for f in findings(FR, EN) if f.severity != "info"] == []


@pytest.mark.parametrize(
    ("old", "new"), [("town of Brévalle", "town of Brévlale"), ("Solène Marchetti, b", "Solène Marcheti, b")]
)
def test_a_slip_beside_the_right_form(old, new):
    slipped = tuple(part.replace(old, new) for part in EN)
    assert slipped != EN
    assert ("name.spelling", "error") in [(f.check, f.severity) for f in findings(FR, slipped)]


def test_words_left_in_the_other_language():
    kept = "Les élus se réuniront demain pour voter le nouveau budget."
    found = findings((*FR, kept), (*EN, kept))
    assert ("segment.untranslated", "warning") in [(f.check, f.severity) for f in found]


def test_a_quotation_lost_among_others():
    french = (
        "« Nous voulons un port ouvert à tous, été comme hiver », dit le rapport, qui ajoute : « les quais doivent "
        "rester libres de toute clôture, de jour comme de nuit ».",
        *FR[1:],
    )
    whole = (
        "“We want a port that is open to all, summer and winter”, says the report, which adds: “the quays must stay "
        "free of any fence, by day and by night”.",
        *EN[1:],
    )
    assert [f.check for f in findings(french, whole) if f.severity != "info"] == []
    cut = (whole[0].partition(", which adds")[0] + ".", *whole[1:])
    assert [f.check for f in findings(french, cut) if f.severity != "info"] in (["quote.missing"], ["quote.truncated"])


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Une phrase", "«\u00a0Une phrase\u00a0»"),
        ("«\u00a0Tout est dit.\u00a0»", "«\u00a0Tout est dit.\u00a0»"),
        ("« Rien n’est dit, et…", "«\u00a0Rien n’est dit, et…\u00a0»"),
        ("Son nom, « Aurore »", "«\u00a0Son nom, “Aurore”\u00a0»"),
        ("« Aurore », dit-elle, « brille »", "« Aurore », dit-elle, « brille »"),
        ("« Aurore », dit-elle, « brille…", "«\u00a0“Aurore”, dit-elle, “brille…\u00a0»"),
        ("« Le « grand » port »", "«\u00a0Le “grand” port\u00a0»"),
        ("«", "«\u00a0\u00a0»"),
    ],
)
def test_quoted_words_carry_marks_that_match(words, shown):
    assert quoted(words, "fr") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Un parking gratuit, ouvert à tous", "Un parking gratuit …"),
        ("Un parking gratuit", "Un parking gratuit"),
        ("x" * 40, "x" * 23 + " …"),
    ],
)
def test_what_is_shortened_ends_with_a_whole_word(text, shown):
    assert shortened(text, 24) == shown

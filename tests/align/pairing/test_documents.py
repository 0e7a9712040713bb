"""Pairing: laws that hold for any collection, and small collections with a known answer."""

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presskit.align.pairing.documents import PairSettings, pair, profile
from presskit.model import Alternate, Block, Document, Feature, Languages, Profile, Release

SETTINGS = PairSettings()

# Releases of fictional organisations: (French, English).
STORIES = {
    "bridge": (
        "La fondation Verlaine-Okoye finance la restauration du pont de Merlande pour 12 millions d’euros. Les travaux "
        "dureront trois ans et commenceront le 4 mars 2026, annonce sa présidente Adèle Montreuil. Le pont, fermé "
        "depuis 2019, relie les deux rives de la Tarvienne. « Nous rendons ce pont aux habitants », déclare-t-elle.",
        "The Verlaine-Okoye foundation is funding the restoration of the Merlande bridge with €12 million. The works "
        "will take three years and start on 4 March 2026, its president Adèle Montreuil announced. The bridge, closed "
        "since 2019, links the two banks of the Tarvienne. “We are giving this bridge back to the inhabitants,” she "
        "said.",
    ),
    "vaccine": (
        "Le laboratoire Orvane lance un essai clinique d’un vaccin contre la fièvre de Kessel auprès de 480 "
        "volontaires. L’essai, conduit à Lyon et à Bristol, doit durer dix-huit mois. Le professeur Tomas Hjelm dirige "
        "l’étude, dont les premiers résultats sont attendus en septembre 2027.",
        "The Orvane laboratory is launching a clinical trial of a vaccine against Kessel fever with 480 volunteers. "
        "The trial, conducted in Lyon and Bristol, is to last eighteen months. Professor Tomas Hjelm leads the study; "
        "first results are expected in September 2027.",
    ),
    "museum": (
        "Le musée Castellane de Brévigny ouvre une exposition consacrée aux horloges marines. 137 instruments, prêtés "
        "par la collection Ferreira, seront présentés jusqu’au 30 novembre. La conservatrice Inès Daumier a choisi de "
        "montrer les ateliers des horlogers.",
        "The Castellane museum in Brévigny opens an exhibition devoted to marine clocks. 137 instruments on loan from "
        "the Ferreira collection will be shown until 30 November. The curator Inès Daumier chose to show the "
        "clockmakers’ workshops.",
    ),
    "rail": (
        "La compagnie Norvalis commande 24 trains à hydrogène au constructeur Albrecht & Duroy. La commande, d’un "
        "montant de 310 millions d’euros, prévoit une mise en service en 2029 sur la ligne entre Saint-Aubert et "
        "Val-Rémy.",
        "The Norvalis company is ordering 24 hydrogen trains from the manufacturer Albrecht & Duroy. The order, worth "
        "€310 million, provides for entry into service in 2029 on the line between Saint-Aubert and Val-Rémy.",
    ),
}


def document(key: str, lang: str, text: str, **fields: object) -> Profile:
    made = Document(
        id=key, source=key, location=f"{key}.txt", ordinal=0, text=text,
        blocks=(Block(start=0, end=len(text), kind="paragraph"),),
    )  # fmt: skip
    found = profile(made, Languages(document=key, lang=lang, score=1.0, blocks=(lang,)), settings=SETTINGS)
    return replace(found, **fields)  # type: ignore[arg-type]


def stories(*names: str) -> list[Profile]:
    return [
        document(f"{name}{number}", lang, STORIES[name][number])
        for name in names or STORIES
        for number, lang in enumerate(("fr", "en"))
    ]


def pairs(releases: tuple[Release, ...]) -> set[tuple[str, str]]:
    return {(r.fr, r.en) for r in releases if r.fr and r.en}


# --- profiles ---------------------------------------------------------------------------------------------------------


def test_profile_keeps_keys_and_forms() -> None:
    found = document("a", "fr", "En 2021, Inria reçoit 70 millions d’euros ; écrire à presse@example.org.")
    keys = {feature.key for feature in found.features}
    assert {"n:inria=Inria", "#:#2021=2021", "#:#70000000=70 millions", "u:presse@example.org"} <= keys
    assert found.words >= 8


def test_profile_leaves_out_boilerplate_unless_there_is_nothing_else() -> None:
    text = "Un pont rouvre.\nÀ propos de Verlaine"
    blocks = (Block(start=0, end=15, kind="paragraph"), Block(start=16, end=len(text), kind="boilerplate"))
    made = Document(id="d", source="s", location="d.txt", ordinal=0, text=text, blocks=blocks)
    languages = Languages(document="d", lang="fr", score=1.0, blocks=("fr", "fr"))
    assert not any("verlain" in f.key for f in profile(made, languages, settings=SETTINGS).features)
    only = replace(made, blocks=(blocks[1],))
    assert any("verlain" in f.key for f in profile(only, languages, settings=SETTINGS).features)


# --- known answers ----------------------------------------------------------------------------------------------------


def test_versions_find_each_other_with_reasons() -> None:
    releases = pair(stories(), settings=SETTINGS)
    assert pairs(releases) == {(f"{name}0", f"{name}1") for name in STORIES}
    bridge = next(r for r in releases if r.fr == "bridge0")
    assert bridge.score > 0.9
    said = {e.kind: e.detail for e in bridge.evidence}
    assert "12 millions ↔ 12 million" in said["numbers"] and "2026" in said["numbers"]
    assert "Merlande" in said["names"]
    assert sum(e.weight for e in bridge.evidence) == pytest.approx(log_odds(bridge.score), abs=0.02)


def log_odds(score: float) -> float:
    import math

    return math.log(score / (1 - score))


def test_missing_versions_stay_missing() -> None:
    some = [p for p in stories() if p.document not in ("bridge1", "museum0")]
    releases = pair(some, settings=SETTINGS)
    assert pairs(releases) == {("vaccine0", "vaccine1"), ("rail0", "rail1")}
    alone = {r.fr or r.en: r for r in releases if not (r.fr and r.en)}
    assert set(alone) == {"bridge0", "museum1"}
    assert all(r.reason in ("below_threshold", "partner_taken", "no_candidate") for r in alone.values())


def test_two_unrelated_documents_are_no_pair() -> None:
    for first in STORIES:
        for second in STORIES:
            if first != second:
                both = [document("f", "fr", STORIES[first][0]), document("e", "en", STORIES[second][1])]
                assert not pairs(pair(both, settings=SETTINGS)), (first, second)


def test_a_short_post_finds_its_long_release() -> None:
    teaser = document("post", "en", STORIES["bridge"][1][:150])
    some = [*stories("vaccine", "museum"), document("bridge0", "fr", STORIES["bridge"][0]), teaser]
    assert ("bridge0", "post") in pairs(pair(some, settings=SETTINGS))


def test_a_copy_stays_alone_and_its_original_keeps_the_partner() -> None:
    copy = document("bridge2", "en", STORIES["bridge"][1])
    releases = pair([*stories(), copy], settings=SETTINGS)
    assert len(pairs(releases)) == len(STORIES)
    left = next(r for r in releases if r.reason)
    assert left.en in ("bridge1", "bridge2") and left.reason == "partner_taken"
    assert left.nearest is not None and left.nearest.document == "bridge0"


def test_other_languages_stand_alone() -> None:
    german = document(
        "de", "de", "Die Stiftung Verlaine-Okoye finanziert die Brücke von Merlande mit 12 Millionen Euro."
    )
    releases = pair([*stories("bridge"), german], settings=SETTINGS)
    other = next(r for r in releases if r.other)
    assert (other.other, other.fr, other.en, other.reason) == ("de", None, None, "other_language")


def test_one_language_only() -> None:
    releases = pair([p for p in stories() if p.lang == "fr"], settings=SETTINGS)
    assert {r.reason for r in releases} == {"no_candidate"} and len(releases) == len(STORIES)
    assert pair([], settings=SETTINGS) == ()


# --- declarations -----------------------------------------------------------------------------------------------------


def declared(url: str, how: str = "hreflang") -> tuple[Alternate, ...]:
    return (Alternate(lang="en", url=url, how=how),)


def test_a_declared_version_decides_between_two_alike() -> None:
    text_fr, text_en = "Le conseil se réunit mardi à Brévigny.", "The board meets on Tuesday in Brévigny."
    some = [
        document("f", "fr", text_fr, alternates=declared("https://example.org/en/b")),
        document("a", "en", text_en, url="https://example.org/en/a"),
        document("b", "en", text_en, url="https://www.example.org/en/b/"),
    ]
    releases = pair(some, settings=SETTINGS)
    assert pairs(releases) == {("f", "b")}
    assert "hreflang" in {e.kind for r in releases if r.fr and r.en for e in r.evidence}


def test_a_wrong_declaration_is_refused_and_said() -> None:
    wrong = document("bridge0", "fr", STORIES["bridge"][0], alternates=declared("https://example.org/en/vaccine"))
    vaccine = document("vaccine1", "en", STORIES["vaccine"][1], url="https://example.org/en/vaccine")
    releases = pair([wrong, vaccine, document("bridge1", "en", STORIES["bridge"][1])], settings=SETTINGS)
    assert pairs(releases) == {("bridge0", "bridge1")}
    said = [e for r in releases for e in r.evidence if e.kind == "declared_refused"]
    assert said and all(e.weight < 0 for e in said)
    alone = pair([wrong, vaccine], settings=SETTINGS)
    assert not pairs(alone) and any(e.kind == "declared_refused" for r in alone for e in r.evidence)


@pytest.mark.parametrize(
    ("fr", "en", "kind"),
    [
        ({"translation_key": "k1"}, {"translation_key": "k1"}, "translation_key"),
        ({"url": "https://example.org/fr/presse/42"}, {"url": "https://example.org/en/presse/42"}, "url_twin"),
        ({"location": "2026/pont.fr.html"}, {"location": "2026/pont.en.html"}, "file_name"),
        ({"attachments": ("https://example.org/a.pdf",)}, {"attachments": ("http://example.org/a.pdf",)}, "attachment"),
        ({"published": "2026-03-04T09:00"}, {"published": "2026-03-04"}, "published"),
    ],
)
def test_what_surrounds_the_text_counts(fr: dict[str, object], en: dict[str, object], kind: str) -> None:
    some = [p for p in stories() if not p.document.startswith("rail")]
    some += [document("f", "fr", STORIES["rail"][0], **fr), document("e", "en", STORIES["rail"][1], **en)]
    with_it = next(r for r in pair(some, settings=SETTINGS) if r.fr == "f")
    assert with_it.en == "e"
    assert any(e.kind == kind and e.weight > 0 for e in with_it.evidence)


def test_dates_far_apart_speak_against() -> None:
    some = [
        document("f", "fr", STORIES["rail"][0], published="2020-01-01"),
        document("e", "en", STORIES["rail"][1], published="2026-01-01"),
    ]
    evidence = next(iter(pair(some, settings=SETTINGS))).evidence
    assert any(e.kind == "published" and e.weight < 0 for e in evidence)


# --- laws -------------------------------------------------------------------------------------------------------------

WORDS = [
    "budget",
    "climat",
    "ville",
    "science",
    "musée",
    "école",
    "train",
    "2021",
    "2022",
    "12",
    "480",
    "Inria",
    "Orvane",
    "Merlande",
    "pont",
    "port",
    "lac",
    "mer",
]


@st.composite
def collections(draw: st.DrawFn) -> list[Profile]:
    languages = draw(st.lists(st.sampled_from(("fr", "en", "en", "fr", "de", "und")), max_size=9))
    return [
        document(f"d{n}", lang, " ".join(draw(st.lists(st.sampled_from(WORDS), max_size=12))))
        for n, lang in enumerate(languages)
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(collections(), st.randoms(use_true_random=False))
def test_each_document_stands_once_whatever_the_order(some: list[Profile], rng: random.Random) -> None:
    releases = pair(some, settings=SETTINGS)
    members = [m for r in releases for m in (r.fr, r.en, r.other) if m]
    assert sorted(members) == sorted(p.document for p in some)
    assert all(0 <= r.score <= 1 and bool(r.reason) != bool(r.fr and r.en) for r in releases)
    shuffled = list(some)
    rng.shuffle(shuffled)
    assert pair(shuffled, settings=SETTINGS) == releases


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(collections())
def test_swapping_the_languages_mirrors_the_pairs(some: list[Profile]) -> None:
    # Names only: the lexicon and the general frequencies of words and figures belong to their language.
    plain = [replace(p, features=tuple(f for f in p.features if f.key[0] == "n")) for p in some]
    other = {"fr": "en", "en": "fr"}
    mirrored = [replace(p, lang=other.get(p.lang, p.lang)) for p in plain]
    there = pair(mirrored, settings=SETTINGS)
    scores = [
        sorted(r.score for r in releases if r.fr and r.en) for releases in (there, pair(plain, settings=SETTINGS))
    ]
    assert scores[0] == pytest.approx(scores[1], abs=1e-5)


def test_features_made_by_hand_need_no_order() -> None:
    some = stories("bridge")
    turned = [replace(p, features=tuple(reversed(p.features))) for p in some]
    assert pairs(pair(turned, settings=SETTINGS)) == {("bridge0", "bridge1")}


def test_an_empty_document_is_no_trouble() -> None:
    empty = Profile(document="x", location="x.txt", lang="en", features=(), words=0)
    hand = Profile(document="y", location="y.txt", lang="fr", features=(Feature(key="w:pont=pont", count=1),), words=1)
    releases = pair([empty, hand], settings=SETTINGS)
    assert not pairs(releases) and len(releases) == 2

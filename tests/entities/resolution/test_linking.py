"""The same names, values and quotations in two versions, and across a collection."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.entities.naming.aliases import abbreviates
from presskit.entities.recognise import RecogniseSettings, recognise
from presskit.entities.resolution.matching import forms, similarity
from presskit.entities.resolution.resolve import ResolveSettings, Uses, link, resolve, roster
from presskit.entities.statements.facts import facts
from presskit.model import (
    Alignment,
    Bead,
    Block,
    Count,
    Document,
    Glossary,
    GlossaryEntry,
    Languages,
    Links,
    Mention,
    Mentions,
    MentionType,
    NameUse,
    Person,
    Release,
    Roster,
    Segment,
    Segmented,
    Value,
    Version,
)  # fmt: skip

FR = (
    "L’Université de Lisbonne et le ministère de la Santé investissent 12 millions d’euros.",
    "« Ce centre changera des milliers de vies », a déclaré Inês Carvalho, rectrice de l’Université de Lisbonne.",
    "L’Institut Aurelle (INA) rejoint le projet.",
)
EN = (
    "The Ministry of Health and the University of Lisbon are investing €15 million.",
    "“This centre will change thousands of lives,” said Inês Carvalho, Rector of the University of Lisbon.",
    "Institut Aurelle joins the project.",
)


def document(lang: str, rows: tuple[str, ...]) -> tuple[Document, Segmented]:
    text = "\n".join(rows)
    blocks, at = [], 0
    for row in rows:
        blocks.append(Block(start=at, end=at + len(row), kind="paragraph"))
        at += len(row) + 1
    segments = tuple(
        Segment(start=b.start, end=b.end, text=text[b.start : b.end], kind=b.kind, lang=lang, block=k)
        for k, b in enumerate(blocks)
    )
    made = Document(id=f"doc-{lang}", source="", location="", ordinal=0, text=text, blocks=tuple(blocks))
    return made, Segmented(document=made.id, lang=lang, segments=segments)


def versions() -> tuple[Version, Version, Alignment]:
    read = [document("fr", FR), document("en", EN)]
    found = recognise([d for d, _ in read], [s for _, s in read], Glossary(), settings=RecogniseSettings())
    fr, en = (
        Version(
            document=d, languages=Languages(document=d.id, lang=s.lang, score=1.0, blocks=()), segmented=s, mentions=m
        )
        for (d, s), m in zip(read, found, strict=True)
    )
    beads = tuple(Bead(fr=(k,), en=(k,), score=0.9, kind="match") for k in range(3))
    return fr, en, Alignment(fr="doc-fr", en="doc-en", beads=beads)


def tied(fr: Version, en: Version, links: Links) -> set[tuple[str, str]]:
    return {(fr.mentions.mentions[one.fr].text, en.mentions.mentions[one.en].text) for one in links.links}


def test_link_resolve_and_facts_of_one_release() -> None:
    fr, en, alignment = versions()
    links = link(fr, en, alignment, Glossary(), settings=ResolveSettings())
    pairs = tied(fr, en, links)
    assert ("Université de Lisbonne", "University of Lisbon") in pairs
    assert ("ministère de la Santé", "Ministry of Health") in pairs
    assert ("Inês Carvalho", "Inês Carvalho") in pairs
    assert [(q.fr, q.en) for q in links.quotes] == [(0, 0)]
    assert len({one.fr for one in links.links}) == len(links.links) == len({one.en for one in links.links})
    release = Release(id="r", fr="doc-fr", en="doc-en", score=1.0)
    made = roster(release, fr, en, links)
    assert ("INA", "Institut Aurelle") in made.aliases
    entities = resolve(Uses([made]), Glossary())
    by_label = {e.label_fr: e for e in entities}
    assert by_label["Université de Lisbonne"].label_en == "University of Lisbon"
    assert "INA" in by_label["Institut Aurelle"].aliases
    assert {r.role_key for r in by_label["Inês Carvalho"].roles} == {"rector"}
    stated = facts(fr, en, alignment, links)
    money = [f for f in stated if f.predicate == "money"]
    assert [(f.value_fr, f.value_en, f.agreement) for f in money] == [("12000000 EUR", "15000000 EUR", "differs")]
    role = next(f for f in stated if f.predicate == "role")
    assert (role.subject, role.agreement) == ("Inês Carvalho", "same")
    assert next(f for f in stated if f.predicate == "said").agreement == "same"
    for fact in stated:
        for side, version in ((fact.fr, fr), (fact.en, en)):
            assert all(0 <= ref.start < ref.end <= len(version.document.text) for ref in side)


def test_one_side_alone_gives_facts_of_that_side() -> None:
    fr, en, _ = versions()
    assert {f.agreement for f in facts(fr, None, None, None)} == {"only_fr"}
    assert {f.agreement for f in facts(None, en, None, None)} == {"only_en"}
    assert facts(None, None, None, None) == ()


Said = tuple[str, MentionType, Value | None]


def version(lang: str, rows: tuple[str, ...], said: tuple[Said, ...]) -> Version:
    """A version whose mentions are given: words of its rows, in order, with type and value."""
    made, segmented = document(lang, rows)
    found: list[Mention] = []
    at = 0
    for words, kind, value in said:
        at = made.text.index(words, at)
        found.append(
            Mention(start=at, end=at + len(words), text=words, type=kind, value=value, score=0.9, method="rules")
        )
        at += len(words)
    return Version(
        document=made,
        languages=Languages(document=made.id, lang=lang, score=1.0, blocks=()),
        segmented=segmented,
        mentions=Mentions(document=made.id, lang=lang, mentions=tuple(found), people=(), quotes=()),
    )


def linked(fr: Version, en: Version) -> tuple[set[tuple[str, str]], Links]:
    beads = tuple(Bead(fr=(k,), en=(k,), score=0.9, kind="match") for k in range(len(fr.segmented.segments)))
    alignment = Alignment(fr="doc-fr", en="doc-en", beads=beads)
    links = link(fr, en, alignment, Glossary(), settings=ResolveSettings())
    return tied(fr, en, links), links


def test_a_name_written_alike_is_one_whatever_it_was_read_as() -> None:
    fr = version(
        "fr", ("Maud Quillard joue.", "Tour rouvre."), (("Maud Quillard", "person", None), ("Tour", "work", None))
    )
    en = version("en", ("Maud Quillard plays.", "The Tour of Brel."), (("Maud Quillard", "organisation", None),))
    pairs, links = linked(fr, en)
    assert pairs == {("Maud Quillard", "Maud Quillard")}
    made = roster(Release(id="r", fr="doc-fr", en="doc-en", score=1.0), fr, en, links)
    found = [(e.type, e.label_fr, e.label_en) for e in resolve(Uses([made]), Glossary())]
    assert ("person", "Maud Quillard", "Maud Quillard") in found and len(found) == 2


def test_initials_of_linked_names_are_linked() -> None:
    rows = ("La Fédération varnoise des luthiers répond.", "La FVL attend, la FVM aussi.")
    names: tuple[Said, ...] = (
        ("Fédération varnoise des luthiers", "organisation", None),
        ("FVL", "organisation", None),
    )
    fr = version("fr", rows, (*names, ("FVM", "organisation", None)))
    rows = ("The Luthiers Federation of Varne answers.", "The LFV is waiting, and so is the MFV.")
    names = (("Luthiers Federation of Varne", "organisation", None), ("LFV", "organisation", None))
    en = version("en", rows, (*names, ("MFV", "organisation", None)))
    pairs, links = linked(fr, en)
    assert ("FVL", "LFV") in pairs and all("FVM" not in pair for pair in pairs)
    made = roster(Release(id="r", fr="doc-fr", en="doc-en", score=1.0), fr, en, links)
    entities = {e.label_fr: e.aliases for e in resolve(Uses([made]), Glossary())}
    assert entities["Fédération varnoise des luthiers"] == ("FVL", "LFV")


def test_equal_counts_are_linked_by_what_they_count() -> None:
    def count(what: str) -> Count:
        return Count(amount="8", what=what)

    rows = ("Huit membres, huit disciplines.",)
    fr = version(
        "fr", rows, (("Huit membres", "count", count("membres")), ("huit disciplines", "count", count("disciplines")))
    )
    en = version("en", ("A team of 8 stood for 8 disciplines.",), (("8 disciplines", "count", count("disciplines")),))
    assert linked(fr, en)[0] == {("huit disciplines", "8 disciplines")}


def test_a_number_its_text_does_not_decide_is_what_the_other_makes_of_its_digits() -> None:
    fr = version("fr", ("Plus de 2 100 flux.",), (("2 100 flux", "count", Count(amount="2100", what="flux")),))
    en = version("en", ("Over 2.100 feeds.",), (("2.100 feeds", "count", Count(amount=None, what="feeds")),))
    pairs, links = linked(fr, en)
    assert pairs == {("2 100 flux", "2.100 feeds")}
    assert [fact.agreement for fact in facts(fr, en, None, links)] == ["same"]


Role = tuple[str, str, str]  # role, its key, affiliation


def holding(lang: str, roles: tuple[Role, ...]) -> Version:
    """A version in which one person holds each of the roles, a row for each."""
    rows = tuple(f"Odile Marchelin, {role} {house}." for role, _, house in roles)
    made = version(lang, rows, (("Odile Marchelin", "person", None),) * len(roles))
    people = tuple(
        Person(mention=k, name="Odile Marchelin", role=role, role_key=key, affiliation=house)
        for k, (role, key, house) in enumerate(roles)
    )
    return replace(made, mentions=replace(made.mentions, people=people))


@pytest.mark.parametrize(
    ("fr", "en", "agreements"),
    [
        ([("rectrice", "rector", "Université de Varne")], [("rector", "rector", "University of Varne")], ["same"]),
        ([("rectrice", "rector", "")], [("treasurer", "treasurer", "")], ["differs"]),
        (
            [("rectrice", "rector", ""), ("trésorière", "treasurer", "")],
            [("treasurer", "treasurer", ""), ("rector", "rector", "")],
            ["same", "same"],
        ),
        (  # roles of other sentences are no disagreement
            [("rectrice", "rector", ""), ("", "", "Institut Aurelle")],
            [("rector", "rector", ""), ("treasurer", "treasurer", "")],
            ["same", "only_fr", "only_en"],
        ),
    ],
)
def test_the_roles_of_a_person_are_compared_with_those_they_may_be(
    fr: list[Role], en: list[Role], agreements: list[str]
) -> None:
    french, english = holding("fr", tuple(fr)), holding("en", tuple(en))
    _, links = linked(french, english)
    assert sorted(f.agreement for f in facts(french, english, None, links)) == sorted(agreements)


@pytest.mark.parametrize(
    ("fr", "en", "kind"),
    [
        ("États-Unis", "United States", "place"),
        ("États-Unis", "U.S.", "place"),
        ("Afrique du Sud", "South Africa", "place"),
        ("Afrique de l’Ouest", "West Africa", "place"),
        ("OTAN", "NATO", "organisation"),
        ("Union européenne", "EU", "organisation"),
        ("ministère de la Santé de Nouvelle-Zélande", "Ministry of Health of New Zealand", "organisation"),
    ],
)
def test_places_and_bodies_that_are_called_otherwise(fr: str, en: str, kind: MentionType) -> None:
    assert similarity(fr, en, kind) > 0.9
    if kind == "place" or fr == "OTAN":
        assert set(forms(kind, fr)) & set(forms(kind, en))


def test_names_in_two_languages() -> None:
    assert similarity("ministère de l’Agriculture", "Ministry of Agriculture", "organisation") > 0.9
    assert similarity("Université d’Édimbourg", "University of Edinburgh", "organisation") > 0.9
    assert similarity("Gouvernement espagnol", "Spanish Government", "organisation") > 0.9
    assert similarity("Université de Porto", "University of Lisbon", "organisation") < 0.8
    assert similarity("Université de Genève", "Hôpital de Genève", "organisation") < 0.8
    assert similarity("J. Dupré", "Jeanne Dupré", "person") > 0.8
    assert similarity("Jeanne Dupré", "Paul Dupré", "person") < 0.5


def test_a_member_in_parentheses_is_no_short_name() -> None:
    assert not abbreviates("École Varnoise", "Institut Varnoise du Littoral")
    assert abbreviates("Institut Littoral", "Institut Varnoise du Littoral")
    assert abbreviates("IVL", "Institut Varnoise du Littoral")


def use(doc: str, lang: str, name: str, kind: str = "organisation", at: int = 0) -> NameUse:
    shapes = forms(kind, name)  # type: ignore[arg-type]
    return NameUse(document=doc, lang=lang, mention=at, type=kind, name=name, forms=shapes, start=0, end=1, score=0.9)  # type: ignore[arg-type]


ROSTERS = [
    Roster(
        release="a",
        uses=(use("1", "fr", "Agence des ports"), use("1", "fr", "ADP", at=1)),
        aliases=(("ADP", "Agence des ports"),),
    ),
    Roster(release="b", uses=(use("2", "fr", "ADP"), use("3", "en", "Ports Agency")), links=((0, 1),)),
    Roster(release="c", uses=(use("4", "en", "Jane Roe", "person"), use("5", "fr", "Jane Roe", "person"))),
    Roster(release="d", uses=(use("6", "fr", "Jane Roe"), use("6", "fr", "Musée Roe", at=1))),
]  # fmt: skip


@settings(max_examples=30)
@given(st.permutations(ROSTERS))
def test_the_order_of_releases_does_not_matter(rosters: list[Roster]) -> None:
    assert list(resolve(Uses(rosters), Glossary())) == list(resolve(Uses(ROSTERS), Glossary()))


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Agence du port"},
        {"document": "9"},
        {"lang": "en"},
        {"mention": 7},
        {"start": 3},
        {"end": 4},
        {"score": 0.4},
        {"role": "chef", "role_key": "head"},
        {"affiliation": "Ports"},
        {"type": "place"},
        {},
    ],
    ids=str,
)
def test_what_stands_for_an_entity_changes_with_it(change: dict[str, object]) -> None:
    first = ROSTERS[0]
    changed = replace(first, uses=(replace(first.uses[0], **change), *first.uses[1:]))  # type: ignore[arg-type]
    then, now = resolve(Uses(ROSTERS), Glossary()), resolve(Uses([*ROSTERS[2:], changed, ROSTERS[1]]), Glossary())
    known = dict(zip(then.marks().tolist(), then, strict=True))
    found = dict(zip(now.marks().tolist(), now, strict=True))
    assert len(known) == len(then) and len(found) == len(now)
    assert all(found[mark] == known[mark] for mark in found.keys() & known.keys())
    assert (len(found.keys() & known.keys()) == len(now)) == (not change)
    assert len(found.keys() & known.keys()) >= 3  # those that are in other releases
    shown = {"1", "9"}
    counts = [sum(document in shown for document, _ in entity.mentions) for entity in now]
    assert now.mentioned(shown).tolist() == counts
    assert now.types == [entity.type for entity in now]


def test_short_names_links_and_the_glossary_join_across_releases() -> None:
    entry = GlossaryEntry(type="organisation", fr=("Musée Roe",), en=("Roe Museum",), external=(("wikidata", "Q0"),))
    entities = list(resolve(Uses(ROSTERS), Glossary(entries=(entry,))))
    ports = next(e for e in entities if "Agence" in e.label_fr)
    assert {doc for doc, _ in ports.mentions} == {"1", "2", "3"}
    assert ports.label_en == "Ports Agency"
    museum = next(e for e in entities if e.label_fr == "Musée Roe")
    assert (museum.label_en, museum.external) == ("Roe Museum", (("wikidata", "Q0"),))
    jane = [e for e in entities if e.label_en == "Jane Roe"]
    assert sorted(len(e.mentions) for e in jane) == [1, 2]
    assert len({e.id for e in entities}) == len(entities)
    assert sum(len(e.mentions) for e in entities) == sum(len(r.uses) for r in ROSTERS)

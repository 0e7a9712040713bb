"""Laws of decisions: nothing is lost, nothing stands twice, undoing restores."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.decisions import Decision, Decisions, Target, concerning, in_force, rebound
from presskit.decisions.beads import bead_statuses, revise_beads
from presskit.decisions.conflicts import contradictions, document_conflicts, entity_conflicts, pair_conflicts
from presskit.decisions.findings import finding_status
from presskit.decisions.names import revise_entities, with_glossary
from presskit.decisions.pairs import pair_status, revise_pairs
from presskit.knowledge import FindingRecord, segment_id
from presskit.model import (
    Alignment,
    Bead,
    Document,
    Entity,
    Glossary,
    Languages,
    Mentions,
    Release,
    Segment,
    Segmented,
    Version,
)
from tests.cost import cost


def version(name: str, lang: str, count: int) -> Version:
    """A document of `count` segments; every fourth has the words of the first."""
    words = [f"{lang} {0 if i % 4 == 3 else i}" for i in range(count)]
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    segments = tuple(
        Segment(start=a, end=b - 1, text=word, kind="paragraph", lang=lang, block=0)
        for (a, b), word in zip(pairwise(starts), words, strict=True)
    )
    document = Document(id=name, source="s", location=f"{name}.txt", ordinal=0, text="\n".join(words), blocks=())
    return Version(
        document=document,
        languages=Languages(document=name, lang=lang, score=1.0, blocks=()),
        segmented=Segmented(document=name, lang=lang, segments=segments),
        mentions=Mentions(document=name, lang=lang, mentions=()),
    )


FR, EN = version("doc-fr", "fr", 7), version("doc-en", "en", 6)
PAIR = (Target(kind="document", id="doc-fr", exact="fr.txt"), Target(kind="document", id="doc-en", exact="en.txt"))


def decision(number: int, action: str, *targets: Target, who: str = "Ada", value: str = "", note: str = "") -> Decision:
    time = f"2025-01-01T00:00:{number % 60:02}.{number // 60:03}Z"
    return Decision(id=f"dec-{number}", time=time, who=who, action=action, targets=targets, value=value, note=note)  # type: ignore[arg-type]


def segment_target(one: Version, index: int, *, known: bool = True) -> Target:
    segment = one.segmented.segments[index]
    name = segment_id(one.document.id, segment.start, segment.end) if known else "seg-gone"
    return Target(kind="segment", id=name, exact=segment.text)


@st.composite
def alignments(draw) -> Alignment:
    """Any partition of the segments into beads."""
    labels_fr = draw(st.lists(st.integers(0, 6), min_size=7, max_size=7))
    labels_en = draw(st.lists(st.integers(0, 6), min_size=6, max_size=6))
    beads = []
    for label in range(7):
        fr = tuple(i for i, one in enumerate(labels_fr) if one == label)
        en = tuple(j for j, one in enumerate(labels_en) if one == label)
        if fr or en:
            kind = "match" if fr and en else "fr_only" if fr else "en_only"
            beads.append(Bead(fr=fr, en=en, score=0.6, kind=kind))
    return Alignment(fr="doc-fr", en="doc-en", beads=tuple(beads))


@st.composite
def bead_decisions(draw) -> list[Decision]:
    made = []
    for number in range(draw(st.integers(0, 6))):
        action = draw(st.sampled_from(("bead", "accept_bead", "reject_bead", "split_bead")))
        fr = draw(st.sets(st.integers(0, 6), max_size=4))
        en = draw(st.sets(st.integers(0, 5), max_size=4))
        known = draw(st.booleans())
        targets = [segment_target(FR, i, known=known) for i in fr] + [segment_target(EN, j, known=known) for j in en]
        made.append(decision(number, action, *targets, *PAIR))
    return made


def standing(alignment: Alignment) -> tuple[list[int], list[int]]:
    return sorted(i for b in alignment.beads for i in b.fr), sorted(j for b in alignment.beads for j in b.en)


@settings(max_examples=150, deadline=None)
@given(alignments(), bead_decisions())
def test_every_segment_stands_in_exactly_one_bead(alignment, made):
    revised = revise_beads(alignment, FR, EN, Decisions(tuple(made)))
    assert standing(revised) == (list(range(7)), list(range(6)))
    assert all(bead.fr or bead.en for bead in revised.beads)
    kinds = {"fr_only": (True, False), "en_only": (False, True), "match": (True, True), "moved": (True, True)}
    assert all(kinds[bead.kind] == (bool(bead.fr), bool(bead.en)) for bead in revised.beads)
    again = revise_beads(revised, FR, EN, Decisions(tuple(made)))
    assert {(b.fr, b.en) for b in again.beads if b.score == 1.0} >= {
        (b.fr, b.en) for b in revised.beads if b.score == 1.0 and made and b in again.beads
    }


@settings(max_examples=100, deadline=None)
@given(alignments(), bead_decisions())
def test_undo_restores(alignment, made):
    undone = [decision(30 + i, "undo", Target(kind="decision", id=one.id)) for i, one in enumerate(made)]
    assert in_force([*made, *undone]).entries == ()
    assert in_force([*undone, *made]).entries == ()  # files may be merged in any order
    if made:
        before = revise_beads(alignment, FR, EN, in_force(made[:-1]))
        after = revise_beads(alignment, FR, EN, in_force([*made, undone[-1]]))
        assert before == after


def test_a_split_bead_gives_one_bead_for_each_place():
    alignment = Alignment(
        fr="doc-fr",
        en="doc-en",
        beads=(
            Bead(fr=(0, 1, 2), en=(0, 1), score=0.7, kind="match"),
            Bead(fr=(3, 4, 5, 6), en=(2, 3, 4, 5), score=0.7, kind="match"),
        ),
    )
    targets = [segment_target(FR, i) for i in (0, 1, 2)] + [segment_target(EN, j) for j in (0, 1)]
    made = Decisions((decision(1, "split_bead", *targets, *PAIR),))
    revised = revise_beads(alignment, FR, EN, made)
    assert [(b.fr, b.en) for b in revised.beads[:3]] == [((0,), (0,)), ((1,), (1,)), ((2,), ())]
    assert sorted(bead_statuses(made, FR, EN).values()) == ["accepted"] * 3


def test_an_accepted_bead_stays_what_it_was():
    moved = Bead(fr=(0,), en=(5,), score=0.4, kind="moved")
    rest = Bead(fr=(1, 2, 3, 4, 5, 6), en=(0, 1, 2, 3, 4), score=0.9, kind="match")
    made = Decisions((decision(1, "accept_bead", segment_target(FR, 0), segment_target(EN, 5), *PAIR),))
    first = revise_beads(Alignment(fr="doc-fr", en="doc-en", beads=(moved, rest)), FR, EN, made).beads[0]
    assert (first.kind, first.score, first.en) == ("moved", 1.0, (5,))


def test_words_that_stand_twice_are_not_guessed():
    alignment = Alignment(
        fr="doc-fr", en="doc-en", beads=(Bead(fr=tuple(range(7)), en=tuple(range(6)), score=1.0, kind="match"),)
    )
    lost = Decisions((decision(1, "reject_bead", segment_target(FR, 0, known=False), *PAIR),))  # "fr 0" stands twice
    found = Decisions((decision(1, "reject_bead", segment_target(FR, 1, known=False), *PAIR),))
    assert revise_beads(alignment, FR, EN, lost) == alignment
    assert len(revise_beads(alignment, FR, EN, found).beads) == 2


# --- pairs ------------------------------------------------------------------------------------------------------------

FRENCH, ENGLISH = [f"f{i}" for i in range(4)], [f"e{i}" for i in range(4)]


def lone(name: str) -> Release:
    side = "fr" if name.startswith("f") else "en"
    return Release(id=name, fr=name if side == "fr" else None, en=name if side == "en" else None, score=0.0)


@settings(max_examples=150, deadline=None)
@given(
    st.permutations(ENGLISH),
    st.integers(0, 4),
    st.lists(
        st.tuples(
            st.sampled_from(("pair", "accept_pair", "reject_pair", "reviewed")),
            st.sampled_from((*FRENCH, "gone")),
            st.sampled_from((*ENGLISH, "gone")),
        ),
        max_size=8,
    ),
)
def test_every_document_stands_in_exactly_one_release(english, paired, wishes):
    releases = [
        Release(id=f + e, fr=f, en=e, score=0.9) for f, e in zip(FRENCH[:paired], english[:paired], strict=True)
    ]
    releases += [lone(f) for f in FRENCH[paired:]] + [lone(e) for e in english[paired:]]
    releases.append(Release(id="o", fr=None, en=None, other="o", score=0.0))
    made = [
        decision(i, action, Target(kind="document", id=f), Target(kind="document", id=e))
        for i, (action, f, e) in enumerate(wishes)
    ]
    revised = revise_pairs(releases, Decisions(tuple(made)))
    assert sorted(d for r in revised for d in (r.fr, r.en, r.other) if d) == sorted([*FRENCH, *ENGLISH, "o"])
    assert len({r.id for r in revised}) == len(revised)
    for entry, (action, f, e) in list(zip(made, wishes, strict=True))[-1:]:
        if "gone" not in (f, e) and action != "reviewed":
            assert ((f, e) in {(r.fr, r.en) for r in revised}) == (action != "reject_pair"), entry


@pytest.mark.parametrize("action", ["reject_pair", "pair"])
def test_many_decisions_on_many_pairs_cost_little(action):
    releases = [Release(id=f"r{n}", fr=f"f{n}", en=f"e{n}", score=0.9) for n in range(5_000)]
    other = 0 if action == "reject_pair" else 1
    made = (
        decision(n, action, Target(kind="document", id=f"f{n}"), Target(kind="document", id=f"e{n + other}"))
        for n in range(1_000)
    )
    decisions = Decisions(tuple(made))
    revised = []
    assert cost(lambda: revised.extend(revise_pairs(releases, decisions))) < 0.3  # 0.02; one after the other, 0.7
    assert len(revised) == (6_000 if action == "reject_pair" else 5_001)


def test_reviewed_and_rejected_are_told_by_the_release():
    release = Release(id="r", fr="doc-fr", en="doc-en", score=1.0)
    assert pair_status(release, Decisions((decision(1, "reviewed", *PAIR),))) == "accepted"
    assert (
        pair_status(release, Decisions((decision(1, "reviewed", *PAIR), decision(2, "reject_pair", *PAIR))))
        == "rejected"
    )
    assert (
        pair_status(lone("f1"), Decisions((decision(1, "reviewed", Target(kind="document", id="f1")),))) == "accepted"
    )
    assert pair_status(lone("f1"), Decisions((decision(1, "reviewed", *PAIR),))) == ""


# --- findings, names, places ------------------------------------------------------------------------------------------


def finding(name: str, message: str = "m", check: str = "amount.value") -> FindingRecord:
    return FindingRecord(id=name, release="r", check=check, severity="error", message_fr=message, message_en=message)


def test_findings_are_known_by_id_message_or_kind():
    by_id = Decisions((decision(1, "dismiss_finding", Target(kind="finding", id="a", exact="x"), *PAIR, note="why"),))
    assert finding_status(finding("a"), by_id) == ("dismissed", "why")
    assert finding_status(finding("b", "x"), by_id) == ("dismissed", "why")
    assert finding_status(finding("b", "y"), by_id) == ("open", "")
    here = decision(2, "dismiss_check", Target(kind="check", id="amount.value"), *PAIR)
    everywhere = decision(3, "dismiss_check", Target(kind="check", id="amount.value"))
    both = Decisions((here, everywhere))
    assert concerning(both, ["doc-fr"]).entries == (here, everywhere)
    assert concerning(both, ["another"]).entries == (everywhere,)
    assert finding_status(finding("c"), both)[0] == "dismissed"
    assert finding_status(finding("c", check="quote.missing"), both)[0] == "open"
    accepted = Decisions((everywhere, decision(4, "accept_finding", Target(kind="finding", id="c"), *PAIR)))
    assert finding_status(finding("c"), accepted)[0] == "accepted"


def entity(name: str, fr: str, en: str = "") -> Entity:
    return Entity(id=name, type="person", label_fr=fr, label_en=en, aliases=(), mentions=((name, 1),))


def test_entities_are_merged_renamed_and_retyped_even_after_each_other():
    people = (entity("1", "Ada Roux", "Ada Roux"), entity("2", "A. Roux"), entity("3", "Bao Lin"))
    one, two = Target(kind="entity", id="1", exact="Ada Roux"), Target(kind="entity", id="2", exact="A. Roux")
    made = [
        decision(1, "rename_entity", one, value="Ada le Roux\tAda Roux"),
        decision(2, "merge_entities", one, two),
        decision(3, "retype_entity", two, value="organisation"),  # the merged one, known by its other name
        decision(4, "merge_entities", two, one),  # already one
        decision(5, "retype_entity", Target(kind="entity", id="3"), value="no such kind"),
    ]
    revised = revise_entities(people, Decisions(tuple(made)))
    assert [e.id for e in revised] == ["1", "3"]
    assert (revised[0].label_fr, revised[0].label_en, revised[0].type) == ("Ada le Roux", "Ada Roux", "organisation")
    assert "A. Roux" in revised[0].aliases
    assert set(revised[0].mentions) == {("1", 1), ("2", 1)}
    assert entity_conflicts(people, Decisions(tuple(made[:4]))) == ()
    gone = decision(6, "rename_entity", Target(kind="entity", id="9", exact="Nobody"), value="x")
    assert [c.why for c in entity_conflicts(people, Decisions((gone,)))] == ["entity_gone"]


def test_glossary_entries_come_from_decisions_once():
    entry = decision(1, "glossary", value="organisation\tBacs de Veldune\tVeldune Ferries")
    glossary = with_glossary(Glossary(), Decisions((entry, entry, decision(2, "glossary", value="nonsense"))))
    assert [(e.type, e.fr, e.en) for e in glossary.entries] == [
        ("organisation", ("Bacs de Veldune",), ("Veldune Ferries",))
    ]


def test_changed_documents_are_found_at_their_place_unless_it_holds_several():
    made = Decisions((decision(1, "accept_pair", *PAIR),))
    places = {"doc-new": "fr.txt", "doc-en": "en.txt"}
    assert [t.id for t in rebound(made, places).entries[0].targets] == ["doc-new", "doc-en"]
    crowd = {"doc-a": "fr.txt", "doc-b": "fr.txt", "doc-en": "en.txt"}
    assert rebound(made, crowd) == made
    assert [c.why for c in document_conflicts(rebound(made, crowd), crowd)] == ["document_gone"]
    assert document_conflicts(rebound(made, places), places) == ()


def test_what_reviewers_contradict_each_other_on_is_listed():
    target = Target(kind="finding", id="find-1", exact="m")
    ada = decision(1, "accept_finding", target, *PAIR, who="Ada")
    bao = decision(2, "dismiss_finding", target, *PAIR, who="Bao")
    found = contradictions(Decisions((ada, bao)))
    assert [(c.decision.who, c.by, c.why) for c in found] == [("Ada", bao.id, "contradicted")]
    same = decision(2, "accept_finding", target, *PAIR, who="Bao")
    mind = decision(3, "dismiss_finding", target, *PAIR, who="Ada")
    assert contradictions(Decisions((ada, same))) == contradictions(Decisions((ada, mind))) == ()


def test_passages_of_a_pair_that_fell_apart_are_a_conflict():
    made = Decisions((decision(1, "reject_bead", segment_target(FR, 0), *PAIR),))
    together = [Release(id="r", fr="doc-fr", en="doc-en", score=1.0)]
    apart = [Release(id="a", fr="doc-fr", en=None, score=0.0), Release(id="b", fr=None, en="doc-en", score=0.0)]
    assert pair_conflicts(together, made) == ()
    assert [c.why for c in pair_conflicts(apart, made)] == ["pair_gone"]


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=3), max_size=6), st.sets(st.sampled_from("abcd")))
def test_what_concerns_a_release_names_it_or_a_check(named, ids):
    kinds = {"a": "check", "b": "document", "c": "release"}
    entries = tuple(
        Decision(
            id=f"d{place}", time="", who="", action="undo", targets=tuple(Target(kind=kinds[i], id=i) for i in some)
        )
        for place, some in enumerate(named)
    )
    expected = [entry for entry, some in zip(entries, named, strict=True) if set(some) <= {"a"} or ids & set(some)]
    assert concerning(Decisions(entries), ids) == Decisions(tuple(expected))


def test_decisions_are_looked_through_once_and_not_for_every_release():
    looks = 0

    class Counted(tuple):  # type: ignore[type-arg]
        def __iter__(self):
            nonlocal looks
            looks += 1
            return super().__iter__()

    targets = [Counted([Target(kind="document", id=f"d{place}")]) for place in range(100)]
    entries = (Decision(id="", time="", who="", action="reviewed", targets=some) for some in targets)
    decisions = Decisions(tuple(entries))
    for place in range(100):
        assert len(concerning(decisions, [f"d{place}"]).entries) == 1
    assert looks == 200

"""`presskit validate`: what is right stays unsaid, what is wrong is said, in either way of reading."""

import json

import pytest

from presskit.integrity import problems


@pytest.fixture(scope="module")
def raw(corpus_out):
    return (corpus_out / "knowledge.json").read_text(encoding="utf-8")


def test_a_file_of_ours_is_right_in_any_layout(corpus_out, raw, tmp_path):
    assert list(problems(corpus_out)) == []
    path = tmp_path / "knowledge.json"
    path.write_text(json.dumps(json.loads(raw)), encoding="utf-8")
    assert list(problems(path)) == []


def test_what_is_wrong_is_said_in_one_order(raw, tmp_path):
    knowledge = json.loads(raw)
    knowledge["documents"] = []
    path = tmp_path / "knowledge.json"
    path.write_text(json.dumps(knowledge), encoding="utf-8")
    missing = [problem for problem in problems(path) if problem.endswith("which a release names.")]
    assert len(missing) > 3 and missing == sorted(missing)


def broken_span(knowledge):
    knowledge["mentions"][0]["exact"] += "x"


def doubled(knowledge):
    knowledge["mentions"].insert(0, knowledge["mentions"][0])


def lost_segment(knowledge):
    bead = next(b for a in knowledge["alignments"] for b in a["beads"] if len(b["fr"]) == 1 and b["en"])
    bead["fr"] = []


def lost_mention(knowledge):
    knowledge["entities"][0]["mentions"][0] = "men-none"


def lost_counterpart(knowledge):
    knowledge["mentions"][0]["counterpart"] = "men-none"


def lost_document(knowledge):
    next(r for r in knowledge["releases"] if r["fr"])["fr"] = "doc-none"


def wrong_type(knowledge):
    knowledge["mentions"][0]["start"] = "one"


def lost_field(knowledge):
    del knowledge["releases"][0]["score"]


DAMAGE = {
    broken_span: "is not", doubled: "stands 2 times", lost_segment: "stands in no bead", lost_mention: "no men-none",
    lost_counterpart: "no men-none", lost_document: "doc-none", wrong_type: "integer", lost_field: "score",
}  # fmt: skip


@pytest.mark.parametrize("layout", ["ours", "another"])
@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_what_is_wrong_is_said(raw, tmp_path, damage, layout):
    knowledge = json.loads(raw)
    damage(knowledge)
    path = tmp_path / "knowledge.json"
    path.write_text(ours(knowledge) if layout == "ours" else json.dumps(knowledge, indent=1), encoding="utf-8")
    found = list(problems(path))
    assert any(DAMAGE[damage] in problem for problem in found), found[:3]


def ours(knowledge):
    """As presskit lays it out: a record a line."""

    def text(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    parts = []
    for name, value in knowledge.items():
        several = isinstance(value, list)
        parts.append(
            f'"{name}":' + ("[\n" + ",\n".join(text(one) for one in value) + "\n]" if several else text(value))
        )
    return "{" + ",".join(parts[:3]) + ",\n" + ",\n".join(parts[3:]) + "}\n"


def test_the_layout_of_these_tests_is_that_of_presskit(raw):
    assert ours(json.loads(raw)) == raw

"""Every sentence that says why a file could not be read has its French, by looking at the code that says it."""

import ast
from pathlib import Path

import pytest

import presskit
from presskit import errors
from presskit.intake import judging
from presskit.review import engine, refusals
from presskit.review.words import WORDS

REFUSALS = {cls.__name__ for cls in errors.InputError.__subclasses__()}


def template(node: ast.expr) -> str | None:
    """The text of a message with `{}` for its values; None when it is made elsewhere."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join("{}" if isinstance(part, ast.FormattedValue) else template(part) or "" for part in node.values)
    return template(node.values[-1]) if isinstance(node, ast.BoolOp) else None


def told() -> set[str]:
    found: set[str | None] = set()
    for room in ("extract", "intake", "runner"):
        for file in (Path(presskit.__file__).parent / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                    if name in REFUSALS and node.args:
                        found.add(template(node.args[0]))
                    elif name == "failed" and len(node.args) == 3:
                        found.add(template(node.args[2]))
    return {one for one in found if one}


def test_every_refusal_has_its_french():
    assert len(told()) > 60
    lacking = {one for one in told() if not refusals.french(one.replace("{}", "7"))}
    assert not lacking
    spoken = {*judging._SPOKEN.values(), *judging._FAMILIES.values()}
    assert spoken == set(refusals.KINDS)


@pytest.mark.parametrize(
    ("message", "french"),
    [
        ("empty.txt is empty.", "empty.txt est vide."),
        ("b.pdf has 1,234 MB; the limit is 200 MB.", "b.pdf fait 1\u202f234 Mo ; la limite est de 200 Mo."),
        ("l.txt is a link that leads to nothing.", "l.txt est un lien qui ne mène nulle part."),
        (
            "a.zip is a ZIP archive (unpack it), which presskit does not read.",
            "a.zip est une archive ZIP (décompressez-la) ; presskit ne lit pas ce format.",
        ),
        (
            "x is a file of type a/b, which presskit does not read.",
            "x est un fichier de type a/b ; presskit ne lit pas ce format.",
        ),
        ("The PDF has 12,345 pages; at most 2,000 are read.", "Le PDF a 12\u202f345 pages ; 2\u202f000 au plus sont lues."),  # noqa: E501
        ("n.pdf cannot be read: Input/output error.", "n.pdf ne peut pas être lu : Input/output error."),
        ("{0} is empty. is empty.", "{0} is empty. est vide."),
        ("A sentence nobody wrote.", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_a_refusal_in_french(message, french):
    assert refusals.french(message) == french


def test_a_hostile_name_is_looked_through_once():
    assert refusals.french(" is " * 50_000) == ""


def test_counts_are_told_in_the_same_words_wherever_they_are_made():
    script = engine.static("counts.js")
    for severity in ("error", "warning", "info"):
        one, several = WORDS[severity], WORDS[f"{severity}s"]
        assert f'{severity}: [["{one[0]}", "{one[1]}"], ["{several[0]}", "{several[1]}"]]' in script

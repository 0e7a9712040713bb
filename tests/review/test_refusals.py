"""Every sentence that says why a file could not be read has its French, by looking at the code that says it."""

import ast
from pathlib import Path

import pytest

import presskit
from presskit import errors
from presskit.intake import judging
from presskit.model import Note
from presskit.review import engine, notes, refusals
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


def noted() -> set[tuple[str, str]]:
    """Reason and template of every note with a sentence: given to Note, or named before it."""
    found: set[tuple[str, str]] = set()
    for room in ("extract", "segment"):
        for file in (Path(presskit.__file__).parent / room).rglob("*.py"):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            named = [n for n in ast.walk(tree) if isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name)]
            for node in ast.walk(tree):
                if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Note"):
                    continue
                given = {word.arg: word.value for word in node.keywords}
                reason, said = template(given["reason"]) or "", given.get("message")
                if isinstance(said, ast.Name):
                    before = [one for one in named if one.targets[0].id == said.id and one.lineno < node.lineno]
                    said = max(before, key=lambda one: one.lineno).value if before else None
                if isinstance(said, ast.IfExp):
                    said = said.orelse
                found.add((reason, (template(said) if said else None) or ""))
    return {(reason, sentence) for reason, sentence in found if sentence}


def test_every_note_has_its_french():
    assert len(noted()) > 20
    for reason, sentence in noted():
        if reason != "attachment_{}":  # a name and a refusal
            said = sentence.replace("(tesseract{})", "(tesseract)").replace("words.{}", "words.").replace("{}", "7")
            assert notes.french(Note(kind="warning", reason=reason, message=said)), sentence


@pytest.mark.parametrize(
    ("reason", "message", "french"),
    [
        ("rows", "1,200 table rows beyond the limit were left out.",
         "1\u202f200 lignes de tableau au-delà de la limite ont été omises."),
        ("attachment_broken", "b.pdf: The PDF has no pages.", "b.pdf : Le PDF n’a aucune page."),
        ("attachment_broken", "b.pdf: no sentence of ours", ""),
        ("teaser", "A teaser of 21 words. The whole is at https://a.example/1.",
         "Un chapeau de 21 mots. Le texte entier se trouve à https://a.example/1."),
        ("ocr", "The text was recognised in a picture of the page (tesseract, mean confidence 91 of 100): trust single "
         "words less.",
         "Le texte a été reconnu dans une image de la page (tesseract, confiance moyenne 91 sur 100) : fiez-vous moins "
         "aux mots isolés."),
        ("picture_page", "The pages are pictures of text, and recognition is switched off (see ocr in presskit.toml).",
         "Les pages sont des images de texte, et la reconnaissance est désactivée (voir ocr dans presskit.toml)."),
        ("comment", "Odile Brassard", ""),
        ("navigation", "", ""),
    ],
)  # fmt: skip
def test_a_note_in_french(reason, message, french):
    assert notes.french(Note(kind="dropped", reason=reason, message=message)) == french


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


def test_the_page_says_what_was_noted_in_both_languages_and_what_has_no_french_as_it_is():
    read = Note(kind="decoded", reason="encoding", message="Read as cp1252.")
    noted = read, Note(kind="dropped", reason="comment", message="Odile")
    page = engine.environment().get_template("dropped_part.html")
    text = page.render(conflicts=(), failures=(), dropped=(("a.txt", "", "fr", noted),))
    assert '<span><span lang="fr" class="in-fr">Lu comme cp1252.</span><span lang="en" class="in-en">Read as' in text
    assert '<span lang="en">Odile</span>' in text


def test_a_hostile_name_is_looked_through_once():
    assert refusals.french(" is " * 50_000) == ""


def test_counts_are_told_in_the_same_words_wherever_they_are_made():
    script = engine.static("counts.js")
    for severity in ("error", "warning", "info"):
        one, several = WORDS[severity], WORDS[f"{severity}s"]
        assert f'{severity}: [["{one[0]}", "{one[1]}"], ["{several[0]}", "{several[1]}"]]' in script

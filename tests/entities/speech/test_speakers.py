"""Who says what: small scenes of press prose in tests/samples/speech, and that a long text costs what it is long.

A scene ends with a line of hyphens; its last lines, each opened by @, are the quotations it holds: how the words begin,
the speakers joined by semicolons, and, where it matters, how the words end. "@none" stands for a scene without one."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "benchmarks"))

import entities as bench  # noqa: E402
from presskit.entities.naming.forms import candidates  # noqa: E402
from presskit.entities.people.appearances import Appearance, appearances  # noqa: E402
from presskit.entities.recognise import recognise  # noqa: E402
from presskit.entities.speech import scene as scenes  # noqa: E402
from presskit.entities.speech import speakers, standins  # noqa: E402
from presskit.entities.speech.quotes import marked  # noqa: E402
from presskit.entities.words import Words, lexicon, scan  # noqa: E402
from presskit.model import Glossary, Mentions  # noqa: E402

Wanted = tuple[str, tuple[str, ...], str]


def scenes_of(lang: str) -> list[tuple[str, list[Wanted]]]:
    """The scenes of a language: text, and the quotations wanted in it."""
    found = []
    for part in (ROOT / f"tests/samples/speech/{lang}.txt").read_text(encoding="utf-8").split("\n---\n"):
        lines = part.strip("\n").split("\n")
        wanted: list[Wanted] = []
        for line in lines:
            if line.startswith("@") and line != "@none":
                head, names, *end = (cell.strip() for cell in f"{line[1:]} ".split("=>"))
                wanted.append((head, tuple(sorted(n.strip() for n in names.split(";") if n.strip())), "".join(end)))
        found.append(("\n".join(line for line in lines if not line.startswith("@")), wanted))
    return found


CASES = [(lang, *one) for lang in ("fr", "en") for one in scenes_of(lang)]


@pytest.fixture(scope="module")
def read() -> list[Mentions]:
    documents = [bench.document_of(str(k), text, lang) for k, (lang, text, _) in enumerate(CASES)]
    return list(recognise([d for d, _ in documents], [s for _, s in documents], Glossary(), settings=bench.SETTINGS))


@pytest.mark.parametrize("k", range(len(CASES)), ids=[f"{lang}-{text[:40]}" for lang, text, _ in CASES])
def test_a_scene(k: int, read: list[Mentions]) -> None:
    _, text, wanted = CASES[k]
    found = [(q.text, tuple(sorted(q.speakers))) for q in read[k].quotes]
    assert len(found) == len(wanted), (text, found)
    for (said, names), (head, speakers_, end) in zip(found, wanted, strict=True):
        assert said.startswith(head), (text, said)
        assert said.endswith(end), (text, said)
        assert names == speakers_, (text, said, names)


TALK = (
    "« Nous avançons sur ce chantier ici », a déclaré {0} {1}, directrice de la Ligue. "
    "« Le calendrier sera tenu », a précisé la directrice. « Il faut du temps », a-t-elle ajouté. "
    "« Nous verrons bien ce que cela donne demain matin. » Les élus ont voté le texte. "
)


def crowd(count: int) -> tuple[Words, list[Appearance], str]:
    """A text where as many people speak as asked for."""
    names = ["Claire", "Jeanne", "Odile", "Nadia", "Sophie", "Inès"]
    text = "".join(
        TALK.format(names[k % len(names)], "Mar" + "bcdfglmnprstv"[k % 13] + "aeiou"[k % 5] + "n" * (1 + k % 7))
        for k in range(count)
    )
    words = scan(text, [(0, len(text))], "fr")
    lex = lexicon("fr")
    people, _ = appearances(words, sorted(candidates(words, (), Glossary(), lex), key=lambda s: s.start), lex)
    return words, people, text


def looks(count: int, monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """How often a person is looked at while the speakers of so many quotations are found, and how many those are."""
    words, people, text = crowd(count)
    seen = 0

    class Watched(list[Appearance]):
        def __getitem__(self, k):  # type: ignore[no-untyped-def]
            nonlocal seen
            seen += 1
            return super().__getitem__(k)

        def __iter__(self):  # type: ignore[no-untyped-def]
            nonlocal seen
            seen += len(self)
            return super().__iter__()

    said = speakers.spoken(words, marked(text, [(0, len(text))]), Watched(people))
    return seen, len(said)


def test_work_grows_with_the_quotations(monkeypatch: pytest.MonkeyPatch) -> None:
    few, some = looks(100, monkeypatch)
    many, more = looks(800, monkeypatch)
    assert more == 8 * some >= 800
    assert many < 12 * few  # eight times the text; people times quotations would be 64


def test_a_name_is_found_by_its_place() -> None:
    words, people, _ = crowd(5)
    here = scenes.scene(words, people)
    for k, one in enumerate(people):
        assert here.upto(one.span.end) == k + 1
        assert here.upto(one.span.end - 1) == k
    assert standins.stand_in(here, 0, 1, 0) == ()

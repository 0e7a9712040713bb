"""The corpus is what it says it is: expected.toml names real files and real strings, and the folder stays small."""

import re
import runpy
import tomllib
from pathlib import Path

import pytest

from presskit.extract import extract
from presskit.extract.settings import ExtractSettings
from presskit.intake.folder import IntakeSettings, load, read_folder
from presskit.language import identify
from presskit.model import Document

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"
EXPECTED = tomllib.loads((CORPUS / "expected.toml").read_text(encoding="utf-8"))
SEEDS = ROOT.parent / "shared" / "seeds"


@pytest.fixture(scope="module")
def documents() -> dict[str, list[Document]]:
    intake = read_folder(CORPUS, settings=IntakeSettings())
    assert intake.failures == ()
    return {
        source.location: list(extract(source, load(CORPUS, source), settings=ExtractSettings()).documents)
        for source in intake.sources
    }


def text(documents: dict[str, list[Document]], name: str) -> str:
    """The text of a file with plain spaces, for looking strings up."""
    return re.sub(r"\s+", " ", "\n".join(document.text for document in documents[name]))


def test_every_file_is_expected_once(documents: dict[str, list[Document]]) -> None:
    named = [one[side] for one in EXPECTED["pair"] for side in ("fr", "en")] + [
        one["file"] for one in EXPECTED["alone"]
    ]
    assert sorted(named) == sorted(documents)
    assert len(documents) >= 14
    assert {Path(name).suffix for name in documents} >= {".html", ".pdf", ".docx", ".txt", ".eml"}


def test_languages_and_numbers_of_documents(documents: dict[str, list[Document]]) -> None:
    for pair in EXPECTED["pair"]:
        for side in ("fr", "en"):
            assert [identify(one).lang for one in documents[pair[side]]] == [side]
    for alone in EXPECTED["alone"]:
        assert [identify(one).lang for one in documents[alone["file"]]] == [alone["lang"]] * alone["documents"]


def test_the_disagreements_stand_in_the_files(documents: dict[str, list[Document]]) -> None:
    assert [one["what"] for one in EXPECTED["disagreement"]] == [
        "amount", "date", "title", "quote", "paragraph", "name",
    ]  # fmt: skip
    for one in EXPECTED["disagreement"]:
        fr, en = (text(documents, name) for name in one["pair"])
        assert one["fr"] in fr and one["fr"] not in en
        assert one["en"] in en and (not one["en"] or one["en"] not in fr)


def test_binaries_are_what_the_script_makes(tmp_path: Path) -> None:
    pytest.importorskip("reportlab")
    runpy.run_path(str(ROOT / "benchmarks" / "make_corpus_binaries.py"))["main"](tmp_path)
    made = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file())
    assert len(made) == 6
    for name in made:
        assert (tmp_path / name).read_bytes() == (CORPUS / name).read_bytes(), name


def test_the_folder_is_small() -> None:
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < 1_000_000


def test_nothing_is_copied_from_the_seeds(documents: dict[str, list[Document]]) -> None:
    if not SEEDS.is_dir():
        pytest.skip("the seeds are not here")
    runs = set[tuple[str, ...]]()
    for path in SEEDS.glob("*.txt"):
        words = re.findall(r"\w+", path.read_text(encoding="utf-8").lower())
        runs.update(tuple(words[i : i + 12]) for i in range(len(words) - 11))
    for name in documents:
        words = re.findall(r"\w+", text(documents, name).lower())
        assert not any(tuple(words[i : i + 12]) in runs for i in range(len(words) - 11)), name

"""A run that was killed is resumed: the short form of benchmarks/kills.py."""

import errno
import importlib.util
import random
from pathlib import Path

import pytest

from presskit import delivery
from presskit.delivery import Delivery
from presskit.errors import OutputError
from presskit.knowledge import Generator

ROOT = Path(__file__).resolve().parents[1]
TEXTS = {
    "pont.fr.txt": "La fondation Merbavon restaure un pont\n\nLorlac, le 3 mai 2024 – Les travaux coûteront 12 "
    "millions d’euros.\n\nIls dureront cinq ans, selon Elsa Norvilin.\n",
    "pont.en.txt": "The Merbavon Foundation restores a bridge\n\nLorlac, 3 May 2024 – The works will cost €12 million."
    "\n\nThey will last five years, Elsa Norvilin said.\n",
}


def _kills():
    spec = importlib.util.spec_from_file_location("kills", ROOT / "benchmarks" / "kills.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_killed_runs_end_as_undisturbed_ones(tmp_path):
    import subprocess

    kills, dice = _kills(), random.Random(7)
    corpus, calm = tmp_path / "corpus", tmp_path / "calm"
    corpus.mkdir()
    for name, text in TEXTS.items():
        (corpus / name).write_text(text, encoding="utf-8")
    subprocess.run(kills.run(corpus, calm), check=True, capture_output=True)
    wanted = kills.outputs(calm)
    assert {"knowledge.json", "review.html"} <= set(wanted)
    for number, (after, parent) in enumerate(((0.7, True), (2.5, False), (4.0, True), (5.0, False))):
        out = tmp_path / f"round{number}"
        kills.round_trip(corpus, out, after, parent, dice)
        assert kills.outputs(out) == wanted


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EDQUOT, "quota"), (errno.EROFS, "read-only")]
)
def test_a_disk_that_fails_at_the_end_leaves_the_earlier_outputs(tmp_path, monkeypatch, number, words):
    with Delivery(tmp_path) as outputs:
        outputs.write_text("review.html", "first")
        outputs.publish()

    def failing(path):
        raise OSError(number, "no")

    monkeypatch.setattr(delivery, "settle", failing)
    with pytest.raises(OutputError, match=words), Delivery(tmp_path) as outputs:
        outputs.write_text("review.html", "second")
        outputs.write_text("failures.jsonl", "")
        outputs.publish()
    assert (tmp_path / "review.html").read_text(encoding="utf-8") == "first"
    assert not (tmp_path / "failures.jsonl").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a Linux device")
def test_a_disk_that_is_full_before_the_end_is_told_and_nothing_stays_behind(tmp_path):
    with pytest.raises(OutputError, match="disk is full"), Delivery(tmp_path) as outputs:
        outputs._sections["entities"].file = Path("/dev/full").open("wb")  # noqa: SIM115 - closed by it
        outputs._sections["entities"].file.write(b"{}")
        outputs.write_knowledge(Generator(name="presskit", version="0", settings="", models=()), outputs.stats(0))
    assert not any((tmp_path / ".presskit").iterdir())


def test_a_page_that_has_not_changed_is_left_alone_and_kept(tmp_path):
    times = []
    for text in ("one", "two"):
        with Delivery(tmp_path) as outputs:
            outputs.write_text("review/a.html", "the same")
            outputs.write_text(f"review/{text}.html", text)
            outputs.publish()
        times.append((tmp_path / "review/a.html").stat().st_mtime_ns)
    assert sorted(path.name for path in (tmp_path / "review").iterdir()) == ["a.html", "two.html"]
    assert times[0] == times[1]

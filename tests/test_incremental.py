"""A run over a corpus that has changed gives what a run from nothing gives, and does only what the change asks for."""

import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from presskit import corpus
from presskit.align.pairing.documents import pair_again
from presskit.corpus.pairs import _rests_on
from presskit.pipeline import chains, fingerprints
from presskit.runner.chains import signature
from presskit.runner.pools import PoolSettings
from presskit.runner.store import Store
from presskit.settings import Settings

ROOT = Path(__file__).resolve().parents[1]


def run(folder: Path, out: Path) -> corpus.Report:
    return corpus.run(folder, out, replace(Settings(), run=PoolSettings(jobs=0)), progress=lambda _: None)


def outputs(out: Path) -> dict[str, bytes]:
    files = (path for path in out.rglob("*") if path.is_file() and ".presskit" not in path.parts)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files if path.name != "run.json"}


def changed(path: Path, aside: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") + "\nLe budget atteint 4 millions d’euros.\n", encoding="utf-8")


def removed(path: Path, aside: Path) -> None:
    path.rename(aside / path.name)


def moved(path: Path, aside: Path) -> None:
    path.rename(path.with_name("0" + path.name))


def added(path: Path, aside: Path) -> None:
    path.with_name("new-" + path.name).write_bytes(path.read_bytes().replace(b"2", b"3"))


@pytest.mark.slow
def test_a_changed_corpus_ends_as_one_read_from_nothing(tmp_path):
    generate = [sys.executable, ROOT / "benchmarks" / "generate.py", "--documents", "24", "--into", tmp_path]
    subprocess.run(generate, check=True, capture_output=True)
    folder, out, aside = tmp_path / "corpus", tmp_path / "out", tmp_path / "aside"
    aside.mkdir()
    first = run(folder, out)
    dice = random.Random(5)
    for number, change in enumerate((changed, removed, added, moved, changed, removed)):
        change(dice.choice(sorted(folder.rglob("*.txt"))), aside)
        again = run(folder, out)
        run(folder, tmp_path / f"fresh{number}")
        assert outputs(out) == outputs(tmp_path / f"fresh{number}"), change.__name__
        assert 0 < again.computed < first.computed / 2, change.__name__
    assert run(folder, out).computed == 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", [11, 12])
def test_what_is_kept_between_runs_decides_nothing(seed, tmp_path, monkeypatch):
    """Whatever happens to what is kept, and to the outputs, the next run ends as one from nothing; with a page a
    release, for some releases only."""
    monkeypatch.setattr("presskit.review.glances.SINGLE_RELEASES", 2)
    monkeypatch.setattr("presskit.corpus.overview.MOST_RELEASES", 4)
    generate = [sys.executable, ROOT / "benchmarks" / "generate.py", "--documents", "12", "--into", tmp_path]
    subprocess.run(generate, check=True, capture_output=True)
    folder, out, aside = tmp_path / "corpus", tmp_path / "out", tmp_path / "aside"
    aside.mkdir()
    run(folder, out)
    dice = random.Random(seed)

    def edited():
        with (out / "knowledge.json").open("r+b") as file:  # as large as before, and otherwise
            file.seek(2000)
            file.write(b"x" * 5000)
        pages = sorted((out / "review").glob("rel-*.html"))
        pages[0].write_text("not what was written", encoding="utf-8")
        pages[1].unlink()

    def halved():
        for name in ("pairing", "names", "entities"):
            file = out / ".presskit" / name
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])

    for number, mishap in enumerate((edited, halved, lambda: corpus.sweep(out))):
        mishap()
        dice.choice((changed, removed, added, moved))(dice.choice(sorted(folder.rglob("*.txt"))), aside)
        run(folder, out)
        run(folder, tmp_path / f"fresh{number}")
        assert outputs(out) == outputs(tmp_path / f"fresh{number}"), (number, seed)


@pytest.mark.slow
def test_what_the_latest_run_used_survives_the_sweep(tmp_path):
    (tmp_path / "corpus").mkdir()
    for number in range(2):
        text = f"The bridge number {number}\n\nThe works on the bridge began on {number + 1} May 2024."
        (tmp_path / "corpus" / f"{number}.txt").write_text(text, encoding="utf-8")
    run(tmp_path / "corpus", tmp_path / "out")
    (tmp_path / "corpus" / "1.txt").unlink()
    run(tmp_path / "corpus", tmp_path / "out")
    assert corpus.sweep(tmp_path / "out")[0] > 0
    (tmp_path / "corpus" / "0.txt").rename(tmp_path / "corpus" / "other.txt")
    (tmp_path / "corpus" / "other.txt").rename(tmp_path / "corpus" / "0.txt")
    (tmp_path / "out" / "knowledge.json").unlink()
    assert run(tmp_path / "corpus", tmp_path / "out").computed == 0


def test_a_file_of_the_outputs_that_was_taken_away_or_altered_is_made_again(tmp_path, monkeypatch):
    monkeypatch.setattr("presskit.review.glances.SINGLE_RELEASES", 0)
    one_file(tmp_path / "corpus")
    run(tmp_path / "corpus", tmp_path / "out")
    made = outputs(tmp_path / "out")
    page = next(name for name in made if name.startswith("review/rel-"))
    for name in ("knowledge.json", "failures.jsonl", "run.json", "review.html", page):
        file = tmp_path / "out" / name
        for content in (None, b"?" * max(1, file.stat().st_size)):
            file.unlink() if content is None else file.write_bytes(content)
            assert run(tmp_path / "corpus", tmp_path / "out").computed == 0
            assert outputs(tmp_path / "out") == made
            assert file.read_bytes() != content


def test_what_is_known_of_files_that_are_gone_is_forgotten(tmp_path):
    file = one_file(tmp_path / "corpus")
    os.utime(file, (1e9, 1e9))
    store = tmp_path / "out" / ".presskit" / "store.sqlite"
    known = []
    for name in ("1.txt", "2.txt", "2.txt"):
        file = file.rename(file.with_name(name))
        run(tmp_path / "corpus", tmp_path / "out")
        with Store(store) as opened:
            known.append([bytes.fromhex(path).decode() for path in opened.file_stamps()])
    assert known == [[str(tmp_path / "corpus" / name)] for name in ("1.txt", "2.txt", "2.txt")]


def one_file(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "1.txt").write_text("The bridge of Lornay\n\nThe works began on 3 May 2024.", encoding="utf-8")
    return folder / "1.txt"


def test_pages_lead_to_the_originals_wherever_they_or_the_outputs_have_moved(tmp_path):
    one_file(tmp_path / "corpus")
    run(tmp_path / "corpus", tmp_path / "out")

    def as_from_nothing(out: Path) -> bool:
        run(tmp_path / "moved", out)
        run(tmp_path / "moved", out.with_name("fresh"))
        return outputs(out) == outputs(out.with_name("fresh"))

    (tmp_path / "corpus").rename(tmp_path / "moved")
    assert as_from_nothing(tmp_path / "out")
    (tmp_path / "deep").mkdir()
    (tmp_path / "out").rename(tmp_path / "deep" / "out")
    assert as_from_nothing(tmp_path / "deep" / "out")


def test_a_run_that_is_killed_while_it_publishes_is_not_taken_for_done(tmp_path, monkeypatch):
    file = one_file(tmp_path / "corpus")
    before = file.read_bytes()
    run(tmp_path / "corpus", tmp_path / "out")
    made = outputs(tmp_path / "out")
    file.write_bytes(before.replace(b"3 May", b"4 May"))
    replace_file = Path.replace
    moved_files: list[Path] = []

    def killed(self: Path, target: Path) -> Path:
        if moved_files and "delivery" in self.parts:
            raise KeyboardInterrupt
        moved_files.extend([target] if "delivery" in self.parts else [])
        return replace_file(self, target)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "replace", killed)
        run(tmp_path / "corpus", tmp_path / "out")
    assert outputs(tmp_path / "out") != made
    file.write_bytes(before)
    run(tmp_path / "corpus", tmp_path / "out")
    assert outputs(tmp_path / "out") == made


def test_a_run_that_ends_early_writes_nothing_afterwards(tmp_path, monkeypatch):
    one_file(tmp_path / "corpus")
    ended, pairing = threading.Event(), []

    def slow(*arguments, **settings):
        pairing.append(threading.current_thread())
        ended.wait()
        return pair_again(*arguments, **settings)

    def interrupted(*_):
        while not pairing:
            time.sleep(0.01)
        raise KeyboardInterrupt

    monkeypatch.setattr("presskit.align.pairing.documents.pair_again", slow)
    monkeypatch.setattr("presskit.pipeline.inputs.second_unit", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "corpus", tmp_path / "out")
    ended.set()
    pairing[0].join()
    assert not (tmp_path / "out" / ".presskit" / "pairing").exists()


@pytest.mark.parametrize("library", ["lxml", "langdetect", "spacy", "Babel", "rapidfuzz", "numpy"])
def test_what_another_version_of_a_library_found_is_found_again(library, monkeypatch):
    def known() -> tuple[str, str, str]:
        fingerprints.libraries.cache_clear()
        of_sources, of_releases = chains.reading(Settings()), chains.comparing(Settings())
        return signature(of_sources), signature(of_releases), _rests_on(Settings())

    before, installed = known(), fingerprints._installed
    with monkeypatch.context() as patch:
        patch.setattr(fingerprints, "_installed", lambda name: "other" if name == library else installed(name))
        assert known() != before
    assert known() == before

"""The contract of the command line, as a script or an operator meets it (see docs/reference/cli.md)."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands import ROOT, STARTED, presskit

FR = ROOT / "corpus/musee-des-marees/exposition-phares.fr.txt"
EN = ROOT / "corpus/musee-des-marees/lighthouse-exhibition.en.txt"


def records(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def raw(*arguments: str | bytes | Path, cwd: Path, **more) -> subprocess.CompletedProcess[bytes]:
    """The command line with bytes in and out."""
    more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 120} | more
    return subprocess.run([*STARTED, *arguments], cwd=cwd, **more)


@pytest.fixture
def desk(tmp_path) -> Path:
    """A folder with a release in two versions."""
    shutil.copy(FR, tmp_path / "a.fr.txt")
    shutil.copy(EN, tmp_path / "a.en.txt")
    return tmp_path


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A desk with the outputs of a run; made once, not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    shutil.copy(FR, folder / "a.fr.txt")
    shutil.copy(EN, folder / "a.en.txt")
    (folder / "other.txt").write_text("The tram stops at the harbour again from Monday, says the town.\n" * 3)
    done = presskit("run", ".", "--out", "outputs", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def done_desk(made, tmp_path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copytree(made, tmp_path / "desk"))


@pytest.fixture(scope="module")
def extracted() -> list[dict]:
    done = presskit("extract", FR, EN)
    assert done.returncode == 0
    assert done.stderr == ""
    return records(done.stdout)


# --- records ----------------------------------------------------------------------------------------------------------


def test_extract_gives_the_fields_of_the_contract(extracted):
    wanted = {
        "id", "source", "source_start", "url", "title", "subtitle", "byline", "published", "lang", "text", "blocks",
        "alternates", "attachments", "embargo_until", "notes",
    }  # fmt: skip
    for record in extracted:
        assert wanted <= record.keys()
        assert all({"kind", "start", "end", "page"} <= block.keys() for block in record["blocks"])
    assert [record["lang"] for record in extracted] == ["fr", "en"]
    assert [record["source"] for record in extracted] == [str(FR), str(EN)]


def test_what_is_left_out_of_a_file_is_said_once(tmp_path):
    posts = ROOT / "tests/samples/text/dump-of-posts/input.txt"
    found = presskit("extract", "--explain", posts, cwd=tmp_path).stdout.splitlines()
    assert len([line for line in found if "(dump)" in line]) == 1, found
    assert len([line for line in found if "(teaser)" in line]) == 2


def test_offsets_of_plain_text_count_in_the_file(extracted):
    for record, path in zip(extracted, (FR, EN), strict=True):
        start, text = record["source_start"], record["text"]
        assert path.read_text(encoding="utf-8")[start : start + len(text)] == text
        for block in record["blocks"]:
            assert text[block["start"] : block["end"]].strip() == text[block["start"] : block["end"]] != ""


def test_entities_gives_the_fields_of_the_contract_and_spans_that_slice():
    done = presskit("entities", FR, EN)
    assert done.returncode == 0
    for record, path in zip(records(done.stdout), (FR, EN), strict=True):
        assert {"file", "source_start", "lang", "mentions", "people", "quotes"} <= record.keys()
        assert record["file"] == str(path)
        whole = path.read_text(encoding="utf-8")[record["source_start"] :]
        assert record["mentions"] and record["quotes"] and record["people"]
        for part in (*record["mentions"], *record["quotes"]):
            assert whole[part["start"] : part["end"]] == part["text"]
        assert all({"name", "role", "affiliation"} <= person.keys() for person in record["people"])
        assert all({"text", "start", "end", "speakers"} <= quote.keys() for quote in record["quotes"])
        for mention in record["mentions"]:
            if mention["type"] == "money" and mention["value"]["amount"] is not None:
                assert isinstance(mention["value"]["amount"], str)


def test_check_gives_the_fields_of_the_contract():
    done = presskit("check", FR, EN, "--json")
    assert done.returncode == 0
    for record in records(done.stdout):
        assert {"check", "severity", "message", "fr", "en"} <= record.keys()
        assert record["message"].keys() == {"fr", "en"}
        for side, path in (("fr", FR), ("en", EN)):
            if record[side]:
                text = path.read_text(encoding="utf-8")
                assert text[record[side]["start"] : record[side]["end"]] == record[side]["text"]


def test_a_table_counts_what_it_shows(tmp_path):
    (tmp_path / "a.fr.txt").write_text("Le port compte 48 grues et 12 quais depuis le 3 mai 2025, dit la ville.\n")
    (tmp_path / "a.en.txt").write_text("The port has had 84 cranes and 21 quays since 3 May 2025, says the town.\n")
    done = presskit("check", "a.fr.txt", "a.en.txt", "--format", "table", cwd=tmp_path)
    assert "a.fr.txt = a.en.txt: 2 errors" in done.stdout, done.stdout


def test_pair_names_the_paths_and_the_reasons(desk):
    (desk / "alone.txt").write_text("The tram stops at the harbour again from Monday, says the town.\n" * 3)
    done = presskit("pair", ".", "--json", cwd=desk)
    pair, alone = records(done.stdout)
    assert done.returncode == 0
    assert (pair["fr"], pair["en"]) == ("a.fr.txt", "a.en.txt")
    assert 0 <= pair["score"] <= 1 and pair["evidence"]
    assert alone["reason"] and alone["en"] == "alone.txt"
    assert presskit("pair", "nowhere", cwd=desk).returncode == 3


# --- files given ------------------------------------------------------------------------------------------------------


def test_one_record_for_each_path_as_given_in_the_order_given(desk):
    (desk / "b").mkdir()
    shutil.copy(EN, desk / "b" / "a.fr.txt")
    given = ["./a.fr.txt", "b/a.fr.txt", "missing.txt", "a.fr.txt", "b", "b//a.fr.txt", "./a.fr.txt"]
    done = presskit("extract", *given, cwd=desk)
    assert done.returncode == 4
    found = records(done.stdout)
    assert [record["source"] for record in found] == given
    assert [record.get("error", {}).get("category") for record in found] == [
        None, None, "unreadable", None, "unreadable", None, None,
    ]  # fmt: skip
    assert found[0]["text"] == found[3]["text"] != found[1]["text"]


def test_names_may_hold_anything_in_any_locale(desk):
    odd = [b"two words \"and\" 'quotes'.txt", b"line\nfeed.txt", b"caf\xe9.txt", "été.txt".encode(), b"-dash.txt"]
    for name in odd:
        shutil.copy(desk / "a.fr.txt", desk / os.fsdecode(name))
    for locale in ({"LC_ALL": "C.UTF-8"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}):
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "PYTHON"))} | locale
        done = raw("extract", "--", *odd, cwd=desk, env=environment)
        assert (done.returncode, done.stderr) == (0, b"")
        found = records(done.stdout.decode("utf-8"))
        assert [record["source"] for record in found[:2]] == [name.decode() for name in odd[:2]]
        assert found[2]["source"] == "caf\\xe9.txt"
        assert len({record["text"] for record in found}) == 1
    done = raw("align", "--unit", "line", odd[2], b"a.en.txt", cwd=desk)
    assert done.returncode == 0 and b"Traceback" not in done.stderr


def test_a_settings_file_that_is_none_is_a_usage_error(desk):
    done = presskit("extract", FR, "--settings", desk / "none.toml")
    assert done.returncode == 2
    assert "none.toml" in done.stderr


# --- align ------------------------------------------------------------------------------------------------------------


def align_lines(folder: Path, fr: bytes, en: bytes) -> list[dict]:
    (folder / "l.fr").write_bytes(fr)
    (folder / "l.en").write_bytes(en)
    done = presskit("align", "--unit", "line", "l.fr", "l.en", cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    return records(done.stdout)


@pytest.mark.parametrize(
    ("fr", "en", "counts"),
    [
        (b"Bonjour.\n\nLe port ouvre lundi.\n", b"Hello.\n\nThe harbour opens on Monday.\n", (3, 3)),
        (b"Bonjour.\r\n\r\nLe port ouvre.\r\n", b"\xef\xbb\xbfHello.\n\nThe harbour opens.", (3, 3)),
        (b"\n\n\n", b"Hello.\n", (3, 1)),
        (b"Un.", b"One.\n\n", (1, 2)),
    ],
    ids=["plain", "crlf-bom-no-end", "only-empty", "single"],
)
def test_each_line_is_a_segment_and_stands_once(tmp_path, fr, en, counts):
    beads = align_lines(tmp_path, fr, en)
    for side, count in zip(("fr", "en"), counts, strict=True):
        assert sorted(number for bead in beads for number in bead[side]) == list(range(count))
    assert all(0 <= bead["score"] <= 1 for bead in beads)


def test_two_folders_give_a_file_for_each_stem(desk):
    for side, file in (("fr", FR), ("en", EN)):
        (desk / side).mkdir()
        shutil.copy(file, desk / side / "one.txt")
        shutil.copy(file, desk / side / "two.txt")
    shutil.copy(FR, desk / "fr" / "three.txt")
    done = presskit("align", "--unit", "line", "fr", "en", "--out", "beads", cwd=desk)
    assert done.returncode == 0, done.stderr
    assert "three.txt" in done.stderr and done.stdout == ""
    assert sorted(path.name for path in (desk / "beads").iterdir()) == ["one.jsonl", "two.jsonl"]
    assert records((desk / "beads/one.jsonl").read_text())
    (desk / "en" / "two.txt").write_bytes(b"")
    done = presskit("align", "--unit", "line", "fr", "en", "--out", "again", cwd=desk)
    assert done.returncode == 4
    assert [path.name for path in (desk / "again").iterdir()] == ["one.jsonl"]
    assert presskit("align", "fr", "en", cwd=desk).returncode == 2
    assert presskit("align", "fr", "a.en.txt", cwd=desk).returncode == 2
    shutil.copy(FR, desk / "fr" / "one.md")
    done = presskit("align", "--unit", "line", "fr", "en", "--out", "more", cwd=desk)
    assert done.returncode == 2 and "same stem" in done.stderr


@pytest.mark.parametrize("unit", ["line", "sentence"])
def test_an_input_that_fails_is_exit_4(desk, unit):
    (desk / "empty.txt").write_bytes(b"")
    (desk / "broken.txt").write_bytes(b"\x7fELF\xff\xfe\0\0" * 20)
    os.mkfifo(desk / "pipe.txt")
    for name in ("empty.txt", "broken.txt", "pipe.txt"):
        done = presskit("align", "--unit", unit, "a.fr.txt", name, cwd=desk)
        assert (done.returncode, done.stdout) == (4, "")
        assert name in done.stderr and "Traceback" not in done.stderr


# --- streams ----------------------------------------------------------------------------------------------------------


def test_a_reader_that_goes_away_is_no_error(desk):
    shell = f'{sys.executable} -m presskit extract a.fr.txt a.en.txt a.fr.txt | head -c 10; echo " ${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", shell], cwd=desk, capture_output=True, text=True)
    assert done.stdout.endswith(" 0\n")
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("redirection", "code"), [(">&-", 0), ("<&-", 0), ("2>&-", 0), (">/dev/full", 4), ("<&- >&- 2>&-", 0)]
)
def test_closed_and_full_streams(desk, redirection, code):
    shell = f"{sys.executable} -m presskit extract a.fr.txt {redirection}"
    done = subprocess.run(["bash", "-c", shell], cwd=desk, capture_output=True, text=True)
    assert done.returncode == code
    assert "Traceback" not in done.stderr and "Exception" not in done.stderr


# --- folders ----------------------------------------------------------------------------------------------------------


def test_a_changed_file_redoes_only_what_depends_on_it_and_outputs_are_not_read(done_desk):
    from presskit.pipeline.chains import comparing, reading, showing
    from presskit.settings import Settings

    before = json.loads((done_desk / "outputs/run.json").read_text())
    (done_desk / "other.txt").write_text("The tram stops at the harbour again from Tuesday, says the town.\n" * 3)
    done = presskit("run", ".", "--out", "outputs", "--json", cwd=done_desk)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert (report["done"], report["stats"]["documents"]) == (3, 3)
    run = json.loads((done_desk / "outputs/run.json").read_text())
    one = len(reading(Settings())) + len(comparing(Settings())) + len(showing())
    assert before["computed"] > run["computed"] == one
    assert [entry["location"] for entry in run["skipped"]] == ["outputs"]
    assert presskit("run", ".", "--out", "outputs", cwd=done_desk).stdout.startswith("Nothing has changed")


def test_the_corpus_and_the_outputs_are_two_folders(done_desk):
    for out in (".", str(done_desk)):
        done = presskit("run", ".", "--out", out, cwd=done_desk)
        assert done.returncode == 2 and "another --out" in done.stderr
    assert presskit("run", "outputs", "--out", "x", cwd=done_desk).returncode == 2
    assert not (done_desk / "x").exists()


def test_places_that_cannot_be_used(desk):
    (desk / "file").write_text("x")
    for corpus, out, code in (
        ("a.fr.txt", "out", 2), ("nowhere", "out", 3), (".", "file", 2), (".", "file/below", 4),
    ):  # fmt: skip
        done = presskit("run", corpus, "--out", out, cwd=desk)
        assert done.returncode == code, (corpus, out, done.stderr)
        assert "Traceback" not in done.stderr
    assert not (desk / "out").exists()
    assert presskit("gc", ".", cwd=desk).returncode == presskit("gc", "file", cwd=desk).returncode == 4
    assert not (desk / ".presskit").exists()


def test_a_folder_that_gives_nothing_says_why(tmp_path):
    (tmp_path / "in").mkdir()
    picture = b"\x89PNG\r\n\x1a\n" + bytes(64)
    (tmp_path / "in/photo.png").write_bytes(picture)
    for command in (("run", "in", "--out", "out"), ("pair", "in")):
        done = presskit(*command, cwd=tmp_path)
        assert done.returncode == 3 and "photo.png: A picture holds no press text" in done.stderr
    (tmp_path / "in/all.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    (tmp_path / "in/posts.csv").write_text("title,text\nLe port rouvre,Le quai ouvre en mai.\n", encoding="utf-8")
    done = presskit("run", "in", "--out", "out", cwd=tmp_path)
    assert done.returncode == 4 and done.stdout.startswith("0 of 3 files read, 1 failed, 2 skipped"), done.stdout
    assert "0 findings: 0 errors, 0 warnings, 0 for information." in done.stdout
    told = [
        "  all.zip is a ZIP archive (unpack it), which presskit does not read.",
        "  posts.csv: A file of data (CSV), ",
    ]
    assert [line.startswith(said) for line, said in zip(done.stderr.splitlines(), told, strict=True)] == [True, True]
    assert "Un fichier de données (CSV), qui n’est pas lu" in (tmp_path / "out/review.html").read_text(encoding="utf-8")


def test_one_version_alone_is_not_taken_for_a_finished_run(desk):
    done = presskit("check", "a.fr.txt", cwd=desk)
    assert done.returncode == 2 and "a.fr.txt is one version: name the other one too" in done.stderr


def test_versions_given_the_wrong_way_round_are_told_so(desk):
    done = presskit("check", "a.en.txt", "a.fr.txt", cwd=desk)
    assert (done.returncode, done.stdout) == (4, "")
    assert "a.en.txt: This version is in English" in done.stderr and "give the French one first" in done.stderr


def test_a_site_is_no_folder_and_a_dead_one_is_named_once(tmp_path):
    done = presskit("run", "https://press.example.org/", "--out", "out", cwd=tmp_path)
    assert done.returncode == 2 and "presskit fetch ADDRESS --into FOLDER" in done.stderr
    done = presskit("fetch", "http://127.0.0.1:9/", "--into", "in", cwd=tmp_path)
    assert done.returncode == 4 and done.stderr.count("http://127.0.0.1:9/") == 1, done.stderr
    assert done.stdout.startswith("1 request, "), done.stdout


def test_two_runs_on_one_outputs_folder_exclude_each_other(desk):
    import fcntl

    (desk / "outputs/.presskit").mkdir(parents=True)
    with (desk / "outputs/.presskit/lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = presskit("run", ".", "--out", "outputs", cwd=desk)
    assert done.returncode == 4
    assert "Another presskit run" in done.stderr


def test_a_full_disk_is_told_and_leaves_earlier_outputs(done_desk):
    import resource

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    before = {path.name: path.read_bytes() for path in (done_desk / "outputs").glob("*.*") if path.is_file()}
    environment = os.environ | {"PRESSKIT_INTAKE__MAX_BYTES": "123456789"}  # all is written anew
    done = raw("run", ".", "--out", "outputs", cwd=done_desk, preexec_fn=small, env=environment)
    assert done.returncode == 4, done.stderr
    assert b"Traceback" not in done.stderr and b"Earlier outputs are intact" in done.stderr
    assert before == {path.name: path.read_bytes() for path in (done_desk / "outputs").glob("*.*") if path.is_file()}
    assert raw("run", ".", "--out", "outputs", cwd=done_desk, env=environment).returncode == 0


@pytest.mark.parametrize("content", [b"garbage " * 1000, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_store_is_told(desk, content):
    (desk / "outputs/.presskit").mkdir(parents=True)
    (desk / "outputs/.presskit/store.sqlite").write_bytes(content)
    done = presskit("run", ".", "--out", "outputs", cwd=desk)
    assert done.returncode == 4
    assert "Traceback" not in done.stderr and "Delete it" in done.stderr


# --- what may pass ----------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_scan_is_tried_again_once_a_program_may_be_there(desk):
    """No result of a program that was missing is kept, and an unchanged folder is looked at again."""
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    from tests.extract.pdf.scanner import Device, scanned

    page = BytesIO()
    canvas = Canvas(page)
    canvas.drawString(72, 720, "The tram stops at the harbour again from Tuesday.")
    canvas.save()
    (desk / "scan.pdf").write_bytes(scanned(page.getvalue(), Device(dpi=72)))
    (desk / "empty").mkdir()
    environment = os.environ | {"PATH": str(desk / "empty")}
    for _ in range(2):
        done = raw("run", ".", "--out", "outputs", cwd=desk, env=environment)
        assert done.returncode == 4 and b"apt install tesseract-ocr" in done.stderr
        assert not done.stdout.startswith(b"Nothing has changed")


# --- interruption -----------------------------------------------------------------------------------------------------


def catches(pid: int, wanted: signal.Signals) -> bool:
    """Whether a process has got so far that it knows what to do at a signal."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught, 16) >> (wanted - 1) & 1)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
@pytest.mark.parametrize(("name", "after"), [("SIGTERM", 0.3), ("SIGINT", 2.5)])
def test_an_interrupted_run_ends_at_once_and_the_next_one_finishes(desk, name, after):
    took = []
    while not took or (min(took) > 2 and len(took) < 3):  # on a busy machine once more
        process = subprocess.Popen(
            [*STARTED, "run", ROOT / "corpus", "--out", "outputs", "--jobs", "2"],
            cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        until = time.monotonic() + 60
        while not catches(process.pid, signal.SIGTERM) and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(after)
        sent = time.monotonic()
        os.killpg(process.pid, signal.Signals[name])  # as a terminal does: to the workers too
        out, err = process.communicate(timeout=60)
        took.append(time.monotonic() - sent)
        assert process.returncode == 130, err
        assert out == b"" and b"Traceback" not in err
    assert min(took) <= 2


def test_an_interruption_while_modules_are_imported_ends_with_its_exit_code(tmp_path):
    """Started with -m, Python ends by the signal when KeyboardInterrupt went through `exec`, as in a dataclass."""
    (tmp_path / "started.py").write_text(
        "from presskit import cli\n"
        "def command(**_): exec('import signal; signal.raise_signal(signal.SIGINT)')\n"
        "cli.presskit_command.main = command\n"
        "cli.main()\n"
    )
    done = subprocess.run([sys.executable, "-m", "started"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 130 and b"interrupted" in done.stderr


@pytest.mark.slow
def test_killed_runs_finish_with_the_same_bytes():
    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks/kills.py", ROOT / "corpus", "--rounds", "6"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


# --- starting ---------------------------------------------------------------------------------------------------------


def costs_at_most(seconds: float, *arguments: str, cwd: Path) -> bool:
    """Whether a command takes no more than so many seconds of CPU time; asked again, for the machine does other things
    too, and a busy core is a slow one."""
    import resource

    def children() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    for _ in range(5):
        before = children()
        assert raw(*arguments, cwd=cwd).returncode == 0
        if children() - before <= seconds:
            return True
    return False


def test_help_starts_at_once(tmp_path):
    assert costs_at_most(0.3, "--help", cwd=tmp_path)


def test_an_unchanged_pair_starts_at_once_and_loads_no_model(made):
    code = (
        "import sys; from presskit.cli import main; sys.argv[1:] = ['run', '.', '--out', 'outputs']\n"
        "try: main()\nfinally: print(sorted({'spacy', 'trafilatura', 'pypdf', 'docx'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=made, capture_output=True, text=True)
    assert done.stdout.startswith("Nothing has changed") and done.stdout.endswith("[]\n"), done.stdout
    assert costs_at_most(1.0, "run", ".", "--out", "outputs", cwd=made)


def test_the_version_module_and_completion(tmp_path):
    from importlib.metadata import version

    assert presskit("--version").stdout.strip().endswith(version("presskit"))
    environment = os.environ | {"_PRESSKIT_COMPLETE": "bash_complete", "COMP_WORDS": "presskit ex", "COMP_CWORD": "1"}
    done = raw(cwd=tmp_path, env=environment)
    assert set(done.stdout.split()) == {b"plain,export", b"plain,extract", b"plain,explain"}


def test_doctor_names_what_is_missing(tmp_path):
    assert presskit("doctor").returncode == 0
    (tmp_path / "presskit.toml").write_text('[recognise]\nmodel_fr = "fr_no_such_model"\n', encoding="utf-8")
    done = presskit("doctor", "--settings", tmp_path / "presskit.toml")
    assert done.returncode == 5
    assert "pip install fr_no_such_model" in done.stdout


@pytest.mark.parametrize(
    ("script", "told"), [("exec sleep 60", "unknown: it did not answer"), ("exit 1", "apt install tesseract-ocr")]
)
def test_doctor_waits_for_no_program_that_hangs(tmp_path, monkeypatch, capsys, script, told):
    from presskit.cli import doctor

    (tmp_path / "tesseract").write_text(f"#!/bin/sh\n{script}\n")
    (tmp_path / "tesseract").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(doctor, "PATIENCE", 0.5 if "sleep" in script else 30.0)
    doctor._recognition("fra+eng")
    lines = [line for line in capsys.readouterr().out.splitlines() if "tesseract" in line]
    assert len(lines) == 3 and all(told in line for line in lines)


def test_usage_errors_are_exit_2(tmp_path):
    for arguments in ([], ["nothing"], ["extract"], ["run", "--jobs", "none"], ["check", "--fail-on", "all"]):
        done = presskit(*arguments)
        assert done.returncode == 2, arguments
        assert "Traceback" not in done.stderr

"""`presskit check`: formats, exit codes, settings."""

import json
from xml.etree import ElementTree

import pytest

from tests.commands import ROOT, presskit

FR = ROOT / "corpus/helionor/2025-03-18-parc-solaire.fr.html"
EN = ROOT / "corpus/helionor/2025-03-18-solar-park.en.html"


@pytest.fixture(scope="module")
def sarif():
    done = presskit("check", FR, EN, "--format", "sarif", "--fail-on", "error")
    assert done.returncode == 1, done.stderr
    return json.loads(done.stdout)


def test_sarif_holds_the_finding_with_its_place(sarif):
    (run,) = sarif["runs"]
    assert sarif["version"] == "2.1.0"
    result = next(r for r in run["results"] if r["ruleId"] == "amount.value")
    assert result["level"] == "error"
    assert result["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] == "48 millions d’euros"
    assert result["ruleId"] in {rule["id"] for rule in run["tool"]["driver"]["rules"]}


def test_junit_and_accepted_differences(tmp_path):
    settings = tmp_path / "presskit.toml"
    settings.write_text('[[check.accepted]]\ncheck = "amount.value"\nfr = "48 millions"\n', encoding="utf-8")
    done = presskit("check", FR, EN, "--format", "junit", "--fail-on", "error", "--settings", settings)
    assert done.returncode == 0, done.stderr
    suite = ElementTree.fromstring(done.stdout.encode()).find("testsuite")
    assert suite is not None and suite.get("failures") == "0"
    assert len(suite.findall("testcase")) == int(suite.get("tests", "0")) > 10


def test_folders_give_one_file_a_pair(tmp_path):
    for side, path in (("fr", FR), ("en", EN)):
        (tmp_path / side).mkdir()
        (tmp_path / side / "solar.html").write_bytes(path.read_bytes())
    done = presskit("check", tmp_path / "fr", tmp_path / "en", "--out", tmp_path / "out")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    rows = [json.loads(line) for line in (tmp_path / "out/solar.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["check"] for row in rows if row["severity"] == "error"] == ["amount.value"]
    assert set(rows[0]) >= {"check", "severity", "message", "fr", "en"}
    assert rows[0]["en"] is None or set(rows[0]["en"]) == {"start", "end", "text"}


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A run over two pairs: one with a wrong amount, one without any difference."""
    corpus, out = tmp_path_factory.mktemp("corpus"), tmp_path_factory.mktemp("out")
    for name in ("2025-03-18-parc-solaire.fr.html", "2025-03-18-solar-park.en.html",
                 "2025-06-05-eoliennes.fr.html", "2025-06-05-offshore-wind.en.html"):  # fmt: skip
        (corpus / name).write_bytes((ROOT / "corpus/helionor" / name).read_bytes())
    done = presskit("run", corpus, "--out", out)
    assert done.returncode == 0, done.stderr
    return out


def test_a_finished_run_gives_the_findings_of_all_its_releases(finished):
    done = presskit("check", finished, "--fail-on", "error")
    assert done.returncode == 1, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    knowledge = json.loads((finished / "knowledge.json").read_text(encoding="utf-8"))
    assert len(rows) == len(knowledge["findings"])
    wrong = next(row for row in rows if row["severity"] == "error")
    assert (wrong["check"], wrong["fr"]["text"]) == ("amount.value", "48 millions d’euros")
    assert wrong["release"] in {release["id"] for release in knowledge["releases"]}
    assert wrong["files"] == {"fr": "2025-03-18-parc-solaire.fr.html", "en": "2025-03-18-solar-park.en.html"}
    assert presskit("check", finished / "knowledge.json").returncode == 0


def test_what_a_reviewer_dismissed_is_left_out(finished, tmp_path):
    text = (finished / "knowledge.json").read_text(encoding="utf-8")
    lines = [line.replace('"status":"open"', '"status":"dismissed"') for line in text.splitlines(keepends=True)]
    changed = tmp_path / "knowledge.json"
    changed.write_text("".join(lines), encoding="utf-8")
    assert "".join(lines) != text
    done = presskit("check", changed, "--fail-on", "warning")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_a_finished_run_in_the_formats_of_a_workflow(finished):
    log = json.loads(presskit("check", finished, "--format", "sarif").stdout)
    assert "amount.value" in {result["ruleId"] for result in log["runs"][0]["results"]}
    suites = ElementTree.fromstring(presskit("check", finished, "--format", "junit").stdout.encode())
    assert [int(suite.get("failures", "0")) > 0 for suite in suites].count(True) == 1


def test_one_argument_is_a_finished_run_or_nothing(tmp_path, finished):
    assert presskit("check", FR).returncode not in (0, 1)
    assert presskit("check", tmp_path).returncode not in (0, 1)
    assert presskit("check", finished, "--out", tmp_path).returncode == 2

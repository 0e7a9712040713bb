"""`presskit check`: formats, exit codes, settings."""

import json
from xml.etree import ElementTree

import pytest

from tests.conftest import ROOT, presskit

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

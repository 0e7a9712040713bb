"""The whole pipeline through the command line: the corpus, the seeds, bad input, reruns."""

import json
import shutil
import tomllib

import jsonschema
import pytest

from tests.commands import ROOT, presskit

EXPECTED = tomllib.loads((ROOT / "corpus/expected.toml").read_text(encoding="utf-8"))


def by_location(knowledge: dict) -> dict[str, list[dict]]:
    found: dict[str, list[dict]] = {}
    for document in knowledge["documents"]:
        found.setdefault(document["source"]["location"].split("#")[0], []).append(document)
    return found


def test_the_expected_pairs_and_no_others_are_found(corpus_knowledge):
    place = {d["id"]: d["source"]["location"] for d in corpus_knowledge["documents"]}
    pairs = {(place[r["fr"]], place[r["en"]]) for r in corpus_knowledge["releases"] if r["fr"] and r["en"]}
    assert pairs == {(pair["fr"], pair["en"]) for pair in EXPECTED["pair"]}


@pytest.mark.parametrize("alone", EXPECTED["alone"], ids=lambda alone: alone["file"])
def test_what_exists_in_one_language_stands_alone(corpus_knowledge, alone):
    documents = by_location(corpus_knowledge)[alone["file"]]
    assert [d["lang"] for d in documents] == [alone["lang"]] * alone["documents"]
    ids = {d["id"] for d in documents}
    releases = [r for r in corpus_knowledge["releases"] if ids & {r["fr"], r["en"], r["other"]}]
    assert len(releases) == alone["documents"]
    assert all(r["reason"] for r in releases)


CHECKS = {
    "amount": "amount.",
    "date": "date.value",
    "title": "title.differs",
    "quote": "quote.missing",
    "paragraph": "block.missing",
    "name": "name.spelling",
}


@pytest.mark.parametrize("disagreement", EXPECTED["disagreement"], ids=lambda d: d["what"])
def test_a_deliberate_disagreement_is_found(corpus_knowledge, disagreement):
    place = {d["id"]: d["source"]["location"] for d in corpus_knowledge["documents"]}
    sides = {r["id"]: [place.get(r["fr"]), place.get(r["en"])] for r in corpus_knowledge["releases"]}
    release = next(name for name, files in sides.items() if files == disagreement["pair"])
    findings = [
        f
        for f in corpus_knowledge["findings"]
        if f["release"] == release and f["check"].startswith(CHECKS[disagreement["what"]])
    ]
    wanted = [disagreement["fr"], disagreement["en"]]
    shown = [[f[side]["exact"] if f[side] else "" for side in ("fr", "en")] for f in findings]
    assert any(all(w in s or (s and s in w) or not w for w, s in zip(wanted, sides, strict=True)) for sides in shown), (
        wanted,
        shown,
    )


def test_the_knowledge_is_valid(corpus_out, corpus_knowledge):
    done = presskit("validate", corpus_out / "knowledge.json")
    assert done.returncode == 0, done.stdout
    schema = json.loads((ROOT / "docs/schema/knowledge-1.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(corpus_knowledge)


def test_the_committed_schema_is_current():
    assert presskit("schema").stdout == (ROOT / "docs/schema/knowledge-1.json").read_text(encoding="utf-8")


def test_run_json_accounts_for_every_input(corpus_out):
    run = json.loads((corpus_out / "run.json").read_text(encoding="utf-8"))
    counts = run["inputs"]
    assert counts["in"] == counts["done"] + counts["failed"] + counts["skipped"]
    assert counts["failed"] == 0
    assert run["models"]


def test_an_unchanged_rerun_does_nothing_and_says_so(corpus_out):
    presskit("run", ROOT / "corpus", "--out", corpus_out)  # these outputs are a copy, which was never looked at
    before = (corpus_out / "knowledge.json").stat().st_mtime_ns
    done = presskit("run", ROOT / "corpus", "--out", corpus_out)
    assert "Nothing has changed" in done.stdout
    assert (corpus_out / "knowledge.json").stat().st_mtime_ns == before


def test_the_result_does_not_depend_on_processes_or_place(corpus_out, tmp_path):
    copy = tmp_path / "elsewhere"
    shutil.copytree(ROOT / "corpus", copy)
    done = presskit("run", copy, "--out", tmp_path / "out", "--jobs", "0")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out/knowledge.json").read_bytes() == (corpus_out / "knowledge.json").read_bytes()


def test_the_seeds_pair_with_one_post_and_nothing_else(seeds, tmp_path):
    shutil.copytree(seeds, tmp_path / "seeds", ignore=shutil.ignore_patterns("*.json", "*.py"))
    done = presskit("run", tmp_path / "seeds", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    knowledge = json.loads((tmp_path / "out/knowledge.json").read_text(encoding="utf-8"))
    starts = {d["id"]: d["source"]["start"] for d in knowledge["documents"]}
    pairs = [r for r in knowledge["releases"] if r["fr"] and r["en"]]
    assert len(pairs) == 1
    assert starts[pairs[0]["en"]] == 0
    assert all(r["reason"] for r in knowledge["releases"] if not (r["fr"] and r["en"]))


def test_bad_files_cost_only_themselves(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(ROOT / "corpus/musee-des-marees/exposition-phares.fr.txt", folder)
    shutil.copy(ROOT / "corpus/musee-des-marees/lighthouse-exhibition.en.txt", folder)
    (folder / "empty.html").write_bytes(b"")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nthis is not a PDF")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04" + b"\x00" * 200)
    address = "https://press.example.org/files/harbour.pdf"  # what people know a fetched file by
    (folder / "sources.toml").write_text(f'[[source]]\nfile = "broken.pdf"\nurl = "{address}"\n', encoding="utf-8")
    done = presskit("run", folder, "--out", tmp_path / "out")
    assert done.returncode == 4, done.stderr
    failures = [json.loads(line) for line in (tmp_path / "out/failures.jsonl").read_text().splitlines()]
    assert {f["location"]: f["url"] for f in failures} == {"empty.html": "", "broken.pdf": address, "broken.docx": ""}
    assert f"  {address}: The PDF is damaged" in done.stderr
    assert f'<code dir="ltr">{address}</code>' in (tmp_path / "out/review.html").read_text(encoding="utf-8")
    assert all(f["message"].endswith(".") and f["category"] for f in failures)
    knowledge = json.loads((tmp_path / "out/knowledge.json").read_text(encoding="utf-8"))
    assert knowledge["stats"]["paired"] == 1
    assert knowledge["stats"]["failures"] == 3
    assert "Traceback" not in done.stderr


def test_a_third_language_is_kept_and_left_alone(corpus_knowledge):
    other = [r for r in corpus_knowledge["releases"] if r["other"]]
    assert [r["reason"] for r in other] == ["other_language"]


def test_nothing_to_read_is_exit_3(tmp_path):
    assert presskit("run", tmp_path, "--out", tmp_path / "out").returncode == 3
    (tmp_path / "loop").symlink_to("loop")
    for nothing in ("nowhere", "loop"):
        assert presskit("run", tmp_path / nothing, "--out", tmp_path / "out").returncode == 3


def test_a_missing_model_is_exit_5_with_the_install_line(tmp_path):
    (tmp_path / "presskit.toml").write_text('[recognise]\nmodel_fr = "fr_no_such_model"\n', encoding="utf-8")
    shutil.copy(ROOT / "corpus/musee-des-marees/exposition-phares.fr.txt", tmp_path)
    done = presskit("run", tmp_path, "--out", tmp_path / "out")
    assert done.returncode == 5
    assert "pip install" in done.stderr
    assert "fr_no_such_model" in done.stderr


def test_usage_errors_are_exit_2(tmp_path):
    assert presskit("run").returncode == 2
    (tmp_path / "presskit.toml").write_text("[align]\nno_such = 1\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text("Bonjour.", encoding="utf-8")
    done = presskit("run", tmp_path, "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "no_such" in done.stderr

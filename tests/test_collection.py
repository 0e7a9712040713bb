import json

import pytest

import presskit
from presskit.changes import changes
from presskit.errors import Broken, Unreadable, UsageError
from presskit.explanation import explain
from tests.conftest import presskit as command


@pytest.fixture(scope="module")
def collection(corpus_out):
    return presskit.load(corpus_out)


def test_records_are_joined(collection):
    release = next(release for release in collection.releases if release.fr and release.en)
    assert (release.fr.lang, release.en.lang) == ("fr", "en")
    assert release.title
    words = [release.fr.words(segment) for bead in release.beads for segment in bead.fr]
    assert sorted(words) == sorted(release.fr.words(segment) for segment in release.fr.segments)
    assert any(mention.id in collection.entity_of for mention in release.fr.mentions)


def test_a_file_that_is_none_is_named(tmp_path):
    with pytest.raises(Unreadable, match="presskit run"):
        presskit.load(tmp_path)
    (tmp_path / "knowledge.json").write_text('{"format":"presskit-knowledge","version":2}')
    with pytest.raises(Broken, match="Run `presskit run` again"):
        presskit.load(tmp_path)
    (tmp_path / "knowledge.json").write_text('{"format":"presskit-know')
    with pytest.raises(Broken):
        presskit.load(tmp_path)


def test_everything_with_an_id_can_be_explained(collection):
    release = next(release for release in collection.releases if release.findings and release.beads)
    knowledge = collection.knowledge
    for name in (
        release.id, release.beads[0].record.id, release.findings[0].id, release.facts[0].id, release.fr.id,
        release.fr.record.source.location, knowledge.entities[0].id, knowledge.mentions[0].id, knowledge.quotes[0].id,
    ):  # fmt: skip
        assert len(list(explain(collection, name))) >= 2
    with pytest.raises(UsageError):
        explain(collection, "no-such-id")


def test_explain_on_the_command_line(corpus_out, collection):
    release = collection.releases[0]
    done = command("explain", release.id, "--in", corpus_out)
    assert done.returncode == 0
    assert release.id in done.stdout
    assert command("explain", "nothing", "--in", corpus_out).returncode == 2


def test_a_file_has_not_changed_against_itself(collection):
    assert list(changes(collection, collection)) == []


def test_what_was_taken_away_is_gone_and_what_was_altered_has_changed(corpus_out, collection, tmp_path):
    raw = json.loads((corpus_out / "knowledge.json").read_text(encoding="utf-8"))
    lost, altered = [f for f in raw["findings"] if f["severity"] == "error"][:2]
    raw["findings"].remove(lost)
    altered["severity"] = "info"
    (tmp_path / "knowledge.json").write_text(json.dumps(raw), encoding="utf-8")
    found = [(change.how, change.id) for change in changes(collection, presskit.load(tmp_path))]
    assert ("gone", lost["id"]) in found
    assert ("changed", altered["id"]) in found
    assert len(found) == 2

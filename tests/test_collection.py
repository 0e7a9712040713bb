import json
import sqlite3
from dataclasses import replace

import pytest

import presskit
from presskit.changes import changes
from presskit.collection import Collection, Stream
from presskit.errors import Broken, Unreadable, UsageError
from presskit.explanation import explain
from presskit.knowledge import SECTIONS
from tests.commands import presskit as command


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


HEAD = '{"format":"presskit-knowledge","version":1,"generator":{"name":"presskit","version":"0","settings":""}'


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "is empty"),
        ('{"format":"presskit-knowledge","version":2,"generator":{}}', "newer presskit: format version 2"),
        ('{"format": "presskit-knowledge", "version": 0, "documents": []}', "older presskit: format version 0"),
        (HEAD + ',\n"documents":[\n', "ends before its end"),
        ('{"format":"presskit-know', "is not a knowledge.json"),
        ('{"documents": {}}', "is not a knowledge.json"),
        ("[" * 100_000, "is not a knowledge.json"),
        ("\0\0", "is not a knowledge.json"),
    ],
)
@pytest.mark.parametrize("read", [presskit.load, presskit.stream])
def test_a_file_that_is_none_is_named(tmp_path, read, content, complaint):
    (tmp_path / "knowledge.json").write_text(content)
    with pytest.raises(Broken, match=complaint):
        read(tmp_path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    for read in (presskit.load, presskit.stream):
        with pytest.raises(Unreadable, match="presskit run"):
            read(tmp_path)


def test_an_empty_knowledge_is_read(tmp_path):
    (tmp_path / "knowledge.json").write_text(HEAD + "}")
    assert presskit.load(tmp_path).releases == tuple(presskit.stream(tmp_path).releases) == ()


def test_a_stream_gives_what_the_whole_gives(corpus_out, collection):
    stream = presskit.stream(corpus_out)
    assert isinstance(stream, Stream)
    assert tuple(stream.releases) == collection.releases
    for name in SECTIONS:
        assert tuple(stream.records(name)) == collection.records(name)
        assert list(stream.lines(name)) == list(collection.lines(name))
    for mention in collection.knowledge.mentions:
        whole, found = collection.entity_of.get(mention.id), stream.entity_of.get(mention.id)
        assert found == (whole and replace(whole, mentions=()))


def test_a_stream_that_is_let_go_closes_what_it_opened(corpus_out):
    stream = presskit.stream(corpus_out)
    database = stream.entity_of._db
    assert database.execute("SELECT count(*) FROM entities").fetchone()[0] > 0
    stream.entity_of.get(next(stream.records("mentions")).id)
    del stream
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")


def test_a_file_in_another_layout_or_order_is_read_as_a_whole(corpus_out, collection, tmp_path):
    raw = json.loads((corpus_out / "knowledge.json").read_text(encoding="utf-8"))
    (tmp_path / "knowledge.json").write_text(json.dumps(raw, indent=1), encoding="utf-8")
    assert presskit.stream(tmp_path) == collection
    lines = (corpus_out / "knowledge.json").read_bytes().split(b"\n")
    place = lines.index(b'"segments":[') + 1
    lines[place : place + 3] = [*lines[place + 1 : place + 3], lines[place]]  # still in the order of the releases
    (tmp_path / "knowledge.json").write_bytes(b"\n".join(lines))
    assert isinstance(presskit.stream(tmp_path), Stream)
    end = lines.index(b"],", place) - 1
    lines[place], lines[end] = lines[end] + b",", lines[place].rstrip(b",")
    (tmp_path / "knowledge.json").write_bytes(b"\n".join(lines))
    assert isinstance(presskit.stream(tmp_path), Collection)


def test_a_record_that_names_what_is_not_there_is_no_bug(corpus_out, tmp_path):
    raw = json.loads((corpus_out / "knowledge.json").read_text(encoding="utf-8"))
    raw["segments"] = []
    (tmp_path / "knowledge.json").write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(Broken, match="presskit validate"):
        _ = presskit.load(tmp_path).releases
    done = command("export", tmp_path, "--to", "tmx")
    assert done.returncode == 4
    assert "presskit validate" in done.stderr
    assert list((tmp_path / "exports").iterdir()) == []


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

"""A folder of an object store becomes the same sources as a copy of it on the disk; what its keys, its listings and its
absence may do costs only itself."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presskit import errors
from presskit.intake import names, place, remote
from presskit.intake.bucket import Bucket, _told
from presskit.intake.folder import Intake, IntakeSettings, read_folder
from presskit.intake.memory import Forgetful
from tests.intake.objects import BUCKET, CREDENTIALS, Objects, serving
from tests.intake.test_folder import MAGIC, ODD_NAMES, RELEASE, docx_bytes, failed, skipped, write

s3fs = pytest.importorskip("s3fs", reason="the extra presskit[s3] is not installed")

HERE = Bucket(BUCKET, "posts/2025")


@contextmanager
def reached(objects: Objects) -> Iterator[None]:
    """This process reads these objects, with clients of its own."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in objects.environment.items():
            patch.setenv(name, value)
        s3fs.S3FileSystem.clear_instance_cache()
        yield
    s3fs.S3FileSystem.clear_instance_cache()


@pytest.fixture(scope="module")
def served():
    with serving(Objects()) as objects, reached(objects):
        yield objects


@pytest.fixture
def store(served):
    """An empty store that this process reads."""
    served.reset()
    return served


class Notebook(dict):
    """A memory that can be looked into."""

    def recall(self, name: str, stamp: str) -> str:
        return self.get((name, stamp), "")

    def keep(self, name: str, stamp: str, value: str) -> None:
        self[(name, stamp)] = value


def read(bucket: Bucket = HERE, memory=None, **limits: int) -> Intake:
    return place.read(bucket, settings=IntakeSettings(**limits), known=Forgetful() if memory is None else memory)


# --- as a folder ------------------------------------------------------------------------------------------------------


def test_a_copy_on_the_disk_gives_the_same_intake(store, tmp_path, monkeypatch):
    monkeypatch.setattr(remote, "CHUNK", 1000)
    write(tmp_path / "a.txt", RELEASE)
    write(tmp_path / "b" / "long.txt", RELEASE * 40)
    write(tmp_path / "b" / "copy.txt", RELEASE)
    write(tmp_path / "b.docx", docx_bytes())
    write(tmp_path / "b" / "c" / "page.html", "<!doctype html><title>Le port ouvre</title><p>Lundi.")
    write(
        tmp_path / "locked.docx",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 3000 + "EncryptedPackage".encode("utf-16-le"),
    )
    write(tmp_path / "README.md", "# about")
    write(tmp_path / ".git" / "deep" / "x.txt", "x")
    write(tmp_path / "b" / "__MACOSX" / "x.txt", "x")
    write(tmp_path / "old-outputs" / ".presskit" / "store.sqlite", "x")
    write(tmp_path / "old-outputs" / "deep" / "review.html", "x")
    write(tmp_path / "fake.html", b"\x89PNG\r\n\x1a\n" + bytes(40))
    write(tmp_path / "photo.png", b"\x89PNG\r\n\x1a\n" + bytes(41))
    write(tmp_path / "archive", b"PK\x05\x06" + bytes(18))
    write(tmp_path / "empty.txt", b"")
    write(tmp_path / "big.txt", "x" * 20_000)
    write(tmp_path / "sources.toml", '[[source]]\nfile = "**/*.txt"\npublisher = "Port de Brionne"\nlang = "fr"\n')
    write(tmp_path / "b" / "sources.toml", '[[source]]\nfile = "long.txt"\nlang = "en"\n')
    write(tmp_path / "glossary.toml", '[[entry]]\ntype = "place"\nfr = "Port de Brionne"\nen = "Brionne Harbour"\n')
    kept = {"url": "https://port.example/1", "path": "b/c/page.html", "media_type": "text/html; charset=cp1252"}
    gone = {"url": "https://port.example/2", "path": "b/copy.txt", "skipped": "a teaser"}
    write(tmp_path / "fetch.jsonl", json.dumps(kept) + "\n" + json.dumps(gone) + "\n{\xff\n")
    for odd in ODD_NAMES:
        if odd.isascii() or b"\xff" not in odd:
            write(tmp_path / os.fsdecode(odd), RELEASE + repr(odd))
    local = read_folder(tmp_path, settings=IntakeSettings(max_bytes=19_000))
    store.page = 5
    store.upload(tmp_path, HERE.prefix)
    store.held |= {"posts/2025/": b"", "posts/2025/b/": b"", "posts/20250/x.txt": b"elsewhere", "posts/2025": b"?"}
    found = read(max_bytes=19_000)
    assert found == local
    assert len(found.sources) > 8 and len(found.failures) > 3 and len(found.skipped) > 7 and found.glossary.entries
    for source in found.sources:
        assert place.load(HERE, source) == place.load(tmp_path, source)
    whole = place.read(Bucket(BUCKET), settings=IntakeSettings(), known=Forgetful())
    assert {f"2025/{one.location}" for one in local.sources} < {one.location[6:] for one in whole.sources}


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0/"), min_size=1, max_size=8).filter(
    lambda name: name not in (".", "..")
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.lists(NAMES, min_size=1, max_size=3).map("/".join),
        st.tuples(st.sampled_from(MAGIC), st.binary(max_size=40)).map(b"".join),
        max_size=6,
    )
)
def test_any_folder_and_its_copy_give_the_same_intake(store, tmp_path_factory, files):
    root = tmp_path_factory.mktemp("corpus")
    for name, content in files.items():
        with suppress(FileExistsError, NotADirectoryError, IsADirectoryError):
            write(root / name, content)  # a store may hold both "a" and "a/b", a folder may not
    store.held = {}
    store.upload(root, HERE.prefix)
    try:
        local = read_folder(root, settings=IntakeSettings())
    except errors.UsageError as refused:
        with pytest.raises(errors.UsageError, match=str(refused)[-30:]):
            read()
        return
    assert read() == local


@pytest.mark.parametrize("text", ["été\x85\\x41 \u202e.txt", "a\\x5cb", "line\nfeed", "\x1b[2J"])
def test_a_key_and_its_location_lead_to_each_other(text):
    location = names.key_location(text)
    assert location.isprintable() and names.key(location) == text


# --- hostile keys and listings ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    ["../../etc/passwd", "/etc/passwd", "b//c.txt", "b/./c.txt", "./c.txt", "b/..", "..", "a\0.txt", "x?versionId=3",
     "d" * 1100, "full/", "a/b/../../../c.txt"],
)  # fmt: skip
def test_a_key_that_names_no_file_of_a_folder_costs_only_itself(store, key):
    store.held = {"posts/2025/a.txt": RELEASE.encode(), f"posts/2025/{key}": b"secret of another"}
    found = read()
    assert [source.location for source in found.sources] == ["a.txt"]
    ((location, (category, message)),) = failed(found).items()
    assert category == "unsupported" and "names no file of a folder" in message
    assert location.isprintable() and names.key(location) == key[:1024]
    assert store.given == 1


def test_a_store_may_hold_a_file_and_a_folder_of_one_name(store):
    store.held = {"posts/2025/a": RELEASE.encode(), "posts/2025/a/b": RELEASE.encode() + b"2"}
    assert [source.location for source in read().sources] == ["a", "a/b"]


def test_a_listing_of_many_pages_is_whole(store):
    store.page = 3
    store.held = {f"posts/2025/{number:02}.txt": f"{RELEASE} {number}".encode() for number in range(31)}
    assert len(read().sources) == 31
    with pytest.raises(errors.TooLarge, match="more than 30 objects"):
        read(max_objects=30)
    assert len(read(max_objects=31).sources) == 31


@pytest.mark.parametrize(
    ("how", "error"), [("keys", errors.TooLarge), ("empty", errors.Unreadable), ("same", errors.Unreadable)]
)
def test_a_listing_without_end_is_ended(store, how, error):
    store.endless, store.page = how, 500
    with pytest.raises(error, match=r"more than 5,000 objects|no end"):
        read(max_objects=5000)
    assert len(store.requests) < 150


# --- what is not given ------------------------------------------------------------------------------------------------


def test_what_is_not_there_is_told(store, monkeypatch):
    store.held = {"posts/2025/a.txt": RELEASE.encode(), "out/.presskit/lock": b"", "out/knowledge.json": b"{}"}
    place.check(HERE)
    for bucket, error, words in (
        (Bucket("none", "x"), errors.NothingToRead, "There is no bucket none"),
        (Bucket(BUCKET, "posts/2024"), errors.NothingToRead, "There is no folder s3://press/posts/2024"),
        (Bucket(BUCKET, "posts/2025/a.txt"), errors.UsageError, "is an object"),
        (Bucket(BUCKET, "out"), errors.UsageError, "outputs of a run"),
    ):
        with pytest.raises(error, match=words):
            place.check(bucket)
    store.forbidden = {""}
    for doing in (lambda: place.check(HERE), read):
        with pytest.raises(errors.Unreadable, match="permission denied"):
            doing()
    with reached(store):
        for name in CREDENTIALS:
            monkeypatch.delenv(name)
        with pytest.raises(errors.Unreadable, match=r"no credentials were found.*AWS_PROFILE"):
            place.check(HERE)


def test_an_object_that_is_refused_or_changes_costs_only_itself(store):
    store.held = {f"posts/2025/{name}.txt": f"{RELEASE}{name}".encode() for name in "abc"}
    store.forbidden = {"posts/2025/b.txt"}
    found = read()
    assert [source.location for source in found.sources] == ["a.txt", "c.txt"]
    assert failed(found) == {"b.txt": ("unreadable", "b.txt may not be read (permission denied).")}
    a, c = found.sources
    store.held["posts/2025/a.txt"] += b"more"
    del store.held["posts/2025/c.txt"]
    with pytest.raises(errors.Unreadable, match=r"a\.txt changed while presskit was at work"):
        place.load(HERE, a)
    with pytest.raises(errors.Unreadable, match=r"c\.txt does not exist"):
        place.load(HERE, c)


def test_an_object_that_shrinks_between_listing_and_reading(store):
    store.held = {"posts/2025/a.txt": RELEASE.encode()}
    store.then = lambda _: store.held.update({"posts/2025/a.txt": b"short"})
    assert failed(read()) == {"a.txt": ("unreadable", "a.txt changed while presskit was at work; run it again.")}


def test_a_store_that_leaves_ends_the_reading():
    held = {f"posts/2025/{number:02}.txt": f"{RELEASE} {number}".encode() for number in range(20)}
    with serving(Objects(held=held, gone_after=8)) as leaving, reached(leaving):
        with pytest.raises(errors.Unreachable, match=r"\.txt cannot be read now: .*The next run tries again"):
            read()
        with pytest.raises(errors.Unreachable, match=r"s3://press/posts/2025"):
            place.check(HERE)


def test_what_has_not_changed_is_not_asked_for_again(store):
    store.held = {
        "posts/2025/a.txt": RELEASE.encode(), "posts/2025/b.txt": b"x" * 90, "posts/2025/c.png": b"\x89PNG\r\n\x1a\n--",
    }  # fmt: skip
    memory = Notebook()
    first = read(memory=memory)
    assert store.given == 3 and skipped(first) == {"c.png": "not_a_document"}
    assert read(memory=memory) == first and store.given == 3
    store.held["posts/2025/b.txt"] = b"y" * 90
    assert read(memory=memory).sources[1].id != first.sources[1].id and store.given == 4


def test_settings_beside_the_objects(store):
    store.held = {"posts/2025/presskit.toml": b"[run]\njobs = 3\n", "posts/2025/presskit.toml.old": b""}
    from presskit import settings as module

    assert module.load(module.find(HERE), {}).run.jobs == 3
    assert place.settings_file(Bucket(BUCKET, "posts"), "presskit.toml") is None
    store.held["posts/2025/presskit.toml"] = b"\xff"
    with pytest.raises(errors.UsageError, match=r"s3://press/posts/2025/presskit.toml cannot be read"):
        module.load(module.find(HERE), {})
    store.held["posts/2025/presskit.toml"] = b"#" * 1_000_001
    with pytest.raises(errors.UsageError, match=r"presskit.toml is too large"):
        module.find(HERE)
    store.held = {"posts/2025/sources.toml": b"[[source]]\nfil = 1\n", "posts/2025/a.txt": RELEASE.encode()}
    with pytest.raises(errors.UsageError, match=r"s3://press/posts/2025/sources.toml, source 1: unknown key 'fil'"):
        read()


# --- addresses --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("s3://press", Bucket("press")),
        ("s3://press/", Bucket("press")),
        ("s3a://press/a b/ü//", Bucket("press", "a b/ü")),
        ("S3://press/x", Bucket("press", "x")),
        ("file:///shared/corpus", Path("/shared/corpus")),
        ("corpus/", Path("corpus")),
        ("s3:/press/x", Path("s3:/press/x")),
        ("simplecache::s3://press/x", Path("simplecache::s3:/press/x")),  # no chains of file systems
    ],
)
def test_an_address_is_a_place(text, where):
    assert place.place_at(text) == where


@pytest.mark.parametrize(
    "text",
    ["s3://", "s3:///x", "s3://p", "s3://press//x", "s3://press/../x", "s3://press/./x", "s3://press/x?versionId=3",
     "s3://pre ss/x", "file://host/x", "https://press.example/x", "gs://press/x",
     "s3://press\n/x"],
)  # fmt: skip
def test_what_is_no_address_is_a_usage_error(text):
    with pytest.raises(errors.UsageError) as refused:
        place.place_at(text)
    assert str(refused.value).isprintable()


def test_credentials_in_an_address_are_refused_and_not_repeated():
    with pytest.raises(errors.UsageError) as refused:
        place.place_at("s3://AKIAEXAMPLE:hush-hush@press/x")
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize("scheme", ["https", "sftp", "gs"])
def test_credentials_in_an_address_that_is_not_read_are_not_repeated(scheme):
    with pytest.raises(errors.UsageError) as told:
        place.place_at(f"{scheme}://me:hush-hush@press.example/x@y")
    assert "hush" not in str(told.value) and f"{scheme}://press.example/x@y" in str(told.value)


def test_credentials_of_an_endpoint_are_not_told_when_it_is_away():
    from botocore.exceptions import EndpointConnectionError

    away = EndpointConnectionError(endpoint_url="http://me:hush-hush@127.0.0.1:1/press?list-type=2")
    told = _told(away, "s3://press")
    assert isinstance(told, errors.Unreachable)
    assert "hush" not in str(told) and "http://127.0.0.1:1/press" in str(told)

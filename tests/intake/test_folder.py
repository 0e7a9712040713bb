"""A folder becomes sources: in a stable order, by content, without leaving the folder and without hanging."""

import json
import os
import socket
import zipfile
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presskit import errors
from presskit.extract import media
from presskit.intake import names
from presskit.intake.folder import Intake, IntakeSettings, load, read_files, read_folder
from presskit.intake.memory import Forgetful

PAGE = "<!doctype html><title>Un laboratoire ouvre à Brionne</title><p>Le laboratoire ouvre lundi.</p>"
ODD_NAMES = [
    b"line\nfeed.txt",
    b"quo\"te'.txt",
    b"\xff\xfe.txt",
    b"back\\x0aslash.txt",
    b"\xe2\x80\xaegnp.txt",
    b"\x1b[2J.txt",
    b" .txt",
]
FILE_NAME = st.binary(min_size=1, max_size=12).filter(
    lambda raw: b"\0" not in raw and b"/" not in raw and raw not in (b".", b"..")
)
MAGIC = [
    b"", b"%PDF-1.7", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"<html",
    b"From: ", b"---\n", b"RIFF",
]  # fmt: skip
RELEASE = "Un laboratoire ouvre à Brionne\n\nLe laboratoire ouvre lundi. Il emploie douze personnes.\n"


def read(root: Path, **limits: int) -> Intake:
    return read_folder(root, settings=IntakeSettings(**limits))


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def docx_bytes() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        # a date of its own: the bytes are part of a test's name, which must be the same in every process
        archive.writestr(zipfile.ZipInfo("[Content_Types].xml"), "<Types/>")
        archive.writestr(zipfile.ZipInfo("word/document.xml"), "<w:document/>")
    return buffer.getvalue()


def failed(intake: Intake) -> dict[str, tuple[str, str]]:
    return {item.location: (item.category, item.message) for item in intake.failures}


def skipped(intake: Intake) -> dict[str, str]:
    return {item.location: item.reason for item in intake.skipped}


def test_sources_come_in_the_order_of_their_locations_with_digest_size_and_type(tmp_path: Path) -> None:
    write(tmp_path / "b" / "page.html", PAGE)
    write(tmp_path / "a.txt", RELEASE)
    write(tmp_path / "b.docx", docx_bytes())
    intake = read(tmp_path)
    assert [item.location for item in intake.sources] == ["a.txt", "b.docx", "b/page.html"]
    assert [item.media_type for item in intake.sources] == [media.PLAIN, media.DOCX, media.HTML]
    first = intake.sources[0]
    assert (first.id, first.size) == (sha256(RELEASE.encode()).hexdigest(), len(RELEASE.encode()))
    assert load(tmp_path, first) == RELEASE.encode()
    assert not intake.failures and not intake.skipped


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("release.txt", PAGE, media.HTML),
        ("release.txt", "\ufeff  <!-- saved -->\n<html><body>x", media.HTML),
        ("page.html", RELEASE, media.HTML),
        ("release", RELEASE, media.PLAIN),
        ("release.html", b"%PDF-1.4\n%\xe2\xe3\n1 0 obj", media.PDF),
        ("release.pdf", b"\n\n%PDF-1.4\n%\xe2\xe3\n1 0 obj", media.PDF),
        ("note.txt", "Un fichier PDF commence par %PDF-1.4, dit la norme.\n", media.PLAIN),
        ("release.bin", docx_bytes(), media.DOCX),
        ("cut.docx", docx_bytes()[:70], media.DOCX),
        ("mail.txt", "Received: from a\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nBonjour\r\n", media.MAIL),
        ("mail.eml", "From: a@b.example\nTo: c@d.example\nSubject: x\n\nBonjour\n", media.MAIL),
        ("memo.txt", "Date: 9 juillet 2025\nContact: Zoé Lamy\nObjet : rentrée\n\nBonjour\n", media.PLAIN),
        ("post.txt", "---\ntitle: Un laboratoire\nlang: fr\n---\nTexte.\n", media.MARKDOWN),
        ("post.md", "# Un laboratoire\n\nTexte.\n", media.MARKDOWN),
        ("wide.txt", RELEASE.encode("utf-16"), media.PLAIN),
        ("wide.html", PAGE.encode("utf-16-le"), media.HTML),
        ("old.txt", RELEASE.encode("cp1252"), media.PLAIN),
        ("rss.xml", '<?xml version="1.0"?><rss version="2.0"></rss>', media.XML),
        ("x.html", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html></html>', media.HTML),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
         media.DOCX),
        ("nul.html", PAGE.replace("<p>", "<p>\0\0"), media.HTML),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, media.OLE),
        ("noise.html", bytes(range(256)) * 4, media.BINARY),
        ("points.xyz", "13.436 84.743 0.764\n25.507 49.544 0.449\n" * 30, media.DATA),
        ("water.xyz", "3\nwater\nO 0.0 0.0 0.1\nH 0.0 0.7 -0.4\nH 0.0 -0.7 -0.4\n", media.DATA),
        ("release.xyz", RELEASE, media.PLAIN),
        ("numbers.txt", "12 34 56\n" * 9, media.PLAIN),
        ("shores.geojson", '{"type": "Point", "coordinates": [2.1, 48.6]}', media.JSON),
        ("list", "[12, 14.5]", media.JSON),
        ("note", "[12 mai] La piscine rouvre, dit la ville.\n", media.PLAIN),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(40), "image/png"),
    ],
)  # fmt: skip
def test_the_kind_is_told_by_content(name: str, content: str | bytes, kind: str) -> None:
    data = content.encode() if isinstance(content, str) else content
    assert media.kind_of_bytes(data, name) == kind


def test_what_is_no_document_is_skipped_with_a_reason_and_a_false_name_fails(tmp_path: Path) -> None:
    png = b"\x89PNG\r\n\x1a\n" + bytes(40)
    write(tmp_path / "a.txt", RELEASE)
    write(tmp_path / "README.md", "# about this folder")
    write(tmp_path / ".hidden.txt", RELEASE + "1")
    write(tmp_path / ".git" / "x.txt", RELEASE + "2")
    write(tmp_path / "~$a.docx", b"lock")
    write(tmp_path / "photo.png", png)
    write(tmp_path / "style.css", "p { color: red }")
    write(tmp_path / "posts.json", '[{"title": "a"}]')
    write(tmp_path / "points.xyz", "1.5 2.5 3.5\n" * 9)
    write(tmp_path / "copy.txt", RELEASE)
    write(tmp_path / "fake.html", png + b"1")
    write(tmp_path / "empty.txt", b"")
    write(tmp_path / "big.txt", "x" * 2000)
    write(tmp_path / "noise.pdf", os.urandom(300))
    intake = read(tmp_path, max_bytes=1000)
    assert [item.location for item in intake.sources] == ["a.txt"]
    assert skipped(intake) == {
        ".git": "hidden", ".hidden.txt": "hidden", "README.md": "documentation", "copy.txt": "duplicate",
        "photo.png": "not_a_document", "points.xyz": "not_a_document", "posts.json": "data",
        "style.css": "not_a_document", "~$a.docx": "hidden",
    }  # fmt: skip
    assert {name: category for name, (category, _) in failed(intake).items()} == {
        "big.txt": "too_large", "empty.txt": "empty", "fake.html": "unsupported", "noise.pdf": "unsupported",
    }  # fmt: skip
    assert all(message.endswith(".") and name in message for name, (_, message) in failed(intake).items())


def test_links_pipes_sockets_and_devices_are_neither_followed_nor_opened(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside" / "secret.txt", "secret\n")
    root = tmp_path / "corpus"
    write(root / "a.txt", RELEASE)
    (root / "loop").symlink_to(root)
    (root / "self").symlink_to(root / "self")
    (root / "dangling").symlink_to(root / "nowhere")
    (root / "inside.txt").symlink_to(root / "a.txt")
    (root / "out.txt").symlink_to(outside)
    (root / "outdir").symlink_to(outside.parent)
    (root / "null.txt").symlink_to("/dev/null")
    os.mkfifo(root / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(root / "s"))
        intake = read(root)
    assert [item.location for item in intake.sources] == ["a.txt"]
    assert skipped(intake) == {"inside.txt": "link", "loop": "link"}
    told = failed(intake)
    assert set(told) == {"self", "dangling", "out.txt", "outdir", "null.txt", "pipe.txt", "s"}
    assert told["pipe.txt"] == ("unsupported", "pipe.txt is a named pipe, not a file; it was not opened.")
    assert "leads out of the folder" in told["out.txt"][1]
    assert "back to itself" in told["self"][1]
    named = read_files([root / "pipe.txt", root / "a.txt"], settings=IntakeSettings())
    assert [item.location for item in named.sources] == [str(root / "a.txt")]
    assert named.failures[0].message.endswith("is a named pipe, not a file.")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_may_not_be_read_is_a_failure(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", RELEASE).chmod(0)
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed").chmod(0)
    try:
        assert {category for category, _ in failed(read(tmp_path)).values()} == {"unreadable"}
    finally:
        (tmp_path / "closed").chmod(0o700)


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_printable_and_lead_back_to_the_file(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    write(path, RELEASE)
    (source,) = read(tmp_path).sources
    assert source.location.isprintable()
    assert json.loads(json.dumps(source.location).encode()) == source.location
    assert load(tmp_path, source) == RELEASE.encode()
    (given_source,) = read_files([path], settings=IntakeSettings()).sources
    given_source.location.encode("utf-8")
    assert names.path(given_source.location) == path


@given(FILE_NAME)
def test_a_location_is_printable_and_reversible(raw: bytes) -> None:
    path = Path(os.fsdecode(raw))
    location = names.location(path)
    location.encode("utf-8")
    assert location.isprintable() and names.path(location) == path


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(MAGIC), st.binary(max_size=400), st.text(max_size=8))
def test_any_bytes_have_a_kind(magic: bytes, rest: bytes, name: str) -> None:
    assert "/" in media.kind_of_bytes(magic + rest, name)


def test_sources_toml_states_what_is_known(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", RELEASE)
    write(tmp_path / "2025" / "deep" / "b.txt", RELEASE + "b")
    write(
        tmp_path / "sources.toml",
        '[[source]]\nfile = ["*.txt", "**/b.txt"]\npublisher = "Institut Exemple"\nlang = "fr"\n'
        'published = 2025-07-09\nalternates = [{ lang = "en_GB", url = "https://iex.example/en" }]\n',
    )
    write(tmp_path / "2025" / "sources.toml", '[[source]]\nfile = "deep/b.txt"\nlayout = "dump"\nlang = "en"\n')
    deep, top = read(tmp_path).sources
    assert (deep.location, deep.publisher, deep.lang_hint, deep.layout) == (
        "2025/deep/b.txt",
        "Institut Exemple",
        "en",
        "dump",
    )
    assert (top.lang_hint, top.layout, top.published) == ("fr", "", "2025-07-09")
    assert [(item.lang, item.url, item.how) for item in top.alternates] == [
        ("en-gb", "https://iex.example/en", "sources_toml")
    ]
    (named,) = read_files([tmp_path / "a.txt"], settings=IntakeSettings()).sources
    assert (named.location, named.publisher) == (str(tmp_path / "a.txt"), "Institut Exemple")


@pytest.mark.parametrize(
    "content",
    [
        "[[source]]\n",
        '[[source]]\nfile = "a"\ncolour = "red"\n',
        "x = 1\n",
        "[[source]\n",
        '[[source]]\nfile="a"\nlayout="pile"\n',
        '[[source]]\nfile="a"\nalternates=[1]\n',
        '[[source]]\nfile="a"\nurl=1\n',
    ],
)
def test_a_sources_toml_that_cannot_be_understood_is_a_usage_error(tmp_path: Path, content: str) -> None:
    write(tmp_path / "sources.toml", content)
    with pytest.raises(errors.UsageError, match=r"sources\.toml"):
        read(tmp_path)


def test_the_glossary_of_the_folder(tmp_path: Path) -> None:
    write(
        tmp_path / "glossary.toml",
        '[[entry]]\ntype = "organisation"\nfr = ["Institut  Exemple", "IEX"]\nen = "Example Institute"\n'
        'wikidata = "Q0"\nror = "https://ror.example/0"\n',
    )
    (entry,) = read(tmp_path).glossary.entries
    assert (entry.fr, entry.en) == (("Institut Exemple", "IEX"), ("Example Institute",))
    assert entry.external == (("ror", "https://ror.example/0"), ("wikidata", "Q0"))
    write(tmp_path / "glossary.toml", '[[entry]]\ntype = "organisation"\n')
    with pytest.raises(errors.UsageError, match="entry 1"):
        read(tmp_path)


def test_a_fetched_store_gives_the_newest_version_of_each_address(tmp_path: Path) -> None:
    write(tmp_path / "raw" / "1.html", PAGE)
    write(tmp_path / "raw" / "2.html", PAGE + "2")
    write(tmp_path / "raw" / "list.html", PAGE + "3")
    records = [
        {"url": "https://iex.example/fr", "status": 200, "path": "raw/1.html", "media_type": "text/html"},
        {"url": "https://iex.example/x", "final_url": "https://iex.example/fr", "status": 200, "path": "raw/2.html",
         "media_type": "text/html; charset=ISO-8859-1", "referrer": "https://iex.example/",
         "alternates": [{"lang": "en", "url": "https://iex.example/en", "how": "hreflang"}, {"lang": "xx"},
                        {"lang": "en", "url": "https://iex.example/", "how": "hreflang", "doubt": "home_page"},
                        {"lang": "en", "url": "https://iex.example/e2", "how": "link", "doubt": "not_reciprocal"}]},
        {"url": "https://iex.example/list", "path": "raw/list.html", "skipped": "a list of posts"},
        {"url": "https://iex.example/fr", "status": 304},
        {"url": "https://iex.example/evil", "path": "../outside.html"},
    ]  # fmt: skip
    write(tmp_path / "fetch.jsonl", "".join(json.dumps(item) + "\n" for item in records) + '{"url": "cut')
    intake = read(tmp_path)
    (source,) = intake.sources
    assert (source.location, source.url, source.referrer, source.charset) == (
        "raw/2.html", "https://iex.example/fr", "https://iex.example/", "iso-8859-1",
    )  # fmt: skip
    assert [(item.lang, item.url) for item in source.alternates] == [
        ("en", "https://iex.example/en"), ("en", "https://iex.example/e2"),
    ]  # fmt: skip
    assert skipped(intake) == {"fetch.jsonl": "configuration", "raw/1.html": "superseded", "raw/list.html": "not_kept"}


def test_the_outputs_of_a_run_are_no_inputs(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", RELEASE)
    write(tmp_path / "outputs" / "review.html", PAGE)
    (tmp_path / "outputs" / ".presskit").mkdir()
    intake = read(tmp_path)
    assert [source.location for source in intake.sources] == ["a.txt"]
    assert skipped(intake) == {"outputs": "outputs"}
    with pytest.raises(errors.UsageError, match="outputs of a run"):
        read(tmp_path / "outputs")


class Remembered(Forgetful):
    def recall(self, name: str, stamp: str) -> str:
        return f"{'0' * 64} text/plain"


def test_what_is_remembered_of_a_file_is_not_looked_for_again(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", RELEASE)
    (source,) = read_folder(tmp_path, settings=IntakeSettings(), memory=Remembered()).sources
    assert (source.id, source.size) == ("0" * 64, len(RELEASE.encode()))
    with pytest.raises(errors.Unreadable, match="changed"):
        load(tmp_path, source)


def test_a_missing_folder_is_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(errors.NothingToRead):
        read(tmp_path / "none")
    with pytest.raises(errors.UsageError):
        read(write(tmp_path / "file.txt", RELEASE))


def test_a_very_deep_tree_is_read_or_refused_but_never_a_crash(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    depth = 0
    try:
        for _ in range(300):  # longer than PATH_MAX in the end
            os.mkdir("a" * 20, dir_fd=here)
            deeper = os.open("a" * 20, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
            depth += 1
    finally:
        os.close(here)
    write(tmp_path / "a.txt", RELEASE)
    intake = read(tmp_path)
    assert [item.location for item in intake.sources] == ["a.txt"]
    assert {item.category for item in intake.failures} <= {"unreadable"}

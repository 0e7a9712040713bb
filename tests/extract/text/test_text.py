"""Plain text, dumps and Markdown: sample folders, exact spans, encodings."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import errors
from presskit.extract import ExtractSettings, extract, media
from presskit.extract.decode import decode
from presskit.extract.text.frontmatter import parted
from tests.extract.helpers import blocks, check_spans, dropped, kinds, read, source_of

SAMPLES = Path(__file__).parents[2] / "samples" / "text"


@pytest.mark.parametrize("case", sorted(path.name for path in SAMPLES.iterdir()))
def test_sample(case: str) -> None:
    path = next((SAMPLES / case).glob("input.*"))
    expected = json.loads((SAMPLES / case / "expected.json").read_text())
    extraction = read(path.read_bytes(), path.name)
    check_spans(extraction)
    assert [
        {
            "title": document.title,
            "lang": document.lang_declared,
            "source_start": document.source_start,
            "blocks": [list(pair) for pair in zip(kinds(document), blocks(document), strict=True)],
        }
        for document in extraction.documents
    ] == expected["documents"]
    assert dropped(extraction) == expected["dropped"]
    assert sorted({note.reason for note in extraction.notes if note.kind != "dropped"}) == expected["notes"]


def test_text_is_a_verbatim_slice_of_the_file_from_source_start() -> None:
    for path in SAMPLES.glob("*/input.txt"):
        raw = path.read_bytes()
        if b"\r" in raw or path.parent.name == "cp1252":
            continue
        file_text = raw.decode()
        for document in read(raw, "input.txt").documents:
            assert file_text[document.source_start : document.source_start + len(document.text)] == document.text


def test_the_seed_dump_becomes_its_posts_and_the_seed_release_one_document(seeds: Path) -> None:
    dump = (seeds / "003_856edac00f083a1f.txt").read_bytes()
    extraction = read(dump, "dump.txt")
    assert [document.source_start for document in extraction.documents[:3]] == [0, 1652, 6106]
    assert len(extraction.documents) == 10
    assert dropped(extraction) == {"pagination": ["- 1\n- 2"]}
    (release,) = read((seeds / "000_a104f02c8264e5af.txt").read_bytes(), "release.txt").documents
    assert (release.source_start, len(release.blocks), kinds(release).count("list_item")) == (1, 25, 5)
    assert kinds(release)[0] == "title"


def test_the_stated_layout_decides() -> None:
    lines = "Une phrase assez courte, qui a pourtant seize mots et même un peu plus, comme on le voit.\n" * 3
    assert len(read(lines.encode(), "x.txt").documents) == 1
    assert len(read(lines.encode(), "x.txt", layout="dump").documents) == 3
    dump = (SAMPLES / "dump-of-posts" / "input.txt").read_bytes()
    assert len(read(dump, "x.txt", layout="single").documents) == 1


def test_a_language_stated_beside_the_file_is_declared_unless_the_file_declares_one() -> None:
    texts = {"x.txt": b"Le port rouvre.\n", "x.md": b"---\nlang: en\n---\n# The port\n\nIt opens.\n"}
    stated = {name: replace(source_of(data, name), lang_hint="fr") for name, data in texts.items()}
    found = [extract(stated[name], data, settings=ExtractSettings()).documents for name, data in texts.items()]
    assert [document.lang_declared for (document,) in found] == ["fr", "en"]


def test_the_day_of_the_dateline_is_that_of_publication_when_nobody_states_another() -> None:
    text = (
        "Le port rouvre\n\nVarnes, le 3 mai 2026 – La digue nord rouvre aux promeneurs après quatre ans de travaux.\n"
    )
    assert read(text.encode(), "port.txt").documents[0].published == "2026-05-03"
    assert read(text.encode(), "port.md").documents[0].published == "2026-05-03"
    stated = f"---\ndate: 2026-05-04\n---\n{text}".encode()
    assert read(stated, "port.md").documents[0].published == "2026-05-04"
    source = replace(source_of(text.encode(), "port.txt"), published="2026-05-05T08:00+02:00")
    (document,) = extract(source, text.encode(), settings=ExtractSettings()).documents
    assert document.published == "2026-05-05T08:00+02:00"


def test_markdown_with_front_matter() -> None:
    data = (
        "---\ntitle: 'Le port rouvre'\ndate: 2025-04-22 09:30:00 +0200\nlang: fr\ntranslationKey: port-1\n"
        "altLangPage: /en/port\nauthor: Noël Tanguy\nalternates:\n  - lang: en\n    url: https://port.example/en\n---\n"
        "# Le port rouvre\n\nLa digue **nord** rouvre : voir le [dossier](dossier.pdf)\net les photos.\n\n"
        "1. le feu ;\n2. l’escalier.\n\n| Ouvrage | Coût |\n|---|---|\n| feu | 1 |\n"
    ).encode()
    (document,) = read(data, "post.md").documents
    assert (document.title, document.published, document.lang_declared) == (
        "Le port rouvre", "2025-04-22T09:30:00+02:00", "fr",
    )  # fmt: skip
    assert (document.translation_key, document.byline) == ("port-1", "Noël Tanguy")
    assert {(item.lang, item.url) for item in document.alternates} == {
        ("", "/en/port"),
        ("en", "https://port.example/en"),
    }
    assert [item.url for item in document.attachments] == ["dossier.pdf"]
    assert blocks(document) == [
        "Le port rouvre", "La digue nord rouvre : voir le dossier et les photos.", "le feu ;", "l’escalier.",
        "Ouvrage | Coût", "feu | 1",
    ]  # fmt: skip


def test_markdown_for_site_generators() -> None:
    data = (
        "---\ntitle: Le phare\ndate: 2025-31-12 5:00:00 +0100\n---\n"
        "{% include menu.html %}\nLe phare rouvre[^1], dit la mairie.[^long-mark]\n\n"
        '{{< figure src="phare.jpg" caption="Le phare, vu d’un bateau & du quai" >}}\n\n'
        "[Réserver](/fr/visite){: .button .is-primary} avant le {{ site.day }}10 mai.\n\n"
        "```\n{{ kept }}\n```\n\n[^1]: Après neuf ans.\n[^long-mark]: Par lettre.\n"
    ).encode()
    extraction = read(data, "post.md")
    (document,) = extraction.documents
    assert [(document.text[b.start : b.end], b.kind) for b in document.blocks] == [
        ("Le phare", "title"), ("Le phare rouvre, dit la mairie.", "paragraph"),
        ("Le phare, vu d’un bateau & du quai", "caption"), ("Réserver avant le 10 mai.", "paragraph"),
        ("{{ kept }}", "paragraph"), ("Après neuf ans.", "paragraph"), ("Par lettre.", "paragraph"),
    ]  # fmt: skip
    assert document.published == ""  # there is no such day
    (note,) = [note for note in extraction.notes if note.reason == "template"]
    assert note.text.split("\n")[0] == "{% include menu.html %}"


def test_html_inside_markdown_keeps_its_blocks() -> None:
    data = (
        "# Le phare\n\n<p>Le phare rouvre.</p><p>Il a été <b>repeint</b>.</p>\n<blockquote>\n<p>« Enfin ! »</p>\n"
        "</blockquote><p>La mairie paie.</p>\n<h3>Horaires</h3>\n<ul><li>le matin</li><li>le soir</li></ul>\n"
    ).encode()
    (document,) = read(data, "post.md").documents
    assert [(document.text[b.start : b.end], b.kind) for b in document.blocks[1:]] == [
        ("Le phare rouvre.", "paragraph"), ("Il a été repeint.", "paragraph"), ("« Enfin ! »", "quote"),
        ("La mairie paie.", "paragraph"), ("Horaires", "heading"), ("le matin", "list_item"), ("le soir", "list_item"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        ("Nouvelles cartes au 3 mars\nMeilleures icônes\nTraduction revue", 3),
        ("Nouvelles cartes au 3 mars\nMeilleures icônes", 0),
        ("Nouvelles cartes au 3 mars,\nMeilleures icônes,\nTraduction revue", 0),
        ("Nouvelles cartes et\nbien d’autres choses\nTraduction revue", 0),
    ],
)
def test_lines_below_a_colon_may_be_items_that_nobody_marked(lines: str, items: int) -> None:
    (document,) = read(f"# Version 4\n\nCe qui change :\n\n{lines}\n".encode(), "post.md").documents
    assert sum(block.kind == "list_item" for block in document.blocks) == items


@pytest.mark.parametrize(
    ("stated", "published"),
    [("2025-04-22 5:07:00 +0100", "2025-04-22T05:07:00+01:00"), ("2025-02-30", ""), ("2024-02-29", "2024-02-29")],
)
def test_markdown_dates_are_days_of_the_calendar(stated: str, published: str) -> None:
    (document,) = read(f"---\ntitle: Le port\ndate: {stated}\n---\nIl rouvre.\n".encode(), "post.md").documents
    assert document.published == published


@pytest.mark.parametrize(
    ("encoding", "declared", "read_as"),
    [
        ("utf-8", "", "utf-8"), ("utf-8-sig", "", "utf-8"), ("utf-16", "", "utf-16-le"), ("utf-16-be", "", "utf-16-be"),
        ("cp1252", "", "cp1252"), ("cp850", "", "cp850"), ("mac-roman", "", "mac-roman"), ("utf-8", "iso-8859-1", "utf-8"),  # noqa: E501
        ("cp1252", "utf-8", "cp1252"), ("iso8859-15", "iso-8859-15", "iso8859-15"), ("cp1252", "klingon", "cp1252"),
    ],
)  # fmt: skip
def test_encodings_are_told_from_the_bytes(encoding: str, declared: str, read_as: str) -> None:
    text = "L'été dernier, près de Brionne, où l'élève a reçu « un prix » : voilà l'événement.\n"
    decoded = decode(text.encode(encoding, "replace"), declared=declared)
    assert (decoded.text, decoded.encoding) == (text, read_as)


@pytest.mark.parametrize("declared", ["undefined", "idna", "punycode", "unicode_escape", "raw-unicode-escape"])
def test_codecs_no_file_is_written_in_are_no_declaration(declared: str) -> None:
    decoded = decode("Un été près de Brionne, l'élève a reçu 3 \\u20ac.\n".encode("cp1252"), declared=declared)
    assert (decoded.encoding, decoded.text[:23]) == ("cp1252", "Un été près de Brionne,")


def test_what_a_reader_sees_stays_and_what_was_decided_is_noted() -> None:
    text = "Le prix\u202f: 5\u00a0€, la co\u00adopé\u200bration \u202edroite\u202c.\n"
    (document,) = read(text.encode(), "x.txt").documents
    assert document.text == text.strip()
    decoded = decode(b"un\0deux\r\n")
    assert decoded.text == "un deux\n"
    assert {note.reason for note in decoded.notes} == {"control_characters", "line_ends"}


@pytest.mark.parametrize("data", [b" \n\t\n", b"\0" * 50, "\u200b\ufeff \n".encode(), b"---\n...\n"])
def test_nothing_to_read_is_said(data: bytes) -> None:
    with pytest.raises(errors.Empty):
        read(data, "x.txt", media.PLAIN)


def test_binary_data_is_no_text() -> None:
    with pytest.raises(errors.Broken):
        read(bytes(range(1, 32)) * 40 + b"text", "x.txt", media.PLAIN)


@given(st.text(max_size=400))
def test_any_text_keeps_its_characters(text: str) -> None:
    data = text.encode("utf-8", "replace")
    try:
        extraction = read(data, "x.txt", media.PLAIN)
    except errors.InputError:
        return
    check_spans(extraction)
    whole = decode(data)
    for document in extraction.documents:
        start = document.source_start - whole.offset
        assert whole.text[start : start + len(document.text)] == document.text


@given(st.text(alphabet="-+: \n'\"[]{}#|>abc\t", max_size=200))
def test_any_front_matter_can_be_parted(text: str) -> None:
    for marks in ("---\n", "+++\n"):
        _, body = parted(marks + text)
        assert body in marks + text

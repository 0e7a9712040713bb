"""Documents that mean harm, through the whole pipeline into every file that is made of them."""

import csv
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from lxml import etree, html

import presskit
from presskit.corpus import run
from presskit.export import FORMATS, writer
from presskit.runner.pools import PoolSettings
from presskit.settings import Settings

SCRIPT = "&lt;script&gt;own()&lt;/script&gt; ]]&gt; &#x202e;gnp.exe&#x2066; &amp;lt;img src=x onerror=own()&amp;gt;"
PAGE = """<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>
<link rel="canonical" href="javascript:own()"><link rel="alternate" hreflang="{other}" href="data:text/html,own">
<meta property="og:url" content=" java&#10;script:own()"><meta property="article:published_time" content="2025-04-03">
<script>own()</script></head><body><article><h1>{title}</h1>
{paragraphs}
<p><a href="javascript:own()//a.pdf">dossier.pdf</a> <a href="file:///etc/passwd">passwd.pdf</a></p></article></body></html>
"""
FR = (
    f"Pradel, le 3 avril 2025. Le four banal de Pradel rouvre avec 40 pains par heure {SCRIPT}.",
    "Oui;=1+1;@SUM(A1) et encore 12 millions d’euros pour les 40 pains de la commune de Pradel.",
    "« =cmd|'/c calc'!A1 », a déclaré Ysaline Cordet, présidente de la Société des fours.",
)
EN = (
    f"Pradel, April 3, 2025. The village oven of Pradel reopens with 60 loaves an hour {SCRIPT}.",
    "Yes;=1+1;@SUM(A1) and a further 21 million euros for the 60 loaves of the town of Pradel.",
    "“=cmd|'/c calc'!A1,” said Ysaline Cordet, President of the Society of Ovens.",
)
NAMES = ("=cmd 'x' <img src=x onerror=own()>;=1+1.fr.html", "=cmd 'x' <img src=x onerror=own()>;=1+1.en.html")


@pytest.fixture(scope="module")
def out(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("harm")
    (folder / "corpus").mkdir()
    for name, lang, other, title, words in (
        (NAMES[0], "fr", "en", '=HYPERLINK("https://evil.example";"Le four de Pradel rouvre")', FR),
        (NAMES[1], "en", "fr", '=HYPERLINK("https://evil.example";"The oven of Pradel reopens")', EN),
    ):
        text = "\n".join(f"<p>{paragraph}</p>" for paragraph in words)
        page = PAGE.format(lang=lang, other=other, title=title, paragraphs=text)
        (folder / "corpus" / name).write_text(page, encoding="utf-8")
    endless = "Grenouilles " * 40_000
    (folder / "corpus" / "long.eml").write_text(
        f"From: a@b.example\nTo: c@d.example\nSubject: {endless}\n\nDes grenouilles ont sauté dans la mare de Pradel.\n"
    )
    run(folder / "corpus", folder / "out", Settings(run=PoolSettings(jobs=0)), progress=lambda _: None)
    return folder / "out"


@pytest.fixture(scope="module")
def exports(out) -> Path:
    for name in FORMATS:
        writer(name)(presskit.stream(out), out / "exports")
    return out / "exports"


def test_it_is_read_and_compared(out):
    release = next(r for r in presskit.load(out).releases if r.fr and r.en)
    assert "own()" in release.fr.text and "=1+1" in release.fr.text
    assert any(finding.check.startswith("amount") for finding in release.findings)
    for version in release.versions:
        record = version.record
        links = [record.url, *(a.url for a in record.alternates), *(a.url for a in record.attachments)]
        assert not [link for link in links if re.match(r"(?i)\s*(javascript|data|vbscript):", link)]


def test_no_field_of_a_table_is_a_formula(exports):
    from openpyxl import load_workbook

    made = sorted(exports.glob("*.csv"))
    assert len(made) == 4
    seen = ""
    for path in made:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file):
                seen += "".join(row)
                fields = [field for cell in row for field in re.split(r"[;\t]", cell)]
                assert not [field for field in fields if re.match(r"\s*[=+@]", field)]
    assert "=cmd" in seen and "HYPERLINK" in seen
    for sheet in load_workbook(exports / "presskit.xlsx"):
        assert not [cell.coordinate for row in sheet for cell in row if cell.data_type == "f" or cell.hyperlink]


def test_markup_stays_text_in_xml(exports):
    found = [*exports.rglob("*.tmx"), *exports.rglob("*.xlf"), *exports.rglob("*.xliff")]
    assert len(found) >= 2
    for path in found:
        root = etree.parse(path).getroot()
        assert not root.xpath("//*[local-name()='script' or local-name()='img']")
        assert "own()" in "".join(root.itertext())


def test_json_leads_nowhere(exports):
    def values(item: object):
        if isinstance(item, dict):
            yield from (
                value for part in item.items() for value in ([part] if isinstance(part[1], str) else values(part[1]))
            )
        elif isinstance(item, list):
            yield from (value for part in item for value in values(part))

    found = [*exports.rglob("*.json"), *exports.rglob("*.jsonld")]
    pairs = [pair for path in found for pair in values(json.loads(path.read_text(encoding="utf-8")))]
    assert len(pairs) > 50
    for name, value in pairs:
        assert not re.match(r"(?i)\s*(javascript|data|vbscript):", value), (name, value)
        if name.endswith(("xhtml", "html")) and value.strip():
            assert not html.fragment_fromstring(value, create_parent=True).xpath(
                "//script | //img | //@*[starts-with(name(), 'on')]"
            )


def test_sqlite_holds_it_as_it_is(exports):
    with closing(sqlite3.connect(next(exports.glob("*.sqlite")))) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert "documents" in names
        text = "".join(str(row) for name in names for row in database.execute(f'SELECT * FROM "{name}"'))
    assert "=cmd" in text and "own()" in text


def test_files_are_made_where_they_belong(out, exports):
    assert all(path.resolve().is_relative_to(out.resolve()) for path in exports.rglob("*"))
    assert not [path for path in exports.rglob("*") if re.search(r"[<>;'|=]", path.name)]


def test_the_page_stays_small_and_still(out):
    text = (out / "review.html").read_text(encoding="utf-8")
    assert len(text) < 2_000_000  # half a million characters of a title are not on every list
    page = html.fromstring(text)
    assert len(page.xpath("//script")) == 1
    assert not page.xpath("//img | //iframe | //object | //embed | //svg[@onload]")
    assert not page.xpath("//@*[starts-with(name(), 'on')]")
    hrefs = page.xpath("//@href") + page.xpath("//@src")
    assert hrefs and not [link for link in hrefs if re.match(r"(?i)\s*(javascript|data|vbscript):", link)]
    assert "%3Dcmd%20%27x%27%20%3Cimg" in "".join(hrefs)

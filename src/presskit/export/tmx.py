"""TMX 1.4b: the translation memory of all pairs, one unit a bead with words on both sides.

`<prop>` elements carry score, kind, status, file and address of both sides; the release's title is the `<note>`.
"""

from pathlib import Path

from presskit import __version__
from presskit.collection import Bead, Release, Results
from presskit.export.files import Placing, xml_text

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """presskit.tmx; rejected beads are left out."""
    from lxml import etree

    header = {
        "creationtool": "presskit", "creationtoolversion": __version__, "segtype": "sentence", "o-tmf": "presskit",
        "adminlang": "en", "srclang": "fr", "datatype": "plaintext",
    }  # fmt: skip
    with (
        Placing(folder) as new,
        new("presskit.tmx").open("wb") as file,
        etree.xmlfile(file, encoding="utf-8") as xml,
    ):
        xml.write_declaration()
        xml.write_doctype('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
        with xml.element("tmx", version="1.4"):
            xml.write(etree.Element("header", header))
            with xml.element("body"):
                for release in results.releases:
                    for bead in release.beads:
                        if bead.fr and bead.en and bead.record.status != "rejected":
                            xml.write(_unit(release, bead))
    return tuple(new.made)


def _unit(release: Release, bead: Bead) -> object:
    from lxml import etree

    assert release.fr and release.en
    unit = etree.Element("tu", tuid=bead.record.id)
    if release.title:
        etree.SubElement(unit, "note").text = xml_text(release.title)
    props = {
        "x-score": f"{bead.record.score:.4f}",
        "x-kind": bead.record.kind,
        "x-status": bead.record.status or ("confirmed" if bead.record.score >= 0.9 else "proposed"),
        "x-release": release.id,
        "x-file-fr": release.fr.record.source.location,
        "x-file-en": release.en.record.source.location,
        "x-url-fr": release.fr.record.url,
        "x-url-en": release.en.record.url,
    }
    for name, value in props.items():
        if value:
            etree.SubElement(unit, "prop", type=name).text = xml_text(value)
    for lang, text in (("fr", bead.fr_text), ("en", bead.en_text)):
        variant = etree.SubElement(unit, "tuv", {_XML_LANG: lang})
        etree.SubElement(variant, "seg").text = xml_text(" ".join(text.split()))
    return unit

"""XLIFF 2.1 (OASIS, 2018): one file a paired release, one unit a bead, French as source.

The score and the evidence travel as notes; the state follows the review: `final` for accepted beads, `translated` else.
"""

from pathlib import Path
from typing import Any

from presskit.collection import Bead, Release, Results
from presskit.export.files import Placing, xml_text

_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_NSMAP: Any = {None: _NAMESPACE}


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """presskit.xlf; beads with an empty French side have no place in it (XLIFF starts from the source)."""
    from lxml import etree

    root = {"version": "2.1", "srcLang": "fr", "trgLang": "en"}
    with (
        Placing(folder) as new,
        new("presskit.xlf").open("wb") as file,
        etree.xmlfile(file, encoding="utf-8") as xml,
    ):
        xml.write_declaration()
        with xml.element(f"{{{_NAMESPACE}}}xliff", root, nsmap=_NSMAP):
            number = 0
            for release in results.releases:
                beads = [bead for bead in release.beads if bead.fr and bead.record.status != "rejected"]
                if beads:  # a file without a unit is not valid
                    number += 1
                    xml.write(_file(release, beads, number))
            if not number:  # nor is a document without a file
                xml.write(_nothing())
    return tuple(new.made)


def _child(parent: Any, name: str, text: str = "", **attributes: str) -> Any:
    from lxml import etree

    element = etree.SubElement(parent, f"{{{_NAMESPACE}}}{name}", attributes)
    if text:
        element.text = xml_text(text)
    return element


def _file(release: Release, beads: list[Bead], number: int) -> Any:
    from lxml import etree

    assert release.fr and release.en
    attributes = {"id": f"f{number}", "original": xml_text(release.fr.record.source.location)}
    file = etree.Element(f"{{{_NAMESPACE}}}file", attributes, nsmap=_NSMAP)
    notes = _child(file, "notes")
    _child(notes, "note", release.title, category="title")
    _child(notes, "note", release.en.record.source.location, category="english-file")
    for bead in beads:
        unit = _child(file, "unit", id=bead.record.id)
        remarks = _child(unit, "notes")
        _child(remarks, "note", f"{bead.record.score:.4f}", category="score")
        _child(remarks, "note", bead.record.kind, category="kind")
        state = "initial" if not bead.en else "final" if bead.record.status == "accepted" else "translated"
        segment = _child(unit, "segment", state=state)
        _child(segment, "source", " ".join(bead.fr_text.split()))
        if bead.en:
            _child(segment, "target", " ".join(bead.en_text.split()))
    return file


def _nothing() -> Any:
    from lxml import etree

    file = etree.Element(f"{{{_NAMESPACE}}}file", id="f0", nsmap=_NSMAP)
    _child(_child(_child(file, "unit", id="u0"), "segment"), "source")
    return file

"""XLIFF 2.1 (OASIS, 2018): one file a paired release, one unit a bead, French as source.

The score and the evidence travel as notes; the state follows the review: `final` for accepted beads, `translated` else.
"""

from pathlib import Path
from typing import Any

from presskit.collection import Collection, Release
from presskit.export.files import placing, xml_text

_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_NSMAP: Any = {None: _NAMESPACE}


def write(collection: Collection, folder: Path) -> tuple[Path, ...]:
    """presskit.xlf; beads with an empty French side have no place in it (XLIFF starts from the source)."""
    from lxml import etree

    target = folder / "presskit.xlf"
    root = {"version": "2.1", "srcLang": "fr", "trgLang": "en"}
    with placing(target) as part, etree.xmlfile(str(part), encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element(f"{{{_NAMESPACE}}}xliff", root, nsmap=_NSMAP):
            paired = [release for release in collection.releases if release.fr and release.en and release.beads]
            for number, release in enumerate(paired, 1):
                xml.write(_file(release, number))
            if not paired:  # a document without a file is not valid
                empty = etree.Element(f"{{{_NAMESPACE}}}file", id="f0", nsmap=_NSMAP)
                unit = etree.SubElement(empty, f"{{{_NAMESPACE}}}unit", id="u0")
                segment = etree.SubElement(unit, f"{{{_NAMESPACE}}}segment")
                etree.SubElement(segment, f"{{{_NAMESPACE}}}source")
                xml.write(empty)
    return (target,)


def _file(release: Release, number: int) -> object:
    from lxml import etree

    assert release.fr and release.en

    def child(parent: Any, name: str, text: str = "", **attributes: str) -> Any:
        element = etree.SubElement(parent, f"{{{_NAMESPACE}}}{name}", attributes)
        if text:
            element.text = xml_text(text)
        return element

    file = etree.Element(
        f"{{{_NAMESPACE}}}file",
        {"id": f"f{number}", "original": xml_text(release.fr.record.source.location)},
        nsmap=_NSMAP,
    )
    notes = child(file, "notes")
    child(notes, "note", release.title, category="title")
    child(notes, "note", release.en.record.source.location, category="english-file")
    for bead in release.beads:
        if not bead.fr or bead.record.status == "rejected":
            continue
        unit = child(file, "unit", id=bead.record.id)
        remarks = child(unit, "notes")
        child(remarks, "note", f"{bead.record.score:.4f}", category="score")
        child(remarks, "note", bead.record.kind, category="kind")
        state = "initial" if not bead.en else "final" if bead.record.status == "accepted" else "translated"
        segment = child(unit, "segment", state=state)
        child(segment, "source", " ".join(bead.fr_text.split()))
        if bead.en:
            child(segment, "target", " ".join(bead.en_text.split()))
    return file

"""IPTC ninjs 3.1: one JSON line an item, with people, organisations, places, embargo and the other version."""

import json
from pathlib import Path
from typing import Any

from presskit.collection import Collection, Document, Release
from presskit.export.files import placing

_SCHEMA = "https://iptc.org/std/ninjs/ninjs-schema_3.1.json"
_ROLES = {"title": "title", "subtitle": "subtitle", "heading": "heading", "caption": "caption", "dateline": "dateline"}


def write(collection: Collection, folder: Path) -> tuple[Path, ...]:
    """presskit.ninjs.jsonl."""
    target = folder / "presskit.ninjs.jsonl"
    with placing(target) as part, part.open("w", encoding="utf-8", errors="replace") as file:
        for release in collection.releases:
            for document in release.versions:
                file.write(json.dumps(_item(collection, release, document), ensure_ascii=False) + "\n")
    return (target,)


def _item(collection: Collection, release: Release, document: Document) -> dict[str, Any]:
    record = document.record
    item: dict[str, Any] = {
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
        "uri": f"urn:presskit:{document.id}",
        "type": "text",
        "representationtype": "complete",
        "language": record.lang,
        "versioncreated": record.published if "T" in record.published else "",
        "firstcreated": record.published if "T" in record.published else "",
        "embargoed": record.embargo_until if "T" in record.embargo_until else "",
        "pubstatus": "usable",
        "by": record.byline,
        "headlines": [{"role": "main", "value": record.title}] if record.title else [],
        "bodies": [
            {
                "role": "main",
                "contenttype": "text/plain",
                "charcount": len(record.text),
                "wordcount": len(record.text.split()),
                "value": record.text,
            }
        ],
        "people": _named(collection, document, "person"),
        "organisations": _named(collection, document, "organisation"),
        "places": _named(collection, document, "place"),
        "infosources": [{"name": record.publisher, "role": "publisher"}] if record.publisher else [],
        "altids": [{"role": "file", "value": record.source.location}],
        "associations": [
            {"name": "translation", "uri": f"urn:presskit:{v.id}", "type": "text", "language": v.lang}
            for v in release.versions
            if v.id != document.id
        ],
    }
    if record.url:
        item["altids"].append({"role": "url", "value": record.url})
    return {name: value for name, value in item.items() if value}


def _named(collection: Collection, document: Document, kind: str) -> list[dict[str, Any]]:
    found = {
        entity.id: entity
        for mention in document.mentions
        if mention.type == kind and (entity := collection.entity_of.get(mention.id))
    }
    items = []
    for name, entity in sorted(found.items()):
        label = entity.label_fr if document.lang == "fr" else entity.label_en
        item = {"name": label or entity.label_en or entity.label_fr, "uri": f"urn:presskit:{name}", "rel": "mentions"}
        items.append(item)
    return items

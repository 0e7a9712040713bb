"""IPTC ninjs 3.1: one JSON line an item, with people, organisations, places, embargo and the other version.

Names and allowed values are those of the standard's JSON Schema (ninjs-schema_3.1.json, IPTC 2024). A time goes out
only when the release states it with its zone, because the schema's dates are those of RFC 3339.
"""

import json
import re
from pathlib import Path
from typing import Any

from presskit.collection import Document, Release, Results
from presskit.export.files import Placing

_SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
_RFC3339 = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)")


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """presskit.ninjs.jsonl."""
    with Placing(folder) as new, new("presskit.ninjs.jsonl").open("w", encoding="utf-8", errors="replace") as file:
        for release in results.releases:
            for document in release.versions:
                file.write(json.dumps(_item(results, release, document), ensure_ascii=False) + "\n")
    return tuple(new.made)


def _item(results: Results, release: Release, document: Document) -> dict[str, Any]:
    record = document.record
    embargo = _instant(record.embargo_until)
    withheld = bool(record.embargo_until and not embargo)  # without the property the standard says: no embargo
    item: dict[str, Any] = {
        "uri": f"urn:presskit:{document.id}",
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
        "type": "text",
        "representationType": "full",
        "language": record.lang,
        "contentCreated": _instant(record.published),
        "embargoedUntil": embargo,
        "pubStatus": "withheld" if withheld else "usable",
        "edNote": f"Embargo: {record.embargo_until}, zone not stated" if withheld else "",
        "by": record.byline,
        "title": record.title,
        "headlines": [
            {"role": role, "contentType": "text/plain", "value": value}
            for role, value in (("main", record.title), ("subtitle", record.subtitle))
            if value
        ],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(record.text),
                "wordCount": len(record.text.split()),
                "value": record.text,
            }
        ],
        "people": _named(results, document, "person"),
        "organisations": _named(results, document, "organisation"),
        "places": _named(results, document, "place"),
        "infoSources": [{"name": record.publisher, "role": "publisher"}] if record.publisher else [],
        "altIds": [
            {"role": role, "value": value}
            for role, value in (("file", record.source.location), ("url", record.url), ("published", record.published))
            if value
        ],
        "associations": [
            {
                "name": v.title or v.record.source.location,
                "rel": "translation",
                "uri": f"urn:presskit:{v.id}",
                "type": "text",
                "language": v.lang,
            }
            for v in release.versions
            if v.id != document.id
        ],
    }
    return {name: value for name, value in item.items() if value}


def _instant(iso: str) -> str:
    """A moment as RFC 3339 wants it, with seconds; "" for a day, or a time without a zone."""
    found = _RFC3339.fullmatch(iso)
    return f"{found[1]}{found[2] or ':00'}{found[3] or ''}{found[4]}" if found else ""


def _named(results: Results, document: Document, kind: str) -> list[dict[str, Any]]:
    found = {
        entity.id: entity
        for mention in document.mentions
        if mention.type == kind and (entity := results.entity_of.get(mention.id))
    }
    items = []
    for name, entity in sorted(found.items()):
        label = entity.label_fr if document.lang == "fr" else entity.label_en
        item = {"name": label or entity.label_en or entity.label_fr, "uri": f"urn:presskit:{name}", "rel": "mentions"}
        items.append(item)
    return items

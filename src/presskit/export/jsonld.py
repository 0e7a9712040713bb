"""JSON-LD with schema.org terms: NewsArticle with workTranslation, Person, Organization, MonetaryAmount, Quotation."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from presskit.collection import Document, Release, Results
from presskit.export.files import Placing
from presskit.knowledge import EntityRecord
from presskit.model import Money

_TYPES = {
    "person": "Person",
    "organisation": "Organization",
    "place": "Place",
    "event": "Event",
    "work": "CreativeWork",
}


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """presskit.jsonld: a graph of articles and of the things they mention, with URNs made from our ids."""
    with Placing(folder) as new, new("presskit.jsonld").open("w", encoding="utf-8", errors="replace") as file:
        file.write('{"@context": {"@vocab": "https://schema.org/"}, "@graph": [')
        for number, node in enumerate(_graph(results)):
            file.write((",\n" if number else "\n") + json.dumps(node, ensure_ascii=False))
        file.write("\n]}\n")
    return tuple(new.made)


def _graph(results: Results) -> Iterator[dict[str, Any]]:
    for release in results.releases:
        for document in release.versions:
            yield _article(results, release, document)
    for entity in results.records("entities"):
        if entity.type in _TYPES:
            yield _thing(entity)


def _urn(name: str) -> str:
    return f"urn:presskit:{name}"


def _article(results: Results, release: Release, document: Document) -> dict[str, Any]:
    record = document.record
    entities = sorted({e.id for m in document.mentions if (e := results.entity_of.get(m.id)) and e.type in _TYPES})
    amounts = [
        {"@type": "MonetaryAmount", "value": m.value.amount, "currency": m.value.currency, "name": m.exact}
        for m in document.mentions
        if isinstance(m.value, Money) and m.value.amount is not None
    ]
    article: dict[str, Any] = {
        "@id": _urn(document.id),
        "@type": "NewsArticle",
        "headline": record.title,
        "alternativeHeadline": record.subtitle,
        "inLanguage": record.lang,
        "datePublished": record.published,
        "url": {"@id": record.url} if record.url else None,
        "publisher": {"@type": "Organization", "name": record.publisher} if record.publisher else None,
        "author": {"@type": "Person", "name": record.byline} if record.byline else None,
        "articleBody": record.text,
        "mentions": [{"@id": _urn(name)} for name in entities] + amounts,
        "workTranslation": [{"@id": _urn(v.id)} for v in release.versions if v.id != document.id],
        "hasPart": [
            {
                "@type": "Quotation",
                "@id": _urn(quote.id),
                "text": quote.exact,
                "spokenByCharacter": [{"@type": "Person", "name": name} for name in quote.speakers],
            }
            for quote in document.quotes
        ],
        "associatedMedia": [
            {"@type": "MediaObject", "contentUrl": {"@id": a.url}, "name": a.title} for a in record.attachments
        ],
    }
    return {name: value for name, value in article.items() if value}


def _thing(entity: EntityRecord) -> dict[str, Any]:
    names = [
        {"@language": lang, "@value": name} for lang, name in (("fr", entity.label_fr), ("en", entity.label_en)) if name
    ]
    thing: dict[str, Any] = {
        "@id": _urn(entity.id),
        "@type": _TYPES[entity.type],
        "name": names,
        "alternateName": list(entity.aliases),
        "sameAs": [{"@id": value} for _, value in entity.external if value.startswith(("http://", "https://"))],
    }
    if entity.type == "person":
        thing["jobTitle"] = sorted({use.role for use in entity.roles if use.role})
        thing["affiliation"] = [
            {"@type": "Organization", "name": name}
            for name in sorted({u.affiliation for u in entity.roles if u.affiliation})
        ]
    return {name: value for name, value in thing.items() if value}

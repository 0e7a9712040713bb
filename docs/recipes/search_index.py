"""JSON lines for a search index: one a release, with both texts, names and dates."""

import json
import sys

import presskit

collection = presskit.load(sys.argv[1])
for release in collection.releases:
    names = {
        entity.label_en or entity.label_fr
        for version in release.versions
        for mention in version.mentions
        if (entity := collection.entity_of.get(mention.id))
    }
    entry = {"id": release.id, "title": release.title, "names": sorted(names)}
    for version in release.versions:
        entry[f"text_{version.lang}"] = version.text
        entry[f"published_{version.lang}"] = version.record.published
    print(json.dumps(entry, ensure_ascii=False))

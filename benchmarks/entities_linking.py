"""Linking across the two languages: the share of people and institutions named in both versions that are one entity.

presskit run ../shared/seeds --out OUT && python benchmarks/entities_linking.py OUT/knowledge.json

The gold is that of the seeds (../shared/seeds/gold.json, core level): a thing counts when the gold names it in both
languages. It is linked when one entity holds a mention of it in a French and in an English document, mentions being
found by their text; an entity is wrong when it holds the names of two things of the gold.
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

GOLD = Path(__file__).resolve().parent.parent.parent / "shared/seeds/gold.json"
_LEAD = re.compile(r"(?i)^(?:(?:the|an?|les?|la|l['’]|une?)\s*\b)")


def plain(name: str) -> str:
    """A name as it is compared: without its article, one apostrophe, single spaces."""
    return " ".join(_LEAD.sub("", name.replace("’", "'")).casefold().split())


def things() -> dict[str, dict[str, set[str]]]:
    """Names by language of each person and institution of the gold."""
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for person in gold["people"]:
        for one in person["appearances"]:
            found[f"person {person['id']}"][one["lang"]].add(plain(one["name"]["text"]))
    for institution in gold["institutions"]:
        if institution["level"] == "core":
            for one in institution["mentions"]:
                found[f"institution {institution['id']}"][one["lang"]].add(plain(one["text"]))
    return found


def main(path: str) -> None:
    """See the module."""
    knowledge = json.loads(Path(path).read_text(encoding="utf-8"))
    langs = {d["id"]: d["lang"] for d in knowledge["documents"]}
    mentions = {m["id"]: m for m in knowledge["mentions"]}
    held: dict[str, dict[str, set[str]]] = {}
    for entity in knowledge["entities"]:
        names: dict[str, set[str]] = defaultdict(set)
        for key in entity["mentions"]:
            mention = mentions[key]
            names[langs[mention["document"]]].add(plain(mention["exact"]))
        held[entity["id"]] = names
    both = {key: names for key, names in things().items() if names["fr"] and names["en"]}
    linked = [k for k, n in both.items() if any(n["fr"] & e["fr"] and n["en"] & e["en"] for e in held.values())]
    owners: dict[str, set[str]] = defaultdict(set)
    for entity_id, names in held.items():
        for key, wanted in things().items():
            if wanted["fr"] & names["fr"] or wanted["en"] & names["en"]:
                owners[entity_id].add(key)
    for kind in ("person", "institution"):
        mine = [k for k in both if k.startswith(kind)]
        print(f"{kind}: {sum(k in linked for k in mine)} of {len(mine)} named in both languages are one entity")
    print("not linked:", ", ".join(sorted(set(both) - set(linked))) or "none")
    wrong = [sorted(keys) for keys in owners.values() if len(keys) > 1]
    print(f"entities that hold two things: {len(wrong)} {wrong if wrong else ''}")


if __name__ == "__main__":
    main(sys.argv[1])

"""Scores of recognised people, institutions and quotations against gold annotations.

Gold is a JSON object: lang, mentions (type person | organisation | free, start, end; free counts neither way), people
(name, role, affiliation; "" means none), quotes (start, end, speakers). A name is right when its span is the gold span
once articles, titles and a final 's are off; a person when some record of that name has the role, with or without
"of <affiliation>", and the affiliation; a quotation when its words agree (ratio 0.85) and all its speakers and no
others are named.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from presskit.model import Mentions

_LEAD = re.compile(
    r"(?i)^(?:(?:the|an?|les?|la|une?|des?|du|de la|mr|mrs|ms|mme|m|dr|prof|professor|pr|sir)\b\.?\s+|[ld]['’])"
)
_TAIL = re.compile(r"(?:['’]s?|[\s,;:.])+$")


@dataclass
class Tally:
    """Counts of what was found, what was right and what there was, by name of the figure."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def f1(self, name: str) -> float:
        total = self.found[name] + self.gold[name]
        return 2 * self.right[name] / total if total else 1.0

    def share(self, name: str) -> float:
        return self.right[name] / self.gold[name] if self.gold[name] else 1.0


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without articles and titles before it and 's or a stop after it."""
    while (match := _LEAD.match(text[start:end])) and match.end() < end - start:
        start += match.end()
    match = _TAIL.search(text[start:end])
    return (start, start + match.start()) if match and match.start() else (start, end)


def near(one: str, two: str) -> bool:
    a, b = (" ".join(re.sub(r"[«»“”\"‘’'„‹›]", " ", s).casefold().split()) for s in (one, two))
    return a == b or (bool(a and b) and SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.85)


def tally(name: str, text: str, gold: dict[str, Any], found: Mentions, into: Tally) -> None:
    """Add the figures of one document."""
    for kind in ("person", "organisation"):
        wanted = {trim(text, m["start"], m["end"]) for m in gold["mentions"] if m["type"] == kind}
        got = {trim(text, m.start, m.end) for m in found.mentions if m.type == kind}
        free = [(m["start"], m["end"]) for m in gold["mentions"] if m["type"] == "free"]
        got = {g for g in got if g in wanted or not any(a < g[1] and g[0] < b for a, b in free)}
        key = kind
        into.right[key] += len(wanted & got)
        into.found[key] += len(got)
        into.gold[key] += len(wanted)
        into.errors += [f"{name} {kind}: missed {text[a:b]!r}" for a, b in sorted(wanted - got)]
        into.errors += [f"{name} {kind}: false {text[a:b]!r}" for a, b in sorted(got - wanted)]
    for person in gold["people"]:
        records = [p for p in found.people if near(p.name, person["name"])]
        role, place = person["role"], person["affiliation"]
        roles = [role] + [f"{role} {j} {place}" for j in ("of", "at", "de", "de l’", "du", "d’") if role and place]
        ok = [
            p
            for p in records
            if (any(near(p.role, r) for r in roles) if role else not p.role)
            and (near(p.affiliation, place) if place else not p.affiliation)
        ]
        into.gold["role"] += 1
        into.right["role"] += bool(ok)
        if not ok:
            into.errors.append(
                f"{name} role: {person['name']}: want {role!r}, {place!r}; got "
                f"{[(p.name, p.role, p.affiliation) for p in records]}"
            )
    for quote in gold["quotes"]:
        words = text[quote["start"] : quote["end"]]
        mine = [q for q in found.quotes if near(q.text, words)]
        ok_quote = any({_plain(s) for s in q.speakers} == {_plain(s) for s in quote["speakers"]} for q in mine)
        into.gold["quote"] += 1
        into.right["quote"] += ok_quote
        if not ok_quote:
            into.errors.append(
                f"{name} quote: {words[:50]!r} want {quote['speakers']}; got {[q.speakers for q in mine]}"
            )
    into.found["quote"] += len(found.quotes)
    for q in found.quotes:
        if not any(near(q.text, text[g["start"] : g["end"]]) for g in gold["quotes"]):
            into.errors.append(f"{name} quote: false {q.text[:60]!r} {q.speakers}")


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def table(into: Tally) -> str:
    """The figures, one a line."""
    rows = [
        f"{kind:13} F1 {into.f1(kind):.3f}  "
        f"({into.right[kind]} right, {into.found[kind]} found, {into.gold[kind]} gold)"
        for kind in ("person", "organisation", "quote")
    ]
    rows.append(f"role          {into.share('role'):.3f}  ({into.right['role']} of {into.gold['role']} people)")
    return "\n".join(rows)

"""The same person, institution, place across a whole collection."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from presskit.entities.linking import ResolveSettings, link
from presskit.entities.matching import Form, form, glossed, group
from presskit.entities.rosters import roster
from presskit.entities.words import fold
from presskit.model import Entity, Glossary, NameUse, RoleUse, Roster, identifier

__all__ = ["ResolveSettings", "link", "resolve", "roster"]


def resolve(
    rosters: Iterable[Roster], glossary: Glossary, *, settings: ResolveSettings, form: Callable[[str], Form] = form
) -> tuple[Entity, ...]:
    """Entities across all releases, ordered by id. Union-find over equal forms, links between versions, stated short
    names and the glossary: near-linear in the number of names; the order of the rosters does not matter. `form` gives
    the forms of names, which take most of the time: the caller may remember them."""
    uses: list[NameUse] = []
    ties: list[tuple[int, int]] = []
    stated: dict[str, set[str]] = defaultdict(set)
    for one in sorted(rosters, key=lambda r: r.release):
        base = len(uses)
        uses.extend(one.uses)
        ties.extend((base + a, base + b) for a, b in one.links)
        for short, long in one.aliases:
            stated[form(short).plain].add(long)
    parent = list(range(len(uses)))

    def find(k: int) -> int:
        while parent[k] != k:
            parent[k] = parent[parent[k]]
            k = parent[k]
        return k

    def union(a: int, b: int) -> None:
        x, y = find(a), find(b)
        if x != y:
            parent[max(x, y)] = min(x, y)

    first: dict[tuple[str, str], int] = {}
    known = glossed(glossary)
    keys: dict[tuple[str, str], list[tuple[str, str]]] = {}  # most names are used more than once
    for k, use in enumerate(uses):
        found = keys.get((use.type, use.name))
        if found is None:
            found = keys[use.type, use.name] = _keys(use, stated, known, form)
        for key in found:
            union(k, first.setdefault(key, k))
    for a, b in ties:
        union(a, b)
    members: dict[int, list[int]] = defaultdict(list)
    for k in range(len(uses)):
        members[find(k)].append(k)
    entities = [_entity([uses[k] for k in group_], glossary, known, form) for group_ in members.values()]
    return _distinct(entities)


def _keys(
    use: NameUse, stated: Mapping[str, set[str]], known: Mapping[str, int], form: Callable[[str], Form]
) -> list[tuple[str, str]]:
    """The blocking keys under which a name is the same as others: exact, so that nothing is compared pair by pair."""
    kind = group(use.type)
    shape = form(use.name)
    keys = [(kind, shape.plain)]
    if kind == "person":
        if shape.first and shape.last:
            keys.append((kind, f"{shape.first} {shape.last}"))
    elif len(shape.parts) > 1:
        keys.append((kind, "|".join(shape.parts)))
    longs = {form(long).plain for long in stated.get(shape.plain, ())}
    parts = {"|".join(form(long).parts) for long in stated.get(shape.plain, ())}
    if len(parts) == 1 and longs:
        keys.append((kind, min(longs)))
        keys.append((kind, parts.pop()))
    if shape.plain in known:
        keys.append(("glossary", str(known[shape.plain])))
    return keys


def _entity(
    uses: Sequence[NameUse], glossary: Glossary, known: Mapping[str, int], form: Callable[[str], Form]
) -> Entity:
    weight: Counter[str] = Counter()
    for use in uses:
        weight[use.type] += round(1000 * use.score)
    kind = max(sorted(weight), key=lambda t: weight[t])
    labels = {lang: _label([u.name for u in uses if u.lang == lang]) for lang in ("fr", "en")}
    aliases = sorted({u.name for u in uses})
    entry = next((glossary.entries[known[form(n).plain]] for n in aliases if form(n).plain in known), None)
    if entry:
        kind = entry.type
        labels = {"fr": entry.fr[0] if entry.fr else labels["fr"], "en": entry.en[0] if entry.en else labels["en"]}
    fr, en = labels["fr"] or labels["en"], labels["en"] or labels["fr"]
    roles = sorted(
        {
            RoleUse(document=u.document, role=u.role, role_key=u.role_key, affiliation=u.affiliation)
            for u in uses
            if u.role or u.affiliation
        },
        key=lambda r: (r.document, r.role, r.affiliation),
    )
    return Entity(
        id=identifier("entity", kind, fold(fr), fold(en)),
        type=kind,  # type: ignore[arg-type]
        label_fr=fr,
        label_en=en,
        aliases=tuple(name for name in aliases if name not in (fr, en)),
        mentions=tuple(sorted((u.document, u.mention) for u in uses)),
        external=entry.external if entry else (),
        roles=tuple(roles),
    )


def _label(names: Sequence[str]) -> str:
    """The name to show: the commonest of those that are not short forms, the longest of equals."""
    if not names:
        return ""
    count = Counter(names)
    return max(sorted(count), key=lambda n: (len(n.split()) > 1, count[n], len(n)))


def _distinct(entities: list[Entity]) -> tuple[Entity, ...]:
    """Ids made unique: two things of the same name and type are told apart by where they are first named."""
    from dataclasses import replace

    seen: Counter[str] = Counter(e.id for e in entities)
    return tuple(
        sorted(
            (
                e
                if seen[e.id] == 1
                else replace(e, id=identifier("entity", e.id, e.mentions[0][0], str(e.mentions[0][1])))
                for e in entities
            ),
            key=lambda e: e.id,
        )
    )

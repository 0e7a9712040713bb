"""The same person, institution, place across a whole collection."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from itertools import groupby
from typing import TYPE_CHECKING

from presskit.entities.resolution.linking import ResolveSettings, link
from presskit.entities.resolution.matching import form, glossed, group
from presskit.entities.resolution.rosters import roster
from presskit.entities.resolution.uses import Uses
from presskit.entities.words import fold
from presskit.model import Entity, Glossary, GlossaryEntry, MentionType, identifier

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from presskit.entities.resolution.marks import Called, Hashes

__all__ = ["Entities", "ResolveSettings", "Uses", "link", "resolve", "roster"]


def resolve(uses: Uses, glossary: Glossary, earlier: "Called | None" = None) -> "Entities":
    """Entities across all releases. Union-find over equal forms, links between versions, stated short names and the
    glossary: near-linear in the number of names; the order of the rosters does not matter. What entities were called
    with the same glossary saves finding it out again and changes nothing."""
    known = glossed(glossary)
    stated = _stated(uses)
    parent = array("i", range(len(uses.names)))

    def find(k: int) -> int:
        while parent[k] != k:
            parent[k] = parent[parent[k]]
            k = parent[k]
        return k

    def union(a: int, b: int) -> None:
        x, y = find(a), find(b)
        if x != y:
            parent[max(x, y)] = min(x, y)

    first: dict[str, dict[str, int]] = defaultdict(dict)
    for k, ((kind, _), forms) in enumerate(zip(uses.names, uses.forms, strict=True)):
        for space, key in _keys(group(kind), forms, stated, known):
            union(k, first[space].setdefault(key, k))
    del first
    for a, b in uses.ties:
        union(a, b)
    members = [tuple(names) for _, names in groupby(sorted(range(len(parent)), key=find), key=find)]
    return Entities(uses, glossary, known, members, earlier)


def _stated(uses: Uses) -> Mapping[str, tuple[str, ...]]:
    """By the plain form of a short name what else it is compared by, where it stands for one long name only."""
    longs: dict[str, set[str]] = {}
    for short, names in uses.stated.items():
        longs.setdefault(form(short).plain, set()).update(names)
    found = {}
    for plain, names in longs.items():
        parts = {"|".join(form(name).parts) for name in names}
        if len(parts) == 1:
            found[plain] = (min(form(name).plain for name in names), *parts)
    return found


def _keys(
    kind: str, forms: Sequence[str], stated: Mapping[str, Sequence[str]], known: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    """The blocking keys under which a name is the same as others: exact, so that nothing is compared pair by pair."""
    for shape in (*forms, *stated.get(forms[0], ())):
        yield kind, shape
    if forms[0] in known:
        yield "glossary", str(known[forms[0]])


class Entities:
    """The entities of a collection, ordered by id; each is made when it is looked at. `len` is their number, `types`
    are known beforehand."""

    def __init__(
        self,
        uses: Uses,
        glossary: Glossary,
        known: Mapping[str, int],
        members: Sequence[Sequence[int]],
        earlier: "Called | None",
    ) -> None:
        from presskit.entities.resolution import marks  # it imports numpy

        self._uses, self._glossary, self._known = uses, glossary, known
        earlier = earlier or marks.nobody()
        made_of = marks.marks(uses, members)
        there = marks.places(earlier.marks, made_of)
        before = earlier.of(there)
        called = [said or self._id(names) for said, names in zip(before, members, strict=True)]
        often = Counter(name for name, _ in called)
        # two things of the same name and type are told apart by where they are first named
        ids = [
            name if often[name] == 1 else self._other_id(name, names)
            for (name, _), names in zip(called, members, strict=True)
        ]
        order = sorted(range(len(ids)), key=ids.__getitem__)
        self._named = [(ids[k], members[k]) for k in order]
        self._alone = [called[k][0] for k in order]
        self.types = [called[k][1] for k in order]
        self._made_of = made_of[order]

    def __len__(self) -> int:
        return len(self._named)

    def __iter__(self) -> Iterator[Entity]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, number: int) -> Entity:
        uses = self._uses
        name, names = self._named[number]
        kind, fr, en, entry = self._called(names)
        aliases = sorted({uses.names[k][1] for k in names})
        roles = {role for k in names for role in uses.roles(k)}
        return Entity(
            id=name,
            type=kind,
            label_fr=fr,
            label_en=en,
            aliases=tuple(alias for alias in aliases if alias not in (fr, en)),
            mentions=tuple(sorted(place for k in names for place in uses.mentions(k))),
            external=entry.external if entry else (),
            roles=tuple(sorted(roles, key=lambda r: (r.document, r.role, r.affiliation, r.role_key))),
        )

    def marks(self) -> "Hashes":
        """For each entity a number that stands for all its record is made of but the glossary."""
        from presskit.entities.resolution.marks import named

        return named(self._made_of, [name for name, _ in self._named])

    def called(self) -> "Called":
        """What the entities are called, to be kept."""
        from presskit.entities.resolution.marks import called

        return called(self._made_of, self._alone, self.types)

    def mentioned(self, documents: Set[str]) -> "NDArray[np.int64]":
        """How often each entity is mentioned in these documents."""
        from presskit.entities.resolution.marks import mentioned

        return mentioned(self._uses, [names for _, names in self._named], documents)

    def _id(self, names: Sequence[int]) -> tuple[str, MentionType]:
        """The id of an entity that is the only one of its name, and its type."""
        kind, fr, en, _ = self._called(names)
        return identifier("entity", kind, fold(fr), fold(en)), kind

    def _other_id(self, name: str, names: Sequence[int]) -> str:
        document, mention = min(place for k in names for place in self._uses.mentions(k))
        return identifier("entity", name, document, str(mention))

    def _called(self, names: Sequence[int]) -> tuple[MentionType, str, str, GlossaryEntry | None]:
        """Type and both labels of an entity, and its entry in the glossary."""
        uses = self._uses
        fr, en = self._label(names, "fr"), self._label(names, "en")
        entry = self._entry(names) if self._known else None
        if entry:
            kind = entry.type
            fr, en = entry.fr[0] if entry.fr else fr, entry.en[0] if entry.en else en
        elif len(names) == 1:
            kind = uses.names[names[0]][0]
        else:
            weight: Counter[MentionType] = Counter()
            for k in names:
                weight[uses.names[k][0]] += uses.weights[k]
            kind = "person" if self._somebody(names, weight) else max(sorted(weight), key=lambda t: weight[t])
        return kind, fr or en, en or fr, entry

    def _somebody(self, names: Sequence[int], kinds: Collection[MentionType]) -> bool:
        """Is this a person, though some texts were read as naming something else? So it is with two words or more of
        which none is the head of an institution's name: what a language model takes for one without."""
        called = [form(self._uses.names[k][1]) for k in names]
        return (
            "person" in kinds
            and len(kinds) > 1
            and all(" " in one.plain and not any(part.startswith("h:") for part in one.parts) for one in called)
        )

    def _label(self, names: Sequence[int], lang: str) -> str:
        """The name to show: the commonest of those that are not short forms, the longest of equals."""
        used = [k for k in names if self._uses.count(k, lang)]
        if len(used) < 2:
            return self._uses.names[used[0]][1] if used else ""
        count: Counter[str] = Counter()
        for k in used:
            count[self._uses.names[k][1]] += self._uses.count(k, lang)
        return max(sorted(count), key=lambda n: (len(n.split()) > 1, count[n], len(n)))

    def _entry(self, names: Sequence[int]) -> GlossaryEntry | None:
        """The entry of the first of the names, in their order, that has one."""
        found = ((self._uses.names[k][1], self._uses.forms[k][0]) for k in names)
        entries = sorted((name, self._known[plain]) for name, plain in found if plain in self._known)
        return self._glossary.entries[entries[0][1]] if entries else None

"""Who is what where, in both versions: which role of a person one version states is which of the other.

A person has several roles, and each version may state others: a role is compared with the one that may be the same
office, else with the one its sentence has in the other version, else only when there is no choice.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from presskit.entities.resolution.matching import form, similarity
from presskit.locales import offices
from presskit.model import Agreement, Fact, Links, Person, Ref, Version

_MOST = 50  # roles of one person that are looked at
_FEW = 10_000  # pairs of people; in longer documents only those of one last name are compared


@dataclass(frozen=True, slots=True)
class Pairing:
    """Indices tied by the links, both ways."""

    fr_to_en: dict[int, int]
    en_to_fr: dict[int, int]


def tied(links: Links | None) -> Pairing:
    """The mentions two versions have in common, none without links."""
    ties = links.links if links else ()
    return Pairing({one.fr: one.en for one in ties}, {one.en: one.fr for one in ties})


def roles_of(fr: Version | None, en: Version | None, links: Links | None) -> list[Fact]:
    """A fact for each role that both versions or one of them states."""
    mine, theirs = _holders(fr), _holders(en)
    ties = tied(links)
    few = len(mine) * len(theirs) <= _FEW
    named: dict[str, list[Person]] = {}
    for person in theirs:
        named.setdefault(form(person.name).last, []).append(person)
    those = [
        list(
            islice(
                (p for p in (theirs if few else named.get(form(one.name).last, ())) if _same_person(one, p, ties)),
                _MOST,
            )
        )
        for one in mine
    ]
    mates = _mates(mine, those, ties)
    used = {id(mate) for mate in mates if mate}
    found = [_role(fr, person, en if mate else None, mate) for person, mate in zip(mine, mates, strict=True)]
    found.extend(_role(None, None, en, p) for p in theirs if id(p) not in used)
    return found


def _mates(mine: Sequence[Person], those: Sequence[Sequence[Person]], ties: Pairing) -> list[Person | None]:
    """For each role of the French version the one it is compared with, of those of the same person: one that may mean
    the same office, else the one stated of the same mention, else the only one left of a person with one role."""
    mates: list[Person | None] = [None] * len(mine)
    used: set[int] = set()
    roles = Counter(form(person.name).plain for person in mine)

    def same_mention(one: Person, two: Person) -> bool:
        return bool(one.role) == bool(two.role) and ties.fr_to_en.get(one.mention) == two.mention

    def only_one(one: Person, _: Person) -> bool:
        return roles[form(one.name).plain] == 1

    for may in (_may_be_one, same_mention, only_one):
        for k, person in enumerate(mine):
            free = [p for p in those[k] if id(p) not in used]
            mate = next((p for p in free if may(person, p)), None)
            if mates[k] is None and mate and (may is not only_one or len(those[k]) == 1):
                mates[k] = mate
                used.add(id(mate))
    return mates


def _may_be_one(one: Person, two: Person) -> bool:
    """May two roles be one office, or, without an office, one affiliation?"""
    if one.role_key and two.role_key:
        return offices.alike(one.role_key, two.role_key) and _one_house(one, two)
    return bool(one.role) == bool(two.role) and _one_house(one, two)


def _one_house(one: Person, two: Person) -> bool:
    """Do two people belong to one house, or is one of them of none?"""
    if not one.affiliation or not two.affiliation:
        return True
    return similarity(one.affiliation, two.affiliation, "organisation") >= 0.6


def _holders(version: Version | None) -> list[Person]:
    """Each person of a version once per role stated."""
    if version is None:
        return []
    seen: set[tuple[str, str, str]] = set()
    result = []
    for person in version.mentions.people:
        key = (form(person.name).plain, person.role, person.affiliation)
        if (person.role or person.affiliation) and key not in seen:
            seen.add(key)
            result.append(person)
    return result


def _same_person(one: Person, two: Person, ties: Pairing) -> bool:
    return ties.fr_to_en.get(one.mention) == two.mention or similarity(one.name, two.name, "person") >= 0.82


def _role(fr: Version | None, one: Person | None, en: Version | None, two: Person | None) -> Fact:
    if one and two:
        roles = not one.role_key or not two.role_key or offices.alike(one.role_key, two.role_key)
        agreement: Agreement = "same" if roles and _one_house(one, two) else "differs"
    else:
        agreement = "only_fr" if one else "only_en"
    subject = one.name if one else two.name if two else ""
    return Fact(
        predicate="role",
        subject=subject,
        value_fr=_held(one),
        value_en=_held(two),
        agreement=agreement,
        fr=_person_refs(fr, one),
        en=_person_refs(en, two),
    )


def _held(person: Person | None) -> str:
    return ", ".join(part for part in (person.role, person.affiliation) if part) if person else ""


def _person_refs(version: Version | None, person: Person | None) -> tuple[Ref, ...]:
    if version is None or person is None:
        return ()
    mention = version.mentions.mentions[person.mention]
    spans = [(mention.start, mention.end), person.role_span, person.affiliation_span]
    return tuple(Ref(document=version.document.id, start=s[0], end=s[1]) for s in spans if s)

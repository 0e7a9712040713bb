"""The people, institutions and places of a collection, as the page of names lists them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from presskit.knowledge import EntityRecord
from presskit.model import Entity
from presskit.review.summaries import Summary


@dataclass(frozen=True, slots=True)
class EntityView:
    """A person, institution or place: names, roles, and where it is mentioned as (release id, title, times)."""

    id: str
    type: str
    label_fr: str
    label_en: str
    aliases: tuple[str, ...]
    roles: tuple[tuple[str, str, str, str], ...]  # (first date, last date, role, affiliation)
    places: tuple[tuple[str, str, int], ...]


_ORDER = {name: i for i, name in enumerate(("person", "organisation", "place", "event", "work"))}


def leading(types: Sequence[str], counts: Sequence[int], most: int) -> Sequence[int]:
    """Which entities can be among the first `most` of `entity_views`, by their types and how often they are mentioned
    in documents with a summary: numbers in order, a few more where the last of them are equal."""

    def rank(number: int) -> tuple[int, int]:
        return _ORDER[types[number]], -counts[number]

    listed = sorted((k for k, kind in enumerate(types) if counts[k] and kind in _ORDER), key=rank)
    return sorted(k for k in listed if len(listed) <= most or rank(k) <= rank(listed[most - 1]))


def entity_views(
    entities: Iterable[tuple[Entity | EntityRecord, Iterable[str]]], summaries: Sequence[Summary]
) -> tuple[EntityView, ...]:
    """People, institutions, places and the rest; the most mentioned first within a type.

    Each entity comes with the document of each of its mentions; mentions in documents without a summary are not shown.
    """
    dates = {document: summary.date for summary in summaries for document in summary.documents}
    places = {document: number for number, summary in enumerate(summaries) for document in summary.documents}
    made = []
    for entity, documents in entities:
        counts = Counter(places[document] for document in documents if document in places)
        if entity.type not in _ORDER or not counts:
            continue
        roles: dict[tuple[str, str], list[str]] = {}
        for use in entity.roles:
            if use.role or use.affiliation:
                roles.setdefault((use.role, use.affiliation), []).append(dates.get(use.document, ""))
        held = sorted((min(days), max(days), *what) for what, days in roles.items() if not _said_better(*what, roles))
        shown = [(summaries[i].id, summaries[i].title_fr or summaries[i].title_en, n) for i, n in counts.most_common()]
        made.append(
            EntityView(
                id=entity.id,
                type=entity.type,
                label_fr=entity.label_fr,
                label_en=entity.label_en,
                aliases=entity.aliases,
                roles=tuple(held),
                places=tuple(shown),
            )
        )
    made.sort(key=lambda v: (_ORDER[v.type], -sum(count for _, _, count in v.places), v.label_fr or v.label_en))
    return tuple(made)


def _said_better(role: str, affiliation: str, roles: Iterable[tuple[str, str]]) -> bool:
    """A role without an institution, or an institution without a role, that another place completes."""
    return not (role and affiliation) and any(
        (role or affiliation) == (other if role else where) for other, where in roles if other and where
    )

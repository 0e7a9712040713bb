"""Entities and the glossary after the reviewers' word."""

from collections.abc import Iterable
from dataclasses import replace
from typing import cast, get_args

from presskit.decisions import Decisions, Target
from presskit.model import Entity, Glossary, GlossaryEntry, MentionType


def revise_entities(entities: Iterable[Entity], decisions: Decisions) -> Iterable[Entity]:
    """Entities after the reviewers' word: merged, renamed, of another type. They are found by id, else by name. Without
    such a word they are not looked at.

    The value of a new name is the French one, or the French one, a tab, and the English one."""
    if not any(target.kind == "entity" for entry in decisions.entries for target in entry.targets):
        return entities
    found = {entity.id: entity for entity in entities}
    for entry in decisions.entries:
        named = [entity for target in entry.targets if (entity := entity_meant(target, found.values()))]
        if not named:
            continue
        first = named[0]
        if entry.action == "rename_entity" and entry.value.strip():
            fr, tab, en = entry.value.partition("\t")
            label_fr = fr.strip()
            label_en = en.strip() if tab else label_fr if first.label_en else ""
            aliases = sorted({*first.aliases, first.label_fr, first.label_en} - {"", label_fr, label_en})
            found[first.id] = replace(first, label_fr=label_fr, label_en=label_en, aliases=tuple(aliases))
        elif entry.action == "retype_entity" and entry.value in get_args(MentionType):
            found[first.id] = replace(first, type=cast(MentionType, entry.value))
        elif entry.action == "merge_entities":
            for other in named[1:]:
                if other.id != first.id and other.id in found:
                    first = _merged(first, found.pop(other.id))
            found[first.id] = first
    return tuple(found.values())


def entity_meant(target: Target, entities: Iterable[Entity]) -> Entity | None:
    """The entity a target names: by id, else by label, else by another of its names; None when there is none."""
    if target.kind != "entity":
        return None
    known = list(entities)
    named = [e for e in known if target.exact and target.exact in (e.label_fr, e.label_en)]
    other = [e for e in known if target.exact and target.exact in e.aliases]
    return next((e for e in known if e.id == target.id), None) or next(iter((*named, *other)), None)


def _merged(one: Entity, other: Entity) -> Entity:
    names = {*one.aliases, *other.aliases, other.label_fr, other.label_en} - {"", one.label_fr, one.label_en}
    return replace(
        one,
        label_fr=one.label_fr or other.label_fr,
        label_en=one.label_en or other.label_en,
        aliases=tuple(sorted(names)),
        mentions=tuple(sorted({*one.mentions, *other.mentions})),
        external=tuple(sorted({*one.external, *other.external})),
        roles=tuple(dict.fromkeys((*one.roles, *other.roles))),
    )


def with_glossary(glossary: Glossary, decisions: Decisions) -> Glossary:
    """The glossary with the names reviewers added; their value is type, French name, English name, by tabs."""
    added = []
    for entry in decisions.entries:
        kind, _, names = entry.value.partition("\t")
        if entry.action == "glossary" and kind in get_args(MentionType) and names.strip():
            fr, _, en = names.partition("\t")
            added.append(GlossaryEntry(type=cast(MentionType, kind), fr=(fr,) if fr else (), en=(en,) if en else ()))
    return Glossary(entries=(*glossary.entries, *dict.fromkeys(added)))

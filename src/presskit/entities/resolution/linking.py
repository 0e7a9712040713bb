"""Two versions of a release: which mention and which quotation of one is which of the other."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from presskit.entities.resolution.matching import NAMES, SAME, abbreviation, form, glossed, group, similarity
from presskit.entities.resolution.values import beads_of, best_first, match_quotes, match_values
from presskit.model import (
    Alignment,
    Glossary,
    Link,
    Links,
    Mentions,
    MentionType,
    Version,
)

_ALIKE = 0.9  # the score of a name written alike in both versions and read as two kinds of thing
_TELLING = 4  # letters such a name needs
_INITIALS = 0.95  # what the initials of linked names are worth of the names


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveSettings:
    """`same_name`: the similarity in [0, 1] from which two names are one; `bead_weight`: what standing in aligned
    beads adds; `doubt_below`: mentions with a lower score that the other version does not confirm are doubtful."""

    same_name: float = SAME
    bead_weight: float = 0.45
    doubt_below: float = 0.7


@dataclass(frozen=True, slots=True)
class _Unit:
    """All mentions of one name in one version."""

    kind: MentionType
    name: str
    mentions: tuple[int, ...]
    beads: frozenset[int]


def link(fr: Version, en: Version, alignment: Alignment, glossary: Glossary, *, settings: ResolveSettings) -> Links:
    """Tie the mentions and quotations of the French version to those of the English one.

    Names are compared by form in both languages, by the glossary, and by where they stand: names in aligned beads that
    have no better partner are the same. A name written alike in both is the same also where one version was read as
    naming a person and the other a thing. The initials of two linked names are linked too, in beads they share. Values
    are compared within beads. Each mention is in at most one link.
    """
    fr_bead, en_bead = beads_of(fr, alignment, "fr"), beads_of(en, alignment, "en")
    fr_units = _units(fr.mentions, fr_bead)
    en_units = _units(en.mentions, en_bead)
    pairs = _match_units(fr_units, en_units, glossed(glossary), settings)
    pairs += _match_initials(fr_units, en_units, pairs)
    links: list[Link] = []
    for i, j, score, how in pairs:
        links.extend(_match_mentions(fr_units[i], en_units[j], fr_bead, en_bead, score, how))
    links.extend(match_values(fr.mentions.mentions, en.mentions.mentions, fr_bead, en_bead))
    spoken = match_quotes(fr, en, alignment, links)
    linked_fr, linked_en = {one.fr for one in links}, {one.en for one in links}
    firm = {k for k, bead in enumerate(alignment.beads) if bead.fr and bead.en and bead.score >= 0.5}
    return Links(
        fr=fr.document.id,
        en=en.document.id,
        links=tuple(sorted(links, key=lambda one: (one.fr, one.en))),
        quotes=spoken,
        doubtful_fr=_doubtful(fr.mentions, linked_fr, fr_bead, firm, settings),
        doubtful_en=_doubtful(en.mentions, linked_en, en_bead, firm, settings),
    )


def _units(mentions: Mentions, beads: Sequence[int]) -> list[_Unit]:
    full = {p.mention: p.name for p in mentions.people}
    grouped: dict[tuple[str, str], list[int]] = defaultdict(list)
    for k, mention in enumerate(mentions.mentions):
        if mention.type in NAMES:
            name = full.get(k, mention.text)
            grouped[group(mention.type), form(name).plain].append(k)
    return [
        _Unit(
            mentions.mentions[where[0]].type,
            full.get(where[0], mentions.mentions[where[0]].text),
            tuple(where),
            frozenset(beads[k] for k in where if beads[k] >= 0),
        )
        for where in grouped.values()
    ]


def _match_units(
    fr: Sequence[_Unit], en: Sequence[_Unit], known: Mapping[str, int], settings: ResolveSettings
) -> list[tuple[int, int, float, str]]:
    """Pairs of names, best first, each name once: (French unit, English unit, score, how)."""
    by_bead: dict[int, list[int]] = defaultdict(list)
    by_part: dict[str, list[int]] = defaultdict(list)
    for j, unit in enumerate(en):
        for bead in unit.beads:
            by_bead[bead].append(j)
        shape = form(unit.name)
        for part in {*shape.parts, shape.last, shape.plain, shape.initials, known.get(shape.plain, "")}:
            if part != "":
                by_part[str(part)].append(j)
    scored: list[tuple[float, int, int, str]] = []
    for i, unit in enumerate(fr):
        shape = form(unit.name)
        near = Counter(j for bead in unit.beads for j in by_bead[bead])
        parts = {*shape.parts, shape.last, shape.plain, shape.initials, known.get(shape.plain, "")}
        candidates = set(near) | {j for part in parts if part != "" for j in by_part.get(str(part), ())[:200]}
        for j in sorted(candidates):
            other = en[j]
            if group(unit.kind) != group(other.kind):
                if near[j] and shape.plain == form(other.name).plain and len(shape.plain) >= _TELLING:
                    scored.append((_ALIKE, i, j, "name"))
                continue
            glossed = known.get(shape.plain, -1) == known.get(form(other.name).plain, -2)
            alike = 1.0 if glossed else similarity(unit.name, other.name, unit.kind)
            together = near[j] / max(len(unit.beads), len(other.beads), 1)
            if glossed or alike >= settings.same_name:
                how = "glossary" if glossed else "name"
                scored.append((min(1.0, alike + 0.02 * together), i, j, how))
            elif together > 0:
                total = 0.55 * alike + settings.bead_weight * together
                floor = 0.5 if unit.kind != "person" else 0.72
                if total >= floor and alike >= 0.2:
                    scored.append((total * 0.9, i, j, "beads"))
    return best_first(scored)


def _match_initials(
    fr: Sequence[_Unit], en: Sequence[_Unit], pairs: Sequence[tuple[int, int, float, str]]
) -> list[tuple[int, int, float, str]]:
    """Initials that stand in a common bead, each those of one of two names that are linked (FCE, CFC), as `pairs`."""
    taken_fr, taken_en = {i for i, _, _, _ in pairs}, {j for _, j, _, _ in pairs}
    short: dict[str, list[int]] = defaultdict(list)
    for j, unit in enumerate(en):
        if j not in taken_en and (letters := abbreviation(unit.name)):
            short[letters].append(j)
    long: dict[str, dict[str, float]] = defaultdict(dict)
    for i, j, score, _ in pairs if short else ():
        theirs = form(en[j].name).initials
        if theirs in short:
            mine = long[form(fr[i].name).initials]
            mine[theirs] = max(score, mine.get(theirs, 0.0))
    scored = [
        (_INITIALS * score, i, j, "initials")
        for i, unit in enumerate(fr)
        if i not in taken_fr
        for theirs, score in long.get(abbreviation(unit.name), {}).items()
        for j in short[theirs]
        if not unit.beads.isdisjoint(en[j].beads)
    ]
    return best_first(scored)


def _match_mentions(
    fr: _Unit, en: _Unit, fr_bead: Sequence[int], en_bead: Sequence[int], score: float, how: str
) -> list[Link]:
    """The mentions of one name tied one by one: within the same bead first, the rest in order."""
    waiting: dict[int, list[int]] = defaultdict(list)
    for j in en.mentions:
        waiting[en_bead[j]].append(j)
    links: list[Link] = []
    left: list[int] = []
    used: set[int] = set()
    for i in fr.mentions:
        queue = waiting.get(fr_bead[i], [])
        if queue and fr_bead[i] >= 0:
            j = queue.pop(0)
            used.add(j)
            links.append(Link(fr=i, en=j, score=round(score, 3), how=how))
        else:
            left.append(i)
    rest = [j for j in en.mentions if j not in used]
    links.extend(Link(fr=i, en=j, score=round(0.9 * score, 3), how=how) for i, j in zip(left, rest, strict=False))
    return links


def _doubtful(
    mentions: Mentions, linked: set[int], beads: Sequence[int], firm: set[int], settings: ResolveSettings
) -> tuple[int, ...]:
    """Names found by one layer only, that stand in an aligned bead whose other side names nothing like them."""
    return tuple(
        k
        for k, mention in enumerate(mentions.mentions)
        if mention.type in ("person", "organisation")
        and k not in linked
        and beads[k] in firm
        and mention.score < settings.doubt_below
    )

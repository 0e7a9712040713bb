"""The same person, institution, place: across the two versions of a release, and across a whole collection."""

import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from presskit.entities.aliases import abbreviates
from presskit.entities.matching import SAME, form, group, similarity
from presskit.entities.words import fold
from presskit.model import (
    Alignment,
    Entity,
    Glossary,
    Link,
    Links,
    Mention,
    Mentions,
    MentionType,
    NameUse,
    QuoteLink,
    Release,
    RoleUse,
    Roster,
    Version,
    identifier,
)  # fmt: skip

NAMES: frozenset[str] = frozenset(("person", "organisation", "place", "event", "work"))
VALUES: frozenset[str] = frozenset(("money", "count", "percent", "duration", "date", "time"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveSettings:
    """`same_name`: the similarity in [0, 1] from which two names are one; `bead_weight`: what standing in aligned
    beads adds; `doubt_below`: mentions with a lower score that the other version does not confirm are doubtful."""

    same_name: float = SAME
    bead_weight: float = 0.45
    doubt_below: float = 0.7


# --- link: two versions of a release ----------------------------------------------------------------------------------


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
    have no better partner are the same. Values are compared within beads. Each mention is in at most one link.
    """
    fr_bead, en_bead = _beads_of(fr, alignment, "fr"), _beads_of(en, alignment, "en")
    fr_units = _units(fr.mentions, fr_bead)
    en_units = _units(en.mentions, en_bead)
    pairs = _match_units(fr_units, en_units, _known(glossary), settings)
    links: list[Link] = []
    for i, j, score, how in pairs:
        links.extend(_match_mentions(fr_units[i], en_units[j], fr_bead, en_bead, score, how))
    links.extend(_match_values(fr.mentions.mentions, en.mentions.mentions, fr_bead, en_bead))
    spoken = _match_quotes(fr, en, alignment, links)
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


def _beads_of(version: Version, alignment: Alignment, side: str) -> list[int]:
    """The bead of each mention (-1 when it stands in no segment)."""
    bead_of: dict[int, int] = {}
    for k, bead in enumerate(alignment.beads):
        for segment in bead.fr if side == "fr" else bead.en:
            bead_of[segment] = k
    starts = [s.start for s in version.segmented.segments]
    return [bead_of.get(bisect.bisect_right(starts, m.start) - 1, -1) for m in version.mentions.mentions]


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


def _known(glossary: Glossary) -> dict[str, int]:
    return {form(name).plain: k for k, entry in enumerate(glossary.entries) for name in (*entry.fr, *entry.en)}


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
    return _best_first(scored)


def _best_first(scored: list[tuple[float, int, int, str]]) -> list[tuple[int, int, float, str]]:
    taken_fr: set[int] = set()
    taken_en: set[int] = set()
    result = []
    for score, i, j, how in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if i not in taken_fr and j not in taken_en:
            taken_fr.add(i)
            taken_en.add(j)
            result.append((i, j, score, how))
    return result


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


def _match_values(
    fr: Sequence[Mention], en: Sequence[Mention], fr_bead: Sequence[int], en_bead: Sequence[int]
) -> list[Link]:
    """Values in the same bead: equal ones first, then the only one left of its type on both sides."""
    links: list[Link] = []
    left: dict[tuple[int, str], list[int]] = defaultdict(list)
    right: dict[tuple[int, str], list[int]] = defaultdict(list)
    for i, mention in enumerate(fr):
        if mention.type in VALUES and fr_bead[i] >= 0:
            left[fr_bead[i], mention.type].append(i)
    for j, mention in enumerate(en):
        if mention.type in VALUES and en_bead[j] >= 0:
            right[en_bead[j], mention.type].append(j)
    for key, mine in left.items():
        theirs = right.get(key, [])
        rest = []
        for i in mine:
            mate = next((j for j in theirs if alike(fr[i], en[j])), None)
            if mate is None:
                rest.append(i)
            else:
                theirs.remove(mate)
                links.append(Link(fr=i, en=mate, score=0.95, how="value"))
        if len(rest) == 1 and len(theirs) == 1:
            links.append(Link(fr=rest[0], en=theirs.pop(), score=0.5, how="beads"))
    return links


def alike(one: Mention, two: Mention) -> bool:
    """Two values that say the same: amount, currency, unit or date; bounds and nouns do not count."""
    a, b = one.value, two.value
    if a is None or b is None or type(a) is not type(b):
        return False
    for name in ("amount", "upper", "currency", "unit", "iso"):
        x, y = getattr(a, name, None), getattr(b, name, None)
        if x != y and not (name == "iso" and x and y and _dates(a, b)):
            return False
    return True


def _dates(a: object, b: object) -> bool:
    """One date complete, the other without its year, or resolved alike."""
    x, y = str(getattr(a, "iso", "")), str(getattr(b, "iso", ""))
    rx, ry = str(getattr(a, "resolved", "")), str(getattr(b, "resolved", ""))
    if x.startswith("--") != y.startswith("--"):
        return x.removeprefix("--") == y[5:] or y.removeprefix("--") == x[5:]
    return bool(rx and ry and rx == ry)


def _match_quotes(fr: Version, en: Version, alignment: Alignment, links: Sequence[Link]) -> tuple[QuoteLink, ...]:
    """Quotations tied by the beads their segments share, and by linked speakers."""
    tied = {(one.fr, one.en) for one in links}
    fr_spans = _quote_beads(fr, alignment, "fr")
    en_spans = _quote_beads(en, alignment, "en")
    scored: list[tuple[float, int, int, str]] = []
    for i, mine in enumerate(fr_spans):
        for j, theirs in enumerate(en_spans):
            if not mine or not theirs:
                continue
            shared = sum(min(mine[k], theirs[k]) for k in mine.keys() & theirs.keys())
            share = shared / max(sum(mine.values()), sum(theirs.values()))
            same = any(
                (a, b) in tied
                for a in fr.mentions.quotes[i].speaker_mentions
                for b in en.mentions.quotes[j].speaker_mentions
            )
            if share >= 0.3 or (share > 0 and same):
                scored.append((min(1.0, 0.8 * share + (0.2 if same else 0.05)), i, j, ""))
    return tuple(
        sorted((QuoteLink(fr=i, en=j, score=round(s, 3)) for i, j, s, _ in _best_first(scored)), key=lambda q: q.fr)
    )


def _quote_beads(version: Version, alignment: Alignment, side: str) -> list[Counter[int]]:
    """For each quotation, how many characters of it stand in which two-sided bead, in thousandths of the quotation."""
    bead_of = {
        segment: k
        for k, bead in enumerate(alignment.beads)
        if bead.fr and bead.en
        for segment in (bead.fr if side == "fr" else bead.en)
    }
    segments = version.segmented.segments
    starts = [s.start for s in segments]
    result = []
    for quote in version.mentions.quotes:
        count: Counter[int] = Counter()
        size = max(quote.end - quote.start, 1)
        k = max(bisect.bisect_right(starts, quote.start) - 1, 0)
        while k < len(segments) and segments[k].start < quote.end:
            common = min(segments[k].end, quote.end) - max(segments[k].start, quote.start)
            if k in bead_of and common > 0:
                count[bead_of[k]] += round(1000 * common / size)
            k += 1
        result.append(count)
    return result


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


# --- roster: what resolution needs of one release ---------------------------------------------------------------------


def roster(release: Release, fr: Version | None, en: Version | None, links: Links | None) -> Roster:
    """The names of one release in both versions with their links, without the texts."""
    uses: list[NameUse] = []
    places: dict[tuple[str, int], int] = {}
    aliases: set[tuple[str, str]] = set()
    for version in (fr, en):
        if version is None:
            continue
        people = {p.mention: p for p in version.mentions.people}
        doubted = set() if links is None else set(links.doubtful_fr if version is fr else links.doubtful_en)
        for k, mention in enumerate(version.mentions.mentions):
            if mention.type not in NAMES:
                continue
            person = people.get(k)
            places[version.document.id, k] = len(uses)
            uses.append(
                NameUse(
                    document=version.document.id,
                    lang=version.mentions.lang,
                    mention=k,
                    type=mention.type,
                    name=" ".join((person.name if person else mention.text).split()),
                    start=mention.start,
                    end=mention.end,
                    score=round(mention.score * (0.5 if k in doubted else 1.0), 3),
                    role=person.role if person else "",
                    role_key=person.role_key if person else "",
                    affiliation=person.affiliation if person else "",
                )
            )
        aliases.update(_stated(version))
    tied: list[tuple[int, int]] = []
    if links is not None:
        for one in links.links:
            a, b = places.get((links.fr, one.fr)), places.get((links.en, one.en))
            if a is not None and b is not None and (one.how != "beads" or one.score >= 0.6):
                tied.append((a, b))
    return Roster(release=release.id, uses=tuple(uses), links=tuple(sorted(tied)), aliases=tuple(sorted(aliases)))


def _stated(version: Version) -> Iterable[tuple[str, str]]:
    """Short names in parentheses right after the long ones: (short, long)."""
    names = [m for m in version.mentions.mentions if m.type in NAMES]
    text = version.document.text
    for long, short in pairwise(names):
        between = text[long.end : short.start]
        if between.strip(" \u00a0\u202f\"“«'") == "(" and abbreviates(short.text, long.text):
            yield " ".join(short.text.split()), " ".join(long.text.split())


# --- resolve: a whole collection --------------------------------------------------------------------------------------


def resolve(rosters: Iterable[Roster], glossary: Glossary, *, settings: ResolveSettings) -> tuple[Entity, ...]:
    """Entities across all releases, ordered by id. Union-find over equal forms, links between versions, stated short
    names and the glossary: near-linear in the number of names; the order of the rosters does not matter."""
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
    known = _known(glossary)
    for k, use in enumerate(uses):
        for key in _keys(use, stated, known):
            union(k, first.setdefault(key, k))
    for a, b in ties:
        union(a, b)
    members: dict[int, list[int]] = defaultdict(list)
    for k in range(len(uses)):
        members[find(k)].append(k)
    entities = [_entity([uses[k] for k in group_], glossary, known) for group_ in members.values()]
    return _distinct(entities)


def _keys(use: NameUse, stated: Mapping[str, set[str]], known: Mapping[str, int]) -> list[tuple[str, str]]:
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


def _entity(uses: Sequence[NameUse], glossary: Glossary, known: Mapping[str, int]) -> Entity:
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

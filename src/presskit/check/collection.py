"""Checks over a whole collection: `title.differs` (one person, two titles), `boilerplate.stale`, `boilerplate.missing`.

Each release leaves an `Imprint`, a few hundred bytes without its text; `check_collection` compares imprints only, so it
scales to collections whose texts do not fit in memory. Both functions are pure; time is linear but for sorting.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presskit.check import addresses
from presskit.check.comparison import VERSION_EN, VERSION_FR, quoted
from presskit.check.figures import words
from presskit.locales.offices import alike
from presskit.model import Finding, Ref, Side, Version

USUAL = 3  # releases with a boilerplate before one without it is told
SHARE = 0.8  # and the share of a publisher's releases that have one
DAYS_FR, DAYS_EN = "dans un autre communiqué", "in another release"


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleUse:
    """A person with a title in a document: `name` folded, `shown` and `role` as written, `key` of the role."""

    document: str
    side: Side
    name: str
    shown: str
    role: str
    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The standing paragraph about an organisation in a document: `head` its first words, `digest` of all of them
    ("" for a document without one, then the span is empty)."""

    document: str
    side: Side
    publisher: str
    head: str
    digest: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What the collection's checks need of a release; `published` is an ISO 8601 date or ""."""

    release: str
    published: str
    titles: tuple[TitleUse, ...]
    standings: tuple[Standing, ...]


def imprint(release: str, fr: Version | None, en: Version | None) -> Imprint:
    """The imprint of a release in one or two languages."""
    titles: list[TitleUse] = []
    standings: list[Standing] = []
    sides: tuple[tuple[Side, Version | None], ...] = (("fr", fr), ("en", en))
    for side, version in sides:
        if version is None:
            continue
        for person in version.mentions.people:
            name = words(person.name)
            if person.role_key and len(name) >= 2:
                mention = version.mentions.mentions[person.mention]
                start, end = person.role_span or (mention.start, mention.end)
                titles.append(
                    TitleUse(
                        document=version.document.id, side=side, name=" ".join(name), shown=person.name,
                        role=person.role, key=person.role_key, start=start, end=end,
                    )
                )  # fmt: skip
        standings.append(_standing(side, version))
    dates = sorted(v.document.published[:10] for v in (fr, en) if v and v.document.published)
    return Imprint(
        release=release,
        published=dates[0] if dates else "",
        titles=tuple(titles),
        standings=tuple(standings),
    )


def _standing(side: Side, version: Version) -> Standing:
    document = version.document
    blocks = [block for block in document.blocks if block.kind == "boilerplate"]
    publisher = document.publisher or addresses.split(document.url).netloc
    if not blocks:
        return Standing(document=document.id, side=side, publisher=publisher, head="", digest="", start=0, end=0)
    said = words(document.text[blocks[0].start : blocks[-1].end])
    return Standing(
        document=document.id, side=side, publisher=publisher, head=" ".join(said[:4]),
        digest=hashlib.sha256(" ".join(said).encode()).hexdigest()[:16], start=blocks[0].start, end=blocks[-1].end,
    )  # fmt: skip


def check_collection(imprints: Sequence[Imprint]) -> tuple[tuple[str, Finding], ...]:
    """Findings that only a whole collection shows, as (release, finding), in the order of the imprints."""
    found = [*_titles(imprints), *_stale(imprints), *_missing(imprints)]
    order = {one.release: number for number, one in enumerate(imprints)}
    return tuple(sorted(found, key=lambda row: (order[row[0]], row[1].check, row[1].message_en)))


# --- titles -----------------------------------------------------------------------------------------------------------


def _titles(imprints: Sequence[Imprint]) -> Iterator[tuple[str, Finding]]:
    """A person whose title in one release cannot be the one most releases give. Titles change and people have several:
    worth a look, no more."""
    uses: dict[str, list[tuple[Imprint, TitleUse]]] = defaultdict(list)
    for one in imprints:
        for use in one.titles:
            uses[use.name].append((one, use))
    for rows in uses.values():
        keys = Counter(use.key for _, use in rows)
        usual = min(keys, key=lambda key: (-keys[key], key))
        model = next(use for _, use in rows if use.key == usual)
        by_release: dict[str, set[str]] = defaultdict(set)
        for one, use in rows:
            by_release[one.release].add(use.key)
        told: set[tuple[str, str]] = set()
        for one, use in rows:
            mixed = any(alike(key, usual) for key in by_release[one.release])
            if alike(use.key, usual) or mixed or (one.release, use.key) in told:
                continue
            told.add((one.release, use.key))
            yield (
                one.release,
                _finding(
                    "title.differs",
                    use.side,
                    (use.document, use.start, use.end),
                    (
                        f"{use.shown} : {quoted(use.role, use.side)} ici, {quoted(model.role, model.side)} {DAYS_FR}.",
                        f"{use.shown}: {quoted(use.role, use.side)} here, {quoted(model.role, model.side)} {DAYS_EN}.",
                    ),
                ),
            )


# --- boilerplate ------------------------------------------------------------------------------------------------------


def _by_publisher(imprints: Sequence[Imprint]) -> dict[tuple[str, Side], list[tuple[Imprint, Standing]]]:
    rows: dict[tuple[str, Side], list[tuple[Imprint, Standing]]] = defaultdict(list)
    for one in imprints:
        for standing in one.standings:
            if standing.publisher:
                rows[standing.publisher, standing.side].append((one, standing))
    return rows


def _stale(imprints: Sequence[Imprint]) -> Iterator[tuple[str, Finding]]:
    """A release that goes back to a paragraph after a newer one with the same beginning was published."""
    for rows in _by_publisher(imprints).values():
        dated = sorted(
            ((one, s) for one, s in rows if one.published and s.digest), key=lambda r: (r[0].published, r[0].release)
        )
        first: dict[tuple[str, str], str] = {}
        latest: dict[str, tuple[str, str]] = {}  # by beginning: the newest paragraph and when it was first used
        for one, standing in dated:
            first.setdefault((standing.head, standing.digest), one.published)
            newest = latest.get(standing.head)
            if newest and newest[0] != standing.digest and first[standing.head, standing.digest] < newest[1]:
                yield (
                    one.release,
                    _finding(
                        "boilerplate.stale",
                        standing.side,
                        (standing.document, standing.start, standing.end),
                        (
                            f"La présentation de l’organisation est une ancienne version ; une plus récente a servi "
                            f"dès le {newest[1]}.",
                            f"The paragraph about the organisation is an old one; a newer one was in use from "
                            f"{newest[1]} on.",
                        ),
                        "warning",
                    ),
                )
                continue
            if newest is None or newest[0] != standing.digest:
                latest[standing.head] = (standing.digest, one.published)


def _missing(imprints: Sequence[Imprint]) -> Iterator[tuple[str, Finding]]:
    for (publisher, side), rows in _by_publisher(imprints).items():
        having = sum(bool(standing.digest) for _, standing in rows)
        if having < USUAL or having < SHARE * len(rows):
            continue
        for one, standing in rows:
            if not standing.digest:
                yield (
                    one.release,
                    _finding(
                        "boilerplate.missing",
                        side,
                        (standing.document, 0, 0),
                        (
                            f"La version {VERSION_FR[side]} n’a pas la présentation que {publisher} met d’ordinaire.",
                            f"The {VERSION_EN[side]} version lacks the paragraph {publisher} usually adds.",
                        ),
                    ),
                )


def _finding(
    check: str, side: Side, place: tuple[str, int, int], message: tuple[str, str], severity: str = "info"
) -> Finding:
    ref = Ref(document=place[0], start=place[1], end=place[2])
    return Finding(
        check=check,
        severity="warning" if severity == "warning" else "info",
        message_fr=message[0],
        message_en=message[1],
        fr=ref if side == "fr" else None,
        en=ref if side == "en" else None,
    )

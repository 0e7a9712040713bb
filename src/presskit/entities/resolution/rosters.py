"""The names of one release: what resolution needs of its texts."""

from collections.abc import Iterable
from itertools import pairwise

from presskit.entities.naming.aliases import abbreviates
from presskit.entities.resolution.matching import NAMES, abbreviation, form, forms
from presskit.model import Links, NameUse, Release, Roster, Version

_INITIALS = 3  # fewer letters are those of too many names


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
            name = " ".join((person.name if person else mention.text).split())
            uses.append(
                NameUse(
                    document=version.document.id,
                    lang=version.mentions.lang,
                    mention=k,
                    type=mention.type,
                    name=name,
                    forms=forms(mention.type, name),
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
    """Short names in parentheses right after the long ones, and initials that are those of one institution named in
    the text: (short, long)."""
    names = [m for m in version.mentions.mentions if m.type in NAMES]
    text = version.document.text
    long_of: dict[str, dict[tuple[str, ...], str]] = {}
    for mention in names:
        shape = form(mention.text)
        if mention.type == "organisation" and len(shape.initials) >= _INITIALS:
            long_of.setdefault(shape.initials, {}).setdefault(shape.parts, " ".join(mention.text.split()))
    for mention in names:
        longs = long_of.get(abbreviation(mention.text), {}) if mention.type == "organisation" else {}
        if len(longs) == 1:
            yield " ".join(mention.text.split()), next(iter(longs.values()))
    for long, short in pairwise(names):
        between = text[long.end : short.start]
        if between.strip(" \u00a0\u202f\"“«'") == "(" and abbreviates(short.text, long.text):
            yield " ".join(short.text.split()), " ".join(long.text.split())

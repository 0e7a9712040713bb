"""All records of a release as bytes, so that no corpus is ever in memory.

For each section of knowledge.json its JSON lines, sections divided by a record separator (U+001E, which JSON never
contains unescaped). The runner keeps them like any other result, so writing knowledge.json is putting pieces together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from presskit import codec
from presskit.decisions import Decisions
from presskit.knowledge import EntityRecord, Generator, Knowledge
from presskit.model import Alignment, Fact, Finding, Links, Release, Source, Version
from presskit.records import (
    NO_COUNTERPARTS,
    alignment_record,
    counterparts,
    document_record,
    fact_records,
    finding_records,
    mention_records,
    quote_records,
    release_record,
    segment_records,
)
from presskit.sections import KINDS as SECTION_KINDS

SEPARATOR = b"\x1e"
# entities belong to the whole collection, all others to a release
KINDS: dict[str, type] = {name: kind for name, kind in SECTION_KINDS.items() if name != "entities"}


class Sides(NamedTuple):
    """Something for each side of a release, None where it has none."""

    fr: Source | None
    en: Source | None
    other: Source | None


def make(
    release: Release,
    fr: Version | None,
    en: Version | None,
    other: Version | None,
    sources: Sides,
    alignment: Alignment | None,
    links: Links | None,
    facts: Sequence[Fact],
    findings: Sequence[Finding],
    decisions: Decisions,
    *,
    settings: object = (),
) -> bytes:
    """All records of a release, as `pieces` takes them apart again."""
    pairs = [(v, s) for v, s in zip((fr, en, other), sources, strict=True) if v and s]
    versions = [version for version, _ in pairs]
    texts = {version.document.id: version.document.text for version in versions}
    ties = counterparts(fr, en, links) if fr and en and links else NO_COUNTERPARTS
    sections: tuple[Iterable[object], ...] = (
        (document_record(version, source) for version, source in pairs),
        (release_record(release, decisions),),
        (record for version in versions for record in segment_records(version)),
        (alignment_record(release.id, fr, en, alignment, decisions),) if fr and en and alignment else (),
        (r for version in versions for r in mention_records(version, ties.mentions.get(version.document.id, {}))),
        (r for version in versions for r in quote_records(version, ties.quotes.get(version.document.id, {}))),
        fact_records(release.id, facts, texts),
        finding_records(release.id, findings, texts, decisions),
    )
    return SEPARATOR.join(b"\n".join(codec.encode(record) for record in section) for section in sections)


def knowledge_of(fragments: Iterable[bytes], entities: Iterable[EntityRecord], generator: Generator) -> Knowledge:
    """Knowledge of some releases, from what `make` gave for them; entities keep the mentions that are there."""
    sections: dict[str, list[object]] = {name: [] for name in KINDS}
    for fragment in fragments:
        for name, lines in pieces(fragment).items():
            sections[name] += [codec.decode(KINDS[name], line) for line in lines]
    made = Knowledge(generator=generator, **{name: tuple(found) for name, found in sections.items()})  # type: ignore[arg-type]
    there = {mention.id for mention in made.mentions}
    kept = (replace(e, mentions=tuple(m for m in e.mentions if m in there)) for e in entities)
    return replace(made, entities=tuple(entity for entity in kept if entity.mentions))


def with_findings(data: bytes, lines: Sequence[bytes]) -> bytes:
    """What `make` gave, with further findings (as JSON lines) after its own."""
    if not lines:
        return data
    own = data.split(SEPARATOR)
    place = list(KINDS).index("findings")
    own[place] = b"\n".join(([own[place]] if own[place] else []) + list(lines))
    return SEPARATOR.join(own)


def without_text_marks(data: bytes) -> bytes:
    """What `make` gave, without the records that stand for places in the texts: most of them."""
    left_out = ("segments", "alignments", "mentions", "quotes")
    parts = zip(KINDS, data.split(SEPARATOR), strict=True)
    return SEPARATOR.join(b"" if name in left_out else part for name, part in parts)


def pieces(data: bytes) -> dict[str, list[bytes]]:
    """The JSON lines of each section in what `make` gave."""
    parts = data.split(SEPARATOR)
    return {name: part.split(b"\n") if part else [] for name, part in zip(KINDS, parts, strict=True)}

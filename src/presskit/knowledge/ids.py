"""The ids of records: made from what a record is about, so that they stay when a run is repeated."""

from collections.abc import Iterable

from presskit.model import Fact, Finding, identifier


def segment_id(document: str, start: int, end: int) -> str:
    """From its document and its place."""
    return identifier("seg", document, str(start), str(end))


def mention_id(document: str, kind: str, start: int, end: int) -> str:
    """From its document, its type and its place."""
    return identifier("men", document, kind, str(start), str(end))


def quote_id(document: str, start: int, end: int) -> str:
    """From its document and its place."""
    return identifier("quo", document, str(start), str(end))


def bead_id(fr: Iterable[str], en: Iterable[str]) -> str:
    """From the segments on both sides: the same segments always make the same bead."""
    return identifier("bead", " ".join(fr), " ".join(en))


def finding_id(release: str, finding: Finding) -> str:
    """From the check and what it points at, not from its wording: a better message keeps a reviewer's decision."""
    spans = [f"{ref.document}:{ref.start}-{ref.end}" if ref else "" for ref in (finding.fr, finding.en)]
    return identifier("find", release, finding.check, *spans)


def fact_id(release: str, fact: Fact) -> str:
    """From its release, what it says, and where in both versions."""
    spans = ["|".join(f"{ref.start}-{ref.end}" for ref in refs) for refs in (fact.fr, fact.en)]
    return identifier("fact", release, fact.predicate, fact.subject, fact.value_fr, fact.value_en, *spans)

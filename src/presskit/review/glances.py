"""What the pages around the releases show of them, made once a release and kept."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from presskit.collection import Release
from presskit.knowledge import FactRecord, FindingRecord
from presskit.model import Note
from presskit.review import summaries
from presskit.review.layout import SINGLE_RELEASES, SINGLE_TEXT, Layout
from presskit.review.summaries import Summary

MOST_FACTS = 3_000  # facts that differ, on the page of names


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the other pages show of a release: made once, kept, and small."""

    summary: Summary
    checks: tuple[tuple[str, int], ...]  # how many findings of each kind stand
    differing: tuple[FactRecord, ...]
    dropped: tuple[tuple[str, str, tuple[Note, ...]], ...]  # (location, language, notes)
    characters: int


def glance(release: Release) -> Glance:
    """A release at a glance."""
    return Glance(
        summary=summaries.summary(release),
        checks=_standing(release.findings),
        differing=tuple(fact for fact in release.facts if fact.agreement == "differs"),
        dropped=tuple((v.record.source.location, v.lang, v.record.notes) for v in release.versions if v.record.notes),
        characters=sum(len(version.text) for version in release.versions),
    )


def with_findings(seen: Glance, findings: Sequence[FindingRecord]) -> Glance:
    """A glance with findings that came later."""
    checks = Counter(dict(seen.checks))
    checks.update(dict(_standing(findings)))
    return replace(seen, summary=summaries.with_findings(seen.summary, findings), checks=tuple(sorted(checks.items())))


def _standing(findings: Iterable[FindingRecord]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(finding.check for finding in findings if finding.status != "dismissed").items()))


@dataclass(frozen=True, slots=True)
class Digest:
    """What one walk over the glances leaves: enough for every page but those of the releases themselves."""

    summaries: tuple[Summary, ...]
    checks: tuple[tuple[str, int], ...]
    differing: tuple[FactRecord, ...]
    dropped: tuple[tuple[str, str, tuple[Note, ...]], ...]
    characters: int

    def layout(self, originals: str) -> Layout:
        """One file for few releases, else a page a release."""
        single = len(self.summaries) <= SINGLE_RELEASES and self.characters <= SINGLE_TEXT
        return Layout(single=single, originals=originals)


def digest(glances: Iterable[Glance]) -> Digest:
    """Walk over the releases once."""
    lines: list[Summary] = []
    checks: Counter[str] = Counter()
    differing: list[FactRecord] = []
    dropped: list[tuple[str, str, tuple[Note, ...]]] = []
    characters = 0
    for seen in glances:
        lines.append(seen.summary)
        checks.update(dict(seen.checks))
        differing += seen.differing[: MOST_FACTS - len(differing)]
        dropped += seen.dropped
        characters += seen.characters
    return Digest(
        summaries=summaries.connected(lines),
        checks=tuple(sorted(checks.items(), key=lambda item: (-item[1], item[0]))),
        differing=tuple(differing),
        dropped=tuple(dropped),
        characters=characters,
    )

"""What the pages around the releases show of them, made once a release and kept."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from presskit.collection import Release
from presskit.knowledge import FactRecord, FindingRecord
from presskit.model import Note
from presskit.review import summaries
from presskit.review.layout import SINGLE_RELEASES, SINGLE_TEXT, Layout
from presskit.review.rows import SEVERITIES
from presskit.review.summaries import Summary, title_of

MOST_KINDS = 3  # kinds of differences named in a line of the overview
MOST_FACTS = 3_000  # facts that differ, on the page of names


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the other pages show of a release: made once, kept, and small."""

    summary: Summary
    checks: tuple[tuple[str, str, int], ...]  # (severity, check, how many findings of that kind stand)
    differing: tuple[FactRecord, ...]
    dropped: tuple[tuple[str, str, str, tuple[Note, ...]], ...]  # (location, title, language, notes)
    characters: int


def glance(release: Release) -> Glance:
    """A release at a glance."""
    checks = _standing(release.findings)
    return Glance(
        summary=replace(summaries.summary(release), kinds=_telling(checks)),
        checks=checks,
        differing=tuple(fact for fact in release.facts if fact.agreement == "differs"),
        dropped=tuple(
            (version.record.source.location, title_of(version), version.lang, version.record.notes)
            for version in release.versions
            if version.record.notes
        ),
        characters=sum(len(version.text) for version in release.versions),
    )


def with_findings(seen: Glance, findings: Sequence[FindingRecord]) -> Glance:
    """A glance with findings that came later."""
    checks = _ordered(_counted(seen.checks) + _counted(_standing(findings)))
    line = replace(summaries.with_findings(seen.summary, findings), kinds=_telling(checks))
    return replace(seen, summary=line, checks=checks)


def _telling(checks: Sequence[tuple[str, str, int]]) -> tuple[str, ...]:
    """The kinds of differences that a line of the overview names."""
    return tuple(dict.fromkeys(check for severity, check, _ in checks if severity != "info"))[:MOST_KINDS]


def _standing(findings: Iterable[FindingRecord]) -> tuple[tuple[str, str, int], ...]:
    return _ordered(Counter((one.severity, one.check) for one in findings if one.status != "dismissed"))


def _counted(checks: Iterable[tuple[str, str, int]]) -> Counter[tuple[str, str]]:
    return Counter({(severity, check): number for severity, check, number in checks})


def _ordered(checks: Mapping[tuple[str, str], int]) -> tuple[tuple[str, str, int], ...]:
    """The gravest first, then the most frequent."""
    rows = ((severity, check, number) for (severity, check), number in checks.items())
    return tuple(sorted(rows, key=lambda row: (SEVERITIES.index(row[0]), -row[2], row[1])))


@dataclass(frozen=True, slots=True)
class Digest:
    """What one walk over the glances leaves: enough for every page but those of the releases themselves."""

    summaries: tuple[Summary, ...]
    checks: tuple[tuple[str, str, int], ...]  # the gravest first, then the most frequent
    differing: tuple[FactRecord, ...]
    dropped: tuple[tuple[str, str, str, tuple[Note, ...]], ...]
    characters: int

    def layout(self, originals: str) -> Layout:
        """One file for few releases, else a page a release."""
        single = len(self.summaries) <= SINGLE_RELEASES and self.characters <= SINGLE_TEXT
        return Layout(single=single, originals=originals)


def digest(glances: Iterable[Glance]) -> Digest:
    """Walk over the releases once."""
    lines: list[Summary] = []
    checks: Counter[tuple[str, str]] = Counter()
    differing: list[FactRecord] = []
    dropped: list[tuple[str, str, str, tuple[Note, ...]]] = []
    characters = 0
    for seen in glances:
        lines.append(seen.summary)
        checks.update(_counted(seen.checks))
        differing += seen.differing[: MOST_FACTS - len(differing)]
        dropped += seen.dropped
        characters += seen.characters
    return Digest(
        summaries=summaries.connected(lines),
        checks=_ordered(checks),
        differing=tuple(differing),
        dropped=tuple(dropped),
        characters=characters,
    )

"""A release in a line of the overview."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from presskit.collection import Document, Release
from presskit.knowledge import FindingRecord

LONGEST_TITLE = 300  # characters shown; a title stands on many pages, in lists too


@dataclass(frozen=True, slots=True)
class Summary:
    """A release in the overview. `state`: paired, fr_only, en_only, other."""

    id: str
    documents: tuple[str, ...]
    locations: tuple[str, ...]
    date: str
    state: str
    title_fr: str
    title_en: str
    reason: str
    nearest: str
    nearest_title: str
    score: float
    status: str
    counts: tuple[int, int, int]  # errors, warnings, infos that nobody dismissed
    words: str  # what the search box looks in
    kinds: tuple[str, ...] = ()  # checks with an error or a warning that nobody dismissed, the gravest first

    @property
    def weight(self) -> int:
        """How much there is to look at: errors before warnings before notes."""
        errors, warnings, infos = (min(number, 999) for number in self.counts)
        return (errors * 1000 + warnings) * 1000 + infos

    @property
    def rank(self) -> tuple[int, str]:
        """What matters first stands highest: what there is to look at, then the newest."""
        return self.weight, self.date


def summary(release: Release) -> Summary:
    """A release in a line; its nearest candidate is known by document id until `connected` knows the others."""
    fr, en = release.fr, release.en
    state = "paired" if fr and en else "fr_only" if fr else "en_only" if en else "other"
    open_ones = Counter(finding.severity for finding in release.findings if finding.status != "dismissed")
    nearest = release.record.nearest
    dates = sorted(version.record.published[:10] for version in release.versions if version.record.published)
    titles = [title_of(version) for version in (fr, en or release.other)]
    return Summary(
        id=release.id,
        documents=tuple(version.id for version in release.versions),
        locations=tuple(version.record.source.location for version in release.versions),
        date=dates[0] if dates else "",
        state=state,
        title_fr=titles[0],
        title_en=titles[1],
        reason=release.record.reason,
        nearest=nearest.document if nearest else "",
        nearest_title="",
        score=release.record.score,
        status=release.record.status,
        counts=(open_ones["error"], open_ones["warning"], open_ones["info"]),
        words=" ".join([*titles, *(version.record.source.location for version in release.versions)]).casefold(),
    )


def with_findings(one: Summary, findings: Sequence[FindingRecord]) -> Summary:
    """A summary with findings that came later."""
    more = Counter(finding.severity for finding in findings if finding.status != "dismissed")
    errors, warnings, infos = one.counts
    return replace(one, counts=(errors + more["error"], warnings + more["warning"], infos + more["info"]))


def connected(summaries: Sequence[Summary]) -> tuple[Summary, ...]:
    """Summaries whose nearest candidate is a release with a title, not a document id any more."""
    owner = {document: summary for summary in summaries for document in summary.documents}
    made = []
    for one in summaries:
        near = owner.get(one.nearest)
        title = (near.title_fr or near.title_en) if near else ""
        made.append(replace(one, nearest=near.id if near else "", nearest_title=title))
    return tuple(made)


def title_of(document: Document | None) -> str:
    """The title of a document, else how its text begins; cut to a line."""
    if document is None:
        return ""
    if document.title:
        title = document.title
        return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 2] + " …"
    words = " ".join(document.text[:200].split())
    return words if len(words) <= 90 else words[:90].rpartition(" ")[0] + " …"

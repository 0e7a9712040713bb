"""One difference is told once: what another finding already says is left out."""

from collections.abc import Sequence
from dataclasses import replace

from presskit.model import Finding

# a finding on the left is left out where one on the right stands at the same place (either version)
_SAID_BY: dict[str, tuple[str, ...]] = {
    "number.value": (
        "amount.", "percent.", "count.", "duration.", "date.", "time.", "quarter", "ordinal", "contacts.", "url.",
    ),
    "count.value": ("contacts.", "date."),
    "duration.value": ("date.",),
    "ordinal": ("date.", "count.", "quarter"),
    "date.value": ("embargo.",),
    "time.value": ("embargo.",),
    "name.missing": ("name.spelling", "quote.speaker", "quote.missing", "segment.", "block.missing"),
    "name.spelling": ("segment.", "contacts.", "url."),
    "title.differs": ("quote.speaker",),
    "quote.missing": ("segment.",),
    "quote.indirect": ("segment.", "quote."),
    "quote.truncated": ("segment.",),
    "institution.differs": ("name.", "segment."),
    "place.differs": ("dateline.", "name.", "segment."),
    "negation": ("segment.", "quote.", "block."),
    "direction": ("segment.", "quote.", "block."),
}  # fmt: skip
_COVERS = 0.3  # a missing passage of which another finding says this share (a quotation: who said it is the rest)


def once(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without repeats, in the order given."""
    kept: dict[tuple[object, ...], Finding] = {}
    times: dict[tuple[object, ...], int] = {}
    for finding in findings:
        if any(_says(other, finding) for other in findings if other is not finding):
            continue
        key: tuple[object, ...] = (finding.check, finding.fr, finding.en)
        if finding.fr and finding.en:
            key = (finding.check, finding.message_fr)  # the same difference, in the title and again in the text
        kept.setdefault(key, finding)
        times[key] = times.get(key, 0) + 1
    return [_told(finding, times[key]) for key, finding in kept.items()]


def _told(finding: Finding, times: int) -> Finding:
    if times < 2:
        return finding
    return replace(
        finding,
        message_fr=f"{finding.message_fr} (À {times} endroits.)",
        message_en=f"{finding.message_en} (In {times} places.)",
    )


def _says(other: Finding, finding: Finding) -> bool:
    if finding.check in ("block.missing", "list.items"):
        return other.check.startswith(("quote.missing", "segment.")) and _share(other, finding) >= _COVERS
    stronger = _SAID_BY.get(finding.check)
    return bool(stronger) and other.check.startswith(stronger or ()) and _touch(other, finding)


def _touch(one: Finding, other: Finding) -> bool:
    return any(a and b and a.start < b.end and b.start < a.end for a, b in ((one.fr, other.fr), (one.en, other.en)))


def _share(one: Finding, other: Finding) -> float:
    """The share of the other's span that one covers."""
    for a, b in ((one.fr, other.fr), (one.en, other.en)):
        if a and b:
            return max(0, min(a.end, b.end) - max(a.start, b.start)) / max(1, b.end - b.start)
    return 0.0

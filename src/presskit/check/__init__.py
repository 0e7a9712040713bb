"""Where two versions disagree: one module a family of checks, each a function from a `Comparison` to findings.

A check asks the hard question first (is the same fact stated otherwise?) and stays silent when it cannot tell. A
finding that rests on a doubtful bead is at most a warning and says so.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from presskit.check import amounts, blocks, contacts, dates, names, quotes, titles, tongues
from presskit.check.comparison import Comparison, compare
from presskit.model import Alignment, Finding, Links, Version

FAMILIES: tuple[tuple[str, Callable[[Comparison], Iterator[Finding]]], ...] = (
    ("amounts", amounts.findings),
    ("dates", dates.findings),
    ("names", names.findings),
    ("titles", titles.findings),
    ("quotes", quotes.findings),
    ("tongues", tongues.findings),
    ("blocks", blocks.findings),
    ("contacts", contacts.findings),
)
DOUBTFUL = 0.5  # below this bead score a finding is at most a warning


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSettings:
    """`off`: ids (or families, "quote") that are not checked; `severities`: (id, severity) that replace ours."""

    off: tuple[str, ...] = ()
    severities: tuple[tuple[str, Literal["error", "warning", "info"]], ...] = ()


def check(
    fr: Version, en: Version, alignment: Alignment, links: Links, *, settings: CheckSettings
) -> tuple[Finding, ...]:
    """What differs between two versions, in the order of the French text, then of the English one."""
    comparison = compare(fr, en, alignment, links)
    severities = dict(settings.severities)
    found: list[Finding] = []
    for _, family in FAMILIES:
        for finding in family(comparison):
            if finding.check in settings.off or finding.check.split(".")[0] in settings.off:
                continue
            severity = severities.get(finding.check, finding.severity)
            found.append(_tempered(replace(finding, severity=severity)))
    return tuple(sorted(found, key=_place))


def _tempered(finding: Finding) -> Finding:
    if finding.bead_score >= DOUBTFUL or finding.severity == "info":
        return finding
    return replace(
        finding,
        severity="warning",
        message_fr=finding.message_fr + " (Le rapprochement des deux passages est incertain.)",
        message_en=finding.message_en + " (It is not certain that the two passages correspond.)",
    )


def _place(finding: Finding) -> tuple[int, int, str]:
    end = 10**9
    return (
        finding.fr.start if finding.fr else end,
        finding.en.start if finding.en else end,
        finding.check,
    )

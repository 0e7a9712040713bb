"""Where two versions disagree: one module a family of checks, each a function from a `Comparison` to findings.

A check asks the hard question first (is the same fact stated otherwise?) and stays silent when it cannot tell. A
finding that rests on a doubtful bead is at most a warning and says so.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from presskit.check import contacts, release
from presskit.check.comparison import Comparison, compare
from presskit.check.naming import names, places, spelling, titles
from presskit.check.passages import blocks, negations, tongues, typography, wording
from presskit.check.quantities import amounts, dates, weekdays
from presskit.check.quotations import quotes
from presskit.check.repeats import once
from presskit.model import Alignment, Finding, Links, Severity, Version

FAMILIES: tuple[tuple[str, Callable[[Comparison], Iterator[Finding]]], ...] = (
    ("amounts", amounts.findings),
    ("dates", dates.findings),
    ("weekdays", weekdays.findings),
    ("spelling", spelling.findings),
    ("names", names.findings),
    ("places", places.findings),
    ("titles", titles.findings),
    ("quotes", quotes.findings),
    ("tongues", tongues.findings),
    ("blocks", blocks.findings),
    ("contacts", contacts.findings),
    ("release", release.findings),
    ("wording", wording.findings),
    ("negations", negations.findings),
    ("typography", typography.findings),
)
QUIET = ("typography",)  # not checked unless the settings ask for it
DOUBTFUL = 0.5  # below this bead score a finding is at most a warning


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A difference the user has accepted: findings of this check (or family; "" is any) whose French and English
    passages hold these words ("" is any)."""

    check: str = ""
    fr: str = ""
    en: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSettings:
    """`off`: ids (or families, "quote") that are not checked; `on`: those of `QUIET` that are; `severities`: (id or
    family, severity) that replace ours; `accepted`: differences that are meant and not told again."""

    off: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    accepted: tuple[Accepted, ...] = ()

    def named(self) -> tuple[str, ...]:
        """Every id or family that the settings name."""
        given = (*self.off, *self.on, *(name for name, _ in self.severities), *(one.check for one in self.accepted))
        return tuple(name for name in given if name)


def check(
    fr: Version, en: Version, alignment: Alignment, links: Links, *, settings: CheckSettings
) -> tuple[Finding, ...]:
    """What differs between two versions, in the order of the French text, then of the English one."""
    comparison = compare(fr, en, alignment, links)
    found: list[Finding] = []
    for _, family in FAMILIES:
        found.extend(family(comparison))
    texts = {fr.document.id: fr.document.text, en.document.id: en.document.text}
    kept = [
        _tempered(replace(finding, severity=severity(finding, settings)))
        for finding in once(found)
        if wanted(finding.check, settings) and not any(accepts(one, finding, texts) for one in settings.accepted)
    ]
    return tuple(sorted(kept, key=_place))


def wanted(check: str, settings: CheckSettings) -> bool:
    """Do the settings ask for a check?"""
    names = {check, check.split(".")[0]}
    return not names & set(settings.off) and (bool(names & set(settings.on)) or not names & set(QUIET))


def severity(finding: Finding, settings: CheckSettings) -> Severity:
    """The user's word on a check, else on its family, else ours."""
    said = dict(settings.severities)
    return said.get(finding.check, said.get(finding.check.split(".")[0], finding.severity))


def accepts(accepted: Accepted, finding: Finding, texts: Mapping[str, str]) -> bool:
    """Is a finding one the user has accepted?"""
    if accepted.check not in ("", finding.check, finding.check.split(".")[0]):
        return False
    for words, ref in ((accepted.fr, finding.fr), (accepted.en, finding.en)):
        if words and (ref is None or words not in texts[ref.document][ref.start : ref.end]):
            return False
    return bool(accepted.check or accepted.fr or accepted.en)


def _tempered(finding: Finding) -> Finding:
    """A finding on a doubtful bead says so and is at most a warning."""
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

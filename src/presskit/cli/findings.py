"""Findings for people and for machines: a table, JSON lines, SARIF 2.1.0, JUnit XML.

SARIF: OASIS, Static Analysis Results Interchange Format 2.1.0; regions count Unicode code points in the extracted text.
JUnit: a suite a pair of files, a case a family of checks; findings of severity info are no failures.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

import presskit
from presskit.check.catalogue import CHECKS
from presskit.cli.console import counted
from presskit.knowledge import FindingRecord, SpanRecord

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_STYLES = {"error": "bold red", "warning": "yellow", "info": "dim"}


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found between two files (their names as given; "" where a release has one version only)."""

    fr: str
    en: str
    findings: tuple[FindingRecord, ...]

    @property
    def title(self) -> str:
        """The names of the versions that are there."""
        return " = ".join(name for name in (self.fr, self.en) if name)


def record(finding: FindingRecord) -> dict[str, Any]:
    """A finding as `presskit check --json` prints it."""
    return {
        "check": finding.check,
        "severity": finding.severity,
        "message": {"fr": finding.message_fr, "en": finding.message_en},
        "fr": _side(finding.fr),
        "en": _side(finding.en),
        "score": finding.bead_score,
    }


def _side(span: SpanRecord | None) -> dict[str, Any] | None:
    return {"start": span.start, "end": span.end, "text": span.exact} if span else None


# --- SARIF ------------------------------------------------------------------------------------------------------------


def sarif(checked: Sequence[Checked]) -> str:
    """One SARIF log with one run over all pairs."""
    results = [_result(pair, finding) for pair in checked for finding in pair.findings]
    rules = [
        {
            "id": check.id,
            "shortDescription": {"text": check.en},
            "defaultConfiguration": {"level": _LEVELS[check.severity]},
        }
        for check in CHECKS
    ]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "presskit", "version": presskit.__version__, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=1)


def _result(pair: Checked, finding: FindingRecord) -> dict[str, Any]:
    places = [_place(file, span) for file, span in ((pair.fr, finding.fr), (pair.en, finding.en)) if span]
    first = places or [{"physicalLocation": {"artifactLocation": {"uri": _uri(pair.fr or pair.en)}}}]
    return {
        "ruleId": finding.check,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message_en},
        "locations": first[:1],
        "relatedLocations": [place | {"id": number} for number, place in enumerate(first[1:], 1)],
        "partialFingerprints": {"presskit/v1": finding.id},
        "properties": {"message_fr": finding.message_fr, "bead_score": finding.bead_score},
    }


def _place(file: str, span: SpanRecord) -> dict[str, Any]:
    region = {"charOffset": span.start, "charLength": span.end - span.start, "snippet": {"text": span.exact}}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(file)}, "region": region}}


def _uri(file: str) -> str:
    from urllib.parse import quote

    return quote(file)


# --- JUnit ------------------------------------------------------------------------------------------------------------


def junit(checked: Sequence[Checked]) -> str:
    """One test suite a pair; every family is a test case, failed by its findings of severity error or warning."""
    root = Element("testsuites", name="presskit check")
    families = list(dict.fromkeys(check.family for check in CHECKS))
    for pair in checked:
        loud = [finding for finding in pair.findings if finding.severity != "info"]
        failed = {finding.check.split(".")[0] for finding in loud}
        suite = SubElement(root, "testsuite", name=pair.title, tests=str(len(families)), failures=str(len(failed)))
        for family in families:
            case = SubElement(suite, "testcase", classname=_clean(pair.fr or pair.en), name=family)
            mine = [finding for finding in loud if finding.check.split(".")[0] == family]
            if mine:
                worst = "error" if any(finding.severity == "error" for finding in mine) else "warning"
                failure = SubElement(case, "failure", type=worst, message=_clean(mine[0].message_en))
                failure.text = "\n".join(_lines(mine))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode")


def _lines(findings: Sequence[FindingRecord]) -> Iterator[str]:
    for finding in findings:
        yield _clean(f"{finding.severity} {finding.check}: {finding.message_en}")


def _clean(text: str) -> str:
    """Without the control characters that XML 1.0 does not allow."""
    return "".join(c for c in text if c >= " " or c in "\n\t")


# --- a table ----------------------------------------------------------------------------------------------------------


def table(pair: Checked) -> None:
    """The findings of a pair for a terminal, the worst first."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not pair.findings:
        console.print(f"{pair.title}: no differences found.", highlight=False, markup=False)
        return
    order = ("error", "warning", "info")
    counts = {severity: sum(f.severity == severity for f in pair.findings) for severity in order}
    told = (counted(n, severity, severity if severity == "info" else "") for severity, n in counts.items() if n)
    title = f"{pair.title}: {', '.join(told)}"
    shown = Table("", "check", "what differs", title=Text(title), title_justify="left", show_lines=False)
    for finding in sorted(pair.findings, key=lambda finding: order.index(finding.severity)):
        shown.add_row(Text(finding.severity, _STYLES[finding.severity]), finding.check, Text(finding.message_en))
    console.print(shown)

"""Findings after the reviewers' word."""

from presskit.decisions import Decisions, Target
from presskit.knowledge import FindingRecord, FindingStatus


def finding_status(finding: FindingRecord, decisions: Decisions) -> tuple[FindingStatus, str]:
    """The reviewers' word on a finding and their note, from the decisions `concerning` its release."""
    status: FindingStatus = "open"
    note = ""
    for entry in decisions.entries:
        hit = any(is_about(target, finding) for target in entry.targets)
        if hit and entry.action in ("dismiss_finding", "dismiss_check"):
            status, note = "dismissed", entry.note
        elif hit and entry.action == "accept_finding":
            status, note = "accepted", entry.note
    return status, note


def is_about(target: Target, finding: FindingRecord) -> bool:
    """Whether a target means a finding: by its id, by its check, or by its message (in the same release)."""
    if target.kind == "check":
        return target.id == finding.check
    return target.kind == "finding" and (target.id == finding.id or target.exact == finding.message_fr)

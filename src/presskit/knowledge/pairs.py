"""Releases and their alignments, as the public JSON has them."""

from dataclasses import dataclass
from typing import Literal

from presskit.model import BeadKind, Evidence

BeadStatus = Literal["", "accepted", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearestRecord:
    """The document that came nearest to being the missing version, and its score."""

    document: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRecord:
    """A release: document ids of its versions, or the reason why one is missing (docs/explanation/pairing.md has them).
    `status` is the reviewer's word."""

    id: str
    fr: str | None
    en: str | None
    other: str | None
    score: float
    reason: str
    evidence: tuple[Evidence, ...] = ()
    nearest: NearestRecord | None = None
    status: BeadStatus = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeadRecord:
    """Segment ids on both sides."""

    id: str
    fr: tuple[str, ...]
    en: tuple[str, ...]
    kind: BeadKind
    score: float
    evidence: tuple[Evidence, ...] = ()
    status: BeadStatus = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignmentRecord:
    """The two versions of a release (document ids), aligned: every segment of both stands in exactly one bead."""

    release: str
    fr: str
    en: str
    beads: tuple[BeadRecord, ...]

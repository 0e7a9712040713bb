"""Which documents, and which segments of them, are versions of each other."""

from dataclasses import dataclass

from presskit.model.sources import Alternate
from presskit.model.terms import BeadKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One sparse feature of a document for pairing: a language-neutral key and how often it occurs."""

    key: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """All that pairing needs of a document, small enough to hold for a whole collection."""

    document: str
    location: str
    lang: str
    features: tuple[Feature, ...]
    words: int
    shape: tuple[tuple[str, int], ...] = ()  # (block kind, number of blocks)
    source: str = ""
    title: str = ""
    published: str = ""
    url: str = ""
    translation_key: str = ""
    alternates: tuple[Alternate, ...] = ()
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Why two things are held to be versions of each other: `kind` is a stable word ("vocabulary", "numbers",
    "hreflang"), `detail` what a person can read, `weight` its part of the score (may be negative)."""

    kind: str
    detail: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The nearest document that was not taken as partner."""

    document: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A release in one or two languages (document ids). When a side is None, `reason` is a stable word
    ("no_candidate", "below_threshold", "partner_taken", "other_language", "rejected") and `nearest` the best
    candidate."""

    id: str
    fr: str | None
    en: str | None
    score: float
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    nearest: Candidate | None = None
    other: str | None = None  # a document in neither French nor English stands alone here


@dataclass(frozen=True, slots=True, kw_only=True)
class Bead:
    """Indices into the two `Segmented.segments`; one side may be empty. `score` is the probability that it is right."""

    fr: tuple[int, ...]
    en: tuple[int, ...]
    score: float
    kind: BeadKind
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Beads of a pair: every segment of either side stands in exactly one bead; beads may cross."""

    fr: str
    en: str
    beads: tuple[Bead, ...]

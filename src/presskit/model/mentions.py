"""What a document mentions: values, names, people and quotations, as spans of its text."""

from dataclasses import dataclass
from typing import Literal

from presskit.model.documents import Document, Languages, Segmented
from presskit.model.terms import Bound, MentionType


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """`amount` (and `upper`, the other end of a range) are plain decimal strings with the scale applied ("70000000");
    None when the text does not decide. `currency` is ISO 4217 or "". `over` is an ISO 8601 duration (P5Y, P1Y for
    "a year") or ""."""

    amount: str | None
    currency: str = ""
    bound: Bound = "exact"
    upper: str | None = None
    over: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number of things: `what` is the noun phrase counted, as written."""

    amount: str | None
    what: str = ""
    bound: Bound = "exact"
    upper: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Percent:
    """A share (`unit` percent) or a difference of shares (`unit` point)."""

    amount: str | None
    unit: Literal["percent", "point"] = "percent"
    bound: Bound = "exact"
    upper: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date, time or duration as ISO 8601; partial dates and ranges allowed (2025-07, --07-09, 2025-02-06/2025-02-07,
    2024-Q1). `iso` is None when the text does not decide. `resolved` completes a partial or relative value from the
    stated `evidence` ("published", "dateline", "context"); `weekday` is 1 (Monday) to 7 when the text names one."""

    iso: str | None
    resolved: str = ""
    evidence: str = ""
    weekday: int | None = None
    bound: Bound = "exact"


Value = Money | Count | Percent | Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span that names or measures something. `value` is set for amounts, dates, times and durations; `reason` says
    why a value is undecided. `method` names the layer that found it ("spacy", "rule", "glossary", "alias", "cue").
    `score` is the confidence that the span and type are right."""

    start: int
    end: int
    type: MentionType
    text: str
    score: float
    method: str
    value: Value | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One appearance of a person with what is said of them there: `mention` indexes `Mentions.mentions`; `role` and
    `affiliation` are as written, `role_key` is the language-neutral key of the role ("president", "minister") or "";
    `role_span` is (start, end) of the role or None."""

    mention: int
    name: str
    honorific: str = ""
    role: str = ""
    role_key: str = ""
    affiliation: str = ""
    role_span: tuple[int, int] | None = None
    affiliation_span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A quotation: the span is the quoted words without marks; `speakers` are names as written,
    `speaker_mentions` the indices of their person mentions (same order; -1 when the speaker is not a mention); `cue`
    says how they were tied."""

    start: int
    end: int
    text: str
    speakers: tuple[str, ...] = ()
    speaker_mentions: tuple[int, ...] = ()
    cue: Literal["", "signature", "verb", "context"] = ""
    score: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """What was recognised in a document: `mentions` ordered by start, then end."""

    document: str
    lang: str
    mentions: tuple[Mention, ...]
    people: tuple[Person, ...] = ()
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One language version with all that is known of it: how later stages receive it. Never stored as such."""

    document: Document
    languages: Languages
    segmented: Segmented
    mentions: Mentions

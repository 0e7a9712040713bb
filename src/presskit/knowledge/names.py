"""Who and what is mentioned and quoted, as the public JSON has it."""

from dataclasses import dataclass

from presskit.model import Count, MentionType, Money, Percent, RoleUse


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRecord:
    """A person, institution or place with the ids of its mentions in all documents."""

    id: str
    type: MentionType
    label_fr: str
    label_en: str
    aliases: tuple[str, ...]
    mentions: tuple[str, ...]
    external: tuple[tuple[str, str], ...] = ()
    roles: tuple[RoleUse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionRecord:
    """A mention; `counterpart` is the id of the same mention in the other version, when known.

    `value` is an amount as an object, a date, time or duration as ISO 8601. For the latter `resolved` completes a
    partial or relative value from the stated `evidence`, and `weekday` (1 Monday … 7) is the one the text names."""

    id: str
    document: str
    type: MentionType
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    score: float
    method: str
    value: Money | Count | Percent | str | None = None
    resolved: str = ""
    evidence: str = ""
    weekday: int | None = None
    reason: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRecord:
    """A quotation; `speaker_mentions` are mention ids ("" for a speaker who is named nowhere as a person)."""

    id: str
    document: str
    start: int
    end: int
    exact: str
    speakers: tuple[str, ...]
    speaker_mentions: tuple[str, ...]
    score: float
    counterpart: str = ""

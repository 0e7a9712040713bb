"""What is stated and what differs, as the public JSON has it, with the words it rests on."""

from dataclasses import dataclass
from typing import Literal

from presskit.model import Agreement, Severity

FindingStatus = Literal["open", "accepted", "dismissed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRecord:
    """Words of a document, with their place."""

    document: str
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRecord:
    """A statement of a release, as one version or both make it.

    `predicate` is a value (money, count, percent, duration, date, time), role, said (a quotation) or what was done
    (founded, launched, signed, joined, acquired, appointed, received, awarded, opened, raised). `subject` is who or
    what it is about, "" when the text does not tell; several speakers are joined by ", ". `value_fr` and `value_en`
    are what each version states, as plain text ("" when it does not): "about 48000000 EUR over P5Y", "1000–1500
    visitors", "12 %", "2026-09-14", "scientific director, Santélys Institute", the words quoted. The spans in `fr`
    and `en` are the evidence; the first one of an amount or a date is that of a mention, whose `value` is the same as
    an object, and that of a quotation is the quote's, which lists its speakers.

    `agreement` "only_fr" means that no counterpart was found in the other version, and stands at all facts of a release
    that has no other version: look at the release first. `date_fr` and `date_en` (ISO 8601) tell when something was
    done, `purpose_fr` and `purpose_en` what an amount is for, as written."""

    id: str
    release: str
    predicate: str
    subject: str
    value_fr: str
    value_en: str
    agreement: Agreement
    fr: tuple[SpanRecord, ...] = ()
    en: tuple[SpanRecord, ...] = ()
    date_fr: str = ""
    date_en: str = ""
    purpose_fr: str = ""
    purpose_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRecord:
    """A difference to look at. `check` is an id of docs/reference/checks.md; `fr` or `en` is null when that version has
    nothing to show. `bead_score` is how sure it is that the passages belong together; `status` and `note` are the
    reviewer's."""

    id: str
    release: str
    check: str
    severity: Severity
    message_fr: str
    message_en: str
    fr: SpanRecord | None = None
    en: SpanRecord | None = None
    bead_score: float = 1.0
    status: FindingStatus = "open"
    note: str = ""

"""What two versions state, and where they differ: facts and findings, on the spans they rest on."""

from dataclasses import dataclass

from presskit.model.terms import Agreement, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """A span in a document."""

    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A statement: who is what where, who said what, how much, what happened when. `subject` is a name or noun phrase;
    the two values are what each version states ("" when it does not), normalised to plain text; both are kept when they
    differ. `date_*` is the ISO 8601 date of what was founded, signed or joined; `purpose_*` what an amount is for, as
    written. `release` is set when facts are gathered."""

    predicate: str
    subject: str
    value_fr: str
    value_en: str
    agreement: Agreement
    fr: tuple[Ref, ...] = ()
    en: tuple[Ref, ...] = ()
    date_fr: str = ""
    date_en: str = ""
    purpose_fr: str = ""
    purpose_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A difference between two versions, or a fault in one. `check` is a stable id ("amount.value"); the messages are
    plain sentences with normalised values; `fr` and `en` are the spans, None where a side has none. `bead_score` is the
    score of the bead it rests on (1.0 when it rests on none)."""

    check: str
    severity: Severity
    message_fr: str
    message_en: str
    fr: Ref | None = None
    en: Ref | None = None
    bead_score: float = 1.0

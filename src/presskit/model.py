"""The artifacts: small frozen records, one family per stage. Standard library only.

Offsets are half-open and count Unicode code points into `Document.text`. Scores are in [0, 1]. Identifiers are made
from content, so that a rerun keeps them. Sequences are tuples, so that every artifact is hashable and immutable.
"""

import hashlib
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal[
    "title", "subtitle", "embargo", "dateline", "heading", "paragraph", "list_item", "quote", "table_row", "caption",
    "boilerplate", "contacts", "editor_note", "end_mark",
]  # fmt: skip
MentionType = Literal[
    "person", "organisation", "place", "money", "count", "percent", "duration", "date", "time", "role", "quote",
    "event", "work",
]  # fmt: skip
Bound = Literal["exact", "at_least", "at_most", "about"]
Agreement = Literal["same", "differs", "only_fr", "only_en"]
Severity = Literal["error", "warning", "info"]
BeadKind = Literal["match", "moved", "fr_only", "en_only"]
Side = Literal["fr", "en"]


def identifier(prefix: str, *parts: str) -> str:
    """A stable id: the prefix, a dash, and 16 hex digits of the SHA-256 of the parts (joined by NUL)."""
    return f"{prefix}-{hashlib.sha256(chr(0).join(parts).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


# --- intake -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """A declared version of the same page in a language.

    `lang` is a lower-case BCP 47 tag ("fr", "en-gb") or "" when not stated; `how` says where it was declared:
    hreflang, link_header, og_locale, jsonld, switcher, front_matter, url_twin, sources_toml, same_source.
    """

    lang: str
    url: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file a release links to (PDF, DOCX …)."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One input as it arrived: `id` is the SHA-256 of its bytes (hex), `location` its path below the corpus folder
    (POSIX) or as given on the command line. The other fields come from sources.toml, fetch.jsonl or stay empty."""

    id: str
    location: str
    media_type: str
    size: int
    url: str = ""
    publisher: str = ""
    lang_hint: str = ""
    layout: Literal["", "single", "dump"] = ""
    charset: str = ""
    published: str = ""
    alternates: tuple[Alternate, ...] = ()
    referrer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """An input that could not be used, as a value: `category` is a word of `errors.InputError`, `stage` where; `url` is
    the address of a fetched file, whose path says nothing to people."""

    location: str
    stage: str
    category: str
    message: str
    source: str = ""
    url: str = ""


# --- extract ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something the reader should know: text that was left out (`kind` "dropped", `text` holds all of it), a decision
    taken ("decoded", "split", "cleaned"), or a doubt ("warning"). `reason` is a stable word, e.g. "navigation"."""

    kind: Literal["dropped", "decoded", "split", "cleaned", "warning"]
    reason: str
    message: str = ""
    text: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A span of `Document.text` with one role in a release. Blocks are ordered, do not overlap, and cover all of the
    text but white space (and, in plain text, the marks of list items). `page` counts from 1 (paginated sources),
    `level` is a heading's depth from 1."""

    start: int
    end: int
    kind: BlockKind
    page: int | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One release or post in one language, as read from a source; a dump or a bilingual PDF gives several.

    `source_start` is the offset of `text[0]` in the decoded source for plain text, else 0. `published` and
    `embargo_until` are ISO 8601, with time and zone when stated. In plain text sources `text` is a verbatim slice.
    """

    id: str
    source: str
    location: str
    ordinal: int
    text: str
    blocks: tuple[Block, ...]
    source_start: int = 0
    url: str = ""
    title: str = ""
    subtitle: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    embargo_until: str = ""
    lang_declared: str = ""
    translation_key: str = ""
    alternates: tuple[Alternate, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All documents one source gave; `notes` are about the source as a whole (teasers, pagination, attachments)."""

    source: str
    documents: tuple[Document, ...]
    notes: tuple[Note, ...] = ()


# --- language, segment ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """The language of a document and of each of its blocks (same order): ISO 639-1 codes, "und" when undecided."""

    document: str
    lang: str
    score: float
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A unit of alignment: a sentence, or a whole heading, list item or quote. `block` indexes `Document.blocks`."""

    start: int
    end: int
    text: str
    kind: BlockKind
    lang: str
    block: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Segmented:
    """A document cut into ordered, non-overlapping segments; `text[start:end] == segment.text`."""

    document: str
    lang: str
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...] = ()


# --- recognise --------------------------------------------------------------------------------------------------------


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


# --- pair, align ------------------------------------------------------------------------------------------------------


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


# --- resolve ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry:
    """A name the user vouches for: the first name of each language is the label, the others are aliases."""

    type: MentionType
    fr: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    external: tuple[tuple[str, str], ...] = ()  # (scheme, id), e.g. ("ror", "https://ror.org/…")


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """The names a press office vouches for, in the order of its file."""

    entries: tuple[GlossaryEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A French mention and an English mention of the same thing (indices into the two `Mentions.mentions`)."""

    fr: int
    en: int
    score: float
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteLink:
    """A French quotation and an English quotation of the same words (indices into the two `Mentions.quotes`)."""

    fr: int
    en: int
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The ties between the mentions of two versions; `doubtful_*` are mentions the other version speaks against."""

    fr: str
    en: str
    links: tuple[Link, ...]
    quotes: tuple[QuoteLink, ...] = ()
    doubtful_fr: tuple[int, ...] = ()
    doubtful_en: tuple[int, ...] = ()


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
class NameUse:
    """One name as used in one document: what resolution needs, without the text. `role` as written there; `forms` are
    what the name is compared by, the plain form first."""

    document: str
    lang: str
    mention: int
    type: MentionType
    name: str
    forms: tuple[str, ...]
    start: int
    end: int
    score: float
    role: str = ""
    role_key: str = ""
    affiliation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """The names of one release in both versions, and the links between them as pairs of indices into `uses`."""

    release: str
    uses: tuple[NameUse, ...]
    links: tuple[tuple[int, int], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()  # (short, long) stated in a document: ("IP Paris", "Institut …")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleUse:
    """A role an entity is given in a document, with the affiliation stated there."""

    document: str
    role: str
    role_key: str = ""
    affiliation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A person, institution, place … across documents and languages. `mentions` are (document id, mention index)."""

    id: str
    type: MentionType
    label_fr: str
    label_en: str
    aliases: tuple[str, ...]
    mentions: tuple[tuple[str, int], ...]
    external: tuple[tuple[str, str], ...] = ()
    roles: tuple[RoleUse, ...] = ()


# --- check ------------------------------------------------------------------------------------------------------------


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

"""Which mentions are of the same thing: in two versions, and in a collection."""

from dataclasses import dataclass

from presskit.model.terms import MentionType


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

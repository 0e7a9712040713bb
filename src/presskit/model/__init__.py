"""The artifacts: small frozen records, one family per stage. Standard library only.

Offsets are half-open and count Unicode code points into `Document.text`. Scores are in [0, 1]. Identifiers are made
from content, so that a rerun keeps them. Sequences are tuples, so that every artifact is hashable and immutable.
"""

from presskit.model.documents import Block, Document, Extraction, Languages, Note, Segment, Segmented
from presskit.model.mentions import Count, Mention, Mentions, Moment, Money, Percent, Person, Quote, Value, Version
from presskit.model.names import Entity, Glossary, GlossaryEntry, Link, Links, NameUse, QuoteLink, RoleUse, Roster
from presskit.model.releases import Alignment, Bead, Candidate, Evidence, Feature, Profile, Release
from presskit.model.sources import Alternate, Attachment, Failed, Source
from presskit.model.statements import Fact, Finding, Ref
from presskit.model.terms import Agreement, BeadKind, BlockKind, Bound, MentionType, Severity, Side, identifier

__all__ = [  # noqa: RUF022 - in the order of the flow
    "BlockKind", "MentionType", "Bound", "Agreement", "Severity", "BeadKind", "Side", "identifier",
    "Alternate", "Attachment", "Source", "Failed",
    "Note", "Block", "Document", "Extraction", "Languages", "Segment", "Segmented",
    "Money", "Count", "Percent", "Moment", "Value", "Mention", "Person", "Quote", "Mentions", "Version",
    "Feature", "Profile", "Evidence", "Candidate", "Release", "Bead", "Alignment",
    "GlossaryEntry", "Glossary", "Link", "QuoteLink", "Links", "NameUse", "Roster", "RoleUse", "Entity",
    "Ref", "Fact", "Finding",
]  # fmt: skip

"""The words artifacts are told by (kinds, types, sides, degrees), and how an id is made."""

import hashlib
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

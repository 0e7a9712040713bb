"""Press blocks in any format: which draft is the embargo line, the dateline, a quotation, the boilerplate …"""

from collections.abc import Sequence
from dataclasses import dataclass

from presskit.extract.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """The drafts in the same number and order, with their kinds; `embargo_until` and `dated` (the day the dateline
    states) are ISO 8601 or ""."""

    drafts: tuple[Draft, ...]
    embargo_until: str = ""
    dated: str = ""


def mark(drafts: Sequence[Draft]) -> Marked:
    """Give each draft its role in a release; text, page, level and start are never changed.

    What the reader already knows (title, heading, list_item, table_row, caption, quote) is evidence: a paragraph or
    heading may become any press block, a list item or a table row only part of the boilerplate, contacts or notes.
    When no draft is a title, the first line that reads like one becomes it.
    """
    return Marked(drafts=tuple(drafts))

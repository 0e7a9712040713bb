"""Press blocks in any format: which draft is the embargo line, the dateline, a quotation, the boilerplate …

A release has a customary order: label, embargo, title, subtitle, dateline, text with quotations, end mark, boilerplate,
contacts, notes to editors. One pass over the drafts follows it, with the words of a line (`cues`) as evidence and the
state of the pass as context: a section that was opened goes on until something ends it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, takewhile

from presskit.extract import cues, datelines, headings, moments
from presskit.extract.characters import fold
from presskit.extract.draft import Draft
from presskit.extract.headings import CARD, LONG, TOP, is_sent
from presskit.model import BlockKind

_AFTERMATH = 700  # characters of running text after a heading that show the body has gone on
_QUOTE_SHARE = 0.5
_QUOTE_SHARE_FIRST = 0.4  # for a paragraph that opens with the quotation; what follows says who speaks
_QUOTE_WORDS = 6
_SECTIONS: tuple[BlockKind, ...] = ("boilerplate", "contacts", "editor_note")


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
    said: list[cues.Cue] = [cues.cue(d.text) if d.kind not in ("title", "subtitle", "caption") else "" for d in drafts]
    kinds: list[BlockKind] = [d.kind for d in drafts]
    title = headings.title(drafts, said)
    if title is not None:
        kinds[title] = "title"
    _sections(drafts, said, kinds, title)
    dated, stated = _datelines(drafts, kinds, title), _released(drafts)
    dated = stated if stated.startswith(dated) else dated
    headings.subtitle(drafts, kinds, title)
    for index, draft in enumerate(drafts):
        if kinds[index] == "paragraph" and _is_quote(draft.text):
            kinds[index] = "quote"
    embargo = _embargo(drafts, kinds, dated)
    marked = tuple(d if d.kind == kind else replace(d, kind=kind) for d, kind in zip(drafts, kinds, strict=True))
    return Marked(drafts=marked, embargo_until=embargo, dated=dated)


# --- sections ---------------------------------------------------------------------------------------------------------


def _sections(drafts: Sequence[Draft], said: Sequence[cues.Cue], kinds: list[BlockKind], title: int | None) -> None:
    """Embargo lines, end marks, labels, and the sections that a head opens, in one pass."""
    section: BlockKind | None = None
    level = 0
    body = 0  # characters of running text so far
    ended = False
    for index, draft in enumerate(drafts):
        if index == title or draft.kind in ("title", "subtitle", "caption"):
            section = None
            continue
        word = said[index]
        if word == "embargo" and draft.kind in ("paragraph", "heading") and (body < 1200 or ended):
            kinds[index], section = "embargo", None
        elif word == "end_mark" and (body or title is not None) and _may_end(drafts, said, index):
            kinds[index], section, ended = "end_mark", None, True
        elif word == "label" and draft.kind in ("paragraph", "heading") and section is None and body < LONG:
            kinds[index] = "heading"
        elif word in _SECTIONS and _opens(drafts, said, index, word, body=body, title=title, ended=ended):
            section, level = word, _rank(draft)
            kinds[index] = section
            if word == "contacts" and body > LONG:
                for above in _card(drafts, kinds, index):
                    kinds[above] = section
        elif section is not None and _goes_on(drafts, said, index, section, level, body=body):
            kinds[index] = section
        else:
            section = None
            if draft.kind in ("paragraph", "list_item", "table_row") and (ended or body) and _is_contact(draft.text):
                kinds[index] = section = "contacts"
                level = 9
                for above in _card(drafts, kinds, index):
                    kinds[above] = "contacts"
            elif ended and draft.kind == "paragraph":
                kinds[index] = section = "boilerplate"
                level = 9
            elif draft.kind in ("paragraph", "quote", "list_item"):
                body += len(draft.text)


def _card(drafts: Sequence[Draft], kinds: Sequence[BlockKind], index: int) -> list[int]:
    """The lines of a visiting card above its first address: a heading with a name, an office. Text that goes on below
    the address shows that the heading was one of the text."""
    lines = list(takewhile(lambda i: _is_card_line(drafts[i], kinds[i]), range(index - 1, max(-1, index - 4), -1)))
    head = next((i for i in lines if drafts[i].kind == "heading"), None)
    if head is None or any(len(d.text) > LONG for d in takewhile(lambda d: d.kind != "heading", drafts[index:])):
        return []
    return [i for i in lines if i >= head]


def _is_card_line(draft: Draft, kind: BlockKind) -> bool:
    if kind not in ("heading", "paragraph") or len(draft.text) > CARD or cues.is_sentence(draft.text):
        return False
    return cues.cue(draft.text) in ("", "contacts") and datelines.dateline(draft.text) is None


def _rank(draft: Draft) -> int:
    """The depth of a head: that of a heading, 8 for a bold line, 9 for a plain one."""
    if draft.kind == "heading":
        return draft.level or 7
    return 8 if draft.bold else 9


def _opens(
    drafts: Sequence[Draft],
    said: Sequence[cues.Cue],
    index: int,
    word: str,
    *,
    body: int,
    title: int | None,
    ended: bool,
) -> bool:
    """Whether a line whose words are those of a section's head opens that section here."""
    draft = drafts[index]
    if draft.kind in ("table_row", "quote"):
        return False
    if word == "contacts":
        card = takewhile(lambda d: len(d.text) <= CARD, drafts[index + 5 : index + 9])  # name, office, house, town
        if any(cues.has_address(d.text) for d in chain(drafts[index : index + 5], card)):
            return True
        return ended or (body > 0 and draft.kind == "heading" and index >= len(drafts) // 2)
    if word == "editor_note":
        return body > 0 or ended or title is None or not cues.head_only(draft.text)
    if body < 80 and not ended:
        return False
    # A boilerplate stands at the end. When running text goes on under a later heading, this was a heading of the text.
    later = 0
    counting = False
    for number in range(index + 1, len(drafts)):
        if said[number] in ("end_mark", *_SECTIONS):
            counting = False
        elif drafts[number].kind == "heading" and _rank(drafts[number]) <= max(_rank(draft), 1):
            counting = True
        elif counting and drafts[number].kind in ("paragraph", "quote"):
            later += len(drafts[number].text)
    return later < _AFTERMATH


def _goes_on(
    drafts: Sequence[Draft], said: Sequence[cues.Cue], index: int, section: BlockKind, level: int, *, body: int
) -> bool:
    """Whether the section that is open covers this draft too."""
    draft = drafts[index]
    if said[index] in ("end_mark", "embargo"):
        return False
    if section == "contacts":
        if draft.kind == "heading" and _rank(draft) <= level:
            return any(cues.has_address(d.text) for d in drafts[index + 1 : index + 4]) and not said[index]
        if cues.has_address(draft.text):
            return True
        near = any(cues.has_address(d.text) for d in drafts[index + 1 : index + 4])
        if body == 0:  # contacts above the title
            return len(draft.text) < 45 and (near or draft.kind != "heading")
        return len(draft.text) < 120 or (near and len(draft.text) < LONG)
    if draft.kind == "heading" and _rank(draft) <= level:
        return False
    return not (section == "boilerplate" and _is_contact(draft.text))


def _may_end(drafts: Sequence[Draft], said: Sequence[cues.Cue], index: int) -> bool:
    """An end mark has no more running text after it than before it ("End" may also be a heading or a word)."""
    before = sum(len(d.text) for d in drafts[:index])
    after = 0
    for number in range(index + 1, len(drafts)):
        if said[number] in _SECTIONS:
            break
        after += len(drafts[number].text)
    return before > after or (fold(drafts[index].text).strip()[:1] in "#-" and before * 2 > after)


def _is_contact(text: str) -> bool:
    """A line that is an address rather than a sentence: little text beside an e-mail address or a telephone number."""
    return len(text) < 160 and cues.has_address(text) and len(text.split()) <= 18 and not text.rstrip().endswith(".")


# --- dateline, quotes, embargo ----------------------------------------------------------------------------------------


def _datelines(drafts: Sequence[Draft], kinds: list[BlockKind], title: int | None) -> str:
    """Mark the dateline among the first paragraphs; the day it states. A date alone on its line may stand beside it."""
    dated = ""
    running = 0
    found = 0
    for index, draft in enumerate(drafts[: (title or 0) + TOP]):
        if kinds[index] not in ("paragraph", "heading") or draft.kind == "title":
            continue
        said = datelines.dateline(draft.text)
        if said is not None and (draft.kind == "paragraph" or len(draft.text) < 90):
            kinds[index] = "dateline"
            dated = dated or (said if not said.startswith("--") else "")
            found += 1
        if len(draft.text) > LONG or found == 2:
            running += 1
            if running == 2 or found:
                break
    return dated


def _is_quote(text: str) -> bool:
    """Mainly a quotation: about half of the paragraph or more stands between quotation marks, and is no mere title."""
    share = _QUOTE_SHARE_FIRST if text[:1] in '«“„"' else _QUOTE_SHARE
    return cues.quoted_share(text) >= share and cues.longest_quote(text) >= _QUOTE_WORDS


def _embargo(drafts: Sequence[Draft], kinds: Sequence[BlockKind], dated: str) -> str:
    year = int(dated[:4]) if dated[:4].isdigit() else None
    for draft, kind in zip(drafts, kinds, strict=True):
        if kind == "embargo" and not cues.is_immediate(draft.text) and (moment := moments.read(draft.text, year=year)):
            return moment
    return ""


def _released(drafts: Sequence[Draft]) -> str:
    """The moment of a line "For immediate release – 17 March 2026" or "Sent on 17 March 2026, 08:30" near the top."""
    lines = (d.text for d in drafts[:TOP] if len(d.text) <= LONG)
    return next((m for t in lines if (cues.is_immediate(t) or is_sent(t)) and (m := moments.read(t))), "")

"""Press blocks in any format: which draft is the embargo line, the dateline, a quotation, the boilerplate …

A release has a customary order: label, embargo, title, subtitle, dateline, text with quotations, end mark, boilerplate,
contacts, notes to editors. One pass over the drafts follows it, with the words of a line (`cues`) as evidence and the
state of the pass as context: a section that was opened goes on until something ends it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, takewhile

from presskit.extract import cues, datelines, moments
from presskit.extract.characters import fold
from presskit.extract.draft import Draft
from presskit.model import BlockKind

_LONG = 200  # characters; a paragraph this long is running text
_NO_LEVEL = 9  # of a heading whose depth is not known
_SENDER_WORDS = 5  # a sender's name has no more
_CARD = 60  # characters of a line of a visiting card
_TOP = 14  # drafts among which title, subtitle, embargo and dateline stand
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
    title = _title(drafts, said)
    if title is not None:
        kinds[title] = "title"
    _sections(drafts, said, kinds, title)
    dated, stated = _datelines(drafts, kinds, title), _released(drafts)
    dated = stated if stated.startswith(dated) else dated
    _subtitle(drafts, kinds, title)
    for index, draft in enumerate(drafts):
        if kinds[index] == "paragraph" and _is_quote(draft.text):
            kinds[index] = "quote"
    embargo = _embargo(drafts, kinds, dated)
    marked = tuple(d if d.kind == kind else replace(d, kind=kind) for d, kind in zip(drafts, kinds, strict=True))
    return Marked(drafts=marked, embargo_until=embargo, dated=dated)


# --- title, subtitle --------------------------------------------------------------------------------------------------


def _title(drafts: Sequence[Draft], said: Sequence[cues.Cue]) -> int | None:
    """The draft that is the title: the reader's, else the biggest or first title-like line above the running text."""
    known = next((i for i, d in enumerate(drafts) if d.kind == "title"), None)
    if known is not None:
        return known
    letterhead: list[int] = []
    candidates: list[int] = []
    contacts = False
    for index, draft in enumerate(drafts[:_TOP]):
        named = all(len(drafts[i].text.split()) <= _SENDER_WORDS for i in candidates)
        if _is_letterhead(draft, said[index]) and (named or cues.has_address(draft.text)):
            letterhead, candidates = letterhead + candidates, []
        if said[index] == "contacts":
            contacts = True
            continue
        if _is_letterhead(draft, said[index]):
            continue
        if said[index] or datelines.dateline(draft.text) is not None:
            if candidates and said[index] != "embargo" and said[index] != "label":
                break
            continue
        if contacts and draft.kind != "heading" and (len(draft.text) < 45 or cues.has_address(draft.text)):
            continue
        if not _title_like(draft):
            break
        candidates.append(index)
    below = candidates
    candidates = letterhead + candidates
    if not candidates or (len(drafts) == 1 and drafts[0].kind != "heading"):
        return None
    biggest = max(drafts[i].size for i in candidates)
    if biggest > 1.05:
        return next(i for i in candidates if drafts[i].size >= biggest - 0.01)
    top = min((drafts[i].level or _NO_LEVEL for i in candidates if drafts[i].kind == "heading"), default=None)
    if top is not None:
        top_down = [*below, *letterhead] if top == _NO_LEVEL else candidates
        return next(i for i in top_down if drafts[i].kind == "heading" and (drafts[i].level or _NO_LEVEL) == top)
    return below[0] if below else candidates[0]


def _is_letterhead(draft: Draft, said: cues.Cue) -> bool:
    """A line that stands below the names of a sender and above the title: what the paper is called, how to reach the
    sender, when the text was sent."""
    if said:
        return said == "label"
    if len(draft.text) > _CARD + _CARD or cues.is_sentence(draft.text):
        return False
    return cues.has_address(draft.text) or _is_sent(draft.text)


def _is_sent(text: str) -> bool:
    """ "Transmission date: 9 February 2027, 07:30 GMT"."""
    return bool(cues.opens_with(fold(text[:_CARD]), "published")) and bool(moments.days(fold(text)))


def _title_like(draft: Draft) -> bool:
    if draft.kind not in ("paragraph", "heading"):
        return False
    text = draft.text
    if draft.kind == "heading" or draft.size > 1.15:
        return len(text) <= 300
    return 3 <= len(text) <= 220 and not cues.is_sentence(text) and not cues.has_address(text)


def _subtitle(drafts: Sequence[Draft], kinds: list[BlockKind], title: int | None) -> None:
    """The line under the title: a heading, a bold or larger line, or a short one above running text or dateline."""
    if title is None or "subtitle" in kinds:
        return
    after = [i for i in range(title + 1, min(len(drafts), title + 5)) if kinds[i] not in ("embargo", "end_mark")]
    if len(after) < 2 or kinds[after[0]] not in ("heading", "paragraph"):
        return
    draft, following = drafts[after[0]], drafts[after[1]]
    text = draft.text
    if cues.cue(text) or cues.has_address(text) or len(text) > 420:
        return
    below = kinds[after[1]]
    if draft.kind == "heading":
        same = [i for i, d in enumerate(drafts) if d.kind == "heading" and d.level == draft.level and i > after[0]]
        if below == "dateline" or (draft.size > 1.05 and not same) or (not same and len(text) > 40):
            kinds[after[0]] = "subtitle"
        return
    stands_out = (draft.bold and not following.bold) or (draft.size > 1.05 and draft.size > following.size)
    short = len(text) < 160 and not text.endswith((".", "!", "?", ":", "»", "”", '"')) and len(following.text) > _LONG
    if stands_out or below == "dateline" or short:
        kinds[after[0]] = "subtitle"


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
        elif word == "label" and draft.kind in ("paragraph", "heading") and section is None and body < _LONG:
            kinds[index] = "heading"
        elif word in _SECTIONS and _opens(drafts, said, index, word, body=body, title=title, ended=ended):
            section, level = word, _rank(draft)
            kinds[index] = section
            if word == "contacts" and body > _LONG:
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
    if head is None or any(len(d.text) > _LONG for d in takewhile(lambda d: d.kind != "heading", drafts[index:])):
        return []
    return [i for i in lines if i >= head]


def _is_card_line(draft: Draft, kind: BlockKind) -> bool:
    if kind not in ("heading", "paragraph") or len(draft.text) > _CARD or cues.is_sentence(draft.text):
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
        card = takewhile(lambda d: len(d.text) <= _CARD, drafts[index + 5 : index + 9])  # name, office, house, town
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
        return len(draft.text) < 120 or (near and len(draft.text) < _LONG)
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
    for index, draft in enumerate(drafts[: (title or 0) + _TOP]):
        if kinds[index] not in ("paragraph", "heading") or draft.kind == "title":
            continue
        said = datelines.dateline(draft.text)
        if said is not None and (draft.kind == "paragraph" or len(draft.text) < 90):
            kinds[index] = "dateline"
            dated = dated or (said if not said.startswith("--") else "")
            found += 1
        if len(draft.text) > _LONG or found == 2:
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
    lines = (d.text for d in drafts[:_TOP] if len(d.text) <= _LONG)
    return next((m for t in lines if (cues.is_immediate(t) or _is_sent(t)) and (m := moments.read(t))), "")

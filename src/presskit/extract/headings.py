"""The title and the subtitle of a release among its drafts, below the letterhead and the labels."""

from collections.abc import Sequence

from presskit.extract import cues, datelines, moments
from presskit.extract.characters import fold
from presskit.extract.draft import Draft
from presskit.model import BlockKind

LONG = 200  # characters; a paragraph this long is running text
NO_LEVEL = 9  # of a heading whose depth is not known
TOP = 14  # drafts among which title, subtitle, embargo and dateline stand
CARD = 60  # characters of a line of a visiting card
_SENDER_WORDS = 5  # a sender's name has no more


def title(drafts: Sequence[Draft], said: Sequence[cues.Cue]) -> int | None:
    """The draft that is the title: the reader's, else the biggest or first title-like line above the running text."""
    known = next((i for i, d in enumerate(drafts) if d.kind == "title"), None)
    if known is not None:
        return known
    letterhead: list[int] = []
    candidates: list[int] = []
    contacts = False
    for index, draft in enumerate(drafts[:TOP]):
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
    top = min((drafts[i].level or NO_LEVEL for i in candidates if drafts[i].kind == "heading"), default=None)
    if top is not None:
        top_down = [*below, *letterhead] if top == NO_LEVEL else candidates
        return next(i for i in top_down if drafts[i].kind == "heading" and (drafts[i].level or NO_LEVEL) == top)
    return below[0] if below else candidates[0]


def _is_letterhead(draft: Draft, said: cues.Cue) -> bool:
    """A line that stands below the names of a sender and above the title: what the paper is called, how to reach the
    sender, when the text was sent."""
    if said:
        return said == "label"
    if len(draft.text) > CARD + CARD or cues.is_sentence(draft.text):
        return False
    return cues.has_address(draft.text) or is_sent(draft.text)


def is_sent(text: str) -> bool:
    """ "Transmission date: 9 February 2027, 07:30 GMT"."""
    return bool(cues.opens_with(fold(text[:CARD]), "published")) and bool(moments.days(fold(text)))


def _title_like(draft: Draft) -> bool:
    if draft.kind not in ("paragraph", "heading"):
        return False
    text = draft.text
    if draft.kind == "heading" or draft.size > 1.15:
        return len(text) <= 300
    return 3 <= len(text) <= 220 and not cues.is_sentence(text) and not cues.has_address(text)


def subtitle(drafts: Sequence[Draft], kinds: list[BlockKind], title: int | None) -> None:
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
    short = len(text) < 160 and not text.endswith((".", "!", "?", ":", "»", "”", '"')) and len(following.text) > LONG
    if stands_out or below == "dateline" or short:
        kinds[after[0]] = "subtitle"

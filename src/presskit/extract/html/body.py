"""The release among the runs of a page: three witnesses and a verdict on every run.

The witnesses are what the markup says of itself (boxes named navigation, comments …), where the running text stands
(the smallest box that holds most of it, after the link-density rules of Kohlschütter et al. 2010 and the readability
family), and a general extractor (trafilatura), asked which sentences it would keep. No witness decides alone: the
extractor's opinion weighs the boxes and decides at the edges; inside the box of the text the structure decides.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from presskit.extract import cues, datelines
from presskit.extract.characters import fold
from presskit.extract.html import cards
from presskit.extract.html.lines import (
    LINE,
    is_below,
    is_credit,
    is_placed,
    is_shown,
    is_stamp,
    labels_address,
)
from presskit.extract.html.page import Page, Run
from presskit.extract.html.weights import FOLDED, GOOD, Weights
from presskit.extract.phrases import alternatives

_NEAR = 0.1  # share of the running text that a group of paragraphs outside that box must hold to be believed
_RESCUED = 2000  # characters; a press block outside the text is not longer
# Boxes in which a press block may stand although their name speaks against it.
_WEAK_REASONS = frozenset(
    ("", "outside", "sidebar", "footer", "metadata", "header", "form", "above", "below", "links", "furniture")
)
# What stands under a heading of its own and takes it along.
_LISTED = frozenset(("links", "related", "attachments", "form", "control"))
_NEAR_CHARACTERS = 400
_POINT_WORDS = 4
_MAILING = 400  # characters; what a mailing says of itself is shorter
_NETWORKS = re.compile(
    r"\b(?:facebook|twitter|instagram|linkedin|youtube|tiktok|mastodon|bluesky|whatsapp|pinterest|snapchat)\b"
)


_REPEATED = 200  # characters; a paragraph this long is not written twice


@cache
def _credit() -> re.Pattern[str]:
    """The beginning of the credit of a picture, folded."""
    words, ties = alternatives("pictures"), alternatives("credited")
    return re.compile(rf"\(?(?:{words})s?\s?(?::|©|(?:{ties})\b)|[(\[]?(?:©|\(c\)|getty|reuters|afp)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a run is left out ("navigation", "related" …), or "" when it is part of the release; `caption` when it
    stands in a picture's box."""

    reason: str
    caption: bool
    cover: float = 1.0  # share that a general extractor keeps


def judge(page: Page, opinion: str, titles: Sequence[str]) -> list[Verdict]:
    """One verdict a run. `opinion` is the text a general extractor keeps, `titles` the titles the page declares."""
    declared = {fold(t) for t in titles}
    teasers = cards.find(page, declared)
    if not teasers and is_bare(page):
        return [Verdict("", run.kind == "caption") for run in page.runs]
    weights = Weights(page, opinion, teasers)
    found = [_verdict(weights, index) for index in range(len(page.runs))]
    _link_lists(weights, found)
    _edges(weights, found, declared)
    _repeated(weights, found)
    _rescue(weights, found)
    _hollow(weights, found)
    return [Verdict(reason, weights.is_pictured(i), weights.cover[i]) for i, reason in enumerate(found)]


def is_bare(page: Page) -> bool:
    """Whether the page is one article and nothing else, so that there is nothing to leave out."""
    boxes = page.boxes
    if any(box.reason and box.reason not in ("caption", "picture") for box in boxes):
        return False
    articles = {next((b for b in page.ancestors(r.box) if boxes[b].tag in ("article", "main")), -1) for r in page.runs}
    return len(articles) == 1 and -1 not in articles


def _verdict(w: Weights, index: int) -> str:
    run, cover = w.page.runs[index], w.cover[index]
    why = w.reasons[run.box]
    size = len(run.text)
    density = run.links / size
    if why == "share" and w.inside[run.box] and cues.has_address(run.text):
        why = ""  # how to reach a person, among their pages in networks
    if why and not (why == "metadata" and ((cover > 0.5 and size > 120) or is_placed(w, index))):
        return why
    if not w.inside[run.box]:
        near = w.group(index) >= max(_NEAR * w.total, _NEAR_CHARACTERS)
        return "" if near and cover > 0.6 and w.weight[index] else "outside"
    if is_stamp(w, index):
        return "metadata"
    if w.is_pictured(index) and (run.kind == "caption" or cover < 0.5):
        return "" if _is_caption(w, run, density) else "caption"
    if size < 60 and _credit().match(w.folded[index]):
        return "caption"
    folded = w.folded[index]
    networks = set(_NETWORKS.findall(folded)) if size < LINE else set()
    if len(networks) > 1 or (networks and density > 0.85):
        return "share"
    if run.links and size < _MAILING and cues.holds(folded, "mailing"):
        return "newsletter"
    if density > 0.85 and cues.opens_with(folded, "downloads"):
        return "attachments"
    if cues.opens_with(folded, "furniture") and not cues.cue(run.text):
        if density > 0.5:
            return "related"
        if size < (40 if cover > 0.5 else 90) and not _heads_text(w, index):
            return "furniture"
    if density > 0.85 and cover < 0.5 and not cues.has_address(run.text):
        return "" if run.kind == "list_item" and w.is_amid(index) else "links"
    return ""


def _heads_text(w: Weights, index: int) -> bool:
    """Whether running text follows a heading in the same box, so that it is one of the text."""
    runs = w.page.runs
    bold = runs[index].bold > 0.9 * len(runs[index].text)
    if not (runs[index].kind == "heading" or bold) or index + 1 >= len(runs):
        return False
    below = runs[index + 1]
    return w.weight[index + 1] > 0 and w.home(index) == w.home(index + 1) and not below.links * 2 > len(below.text)


def _is_caption(w: Weights, run: Run, density: float) -> bool:
    """A caption is called so and says something of the picture; a mere credit does not."""
    if run.kind != "caption" and not w.captioned[run.box]:
        return False
    return len(run.text.split()) > 5 and density < 0.5 and not _credit().match(fold(run.text[:40]))


def _link_lists(w: Weights, found: list[str]) -> None:
    """Two or more list items in a row that are headlines of other pages; a list that a line with a colon announces
    belongs to the text."""
    runs = w.page.runs
    kept = [i for i, reason in enumerate(found) if not reason]
    place = 0
    while place < len(kept):
        end = place
        while (
            end < len(kept)
            and runs[kept[end]].kind == "list_item"
            and runs[kept[end]].links > 0.9 * len(runs[kept[end]].text)
        ):
            end += 1
        announced = place > 0 and runs[kept[place - 1]].text.endswith(":")
        if end - place > 1 and not announced and not w.is_amid(kept[end - 1]):
            for index in kept[place:end]:
                found[index] = "links"
        place = max(end, place + 1)


def _edges(w: Weights, found: list[str], titles: set[str]) -> None:
    """Above the first running text and below the last, short runs stay only with a reason to."""
    runs = w.page.runs
    text = [
        i
        for i, reason in enumerate(found)
        if not reason and w.weight[i] and w.inside[runs[i].box] and not is_credit(w, i)
    ]
    if not text:
        return
    headed = False
    for index in range(text[0]):
        run = runs[index]
        if found[index] or cues.cue(run.text) not in ("", "label"):
            continue
        if is_credit(w, index):
            found[index] = "metadata"
        elif w.folded[index] in titles or run.kind == "heading" or datelines.dateline(run.text) is not None:
            headed = headed or run.level == 1 or w.folded[index] in titles
        elif headed and run.kind == "list_item" and not run.links and len(run.text.split()) >= _POINT_WORDS:
            continue  # the points of a release stand between its title and its text
        elif w.cover[index] < 0.5:
            found[index] = "above"
    for index in range(len(runs) - 1, text[-1], -1):
        run = runs[index]
        if found[index] or cues.cue(run.text) or cues.has_address(run.text):
            continue
        if run.links > 0.85 * len(run.text):
            found[index] = "links"
        elif w.cover[index] < 0.5 and not labels_address(w, found, index):
            heads = run.kind == "heading" and index + 1 < len(runs) and not found[index + 1]
            close = run.kind == "paragraph" and w.home(index) == w.home(text[-1]) and run.links == 0
            point = run.kind == "list_item" and not run.links and is_below(w, index, text[-1])
            pictured = run.kind == "caption" and is_shown(w, index, text[-1])
            sentence = close and run.text.endswith((".", "!", "?", "»", "”"))
            if not (heads or point or pictured or sentence):
                found[index] = "below"


def _repeated(w: Weights, found: list[str]) -> None:
    """What stands twice is read once, where more of the running text stands: a long paragraph, or several in a row
    (a copy for printing). A short one alone may be repeated on purpose (the questions of an interview)."""
    first: dict[str, int] = {}
    twin: dict[int, int] = {}
    order = [i for i, reason in enumerate(found) if not reason and len(w.page.runs[i].text) >= 25]
    for place, index in enumerate(order):
        text = w.page.runs[index].text
        known = first.setdefault(w.folded[index] if len(text) <= FOLDED else fold(text), place)
        if known != place:
            twin[place] = known
    for place, known in twin.items():
        caption = w.is_pictured(order[place])
        row = caption or twin.get(place - 1) == known - 1 or twin.get(place + 1) == known + 1
        if not row and len(w.page.runs[order[place]].text) < _REPEATED:
            continue
        one, two = order[known], order[place]
        found[one if w.group(two) > w.group(one) else two] = "repeated"


def _hollow(w: Weights, found: list[str]) -> None:
    """A heading goes with what stood below it, when that was links and files and nothing of it is left."""
    runs = w.page.runs
    following = len(runs)  # the next run that stays
    for index in range(len(runs) - 1, -1, -1):
        run = runs[index]
        if found[index]:
            continue
        below = found[index + 1] if index + 1 < len(runs) else ""
        ends = following == len(runs) or (runs[following].kind == "heading" and _level(runs[following]) <= _level(run))
        if run.kind == "heading" and run.level != 1 and below in _LISTED and ends:
            found[index] = below
        else:
            following = index


def _level(run: Run) -> int:
    return run.level or 6


def _says(run: Run) -> bool:
    """Whether a run is a sentence or more, rather than an entry of a menu."""
    return len(run.text) >= GOOD and run.links * 3 <= len(run.text)


def _rescue(w: Weights, found: list[str]) -> None:
    """Take back press blocks (embargo, contacts, boilerplate, notes) that stand beside the text or in a box with a
    weak name, with the rest of their own box."""
    runs, boxes = w.page.runs, w.page.boxes
    said = {
        index: word
        for index, run in enumerate(runs)
        if found[index] in _WEAK_REASONS
        and found[index]
        and len(run.text) <= _RESCUED
        and (word := cues.cue(run.text)) not in ("", "label")
    }
    if not said:
        return
    members: dict[int, list[int]] = {}
    for index, run in enumerate(runs):
        for box in w.page.ancestors(run.box):
            members.setdefault(box, []).append(index)
    before = list(found)
    for index, word in said.items():
        run = runs[index]
        within = any(boxes[b].tag in ("article", "main") for b in w.page.ancestors(run.box)) or w.inside[run.box]
        if not within and (
            before[index] in ("footer", "header", "form") or (word == "boilerplate" and before[index] == "sidebar")
        ):
            continue
        home = next((b for b in w.page.ancestors(run.box) if len(members[b]) > 1), run.box)
        near = members[home]
        whole = sum(len(runs[i].text) for i in near) <= _RESCUED and not any(
            w.weight[i] and not before[i] for i in near
        )
        if word == "boilerplate" and not any(_says(runs[i]) for i in near if i >= index):
            continue  # the head of a menu
        if word == "contacts" and not any(cues.has_address(runs[i].text) for i in (near if whole else [index])):
            continue
        for other in near if whole else [index]:
            if found[other] in _WEAK_REASONS:
                found[other] = ""

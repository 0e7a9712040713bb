"""The release among the runs of a page: three witnesses and a verdict on every run.

The witnesses are what the markup says of itself (boxes named navigation, comments …), where the running text stands
(the smallest box that holds most of it, after the link-density rules of Kohlschütter et al. 2010 and the readability
family), and a general extractor (trafilatura), asked which sentences it would keep. No witness decides alone: the
extractor's opinion weighs the boxes and decides at the edges; inside the box of the text the structure decides.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from presskit.extract import cues, moments
from presskit.extract.characters import fold
from presskit.extract.opinion import Opinion
from presskit.extract.page import Page, Run

_HOLDS = 0.8  # share of the running text that a box must hold to be entered in search of the text's own box
_MAIN = 0.5  # a box with this share of the running text is the text, whatever its name says
_GOOD = 60  # characters; a shorter paragraph is no evidence of running text
_NEAR = 0.1  # share of the running text that a group of paragraphs outside that box must hold to be believed
_PICTURE = 300  # characters; a longer paragraph in a picture's box is no caption
_RESCUED = 2000  # characters; a press block outside the text is not longer
# Boxes in which a press block may stand although their name speaks against it.
_WEAK_REASONS = frozenset(
    ("", "outside", "sidebar", "footer", "metadata", "header", "form", "above", "below", "links", "furniture")
)
_NEAR_CHARACTERS = 400
_CREDIT_LINE = 140  # characters
_CREDIT_WORDS = 9  # beside the date
_TAIL = 0.15  # share of the running text; a list of links with less of it below stands at the end
_REPEATED = 200  # characters; a paragraph this long is not written twice
_CREDIT = re.compile(
    r"\(?(?:photo|image|picture|credit|illustration|source|copyright)s?\s?(?::|by\b|par\b|copyright|credit|d\.?r\b|source|©)"
    r"|[(\[]?(?:©|\(c\)|getty|reuters|afp)"
)
_NETWORKS = re.compile(
    r"\b(?:facebook|twitter|instagram|linkedin|youtube|tiktok|mastodon|bluesky|whatsapp|pinterest|snapchat)\b"
)
_FOLDED = 240  # characters of a run that are compared with words and titles
_WEAK = 0.25  # the weight of running text that the extractor would not keep


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a run is left out ("navigation", "related" …), or "" when it is part of the release; `caption` when it
    stands in a picture's box."""

    reason: str
    caption: bool


def judge(page: Page, opinion: str, titles: Sequence[str]) -> list[Verdict]:
    """One verdict a run. `opinion` is the text a general extractor keeps, `titles` the titles the page declares."""
    if is_bare(page):
        return [Verdict("", run.kind == "caption") for run in page.runs]
    return _Bench(page, opinion, titles).verdicts()


def is_bare(page: Page) -> bool:
    """Whether the page is one article and nothing else, so that there is nothing to leave out."""
    boxes = page.boxes
    if any(box.reason and box.reason not in ("caption", "picture") for box in boxes):
        return False
    articles = {next((b for b in page.ancestors(r.box) if boxes[b].tag in ("article", "main")), -1) for r in page.runs}
    return len(articles) == 1 and -1 not in articles


class _Bench:
    """The weights of a page's boxes, and what follows for its runs."""

    def __init__(self, page: Page, opinion: str, titles: Sequence[str]) -> None:
        self.page = page
        self.titles = {fold(t) for t in titles}
        witness = Opinion(opinion)
        self.cover = [witness.of(run.text) for run in page.runs]
        self.folded = [fold(run.text[:_FOLDED]) for run in page.runs]
        self.weight = [self._weight(run, cover) for run, cover in zip(page.runs, self.cover, strict=True)]
        self.share = [0.0] * len(page.boxes)
        for run, weight in zip(page.runs, self.weight, strict=True):
            self.share[run.box] += weight
        for index in range(len(page.boxes) - 1, 0, -1):
            self.share[page.boxes[index].parent] += self.share[index]
        self.total = self.share[0] or 1.0
        self.before = [0.0, *accumulate(self.weight)]  # running text above each run
        self.pictured = [False] * len(page.boxes)
        self.captioned = [False] * len(page.boxes)
        self.reasons = self._reasons()
        self.inside = self._inside()

    @staticmethod
    def _weight(run: Run, cover: float) -> float:
        size = len(run.text)
        if size < _GOOD or run.links * 3 > size or run.kind not in ("paragraph", "quote", "list_item"):
            return 0.0
        return size * (_WEAK + (1 - _WEAK) * cover)

    def _reasons(self) -> list[str]:
        """The outermost reason among a box and its ancestors; a box that holds the text has none."""
        reasons: list[str] = []
        for index, box in enumerate(self.page.boxes):
            above = reasons[box.parent] if index else ""
            own = "" if self.share[index] >= _MAIN * self.total else box.reason
            if own in ("caption", "picture"):
                self.pictured[index], own = True, ""
            elif index and self.pictured[box.parent]:
                self.pictured[index] = True
            self.captioned[index] = (index > 0 and self.captioned[box.parent]) or box.reason == "caption"
            reasons.append(above or own)
        return reasons

    def _inside(self) -> list[bool]:
        """Which boxes stand in the box of the text."""
        boxes = self.page.boxes
        heaviest = [0] * len(boxes)  # the child with the largest share
        for index in range(1, len(boxes)):
            parent = boxes[index].parent
            if not heaviest[parent] or self.share[index] > self.share[heaviest[parent]]:
                heaviest[parent] = index
        main = 0
        while (child := heaviest[main]) and heaviest[child] and self.share[child] >= _HOLDS * self.share[main] > 0:
            main = child
        inside = [False] * len(boxes)
        for index in range(len(boxes)):
            inside[index] = index == main or (index > 0 and inside[boxes[index].parent])
        return inside

    def verdicts(self) -> list[Verdict]:
        runs = self.page.runs
        found = [self._verdict(index) for index in range(len(runs))]
        self._link_lists(found)
        self._edges(found)
        self._repeated(found)
        self._rescue(found)
        return [Verdict(reason, self._is_pictured(i)) for i, reason in enumerate(found)]

    def _is_pictured(self, index: int) -> bool:
        run = self.page.runs[index]
        if run.kind == "caption":
            return True
        return self.pictured[run.box] and run.kind in ("paragraph", "list_item") and len(run.text) < _PICTURE

    def _verdict(self, index: int) -> str:
        run, cover = self.page.runs[index], self.cover[index]
        why = self.reasons[run.box]
        size = len(run.text)
        density = run.links / size
        if why and not (why == "metadata" and ((cover > 0.5 and size > 120) or self._is_placed(index))):
            return why
        if not self.inside[run.box]:
            near = self._group(index) >= max(_NEAR * self.total, _NEAR_CHARACTERS)
            return "" if near and cover > 0.6 and self.weight[index] else "outside"
        if self._is_stamp(index):
            return "metadata"
        if self._is_pictured(index) and (run.kind == "caption" or cover < 0.5):
            return "" if self._is_caption(run, density) else "caption"
        if size < 60 and _CREDIT.match(self.folded[index]):
            return "caption"
        if size < _CREDIT_LINE and len(set(_NETWORKS.findall(self.folded[index]))) > 1:
            return "share"
        folded = self.folded[index]
        if cues.opens_with(folded, "furniture") and not cues.cue(run.text):
            if density > 0.5:
                return "related"
            if size < (40 if cover > 0.5 else 90) and not self._heads_text(index):
                return "furniture"
        if density > 0.85 and cover < 0.5 and not cues.has_address(run.text):
            return "" if run.kind == "list_item" and self._amid(index) else "links"
        return ""

    def _heads_text(self, index: int) -> bool:
        """Whether running text follows a heading in the same box, so that it is one of the text."""
        runs = self.page.runs
        bold = runs[index].bold > 0.9 * len(runs[index].text)
        if not (runs[index].kind == "heading" or bold) or index + 1 >= len(runs):
            return False
        below = runs[index + 1]
        return (
            self.weight[index + 1] > 0
            and self._home(index) == self._home(index + 1)
            and not below.links * 2 > len(below.text)
        )

    def _home(self, index: int) -> int:
        """The box around the element of a run."""
        return self.page.boxes[self.page.runs[index].box].parent

    def _amid(self, index: int) -> bool:
        """Whether a fair part of the running text stands after a run, and some before it."""
        after = self.before[-1] - self.before[index + 1]
        return after > _TAIL * self.total and self.before[index] > 0

    def _is_caption(self, run: Run, density: float) -> bool:
        """A caption is called so and says something of the picture; a mere credit does not."""
        if run.kind != "caption" and not self.captioned[run.box]:
            return False
        return len(run.text.split()) > 5 and density < 0.5 and not _CREDIT.match(fold(run.text[:40]))

    def _link_lists(self, found: list[str]) -> None:
        """Two or more list items in a row that are headlines of other pages; a list that a line with a colon announces
        belongs to the text."""
        runs = self.page.runs
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
            if end - place > 1 and not announced and not self._amid(kept[end - 1]):
                for index in kept[place:end]:
                    found[index] = "links"
            place = max(end, place + 1)

    def _edges(self, found: list[str]) -> None:
        """Above the first running text and below the last, short runs stay only with a reason to."""
        runs = self.page.runs
        text = [
            i
            for i, reason in enumerate(found)
            if not reason and self.weight[i] and self.inside[runs[i].box] and not self._is_credit(i)
        ]
        if not text:
            return
        for index in range(text[0]):
            run = runs[index]
            if found[index] or cues.cue(run.text) not in ("", "label"):
                continue
            if self._is_credit(index):
                found[index] = "metadata"
            elif self._is_title(index) or run.kind == "heading" or cues.dateline(run.text) is not None:
                continue
            elif self.cover[index] < 0.5:
                found[index] = "above"
        for index in range(len(runs) - 1, text[-1], -1):
            run = runs[index]
            if found[index] or cues.cue(run.text) or cues.has_address(run.text):
                continue
            if run.links > 0.85 * len(run.text):
                found[index] = "links"
            elif self.cover[index] < 0.5:
                heads = run.kind == "heading" and index + 1 < len(runs) and not found[index + 1]
                close = run.kind == "paragraph" and self._home(index) == self._home(text[-1]) and run.links == 0
                if not heads and not (close and run.text.endswith((".", "!", "?", "»", "”"))):
                    found[index] = "below"

    def _is_title(self, index: int) -> bool:
        return self.folded[index] in self.titles

    def _is_stamp(self, index: int) -> bool:
        """A line that states when the page was published or changed."""
        folded = self.folded[index]
        if len(folded) > 100 or not cues.opens_with(folded, "published", "updated"):
            return False
        return bool(moments.days(folded)) or (len(folded) < 40 and any(c.isdigit() for c in folded))

    def _is_placed(self, index: int) -> bool:
        """A dateline with a place in it, rather than a bare date."""
        run = self.page.runs[index]
        if len(run.text) > _CREDIT_LINE or not self.inside[run.box] or cues.dateline(run.text) is None:
            return False
        folded = self.folded[index]
        return any(len((folded[: d.start] + folded[d.end :]).strip(" .,-()")) > 2 for d in moments.days(folded))

    def _is_credit(self, index: int) -> bool:
        """A line that says who wrote the page and when, rather than a dateline."""
        run = self.page.runs[index]
        if len(run.text) > _CREDIT_LINE or run.kind in ("heading", "quote", "caption"):
            return False
        folded = self.folded[index]
        byline = cues.opens_with(folded, "byline")
        if byline and run.text[len(byline) :].strip()[:1].isupper():
            return not run.text.endswith(".")
        if run.text.endswith((".", "!", "?")):
            return False
        stated = moments.days(folded)
        if sum(len(folded[: d.start].split()) + len(folded[d.end :].split()) for d in stated[:1]) > _CREDIT_WORDS:
            return False
        return bool(stated) and cues.dateline(run.text) is None

    def _repeated(self, found: list[str]) -> None:
        """What stands twice is read once, where more of the running text stands: a long paragraph, or several in a row
        (a copy for printing). A short one alone may be repeated on purpose (the questions of an interview)."""
        first: dict[str, int] = {}
        twin: dict[int, int] = {}
        order = [i for i, reason in enumerate(found) if not reason and len(self.page.runs[i].text) >= 25]
        for place, index in enumerate(order):
            text = self.page.runs[index].text
            known = first.setdefault(self.folded[index] if len(text) <= _FOLDED else fold(text), place)
            if known != place:
                twin[place] = known
        for place, known in twin.items():
            caption = self._is_pictured(order[place])
            row = caption or twin.get(place - 1) == known - 1 or twin.get(place + 1) == known + 1
            if not row and len(self.page.runs[order[place]].text) < _REPEATED:
                continue
            one, two = order[known], order[place]
            found[one if self._group(two) > self._group(one) else two] = "repeated"

    def _rescue(self, found: list[str]) -> None:
        """Take back press blocks (embargo, contacts, boilerplate, notes) that stand beside the text or in a box with a
        weak name, with the rest of their own box."""
        runs, boxes = self.page.runs, self.page.boxes
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
            for box in self.page.ancestors(run.box):
                members.setdefault(box, []).append(index)
        before = list(found)
        for index, word in said.items():
            run = runs[index]
            within = (
                any(boxes[b].tag in ("article", "main") for b in self.page.ancestors(run.box)) or self.inside[run.box]
            )
            if not within and (
                before[index] in ("footer", "header", "form") or (word == "boilerplate" and before[index] == "sidebar")
            ):
                continue
            home = next((b for b in self.page.ancestors(run.box) if len(members[b]) > 1), run.box)
            near = members[home]
            whole = sum(len(runs[i].text) for i in near) <= _RESCUED and not any(
                self.weight[i] and not before[i] for i in near
            )
            if word == "contacts" and not any(cues.has_address(runs[i].text) for i in (near if whole else [index])):
                continue
            for other in near if whole else [index]:
                if found[other] in _WEAK_REASONS:
                    found[other] = ""

    def _group(self, index: int) -> float:
        box = self.page.runs[index].box
        return self.share[self.page.boxes[box].parent]

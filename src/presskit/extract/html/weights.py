"""Where the running text of a page stands: the weight of every run, the share of every box, the box of the text.

The weights follow the link-density rules of Kohlschütter et al. 2010 and the readability family: text in paragraphs
with few links counts, and counts fully only when a general extractor would keep it too.
"""

import re
from collections.abc import Collection
from itertools import accumulate

from presskit.extract.characters import fold
from presskit.extract.html.opinion import Opinion
from presskit.extract.html.page import Box, Page, Run

_HOLDS = 0.8  # share of the running text that a box must hold to be entered in search of the text's own box
_MAIN = 0.5  # a box with this share of the running text is the text, whatever its name says
_VERSION = 0.1  # a box named after a language with this share of it is a version of the text, no switcher
GOOD = 60  # characters; a shorter paragraph is no evidence of running text
_PICTURE = 300  # characters; a longer paragraph in a picture's box is no caption
_TAIL = 0.15  # share of the running text; a list of links with less of it below stands at the end
_LEVELS = 4  # how far up a box is compared with its neighbours
_WEAK = 0.25  # the weight of running text that the extractor would not keep
_MADE_UP = re.compile(r"(?<!\S)(?:[\w-]*[-_])?(?=\w{4,}(?!\S))(?=[a-zA-Z]*\d)\w+(?!\S)")
FOLDED = 240  # characters of a run that are compared with words and titles


class Weights:
    """By run: `cover` (share that the extractor keeps), `folded` (its beginning), `weight` (characters of running
    text), `before` (weight above it). By box: `share` (weight inside), `reasons` (why it may be no part of the text),
    `pictured`, `captioned`, `inside` (whether it stands in the box of the text). `total` is the weight of the page."""

    def __init__(self, page: Page, opinion: str, teasers: Collection[int]) -> None:
        """`opinion` is the text a general extractor keeps, "" for no opinion; `teasers` are boxes of other pages."""
        self.page = page
        self.teasers = frozenset(teasers)
        witness = Opinion(opinion)
        self.cover = [witness.of(run.text) for run in page.runs]
        self.folded = [fold(run.text[:FOLDED]) for run in page.runs]
        self.weight = [
            self._weight(run, cover) if not teasers or self.teasers.isdisjoint(page.ancestors(run.box)) else 0.0
            for run, cover in zip(page.runs, self.cover, strict=True)
        ]
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
        if size < GOOD or run.links * 3 > size or run.kind not in ("paragraph", "quote", "list_item"):
            return 0.0
        return size * (_WEAK + (1 - _WEAK) * cover)

    def _reasons(self) -> list[str]:
        """The outermost reason among a box and its ancestors. A box that holds the text has none, and neither have
        paragraphs of one name that hold it together: those for subscribers, each named "paywall"."""
        reasons: list[str] = []
        together: dict[str, float] = {}
        for index, box in enumerate(self.page.boxes):
            if box.tag == "p" and box.reason:
                together[box.names] = together.get(box.names, 0.0) + self.share[index]
        for index, box in enumerate(self.page.boxes):
            above = reasons[box.parent] if index else ""
            enough = _VERSION if box.reason == "language" else _MAIN
            held = together[box.names] if box.tag == "p" and box.reason else self.share[index]
            own = "" if held >= enough * self.total else box.reason
            own = "related" if index in self.teasers else own
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
        main = self._around(main)
        inside = [False] * len(boxes)
        for index in range(len(boxes)):
            inside[index] = index == main or (index > 0 and inside[boxes[index].parent])
        return inside

    def _around(self, main: int) -> int:
        """The box around a box and its likes: page builders give each piece of the text a box of the same name."""
        boxes = self.page.boxes
        texts: set[int] = {run.box for run in self.page.runs}
        for index in range(len(boxes) - 1, 0, -1):
            if index in texts:
                texts.add(boxes[index].parent)
        piece = main
        for _ in range(_LEVELS):
            parent = boxes[piece].parent
            if parent <= 0:
                break
            if any(
                index != piece and index in texts and _alike(boxes[piece], boxes[index])
                for index in range(parent + 1, len(boxes))
                if boxes[index].parent == parent
            ):
                main = parent
            piece = parent
        return main

    def is_pictured(self, index: int) -> bool:
        """Whether a run is a caption, or a short one in the box of a picture."""
        run = self.page.runs[index]
        if run.kind == "caption":
            return True
        return self.pictured[run.box] and run.kind in ("paragraph", "list_item") and len(run.text) < _PICTURE

    def home(self, index: int) -> int:
        """The box around the element of a run."""
        return self.page.boxes[self.page.runs[index].box].parent

    def is_amid(self, index: int) -> bool:
        """Whether a fair part of the running text stands after a run, and some before it."""
        after = self.before[-1] - self.before[index + 1]
        return after > _TAIL * self.total and self.before[index] > 0

    def group(self, index: int) -> float:
        """The weight of the box around the element of a run."""
        box = self.page.runs[index].box
        return self.share[self.page.boxes[box].parent]


def _alike(one: Box, two: Box) -> bool:
    """Whether two boxes are of the same name, made-up ids ("text-4d5e6f") aside; paragraphs are no boxes of pieces."""
    if one.tag != two.tag or one.tag in ("p", "li", "td", "tr") or two.reason:
        return False
    names = [_MADE_UP.sub("", box.names).split() for box in (one, two)]
    return bool(names[0]) and names[0] == names[1]

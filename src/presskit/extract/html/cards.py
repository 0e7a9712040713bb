"""Teasers of other pages: boxes alike, each a headline that leads elsewhere and a few words below it."""

from collections import Counter
from collections.abc import Collection
from itertools import islice

from presskit.extract.characters import fold
from presskit.extract.html.page import Page, Run

_LINKED = 0.9  # share of a headline inside the link
_WORDS = 3
_CARD = 700  # characters
_LEVELS = 5  # how far up from the headline the box of a teaser is looked for
_RUNNING = 60  # characters of a paragraph of running text
_NAMED = ("teaser", "card", "promo", "tile")


def find(page: Page, titles: Collection[str]) -> list[int]:
    """The boxes that are teasers: one that is called so, or two or more of one name below which no running text goes on
    beside them (a list of works amid a release has headlines with links, too). `titles` are the folded titles of the
    page itself; what bears one of them is no teaser of another."""
    sizes, runs = Counter[int](), dict[int, list[Run]]()
    for run in page.runs:
        for box in page.ancestors(run.box):
            sizes[box] += len(run.text)
            if sizes[box] <= _CARD:  # so that no box is looked through that many headlines stand in
                runs.setdefault(box, []).append(run)
    found: dict[int, str] = {}
    for run in page.runs:
        if not _leads_elsewhere(run, titles):
            continue
        for box in islice(page.ancestors(run.box), 1, _LEVELS):
            if sizes[box] > _CARD:
                break
            if len(runs[box]) > 1:
                if _is_card(runs[box]):
                    found[box] = _kind(page, box)
                break
    lowest = _lowest(page)
    amid = {kind for box, kind in found.items() if lowest.get(page.boxes[box].parent, -1) > runs[box][-1].order}
    several = {kind for kind, number in Counter(found.values()).items() if number > 1} - amid
    return [box for box, kind in found.items() if kind in several or any(word in kind for word in _NAMED)]


def _leads_elsewhere(run: Run, titles: Collection[str]) -> bool:
    if run.kind not in ("heading", "paragraph") or run.level == 1 or run.links < _LINKED * len(run.text):
        return False
    return len(run.text.split()) >= _WORDS and fold(run.text) not in titles


def _is_card(runs: list[Run]) -> bool:
    """Whether a few runs are one headline and words, none of them in a table or quoted."""
    headings = sum(run.kind == "heading" for run in runs)
    return headings <= 1 and not any(run.kind in ("table_row", "quote") for run in runs)


def _kind(page: Page, box: int) -> str:
    """The element of a box and the first of its names."""
    names = page.boxes[box].names.split()
    return f"{page.boxes[box].tag} {names[0].lower() if names else ''}"


def _lowest(page: Page) -> dict[int, int]:
    """By box, where the last running text stands that it holds directly."""
    return {
        page.boxes[run.box].parent: run.order
        for run in page.runs
        if run.kind in ("paragraph", "quote") and len(run.text) >= _RUNNING and run.links * 3 <= len(run.text)
    }

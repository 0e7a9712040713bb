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
    heads = [run for run in page.runs if _leads_elsewhere(run, titles)]
    if not heads:
        return []
    held = _held(page)
    found: dict[int, str] = {}
    for run in heads:
        for box in islice(page.ancestors(run.box), 1, _LEVELS):
            size, number, headings, others, _ = held[box]
            if size > _CARD:
                break
            if number > 1:
                if headings <= 1 and not others:
                    found[box] = _kind(page, box)
                break
    lowest = _lowest(page)
    amid = {kind for box, kind in found.items() if lowest.get(page.boxes[box].parent, -1) > held[box][4]}
    several = {kind for kind, number in Counter(found.values()).items() if number > 1} - amid
    return [box for box, kind in found.items() if kind in several or any(word in kind for word in _NAMED)]


def _leads_elsewhere(run: Run, titles: Collection[str]) -> bool:
    if run.kind not in ("heading", "paragraph") or run.level == 1 or run.links < _LINKED * len(run.text):
        return False
    return len(run.text.split()) >= _WORDS and fold(run.text) not in titles


def _held(page: Page) -> list[list[int]]:
    """By box, what stands in it: characters, runs, headings, rows of tables and quotations, the order of the last."""
    held = [[0, 0, 0, 0, -1] for _ in page.boxes]
    for run in page.runs:
        own = held[run.box]
        own[0] += len(run.text)
        own[1] += 1
        own[2] += run.kind == "heading"
        own[3] += run.kind in ("table_row", "quote")
        own[4] = run.order
    for index in range(len(held) - 1, 0, -1):
        own, above = held[index], held[page.boxes[index].parent]
        for place in range(4):
            above[place] += own[place]
        above[4] = max(above[4], own[4])
    return held


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

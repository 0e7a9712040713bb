"""Teasers of other pages: boxes alike, each a headline that leads elsewhere and a few words below it."""

from collections.abc import Collection

from presskit.extract.characters import fold
from presskit.extract.html.page import Page, Run

_LINKED = 0.9  # share of a headline inside the link
_WORDS = 3
_CARD = 700  # characters
_LEVELS = 5  # how far up from the headline the box of a teaser is looked for
_NAMED = ("teaser", "card", "promo", "tile")


def find(page: Page, titles: Collection[str]) -> list[int]:
    """The boxes that are teasers: two or more of one name, or one that is called so. `titles` are the folded titles of
    the page itself; what bears one of them is no teaser of another."""
    runs: dict[int, list[Run]] = {}
    for run in page.runs:
        for box in page.ancestors(run.box):
            runs.setdefault(box, []).append(run)
    found: dict[int, str] = {}
    for run in page.runs:
        if not _leads_elsewhere(run, titles):
            continue
        for box in list(page.ancestors(run.box))[1:_LEVELS]:
            if len(runs[box]) > 1:
                if _is_card(runs[box], run):
                    found[box] = _kind(page, box)
                break
    kinds = list(found.values())
    return [box for box, kind in found.items() if kinds.count(kind) > 1 or any(word in kind for word in _NAMED)]


def _leads_elsewhere(run: Run, titles: Collection[str]) -> bool:
    if run.kind not in ("heading", "paragraph") or run.level == 1 or run.links < _LINKED * len(run.text):
        return False
    return len(run.text.split()) >= _WORDS and fold(run.text) not in titles


def _is_card(runs: list[Run], headline: Run) -> bool:
    """Whether a box is one headline and a few words, none of them in a list or a table."""
    if sum(len(run.text) for run in runs) > _CARD or any(run.kind in ("table_row", "quote") for run in runs):
        return False
    return sum(run.kind == "heading" for run in runs) <= 1


def _kind(page: Page, box: int) -> str:
    """The element of a box and the first of its names."""
    names = page.boxes[box].names.split()
    return f"{page.boxes[box].tag} {names[0].lower() if names else ''}"

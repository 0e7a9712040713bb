"""What a line of a page is by itself and beside its neighbours: a stamp, a credit, a dateline, a label, a caption."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from presskit.extract import cues, datelines, moments
from presskit.extract.html.weights import Weights

LINE: Final = 140  # characters; a line that credits or dates is not longer
_CREDIT_WORDS: Final = 9  # beside the date
_LABEL: Final = 40  # characters


def is_credit(w: Weights, index: int) -> bool:
    """A line that says who wrote the page and when, rather than a dateline."""
    run = w.page.runs[index]
    if len(run.text) > LINE or run.kind in ("heading", "quote", "caption"):
        return False
    folded = w.folded[index]
    byline = cues.opens_with(folded, "byline")
    if byline and run.text[len(byline) :].strip()[:1].isupper():
        return not run.text.endswith(".")
    if run.text.endswith((".", "!", "?")):
        return False
    stated = moments.days(folded)
    if sum(len(folded[: d.start].split()) + len(folded[d.end :].split()) for d in stated[:1]) > _CREDIT_WORDS:
        return False
    return bool(stated) and datelines.dateline(run.text) is None


def is_stamp(w: Weights, index: int) -> bool:
    """A line that states when the page was published or changed."""
    folded = w.folded[index]
    phrase = cues.opens_with(folded, "published", "updated") if len(folded) <= 100 else ""
    if not phrase:
        return False
    if w.page.runs[index].kind == "list_item" and phrase.rstrip(" :") == folded.rstrip(" :"):
        return True  # the term of a list whose definition is the date
    return bool(moments.days(folded)) or (len(folded) < 40 and any(c.isdigit() for c in folded))


def is_placed(w: Weights, index: int) -> bool:
    """A dateline with a place in it, rather than a bare date."""
    run = w.page.runs[index]
    if len(run.text) > LINE or not w.inside[run.box] or datelines.dateline(run.text) is None:
        return False
    folded = w.folded[index]
    return any(len((folded[: d.start] + folded[d.end :]).strip(" .,-()")) > 2 for d in moments.days(folded))


def is_shown(w: Weights, index: int, last: int) -> bool:
    """Whether a caption is that of a picture in the box of the last running text, and not of one that only a consent
    would show."""
    above = w.page.runs[index - 1] if index else w.page.runs[index]
    if above.kind != "caption" and w.page.boxes[above.box].parent == w.home(index):
        return False
    return w.home(last) in islice(w.page.ancestors(w.page.runs[index].box), 3)


def is_below(w: Weights, index: int, last: int) -> bool:
    """Whether the list of an item stands in the box of the last running text."""
    return w.page.boxes[w.home(index)].parent == w.home(last)


def labels_address(w: Weights, found: Sequence[str], index: int) -> bool:
    """Whether a line says what the address in the next item of its list is ("E-mail", "Phone")."""
    runs = w.page.runs
    if index + 1 == len(runs) or found[index + 1] or runs[index].kind != "list_item" or len(runs[index].text) > _LABEL:
        return False
    return w.home(index) == w.home(index + 1) and cues.has_address(runs[index + 1].text)

"""The opinion of a general extractor (trafilatura): which sentences of a page it would keep."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_SHINGLE = 4  # words


def ask(root: "HtmlElement") -> str:
    """The text a general extractor keeps; it may consume the tree. Its failures cost its opinion, nothing else."""
    import logging

    import trafilatura

    logger = logging.getLogger("trafilatura")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(root, include_comments=False, with_metadata=False)
    except Exception:
        return ""
    finally:
        logger.setLevel(level)
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


class Opinion:
    """How much of a run stands in a text: the share of its shingles; of a few words, whether they are a line of it."""

    def __init__(self, text: str) -> None:
        words = _words(text)
        self.shingles = {tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)}
        self.lines = {" ".join(_words(line)) for line in text.split("\n")}

    def of(self, text: str) -> float:
        """The share of a text that the extractor keeps, in [0, 1]."""
        if not self.shingles and self.lines <= {""}:
            return 0.0  # no opinion
        words = _words(text)
        if len(words) < _SHINGLE:
            return float(bool(words) and " ".join(words) in self.lines)
        count = len(words) - _SHINGLE + 1
        return sum(tuple(words[i : i + _SHINGLE]) in self.shingles for i in range(count)) / count

"""Which pages there are and where: one file for few releases, else an overview and a page a release."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

OVERVIEW = "review.html"  # in the outputs folder
PARTS = "review"  # the folder of the other pages, when review.html alone would be too large
SINGLE_RELEASES = 60  # beyond this many releases, or this many characters of text, a page a release
SINGLE_TEXT = 1_500_000
MOST_RELEASES = 3_000  # beyond this many, pages only for those with the most findings


@dataclass(frozen=True, slots=True)
class Links:
    """Where the pages are, seen from each other."""

    overview: str
    entities: str
    dropped: str
    release: Callable[[str], str]
    source: Callable[[str, str], str] | None = None  # (document id, location) → address of the original file


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`single` when all releases stand in one file; `originals` is the path from the outputs folder to the corpus
    folder, "" when the originals are not to be linked."""

    single: bool
    originals: str = ""

    @property
    def links(self) -> Links:
        """As seen from the page of a release."""
        if self.single:
            return Links("#overview", "#entities", "#dropped", lambda name: f"#{name}", _beside(self.originals))
        return Links(
            f"../{OVERVIEW}", "entities.html", "dropped.html", lambda name: f"{name}.html",
            _beside(self.originals, "../"),
        )  # fmt: skip


def _beside(originals: str, up: str = "") -> Callable[[str, str], str] | None:
    """Where original files are, seen from a page; a path is never taken for an address with a scheme."""
    return (lambda _, location: f"{up or './'}{quote(originals)}/{quote(location)}") if originals else None

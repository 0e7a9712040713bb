"""A page that holds several posts: a blog's front page, a newsroom's list, an archive saved as one page.

A post is a box of its own (`article`, or a class such as "hentry" or "news-item") with its own heading. Several of them
make the page a listing only when nothing says that it is one article with others beside it: they are told by their
permanent links or their dates, hold the running text of the page, and the page does not call itself an article. Posts
of fewer than 80 words are teasers, as in a dump of plain text; the pager ("- 1 - 2") belongs to no post.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Literal

from presskit.extract.characters import tidy
from presskit.extract.draft import Draft, Facts, compose
from presskit.extract.html import body, fields, furniture, links, metadata, page, published, walk
from presskit.extract.html.metadata import Metadata
from presskit.extract.html.selection import Selection
from presskit.extract.settings import ExtractSettings
from presskit.extract.text import paragraphs, posts
from presskit.model import Document, Note, Source

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BOXES = ("article", "section", "div", "li")
_NAMES = frozenset((
    "hentry", "h-entry", "post", "entry", "blog-post", "blogpost", "post-item", "news-item", "newsitem", "news_item",
    "views-row", "press-release", "pressrelease", "communique", "actualite", "actu", "teaser", "news-list-item",
    "list-item", "card", "news", "billet",
))  # fmt: skip
_HEADINGS = ("h1", "h2", "h3", "h4", "h5")
_HEADING = 300  # characters
_LINES = 12  # elements at the top of a box
_DATE_LINE = 100  # characters
_FEWEST_TEASERS = 3
_ELSEWHERE = 0.5  # share of the running text of a page that may stand outside its posts
_RUNNING = 80  # characters
_POSTS = 2_000  # boxes looked at in one page
_ROWS, _CHARACTERS = 1_000, 20_000_000  # of what stands outside the posts
_TITLED = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Item:
    """The box of one post: its heading, the address the heading leads to ("" for none), the words below the heading."""

    box: "HtmlElement"
    title: str
    url: str
    words: int


def find(root: "HtmlElement", declared: Metadata, layout: Literal["", "single", "dump"]) -> tuple[Item, ...]:
    """The posts of a page in order, () when it is one article (`layout` "single", or nothing says otherwise). A page
    that is stated to be a dump is believed when it has two boxes with headings."""
    if layout == "single" or (declared.is_article and not layout):
        return ()
    found = _items(root, declared)
    if layout == "dump":
        return found if len(found) > 1 else ()
    if len(found) < 2:
        return ()
    named = all(item.url or _is_dated(item.box, declared.lang) for item in found)
    distinct = len({item.url for item in found if item.url}) == sum(bool(item.url) for item in found)
    full = sum(item.words >= posts.TEASER_WORDS for item in found)
    if not named or not distinct or (full < 2 and len(found) < _FEWEST_TEASERS):
        return ()
    if full < 2 and not all(item.url for item in found):
        return ()
    inside = sum(item.words for item in found)
    return found if _running(remainder(root, found)) <= _ELSEWHERE * inside else ()


def _items(root: "HtmlElement", declared: Metadata) -> tuple[Item, ...]:
    """The largest group of boxes of one kind with headings, outermost boxes only."""
    groups: dict[str, list[Item]] = {}
    taken: set[HtmlElement] = set()
    looked = 0
    for box in root.iter(*_BOXES):
        kind = _kind(box)
        looked += bool(kind)
        if looked > _POSTS:
            break
        if not kind or any(above in taken for above in box.iterancestors()) or published.is_elsewhere(box):
            continue
        item = _item(box, declared)
        if item is not None and not _holds_others(box):
            taken.add(box)
            groups.setdefault(kind, []).append(item)
    return tuple(max(groups.values(), key=lambda g: sum(i.words + 1 for i in g), default=()))


def _kind(box: "HtmlElement") -> str:
    names = box.get("class") or ""
    own = (name for name in names.lower().split() if name in _NAMES)
    kind = "article" if box.tag == "article" else next(own, "")
    if kind and furniture.reason(f"{names} {box.get('id') or ''}") in ("related", "comments", "navigation"):
        return ""
    return kind


def _holds_others(box: "HtmlElement") -> bool:
    """Whether a box is the list of posts rather than a post: two boxes of posts with headings stand in it."""
    inner = 0
    for below in box.iterdescendants(*_BOXES):
        if _kind(below) and next(below.iter(*_HEADINGS), None) is not None:
            inner += 1
            if inner > 1:
                return True
    return False


def _item(box: "HtmlElement", declared: Metadata) -> Item | None:
    heading = next((h for h in box.iter(*_HEADINGS) if _TITLED.search(h.text_content())), None)
    if heading is None:
        return None
    title = tidy(heading.text_content())
    if len(title) > _HEADING:
        return None
    around = heading.getparent()
    anchors = [*heading.iter("a"), *([around] if around is not None and around.tag == "a" else [])]
    address = next((a.get("href") or "" for a in anchors), "")
    if not address and box.tag != "a":
        address = next((a.get("href") or "" for a in box.iter("a") if "bookmark" in (a.get("rel") or "")), "")
    url = "" if address.startswith(("#", "javascript:", "mailto:")) else metadata.join(declared.base, address)
    words = len(box.text_content().split()) - len(title.split())
    return Item(box, title, url if address else "", words)


def _is_dated(box: "HtmlElement", lang: str) -> bool:
    """Whether a `time` element or one of the first short lines of a box tells its day."""
    if published.shown(box, order=published.order_of(lang)):
        return True
    lines = (tidy(element.text_content()) for element in islice(box.iter("p", "span", "div", "small", "li"), _LINES))
    return any(published.in_line(line, "", lang) for line in lines if len(line) <= _DATE_LINE)


def remainder(root: "HtmlElement", found: Sequence[Item]) -> page.Page:
    """What a page holds outside its posts."""
    return walk.read(root, max_rows=_ROWS, max_characters=_CHARACTERS, without={item.box for item in found})


def _running(rest: page.Page) -> int:
    """The words of running text, outside navigation and the like."""
    return sum(
        len(run.text.split())
        for run in rest.runs
        if len(run.text) > _RUNNING and run.links * 3 < len(run.text) and not _reason(rest, run)
    )


def _reason(rest: page.Page, run: page.Run) -> str:
    """The reason the outermost box with a name gives, "" when none gives one."""
    named = [rest.boxes[b].reason for b in rest.ancestors(run.box) if rest.boxes[b].reason]
    return named[-1] if named else ""


def read(source: Source, found: Sequence[Item], declared: Metadata, *, settings: ExtractSettings) -> list[Document]:
    """One document for each post; a teaser is noted as such."""
    documents: list[Document] = []
    for item in found:
        seen = walk.read(item.box, max_rows=settings.max_rows, max_characters=settings.max_characters)
        if not seen.runs:
            continue
        own = replace(
            declared,
            titles=(item.title,), description="", authors=(), published=(), modified="", url=item.url, items=(),
            lang=metadata.language_tag(item.box.get("lang") or "") or declared.lang,
            times=published.shown(item.box, order=published.order_of(declared.lang)),
        )  # fmt: skip
        selection = Selection(seen, body.judge(seen, "", own.titles), own)
        marked = selection.marked()
        teaser = item.words < posts.TEASER_WORDS
        whole = f" The whole is at {item.url}." if item.url else ""
        message = f"A teaser of {item.words} words.{whole}"
        about = (Note(kind="split", reason="teaser", message=message),) if teaser else ()
        facts = Facts(
            url="" if teaser else item.url,  # the address is that of the whole post, which may be in the corpus too
            title=selection.title(),
            byline=fields.byline(selection),
            publisher=source.publisher or declared.site,
            published=fields.published_on(selection, marked.dated) or source.published,
            embargo_until=marked.embargo_until,
            lang_declared=own.lang,
            attachments=links.attachments(item.box, own),
            notes=about + fields.ledger(selection),
        )
        # The versions of the page are not those of its posts.
        documents.append(compose(replace(source, alternates=()), marked.drafts, facts, ordinal=len(documents)))
    return documents


def notes(rest: page.Page, found: Sequence[Item]) -> tuple[Note, ...]:
    """How the page was split, and a note for every run of it that stands outside the posts."""
    teasers = sum(item.words < posts.TEASER_WORDS for item in found)
    message = f"The page was read as {len(found)} posts, {teasers} of them teasers."
    noted = [Note(kind="split", reason="dump", message=message)]
    lines = [paragraphs.Line(place, run.text, 0, 0) for place, run in enumerate(rest.runs)]
    pagers = {line.start for line in posts.without_pager(lines)[1]}
    last, texts = "", list[str]()
    for place, run in enumerate([*rest.runs, None]):
        reason = "" if run is None else "pagination" if place in pagers else _reason(rest, run) or "outside"
        if reason != last and texts:
            noted.append(Note(kind="dropped", reason=last, text="\n".join(texts)))
            texts = []
        last = reason
        if run is not None:
            texts.append(run.text)
    return tuple(noted)


def cut(drafts: Sequence[Draft]) -> tuple[list[Draft], list[list[Draft]]]:
    """What stands above the first post, and the posts, of a page that has no boxes for them: what stands from one
    heading to the next of the highest level that occurs twice, the heading as title. No posts when there is none."""
    levels = Counter(d.level for d in drafts if d.kind in ("heading", "title") and d.level)
    level = min((found for found, count in levels.items() if count > 1), default=None)
    starts = [i for i, d in enumerate(drafts) if level and d.kind in ("heading", "title") and d.level == level]
    parts = [list(drafts[a:b]) for a, b in pairwise((*starts, len(drafts)))]
    for part in parts:
        part[0] = replace(part[0], kind="title")
    return list(drafts[: starts[0]] if starts else drafts), parts

"""When a page was published: all that it states of it, and what to believe when the statements differ.

Machines state it in JSON-LD, meta elements, microdata, `time` elements, and numbers of seconds in attributes; people
read it in a line near the title. Dates of a change, of comments and of other pages stand beside it and are told apart
by their names, their boxes, and by the date the page itself declares as that of its last change.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from presskit import locales
from presskit.extract import cues, moments
from presskit.extract.characters import fold, tidy
from presskit.extract.html import furniture, jsonld
from presskit.extract.html.jsonld import Json
from presskit.extract.phrases import alternatives

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Names of meta elements without their punctuation and case ("article:published_time", "article.published_time"), in the
# order in which they are believed.
_PUBLISHED = (
    "articlepublishedtime", "ogarticlepublishedtime", "datepublished", "articlepublished", "dctermsissued",
    "dcdateissued", "dcissued", "dctermscreated", "dcdatecreated", "dccreated", "parselypubdate", "sailthrudate",
    "cxenseparserecspublishtime", "cxenseparsepublishtime", "publisheddate", "publishdate", "publicationdate",
    "pubdate", "publishedat", "publishedtime", "datepublish", "datepublication", "firstpublished",
    "articlefirstpublished", "dcsextarticlefirstpublished", "dcdate", "dctermsdate", "dcdatepublished",
    "articledateoriginal", "ogpubdate", "ogpublishedtime", "ogdatepublished", "ogpublisheddate", "rnewsdatepublished",
    "ptime", "pdate", "displaydate", "originalpublicationdate", "prismpublicationdate", "date", "creationdate",
    "created", "releasedate", "daterelease", "citationpublicationdate", "citationdate", "btpubdate",
    "shareaholicarticlepublishedtime", "citationonlinedate", "articlecreated", "datecreated", "timestamp",
)  # fmt: skip
_MODIFIED = ("articlemodifiedtime", "ogupdatedtime", "datemodified", "articlemodified", "articleupdated",
             "dctermsmodified", "dcdatemodified", "lastmodified", "revised")  # fmt: skip
_EPOCHS = ("data-timestamp", "data-time", "data-utime", "data-seconds", "data-epoch", "data-ts", "data-unix",
           "data-unixtime", "data-published", "data-publish-date", "data-date", "data-datetime")  # fmt: skip
_MONTH_FIRST = frozenset(("en-us", "en-ph"))
_EITHER = frozenset(("", "en", "en-ca", "und"))
_TIMES = 30  # elements
_CARRIERS = 20_000  # elements
_ELSEWHERE = frozenset(("related", "sidebar", "comments", "navigation", "advertising"))
_SHOWN = 120  # characters of a line that shows a date
_LONG = 1_000  # characters
_DAY = 86_400  # seconds
_TIME_LINE = 40  # characters


@cache
def _time_of_day() -> re.Pattern[str]:
    lead = rf"(?:(?:{alternatives('at')}) )?"
    return re.compile(rf"[\s,|-]*{lead}\d{{1,2}}\s?(?:[:h.]\s?\d{{2}}|h\b|[ap]\.?m)")


def declared(
    root: "HtmlElement", metas: Mapping[str, str], article: Json, items: Sequence[Json], *, order: moments.Order
) -> tuple[str, ...]:
    """The moments (ISO 8601) a page declares as those of its publication, the most trustworthy first."""
    named = by_name(metas)
    found = [_value(article.get("datePublished"), order)]
    found += [moments.normalise(named.get(name, ""), order=order) for name in _PUBLISHED]
    for element in _carriers(root, ("itemprop", "pubdate")):
        if "datepublished" in (element.get("itemprop") or "").lower().split() or element.get("pubdate") is not None:
            if is_elsewhere(element):
                continue
            stated = element.get("content") or element.get("datetime") or _said(element)[:_SHOWN]
            found.append(moments.normalise(stated, order=order))
    found += [_value(i.get("datePublished"), order) for i in items if not jsonld.is_aside(i)]
    found.append(_value(article.get("dateCreated"), order))
    return tuple(dict.fromkeys(m for m in found if m))


def modified(metas: Mapping[str, str], article: Json, *, order: moments.Order) -> str:
    """The moment a page declares as that of its last change, "" when it declares none."""
    named = by_name(metas)
    stated = [_value(article.get("dateModified"), order)]
    stated += [moments.normalise(named.get(name, ""), order=order) for name in _MODIFIED]
    return next((m for m in stated if m), "")


def _value(value: object, order: moments.Order) -> str:
    """A date in JSON: text, or a number of seconds or milliseconds since 1970."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return moments.epoch(str(int(value))) if abs(value) < 1e15 else ""
    return moments.normalise(jsonld.text(value)[:_SHOWN], order=order)


def by_name(metas: Mapping[str, str]) -> dict[str, str]:
    """The contents of meta elements by their names without punctuation and case; the first of a name counts."""
    found: dict[str, str] = {}
    for name, content in metas.items():
        found.setdefault(re.sub(r"[^a-z0-9]", "", name.lower()), content)
    return found


def is_elsewhere(element: "HtmlElement") -> bool:
    """Whether an element stands where a page shows other pages, comments, or its navigation."""
    for box in element.iterancestors():
        if box.tag in ("body", "html"):
            return False
        if box.tag in ("aside", "nav"):
            return True
        if furniture.reason(f"{box.get('class') or ''} {box.get('id') or ''}") in _ELSEWHERE:
            return True
    return False


def shown(root: "HtmlElement", *, order: moments.Order) -> tuple[str, ...]:
    """Moments that elements of the page carry beside or instead of their text, in the order of the page: `time`
    elements (HTML), `abbr` of the hAtom microformat, and numbers of seconds in data attributes; not those of a change,
    and not where the page shows other pages."""
    found: list[str] = []
    for element in root.iter("time", "abbr"):
        if len(found) >= _TIMES:
            break
        names = (element.get("class") or "").lower()
        text = _said(element)[:_SHOWN]
        if ("updated" in names or "modified" in names) and "published" not in names:
            continue
        if cues.opens_with(fold(text), "updated") or (element.tag == "abbr" and "published" not in names):
            continue
        moment = moments.normalise(element.get("datetime") or "", order=order)
        if not moment and element.tag == "abbr":
            moment = moments.normalise(element.get("title") or "", order=order)
        moment = moment or moments.read(text, order=order)
        if moment and not is_elsewhere(element):
            found.append(moment)
    for element in _carriers(root, _EPOCHS):
        if len(found) >= _TIMES:
            break
        if (moment := _epoch(element, order)) and not is_elsewhere(element):
            found.append(moment)
    return tuple(dict.fromkeys(found))


def _said(element: "HtmlElement") -> str:
    """The text of an element on one line; of one that says more than a date, only so much that this shows. Elements of
    a hostile page stand in one another, and each would give the whole page."""
    pieces: list[str] = []
    size = 0
    for piece in element.itertext():
        said = piece.strip()
        pieces.append(piece if len(piece) <= _LONG else f" {said[:_LONG]} ")
        size += len(said)
        if size > 2 * _SHOWN:
            break
    return tidy("".join(pieces))


def _carriers(root: "HtmlElement", attributes: Sequence[str]) -> "list[HtmlElement]":
    """The elements with one of some attributes, in the order of the page."""
    found: list[HtmlElement] = root.xpath(f"descendant-or-self::*[{' or '.join(f'@{name}' for name in attributes)}]")
    return found[:_CARRIERS]


def _epoch(element: "HtmlElement", order: moments.Order) -> str:
    """The moment of a number of seconds in an attribute, when the text of the element names the same day (the zone in
    which that is told may shift it by one): a number alone may be anything."""
    for name in _EPOCHS:
        moment = moments.epoch(element.get(name) or "")
        if not moment:
            continue
        text = _said(element)
        seen = moments.read(text, order=order) if len(text) <= _SHOWN else ""
        if seen and not cues.opens_with(fold(text), "updated") and abs(_seconds(seen) - _seconds(moment)) < 2 * _DAY:
            return moment
    return ""


def addressed(address: str) -> str:
    """The day in an address such as …/2025/07/09/… or …/2025/jul/09/…, "" when there is none."""
    found = re.search(r"/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?:[/-]|$)", address)
    if not found:
        return ""
    if found[2].isdigit():
        return moments.normalise(f"{found[1]}-{int(found[2]):02d}-{int(found[3]):02d}")
    return moments.read(f"{found[3]} {found[2]} {found[1]}")


def order_of(lang: str) -> moments.Order:
    """What comes first in the numeric dates of a page whose language is declared ("en-us", "fr")."""
    if lang in _MONTH_FIRST:
        return "month"
    return "open" if lang in _EITHER else "day"


def in_line(line: str, following: str, lang: str) -> str:
    """The moment a line of a page shows; the time of day may stand in a short line of its own below. A line that speaks
    French tells the day first, whatever the page declares."""
    folded = fold(line)
    french = any(folded.startswith(p) for p in locales.get("fr").press.published)
    order = "day" if french else order_of(lang)
    moment = moments.read(line, order=order)
    if moment and "T" not in moment and len(following) <= _TIME_LINE and _time_of_day().match(fold(following)):
        longer = moments.read(f"{line} {following}", order=order)
        return longer if longer.startswith(moment) else moment
    return moment


def decide(
    stated: Sequence[str], beside: Sequence[str], visible: str, in_address: str, dated: str, *, changed: str
) -> str:
    """The moment of publication (ISO 8601), "" when nothing states it.

    `stated` are the declarations, `beside` the moments of elements, `visible` that of the line near the title,
    `in_address` the day in the address, `dated` the dateline, `changed` the last change. The first declaration is
    believed and completed by another statement of the same day that knows more. Where declarations give the same time
    of day in different zones, one that names the moment of the visible line wins.
    """
    sources = [*stated, *([in_address] if in_address and not stated else [])]
    late = {_minute(changed)} - {_minute(s) for s in stated} if "T" in changed else set()
    sources += [s for s in (visible, *beside, dated) if s and not ("T" in s and _minute(s) in late)]
    if not sources:
        return ""
    best = max((s for s in sources if s[:10] == sources[0][:10]), key=_precision)
    if visible and _precision(visible) == _ZONED and _precision(best) == _ZONED and _minute(visible) != _minute(best):
        return next((s for s in stated if _precision(s) == _ZONED and _minute(s) == _minute(visible)), best)
    return best


_ZONED = 2


def _precision(moment: str) -> int:
    """0 for a day, 1 for a time of day, 2 for a time of day with its zone."""
    return ("T" in moment) + ("T" in moment and (len(moment) > 19 or moment[-6:-5] in ("+", "-")))


def _seconds(moment: str) -> float:
    """Seconds since 1970, a missing zone taken as UTC."""
    found = datetime.fromisoformat(moment)
    return (found if found.tzinfo else datetime.fromisoformat(f"{found.isoformat()}+00:00")).timestamp()


def _minute(moment: str) -> int:
    return int(_seconds(moment) // 60)

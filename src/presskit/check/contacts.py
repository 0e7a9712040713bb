"""`contacts.differs`, `url.differs`: telephone numbers and addresses that are not the same in both versions.

One that stands in one version only, while the other has a nearly equal one that the first does not have, is a slip.
One without any such partner is often meant (each language has its own press office), and is only worth a look.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from presskit import locales
from presskit.check.comparison import OTHER, SIDES, VERSION_EN, VERSION_FR, Comparison
from presskit.model import Document, Finding, Side

_EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_PHONE = re.compile(r"(?<![\w.,/@-])(?:\+|\(\+?)?\d(?:[\d\u00a0\u202f .()/-]{6,20})\d(?![\w@])")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"»”’)\]]{3,2000}", re.IGNORECASE)
_DATE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|(?:19|20)\d\d\D+(?:19|20)\d\d")
# the mark of a language in an address, with what ties it to the rest: /fr/, -fr.html, ?lang=fra, index-f.htm
_MARKS = sorted((mark for lang in locales.LANGUAGES for mark in locales.get(lang).web.segments), reverse=True)
_TWIN = re.compile(rf"[/._=-](?:{'|'.join(map(re.escape, _MARKS))})(?=[/._&?#-]|$)|[_-][fe](?=\.\w+$)")
_FRENCH = re.compile(r"\d\d(?:[ .\u00a0\u202f]\d\d){4}")  # ten digits in pairs
_FRENCH_CODES = ("33", "212", "262", "590", "594", "596")  # France, its overseas regions, Morocco
PAIRS = 40_000  # more addresses to compare with each other than that are a directory

Kind = Literal["phone", "email", "url"]
_WHAT: dict[Kind, tuple[str, str]] = {
    "phone": ("Le numéro de téléphone", "The telephone number"),
    "email": ("L’adresse électronique", "The e-mail address"),
    "url": ("L’adresse", "The address"),
}


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    end: int
    text: str
    key: str  # what is compared


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Contacts and addresses without an equal in the other version."""
    for kind in ("email", "phone", "url"):
        rows = {side: _items(comparison.version(side).document, kind) for side in SIDES}
        alone = {side: _alone(rows[side], rows[OTHER[side]]) for side in SIDES}
        if kind == "url":
            alone = {side: _unwritten(comparison, side, alone[side]) for side in SIDES}
        for side in SIDES:
            # what the other version has more often may have its slip here
            models = _more_often(rows[OTHER[side]], rows[side])
            for item in list(alone[side]) if len(models) * len(alone[side]) <= PAIRS else ():
                other = _closest(item, models)
                if other:
                    alone[side].remove(item)
                    alone[OTHER[side]] = [row for row in alone[OTHER[side]] if row.key != other.key]
                    yield _differs(comparison, kind, *((item, other) if side == "fr" else (other, item)))
        if kind == "phone":
            # a slip may leave a number that nobody can dial
            yield from _misdialled(comparison, alone)
            yield from _country(comparison, rows)
        # the same number of each, nothing else to choose from: a change of more than a digit
        if kind != "url" and len(alone["fr"]) == len(alone["en"]) == 1 and rows["fr"] and rows["en"]:
            yield _differs(comparison, kind, alone["fr"].pop(), alone["en"].pop())
        if kind == "url":
            yield from _links(comparison, alone)
        for side in SIDES:
            for item in alone[side]:
                yield _only(comparison, side, kind, item)


def _alone(mine: Sequence[_Item], theirs: Sequence[_Item]) -> list[_Item]:
    keys = {item.key for item in theirs}
    return _unique([item for item in mine if item.key not in keys])


def _unwritten(comparison: Comparison, side: Side, items: list[_Item]) -> list[_Item]:
    """The addresses that the other version does not write in a shorter way either (backports.org)."""
    text = comparison.version(OTHER[side]).document.text.casefold()
    return [item for item in items if _bare(item.text) not in text]


def _more_often(rows: Sequence[_Item], others: Sequence[_Item]) -> list[_Item]:
    """The items that stand there more often than in the other version."""
    here, there = Counter(item.key for item in rows), Counter(item.key for item in others)
    return _unique([item for item in rows if here[item.key] > there[item.key]])


def _country(comparison: Comparison, rows: dict[Side, list[_Item]]) -> Iterator[Finding]:
    """The same number with another country's code, or a code that is none before a number written as in France."""
    twins: dict[str, list[_Item]] = {}
    for other in _written(rows["en"]):
        twins.setdefault(other.key, []).append(other)
    for one in _written(rows["fr"]):
        for other in twins.get(one.key, ()):
            codes = _code(one.text), _code(other.text)
            if all(codes) and codes[0] != codes[1]:
                yield _differs(comparison, "phone", one, other)
                return
            for code, plain in ((codes[1], one.text), (codes[0], other.text)):
                if code and _FRENCH.fullmatch(plain) and not (code in _FRENCH_CODES and plain[0] == "0"):
                    yield _differs(comparison, "phone", one, other)
                    return


def _written(items: Sequence[_Item]) -> list[_Item]:
    """The items, each way of writing one once."""
    return list({item.text: item for item in reversed(items)}.values())[::-1]


def _code(text: str) -> str:
    """The code of the country before the last nine digits of an international number; "" for a national one."""
    if not text.startswith(("+", "(+", "00")):
        return ""
    digits = "".join(c for c in text.replace("(0)", "") if c.isdigit()).removeprefix("00")
    return digits[:-9]


def _links(comparison: Comparison, alone: dict[Side, list[_Item]]) -> Iterator[Finding]:
    """Addresses that stand in place of each other, one in each side of a bead: often meant (a page of each language),
    so only worth a look."""
    by_tie: dict[int, _Item] = {}
    for other in alone["en"]:
        for tie in comparison.ties_of("en", other.start, other.end):
            by_tie.setdefault(tie, other)
    for one in list(alone["fr"]):
        twin = next((by_tie[t] for t in comparison.ties_of("fr", one.start, one.end) if t in by_tie), None)
        if twin in alone["en"]:
            alone["fr"].remove(one)
            alone["en"].remove(twin)
            yield replace(_differs(comparison, "url", one, twin), severity="info")


def _misdialled(comparison: Comparison, alone: dict[Side, list[_Item]]) -> Iterator[Finding]:
    for side in SIDES:
        rows = _figures(comparison.version(OTHER[side]).document)
        for item in list(alone[side]):
            other = _closest(item, rows)
            if other and other.key != item.key:
                alone[side].remove(item)
                one, two = (item, other) if side == "fr" else (other, item)
                yield _differs(comparison, "phone", one, two)


def _items(document: Document, kind: Kind) -> list[_Item]:
    text = document.text
    if kind == "email":
        return [_Item(*m.span(), m.group(), m.group().casefold()) for m in _EMAIL.finditer(text)]
    if kind == "url":
        found = []
        for m in _URL.finditer(text):
            url = m.group().rstrip(".,;:!?…'")
            found.append(_Item(m.start(), m.start() + len(url), url, _address(url)))
        return found
    return [item for item in _figures(document) if _dialled(item.text)]


def _figures(document: Document) -> list[_Item]:
    """Rows of figures as long as a telephone number, however they are written."""
    return [
        _Item(*m.span(), m.group(), _number(m.group()))
        for m in _PHONE.finditer(document.text)
        if 9 <= sum(c.isdigit() for c in m.group()) <= 15 and not _DATE.search(m.group())
    ]


def _dialled(text: str) -> bool:
    """Is a row of figures written like a telephone number, not like an amount or a reference?"""
    groups = re.findall(r"\d+", text)
    international = text.startswith(("+", "(+", "00"))
    if not international and (len(groups) < 3 or not (text.startswith(("0", "(")) or len(groups[0]) in (1, 3))):
        return False
    # 1 250 000 is an amount
    return international or not (
        len(groups[0]) <= 3 and not text.startswith("0") and all(len(g) == 3 for g in groups[1:])
    )


def _number(text: str) -> str:
    """The last nine digits: what is left without the country's code and the zero after it; ten in North America."""
    digits = "".join(c for c in text.replace("(0)", "") if c.isdigit())
    national = (
        len(digits) == 10 and digits[0] != "0" and not text.startswith(("+", "(+"))
    )  # +32 2 555 12 12 has ten too
    american = national or (len(digits) == 11 and digits[0] == "1")
    return digits[-10:] if american else digits[-9:]


def _address(url: str) -> str:
    """An address as it is compared: no scheme, no trailing slash, and the mark of its language left out."""
    return _TWIN.sub("", _bare(url))


def _bare(url: str) -> str:
    """An address without scheme, "www." and trailing slash."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.casefold()).rstrip("/")


def _unique(items: Sequence[_Item]) -> list[_Item]:
    return list({item.key: item for item in reversed(items)}.values())[::-1]


def _closest(one: _Item, others: Sequence[_Item]) -> _Item | None:
    """The other item that differs like a slip: two characters at most, and few for its length."""
    from rapidfuzz.distance import OSA

    ranked = sorted((OSA.distance(one.key, other.key, score_cutoff=2), other.start, other) for other in others)
    return ranked[0][2] if ranked and ranked[0][0] <= 2 and len(one.key) >= 7 else None


def _differs(comparison: Comparison, kind: Kind, one: _Item, other: _Item) -> Finding:
    return comparison.finding(
        "url.differs" if kind == "url" else "contacts.differs",
        "warning" if kind == "url" else "error",
        (
            f"{_WHAT[kind][0]} diffère : {one.text} en français, {other.text} en anglais.",
            f"{_WHAT[kind][1]} differs: {one.text} in French, {other.text} in English.",
        ),
        fr=(one.start, one.end),
        en=(other.start, other.end),
    )


def _only(comparison: Comparison, side: Side, kind: Kind, item: _Item) -> Finding:
    return comparison.on(
        side,
        "url.differs" if kind == "url" else "contacts.differs",
        "info",
        (
            f"{_WHAT[kind][0]} {item.text} ne figure que dans la version {VERSION_FR[side]}.",
            f"{_WHAT[kind][1]} {item.text} stands in the {VERSION_EN[side]} version only.",
        ),
        (item.start, item.end),
    )

"""What is said about two documents besides their text: declared versions, addresses, attachments, dates, file
names, shape.

Each observation is worth a stated number of log-odds (natural logarithm; +1 makes a pair 2.7 times as likely), set by
hand: in the news pairs this package is measured on, dates and shapes always agree, so that nothing could be learned
about how often they mislead elsewhere.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from posixpath import dirname, normpath

from presskit.model import Evidence, Profile

# How a version was declared, and what that is worth when one document names the other. The second voice adds a third.
DECLARED = {
    "sources_toml": 9.0, "front_matter": 7.0, "hreflang": 7.0, "link_header": 7.0, "jsonld": 6.0, "og_locale": 5.0,
    "switcher": 6.0, "same_source": 3.0, "url_twin": 3.0,
}  # fmt: skip
TRANSLATION_KEY = 7.0
OTHER_TRANSLATION_KEY = -3.0
NAMED_ANOTHER = -3.0  # one of the two declares a document of the collection as its version, and it is not this one
URL_TWIN = 3.0
ATTACHMENT = 2.0
FILE_NAME = 1.5
SHAPE = 0.5
SAME_DAY_MOST = 2.0
# (days apart at most, log-odds); the same day is worth more when few documents share it.
DAYS = ((1, 0.5), (3, 0.2), (14, 0.0), (60, -0.5), (400, -1.5))
DAYS_BEYOND = -2.5

_LANGUAGE_WORDS = frozenset(
    [
        "fr",
        "fra",
        "fre",
        "french",
        "francais",
        "français",
        "fr-fr",
        "fr-ca",
        "vf",
        "en",
        "eng",
        "english",
        "anglais",
        "en-gb",
        "en-us",
        "en-eu",
        "va",
        "uk",
        "gb",
        "us",
    ]
)
_CUT = re.compile(r"[/._\-?&=+ ]+")

_KeysOf = Callable[[Profile], list[str]]
_Shape = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Clues:
    """What connects one French with one English document: `declared` may be refused by their content, `other` not."""

    declared: tuple[Evidence, ...] = ()
    other: tuple[Evidence, ...] = ()


def address(url: str) -> str:
    """An address without what may differ between two writings of it: scheme, www, case of the host, last slash."""
    rest = url.partition("#")[0].partition("://")[2] or url.partition("#")[0]
    host, slash, path = rest.partition("/")
    return (host.lower().removeprefix("www.") + slash + path).removesuffix("index.html").rstrip("/")


def stem(path: str) -> tuple[str, bool]:
    """A path or address without its language words and its ending, and whether it had any language word."""
    head, _, ending = path.rpartition(".")
    if head and len(ending) <= 5 and "/" not in ending and ending.lower() not in _LANGUAGE_WORDS:
        path = head
    words = [word for word in _CUT.split(path.lower()) if word]
    kept = [word for word in words if word not in _LANGUAGE_WORDS]
    return "/".join(kept), len(kept) < len(words)


class Register:
    """The documents of a collection, found by what they say about themselves."""

    def __init__(self, fr: Sequence[Profile], en: Sequence[Profile]) -> None:
        self.fr, self.en = fr, en
        self._en_by_address = _places(en)
        self._fr_by_address = _places(fr)
        self._day = [_day(p) for p in fr], [_day(p) for p in en]
        self._days = {"fr": Counter(self._day[0]), "en": Counter(self._day[1])}
        # Of all pairs there are few different ones: collections repeat their days, and releases their build.
        self._dates = cache(self._two_dates)
        self._shape = cache(_two_shapes)
        self._found: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
        self._others: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
        self._named: tuple[dict[int, set[int]], dict[int, set[int]]] = (defaultdict(set), defaultdict(set))
        self._declarations()
        for row, column in self._single(lambda p: [p.translation_key] if p.translation_key else []):
            key = self.fr[row].translation_key
            self._found[row, column].append(Evidence(kind="translation_key", detail=key, weight=TRANSLATION_KEY))
        self._twins()

    def pairs(self) -> Iterable[tuple[int, int]]:
        """Row numbers (French, English) of documents that are tied by more than their text."""
        return sorted({*self._found, *self._others})

    def named(self, fr: int, en: int) -> bool:
        """Whether one of the two names the other, by whatever means."""
        return (fr, en) in self._found

    def words(self, fr: int, en: int) -> int:
        """The number of words of the shorter document."""
        return min(self.fr[fr].words, self.en[en].words)

    def clues(self, fr: int, en: int, refused: frozenset[tuple[int, int]]) -> Clues:
        """All that is known of a pair of rows but its text. Declarations in `refused` count as not made."""
        here, there = self.fr[fr], self.en[en]
        other = list(self._others.get((fr, en), ()))
        if fr in self._named[0] or en in self._named[1]:
            elsewhere = {(fr, column) for column in self._named[0].get(fr, ())} | {
                (row, en) for row in self._named[1].get(en, ())
            }
            if elsewhere - refused and (fr, en) not in elsewhere:
                other.append(Evidence(kind="declared_elsewhere", detail="", weight=NAMED_ANOTHER))
        keys = here.translation_key, there.translation_key
        if all(keys) and keys[0] != keys[1]:
            other.append(Evidence(kind="translation_key", detail=" ≠ ".join(keys), weight=OTHER_TRANSLATION_KEY))
        other += self._dates(self._day[0][fr], self._day[1][en])
        other += self._shape(here.shape, there.shape)
        return Clues(tuple(self._found.get((fr, en), ())), tuple(other))

    def _declarations(self) -> None:
        for side, profiles, places in ((0, self.fr, self._en_by_address), (1, self.en, self._fr_by_address)):
            other = ("en", "fr")[side]
            for row, profile in enumerate(profiles):
                for alternate in sorted(profile.alternates, key=lambda a: (-DECLARED.get(a.how, 0.0), a.how, a.url)):
                    if alternate.lang and alternate.lang[:2] not in (other, "x-"):
                        continue
                    found = _named_rows(profile, alternate.url, places)
                    if len(found) != 1:  # an address many documents came from (a dump) names none of them
                        continue
                    pair = (row, found[0]) if side == 0 else (found[0], row)
                    worth = DECLARED.get(alternate.how, 3.0)
                    voices = {(e.kind, e.detail) for e in self._found[pair]}
                    if (alternate.how, alternate.url) in voices:
                        continue
                    if voices:
                        worth /= 3 * len(voices)
                    self._found[pair].append(Evidence(kind=alternate.how, detail=alternate.url, weight=round(worth, 3)))
                    if alternate.how != "url_twin":
                        self._named[side][row].add(found[0])

    def _twins(self) -> None:
        """Addresses and paths that differ in their language words only; attachments both link to."""
        for pair in self._single(lambda p: [stem(address(p.url))[0]] if p.url else []):
            here, there = self.fr[pair[0]].url, self.en[pair[1]].url
            marked = stem(address(here))[1] or stem(address(there))[1]
            if marked and all(e.kind != "url_twin" for e in self._found.get(pair, ())):
                self._found[pair].append(Evidence(kind="url_twin", detail=f"{here} ↔ {there}", weight=URL_TWIN))
        for pair in self._single(lambda p: [stem(p.location)[0]]):
            here, there = self.fr[pair[0]].location, self.en[pair[1]].location
            if stem(here)[1] or stem(there)[1]:
                self._others[pair].append(Evidence(kind="file_name", detail=f"{here} ↔ {there}", weight=FILE_NAME))
        for pair in self._single(lambda p: sorted({address(url) for url in p.attachments})):
            common = {address(url) for url in self.fr[pair[0]].attachments} & {
                address(url) for url in self.en[pair[1]].attachments
            }
            self._others[pair].append(Evidence(kind="attachment", detail=", ".join(sorted(common)), weight=ATTACHMENT))

    def _single(self, keys_of: _KeysOf) -> list[tuple[int, int]]:
        """The pairs that share a key nobody else holds, each once."""
        shared = _common(self.fr, self.en, keys_of)
        return sorted(
            {(rows[0], columns[0]) for key, rows, columns in shared if key and len(rows) == len(columns) == 1}
        )

    def _two_dates(self, first: date | None, second: date | None) -> tuple[Evidence, ...]:
        if first is None or second is None:
            return ()
        apart = abs((first - second).days)
        if apart == 0:
            crowd = max(self._days["fr"][first] / len(self.fr), self._days["en"][first] / len(self.en))
            worth = min(SAME_DAY_MOST, 0.4 - 0.4 * math.log(crowd))
        else:
            worth = next((weight for most, weight in DAYS if apart <= most), DAYS_BEYOND)
        detail = first.isoformat() if apart == 0 else f"{first.isoformat()} / {second.isoformat()}"
        return (Evidence(kind="published", detail=detail, weight=round(worth, 3)),) if worth else ()


def _common(
    fr: Sequence[Profile], en: Sequence[Profile], keys_of: _KeysOf
) -> Iterable[tuple[str, list[int], list[int]]]:
    """Keys that documents of both sides hold, in order, with their rows."""
    here: dict[str, list[int]] = defaultdict(list)
    there: dict[str, list[int]] = defaultdict(list)
    for profiles, table in ((fr, here), (en, there)):
        for row, profile in enumerate(profiles):
            for key in keys_of(profile):
                table[key].append(row)
    return [(key, here[key], there[key]) for key in sorted(here) if key in there]


def _places(profiles: Sequence[Profile]) -> Mapping[str, tuple[int, ...]]:
    """Rows by address, by path and by document id (versions from the same source are declared by id)."""
    table: dict[str, list[int]] = defaultdict(list)
    for row, profile in enumerate(profiles):
        for place in sorted({address(profile.url), address(profile.location), profile.document} - {""}):
            table[place].append(row)
    return {place: tuple(rows) for place, rows in table.items()}


def _named_rows(profile: Profile, url: str, places: Mapping[str, tuple[int, ...]]) -> tuple[int, ...]:
    """The rows an address of another version stands for. In a folder of saved pages a relative address leads from the
    page's own path, one that begins with a slash from the top of the folder."""
    if not url:
        return ()
    rows = places.get(address(url), ())
    if rows or "://" in url:
        return rows
    path = url.partition("#")[0].partition("?")[0]
    here = path.lstrip("/") if path.startswith("/") else normpath(f"{dirname(profile.location)}/{path}").lstrip("/")
    return places.get(address(here), ())


def _day(profile: Profile) -> date | None:
    try:
        return date.fromisoformat(profile.published[:10])
    except ValueError:
        return None


def _two_shapes(here: _Shape, there: _Shape) -> tuple[Evidence, ...]:
    """Releases of the same build: as many headings, list items, quotes. Says nothing when they differ."""
    first, second = dict(here), dict(there)
    kinds = sorted({*first, *second})
    larger = sum(max(first.get(kind, 0), second.get(kind, 0)) for kind in kinds)
    if larger < 4:
        return ()
    common = {kind: min(first.get(kind, 0), second.get(kind, 0)) for kind in kinds}
    alike = sum(common.values()) / larger
    worth = SHAPE * (alike - 0.7) / 0.3
    if worth <= 0:
        return ()
    detail = ", ".join(f"{count} {kind}" for kind, count in common.items() if count)
    return (Evidence(kind="shape", detail=detail, weight=round(worth, 3)),)

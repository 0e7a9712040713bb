"""What is said about two documents besides their text: declared versions, addresses, attachments, dates, file
names, shape.

Each observation is worth a stated number of log-odds (natural logarithm; +1 makes a pair 2.7 times as likely), set by
hand: in the news pairs this package is measured on, dates and shapes always agree, so that nothing could be learned
about how often they mislead elsewhere.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from posixpath import dirname, normpath
from typing import cast

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing import shapes
from presskit.align.pairing.addresses import address, stem
from presskit.align.pairing.bags import Hashes, Ints, Numbers, hashed
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
SAME_DAY_MOST = 2.0
# (days apart at most, log-odds); the same day is worth more when few documents share it.
DAYS = ((1, 0.5), (3, 0.2), (14, 0.0), (60, -0.5), (400, -1.5))
DAYS_BEYOND = -2.5

Floats = NDArray[np.float64]
Refused = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Clues:
    """What connects one French with one English document: `declared` may be refused by their content, `other` not."""

    declared: tuple[Evidence, ...] = ()
    other: tuple[Evidence, ...] = ()


class _Side:
    """What the documents of one language say about themselves, in columns; keys are numbers that stand for texts."""

    def __init__(self, heads: Sequence[Profile], keys: dict[str, int], days: dict[str, int]) -> None:
        self.builds = shapes.Builds()
        self.declaring: list[int] = []  # the documents that name others
        day, words, key = array("i"), array("i"), array("i")
        self._keys: dict[str, tuple[array[int], array[int]]] = {
            what: (array("Q"), array("i")) for what in ("translation", "url", "location", "attachment", "place")
        }
        for row, one in enumerate(heads):
            stated = one.published[:10]
            day.append(days[stated] if stated in days else days.setdefault(stated, _day(stated)))
            words.append(one.words)
            key.append(keys.setdefault(one.translation_key, len(keys)))
            self.builds.add(one.shape)
            if one.alternates:
                self.declaring.append(row)
            self._say("translation", row, one.translation_key)
            self._say("url", row, stem(address(one.url))[0] if one.url else "")
            self._say("location", row, stem(one.location)[0])
            for url in sorted({address(url) for url in one.attachments}):
                self._say("attachment", row, url)
            for place in sorted({address(one.url), address(one.location), one.document}):
                self._say("place", row, place)
        self.day, self.words, self.key = (np.array(column, dtype=np.int64) for column in (day, words, key))
        self._places = self._ordered("place")

    def __len__(self) -> int:
        return len(self.day)

    def _say(self, what: str, row: int, text: str) -> None:
        if text:
            keys, rows = self._keys[what]
            keys.append(hashed(text))
            rows.append(row)

    def _ordered(self, what: str) -> tuple[Hashes, Ints]:
        keys, rows = (np.array(column) for column in self._keys.pop(what))
        order = np.argsort(keys, kind="stable")
        return keys.astype(np.uint64)[order], rows[order].astype(np.int64)

    def at(self, place: str) -> Ints:
        """The rows that have an address, a path or a document id (versions from the same source are declared by id)."""
        keys, rows = self._places
        wanted = np.uint64(hashed(place))
        return rows[np.searchsorted(keys, wanted, "left") : np.searchsorted(keys, wanted, "right")]

    def single(self, what: str) -> tuple[Hashes, Ints]:
        """The keys of a kind that one document holds and no other, in order, and which one. Asked for once."""
        keys, rows = self._ordered(what)
        found, first, times = np.unique(keys, return_index=True, return_counts=True)
        return found[times == 1], rows[first[times == 1]]


class Register:
    """The documents of a collection, found by what they say about themselves."""

    def __init__(self, fr: Sequence[Profile], en: Sequence[Profile]) -> None:
        self.fr, self.en = fr, en
        keys, days = {"": 0}, {"": 0}
        self._sides = _Side(fr, keys, days), _Side(en, keys, days)
        self._crowd = _crowds(self._sides[0].day, self._sides[1].day)
        kinds = sorted(self._sides[0].builds.kinds() | self._sides[1].builds.kinds())
        self._shapes = self._sides[0].builds.table(kinds), self._sides[1].builds.table(kinds)
        self._found: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
        self._others: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
        self._named: tuple[dict[int, set[int]], dict[int, set[int]]] = (defaultdict(set), defaultdict(set))
        self._declarations()
        for row, column in self._single("translation"):
            key = self.fr[row].translation_key
            self._found[row, column].append(Evidence(kind="translation_key", detail=key, weight=TRANSLATION_KEY))
        self._twins()

    def pairs(self) -> Iterable[tuple[int, int]]:
        """Row numbers (French, English) of documents that are tied by more than their text."""
        return sorted({*self._found, *self._others})

    def named(self) -> Iterable[tuple[int, int]]:
        """The pairs of which one names the other, by whatever means."""
        return sorted(self._found)

    def words(self, fr: int, en: int) -> int:
        """The number of words of the shorter document."""
        return min(self._sides[0].words.item(fr), self._sides[1].words.item(en))

    def clues(self, fr: int, en: int, refused: Refused) -> Clues:
        """All that is known of a pair of rows but its text. Declarations in `refused` count as not made."""
        other = list(self._others.get((fr, en), ()))
        if fr in self._named[0] or en in self._named[1]:
            elsewhere = {(fr, column) for column in self._named[0].get(fr, ())} | {
                (row, en) for row in self._named[1].get(en, ())
            }
            if elsewhere - refused and (fr, en) not in elsewhere:
                other.append(Evidence(kind="declared_elsewhere", detail="", weight=NAMED_ANOTHER))
        numbers = self._sides[0].key.item(fr), self._sides[1].key.item(en)
        if all(numbers) and numbers[0] != numbers[1]:
            keys = self.fr[fr].translation_key, self.en[en].translation_key
            other.append(Evidence(kind="translation_key", detail=" ≠ ".join(keys), weight=OTHER_TRANSLATION_KEY))
        other += self._dates(fr, en)
        other += shapes.compared(self._sides[0].builds.shape(fr), self._sides[1].builds.shape(en))
        return Clues(tuple(self._found.get((fr, en), ())), tuple(other))

    def weights(self, pairs: Iterable[tuple[Numbers, Numbers]], refused: Refused) -> Iterator[Floats]:
        """The sum of the weights of `clues` for each pair of rows, without those that are refused. Pairs are distinct,
        in order, and come as blocks of rows (French, English)."""
        other = np.zeros(len(self.fr), dtype=bool), np.zeros(len(self.en), dtype=bool)
        said: list[tuple[int, int]] = []
        for row, columns in self._named[0].items():
            said += [(row, column) for column in columns]
            other[0][row] = any((row, column) not in refused for column in columns)
        for column, rows in self._named[1].items():
            said += [(row, column) for row in rows]
            other[1][column] = any((row, column) not in refused for row in rows)
        named = self._cells(said), np.zeros(0)
        given = []
        for table, left_out in ((self._others, frozenset()), (self._found, refused)):
            counted = sorted(pair for pair in table if pair not in left_out)
            given.append((self._cells(counted), np.array([sum(e.weight for e in table[pair]) for pair in counted])))
        keys = self._sides[0].key, self._sides[1].key
        for fr, en in pairs:
            cells = fr.astype(np.int64) * len(self.en) + en
            found = self._date_weights(fr, en) + shapes.weights(*self._shapes, fr, en)
            here, there = keys[0][fr], keys[1][en]
            found += np.where((here > 0) & (there > 0) & (here != there), OTHER_TRANSLATION_KEY, 0.0)
            elsewhere = other[0][fr] | other[1][en]
            elsewhere[_places(named[0], cells)[0]] = False
            found += np.where(elsewhere, NAMED_ANOTHER, 0.0)
            for wanted, sums in given:
                at, which = _places(wanted, cells)
                found[at] += sums[which]
            yield found

    def _cells(self, pairs: Sequence[tuple[int, int]]) -> Ints:
        return np.array([row * len(self.en) + column for row, column in pairs], dtype=np.int64)

    def _declarations(self) -> None:
        for side, profiles in ((0, self.fr), (1, self.en)):
            other = ("en", "fr")[side]
            for row in self._sides[side].declaring:
                profile = profiles[row]
                for alternate in sorted(profile.alternates, key=lambda a: (-DECLARED.get(a.how, 0.0), a.how, a.url)):
                    if alternate.lang and alternate.lang[:2] not in (other, "x-"):
                        continue
                    found = _named_rows(profile, alternate.url, self._sides[1 - side])
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
        for pair in self._single("url"):
            here, there = self.fr[pair[0]].url, self.en[pair[1]].url
            marked = stem(address(here))[1] or stem(address(there))[1]
            if marked and all(e.kind != "url_twin" for e in self._found.get(pair, ())):
                self._found[pair].append(Evidence(kind="url_twin", detail=f"{here} ↔ {there}", weight=URL_TWIN))
        for pair in self._single("location"):
            here, there = self.fr[pair[0]].location, self.en[pair[1]].location
            if stem(here)[1] or stem(there)[1]:
                self._others[pair].append(Evidence(kind="file_name", detail=f"{here} ↔ {there}", weight=FILE_NAME))
        for pair in self._single("attachment"):
            common = {address(url) for url in self.fr[pair[0]].attachments} & {
                address(url) for url in self.en[pair[1]].attachments
            }
            self._others[pair].append(Evidence(kind="attachment", detail=", ".join(sorted(common)), weight=ATTACHMENT))

    def _single(self, what: str) -> list[tuple[int, int]]:
        """The pairs that share a key nobody else holds, each once."""
        (keys, rows), (others, columns) = (side.single(what) for side in self._sides)
        _, here, there = np.intersect1d(keys, others, assume_unique=True, return_indices=True)
        return sorted({*zip(rows[here].tolist(), columns[there].tolist(), strict=True)})

    def _dates(self, fr: int, en: int) -> tuple[Evidence, ...]:
        days = self._sides[0].day.item(fr), self._sides[1].day.item(en)
        if not all(days):
            return ()
        apart = abs(days[0] - days[1])
        beyond = next((weight for most, weight in DAYS if apart <= most), DAYS_BEYOND)
        worth = beyond if apart else self._crowd.item(days[0])
        first, second = (date.fromordinal(day).isoformat() for day in days)
        detail = first if first == second else f"{first} / {second}"
        return (Evidence(kind="published", detail=detail, weight=worth),) if worth else ()

    def _date_weights(self, fr: Numbers, en: Numbers) -> Floats:
        days, others = self._sides[0].day[fr], self._sides[1].day[en]
        apart = np.abs(days - others)
        told = np.array([*(weight for _, weight in DAYS), DAYS_BEYOND])[np.searchsorted([m for m, _ in DAYS], apart)]
        told = np.where(apart == 0, self._crowd[np.minimum(days, len(self._crowd) - 1)], told)
        return np.where((days > 0) & (others > 0), told, 0.0)


def _places(wanted: Ints, cells: Ints) -> tuple[Ints, Ints]:
    """Of the wanted cells those that are among these, which are in order: their places here, and which they are."""
    if not len(cells):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    at = np.minimum(np.searchsorted(cells, wanted), len(cells) - 1)
    there = np.flatnonzero(cells[at] == wanted)
    return at[there], there


def _named_rows(profile: Profile, url: str, others: _Side) -> list[int]:
    """The rows an address of another version stands for. In a folder of saved pages a relative address leads from the
    page's own path, one that begins with a slash from the top of the folder."""
    if not url:
        return []
    rows: list[int] = others.at(address(url)).tolist()
    if rows or "://" in url:
        return rows
    path = url.partition("#")[0].partition("?")[0]
    here = path.lstrip("/") if path.startswith("/") else normpath(f"{dirname(profile.location)}/{path}").lstrip("/")
    return cast("list[int]", others.at(address(here)).tolist())


def _day(stated: str) -> int:
    try:
        return date.fromisoformat(stated).toordinal()
    except ValueError:
        return 0


def _crowds(fr: Ints, en: Ints) -> Floats:
    """What it is worth to be of the same day, by day: the more, the fewer documents are. With one digit, so that a
    document more changes it for few others."""
    width = int(max(fr.max(initial=0), en.max(initial=0))) + 1
    share = np.maximum(*(np.bincount(days, minlength=width) / max(1, len(days)) for days in (fr, en)))
    crowded = np.where(share > 0, share, 1.0)
    return np.asarray(np.round(np.minimum(SAME_DAY_MOST, 0.4 - 0.4 * np.log(crowded)), 1), dtype=np.float64)

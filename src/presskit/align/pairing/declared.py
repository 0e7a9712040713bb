"""What is said about two documents besides their text: declared versions, addresses, attachments, dates, file
names, shape.

Each observation is worth a stated number of log-odds (natural logarithm; +1 makes a pair 2.7 times as likely), set by
hand: in the news pairs this package is measured on, dates and shapes always agree, so that nothing could be learned
about how often they mislead elsewhere.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from posixpath import dirname, normpath

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing import shapes
from presskit.align.pairing.addresses import address, stem
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

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Refused = frozenset[tuple[int, int]]
_KeysOf = Callable[[Profile], list[str]]


@dataclass(frozen=True, slots=True)
class Clues:
    """What connects one French with one English document: `declared` may be refused by their content, `other` not."""

    declared: tuple[Evidence, ...] = ()
    other: tuple[Evidence, ...] = ()


class Register:
    """The documents of a collection, found by what they say about themselves."""

    def __init__(self, fr: Sequence[Profile], en: Sequence[Profile]) -> None:
        self.fr, self.en = fr, en
        self._day = _days(fr), _days(en)
        self._crowd = _crowds(*self._day)
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

    def named(self) -> Iterable[tuple[int, int]]:
        """The pairs of which one names the other, by whatever means."""
        return sorted(self._found)

    def words(self, fr: int, en: int) -> int:
        """The number of words of the shorter document."""
        return min(self.fr[fr].words, self.en[en].words)

    def clues(self, fr: int, en: int, refused: Refused) -> Clues:
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
        other += self._dates(fr, en)
        other += shapes.compared(here.shape, there.shape)
        return Clues(tuple(self._found.get((fr, en), ())), tuple(other))

    def weights(self, fr: Ints, en: Ints, refused: Refused) -> Floats:
        """The sum of the weights of `clues` for each pair of rows, without those that are refused. Pairs are distinct
        and in order."""
        if not len(fr):
            return np.zeros(0)
        found = self._date_weights(fr, en) + shapes.weights(self.fr, self.en, fr, en)
        keys = _numbered([p.translation_key for p in (*self.fr, *self.en)])
        here, there = keys[: len(self.fr)][fr], keys[len(self.fr) :][en]
        found += np.where((here > 0) & (there > 0) & (here != there), OTHER_TRANSLATION_KEY, 0.0)
        cells = fr * len(self.en) + en

        def places(pairs: Iterable[tuple[int, int]]) -> tuple[Ints, Flags]:
            """The places of those pairs that are asked for, and which these are."""
            wanted = np.array([row * len(self.en) + column for row, column in pairs], dtype=np.int64)
            at = np.minimum(np.searchsorted(cells, wanted), len(cells) - 1)
            there = cells[at] == wanted
            return at[there], there

        other = np.zeros(len(self.fr), dtype=bool), np.zeros(len(self.en), dtype=bool)
        said: list[tuple[int, int]] = []
        for row, columns in self._named[0].items():
            said += [(row, column) for column in columns]
            other[0][row] = any((row, column) not in refused for column in columns)
        for column, rows in self._named[1].items():
            said += [(row, column) for row in rows]
            other[1][column] = any((row, column) not in refused for row in rows)
        elsewhere = other[0][fr] | other[1][en]
        elsewhere[places(said)[0]] = False
        found += np.where(elsewhere, NAMED_ANOTHER, 0.0)
        for table, left_out in ((self._others, frozenset()), (self._found, refused)):
            counted = sorted(pair for pair in table if pair not in left_out)
            sums = np.array([sum(e.weight for e in table[pair]) for pair in counted])
            at, there_are = places(counted)
            found[at] += sums[there_are]
        return found

    def _declarations(self) -> None:
        for side, profiles, others in ((0, self.fr, self.en), (1, self.en, self.fr)):
            other = ("en", "fr")[side]
            places = _places(others) if any(profile.alternates for profile in profiles) else {}
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

    def _dates(self, fr: int, en: int) -> tuple[Evidence, ...]:
        days = self._day[0].item(fr), self._day[1].item(en)
        if not all(days):
            return ()
        apart = abs(days[0] - days[1])
        beyond = next((weight for most, weight in DAYS if apart <= most), DAYS_BEYOND)
        worth = beyond if apart else self._crowd.item(days[0])
        first, second = (date.fromordinal(day).isoformat() for day in days)
        detail = first if first == second else f"{first} / {second}"
        return (Evidence(kind="published", detail=detail, weight=worth),) if worth else ()

    def _date_weights(self, fr: Ints, en: Ints) -> Floats:
        days, others = self._day[0][fr], self._day[1][en]
        apart = np.abs(days - others)
        told = np.array([*(weight for _, weight in DAYS), DAYS_BEYOND])[np.searchsorted([m for m, _ in DAYS], apart)]
        told = np.where(apart == 0, self._crowd[np.minimum(days, len(self._crowd) - 1)], told)
        return np.where((days > 0) & (others > 0), told, 0.0)


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


def _days(profiles: Sequence[Profile]) -> Ints:
    """The day of each document as a number, 0 for none."""
    found = {stated: _day(stated) for stated in {profile.published[:10] for profile in profiles}}
    return np.array([found[profile.published[:10]] for profile in profiles], dtype=np.int64)


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


def _numbered(values: Sequence[str]) -> Ints:
    """A number for each value, 0 for ""."""
    seen = {"": 0}
    return np.array([seen.setdefault(value, len(seen)) for value in values], dtype=np.int64)

"""Why two documents were paired or not, so that a person can follow it.

The weights are log-odds and add up to the log-odds of the score: what is said in both texts (split among words,
names, figures, dates and addresses in proportion to what they contribute), the baseline for texts of these lengths,
what is declared, and the lead over other candidates. They are rounded to two digits, so that a document that comes or
goes does not touch what is said about all the others.
"""

import json
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from presskit.align.pairing import matching
from presskit.align.pairing.bags import KINDS, Columns, Ints, Table
from presskit.align.pairing.declared import Clues
from presskit.align.pairing.likeness import MEASURES, measure
from presskit.align.pairing.profile import parts
from presskit.align.pairing.scratch import IN_MEMORY, LOOKS, Lines, Scratch, Texts
from presskit.align.pairing.space import Side, Space
from presskit.align.signals import fold
from presskit.model import Evidence, Profile

SHOWN = 8
TELLING = 2.0  # what is common in general or in the collection counts, but is not shown
CHUNK = 2_000  # pairs whose words are looked up together
CLOSE = 0.4  # nor are words that are translations of each other only now and then
NAMES = {"w": "vocabulary", "n": "names", "#": "numbers", "@": "dates", "u": "addresses"}

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Common:
    """What both texts of a pair hold: by kind, the largest share of their common mass first, (kind, share, words as
    people write them)."""

    parts: tuple[tuple[str, float, str], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What pairs (French and English rows, in no order) have in common, each as JSON."""

    rows: Columns
    columns: Columns
    texts: Texts

    def known(self, places: tuple[Ints, Ints], cells: Ints, width: int) -> "Known":
        """As far as the pairs are among these cells now (row × width + column, in order); `places` are the rows now of
        the rows they are told of here, -1 where these are gone."""
        rows, columns = places[0][self.rows], places[1][self.columns]
        now = np.where((rows >= 0) & (columns >= 0), rows * width + columns, -1)
        at = np.minimum(np.searchsorted(cells, now), max(0, len(cells) - 1))
        there = np.flatnonzero(cells[at] == now) if len(cells) else np.zeros(0, np.int64)
        there = there[np.argsort(now[there], kind="stable")]
        return Known(self, now[there], there, width)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of pairs: those of `told` with these numbers are the pairs of these cells, in order."""

    told: Told
    cells: Ints
    numbers: Ints
    width: int

    def get(self, pair: Pair) -> Common | None:
        """What is known of a pair, if anything is."""
        cell = pair[0] * self.width + pair[1]
        at = int(np.searchsorted(self.cells, cell))
        if at == len(self.cells) or self.cells[at] != cell:
            return None
        return Common(
            tuple((kind, share, words) for kind, share, words in json.loads(self.told.texts[self.numbers[at]]))
        )


class Telling:
    """What pairs have in common, on its way."""

    def __init__(self, scratch: Scratch) -> None:
        self._rows, self._columns, self._lines = array("i"), array("i"), Lines(scratch)

    def add(self, pair: Pair, found: Common) -> None:
        """What one more pair has in common."""
        self._rows.append(pair[0])
        self._columns.append(pair[1])
        self._lines.add(json.dumps(found.parts, separators=(",", ":")).encode())

    def told(self) -> Told:
        """All that was told; nothing is added any more."""
        return Told(np.array(self._rows, dtype=np.int32), np.array(self._columns, dtype=np.int32), self._lines.texts())


def nothing_told() -> Told:
    """What no pairs have in common."""
    return Telling(IN_MEMORY).told()


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate pair after competition: log-odds by direct evidence, the two leads, what is usual in the collection,
    and the measure "size" of `likeness`."""

    own: float
    smaller: float
    larger: float
    usual: float
    size: float


def of_pair(common: Common, judged: Judged, clues: Clues) -> tuple[Evidence, ...]:
    """The evidence for a candidate pair, heaviest first within texts, declarations and competition. `clues` are
    without what the pair declares when that was refused."""
    sizes = matching.CONTENT_BIAS + matching.CONTENT[MEASURES.index("size")] * judged.size
    given = sum(e.weight for e in (*clues.other, *clues.declared))
    text = matching.OWN * (judged.own - given - sizes)
    items = [_item(NAMES[kind], words, text * share) for kind, share, words in common.parts]
    items.append(
        _item(
            "baseline",
            "two documents of these lengths taken at random",
            matching.OWN * sizes + matching.USUAL * judged.usual + matching.BIAS,
        )
    )
    for clue in (*clues.declared, *clues.other):
        items.append(_item(clue.kind, clue.detail, matching.OWN * clue.weight))
    lead = matching.SMALLER_LEAD * judged.smaller + matching.LARGER_LEAD * judged.larger
    items.append(_item("competition", f"{judged.smaller:+.1f} / {judged.larger:+.1f}", lead))
    return tuple(items)


def of_refusal(clues: Clues, other: Profile) -> Evidence:
    """That a declared version was not believed, because the texts have next to nothing in common."""
    hows = ", ".join(sorted({e.kind for e in clues.declared}))
    weight = -matching.OWN * sum(e.weight for e in clues.declared)
    return _item("declared_refused", f"{hows}: {other.location} ({other.title or other.document})", weight)


def _item(kind: str, detail: str, weight: float) -> Evidence:
    return Evidence(kind=kind, detail=detail, weight=round(float(weight), 2))


# --- what both texts hold ---------------------------------------------------------------------------------------------


class Wanted:
    """The words to be shown of some documents of a language: asked for by column, then found in their profiles, which
    are read one after the other and not kept."""

    def __init__(self, side: Side) -> None:
        self._keys = side.bags.keys
        self._columns: dict[int, set[int]] = {}
        self._forms: dict[tuple[int, int], str] = {}

    def add(self, row: int, column: int) -> None:
        """Ask for the word in a column of a document's row."""
        self._columns.setdefault(row, set()).add(column)

    def rows(self) -> Sequence[int]:
        """The rows of the documents whose profiles are to be read."""
        return sorted(self._columns)

    def read(self, row: int, profile: Profile) -> None:
        """Find the words wanted of a document."""
        wanted = {self._keys[column]: column for column in self._columns.pop(row, ())}
        for feature in profile.features:
            _, key, form = parts(feature.key)
            if key in wanted:
                self._forms.setdefault((row, wanted[key]), form)

    def form(self, row: int, column: int) -> str:
        """The word in a column of a document's row, as it is written there; `read` has found it."""
        return self._forms[row, column]


def common(space: Space, pairs: Sequence[Pair], read: Callable[[Wanted, Wanted], None]) -> Mapping[Pair, Common]:
    """What both texts of each pair hold; `read` has the profiles of the wanted rows of both sides read. As objects they
    take some 12 kB a pair."""
    rows, columns = (np.array([pair[side] for pair in pairs], dtype=np.int64) for side in (0, 1))
    masses = measure(space, rows, columns).common.tolist()
    fr, en = Wanted(space.fr), Wanted(space.en)
    shown = []
    for number, pair in enumerate(pairs):
        shown.append(_shown(space, *pair))
        if number % LOOKS == 0:
            space.fr.bags.let_go()
            space.en.bags.let_go()
    for pair, found in zip(pairs, shown, strict=True):
        for _, here, there in found:
            fr.add(pair[0], here)
            en.add(pair[1], there)
    read(fr, en)
    made: dict[Pair, Common] = {}
    for pair, mass, found in zip(pairs, masses, shown, strict=True):
        words: dict[str, list[str]] = {}
        for kind, here, there in found:
            forms = fr.form(pair[0], here), en.form(pair[1], there)
            same = fold(forms[0]) == fold(forms[1])
            words.setdefault(kind, []).append(forms[0] if same else f"{forms[0]} ↔ {forms[1]}")
        total = sum(mass) or 1.0
        order = sorted(range(len(KINDS)), key=lambda k: (-mass[k], k))
        held = ((KINDS[k], round(mass[k] / total, 6), ", ".join(words.get(KINDS[k], ()))) for k in order if mass[k] > 0)
        made[pair] = Common(tuple(held))
    return made


def _shown(space: Space, fr: int, en: int) -> list[tuple[str, int, int]]:
    """What both texts hold as (kind, French column, English column), the weightiest first; what is common is left
    out."""
    there = set(_columns(space.en.bags.words, en))
    columns = _columns(space.fr.bags.words, fr)
    weights = space.fr.weights(np.array([fr])).data
    found: list[tuple[str, int, int]] = []
    counts: dict[str, int] = {}
    for place in np.argsort(-weights, kind="stable").tolist():
        column = columns[place]
        kind = KINDS[space.fr.kinds[column]]
        if space.fr.idf[column] < TELLING or counts.get(kind, 0) >= SHOWN:
            continue
        start, end = space.ties.indptr[column], space.ties.indptr[column + 1]
        tied = zip(space.ties.data[start:end].tolist(), space.ties.indices[start:end].tolist(), strict=True)
        value, other = max(((v, -o) for v, o in tied if o in there), default=(0.0, 0))
        if value >= CLOSE and space.en.idf[-other] >= TELLING:
            found.append((kind, column, -other))
            counts[kind] = counts.get(kind, 0) + 1
    return found


def _columns(table: Table, row: int) -> list[int]:
    columns: list[int] = table.columns[table.start[row] : table.start[row + 1]].tolist()
    return columns

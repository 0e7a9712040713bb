"""A collection ready to be judged: its space, its candidate pairs and their measures, found anew only where something
they rest on is not what it was.

Everything that is quick for the whole collection is done for the whole collection: frequencies, weights, ties, the
vectors documents are searched by. A number that stands for each row of these (`space.signatures`), and the ties that
have changed, then tell which documents and pairs are touched by what has changed, however far away it was. Only for
these are candidates searched again and pairs measured again, so that no rule has to say what depends on what.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from presskit.align.lexicon import Lexicon
from presskit.align.pairing import candidates, likeness, space, ties
from presskit.align.pairing.bags import Bags, Columns, Hashes, Ints, bags, distinct, no_bags, renewed
from presskit.align.pairing.candidates import Flags, Nearest
from presskit.align.pairing.declared import Register
from presskit.align.pairing.evidence import Common, Pair
from presskit.align.pairing.kept import Half, Kept, Shelf, rows_now, turned
from presskit.align.pairing.profile import PairSettings
from presskit.align.pairing.space import Space
from presskit.align.pairing.ties import Retied, Ties
from presskit.model import Profile


@dataclass(frozen=True, slots=True)
class Pairs:
    """Candidate pairs: French and English rows, in order, and their measures (`likeness.MEASURES`)."""

    rows: Ints
    columns: Ints
    values: NDArray[np.float32]
    width: int  # number of English documents

    def places(self, pairs: Iterable[Pair]) -> Iterator[tuple[Pair, int]]:
        """Those of the pairs that are here, with their place."""
        asked = list(pairs)
        cells = self.rows * self.width + self.columns
        wanted = np.array([row * self.width + column for row, column in asked], dtype=np.int64)
        at = np.minimum(np.searchsorted(cells, wanted), max(0, len(cells) - 1))
        there = cells[at] == wanted if len(cells) else np.zeros(len(wanted), dtype=bool)
        return ((asked[k], int(at[k])) for k in np.flatnonzero(there).tolist())


@dataclass(frozen=True, slots=True)
class Standing:
    """A collection with all that judging it needs."""

    shelf: Shelf
    fr_numbers: Sequence[int]  # on the shelf, by row
    en_numbers: Sequence[int]
    halves: tuple[Half, Half]
    ties: Ties
    space: Space
    register: Register
    pairs: Pairs
    common: Mapping[Pair, Common]

    @property
    def fr_heads(self) -> Sequence[Profile]:
        """The French documents, without their features."""
        return self.register.fr

    @property
    def en_heads(self) -> Sequence[Profile]:
        """The English documents, without their features."""
        return self.register.en

    def kept(self, common: Mapping[Pair, Common]) -> Kept:
        """What to keep of it."""
        rows, columns = self.pairs.rows.astype(np.int32), self.pairs.columns.astype(np.int32)
        return Kept(*self.halves, self.ties, rows, columns, self.pairs.values, common)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The documents of one language on their way from an earlier collection to this one: where each stood (-1: it is
    new or has changed), for each earlier key its number now (-1: no document that stood there holds it), and what was
    known."""

    documents: tuple[str, ...]
    marks: tuple[str, ...]
    order: Ints
    bags: Bags
    names: Columns
    earlier: Half | None

    def changed(self, texts: Hashes, earlier: Hashes | None) -> Flags:
        """Which documents have not the signature they had."""
        if earlier is None or not len(earlier):
            return np.ones(len(self.order), dtype=bool)
        return np.asarray((self.order < 0) | (texts != earlier[np.maximum(self.order, 0)]), dtype=bool)

    def places(self) -> Ints:
        """For each earlier row its row now, -1 where it is gone."""
        return turned(self.order, len(self.earlier.documents) if self.earlier else 0)


def stand(
    shelf: Shelf, fr: Sequence[int], en: Sequence[int], kept: Kept | None, words: Lexicon, settings: PairSettings
) -> Standing:
    """The documents of these numbers on the shelf, ready to be judged; both languages must be there."""
    here, there = _rows(shelf, fr, kept.fr if kept else None, "fr"), _rows(shelf, en, kept.en if kept else None, "en")
    made = space.space(here.bags, there.bags, words)
    texts = space.signatures(made.fr), space.signatures(made.en)
    rare = candidates.rare(made, rare_features=settings.rare_features)
    searched = space.row_signatures(rare[0], here.bags.hashes), space.row_signatures(rare[1], there.bags.hashes)
    vectors = candidates.vectors(*rare, made.ties)
    tied = ties.of(made.ties, vectors.searched)
    retied = ties.retied(kept.ties if kept else ties.no_ties(), tied, (here.names, there.names), made.ties.shape)
    moved = (
        here.changed(searched[0], kept.fr.searched if kept else None),
        there.changed(searched[1], kept.en.searched if kept else None),
    )
    asked = [
        own | ties.holders(table, keys) for own, table, keys in zip(moved, rare, retied.searched.nonzero(), strict=True)
    ]
    del rare
    near_fr = _nearest(here, there, (asked[0], moved[1]), (vectors.fr, vectors.en), settings.candidates)
    near_en = _nearest(there, here, (asked[1], moved[0]), (vectors.en, vectors.fr), settings.candidates)
    del vectors
    register = Register([shelf.heads[number] for number in fr], [shelf.heads[number] for number in en])
    rows, columns = _with(candidates.paired(near_fr, near_en), register.pairs(), len(en))
    same = (
        ~here.changed(texts[0], kept.fr.texts if kept else None),
        ~there.changed(texts[1], kept.en.texts if kept else None),
    )
    pairs, common = _measured(made, rows, columns, kept, (here.places(), there.places()), same, retied)
    halves = tuple(
        Half(one.documents, one.marks, one.bags, text, search, near)
        for one, text, search, near in zip((here, there), texts, searched, (near_fr, near_en), strict=True)
    )
    return Standing(shelf, fr, en, (halves[0], halves[1]), tied, made, register, pairs, common)


def measured(made: Space, rows: Ints, columns: Ints, further: Pairs) -> Pairs:
    """Pairs of rows, and those of `further`, measured in a space."""
    rows, columns = _with(
        (rows, columns), zip(further.rows.tolist(), further.columns.tolist(), strict=True), further.width
    )
    return Pairs(rows, columns, likeness.measure(made, rows, columns).values, further.width)


def _rows(shelf: Shelf, numbers: Sequence[int], earlier: Half | None, lang: str) -> _Rows:
    documents = tuple(shelf.heads[number].document for number in numbers)
    marks = tuple(shelf.marks[number] for number in numbers)
    order = rows_now(earlier.documents if earlier else (), earlier.marks if earlier else (), documents, marks)
    new = np.flatnonzero(order < 0)
    arriving = new[np.argsort(np.asarray(numbers, dtype=np.int64)[new], kind="stable")]
    fresh = bags(shelf.read([numbers[row] for row in arriving.tolist()]), lang)
    held = order.copy()
    held[arriving] = ~np.arange(len(arriving))
    return _Rows(documents, marks, order, *renewed(earlier.bags if earlier else no_bags(), held, fresh), earlier)


def _nearest(
    rows: _Rows, others: _Rows, moved: tuple[Flags, Flags], vectors: tuple[space.Matrix, space.Matrix], most: int
) -> Nearest:
    if rows.earlier is None or not len(rows.earlier.documents):
        return candidates.nearest(*vectors, most)
    return candidates.renewed(rows.earlier.nearest, rows.order, others.places(), moved, vectors, most)


def _with(found: tuple[Ints, Ints], further: Iterable[Pair], width: int) -> tuple[Ints, Ints]:
    """Pairs of rows and further ones, each once, in order."""
    more = np.array([row * width + column for row, column in further], dtype=np.int64)
    cells = distinct(np.concatenate((found[0] * width + found[1], more)))
    return cells // width, cells % width


def _measured(
    made: Space,
    rows: Ints,
    columns: Ints,
    kept: Kept | None,
    places: tuple[Ints, Ints],
    same: tuple[Flags, Flags],
    retied: Retied,
) -> tuple[Pairs, Mapping[Pair, Common]]:
    """The measures of pairs, and what is known of what they have in common; pairs of documents that are what they
    were, and are tied as they were, keep them."""
    width = len(same[1])
    if kept is None:
        return Pairs(rows, columns, likeness.measure(made, rows, columns).values, width), {}
    f, e = places[0][kept.rows], places[1][kept.columns]
    still = (f >= 0) & (e >= 0) & same[0][f] & same[1][e]
    still[still] = ~ties.touched(made.fr.bags, made.en.bags, f[still], e[still], retied.measured)
    usable = np.flatnonzero(still)
    known = f[usable] * width + e[usable]
    cells = rows * width + columns
    at = np.minimum(np.searchsorted(known, cells), max(0, len(known) - 1))
    found = known[at] == cells if len(known) else np.zeros(len(cells), dtype=bool)
    values = np.zeros((len(cells), len(likeness.MEASURES)), dtype=np.float32)
    values[found] = kept.values[usable[at[found]]] if len(usable) else 0
    values[~found] = likeness.measure(made, rows[~found], columns[~found]).values
    held = {*known.tolist()}
    common: dict[Pair, Common] = {}
    for (row, column), said in kept.common.items():
        now = int(places[0][row]), int(places[1][column])
        if min(now) >= 0 and now[0] * width + now[1] in held:
            common[now] = said
    return Pairs(rows, columns, values, width), common

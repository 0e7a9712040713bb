"""A collection ready to be judged: its space, its candidate pairs and their measures, found anew only where something
they rest on is not what it was.

Everything that is quick for the whole collection is done for the whole collection: frequencies, weights, ties, the
vectors documents are searched by. A number that stands for each row of these (`space.signatures`), and the ties that
have changed, then tell which documents and pairs are touched by what has changed, however far away it was. Only for
these are candidates searched again and pairs measured again, so that no rule has to say what depends on what.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from presskit.align.lexicon import Lexicon
from presskit.align.pairing import candidates, likeness, space, ties
from presskit.align.pairing.bags import Bags, Columns, Hashes, Ints, bags, blocks, hashes, no_bags, renewed
from presskit.align.pairing.candidates import Flags, Nearest
from presskit.align.pairing.declared import Register
from presskit.align.pairing.evidence import Known, Pair, Told, nothing_told
from presskit.align.pairing.heads import Rows
from presskit.align.pairing.kept import Half, Kept, Shelf, rows_now, turned
from presskit.align.pairing.likeness import Singles
from presskit.align.pairing.profile import PairSettings
from presskit.align.pairing.scratch import Scratch, let_go
from presskit.align.pairing.space import Space
from presskit.align.pairing.ties import Retied, Ties
from presskit.align.pairing.vectors import Vectors
from presskit.model import Profile

MEASURED = 1 << 16  # pairs looked at together


@dataclass(frozen=True, slots=True)
class Pairs:
    """Candidate pairs: French and English rows, in order, and their measures (`likeness.MEASURES`)."""

    rows: Columns
    columns: Columns
    values: Singles
    width: int  # number of English documents

    def parts(self) -> Iterator[slice]:
        """All pairs a block at a time; each is let go of before the next."""
        for part in blocks(len(self.rows), MEASURED):
            yield part
            let_go(self.rows, self.columns, self.values)

    def cells(self, part: slice) -> Ints:
        """A number for each of some pairs, which ascend with them."""
        return self.rows[part].astype(np.int64) * self.width + self.columns[part]

    def places(self, pairs: Iterable[Pair]) -> Iterator[tuple[Pair, int]]:
        """Those of the pairs, which are in order, that are here, with their place."""
        asked = list(pairs)
        wanted = np.array([row * self.width + column for row, column in asked], dtype=np.int64)
        for part in self.parts() if asked else ():
            cells = self.cells(part)
            first, last = np.searchsorted(wanted, (cells[0], cells[-1] + 1)).tolist()
            at = np.minimum(np.searchsorted(cells, wanted[first:last]), len(cells) - 1)
            for k in np.flatnonzero(cells[at] == wanted[first:last]).tolist():
                yield asked[first + k], part.start + int(at[k])


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
    known: Known

    def let_go(self) -> None:
        """Give the memory back in which files have been looked at."""
        let_go(self.pairs.rows, self.pairs.columns, self.pairs.values, self.known.told.texts.data)
        for half in self.halves:
            half.bags.let_go()

    @property
    def fr_heads(self) -> Sequence[Profile]:
        """The French documents, without their features."""
        return self.register.fr

    @property
    def en_heads(self) -> Sequence[Profile]:
        """The English documents, without their features."""
        return self.register.en

    def kept(self, told: Told) -> Kept:
        """What to keep of it."""
        return Kept(*self.halves, self.ties, self.pairs.rows, self.pairs.columns, self.pairs.values, told)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The documents of one language on their way from an earlier collection to this one: what stands for each (see
    `Half`), where it stood (-1: it is new or has changed), for each earlier key its number now (-1: no document that
    stood there holds it), and what was known."""

    stood: Hashes
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
        return turned(self.order, len(self.earlier.stood) if self.earlier else 0)


def stand(
    shelf: Shelf,
    numbers: tuple[Sequence[int], Sequence[int]],
    stood: Hashes,
    kept: Kept | None,
    words: Lexicon,
    settings: PairSettings,
) -> Standing:
    """The French and the English documents of these numbers on the shelf, ready to be judged; both languages must be
    there. `stood` has for each number on the shelf what stands for it (see `Half`)."""
    fr, en = numbers
    here = _rows(shelf, fr, stood[fr], kept.fr if kept else None, "fr")
    there = _rows(shelf, en, stood[en], kept.en if kept else None, "en")
    made = space.space(here.bags, there.bags, words)
    texts = space.signatures(made.fr), space.signatures(made.en)
    searched, tied, retied, near = _searched(made, here, there, kept, shelf.scratch, settings)
    register = Register(Rows(shelf.heads, fr), Rows(shelf.heads, en))
    rows, columns = candidates.paired(*near, register.pairs(), shelf.scratch)
    same = (
        ~here.changed(texts[0], kept.fr.texts if kept else None),
        ~there.changed(texts[1], kept.en.texts if kept else None),
    )
    pairs, known = _measured(made, (rows, columns), kept, (here.places(), there.places()), same, retied, shelf.scratch)
    halves = tuple(
        Half(one.stood, one.bags, text, search, others)
        for one, text, search, others in zip((here, there), texts, searched, near, strict=True)
    )
    return Standing(shelf, fr, en, (halves[0], halves[1]), tied, made, register, pairs, known)


def _searched(
    made: Space, here: _Rows, there: _Rows, kept: Kept | None, scratch: Scratch, settings: PairSettings
) -> tuple[tuple[Hashes, Hashes], Ties, Retied, tuple[Nearest, Nearest]]:
    """What stands for the rarest features of each document; the ties, and which of them have changed; and the
    candidates of all documents."""
    rare = tuple(candidates.rare(side, settings.rare_features, scratch) for side in (made.fr, made.en))
    found = candidates.searched(rare[0], rare[1], made.ties, scratch)
    tied = ties.of(made.ties, found.keys)
    retied = ties.retied(kept.ties if kept else ties.no_ties(), tied, (here.names, there.names), made.ties.shape)
    stand_for = _stand_for(rare[0], here.bags), _stand_for(rare[1], there.bags)
    moved = (
        here.changed(stand_for[0], kept.fr.searched if kept else None),
        there.changed(stand_for[1], kept.en.searched if kept else None),
    )
    asked = [
        own | ties.holders(table, keys) for own, table, keys in zip(moved, rare, retied.searched.nonzero(), strict=True)
    ]
    near = (
        _nearest(here, there, (asked[0], moved[1]), (found.fr, found.en), settings.candidates, scratch),
        _nearest(there, here, (asked[1], moved[0]), (found.en, found.fr), settings.candidates, scratch),
    )
    return stand_for, tied, retied, near


def _stand_for(rare: Vectors, held: Bags) -> Hashes:
    return np.concatenate([np.zeros(0, np.uint64), *(space.row_signatures(m, held.hashes) for _, m in rare.parts())])


def measured(made: Space, found: tuple[Columns, Columns], further: Pairs) -> Pairs:
    """Pairs of rows, and those of `further`, measured in a space: of a collection that is not large."""
    cells = np.union1d(found[0].astype(np.int64) * further.width + found[1], further.cells(slice(None)))
    rows, columns = cells // further.width, cells % further.width
    return Pairs(
        rows.astype(np.int32), columns.astype(np.int32), likeness.measure(made, rows, columns).values, further.width
    )


def _rows(shelf: Shelf, numbers: Sequence[int], stood: Hashes, earlier: Half | None, lang: str) -> _Rows:
    order = rows_now(earlier.stood if earlier else hashes(()), stood)
    new = np.flatnonzero(order < 0)
    arriving = new[np.argsort(np.asarray(numbers, dtype=np.int64)[new], kind="stable")]
    wanted = array("i", np.asarray(numbers, dtype=np.int32)[arriving].tobytes())
    fresh = bags(shelf.read(wanted), lang, shelf.scratch)
    held = order.copy()
    held[arriving] = ~np.arange(len(arriving))
    return _Rows(stood, order, *renewed(earlier.bags if earlier else no_bags(), held, fresh, shelf.scratch), earlier)


def _nearest(
    rows: _Rows, others: _Rows, moved: tuple[Flags, Flags], sides: tuple[Vectors, Vectors], most: int, scratch: Scratch
) -> Nearest:
    if rows.earlier is None or not len(rows.earlier.stood):
        return candidates.nearest(*sides, most, scratch)
    return candidates.renewed(rows.earlier.nearest, rows.order, others.places(), moved, sides, most, scratch)


def _measured(
    made: Space,
    found: tuple[Columns, Columns],
    kept: Kept | None,
    places: tuple[Ints, Ints],
    same: tuple[Flags, Flags],
    retied: Retied,
    scratch: Scratch,
) -> tuple[Pairs, Known]:
    """The measures of pairs, and what is known of what they have in common; pairs of documents that are what they
    were, and are tied as they were, keep them."""
    width, measures = len(same[1]), len(likeness.MEASURES)
    known, usable = _still(made, kept, places, same, retied) if kept else (np.zeros(0, np.int64), np.zeros(0, np.int64))
    values = scratch.column(np.float32)
    wanted = Pairs(*found, np.zeros((0, measures), dtype=np.float32), width)
    for part in wanted.parts():
        cells = wanted.cells(part)
        at = np.minimum(np.searchsorted(known, cells), max(0, len(known) - 1))
        there = known[at] == cells if len(known) else np.zeros(len(cells), dtype=bool)
        made_now = np.empty((len(cells), measures), dtype=np.float32)
        if kept and there.any():
            made_now[there] = kept.values[usable[at[there]]]
            let_go(kept.values)
        new = np.flatnonzero(~there)
        for block, one in zip(
            blocks(len(new), likeness.CHUNK),
            likeness.measured(made, found[0][part][new], found[1][part][new]),
            strict=True,
        ):
            made_now[new[block]] = one.values
        values.add(made_now)
    told = kept.told if kept else nothing_told()
    return Pairs(*found, values.array().reshape(-1, measures), width), told.known(places, known, width)


def _still(
    made: Space, kept: Kept, places: tuple[Ints, Ints], same: tuple[Flags, Flags], retied: Retied
) -> tuple[Ints, Ints]:
    """The pairs that were measured and would measure the same now, as cells (row × width + column) in order, and where
    they stand among what is kept."""
    f, e = places[0][kept.rows], places[1][kept.columns]
    still = (f >= 0) & (e >= 0) & same[0][f] & same[1][e]
    still[still] = ~ties.touched(made.fr.bags, made.en.bags, f[still], e[still], retied.measured)
    usable = np.flatnonzero(still)
    return f[usable] * len(same[1]) + e[usable], usable

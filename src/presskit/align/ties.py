"""Which words, numbers and names of two texts tie their segments together, as log-likelihood ratios.

A *tie* is a French key and an English key with a weight m: the probability that one stands in the translation of a
segment that holds the other. Seeing both is log(1 - m + m / q) more likely when two segments are translations than by
chance (q: the share of segments that hold the other key, so that what is rare in this pair of texts counts most); not
seeing the partner of a key with good prospects is log(1 - m), which is evidence against. The evidence of a bead is the
sum over the keys of one side given the other side, averaged over both directions.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align.lexicon import Lexicon
from presskit.align.signals import Token, tokens

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# The probability that a key stands on the other side too, unchanged, by kind.
SAME = {"word": 0.35, "name": 0.85, "acronym": 0.85, "number": 0.93, "date": 0.93, "address": 0.97}
# How far a key that finds nothing speaks against a bead when only its kind is known.
PROSPECT = {"word": 0.1, "name": 0.78, "acronym": 0.8, "number": 0.88, "date": 0.88, "address": 0.9}
# How far the sums over keys are trusted, for and against: keys of a segment depend on each other (logistic regression
# on neighbouring sentences of the tuning half, with and without a lexicon: 0.61-0.80 and 0.87-1.49).
FOR, AGAINST = 0.65, 1.0
_RANK = ("word", "name", "acronym", "date", "number", "address")
# Keys in more than this share of the segments tell nothing apart.
_COMMON = 0.25
# Pseudo-segments for the share of segments that hold a key: short texts say little about what is rare.
_PRIOR = 12.0


@dataclass(frozen=True, slots=True)
class Side:
    """The distinct keys of a text and where they stand: `places` has a row per key and a column per segment."""

    keys: list[str]
    kinds: list[str]
    words: list[str]  # each key as first written
    places: "csr_array"
    share: Floats  # smoothed share of the segments that hold the key


@dataclass(frozen=True, slots=True)
class Ties:
    """Ties as three arrays: index of the French key, index of the English key, weight in (0, 1)."""

    fr: Ints
    en: Ints
    weight: Floats


@dataclass(frozen=True, slots=True)
class Direction:
    """Evidence for the keys of one side given segments of the other.

    `gain` (keys × segments of the other side) is what a key gains when that segment explains it, `floor` (one per
    segment of this side) the sum of what its keys lose when nothing does, `places` as in Side, for keys that tell
    something.
    """

    gain: "csr_array"
    floor: Floats
    places: "csr_array"


def side(texts: Iterable[str], lang: str) -> Side:
    """Read the keys of a sequence of segments."""
    index: dict[str, int] = {}
    kinds: list[str] = []
    words: list[str] = []
    rows: list[int] = []
    columns: list[int] = []
    count = 0
    for text in texts:
        here: dict[str, Token] = {}
        for token in tokens(text, lang):
            known = here.get(token.key)
            if known is None or _RANK.index(token.kind) > _RANK.index(known.kind):
                here[token.key] = token
        for key, token in here.items():
            row = index.setdefault(key, len(index))
            if row == len(kinds):
                kinds.append(token.kind)
                words.append(token.text)
            elif _RANK.index(token.kind) > _RANK.index(kinds[row]):
                kinds[row] = token.kind
            rows.append(row)
            columns.append(count)
        count += 1
    places = sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(index), count))
    share = (places.sum(axis=1) + 0.1) / (count + _PRIOR)
    return Side(list(index), kinds, words, places, np.asarray(share, dtype=np.float64))


def tie(fr: Side, en: Side, lexicon: Lexicon) -> Ties:
    """All ties between the keys of two sides: the same key, the lexicon, cognates, acronyms of the same letters."""
    found: dict[tuple[int, int], float] = {}
    where = {key: k for k, key in enumerate(en.keys)}
    for f, key in enumerate(fr.keys):
        e = where.get(key)
        if e is not None:
            kind = min(fr.kinds[f], en.kinds[e], key=_RANK.index)
            found[f, e] = SAME[kind] if kind != "word" else _same_word(key)
        for target, weight in lexicon.translations(key, "fr"):
            e = where.get(target)
            if e is not None:
                found[f, e] = max(found.get((f, e), 0.0), _trust(weight))
    _cognates(fr, en, found)
    _anagrams(fr, en, found)
    return _as_ties(found)


def _as_ties(found: dict[tuple[int, int], float]) -> Ties:
    order = sorted(found)
    return Ties(
        np.array([f for f, _ in order], dtype=np.int64),
        np.array([e for _, e in order], dtype=np.int64),
        np.array([found[pair] for pair in order], dtype=np.float64),
    )


def _trust(weight: float) -> float:
    """The probability of a partner for a weight of the lexicon, which is a product of two and so too low (measured)."""
    return float(min(0.95, weight**0.6))


def _same_word(key: str) -> float:
    """The same stem in both languages: short ones are often false friends (on, son, car, mais)."""
    return (0.05, 0.05, 0.1, 0.3, 0.6, 0.75, 0.85, 0.85)[min(len(key), 7)]


def _trigrams(side: Side) -> tuple["csr_array", Floats, list[int]]:
    """Incidence of padded letter trigrams for words and names of four letters or more."""
    index: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    chosen = [k for k, key in enumerate(side.keys) if len(key) > 3 and side.kinds[k] in ("word", "name", "acronym")]
    for row, k in enumerate(chosen):
        padded = f"^{side.keys[k]}"
        for gram in {padded[n : n + 3] for n in range(len(padded) - 2)}:
            rows.append(row)
            columns.append(_code(gram, index))
    matrix = sparse.csr_array((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=(len(chosen), 1 << 16))
    return matrix, np.asarray(matrix.sum(axis=1), dtype=np.float64), chosen


def _code(gram: str, index: dict[str, int]) -> int:
    """A column for a trigram: the same in both languages, without a shared table."""
    code = index.get(gram)
    if code is None:
        code = 0
        for letter in gram:
            code = (code * 41 + ord(letter)) % 65521
        index[gram] = code
    return code


def _cognates(fr: Side, en: Side, found: dict[tuple[int, int], float]) -> None:
    """Tie words that look alike: the Dice coefficient of their letter trigrams, more when they begin alike."""
    left, left_size, left_rows = _trigrams(fr)
    right, right_size, right_rows = _trigrams(en)
    if not left_rows or not right_rows:
        return
    common = sparse.coo_array(left @ right.T)
    dice = 2 * common.data / (left_size[common.row] + right_size[common.col])
    for n in np.flatnonzero(dice >= 0.45):
        f, e = left_rows[common.row[n]], right_rows[common.col[n]]
        if (f, e) not in found and (weight := _likeness(fr.keys[f], en.keys[e], float(dice[n]))):
            found[f, e] = weight


def _likeness(french: str, english: str, dice: float) -> float:
    """The weight of two words that look alike; 0 when it is no evidence."""
    prefix = 0
    for a, b in zip(french, english, strict=False):
        if a != b:
            break
        prefix += 1
    if prefix >= 6:
        return 0.5
    if prefix == 5:
        return 0.35
    if prefix == 4:
        return 0.2 if dice > 0.55 else 0.12
    return 0.2 if dice > 0.65 else 0.0


def _anagrams(fr: Side, en: Side, found: dict[tuple[int, int], float]) -> None:
    """Tie acronyms of the same letters: OTAN and NATO, IA and AI, UE and EU."""
    letters: dict[str, list[int]] = {}
    for e, key in enumerate(en.keys):
        if en.kinds[e] == "acronym":
            letters.setdefault("".join(sorted(key)), []).append(e)
    for f, key in enumerate(fr.keys):
        if fr.kinds[f] == "acronym":
            for e in letters.get("".join(sorted(key)), ()):
                found[f, e] = max(found.get((f, e), 0.0), 0.6)


def prospects(side: Side, own: Ints, weight: Floats, lexicon: Lexicon, lang: str) -> Floats:
    """For each key the probability, in (0, 1), that its partner stands in a translation: by kind, or what is known."""
    best = np.array([PROSPECT[kind] for kind in side.kinds])
    np.maximum.at(best, own, weight * 0.85)
    for k, key in enumerate(side.keys):
        if side.kinds[k] == "word":
            known = lexicon.translations(key, lang)
            if known:
                missed = math.prod(1 - _trust(share) for _, share in known[:4])
                best[k] = max(best[k], 0.85 * (1 - missed))
    return np.asarray(np.minimum(best, 0.9), dtype=np.float64)


def value_of(weight: Floats, share: Floats) -> Floats:
    """Log-likelihood ratio of seeing both keys of a tie: translations against segments taken at random."""
    return np.asarray(np.log(1 - weight + weight / share), dtype=np.float64)


def direction(side: Side, other: Side, own: Ints, partner: Ints, weight: Floats, prospect: Floats) -> Direction:
    """Evidence for the keys of `side` given segments of `other`; the ties are given as `own`, `partner`, `weight`."""
    telling = side.share <= _COMMON
    loss = AGAINST * np.where(telling, np.log1p(-prospect), 0.0)
    value = FOR * value_of(weight, other.share[partner])
    keep = telling[own] & (other.share[partner] <= 2 * _COMMON) & (value > 0)
    own, partner, value = own[keep], partner[keep], value[keep]
    # One row for each tie: the segments of the other side that hold the partner, with the value of the tie.
    places = other.places[partner]
    counts = np.diff(places.indptr)
    rows, columns, values = np.repeat(own, counts), places.indices, np.repeat(value - loss[own], counts)
    order = np.lexsort((-values, columns, rows))
    rows, columns, values = rows[order], columns[order], values[order]
    first = np.ones(len(rows), dtype=bool)
    first[1:] = (rows[1:] != rows[:-1]) | (columns[1:] != columns[:-1])
    gain = sparse.csr_array(
        (values[first], (rows[first], columns[first])), shape=(len(side.keys), other.places.shape[1])
    )
    floor = np.asarray(side.places.T @ loss, dtype=np.float64)
    return Direction(gain, floor, side.places)


def part(about: Direction, own: Ints, other: Ints) -> Direction:
    """The evidence for some segments of the own side given some of the other side (indices in order)."""
    return Direction(about.gain[:, other], about.floor[own], about.places[:, own])


def induce(fr: Side, en: Side, known: Ties, beads: list[tuple[int, int, int, int]]) -> Ties:
    """The known ties and those the beads (i, p, j, q) suggest: keys that keep occurring together and never apart.

    The weight is the share of the beads with either key that have both, less one half bead as doubt, so that two beads
    give 0.6 at the most.
    """
    left, right = _by_bead(fr, [(i, p) for i, p, _, _ in beads]), _by_bead(en, [(j, q) for _, _, j, q in beads])
    both = sparse.coo_array(left @ right.T)
    count_fr, count_en = np.asarray(left.sum(axis=1)), np.asarray(right.sum(axis=1))
    either = count_fr[both.row] + count_en[both.col] - both.data
    weight = (both.data - 0.5) / (either + 0.5)
    frequent = (np.asarray(fr.share) <= _COMMON)[both.row] & (np.asarray(en.share) <= _COMMON)[both.col]
    keep = (both.data >= 2) & (weight >= 0.5) & frequent
    found = {(int(f), int(e)): float(w) for f, e, w in zip(known.fr, known.en, known.weight, strict=True)}
    for f, e, w in zip(both.row[keep], both.col[keep], weight[keep], strict=True):
        pair = int(f), int(e)
        found[pair] = max(found.get(pair, 0.0), min(0.8, float(w)))
    return _as_ties(found)


def _by_bead(side: Side, spans: list[tuple[int, int]]) -> "csr_array":
    """Incidence of keys (rows) in beads (columns), given the spans of the beads on this side."""
    segments = np.array([k for start, size in spans for k in range(start, start + size)], dtype=np.int64)
    bead = np.array([n for n, (_, size) in enumerate(spans) for _ in range(size)], dtype=np.int64)
    joined = sparse.csr_array((np.ones(len(segments)), (segments, bead)), shape=(side.places.shape[1], len(spans)))
    found = sparse.csr_array(side.places @ joined)
    found.data[:] = 1.0
    return found

"""Which words, numbers and names of two texts tie their segments together.

A *tie* is a French key and an English key with a weight m: the probability that one stands in the translation of a
segment that holds the other. What ties are worth is told in `directions`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from presskit.align.beads.incidence import Floats, Ints, Rows, starts
from presskit.align.lexicon import Lexicon
from presskit.align.signals import Token, tokens

if TYPE_CHECKING:
    from scipy.sparse import csr_array


# The probability that a key stands on the other side too, unchanged, by kind.
SAME = {"word": 0.35, "name": 0.85, "acronym": 0.85, "number": 0.93, "date": 0.93, "address": 0.97}
_RANK = {kind: rank for rank, kind in enumerate(("word", "name", "acronym", "date", "number", "address"))}
# Keys in more than this share of the segments tell nothing apart.
COMMON = 0.25
_GRAMS = 65521  # a prime: numbers of trigrams
# Mean number of comparisons a word may cost where cognates are sought (2,000 lines of news cost 52, 5,000 cost 81), and
# the most acronyms of the same letters.
_VISITS, _ANAGRAMS = 250, 8
# Pseudo-segments for the share of segments that hold a key: short texts say little about what is rare.
_PRIOR = 12.0


@dataclass(frozen=True, slots=True)
class Side:
    """The distinct keys of a text and where they stand: `places` has a row a key, `held` a row a segment."""

    keys: list[str]
    kinds: list[str]
    words: list[str]  # each key as first written
    places: Rows
    held: Rows
    share: Floats  # smoothed share of the segments that hold the key


@dataclass(frozen=True, slots=True)
class Ties:
    """Ties as three arrays: index of the French key, index of the English key, weight in (0, 1)."""

    fr: Ints
    en: Ints
    weight: Floats


def side(texts: Iterable[str], lang: str) -> Side:
    """Read the keys of a sequence of segments."""
    index: dict[str, int] = {}
    kinds: list[str] = []
    words: list[str] = []
    rows: list[int] = []
    sizes: list[int] = []
    for text in texts:
        here: dict[str, Token] = {}
        for token in tokens(text, lang):
            key = token.key
            if key not in here or _RANK[token.kind] > _RANK[here[key].kind]:
                here[key] = token
        for key, token in here.items():
            row = index.get(key, -1)
            if row < 0:
                row = index[key] = len(kinds)
                kinds.append(token.kind)
                words.append(token.text)
            elif _RANK[token.kind] > _RANK[kinds[row]]:
                kinds[row] = token.kind
            rows.append(row)
        sizes.append(len(here))
    keys = np.array(rows, dtype=np.int64)
    order = np.argsort(keys, kind="stable")
    segments = np.repeat(np.arange(len(sizes)), sizes)[order]
    places = Rows(starts(keys, len(index)), segments, len(sizes))
    share = (places.sizes() + 0.1) / (len(sizes) + _PRIOR)
    return Side(list(index), kinds, words, places, places.turned(), np.asarray(share, dtype=np.float64))


def tie(fr: Side, en: Side, lexicon: Lexicon) -> Ties:
    """All ties between the keys of two sides: the same key, the lexicon, cognates, acronyms of the same letters."""
    found: dict[tuple[int, int], float] = {}
    where = {key: k for k, key in enumerate(en.keys)}
    for f, key in enumerate(fr.keys):
        e = where.get(key)
        if e is not None:
            kind = min(fr.kinds[f], en.kinds[e], key=_RANK.__getitem__)
            found[f, e] = SAME[kind] if kind != "word" else _same_word(key)
        for target, weight in lexicon.fr.get(key, ()):
            if target in where:
                pair = f, where[target]
                found[pair] = max(found.get(pair, 0.0), trust(weight))
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


def trust(weight: float) -> float:
    """The probability of a partner for a weight of the lexicon, which is a product of two and so too low (measured)."""
    return float(min(0.95, weight**0.6))


def _same_word(key: str) -> float:
    """The same stem in both languages: short ones are often false friends (on, son, car, mais)."""
    return (0.05, 0.05, 0.1, 0.3, 0.6, 0.75, 0.85, 0.85)[min(len(key), 7)]


def _trigrams(side: Side) -> tuple["csr_array", list[int]]:
    """Incidence of letter trigrams in words and names of four letters or more, and which words these are."""
    chosen = [k for k, key in enumerate(side.keys) if len(key) > 3 and side.kinds[k] in ("word", "name", "acronym")]
    grams = [_grams(side.keys[k]) for k in chosen]
    columns = np.array([code for found in grams for code in found], dtype=np.int32)
    start = np.cumsum([0, *(len(found) for found in grams)])
    matrix = sparse.csr_array((np.ones(len(columns), dtype=np.float32), columns, start), shape=(len(chosen), _GRAMS))
    return matrix, chosen


def _affordable(left: "csr_array", right: "csr_array") -> tuple["csr_array", "csr_array"]:
    """Leave out the trigrams that cost most visits until the rest fits the budget: thousands of codes that begin alike
    would be compared each with each."""
    there = np.bincount(right.indices, minlength=_GRAMS)
    budget = _VISITS * (left.shape[0] + right.shape[0])
    if there[left.indices].sum() <= budget:
        return left, right
    cost = there * np.bincount(left.indices, minlength=_GRAMS)
    order = np.argsort(cost, kind="stable")
    kept = np.sort(order[np.cumsum(cost[order]) <= budget])
    return left[:, kept], right[:, kept]


@lru_cache(maxsize=65536)
def _grams(key: str) -> tuple[int, ...]:
    """The distinct trigrams of a padded word as numbers: the same in both languages, without a shared table."""
    padded = f"^{key}"
    codes: set[int] = set()
    for n in range(len(padded) - 2):
        code = 0
        for letter in padded[n : n + 3]:
            code = (code * 41 + ord(letter)) % _GRAMS
        codes.add(code)
    return tuple(sorted(codes))


def _cognates(fr: Side, en: Side, found: dict[tuple[int, int], float]) -> None:
    """Tie words that look alike: the Dice coefficient of their letter trigrams, more when they begin alike."""
    left, left_rows = _trigrams(fr)
    right, right_rows = _trigrams(en)
    if not left_rows or not right_rows:
        return
    left, right = _affordable(left, right)
    left_size, right_size = np.diff(left.indptr).astype(np.float64), np.diff(right.indptr).astype(np.float64)
    common = sparse.coo_array(left @ right.T)
    dice = 2 * common.data / (left_size[common.row] + right_size[common.col])
    alike = dice >= 0.45
    for row, column, value in zip(
        common.row[alike].tolist(), common.col[alike].tolist(), dice[alike].tolist(), strict=True
    ):
        f, e = left_rows[row], right_rows[column]
        if (f, e) not in found and (weight := _likeness(fr.keys[f], en.keys[e], value)):
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
            for e in letters.get("".join(sorted(key)), ())[:_ANAGRAMS]:
                found[f, e] = max(found.get((f, e), 0.0), 0.6)


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
    frequent = (np.asarray(fr.share) <= COMMON)[both.row] & (np.asarray(en.share) <= COMMON)[both.col]
    keep = (both.data >= 2) & (weight >= 0.5) & frequent
    found = {(int(f), int(e)): float(w) for f, e, w in zip(known.fr, known.en, known.weight, strict=True)}
    for f, e, w in zip(both.row[keep], both.col[keep], weight[keep], strict=True):
        pair = int(f), int(e)
        found[pair] = max(found.get(pair, 0.0), min(0.8, float(w)))
    return _as_ties(found)


def _by_bead(side: Side, spans: list[tuple[int, int]]) -> "csr_array":
    """Incidence of keys (rows) in beads (columns), given the spans of the beads on this side."""
    bead, at = side.held.entries(
        np.array([k for start, size in spans for k in range(start, start + size)], dtype=np.int64)
    )
    owner = np.repeat(np.arange(len(spans)), [size for _, size in spans])[bead]
    keys = side.held.columns[at]
    found = sparse.csr_array((np.ones(len(keys)), (keys, owner)), shape=(len(side.keys), len(spans)))
    found.data[:] = 1.0
    return found

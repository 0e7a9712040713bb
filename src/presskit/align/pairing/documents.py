"""Which documents are versions of each other: every document stands in exactly one `Release`.

Candidates are searched for by their rare words (`candidates`), compared closely (`likeness`), credited with what is
declared about them (`declared`), weighed against their competitors and assigned one to one (`matching`). How this
works is told in `docs/explanation/pairing.md`, and how it goes on from an earlier collection in `standing`.
"""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np

from presskit.align import lexicon
from presskit.align.lexicon import Lexicon
from presskit.align.pairing import bags, candidates, induction, matching, standing
from presskit.align.pairing.bags import Hashes
from presskit.align.pairing.evidence import Known, Telling, nothing_told
from presskit.align.pairing.kept import AtHand, Kept, Shelf
from presskit.align.pairing.profile import PairSettings, profile
from presskit.align.pairing.releases import Found, alone, releases, stranger
from presskit.align.pairing.space import Ints, Space
from presskit.align.pairing.standing import Pairs, Standing
from presskit.model import Profile, Release

__all__ = ["PairSettings", "pair", "pair_again", "pair_with", "profile"]

# A declared version is refused when the texts alone say no this clearly, and both have enough words to say so.
REFUSED = -6.0
REFUSED_WORDS = 40
SURE = 3.0  # log-odds from which a pair may teach its words
SETTLED = 0.97  # share of the smaller side that is sure already: nothing is left to learn the collection's words for
_LANGS = {"fr": 0, "en": 1}  # as in `_Rows`
LARGE = 6_000  # documents beyond which a second search costs more than it finds


@dataclass(frozen=True, slots=True)
class Paired:
    """The releases of a collection, in no order, made while they are asked for; and what to keep of it, which is known
    when they have all been made."""

    releases: Iterator[Release]
    kept: Callable[[], Kept | None]


def pair(profiles: Sequence[Profile], *, settings: PairSettings) -> tuple[Release, ...]:
    """Put every document in exactly one release: with its version in the other language, or alone with the reason.

    The result does not depend on the order of the profiles; profiles with the same document id count once. Raises
    Broken or Unreadable for a glossary that cannot be used.
    """
    return _ordered(pair_again(AtHand(profiles), None, settings=settings))


def pair_again(shelf: Shelf, kept: Kept | None, *, settings: PairSettings) -> Paired:
    """As `pair`, for profiles that are read when they are needed; what was kept of another collection, paired with the
    same settings and lexicon, makes it faster and changes nothing. Raises OSError when there is no room on the way."""
    words = lexicon.load()
    if settings.lexicon:
        words = lexicon.merge(words, lexicon.glossary(Path(settings.lexicon)))
    return _paired(words, shelf, kept, settings)


def pair_with(words: Lexicon, profiles: Sequence[Profile], *, settings: PairSettings) -> tuple[Release, ...]:
    """As `pair`, with a lexicon of the caller's choice."""
    return _ordered(_paired(words, AtHand(profiles), None, settings))


def _ordered(found: Paired) -> tuple[Release, ...]:
    return tuple(sorted(found.releases, key=lambda release: release.id))


def _paired(words: Lexicon, shelf: Shelf, kept: Kept | None, settings: PairSettings) -> Paired:
    rows, stood = _rows(shelf)
    strangers = (stranger(shelf.heads[number]) for number in rows.others)
    if not (rows.fr and rows.en):
        lone = (alone(shelf.heads[number], "no_candidate", None, ()) for number in (*rows.fr, *rows.en))
        return Paired(chain(strangers, lone), lambda: None)
    now = standing.stand(shelf, (rows.fr, rows.en), stood, kept, words, settings)
    found = _judge(now, settings)
    telling = Telling(shelf.scratch)
    made = releases(found, now, telling, settings)
    return Paired(
        chain(strangers, made), lambda: now.kept(telling.told() if found.known is not None else nothing_told())
    )


class _Rows(NamedTuple):
    """The documents of a collection by language, as numbers on the shelf, in the order of their ids."""

    fr: "array[int]"
    en: "array[int]"
    others: "array[int]"


def _rows(shelf: Shelf) -> tuple[_Rows, Hashes]:
    """Which documents there are, and for each number on the shelf what stands for its document and mark."""
    stood, langs, longest = array("Q"), bytearray(), 1
    for number, one in enumerate(shelf.heads):
        stood.append(bags.hashed(f"{one.document}\0{shelf.mark(number)}"))
        langs.append(_LANGS.get(one.lang, 2))
        longest = max(longest, len(one.document.encode("utf-8", "surrogatepass")))
    named = (one.document.encode("utf-8", "surrogatepass") for one in shelf.heads)
    documents = np.fromiter(named, dtype=f"S{longest}", count=len(stood))
    order = np.argsort(documents, kind="stable")
    edges = np.flatnonzero(np.append(documents[order][1:] != documents[order][:-1], True)) + 1
    rows = _Rows(array("i"), array("i"), array("i"))
    for first, last in pairwise([0, *edges.tolist()] if len(order) else []):
        same = order[first:last].tolist()
        # The same bytes in two places are one document with one id; it stands once, at its first place.
        number = same[0] if len(same) == 1 else min(same, key=lambda n: (shelf.heads[n].location, n))
        rows[langs[number]].append(number)
    return rows, np.array(stood)


def _judge(now: Standing, settings: PairSettings) -> Found:
    """The candidates, judged."""
    found = _weigh(now, now.space, now.pairs, now.known)
    documents = len(now.fr_heads), len(now.en_heads)
    if sum(documents) > LARGE:
        return found
    sure = _sure(found.contest)
    if len(sure) >= SETTLED * min(documents):
        return found
    further = induction.induce(now.space, found.contest.fr[sure], found.contest.en[sure])
    if further is None:
        return found
    made = replace(now.space, ties=now.space.ties.maximum(further))
    again = candidates.search(made, candidates=settings.candidates, rare_features=settings.rare_features)
    return _weigh(now, made, standing.measured(made, again, now.pairs), None)


def _weigh(now: Standing, made: Space, pairs: Pairs, known: Known | None) -> Found:
    """Judge pairs of rows by their texts, by what is declared, and in competition."""
    register = now.register
    own = np.empty(len(pairs.rows))
    for part in pairs.parts():
        own[part] = matching.content(pairs.values[part])
    refused = frozenset(
        pair
        for pair, p in pairs.places(register.named())
        if own[p] < REFUSED and register.words(*pair) >= REFUSED_WORDS
    )
    blocks = ((pairs.rows[part], pairs.columns[part]) for part in pairs.parts())
    for part, given in zip(pairs.parts(), register.weights(blocks, refused), strict=True):
        own[part] += given
    return Found(made, register, pairs, matching.compete(pairs.rows, pairs.columns, own), refused, known)


def _sure(contest: matching.Contest) -> Ints:
    """Indices of the pairs that are beyond doubt."""
    sure = np.flatnonzero(contest.total > SURE)
    return sure[matching.unrivalled(contest.fr[sure], contest.en[sure])]

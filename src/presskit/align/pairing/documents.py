"""Which documents are versions of each other: every document stands in exactly one `Release`.

Candidates are searched for by their rare words (`candidates`), compared closely (`likeness`), credited with what is
declared about them (`declared`), weighed against their competitors and assigned one to one (`matching`). How this
works is told in `docs/explanation/pairing.md`, and how it goes on from an earlier collection in `standing`.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from sys import intern
from typing import NamedTuple

import numpy as np

from presskit.align import lexicon
from presskit.align.lexicon import Lexicon
from presskit.align.pairing import bags, candidates, evidence, induction, likeness, matching, standing
from presskit.align.pairing.bags import Hashes
from presskit.align.pairing.declared import Refused, Register
from presskit.align.pairing.evidence import Common, Judged, Known, Pair, Telling, Wanted, nothing_told
from presskit.align.pairing.kept import AtHand, Kept, Shelf
from presskit.align.pairing.profile import PairSettings, profile
from presskit.align.pairing.space import Ints, Space
from presskit.align.pairing.standing import Pairs, Standing
from presskit.model import Candidate, Evidence, Profile, Release, identifier

__all__ = ["PairSettings", "pair", "pair_again", "pair_with", "profile"]

# A declared version is refused when the texts alone say no this clearly, and both have enough words to say so.
REFUSED = -6.0
REFUSED_WORDS = 40
SURE = 3.0  # log-odds from which a pair may teach its words
SETTLED = 0.97  # share of the smaller side that is sure already: nothing is left to learn the collection's words for
LARGE = 6_000  # documents beyond which a second search costs more than it finds


@dataclass(frozen=True, slots=True)
class Paired:
    """The releases of a collection, in no order, made while they are asked for; and what to keep of it, which is known
    when they have all been made."""

    releases: Iterator[Release]
    kept: Callable[[], Kept | None]


@dataclass(frozen=True, slots=True)
class _Found:
    """The candidates of a collection, judged; and what is known of what they have in common, None when the collection
    has taught words of its own, because then nothing that was kept is of use."""

    space: Space
    register: Register
    pairs: Pairs
    contest: matching.Contest
    refused: Refused
    known: Known | None

    def judged(self, pairs: Ints) -> Iterator[Judged]:
        contest = self.contest
        sizes = self.pairs.values[pairs, likeness.MEASURES.index("size")]
        for own, smaller, larger, size in zip(contest.own[pairs], *contest.leads(pairs), sizes, strict=True):
            yield Judged(float(own), float(smaller), float(larger), contest.usual, float(size))

    def evidence(self, pair: Pair, common: Common, judged: Judged) -> tuple[Evidence, ...]:
        clues = self.register.clues(*pair, self.refused)
        if pair in self.refused:
            clues = replace(clues, declared=())
        return evidence.of_pair(common, judged, clues)


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
    strangers = (_stranger(shelf.heads[number]) for number in rows.others)
    if not (rows.fr and rows.en):
        alone = (_alone(shelf.heads[number], "no_candidate", None, ()) for number in (*rows.fr, *rows.en))
        return Paired(chain(strangers, alone), lambda: None)
    now = standing.stand(shelf, (rows.fr, rows.en), stood, kept, words, settings)
    found = _judge(now, settings)
    telling = Telling(shelf.scratch)
    releases = _releases(found, now, telling, settings)
    return Paired(
        chain(strangers, releases), lambda: now.kept(telling.told() if found.known is not None else nothing_told())
    )


class _Rows(NamedTuple):
    """The documents of a collection by language, as numbers on the shelf, in the order of their ids."""

    fr: "array[int]"
    en: "array[int]"
    others: "array[int]"


def _rows(shelf: Shelf) -> tuple[_Rows, Hashes]:
    """Which documents there are, and for each number on the shelf what stands for its document and mark."""
    stood = bags.hashes(f"{head.document}\0{shelf.mark(number)}" for number, head in enumerate(shelf.heads))
    # The same bytes in two places are one document with one id; it stands once, at its first place.
    rows = _Rows(array("i"), array("i"), array("i"))
    places = {"fr": rows.fr, "en": rows.en}
    last = None
    known = ((one.document, one.location, number, intern(one.lang)) for number, one in enumerate(shelf.heads))
    for document, _, number, lang in sorted(known):
        if document != last:
            places.get(lang, rows.others).append(number)
        last = document
    return rows, stood


def _judge(now: Standing, settings: PairSettings) -> _Found:
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


def _weigh(now: Standing, made: Space, pairs: Pairs, known: Known | None) -> _Found:
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
    return _Found(made, register, pairs, matching.compete(pairs.rows, pairs.columns, own), refused, known)


def _sure(contest: matching.Contest) -> Ints:
    """Indices of the pairs that are beyond doubt."""
    sure = np.flatnonzero(contest.total > SURE)
    return sure[matching.unrivalled(contest.fr[sure], contest.en[sure])]


def _releases(found: _Found, now: Standing, telling: Telling, settings: PairSettings) -> Iterator[Release]:
    """The releases, in the order in which their profiles are read; what pairs have in common is told on the way."""
    contest, sides, numbers = found.contest, (now.fr_heads, now.en_heads), (now.fr_numbers, now.en_numbers)
    rows = contest.fr, contest.en
    least = float(np.log(settings.threshold / (1 - settings.threshold)))
    likely = np.flatnonzero(contest.total > least)
    chosen = likely[matching.assign(contest.fr[likely], contest.en[likely], contest.total[likely] - least)]
    # for each row of a side the pair it is told with: that of its release, or of its likeliest candidate
    told = tuple(matching.likeliest(side, contest.total, len(heads)) for side, heads in zip(rows, sides, strict=True))
    partnered = tuple(np.zeros(len(heads), dtype=bool) for heads in sides)
    for s in (0, 1):
        told[s][rows[s][chosen]] = chosen
        partnered[s][rows[s][chosen]] = True
    refusals = _refusals(found)

    def alone(side: int, row: int, p: int, why: Sequence[Evidence]) -> Release:
        one, said = sides[side][row], refusals.get((side, row), ())
        if p < 0:
            return _alone(one, "no_candidate", None, said)
        other = int(rows[1 - side][p])
        score = round(float(matching.probability(contest.total[p : p + 1])[0]), 6)
        near = Candidate(document=sides[1 - side][other].document, score=score)
        return _alone(one, "partner_taken" if partnered[1 - side][other] else "below_threshold", near, (*why, *said))

    # as they stand on the shelf, so that a source with many documents is not read again and again
    pairs = np.unique(np.concatenate([some[some >= 0] for some in told]))
    pairs = pairs[np.argsort(np.asarray(numbers[0])[contest.fr[pairs]], kind="stable")]
    for block in bags.blocks(len(pairs), evidence.CHUNK):
        some = pairs[block]
        places = [*zip(contest.fr[some].tolist(), contest.en[some].tolist(), strict=True)]
        common = _common(found, now, places)
        for p, pair, judged in zip(some.tolist(), places, found.judged(some), strict=True):
            telling.add(pair, common[pair])
            why = found.evidence(pair, common[pair], judged)
            if partnered[0][pair[0]] and told[0][pair[0]] == p:
                said = [one for place in enumerate(pair) for one in refusals.get(place, ())]
                yield _together(found, p, (sides[0][pair[0]], sides[1][pair[1]]), (*why, *said))
                continue
            for side, row in enumerate(pair):
                if told[side][row] == p:
                    yield alone(side, row, p, why)
        now.let_go()
    for side, likeliest in enumerate(told):
        for row in np.flatnonzero(likeliest < 0).tolist():
            yield alone(side, row, -1, ())


def _together(found: _Found, p: int, sides: tuple[Profile, Profile], why: tuple[Evidence, ...]) -> Release:
    fr, en = (one.document for one in sides)
    score = round(float(matching.probability(found.contest.total[p : p + 1])[0]), 6)
    return Release(id=identifier("rel", fr, en), fr=fr, en=en, score=score, evidence=why)


def _common(found: _Found, now: Standing, pairs: Sequence[Pair]) -> Mapping[Pair, Common]:
    """What the pairs to be told of have in common: what is known of it, and the rest from their profiles."""

    def read(fr: Wanted, en: Wanted) -> None:
        sides = ((fr, now.fr_numbers), (en, now.en_numbers))
        wanted = ((numbers[row], row, side) for side, numbers in sides for row in side.rows())
        places = sorted(wanted, key=lambda place: place[0])
        for (_, row, side), one in zip(places, now.shelf.read([number for number, _, _ in places]), strict=True):
            side.read(row, one)

    known = {} if found.known is None else {pair: held for pair in pairs if (held := found.known.get(pair)) is not None}
    missing = [pair for pair in pairs if pair not in known]
    return {**known, **evidence.common(found.space, missing, read)} if missing else known


def _refusals(found: _Found) -> Mapping[tuple[int, int], list[Evidence]]:
    """What to say at each document (side, row) about a declared version that was refused."""
    said: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
    for f, e in sorted(found.refused):
        here, there = found.register.fr[f], found.register.en[e]
        clues = found.register.clues(f, e, found.refused)
        said[0, f].append(evidence.of_refusal(clues, there))
        said[1, e].append(evidence.of_refusal(clues, here))
    return said


def _stranger(one: Profile) -> Release:
    detail = f"The language of this document is {one.lang}." if one.lang != "und" else "The language is undecided."
    return Release(
        id=identifier("rel", one.document),
        fr=None,
        en=None,
        other=one.document,
        score=0.0,
        reason="other_language",
        evidence=(Evidence(kind="language", detail=detail, weight=0.0),),
    )


def _alone(one: Profile, reason: str, nearest: Candidate | None, why: Sequence[Evidence]) -> Release:
    return Release(
        id=identifier("rel", one.document),
        fr=one.document if one.lang == "fr" else None,
        en=one.document if one.lang == "en" else None,
        score=0.0,
        reason=reason,
        nearest=nearest,
        evidence=tuple(why),
    )

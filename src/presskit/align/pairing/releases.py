"""From judged candidates to releases, which are made one after the other, each with the reason why."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from presskit.align.pairing import evidence, likeness, matching
from presskit.align.pairing.bags import Ints, blocks
from presskit.align.pairing.declared import Refused, Register
from presskit.align.pairing.evidence import Common, Judged, Known, Pair, Telling, Wanted
from presskit.align.pairing.profile import PairSettings
from presskit.align.pairing.space import Space
from presskit.align.pairing.standing import Pairs, Standing
from presskit.model import Candidate, Evidence, Profile, Release, identifier


@dataclass(frozen=True, slots=True)
class Found:
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


def releases(found: Found, now: Standing, telling: Telling, settings: PairSettings) -> Iterator[Release]:
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

    def told_alone(side: int, row: int, p: int, why: Sequence[Evidence]) -> Release:
        one, said = sides[side][row], refusals.get((side, row), ())
        if p < 0:
            return alone(one, "no_candidate", None, said)
        other = int(rows[1 - side][p])
        score = round(float(matching.probability(contest.total[p : p + 1])[0]), 6)
        near = Candidate(document=sides[1 - side][other].document, score=score)
        return alone(one, "partner_taken" if partnered[1 - side][other] else "below_threshold", near, (*why, *said))

    # as they stand on the shelf, so that a source with many documents is not read again and again
    pairs = np.unique(np.concatenate([some[some >= 0] for some in told]))
    pairs = pairs[np.argsort(np.asarray(numbers[0])[contest.fr[pairs]], kind="stable")]
    for block in blocks(len(pairs), evidence.CHUNK):
        some = pairs[block]
        places = [*zip(contest.fr[some].tolist(), contest.en[some].tolist(), strict=True)]
        common, judgements = _common(found, now, places), [*found.judged(some)]
        now.let_go()
        for p, pair, judged in zip(some.tolist(), places, judgements, strict=True):
            telling.add(pair, common[pair])
            why = found.evidence(pair, common[pair], judged)
            if partnered[0][pair[0]] and told[0][pair[0]] == p:
                said = [one for place in enumerate(pair) for one in refusals.get(place, ())]
                yield _together(found, p, (sides[0][pair[0]], sides[1][pair[1]]), (*why, *said))
                continue
            for side, row in enumerate(pair):
                if told[side][row] == p:
                    yield told_alone(side, row, p, why)
    for side, likeliest in enumerate(told):
        for row in np.flatnonzero(likeliest < 0).tolist():
            yield told_alone(side, row, -1, ())


def _together(found: Found, p: int, sides: tuple[Profile, Profile], why: tuple[Evidence, ...]) -> Release:
    fr, en = (one.document for one in sides)
    score = round(float(matching.probability(found.contest.total[p : p + 1])[0]), 6)
    return Release(id=identifier("rel", fr, en), fr=fr, en=en, score=score, evidence=why)


def _common(found: Found, now: Standing, pairs: Sequence[Pair]) -> Mapping[Pair, Common]:
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


def _refusals(found: Found) -> Mapping[tuple[int, int], list[Evidence]]:
    """What to say at each document (side, row) about a declared version that was refused."""
    said: dict[tuple[int, int], list[Evidence]] = defaultdict(list)
    for f, e in sorted(found.refused):
        here, there = found.register.fr[f], found.register.en[e]
        clues = found.register.clues(f, e, found.refused)
        said[0, f].append(evidence.of_refusal(clues, there))
        said[1, e].append(evidence.of_refusal(clues, here))
    return said


def stranger(one: Profile) -> Release:
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


def alone(one: Profile, reason: str, nearest: Candidate | None, why: Sequence[Evidence]) -> Release:
    return Release(
        id=identifier("rel", one.document),
        fr=one.document if one.lang == "fr" else None,
        en=one.document if one.lang == "en" else None,
        score=0.0,
        reason=reason,
        nearest=nearest,
        evidence=tuple(why),
    )

"""Which documents are versions of each other: every document stands in exactly one `Release`.

Candidates are searched for by their rare words (`candidates`), compared closely (`likeness`), credited with what is
declared about them (`declared`), weighed against their competitors and assigned one to one (`matching`). How this
works is told in `docs/explanation/pairing.md`, and how it goes on from an earlier collection in `standing`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from presskit.align import lexicon
from presskit.align.lexicon import Lexicon
from presskit.align.pairing import candidates, evidence, induction, likeness, matching, standing
from presskit.align.pairing.declared import Refused, Register
from presskit.align.pairing.evidence import Common, Judged, Pair, Wanted
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
class _Found:
    """The candidates of a collection, judged."""

    space: Space
    register: Register
    fr: Sequence[Profile]
    en: Sequence[Profile]
    pairs: Pairs
    contest: matching.Contest
    refused: Refused

    def judged(self, p: int) -> Judged:
        contest = self.contest
        size = float(self.pairs.values[p, likeness.MEASURES.index("size")])
        return Judged(float(contest.own[p]), float(contest.smaller[p]), float(contest.larger[p]), contest.usual, size)

    def evidence(self, p: int, common: Mapping[Pair, Common]) -> tuple[Evidence, ...]:
        one = int(self.contest.fr[p]), int(self.contest.en[p])
        clues = self.register.clues(*one, self.refused)
        if one in self.refused:
            clues = replace(clues, declared=())
        return evidence.of_pair(common[one], self.judged(p), clues)


def pair(profiles: Sequence[Profile], *, settings: PairSettings) -> tuple[Release, ...]:
    """Put every document in exactly one release: with its version in the other language, or alone with the reason.

    The result does not depend on the order of the profiles; profiles with the same document id count once. Raises
    Broken or Unreadable for a glossary that cannot be used.
    """
    return pair_again(AtHand(profiles), None, settings=settings)[0]


def pair_again(shelf: Shelf, kept: Kept | None, *, settings: PairSettings) -> tuple[tuple[Release, ...], Kept | None]:
    """As `pair`, for profiles that are read when they are needed; what was kept of another collection, paired with the
    same settings and lexicon, makes it faster and changes nothing. Also gives what to keep of this one."""
    words = lexicon.load()
    if settings.lexicon:
        words = lexicon.merge(words, lexicon.glossary(Path(settings.lexicon)))
    return _paired(words, shelf, kept, settings)


def pair_with(words: Lexicon, profiles: Sequence[Profile], *, settings: PairSettings) -> tuple[Release, ...]:
    """As `pair`, with a lexicon of the caller's choice."""
    return _paired(words, AtHand(profiles), None, settings)[0]


def _paired(
    words: Lexicon, shelf: Shelf, kept: Kept | None, settings: PairSettings
) -> tuple[tuple[Release, ...], Kept | None]:
    # The same bytes in two places are one document with one id; it stands once, at its first place.
    heads = shelf.heads
    once: dict[str, int] = {}
    for number in sorted(range(len(heads)), key=lambda n: (heads[n].document, heads[n].location)):
        once.setdefault(heads[number].document, number)
    fr = [number for number in once.values() if heads[number].lang == "fr"]
    en = [number for number in once.values() if heads[number].lang == "en"]
    releases = [_stranger(heads[n]) for n in once.values() if heads[n].lang not in ("fr", "en")]
    if fr and en:
        now = standing.stand(shelf, fr, en, kept, words, settings)
        found, told = _judge(now, settings)
        made, common = _releases(found, now, told, settings)
        releases += made
        keep = now.kept(common if told is not None else {})
    else:
        releases += [_alone(heads[n], "no_candidate", None, ()) for n in (*fr, *en)]
        keep = None
    return tuple(sorted(releases, key=lambda release: release.id)), keep


def _judge(now: Standing, settings: PairSettings) -> tuple[_Found, Mapping[Pair, Common] | None]:
    """The candidates, judged, and what is known of what they have in common; None when the collection has taught
    words of its own, because then nothing that was kept is of use."""
    found = _weigh(now, now.space, now.pairs)
    sure = _sure(found.contest)
    documents = len(now.fr_heads), len(now.en_heads)
    if len(sure) >= SETTLED * min(documents) or sum(documents) > LARGE:
        return found, now.common
    further = induction.induce(now.space, found.contest.fr[sure], found.contest.en[sure])
    if further is None:
        return found, now.common
    made = replace(now.space, ties=now.space.ties.maximum(further))
    rows, columns = candidates.search(made, candidates=settings.candidates, rare_features=settings.rare_features)
    return _weigh(now, made, standing.measured(made, rows, columns, now.pairs)), None


def _weigh(now: Standing, made: Space, pairs: Pairs) -> _Found:
    """Judge pairs of rows by their texts, by what is declared, and in competition."""
    content = matching.content(pairs.values)
    register = now.register
    said = dict(pairs.places(register.named()))
    refused = frozenset(
        pair for pair, p in said.items() if content[p] < REFUSED and register.words(*pair) >= REFUSED_WORDS
    )
    given = register.weights(pairs.rows, pairs.columns, refused)
    contest = matching.compete(pairs.rows, pairs.columns, content + given)
    return _Found(made, register, now.fr_heads, now.en_heads, pairs, contest, refused)


def _sure(contest: matching.Contest) -> Ints:
    """Indices of the pairs that are beyond doubt."""
    sure = np.flatnonzero(contest.total > SURE)
    return sure[matching.unrivalled(contest.fr[sure], contest.en[sure])]


def _releases(
    found: _Found, now: Standing, known: Mapping[Pair, Common] | None, settings: PairSettings
) -> tuple[list[Release], Mapping[Pair, Common]]:
    fr, en, contest = found.fr, found.en, found.contest
    least = float(np.log(settings.threshold / (1 - settings.threshold)))
    chosen = matching.assign(contest.fr, contest.en, contest.total - least)
    scores = matching.probability(contest.total)
    partners: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for p in chosen:
        f, e = int(contest.fr[p]), int(contest.en[p])
        partners[0][f], partners[1][e] = e, f
    alone = [{row: p for row, p in _nearest(found, side).items() if row not in partners[side]} for side in (0, 1)]
    told = sorted({*chosen, *alone[0].values(), *alone[1].values()})
    common = _common(found, now, [(int(contest.fr[p]), int(contest.en[p])) for p in told], known or {})
    refusals = _refusals(found)
    releases = []
    for p in chosen:
        f, e = int(contest.fr[p]), int(contest.en[p])
        why = found.evidence(p, common)
        releases.append(
            Release(
                id=identifier("rel", fr[f].document, en[e].document),
                fr=fr[f].document,
                en=en[e].document,
                score=round(float(scores[p]), 6),
                evidence=(*why, *refusals.get(fr[f].document, ()), *refusals.get(en[e].document, ())),
            )
        )
    for side, (profiles, others) in enumerate(((fr, en), (en, fr))):
        for row, one in enumerate(profiles):
            if row in partners[side]:
                continue
            reason, near, why = "no_candidate", None, refusals.get(one.document, ())
            if row in alone[side]:
                p = alone[side][row]
                other = int((contest.en, contest.fr)[side][p])
                near = Candidate(document=others[other].document, score=round(float(scores[p]), 6))
                reason = "partner_taken" if other in partners[1 - side] else "below_threshold"
                why = (*found.evidence(p, common), *why)
            releases.append(_alone(one, reason, near, why))
    return releases, common


def _common(found: _Found, now: Standing, pairs: Sequence[Pair], known: Mapping[Pair, Common]) -> Mapping[Pair, Common]:
    """What the pairs to be told of have in common: what is known of it, and the rest from their profiles."""

    def read(fr: Wanted, en: Wanted) -> None:
        sides = ((fr, now.fr_numbers), (en, now.en_numbers))
        wanted = ((numbers[row], row, side) for side, numbers in sides for row in side.rows())
        places = sorted(wanted, key=lambda place: place[0])
        for (_, row, side), one in zip(places, now.shelf.read([number for number, _, _ in places]), strict=True):
            side.read(row, one)

    # as they stand on the shelf, so that a source with many documents is not read again and again
    missing = sorted((pair for pair in pairs if pair not in known), key=lambda pair: now.fr_numbers[pair[0]])
    made = evidence.common(found.space, missing, read)
    return {pair: known[pair] if pair in known else made[pair] for pair in pairs}


def _nearest(found: _Found, side: int) -> Mapping[int, int]:
    """For each row the index of its likeliest candidate pair."""
    rows = (found.contest.fr, found.contest.en)[side]
    order = np.lexsort((-found.contest.total, rows))
    first = order[np.flatnonzero(np.diff(rows[order], prepend=-1))]
    return dict(zip(rows[first].tolist(), first.tolist(), strict=True))


def _refusals(found: _Found) -> Mapping[str, tuple[Evidence, ...]]:
    """What to say at each document about a declared version that was refused."""
    said: dict[str, list[Evidence]] = {}
    for f, e in sorted(found.refused):
        here, there = found.fr[f], found.en[e]
        clues = found.register.clues(f, e, found.refused)
        for one, other in ((here, there), (there, here)):
            said.setdefault(one.document, []).append(evidence.of_refusal(clues, other))
    return {document: tuple(items) for document, items in said.items()}


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

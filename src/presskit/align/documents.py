"""Which documents are versions of each other: every document stands in exactly one `Release`.

Candidates are searched for by their rare words (`candidates`), compared closely (`likeness`), credited with what is
declared about them (`declared`), weighed against their competitors and assigned one to one (`matching`). How this
works is told in `docs/explanation/pairing.md`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from presskit.align import candidates, evidence, induction, lexicon, likeness, matching
from presskit.align.declared import Clues, Register
from presskit.align.lexicon import Lexicon
from presskit.align.profile import PairSettings, profile
from presskit.align.space import Ints, Space, space
from presskit.model import Candidate, Evidence, Profile, Release, identifier

__all__ = ["PairSettings", "pair", "pair_with", "profile"]

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
    likeness: likeness.Likeness
    contest: matching.Contest
    clues: tuple[Clues, ...]
    refused: frozenset[tuple[int, int]]


def pair(profiles: Sequence[Profile], *, settings: PairSettings) -> tuple[Release, ...]:
    """Put every document in exactly one release: with its version in the other language, or alone with the reason.

    The result does not depend on the order of the profiles; profiles with the same document id count once. Raises
    Broken or Unreadable for a glossary that cannot be used.
    """
    words = lexicon.load()
    if settings.lexicon:
        words = lexicon.merge(words, lexicon.glossary(Path(settings.lexicon)))
    return pair_with(words, profiles, settings=settings)


def pair_with(words: Lexicon, profiles: Sequence[Profile], *, settings: PairSettings) -> tuple[Release, ...]:
    """As `pair`, with a lexicon of the caller's choice."""
    # The same bytes in two places are one document with one id; it stands once, at its first place.
    once: dict[str, Profile] = {}
    for one in sorted(profiles, key=lambda p: (p.document, p.location)):
        once.setdefault(one.document, one)
    ordered = list(once.values())
    fr = [p for p in ordered if p.lang == "fr"]
    en = [p for p in ordered if p.lang == "en"]
    releases = [_stranger(p) for p in ordered if p.lang not in ("fr", "en")]
    if fr and en:
        releases += _releases(_judge(words, fr, en, settings), settings)
    else:
        releases += [_alone(p, "no_candidate", None, ()) for p in (*fr, *en)]
    return tuple(sorted(releases, key=lambda release: release.id))


def _judge(words: Lexicon, fr: Sequence[Profile], en: Sequence[Profile], settings: PairSettings) -> _Found:
    made = space(fr, en, words)
    register = Register(fr, en)
    rows, columns = candidates.search(made, candidates=settings.candidates, rare_features=settings.rare_features)
    pairs = {*zip(rows.tolist(), columns.tolist(), strict=True), *register.pairs()}
    found = _weigh(made, register, pairs)
    sure = _sure(found.contest)
    if len(sure) >= SETTLED * min(len(fr), len(en)) or len(fr) + len(en) > LARGE:
        return found
    further = induction.induce(made, found.contest.fr[sure], found.contest.en[sure])
    if further is None:
        return found
    made = replace(made, ties=made.ties.maximum(further))
    rows, columns = candidates.search(made, candidates=settings.candidates, rare_features=settings.rare_features)
    pairs.update(zip(rows.tolist(), columns.tolist(), strict=True))
    return _weigh(made, register, pairs)


def _weigh(made: Space, register: Register, among: Collection[tuple[int, int]]) -> _Found:
    """Judge pairs of rows by their texts, by what is declared, and in competition."""
    pairs = sorted(among)
    rows, columns = (np.array([p[k] for p in pairs], dtype=np.int64) for k in (0, 1))
    alike = likeness.measure(made, rows, columns)
    content = matching.content(alike.values)
    refused = frozenset(
        (f, e)
        for (f, e), value in zip(pairs, content.tolist(), strict=True)
        if value < REFUSED and register.named(f, e) and register.words(f, e) >= REFUSED_WORDS
    )
    clues = tuple(register.clues(f, e, refused) for f, e in pairs)
    given = np.array(
        [
            sum(e.weight for e in clue.other) + (0.0 if p in refused else sum(e.weight for e in clue.declared))
            for p, clue in zip(pairs, clues, strict=True)
        ]
    )
    return _Found(made, alike, matching.compete(rows, columns, content + given), clues, refused)


def _sure(contest: matching.Contest) -> Ints:
    """Indices of the pairs that are beyond doubt."""
    sure = contest.total > SURE
    _, fr = np.unique(contest.fr[sure], return_inverse=True)
    _, en = np.unique(contest.en[sure], return_inverse=True)
    alone = (np.bincount(fr)[fr] == 1) & (np.bincount(en)[en] == 1) if sure.any() else np.zeros(0, dtype=bool)
    return np.asarray(np.flatnonzero(sure)[alone], dtype=np.int64)


def _releases(found: _Found, settings: PairSettings) -> list[Release]:
    fr, en = found.space.fr.profiles, found.space.en.profiles
    contest = found.contest
    least = float(np.log(settings.threshold / (1 - settings.threshold)))
    chosen = matching.assign(contest.fr, contest.en, contest.total - least)
    scores = matching.probability(contest.total)
    releases = []
    partners: tuple[dict[int, int], dict[int, int]] = ({}, {})
    refusals = _refusals(found)
    for p in chosen:
        f, e = int(contest.fr[p]), int(contest.en[p])
        partners[0][f], partners[1][e] = e, f
        why = evidence.of_pair(found.space, found.likeness, contest, found.clues[p], p, (f, e) in found.refused)
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
        nearest = _nearest(found, side)
        for row, one in enumerate(profiles):
            if row in partners[side]:
                continue
            reason, near, why = "no_candidate", None, refusals.get(one.document, ())
            if row in nearest:
                p = nearest[row]
                other = int((contest.en, contest.fr)[side][p])
                near = Candidate(document=others[other].document, score=round(float(scores[p]), 6))
                reason = "partner_taken" if other in partners[1 - side] else "below_threshold"
                pair_of = int(contest.fr[p]), int(contest.en[p])
                why = (
                    *evidence.of_pair(
                        found.space, found.likeness, contest, found.clues[p], p, pair_of in found.refused
                    ),
                    *why,
                )
            releases.append(_alone(one, reason, near, why))
    return releases


def _nearest(found: _Found, side: int) -> Mapping[int, int]:
    """For each row the index of its likeliest candidate pair."""
    rows = (found.contest.fr, found.contest.en)[side].tolist()
    best: dict[int, int] = {}
    for p, (row, total) in enumerate(zip(rows, found.contest.total.tolist(), strict=True)):
        if row not in best or total > found.contest.total[best[row]]:
            best[row] = p
    return best


def _refusals(found: _Found) -> Mapping[str, tuple[Evidence, ...]]:
    """What to say at each document about a declared version that was refused."""
    said: dict[str, list[Evidence]] = {}
    for f, e in sorted(found.refused):
        here, there = found.space.fr.profiles[f], found.space.en.profiles[e]
        p = int(np.flatnonzero((found.contest.fr == f) & (found.contest.en == e))[0])
        for one, other in ((here, there), (there, here)):
            said.setdefault(one.document, []).append(evidence.of_refusal(found.clues[p], other))
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

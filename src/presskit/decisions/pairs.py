"""Pairs after the reviewers' word."""

from collections.abc import Iterable

from presskit.decisions import Decisions, documents_of
from presskit.knowledge import BeadStatus
from presskit.model import Release, identifier


def revise_pairs(releases: Iterable[Release], decisions: Decisions) -> tuple[Release, ...]:
    """Releases after the reviewers' word: rejected pairs fall apart, pairs made by hand stand."""
    found = list(releases)
    langs = {doc: side for release in found for side, doc in (("fr", release.fr), ("en", release.en)) if doc}
    for entry in decisions.entries:
        documents = documents_of(entry)
        if len(documents) != 2:
            continue
        sides = {langs.get(document): document for document in documents}
        fr, en = sides.get("fr"), sides.get("en")
        if fr is None or en is None:
            continue
        if entry.action == "reject_pair":
            found = [
                part
                for release in found
                for part in (_apart(release) if (release.fr, release.en) == (fr, en) else [release])
            ]
        elif entry.action in ("pair", "accept_pair"):
            freed: list[Release] = []
            for release in found:
                if (release.fr, release.en) == (fr, en):
                    freed = []
                    break
                if release.fr == fr or release.en == en:
                    freed.append(release)
            else:
                kept = [release for release in found if release not in freed]
                alone = [part for release in freed for part in _apart(release) if part.fr != fr and part.en != en]
                made = Release(id=identifier("rel", fr, en), fr=fr, en=en, score=1.0, reason="paired_by_hand")
                found = [*kept, *alone, made]
    return tuple(found)


def _apart(release: Release) -> list[Release]:
    if not (release.fr and release.en):
        return [release]
    return [
        Release(id=identifier("rel", release.fr), fr=release.fr, en=None, score=0.0, reason="rejected"),
        Release(id=identifier("rel", release.en), fr=None, en=release.en, score=0.0, reason="rejected"),
    ]


def pair_status(release: Release, decisions: Decisions) -> BeadStatus:
    """The reviewer's word on a release: "accepted" when it was read or its pair accepted."""
    status: BeadStatus = ""
    here = {release.fr, release.en, release.other} - {None}
    for entry in decisions.entries:
        if entry.action in ("accept_pair", "pair", "reject_pair", "reviewed") and set(documents_of(entry)) == here:
            status = "rejected" if entry.action == "reject_pair" else "accepted"
    return status

"""Pairs after the reviewers' word."""

from collections.abc import Iterable

from presskit.decisions import Decisions, documents_of
from presskit.knowledge import BeadStatus
from presskit.model import Release, identifier


def revise_pairs(releases: Iterable[Release], decisions: Decisions) -> tuple[Release, ...]:
    """Releases after the reviewers' word: rejected pairs fall apart, pairs made by hand stand."""
    found = [[release] for release in releases]  # what became of each, and what was made since
    langs: dict[str, str] = {}
    places: dict[str, int] = {}  # each document stands in one release
    for place, (release,) in enumerate(found):
        for side, document in (("fr", release.fr), ("en", release.en)):
            if document:
                langs[document] = side
                places[document] = place
    for entry in decisions.entries:
        documents = documents_of(entry)
        if len(documents) != 2:
            continue
        sides = {langs.get(document): document for document in documents}
        fr, en = sides.get("fr"), sides.get("en")
        if fr is None or en is None:
            continue
        around = sorted({places[fr], places[en]})
        stands = any((release.fr, release.en) == (fr, en) for place in around for release in found[place])
        if stands and entry.action == "reject_pair":
            found[places[fr]] = [
                part for release in found[places[fr]] for part in (_apart(release) if release.fr == fr else [release])
            ]
        elif not stands and entry.action in ("pair", "accept_pair"):
            alone: list[Release] = []
            for place in around:
                freed = [release for release in found[place] if release.fr == fr or release.en == en]
                found[place] = [release for release in found[place] if release not in freed]
                alone += (part for release in freed for part in _apart(release) if part.fr != fr and part.en != en)
            moved = [fr, en, *(release.fr or release.en or "" for release in alone)]
            places.update(dict.fromkeys(moved, len(found)))
            made = Release(id=identifier("rel", fr, en), fr=fr, en=en, score=1.0, reason="paired_by_hand")
            found.append([*alone, made])
    return tuple(release for rest in found for release in rest)


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

"""Pairing that goes on from an earlier collection gives what pairing from nothing gives."""

import random
from dataclasses import replace
from itertools import chain

import pytest

from presskit.align.pairing import candidates, documents, likeness
from presskit.align.pairing.documents import PairSettings, pair, pair_again
from presskit.align.pairing.kept import AtHand, Kept
from presskit.model import Alternate, Feature, Profile, Release

SETTINGS = PairSettings(candidates=3, rare_features=12)
WORDS = [f"{kind}:{stem}{number}" for kind in "wwn" for stem in ("ba", "corn", "dulmen") for number in range(30)]
WORDS += [f"#:#{number}" for number in range(100, 140)]
# words of one language only that begin alike: about as many of them are held at a time as may be tied to each other
ALIKE = {
    lang: [f"w:{stem}{letter}" for stem in ("tarif", "lorma", "vuldo") for letter in letters]
    for lang, letters in (("fr", "abc"), ("en", "ghijklmnopqrs"))
}


def both(shelf: AtHand, kept: Kept | None) -> tuple[tuple[Release, ...], Kept | None]:
    """The releases in the order of their ids, and what to keep."""
    found = pair_again(shelf, kept, settings=SETTINGS)
    return tuple(sorted(found.releases, key=lambda release: release.id)), found.kept()


def made(dice: random.Random, name: str, lang: str) -> Profile:
    """A document about one of twelve things, so that documents have versions, copies and neighbours."""
    about = random.Random(dice.randrange(12))
    words = {about.choice(WORDS) for _ in range(20)} | {dice.choice(WORDS) for _ in range(dice.randrange(6))}
    words |= {dice.choice(ALIKE.get(lang, WORDS)) for _ in range(dice.randrange(4))}
    words |= {"w:partout"} if lang == "fr" or dice.random() < 0.05 else set()  # of one language, but for few documents
    features = tuple(Feature(key=f"{key}={key[2:]}", count=dice.randint(1, 3)) for key in sorted(words))
    return Profile(
        document=name,
        location=f"{name}.{lang}.txt",
        lang=lang,
        features=features,
        words=dice.choice((20, 60)),
        shape=(("paragraph", dice.randint(1, 9)),),
        title=" ".join(sorted(word[2:] for word in words)[:2]),
        published=dice.choice(("", "2024-05-01", "2024-05-02", "2024-09-01")),
        translation_key=dice.choice(("", "", "", "one", "two")),
        alternates=(Alternate(url=f"d{dice.randrange(40)}.en.txt", lang="", how="switcher"),)
        if dice.random() < 0.2
        else (),
    )


def without(one: Profile, key: str) -> Profile:
    return replace(one, features=tuple(held for held in one.features if not held.key.startswith(f"w:{key}=")))


def step(dice: random.Random, some: list[Profile], number: int) -> list[Profile]:
    """The collection with a document more, less, changed, moved, doubled or translated."""
    some = list(some)
    change = dice.choice(("add", "add", "remove", "change", "move", "copy", "language"))
    at = dice.randrange(len(some))
    if change == "add":
        some.append(made(dice, f"d{number}", dice.choice(("fr", "en", "en", "fr", "de"))))
    elif change == "remove":
        del some[at]
    elif change == "change":
        some[at] = replace(made(dice, some[at].document, some[at].lang), location=some[at].location)
    elif change == "move":
        some[at] = replace(some[at], location=f"moved/{number}.txt")
    elif change == "copy":
        some.append(replace(some[at], location=f"copy/{number}.txt"))
    else:
        some[at] = replace(some[at], lang={"fr": "en", "en": "fr"}.get(some[at].lang, "fr"))
    dice.shuffle(some)
    return some


def arrays(kept: Kept | None) -> list[list[object]]:
    """What was found of a collection: who is near whom, which pairs were compared, and how much they are alike."""
    if kept is None:
        return []
    found = [(half.nearest.start, half.nearest.others, half.nearest.scores) for half in (kept.fr, kept.en)]
    return [array.tolist() for array in (*chain(*found), kept.rows, kept.columns, kept.values)]


@pytest.mark.parametrize("seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 6))])
@pytest.mark.parametrize("large", [0, 6_000])
def test_any_sequence_of_changes_ends_as_from_nothing(seed: int, large: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGE", large)  # with and without a second round
    monkeypatch.setattr(candidates, "VISITS", 40)  # so that some features are too common to search by
    dice = random.Random(seed)
    some = [made(dice, f"d{number}", ("fr", "en")[number % 2]) for number in range(40)]
    kept: Kept | None = None
    for number in range(40, 60):
        some = step(dice, some, number)
        releases, left = both(AtHand(some), kept)
        expected, afresh = both(AtHand(some), None)
        assert releases == expected
        assert arrays(left) == arrays(afresh)
        kept = left if dice.random() < 0.8 else kept  # what is kept may be of an older collection


def test_what_is_unchanged_is_not_measured_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGE", 0)
    dice = random.Random(1)
    some = [made(dice, f"d{number}", ("fr", "en")[number % 2]) for number in range(80)]
    some = [without(one, "partout") if one.lang == "en" else one for one in some]
    releases, kept = both(AtHand(some), None)
    measured: list[int] = []
    read: list[int] = []
    measure = likeness.measured

    def counted(space: object, fr: object, en: object) -> object:
        measured.append(len(fr))  # type: ignore[arg-type]
        return measure(space, fr, en)  # type: ignore[arg-type]

    monkeypatch.setattr(likeness, "measured", counted)
    monkeypatch.setattr(AtHand, "read", lambda self, n: (read.append(len(n)), map(self.profiles.__getitem__, n))[1])
    assert both(AtHand(some), kept)[0] == releases
    assert sum(measured) == sum(read) == 0
    for at, key in ((0, "zest"), (1, "partout")):  # in English, where nobody had it: all French documents hold it
        word = Feature(key=f"w:{key}={key}", count=1)
        more = [*some[:at], replace(some[at], features=(*some[at].features, word)), *some[at + 1 :]]
        measured.clear()
        releases = pair(more, settings=SETTINGS)
        all_pairs = sum(measured)
        measured.clear()
        read.clear()
        assert both(AtHand(more), kept)[0] == releases
        assert 0 < sum(measured) < all_pairs / 4 and sum(read[:2]) == 1


def test_a_document_elsewhere_can_untie_two_others():
    """More English words than may be tied to a French one that begins like them: none of them is."""

    def one(number: int, lang: str, *keys: str) -> Profile:
        held = tuple(Feature(key=f"w:{key}={key}", count=1) for key in sorted(keys))
        return Profile(document=f"{lang}{number}", location=f"{number}.{lang}.txt", lang=lang, features=held, words=9)

    few = [one(0, "fr", "tarifa", "seul"), one(1, "fr", "zinc"), one(9, "en", "brick")]
    few += [one(number, "en", f"tarif{'bcdefghi'[number]}", f"own{number}") for number in range(8)]
    more = [*few, one(8, "en", "tarifz", "own8")]
    kept: Kept | None = None
    for some, near in ((few, 3), (more, 0), (few, 3)):
        releases, kept = both(AtHand(some), kept)
        expected, afresh = both(AtHand(some), None)
        assert releases == expected
        assert arrays(kept) == arrays(afresh)
        assert kept is not None and len(kept.fr.nearest.others) == near

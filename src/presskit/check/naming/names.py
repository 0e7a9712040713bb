"""`name.missing`, `institution.differs`: people one version does not name, institutions with another word in theirs.

How names are spelt is compared in `spelling`.
"""

import re
from collections import Counter
from collections.abc import Iterator

from presskit import locales
from presskit.check.comparison import OTHER, SIDES, VERSION_EN, VERSION_FR, Comparison, Passage, quoted
from presskit.check.figures import WORD, fold, words
from presskit.check.naming.dictionary import distance, ordinary, places
from presskit.check.naming.vocabulary import CAPITAL, Known, known_words
from presskit.locales.cognates import cognates
from presskit.model import Finding, Side

_INITIALS = re.compile(r"(?<![^\W_])(?:[A-ZÀ-Þ]\.[ \u00a0\u202f-]?){2,4}")


def findings(comparison: Comparison) -> Iterator[Finding]:
    """People who are named in one version only, and institutions that differ."""
    known = {side: known_words(comparison.version(side).document.text) for side in SIDES}
    for fr, en, score in comparison.both():
        yield from _institutions(comparison, fr, en, score)
    for side in SIDES:
        yield from _missing(comparison, side, known)


# --- institutions -----------------------------------------------------------------------------------------------------


def _institutions(comparison: Comparison, fr: Passage, en: Passage, score: float) -> Iterator[Finding]:
    """The only institution each side names, by the same words but for one that is no word of the language: information,
    for names are translated freely."""
    mine, theirs = ([m for m in p.mentions if m.type == "organisation"] for p in (fr, en))
    if len(mine) != 1 or len(theirs) != 1:
        return
    left, right = ([fold(w.group()) for w in CAPITAL.finditer(m.text)] for m in (mine[0], theirs[0]))
    shared = [w for w in left if w in right and not w.isdigit()]
    alone = [w for w in left if not any(_akin(w, other) for other in right)]
    others = [w for w in right if not any(_akin(w, other) for other in left)]
    if len(shared) >= 2 and len(alone) == len(others) == 1 and len(left) == len(right):
        if not (_own(alone[0], "fr") and _own(others[0], "en")):
            return
        shown = quoted(mine[0].text, "fr"), quoted(theirs[0].text, "en")
        yield comparison.finding(
            "institution.differs",
            "info",
            (
                f"L’institution s’appelle {shown[0]} en français, {shown[1]} en anglais.",
                f"The institution is called {shown[0]} in French, {shown[1]} in English.",
            ),
            fr=(mine[0].start, mine[0].end),
            en=(theirs[0].start, theirs[0].end),
            score=score,
        )


def _own(word: str, side: Side) -> bool:
    """Is a word of an institution's name its own, not one to be translated (Conseil, Ville, Suisse)?"""
    return len(word) >= 4 and not ordinary(word, side) and not places(word, side)


def _akin(one: str, other: str) -> bool:
    return one == other or distance(one, other) <= 2 or cognates(one, other) or cognates(other, one)


# --- missing ----------------------------------------------------------------------------------------------------------


def _missing(comparison: Comparison, side: Side, known: dict[Side, Known]) -> Iterator[Finding]:
    """People named in full in a sure bead whose other side names nobody like them, nor do the beads around it."""
    version, other = comparison.version(side), OTHER[side]
    doubtful = set(comparison.links.doubtful_fr if side == "fr" else comparison.links.doubtful_en)
    linked = {link.fr if side == "fr" else link.en for link in comparison.links.links}
    told: set[str] = set()
    for k, mention in enumerate(version.mentions.mentions):
        if mention.type != "person" or k in doubtful or mention.score < 0.5:
            continue
        parts = [fold(w) for w in WORD.findall(mention.text) if w[:1].isupper() and len(w) > 1]
        ties = comparison.ties_of(side, mention.start, mention.end)
        if len(parts) < 2 or not ties or parts[-1] in told or not _personal(parts, side):
            continue
        tie = comparison.ties[ties[0]]
        mine, theirs = tie.side(side), tie.side(other)
        if not mine or not theirs or tie.score < 0.6:
            continue
        if _named(parts, theirs.text) or _initials(parts, theirs.text):
            continue
        fewer = known[other].names[parts[-1]] < known[side].names[parts[-1]]
        elsewhere = _like(parts[-1], known[other].names)
        if elsewhere and (not fewer or k in linked or _pronoun(theirs.text, other)):
            continue
        if _unlinked(comparison, other, theirs):
            continue  # perhaps the same person under another spelling
        told.add(parts[-1])
        yield comparison.on(
            side,
            "name.missing",
            "info" if elsewhere else "warning",  # what it names before may be meant here
            (
                f"La version {VERSION_FR[other]} ne nomme pas {mention.text} dans ce passage.",
                f"The {VERSION_EN[other]} version does not name {mention.text} in this passage.",
            ),
            (mention.start, mention.end),
            tie.score,
        )


def _personal(parts: list[str], side: Side) -> bool:
    """May these be a person's names: a given name first and hardly a word of the language after it, or none at all (as
    in the title of an exhibition)?"""
    given = any(parts[0] in locales.get(lang).people.given for lang in SIDES)
    common = sum(ordinary(part, side) for part in parts[1:])
    return common <= 1 if given else not common and not ordinary(parts[0], side)


def _named(parts: list[str], text: str) -> bool:
    plain = fold(text)
    if "".join(parts) in "".join(c for c in plain if c.isalnum()):
        return True  # written as one word, or with hyphens
    words = set(WORD.findall(plain))
    return any(_like(part, Counter(words)) for part in parts if len(part) >= 3)


def _initials(parts: list[str], text: str) -> bool:
    """Does a text hold the first letters of somebody's names ("I. V.", "B.L.")?"""
    letters = [part[0] for part in parts]
    return any([fold(c) for c in match.group() if c.isalpha()] == letters for match in _INITIALS.finditer(text))


def _pronoun(text: str, side: Side) -> bool:
    """Has a text a pronoun that may stand for somebody named before?"""
    return not locales.get(side).quotes.pronouns.isdisjoint(words(text))


def _like(part: str, names: Counter[str]) -> bool:
    if part in names:
        return True
    apart = 2 if len(part) >= 6 else 1  # "rien" is no "Irène"
    return len(part) >= 4 and any(abs(len(w) - len(part)) <= apart and distance(part, w) <= apart for w in names)


def _unlinked(comparison: Comparison, side: Side, passage: Passage) -> bool:
    mentions = comparison.version(side).mentions.mentions
    linked = {link.fr if side == "fr" else link.en for link in comparison.links.links}
    return any(
        m.type == "person" and k not in linked and passage.start <= m.start < passage.end
        for k, m in enumerate(mentions)
    )

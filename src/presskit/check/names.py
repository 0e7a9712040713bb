"""`name.spelling`, `name.missing`, `acronym`, `institution.differs`: names written otherwise, people one version does
not name.

Spelling is compared on the capitalised words of a bead rather than on recognised names, so that a misspelt name need
not be recognised. A pair of nearly equal words counts only when something says it is a name: a recognised person, a
form both documents know, or a neighbour that is the same in both; ordinary words that the two languages spell almost
alike (Ministère, Ministry) are set aside by their endings.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from presskit import locales
from presskit.check.comparison import OTHER, SIDES, VERSION_EN, VERSION_FR, Comparison, Passage
from presskit.check.figures import fold
from presskit.model import Finding, Mention, Side

_CAPITAL = re.compile(r"(?<![\w@./-])[A-ZÀ-ÞŒŠŽ][^\W\d_]*(?:-[^\W\d_]+)*(?![@\w])")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDINGS = (
    ("e", ""), ("es", ""), ("es", "s"), ("ie", "y"), ("ies", "ies"), ("te", "ty"), ("tes", "ties"), ("ique", "ic"),
    ("ique", "ical"), ("iques", "ics"), ("iques", "ic"), ("eur", "or"), ("eur", "er"), ("eurs", "ors"), ("eurs", "ers"),
    ("aire", "ary"), ("aire", "ar"), ("ien", "ian"), ("iens", "ians"), ("ienne", "ian"), ("iste", "ist"),
    ("isme", "ism"), ("re", "er"), ("res", "ers"), ("ance", "ancy"), ("ence", "ency"), ("ement", "ment"), ("ain", "an"),
    ("ains", "ans"), ("aine", "an"), ("que", "k"), ("que", "c"), ("ie", "ia"), ("e", "a"), ("x", "s"), ("aux", "als"),
    ("if", "ive"), ("ive", "ive"), ("oire", "ory"), ("al", "al"), ("elle", "al"), ("el", "al"), ("el", "le"),
    ("", "s"), ("s", ""), ("", "e"), ("", "al"), ("ois", "ese"), ("ant", "ent"), ("ee", ""), ("ee", "y"), ("ere", "er"),
    ("ure", "ore"), ("ne", "m"), ("re", "ra"), ("ou", "u"), ("es", "a"), ("ou", "o"), ("bre", "ber"), ("ier", "er"),
    ("iere", "er"), ("ier", "ary"), ("ege", "ege"), ("ege", "ege"), ("ise", "ish"), ("ais", "ish"), ("ne", "n"),
    ("e", "is"), ("e", "us"), ("e", "um"), ("ee", "ed"), ("ees", "ed"), ("e", "o"), ("i", "y"), ("oi", "oy"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Name:
    """A capitalised word at [start, end): `plain` folded, `before` and `after` the capitalised neighbours, folded."""

    start: int
    end: int
    text: str
    plain: str
    before: str
    after: str
    opens: bool  # the first word of its segment


@dataclass(frozen=True, slots=True)
class _Known:
    """The words of a document, folded: capitalised ones with their number, and those it writes in lower case."""

    names: Counter[str]
    common: frozenset[str]


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Names spelt otherwise, and people who are named in one version only."""
    known = {side: _known(comparison.version(side).document.text) for side in SIDES}
    seen: set[tuple[str, str]] = set()
    for fr, en, score in comparison.both():
        for finding in _spelling(comparison, fr, en, score, known):
            key = (finding.message_fr, finding.check)
            if key not in seen:
                seen.add(key)
                yield finding
        yield from _institutions(comparison, fr, en, score)
    for side in SIDES:
        yield from _missing(comparison, side, known)


def _known(text: str) -> _Known:
    names: Counter[str] = Counter()
    common = set()
    for match in _WORD.finditer(text):
        word = match.group()
        if word[:1].isupper():
            names[fold(word)] += 1
        else:
            common.add(fold(word))
    return _Known(names, frozenset(common))


def _names(passage: Passage) -> list[_Name]:
    found: list[_Name] = []
    for segment in passage.segments:
        matches = list(_CAPITAL.finditer(segment.text))
        for k, match in enumerate(matches):
            before = matches[k - 1] if k and match.start() - matches[k - 1].end() <= 4 else None
            after = matches[k + 1] if k + 1 < len(matches) and matches[k + 1].start() - match.end() <= 4 else None
            found.append(
                _Name(
                    segment.start + match.start(),
                    segment.start + match.end(),
                    match.group(),
                    fold(match.group()),
                    fold(before.group()) if before else "",
                    fold(after.group()) if after else "",
                    not segment.text[: match.start()].strip(" \u00a0«“\"'’-–—•*("),
                )
            )
    return found


# --- spelling ---------------------------------------------------------------------------------------------------------


def _spelling(
    comparison: Comparison, fr: Passage, en: Passage, score: float, known: dict[Side, _Known]
) -> Iterator[Finding]:
    left, right = _names(fr), _names(en)
    in_fr = {fold(w) for w in _WORD.findall(fr.text)} | {n.plain for n in left}
    in_en = {fold(w) for w in _WORD.findall(en.text)} | {n.plain for n in right}
    mine = [n for n in left if n.plain not in in_en and len(n.plain) >= 3]
    theirs = [n for n in right if n.plain not in in_fr and len(n.plain) >= 3]
    # one of several: a form that stands nowhere else, beside a name that is missing once on its side
    fewer_fr, fewer_en = Counter(n.plain for n in left), Counter(n.plain for n in right)
    mine += [n for n in left if n not in mine and fewer_fr[n.plain] > fewer_en[n.plain] and _once(theirs, known, "fr")]
    theirs += [
        n for n in right if n not in theirs and fewer_en[n.plain] > fewer_fr[n.plain] and _once(mine, known, "en")
    ]
    if not mine or not theirs:
        return
    people: dict[Side, tuple[Mention, ...]] = {
        "fr": tuple(m for m in fr.mentions if m.type == "person"),
        "en": tuple(m for m in en.mentions if m.type == "person"),
    }
    for one in mine:
        hits = [(_distance(one.plain, other.plain), other) for other in theirs]
        hits = [
            (d, o) for d, o in hits if not (d == 2 and (one.plain.startswith(o.plain) or o.plain.startswith(one.plain)))
        ]
        hits = [(d, other) for d, other in hits if 0 < d <= (1 if min(len(one.plain), len(other.plain)) < 6 else 2)]
        if not hits:
            continue
        other = min(hits, key=lambda hit: (hit[0], hit[1].start))[1]
        if one.text.isupper() and other.text.isupper() and len(one.text) <= 6:
            if _acronym(one, other, known):
                yield _spelt(comparison, "acronym", one, other, score)
            continue
        if one.text.isupper() == other.text.isupper() and _evidence(one, other, people, known):
            yield _spelt(comparison, "name.spelling", one, other, score)


def _once(names: list[_Name], known: dict[Side, _Known], other: Side) -> bool:
    """Is one of these a form its document writes once, and the other document never?"""
    return any(known[OTHER[other]].names[n.plain] == 1 and n.plain not in known[other].names for n in names)


def _begins(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _distance(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other, score_cutoff=2))


def _evidence(one: _Name, other: _Name, people: dict[Side, tuple[Mention, ...]], known: dict[Side, _Known]) -> bool:
    """Does anything say that the two words are one name?"""
    neighbour = bool({one.before, one.after} & {other.before, other.after} - {""})
    person = [
        any(m.start <= name.start and name.end <= m.end for m in people[side])
        for side, name in zip(SIDES, (one, other), strict=True)
    ]
    ordinary = one.plain in known["fr"].common or other.plain in known["en"].common
    shared = one.plain in known["en"].names or other.plain in known["fr"].names
    cognate = _cognates(one.plain, other.plain) or _place(one.plain, other.plain)
    if neighbour and any(person):
        return not (cognate and ordinary)
    if cognate or ordinary:
        return False
    if all(person):
        return True
    if shared:
        # a form that both versions use elsewhere too: the one that only one of them has is the slip
        return not (one.opens and other.opens) or neighbour
    return (any(person) or neighbour) and not one.opens and not other.opens


def _cognates(one: str, other: str) -> bool:
    """Do a French and an English word differ only as the two languages do?"""
    for fr, en in _ENDINGS:
        if one.endswith(fr) and other.endswith(en):
            left, right = one[: len(one) - len(fr)], other[: len(other) - len(en)]
            if len(left) >= 2 and _bare(left) == _bare(right):
                return True
    return _bare(one) == _bare(other)


def _place(one: str, other: str) -> bool:
    """Is one of the two a place in its language (Japon, Japan), by CLDR or by our own list?"""
    return one in _places("fr") or other in _places("en")


@cache
def _places(lang: str) -> frozenset[str]:
    from babel import Locale

    names = [name for code, name in Locale(lang).territories.items() if code.isalpha()]
    names += [name for name, _ in locales.get(lang).names.places] + [
        name for name, _ in locales.get(lang).names.demonyms
    ]
    return frozenset(fold(word) for name in names for word in _WORD.findall(name) if len(word) > 3)


def _bare(word: str) -> str:
    """Without hyphens and doubled letters, y as i, ph as f, k as c, x as s."""
    plain = word.replace("-", "").replace("ph", "f").replace("y", "i").replace("k", "c").replace("x", "s")
    return re.sub(r"(.)\1", r"\1", plain)


def _acronym(one: _Name, other: _Name, known: dict[Side, _Known]) -> bool:
    """Is one acronym a slip of the other? Languages have acronyms of their own (ONU, UN), often the same letters in
    another order, so one of the two must be known to both versions."""
    shared = one.plain in known["en"].names or other.plain in known["fr"].names
    return shared and len(one.plain) >= 4 and one.plain != other.plain[::-1]


def _spelt(comparison: Comparison, check: str, one: _Name, other: _Name, score: float) -> Finding:
    what_fr, what_en = ("Le sigle", "The acronym") if check == "acronym" else ("Le nom", "The name")
    return comparison.finding(
        check,
        "error" if check == "name.spelling" else "warning",
        (
            f"{what_fr} s’écrit « {one.text} » en français et « {other.text} » en anglais.",
            f"{what_en} is spelt “{one.text}” in French and “{other.text}” in English.",
        ),
        fr=(one.start, one.end),
        en=(other.start, other.end),
        score=score,
    )


def _institutions(comparison: Comparison, fr: Passage, en: Passage, score: float) -> Iterator[Finding]:
    """The only institution each side names, partly by the same words and partly not: information, for names are
    translated freely."""
    mine, theirs = ([m for m in p.mentions if m.type == "organisation"] for p in (fr, en))
    if len(mine) != 1 or len(theirs) != 1:
        return
    left, right = ([fold(w.group()) for w in _CAPITAL.finditer(m.text)] for m in (mine[0], theirs[0]))
    shared = [w for w in left if w in right]
    alone = [w for w in left if not any(_akin(w, other) for other in right)]
    others = [w for w in right if not any(_akin(w, other) for other in left)]
    if shared and len(alone) == len(others) == 1 and len(left) == len(right):
        yield comparison.finding(
            "institution.differs",
            "info",
            (
                f"L’institution s’appelle « {mine[0].text} » en français, « {theirs[0].text} » en anglais.",
                f"The institution is called “{mine[0].text}” in French, “{theirs[0].text}” in English.",
            ),
            fr=(mine[0].start, mine[0].end),
            en=(theirs[0].start, theirs[0].end),
            score=score,
        )


def _akin(one: str, other: str) -> bool:
    return one == other or _distance(one, other) <= 2 or _cognates(one, other) or _cognates(other, one)


# --- missing ----------------------------------------------------------------------------------------------------------


def _missing(comparison: Comparison, side: Side, known: dict[Side, _Known]) -> Iterator[Finding]:
    """People named in full in a sure bead whose other side names nobody like them, nor do the beads around it."""
    version, other = comparison.version(side), OTHER[side]
    doubtful = set(comparison.links.doubtful_fr if side == "fr" else comparison.links.doubtful_en)
    linked = {link.fr if side == "fr" else link.en for link in comparison.links.links}
    told: set[str] = set()
    for k, mention in enumerate(version.mentions.mentions):
        if mention.type != "person" or k in doubtful or mention.score < 0.5:
            continue
        parts = [fold(w) for w in _WORD.findall(mention.text) if w[:1].isupper() and len(w) > 1]
        ties = comparison.ties_of(side, mention.start, mention.end)
        if len(parts) < 2 or not ties or parts[-1] in told:
            continue
        tie = comparison.ties[ties[0]]
        mine, theirs = tie.side(side), tie.side(other)
        if not mine or not theirs or tie.score < 0.6:
            continue
        if _named(parts, theirs.text):
            continue
        fewer = known[other].names[parts[-1]] < known[side].names[parts[-1]]
        elsewhere = _like(parts[-1], known[other].names)
        if elsewhere and (not fewer or k in linked):
            continue
        if _unlinked(comparison, other, theirs):
            continue  # perhaps the same person under another spelling
        told.add(parts[-1])
        yield comparison.on(
            side,
            "name.missing",
            "warning",
            (
                f"{mention.text} n’est pas nommé dans ce passage de la version {VERSION_FR[other]}.",
                f"{mention.text} is not named in this passage of the {VERSION_EN[other]} version.",
            ),
            (mention.start, mention.end),
            tie.score,
        )


def _named(parts: list[str], text: str) -> bool:
    words = {fold(w) for w in _WORD.findall(text)}
    return any(_like(part, Counter(words)) for part in parts if len(part) >= 3)


def _like(part: str, names: Counter[str]) -> bool:
    if part in names:
        return True
    return len(part) >= 4 and any(abs(len(w) - len(part)) <= 2 and _distance(part, w) <= 2 for w in names)


def _unlinked(comparison: Comparison, side: Side, passage: Passage) -> bool:
    mentions = comparison.version(side).mentions.mentions
    linked = {link.fr if side == "fr" else link.en for link in comparison.links.links}
    return any(
        m.type == "person" and k not in linked and passage.start <= m.start < passage.end
        for k, m in enumerate(mentions)
    )

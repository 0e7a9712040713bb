"""`name.spelling`, `acronym`: names that are written otherwise in the other version, or elsewhere in the same one.

Compared are the capitalised words of a bead rather than recognised names, so that a misspelt name need not be
recognised. A pair of nearly equal words counts only when something says it is a name: a recognised person, a form both
documents know, or a neighbour that is the same in both; ordinary words and words the two languages spell almost alike
(Ministère, Ministry) are set aside. A form that stands once, one letter away from a form that both versions use, is a
slip even where the passage holds the right form as well.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from presskit.check.comparison import OTHER, SIDES, VERSION_EN, VERSION_FR, Comparison, Passage, Span, quoted
from presskit.check.figures import WORD, fold, words
from presskit.check.naming.dictionary import distance, ordinary, places, same_place
from presskit.check.naming.vocabulary import CAPITAL, Known, known_words
from presskit.locales.cognates import cognates, romanised
from presskit.model import Finding, Mention, Severity, Side

LEAST = 5  # letters of a form compared with the forms of its own document
USUAL = 3  # times a form stands in its document before another one in it is called a slip of it
ENTRY = 80  # characters of a segment that may be a name and nothing else
NAMES = 200  # of each side of a bead that are compared: each with each, and a directory in one passage has thousands
_SPELT_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"}
_GRAMMAR = ("s", "e", "x", "n", "a", "o", "i")  # letters by which forms of one name differ (Marie, Maria; plurals)


@dataclass(frozen=True, slots=True)
class Name:
    """A capitalised word at [start, end): `plain` folded, `before` and `after` the capitalised neighbours, folded, and
    `rest` the other words of a segment that is hardly more than a name."""

    start: int
    end: int
    text: str
    plain: str
    before: str
    after: str
    opens: bool  # the first word of its segment
    rest: tuple[str, ...]


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Names spelt otherwise, each difference once."""
    known = {side: known_words(comparison.version(side).document.text) for side in SIDES}
    seen: set[str] = set()
    told: set[tuple[Side, int]] = set()
    for fr, en, score in comparison.both():
        for finding in between(comparison, fr, en, score, known):
            if finding.message_fr not in seen:
                seen.add(finding.message_fr)
                told |= {("fr", finding.fr.start)} if finding.fr else set()
                told |= {("en", finding.en.start)} if finding.en else set()
                yield finding
    for side in SIDES:
        yield from _within(comparison, side, known, told)


def _names(passage: Passage) -> list[Name]:
    found: list[Name] = []
    for segment in passage.segments:
        matches = list(CAPITAL.finditer(segment.text))
        said = tuple(words(segment.text)) if len(segment.text) <= ENTRY else ()
        for k, match in enumerate(matches):
            before = matches[k - 1] if k and match.start() - matches[k - 1].end() <= 4 else None
            after = matches[k + 1] if k + 1 < len(matches) and matches[k + 1].start() - match.end() <= 4 else None
            found.append(
                Name(
                    segment.start + match.start(),
                    segment.start + match.end(),
                    match.group(),
                    fold(match.group()),
                    fold(before.group()) if before else "",
                    fold(after.group()) if after else "",
                    not segment.text[: match.start()].strip(" \u00a0«“\"'’-–—•*("),
                    tuple(word for word in said if word != fold(match.group())),
                )
            )
    return found


# --- between the versions ---------------------------------------------------------------------------------------------


def between(
    comparison: Comparison, fr: Passage, en: Passage, score: float, known: dict[Side, Known]
) -> Iterator[Finding]:
    """Names of two passages that are one but for a slip; `known` are the words of each document."""
    left, right = _names(fr), _names(en)
    in_fr = {fold(w) for w in WORD.findall(fr.text)} | {n.plain for n in left}
    in_en = {fold(w) for w in WORD.findall(en.text)} | {n.plain for n in right}
    mine = [n for n in left if n.plain not in in_en and len(n.plain) >= 3]
    theirs = [n for n in right if n.plain not in in_fr and len(n.plain) >= 3]
    # one of several: a form that stands nowhere else, beside a name that is missing once on its side
    fewer_fr, fewer_en = Counter(n.plain for n in left), Counter(n.plain for n in right)
    more_fr = [n for n in left if n.plain in in_en and len(n.plain) >= 3 and fewer_fr[n.plain] > fewer_en[n.plain]]
    mine += more_fr if _once(theirs, known, "fr") else []
    more_en = [n for n in right if n.plain in in_fr and len(n.plain) >= 3 and fewer_en[n.plain] > fewer_fr[n.plain]]
    theirs += more_en if _once(mine, known, "en") else []
    mine, theirs = mine[:NAMES], theirs[:NAMES]
    if not mine or not theirs:
        return
    people: dict[Side, tuple[Mention, ...]] = {
        "fr": tuple(m for m in fr.mentions if m.type == "person"),
        "en": tuple(m for m in en.mentions if m.type == "person"),
    }
    for one in mine:
        hits = [(distance(one.plain, other.plain), other) for other in theirs]
        hits = [
            (d, o) for d, o in hits if not (d == 2 and (one.plain.startswith(o.plain) or o.plain.startswith(one.plain)))
        ]
        hits = [(d, other) for d, other in hits if 0 < d <= (1 if min(len(one.plain), len(other.plain)) < 6 else 2)]
        if not hits:
            continue
        apart, other = min(hits, key=lambda hit: (hit[0], hit[1].start))
        if one.text.isupper() and other.text.isupper() and len(one.text) <= 6:
            if _acronym(one, other, known):
                yield _spelt(comparison, "acronym", one, other, score)
            continue
        if one.text.isupper() == other.text.isupper() and _evidence(one, other, apart, people, known):
            yield _spelt(comparison, "name.spelling", one, other, score)


def _once(names: list[Name], known: dict[Side, Known], other: Side) -> bool:
    """Is one of these a form its document writes once, and the other document never?"""
    return any(known[OTHER[other]].names[n.plain] == 1 and n.plain not in known[other].names for n in names)


def _evidence(
    one: Name, other: Name, apart: int, people: dict[Side, tuple[Mention, ...]], known: dict[Side, Known]
) -> bool:
    """Does anything say that the two words are one name?"""
    if same_place(one.plain, other.plain) or _umlauts(one.text, other.text):
        return False  # Belgique, Belgium
    neighbour = bool({one.before, one.after} & {other.before, other.after} - {""})
    person = [
        any(m.start <= name.start and name.end <= m.end for m in people[side])
        for side, name in zip(SIDES, (one, other), strict=True)
    ]
    common = (
        one.plain in known["fr"].common or ordinary(one.plain, "fr"),
        other.plain in known["en"].common or ordinary(other.plain, "en"),
    )
    alike = cognates(one.plain, other.plain)
    short, long = sorted((one.plain, other.plain), key=len)
    if long in (short + "s", short + "es"):
        return all(person)  # a plural or possessive of one language, unless it is somebody's name
    if one.plain.replace("-", "") == other.plain.replace("-", ""):
        return False  # the hyphens of a name are a matter of taste
    if all(common):
        return all(person) and neighbour and not alike
    if neighbour and any(person):
        return not (alike and (any(common) or not all(person)))
    word = ordinary(one.plain, "fr") or ordinary(other.plain, "en")
    if _slip(one, other, known) and (neighbour or not (alike and word)):
        return True
    if apart == 1 and neighbour and not alike and _no_word(one, other, known):
        return True
    if neighbour and len(one.rest) > 1 and one.rest == other.rest and not any(common):
        return True  # the entry of a list, otherwise the same in both
    if alike or any(common):
        return False
    if apart > 1:
        return all(person)
    if all(person):
        return True
    if one.plain in known["en"].names or other.plain in known["fr"].names:
        # a form that both versions use elsewhere too: the one that only one of them has is the slip
        return not (one.opens and other.opens) or neighbour
    return (any(person) or neighbour) and not one.opens and not other.opens


def _umlauts(one: str, other: str) -> bool:
    """The same word, with umlauts and without (Jörg, Joerg)?"""
    left, right = (fold("".join(_SPELT_OUT.get(c, c) for c in name.lower())) for name in (one, other))
    return left == right


def _slip(one: Name, other: Name, known: dict[Side, Known]) -> bool:
    """Is one of the two a form that stands once, and the other one that both versions use?"""
    pairs: tuple[tuple[Side, Name, Name], ...] = (("fr", one, other), ("en", other, one))
    for mine, name, right in pairs:
        if (
            known[mine].names[name.plain] == 1
            and name.plain not in known[OTHER[mine]].names
            and right.plain in known[mine].names
            and not ordinary(name.plain, mine)
            and name.plain not in known[mine].common
            and not (name.opens and right.opens)
        ):
            return True
    return False


def _no_word(one: Name, other: Name, known: dict[Side, Known]) -> bool:
    """Is one a word of its language, and the other no word of either, standing once (Herald, Herlad)?"""
    pairs: tuple[tuple[Side, Name, Name], ...] = (("fr", one, other), ("en", other, one))
    for side, name, right in pairs:
        mine, theirs = known[side], known[OTHER[side]]
        word = ordinary(name.plain, "fr") or ordinary(name.plain, "en") or name.plain in mine.common
        alone = mine.names[name.plain] == 1 and name.plain not in theirs.names
        if alone and not word and len(name.plain) >= 6 and ordinary(right.plain, OTHER[side]):
            return True
    return False


def _acronym(one: Name, other: Name, known: dict[Side, Known]) -> bool:
    """Is one acronym a slip of the other? Languages have acronyms of their own (ONU, UN), often the same letters in
    another order, so one of the two must be known to both versions."""
    shared = one.plain in known["en"].names or other.plain in known["fr"].names
    return shared and len(one.plain) >= 4 and one.plain != other.plain[::-1]


def _spelt(comparison: Comparison, check: str, one: Name, other: Name, score: float) -> Finding:
    what_fr, what_en = ("Le sigle", "The acronym") if check == "acronym" else ("Le nom", "The name")
    severity: Severity = "warning" if check == "acronym" else "error"
    if check != "acronym" and romanised(one.plain, other.plain):
        severity = "info"  # each language may write it as it writes that alphabet
    fr, en = quoted(one.text, "fr"), quoted(other.text, "en")
    return comparison.finding(
        check,
        severity,
        (
            f"{what_fr} s’écrit {fr} en français et {en} en anglais.",
            f"{what_en} is spelt {fr} in French and {en} in English.",
        ),
        fr=(one.start, one.end),
        en=(other.start, other.end),
        score=score,
    )


# --- within a version -------------------------------------------------------------------------------------------------


def _within(
    comparison: Comparison, side: Side, known: dict[Side, Known], told: set[tuple[Side, int]]
) -> Iterator[Finding]:
    """Forms that stand once, a letter away from a form that both versions use: the other version's passage has that
    one. Candidates are found by the forms with one letter left out, so that the time stays linear."""
    mine, theirs = known[side], known[OTHER[side]]
    usual: dict[str, list[str]] = {}
    for form, times in mine.names.items():
        if times >= USUAL and len(form) >= LEAST and form in theirs.names:
            for key in _shortened(form):
                usual.setdefault(key, []).append(form)
    if not usual:
        return
    for match in CAPITAL.finditer(comparison.version(side).document.text):
        form = fold(match.group())
        if len(form) < LEAST or mine.names[form] != 1 or form in theirs.names or form in mine.common:
            continue
        if (side, match.start()) in told or ordinary(form, side) or places(form, side) or form in theirs.common:
            continue
        models = sorted({m for key in _shortened(form) for m in usual.get(key, ()) if _slipped(form, m)})
        if models:
            yield from _stray(comparison, side, match.span(), models[0])


def _shortened(form: str) -> set[str]:
    return {form} | {form[:k] + form[k + 1 :] for k in range(len(form))}


def _slipped(form: str, model: str) -> bool:
    """One letter added, left out, changed or two swapped, but not as forms of a name differ."""
    if form[0] != model[0] or distance(form, model) != 1:
        return False
    short, long = sorted((form, model), key=len)
    if long.startswith(short):
        return False
    return form[:-1] != model[:-1] or not (form[-1] in _GRAMMAR and model[-1] in _GRAMMAR)


def _stray(comparison: Comparison, side: Side, span: Span, model: str) -> Iterator[Finding]:
    other = OTHER[side]
    text = comparison.version(side).document.text[span[0] : span[1]]
    shown, score = "", 1.0
    across: Span | None = None
    for tie in (comparison.ties[k] for k in comparison.ties_of(side, *span)):
        passage = tie.side(other)
        for segment in passage.segments if passage else ():
            for match in CAPITAL.finditer(segment.text):
                if across is None and fold(match.group()) == model:
                    across = (segment.start + match.start(), segment.start + match.end())
                    shown, score = match.group(), tie.score
    if across is None:
        return
    mine, right = quoted(text, side), quoted(shown, other)
    yield comparison.finding(
        "name.spelling",
        "error",
        (
            f"{mine} dans la version {VERSION_FR[side]} : partout ailleurs, le nom s’écrit {right}.",
            f"{mine} in the {VERSION_EN[side]} version: everywhere else the name is spelt {right}.",
        ),
        fr=span if side == "fr" else across,
        en=span if side == "en" else across,
        score=score,
    )

"""`negation`: one version denies what the other affirms.

A denied sentence is often translated by a word that denies on its own ("fails to", "sans", "difficile" for "not easy"),
so a negation without counterpart says little. Told is one whose verb stands affirmed in the other version: the same
modal verb (ne peut pas, can), or a word that both languages share (n'augmentera pas, will augment). Without a shared
word only a short sentence is told, for information; an order ("don't forget", "n'oubliez pas") and a sentence that
denies twice ("not … without") turn into other words too easily. The words of an
amount ("moins de 26 ans") deny nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from presskit import locales
from presskit.check.comparison import OTHER, SIDES, Comparison, Passage, Span, quoted
from presskit.check.figures import fold, holds, words
from presskit.check.naming.dictionary import ordinary
from presskit.locales import verbs
from presskit.locales.cognates import akin
from presskit.model import Finding, MentionType, Severity, Side

SURE = 0.8  # the score a bead needs
AMOUNTS: frozenset[MentionType] = frozenset(("money", "count", "percent", "duration"))
SHORT, MIDDLING = 12, 20  # words of a sentence that is told without its verb, and by its modal verb
REACH = 6  # words between the two parts of a French negation, and from a negation to what it denies
_TOKEN = re.compile(r"[nN]['’](?=[^\W\d_])|\b[^\W\d_]+n['’]t\b|[^\W\d_]+(?:-[^\W\d_]+)*")


class _Word(NamedTuple):
    start: int
    end: int
    plain: str
    capital: bool


@dataclass(frozen=True, slots=True)
class _Denial:
    """Words that deny at [start, end) of the document, and what they deny: verbs, or the key of a modal verb."""

    start: int
    end: int
    denied: tuple[str, ...]
    modal: str
    orders: bool  # an imperative, which turns into other words easily
    by: str  # the word that denies: "pas", "never"


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Sentences of sure beads that deny in one version only."""
    for fr, en, score in comparison.both():
        if score < SURE or len(fr.segments) != 1 or len(en.segments) != 1:
            continue
        sides = {"fr": fr, "en": en}
        tokens: dict[Side, list[_Word]] = {"fr": _tokens(fr), "en": _tokens(en)}
        denials = {side: _denials(tokens[side], side) for side in SIDES}
        tokens = {side: _outside_amounts(tokens[side], sides[side]) for side in SIDES}
        for side in SIDES:
            other = OTHER[side]
            if len(denials[side]) != 1 or denials[other] or _denies(tokens[other], other):
                continue
            denial = denials[side][0]
            if holds(sides[other].text, comparison.version(side).document.text[denial.start : denial.end]):
                continue  # quoted in the language of the other version
            around = [t for t in tokens[side] if t.end <= denial.start or t.start >= denial.end]
            if denial.orders or _denies(around, side) or _any(around, "alternatives"):
                continue
            if denial.by in locales.get(side).checks.nevers and _any(tokens[other], "first"):
                continue  # "n'avaient jamais demandé", "ask for the first time"
            if _limited(around, side) != _limited(tokens[other], other) or _undone(denial, side):
                continue
            length = max(len(words(p.text)) for p in (fr, en))
            shared, modal = _shared(denial, tokens[other], side), _modal(denial, tokens[other], around, side)
            if shared:
                yield _finding(comparison, side, denial, shared, "warning", score)
            elif modal and length <= MIDDLING and not _any(around, "asking"):
                yield _finding(comparison, side, denial, modal, "info", score)
            elif length <= SHORT:
                yield _bare(comparison, side, denial, sides[other], score)


def _outside_amounts(tokens: list[_Word], passage: Passage) -> list[_Word]:
    spans = [(m.start, m.end) for m in passage.mentions if m.type in AMOUNTS]
    return [t for t in tokens if not any(start <= t.start and t.end <= end for start, end in spans)]


def _any(tokens: list[_Word], family: Literal["alternatives", "asking", "first"]) -> bool:
    """Has a sentence a word of the family, in whichever language?"""
    return any(t.plain in getattr(locales.get(side).checks, family) for side in SIDES for t in tokens)


def _tokens(passage: Passage) -> list[_Word]:
    at = passage.start
    return [
        _Word(at + m.start(), at + m.end(), fold(m.group()), m.group()[0].isupper())
        for m in _TOKEN.finditer(passage.segments[0].text)
    ]


# --- what denies ------------------------------------------------------------------------------------------------------


def _denials(tokens: list[_Word], side: Side) -> list[_Denial]:
    return list(_french(tokens) if side == "fr" else _english(tokens))


def _french(tokens: list[_Word]) -> Iterator[_Denial]:
    """ "ne … pas", but not "ne … que" nor "ne … plus que"."""
    data = locales.get("fr").checks
    k = 0
    while k < len(tokens):
        if tokens[k].plain not in data.deniers:
            k += 1
            continue
        ahead = [t.plain for t in tokens[k + 1 : k + 1 + REACH]]
        second = next((j for j, word in enumerate(ahead) if word in data.negations), None)
        if second is None or not data.restrictions.isdisjoint(ahead[: second + 3]):
            k += 1
            continue
        between = [word for word in ahead[:second] if word not in data.clitics]
        after = tokens[k + 2 + second : k + 2 + second + 2]
        aux = all(word in data.auxiliaries for word in between)
        denied = [*between, *(t.plain for t in after if aux)]
        modal = next((data.modals[word] for word in between if word in data.modals), "")
        end = after[0].end if aux and after else tokens[k + 1 + second].end
        yield _Denial(tokens[k].start, end, tuple(denied), modal, tokens[k].capital, ahead[second])
        k += second + 2


def _english(tokens: list[_Word]) -> Iterator[_Denial]:
    """ "does not", "can't", "cannot", "never" with what follows; "not only" and "or not" deny nothing."""
    data = locales.get("en").checks
    for k, token in enumerate(tokens):
        plain = token.plain.replace("’", "'")
        before = tokens[k - 1].plain if k else ""
        glued = data.glued_denials.get(plain) or next(
            (plain.removesuffix(end) for end in data.denying_endings if plain.endswith(end)), ""
        )
        verb = glued or before
        if not glued and plain not in data.deniers:
            continue
        finite = verb in data.auxiliaries or verb in data.modals or plain in data.lone_denials
        ahead = [t for t in tokens[k + 1 : k + 1 + REACH] if t.plain not in data.clitics]
        if not finite or (ahead and ahead[0].plain in data.restrictions):
            continue
        denied = ahead[:2]
        first = tokens[k - 1] if k and verb == before else token
        polite = tokens[tokens.index(first) - 1].plain in data.requests if first is not tokens[0] else True
        orders = verb in data.ordering and (first.capital or polite)
        end = denied[0].end if denied else token.end
        yield _Denial(first.start, end, tuple(t.plain for t in denied), data.modals.get(verb, ""), orders, plain)


def _denies(tokens: list[_Word], side: Side) -> bool:
    """Has a sentence any word that denies, or may ("sans", "fails", "unable")?"""
    data = locales.get(side).checks
    whole, beginnings = _privatives(side)
    return any(
        t.plain in whole
        or t.plain.startswith(beginnings)
        or (side == "en" and (t.plain in data.negations or t.plain.endswith(data.denying_endings)))
        or t.plain in data.deniers
        or _prefixed(t.plain, side)
        for t in tokens
    )


def _limited(tokens: list[_Word], side: Side) -> bool:
    """Is there a word that sets a denial its limit ("not before May")?"""
    return any(t.plain in locales.get(side).checks.limits for t in tokens)


def _undone(denial: _Denial, side: Side) -> bool:
    """Is what is denied a denial ("don't forget to read it")?"""
    return any(word.startswith(locales.get(side).checks.undone) for word in denial.denied)


def _prefixed(word: str, side: Side) -> bool:
    """Is this a word of the language with what denies it before it ("unaffected")?"""
    return any(
        word.startswith(prefix) and len(word) - len(prefix) >= 5 and ordinary(word[len(prefix) :], side)
        for prefix in locales.get(side).checks.negative_prefixes
    )


@cache
def _privatives(side: Side) -> tuple[frozenset[str], tuple[str, ...]]:
    """Short ones, which are words, and long ones, which begin words, without accents."""
    plain = [fold(word) for word in locales.get(side).checks.privatives]
    return frozenset(word for word in plain if len(word) <= 3), tuple(word for word in plain if len(word) > 3)


# --- what is affirmed -------------------------------------------------------------------------------------------------


def _shared(denial: _Denial, tokens: list[_Word], side: Side) -> _Word | None:
    """The word of the other version that affirms what is denied, one that both languages share or, for the verb right
    behind the negation, one that translates it: the only such word."""
    verb = next((word for word in denial.denied if word not in locales.get(side).checks.auxiliaries), "")
    for word in denial.denied:
        if len(word) < 4:
            continue
        known = verbs.translations(word, side) if word == verb else ()
        hits = [
            t
            for t in tokens
            if akin(*((word, t.plain) if side == "fr" else (t.plain, word)))
            or any(verbs.begins(t.plain, k) for k in known)
        ]
        if len(hits) == 1:
            return hits[0]
    return None


def _modal(denial: _Denial, tokens: list[_Word], around: list[_Word], side: Side) -> _Word | None:
    """The modal verb of the other version, when it is the one that is denied and there is no other in either."""
    mine, theirs = locales.get(side).checks.modals, locales.get(OTHER[side]).checks.modals
    hits = [t for t in tokens if t.plain in theirs]
    alone = len(hits) == 1 and not any(t.plain in mine for t in around)
    return hits[0] if denial.modal and alone and theirs[hits[0].plain] == denial.modal else None


# --- findings ---------------------------------------------------------------------------------------------------------


def _finding(
    comparison: Comparison, side: Side, denial: _Denial, affirmed: _Word, severity: Severity, score: float
) -> Finding:
    other = OTHER[side]
    spans: dict[Side, Span] = {side: (denial.start, denial.end), other: (affirmed.start, affirmed.end)}
    said = {s: quoted(comparison.version(s).document.text[slice(*spans[s])], s) for s in SIDES}
    without = {s: ("" if s == side else " sans négation", "" if s == side else " without a negation") for s in SIDES}
    return comparison.finding(
        "negation",
        severity,
        (
            f"Le français dit {said['fr']}{without['fr'][0]}, l’anglais {said['en']}{without['en'][0]}.",
            f"The French says {said['fr']}{without['fr'][1]}, the English {said['en']}{without['en'][1]}.",
        ),
        fr=spans["fr"],
        en=spans["en"],
        score=score,
    )


def _bare(comparison: Comparison, side: Side, denial: _Denial, passage: Passage, score: float) -> Finding:
    other = OTHER[side]
    spans: dict[Side, Span] = {side: (denial.start, denial.end), other: (passage.start, passage.end)}
    which_fr, which_en = ("française", "French") if side == "fr" else ("anglaise", "English")
    return comparison.finding(
        "negation",
        "info",
        (
            f"Seule la version {which_fr} de cette phrase contient une négation.",
            f"Only the {which_en} version of this sentence has a negation.",
        ),
        fr=spans["fr"],
        en=spans["en"],
        score=score,
    )

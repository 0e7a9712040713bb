"""`segment.untranslated`, `segment.wrong_language`: sentences of a version that are in the other language.

Told by function words that only one of the two languages has. A passage that stands word for word in the other version
was not translated; one that does not is in the wrong language for another reason (a title, a foreign quotation).
"""

import re
from collections.abc import Iterator
from functools import cache

from presskit import locales
from presskit.check.comparison import OTHER, SIDES, VERSION_EN, VERSION_FR, Comparison, quoted, shortened
from presskit.check.figures import WORD, fold, holds, words
from presskit.check.naming.dictionary import ordinary
from presskit.model import BlockKind, Finding, Segment, Side

_TITLE = re.compile(r"«[^«»]{3,120}»|“[^“”]{3,120}”|\"[^\"]{3,120}\"|https?://\S+|www\.\S+")
_QUOTED = re.compile(r"«[^«»]{3,2000}»|“[^“”]{3,2000}”|\"[^\"]{3,2000}\"")
NAMES = 0.6  # share of capitalised words of a postal address
HEADS: frozenset[BlockKind] = frozenset(("title", "subtitle", "heading"))
WORDS = 4  # a segment of fewer words may be a name
_NAMES_FR = {"fr": "français", "en": "anglais"}
_TAILS = {
    "segment.untranslated": (", tel quel dans les deux versions", ", word for word in both versions"),
    "segment.wrong_language": ("", ""),
}
_NAMES_EN = {"fr": "French", "en": "English"}


@cache
def _own(lang: str) -> frozenset[str]:
    """Function words, without accents, that the other language does not have; elided letters do not count."""
    sets = {
        side: frozenset(w for word in locales.get(side).checks.function_words for w in words(word)) for side in SIDES
    }
    return sets["fr"] - sets["en"] if lang == "fr" else sets["en"] - sets["fr"]


def foreign(text: str, side: Side) -> bool:
    """Is a text of this version in the other language, beyond doubt?"""
    said = words(_unquoted(text))
    if len(said) < WORDS:
        return False
    mine = sum(word in _own(side) for word in said)
    theirs = sum(word in _own(OTHER[side]) for word in said)
    return theirs >= 2 and theirs >= 4 * mine and theirs >= 0.12 * len(said)


def _certain(text: str, side: Side) -> bool:
    """Is it more than a couple of words (the motto of a product), and no third language that shares them?"""
    said = words(_unquoted(text))
    theirs = [word for word in said if word in _own(OTHER[side])]
    return len(theirs) >= 3 and sum(_belongs(word, OTHER[side]) for word in said) >= 0.3 * len(said)


def _address(text: str) -> bool:
    """Is a text mostly names, with a number: a postal address, which keeps its language?"""
    said = WORD.findall(text)
    return any(c.isdigit() for c in text) and sum(word[0].isupper() for word in said) >= NAMES * len(said)


def _unquoted(text: str) -> str:
    """Without addresses and short stretches in quotation marks: titles, which keep their language."""
    return _TITLE.sub(" ", text)


def left_over(text: str, side: Side) -> bool:
    """Is a text that stands in both versions in the other language? Only words in lower case tell, for names are the
    same in both; the vocabularies tell where function words are few."""
    said = [fold(m.group()) for m in WORD.finditer(_unquoted(text)) if m.group()[:1].islower()]
    mine = sum(_belongs(word, side) for word in said)
    theirs = sum(_belongs(word, OTHER[side]) for word in said)
    return theirs >= 3 and theirs >= 4 * mine and theirs >= 0.3 * len(said)


def _belongs(word: str, side: Side) -> bool:
    return word in _own(side) or (ordinary(word, side) and not ordinary(word, OTHER[side]))


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Runs of neighbouring segments in the other language."""
    for side in SIDES:
        others = {_plain(s.text) for s in comparison.version(OTHER[side]).segmented.segments}
        runs: list[list[Segment]] = []
        last = -2
        for k, segment in enumerate(comparison.version(side).segmented.segments):
            copied = _plain(segment.text) in others
            if segment.kind not in HEADS and _address(segment.text):
                continue
            if not (foreign(segment.text, side) and (copied or _certain(segment.text, side))) and not (
                copied and left_over(segment.text, side)
            ):
                continue
            if runs and k == last + 1:
                runs[-1].append(segment)
            else:
                runs.append([segment])
            last = k
        theirs = comparison.version(OTHER[side]).document.text
        for run in runs:
            copied = all(_plain(s.text) in others or holds(theirs, s.text) for s in run)
            yield _finding(comparison, side, run, "segment.untranslated" if copied else "segment.wrong_language")


def _plain(text: str) -> str:
    return " ".join(words(text))


def _finding(comparison: Comparison, side: Side, run: list[Segment], check: str) -> Finding:
    other = OTHER[side]
    # the words are in the other language
    text = quoted(shortened(" ".join(segment.text for segment in run)), other)
    cited = all(_cited(comparison, side, segment) for segment in run)
    tail_fr, tail_en = _TAILS[check]
    return comparison.on(
        side,
        check,
        "info" if cited else "warning",
        (
            f"Ce passage de la version {VERSION_FR[side]} est en {_NAMES_FR[other]}{tail_fr} : {text}",
            f"This passage of the {VERSION_EN[side]} version is in {_NAMES_EN[other]}{tail_en}: {text}",
        ),
        (run[0].start, run[-1].end),
    )


def _cited(comparison: Comparison, side: Side, segment: Segment) -> bool:
    """Are the foreign words of a segment only cited in it, and by nobody: a title, what a notice says?"""
    said = comparison.version(side).mentions.quotes
    if any(quote.speakers and quote.start < segment.end and segment.start < quote.end for quote in said):
        return False
    around = _QUOTED.sub(" ", segment.text)
    own = [word for word in words(around) if not ordinary(word, OTHER[side]) or ordinary(word, side)]
    return around != segment.text and bool(own) and not foreign(around, side)

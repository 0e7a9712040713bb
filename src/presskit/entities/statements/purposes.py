"""What an amount of money is for: "12 M€ pour rénover les bâtiments", "$5 million to fund ten projects", "a €3 million
research programme". A period right after the amount ("over five years") is its own and is stepped over."""

from collections.abc import Mapping
from functools import cache

from presskit import locales
from presskit.entities.statements.clauses import Sentence, bare, phrase
from presskit.entities.statements.deeds import sentences
from presskit.entities.tokens import Phrases, match, phrases
from presskit.model import Version

_LONGEST = 24  # tokens
_BETWEEN = 6  # tokens of "de subventions", "in funding" between an amount and its purpose
_STOPS = frozenset('.,;:!?()[]«»“”"\n—…|•')


@cache
def _table(lang: str) -> Phrases[int]:
    return phrases((words, 0) for words in locales.get(lang).deeds.purposes)


def purposes(version: Version) -> dict[int, str]:
    """What each amount of money (by the index of its mention) is for, as written; amounts without are left out."""
    lang = version.mentions.lang
    if lang not in locales.LANGUAGES or all(mention.type != "money" for mention in version.mentions.mentions):
        return {}
    found: dict[int, str] = {}
    periods = {m.start: m.end for m in version.mentions.mentions if m.type == "duration"}
    for sentence in sentences(version):
        i = sentence.first
        while i < sentence.end:
            if sentence.kind(i) != "money":
                i += 1
                continue
            end = sentence.end_of(i)
            if text := _purpose(sentence, i, end, periods, version):
                found[sentence.over[i]] = text
            i = end
    return found


def _purpose(sentence: Sentence, i: int, end: int, periods: Mapping[int, int], version: Version) -> str:
    words, stream, lang = sentence.words, sentence.stream, version.mentions.lang
    j = end
    for _ in range(_BETWEEN):
        if period := periods.get(stream.starts[j]):
            while j < sentence.end and stream.starts[j] < period:
                j += 1
        if opening := match(stream, j, _table(lang)):
            return _told(sentence, opening[1], version)
        invested = any(word in words.spent for word in stream.folded[max(sentence.first, i - _BETWEEN) : j])
        if stream.folded[j] in words.into and invested and sentence.over[j] < 0:
            return _told(sentence, j + 1, version)
        if j >= sentence.end or stream.folded[j] in _STOPS or sentence.over[j] >= 0:
            break
        j += 1
    return _named(sentence, end, version)


def _told(sentence: Sentence, j: int, version: Version) -> str:
    """The words from token `j` to the end of the clause."""
    stream, end = sentence.stream, j
    while end < sentence.end and end - j < _LONGEST:
        if sentence.kind(end) in ("date", "time", "money"):
            break
        if sentence.over[end] < 0 and (
            stream.folded[end] in _STOPS or (stream.folded[end] in sentence.words.relatives)
        ):
            break
        end += 1
    while end > j and (
        stream.folded[end - 1] in sentence.words.bounds or stream.folded[end - 1] in sentence.words.articles
    ):
        end -= 1
    timed = set(stream.folded[j : j + 5]) & set(locales.get(version.mentions.lang).dates.units)
    if end <= j or timed or not any(word.isalpha() and len(word) > 2 for word in stream.folded[j:end]):
        return ""
    return " ".join(version.document.text[stream.starts[j] : stream.ends[end - 1]].split())


def _named(sentence: Sentence, end: int, version: Version) -> str:
    """English puts it right after the amount: "a €3 million research programme"."""
    stream = sentence.stream
    first = stream.folded[end]
    if version.mentions.lang != "en" or not first.isalpha() or not stream.words[end][0].islower():
        return ""
    if first in sentence.words.bounds or first in sentence.words.adverbs or first in sentence.words.of:
        return ""
    found = phrase(sentence, end, sentence.words.bounds)
    if found is None or found.end - found.start > 6:
        return ""
    found = bare(sentence, found)
    return " ".join(version.document.text[stream.starts[found.start] : stream.ends[found.end - 1]].split())

"""The language of a document and of each of its blocks.

Three layers, the cheapest first, so that a clear case costs no library call:

1. frequent words that French or English owns alone (`locales.*.sentences.markers`) decide blocks of running text;
2. py3langid (naive Bayes over byte n-grams, right on fragments, ~0.1 ms) decides blocks without such words;
3. langdetect (Shuyo's character n-grams, seeded, with a French/English prior, ~5 ms) is asked for documents that the
   first two leave in doubt.

The verdict on a document is a vote of its blocks, weighted by their words. A block then differs from its document
only when it is a sentence that clearly is in another language, or a fragment between such sentences: names and titles
of works in a foreign language stay in the language of the text that cites them.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from presskit import locales
from presskit.language.guesses import fast, ranked, slow
from presskit.model import Document, Languages

UNDECIDED = "und"
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = frozenset(".!?…")
_DENSITY = 0.14  # share of markers among the words of running text, at least
_FEW = 4  # with fewer words there is little to go by
_LANGDETECT_WORDS = 8  # below, langdetect guesses


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSettings:
    """`prior`: the probability langdetect starts with for French and for English, each (the rest share what is left);
    `block_chars`: how much of a block is read; `confident`: what py3langid must reach
    in [0, 1] to be believed alone; `fragment_words`: a block without final punctuation and with fewer words is a
    fragment, which never overrules its document alone."""

    prior: float = 0.45
    block_chars: int = 2_000
    confident: float = 0.9
    fragment_words: int = 12


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What one block says by itself: `lang` is "" when it does not decide; `sentence`: it is running text; `fr`, `en`
    count the markers among its `words`."""

    words: int
    fr: int
    en: int
    lang: str
    score: float
    sentence: bool
    text: str


def identify(document: Document, *, settings: LanguageSettings = LanguageSettings()) -> Languages:
    """The language of the document, with a score in [0, 1], and one ISO 639-1 code per block ("und": no evidence).

    `document.lang_declared` is a hint: it decides between equals and lowers the score when the text contradicts it; it
    is never the verdict, because wrong declarations are common. Deterministic.
    """
    markers = (locales.get("fr").sentences.markers, locales.get("en").sentences.markers)
    evidence = []
    for block in document.blocks:
        end = min(block.end, block.start + settings.block_chars)
        evidence.append(_marked(document.text[block.start : end], markers, settings))
    if not evidence:
        evidence = [_marked(document.text[: settings.block_chars], markers, settings)]
    evidence = _guessed(evidence, settings)
    declared = document.lang_declared[:2].lower()
    lang, score = _verdict(evidence, declared, settings)
    blocks = _settle(evidence, lang, settings) if document.blocks else ()
    return Languages(document=document.id, lang=lang, score=round(score, 4), blocks=blocks)


def load() -> None:
    """Load what `identify` asks about doubtful blocks, ahead of it."""
    fast("")


# --- one block --------------------------------------------------------------------------------------------------------


def _marked(text: str, markers: tuple[frozenset[str], frozenset[str]], settings: LanguageSettings) -> _Evidence:
    text = _without_addresses(text)
    words = _WORD.findall(text.lower())
    total = len(words)
    fr = len([word for word in words if word in markers[0]])
    en = len([word for word in words if word in markers[1]])
    sentence = total >= settings.fragment_words or (total >= 4 and text.rstrip(' \n\t\u00a0"»”)')[-1:] in _ENDS)
    high, low = max(fr, en), min(fr, en)
    if total >= 5 and high >= 2 and high >= 4 * low and high >= _DENSITY * total:
        return _Evidence(total, fr, en, "fr" if fr > en else "en", high / (high + low + 0.05), sentence, text)
    return _Evidence(total, fr, en, "", 0.0, sentence, text)


def _guessed(evidence: list[_Evidence], settings: LanguageSettings) -> list[_Evidence]:
    """Undecided running text is shown to py3langid; short sentences only when the rest of the document is not clear."""
    counts = Counter[str]()
    for e in evidence:
        counts[e.lang] += e.words
    clear = max(counts["fr"], counts["en"]) >= 0.8 * max(1, counts.total())
    guessed = []
    for e in evidence:
        if not e.lang and e.sentence and not (clear and e.words < settings.fragment_words):
            guess, confidence = fast(e.text)
            if confidence >= settings.confident and (guess in ("fr", "en") or e.words >= 6):
                e = replace(e, lang=guess, score=confidence)  # noqa: PLW2901
        guessed.append(e)
    return guessed


def _without_addresses(text: str) -> str:
    """The text without URLs and e-mail addresses, whose words are in no language (or always in English)."""
    if "@" not in text and "://" not in text and "www." not in text:
        return text
    return " ".join(w for w in text.split() if "@" not in w and "://" not in w and not w.startswith("www."))


# --- the document -----------------------------------------------------------------------------------------------------


def _verdict(evidence: list[_Evidence], declared: str, settings: LanguageSettings) -> tuple[str, float]:
    words = sum(e.words for e in evidence)
    if not words:
        return UNDECIDED, 0.0
    votes: dict[str, float] = {}
    for e in evidence:
        if e.lang:
            votes[e.lang] = votes.get(e.lang, 0.0) + e.words * e.score
    decided = sum(votes.values())
    best = max(sorted(votes), key=lambda lang: (votes[lang], lang == declared), default="")
    # Most words voted, and they agree: no further opinion is needed.
    if best and votes[best] >= 0.8 * decided and decided >= 0.5 * words and words >= 20:
        return best, _dampened(votes[best] / decided, best, declared)
    # A text in both languages: the larger part wins, and the score says how large it is.
    if best and decided >= 0.7 * words and words >= 40:
        return best, _dampened(votes[best] / decided * 0.95, best, declared)
    lang, score = _second_opinion(evidence, votes, words, declared, settings)
    if len(votes) > 1:
        score = min(score, max(0.5, votes.get(lang, 0.0) / decided))
    return lang, _dampened(score, lang, declared)


def _dampened(score: float, lang: str, declared: str) -> float:
    contradicted = declared not in ("", UNDECIDED, lang)
    return max(0.0, min(score * (0.9 if contradicted else 1.0), 0.999))


def _second_opinion(
    evidence: list[_Evidence], votes: dict[str, float], words: int, declared: str, settings: LanguageSettings
) -> tuple[str, float]:
    """Short or doubtful documents: blocks, markers and py3langid; langdetect when these do not agree."""
    text = "\n".join(e.text for e in evidence if e.words)[:4_000]
    if text.isupper():
        text = text.lower()
    judges = [dict(ranked(text)[:6])]
    if votes:
        total = sum(votes.values())
        judges.append({lang: vote / total for lang, vote in votes.items()})
    fr, en = sum(e.fr for e in evidence), sum(e.en for e in evidence)
    if fr + en:
        density = min(1.0, (fr + en) / (_DENSITY * words))
        judges.append({"fr": density * fr / (fr + en), "en": density * en / (fr + en)})
    best, score = _majority(judges, declared)
    if words >= _LANGDETECT_WORDS and score < settings.confident:
        considered = dict(slow(text, settings.prior))
        if considered:
            best, score = _majority(
                [*judges, considered, considered], declared
            )  # on text of this length it outweighs each other
    if score >= (0.4 if best in ("fr", "en") else 0.6):
        return best, score
    if declared in ("fr", "en"):
        return declared, 0.3
    # Press is French or English before it is anything else, unless a third language stands out.
    means = _means(judges)
    for lang, other in (("fr", "en"), ("en", "fr")):
        mean, against = means.get(lang, 0.0), means.get(other, 0.0)
        clear = 0.65 if words >= _FEW else 0.8
        if score < 0.5 and mean >= 0.1 and mean >= clear * (mean + against):
            return lang, mean
    return UNDECIDED, score


def _means(judges: list[dict[str, float]]) -> dict[str, float]:
    means: dict[str, float] = {}
    for judge in judges:
        for lang, probability in judge.items():
            means[lang] = means.get(lang, 0.0) + probability / len(judges)
    return means


def _majority(judges: list[dict[str, float]], declared: str) -> tuple[str, float]:
    """The language with the highest mean probability; the declared one has a small advantage."""
    means = _means(judges)
    if declared in means:
        means[declared] += 0.15
    best = max(sorted(means), key=lambda lang: means[lang], default=UNDECIDED)
    return best, min(1.0, means.get(best, 0.0))


# --- blocks in their document -----------------------------------------------------------------------------------------


def _settle(evidence: list[_Evidence], lang: str, settings: LanguageSettings) -> tuple[str, ...]:
    anchors = [_anchor(e, lang, settings) for e in evidence]
    before, after = _nearest(anchors), _nearest(anchors[::-1])[::-1]
    mixed = any(anchor not in ("", lang) for anchor in anchors)
    settled = []
    for e, anchor, left, right in zip(evidence, anchors, before, after, strict=True):
        if not e.words:
            settled.append(UNDECIDED)
        elif anchor:
            settled.append(anchor)
        elif mixed:
            settled.append(_fragment(e, lang, left or right, right or left))
        else:
            settled.append(lang)
    return tuple(settled)


def _anchor(e: _Evidence, lang: str, settings: LanguageSettings) -> str:
    """The language of a block that needs no neighbour to decide: running text, or agreement with the document."""
    if not e.lang or e.lang == lang:
        return e.lang
    if not e.sentence:
        return ""
    if e.words < settings.fragment_words:
        guess, confidence = fast(e.text)
        return e.lang if guess == e.lang and confidence >= settings.confident else ""
    return e.lang


def _nearest(anchors: list[str]) -> list[str]:
    """For each position the last anchor before it, "" at the beginning."""
    found, last = [], ""
    for anchor in anchors:
        found.append(last)
        last = anchor or last
    return found


def _fragment(e: _Evidence, lang: str, left: str, right: str) -> str:
    """A heading or name in a document of two languages: its neighbours' language when both agree, else its own."""
    if left == right:
        other = left or lang
        if other == lang:
            return lang
        # Inside a part in another language; its own words may still speak for the document.
        own = e.fr - e.en if lang == "fr" else e.en - e.fr
        return lang if lang in ("fr", "en") and own >= 2 else other
    probabilities = dict(ranked(e.text))
    return max(sorted({left, right, lang} - {""}), key=lambda one: (probabilities.get(one, 0.0), one == lang))

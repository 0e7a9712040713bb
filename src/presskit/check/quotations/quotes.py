"""`quote.missing`, `quote.truncated`, `quote.speaker`: words somebody is quoted with in one version only, in part, or
as somebody else's.

Groups of quotations are compared (`speech`). Whether the other version quotes anything there is
read from its quotation marks, so that a stretch that was not recognised as speech makes no alarm.
"""

import bisect
import re
from collections.abc import Iterator

from presskit.check.comparison import (
    EXPANSION,
    OTHER,
    SIDES,
    VERSION_EN,
    VERSION_FR,
    Comparison,
    Span,
    quoted,
    shortened,
)
from presskit.check.figures import fold, holds, words
from presskit.check.passages.blocks import summary_of
from presskit.check.quotations import speech, stretches
from presskit.check.quotations.speech import Group
from presskit.model import Finding, Quote, Severity, Side

LEAST = 25  # characters: shorter quotations are often titles and terms
CUT = 0.62  # a group with less than this share of the other's length (French brought to English) has lost words
CUT_LENGTH = 80  # and only where the longer one has so many characters


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Quotations without counterpart, with another speaker, or with a part missing."""
    marked = {side: stretches.of(comparison, side) for side in SIDES}
    loose = {side: stretches.loose(comparison, side, marked[side]) for side in SIDES}
    groups = speech.groups(comparison, marked)
    paired = speech.twins(comparison, groups)
    summary = {side: summary_of(comparison, side) for side in SIDES}
    told: list[Finding] = []
    for number, group in enumerate(groups):
        if number in paired:
            continue
        if group.fr and group.en:
            truncated = _truncated(comparison, group, marked)
            if truncated:
                told.append(truncated)
            told.extend(_speaker(comparison, group))
            continue
        side: Side = "fr" if group.fr else "en"
        if summary[OTHER[side]]:
            continue  # told in one line with the passages left out
        told.extend(_missing(comparison, side, group, marked[OTHER[side]], loose[OTHER[side]]))
    yield from told
    yield from stretches.lost(comparison, marked, told)


# --- missing ----------------------------------------------------------------------------------------------------------


def _missing(
    comparison: Comparison, side: Side, group: Group, others: list[Span], loose: list[int]
) -> Iterator[Finding]:
    """A group with quotations on one side only."""
    other = OTHER[side]
    quotes = [speech.quotes(comparison, side)[k] for k in group.side(side)]
    length = sum(len(q.text) for q in quotes)
    if length < LEAST or any("«" in quote.text for quote in quotes):
        return  # a term, or marks that do not match
    across = [p for k in sorted(group.ties) for p in (comparison.ties[k].side(other),) if p]
    spans = [(s.start, s.end) for p in across for s in p.segments]
    if any(stretches.within(others, start, end) for start, end in spans):
        return
    want = length * (EXPANSION if other == "fr" else 1 / EXPANSION)
    if not across and bisect.bisect_left(loose, 2 * want) > bisect.bisect_right(loose, want / 2):
        return  # about as much is quoted in a passage that is not aligned either
    theirs = comparison.version(other).document.text
    if all(holds(theirs, quote.text) for quote in quotes):
        return  # it stands there in the language it was said in, without these marks
    room = sum(end - start for start, end in spans)
    mine = sum(s.end - s.start for k in group.ties for p in (comparison.ties[k].side(side),) if p for s in p.segments)
    scale = EXPANSION if side == "en" else 1 / EXPANSION
    score = min((comparison.ties[k].score for k in group.ties if comparison.ties[k].side(other)), default=1.0)
    words = quoted(shortened(quotes[0].text), side)
    who = ", ".join(dict.fromkeys(name for q in quotes for name in q.speakers))
    by_fr, by_en = (f" ({who})" if who else ""), (f" by {who}" if who else "")
    span = (quotes[0].start, quotes[-1].end)
    if not who and stretches.headed(comparison, side, span):
        return
    if room >= 0.75 * scale * mine:
        yield comparison.on(
            side,
            "quote.indirect",
            "info",
            (
                f"La citation {words}{by_fr} est sans guillemets dans la version {VERSION_FR[other]}.",
                f"The quotation{by_en} {words} stands without quotation marks in the {VERSION_EN[other]} version.",
            ),
            span,
            score,
        )
        return
    severity: Severity = "error" if who or length >= 60 else "warning"
    yield comparison.on(
        side,
        "quote.missing",
        "info" if not who and stretches.gloss(comparison, side, span) else severity,
        (
            f"La citation {words}{by_fr} manque dans la version {VERSION_FR[other]}.",
            f"The quotation{by_en} {words} is missing from the {VERSION_EN[other]} version.",
        ),
        span,
        max(score, 0.5) if not across else score,
    )


# --- truncated --------------------------------------------------------------------------------------------------------


def _truncated(comparison: Comparison, group: Group, marked: dict[Side, list[Span]]) -> Finding | None:
    """A group whose words are far fewer on one side, parts that were not recognised as speech included."""
    fr, en = ([speech.quotes(comparison, side)[k] for k in group.side(side)] for side in SIDES)
    said = {side: _said(comparison, side, group, marked[side]) for side in SIDES}
    left, right = said["fr"] / EXPANSION, float(said["en"])
    if min(left, right) >= CUT * max(left, right) or max(left, right) < CUT_LENGTH:
        return None
    short: Side = "fr" if left < right else "en"
    # the words may stand there without marks: a quotation that one version ends earlier than the other
    passages = [p for k in sorted(group.ties) for p in (comparison.ties[k].fr, comparison.ties[k].en)]
    rooms = [sum(len(p.text) for p in passages[i::2] if p) for i in (0, 1)]
    room = (rooms[0] / EXPANSION, float(rooms[1]))
    if min(room) >= 0.85 * max(room):
        return None
    score = min(comparison.ties[k].score for k in group.ties if comparison.ties[k].fr and comparison.ties[k].en)
    return comparison.finding(
        "quote.truncated",
        "warning",
        (
            f"La citation est bien plus courte dans la version {VERSION_FR[short]}.",
            f"The quotation is much shorter in the {VERSION_EN[short]} version.",
        ),
        fr=(fr[0].start, fr[-1].end),
        en=(en[0].start, en[-1].end),
        score=score,
    )


def _said(comparison: Comparison, side: Side, group: Group, marked: list[Span]) -> int:
    """How many characters of a group's passages are somebody's words: all that stands in quotation marks there, less
    who says it where that is put between the words ("…, assure X, directrice. …")."""
    quotes = [speech.quotes(comparison, side)[k] for k in group.side(side)]
    spans = {(q.start, q.end) for q in quotes}
    passages = [(s.start, s.end) for k in group.ties for p in (comparison.ties[k].side(side),) if p for s in p.segments]
    for start, end in sorted({s for a, b in passages for s in stretches.within(marked, a, b)}):
        if not any(a < end and start < b for a, b in spans):
            spans.add((start + 1, end - 1))
    text, total = comparison.version(side).document.text, 0
    for start, end in sorted(spans):
        total += end - start
        for mention in comparison.version(side).mentions.mentions:
            if mention.type == "person" and start < mention.start < end:
                before = text.rfind(",", start, mention.start)
                after = min((k for k in (text.find(mark, mention.end, end) for mark in ".!?…") if k > 0), default=-1)
                if before > start and after > 0 and mention.start - before < 40:
                    total -= after - before
                    break
    return total


# --- speaker ----------------------------------------------------------------------------------------------------------


def _speaker(comparison: Comparison, group: Group) -> Iterator[Finding]:
    """A group whose speakers, named beside the words in both versions, have no name in common."""
    cued = {
        side: [
            q for k in group.side(side) for q in (speech.quotes(comparison, side)[k],) if q.cue in ("verb", "signature")
        ]
        for side in SIDES
    }
    facing = _facing(comparison, cued)
    names = {side: list(dict.fromkeys(n for q in facing[side] for n in q.speakers)) for side in SIDES}
    # who is only taken up by a pronoun was perhaps misread, unless nobody else was named before
    taken = [s for s in SIDES if names[s] and not any(_written(comparison, s, group, n) for n in names[s])]
    if len(taken) > 1 or any(not _only_named(comparison, side, group, names) for side in taken):
        return
    names = {
        side: names[side] if side in taken else [n for n in names[side] if _written(comparison, side, group, n)]
        for side in SIDES
    }
    if not names["fr"] or not names["en"]:
        return
    if any(_same(one, other) for one in names["fr"] for other in names["en"]):
        return
    if any(_stands(comparison, OTHER[side], group, name) for side in SIDES for name in names[side]):
        return  # somebody the other version names there too: whose words they are was perhaps misread
    spans = {side: _speaker_span(comparison, side, facing[side][0]) for side in SIDES}
    score = min(comparison.ties[k].score for k in group.ties if comparison.ties[k].fr and comparison.ties[k].en)
    yield comparison.finding(
        "quote.speaker",
        "warning" if taken else "error",
        (
            f"La citation est attribuée à {' et '.join(names['fr'])} en français, "
            f"à {' et '.join(names['en'])} en anglais.",
            f"The quotation is ascribed to {' and '.join(names['fr'])} in French, "
            f"to {' and '.join(names['en'])} in English.",
        ),
        fr=spans["fr"],
        en=spans["en"],
        score=score,
    )


def _facing(comparison: Comparison, cued: dict[Side, list[Quote]]) -> dict[Side, list[Quote]]:
    """Those quotations that have one of the other version in the same ties: a group may be joined by others."""
    ties = {side: [set(comparison.ties_of(side, q.start, q.end)) for q in cued[side]] for side in SIDES}
    every = {side: set().union(*ties[side]) for side in SIDES}
    return {
        side: [q for q, own in zip(cued[side], ties[side], strict=True) if own & every[OTHER[side]]] for side in SIDES
    }


def _only_named(comparison: Comparison, side: Side, group: Group, names: dict[Side, list[str]]) -> bool:
    """Is the speaker whom a version takes up by a pronoun the only person that both versions name in the passage
    before?"""
    first = min((k for k in group.ties if comparison.ties[k].side(side)), default=0)
    before = comparison.ties[first - 1] if first else None
    if not before or not before.fr or not before.en or len(names[side]) != 1:
        return False
    people = [{m.text for m in passage.mentions if m.type == "person"} for passage in (before.fr, before.en)]
    return all(len(there) == 1 and _same(there.pop(), names[side][0]) for there in people)


def _stands(comparison: Comparison, side: Side, group: Group, name: str) -> bool:
    """Is a name of a speaker (four letters at least) written in the passages of a group on this side?"""
    return any(len(word) >= 4 and word in _words(comparison, side, group) for word in words(name))


def _written(comparison: Comparison, side: Side, group: Group, name: str) -> bool:
    """Is any part of a speaker's name written in the passages of a group on this side?"""
    return not _words(comparison, side, group).isdisjoint(words(name))


def _words(comparison: Comparison, side: Side, group: Group) -> set[str]:
    texts = [p.text for k in group.ties for p in (comparison.ties[k].side(side),) if p]
    return {word for text in texts for word in words(text)}


def _same(one: str, other: str) -> bool:
    """Do two names share a word (near enough: spelling is another check)?"""
    from rapidfuzz.distance import OSA

    mine, theirs = ([w for w in re.findall(r"\w+", fold(name)) if len(w) > 1] for name in (one, other))
    return any(OSA.distance(a, b) <= (2 if len(a) > 4 else 0) for a in mine for b in theirs) or not (mine and theirs)


def _speaker_span(comparison: Comparison, side: Side, quote: Quote) -> Span:
    mentions = comparison.version(side).mentions.mentions
    at = quote.speaker_mentions[0] if quote.speaker_mentions else -1
    return (mentions[at].start, mentions[at].end) if at >= 0 else (quote.start, quote.end)

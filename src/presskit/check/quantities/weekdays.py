"""`date.weekday`: the two versions name different days of the week, or a date does not fall on the one it names."""

import re
from collections.abc import Iterator
from datetime import date

from presskit import locales
from presskit.check.comparison import SIDES, Comparison, Passage, Span, quoted
from presskit.check.quantities import calendar
from presskit.model import Finding, Moment, Side


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Weekdays that differ between corresponding passages, then those that are not the calendar's."""
    told: set[tuple[Side, int]] = set()
    for fr, en, score in comparison.both():
        for finding in _across(comparison, fr, en, score):
            told |= {("fr", finding.fr.start)} if finding.fr else set()
            told |= {("en", finding.en.start)} if finding.en else set()
            yield finding
    yield from _weekdays(comparison, told)


def _across(comparison: Comparison, fr: Passage, en: Passage, score: float) -> Iterator[Finding]:
    """Weekdays named in one side of a bead only, when the other side names another one."""
    left, right = _named_days(fr, "fr"), _named_days(en, "en")
    mine, theirs = [d for d, _ in left], [d for d, _ in right]
    alone_fr = [(d, s) for d, s in left if d not in theirs]
    alone_en = [(d, s) for d, s in right if d not in mine]
    for (day_fr, fr_span), (day_en, en_span) in zip(alone_fr, alone_en, strict=False):
        yield comparison.finding(
            "date.weekday",
            "error",
            (
                f"Le jour diffère : {calendar.weekday(day_fr, 'fr')} en français, "
                f"{calendar.weekday(day_en, 'fr')} en anglais.",
                f"The day of the week differs: {calendar.weekday(day_fr, 'en')} in French, "
                f"{calendar.weekday(day_en, 'en')} in English.",
            ),
            fr=fr_span,
            en=en_span,
            score=score,
        )


def _named_days(passage: Passage, side: Side) -> list[tuple[int, Span]]:
    known = locales.get(side).tokens.weekdays
    found = []
    for segment in passage.segments:
        for match in re.finditer(r"[^\W\d_]{5,9}", segment.text):
            word = match.group()
            if word.casefold() in known and (side == "fr" or word[:1].isupper()):
                start = segment.start + match.start()
                found.append((known[word.casefold()], (start, start + len(word))))
    return found


def _weekdays(comparison: Comparison, told: set[tuple[Side, int]]) -> Iterator[Finding]:
    """Dates whose weekday is not the calendar's, unless the two versions already disagree there."""
    for side in SIDES:
        for mention in comparison.version(side).mentions.mentions:
            value = mention.value
            if not isinstance(value, Moment) or value.weekday is None:
                continue
            day = _full(value.iso) or _full(value.resolved)
            if day is None or day.isoweekday() == value.weekday or value.evidence not in ("", "published"):
                continue
            if any(s == side and mention.start <= at < mention.end for s, at in told):
                continue
            # a year that was not stated may be the wrong one: then it is only worth a look
            certain = _full(value.iso) is not None
            shown = quoted(mention.text, side)
            falls = calendar.weekday(day.isoweekday(), "fr"), calendar.weekday(day.isoweekday(), "en")
            yield comparison.on(
                side,
                "date.weekday",
                "error" if certain else "info",
                (
                    f"{shown} : le {calendar.day(day, 'fr')} est un {falls[0]}.",
                    f"{shown}: {calendar.day(day, 'en')} is a {falls[1]}.",
                ),
                (mention.start, mention.end),
            )


def _full(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso[:10]) if iso and len(iso) >= 10 and "/" not in iso else None
    except ValueError:
        return None

"""`date.value`, `time.value`, `quarter`: dates and times stated otherwise.

Compared bead by bead like amounts: what agrees, what the other side writes in another form, and what has moved to
another bead is set aside; what is left on both sides disagrees.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from presskit import locales
from presskit.check import ranges
from presskit.check.comparison import OTHER, Comparison, Passage, Span
from presskit.check.figures import figures, number_words, words
from presskit.check.quantities import calendar
from presskit.check.quantities.pairing import drop_moved, opposed
from presskit.model import Finding, Mention, Moment, Side

KINDS = ("date", "time")
SURE = 0.5  # times that were not recognised are looked for in beads of at least this score
_CLOCK = re.compile(r"(?<![\w.,:])(\d{1,2})(?:[.:]|[ \u00a0\u202f]?h[ \u00a0\u202f]?)(\d\d)?(?![\w:])")
_TIME = re.compile(r"T?(\d\d):(\d\d)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(slots=True)
class _Left:
    passage: Passage
    mentions: list[Mention] = field(default_factory=list)


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Dates and times that disagree between corresponding passages."""
    rows: list[tuple[_Left | None, _Left | None, float]] = []
    own = own_days(comparison)
    for tie in comparison.ties:
        left, right = (
            _Left(
                p,
                [
                    end
                    for m in p.mentions
                    if m not in own and m.type in KINDS and _readings(m)
                    for end in ranges.ends(m)
                ],
            )
            if p
            else None
            for p in (tie.fr, tie.en)
        )
        if left and right:
            _set_aside(left, right)
            mine, theirs = _explained(left, right, "en"), _explained(right, left, "fr")
            left.mentions, right.mentions = mine, theirs
        rows.append((left, right, tie.score))
    drop_moved([r[0] for r in rows if r[0]], [r[1] for r in rows if r[1]], compatible)
    for left, right, score in rows:
        if left and right:
            yield from _differences(comparison, left, right, score)


def own_days(comparison: Comparison) -> tuple[Mention, ...]:
    """The days in the datelines of two pages that each say, in their own metadata, that they came out that day: a
    translation that follows a day later contradicts nobody."""
    found = []
    for version in (comparison.fr, comparison.en):
        document = version.document
        lines = [block for block in document.blocks if block.kind == "dateline"]
        days = [
            mention
            for mention in version.mentions.mentions
            if mention.type == "date"
            and any(line.start <= mention.start < line.end for line in lines)
            and document.published[:10] in _readings(mention)
        ]
        if "T" not in document.published or not days:
            return ()
        found.extend(days)
    return tuple(found)


# --- what is set aside ------------------------------------------------------------------------------------------------


def _readings(mention: Mention) -> tuple[str, ...]:
    if not isinstance(mention.value, Moment):
        return ()
    return tuple(iso for iso in (mention.value.iso, mention.value.resolved) if iso)


def compatible(one: Mention, other: Mention) -> bool:
    """May two mentions mean the same moment? A partial date agrees with a full one, a bare weekday with the same one
    ("last Friday", "on Friday")."""
    if _weekday(one) is not None and _weekday(one) == _weekday(other):
        return True
    return one.type == other.type and any(agree(a, b) for a in _readings(one) for b in _readings(other))


def _weekday(mention: Mention) -> int | None:
    """The weekday that is all a mention states."""
    value = mention.value
    bare = isinstance(value, Moment) and not any(c.isdigit() for c in mention.text)
    return value.weekday if isinstance(value, Moment) and bare else None


def agree(left: str, right: str) -> bool:
    """Do two ISO 8601 dates, times or ranges not contradict each other: equal, or one less precise?"""
    if left == right:
        return True
    if "/" in left or "/" in right:
        starts, ends = (left.split("/")[0], right.split("/")[0]), (left.split("/")[-1], right.split("/")[-1])
        return agree(*starts) and agree(*ends) if ("/" in left) == ("/" in right) else agree(*starts) or agree(*ends)
    if _TIME.match(left) and _TIME.match(right):
        return _clock(left) == _clock(right)
    short, long = sorted((left, right), key=len)
    if short.startswith("--"):
        return long.endswith((short[1:], short[2:])) or f"-{short[2:]}-" in long
    return long.startswith(short)


def _clock(iso: str) -> str:
    return re.split(r"[+\-Z\[]", iso.removeprefix("T"))[0][:5]


def _set_aside(left: _Left, right: _Left) -> None:
    """Equal ones first, so that a partial date does not take the partner of a full one."""
    for test in (lambda a, b: set(_readings(a)) & set(_readings(b)), compatible):
        for mention in list(left.mentions):
            partner = next((o for o in right.mentions if o.type == mention.type and test(mention, o)), None)
            if partner:
                left.mentions.remove(mention)
                right.mentions.remove(partner)


def _explained(mine: _Left, theirs: _Left, other: Side) -> list[Mention]:
    """The mentions whose parts (year, month, day, hour) the other side does not write in any other form."""
    found = []
    for mention in mine.mentions:
        rivals = [(m.start, m.end) for m in theirs.passage.mentions if m.type in KINDS and _readings(m)]
        free = [f for f in figures(theirs.passage) if not any(s < f.end and f.start < e for s, e in rivals)]
        written = {r for f in free for part in [f.text, *re.split(r"[/:.-]", f.text)] for r in _number(part)}
        written |= number_words(theirs.passage, other)
        months = _months(theirs.passage, other, rivals) | {
            p.lstrip("0") for f in free for p in re.split(r"[/.-]", f.text)
        }
        years = written if _YEAR.search(theirs.passage.text) else None
        isos = [iso for iso in _readings(mention) if not _parts_missing(iso, mention, written, months, years)]
        if not isos:
            found.append(mention)
    return found


def _number(text: str) -> set[str]:
    return {str(int(text))} if text.isdigit() and len(text) < 9 else set()


def _months(passage: Passage, side: Side, taken: Sequence[Span]) -> set[str]:
    known = locales.get(side).tokens.months
    text = passage.text
    for start, end in taken:
        a, b = max(0, start - passage.start), max(0, end - passage.start)
        if len(passage.segments) == 1:
            text = text[:a] + " " * (min(b, len(text)) - a) + text[b:]
    return {str(known[word]) for word in words(text) if word in known}


def _parts_missing(iso: str, mention: Mention, written: set[str], months: set[str], years: set[str] | None) -> bool:
    """Does a date or time have a part that is not written there? The year only when the mention states it, and beside a
    month only where the other side states one at all (`years`)."""
    for one in iso.split("/"):
        if clock := _TIME.match(one):
            hour = clock.group(1).lstrip("0") or "0"
            if not {hour, str(int(hour) % 12)} & written and hour not in ("12", "0"):
                return True
            continue
        match = re.match(r"(\d{4}|-)?-?(\d\d)?-?(\d\d)?", one)
        if not match:
            return True
        year, month, day = match.groups()
        told = written if years is None and not month else years
        if year and year != "-" and year in mention.text and told is not None and year not in told:
            return True
        if month and month.lstrip("0") not in months and int(month) <= 12:
            return True
        if day and day.lstrip("0") not in written:
            return True
        if not (month or day or (year and year != "-")):
            return True
    return False


# --- what disagrees ---------------------------------------------------------------------------------------------------


def _differences(comparison: Comparison, left: _Left, right: _Left, score: float) -> Iterator[Finding]:
    for one, other in opposed(KINDS, left, right):
        isos = [m.value.iso or m.value.resolved for m in (one, other) if isinstance(m.value, Moment)]
        if calendar.grain(isos[0]) != calendar.grain(isos[1]) and _months_of(isos[0]) & _months_of(isos[1]):
            continue  # "16 August", "next August": less is said, nothing else
        check = "quarter" if all("-Q" in iso for iso in isos) else f"{one.type}.value"
        # values of another grain (a year against a day) are seldom the same thing said otherwise
        alike = one.type == "time" or calendar.grain(isos[0]) == calendar.grain(isos[1])
        yield comparison.finding(
            check,
            "error" if alike else "warning",
            (
                f"{_WHAT[check][0]} : {calendar.spoken(one, 'fr', 'fr')} en français, "
                f"{calendar.spoken(other, 'fr', 'en')} en anglais.",
                f"{_WHAT[check][1]}: {calendar.spoken(one, 'en', 'fr')} in French, "
                f"{calendar.spoken(other, 'en', 'en')} in English.",
            ),
            fr=(one.start, one.end),
            en=(other.start, other.end),
            score=score,
        )
    yield from _unread(comparison, left, right.passage, "fr", score)
    yield from _unread(comparison, right, left.passage, "en", score)


def _months_of(iso: str) -> set[str]:
    return {m.group(1) for one in iso.split("/") if (m := re.match(r"(?:\d{4}|-)-(\d\d)", one))}


def _unread(comparison: Comparison, mine: _Left, passage: Passage, side: Side, score: float) -> Iterator[Finding]:
    """Times left on one side, against a time that was not recognised as one: the same minutes, another hour."""
    if score < SURE:
        return
    for mention in mine.mentions:
        value = mention.value
        clock = _TIME.match(value.iso or "") if isinstance(value, Moment) and mention.type == "time" else None
        if not clock:
            continue
        hour, minute = int(clock.group(1)), clock.group(2)
        known = [(m.start, m.end) for m in passage.mentions if m.type == "time"]
        for segment in passage.segments:
            for match in _CLOCK.finditer(segment.text):
                if any(a < segment.start + match.end() and segment.start + match.start() < b for a, b in known):
                    continue
                if (match.group(2) or "00") != minute or int(match.group(1)) % 12 == hour % 12:
                    continue
                theirs = (segment.start + match.start(), segment.start + match.end())
                spans = ((mention.start, mention.end), theirs)
                fr, en = spans if side == "fr" else spans[::-1]
                text = {side: calendar.spoken(mention, side), OTHER[side]: match.group()}
                yield comparison.finding(
                    "time.value",
                    "error",
                    (
                        f"L’heure diffère : {text['fr']} en français, {text['en']} en anglais.",
                        f"The time differs: {text['fr']} in French, {text['en']} in English.",
                    ),
                    fr=fr,
                    en=en,
                    score=score,
                )
                return


_WHAT = {
    "date.value": ("La date diffère", "The date differs"),
    "time.value": ("L’heure diffère", "The time differs"),
    "quarter": ("Le trimestre diffère", "The quarter differs"),
}

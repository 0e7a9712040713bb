"""`amount.value`, `amount.currency`, `amount.scale`, `percent.value`, `count.value`, `duration.value`, `number.value`.

Within a bead, values that agree are set aside, then those that are written on the other side in any form, then those
left over in another bead too (they moved). What is left on both sides of a bead disagrees; what is left on one side
only is left out by the other version, which is no disagreement about an amount (`omissions.py`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from presskit.check import ranges
from presskit.check.comparison import SIDES, Comparison, Passage
from presskit.check.figures import Figure, figures, near, number_words
from presskit.check.quantities import omissions, values
from presskit.check.quantities.dates import own_days
from presskit.check.quantities.differing import figures_differ, values_differ
from presskit.check.quantities.pairing import drop_moved, opposed
from presskit.locales import durations
from presskit.model import Count, Finding, Mention, Moment, Side

KINDS = ("money", "percent", "count", "duration")
WHEN = ("date", "time")
_DATED = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})")
SURE = 0.5  # figures that are no recognised amounts are compared in beads of at least this score


@dataclass(slots=True)
class _Left:
    """What one side of a bead states that the other does not; `plain` are figures in no recognised value."""

    passage: Passage
    figures: tuple[Figure, ...]
    mentions: list[Mention] = field(default_factory=list)
    plain: list[Figure] = field(default_factory=list)


_Row = tuple[_Left | None, _Left | None, float]


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Amounts that the two versions state otherwise in passages that correspond."""
    rows: list[_Row] = []
    own = own_days(comparison)
    for tie in comparison.ties:
        left, right = (_Left(p, figures(p)) if p else None for p in (tie.fr, tie.en))
        for one in (left, right):
            if one:
                one.mentions = [
                    e for m in one.passage.mentions if m.type in KINDS and _stated(m) for e in ranges.ends(m)
                ]
                theirs = (right if one is left else left) if left and right else None
                said = _moments(theirs.passage) if theirs else frozenset()
                covered = [
                    m
                    for m in one.passage.mentions
                    if m.type in KINDS or m in own or (m.type in WHEN and _isos(m) & said)
                ]
                one.plain = [f for f in one.figures if not any(_covers(m, f) for m in covered)]
        if left and right:
            left.mentions, right.mentions = _disagreeing(left.mentions, right.mentions)
            pair = (_explained(left, right, "en"), _explained(right, left, "fr"))
            left.mentions, right.mentions = pair[0][0], pair[1][0]
            left.plain, right.plain = pair[0][1], pair[1][1]
        rows.append((left, right, tie.score))
    drop_moved([r[0] for r in rows if r[0]], [r[1] for r in rows if r[1]], _agree)
    stated = {side: _stated_in(comparison, side, rows) for side in SIDES}
    for left, right, score in rows:
        if left and right:
            yield from _differences(comparison, left, right, stated, score)


def _stated_in(comparison: Comparison, side: Side, rows: Sequence[_Row]) -> frozenset[str]:
    """The numbers that a whole version states, in whatever form."""
    found = {number for m in comparison.version(side).mentions.mentions for number in values.numbers(m.value)}
    for row in rows:
        if one := row[0] if side == "fr" else row[1]:
            found |= number_words(one.passage, side)
            for figure in one.figures:
                found |= figure.readings | figure.scaled
    return frozenset(found)


def _covers(mention: Mention, figure: Figure) -> bool:
    """Is a figure told by a mention it stands in? Of a count among others ("17 projets sur 23") only the first is."""
    if not (mention.start < figure.end and figure.start < mention.end):
        return False
    if not isinstance(mention.value, Count):
        return True
    numbers = values.numbers(mention.value)
    return mention.start == figure.start or not numbers or bool(numbers & (figure.readings | figure.scaled))


def _isos(mention: Mention) -> frozenset[str]:
    value = mention.value
    return frozenset(iso for iso in (value.iso, value.resolved) if iso) if isinstance(value, Moment) else frozenset()


def _moments(passage: Passage) -> frozenset[str]:
    """The dates and times a passage states, as ISO 8601."""
    return frozenset(iso for m in passage.mentions if m.type in WHEN for iso in _isos(m))


def _stated(mention: Mention) -> bool:
    if isinstance(mention.value, Moment):
        return mention.value.iso is not None
    return bool(values.amounts(mention.value))


def _agree(fr: Mention, en: Mention) -> bool:
    if isinstance(fr.value, Moment) or isinstance(en.value, Moment):
        both = isinstance(fr.value, Moment) and isinstance(en.value, Moment)
        return both and durations.same(_iso(fr), _iso(en))
    return values.same_amount(fr, en)


def _iso(mention: Mention) -> str:
    return mention.value.iso or "" if isinstance(mention.value, Moment) else ""


def _disagreeing(left: Sequence[Mention], right: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    """What is left on both sides when what agrees is set aside, same kinds first."""
    rest, alone = list(right), list(left)
    for same_kind in (True, False):
        for mention in list(alone):
            partner = next((o for o in rest if (o.type == mention.type) == same_kind and _agree(mention, o)), None)
            if partner:
                rest.remove(partner)
                alone.remove(mention)
    return alone, rest


class _Written:
    """The numbers that some figures and words state, each with the powers of ten that stand after it."""

    def __init__(self, figures: Sequence[Figure], spelled: frozenset[str]) -> None:
        self.scales: dict[str, set[int]] = {number: {0} for number in spelled}
        for figure in figures:
            for number in figure.readings | _dated(figure.text):
                self.scales.setdefault(number, set()).add(figure.scale)
            for number in figure.scaled:
                self.scales.setdefault(number, set()).add(0)

    def holds(self, figure: Figure) -> bool:
        """Is a figure among them: the same number, unless both have a scale and not the same ("9,4 millions")?"""
        for number in figure.readings:
            there = self.scales.get(number)
            if there and (not figure.scale or 0 in there or figure.scale in there):
                return True
        return bool(figure.scale) and any(number in self.scales for number in figure.scaled)


def _dated(text: str) -> frozenset[str]:
    """The day, month and year of a date in figures ("13.05.2011")."""
    match = _DATED.fullmatch(text)
    return frozenset(part.lstrip("0") for part in match.groups()) if match else frozenset()


def _explained(mine: _Left, theirs: _Left, other: Side) -> tuple[list[Mention], list[Figure]]:
    """The mentions and plain figures that the other side does not write in any other form."""
    spelled = number_words(theirs.passage, other)
    everything = _Written(theirs.figures, spelled)
    mentions = []
    for mention in mine.mentions:
        rivals = [(m.start, m.end) for m in theirs.mentions if m.type == mention.type and not _one(m)]
        free = [f for f in theirs.figures if not any(s < f.end and f.start < e for s, e in rivals)]
        written = _Written(free, spelled)
        inside = [f for f in mine.figures if mention.start <= f.start and f.end <= mention.end]
        numbers = [f"{n.normalize():f}" for n in _numbers(mention, theirs.passage)]
        by_digits = bool(inside) and all(written.holds(f) for f in inside)
        by_value = bool(numbers) and all(n in written.scales for n in numbers)
        if not (by_digits or by_value):
            mentions.append(mention)
    return mentions, [f for f in mine.plain if not everything.holds(f) and not _stated_by(f, theirs)]


def _numbers(mention: Mention, other: Passage) -> tuple[Decimal, ...]:
    """The numbers a value states; that of a length of time where the other side has one in the same unit too ("deux
    jours", "a day or two")."""
    if mention.type != "duration":
        return values.amounts(mention.value)
    (number, unit), *more = [*durations.stated(_iso(mention)), (None, "")]
    there = {
        u
        for m in other.mentions
        if m.type == "duration"
        for iso in _iso(m).split("/")
        for _, u in durations.stated(iso)
    }
    return (number,) if number is not None and len(more) == 1 and unit in there else ()


def _one(mention: Mention) -> bool:
    """Is it an article that counts ("une variable sur 64 bits"), so that figures inside it are others'?"""
    return isinstance(mention.value, Count) and mention.value.amount == "1" and not mention.text[:1].isdigit()


def _stated_by(figure: Figure, theirs: _Left) -> bool:
    """Is a plain figure the number of a value of the other side ("a dozen")?"""
    return any(figure.readings & values.numbers(m.value) for m in theirs.passage.mentions)


def _differences(
    comparison: Comparison, left: _Left, right: _Left, stated: dict[Side, frozenset[str]], score: float
) -> Iterator[Finding]:
    for one, other in opposed(KINDS, left, right):
        yield values_differ(comparison, one, other, score)
    # one side recognised as an amount, the other not, or as another kind: only when the figures look like a slip
    if score < SURE:
        return
    mine_too, theirs_too = _apart(_rest(left), _rest(right))
    for a, b, text in sorted(mine_too):
        hit = next((o for o in sorted(theirs_too) if near(text, o[2])), None)
        if hit:
            theirs_too.remove(hit)
            yield figures_differ(comparison, (a, b), hit[:2], text, hit[2], score)
    if not (left.plain or right.plain) and len(left.mentions) + len(right.mentions) == 1:
        for mention in left.mentions:
            passages = left.passage, right.passage
            yield from omissions.findings(comparison, "fr", mention, passages, stated["en"], score)
        for mention in right.mentions:
            passages = right.passage, left.passage
            yield from omissions.findings(comparison, "en", mention, passages, stated["fr"], score)


_Plain = tuple[int, int, str]


def _apart(mine: list[_Plain], theirs: list[_Plain]) -> tuple[list[_Plain], list[_Plain]]:
    """Without those of one side that the other side gives less precisely (2.8.1, 2.8)."""

    def rest(rows: list[_Plain], others: list[_Plain]) -> list[_Plain]:
        return [
            row
            for row in rows
            if not any(row[2].startswith(o[2] + ".") or o[2].startswith(row[2] + ".") for o in others)
        ]

    return rest(mine, theirs), rest(theirs, mine)


def _rest(side: _Left) -> list[_Plain]:
    """What is left of a side, amounts and plain figures with the word of their scale, as spans with their text."""
    return [
        *((m.start, m.end, m.text) for m in side.mentions),
        *((f.start, f.end + len(f.word), f.text + f.word) for f in side.plain),
    ]

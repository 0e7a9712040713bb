"""Money, percentages and counts in running text, as `Mention`s with decimal values.

A term is a number with what stands beside it: sign, currency, scale, per cent, or the thing counted. Two terms joined
by a range word give a range; words before and after set the bound. What the text does not decide keeps its span and a
reason: `decimal_or_group` (1.234), `currency_open` ("dollars"), `indefinite` ("des millions d'euros").
"""

from dataclasses import replace
from decimal import Decimal

from presskit.entities.calendar import dates, durations
from presskit.entities.figures import counted, currencies, money
from presskit.entities.figures.counts import changed, count, countable, understood, what_of
from presskit.entities.figures.digits import plain
from presskit.entities.figures.ellipsis import completed
from presskit.entities.figures.masks import mask
from presskit.entities.figures.readings import Reading
from presskit.entities.figures.shares import share
from presskit.entities.figures.terms import (
    Tables,
    Term,
    bound_after,
    bound_before,
    lent,
    moved_by,
    second,
    tables,
    term,
)  # fmt: skip
from presskit.entities.tokens import Stream, lex, match
from presskit.model import Bound, Count, Mention, Money, Percent

_LEAP = 20  # no range is wider when its ends have scales of their own


def find(text: str, lang: str) -> tuple[Mention, ...]:
    """The money, percentages and counts of a text in "fr" or "en", in order, without overlaps or dates."""
    stream = lex(text)
    hidden = mask(stream, lang)
    dates.scan(stream, hidden, lang)
    return mentions(stream, scan(stream, hidden, lang), lang)


def mentions(stream: Stream, readings: list[Reading], lang: str) -> tuple[Mention, ...]:
    """Readings as mentions over the text; an open currency is decided when the text names one of its family, or else
    speaks of one country's places only."""
    opened = any(item.code for item in readings)
    declared, beside = money.named(stream, lang) if opened else (frozenset(), frozenset())
    places = money.places(stream, lang) if opened else frozenset()
    found = []
    for item in readings:
        if item.code:
            signed = "$" in stream.words[item.start : item.end]
            kin = currencies.FAMILIES.get(item.code, frozenset())
            spoken = places if not (declared | beside) & kin else frozenset()
            family = (declared | spoken if signed else declared | beside | spoken) & kin
            if len(family) == 1 and isinstance(item.value, Money):
                reason = "" if item.reason == "currency_open" else item.reason
                item = replace(item, value=replace(item.value, currency=next(iter(family))), reason=reason)  # noqa: PLW2901
        kind = "money" if isinstance(item.value, Money) else "count" if isinstance(item.value, Count) else "percent"
        found.append(
            Mention(
                start=stream.starts[item.start],
                end=stream.ends[item.end - 1],
                type=kind,  # type: ignore[arg-type]
                text=stream.text(item.start, item.end),
                score=item.score,
                method="rule",
                value=item.value,
                reason=item.reason,
            )
        )
    return tuple(found)


def scan(stream: Stream, hidden: bytearray, lang: str) -> list[Reading]:
    """All readings in order; `hidden` tokens are left out."""
    table = tables(lang)
    words, folded, first = stream.words, stream.folded, table.first
    found: list[Reading] = []
    i, size, free = 0, len(words), 0
    while i < size:
        if (words[i][0] in "0123456789" or folded[i] in first) and not hidden[i]:
            got, end = share(stream, i, lang, table, free) or _read(stream, i, lang, table, hidden, free)
            if got is None and found and not hidden[i]:
                got = understood(stream, i, found[-1], lang, table)
            if got is not None:
                found.append(got)
                free = end
            i = max(end, i + 1)
        else:
            i += 1
    return completed(stream, found, lang)


def _read(stream: Stream, i: int, lang: str, table: Tables, hidden: bytearray, free: int) -> tuple[Reading | None, int]:
    """The reading at token `i` and the token to go on from; nothing before token `free` is taken again."""
    if stream.folded[i] in table.data.indefinite_nouns:
        return _indefinite(stream, i, lang, table)
    left = term(stream, i, lang, table, free)
    if left is None:
        return None, _skip(stream, i)
    if any(hidden[left.start : left.end]):
        return None, left.number.end
    right = second(stream, left, lang, table)
    if right is not None and not any(hidden[right.start : right.end]):
        got = _pair(stream, left, right, lang, table, free)
        if got is not None:
            return got, got.end
    left = lent(stream, left, lang, table)
    got = _single(stream, left, lang, table, free) or changed(stream, left, lang, table)
    if got is None or any(hidden[k] and not counted.unit_figure(stream, k) for k in range(left.start, got.end)):
        return None, left.number.end
    return got, got.end


def _skip(stream: Stream, i: int) -> int:
    """What follows a figure that is no number goes with it: 5.10.3, 0123-456."""
    j = i + 1
    if stream.words[i][0] not in "0123456789":
        return j
    while (
        stream.folded[j] in ".,-/"
        and stream.glued(j)
        and stream.glued(j + 1)
        and stream.words[j + 1][0] in "0123456789"
    ):
        j += 2
    return j


def _pair(stream: Stream, left: Term, right: Term, lang: str, table: Tables, free: int) -> Reading | None:
    data = table.data
    kind = right.kind or left.kind
    if left.kind and right.kind and left.kind != right.kind:
        return None
    if left.kind and not right.kind and left.start == left.number.start:
        return None  # "rose 1.2 percent to 5,234"
    low, high = left.value, right.value
    if low is None or high is None:
        return None
    if right.scaled and not left.scaled and right.number.value and low < abs(high):
        factor = right.number.factor * (high / right.number.value)
        if low < high / factor:
            low *= factor
    if right.scaled and left.scaled and high > low * _LEAP and moved_by(stream, left, table):
        return None  # "a augmenté de 24 millions à 1,8 milliard"
    if low >= high or (not kind and (low < 0 or high > low * 100)):
        return None
    joiner = stream.folded[left.end]
    if joiner in data.alternative and (not _near(low, high) or (left.own != right.own and left.own)):
        return None
    end = right.end
    bound: Bound = "about" if joiner in data.alternative else "exact"
    start = left.start
    if (stream.folded[start - 1] in data.between and joiner in data.between_join and start - 1 >= free) or (
        stream.folded[start - 1] in data.start and joiner in data.to and start - 1 >= free
    ):
        start -= 1
    elif (before := bound_before(stream, start, table)) and before[1] >= free:
        bound, start = before
    if kind == "money":
        codes = {term.code for term in (left, right) if term.code}
        if len(codes) > 1 and left.code != "?dollar":
            return None
        code = right.code or left.code
        return _money(stream, start, end, low, high, code, bound, "", lang, table)
    if kind:
        unit = "percent" if kind == "percent" else "point"
        value = Percent(amount=plain(low), upper=plain(high), unit=unit, bound=bound)  # type: ignore[arg-type]
        return Reading(start=start, end=end, value=value)
    if not countable(stream, replace(left, end=end), table, lang):
        return None
    noun = counted.phrase(stream, end, lang)
    if noun == end:
        return None
    return Reading(
        start=start, end=noun, score=0.9,
        value=Count(amount=plain(low), upper=plain(high), bound=bound, what=what_of(stream, end, noun, table)),
    )  # fmt: skip


def _near(low: Decimal, high: Decimal) -> bool:
    return high <= low * 2 and low > 0


def _single(stream: Stream, term: Term, lang: str, table: Tables, free: int) -> Reading | None:
    start = term.start
    bound: Bound = "about" if term.number.about else "exact"
    if (before := bound_before(stream, start, table)) and before[1] >= free:
        bound, start = before
    end = term.end
    if stream.folded[end] == "+" and stream.glued(end):
        bound, end = "at_least", end + 1
    elif stream.folded[end] == "-" and stream.folded[end + 1] in table.data.plus and stream.glued(end + 1):
        bound, end = "at_least", end + 2  # 200-plus
    if term.kind == "money":
        return _money(stream, start, end, term.value, None, term.code, bound, term.number.reason, lang, table)
    if term.kind:
        after = bound_after(stream, end, table)
        if after and bound == "exact":
            bound, end = after
        unit = "percent" if term.kind == "percent" else "point"
        amount = None if term.value is None else plain(term.value)
        value = Percent(amount=amount, unit=unit, bound=bound)  # type: ignore[arg-type]
        return Reading(start=start, end=end, value=value, reason=term.number.reason)
    return count(stream, replace(term, start=start, end=end), bound, lang, table)


def _money(
    stream: Stream, start: int, end: int, low: Decimal | None, high: Decimal | None, code: str, bound: Bound,
    reason: str, lang: str, table: Tables,
) -> Reading:  # fmt: skip
    if bound == "exact" and (after := bound_after(stream, end, table)):
        bound, end = after
    over = ""
    if (per := match(stream, end, table.per)) and stream.folded[per[1]] not in table.data.per_not:
        over = per[0]
    elif open_ := match(stream, end, table.over):
        over = _over(stream, open_[1], lang, table)
    still = code[:1] == "?"
    value = Money(
        amount=None if low is None else plain(low),
        currency="" if still else code,
        bound=bound,
        upper=None if high is None else plain(high),
        over=over,
    )
    return Reading(
        start=start, end=end, value=value, reason=reason or ("currency_open" if still else ""),
        code=code if still else "",
    )  # fmt: skip


def _over(stream: Stream, j: int, lang: str, table: Tables) -> str:
    for _ in range(6):
        if stream.folded[j] in table.data.period_fillers or stream.folded[j] == "’":
            j += 1
        else:
            break
    period = durations.duration(stream, j, lang)
    return (period.iso or "") if period else ""


def _indefinite(stream: Stream, i: int, lang: str, table: Tables) -> tuple[Reading | None, int]:
    """ "des millions d'euros", "hundreds of millions of dollars": money without a number."""
    data, j = table.data, i + 1
    for _ in range(4):
        if stream.folded[j] in data.of or stream.folded[j] in data.scales or stream.folded[j] in data.indefinite_nouns:
            j += 1
        else:
            break
    tail = money.after(stream, j, lang) or (
        money.after(stream, j - 1, lang) if stream.folded[j - 1] in data.of else None
    )
    prior = stream.words[i - 1]
    if tail is None or prior[0] in "0123456789":
        return None, i + 1
    return _money(stream, i, tail.end, None, None, tail.code, "exact", "indefinite", lang, table), tail.end

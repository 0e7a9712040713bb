"""Money, percentages and counts in running text, as `Mention`s with decimal values.

A term is a number with what stands beside it: sign, currency, scale, per cent, or the thing counted. Two terms joined
by a range word give a range; words before and after set the bound. What the text does not decide keeps its span and a
reason: `decimal_or_group` (1.234), `currency_open` ("dollars"), `indefinite` ("des millions d'euros").
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from presskit.entities import counted, dates, durations, money
from presskit.entities.fractions import fraction
from presskit.entities.masks import mask, sentence_start
from presskit.entities.numbers import Number, number, plain
from presskit.entities.terms import (
    Tables,
    Term,
    bound_before,
    lent,
    moved,
    other,
    second,
    sign_before,
    tables,
    term,
)  # fmt: skip
from presskit.entities.tokens import Stream, lex, match
from presskit.model import Bound, Count, Mention, Money, Percent

_SENTENCE = frozenset(".;:!?\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A mention in the making: tokens from `start` to before `end`."""

    start: int
    end: int
    value: Money | Count | Percent
    reason: str = ""
    code: str = ""  # the open currency ("?dollar")
    score: float = 0.95


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
    places = (
        frozenset() if not opened or (declared | beside) & money.FAMILIES["?dollar"] else money.places(stream, lang)
    )
    found = []
    for item in readings:
        if item.code:
            signed = "$" in stream.words[item.start : item.end]
            known = declared | places if signed else declared | beside | places
            family = known & money.FAMILIES.get(item.code, frozenset())
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
            got, end = _part(stream, i, lang, table, free) or _read(stream, i, lang, table, hidden, free)
            if got is not None:
                found.append(_elliptic(stream, found[-1], got, table) if found else got)
                free = end
            i = max(end, i + 1)
        else:
            i += 1
    return found


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
    got = _single(stream, left, lang, table, free) or _changed(stream, left, lang, table)
    if got is None or any(hidden[left.start : got.end]):
        return None, left.number.end
    return got, got.end


def _part(stream: Stream, i: int, lang: str, table: Tables, free: int) -> tuple[Reading, int] | None:
    """A share in words: "deux tiers des salariés" as a percentage, "une femme sur trois", "one in five" as a count."""
    start = i
    bound: Bound = "exact"
    if found := fraction(stream, i, lang):
        while stream.folded[start - 1] in table.data.share_lead and start - 1 >= free:
            start -= 1
        if (ahead := bound_before(stream, start, table)) and ahead[1] >= free:
            bound, start = ahead
        elif not found.exact:
            bound = "about"
        value = Percent(amount=plain(found.percent), unit="percent", bound=bound)
        return Reading(start=start, end=found.end, value=value, score=0.85), found.end
    one_of = _one_of(stream, i, lang, table)
    if one_of is None:
        return None
    first, end = one_of
    if (ahead := bound_before(stream, i, table)) and ahead[1] >= free:
        bound, start = ahead
    what = _what(stream, first, end)
    return Reading(start=start, end=end, value=Count(amount="1", what=what, bound=bound), score=0.8), end


def _one_of(stream: Stream, i: int, lang: str, table: Tables) -> tuple[int, int] | None:
    """ "un Français sur trois", "one in three people": the first token of what is counted and the token after it."""
    data, folded = table.data, stream.folded
    if folded[i] not in data.articles or data.units.get(folded[i]) != 1:
        return None
    if (share := match(stream, i + 1, table.share)) and folded[share[1] - 1] in data.one_in:
        after = number(stream, share[1], lang)
        if after is None or after.value is None or not 1 < after.value <= 100 or after.scaled:
            return None
        return after.end, max(counted.phrase(stream, after.end, lang), after.end)
    if folded[i + 2] in data.share_after and folded[i + 2] in data.one_in and folded[i + 1].isalpha():
        after = number(stream, i + 3, lang)
        if after is not None and after.value is not None and 1 < after.value <= 100 and not after.scaled:
            return i + 1, after.end
    return None


def _changed(stream: Stream, left: Term, lang: str, table: Tables) -> Reading | None:
    """The first end of a change of a count: "passe de 120 à 300 salariés" has 120 salariés."""
    if (
        left.kind
        or left.value is None
        or stream.folded[left.end] not in table.data.to
        or not moved(stream, left, table)
    ):
        return None
    right = other(stream, left.end + 1, lang, table)
    if right is None or right.kind or right.value is None or right.number.start != left.end + 1:
        return None
    noun = counted.phrase(stream, right.end, lang)
    if noun == right.end or not _countable(stream, replace(left, end=left.end), table, lang):
        return None
    value = left.value
    if right.scaled and not left.scaled and value < right.value / right.number.factor * 100:
        value *= right.number.factor
    return Reading(
        start=left.start, end=left.end, score=0.8,
        value=Count(amount=plain(value), what=_what(stream, right.end, noun), bound="exact"),
    )  # fmt: skip


def _elliptic(stream: Stream, last: Reading, got: Reading, table: Tables) -> Reading:
    """ "120 millions d'euros, dont 15 millions": a scaled number without a noun goes on in the currency before it."""
    value, before = got.value, last.value
    if not (isinstance(value, Count) and isinstance(before, Money) and not value.what and got.start - last.end < 25):
        return got
    if stream.folded[got.start - 1] not in table.data.ellipsis or not _SENTENCE.isdisjoint(
        stream.words[last.end : got.start]
    ):
        return got
    amount = Money(amount=value.amount, currency=before.currency, bound=value.bound)
    return replace(got, value=amount, code=last.code, reason=last.reason, score=0.8)


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
    if not _countable(stream, replace(left, end=end), table, lang):
        return None
    noun = counted.phrase(stream, end, lang)
    if noun == end:
        return None
    return Reading(
        start=start, end=noun, score=0.9,
        value=Count(amount=plain(low), upper=plain(high), bound=bound, what=_what(stream, end, noun)),
    )  # fmt: skip


def _near(low: Decimal, high: Decimal) -> bool:
    return high <= low * 2 and low > 0


def _single(stream: Stream, term: Term, lang: str, table: Tables, free: int) -> Reading | None:
    start = term.start
    bound: Bound = "about" if term.number.about else "exact"
    if (before := bound_before(stream, start, table)) and before[1] >= free:
        bound, start = before
    end = term.end
    plus = stream.folded[end] == "+" and stream.glued(end)
    if plus:
        bound, end = "at_least", end + 1
    if term.kind == "money":
        return _money(stream, start, end, term.value, None, term.code, bound, term.number.reason, lang, table)
    if term.kind:
        after = match(stream, end, table.bounds_after)
        if after and bound == "exact":
            bound, end = after
        unit = "percent" if term.kind == "percent" else "point"
        amount = None if term.value is None else plain(term.value)
        value = Percent(amount=amount, unit=unit, bound=bound)  # type: ignore[arg-type]
        return Reading(start=start, end=end, value=value, reason=term.number.reason)
    return _count(stream, replace(term, start=start, end=end), bound, lang, table)


def _money(
    stream: Stream, start: int, end: int, low: Decimal | None, high: Decimal | None, code: str, bound: Bound,
    reason: str, lang: str, table: Tables,
) -> Reading:  # fmt: skip
    if bound == "exact" and (after := match(stream, end, table.bounds_after)):
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


# --- counts -----------------------------------------------------------------------------------------------------------


def _count(stream: Stream, term: Term, bound: Bound, lang: str, table: Tables) -> Reading | None:
    found, end, data = term.number, term.end, table.data
    if not _countable(stream, term, table, lang):
        return None
    more = match(stream, end, table.bounds_after) if bound == "exact" else None
    if more and counted.phrase(stream, more[1], lang) > more[1]:  # "500 or more students"
        bound, end = more
    of, noun = _shared(stream, term, end, lang, table)
    if noun == end:
        single = found.value is not None and found.value <= 1
        noun = counted.phrase(stream, end, lang, single=single)
    if noun == end:
        if not found.figures or not (found.scaled or (bound != "exact" and (found.value or 0) >= 20)):
            return None
        after = stream.folded[end]
        named = stream.words[end][0].isupper()  # "4.5 million Java users" counts, "12 Monkeys" does not
        if (
            after in data.not_counted
            or after in data.to
            or after in "-–"
            or (named and not _market(stream, found, end))
        ):
            return None
        what = ""
    else:
        what = _what(stream, of, noun)
    value, reason = term.value, found.reason
    if found.fraction and value is None and what in data.measures:
        reason = "decimal_or_group"
    if bound == "exact" and (ahead := match(stream, noun, table.bounds_after)):
        bound, noun = ahead
    start = term.start
    if value is not None and what[:1] == "°" and bound == "exact" and (sign := sign_before(stream, found.start, data)):
        value, start = sign * value, start - 1
    amount = None if value is None else plain(value)
    return Reading(
        start=start, end=noun, value=Count(amount=amount, what=what, bound=bound), reason=reason,
        score=0.9 if found.figures else 0.85,
    )  # fmt: skip


def _market(stream: Stream, found: Number, end: int) -> bool:
    """A figure with a scale word, before capitals that go on as a lower-case noun."""
    words = stream.words
    j = end
    while j - end < 4 and words[j][0].isupper() and words[j][1:].islower():
        j += 1
    return found.scaled and j > end and words[j][0].islower() and words[j].isalpha()


def _shared(stream: Stream, term: Term, end: int, lang: str, table: Tables) -> tuple[int, int]:
    """ "quatre des dix chercheurs", "3 out of 10 adults", "trois Français sur quatre": the first token of what is
    counted, and the token after all of it; twice `end` when it is no such share."""
    share = match(stream, end, table.share)
    if share is not None:
        second = number(stream, share[1], lang)
        if second is None or second.value is None or second.scaled:
            return end, end
        noun = counted.phrase(stream, second.end, lang)
        return (second.end, noun) if noun > second.end else (end, end)
    if stream.folded[end + 1] in table.data.share_after and stream.words[end][0].isalpha():
        second = number(stream, end + 2, lang)
        small = second is not None and term.value is not None and term.value < (second.value or 0) <= 100
        if second is not None and small and counted.phrase(stream, second.end, lang) == second.end:
            return end, second.end
    return end, end


def _what(stream: Stream, end: int, noun: int) -> str:
    text = stream.text(end, noun)
    for lead in ("-", "de ", "d’", "d'", "of "):
        if text.startswith(lead):
            return text[len(lead) :]
    return " ".join(text.split())


def _countable(stream: Stream, term: Term, table: Tables, lang: str) -> bool:
    """No part of a name ("Windows 10 users"), no time, no figure that goes on in letters or another figure."""
    words, folded, found = stream.words, stream.folded, term.number
    i, end = found.start, term.end
    before = words[i - 1]
    if found.value == 0 and not found.figures:
        return False
    if found.figures and len(words[i]) == 4 and end == i + 1 and "1990" <= words[i] <= "2049" and words[i][3] != "0":
        return term.start < i  # a year that says nothing of itself
    if found.fraction and not found.scaled and not term.scaled and stream.words[found.end - 1] == "0":
        return words[end] in table.data.measures or folded[end] == "-"  # 4.0 is a version, but "2.0-litre"
    if found.fraction and table.data.decimal == "." and folded[found.end - 2] == ",":
        return False  # "2,3-dimethylbutane"
    if stream.glued(end) and words[end][0].isalnum() and words[end] not in table.data.measures:
        return False
    if folded[end] in "./:,-–" and stream.glued(end) and stream.glued(end + 1) and words[end + 1][0] in "0123456789":
        return False
    if term.start < i:
        return True
    if stream.glued(i) and before in "-–/.:,+" and words[i - 2][0].isalnum():
        return False
    if before[0].isupper() and before[0].isalpha() and found.figures:
        if folded[i - 1] in table.cues or (before.isupper() and len(before) > 3):
            return True
        long = (found.end > i + 1 and not found.fraction) or (
            found.value is not None and found.value >= 1000 and len(words[i]) > 4
        )
        opening = sentence_start(stream, i - 1) and before.endswith(table.data.participles)
        return long or opening or counted.titled(stream, i)
    return not (folded[i - 1] in table.data.share_after and folded[i - 2] in table.data.articles)  # "one in three …"

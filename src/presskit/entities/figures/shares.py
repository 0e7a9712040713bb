"""Shares in words: fractions as percentages, "une femme sur trois" and "one in five" as counts."""

from decimal import Decimal

from presskit.entities.figures import counted
from presskit.entities.figures.counts import what_of
from presskit.entities.figures.digits import plain
from presskit.entities.figures.fractions import fraction, of_point, of_scale
from presskit.entities.figures.numbers import number
from presskit.entities.figures.readings import Reading
from presskit.entities.figures.terms import Tables, bound_before
from presskit.entities.tokens import Stream, match
from presskit.model import Bound, Count, Percent

_THOUSANDTH = Decimal("0.001")


def share(stream: Stream, i: int, lang: str, table: Tables, free: int) -> tuple[Reading | None, int] | None:
    """A share in words: "deux tiers des salariés" as a percentage, "une femme sur trois", "one in five" as a count.

    What looks like a share but is none ("a quarter of a million") gives no reading, and the token after it.
    """
    if end := of_scale(stream, i, lang):
        return None, end
    if point := _point(stream, i, lang, table):
        return point, point.end
    start = i
    bound: Bound = "exact"
    if found := fraction(stream, i, lang):
        lead = stream.folded[start - 1] in table.data.share_lead and start - 1 >= free
        start -= lead
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
    what = what_of(stream, first, end, table)
    return Reading(start=start, end=end, value=Count(amount="1", what=what, bound=bound), score=0.8), end


def _point(stream: Stream, i: int, lang: str, table: Tables) -> Reading | None:
    """ "Un quart de point", "half a percentage point": a difference of shares."""
    if (part := of_point(stream, i, lang)) is None:
        return None
    value, j = part
    unit = match(stream, j, table.percent)
    if unit is None and stream.folded[j] in table.data.point_words:
        unit = "point", j + 1
    if unit is None or unit[0] != "point":
        return None
    amount = plain(value.quantize(_THOUSANDTH))
    return Reading(start=i, end=unit[1], value=Percent(amount=amount, unit="point"), score=0.85)


def _one_of(stream: Stream, i: int, lang: str, table: Tables) -> tuple[int, int] | None:
    """ "un Français sur trois", "one in three people": the first token of what is counted and the token after it."""
    data, folded = table.data, stream.folded
    if folded[i] not in data.articles or data.units.get(folded[i]) != 1:
        return None
    named = folded[i + 1] in data.of  # "one of 26 partners" counts the partners
    if not named and (share := match(stream, i + 1, table.share)) and folded[share[1] - 1] in data.one_in:
        after = number(stream, share[1], lang)
        if after is None or after.value is None or not 1 < after.value <= 100 or after.scaled:
            return None
        return after.end, max(counted.phrase(stream, after.end, lang), after.end)
    if folded[i + 2] in data.share_after and folded[i + 2] in data.one_in and folded[i + 1].isalpha():
        after = number(stream, i + 3, lang)
        if after is not None and after.value is not None and 1 < after.value <= 100 and not after.scaled:
            return i + 1, after.end
    return None

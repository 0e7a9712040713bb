"""What a figure leaves to the rest of the text: the currency of "… et 2,5 millions".

A number of millions that counts nothing is a sum when the large figure before it in its sentence is one, when a noun of
sums leads to it ("un déficit de 13,6 millions"), or when every other large figure of the text, or of the text before
it, is a sum.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from presskit import locales
from presskit.entities.figures.readings import Reading
from presskit.entities.tokens import Stream
from presskit.model import Count, Money

_LARGE = Decimal(100_000)
_LEAD = 4  # tokens between a noun of sums and its figure
_NEAR = 8  # readings to look back for the one a figure goes on from
_STOPS = frozenset(".;!?\n")


def completed(stream: Stream, readings: Sequence[Reading], lang: str) -> list[Reading]:
    """The readings of a text, in order, with what its other figures say of them."""
    found = list(readings)
    data = locales.get(lang).amounts
    bare = [k for k, item in enumerate(found) if _bare(item) and _scaled(stream, item, data.scales)]
    if bare:
        large = [k for k, item in enumerate(found) if _size(item) >= _LARGE and not _bare(item)]
        for k in bare:
            alone = _sums(found, large) or _sums(found, [near for near in large if near < k])
            led = not data.sums.isdisjoint(_lead(stream, found[k].start))
            if _continued(stream, found, k) or led or alone:
                found[k] = _sum(found[k], _nearest(found, k))
    return found


def _sums(found: Sequence[Reading], large: Sequence[int]) -> bool:
    """Several large figures, and each of them a sum."""
    return len(large) > 1 and all(isinstance(found[k].value, Money) for k in large)


def _bare(item: Reading) -> bool:
    """A number of nothing that is named."""
    return isinstance(item.value, Count) and not item.value.what and item.value.amount is not None


def _scaled(stream: Stream, item: Reading, scales: Mapping[str, int]) -> bool:
    return any(word in scales for word in stream.folded[item.start : item.end])


def _size(item: Reading) -> Decimal:
    value = item.value
    return abs(Decimal(value.amount)) if isinstance(value, Money | Count) and value.amount else Decimal(0)


def _lead(stream: Stream, start: int) -> list[str]:
    """The words right before a figure, back to the last mark."""
    first = start
    while first > start - _LEAD and stream.folded[first - 1][0].isalpha():
        first -= 1
    return stream.folded[first:start]


def _continued(stream: Stream, found: Sequence[Reading], k: int) -> bool:
    """The large figure before reading `k` in its sentence is a sum."""
    for before in reversed(found[max(0, k - _NEAR) : k]):
        if _size(before) >= _LARGE:
            between = stream.words[before.end : found[k].start]
            return isinstance(before.value, Money) and _STOPS.isdisjoint(between)
    return False


def _nearest(found: Sequence[Reading], k: int) -> Reading | None:
    """The sum nearest before reading `k`, or the first behind it."""
    ahead = (item for item in reversed(found[:k]) if isinstance(item.value, Money))
    behind = (item for item in found[k + 1 :] if isinstance(item.value, Money))
    return next(ahead, None) or next(behind, None)


def _sum(item: Reading, like: Reading | None) -> Reading:
    value = item.value
    assert isinstance(value, Count)
    known = like.value if like is not None else None
    currency = known.currency if isinstance(known, Money) else ""
    amount = Money(amount=value.amount, currency=currency, bound=value.bound, upper=value.upper)
    reason = "" if currency else "currency_open"
    return replace(item, value=amount, code=like.code if like else "", reason=reason, score=0.8)

"""What a figure leaves to the rest of the text: the currency of "… et 2,5 millions", the mark of "55.000".

A number of millions that counts nothing is a sum when the large figure before it in its sentence is one, when a noun of
sums leads to it ("un déficit de 13,6 millions"), or when every other large figure of the text is a sum. A figure that
reads two ways is grouped when other figures of the text have decimals behind the other mark.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from presskit import locales
from presskit.entities.readings import Reading
from presskit.entities.tokens import Stream
from presskit.model import Count, Money

_LARGE = Decimal(100_000)
_LEAD = 4  # tokens between a noun of sums and its figure
_NEAR = 8  # readings to look back for the one a figure goes on from
_STOPS = frozenset(".;!?\n")
_DIGITS = frozenset("0123456789")


def completed(stream: Stream, readings: Sequence[Reading], lang: str) -> list[Reading]:
    """The readings of a text, in order, with what its other figures say of them."""
    found = list(readings)
    doubtful = [k for k, item in enumerate(found) if item.reason == "decimal_or_group"]
    if doubtful and (mark := _decimal_mark(stream)):
        for k in doubtful:
            found[k] = _grouped(stream, found[k], mark)
    data = locales.get(lang).amounts
    bare = [k for k, item in enumerate(found) if _bare(item) and _scaled(stream, item, data.scales)]
    if bare:
        large = [item for item in found if _size(item) >= _LARGE and not _bare(item)]
        alone = len(large) > 1 and all(isinstance(item.value, Money) for item in large)
        for k in bare:
            led = not data.sums.isdisjoint(_lead(stream, found[k].start))
            if _continued(stream, found, k) or led or alone:
                found[k] = _sum(found[k], _nearest(found, k))
    return found


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


def _decimal_mark(stream: Stream) -> str:
    """The one mark that stands before one or two last digits in the text; "" when there is none or both do."""
    words, marks = stream.words, set()
    for j, word in enumerate(words):
        if word not in (",", ".") or not (stream.glued(j) and words[j - 1][0] in _DIGITS):
            continue
        if len(words[j + 1]) > 2 or words[j + 1][0] not in _DIGITS or not stream.glued(j + 1):
            continue
        further = words[j + 2] in ".,/:-" and stream.glued(j + 2) and words[j + 3][0] in _DIGITS
        if not further and not (words[j - 2] in ".,/:-" and stream.glued(j - 1)):
            marks.add(word)
    return marks.pop() if len(marks) == 1 else ""


def _grouped(stream: Stream, item: Reading, mark: str) -> Reading:
    """The figure of a reading with its mark for groups, where decimals have the other one."""
    for j in range(item.start, item.end - 1):
        if stream.words[j] in (",", ".") and stream.words[j] != mark and stream.words[j - 1][0] in _DIGITS:
            amount = stream.words[j - 1] + stream.words[j + 1]
            return replace(item, value=replace(item.value, amount=amount), reason="")
    return item

"""A range as its two ends, so that it is compared with two values ("les 10 et 11 juillet", "10 to 11 July"; "de 400 à
644", "from about 400 to 644") and only the end that differs is told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from presskit.check.quantities.values import decimal
from presskit.model import Mention, Moment, Value


def ends(mention: Mention) -> tuple[Mention, ...]:
    """The two ends of a range, each with its own value; any other mention as it is."""
    value = mention.value
    if value is None:
        return (mention,)
    if not isinstance(value, Moment):
        if value.amount is None or value.upper is None:
            return (mention,)
        return tuple(replace(mention, value=replace(value, amount=n, upper=None)) for n in (value.amount, value.upper))
    if (value.iso or "").count("/") != 1:
        return (mention,)
    known = value.resolved.split("/") if value.resolved.count("/") == 1 else ["", ""]
    isos = (value.iso or "").split("/")
    return tuple(
        replace(mention, value=replace(value, iso=iso, resolved=whole))
        for iso, whole in zip(isos, known, strict=True)
        if iso
    )


def rejoined(pairs: Iterable[tuple[Mention, Mention]]) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of ends; the ends of two ranges that both differ are ranges again."""
    rows: dict[tuple[int, int], list[tuple[Mention, Mention]]] = {}
    for one, other in pairs:
        rows.setdefault((one.start, other.start), []).append((one, other))
    for row in rows.values():
        yield _range([one for one, _ in row]), _range([other for _, other in row])


def _range(parts: Sequence[Mention]) -> Mention:
    if len(parts) < 2:
        return parts[0]
    first, last = sorted((part.value for part in parts if part.value is not None), key=_place)[:2]
    if isinstance(first, Moment) and isinstance(last, Moment):
        iso = "/".join((first.iso or first.resolved, last.iso or last.resolved))
        return replace(parts[0], value=replace(first, iso=iso, resolved=""))
    if isinstance(first, Moment) or isinstance(last, Moment):
        return parts[0]
    return replace(parts[0], value=replace(first, upper=last.amount))


def _place(value: Value) -> tuple[Decimal, str]:
    if isinstance(value, Moment):
        return Decimal(0), value.iso or value.resolved
    return decimal(value.amount) or Decimal(0), ""

"""Lengths of time: when two mean the same, and how to name them in both languages.

Durations are ISO 8601 (P18M, P1.5Y, P2W, PT48H). French counts weeks by days ("quinze jours" are two weeks, "huit
jours" one), so a fortnight of 15 days is two weeks here.
"""

import re
from decimal import Decimal

_ISO = re.compile(
    r"P(?:([\d.]{1,12})Y)?(?:([\d.]{1,12})M)?(?:([\d.]{1,12})W)?(?:([\d.]{1,12})D)?"
    r"(?:T(?:([\d.]{1,12})H)?(?:([\d.]{1,12})M)?(?:([\d.]{1,12})S)?)?$"
)
_UNITS = (
    ("an", "year"), ("mois", "month"), ("semaine", "week"), ("jour", "day"), ("heure", "hour"), ("minute", "minute"),
    ("seconde", "second"),
)  # fmt: skip
_FORTNIGHT = {Decimal(15 * 86_400): Decimal(14 * 86_400), Decimal(8 * 86_400): Decimal(7 * 86_400)}


def parts(iso: str) -> tuple[Decimal, ...] | None:
    """Years, months, weeks, days, hours, minutes, seconds; None when it is not one plain duration."""
    match = _ISO.match(iso)
    if not match or not any(match.groups()) or any(g and g.count(".") > 1 for g in match.groups()):
        return None
    return tuple(Decimal(g) if g and g != "." else Decimal(0) for g in match.groups())


def stated(iso: str) -> tuple[tuple[Decimal, str], ...]:
    """The numbers of a duration with their units ("year", "day"), largest first; () when it is no plain duration."""
    return tuple((number, unit) for number, (_, unit) in zip(parts(iso) or (), _UNITS, strict=False) if number)


def same(one: str, other: str) -> bool:
    """Are two durations as long: equal, in other units (18 months, 1.5 years), or days counted as weeks?"""
    if one == other:
        return True
    left, right = parts(one), parts(other)
    if left is None or right is None or 12 * left[0] + left[1] != 12 * right[0] + right[1]:
        return False
    mine, theirs = (_seconds(p) for p in (left, right))
    return mine == theirs or _FORTNIGHT.get(mine) == theirs or _FORTNIGHT.get(theirs) == mine


def _seconds(found: tuple[Decimal, ...]) -> Decimal:
    weeks, days, hours, minutes, seconds = found[2:]
    return ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds


def spoken(iso: str, lang: str) -> str:
    """A duration in words ("18 mois", "1.5 years"); "" when it is not one plain duration."""
    found = parts(iso)
    if found is None:
        return ""
    words = []
    for amount, (fr, en) in zip(found, _UNITS, strict=True):
        if amount:
            digits = f"{amount.normalize():f}"
            unit = fr if lang == "fr" else en
            many = amount >= 2 if lang == "fr" else amount != 1
            plural = "s" if many and not unit.endswith("s") else ""
            words.append(f"{digits.replace('.', ',') if lang == 'fr' else digits} {unit}{plural}")
    return " ".join(words)

"""A mention of an amount in the making, as the readers of money, percentages and counts hand it on."""

from dataclasses import dataclass

from presskit.model import Count, Money, Percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A mention in the making: tokens from `start` to before `end`."""

    start: int
    end: int
    value: Money | Count | Percent
    reason: str = ""
    code: str = ""  # the open currency ("?dollar")
    score: float = 0.95

"""Two languages read as one: a release in one language names the institutions and offices of the other."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Family = TypeVar("Family", bound=DataclassInstance)


def united(families: "Sequence[Family]", fold: Callable[[str], str]) -> "Family":
    """One family of data made of the same family of several languages: sets united with their words folded, tuples one
    after the other. TypeError for a family with anything else in it, which no two languages share."""
    first = families[0]
    return replace(
        first, **{one.name: _joined([getattr(family, one.name) for family in families], fold) for one in fields(first)}
    )


def joined(families: "Sequence[Family]", name: str, fold: Callable[[str], str]) -> object:
    """One field of `united`: a set with its words folded, or a tuple."""
    return _joined([getattr(family, name) for family in families], fold)


def _joined(values: Sequence[Any], fold: Callable[[str], str]) -> object:
    if all(isinstance(value, frozenset) for value in values):
        return frozenset(fold(one) if isinstance(one, str) else one for value in values for one in value)
    if all(isinstance(value, tuple) for value in values):
        return tuple(one for value in values for one in value)
    raise TypeError(f"No union of {values[0]!r}.")

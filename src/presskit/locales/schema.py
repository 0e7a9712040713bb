"""The shape of each family of language data: frozen dataclasses, one per family. The data stand in `fr/` and `en/`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Words that mark press blocks (see `extract/press.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Where a sentence ends (see `segment.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """Numbers, money, percentages, counts (see `entities/amounts.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Dates, times and durations (see `entities/dates.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """People, institutions, places (see `entities/recognise.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Roles and titles of people (see `entities/roles.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """Quotations and their speakers (see `entities/quotes.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """Words the checks between two versions look for (see `check/`)."""

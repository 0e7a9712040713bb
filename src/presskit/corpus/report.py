"""How far a run is, and what it did."""

from dataclasses import dataclass

from presskit.intake.judging import Skipped
from presskit.knowledge import Stats
from presskit.model import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is: `done` of `total` in a phase ("reading", "recognising", "pairing", "comparing", "showing",
    "resolving", "writing")."""

    phase: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a run did. `inputs` = done + failed + skipped; `computed` is the number of stages that had to be done;
    `data` are the files among those skipped that may hold posts in a form that is not read."""

    inputs: int
    done: int
    failed: int
    skipped: int
    computed: int
    stats: Stats
    failures: tuple[Failed, ...] = ()
    data: tuple[Skipped, ...] = ()
    seconds: float = 0.0
    stages: tuple[tuple[str, float], ...] = ()

"""The way of units through the chains of one run."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, closing
from dataclasses import dataclass

from presskit.corpus.report import Progress
from presskit.corpus.units import Reading
from presskit.runner.run import SAVE_ROWS, Meter, Outcome, Stage, Unit, run_chain
from presskit.runner.store import Store
from presskit.settings import Settings


@dataclass(frozen=True, slots=True)
class Road:
    """What takes units through chains in this run."""

    settings: Settings
    store: Store
    executor: Executor
    progress: Callable[[Progress], None]
    chains: ExitStack
    meter: Meter

    def through(
        self,
        phase: str,
        chain: tuple[Stage, ...],
        units: Iterable[Unit],
        total: int,
        known: int = 0,
        save_rows: int = SAVE_ROWS,
    ) -> Iterator[Outcome]:
        """The outcomes of units, `known` of `total` being known already; `save_rows` as in `run_chain`."""
        done = known

        def tick(_: Outcome) -> None:
            nonlocal done
            done += 1
            self.progress(Progress(phase=phase, done=done, total=total))

        outcomes = run_chain(
            chain,
            units,
            store=self.store,
            executor=self.executor,
            width=self.settings.run.jobs,
            meter=self.meter,
            tick=tick,
            save_rows=save_rows,
        )
        return self.chains.enter_context(closing(outcomes))

    def known(self, reading: Reading, outcomes: Iterable[Outcome]) -> dict[str, str]:
        """What the store knows each unit by; those that fail are told in `reading`."""
        keys: dict[str, str] = {}
        for outcome in outcomes:
            reading.computed += outcome.fresh
            if outcome.failure:
                reading.failures.append(outcome.failure)
            else:
                keys[outcome.unit] = outcome.key
        return keys

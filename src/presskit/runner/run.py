"""Run chains of stages over many units: what is known is not done again, what fails costs only itself.

The parent asks the store first and sends out only units with something missing, in batches, with the results that are
known as bytes; a worker does the missing stages and sends bytes back; the parent alone writes.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass

from presskit import codec
from presskit.errors import InputError
from presskit.model import Failed
from presskit.runner.chains import (
    TRANSIENT,
    Meter,
    Outcome,
    Parcel,
    Result,
    Return,
    Stage,
    Unit,
    failed,
    signature,
    stage_key,
    unpack,
)
from presskit.runner.pools import as_input_error, prepared
from presskit.runner.store import Row, Store, UnitRow, opened
from presskit.runner.work import work

BATCH_UNITS = 16  # of a chain with a stage that does many units at once; half of it of any other
BATCH_BYTES = 1_500_000
QUEUE = 3  # batches under way per process: enough to keep it busy, few enough to stay small
SAVE_ROWS = 400
ATTEMPTS = 2  # for a unit whose process dies: the second time alone

__all__ = ["TRANSIENT", "Meter", "Outcome", "Result", "Stage", "Unit", "run_chain", "unpack"]


@dataclass(slots=True)
class _Plan:
    unit: Unit
    key: str
    results: dict[str, Result]
    missing: tuple[str, ...]
    attempts: int = 0


def run_chain(
    chain: tuple[Stage, ...],
    units: Iterable[Unit],
    *,
    store: Store,
    executor: Executor,
    width: int,
    meter: Meter,
    tick: Callable[[Outcome], None],
    save_rows: int = SAVE_ROWS,
) -> Generator[Outcome, None, None]:
    """Take every unit through a chain; outcomes come in the order of completion.

    `width` is the number of processes; `tick` hears of every outcome; results are saved when `save_rows` of them have
    come together (1: every outcome can be read from the store at once). Raises what a stage raises when it concerns the
    whole run (a missing model); everything that concerns one unit is in its outcome.
    """
    settings = {stage.name: codec.settings_json(stage.settings) for stage in chain}
    signed = signature(chain)
    rows: list[Row] = []
    done: list[UnitRow] = []
    most = BATCH_UNITS if any(stage.shape == "batch" for stage in chain) else BATCH_UNITS // 2
    under_way: dict[Future[tuple[Return, ...]], list[_Plan]] = {}
    waits = any(stage.prepared for stage in chain)

    def send(batch: list[_Plan]) -> None:
        if waits:
            prepared(executor)
        parcels = []
        for plan in batch:
            plan.attempts += 1
            wanted = {need for stage in chain if stage.name in plan.missing for need in stage.needs}
            known = tuple((n, store.load_packed(r.key)) for n, r in plan.results.items() if n in wanted)
            parcels.append(Parcel(_loaded(plan.unit, wanted, store), known, plan.missing))
        under_way[executor.submit(work, chain, tuple(parcels))] = batch

    def collect(block: int) -> Iterator[Outcome]:
        while len(under_way) > block:
            finished, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in finished:
                batch = under_way.pop(future)
                error = future.exception()
                if error is None:
                    for plan, back in zip(batch, future.result(), strict=True):
                        meter.add(back.seconds)
                        yield keep(plan, back)
                elif (told := as_input_error(error)) is None:
                    raise error
                elif len(batch) > 1 or (told.category == "crashed" and batch[0].attempts < ATTEMPTS):
                    for plan in batch:  # one of them killed the worker: each alone, so that only it is set aside
                        send([plan])
                else:
                    yield _set_aside(batch[0], told)

    def keep(plan: _Plan, back: Return) -> Outcome:
        results = plan.results
        failure = None
        stages = {stage.name: stage for stage in chain}
        for name, digest, data in back.results:
            digests = [_digest_of(need, plan.unit, results) for need in stages[name].needs]
            result = Result(stage_key(stages[name], settings[name], digests), digest)
            results[name] = result
            if failed(result):
                failure = unpack(stages[name].kind, opened(data))
            if failure is None or failure.category not in TRANSIENT:
                rows.append(Row(result.key, result.digest, data))
        if failure is None or failure.category not in TRANSIENT:
            done.append(_unit_row(plan.key, results))
        if len(rows) >= save_rows:
            save()
        return Outcome(plan.unit.name, plan.key, results, failure, fresh=len(back.results))

    def save() -> None:
        store.save(rows, done)
        rows.clear()
        done.clear()

    def outcomes() -> Iterator[Outcome]:
        batch: list[_Plan] = []
        size = 0
        for unit in units:
            key = _unit_key(signed, unit)
            if (earlier := store.unit(key)) is not None:
                results = {name: Result(at, digest) for name, at, digest in earlier}
                yield Outcome(unit.name, key, results, _failure_in(results, store))
                continue
            plan, failure = _plan(chain, unit, key, settings, store)
            if failure is not None or not plan.missing:
                done.append(_unit_row(key, plan.results))
                yield Outcome(unit.name, key, plan.results, failure)
                continue
            if batch and (len(batch) >= most or size + unit.size > BATCH_BYTES):
                send(batch)
                batch, size = [], 0
                yield from collect(QUEUE * max(1, width) - 1)
            batch.append(plan)
            size += unit.size
        if batch:
            send(batch)
        yield from collect(0)

    try:
        for outcome in outcomes():
            tick(outcome)
            yield outcome
    finally:
        if rows or done:
            save()


def _loaded(unit: Unit, wanted: set[str], store: Store) -> Unit:
    """The unit with the inputs its missing stages need."""
    inputs = tuple((name, digest, source.load(store)) for name, digest, source in unit.inputs if name in wanted)
    return Unit(unit.name, inputs, unit.size)


def _set_aside(plan: _Plan, told: InputError) -> Outcome:
    failure = Failed(location=plan.unit.name, stage=plan.missing[0], category=told.category, message=str(told))
    return Outcome(plan.unit.name, plan.key, plan.results, failure)


def _digest_of(need: str, unit: Unit, results: dict[str, Result]) -> str:
    if need in results:
        return results[need].digest
    return next(digest for name, digest, _ in unit.inputs if name == need)


def _unit_key(signed: str, unit: Unit) -> str:
    """What the results of a unit depend on: the chain and its inputs."""
    return codec.digest("\0".join([signed, *(f"{name} {digest}" for name, digest, _ in unit.inputs)]))[:32]


def _unit_row(key: str, results: dict[str, Result]) -> UnitRow:
    return UnitRow(key, tuple((name, result.key, result.digest) for name, result in results.items()))


def _failure_in(results: dict[str, Result], store: Store) -> Failed | None:
    for result in results.values():
        if failed(result):
            failure: Failed = unpack(Failed, store.load(result.key))
            return failure
    return None


def _plan(
    chain: tuple[Stage, ...], unit: Unit, key: str, settings: dict[str, str], store: Store
) -> tuple[_Plan, Failed | None]:
    """What the store knows of a unit, and which stages are missing."""
    inputs = {name: digest for name, digest, _ in unit.inputs}
    results: dict[str, Result] = {}
    missing: list[str] = []
    for stage in chain:
        if any(need in missing for need in stage.needs):
            missing.append(stage.name)
            continue
        digests = [results[need].digest if need in results else inputs[need] for need in stage.needs]
        place = stage_key(stage, settings[stage.name], digests)
        digest = store.digest(place)
        if digest is None:
            missing.append(stage.name)
            continue
        results[stage.name] = Result(place, digest)
        if failed(results[stage.name]):
            return _Plan(unit, key, results, ()), unpack(stage.kind, store.load(place))
    return _Plan(unit, key, results, tuple(missing)), None

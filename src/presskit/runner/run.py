"""Run chains of stages over many units: what is known is not done again, what fails costs only itself.

A unit is a source or a release. A stage states what it needs by name: inputs of the unit, or earlier stages of its
chain. Its key is the hash of its name, version, settings and the digests of what it needs, so a changed setting redoes
exactly what depends on it. The parent asks the store first and sends out only units with something missing, in
batches, with the results that are known as bytes; a worker does the missing stages and sends bytes back; the parent
alone writes.
"""

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from presskit import codec
from presskit.errors import InputError, PresskitError
from presskit.model import Failed
from presskit.runner.pools import as_input_error, lost
from presskit.runner.store import Row, Store, UnitRow, opened, packed

BATCH_UNITS = 16  # of a chain with a stage that does many units at once; half of it of any other
BATCH_BYTES = 1_500_000
QUEUE = 3  # batches under way per process: enough to keep it busy, few enough to stay small
SAVE_ROWS = 400
ATTEMPTS = 4  # for a unit whose pool broke, maybe by the fault of another

_VALUE, _FAILED = b"V", b"F"
_FAILED_DIGEST = "!"  # a digest that starts so belongs to a failure: known without reading the result
# categories of failure that may be the machine's, or its programs', and not the input's: tried again in the next run
TRANSIENT = frozenset({"crashed", "too_slow", "scanned"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One step: `function(*needs, settings=settings)`; `each` is called per unit, `batch` with a list per need and
    gives a list. `kind` is the type of its result, for the codec; `bytes` results are kept as they are. `version` grows
    when the same input can give another result."""

    name: str
    version: str
    needs: tuple[str, ...]
    function: Callable[..., Any]
    settings: object
    kind: Any
    shape: Literal["each", "batch"] = "each"


class Input(Protocol):
    """Something a unit brings along: `load` in the parent just before it is sent, `open` in the worker."""

    def load(self, store: Store) -> "Input": ...

    def open(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Unit:
    """A source or a release on its way through a chain: `inputs` by name with their digests; `size` in bytes, about."""

    name: str
    inputs: tuple[tuple[str, str, Input], ...]
    size: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """Where a stage's result is: its key in the store, and the digest of its bytes."""

    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A unit after its chain: results by stage; `failure` ends it early; `key` is what the store knows it by."""

    unit: str
    key: str
    results: dict[str, Result]
    failure: Failed | None = None
    fresh: int = 0  # stages computed in this run


@dataclass(frozen=True, slots=True)
class Parcel:
    """A unit as sent to a worker: `known` are results by stage name, as they are kept."""

    unit: Unit
    known: tuple[tuple[str, bytes], ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Return:
    """What a worker sends back for a parcel: new results by stage in order, as (stage, digest, bytes as they are kept),
    seconds of CPU by stage."""

    results: tuple[tuple[str, str, bytes], ...]
    seconds: tuple[tuple[str, float], ...]


@dataclass(slots=True)
class Meter:
    """Seconds of CPU by stage, summed over workers; the only thing a run counts on the way."""

    seconds: dict[str, float] = field(default_factory=dict)

    def add(self, seconds: Iterable[tuple[str, float]]) -> None:
        for name, value in seconds:
            self.seconds[name] = self.seconds.get(name, 0.0) + value


def stage_key(stage: Stage, settings: str, digests: Sequence[str]) -> str:
    """The name of a computation: 32 hex digits."""
    return codec.digest("\0".join((stage.name, stage.version, settings, *digests)))[:32]


def pack(stage: Stage, value: object) -> bytes:
    """A result as bytes, marked as value or failure."""
    if isinstance(value, Failed):
        return _FAILED + codec.encode(value)
    return _VALUE + (value if isinstance(value, bytes) else codec.encode(value, stage.kind))


def _digest(data: bytes) -> str:
    return (_FAILED_DIGEST if data[:1] == _FAILED else "") + codec.digest(data)[:32]


def unpack(kind: Any, data: bytes) -> Any:
    """A result from its bytes: a value of the kind, or a `Failed`."""
    if data[:1] == _FAILED:
        return codec.decode(Failed, data[1:])
    return data[1:] if kind is bytes else codec.decode(kind, data[1:])


# --- in the worker ----------------------------------------------------------------------------------------------------


def work(chain: tuple[Stage, ...], parcels: tuple[Parcel, ...]) -> tuple[Return, ...]:
    """Do the missing stages of a batch of parcels. Runs in a worker; must stay importable by name."""
    values: list[dict[str, Any]] = []
    for parcel in parcels:
        wanted = {need for stage in chain if stage.name in parcel.missing for need in stage.needs}
        inputs: dict[str, Any] = {name: source.open() for name, _, source in parcel.unit.inputs}
        kinds = {stage.name: stage.kind for stage in chain}
        inputs |= {name: unpack(kinds[name], opened(data)) for name, data in parcel.known if name in wanted}
        values.append(inputs)
    done: list[list[tuple[str, str, bytes]]] = [[] for _ in parcels]
    seconds: list[tuple[str, float]] = []
    for stage in chain:
        turn = [
            i
            for i, parcel in enumerate(parcels)
            if stage.name in parcel.missing and all(_usable(values[i], need) for need in stage.needs)
        ]
        if not turn:
            continue
        started = time.process_time()
        results = _apply(stage, [values[i] for i in turn], [parcels[i].unit.name for i in turn])
        for i, value in zip(turn, results, strict=True):
            values[i][stage.name], data = _packed(stage, value, parcels[i].unit.name)
            done[i].append((stage.name, _digest(data), packed(data)))
        seconds.append((stage.name, time.process_time() - started))
    return tuple(Return(tuple(rows), tuple(seconds) if i == 0 else ()) for i, rows in enumerate(done))


def _usable(values: dict[str, Any], need: str) -> bool:
    """Neither failed, nor left out because something it needs has failed."""
    return need in values and not isinstance(values[need], Failed)


def _apply(stage: Stage, values: list[dict[str, Any]], names: list[str]) -> list[Any]:
    if stage.shape == "batch":
        try:
            return list(stage.function(*([v[need] for v in values] for need in stage.needs), settings=stage.settings))
        except Exception:
            if len(values) == 1:
                return [_guarded(stage, values[0], names[0])]
            # one of them is at fault: find it by doing each alone
            return [_guarded(stage, value, name) for value, name in zip(values, names, strict=True)]
    return [_guarded(stage, value, name) for value, name in zip(values, names, strict=True)]


def _guarded(stage: Stage, value: dict[str, Any], name: str) -> Any:
    try:
        if stage.shape == "batch":
            return stage.function(*([value[need]] for need in stage.needs), settings=stage.settings)[0]
        return stage.function(*(value[need] for need in stage.needs), settings=stage.settings)
    except InputError as error:
        return Failed(location=name, stage=stage.name, category=error.category, message=str(error))
    except PresskitError:
        raise  # a missing model stops the run, not the document
    except (MemoryError, RecursionError) as error:
        told = as_input_error(error) or as_input_error(MemoryError())
        assert told is not None
        return Failed(location=name, stage=stage.name, category=told.category, message=str(told))
    except Exception as error:
        return _internal(stage, error, name)


def _packed(stage: Stage, value: Any, name: str) -> tuple[Any, bytes]:
    """A result and its bytes; one that no bytes can hold (a lone surrogate in a text) costs its unit, not the run."""
    try:
        return value, pack(stage, value)
    except (ValueError, TypeError) as error:
        failed = _internal(stage, error, name)
        return failed, pack(stage, failed)


def _internal(stage: Stage, error: Exception, name: str) -> Failed:
    said = str(error)[:200].encode("utf-8", "backslashreplace").decode()
    text = f"presskit itself failed on this input ({type(error).__name__}: {said}). Please report it."
    return Failed(location=name, stage=stage.name, category="internal", message=text)


# --- in the parent ----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Plan:
    unit: Unit
    key: str
    results: dict[str, Result]
    missing: tuple[str, ...]
    attempts: int = 1


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
    signature = codec.digest("\0".join(part for s in chain for part in (s.name, s.version, settings[s.name])))
    rows: list[Row] = []
    done: list[UnitRow] = []
    most = BATCH_UNITS if any(stage.shape == "batch" for stage in chain) else BATCH_UNITS // 2
    under_way: dict[Future[tuple[Return, ...]], list[_Plan]] = {}

    def send(batch: list[_Plan]) -> None:
        known = []
        for plan in batch:
            needs = {need for stage in chain if stage.name in plan.missing for need in stage.needs}
            known.append(tuple((n, store.load_packed(r.key)) for n, r in plan.results.items() if n in needs))
        parcels = tuple(Parcel(_loaded(p, chain, store), k, p.missing) for p, k in zip(batch, known, strict=True))
        under_way[executor.submit(work, chain, parcels)] = batch

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
                elif len(batch) == 1 and lost(error) and batch[0].attempts < ATTEMPTS:
                    batch[0].attempts += 1
                    send(batch)
                elif len(batch) == 1:
                    failure = Failed(
                        location=batch[0].unit.name,
                        stage=batch[0].missing[0],
                        category=told.category,
                        message=str(told),
                    )
                    yield Outcome(batch[0].unit.name, batch[0].key, batch[0].results, failure)
                else:  # one of them killed the worker: each alone, so that only it is set aside
                    for plan in batch:
                        send([plan])

    def keep(plan: _Plan, back: Return) -> Outcome:
        results = plan.results
        failure = None
        stages = {stage.name: stage for stage in chain}
        for name, digest, data in back.results:
            digests = [_digest_of(need, plan.unit, results) for need in stages[name].needs]
            result = Result(stage_key(stages[name], settings[name], digests), digest)
            results[name] = result
            if digest.startswith(_FAILED_DIGEST):
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
            key = _unit_key(signature, unit)
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


def _loaded(plan: _Plan, chain: tuple[Stage, ...], store: Store) -> Unit:
    """The unit with the inputs its missing stages need."""
    wanted = {need for stage in chain if stage.name in plan.missing for need in stage.needs}
    inputs = tuple((name, digest, source.load(store)) for name, digest, source in plan.unit.inputs if name in wanted)
    return Unit(plan.unit.name, inputs, plan.unit.size)


def _digest_of(need: str, unit: Unit, results: dict[str, Result]) -> str:
    if need in results:
        return results[need].digest
    return next(digest for name, digest, _ in unit.inputs if name == need)


def _unit_key(signature: str, unit: Unit) -> str:
    """What the results of a unit depend on: the chain and its inputs."""
    return codec.digest("\0".join([signature, *(f"{name} {digest}" for name, digest, _ in unit.inputs)]))[:32]


def _unit_row(key: str, results: dict[str, Result]) -> UnitRow:
    return UnitRow(key, tuple((name, result.key, result.digest) for name, result in results.items()))


def _failure_in(results: dict[str, Result], store: Store) -> Failed | None:
    for result in results.values():
        if result.digest.startswith(_FAILED_DIGEST):
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
        if digest.startswith(_FAILED_DIGEST):
            return _Plan(unit, key, results, ()), unpack(stage.kind, store.load(place))
    return _Plan(unit, key, results, tuple(missing)), None

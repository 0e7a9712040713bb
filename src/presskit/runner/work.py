"""What a worker does with a batch of units: the stages that are missing, one after the other."""

import time
from typing import Any

from presskit.errors import InputError, PresskitError
from presskit.model import Failed
from presskit.runner.chains import Parcel, Return, Stage, pack, result_digest, unpack
from presskit.runner.pools import as_input_error
from presskit.runner.store import opened, packed


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
            done[i].append((stage.name, result_digest(data), packed(data)))
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

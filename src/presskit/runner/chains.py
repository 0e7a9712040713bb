"""Chains of stages, the units that go through them, and their results as bytes.

A unit is a source or a release. A stage states what it needs by name: inputs of the unit, or earlier stages of its
chain. Its key is the hash of its name, version, settings and the digests of what it needs, so a changed setting redoes
exactly what depends on it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from presskit import codec
from presskit.model import Failed
from presskit.runner.store import Store

_VALUE, _FAILED = b"V", b"F"
_FAILED_DIGEST = "!"  # a digest that starts so belongs to a failure: known without reading the result
# categories of failure that may be the machine's, or its programs', and not the input's: tried again in the next run
TRANSIENT = frozenset({"crashed", "too_slow", "scanned"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One step: `function(*needs, settings=settings)`; `each` is called per unit, `batch` with a list per need and
    gives a list. `kind` is the type of its result, for the codec; `bytes` results are kept as they are. `version` grows
    when the same input can give another result. `prepared`: best done by processes that are prepared (see `pool`)."""

    name: str
    version: str
    needs: tuple[str, ...]
    function: Callable[..., Any]
    settings: object
    kind: Any
    shape: Literal["each", "batch"] = "each"
    prepared: bool = False


class Input(Protocol):
    """Something a unit brings along: `load` in the parent just before it is sent, `open` in the worker."""

    def load(self, store: Store) -> "Input":
        """The input with all that must travel, read where the store is."""
        ...

    def open(self) -> object:
        """The value a stage is called with."""
        ...


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


def failed(result: Result) -> bool:
    """Whether what was kept is a failure."""
    return result.digest.startswith(_FAILED_DIGEST)


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
        """Add seconds of work, by stage."""
        for name, value in seconds:
            self.seconds[name] = self.seconds.get(name, 0.0) + value


def stage_key(stage: Stage, settings: str, digests: Sequence[str]) -> str:
    """The name of a computation: 32 hex digits."""
    return codec.digest("\0".join((stage.name, stage.version, settings, *digests)))[:32]


def signature(chain: Sequence[Stage]) -> str:
    """What the results of a chain depend on besides the inputs of its units."""
    parts = (part for stage in chain for part in (stage.name, stage.version, codec.settings_json(stage.settings)))
    return codec.digest("\0".join(parts))


def pack(stage: Stage, value: object) -> bytes:
    """A result as bytes, marked as value or failure."""
    if isinstance(value, Failed):
        return _FAILED + codec.encode(value)
    return _VALUE + (value if isinstance(value, bytes) else codec.encode(value, stage.kind))


def result_digest(data: bytes) -> str:
    """The digest of a result's bytes; of a failure's it says so."""
    return (_FAILED_DIGEST if data[:1] == _FAILED else "") + codec.digest(data)[:32]


def unpack(kind: Any, data: bytes) -> Any:
    """A result from its bytes: a value of the kind, or a `Failed`."""
    if data[:1] == _FAILED:
        return codec.decode(Failed, data[1:])
    return data[1:] if kind is bytes else codec.decode(kind, data[1:])

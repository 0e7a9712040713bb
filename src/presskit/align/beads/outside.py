"""A signal from outside: one more column of evidence, from a callable the user names (an embedding model, say)."""

from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from presskit.errors import UsageError

# A pair of segments must stand out from the average of its row and column by this many deviations to count for it.
_NEUTRAL = 1.5
_RANGE = (-2.0, 4.0)


class Signal(Protocol):
    """Similarities of French and English texts: a matrix (French × English) of numbers, higher is more alike.

    Only the order and the spread of the numbers matter. The same texts must give the same numbers.
    """

    def __call__(self, fr: Sequence[str], en: Sequence[str], /) -> ArrayLike: ...


@lru_cache(maxsize=8)
def load(name: str) -> Signal:
    """The callable "module:name"; raises UsageError when there is none."""
    module, _, attribute = name.partition(":")
    try:
        found: Signal = getattr(import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        raise UsageError(f"The signal {name!r} is not a callable 'module:name': {error}.") from error
    if not callable(found):
        raise UsageError(f"The signal {name!r} cannot be called.")
    return found


def evidence(signal: Signal, fr: Sequence[str], en: Sequence[str], weight: float) -> NDArray[np.float64]:
    """The signal as log odds (French × English): `weight` for each deviation from the average of row and column. Raises
    UsageError for an answer that is no finite matrix of that shape."""
    answer = np.asarray(signal(fr, en), dtype=np.float64)
    if answer.shape != (len(fr), len(en)) or not np.isfinite(answer).all():
        raise UsageError(f"The signal must answer with a finite matrix {len(fr)} × {len(en)}, not {answer.shape}.")
    if answer.size < 2 or answer.std() == 0:
        return np.zeros_like(answer)
    centred = answer - (answer.mean(axis=0) + answer.mean(axis=1, keepdims=True)) / 2
    return np.asarray(weight * np.clip(centred / centred.std() - _NEUTRAL, *_RANGE), dtype=np.float64)

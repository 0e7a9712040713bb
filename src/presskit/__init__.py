"""presskit: align, extract and check press material published in French and English.

`presskit.load("outputs/knowledge.json")` gives the results of a run to work with,
`presskit.stream` the same release by release, for large corpora.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from presskit.collection import Collection, load, stream

__version__ = "0.1.0"
__all__ = ["Collection", "__version__", "load", "stream"]


def __getattr__(name: str) -> Any:
    """They are imported when asked for: the command line starts without them."""
    if name in ("Collection", "load", "stream"):
        return getattr(import_module("presskit.collection"), name)
    raise AttributeError(f"module 'presskit' has no attribute {name!r}")

"""What is worth doing once for all workers of a run."""

from collections.abc import Callable
from functools import partial
from typing import Final

from presskit.entities import recognise
from presskit.settings import Settings

MODULES: Final = ("presskit.pipeline",)  # what every worker imports


def models(settings: Settings) -> Callable[[], None]:
    """Loads the language models; can be sent to another process."""
    return partial(recognise.load, settings.recognise)

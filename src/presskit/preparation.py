"""What is worth doing once for all workers of a run (see `runner.forkserver`)."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from presskit.runner.forkserver import Preparation

if TYPE_CHECKING:
    from presskit.settings import Settings

LIGHT: Final = Preparation(modules=("presskit.pipeline.chains",))  # when little may have to be done
ALL: Final = ("presskit.align.beads.sentences", "spacy", "thinc.api", "rapidfuzz")
IMPORTS: Final = replace(LIGHT, further=ALL)  # when all has to be done


def whole(settings: "Settings") -> Preparation:
    """For a run that has everything to do: readers find the language identifier loaded, others the language models."""
    from presskit import language
    from presskit.entities import recognise

    return replace(IMPORTS, first=language.load, second=partial(recognise.load, settings.recognise))

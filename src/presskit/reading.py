"""Single files through the reading chain, each in the sandbox of a worker."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from presskit import pipeline
from presskit.intake.folder import read_files as intake_files
from presskit.model import Failed, Version
from presskit.runner.pools import pool
from presskit.runner.run import Meter, Outcome, run_chain, unpack
from presskit.runner.store import Store
from presskit.settings import Settings

FULL = ("extract", "identify", "segment", "recognise")


class Read(NamedTuple):
    """A file after reading: its path as given, results by stage name, and the failure that ended it early."""

    location: str
    results: dict[str, Any]
    failure: Failed | None

    @property
    def versions(self) -> tuple[Version, ...]:
        """The documents of the file, after the full chain."""
        parts = (self.results["extract"].documents, *(self.results[name] for name in FULL[1:]))
        return tuple(
            Version(document=document, languages=languages, segmented=segmented, mentions=mentions)
            for document, languages, segmented, mentions in zip(*parts, strict=True)
        )


def read_files(paths: Sequence[Path], stages: Sequence[str], settings: Settings, lang: str = "") -> Iterator[Read]:
    """Take files through some stages of the reading chain, in the order given; `lang` is the user's word on all."""
    intake = intake_files(paths, settings=settings.intake)
    chain = tuple(stage for stage in pipeline.reading(settings, lang) if stage.name in stages)
    kinds = {stage.name: stage.kind for stage in chain}
    failures = {failure.location: failure for failure in intake.failures}
    with tempfile.TemporaryDirectory(prefix="presskit-") as folder, Store(Path(folder, "store")) as store:
        units = pipeline.source_units(Path(), intake)
        with pool(settings.run) as executor:
            outcomes: dict[str, Outcome] = {
                outcome.unit: outcome
                for outcome in run_chain(
                    chain,
                    units,
                    store=store,
                    executor=executor,
                    width=max(1, settings.run.jobs),
                    meter=Meter(),
                    tick=lambda _: None,
                )
            }
        for location in sorted({*outcomes, *failures}, key=_order(paths)):
            if location in failures:
                yield Read(location, {}, failures[location])
                continue
            outcome = outcomes[location]
            if outcome.failure:
                yield Read(location, {}, outcome.failure)
                continue
            yield Read(location, {n: unpack(kinds[n], store.load(r.key)) for n, r in outcome.results.items()}, None)


def _order(paths: Sequence[Path]) -> Callable[[str], tuple[int, str]]:
    places = {str(path): number for number, path in enumerate(paths)}
    return lambda location: (places.get(location, len(places)), location)

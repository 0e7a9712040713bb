"""Single files through the reading chain, each in the sandbox of a worker."""

import tempfile
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from presskit import preparation
from presskit.intake import names
from presskit.intake.folder import read_files as intake_files
from presskit.model import Failed, Version
from presskit.pipeline import chains, inputs
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


def read_files(
    paths: Sequence[str | Path], stages: Sequence[str], settings: Settings, lang: str = ""
) -> Generator[Read, None, None]:
    """Take files through some stages of the reading chain: one `Read` for each path given, in that order, each as soon
    as it and those before it are done. `lang` is the user's word on the language of all."""
    wanted = [names.json_safe(str(Path(path))) for path in paths]
    intake = intake_files([Path(path) for path in dict.fromkeys(map(str, map(Path, paths)))], settings=settings.intake)
    chain = tuple(stage for stage in chains.reading(settings, lang) if stage.name in stages)
    kinds = {stage.name: stage.kind for stage in chain}
    failures = {failure.location: failure for failure in intake.failures}
    given = iter(zip(paths, wanted, strict=True))
    upcoming = next(given, None)
    with tempfile.TemporaryDirectory(prefix="presskit-") as folder, Store(Path(folder, "store")) as store:
        outcomes: dict[str, Outcome] = {}

        def ready() -> Iterator[Read]:
            """All that can be told by now, in the order given."""
            nonlocal upcoming
            while upcoming and (upcoming[1] in failures or upcoming[1] in outcomes):
                path, location = upcoming
                shown = names.json_safe(str(path))
                failure = failures.get(location) or outcomes[location].failure
                if failure:
                    yield Read(shown, {}, failure)
                else:
                    results = outcomes[location].results.items()
                    yield Read(shown, {name: unpack(kinds[name], store.load(r.key)) for name, r in results}, None)
                upcoming = next(given, None)

        yield from ready()
        if upcoming is None:
            return
        with pool(settings.run, preparation.LIGHT) as executor:
            for outcome in run_chain(
                chain,
                inputs.source_units(Path(), intake),
                store=store,
                executor=executor,
                width=max(1, settings.run.jobs),
                meter=Meter(),
                tick=lambda _: None,
                save_rows=1,
            ):
                outcomes[outcome.unit] = outcome
                yield from ready()

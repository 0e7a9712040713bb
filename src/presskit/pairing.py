"""The documents of a folder and which of them are versions of each other, without anything further."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from presskit import preparation
from presskit.align.pairing import documents
from presskit.errors import NothingToRead
from presskit.intake.folder import read_folder
from presskit.model import Failed, Profile, Release
from presskit.pipeline import chains, inputs
from presskit.runner.pools import pool
from presskit.runner.run import Meter, Result, run_chain, unpack
from presskit.runner.store import Store
from presskit.settings import Settings


@dataclass(frozen=True, slots=True)
class Pairing:
    """The documents of a folder and the releases they make."""

    profiles: tuple[Profile, ...]
    releases: tuple[Release, ...]
    failures: tuple[Failed, ...]


def pair_folder(folder: Path, settings: Settings) -> Pairing:
    """Pair the documents of a folder without doing more with them. Raises NothingToRead when there are none."""
    intake = read_folder(folder, settings=settings.intake)
    if not intake.sources and not intake.failures:
        raise NothingToRead(intake.nothing(folder))
    chain, _ = chains.divided(chains.reading(settings))
    failures = list(intake.failures)
    read: dict[str, dict[str, Result]] = {}
    with TemporaryDirectory(prefix="presskit-") as place, Store(Path(place, "store")) as store:
        with pool(settings.run, preparation.LIGHT) as executor:
            for outcome in run_chain(
                chain,
                inputs.source_units(folder, intake),
                store=store,
                executor=executor,
                width=max(1, settings.run.jobs),
                meter=Meter(),
                tick=lambda _: None,
            ):
                if outcome.failure:
                    failures.append(outcome.failure)
                else:
                    read[outcome.unit] = outcome.results
        profiles = [
            profile
            for source in intake.sources
            if source.location in read
            for profile in unpack(tuple[Profile, ...], store.load(read[source.location]["profile"].key))
        ]
    places = {profile.document: profile.location for profile in profiles}
    releases = documents.pair(profiles, settings=settings.pair)
    ordered = sorted(releases, key=lambda r: (places[r.fr or r.en or r.other or ""], r.id))
    return Pairing(tuple(profiles), tuple(ordered), tuple(failures))

"""Seconds of CPU to read, profile and pair a generated folder; to pair it again, and with one document changed.

Usage: python benchmarks/pairing_speed.py FOLDER
"""

import resource
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from presskit.align.pairing.documents import PairSettings, pair_again, profile
from presskit.align.pairing.kept import AtHand, Kept
from presskit.align.pairing.scratch import Scratch
from presskit.extract import ExtractSettings, extract
from presskit.intake.folder import IntakeSettings, load, read_folder
from presskit.language import LanguageSettings, identify
from presskit.model import Feature, Profile, Release


def paired(what: str, profiles: list[Profile], kept: Kept | None) -> tuple[tuple[Release, ...], Kept | None]:
    start = time.process_time()
    with TemporaryDirectory() as place:
        found = pair_again(AtHand(profiles, Scratch(Path(place))), kept, settings=PairSettings())
        releases = tuple(sorted(found.releases, key=lambda release: release.id))
    print(f"pairing {what} {time.process_time() - start:.1f} s of CPU", flush=True)
    return releases, found.kept()


def main() -> None:
    root = Path(sys.argv[1])
    start = time.process_time()
    profiles = []
    for source in read_folder(root, settings=IntakeSettings()).sources:
        for document in extract(source, load(root, source), settings=ExtractSettings()).documents:
            languages = identify(document, settings=LanguageSettings())
            profiles.append(profile(document, languages, settings=PairSettings()))
    print(f"reading and profiles {time.process_time() - start:.1f} s of CPU")
    releases, kept = paired("from nothing", profiles, None)
    pairs = sum(bool(release.fr and release.en) for release in releases)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(profiles)} documents, {pairs} pairs, {memory:.0f} MB")
    paired("again", profiles, kept)
    word = Feature(key="w:change=changé", count=1)
    changed = [replace(profiles[0], features=(*profiles[0].features, word)), *profiles[1:]]
    again, _ = paired("with one changed", changed, kept)
    assert again == paired("with one changed, from nothing", changed, None)[0]
    print(f"{len({*again} - {*releases})} releases say something else")


if __name__ == "__main__":
    main()

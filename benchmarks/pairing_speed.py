"""Seconds of CPU to read, profile and pair a generated folder. Usage: python benchmarks/pairing_speed.py FOLDER"""

import resource
import sys
import time
from pathlib import Path

from presskit.align.documents import PairSettings, pair, profile
from presskit.extract import ExtractSettings, extract
from presskit.intake.folder import IntakeSettings, load, read_folder
from presskit.language import LanguageSettings, identify


def main() -> None:
    root = Path(sys.argv[1])
    start = time.process_time()
    profiles = []
    for source in read_folder(root, settings=IntakeSettings()).sources:
        for document in extract(source, load(root, source), settings=ExtractSettings()).documents:
            languages = identify(document, settings=LanguageSettings())
            profiles.append(profile(document, languages, settings=PairSettings()))
    middle = time.process_time()
    releases = pair(profiles, settings=PairSettings())
    end = time.process_time()
    pairs = sum(bool(release.fr and release.en) for release in releases)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(profiles)} documents, {pairs} pairs, {memory:.0f} MB")
    print(f"reading and profiles {middle - start:.1f} s, pairing {end - middle:.1f} s of CPU")


if __name__ == "__main__":
    main()

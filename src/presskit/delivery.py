"""Writing the outputs: all of them complete beside their places first, then each moved into place.

Whatever goes wrong before the first rename leaves the earlier outputs as they were. knowledge.json has one record a
line, so that a plain `diff` of two of them can be read.
"""

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from presskit import codec
from presskit.errors import OutputError
from presskit.fragments import pieces
from presskit.knowledge import FORMAT, FORMAT_VERSION, SECTIONS, EntityRecord, Generator, Stats
from presskit.model import Failed
from presskit.review.layout import PARTS

KNOWLEDGE, FAILURES, RUN = "knowledge.json", "failures.jsonl", "run.json"
SETTLERS = 8  # files brought to the disk at a time
PRIVATE = ".presskit"  # below the outputs folder: the store, the lock, work in progress


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Errors of the operating system in the words of an operator."""
    try:
        yield
    except OSError as error:
        kind = {28: "The disk is full", 30: "The disk is read-only", 13: "Permission is denied"}.get(error.errno or 0)
        reason = kind or f"The system says: {error.strerror or error}"
        raise OutputError(f"{reason}: {folder} cannot be written. Earlier outputs are intact.") from error


class Delivery:
    """Gathers records of all sections in files of their own, then puts the outputs together: `with Delivery(out)`."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._work = out / PRIVATE / "delivery"
        self._files: dict[str, IO[bytes]] = {}
        self._counts: dict[str, int] = dict.fromkeys(SECTIONS, 0)
        self._severities = {"error": 0, "warning": 0}
        self._langs = {"fr": 0, "en": 0}
        self._paired = 0
        self._beads = 0
        self._ready: list[tuple[Path, Path]] = []
        self._kept: set[Path] = set()  # files that are in place as they should be

    def __enter__(self) -> "Delivery":
        with explained(self.out):
            shutil.rmtree(self._work, ignore_errors=True)
            self._work.mkdir(parents=True)
            self._files = {name: (self._work / name).open("wb") for name in SECTIONS}
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._files.values():
            file.close()
        shutil.rmtree(self._work, ignore_errors=True)

    def add_release(self, data: bytes) -> None:
        """Add the records of one release, as `fragments.make` gives them."""
        with explained(self.out):
            for name, lines in pieces(data).items():
                self._add(name, lines)
                if name == "findings":
                    for severity in self._severities:
                        self._severities[severity] += sum(f'"severity":"{severity}"'.encode() in line for line in lines)
                elif name == "documents":
                    for lang in self._langs:
                        self._langs[lang] += sum(f'"lang":"{lang}","lang_score"'.encode() in line for line in lines)
                elif name == "alignments":
                    self._paired += len(lines)
                    self._beads += sum(line.count(b'{"id":"bead-') for line in lines)

    def add_entities(self, entities: Iterable[EntityRecord]) -> None:
        with explained(self.out):
            self._add("entities", (codec.encode(entity) for entity in entities))

    def _add(self, name: str, lines: Iterable[bytes]) -> None:
        file = self._files[name]
        for line in lines:
            file.write(b",\n" + line if self._counts[name] else line)
            self._counts[name] += 1

    def stats(self, failures: int) -> Stats:
        """What is in the knowledge so far."""
        counts = self._counts
        return Stats(
            documents=counts["documents"],
            french=self._langs["fr"],
            english=self._langs["en"],
            other=counts["documents"] - self._langs["fr"] - self._langs["en"],
            releases=counts["releases"],
            paired=self._paired,
            segments=counts["segments"],
            beads=self._beads,
            entities=counts["entities"],
            mentions=counts["mentions"],
            quotes=counts["quotes"],
            facts=counts["facts"],
            findings=counts["findings"],
            errors=self._severities["error"],
            warnings=self._severities["warning"],
            failures=failures,
        )

    def write_knowledge(self, generator: Generator, stats: Stats) -> Path:
        """Put knowledge.json together; returns where it stands until `publish`."""
        with explained(self.out):
            path = self._work / KNOWLEDGE
            for file in self._files.values():
                file.flush()
            with path.open("wb") as file:
                head = f'{{"format":"{FORMAT}","version":{FORMAT_VERSION},"generator":'
                file.write(head.encode() + codec.encode(generator))
                for name in SECTIONS:
                    file.write(f',\n"{name}":[\n'.encode())
                    with (self._work / name).open("rb") as section:
                        shutil.copyfileobj(section, file, 1 << 20)
                    file.write(b"\n]")
                file.write(b',\n"stats":' + codec.encode(stats) + b"}\n")
            self._ready.append((path, self.out / KNOWLEDGE))
        return path

    def write_failures(self, failures: Iterable[Failed]) -> None:
        self.write_text(FAILURES, "".join(codec.encode(failure).decode() + "\n" for failure in failures))

    def write_run(self, report: Mapping[str, object]) -> None:
        self.write_text(RUN, json.dumps(report, indent=2, ensure_ascii=False) + "\n")

    def write_text(self, name: str, text: str) -> None:
        """A further output file, by its name in the outputs folder; one that stands there already is left alone."""
        data = text.encode("utf-8", "surrogatepass")
        with explained(self.out):
            if _same(self.out / name, data):
                self._kept.add(self.out / name)
                return
            path = self._work / "new" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            self._ready.append((path, self.out / name))

    def publish(self) -> None:
        """Move everything that was written into place; pages of releases that are gone go too."""
        with explained(self.out):
            kept = {*self._kept, *(place for _, place in self._ready)}
            # Together, because a file system settles many files at once for little more than one.
            with ThreadPoolExecutor(SETTLERS) as settlers:
                for _ in settlers.map(_settle, (made for made, _ in self._ready)):
                    pass
            for made, place in self._ready:
                place.parent.mkdir(exist_ok=True)
                made.replace(place)
            for page in (self.out / PARTS).glob("*.html"):
                if page not in kept:
                    page.unlink()
            self._ready.clear()


def _same(path: Path, data: bytes) -> bool:
    """Does this file hold these bytes?"""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _settle(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())

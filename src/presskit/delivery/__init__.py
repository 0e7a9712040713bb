"""Writing the outputs: all of them complete beside their places first, then each moved into place.

Whatever goes wrong before the first rename leaves the earlier outputs as they were. knowledge.json has one record a
line, so that a plain `diff` of two of them can be read.
"""

import json
import os
import shutil
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from presskit import codec
from presskit.delivery.files import STEP, explained, same, settle, stamp
from presskit.delivery.shares import SEPARATOR, SHARED, Section, Share
from presskit.fragments import pieces
from presskit.knowledge import FORMAT, FORMAT_VERSION, SECTIONS, EntityRecord, Generator, Stats
from presskit.model import Failed
from presskit.review.layout import PARTS

__all__ = [
    "FAILURES", "KNOWLEDGE", "PRIVATE", "RUN", "SEPARATOR", "SHARED", "Delivery", "Share", "explained", "stamp",
]  # fmt: skip

KNOWLEDGE, FAILURES, RUN = "knowledge.json", "failures.jsonl", "run.json"
SETTLERS = 8  # files brought to the disk at a time
PRIVATE = ".presskit"  # below the outputs folder: the store, the lock, work in progress


class Delivery:
    """Gathers records of all sections in files of their own, then puts the outputs together: `with Delivery(out)`."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._work = out / PRIVATE / "delivery"
        self._sections: dict[str, Section] = {}
        self._shared = dict.fromkeys(("error", "warning", "fr", "en", "paired", "beads"), 0)
        self._begins: dict[str, int] = {}
        self._earlier = -1  # the knowledge.json that is there, when something is copied from it
        self._ready: list[tuple[Path, Path]] = []
        # together, because a file system settles many files at once for little more than one
        self._settlers = ThreadPoolExecutor(SETTLERS)
        self._settling: list[Future[None]] = []
        self._kept: set[Path] = set()  # files that are in place as they should be

    def __enter__(self) -> "Delivery":
        with explained(self.out):
            shutil.rmtree(self._work, ignore_errors=True)
            self._work.mkdir(parents=True)
            self._sections = {name: Section(self._work / name) for name in SECTIONS}
        return self

    def __exit__(self, *_: object) -> None:
        self._settlers.shutdown(cancel_futures=True)
        for section in self._sections.values():
            with suppress(OSError):  # on a full disk; what was needed of it has been flushed
                section.file.close()
        if self._earlier >= 0:
            os.close(self._earlier)
        shutil.rmtree(self._work, ignore_errors=True)

    def add_release(self, data: bytes) -> Share:
        """Add the records of one release, as `fragments.make` gives them; says where, within each section."""
        with explained(self.out):
            found = pieces(data)
            ranges = tuple(self._add(name, SEPARATOR.join(found[name]), len(found[name])) for name in SHARED)
        counts = dict.fromkeys(self._shared, 0)
        for severity in ("error", "warning"):
            counts[severity] = sum(f'"severity":"{severity}"'.encode() in line for line in found["findings"])
        for lang in ("fr", "en"):
            counts[lang] = sum(f'"lang":"{lang}","lang_score"'.encode() in line for line in found["documents"])
        counts["paired"] = len(found["alignments"])
        counts["beads"] = sum(line.count(b'{"id":"bead-') for line in found["alignments"])
        return self._shares(Share(ranges, tuple(counts.values())))

    def copy_release(self, share: Share) -> Share:
        """Add the records of one release as they stand in the knowledge.json that is there."""
        with explained(self.out):
            places = zip(SHARED, share.ranges, strict=True)
            ranges = tuple(self._copy(name, *place) for name, place in places)
        return self._shares(Share(ranges, share.counts))

    def _copy(self, name: str, start: int, length: int, count: int) -> tuple[int, int, int]:
        if self._earlier < 0:
            self._earlier = os.open(self.out / KNOWLEDGE, os.O_RDONLY)
        return self._sections[name].copy(start, length, count, self._earlier)

    def _shares(self, share: Share) -> Share:
        for name, count in zip(self._shared, share.counts, strict=True):
            self._shared[name] += count
        return share

    def add_entity(self, entity: EntityRecord) -> int:
        """Add the record of an entity: the number of its bytes."""
        with explained(self.out):
            return self._add("entities", codec.encode(entity), 1)[1]

    def copy_entities(self, start: int, length: int, count: int) -> None:
        """Add the records of entities that follow each other in the knowledge.json that is there."""
        with explained(self.out):
            self._copy("entities", start, length, count)

    @property
    def entities_begin(self) -> int:
        """Where in knowledge.json as it was put together the records of entities begin."""
        return self._begins["entities"]

    def _add(self, name: str, data: bytes, count: int) -> tuple[int, int, int]:
        return self._sections[name].add(data, count, self._earlier)

    def placed(self, share: Share) -> Share:
        """Where in knowledge.json as it was put together the records of a release are."""
        places = zip(SHARED, share.ranges, strict=True)
        return Share(tuple((self._begins[n] + start, size, count) for n, (start, size, count) in places), share.counts)

    def stats(self, failures: int) -> Stats:
        """What is in the knowledge so far."""
        counts = {name: section.count for name, section in self._sections.items()}
        return Stats(
            documents=counts["documents"],
            french=self._shared["fr"],
            english=self._shared["en"],
            other=counts["documents"] - self._shared["fr"] - self._shared["en"],
            releases=counts["releases"],
            paired=self._shared["paired"],
            segments=counts["segments"],
            beads=self._shared["beads"],
            entities=counts["entities"],
            mentions=counts["mentions"],
            quotes=counts["quotes"],
            facts=counts["facts"],
            findings=counts["findings"],
            errors=self._shared["error"],
            warnings=self._shared["warning"],
            failures=failures,
        )

    def write_knowledge(self, generator: Generator, stats: Stats) -> Path:
        """Put knowledge.json together; returns where it stands until `publish`."""
        with explained(self.out):
            path = self._work / KNOWLEDGE
            for section in self._sections.values():
                section.settle(self._earlier)
                section.file.flush()
            with path.open("wb") as file:
                head = f'{{"format":"{FORMAT}","version":{FORMAT_VERSION},"generator":'
                file.write(head.encode() + codec.encode(generator))
                for name in SECTIONS:
                    file.write(f',\n"{name}":[\n'.encode())
                    self._begins[name] = file.tell()
                    with (self._work / name).open("rb") as part:
                        shutil.copyfileobj(part, file, STEP)
                    file.write(b"\n]")
                file.write(b',\n"stats":' + codec.encode(stats) + b"}\n")
            self._made(path, self.out / KNOWLEDGE)
        return path

    def write_failures(self, failures: Iterable[Failed]) -> None:
        """failures.jsonl, a line an input that could not be used; empty when all could."""
        self.write_text(FAILURES, "".join(codec.encode(failure).decode() + "\n" for failure in failures))

    def write_run(self, report: Mapping[str, object]) -> None:
        """run.json, with the entries of a list in lines of their own."""
        rows = (f"{json.dumps(name)}: {_lines(value)}" for name, value in report.items())
        self.write_text(RUN, "{\n  " + ",\n  ".join(rows) + "\n}\n")

    def write_text(self, name: str, text: str) -> None:
        """A further output file, by its name in the outputs folder; one that stands there already is left alone."""
        data = text.encode("utf-8", "surrogatepass")
        with explained(self.out):
            if same(self.out / name, data):
                self._kept.add(self.out / name)
                return
            path = self._work / "new" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            self._made(path, self.out / name)

    def _made(self, path: Path, place: Path) -> None:
        """A file that is complete: it goes to the disk while others are made."""
        self._ready.append((path, place))
        self._settling.append(self._settlers.submit(settle, path))

    def leave(self, name: str) -> None:
        """An output file that stands in its place as it should."""
        self._kept.add(self.out / name)

    def publish(self) -> None:
        """Move everything that was written into place; pages of releases that are gone go too."""
        with explained(self.out):
            kept = {*self._kept, *(place for _, place in self._ready)}
            for settling in self._settling:
                settling.result()
            self._settling.clear()
            for made, place in self._ready:
                place.parent.mkdir(exist_ok=True)
                made.replace(place)
            for page in (self.out / PARTS).glob("*.html"):
                if page not in kept:
                    page.unlink()
            self._kept = kept
            self._ready.clear()

    def stamps(self) -> dict[str, str]:
        """The stamps of all files that were put in place or left there, by name."""
        return {path.relative_to(self.out).as_posix(): stamp(path) for path in sorted(self._kept)}


def _lines(value: object) -> str:
    entries = value if isinstance(value, list) and value else None
    if entries is None:
        return json.dumps(value, ensure_ascii=False)
    return "[\n    " + ",\n    ".join(json.dumps(entry, ensure_ascii=False) for entry in entries) + "\n  ]"

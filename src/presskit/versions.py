"""Two files against each other: sentence beads, and what differs."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from presskit.align.beads.sentences import align
from presskit.check import check
from presskit.check.passages.tongues import foreign
from presskit.decisions import Decisions
from presskit.entities.resolution.resolve import link
from presskit.errors import Broken, Empty, InputError, Unreadable, Unsupported
from presskit.intake import names
from presskit.knowledge import FindingRecord
from presskit.model import Alignment, Failed, Glossary, Segment, Segmented, Side
from presskit.reading import FULL, Read, read_files
from presskit.records import finding_records
from presskit.settings import Settings

Pairs = Sequence[tuple[Path, Path]]


@dataclass(frozen=True, slots=True)
class Refused:
    """A pair that could not be compared: what failed on either side."""

    failures: tuple[Failed, ...]


def align_files(pairs: Pairs, unit: str, settings: Settings) -> Iterator[Alignment | Refused]:
    """The beads of each pair (French file, English file); `unit` is "line" or "sentence"."""
    if unit == "line":
        for pair in pairs:
            sides, failures = [], []
            for path, lang in zip(pair, ("fr", "en"), strict=True):
                try:
                    sides.append(lines(path, lang))
                except InputError as error:
                    location = names.printable(str(path))
                    failed = Failed(location=location, stage="intake", category=error.category, message=str(error))
                    failures.append(failed)
            yield Refused(tuple(failures)) if failures else align(*sides, settings=settings.align)
        return
    for fr, en in _both(pairs, FULL[:3], settings):
        if refused := _refused(fr, en):
            yield refused
        else:
            yield align(fr.results["segment"][0], en.results["segment"][0], settings=settings.align)


def check_files(pairs: Pairs, settings: Settings) -> Iterator[tuple[FindingRecord, ...] | Refused]:
    """What differs between the two files of each pair."""
    for left, right in _both(pairs, FULL, settings):
        if refused := _refused(left, right):
            yield refused
            continue
        fr, en = left.versions[0], right.versions[0]
        if _is_other(fr.segmented, "fr") and _is_other(en.segmented, "en"):
            text = "This version is in English and the other one in French: give the French one first."
            yield Refused((Failed(location=left.location, stage="check", category="unsupported", message=text),))
            continue
        alignment = align(fr.segmented, en.segmented, settings=settings.align)
        links = link(fr, en, alignment, Glossary(), settings=settings.resolve)
        findings = check(fr, en, alignment, links, settings=settings.check)
        texts = {fr.document.id: fr.document.text, en.document.id: en.document.text}
        yield tuple(finding_records("", findings, texts, Decisions()))


def _is_other(version: Segmented, side: Side) -> bool:
    """Is most of what stands in a version in the other language, beyond doubt?"""
    strange = sum(len(segment.text) for segment in version.segments if foreign(segment.text, side))
    return 2 * strange > sum(len(segment.text) for segment in version.segments)


def lines(path: Path, lang: str) -> Segmented:
    """Each line of a UTF-8 text file as one segment, empty lines too. Raises InputError when it is not one."""
    shown = names.printable(str(path))
    try:
        if path.exists() and not path.is_file():
            raise Unsupported(f"{shown} is not a file.")  # opening a pipe would wait for ever
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Unreadable(f"{shown} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Broken(f"{shown} is not UTF-8 text (byte {error.start}).") from error
    if not text:
        raise Empty(f"{shown} is empty.")
    rows = text.replace("\r\n", "\n").split("\n")
    if rows and not rows[-1]:
        rows.pop()  # the end of the last line, not a line more
    segments = []
    start = 0
    for number, row in enumerate(rows):
        segments.append(Segment(start=start, end=start + len(row), text=row, kind="paragraph", lang=lang, block=number))
        start += len(row) + 1
    return Segmented(document=str(path), lang=lang, segments=tuple(segments))


def _both(pairs: Pairs, stages: Sequence[str], settings: Settings) -> Iterator[tuple[Read, Read]]:
    """Both sides of every pair; each side has workers of its own, so that each loads one language model only."""
    with (
        closing(read_files([fr for fr, _ in pairs], stages, settings, "fr")) as left,
        closing(read_files([en for _, en in pairs], stages, settings, "en")) as right,
    ):
        yield from zip(left, right, strict=True)


def _refused(fr: Read, en: Read) -> Refused | None:
    failures = [read.failure for read in (fr, en) if read.failure]
    for read in (fr, en):
        if not read.failure and len(read.results["extract"].documents) != 1:
            count = len(read.results["extract"].documents)
            text = f"This file holds {count} documents; give one that holds a single version."
            failures.append(Failed(location=read.location, stage="extract", category="unsupported", message=text))
    return Refused(tuple(failures)) if failures else None

"""The four tables that XLSX and CSV share: releases, segments, facts, findings."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from unicodedata import category

from presskit.collection import Release

Cell = str | float | int
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, its columns with a width in characters, the rows a release gives it."""

    name: str
    columns: tuple[tuple[str, int], ...]
    rows: Callable[[Release], Iterator[Row]]


def _releases(release: Release) -> Iterator[Row]:
    fr, en, other = release.fr, release.en, release.other
    first = fr or en or other
    yield (
        release.id,
        "paired" if fr and en else "only French" if fr else "only English" if en else "other language",
        release.record.score,
        release.record.reason,
        first.record.published if first else "",
        fr.title if fr else "",
        en.title if en else "",
        fr.record.source.location if fr else "",
        (en or other).record.source.location if (en or other) else "",  # type: ignore[union-attr]
        fr.record.url if fr else "",
        en.record.url if en else "",
        sum(f.severity == "error" for f in release.findings),
        sum(f.severity == "warning" for f in release.findings),
        release.record.status,
    )


def _segments(release: Release) -> Iterator[Row]:
    for bead in release.beads:
        record = bead.record
        yield (
            record.id,
            release.id,
            record.kind,
            record.score,
            _flat(bead.fr_text),
            _flat(bead.en_text),
            record.status,
        )


def _facts(release: Release) -> Iterator[Row]:
    for fact in release.facts:
        evidence = [" / ".join(_flat(span.exact) for span in side) for side in (fact.fr, fact.en)]
        yield (
            fact.id, release.id, fact.predicate, _flat(fact.subject), _flat(fact.value_fr), _flat(fact.value_en),
            fact.agreement, *evidence, fact.date_fr, fact.date_en, _flat(fact.purpose_fr), _flat(fact.purpose_en),
            *_where(release),
        )  # fmt: skip


def _findings(release: Release) -> Iterator[Row]:
    for finding in release.findings:
        yield (
            finding.id,
            release.id,
            release.title,
            finding.severity,
            finding.check,
            finding.message_fr,
            finding.message_en,
            _flat(finding.fr.exact) if finding.fr else "",
            _flat(finding.en.exact) if finding.en else "",
            finding.bead_score,
            finding.status,
            finding.note,
            *_where(release),
        )


def _where(release: Release) -> tuple[str, ...]:
    """The files of both versions: what somebody opens who is to mend something."""
    return tuple(side.record.source.location if side else "" for side in (release.fr, release.en))


def _flat(text: str) -> str:
    return " ".join(text.split())


_FILES = (("file_fr", 36), ("file_en", 36))
TABLES = (
    Table(
        "releases",
        (("id", 12), ("state", 14), ("score", 8), ("reason", 16), ("published", 20), ("title_fr", 50), ("title_en", 50),
         *_FILES, ("url_fr", 30), ("url_en", 30), ("errors", 8), ("warnings", 10),
         ("status", 10)),
        _releases,
    ),
    Table(
        "segments",
        (("id", 12), ("release", 12), ("kind", 10), ("score", 8), ("fr", 80), ("en", 80), ("status", 10)),
        _segments,
    ),
    Table(
        "facts",
        (("id", 12), ("release", 12), ("predicate", 14), ("subject", 30), ("value_fr", 40), ("value_en", 40),
         ("agreement", 10), ("evidence_fr", 50), ("evidence_en", 50), ("date_fr", 12), ("date_en", 12),
         ("purpose_fr", 40), ("purpose_en", 40), *_FILES),
        _facts,
    ),
    Table(
        "findings",
        (("id", 12), ("release", 12), ("title", 50), ("severity", 10), ("check", 18), ("message_fr", 70),
         ("message_en", 70), ("fr", 50), ("en", 50), ("bead_score", 10), ("status", 10), ("note", 30), *_FILES),
        _findings,
    ),
)  # fmt: skip


_FORMULA = "=+-@＝＋－＠"  # with the full-width forms that spreadsheets read alike
# French spreadsheets end a field at a semicolon, whatever the file says: what stands behind one is a beginning too
_BEHIND = re.compile(r"([;\t]\s*+)(?=[=+@＝＋＠]|[-－]\S)")


def harmless(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula: text that starts like one, at its beginning or behind a character
    that may end a field, gets an apostrophe before it.

    The characters are those named by the OWASP page on CSV injection; blanks and invisible characters before them do
    not count.
    """
    if not isinstance(cell, str):
        return cell
    first = next((char for char in cell if category(char)[0] not in "ZC"), "")
    cell = _BEHIND.sub(r"\1'", cell)
    return "'" + cell if (first and first in _FORMULA) or cell[:1] in ("\t", "\r", "\n") else cell

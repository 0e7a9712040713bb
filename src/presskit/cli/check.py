"""`presskit check`: what two versions say differently: two files, the files of two folders, or a finished run."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from presskit.cli.compare import OUT, PATH, SETTINGS, file_pairs, files, sink
from presskit.errors import UsageError

if TYPE_CHECKING:
    from presskit.cli.findings import Checked

_BAD = {"error": {"error"}, "warning": {"error", "warning"}}


@click.command()
@click.argument("fr", type=PATH)
@click.argument("en", type=PATH, required=False)
@click.option("--fail-on", type=click.Choice(["error", "warning"]), default=None, help="Exit 1 at or above this.")
@OUT
@SETTINGS
@click.option("--json", "as_json", is_flag=True, help="JSON lines, also on a terminal: --format json.")
@click.option(
    "--format",
    "shape",
    type=click.Choice(["json", "table", "sarif", "junit"]),
    default=None,
    help="json lines (default, unless on a terminal: a table), SARIF or JUnit for a publishing workflow.",
)
def check(
    fr: Path,
    en: Path | None,
    fail_on: str | None,
    out: Path | None,
    settings_file: Path | None,
    as_json: bool,
    shape: str | None,
) -> None:
    """What a reader of FR is told otherwise, or not at all, in EN.

    With one argument, an outputs folder (or its knowledge.json): the findings of all its releases with the files they
    are about, those over the collection included, without those a reviewer has dismissed.

    [check] in presskit.toml (beside the files or given with --settings) switches checks off, changes severities and
    lists accepted differences.
    """
    bad = _BAD.get(fail_on or "", set())
    shape = shape or ("json" if as_json or out or not sys.stdout.isatty() else "table")
    if en is None:
        if fr.is_file() and fr.suffix != ".json":
            raise UsageError(f"{fr} is one version: name the other one too, French first (presskit check FR EN).")
        if out or settings_file:
            raise UsageError("--out and --settings are for two versions; a run has used its settings already.")
        sys.exit(1 if _shown(_finished(fr), shape, bad) else 0)
    sys.exit(_compared(fr, en, out, settings_file, shape, bad))


# --- a finished run ---------------------------------------------------------------------------------------------------


def _finished(out: Path) -> Iterator["Checked"]:
    """The releases of an outputs folder that have findings, a release at a time."""
    from presskit.cli.findings import Checked
    from presskit.collection import stream

    for release in stream(out).releases:
        left = tuple(finding for finding in release.findings if finding.status != "dismissed")
        if left:
            fr, en = (side.record.source.location if side else "" for side in (release.fr, release.en))
            yield Checked(fr, en, left)


def _shown(releases: Iterator["Checked"], shape: str, bad: set[str]) -> bool:
    """Print the findings of a run; is one of them bad? SARIF and JUnit are one document, the others a stream."""
    from presskit.cli import console, findings

    hit, kept = False, []
    for one in releases:
        hit = hit or any(finding.severity in bad for finding in one.findings)
        if shape == "json":
            for finding in one.findings:
                told = {"release": finding.release, "files": {"fr": one.fr or None, "en": one.en or None}}
                console.json_line(told | findings.record(finding))
        elif shape == "table":
            findings.table(one)
        else:
            kept.append(one)
    if shape in ("sarif", "junit"):
        click.echo(findings.sarif(kept) if shape == "sarif" else findings.junit(kept))
    return hit


# --- two versions -----------------------------------------------------------------------------------------------------


def _compared(fr: Path, en: Path, out: Path | None, settings_file: Path | None, shape: str, bad: set[str]) -> int:
    """Compare two files, or the files of the same stem in two folders; gives the exit code."""
    from presskit import versions
    from presskit.cli import console, findings

    pairs = file_pairs(fr, en, out)
    settings = console.load_settings(settings_file, fr if fr.is_dir() else fr.parent)
    failed = False
    checked = []
    for (left, right, target), result in zip(pairs, versions.check_files(files(pairs), settings), strict=True):
        if isinstance(result, versions.Refused):
            failed = True
            console.complain(result.failures)
            continue
        one = findings.Checked(str(left), str(right), tuple(result))
        checked.append(one)
        if target:
            with sink(target) as file:
                for finding in result:
                    console.json_line(findings.record(finding), file)
        elif shape == "json":
            for finding in result:
                console.json_line(findings.record(finding))
        elif shape == "table":
            findings.table(one)
    if shape in ("sarif", "junit"):
        click.echo(findings.sarif(checked) if shape == "sarif" else findings.junit(checked))
    elif out and shape == "table":
        for one in checked:
            findings.table(one)
    hit = any(finding.severity in bad for one in checked for finding in one.findings)
    return 4 if failed else 1 if hit else 0

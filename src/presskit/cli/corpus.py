"""`presskit run` and `presskit gc`: the whole pipeline on a folder, and the tidying up after it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import rich_click as click

if TYPE_CHECKING:
    from presskit.corpus import Report
    from presskit.intake.place import Place
    from presskit.runner.pools import Early


MOST_TOLD = 10  # files that were not read, named on stderr


class _Corpus(click.Path):
    """A folder, or the address of one; a shell completes it as a path."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from presskit.intake.place import place_at

        return place_at(os.fsdecode(value))


class _Out(click.Path):
    """A folder of this machine: an address would quietly become one of that name."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from presskit.intake.place import is_address

        if is_address(os.fsdecode(value)):
            self.fail("the outputs are written to a folder of this machine; copy them to an address afterwards.")
        return super().convert(value, param, ctx)


@click.command()
@click.argument("corpus", type=_Corpus())
@click.option("--out", required=True, type=_Out(path_type=Path, file_okay=False), help="The outputs folder.")
@click.option(
    "--jobs",
    default=None,
    type=click.IntRange(0, 256),
    help="Processes at work beside this one (1 unless stated). 0: none, and no file has limits of time and memory.",
)
@click.option("--engine", type=click.Choice(["local", "dask"]), default=None, help="Where the work is done.")
@click.option("--scheduler", default=None, help="The address of the Dask scheduler, e.g. tcp://127.0.0.1:8786.")
@click.option("--settings", "settings_file", type=click.Path(path_type=Path), help="A presskit.toml.")
@click.option("--json", "as_json", is_flag=True, help="The summary as one JSON line.")
def run(
    corpus: "Place",
    out: Path,
    jobs: int | None,
    engine: Literal["local", "dask"] | None,
    scheduler: str | None,
    settings_file: Path | None,
    as_json: bool,
) -> None:
    """Run the whole pipeline on CORPUS: knowledge.json, review.html, run.json and failures.jsonl in OUT.

    CORPUS is a folder, or the address of one: file:///folder or s3://bucket/folder.
    """
    with _ahead(out, engine, jobs) as ahead:
        from presskit import corpus as corpus_module
        from presskit.cli import console

        settings = console.load_settings(settings_file, corpus)
        settings = replace(
            settings,
            run=replace(
                settings.run,
                jobs=settings.run.jobs if jobs is None else jobs,
                engine=engine or settings.run.engine,
                scheduler=scheduler or settings.run.scheduler,
            ),
        )
        with console.progress_bar() as show:
            report = corpus_module.run(
                corpus, out, settings, progress=lambda p: show(p.phase, p.done, p.total), ahead=ahead
            )
    if as_json:
        from presskit import codec

        click.echo(codec.encode(report).decode("utf-8"))
    else:
        _summary(report, out)
    sys.exit(4 if report.failed else 0)


@contextmanager
def _ahead(out: Path, engine: str | None, jobs: int | None) -> Iterator["Early | None"]:
    """In a first run into an outputs folder workers are needed for certain: they import what they need while this
    process does."""
    if engine == "dask" or jobs == 0 or (out / ".presskit").exists():
        yield None
        return
    from presskit import preparation
    from presskit.runner import pools

    with pools.early(preparation.IMPORTS) as ahead:
        yield ahead


def _summary(report: "Report", out: Path) -> None:
    from presskit.cli import console
    from presskit.corpus.identity import may_pass
    from presskit.review.layout import OVERVIEW

    stats = report.stats
    if report.done and report.computed == 0 and not any(may_pass(failure) for failure in report.failures):
        click.echo(f"Nothing has changed; {out} is up to date ({report.seconds:.1f} s).")
    else:
        named = f" (named in {out / 'run.json'})" if report.skipped else ""
        files = f"{report.done} of {report.inputs} files read, {report.failed} failed, {report.skipped} skipped{named}"
        click.echo(f"{files}, in {report.seconds:.1f} s.")
    langs = f"{stats.french} French, {stats.english} English, {stats.other} other"
    documents, paired = console.counted(stats.documents, "document"), console.counted(stats.paired, "release")
    click.echo(f"{documents} ({langs}); {paired} in both languages.")
    entities = console.counted(stats.entities, "entity", "entities")
    click.echo(f"{entities}, {console.counted(stats.quotes, 'quote')}, {console.counted(stats.facts, 'fact')}.")
    loud = f"{console.counted(stats.errors, 'error')}, {console.counted(stats.warnings, 'warning')}"
    rest = stats.findings - stats.errors - stats.warnings
    click.echo(f"{console.counted(stats.findings, 'finding')}: {loud}, {rest} for information.")
    _listed([console.told(failure) for failure in report.failures], out / "failures.jsonl")
    _listed([f"{one.location}: {one.message}" for one in report.data], out / "run.json")
    click.echo(f"Open {out / OVERVIEW} to read the results.")


def _listed(lines: list[str], file: Path) -> None:
    """The first few of what was not read, on stderr; the file has all."""
    more = [f"… and {len(lines) - MOST_TOLD} more, see {file}"] if len(lines) > MOST_TOLD else []
    for line in lines[:MOST_TOLD] + more:
        click.echo(f"  {line}", err=True)


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
def gc(out: Path) -> None:
    """Remove from OUT the kept results that its latest run did not use."""
    from presskit.corpus import sweep

    gone, freed = sweep(out)
    click.echo(f"{gone} results removed, {freed / 1e6:.1f} MB freed.")

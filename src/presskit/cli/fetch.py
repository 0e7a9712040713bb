"""`presskit fetch`: a press site into a folder."""

import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

if TYPE_CHECKING:
    from presskit.intake.web.report import FetchReport


@click.command()
@click.argument("urls", nargs=-1)
@click.option("--into", required=True, type=click.Path(path_type=Path, file_okay=False), help="The folder to fill.")
@click.option("--since", default=None, help="An ISO date; older releases are left out.")
@click.option("--max-pages", default=None, type=click.IntRange(1), help="Stop after so many requests for pages.")
@click.option("--allow-host", multiple=True, metavar="HOST", help="Another host that may be asked; may be repeated.")
@click.option("--delay", default=None, type=click.FloatRange(0), help="Seconds between two requests to a host.")
@click.option("--site", "site_file", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="A sites.toml.")
@click.option("--dry-run", is_flag=True, help="Print what would be asked; store nothing.")
@click.option("--warc", is_flag=True, help="Also write the folder as a WARC archive.")
@click.option("--json", "as_json", is_flag=True, help="The summary as one JSON line.")
def fetch(
    urls: tuple[str, ...],
    into: Path,
    since: str | None,
    max_pages: int | None,
    allow_host: tuple[str, ...],
    delay: float | None,
    site_file: Path | None,
    dry_run: bool,
    warc: bool,
    as_json: bool,
) -> None:
    """Fetch the releases of press sites, both language versions of each, politely: raw bytes and fetch.jsonl in DIR."""
    from presskit.cli import console
    from presskit.intake.web import fetching as web
    from presskit.intake.web.plan import FetchSettings
    from presskit.intake.web.sites import read_sites

    settings = FetchSettings(allow_hosts=allow_host, sites=read_sites(site_file) if site_file else ())
    settings = replace(
        settings,
        since=since or settings.since,
        max_pages=max_pages or settings.max_pages,
        delay=delay if delay is not None else settings.delay,
    )
    with console.progress_bar() as show:

        def progress(state: web.FetchProgress) -> None:
            show("fetching", state.requests, state.requests + state.waiting)

        ask = web.rehearse(urls, settings=settings, progress=progress) if dry_run else None
        report = ask or web.fetch(urls, into, settings=settings, progress=progress)
    if as_json:
        console.json_line(asdict(report))
    else:
        _summary(report, into)
    if warc and not dry_run:
        from presskit.intake.web.warc import export_warc

        target = into / "presskit.warc.gz"
        click.echo(f"{export_warc(into, target)} records written to {target}.")
    sys.exit(report.exit_code)


def _summary(report: "FetchReport", into: Path) -> None:
    from presskit.cli.console import counted

    for planned in report.planned:
        click.echo(f"{'no ' if planned.reason else 'ask'}  {planned.url}  {planned.reason or planned.how}")
    kept = f"{report.new} new, {report.changed} changed, {report.unchanged} unchanged"
    click.echo(f"{counted(report.requests, 'request')}, {report.received / 1e6:.1f} MB, {report.seconds:.0f} s.")
    click.echo(f"{counted(report.articles, 'release')}, {counted(report.attachments, 'attachment')} ({kept}).")
    pairs, alone = counted(len(report.pairs), "pair"), counted(len(report.unpaired), "release")
    click.echo(f"{pairs} of versions; {alone} without the other language.")
    for contradiction in report.contradictions[:10]:
        click.echo(f"  {contradiction.message}")
    for correction in report.corrections[:10]:
        click.echo(f"  {correction.message}")
    for skip in report.skipped:
        click.echo(f"  {skip.count} skipped: {skip.message} (e.g. {skip.example})")
    for note in report.notes:
        click.echo(f"  {note}")
    if report.resumed:
        click.echo("  An interrupted fetch was taken up again.")
    if report.stopped:
        click.echo(f"  Ended early: {report.stopped}. The same line goes on from here.")
    for failure in report.failures:
        named = failure.location in failure.message
        click.echo(f"presskit: {failure.message if named else f'{failure.location}: {failure.message}'}", err=True)
    if not report.planned and not report.failures:
        click.echo(f"Next: presskit run {into} --out outputs")

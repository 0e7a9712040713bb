"""`presskit review` and `presskit decisions import`: people's word on the results."""

from pathlib import Path

import rich_click as click


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--port", default=8321, type=click.IntRange(0, 65535), help="8321 unless stated; 0 takes a free one.")
@click.option("--host", default="127.0.0.1", help="Off the loopback the printed address holds a secret.")
def review(out: Path, port: int, host: str) -> None:
    """Review the results in OUT in a browser; decisions are saved in OUT/decisions.jsonl as they are made."""
    from presskit.review.app import serve

    serve(out, host=host, port=port, announce=lambda address: click.echo(f"Open {address} – Ctrl-C ends it."))


@click.group()
def decisions() -> None:
    """Decisions made on a review page."""


@decisions.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--in", "out", default="outputs", type=click.Path(path_type=Path),
    help="An outputs folder.",
)  # fmt: skip
def import_(files: tuple[Path, ...], out: Path) -> None:
    """Add decisions downloaded from a page to those of an outputs folder; the next run applies them."""
    from presskit.decisions import FILE, ledger
    from presskit.errors import Unreadable

    if not out.is_dir():
        raise Unreadable(f"{out} is no outputs folder. Run `presskit run` first.")
    for file in files:
        if not file.is_file():
            raise Unreadable(f"{file} cannot be read: there is no such file.")
        added = ledger.append(out / FILE, ledger.entries(file))
        click.echo(f"{file}: {added} decisions added.")

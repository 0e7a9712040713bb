"""`presskit validate`, `schema`, `export`, `diff` and `explain`: what can be done with a knowledge.json."""

import sys
from pathlib import Path

import rich_click as click

from presskit.export import FORMATS


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def validate(file: Path) -> None:
    """Check FILE, a knowledge.json (or an outputs folder): its schema, its ids, its spans, its beads."""
    from presskit.integrity import problems
    from presskit.sections import place

    found = 0
    for problem in problems(file):
        found += 1
        if found <= 50:
            click.echo(problem)
    if found > 50:
        click.echo(f"… and {found - 50} more")
    if not found:
        click.echo(f"{place(file)} is valid.", err=True)
    sys.exit(4 if found else 0)


@click.command()
def schema() -> None:
    """Print the JSON Schema of knowledge.json."""
    from presskit.integrity import schema_text

    click.echo(schema_text(), nl=False)


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--to", "names", required=True, multiple=True, help=f"{', '.join(FORMATS)} or all; may be repeated.")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="A folder (OUT/exports unless stated).")
def export(out: Path, names: tuple[str, ...], into: Path | None) -> None:
    """Write the results in OUT in the formats of other tools; prints the files made."""
    from presskit.collection import stream
    from presskit.errors import MissingTool
    from presskit.export import writer

    wanted = FORMATS if "all" in names else tuple(dict.fromkeys(names))
    for name in wanted:
        if name not in FORMATS:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(FORMATS)}, all.", param_hint="--to")
    results = stream(out)
    folder = into or (out if out.is_dir() else out.parent) / "exports"
    for name in wanted:
        try:
            for made in writer(name)(results, folder):
                click.echo(made)
        except MissingTool as missing:
            if "all" not in names:
                raise
            click.echo(f"presskit: {name} left out. {missing}", err=True)


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
def diff(old: Path, new: Path, as_json: bool) -> None:
    """What changed from OLD to NEW, two knowledge.json (or outputs folders)."""
    from dataclasses import asdict

    from presskit.changes import changes
    from presskit.cli import console
    from presskit.collection import load

    marks = {"new": "+", "gone": "-", "changed": "~"}
    for change in changes(load(old), load(new)):
        if as_json:
            console.json_line(asdict(change))
            continue
        click.echo(f"{marks[change.how]} {change.what}  {change.text}")
        if change.how == "changed":
            click.echo(f"      before  {change.before}\n      after   {change.after}")


@click.command()
@click.argument("name", metavar="ID")
@click.option("--in", "out", default="outputs", type=click.Path(path_type=Path), help="An outputs folder.")
def explain(name: str, out: Path) -> None:
    """Why this pair, bead, entity, mention, quote, fact or finding; what was dropped from this document."""
    from presskit.collection import load
    from presskit.explanation import explain as lines

    for line in lines(load(out), name):
        click.echo(line)

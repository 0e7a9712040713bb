"""`presskit validate` and `presskit schema`: what there is to know of a knowledge.json."""

import sys
from pathlib import Path

import rich_click as click


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def validate(file: Path) -> None:
    """Check FILE, a knowledge.json: its schema, its ids, its spans, its beads."""
    from presskit.integrity import problems

    found = 0
    for problem in problems(file):
        found += 1
        if found <= 50:
            click.echo(problem)
    if found > 50:
        click.echo(f"… and {found - 50} more")
    if not found:
        click.echo(f"{file} is valid.", err=True)
    sys.exit(4 if found else 0)


@click.command()
def schema() -> None:
    """Print the JSON Schema of knowledge.json."""
    from presskit.integrity import schema_text

    click.echo(schema_text(), nl=False)

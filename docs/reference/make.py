"""Write the reference pages and the schema files from the code: python docs/reference/make.py

cli.md comes from the commands, knowledge.md from the JSON Schema, the schema from the records. A test says when they
are no longer what this script makes.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from presskit.cli import COMMANDS
from presskit.integrity import schema_text

ROOT = Path(__file__).resolve().parents[2]

CLI_HEAD = """# The command line

stdout is the result, stderr is progress and complaints; progress shows on a terminal only. Results are UTF-8 whatever
the locale. `--json` gives JSON lines; away from a terminal `pair` and `check` give them anyway. `presskit COMMAND
--help` says the same as this page. A path that begins with a dash goes after `--`.

| exit code | when |
|---|---|
| 0 | all is well |
| 1 | findings at or above `--fail-on` |
| 2 | the call or a settings file cannot be understood |
| 3 | a folder or an address with nothing to read in it, or none there (`run`, `pair`); two folders without a pair |
| 4 | at least one input failed (a file or results that are named and not there count), or outputs cannot be written |
| 5 | a model or a tool is missing; the line that installs it is printed |
| 130 | interrupted by Ctrl-C or SIGTERM; what was done is kept |

An input that fails gives a sentence on stderr, or, from `extract` and `entities`, a record
`{"source": …, "error": {"category": …, "message": …}}` in its place among the others. Categories: `empty`,
`unreadable`, `unreachable`, `unsupported`, `broken`, `encrypted`, `scanned`, `too_large`, `too_slow`, `crashed`,
`internal`.

A path appears in records as it was given; bytes of a file name that are no UTF-8 appear as `\\xNN`.

Settings come from `--settings`, else from the `presskit.toml` in the corpus folder or the working folder; an
environment variable `PRESSKIT_ALIGN__NAME` sets the entry `NAME` of its table `[align]`. How the shell completes
commands and options: [shell completion](../how-to/shell-completion.md).
"""

KNOWLEDGE_HEAD = """# knowledge.json

The records of `knowledge.json`, from its [JSON Schema](../schema/knowledge-1.json) (`presskit schema` prints it; in the
installed package it is `presskit/schema/knowledge-1.json`). Within version 1 fields are only ever added. Offsets are
half-open and count Unicode code points of `documents[].text`; scores are in 0–1; amounts are decimal strings. A field
without a default is always there.

presskit writes one record a line, section after section, and the records of every section follow the order of the
releases. A corpus of any size can so be read with one place in each section, in memory that does not grow:
`presskit.stream("outputs")` does it, and so do `presskit export` and `presskit validate`. A file that another program
has laid out otherwise is read as a whole.
"""


def cli_page() -> str:
    """All commands, in the order of their names."""
    parts = [CLI_HEAD]
    for command in sorted(COMMANDS, key=lambda command: str(command.name)):
        parts += _command(command, f"presskit {command.name}")
    return "\n".join(parts)


def _command(command: click.Command, path: str) -> Iterator[str]:
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from _command(inner, f"{path} {inner.name}")
        return
    context = click.Context(command, info_name=path)
    yield f"## {path}\n"
    yield f"    {' '.join([path, *command.collect_usage_pieces(context)])}\n"
    yield f"{' '.join((command.help or '').split())}\n"
    rows = list(_options(command, context))
    if rows:
        yield "| option | |\n|---|---|"
        yield "\n".join(rows) + "\n"


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.params:
        if isinstance(option, click.Option):
            values = "" if option.is_flag else f" {option.make_metavar(context)}"
            text = (option.help or "").rstrip(".")
            if option.required:
                text += " (required)"
            elif isinstance(option.default, str | int | float) and "unless stated" not in text and not option.is_flag:
                text += f" (`{option.default}` unless stated)"
            shown = f"{', '.join(option.opts)}{values}".replace("|", "\\|")
            yield f"| `{shown}` | {text}{'.' if text else ''} |"


def knowledge_page() -> str:
    """The file itself, then its records in the order in which they are met."""
    schema = json.loads(schema_text())
    kinds: dict[str, Any] = schema["$defs"]
    parts = [KNOWLEDGE_HEAD, *_table("The file", schema)]
    waiting, met = _named(schema), set[str]()
    while waiting:
        name = waiting.pop(0)
        if name not in met:
            met.add(name)
            parts += _table(name, kinds[name])
            waiting += _named(kinds[name])
    return "\n".join(parts)


def _table(name: str, kind: dict[str, Any]) -> Iterator[str]:
    yield f"## {name}\n"
    text = kind.get("description", "")
    if text and not text.startswith(f"{name}("):  # a dataclass without a docstring describes itself so
        yield f"{text}\n"
    yield "| field | type | default |\n|---|---|---|"
    for field, about in kind["properties"].items():
        needed = field in kind.get("required", ())
        default = "" if needed else f"`{json.dumps(about.get('default'), ensure_ascii=False)}`"
        yield f"| `{field}` | {_type(about)} | {default} |"
    yield ""


def _type(about: dict[str, Any]) -> str:
    if "$ref" in about:
        name = about["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in about:
        return " or ".join(_type(one) for one in about["anyOf"])
    if "enum" in about:
        return " · ".join(f"`{value}`" for value in about["enum"])
    if "const" in about:
        return f"`{json.dumps(about['const'])}`"
    if about.get("type") == "array":
        if "prefixItems" in about:
            return f"[{', '.join(_type(one) for one in about['prefixItems'])}]"
        return f"list of {_type(about['items'])}" if about.get("items") else "list"
    return str(about.get("type", "any"))


def _named(about: object) -> list[str]:
    """The records a schema refers to, in order."""
    if isinstance(about, dict):
        own = [about["$ref"].rsplit("/", 1)[1]] if "$ref" in about else []
        return own + [name for key, value in about.items() if key != "$defs" for name in _named(value)]
    return [name for value in about for name in _named(value)] if isinstance(about, list) else []


PAGES = {
    "docs/reference/cli.md": cli_page,
    "docs/reference/knowledge.md": knowledge_page,
    "docs/schema/knowledge-1.json": schema_text,
    "src/presskit/schema/knowledge-1.json": schema_text,
}

if __name__ == "__main__":
    for path, make in PAGES.items():
        (ROOT / path).write_text(make(), encoding="utf-8")

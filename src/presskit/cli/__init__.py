"""The command line: parse, call, print. stdout is the result, stderr is progress and complaints.

Exit codes: 0 ok · 1 findings at or above --fail-on · 2 usage · 3 nothing to read was found · 4 at least one input
failed · 5 a model or tool is missing · 130 interrupted.
"""

import os
import signal
import sys
from types import FrameType

import rich_click as click

import presskit
from presskit.cli import compare, corpus, doctor, fetch, inspect, outputs, review
from presskit.errors import PresskitError

COMMANDS = (
    corpus.run,
    fetch.fetch,
    corpus.gc,
    inspect.extract,
    inspect.entities,
    compare.pair,
    compare.align,
    compare.check,
    review.review,
    review.decisions,
    outputs.export,
    outputs.explain,
    outputs.diff,
    outputs.validate,
    outputs.schema,
    doctor.doctor,
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(presskit.__version__, prog_name="presskit")
def presskit_command() -> None:
    """Align, extract and check press material published in French and English."""


for command in COMMANDS:
    presskit_command.add_command(command)


def main() -> None:
    """Run the command line and end the process with its exit code; bad input never shows a traceback."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        code = presskit_command.main(prog_name="presskit", standalone_mode=False)
    except PresskitError as error:
        click.echo(f"presskit: {error}", err=True)
        code = error.exit_code
    except click.Abort:
        code = 130
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        # the reader of our output went away (`| head`): not an error of ours
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    if code == 130:
        click.echo("presskit: interrupted; what was done is kept.", err=True)
    sys.exit(code if isinstance(code, int) else 0)


def _terminate(_signal: int, _frame: FrameType | None) -> None:
    """SIGTERM is Ctrl-C: both end the run cleanly."""
    raise KeyboardInterrupt

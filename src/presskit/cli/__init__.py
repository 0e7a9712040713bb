"""The command line: parse, call, print. stdout is the result, stderr is progress and complaints.

Exit codes: 0 ok · 1 findings at or above --fail-on · 2 usage · 3 nothing to read was found · 4 at least one input
failed · 5 a model or tool is missing · 130 interrupted.
"""

import errno
import os
import signal
import sys
import threading
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import FrameType

import rich_click as click

import presskit
from presskit.cli import check, compare, corpus, doctor, fetch, inspect, outputs, review
from presskit.errors import PresskitError

COMMANDS = (
    corpus.run,
    fetch.fetch,
    corpus.gc,
    inspect.extract,
    inspect.entities,
    compare.pair,
    compare.align,
    check.check,
    review.review,
    review.decisions,
    outputs.export,
    outputs.explain,
    outputs.diff,
    outputs.validate,
    outputs.schema,
    doctor.doctor,
)
INTERRUPTED = 130
_PATIENCE = 1.8  # seconds an interrupted command has to put its things in order
_TRACEBACK = "PRESSKIT_TRACEBACK"  # set to anything, a bug shows where it is


class _ReaderGone(Exception):
    """The reader of our output went away (`| head`): not an error of ours."""


class _Commands(click.RichGroup):
    """The commands; click itself would end with 1, which means findings, when the reader of the output goes away."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _ReaderGone from error


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(presskit.__version__, prog_name="presskit")
def presskit_command() -> None:
    """Align, extract and check press material published in French and English."""


for command in COMMANDS:
    presskit_command.add_command(command)


def main() -> None:
    """Run the command line and end the process with its exit code; bad input never shows a traceback."""
    # Work is shared among processes; threads inside a matrix product would wait for each other's processors.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _open_streams()
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGINT, _interrupt)
    code = _code()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
    except OSError as error:
        _discard_output()
        code = _say(f"The result cannot be written: {error.strerror}.")
    if code == INTERRUPTED:
        _say("interrupted; what was done is kept.")
        os._exit(code)  # neither threads that are still at work nor the tidying up of memory hold it up
    sys.exit(code)


def _code() -> int:
    try:
        code = presskit_command.main(prog_name="presskit", standalone_mode=False)
    except SystemExit as end:
        code = end.code
    except PresskitError as error:
        _say(str(error))
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (_ReaderGone, BrokenPipeError):
        _discard_output()
        code = 0
    except OSError as error:
        place = f"{error.filename}: " if error.filename else "The result cannot be written: "
        code = _say(f"{place}{error.strerror or error}.")
    except Exception as error:
        if os.environ.get(_TRACEBACK):
            raise
        code = _say(f"presskit itself failed ({_where(error)}). Please report it; {_TRACEBACK}=1 shows more.")
    return code if isinstance(code, int) else 0


def _say(message: str) -> int:
    """A complaint on stderr; gives the exit code of a failed input."""
    with suppress(OSError):  # nobody may be there to hear it
        click.echo(f"presskit: {message}", err=True)
    return 4


def _where(error: Exception) -> str:
    """What went wrong and where, on one line."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    at = f", {Path(place.tb_frame.f_code.co_filename).name} line {place.tb_lineno}" if place else ""
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}{at}"


def _open_streams() -> None:
    """Results are UTF-8 whatever the locale; a closed stdout or stderr takes what is written and keeps nothing."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end
    if isinstance(sys.stdout, TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _discard_output() -> None:
    """What is still buffered for stdout has nowhere to go."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        if error.errno != errno.EBADF:
            raise


class _Interrupted(KeyboardInterrupt):
    """Ctrl-C or SIGTERM. A subclass, because Python ends by the signal, whatever exit code is asked for, once
    KeyboardInterrupt itself has passed through an `exec` of text, as dataclasses do it while they are made."""


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    """Ctrl-C and SIGTERM end the command in good order, once; they often come twice (a shell, a supervisor)."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    watch = threading.Timer(_PATIENCE, _abandon)
    watch.daemon = True
    watch.start()
    raise _Interrupted


def _abandon() -> None:
    """Good order took too long: every finished step is on the disk already, so that the rest can be left."""
    if "multiprocessing" in sys.modules:
        import multiprocessing

        for child in multiprocessing.active_children():
            child.kill()
    os._exit(INTERRUPTED)

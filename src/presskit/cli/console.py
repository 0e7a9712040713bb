"""What all commands share: JSON lines on stdout, progress on stderr."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from presskit import settings as settings_module
from presskit.intake.place import Place
from presskit.model import Failed, Mention, Moment
from presskit.settings import Settings


def load_settings(file: Path | None, corpus: Place | None = None) -> Settings:
    """From --settings, else from the presskit.toml that holds for the corpus."""
    return settings_module.load(file or settings_module.find(corpus or Path()))


def json_line(record: object, file: IO[str] | None = None) -> None:
    """One JSON line; lone surrogates (from hostile input) are escaped rather than refused."""
    line = json.dumps(record, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        line = json.dumps(record)
    (file or sys.stdout).write(line + "\n")


def mention_json(mention: Mention) -> dict[str, Any]:
    """A mention as the command line's contract states it; empty fields are left out."""
    record: dict[str, Any] = {
        "type": mention.type, "start": mention.start, "end": mention.end, "text": mention.text,
    }  # fmt: skip
    value = mention.value
    if isinstance(value, Moment):
        record["value"] = value.iso
        extra = {"resolved": value.resolved, "evidence": value.evidence, "weekday": value.weekday, "bound": value.bound}
        record |= {name: item for name, item in extra.items() if item and item != "exact"}
    elif value is not None:
        parts = asdict(value).items()
        record["value"] = {name: item for name, item in parts if item not in ("", None) or name == "amount"}
    if mention.reason:
        record["reason"] = mention.reason
    return record | {"score": round(mention.score, 3), "method": mention.method}


@contextmanager
def progress_bar() -> Iterator[Callable[[str, int, int], None]]:
    """A callable (phase, done, total) that shows progress on stderr; silent when stderr is not a terminal."""
    if not sys.stderr.isatty():
        yield lambda _phase, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def show(phase: str, done: int, total: int) -> None:
            if phase not in tasks:
                tasks[phase] = bar.add_task(phase, total=total)
            bar.update(tasks[phase], completed=done, total=total)

        yield show


def counted(number: int, one: str, many: str = "") -> str:
    """A number of things in words: 1 release, 2 releases."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def error_json(source: str, failure: Failed) -> dict[str, Any]:
    """A failure as the line that `--json` prints."""
    return {"source": source, "error": {"category": failure.category, "message": failure.message}}


def told(failure: Failed) -> str:
    """What failed and why; many a message begins with the name already."""
    message = failure.message
    if failure.url or not message.startswith(f"{failure.location} "):
        message = f"{failure.url or failure.location}: {message}"
    return message


def complain(failures: Iterable[Failed]) -> None:
    """A line on stderr for each input that could not be used."""
    for failure in failures:
        sys.stderr.write(f"presskit: {told(failure)}\n")

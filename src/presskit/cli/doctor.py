"""`presskit doctor`: what is installed, and the line that installs what is missing."""

import importlib.metadata as metadata
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import rich_click as click

LIBRARIES = (
    "spacy", "langdetect", "py3langid", "beautifulsoup4", "lxml", "trafilatura", "pypdf", "rapidfuzz",
    "Babel", "Scrapy", "Jinja2", "starlette", "uvicorn", "pydantic", "openpyxl", "numpy", "scipy",
)  # fmt: skip
PATIENCE = 10.0  # seconds for a program to say what it has
EXTRAS = (("distributed", "dask"), ("s3fs", "s3"), ("pypdfium2", "pdfium"), ("pyarrow", "parquet"), ("warcio", "warc"))


@click.command()
@click.option("--settings", "settings_file", type=click.Path(path_type=Path), help="A presskit.toml.")
def doctor(settings_file: Path | None) -> None:
    """Check models, libraries and optional tools; print the install line for what is missing."""
    from presskit.cli import console
    from presskit.pipeline.fingerprints import models

    missing = False
    click.echo(f"presskit {_version('presskit') or '(not installed)'}, Python {platform.python_version()}")
    for name in LIBRARIES:
        missing |= _line(name, _version(name), f"pip install {name}")
    settings = console.load_settings(settings_file)
    for name, version in models(settings.recognise):
        missing |= _line(f"model {name}", version, f"pip install {name}")
    for name, extra in EXTRAS:
        _line(f"optional {name}", _version(name), f'pip install "presskit[{extra}]"')
    _recognition(settings.extract.ocr_languages)
    sys.exit(5 if missing else 0)


def _recognition(languages: str) -> None:
    """The programs for scanned pages: tesseract with its languages, and ocrmypdf for pictures it cannot get at."""
    state, found = _tesseract()
    _line("optional tesseract (scanned pages)", state, "apt install tesseract-ocr")
    for name in languages.split("+"):
        here = "found" if name in found else state if state != "found" else ""
        _line(f"optional tesseract language {name}", here, f"apt install tesseract-ocr-{name}")
    drawn = "not needed: pypdfium2 draws the pages" if _version("pypdfium2") else ""
    found_here = "found" if shutil.which("ocrmypdf") else drawn
    _line("optional ocrmypdf (scanned pages)", found_here, "apt install ocrmypdf, or the extra pdfium")


def _tesseract() -> tuple[str, list[str]]:
    """Whether it is there ("" when not), and the languages it says it has."""
    if not shutil.which("tesseract"):
        return "", []
    command = ["tesseract", "--list-langs"]
    try:
        listed = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return f"unknown: it did not answer in {PATIENCE:g} seconds", []
    except OSError:  # there, but not to be started: as good as missing
        return "", []
    found = listed.stdout.split()
    return ("found" if found else ""), found


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _line(name: str, version: str, install: str) -> bool:
    """Print one line; True when it is missing."""
    click.echo(f"{'ok     ' if version else 'missing'}  {name} {version or '– ' + install}")
    return not version

"""`presskit doctor`: what is installed, and the line that installs what is missing."""

import importlib.metadata as metadata
import platform
import shutil
import sys
from pathlib import Path

import rich_click as click

LIBRARIES = (
    "spacy", "langdetect", "py3langid", "beautifulsoup4", "lxml", "trafilatura", "pypdf", "rapidfuzz",
    "Babel", "Scrapy", "Jinja2", "starlette", "uvicorn", "pydantic", "openpyxl", "pebble", "numpy", "scipy",
)  # fmt: skip
EXTRAS = (("distributed", "dask"), ("pypdfium2", "pdfium"), ("pyarrow", "parquet"), ("warcio", "warc"))
PROGRAMS = (("tesseract", "apt install tesseract-ocr tesseract-ocr-fra"), ("ocrmypdf", "apt install ocrmypdf"))


@click.command()
@click.option("--settings", "settings_file", type=click.Path(path_type=Path), help="A presskit.toml.")
def doctor(settings_file: Path | None) -> None:
    """Check models, libraries and optional tools; print the install line for what is missing."""
    from presskit.cli import console
    from presskit.pipeline import models

    missing = False
    click.echo(f"presskit {_version('presskit') or '(not installed)'}, Python {platform.python_version()}")
    for name in LIBRARIES:
        missing |= _line(name, _version(name), f"pip install {name}")
    for name, version in models(console.load_settings(settings_file).recognise):
        missing |= _line(f"model {name}", version, f"pip install {name}")
    for name, extra in EXTRAS:
        _line(f"optional {name}", _version(name), f'pip install "presskit[{extra}]"')
    for name, install in PROGRAMS:
        _line(f"optional {name}", "found" if shutil.which(name) else "", install)
    sys.exit(5 if missing else 0)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _line(name: str, version: str, install: str) -> bool:
    """Print one line; True when it is missing."""
    click.echo(f"{'ok     ' if version else 'missing'}  {name} {version or '– ' + install}")
    return not version

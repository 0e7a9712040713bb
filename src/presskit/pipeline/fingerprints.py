"""What a result rests on besides its inputs: code, libraries, models and files, each as a few characters that change
with it."""

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib import metadata
from importlib.resources import files
from pathlib import Path

from presskit import codec
from presskit.entities.recognise import RecogniseSettings


def models(settings: RecogniseSettings) -> tuple[tuple[str, str], ...]:
    """The language models in use: (name, installed version or "")."""
    return tuple((name, _installed(name)) for name in sorted({settings.model_fr, settings.model_en}))


def _installed(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


@cache
def libraries(*names: str) -> str:
    """The installed versions of libraries: what another version computed is computed again."""
    return "".join(f" {name} {_installed(name)}" for name in names)


@cache
def code(*rooms: str) -> str:
    """A digest of the code and data of some rooms: what was computed by other code is computed again.

    The artifacts and the language data belong to every room. A room that is not there is a bug, not an empty one.
    """
    package = files("presskit")
    found = hashlib.sha256()
    for room in sorted({*rooms, "model", "locales"}):
        place = Path(str(package / room))
        if not place.exists():
            raise FileNotFoundError(place)
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and path.suffix != ".pyc":
                found.update(path.relative_to(place.parent).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:16]


def contents(*paths: str) -> str:
    """What the files named in settings hold: a changed glossary is another computation."""
    return " ".join(codec.digest(Path(path).read_bytes())[:16] for path in paths if path and Path(path).is_file())


def collection_digest(parts: Sequence[str]) -> str:
    """One digest for many, in the order given."""
    return codec.digest("\n".join(parts))[:32]

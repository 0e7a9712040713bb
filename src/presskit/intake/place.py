"""Where a corpus is: a folder, or an address in an object store. Both are read alike."""

import re
from pathlib import Path

from presskit import errors
from presskit.intake import bucket, folder, names, remote
from presskit.intake.bucket import Bucket
from presskit.intake.judging import Intake, IntakeSettings
from presskit.intake.memory import Memory
from presskit.intake.tables import Readable
from presskit.model import Source

Place = Path | Bucket

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")


def is_address(text: str) -> bool:
    """Does a text begin with a scheme, so that it is no path?"""
    return _SCHEME.match(text) is not None


def place_at(text: str) -> Place:
    """The place that a path, a file:// address or an s3:// address names. Raises UsageError."""
    found = _SCHEME.match(text)
    if found is None:
        return Path(text)
    scheme, rest = found[1].lower(), text[found.end() :]
    if scheme in bucket.SCHEMES:
        return bucket.bucket_at(text)
    if scheme in ("file", "local") and rest.startswith("/"):
        return Path(rest)
    shown = names.without_credentials(text)
    if scheme in ("http", "https"):
        raise errors.UsageError(
            f"{shown} is a site, not a folder: `presskit fetch ADDRESS --into FOLDER` first, then run on FOLDER."
        )
    known = "give a folder, file:///folder or s3://bucket/folder"
    raise errors.UsageError(f"{shown} is no address presskit reads; {known}.")


def check(place: Place) -> None:
    """Raises what is wrong with a place as such: NothingToRead, UsageError, Unreadable, Unreachable."""
    if isinstance(place, Bucket):
        bucket.check(place)
    else:
        folder.check(place)


def settings_file(place: Place, name: str) -> Readable | None:
    """A file of settings beside the inputs, when there is one."""
    if isinstance(place, Bucket):
        return remote.settings_file(place, name)
    return place / name if (place / name).is_file() else None


def read(place: Place, *, settings: IntakeSettings, known: Memory) -> Intake:
    """The inputs at a place; see `read_folder` and `read_bucket`."""
    if isinstance(place, Bucket):
        return remote.read_bucket(place, settings=settings, memory=known)
    return folder.read_folder(place, settings=settings, memory=known)


def load(place: Place, source: Source) -> bytes:
    """The bytes of a source, wherever the work is done. Raises InputError."""
    return remote.load_object(place, source) if isinstance(place, Bucket) else folder.load(place, source)

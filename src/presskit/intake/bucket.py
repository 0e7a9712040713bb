"""A folder of an object store, `s3://bucket/folder`: what it lists and what its objects hold, through fsspec and s3fs.

Credentials, region and endpoint come from where s3fs looks for them (the environment, the files of AWS's own tools,
fsspec's configuration), never from a setting of presskit. The methods of S3: ListObjectsV2 and GetObject with a range,
https://docs.aws.amazon.com/AmazonS3/latest/API/.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any

from presskit import errors
from presskit.intake import names
from presskit.intake.judging import OUTPUTS

SCHEMES = ("s3", "s3a")
EMPTY_PAGES = 100  # in a row; a store may give some, one that only gives these has no end

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}")
_INSTALL = (
    'Addresses in an object store need s3fs, wherever the work is done. Install it with: pip install "presskit[s3]"'
)
_CREDENTIALS = (
    "no credentials were found. They come from the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or "
    "AWS_PROFILE) or from fsspec's configuration; FSSPEC_S3_ANON=true reads a public bucket"
)


@dataclass(frozen=True, slots=True)
class Bucket:
    """`folder` is what the keys of all its objects begin with, without the slash that follows; "" is all of the
    bucket. Its text is its address."""

    name: str
    folder: str = ""

    @property
    def prefix(self) -> str:
        """What the keys of its objects begin with."""
        return f"{self.folder}/" if self.folder else ""

    def __str__(self) -> str:
        return names.printable(f"s3://{self.name}/{self.folder}".rstrip("/"))


@dataclass(frozen=True, slots=True)
class Object:
    """One line of a listing. `key` is the whole key; `stamp` changes with the content, "" when the store gives
    none."""

    key: str
    size: int
    stamp: str


def bucket_at(address: str) -> Bucket:
    """The folder an address names. Raises UsageError when it names none."""
    name, _, folder = address.partition("://")[2].partition("/")
    folder = folder.rstrip("/")
    if "@" in name or ":" in name:
        raise errors.UsageError("Credentials do not belong into an address: s3fs takes them from the environment.")
    if not _NAME.fullmatch(name) or (folder and not fit(folder.split("/"))):
        raise errors.UsageError(
            f"{names.printable(address)} is no address of a folder: s3://bucket/folder is expected."
        )
    return Bucket(name, folder)


def client() -> Any:
    """What speaks to the store; one a thread, which fsspec keeps. Raises MissingTool."""
    try:
        import fsspec
        import s3fs  # noqa: F401 - fsspec imports it, and would explain its absence to a programmer
    except ImportError as missing:
        raise errors.MissingTool(_INSTALL) from missing
    return fsspec.filesystem("s3")


def check(bucket: Bucket) -> None:
    """Raises NothingToRead when there is nothing below the address, UsageError when it is that of an object or holds
    the outputs of a run, Unreachable when the store does not answer, Unreadable when it refuses."""
    if next(listed(bucket, f"{OUTPUTS}/", most=1), None) is not None:
        raise errors.UsageError(f"{bucket} holds the outputs of a run, not its inputs.")
    if next(listed(bucket, most=1), None) is not None:
        return
    if bucket.folder and any(found.key == bucket.folder for found in _pages(bucket.name, bucket.folder, 1)):
        raise errors.UsageError(f"{bucket} is an object; a folder is expected here.")
    raise errors.NothingToRead(f"There is no folder {bucket}." if bucket.folder else f"{bucket} holds nothing.")


def listed(bucket: Bucket, below: str = "", *, most: int) -> Iterator[Object]:
    """The objects whose key begins with the folder's and `below`, in the store's order, at most so many. Raises
    Unreadable when the store lists what is elsewhere."""
    for found in islice(_pages(bucket.name, bucket.prefix + below, most), most):
        if not found.key.startswith(bucket.prefix):
            raise errors.Unreadable(f"{bucket}: the store lists objects that are elsewhere.")
        yield found


def _pages(name: str, prefix: str, most: int) -> Iterator[Object]:
    store = client()
    token: dict[str, str] = {}
    empty = 0
    while True:
        with _explained(f"s3://{name}/{prefix}".rstrip("/")):
            try:
                page = store.call_s3("list_objects_v2", Bucket=name, Prefix=prefix, MaxKeys=min(most, 1000), **token)
            except FileNotFoundError as problem:
                raise errors.NothingToRead(f"There is no bucket {name}.") from problem
        contents = page.get("Contents", [])
        for found in contents:
            tag, changed = found.get("ETag", ""), found.get("LastModified", "")
            yield Object(found["Key"], found["Size"], f"{tag} {found['Size']} {changed}" if tag else "")
        following = page.get("NextContinuationToken", "")
        empty = 0 if contents else empty + 1
        if not page.get("IsTruncated"):
            return
        if empty > EMPTY_PAGES or not following or following == token.get("ContinuationToken"):
            raise errors.Unreadable(f"s3://{name}: the store's listing has no end.")
        token = {"ContinuationToken": following}


def contents(store: Any, bucket: Bucket, key: str, start: int, end: int) -> bytes:
    """The bytes of an object from `start` to before `end`, which are not its size at the least; fewer when it ends
    before. Raises Unreachable, Unreadable."""
    with _explained(key.removeprefix(bucket.prefix)):
        data: bytes = store.cat_file(f"s3://{bucket.name}/{key}", start=start, end=end)
    return data


def fit(parts: Iterable[str]) -> bool:
    """Whether the parts of a key could be names in a folder; s3fs would take what follows "?versionId=" as a
    version."""
    return not any(part in ("", ".", "..") or "\0" in part or "?versionId=" in part for part in parts)


@contextmanager
def _explained(what: str) -> Iterator[None]:
    """What s3fs and the libraries below it raise, in the words of an operator."""
    try:
        yield
    except (errors.PresskitError, MemoryError):
        raise
    except Exception as problem:
        raise _told(problem, names.printable(what)) from problem


def _told(problem: Exception, what: str) -> Exception:
    import aiohttp
    from botocore import exceptions as known

    if isinstance(problem, FileNotFoundError):
        return errors.Unreadable(f"{what} does not exist.")
    if isinstance(problem, PermissionError):
        return errors.Unreadable(f"{what} may not be read (permission denied).")
    if isinstance(problem, known.NoCredentialsError | known.PartialCredentialsError | known.CredentialRetrievalError):
        return errors.Unreadable(f"{what} cannot be read: {_CREDENTIALS}.")
    reason = names.without_credentials(" ".join(str(problem).split()))[:200].rstrip(".") or type(problem).__name__
    away = known.ConnectionError | known.HTTPClientError | aiohttp.ClientError | TimeoutError | OSError
    if isinstance(problem, away):
        return errors.Unreachable(f"{what} cannot be read now: {reason}. The next run tries again.")
    if isinstance(problem, known.BotoCoreError):
        return errors.Unreadable(f"{what} cannot be read: {reason}.")
    return problem

"""The objects below an address become sources as the files of a folder do: the same order, names, limits and failures,
so that a corpus in an object store gives the bytes that a copy of it on the disk gives.

A key is not yet a file name: one that no folder can hold is a failure. Every object is read once, several at a time,
for its digest and its kind; what the store's own tag says is unchanged is not read again in the next run.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO, TextIOWrapper
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from presskit import errors
from presskit.extract import media
from presskit.intake import declared, fetched, judging, names
from presskit.intake.bucket import Bucket, Object, client, contents, fit, listed
from presskit.intake.glossary import read_glossary
from presskit.intake.judging import OUTPUTS, Answer, Intake, IntakeSettings, Known, Skipped, failed
from presskit.intake.memory import Memory, sniffer
from presskit.model import Failed, Source

READERS = 16  # objects asked for at a time: waiting for the store is most of the work
AHEAD = 4 * READERS
CHUNK = 4_000_000  # bytes held of an object at a time; a larger one goes through a file
LARGEST_SETTINGS = 1_000_000  # bytes
LONGEST_KEY = 1024  # bytes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html


@dataclass(frozen=True, slots=True)
class Item:
    """An object as a file of the corpus."""

    bucket: Bucket
    object: Object
    location: str
    name: str

    def __str__(self) -> str:
        return f"{self.bucket}/{self.location}"

    def read_text(self, encoding: str) -> str:
        """The object as text, as `Path.read_text` gives it."""
        return _whole(self).decode(encoding)


def read_bucket(bucket: Bucket, *, settings: IntakeSettings, memory: Memory) -> Intake:
    """The inputs below an address.

    Raises `UsageError` as `read_folder` does, `TooLarge` when the store lists more than `max_objects`, `Unreachable`
    when it does not answer (the listing of half a corpus is none), `Unreadable` when it refuses to list or to give a
    file of settings.
    """
    items, failures, skipped = _walk(bucket, settings)
    known = _known({item.location: item for item in items}, settings)
    return judging.gathered(_answers(items, known, settings, memory), known, failures, skipped)


def load_object(bucket: Bucket, source: Source) -> bytes:
    """The bytes of a source of `read_bucket(bucket)`. Raises `Unreadable` when the object is gone or no longer what was
    found, `Unreachable` when the store does not answer."""
    data = contents(client(), bucket, bucket.prefix + names.key(source.location), 0, source.size + 1)
    if sha256(data).hexdigest() != source.id:
        raise errors.Unreadable(f"{names.printable(source.location)} changed while presskit was at work; run it again.")
    return data


def settings_file(bucket: Bucket, name: str) -> Item | None:
    """A file of settings beside the inputs, when there is one. Raises UsageError for one that is too large."""
    found = next(listed(bucket, name, most=1), None)
    if found is None or found.key != bucket.prefix + name:
        return None
    item = Item(bucket, found, name, name)
    if found.size > LARGEST_SETTINGS:
        raise errors.UsageError(f"{item} is too large for a file of settings.")
    return item


def _walk(bucket: Bucket, settings: IntakeSettings) -> tuple[list[Item], list[Failed], list[Skipped]]:
    """The objects that a folder would show as files, by location. A key that ends with a slash is a folder."""
    found: list[tuple[tuple[str, ...], str, Object]] = []
    failures: list[Failed] = []
    for one in listed(bucket, most=settings.max_objects + 1):
        if len(found) + len(failures) == settings.max_objects:
            most = f"{settings.max_objects:,}"
            raise errors.TooLarge(f"{bucket} holds more than {most} objects; name a folder in it, or see max_objects.")
        below = one.key.removeprefix(bucket.prefix)
        *folders, name = below.split("/")
        named = fit([*folders, name] if name else folders) and bool(name or not one.size)
        if not named or len(below.encode()) > LONGEST_KEY:
            where = names.key_location(below[:LONGEST_KEY]) or "."
            failures.append(failed(where, "unsupported", f"{where} names no file of a folder; it was not read."))
        else:
            found.append((tuple(folders), name, one))
    outputs = {way[: way.index(OUTPUTS)] for way, _, _ in found if OUTPUTS in way}
    if () in outputs:
        raise errors.UsageError(f"{bucket} holds the outputs of a run, not its inputs.")
    items: list[Item] = []
    skipped: dict[str, Skipped] = {}
    for way, name, one in found:
        if out := _left_out(way, outputs):
            skipped[out.location] = out
        elif name:
            items.append(Item(bucket, one, names.key_location("/".join((*way, name))), name))
    return sorted(items, key=lambda item: item.location), failures, list(skipped.values())


def _left_out(way: tuple[str, ...], outputs: set[tuple[str, ...]]) -> Skipped | None:
    """The first folder on the way to an object that is not entered."""
    for depth, folder in enumerate(way, 1):
        here = names.key_location("/".join(way[:depth]))
        if judging.hidden(folder):
            return Skipped(location=here, reason="hidden", message="A hidden folder.")
        if way[:depth] in outputs:
            return Skipped(location=here, reason="outputs", message="The outputs of a run.")
    return None


def _known(items: dict[str, Item], settings: IntakeSettings) -> Known:
    given = [item for item in items.values() if item.name == "sources.toml"]
    given += [items[location] for location in ("fetch.jsonl", "glossary.toml") if location in items]
    for item in given:
        if item.object.size > settings.max_bytes:
            raise errors.UsageError(f"{item} is too large for a file of settings.")
    statements = declared.read((item.location, item) for item in given if item.name == "sources.toml")
    store = fetched.Store()
    if "fetch.jsonl" in items:
        with TextIOWrapper(BytesIO(_whole(items["fetch.jsonl"])), encoding="utf-8", errors="replace") as lines:
            store = fetched.read(lines)
    if "glossary.toml" in items:
        return Known(statements=statements, store=store, glossary=read_glossary(items["glossary.toml"]))
    return Known(statements=statements, store=store)


def _whole(item: Item) -> bytes:
    size = item.object.size
    return contents(client(), item.bucket, item.object.key, 0, size) if size else b""


def _answers(items: Iterable[Item], known: Known, settings: IntakeSettings, memory: Memory) -> Iterator[Answer]:
    """What each object is, in their order, while later ones are read."""
    looked = sniffer()
    store = client()
    waiting: deque[tuple[Item, str, Answer | str | Future[str]]] = deque()
    with ThreadPoolExecutor(READERS) as readers:
        try:
            for item in items:
                stamp = f"{item.object.stamp} {looked}" if item.object.stamp else ""
                answer = known.left_aside(item.location, item.name) or judging.by_size(
                    item.location, item.object.size, settings
                )
                told = answer or (stamp and memory.recall(_remembered(item), stamp))
                waiting.append((item, stamp, told or readers.submit(_looked_at, store, item)))
                if len(waiting) > AHEAD:
                    yield _answer(*waiting.popleft(), memory)
            while waiting:
                yield _answer(*waiting.popleft(), memory)
        except BaseException:
            readers.shutdown(wait=False, cancel_futures=True)
            raise


def _answer(item: Item, stamp: str, told: Answer | str | Future[str], memory: Memory) -> Answer:
    if isinstance(told, Future):
        try:
            told = told.result()
        except errors.Unreachable:
            raise
        except errors.InputError as problem:
            return failed(item.location, problem.category, str(problem))
        if stamp:
            memory.keep(_remembered(item), stamp, told)
    if not isinstance(told, str):
        return told
    digest, _, kind = told.partition(" ")
    unread = judging.by_kind(item.location, item.name, kind)
    return unread or Source(id=digest, location=item.location, media_type=kind, size=item.object.size)


def _remembered(item: Item) -> str:
    return f"s3://{item.bucket.name}/{item.object.key}"


def _looked_at(store: Any, item: Item) -> str:
    """The digest of an object and its kind, as they are remembered."""
    digest, size = sha256(), item.object.size
    with SpooledTemporaryFile(max_size=CHUNK) as held:
        for start in range(0, size, CHUNK):
            data = contents(store, item.bucket, item.object.key, start, min(size, start + CHUNK))
            digest.update(data)
            held.write(data)
        if held.tell() != size:
            raise errors.Unreadable(f"{item.location} changed while presskit was at work; run it again.")
        return f"{digest.hexdigest()} {media.kind_of(cast(BinaryIO, held), item.name)}"

"""What units bring along on their way through a chain, and the units of the reading chain."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from presskit import codec
from presskit.intake.folder import Intake
from presskit.intake.place import Place, load
from presskit.model import Extraction, Languages, Mentions, Segmented, Source, Version
from presskit.runner.run import Unit, unpack
from presskit.runner.store import Store, opened


@dataclass(frozen=True, slots=True)
class Given:
    """An artifact that is small enough to travel as it is."""

    artifact: object

    def load(self, store: Store) -> "Given":
        """Nothing is to be loaded."""
        return self

    def open(self) -> object:
        """The artifact."""
        return self.artifact


@dataclass(frozen=True, slots=True)
class FileBytes:
    """The bytes of a source, read where the work is done."""

    place: Place
    source: Source

    def load(self, store: Store) -> "FileBytes":
        """Nothing is loaded here: the worker reads the file."""
        return self

    def open(self) -> bytes:
        """The bytes. Raises `InputError` when the file cannot be read or is not what it was."""
        return load(self.place, self.source)


@dataclass(frozen=True, slots=True)
class Stored:
    """A result of an earlier chain: its key in the parent, bytes on the way, a value of its kind at work."""

    key: str
    kind: Any
    data: bytes = b""

    def load(self, store: Store) -> "Stored":
        """The same with its bytes from the store."""
        return Stored(self.key, self.kind, store.load_packed(self.key))

    def open(self) -> object:
        """The value."""
        return unpack(self.kind, opened(self.data))


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One document of a source with all that reading gave: keys in the parent, bytes on the way, a Version at work."""

    ordinal: int
    keys: tuple[str, str, str, str]  # extract, identify, segment, recognise
    data: tuple[bytes, ...] = ()

    def load(self, store: Store) -> "StoredVersion":
        """The same with the bytes of its results from the store."""
        return StoredVersion(self.ordinal, self.keys, tuple(store.load_packed(key) for key in self.keys))

    def open(self) -> Version:
        """The version."""
        extraction, languages, segmented, mentions = map(opened, self.data)
        return Version(
            document=unpack(Extraction, extraction).documents[self.ordinal],
            languages=unpack(tuple[Languages, ...], languages)[self.ordinal],
            segmented=unpack(tuple[Segmented, ...], segmented)[self.ordinal],
            mentions=unpack(tuple[Mentions, ...], mentions)[self.ordinal],
        )


def stated(source: Source) -> str:
    """A digest of all that is stated of a source: its bytes, its place, what the folder says of it."""
    return codec.digest(codec.encode(source))[:32]


def source_units(corpus: Place, intake: Intake) -> Iterator[Unit]:
    """The sources at a place as units of the reading chain."""
    glossary = codec.digest(codec.encode(intake.glossary))[:32]
    for source in intake.sources:
        inputs = (
            ("source", stated(source), Given(source)),
            ("bytes", source.id, FileBytes(corpus, source)),
            ("glossary", glossary, Given(intake.glossary)),
        )
        yield Unit(source.location, inputs, source.size)


def second_unit(unit: Unit, known: Mapping[str, tuple[str, str]]) -> Unit:
    """A source that went through the first part of the reading chain on its way to the second; `known` has key and
    digest of its results."""
    kinds = (("extract", Extraction), ("identify", tuple[Languages, ...]))
    made = tuple((name, known[name][1], Stored(known[name][0], kind)) for name, kind in kinds)
    return Unit(unit.name, (*unit.inputs, *made), unit.size)

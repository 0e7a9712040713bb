"""What makes a file an input: its name, its size and its kind, wherever it lies; and how the inputs become an intake.

What is not read is listed: a `Failed` for what somebody may miss, a `Skipped` for what is no document.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from types import MappingProxyType

from presskit.extract import media
from presskit.intake import declared, fetched, names
from presskit.model import Failed, Glossary, Source

OUTPUTS = ".presskit"  # what a run keeps for the next one; a folder that holds it holds outputs, not inputs
ARCHIVER = "__MACOSX"  # a folder of no documents that an archiver leaves

_NO_GLOSSARY = Glossary()
_CONFIGURATION = ("sources.toml", "fetch.jsonl", "glossary.toml", "presskit.toml")
_DOCUMENTATION = ("readme", "license", "licence")
_NO_DOCUMENT = ("image/", "audio/", "video/", "font/", "text/css", "text/javascript", "text/csv", "text/x-source",
                media.DATA, "text/tab-separated-values", "text/calendar", "text/vcard", media.JSON,
                "application/toml", "application/yaml", "application/xml")  # fmt: skip
_OPENXML = "application/vnd.openxmlformats-officedocument"
_FAMILIES = {"image": "a picture", "audio": "a sound recording", "video": "a film", "font": "a font"}
_DATA = {media.JSON: "JSON", media.XML: "XML", "text/csv": "CSV", "text/tab-separated-values": "TSV"}
_DOCUMENT_NAMES = ("html", "htm", "xhtml", "pdf", "docx", "doc", "txt", "text", "md", "markdown", "eml", "rtf", "odt")
_SPOKEN: Mapping[str, str] = MappingProxyType(
    {
        media.BINARY: "binary data of no known kind",
        media.OLE: "an old Word, Excel or PowerPoint file (save it as DOCX)",
        "application/rtf": "an RTF file (save it as DOCX)",
        "application/vnd.oasis.opendocument": "an OpenDocument file (save it as DOCX)",
        "application/vnd.apple.pages": "an Apple Pages file (export it as DOCX or PDF)",
        f"{_OPENXML}.presentationml.presentation": "a PowerPoint file (save it as PDF)",
        f"{_OPENXML}.spreadsheetml.sheet": "an Excel file",
        "application/epub+zip": "an e-book",
        "application/x-executable": "a program",
        "application/vnd.sqlite3": "a database",
        "application/zip": "a ZIP archive (unpack it)",
        "application/gzip": "a compressed file (unpack it)",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeSettings:
    """`max_bytes`: a larger file is refused. `max_objects`: an address in an object store that lists more is refused
    (a store, unlike a disk, may list without end)."""

    max_bytes: int = 200_000_000
    max_objects: int = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A file that is no input: `reason` is a stable word (hidden, documentation, configuration, duplicate, link, data,
    not_a_document, outputs, superseded, not_kept), `message` a sentence."""

    location: str
    reason: str
    message: str


Answer = Source | Failed | Skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What a folder holds, each part ordered by location."""

    sources: tuple[Source, ...]
    failures: tuple[Failed, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    glossary: Glossary = _NO_GLOSSARY

    def nothing(self, where: object) -> str:
        """The sentence for inputs of which none can be used: the first few that were passed over, and why."""
        text = f"Nothing to read was found in {where}."
        told = [f"{one.location}: {one.message.rstrip('.')}" for one in self.skipped[:3]]
        more = [f"and {len(self.skipped) - 3} more"] if len(self.skipped) > 3 else []
        return f"{text} Passed over: {'; '.join(told + more)}." if told else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of the files beforehand: by the operator, by the fetch that stored them."""

    statements: declared.Statements = field(default_factory=declared.Statements)
    store: fetched.Store = field(default_factory=fetched.Store)
    glossary: Glossary = field(default_factory=Glossary)

    def left_aside(self, location: str, name: str) -> Skipped | None:
        """A file that is not even opened, by its location and its name (the location's last part as it is)."""
        reason = _by_name(name) or self.store.left_aside(location)
        return Skipped(location=location, reason=reason[0], message=reason[1]) if reason else None


def gathered(answers: Iterable[Answer], known: Known, failures: list[Failed], skipped: list[Skipped]) -> Intake:
    """The intake: of files with the same bytes the first counts, and what is known of a source is added to it.
    `failures` and `skipped` are what was met on the way to the files."""
    sources: list[Source] = []
    seen: dict[str, str] = {}
    for answer in answers:
        if isinstance(answer, Failed):
            failures.append(answer)
        elif isinstance(answer, Skipped):
            skipped.append(answer)
        elif answer.id in seen:
            message = f"The same bytes as {seen[answer.id]}."
            skipped.append(Skipped(location=answer.location, reason="duplicate", message=message))
        else:
            seen[answer.id] = answer.location
            sources.append(known.statements.applied(known.store.applied(answer)))
    return Intake(
        sources=tuple(sources),
        failures=tuple(sorted(failures, key=lambda one: one.location)),
        skipped=tuple(sorted(skipped, key=lambda one: one.location)),
        glossary=known.glossary,
    )


def by_size(location: str, size: int, settings: IntakeSettings) -> Failed | None:
    """A file of no size, or of too large a one."""
    shown = names.printable(location)
    if size == 0:
        return failed(location, "empty", f"{shown} is empty.")
    if size > settings.max_bytes:
        limit = f"{settings.max_bytes / 1e6:,.0f} MB"
        return failed(location, "too_large", f"{shown} has {size / 1e6:,.0f} MB; the limit is {limit}.")
    return None


def by_kind(location: str, name: str, kind: str) -> Failed | Skipped | None:
    """A file of a kind that is not read; one whose name promises a document is missed by somebody."""
    if kind in media.READABLE:
        return None
    extension = PurePath(name).suffix[1:].lower()
    if kind.startswith(_NO_DOCUMENT) and extension not in _DOCUMENT_NAMES:
        if kind in _DATA:
            message = (
                f"A file of data ({_DATA[kind]}), which is not read; save posts as text: a file each, or one a line."
            )
            return Skipped(location=location, reason="data", message=message)
        family = _FAMILIES.get(kind.partition("/")[0], f"a file of type {kind}")
        message = f"{family[0].upper()}{family[1:]} holds no press text."
        return Skipped(location=location, reason="not_a_document", message=message)
    what = _SPOKEN.get(kind) or _FAMILIES.get(kind.partition("/")[0], f"a file of type {kind}")
    return failed(location, "unsupported", f"{names.printable(location)} is {what}, which presskit does not read.")


def hidden(name: str) -> bool:
    """Whether a folder of this name is left alone."""
    return name.startswith(".") or name == ARCHIVER


def failed(location: str, category: str, message: str) -> Failed:
    """A failure of this stage."""
    return Failed(location=location, stage="intake", category=category, message=message)


def _by_name(name: str) -> tuple[str, str] | None:
    if name in _CONFIGURATION:
        return "configuration", "A settings file of presskit."
    if name.startswith((".", "~$")) or name in ("Thumbs.db", "desktop.ini"):
        return "hidden", "A hidden or temporary file."
    if name.lower().startswith(_DOCUMENTATION):
        return "documentation", "Documentation of the folder, not an input."
    return None

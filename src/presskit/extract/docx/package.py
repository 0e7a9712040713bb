"""The ZIP package of an Office file, opened with care: sizes are checked before anything is unpacked, and XML is parsed
without entities, external documents or the network.

What is guarded against: a ZIP bomb (sizes, ratio, overlapping or countless entries), XXE and "billion laughs" (a DTD is
refused: OOXML has none, ISO/IEC 29500-2), a part that is larger than its header says.
"""

import re
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from presskit import errors

if TYPE_CHECKING:
    from lxml import etree

_MAX_ENTRIES = 20_000
_MAX_PART = 60_000_000  # bytes of one XML part; its tree takes ten times that in memory
_MAX_TOTAL = 2_000_000_000  # bytes of all parts, pictures included
_MAX_RATIO = 150  # XML packs 10 to 40 times; a bomb 1,000 times
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_STRICT = (  # ISO/IEC 29500 strict names the same elements in other namespaces
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_OLE_MAGIC = b"\xd0\xcf\x11\xe0"


class Package:
    """Parts of an Office file by name. Raises `Encrypted`, `Broken` or `TooLarge` when it is opened."""

    def __init__(self, data: bytes) -> None:
        if data.startswith(_OLE_MAGIC):
            raise errors.Encrypted("The document is protected by a password.")
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            entries = self._archive.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError) as problem:
            raise errors.Broken(
                "The Word file is damaged or was not copied completely; open it in Word and save it again."
            ) from problem
        if len(entries) > _MAX_ENTRIES:
            raise errors.TooLarge(f"The document has {len(entries):,} parts; a real one has a few dozen.")
        total = sum(entry.file_size for entry in entries)
        if total > _MAX_TOTAL or (total > 50_000_000 and total > _MAX_RATIO * len(data)):
            raise errors.TooLarge(f"The document would unpack to {total / 1e6:,.0f} MB; it was not unpacked.")
        self._sizes = {entry.filename: entry.file_size for entry in entries}
        if any(entry.flag_bits & 1 for entry in entries):
            raise errors.Encrypted("The document is protected by a password.")

    def __contains__(self, name: str) -> bool:
        return name in self._sizes

    def names(self) -> list[str]:
        """The names of all parts, in the order of the package."""
        return list(self._sizes)

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises `TooLarge`, or `Broken` when it cannot be unpacked or is not there."""
        if self._sizes.get(name, 0) > _MAX_PART:
            size, limit = self._sizes[name] / 1e6, _MAX_PART / 1e6
            raise errors.TooLarge(f"The document unpacks to {size:,.0f} MB of text; the limit is {limit:,.0f} MB.")
        try:
            with self._archive.open(name) as part:
                content = part.read(_MAX_PART + 1)
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            EOFError,
            NotImplementedError,
            RuntimeError,
        ) as problem:
            raise errors.Broken(f"The Word file is damaged: its part {name!r} cannot be unpacked.") from problem
        if len(content) > _MAX_PART:
            raise errors.TooLarge("The document unpacks to more than its directory says.")
        return content

    def xml(self, name: str) -> "etree._Element":
        """The root element of a part. Raises `Broken` when it is not well-formed or brings a DTD."""
        from lxml import etree

        content = self.read(name)
        if _DTD.search(content[:100_000]) or (b"\0" in content[:200] and "<!DOCTYPE".encode("utf-16-le") in content):
            raise errors.Broken("The document declares XML entities, which no word processor does; it was not read.")
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as problem:
            if "depth" in str(problem):
                raise errors.TooLarge("The document is nested hundreds of levels deep.") from problem
            raise errors.Broken(f"The Word file is damaged: its part {name!r} cannot be understood.") from problem
        if root is None:
            raise errors.Broken(f"The part {name!r} of the document is empty.")
        return root

"""The state of reading a Word document, and the names of its elements (WordprocessingML, ISO/IEC 29500-1)."""

from dataclasses import dataclass, field

from presskit.extract import tongues
from presskit.extract.docx.styles import Styles
from presskit.extract.draft import Draft
from presskit.model import Attachment

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DELETED = (f"{W}del", f"{W}moveFrom")


@dataclass(slots=True)
class Reading:
    """What is gathered while the body is read, in the order of the text."""

    styles: Styles
    targets: dict[str, str]
    max_rows: int
    drafts: list[tuple[Draft, tongues.Tongue]] = field(default_factory=list)
    side: tongues.Tongue = ""
    carried: str = ""  # the text of a paragraph whose end was deleted: the next one continues it
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)
    footnotes: list[tuple[str, str]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    embedded: int = 0
    inserted: int = 0
    rows: int = 0

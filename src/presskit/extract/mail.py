"""E-mail (RFC 5322, MIME): the message and its attachments become documents.

Of alternatives the HTML one is read, as it keeps headings and lists. Attachments that presskit reads become documents
at the location "mail.eml#name"; the others are noted, as are quoted replies that were left out.
"""

import re
from dataclasses import replace
from email import errors as mail_errors
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from functools import cache
from hashlib import sha256

from presskit import errors
from presskit.extract import media
from presskit.extract.characters import tidy
from presskit.extract.phrases import alternatives
from presskit.extract.settings import ExtractSettings
from presskit.model import Alternate, Document, Extraction, Note, Source, identifier

_MAX_PARTS = 500
_MAX_HEADER = 256_000  # bytes
_MAX_MESSAGES = 4  # messages forwarded inside messages
_QUOTED = re.compile(r"(?:^[ \t]*>.*(?:\n|\Z))+", re.MULTILINE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


def read(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The documents of a message. Raises `Empty` when neither message nor attachments hold text, `TooLarge` when it has
    more than 500 parts."""
    _refuse_endless(data)
    try:
        return _message(source, data, settings, 1)
    except RecursionError as problem:
        raise errors.Broken("The message is nested too deep to be read.") from problem


def _refuse_endless(data: bytes) -> None:
    """What the parser of the standard library takes the square of its length for."""
    header = min((end for end in (data.find(b"\n\n"), data.find(b"\r\n\r\n")) if end >= 0), default=len(data))
    if header > _MAX_HEADER:
        raise errors.TooLarge(f"The header of the message has {header // 1000:,} kB; real ones have a few.")
    lower = data.lower()
    if data.count(b"\n--") > 4 * _MAX_PARTS or lower.count(b"multipart/") > 100 or lower.count(b"message/rfc822") > 100:
        raise errors.TooLarge(f"The message has more than {_MAX_PARTS} parts, or is nested too deep.")


def _message(source: Source, data: bytes, settings: ExtractSettings, depth: int) -> Extraction:
    if data.startswith(b"From "):  # the separator line of a mailbox file
        data = data.partition(b"\n")[2]
    try:
        message = message_from_bytes(data, policy=policy.default)
        parts = _parts(message)
    except (mail_errors.MessageError, ValueError, LookupError, IndexError, RecursionError, AttributeError) as problem:
        raise errors.Broken("The message cannot be read; its structure is damaged.") from problem
    body = _body(parts)
    notes: list[Note] = []
    found: list[tuple[str, Extraction]] = []
    if body is not None:
        content = _content(body)
        if content.strip():
            found += _read_part(source, source.location, _kind_of_body(body), content, body, settings, notes)
            notes += [note for _, extraction in found for note in extraction.notes]
            found = [(where, _dressed(extraction, message, source)) for where, extraction in found]
    for number, part in enumerate(parts, start=1):
        if part is body or _is_alternative(part, body):
            continue
        name = _file_name(part, number)
        content = _content(part)
        if not content:
            continue
        kind = media.kind_of_bytes(content, name)
        where = f"{source.location}#{name}"
        if part.get_content_type() == "message/rfc822" and depth < _MAX_MESSAGES:
            try:
                found.append(
                    (where, _message(_inner(source, where, content, media.MAIL), content, settings, depth + 1))
                )
            except errors.InputError as problem:
                notes.append(_refused(name, problem))
        elif kind in media.READABLE and kind != media.MAIL:
            found += _read_part(source, where, kind, content, part, settings, notes)
        else:
            message_text = f"The attachment {name} ({kind}) is not read."
            notes.append(Note(kind="dropped", reason="attachment", message=message_text))
    documents = [document for _, extraction in found for document in extraction.documents]
    if not documents:
        reason = "; ".join(note.message for note in notes if note.reason.startswith("attachment") and note.message)
        raise errors.Empty(reason or "There is no text in the message.")
    return Extraction(source=source.id, documents=_renumbered(source, documents), notes=tuple(notes))


def _parts(message: EmailMessage) -> list[EmailMessage]:
    """The leaves of the MIME tree in order; a forwarded message is a leaf. An explicit stack, for any nesting."""
    leaves: list[EmailMessage] = []
    waiting: list[EmailMessage] = [message]
    while waiting:
        part = waiting.pop()
        if len(leaves) + len(waiting) > _MAX_PARTS:
            raise errors.TooLarge(f"The message has more than {_MAX_PARTS} parts.")
        payload = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(payload, list):
            waiting.extend(item for item in reversed(payload) if isinstance(item, EmailMessage))
        else:
            leaves.append(part)
    return leaves


def _body(parts: list[EmailMessage]) -> EmailMessage | None:
    """The first HTML part that is no attachment, else the first plain one."""
    for kind in ("text/html", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                return part
    return None


def _is_alternative(part: EmailMessage, body: EmailMessage | None) -> bool:
    """Whether a part says the same as the body in another format."""
    if body is None or part.get_content_disposition() == "attachment" or part.get_filename():
        return False
    return part.get_content_type() == "text/plain" and body.get_content_type() == "text/html"


def _kind_of_body(part: EmailMessage) -> str:
    return media.HTML if part.get_content_type() == "text/html" else media.PLAIN


def _content(part: EmailMessage) -> bytes:
    """The decoded bytes of a leaf; of a forwarded message, its own text."""
    try:
        if part.get_content_type() == "message/rfc822":
            payload = part.get_payload()
            inner = payload[0] if isinstance(payload, list) and payload else None
            return inner.as_bytes() if isinstance(inner, EmailMessage) else b""
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, AttributeError, RecursionError, mail_errors.MessageError):
        return b""
    return content if isinstance(content, bytes) else b""


def _file_name(part: EmailMessage, number: int) -> str:
    """The name of an attachment without folders and controls; "part-3" when it has none."""
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, AttributeError, IndexError):
        name = ""
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(char for char in name.encode("utf-8", "replace").decode() if char.isprintable()).strip()
    return name[:120] or f"part-{number}"


def _inner(source: Source, location: str, content: bytes, kind: str, charset: str = "") -> Source:
    return replace(
        source, id=sha256(content).hexdigest(), location=location, media_type=kind, size=len(content), charset=charset
    )


def _read_part(
    source: Source,
    location: str,
    kind: str,
    content: bytes,
    part: EmailMessage,
    settings: ExtractSettings,
    notes: list[Note],
) -> list[tuple[str, Extraction]]:
    from presskit.extract import extract

    charset = part.get_content_charset("") if part.get_content_maintype() == "text" else ""
    is_body = location == source.location
    if is_body and kind == media.PLAIN:
        content, charset = _own_words(content, charset, notes), "utf-8"
    inner = _inner(source, location, content, kind, charset)
    try:
        return [(location, extract(inner if is_body else replace(inner, layout=""), content, settings=settings))]
    except errors.InputError as problem:
        if not is_body:
            notes.append(_refused(location.rpartition("#")[2], problem))
        return []


def _own_words(content: bytes, charset: str, notes: list[Note]) -> bytes:
    """A plain body without quoted replies; what is left out is noted."""
    from presskit.extract.decode import decode

    text = decode(content, declared=charset).text
    quoted = [found[0].strip() for found in _QUOTED.finditer(text)]
    notes.extend(Note(kind="dropped", reason="quoted_reply", text=item) for item in quoted)
    text = _QUOTED.sub("\n", text) if quoted else text
    text, passed_on = _forwarded(text)
    if passed_on:
        notes.append(Note(kind="dropped", reason="forwarding", text=passed_on))
    # The line "-- " announces the signature (RFC 3676 4.3); the signature itself may hold the press contact.
    return _SIGNATURE.sub("", text).encode("utf-8", "replace")


def _forwarded(text: str) -> tuple[str, str]:
    """A message without the lines above a text that was passed on and the header of that text, and those lines; all of
    it and "" when nothing was passed on, or when it is shorter than the note above it."""
    marker, field = _forwarding()
    note = begin = 0  # where the covering note ends, and the header begins
    for line in text.splitlines(keepends=True):
        note, begin = begin, begin + len(line)
        if marker.fullmatch(line.strip()):
            break
    else:
        return text, ""
    end = begin
    for line in text[begin:].splitlines(keepends=True):
        if line.strip() and not field.match(line.strip()):
            break
        end += len(line)
    above, below = text[:end].strip(), text[end:]
    return (below, above) if len(below) > note else (text, "")


@cache
def _forwarding() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The line above a message that is passed on, and the fields of its header."""
    marks, fields = alternatives("forwarded"), alternatives("header_fields")
    marker = re.compile(rf"-*\s?(?:{marks})\s?:?\s?-*", re.IGNORECASE)
    return marker, re.compile(rf"\*?(?:{fields})\s?:", re.IGNORECASE)


def _refused(name: str, problem: errors.InputError) -> Note:
    return Note(kind="warning", reason=f"attachment_{problem.category}", message=f"{name}: {problem}")


def _dressed(extraction: Extraction, message: EmailMessage, source: Source) -> Extraction:
    """The message's own documents with what its header says: subject as title, date, sender."""
    subject = tidy(_header(message, "subject"))
    replies, kinds = alternatives("replies"), alternatives("subjects")
    prefix = re.compile(rf"^(?:(?:{replies})\s*:|\[[^\]]{{1,40}}\]|(?:{kinds})\s*[:|–—-])\s*", re.IGNORECASE)
    while found := prefix.match(subject):
        subject = subject[found.end() :]
    sender = tidy(parseaddr(_header(message, "from"))[0])
    published = _date(message)
    documents = tuple(
        replace(
            document,
            title=document.title or (subject if document.ordinal == 0 else ""),
            # The mail knows the hour of the day that the text states.
            published=published if published.startswith(document.published) else document.published,
            publisher=document.publisher or sender,
        )
        for document in extraction.documents
    )
    return replace(extraction, documents=documents)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, LookupError, AttributeError, IndexError, TypeError, mail_errors.MessageError):
        return ""


def _date(message: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(_header(message, "date")).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _renumbered(source: Source, documents: list[Document]) -> tuple[Document, ...]:
    """The documents of all parts as documents of the message: ids and ordinals of their own, references kept right."""
    ids = {old.id: identifier("doc", source.id, str(number)) for number, old in enumerate(documents)}

    def moved(alternate: Alternate) -> Alternate:
        return replace(alternate, url=ids.get(alternate.url, alternate.url))

    return tuple(
        replace(
            document,
            id=ids[document.id],
            source=source.id,
            ordinal=number,
            source_start=0,
            alternates=tuple(moved(alternate) for alternate in document.alternates),
        )
        for number, document in enumerate(documents)
    )

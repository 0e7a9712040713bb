"""Bytes in, documents out: `extract` hands a source to the reader of its media type."""

from presskit import errors
from presskit.extract.settings import ExtractSettings
from presskit.model import Extraction, Source

__all__ = ["ExtractSettings", "extract"]

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def extract(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The documents in the bytes of a source.

    Raises a subclass of `errors.InputError` when there is nothing to read in it, or when it is broken, encrypted,
    scanned, of a kind that is not read, or beyond a limit of the settings.
    """
    if not data.strip():
        raise errors.Empty("The file is empty.")
    if len(data) > settings.max_bytes:
        limit = settings.max_bytes // (1024 * 1024)
        raise errors.TooLarge(f"The file has {len(data) / (1024 * 1024):.0f} MB; at most {limit} MB are read.")
    # Each reader brings its own heavy library: only the one that is needed is imported.
    match source.media_type:
        case "text/html" | "application/xhtml+xml":
            from presskit.extract.html import reader as html

            return html.read(source, data, settings=settings)
        case "application/pdf":
            from presskit.extract.pdf import reader as pdf

            return pdf.read(source, data, settings=settings)
        case media_type if media_type == _DOCX:
            from presskit.extract.docx import reader as docx

            return docx.read(source, data, settings=settings)
        case "message/rfc822":
            from presskit.extract import mail

            return mail.read(source, data, settings=settings)
        case "text/plain" | "text/markdown":
            from presskit.extract.text import reader as text

            return text.read(source, data, settings=settings)
        case other:
            raise errors.Unsupported(f"Files of type {other or 'unknown'} are not read.")

"""Answers of the network library as records of the ledger, and its errors as sentences."""

from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from scrapy.http import Response

from presskit.intake.ledger import Record
from presskit.intake.pages import addresses


def now() -> str:
    """The current time, ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def http_date(iso: str) -> str:
    """An ISO time as HTTP date."""
    return format_datetime(datetime.fromisoformat(iso.replace("Z", "+00:00")).astimezone(UTC), usegmt=True)


def retry_after(value: str) -> float | None:
    """Seconds a Retry-After header asks for (RFC 9110, 10.2.3), None when it says nothing that can be read."""
    value = value.strip()
    if value.isdigit() and len(value) < 9:
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError, IndexError):
        return None


def header(response: Response, name: str) -> str:
    """All values of a header, joined by commas; characters outside ASCII as they were sent (Latin-1)."""
    return ", ".join(value.decode("latin-1") for value in response.headers.getlist(name))


def location(response: Response) -> str:
    """Where a redirect leads, "" when it is none or leads nowhere that can be asked."""
    if response.status not in (301, 302, 303, 307, 308):
        return ""
    value = response.headers.get("Location", b"")
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("latin-1")
    return addresses.absolute(response.url, text) or ""


def answer_record(
    response: Response,
    *,
    kind: str,
    how: str = "",
    final_url: str = "",
    digest: str = "",
    path: str = "",
    media_type: str = "",
    skipped: str = "",
    version: Record | None = None,
) -> Record:
    """The plain record of an answer; `version` is the stored one a 304 stands for."""
    return Record(
        url=response.url,
        run=0,
        status=response.status,
        final_url=final_url or response.url,
        kind=kind,
        how=how,
        sha256=version.sha256 if version else digest,
        path=version.path if version else path,
        size=version.size if version else len(response.body),
        media_type=version.media_type if version else media_type or header(response, "Content-Type")[:200],
        fetched=now(),
        etag=header(response, "ETag")[:500] or (version.etag if version else ""),
        last_modified=header(response, "Last-Modified")[:100] or (version.last_modified if version else ""),
        skipped=skipped,
    )


def explained(problem: Exception, host: str) -> tuple[str, str]:
    """A stable word and a sentence for an error of the network library."""
    from scrapy import exceptions

    text = f"{problem} {problem.__cause__ or ''} {getattr(problem.__cause__, 'reasons', '')}"
    if isinstance(problem, exceptions.CannotResolveHostError):
        return "dead_host", f"The host {host} cannot be found."
    if isinstance(problem, exceptions.DownloadConnectionRefusedError):
        return "dead_host", f"{host} refuses connections."
    if isinstance(problem, exceptions.DownloadTimeoutError):
        return "timeout", f"{host} did not answer in time."
    if "larger than download" in text or isinstance(problem, exceptions.DownloadCancelledError):
        return "too_large", f"An answer of {host} is larger than the limit."
    if any(word in text.lower() for word in ("certificate", "ssl", "tls", "verify")):
        return "tls", f"The connection to {host} is not secure: its certificate cannot be trusted."
    return "unreadable", f"{host} broke off the connection ({type(problem.__cause__ or problem).__name__})."

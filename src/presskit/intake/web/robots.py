"""What robots.txt of a host allows (RFC 9309), and how fast.

A host that answers with a client error has no rules: all is allowed. A host that cannot answer (server error, no
connection, too many requests) has not said what it allows, so nothing is asked of it.
"""

from dataclasses import dataclass
from typing import Protocol

TOKEN = "presskit"  # noqa: S105
MAX_BYTES = 500 * 1024


class Parser(Protocol):
    """The part of protego that is used."""

    sitemaps: object

    def can_fetch(self, url: str, user_agent: str) -> bool:
        """Whether the rules let this program ask for an address."""
        ...

    def crawl_delay(self, user_agent: str) -> float | None:
        """Seconds between two requests, None when the rules say nothing of it."""
        ...


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one host. `closed` says in a sentence why nothing may be asked; `delay` is Crawl-delay in
    seconds."""

    parser: Parser | None = None
    closed: str = ""
    delay: float = 0.0
    sitemaps: tuple[str, ...] = ()

    def allow(self, url: str) -> bool:
        """Whether this address may be asked for."""
        return not self.closed and (self.parser is None or bool(self.parser.can_fetch(url, TOKEN)))


def read_rules(status: int, data: bytes, *, host: str) -> Rules:
    """The rules of an answer to /robots.txt; status 0 stands for no answer."""
    if 200 <= status < 300:
        from protego import Protego

        text = data[:MAX_BYTES].decode("utf-8-sig", "replace").replace("\0", "")
        if "<html" in text[:2000].lower() or "<!doctype" in text[:2000].lower():
            return Rules()  # a page in place of the file: the site has none
        parser = Protego.parse(text)
        return Rules(parser=parser, delay=_delay(parser), sitemaps=tuple(parser.sitemaps))
    if 400 <= status < 500 and status != 429:
        return Rules()
    answer = f"answered {status}" if status else "could not be read"
    return Rules(closed=f"robots.txt of {host} {answer}, so nothing is asked there.")


def _delay(parser: "Parser") -> float:
    stated = parser.crawl_delay(TOKEN) or 0.0
    rate = parser.request_rate(TOKEN) if hasattr(parser, "request_rate") else None
    if rate is not None and rate.requests:
        stated = max(stated, rate.seconds / rate.requests)
    return max(0.0, float(stated))

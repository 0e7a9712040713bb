"""What a fetch is to do: settings, sites, and the plan that is handed to the process that does it."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from presskit.intake.web.sites import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How politely and how far a site is fetched. Times are in seconds, sizes in bytes.

    `delay` is the pause between the end of a response and the next request to the same host; None means 1 s, and 0.05
    s on the operator's own machine (loopback); a Crawl-delay in robots.txt goes before it unless `delay` is longer.
    `connections` is the number of simultaneous requests to one host. `max_pages` counts requests for pages, versions
    and attachments (not robots.txt, sitemaps and feeds). `max_depth` counts links from a start page; pages of a list
    count once. `page_seconds` bounds one response from first to last byte, `retry_after_max` the pause a host may ask
    for (it is left alone beyond), `backoff` the first pause after a server error (it doubles each time). `barren`
    pages of one pattern in a row without anything new make it a trap. `probes` bounds the guesses at a language twin
    a host gets before one has been right. `since` is an ISO date: older releases are not kept. `contact` goes into
    the user agent.
    """

    since: str = ""
    max_pages: int = 5000
    max_bytes: int = 4_000_000_000
    max_seconds: float = 6 * 3600.0
    max_depth: int = 12
    max_response: int = 50_000_000
    max_sitemaps: int = 200
    page_seconds: float = 90.0
    delay: float | None = None
    connections: int = 1
    retries: int = 3
    backoff: float = 2.0
    retry_after_max: float = 300.0
    barren: int = 4
    probes: int = 3
    allow_hosts: tuple[str, ...] = ()
    contact: str = ""
    sites: tuple[Site, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that the fetching process is told: start addresses (normalised), folder, settings. A `rehearsal` asks only
    what discovery needs, stores nothing and reports what would be asked."""

    urls: tuple[str, ...]
    into: str
    settings: FetchSettings
    user_agent: str
    rehearsal: bool = False


def to_json(plan: Plan) -> str:
    """One line of JSON."""
    return json.dumps(asdict(plan), ensure_ascii=True)


def from_json(text: str) -> Plan:
    """The plan of `to_json`."""
    data = json.loads(text)
    settings = data["settings"]
    sites = tuple(map(_site, settings.pop("sites")))
    settings["allow_hosts"] = tuple(settings["allow_hosts"])
    return Plan(
        urls=tuple(data["urls"]),
        into=str(Path(data["into"])),
        settings=FetchSettings(**settings, sites=sites),
        user_agent=data["user_agent"],
        rehearsal=data["rehearsal"],
    )


def _site(data: dict[str, Any]) -> Site:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
    return Site(**values)

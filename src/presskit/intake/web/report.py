"""What a fetch tells: progress on the way, a report at the end. Both cross the process border as JSON."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from presskit.intake.web.audit import Contradiction, Pair
from presskit.model import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchProgress:
    """Where a fetch stands: requests sent, stored articles and attachments, addresses waiting, bytes received, the
    address answered last."""

    requests: int
    articles: int
    attachments: int
    waiting: int
    received: int
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An address a rehearsal would ask for: `kind` and `how` as in `Record`, `reason` when it would be refused."""

    url: str
    kind: str
    how: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skips:
    """Addresses not asked or not kept for one reason: how many, a sentence, an example."""

    reason: str
    count: int
    message: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A release that changed after it was stored. `changed` is the day the new version was fetched, `other` the
    address of the other language version ("" when unknown) and `other_changed` the day that one changed last, "" when
    it did not."""

    url: str
    lang: str
    changed: str
    other: str
    other_changed: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchReport:
    """The summary of one fetch. Counts are of this fetch; `pairs` and `contradictions` are the pairing audit of all
    that the folder holds. `stopped` says which limit ended it, "" when all was asked; `resumed` that an interrupted
    fetch went on; `notes` are sentences about hosts. `failures` are start addresses that could not be used."""

    requests: int = 0
    received: int = 0
    articles: int = 0
    pages: int = 0
    attachments: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    resumed: bool = False
    stopped: str = ""
    seconds: float = 0.0
    pairs: tuple[Pair, ...] = ()
    unpaired: tuple[tuple[str, str], ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    corrections: tuple[Correction, ...] = ()
    skipped: tuple[Skips, ...] = ()
    failures: tuple[Failed, ...] = ()
    notes: tuple[str, ...] = ()
    planned: tuple[Planned, ...] = ()

    @property
    def exit_code(self) -> int:
        """4 when a start address could not be used, 3 when no release was found, else 0."""
        if self.failures:
            return 4
        return 0 if self.articles or self.attachments or self.planned else 3


MESSAGES = {
    "before_since": "older than --since",
    "broken_redirect": "redirected to an address that cannot be asked",
    "client_error": "refused by the site (4xx)",
    "dead_host": "on a host that cannot be reached",
    "duplicate": "the same text under another address",
    "empty": "answered without content",
    "excluded": "named by an exclude pattern",
    "host_suspended": "on a host that asked to be left alone",
    "limit_bytes": "not asked: the limit of bytes was reached",
    "limit_depth": "too many links away from the start page",
    "limit_pages": "not asked: the limit of pages was reached",
    "limit_sitemaps": "not asked: the limit of sitemaps and feeds was reached",
    "limit_time": "not asked: the time limit was reached",
    "media_type": "no page and no document",
    "no_listing": "no sitemap or feed, though named as one",
    "no_page": "images, archives and other files",
    "no_twin": "guessed address of a version that is none",
    "not_found": "not found (404)",
    "not_included": "not named by an include pattern",
    "other_host": "on another host (--allow-host would allow it)",
    "out_of_scope": "outside the folder of the start page",
    "private_address": "leads to a private address, which is not asked",
    "redirect_loop": "redirects in a circle",
    "robots": "disallowed by robots.txt",
    "robots_unreachable": "on a host whose robots.txt could not be read",
    "server_error": "failed on the server (5xx) after several tries",
    "timeout": "took longer than the time limit",
    "tls": "on a host whose certificate cannot be trusted",
    "too_large": "larger than the limit",
    "trap": "one of endless pages (calendar, session, pagination)",
    "unreadable": "broken off while it was read",
}


def failure(url: str, reason: str, detail: str) -> Failed:
    """An address whose answer cannot be used, as a person reads it; `reason` is that of `fetch.jsonl`."""
    category = {"media_type": "unsupported", "empty": "empty", "too_large": "too_large", "timeout": "too_slow"}
    message = detail if url in detail else f"{url}: {detail or reason}"
    return Failed(location=url, stage="fetch", category=category.get(reason, "unreadable"), message=message)


def stumbled(url: str, name: str) -> Failed:
    """A page that presskit could not digest: a fault to be reported, not to be passed over."""
    message = f"{url}: presskit stumbled over this page ({name}); .fetch/log.txt has the details."
    return Failed(location=url, stage="fetch", category="crashed", message=message)


def skips(counts: dict[str, int], examples: dict[str, str]) -> tuple[Skips, ...]:
    """The reasons, most frequent first."""
    ordered = sorted(counts, key=lambda reason: (-counts[reason], reason))
    return tuple(
        Skips(reason=reason, count=counts[reason], message=MESSAGES.get(reason, reason), example=examples[reason])
        for reason in ordered
    )


def progress_line(progress: FetchProgress) -> str:
    """Progress as a line of JSON."""
    return json.dumps({"progress": asdict(progress)})


def report_line(report: FetchReport) -> str:
    """A report as a line of JSON."""
    return json.dumps({"report": asdict(report)})


def read_line(text: str) -> FetchProgress | FetchReport | str:
    """The message of a line: progress, a report, or the sentence of a refusal."""
    data: dict[str, Any] = json.loads(text)
    if "progress" in data:
        return FetchProgress(**data["progress"])
    if "refused" in data:
        return str(data["refused"])
    found = data["report"]
    for name, kind in (("contradictions", Contradiction), ("corrections", Correction), ("skipped", Skips),
                       ("failures", Failed), ("planned", Planned)):  # fmt: skip
        found[name] = tuple(kind(**item) for item in found[name])
    found["pairs"] = tuple(Pair(**{**item, "how": tuple(item["how"])}) for item in found["pairs"])
    found["unpaired"] = tuple((url, lang) for url, lang in found["unpaired"])
    found["notes"] = tuple(found["notes"])
    return FetchReport(**found)

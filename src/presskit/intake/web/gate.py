"""The one door to the network: every request of a fetch passes here, redirects, retries and robots.txt included.

A Scrapy downloader middleware, and the resolver that makes connections go only to the addresses the guard has
checked. Pacing is done by Scrapy's downloader slots; here they are told how long to wait, counted from the end of the
last response, which is never less polite than from its beginning.
"""

import asyncio
from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.http import Response

from presskit.intake.ledger import Ledger, Record
from presskit.intake.web.guard import Guard, host_and_port, is_public
from presskit.intake.web.responses import answer_record, explained, http_date, location, now, retry_after
from presskit.intake.web.robots import Rules, read_rules

_RETRIED = frozenset((408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524))
_UNWANTED = ("image/", "video/", "audio/", "font/")


class Refused(IgnoreRequest):  # type: ignore[misc]
    """A request that is not made, or not followed up: `reason` is a key of `report.MESSAGES`."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail


class Gate:
    """The state of all hosts of one fetch. `spider.py` builds it and hands it to Scrapy through the crawler.

    `answered`: what the part of this fetch that was cut short has been told, by address."""

    def __init__(
        self,
        *,
        guard: Guard,
        ledger: Ledger,
        settings: Any,
        reachable: Callable[[str], bool],
        wanted: Callable[[str, str], str],
        answered: Mapping[str, Record],
    ) -> None:
        self.guard = guard
        self.ledger = ledger
        self.settings = settings
        self.reachable = reachable
        self.wanted = wanted
        self.answered = answered
        self.rules: dict[str, Rules] = {}
        self.suspended: dict[str, str] = {}
        self.requests = 0
        self.received = 0
        self.counted = 0
        self.started = monotonic()
        self.limit = ""
        self._locks: dict[str, asyncio.Lock] = {}
        self._delays: dict[str, float] = {}
        self._crawler: Any = None
        self.own_delay: Callable[[str], float | None] = lambda url: None

    @classmethod
    def from_crawler(cls, crawler: Any) -> "Gate":
        """The gate the spider carries (Scrapy asks a middleware class for its instance)."""
        found: Gate = crawler.spider.gate
        return found

    def attach(self, crawler: Any) -> None:
        """Connect to the crawler this gate belongs to."""
        self._crawler = crawler
        crawler.signals.connect(self._downloaded, signal=signals.response_downloaded)
        crawler.signals.connect(self._first_bytes, signal=signals.bytes_received)

    # --- what may be asked --------------------------------------------------------------------------------------------

    async def process_request(self, request: Request) -> None:
        """Let a request through, after the pause its host asks for. Raises `Refused` with the reason otherwise."""
        kind = request.meta["kind"]
        self._check_limits()
        if reason := self.wanted(request.url, kind):
            raise Refused(reason)
        if kind != "robots" and not self.reachable(request.url):
            raise Refused("other_host")
        await self.check_address(request.url)
        if kind != "robots":
            await self.check_robots(request.url)
        self._set_conditions(request)
        self._set_pace(request.url)
        self.requests += 1
        if kind not in ("robots", "sitemap", "feed", "api"):
            self.counted += 1

    def _check_limits(self) -> None:
        if monotonic() - self.started > self.settings.max_seconds:
            self.limit = "limit_time"
        elif self.received >= self.settings.max_bytes:
            self.limit = "limit_bytes"
        if self.limit:
            raise Refused(self.limit)

    async def check_address(self, url: str) -> None:
        """Raise `Refused` when the host asked to be left alone, cannot be found, or is a private one."""
        host, port = host_and_port(url)
        if host in self.suspended:
            raise Refused("host_suspended", self.suspended[host])
        try:
            found = await asyncio.to_thread(self.guard.addresses, host, port)
        except (OSError, UnicodeError) as problem:
            reason = getattr(problem, "strerror", None) or str(problem)
            raise Refused("dead_host", f"The host {host} cannot be found ({reason.lower()}).") from problem
        if not found:
            raise Refused("private_address", f"{host}:{port} is a private address; --allow-host would allow it.")

    async def check_robots(self, url: str) -> None:
        """Raise `Refused` unless robots.txt of the host allows this address."""
        rules = await self.robots(url)
        if rules.closed:
            raise Refused("robots_unreachable", rules.closed)
        if not rules.allow(url):
            raise Refused("robots")

    # --- robots.txt ---------------------------------------------------------------------------------------------------

    async def robots(self, url: str) -> Rules:
        """The rules of the host of an address, asked for once."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        async with self._locks.setdefault(origin, asyncio.Lock()):
            if origin not in self.rules:
                self.rules[origin] = await self._ask_robots(f"{origin}/robots.txt", parts.netloc)
        return self.rules[origin]

    async def _ask_robots(self, url: str, host: str) -> Rules:
        at, body, status = url, b"", 0
        known = self.answered.get(url)
        if known is not None and known.settled:
            return read_rules(known.status if known.status != 304 else 200, self.ledger.load(known) or b"", host=host)
        for _ in range(6):
            try:
                request = Request(at, meta={"kind": "robots", "how": "robots"}, priority=1000, dont_filter=True)
                response = await self._crawler.engine.download_async(request)
            except Refused as refusal:
                self.ledger.add(Record(url=at, run=0, kind="robots", skipped=refusal.reason, detail=refusal.detail))
                return Rules(closed=refusal.detail or f"robots.txt of {host} leads to a place that is not asked.")
            except Exception as problem:  # whatever Twisted or OpenSSL raise: the host did not answer
                reason, sentence = explained(problem, host)
                self.ledger.add(Record(url=at, run=0, kind="robots", skipped=reason, detail=sentence, fetched=now()))
                return Rules(closed=sentence)
            status = response.status
            target = location(response)
            if target and 300 <= status < 400:
                self.ledger.add(answer_record(response, kind="robots", final_url=target))
                at, status = target, 404
                continue
            body = response.body
            break
        version = self.ledger.versions.get(at)
        if status == 304 and version is not None:
            body, status = self.ledger.load(version) or b"", 200
            record = answer_record(response, kind="robots", version=version)
        elif 200 <= status < 300:
            digest, path = self.ledger.keep("robots", "text/plain", body)
            record = answer_record(response, kind="robots", digest=digest, path=path, media_type="text/plain")
        else:
            record = answer_record(response, kind="robots", skipped="" if status < 500 else "server_error")
        self.ledger.add(record)
        return read_rules(status, body, host=host)

    # --- how it is asked ----------------------------------------------------------------------------------------------

    def _set_conditions(self, request: Request) -> None:
        """Ask only for what changed since the last time, when there was one (RFC 9110, 13.1)."""
        if request.meta.get("tries"):
            return  # as the first time
        request.headers.pop("If-None-Match", None)
        request.headers.pop("If-Modified-Since", None)
        last = self.ledger.latest.get(request.url)
        if last is None or request.meta.get("plainly"):
            return
        version = self.ledger.versions.get(request.url, last)
        if version.etag:
            request.headers["If-None-Match"] = version.etag
        if version.last_modified:
            request.headers["If-Modified-Since"] = version.last_modified
        elif not version.etag and version.fetched:
            request.headers["If-Modified-Since"] = http_date(version.fetched)

    def _set_pace(self, url: str) -> None:
        host, _ = host_and_port(url)
        parts = urlsplit(url)
        rules = self.rules.get(f"{parts.scheme}://{parts.netloc}", Rules())
        own = self.own_delay(url)
        if own is None:
            local = not all(is_public(address) for address in self.guard.known.get(host, ("",)))
            usual = 0.05 if local else 1.0
            delay = rules.delay or usual
        else:
            delay = max(own, rules.delay)
        delay = max(delay, self._delays.get(host, 0.0), 0.001)  # with no delay at all, Scrapy knows no pause either
        self._delays[host] = delay
        downloader = self._crawler.engine.downloader
        name = urlsplit(url).hostname or ""
        downloader.per_slot_settings[name] = {"concurrency": self.settings.connections, "delay": delay, "jitter": 0.0}
        if name in downloader.slots:
            downloader.slots[name].delay = delay

    def _downloaded(self, response: Response, request: Request) -> None:
        self.received += len(response.body)
        self.pause(request.url, 0.0)

    def pause(self, url: str, seconds: float) -> None:
        """Ask nothing of a host for the usual delay, or for so many seconds from now if that is longer."""
        slot = self._crawler.engine.downloader.slots.get(urlsplit(url).hostname or "")
        if slot is not None:
            slot.lastseen = max(slot.lastseen, monotonic() + max(0.0, seconds - slot.delay))

    def _first_bytes(self, data: bytes, request: Request, spider: Any) -> None:
        """Do not read on when the first bytes show a picture, a film or the like."""
        if request.meta.get("looked"):
            return
        request.meta["looked"] = True
        from presskit.extract.media import kind_of_bytes

        kind = kind_of_bytes(data[:4096], "")
        if kind.startswith(_UNWANTED) and not data.startswith(b"\x1f\x8b"):
            request.meta["unwanted"] = kind
            raise StopDownload(fail=True)

    # --- what came back -----------------------------------------------------------------------------------------------

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """The answer, or the request once more, later, when the host is busy."""
        if response.status not in _RETRIED:
            return response
        host, _ = host_and_port(request.url)
        asked = retry_after(response.headers.get("Retry-After", b"").decode("latin-1"))
        if asked is not None and asked > self.settings.retry_after_max:
            self.suspended[host] = f"{host} asked to come back in {asked:.0f} seconds; run the fetch again then."
            return response
        return self._again(request, asked, status=response.status) or response

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """The request once more when the connection failed in passing; None when asking again is of no use."""
        if isinstance(exception, IgnoreRequest | StopDownload) or request.meta.get("unwanted"):
            return None
        reason, _ = explained(exception, "")
        if reason in ("timeout", "too_large", "tls"):
            return None
        if reason == "dead_host" and request.meta["kind"] != "robots":
            return self._again(request, None, status=0)
        return self._again(request, None, status=0) if reason == "unreadable" else None

    def _again(self, request: Request, asked: float | None, *, status: int) -> Request | None:
        tries = request.meta.get("tries", 0)
        if tries >= self.settings.retries:
            return None
        backoff = min(self.settings.backoff * 2**tries, self.settings.retry_after_max)
        self.pause(request.url, asked if asked is not None else backoff)
        self.ledger.add(Record(url=request.url, run=0, status=status, kind=request.meta["kind"], fetched=now(),
                               how=request.meta.get("how", ""), skipped="retried"))  # fmt: skip
        kept = {name: value for name, value in request.meta.items() if name not in ("looked", "download_slot")}
        return request.replace(dont_filter=True, priority=request.priority + 5, meta=kept | {"tries": tries + 1})

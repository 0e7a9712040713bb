"""The process that fetches: `python -m presskit.intake.web.spider` reads a plan from standard input, writes progress
and the report to standard output as lines of JSON, and ends when standard input is closed. Only here and in `gate.py`
is Scrapy imported, so that the rest of presskit knows no Twisted.
"""

import json
import logging
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Iterator, Sequence
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.exceptions import DontCloseSpider, StopDownload
from scrapy.http import Response

from presskit import errors
from presskit.intake.web import plan as plans
from presskit.intake.web.crawl import Crawl
from presskit.intake.web.frontier import Target
from presskit.intake.web.gate import Gate, Refused
from presskit.intake.web.keeping import Answer
from presskit.intake.web.opening import opened
from presskit.intake.web.plan import Plan
from presskit.intake.web.report import progress_line, report_line, stumbled
from presskit.intake.web.responses import explained, header, location
from presskit.intake.web.summary import finish


class PressSpider(Spider):  # type: ignore[misc]
    """Carries targets of the `Crawl` to Scrapy and answers back."""

    name = "presskit"

    def __init__(self, crawl: Crawl, gate: Gate) -> None:
        super().__init__()
        self.crawl = crawl
        self.gate = gate
        self._told = 0.0

    @classmethod
    def from_crawler(cls, crawler: Any, *args: Any, **kwargs: Any) -> "PressSpider":
        """Connect the idle signal: when nothing is left to ask, versions are guessed."""
        spider: PressSpider = super().from_crawler(crawler, *args, **kwargs)
        spider.gate.attach(crawler)
        crawler.signals.connect(spider.idle, signal=signals.spider_idle)
        crawler.signals.connect(spider.stumbled, signal=signals.spider_error)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        """The start pages, and what their hosts name in robots.txt."""
        for request in self.requests(self.crawl.starts()):
            yield request
        for url in self.crawl.plan.urls:
            try:
                await self.gate.check_address(url)
                rules = await self.gate.robots(url)
            except Refused:
                continue  # the request of the start page itself says why
            for request in self.requests(self.crawl.sitemaps(url, rules)):
                yield request

    def requests(self, targets: Sequence[Target]) -> Iterator[Request]:
        """Requests for targets that are not answered by what an interrupted fetch has stored."""
        waiting = list(targets)
        while waiting:
            target = waiting.pop(0)
            stored = self.crawl.stored(target)
            if stored is not None:
                waiting.extend(self.crawl.take(target, stored))
                continue
            yield Request(
                target.url,
                callback=self.answered,
                errback=self.failed,
                priority=target.priority,
                dont_filter=True,
                meta={"kind": target.kind, "how": target.how, "target": target, "plainly": target.plainly},
            )

    def answered(self, response: Response) -> Iterator[Request]:
        """An answer of any status."""
        target: Target = response.meta["target"]
        headers = {name: header(response, name) for name in ("Content-Type", "Content-Language", "Link", "X-Robots-Tag",
                                                             "ETag", "Last-Modified", "X-WP-TotalPages")}  # fmt: skip
        answer = Answer(
            status=response.status,
            headers={name.lower(): value for name, value in headers.items() if value},
            body=response.body,
            location=location(response),
        )
        targets = self.crawl.take(target, answer)
        self.tell(target.url)
        yield from self.requests(targets)

    def failed(self, failure: Any) -> Iterator[Request]:
        """No answer: refused by the gate, or an error of the network."""
        target: Target = failure.request.meta["target"]
        problem = failure.value
        if isinstance(problem, errors.PresskitError):
            raise problem
        if isinstance(problem, Refused):
            reason, detail = problem.reason, problem.detail
        elif isinstance(problem, StopDownload):
            kind = failure.request.meta.get("unwanted", "")
            reason, detail = "media_type", f"{kind} is no page and no document."
        else:
            reason, detail = explained(problem, urlsplit(target.url).hostname or "")
        self.tell(target.url)
        yield from self.requests(self.crawl.fail(target, reason, detail))

    def stumbled(self, failure: Any, response: Response) -> None:
        """A fault of presskit itself: the fetch goes on, but says so."""
        if isinstance(failure.value, errors.PresskitError):
            say(json.dumps({"refused": str(failure.value)}))
            os._exit(failure.value.exit_code)
        self.crawl.failures.append(stumbled(response.url, failure.type.__name__))

    def idle(self) -> None:
        """Nothing is waiting: guess at missing versions; the fetch ends when there is nothing to guess."""
        found = list(self.requests(self.crawl.guessed()))
        for request in found:
            self.crawler.engine.crawl(request)
        if found:
            raise DontCloseSpider

    def tell(self, url: str) -> None:
        """Progress, at most five times a second."""
        if monotonic() - self._told >= 0.2:
            self._told = monotonic()
            say(progress_line(self.crawl.progress(url, self.gate.requests, self.gate.received)))


def say(text: str) -> None:
    """One line to the parent process."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def settings_of(plan: Plan) -> dict[str, Any]:
    """The settings of Scrapy: what it brings and is wanted is named, what is done in `gate.py` is off."""
    own = plan.settings
    return {
        "USER_AGENT": plan.user_agent,
        "DEFAULT_REQUEST_HEADERS": {
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.5",
            "Accept-Language": "fr,en;q=0.9,*;q=0.5",
        },
        "ROBOTSTXT_OBEY": False,  # gate.py: also when robots.txt answers 5xx, and with Crawl-delay
        "REDIRECT_ENABLED": False,  # crawl.py: each hop is a record and passes the gate
        "METAREFRESH_ENABLED": False,
        "RETRY_ENABLED": False,  # gate.py: Retry-After and backoff
        "HTTPERROR_ALLOW_ALL": True,
        "COOKIES_ENABLED": False,
        "REFERER_ENABLED": False,
        "HTTPPROXY_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,  # Scrapy 2.19 would open a port
        "DOWNLOAD_HANDLERS": {"data": None, "file": None, "ftp": None, "s3": None},
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "DOWNLOAD_TIMEOUT": own.page_seconds,
        "DOWNLOAD_MAXSIZE": own.max_response,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_DELAY": 1.0,
        "DOWNLOAD_DELAY_JITTER": 0.0,
        "CONCURRENT_REQUESTS": 16,
        "CONCURRENT_REQUESTS_PER_DOMAIN": own.connections,
        "DEPTH_LIMIT": 0,
        "DOWNLOADER_MIDDLEWARES": {"presskit.intake.web.gate.Gate": 900},
        "DNS_RESOLVER": "presskit.intake.web.resolver.GuardedResolver",
        "LOG_LEVEL": "ERROR",
        "LOG_INSTALL_ROOT_HANDLER": False,
        "STATS_DUMP": False,
        "EXTENSIONS": {
            "scrapy.extensions.logstats.LogStats": None,
            "scrapy.extensions.corestats.CoreStats": None,
            "scrapy.extensions.memusage.MemoryUsage": None,
            "scrapy.extensions.logcount.LogCount": None,
        },
    }


def run(plan: Plan) -> int:
    """Fetch as planned; the last line said is the report or a refusal."""
    from scrapy.crawler import AsyncCrawlerProcess

    from presskit.intake.web import resolver

    try:
        crawl = opened(plan)
    except errors.PresskitError as refusal:
        say(json.dumps({"refused": str(refusal)}))
        return refusal.exit_code
    gate = Gate(
        guard=crawl.guard,
        ledger=crawl.ledger,
        settings=plan.settings,
        reachable=crawl.reachable,
        wanted=crawl.wanted,
        answered=crawl.ledger.current if crawl.resumed else {},
    )
    gate.own_delay = crawl.own_delay
    crawl.gate = gate

    def end(_signal: int, _frame: object) -> None:
        # Everything answered is on the disk; a fetch that is cut short is resumed by the next one.
        say(report_line(finish(crawl, gate, ended="interrupted")))
        os._exit(130)

    process = AsyncCrawlerProcess(settings_of(plan) | {resolver.SETTING: crawl.guard})
    signal.signal(signal.SIGTERM, end)
    process.crawl(PressSpider, crawl=crawl, gate=gate)
    process.start(install_signal_handlers=False)
    say(report_line(finish(crawl, gate)))
    return 0


def main() -> int:
    """Entry point of the process."""
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    logging.disable(logging.WARNING)  # Scrapy sets levels of its own; only errors are of interest here
    plan = plans.from_json(sys.stdin.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    return run(plan)


def _end_with_parent() -> None:
    """Standard input ends when the parent is gone, however it went."""
    while sys.stdin.read(1):
        pass
    os._exit(130)


if __name__ == "__main__":
    sys.exit(main())

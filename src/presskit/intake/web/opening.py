"""A fetch as it begins: its folder, what earlier fetches left there, and the hosts it may ask."""

from datetime import UTC, datetime
from pathlib import Path

from presskit.intake.ledger import Ledger, Record
from presskit.intake.pages import addresses
from presskit.intake.web import guard as guards
from presskit.intake.web.crawl import LISTINGS, Crawl
from presskit.intake.web.frontier import Frontier
from presskit.intake.web.keeping import Keeping
from presskit.intake.web.plan import Plan
from presskit.intake.web.runs import begin


def opened(plan: Plan) -> Crawl:
    """Open the folder; raises `OutputError` when it cannot be used."""
    folder = Path(plan.into)
    state = begin(folder)
    ledger = Ledger(folder, run=state.run)
    settings = plan.settings
    allowed = (*settings.allow_hosts, *(host for site in settings.sites for host in site.allow_hosts))
    guard = guards.guard(
        (*plan.urls, *(url for site in settings.sites for url in (*site.feeds, *site.sitemaps))), allowed
    )
    frontier = Frontier(settings=settings, today=datetime.now(UTC).date(), sites=settings.sites,
                        traps=frozenset(state.traps))  # fmt: skip
    frontier.asked_before = ledger.latest.__contains__
    for host in (guards.allowed_host(text) for text in allowed):
        frontier.hosts.setdefault(f"{host.host}:{host.port}" if host.port else host.host, {"/"})
    hosts = frozenset(named.host for named in guard.named)
    crawl = Crawl(
        plan=plan,
        ledger=ledger,
        keeping=Keeping(ledger),
        frontier=frontier,
        guard=guard,
        resumed=state.resumed,
        before=0 if state.stopped else sum(_counts(record) for record in ledger.current.values()),
        hosts=hosts,
        domains=frozenset(addresses.registered(host) for host in hosts),
    )
    frontier.reachable = crawl.reachable
    return crawl


def _counts(record: Record) -> bool:
    """Whether a record is of a request that the limit of pages counts."""
    return bool(record.status) and record.kind not in (*LISTINGS, "robots")

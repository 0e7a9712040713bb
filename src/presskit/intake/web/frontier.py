"""What is asked next and what is not, with the reason: scope, limits, traps. No network; the spider calls it.

A trap is a pattern of addresses (`addresses.shape`) that goes on for ever: each page leads to another one like it and
to nothing else. Pages of a pattern in a row that are no article and list nothing that an earlier page of the pattern
did not list make it a trap; patterns that look like a calendar get less patience.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from urllib.parse import urlsplit

from presskit.intake.pages import addresses
from presskit.intake.pages.discovery import Page
from presskit.intake.web.plan import FetchSettings
from presskit.intake.web.sites import Site, matches

PRIORITY = {
    "robots": 1000, "sitemap": 90, "feed": 80, "api": 75, "start": 70, "version": 60, "attachment": 55, "article": 50,
    "index": 40, "twin": 30, "page": 20, "calendar": -50,
}  # fmt: skip
_LISTINGS = ("sitemap", "feed", "api")
_MOST_CALENDAR = 12  # pages of one calendar pattern, whatever they hold
_MOST_LISTS = 500  # pages of one list


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An address to be asked: `kind` is what it is supposed to be, `how` what led to it, `via` the addresses that
    redirected here. `changed` and `published` are ISO days a listing states. `plainly` asks for the whole answer,
    whatever is stored. `listed` says that a page leads to it on purpose (the content of an index page, a declared
    version, a redirect), which lets a release lie outside the folder of the start page."""

    url: str
    kind: str
    how: str
    referrer: str = ""
    depth: int = 0
    changed: str = ""
    lang: str = ""
    published: str = ""
    via: tuple[str, ...] = ()
    plainly: bool = False
    listed: bool = False

    @property
    def priority(self) -> int:
        """Higher is earlier; what looks like a calendar waits for the rest."""
        if self.kind in ("page", "index") and addresses.is_calendar(self.url):
            return PRIORITY["calendar"]
        return PRIORITY[self.kind] - min(self.depth, 15)


@dataclass(slots=True)
class _Pattern:
    """What is known of the pages of one pattern."""

    listed: set[str] = field(default_factory=set)
    barren: int = 0
    pages: int = 0
    closed: bool = False


@dataclass(slots=True)
class Frontier:
    """The state of one fetch. `hosts` are the hosts whose pages are in scope, `roots` the paths below which they are on
    hosts with a path to start from."""

    settings: FetchSettings
    today: date
    sites: tuple[Site, ...] = ()
    hosts: dict[str, set[str]] = field(default_factory=dict)
    reachable: Callable[[str], bool] = lambda url: False
    asked_before: Callable[[str], bool] = lambda url: False
    traps: frozenset[str] = frozenset()
    targets: dict[str, Target] = field(default_factory=dict)
    skipped: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    listings: int = 0
    asked: int = 0
    patterns: dict[str, _Pattern] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    votes: Counter[tuple[str, str]] = field(default_factory=Counter)
    noise: dict[str, set[str]] = field(default_factory=dict)

    def open_host(self, url: str, *, whole_if_home: str = "/") -> None:
        """Put the host of a start page in scope, below the folder it lies in; all of it when it is a home page."""
        parts = urlsplit(url)
        folder = parts.path.rpartition("/")[0] + "/"
        home = addresses.is_home(url) or addresses.is_home(f"{parts.scheme}://{parts.netloc}{folder}")
        self.hosts.setdefault(parts.netloc, set()).add((whole_if_home or folder) if home else folder)

    def cleaned(self, target: Target) -> Target:
        """The target without the parameters that have made no difference on its host."""
        noise = self.noise.get(addresses.host(target.url), ())
        return replace(target, url=addresses.without(target.url, noise)) if noise else target

    def offer(self, target: Target) -> str:
        """Take an address up; "" when it is new and to be asked, "known", or the reason why it is not asked."""
        at = addresses.key(target.url)
        known = self.targets.get(at)
        if known is not None:
            if PRIORITY[target.kind] > PRIORITY[known.kind] and target.kind in ("version", "article"):
                self.targets[at] = target
            return "known"
        reason = self._reason(target)
        if reason:
            self.skip(reason, target.url)
            return reason
        self.targets[at] = target
        if target.kind in _LISTINGS:
            self.listings += 1
        return ""

    def still_wanted(self, url: str, kind: str) -> str:
        """The reason why an address that was taken up need not be asked any more, "" when it is to be."""
        if kind in ("page", "index", "article") and self._pattern(url).closed:
            return "trap"
        if kind not in (*_LISTINGS, "robots") and self.asked >= self._max_pages(url):
            return "limit_pages"
        return ""

    def skip(self, reason: str, url: str) -> None:
        """Count an address that is not asked, or whose answer is not kept."""
        self.skipped[reason] += 1
        self.examples.setdefault(reason, url)

    def learn(self, url: str, page: Page, kind: str) -> None:
        """What a page turned out to be (article, page or index); closes its pattern when it has nothing new to say."""
        pattern = self._pattern(url)
        shape = addresses.shape(url)
        duplicate = self.twice(url, page.text)
        self.texts.setdefault(page.text, url)
        links = (link.url for link in page.links if link.inside)
        others = (link for link in links if addresses.shape(link) != shape and not addresses.is_calendar(link))
        fresh = {addresses.key(link) for link in others} - pattern.listed
        pattern.listed |= fresh
        calendar = addresses.is_calendar(url)
        if (fresh or (kind == "article" and (page.marked or not calendar))) and not duplicate:
            pattern.barren = 0
        else:
            pattern.barren += 1
        if not (page.marked and kind == "article"):
            pattern.pages += 1
        patience = max(1, self.settings.barren // 2) if calendar else self.settings.barren
        most = _MOST_CALENDAR if calendar else _MOST_LISTS
        endless = (pattern.pages >= most and kind != "article") or (pattern.pages >= _MOST_CALENDAR and calendar)
        if shape != addresses.key(url) and (pattern.barren >= patience or endless):
            pattern.closed = True

    def twice(self, url: str, text: str) -> bool:
        """Whether another page had the same main text."""
        return bool(text) and self.texts.get(text, url) != url

    def is_copy(self, url: str, page: Page) -> bool:
        """Whether a page is one already had under another address: the same text, and the same path or a canonical
        address that says so. A parameter that makes no difference twice is left out of addresses from then on
        (session ids)."""
        first = self.texts.get(page.text)
        if first is None or first == url:
            return False
        one, two = urlsplit(first), urlsplit(url)
        if (one.netloc, one.path) == (two.netloc, two.path):
            odd = {item.partition("=")[0] for item in {*one.query.split("&")} ^ {*two.query.split("&")} if item}
            if len(odd) == 1:
                name = (one.netloc, odd.pop())
                self.votes[name] += 1
                if self.votes[name] >= 2:
                    self.noise.setdefault(one.netloc, set()).add(name[1])
            return True
        return bool(page.canonical) and addresses.key(page.canonical) == addresses.key(first)

    def site(self, url: str) -> Site | None:
        """The site of sites.toml an address belongs to, by host."""
        host = addresses.host(url)
        for site in self.sites:
            if any(addresses.host(start) == host for start in (*site.start, *site.feeds, *site.sitemaps)):
                return site
        return None

    def is_release(self, url: str) -> bool:
        """Whether the include patterns of a site name this address as a release."""
        site = self.site(url)
        return site is not None and bool(site.include) and matches(url, site.include)

    def _max_pages(self, url: str) -> int:
        site = self.site(url)
        return min(self.settings.max_pages, site.max_pages) if site and site.max_pages else self.settings.max_pages

    def _pattern(self, url: str) -> _Pattern:
        return self.patterns.setdefault(addresses.shape(url), _Pattern())

    def _reason(self, target: Target) -> str:
        url, kind = target.url, target.kind
        if kind == "start":
            return ""
        if kind in _LISTINGS:
            if self.listings >= self.settings.max_sitemaps:
                return "limit_sitemaps"
            return "" if self.reachable(url) else "other_host"
        site = self.site(url)
        if site is not None and matches(url, site.exclude):
            return "excluded"
        if kind in ("version", "twin", "attachment"):
            return "" if self.reachable(url) else "other_host"
        if addresses.host(url) not in self.hosts and not (target.how == "redirect" and self.reachable(url)):
            return "other_host"
        if not addresses.is_page(url):
            return "no_page"
        if addresses.is_endless(url) or self._pattern(url).closed or self._is_far(url) or self._was_trap(url):
            return "trap"
        if target.depth > self.settings.max_depth:
            return "limit_depth"
        if site is not None and site.include and not matches(url, site.include):
            if kind != "index" and not addresses.is_pagination(url):
                return "not_included"
        elif not urlsplit(url).path.startswith(tuple(self.hosts.get(addresses.host(url), ()))) and not target.listed:
            return "out_of_scope"
        if self.settings.since and kind == "article" and target.changed and target.changed[:10] < self.settings.since:
            return "before_since"
        return ""

    def _was_trap(self, url: str) -> bool:
        """Whether an earlier fetch found the pattern endless and did not ask this address of it."""
        return addresses.shape(url) in self.traps and not self.asked_before(url)

    def _is_far(self, url: str) -> bool:
        """Whether a calendar address names a day no release can be from."""
        day = addresses.dated(url)
        if day is None or not addresses.is_calendar(url):
            return False
        since = date.fromisoformat(self.settings.since) if self.settings.since else date(1990, 1, 1)
        return not since <= day <= self.today + timedelta(days=366)

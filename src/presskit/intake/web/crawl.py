"""One fetch from its first to its last address: what an answer is, what is kept of it, what it leads to. No network
here: `spider.py` brings answers, from the site or, after an interruption, from what is already stored.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from presskit.extract import media
from presskit.intake.ledger import Declared, Ledger, Record
from presskit.intake.pages import addresses, discovery, following, listings
from presskit.intake.pages.alternates import read_link_header
from presskit.intake.pages.guessing import Guesses
from presskit.intake.pages.links import Selectors
from presskit.intake.web import guard as guards
from presskit.intake.web.frontier import Frontier, Target
from presskit.intake.web.keeping import Answer, Keeping, refusal
from presskit.intake.web.plan import Plan
from presskit.intake.web.report import FetchProgress, failure
from presskit.intake.web.robots import Rules
from presskit.model import Attachment, Failed

if TYPE_CHECKING:
    from presskit.intake.web.gate import Gate

LISTINGS = ("sitemap", "feed", "api")
_DOCUMENTS = (media.PDF, media.DOCX, media.PLAIN, media.MARKDOWN, media.MAIL)


@dataclass(slots=True)
class Crawl:
    """The state of one fetch."""

    plan: Plan
    ledger: Ledger
    keeping: Keeping
    frontier: Frontier
    guard: guards.Guard
    resumed: bool
    before: int = 0
    guesses: Guesses = field(default_factory=Guesses)
    declared: dict[str, list[Declared]] = field(default_factory=dict)
    enclosed: dict[str, list[Attachment]] = field(default_factory=dict)
    failures: list[Failed] = field(default_factory=list)
    planned: list[Target] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    hosts: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    started: float = field(default_factory=monotonic)
    gate: "Gate | None" = None

    # --- what the gate asks -------------------------------------------------------------------------------------------

    def reachable(self, url: str) -> bool:
        """Whether the host of an address is that of a start address, under its registered domain, or allowed. The guard
        decides on ports and private addresses."""
        host = guards.plain_host(urlsplit(url).hostname or "")
        return host in self.hosts or addresses.registered(host) in self.domains

    def wanted(self, url: str, kind: str) -> str:
        """The reason why a request that waited is not made any more, "" when it is."""
        self.frontier.asked = self.before + (self.gate.counted if self.gate else 0)
        return self.frontier.still_wanted(url, kind)

    def own_delay(self, url: str) -> float | None:
        """The delay the operator asked for, if any."""
        site = self.frontier.site(url)
        return site.delay if site is not None and site.delay else self.plan.settings.delay

    # --- where it begins ----------------------------------------------------------------------------------------------

    def starts(self) -> list[Target]:
        """The start pages, and the feeds and sitemaps the operator names."""
        found = [Target(url=url, kind="start", how="start") for url in self.plan.urls]
        for target in found:
            self.frontier.open_host(target.url)
        for site in self.plan.settings.sites:
            found += [Target(url=url, kind="feed", how="start") for url in site.feeds]
            found += [Target(url=url, kind="sitemap", how="start") for url in site.sitemaps]
            for url in (*site.feeds, *site.sitemaps):
                self.frontier.hosts.setdefault(addresses.host(url), {"/"})
        return self._offered(found)

    def sitemaps(self, url: str, rules: Rules) -> list[Target]:
        """The sitemaps robots.txt names, else the usual place."""
        return self._offered(following.sitemaps(url, rules))

    def guessed(self) -> list[Target]:
        """Addresses where a missing language version may lie, as far as the site makes that plausible."""
        if self.plan.rehearsal:
            return []
        return self._offered(self.guesses.targets(self.ledger.current, self.plan.settings.probes))

    def stored(self, target: Target) -> Answer | None:
        """The answer an interrupted fetch has already stored for this address."""
        record = self.ledger.current.get(target.url) if self.resumed else None
        if record is None or not record.settled or target.plainly:
            return None
        body = self.ledger.load(record) if record.path else b""
        if body is None:
            return None
        leads = record.final_url if 300 <= record.status < 400 and record.final_url != record.url else ""
        headers = {"content-type": record.media_type}
        return Answer(status=record.status, headers=headers, body=body, location=leads, record=record)

    # --- what an answer leads to --------------------------------------------------------------------------------------

    def take(self, target: Target, answer: Answer) -> list[Target]:
        """Record an answer and give the addresses it leads to that are to be asked."""
        target = self.frontier.targets.get(addresses.key(target.url), target)
        self.answered.add(target.url)
        if answer.location:
            return self._redirected(target, answer)
        if answer.record is not None and answer.record.skipped:
            return self.fail(target, answer.record.skipped, answer.record.detail, answer=answer)
        if answer.status == 304 and answer.record is None and answer.version is None:
            return self._unchanged(target, answer)
        if answer.status not in (200, 203, 304):
            return self.fail(target, refusal(answer.status), f"The answer was {answer.status}.", answer=answer)
        if target.kind in LISTINGS:
            return self._listing(target, answer)
        if not answer.body.strip():
            return self.fail(target, "empty", "The answer has no content.", answer=answer)
        kind = media.kind_of_bytes(answer.body, urlsplit(target.url).path.rpartition("/")[2])
        if kind == media.HTML:
            return self._page(target, answer)
        if kind in _DOCUMENTS:
            return self._document(target, answer, kind)
        if kind == media.XML and listings.read_listing(target.url, answer.body).kind:
            return self._listing(replace(target, kind="feed") if target.kind != "start" else target, answer)
        return self.fail(target, "media_type", f"{kind} is no page and no document.", answer=answer)

    def fail(self, target: Target, reason: str, detail: str = "", *, answer: Answer | None = None) -> list[Target]:
        """Record why nothing is kept of an address."""
        self.answered.add(target.url)
        self.frontier.skip(reason, target.url)
        if target.kind == "start":
            self._failed(target.url, reason, detail)
        if target.kind == "twin":
            self.guesses.missed(target.url)
        if answer is not None and answer.record is not None:
            return []
        if not reason.startswith("limit_") and reason != "trap":
            self.keeping.add(target, answer, skipped=reason, detail=detail)
        return []

    def _redirected(self, target: Target, answer: Answer) -> list[Target]:
        via = (*target.via, target.url)
        if answer.record is None:
            self.keeping.add(target, answer, kind="redirect", final_url=answer.location)
        if addresses.key(answer.location) in {addresses.key(url) for url in via} or len(via) > 8:
            return self._lost(target, "redirect_loop", "The address redirects in a circle.")
        if target.kind == "twin" and addresses.is_home(answer.location):
            return self._lost(target, "no_twin", "")
        further = replace(target, url=answer.location, how="redirect", referrer=target.url, via=via, listed=True)
        if target.kind == "start":
            if not self.reachable(answer.location):
                there = urlsplit(answer.location).netloc
                return self._lost(
                    target, "other_host", f"{target.url} leads to {there}; start there, or allow that host."
                )
            self.frontier.open_host(answer.location)
        return self._offered([further])

    def _lost(self, target: Target, reason: str, detail: str) -> list[Target]:
        """A redirect that leads nowhere; its record is already written."""
        self.frontier.skip(reason, target.url)
        if target.kind == "twin":
            self.guesses.missed(target.via[0] if target.via else target.url)
        if target.kind == "start":
            self._failed(target.url, reason, detail)
        return []

    def _unchanged(self, target: Target, answer: Answer) -> list[Target]:
        """A 304: what is stored stands; if nothing is, what was said of it the last time."""
        last = self.ledger.latest.get(target.url)
        version = self.ledger.versions.get(target.url)
        if version is not None:
            body = self.ledger.load(version)
            if body is not None:
                headers = {"content-type": version.media_type} | dict(answer.headers)
                return self.take(target, replace(answer, body=body, headers=headers, version=version))
        elif last is not None and 300 <= last.status < 400 and last.final_url != last.url:
            return self._redirected(target, replace(answer, location=last.final_url))
        elif last is not None and last.skipped and last.settled:
            return self.fail(target, last.skipped, last.detail, answer=answer)
        return [replace(target, plainly=True)]

    # --- what is kept -------------------------------------------------------------------------------------------------

    def _page(self, target: Target, answer: Answer) -> list[Target]:
        site = self.frontier.site(target.url)
        selectors = Selectors(articles=site.articles, next_page=site.next_page) if site else None
        page = discovery.read_page(target.url, answer.body, answer.headers, selectors)
        named = self.frontier.is_release(target.url) and page.words
        kind = "article" if named else following.kind_of(target, page)
        lang = page.guess or page.lang.partition("-")[0]
        if target.kind == "twin":
            if kind == "index" or (lang and lang != target.lang) or self.frontier.twice(target.url, page.text):
                self.guesses.missed(target.url)
                return self.fail(target, "no_twin", "The guessed address holds no other version.", answer=answer)
            self.guesses.hit(target.url)
        at = addresses.key(target.url)
        published = page.published or target.published
        old = kind == "article" and bool(published) and published[:10] < self.plan.settings.since
        copy = kind in ("article", "page") and page.words >= 15 and self.frontier.is_copy(target.url, page)
        skipped = "before_since" if old else "duplicate" if copy else ""
        version_of = answer.record or answer.version
        kept_links = [item for item in version_of.alternates if item.how == "link_header"] if version_of else []
        declared = tuple(dict.fromkeys((*page.alternates, *kept_links, *self.declared.get(at, ()))))
        attachments = tuple(dict.fromkeys((*page.attachments, *self.enclosed.get(at, ()))))
        if answer.record is None:
            self.keeping.store(target, answer, "other" if skipped else kind, media.HTML, Record(
                url=target.url, run=0, lang=lang, title=page.title, published=published, canonical=page.canonical,
                text=page.text, alternates=declared, attachments=attachments if kind == "article" else (),
                skipped=skipped, kind=kind))  # fmt: skip
        if skipped:
            self.frontier.skip(skipped, target.url)
        self.frontier.learn(target.url, page, kind)
        if old:
            return []
        for item in declared if kind == "index" else ():
            if item.lang.partition("-")[0] in ("fr", "en", "") and self.reachable(item.url):
                self.frontier.open_host(item.url, whole_if_home="")
        return self._offered(following.leads(target, page, kind, declared))

    def _document(self, target: Target, answer: Answer, kind: str) -> list[Target]:
        if target.kind == "start":
            self._failed(
                target.url, "media_type", f"{target.url} is no page but a document ({kind}); it leads nowhere."
            )
        role = "article" if kind in (media.PLAIN, media.MARKDOWN) and target.kind != "attachment" else "attachment"
        own = addresses.key(target.url)
        declared = [item for item in read_link_header(target.url, answer.headers.get("link", ""))
                    if addresses.key(item.url) != own]  # fmt: skip
        earlier = answer.record or answer.version
        kept = earlier.alternates if earlier else ()
        declared = list(dict.fromkeys((*declared, *kept, *self.declared.get(own, ()))))
        if answer.record is None:
            self.keeping.store(target, answer, role, kind,
                        Record(url=target.url, run=0, kind=role, alternates=tuple(declared)))  # fmt: skip
        return self._offered(following.versions(declared, target.url, target.depth))

    def _listing(self, target: Target, answer: Answer) -> list[Target]:
        if target.kind == "api":
            entries, count = listings.read_posts(target.url, answer.body)
            further = (following.next_posts(target.url),) if count >= 100 else ()
            found = listings.Listing(kind="api" if count else "", entries=entries, further=further)
        else:
            found = listings.read_listing(target.url, answer.body)
        if not found.kind:
            return self.fail(target, "no_listing", "The answer is no sitemap and no feed.", answer=answer)
        if answer.record is None:
            self.keeping.store(target, answer, found.kind, media.XML, Record(url=target.url, run=0, kind=found.kind))
        how = {"api": "wordpress"}.get(found.kind, found.kind)
        offered: list[Target] = []
        for url in found.further:
            offered += self._offered([Target(url=url, kind=found.kind, how=how, referrer=target.url)])
        for entry in sorted(found.entries, key=lambda entry: entry.published or entry.changed, reverse=True):
            at = addresses.key(entry.url)
            self.declared.setdefault(at, []).extend(entry.alternates)
            self.enclosed.setdefault(at, []).extend(entry.attachments)
            article = Target(url=entry.url, kind="article", how=how, referrer=target.url, depth=1, lang=entry.lang,
                             changed=entry.published or entry.changed, published=entry.published)  # fmt: skip
            versions = following.versions(entry.alternates, entry.url, 1)
            known = addresses.key(entry.url) in self.frontier.targets
            taken = self._offered([article])
            offered += taken
            if taken or known:
                offered += self._offered(versions)
        return offered

    def _offered(self, targets: Iterable[Target]) -> list[Target]:
        """The targets that are new and to be asked; a rehearsal only asks listings and start pages."""
        found: list[Target] = []
        for target in map(self.frontier.cleaned, targets):
            if self.frontier.offer(target):
                continue
            if self.plan.rehearsal and target.kind not in (*LISTINGS, "start"):
                self.planned.append(target)
            else:
                found.append(target)
        return found

    def _failed(self, url: str, reason: str, detail: str) -> None:
        self.failures.append(failure(url, reason, detail))

    def progress(self, url: str, requests: int, received: int) -> FetchProgress:
        """Where the fetch stands."""
        kept = [record.kind for record in self.ledger.current.values() if record.path and not record.skipped]
        return FetchProgress(
            requests=requests,
            articles=kept.count("article"),
            attachments=kept.count("attachment"),
            waiting=max(0, len(self.frontier.targets) - len(self.answered) - len(self.planned)),
            received=received,
            url=url,
        )

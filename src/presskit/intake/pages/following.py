"""Where a page leads, and what it is: plain functions over what it says of itself."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses
from presskit.intake.pages.discovery import Page
from presskit.intake.web.frontier import Target
from presskit.intake.web.robots import Rules

_POSTS = "wp/v2/posts?per_page=100&_fields=id,link,date,modified,lang,translations,wpml_translations&page=1"


def kind_of(target: Target, page: Page) -> str:
    """article (a release or post), page (some other text) or index (a list of links)."""
    url = target.url
    if addresses.is_home(url) or addresses.is_pagination(url) or (addresses.is_calendar(url) and not page.marked):
        return "index"
    if target.kind == "start":
        return "article" if page.marked and page.is_article and page.teasers < 3 else "index"
    if page.is_article:
        return "article"
    if page.teasers >= 4 or page.words < 15:
        return "index"
    if target.kind in ("article", "version", "twin") and page.linked * 5 < page.words * 3:
        return "article"
    return "page" if page.linked * 5 < page.words * 2 else "index"


def leads(target: Target, page: Page, kind: str, declared: tuple[Declared, ...]) -> Iterator[Target]:
    """The addresses a page leads to, in the order in which they are worth asking."""
    plain = Target(url=target.url, kind="page", how="link", referrer=target.url, depth=target.depth + 1)
    for item in declared:
        if item.lang.partition("-")[0] in ("fr", "en", ""):
            role = "index" if kind == "index" else "version"
            depth = target.depth
            yield replace(plain, url=item.url, kind=role, how=item.how, lang=item.lang, depth=depth, listed=True)
    if page.refresh:
        yield replace(plain, url=page.refresh, kind=target.kind, depth=target.depth, how="redirect", listed=True)
    for attachment in page.attachments:
        yield replace(plain, url=attachment.url, kind="attachment", how="attachment", listed=True)
    if page.canonical and kind == "article":
        yield replace(plain, url=page.canonical, kind="article", how="canonical", depth=target.depth)
    if kind != "article":
        for feed in page.feeds:
            yield replace(plain, url=feed, kind="feed", how="link")
    if page.api:
        join = page.api if page.api.endswith("/") else f"{page.api}/"
        posts = _POSTS.replace("?", "&") if "?" in join else _POSTS
        yield replace(plain, url=join + posts, kind="api", how="link")
    yield from _links(target, page, kind, plain)


def _links(target: Target, page: Page, kind: str, plain: Target) -> Iterator[Target]:
    if page.nofollow:
        return
    chosen = any(link.chosen for link in page.links)
    for link in page.links:
        further = link.further or addresses.is_pagination(link.url)
        if link.nofollow and not further:
            continue
        if further:
            # The pages of one list are no deeper than the list itself.
            depth = target.depth if kind == "index" else target.depth + 1
            yield replace(plain, url=link.url, kind="index", depth=depth, listed=kind == "index")
        elif kind == "index" and link.inside and (link.chosen or not chosen):
            yield replace(plain, url=link.url, kind="article", listed=True)
        else:
            yield replace(plain, url=link.url)


def versions(declared: Iterable[Declared], url: str, depth: int) -> list[Target]:
    """The French and English versions that are declared for an address."""
    return [
        Target(url=item.url, kind="version", how=item.how, referrer=url, depth=depth, lang=item.lang)
        for item in declared
        if item.lang.partition("-")[0] in ("fr", "en")
    ]


def sitemaps(url: str, rules: Rules) -> list[Target]:
    """The sitemaps robots.txt names for the host of an address, else the usual place."""
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    named = [found for text in rules.sitemaps if (found := addresses.absolute(url, text))]
    usual = [] if named or rules.closed else [f"{origin}/sitemap.xml"]
    how = "robots" if named else "guess"
    return [Target(url=at, kind="sitemap", how=how, referrer=f"{origin}/robots.txt") for at in named or usual]


def next_posts(url: str) -> str:
    """The next page of a WordPress REST listing."""
    head, _, number = url.rpartition("page=")
    return f"{head}page={int(number) + 1}" if number.isdigit() else url

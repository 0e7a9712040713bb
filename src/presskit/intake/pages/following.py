"""Where a page leads, and what it is: plain functions over what it says of itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses
from presskit.intake.pages.discovery import Page
from presskit.intake.web.frontier import Target

_POSTS = "wp/v2/posts?per_page=100&_fields=id,link,date,modified,lang,translations,wpml_translations&page=1"


@dataclass(frozen=True, slots=True)
class Lead:
    """An address a page leads to; `inside` when a list names it in its content."""

    target: Target
    inside: bool = False


def kind_of(target: Target, page: Page, *, is_release: bool) -> str:
    """article (a release or post), page (some other text) or index (a list of links)."""
    url = target.url
    if is_release and page.words:
        return "article"
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


def leads(target: Target, page: Page, kind: str, declared: tuple[Declared, ...]) -> Iterator[Lead]:
    """The addresses a page leads to, in the order in which they are worth asking."""
    plain = Target(url=target.url, kind="page", how="link", referrer=target.url, depth=target.depth + 1)
    for item in declared:
        if item.lang.partition("-")[0] in ("fr", "en", ""):
            role = "index" if kind == "index" else "version"
            yield Lead(replace(plain, url=item.url, kind=role, how=item.how, lang=item.lang, depth=target.depth), True)
    if page.refresh:
        yield Lead(replace(plain, url=page.refresh, kind=target.kind, depth=target.depth, how="redirect"), True)
    for attachment in page.attachments:
        yield Lead(replace(plain, url=attachment.url, kind="attachment", how="attachment"), True)
    if page.canonical and kind == "article":
        yield Lead(replace(plain, url=page.canonical, kind="article", how="canonical", depth=target.depth))
    if kind != "article":
        for feed in page.feeds:
            yield Lead(replace(plain, url=feed, kind="feed", how="link"))
    if page.api:
        join = page.api if page.api.endswith("/") else f"{page.api}/"
        posts = _POSTS.replace("?", "&") if "?" in join else _POSTS
        yield Lead(replace(plain, url=join + posts, kind="api", how="link"))
    yield from _links(target, page, kind, plain)


def _links(target: Target, page: Page, kind: str, plain: Target) -> Iterator[Lead]:
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
            yield Lead(replace(plain, url=link.url, kind="index", depth=depth), kind == "index")
        elif kind == "index" and link.inside and (link.chosen or not chosen):
            yield Lead(replace(plain, url=link.url, kind="article"), True)
        else:
            yield Lead(replace(plain, url=link.url))


def versions(declared: Iterable[Declared], url: str, depth: int) -> list[Target]:
    """The French and English versions that are declared for an address."""
    return [
        Target(url=item.url, kind="version", how=item.how, referrer=url, depth=depth, lang=item.lang)
        for item in declared
        if item.lang.partition("-")[0] in ("fr", "en")
    ]


def next_posts(url: str) -> str:
    """The next page of a WordPress REST listing."""
    head, _, number = url.rpartition("page=")
    return f"{head}page={int(number) + 1}" if number.isdigit() else url

"""The review page as files: one self-contained review.html, or, beyond a stated size, an overview and a page a release.

Nothing on the page comes from the network.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from presskit import codec
from presskit.collection import Release
from presskit.decisions.conflicts import Conflict
from presskit.model import Failed
from presskit.review import releases, vocabulary, written
from presskit.review.engine import render
from presskit.review.glances import Digest
from presskit.review.layout import OVERVIEW, PARTS, Layout, Links
from presskit.review.names import EntityView
from presskit.review.partners import Partner
from presskit.review.summaries import Summary, summary

MOST_ENTITIES = 3_000  # rows of the page of names, the most mentioned first
MOST_AT_ONCE = 200  # rows of the overview until more are asked for

Kept = Callable[[str, Callable[[], str]], str]  # a text by all it rests on besides our code, made if need be


def not_kept(rests_on: str, make: Callable[[], str]) -> str:
    """Makes a text each time."""
    return make()


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers at the head of the overview."""

    documents: int
    paired: int
    fr_only: int
    en_only: int
    other: int
    errors: int
    warnings: int
    infos: int
    failures: int
    touched: int  # releases with a likely error or a point to check
    reviewed: int


@dataclass(frozen=True, slots=True)
class Charts:
    """Bars, what matters first."""

    checks: tuple["Bar", ...]
    months: tuple["Bar", ...]  # none when no month has more than one pair: that is told by the table


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of releases and of names as rows of markup: most of what the files about the whole collection hold."""

    releases: tuple[Any, ...]
    names: tuple[Any, ...]
    entities: Sequence[EntityView]  # whom the rows of names are about


# French name, English name, value, share of the longest in percent, severity, check
Bar = tuple[str, str, int, int, str, str]


def part(release: Release, partners: Sequence[Partner], layout: Layout) -> str:
    """A release as it stands in its own page, or among the others in the single one."""
    return render("release_part.html", **release_context(release, partners, layout.links))


def pages(
    found: Digest,
    parts: Callable[[str], str],
    entities: Sequence[EntityView],
    failures: Sequence[Failed],
    layout: Layout,
    conflicts: Sequence[Conflict] = (),
) -> Iterator[tuple[str, str]]:
    """Every file of the page as (name in the outputs folder, text); `parts` gives what `part` made, by release id."""
    yield from overall(found, tables(found, entities, layout), parts, failures, layout, conflicts)
    around = leaf(layout)
    for name, one in leaves(found, layout):
        yield name, around(one.title_fr or one.title_en, parts(one.id))


def leaves(found: Digest, layout: Layout) -> Iterator[tuple[str, Summary]]:
    """The files that hold one release each; none when all stand in a single one."""
    return ((f"{PARTS}/{one.id}.html", one) for one in (() if layout.single else found.summaries))


def leaf(layout: Layout) -> Callable[[str, str], str]:
    """What makes the file of one release of its title and of what `part` made."""
    return _around(layout.links)


def tables(found: Digest, entities: Sequence[EntityView], layout: Layout, kept: Kept = not_kept) -> Tables:
    """What is many on the files about the whole collection; rows may be kept from earlier ones."""
    listed = entities[:MOST_ENTITIES]
    overview = layout.links if layout.single else _ABOVE
    return Tables(release_rows(found, overview, kept), name_rows(listed, layout.links, kept), listed)


def overall(
    found: Digest,
    tables: Tables,
    parts: Callable[[str], str],
    failures: Sequence[Failed],
    layout: Layout,
    conflicts: Sequence[Conflict] = (),
) -> Iterator[tuple[str, str]]:
    """The files that are about the whole collection, around its `tables`."""
    from markupsafe import Markup

    below = layout.links
    names = entities_context(found, tables.entities, tables.names, below)
    left_out = dropped_context(found, failures, below, conflicts)
    if layout.single:
        # the parts are rendered, and so escaped, by the same engine
        releases = Markup("\n".join(parts(one.id) for one in found.summaries))  # noqa: S704
        context = overview_context(found, tables.releases, failures, below) | names | left_out
        yield OVERVIEW, render("single.html", releases=releases, **context)
        return
    context = overview_context(found, tables.releases, failures, _ABOVE)
    yield OVERVIEW, render("overview.html", here="overview", **context)
    yield f"{PARTS}/entities.html", render("entities.html", here="entities", **names)
    yield f"{PARTS}/dropped.html", render("dropped.html", here="dropped", **left_out)


# from the overview to the pages around it
_ABOVE = Links(OVERVIEW, f"{PARTS}/entities.html", f"{PARTS}/dropped.html", lambda name: f"{PARTS}/{name}.html")


def _around(links: Links) -> Callable[[str, str], str]:
    """What stands around a release in its page: rendered once, because only title and release differ."""
    from markupsafe import escape

    title, part = "\ue000title\ue000", "\ue000part\ue000"
    head, tail = render("leaf.html", part=part, headline=title, links=links).split(part)
    pieces = head.split(title)
    nameless = render("leaf.html", part=part, links=links).split(part)[0]
    return lambda name, made: (str(escape(name)).join(pieces) if name else nameless) + made + tail


# --- what templates are given -----------------------------------------------------------------------------------------


def overview_context(found: Digest, rows: Sequence[Any], failures: Sequence[Failed], links: Links) -> dict[str, Any]:
    """What the template of the overview is given; `rows` are its releases."""
    summaries = found.summaries
    states = Counter(one.state for one in summaries)
    totals = Totals(
        documents=sum(len(one.documents) for one in summaries),
        paired=states["paired"],
        fr_only=states["fr_only"],
        en_only=states["en_only"],
        other=states["other"],
        errors=sum(one.counts[0] for one in summaries),
        warnings=sum(one.counts[1] for one in summaries),
        infos=sum(one.counts[2] for one in summaries),
        failures=len(failures),
        touched=sum(any(one.counts[:2]) for one in summaries),
        reviewed=sum(bool(one.status) for one in summaries),
    )
    months = Counter(one.date[:7] for one in summaries if one.state == "paired" and len(one.date) >= 7)
    checks = [
        (vocabulary.named(vocabulary.CHECKS, name), value, grave, name) for grave, name, value in found.checks[:8]
    ]
    latest = [(written.month(name), value, "", "") for name, value in sorted(months.items())[-12:]]
    charts = Charts(_bars(checks), _bars(latest) if max(months.values(), default=0) > 1 else ())
    return {"release_rows": rows, "totals": totals, "charts": charts, "links": links}


def release_rows(found: Digest, links: Links, kept: Kept = not_kept) -> tuple[Any, ...]:
    """The releases of the overview as rows of markup, those first that need a look most."""
    ordered = sorted(found.summaries, key=lambda one: one.rank, reverse=True)
    return tuple(
        _row("overview_row.html", kept, links, s=one, hidden=number >= MOST_AT_ONCE)
        for number, one in enumerate(ordered)
    )


def name_rows(entities: Sequence[EntityView], links: Links, kept: Kept = not_kept) -> tuple[Any, ...]:
    """Names as rows of markup."""
    return tuple(_row("entities_row.html", kept, links, e=one) for one in entities)


def _row(template: str, kept: Kept, links: Links, **shown: Any) -> Any:
    """A row of a table as markup, rendered and so escaped by the engine."""
    from markupsafe import Markup

    said = (codec.encode(value).decode("utf-8", "surrogatepass") for value in shown.values())
    text = kept(" ".join((template, links.release(""), *said)), lambda: render(template, links=links, **shown))
    return Markup(text)  # noqa: S704 - escaped above


def _bars(rows: Sequence[tuple[tuple[str, str], int, str, str]]) -> tuple[Bar, ...]:
    longest = max((value for _, value, _, _ in rows), default=1)
    return tuple((*name, value, round(100 * value / longest), grave, check) for name, value, grave, check in rows)


def release_context(release: Release, partners: Sequence[Partner], links: Links) -> dict[str, Any]:
    """What the template of a release is given."""
    near = release.record.nearest.document if release.record.nearest else ""
    view = releases.release_view(release, summary(release))
    headline = view.summary.title_fr or view.summary.title_en
    return {"view": view, "headline": headline, "partners": partners, "near": near, "links": links}


def entities_context(
    found: Digest, entities: Sequence[EntityView], rows: Sequence[Any], links: Links
) -> dict[str, Any]:
    """What the template of the names is given; `rows` are about these `entities`."""
    return {"name_rows": rows, "entities": entities, "facts": found.differing[:MOST_ENTITIES], "links": links}


def dropped_context(
    found: Digest, failures: Sequence[Failed], links: Links, conflicts: Sequence[Conflict] = ()
) -> dict[str, Any]:
    """What the template of failures and of what was left out is given."""
    return {"failures": failures, "dropped": found.dropped, "conflicts": conflicts, "links": links}

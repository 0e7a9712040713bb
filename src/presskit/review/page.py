"""The review page as files: one self-contained review.html, or, beyond a stated size, an overview and a page a release.

Nothing on the page comes from the network. Scripts and styles are ours and stand in the page under a Content Security
Policy that names them by hash; text of documents is escaped by the template engine and can be neither.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from presskit.collection import Collection
from presskit.model import Failed
from presskit.review import views
from presskit.review.words import WORDS

if TYPE_CHECKING:
    from jinja2 import Environment

SINGLE_RELEASES = 60  # beyond this many releases, or this many characters of text, a page a release
SINGLE_TEXT = 1_500_000
MOST_RELEASES = 3_000  # beyond this many, pages only for those with the most findings
SCRIPTS = ("page.js", "decisions.js", "actions.js")
PARTNERS = 300  # how many documents a lone release can be paired with from a list


@dataclass(frozen=True, slots=True)
class Links:
    """Where the pages are, seen from each other."""

    overview: str
    entities: str
    dropped: str
    release: Callable[[str], str]
    source: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    documents: int
    paired: int
    fr_only: int
    en_only: int
    other: int
    errors: int
    warnings: int
    failures: int


@dataclass(frozen=True, slots=True)
class Charts:
    """Bars as (name, value, share of the longest in percent)."""

    checks: tuple[tuple[str, int, int], ...]
    months: tuple[tuple[str, int, int], ...]


@cache
def environment() -> "Environment":
    """The template engine; everything is escaped unless it is ours."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("presskit.review", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def static(name: str) -> str:
    """A file of `static/`."""
    return files("presskit.review").joinpath("static", name).read_text(encoding="utf-8")


def render(template: str, **context: Any) -> str:
    """A template with the words of the interface; `ui` is the language before the reader chooses."""
    base = {"words": WORDS, "ui": "fr", "app": False, "here": "", "head": inline_head(), "foot": inline_foot()}
    return environment().get_template(template).render(base | context)


def pages(collection: Collection, failures: Sequence[Failed]) -> Iterator[tuple[str, str]]:
    """Every file of the page as (name in the outputs folder, text)."""
    size = sum(len(document.text) for document in collection.knowledge.documents)
    if len(collection.releases) <= SINGLE_RELEASES and size <= SINGLE_TEXT:
        yield "review.html", _single(collection, failures)
    else:
        yield from _split(collection, failures)


def _single(collection: Collection, failures: Sequence[Failed]) -> str:
    from markupsafe import Markup

    links = Links("#overview", "#entities", "#dropped", lambda name: f"#{name}")
    summaries = views.summaries(collection)
    parts = [
        render("release_part.html", **release_context(collection, release, summary, links))
        for release, summary in zip(collection.releases, summaries, strict=True)
    ]
    # the parts are rendered, and so escaped, by the same engine
    releases = Markup("\n".join(parts))  # noqa: S704
    context = overview_context(collection, summaries, failures, links) | entities_context(collection, links)
    context |= dropped_context(collection, failures, links)
    return render("single.html", releases=releases, **context)


def _split(collection: Collection, failures: Sequence[Failed]) -> Iterator[tuple[str, str]]:
    summaries = views.summaries(collection)
    above = Links("review.html", "review/entities.html", "review/dropped.html", lambda name: f"review/{name}.html")
    below = Links("../review.html", "entities.html", "dropped.html", lambda name: f"{name}.html")
    yield (
        "review.html",
        render("overview.html", here="overview", **overview_context(collection, summaries, failures, above)),
    )
    yield "review/entities.html", render("entities.html", here="entities", **entities_context(collection, below))
    context = dropped_context(collection, failures, below)
    yield "review/dropped.html", render("dropped.html", here="dropped", **context)
    for release, summary in zip(collection.releases, summaries, strict=True):
        context = release_context(collection, release, summary, below)
        yield f"review/{release.id}.html", render("release.html", **context)


# --- what templates are given -----------------------------------------------------------------------------------------


def overview_context(
    collection: Collection, summaries: Sequence[views.Summary], failures: Sequence[Failed], links: Links
) -> dict[str, Any]:
    states = Counter(summary.state for summary in summaries)
    totals = Totals(
        documents=len(collection.knowledge.documents),
        paired=states["paired"],
        fr_only=states["fr_only"],
        en_only=states["en_only"],
        other=states["other"],
        errors=sum(summary.counts[0] for summary in summaries),
        warnings=sum(summary.counts[1] for summary in summaries),
        failures=len(failures),
    )
    checks = Counter(finding.check for finding in collection.knowledge.findings if finding.status == "open")
    months = Counter(summary.date[:7] for summary in summaries if summary.state == "paired" and len(summary.date) >= 7)
    charts = Charts(_bars(checks.most_common(8)), _bars(sorted(months.items())[-12:]))
    return {"summaries": summaries, "totals": totals, "charts": charts, "links": links}


def _bars(rows: Iterable[tuple[str, int]]) -> tuple[tuple[str, int, int], ...]:
    kept = list(rows)
    longest = max((value for _, value in kept), default=1)
    return tuple((name, value, round(100 * value / longest)) for name, value in kept)


def release_context(collection: Collection, release: Any, summary: views.Summary, links: Links) -> dict[str, Any]:
    view = views.release_view(collection, release, summary)
    partners: list[tuple[str, str]] = []
    if summary.state in ("fr_only", "en_only"):
        for other in collection.releases:
            document = other.en if summary.state == "fr_only" else other.fr
            if document and len(partners) < PARTNERS:
                partners.append((document.id, f"{other.title} ({document.record.source.location})"))
    near = release.record.nearest.document if release.record.nearest else ""
    return {"view": view, "partners": partners, "near": near, "links": links}


def entities_context(collection: Collection, links: Links) -> dict[str, Any]:
    differing = [fact for fact in collection.knowledge.facts if fact.agreement == "differs"]
    return {"entities": views.entity_views(collection), "facts": differing, "links": links}


def dropped_context(collection: Collection, failures: Sequence[Failed], links: Links) -> dict[str, Any]:
    dropped = [(d.source.location, d.lang, d.notes) for d in collection.knowledge.documents if d.notes]
    return {"failures": failures, "dropped": dropped, "links": links}


# --- scripts and styles in the page -----------------------------------------------------------------------------------


@cache
def _script() -> str:
    """All of our scripts as one module: their import and export lines go, their order stays."""
    lines = []
    for name in SCRIPTS:
        lines += [line.removeprefix("export ") for line in static(name).splitlines() if not line.startswith("import ")]
    return "\n".join(lines) + "\n"


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


@cache
def inline_head() -> Any:
    """The policy and the style sheet of a page that stands alone."""
    from markupsafe import Markup

    style = static("review.css")
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(_script())}; img-src data:; base-uri 'none'; form-action 'none'"  # noqa: E501
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n<style>{style}</style>'
    return Markup(head)  # noqa: S704 - our own files, none of a document's text


@cache
def inline_foot() -> Any:
    """The script of a page that stands alone."""
    from markupsafe import Markup

    return Markup(f'<script type="module">{_script()}</script>')  # noqa: S704 - our own file

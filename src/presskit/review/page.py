"""The review page as files: one self-contained review.html, or, beyond a stated size, an overview and a page a release.

Nothing on the page comes from the network. Scripts and styles are ours and stand in the page under a Content Security
Policy that names them by hash; text of documents is escaped by the template engine and can be neither.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from presskit.collection import Collection, Release
from presskit.knowledge import EntityRecord, FactRecord
from presskit.model import Failed, Note
from presskit.review import views, words
from presskit.review.conflicts import Conflict
from presskit.review.words import WORDS

if TYPE_CHECKING:
    from jinja2 import Environment

SINGLE_RELEASES = 60  # beyond this many releases, or this many characters of text, a page a release
SINGLE_TEXT = 1_500_000
MOST_RELEASES = 3_000  # beyond this many, pages only for those with the most findings
MOST_ENTITIES = 3_000  # rows of the page of names, the most mentioned first
SCRIPTS = ("page.js", "decisions.js", "actions.js")
PARTNERS = 200  # how many documents a lone release can be paired with from a list


@dataclass(frozen=True, slots=True)
class Links:
    """Where the pages are, seen from each other."""

    overview: str
    entities: str
    dropped: str
    release: Callable[[str], str]
    source: Callable[[str, str], str] | None = None  # (document id, location) → address of the original file


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
    touched: int  # releases with a likely error or a point to check
    reviewed: int


@dataclass(frozen=True, slots=True)
class Charts:
    """Bars as (French name, English name, value, share of the longest in percent)."""

    checks: tuple[tuple[str, str, int, int], ...]
    months: tuple[tuple[str, str, int, int], ...]


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
    named = {
        "check_words": lambda key: words.named(words.CHECKS, key),
        "evidence_words": lambda key: words.named(words.EVIDENCE, key),
        "predicate_words": lambda key: words.named(words.PREDICATES, key),
        "action_words": lambda key: words.named(words.ACTIONS, key),
        "note_words": lambda key: words.named(words.NOTES, key),
        "day": words.day,
        "value": words.value,
    }
    return environment().get_template(template).render(base | named | context)


@dataclass(frozen=True, slots=True)
class Digest:
    """What one walk over the releases leaves: enough for every page but those of the releases themselves."""

    summaries: tuple[views.Summary, ...]
    places: Mapping[str, int]  # mention id → index of the summary it stands in
    checks: tuple[tuple[str, int], ...]
    differing: tuple[FactRecord, ...]
    dropped: tuple[tuple[str, str, tuple[Note, ...]], ...]  # (location, language, notes)
    characters: int


def pages(
    parts: Callable[[], Iterable[Collection]],
    entities: Sequence[EntityRecord],
    failures: Sequence[Failed],
    conflicts: Sequence[Conflict] = (),
    originals: str = "",
) -> Iterator[tuple[str, str]]:
    """Every file of the page as (name in the outputs folder, text).

    `parts()` gives the releases, few at a time; it is called twice, so that they need not be in memory together.
    `originals` is the path from the outputs folder to the corpus folder, "" when the originals are not to be linked.
    """
    found = digest(parts())
    if len(found.summaries) <= SINGLE_RELEASES and found.characters <= SINGLE_TEXT:
        yield "review.html", _single(parts(), found, entities, failures, conflicts, originals)
        return
    above = Links("review.html", "review/entities.html", "review/dropped.html", lambda name: f"review/{name}.html")
    below = Links(
        "../review.html", "entities.html", "dropped.html", lambda name: f"{name}.html", _beside(originals, "../")
    )
    yield "review.html", render("overview.html", here="overview", **overview_context(found, failures, above))
    yield "review/entities.html", render("entities.html", here="entities", **entities_context(found, entities, below))
    left_out = dropped_context(found, failures, below, conflicts)
    yield "review/dropped.html", render("dropped.html", here="dropped", **left_out)
    for release, one in _with_summaries(parts(), found):
        yield f"review/{release.id}.html", render("release.html", **release_context(release, one, found, below))


def _beside(originals: str, up: str = "") -> Callable[[str, str], str] | None:
    """Where original files are, seen from a page; a path is never taken for an address with a scheme."""
    return (lambda _, location: f"{up or './'}{quote(originals)}/{quote(location)}") if originals else None


def digest(parts: Iterable[Collection]) -> Digest:
    """Walk over the releases once."""
    summaries: list[views.Summary] = []
    places: dict[str, int] = {}
    checks: Counter[str] = Counter()
    differing: list[FactRecord] = []
    dropped: list[tuple[str, str, tuple[Note, ...]]] = []
    characters = 0
    for part in parts:
        for release in part.releases:
            for version in release.versions:
                places.update(dict.fromkeys((mention.id for mention in version.mentions), len(summaries)))
                characters += len(version.text)
                if version.record.notes:
                    dropped.append((version.record.source.location, version.lang, version.record.notes))
            summaries.append(views.summary(release))
            checks.update(finding.check for finding in release.findings if finding.status != "dismissed")
            differing += [fact for fact in release.facts if fact.agreement == "differs"]
    return Digest(
        summaries=views.connected(summaries),
        places=places,
        checks=tuple(sorted(checks.items(), key=lambda item: (-item[1], item[0]))),
        differing=tuple(differing),
        dropped=tuple(dropped),
        characters=characters,
    )


def _with_summaries(parts: Iterable[Collection], found: Digest) -> Iterator[tuple[Release, views.Summary]]:
    return zip((release for part in parts for release in part.releases), found.summaries, strict=True)


def _single(
    parts: Iterable[Collection],
    found: Digest,
    entities: Sequence[EntityRecord],
    failures: Sequence[Failed],
    conflicts: Sequence[Conflict],
    originals: str,
) -> str:
    from markupsafe import Markup

    links = Links("#overview", "#entities", "#dropped", lambda name: f"#{name}", _beside(originals))
    rendered = [
        render("release_part.html", **release_context(release, one, found, links))
        for release, one in _with_summaries(parts, found)
    ]
    # the parts are rendered, and so escaped, by the same engine
    releases = Markup("\n".join(rendered))  # noqa: S704
    context = overview_context(found, failures, links) | entities_context(found, entities, links)
    context |= dropped_context(found, failures, links, conflicts)
    return render("single.html", releases=releases, **context)


# --- what templates are given -----------------------------------------------------------------------------------------


def overview_context(found: Digest, failures: Sequence[Failed], links: Links) -> dict[str, Any]:
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
        failures=len(failures),
        touched=sum(any(one.counts[:2]) for one in summaries),
        reviewed=sum(bool(one.status) for one in summaries),
    )
    months = Counter(one.date[:7] for one in summaries if one.state == "paired" and len(one.date) >= 7)
    checks = [(words.named(words.CHECKS, name), value) for name, value in found.checks[:8]]
    charts = Charts(_bars(checks), _bars([(words.month(name), value) for name, value in sorted(months.items())[-12:]]))
    by_date = sorted(summaries, key=lambda one: one.date, reverse=True)
    ordered = sorted(by_date, key=lambda one: one.weight, reverse=True)  # what matters first, then the newest
    return {"summaries": ordered, "totals": totals, "charts": charts, "links": links}


def _bars(rows: Sequence[tuple[tuple[str, str], int]]) -> tuple[tuple[str, str, int, int], ...]:
    longest = max((value for _, value in rows), default=1)
    return tuple((*name, value, round(100 * value / longest)) for name, value in rows)


def release_context(release: Release, one: views.Summary, found: Digest, links: Links) -> dict[str, Any]:
    near = release.record.nearest.document if release.record.nearest else ""
    partners = _partners(one, near, found.summaries)
    return {"view": views.release_view(release, one), "partners": partners, "near": near, "links": links}


def _partners(one: views.Summary, near: str, summaries: Sequence[views.Summary]) -> list[tuple[str, str, str]]:
    """What a lone release can be paired with, as (document id, title, file): the nearest, then by date."""
    wanted = {"fr_only": ("en_only", "paired"), "en_only": ("fr_only", "paired")}.get(one.state, ())
    place = -1 if one.state == "fr_only" else 0  # the English document stands last, the French one first
    others = [other for other in summaries if other.state in wanted]

    def distance(other: views.Summary) -> tuple[bool, bool, int]:
        digits = [each.date.replace("-", "").ljust(8, "0") for each in (one, other)]
        days = [int(each) if each.isdecimal() else 0 for each in digits]
        return other.documents[place] != near, other.state == "paired", abs(days[0] - days[1])

    return [
        (
            other.documents[place],
            (other.title_en if place else other.title_fr) or other.title_fr,
            other.locations[place],
        )
        for other in sorted(others, key=distance)[:PARTNERS]
    ]


def entities_context(found: Digest, entities: Sequence[EntityRecord], links: Links) -> dict[str, Any]:
    shown = views.entity_views(entities, found.places, found.summaries)[:MOST_ENTITIES]
    return {"entities": shown, "facts": found.differing[:MOST_ENTITIES], "links": links}


def dropped_context(
    found: Digest, failures: Sequence[Failed], links: Links, conflicts: Sequence[Conflict] = ()
) -> dict[str, Any]:
    return {"failures": failures, "dropped": found.dropped, "conflicts": conflicts, "links": links}


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

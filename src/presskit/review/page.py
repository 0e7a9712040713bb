"""The review page as files: one self-contained review.html, or, beyond a stated size, an overview and a page a release.

Nothing on the page comes from the network. Scripts and styles are ours and stand in the page under a Content Security
Policy that names them by hash; text of documents is escaped by the template engine and can be neither.
"""

import base64
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from presskit.collection import Release
from presskit.decisions.conflicts import Conflict
from presskit.knowledge import FactRecord, FindingRecord
from presskit.model import Failed, Note
from presskit.review import views, words
from presskit.review.partners import Partner
from presskit.review.words import WORDS

if TYPE_CHECKING:
    from jinja2 import Environment

SINGLE_RELEASES = 60  # beyond this many releases, or this many characters of text, a page a release
SINGLE_TEXT = 1_500_000
MOST_RELEASES = 3_000  # beyond this many, pages only for those with the most findings
MOST_ENTITIES = 3_000  # rows of the page of names, the most mentioned first
SCRIPTS = ("page.js", "decisions.js", "actions.js")


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

    from presskit.review import markup

    made = Environment(
        loader=PackageLoader("presskit.review", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "words": WORDS,
        "ui": markup.UI,
        "t": markup.t,
        "both": markup.both,
        "pair": markup.pair,
        "labels": markup.labels,
        "option": markup.option,
        "date": markup.date,
        "passages": markup.passages,
        "check_words": lambda key: words.named(words.CHECKS, key),
        "evidence_words": lambda key: words.named(words.EVIDENCE, key),
        "predicate_words": lambda key: words.named(words.PREDICATES, key),
        "action_words": lambda key: words.named(words.ACTIONS, key),
        "note_words": lambda key: words.named(words.NOTES, key),
        "value": words.value,
        "fact_value": words.fact_value,
    }
    return made


@cache
def static(name: str) -> str:
    """A file of `static/`."""
    return files("presskit.review").joinpath("static", name).read_text(encoding="utf-8")


def render(template: str, **context: Any) -> str:
    """A template, as a page that stands alone unless the context says otherwise."""
    base = {"app": False, "here": "", "headline": "", "head": inline_head(), "foot": inline_foot()}
    return environment().get_template(template).render(base | context)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`single` when all releases stand in one file; `originals` is the path from the outputs folder to the corpus
    folder, "" when the originals are not to be linked."""

    single: bool
    originals: str = ""

    @property
    def links(self) -> Links:
        """As seen from the page of a release."""
        if self.single:
            return Links("#overview", "#entities", "#dropped", lambda name: f"#{name}", _beside(self.originals))
        return Links(
            "../review.html", "entities.html", "dropped.html", lambda name: f"{name}.html",
            _beside(self.originals, "../"),
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the other pages show of a release: made once, kept, and small."""

    summary: views.Summary
    checks: tuple[tuple[str, int], ...]  # how many findings of each kind stand
    differing: tuple[FactRecord, ...]
    dropped: tuple[tuple[str, str, tuple[Note, ...]], ...]  # (location, language, notes)
    characters: int


def glance(release: Release) -> Glance:
    """A release at a glance."""
    return Glance(
        summary=views.summary(release),
        checks=_standing(release.findings),
        differing=tuple(fact for fact in release.facts if fact.agreement == "differs"),
        dropped=tuple((v.record.source.location, v.lang, v.record.notes) for v in release.versions if v.record.notes),
        characters=sum(len(version.text) for version in release.versions),
    )


def with_findings(seen: Glance, findings: Sequence[FindingRecord]) -> Glance:
    """A glance with findings that came later."""
    checks = Counter(dict(seen.checks))
    checks.update(dict(_standing(findings)))
    return replace(seen, summary=views.with_findings(seen.summary, findings), checks=tuple(sorted(checks.items())))


def _standing(findings: Iterable[FindingRecord]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(finding.check for finding in findings if finding.status != "dismissed").items()))


@dataclass(frozen=True, slots=True)
class Digest:
    """What one walk over the glances leaves: enough for every page but those of the releases themselves."""

    summaries: tuple[views.Summary, ...]
    checks: tuple[tuple[str, int], ...]
    differing: tuple[FactRecord, ...]
    dropped: tuple[tuple[str, str, tuple[Note, ...]], ...]
    characters: int

    def layout(self, originals: str) -> Layout:
        """One file for few releases, else a page a release."""
        single = len(self.summaries) <= SINGLE_RELEASES and self.characters <= SINGLE_TEXT
        return Layout(single=single, originals=originals)


def digest(glances: Iterable[Glance]) -> Digest:
    """Walk over the releases once."""
    summaries: list[views.Summary] = []
    checks: Counter[str] = Counter()
    differing: list[FactRecord] = []
    dropped: list[tuple[str, str, tuple[Note, ...]]] = []
    characters = 0
    for seen in glances:
        summaries.append(seen.summary)
        checks.update(dict(seen.checks))
        differing += seen.differing[: MOST_ENTITIES - len(differing)]
        dropped += seen.dropped
        characters += seen.characters
    return Digest(
        summaries=views.connected(summaries),
        checks=tuple(sorted(checks.items(), key=lambda item: (-item[1], item[0]))),
        differing=tuple(differing),
        dropped=tuple(dropped),
        characters=characters,
    )


def part(release: Release, partners: Sequence[Partner], layout: Layout) -> str:
    """A release as it stands in its own page, or among the others in the single one."""
    return render("release_part.html", **release_context(release, partners, layout.links))


def pages(
    found: Digest,
    parts: Callable[[str], str],
    entities: Sequence[views.EntityView],
    failures: Sequence[Failed],
    layout: Layout,
    conflicts: Sequence[Conflict] = (),
) -> Iterator[tuple[str, str]]:
    """Every file of the page as (name in the outputs folder, text); `parts` gives what `part` made, by release id."""
    from markupsafe import Markup

    below = layout.links
    if layout.single:
        # the parts are rendered, and so escaped, by the same engine
        releases = Markup("\n".join(parts(one.id) for one in found.summaries))  # noqa: S704
        context = overview_context(found, failures, below) | entities_context(found, entities, below)
        context |= dropped_context(found, failures, below, conflicts)
        yield "review.html", render("single.html", releases=releases, **context)
        return
    above = Links("review.html", "review/entities.html", "review/dropped.html", lambda name: f"review/{name}.html")
    yield "review.html", render("overview.html", here="overview", **overview_context(found, failures, above))
    yield "review/entities.html", render("entities.html", here="entities", **entities_context(found, entities, below))
    left_out = dropped_context(found, failures, below, conflicts)
    yield "review/dropped.html", render("dropped.html", here="dropped", **left_out)
    around = _around(below)
    for one in found.summaries:
        yield f"review/{one.id}.html", around(one.title_fr or one.title_en, parts(one.id))


def _around(links: Links) -> Callable[[str, str], str]:
    """What stands around a release in its page: rendered once, because only title and release differ."""
    from markupsafe import escape

    title, part = "\ue000title\ue000", "\ue000part\ue000"
    head, tail = render("leaf.html", part=part, headline=title, links=links).split(part)
    pieces = head.split(title)
    nameless = render("leaf.html", part=part, links=links).split(part)[0]
    return lambda name, made: (str(escape(name)).join(pieces) if name else nameless) + made + tail


def _beside(originals: str, up: str = "") -> Callable[[str, str], str] | None:
    """Where original files are, seen from a page; a path is never taken for an address with a scheme."""
    return (lambda _, location: f"{up or './'}{quote(originals)}/{quote(location)}") if originals else None


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


def release_context(release: Release, partners: Sequence[Partner], links: Links) -> dict[str, Any]:
    near = release.record.nearest.document if release.record.nearest else ""
    view = views.release_view(release, views.summary(release))
    headline = view.summary.title_fr or view.summary.title_en
    return {"view": view, "headline": headline, "partners": partners, "near": near, "links": links}


def entities_context(found: Digest, entities: Sequence[views.EntityView], links: Links) -> dict[str, Any]:
    return {"entities": entities[:MOST_ENTITIES], "facts": found.differing[:MOST_ENTITIES], "links": links}


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

"""The template engine, and what of ours stands in every page: scripts and styles, and a policy that names them by hash.

Text of documents is escaped by the engine and can be neither.
"""

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from presskit.review import notes, refusals, vocabulary, written
from presskit.review.words import WORDS

if TYPE_CHECKING:
    from jinja2 import Environment

SCRIPTS = ("page.js", "places.js", "counts.js", "decisions.js", "actions.js")


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
        "check_words": lambda key: vocabulary.named(vocabulary.CHECKS, key),
        "evidence_words": lambda key: vocabulary.named(vocabulary.EVIDENCE, key),
        "predicate_words": lambda key: vocabulary.named(vocabulary.PREDICATES, key),
        "refusal_fr": refusals.french,
        "failure_words": lambda key: vocabulary.named(vocabulary.FAILURES, key),
        "action_words": lambda key: vocabulary.named(vocabulary.ACTIONS, key),
        "note_fr": notes.french,
        "note_words": lambda key: vocabulary.named(vocabulary.NOTES, key),
        "value": written.value,
        "fact_value": written.fact_value,
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

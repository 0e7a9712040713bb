"""The pipeline as data: three chains of stages, with pairing between them and resolution after them.

    READING, per source      extract → identify → segment → profile → recognise
    the collection           pair, while the sources are still at recognise
    COMPARING, per release   align → revise → link → facts → check → roster → imprint → records → glance
    the collection           resolve, check
    SHOWING, per release     page

Print `reading(settings)`, `comparing(settings)` and `showing()` to see them. The functions here only fit the stages'
plain functions to chains: a source may give several documents, a release may lack a side.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from presskit import fragments
from presskit.align.beads.settings import AlignSettings
from presskit.align.pairing.profile import PairSettings, profile
from presskit.check import CheckSettings, check
from presskit.check.collection import Imprint, imprint
from presskit.collection import Collection
from presskit.collection import Release as JoinedRelease
from presskit.decisions import Decisions
from presskit.decisions.beads import revise_beads
from presskit.entities.recognise import RecogniseSettings, recognise
from presskit.entities.resolution.resolve import ResolveSettings, link, roster
from presskit.entities.statements.facts import facts
from presskit.extract import ExtractSettings, extract
from presskit.knowledge import Generator
from presskit.language import LanguageSettings, identify
from presskit.model import (
    Alignment,
    Document,
    Extraction,
    Fact,
    Finding,
    Glossary,
    Languages,
    Links,
    Mentions,
    Profile,
    Release,
    Roster,
    Segmented,
    Source,
    Version,
)  # fmt: skip
from presskit.pipeline.fingerprints import code, contents, libraries, models
from presskit.review import page
from presskit.review.glances import Glance, glance
from presskit.review.layout import Layout
from presskit.review.partners import Partner
from presskit.runner.run import Stage
from presskit.segment import SegmentSettings, segment
from presskit.settings import Settings

NO_SETTINGS = ()


# --- reading: from a source to everything known of its documents ------------------------------------------------------


def _extract(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    return extract(source, data, settings=settings)


def _identify(extraction: Extraction, *, settings: LanguageSettings) -> tuple[Languages, ...]:
    return tuple(identify(document, settings=settings) for document in extraction.documents)


def _segment(
    extraction: Extraction, languages: Sequence[Languages], *, settings: SegmentSettings
) -> tuple[Segmented, ...]:
    pairs = zip(extraction.documents, languages, strict=True)
    return tuple(segment(document, known, settings=settings) for document, known in pairs)


def _profile(extraction: Extraction, languages: Sequence[Languages], *, settings: PairSettings) -> tuple[Profile, ...]:
    pairs = zip(extraction.documents, languages, strict=True)
    return tuple(profile(document, known, settings=settings) for document, known in pairs)


def _recognise(
    extractions: Sequence[Extraction],
    segmented: Sequence[Sequence[Segmented]],
    glossaries: Sequence[Glossary],
    *,
    settings: RecogniseSettings,
) -> list[tuple[Mentions, ...]]:
    """All documents of a batch of sources at once: a language model is fastest on many texts."""
    documents: list[Document] = [document for extraction in extractions for document in extraction.documents]
    cut = [one for several in segmented for one in several]
    found = iter(recognise(documents, cut, glossaries[0], settings=settings))
    return [tuple(next(found) for _ in extraction.documents) for extraction in extractions]


@dataclass(frozen=True, slots=True)
class Told:
    """Takes every document as the language the user stated."""

    lang: str

    def __call__(self, extraction: Extraction, *, settings: LanguageSettings) -> tuple[Languages, ...]:
        return tuple(
            Languages(document=d.id, lang=self.lang, score=1.0, blocks=(self.lang,) * len(d.blocks))
            for d in extraction.documents
        )


# libraries whose next version may give other results
READERS = ("beautifulsoup4", "lxml", "markdown-it-py", "pypdf", "pypdfium2", "trafilatura")
RECKONERS = ("numpy", "scipy")
COMPARERS = ("Babel", "rapidfuzz")


def reading(settings: Settings, lang: str = "") -> tuple[Stage, ...]:
    """The chain of a source; its inputs are "source", "bytes" and "glossary". `lang` is the user's word on it."""
    return (
        Stage(
            name="extract", version=code("extract") + libraries(*READERS), needs=("source", "bytes"),
            function=_extract, settings=settings.extract, kind=Extraction,
        ),
        Stage(
            name="identify", version=code("language") + libraries("langdetect", "py3langid"), needs=("extract",),
            function=Told(lang) if lang else _identify, settings=settings.language, kind=tuple[Languages, ...],
        ),
        Stage(
            name="segment", version=code("segment"), needs=("extract", "identify"),
            function=_segment, settings=settings.segment, kind=tuple[Segmented, ...],
        ),
        Stage(
            name="profile", version=code("align") + contents(settings.pair.lexicon), needs=("extract", "identify"),
            function=_profile, settings=settings.pair, kind=tuple[Profile, ...],
        ),
        Stage(
            name="recognise", version=_recognise_version(settings), needs=("extract", "segment", "glossary"),
            function=_recognise, settings=settings.recognise, kind=tuple[Mentions, ...], shape="batch",
            prepared=True,
        ),
    )  # fmt: skip


def _recognise_version(settings: Settings) -> str:
    """Another version of a model is another computation."""
    named = (name for name, _ in models(settings.recognise))
    return code("entities") + libraries("spacy", "Babel", *named)


FIRST = ("extract", "identify", "profile")  # what pairing waits for


def divided(chain: Sequence[Stage]) -> tuple[tuple[Stage, ...], tuple[Stage, ...]]:
    """The reading chain as what pairing waits for, and what can be done while it pairs."""
    return (
        tuple(stage for stage in chain if stage.name in FIRST),
        tuple(stage for stage in chain if stage.name not in FIRST),
    )


# --- comparing: from a release to its beads, links, facts, findings and records ---------------------------------------


def _align(fr: Version | None, en: Version | None, *, settings: AlignSettings) -> Alignment | None:
    from presskit.align.beads.sentences import align  # it imports numpy, which a run that aligns nothing can do without

    return align(fr.segmented, en.segmented, settings=settings) if fr and en else None


def _revise(
    fr: Version | None, en: Version | None, alignment: Alignment | None, decisions: Decisions, *, settings: object
) -> Alignment | None:
    return revise_beads(alignment, fr, en, decisions) if fr and en and alignment else None


def _link(
    fr: Version | None,
    en: Version | None,
    alignment: Alignment | None,
    glossary: Glossary,
    *,
    settings: ResolveSettings,
) -> Links | None:
    return link(fr, en, alignment, glossary, settings=settings) if fr and en and alignment else None


def _facts(
    fr: Version | None, en: Version | None, alignment: Alignment | None, links: Links | None, *, settings: object
) -> tuple[Fact, ...]:
    return facts(fr, en, alignment, links)


def _check(
    fr: Version | None,
    en: Version | None,
    alignment: Alignment | None,
    links: Links | None,
    *,
    settings: CheckSettings,
) -> tuple[Finding, ...]:
    return check(fr, en, alignment, links, settings=settings) if fr and en and alignment and links else ()


def _roster(
    release: Release, fr: Version | None, en: Version | None, links: Links | None, *, settings: object
) -> Roster:
    return roster(release, fr, en, links)


def _imprint(release: Release, fr: Version | None, en: Version | None, *, settings: object) -> Imprint:
    return imprint(release.id, fr, en)


def comparing(settings: Settings) -> tuple[Stage, ...]:
    """The chain of a release; its inputs are "release", "fr", "en", "other", "sources", "glossary" and "decisions"."""
    both = ("fr", "en", "revise")
    return (
        Stage(
            name="align",
            version=code("align") + libraries(*RECKONERS) + contents(settings.align.lexicon, settings.align.glossary),
            needs=("fr", "en"),
            function=_align, settings=settings.align, kind=Alignment | None,
        ),
        Stage(
            name="revise", version=code("decisions"), needs=("fr", "en", "align", "decisions"),
            function=_revise, settings=NO_SETTINGS, kind=Alignment | None,
        ),
        Stage(
            name="link", version=code("entities") + libraries(*COMPARERS), needs=(*both, "glossary"),
            function=_link, settings=settings.resolve, kind=Links | None,
        ),
        Stage(
            name="facts", version=code("entities") + libraries(*COMPARERS), needs=(*both, "link"),
            function=_facts, settings=NO_SETTINGS, kind=tuple[Fact, ...],
        ),
        Stage(
            name="check", version=code("check") + libraries(*COMPARERS), needs=(*both, "link"),
            function=_check, settings=settings.check, kind=tuple[Finding, ...],
        ),
        Stage(
            name="roster", version=code("entities"), needs=("release", "fr", "en", "link"),
            function=_roster, settings=NO_SETTINGS, kind=Roster,
        ),
        Stage(
            name="imprint", version=code("check"), needs=("release", "fr", "en"),
            function=_imprint, settings=NO_SETTINGS, kind=Imprint,
        ),
        Stage(
            name="records", version=code("fragments.py", "records.py", "knowledge", "decisions"),
            needs=("release", "fr", "en", "other", "sources", "revise", "link", "facts", "check", "decisions"),
            function=fragments.make, settings=NO_SETTINGS, kind=bytes,
        ),
        Stage(
            name="glance", version=_page_code(), needs=("records",),
            function=_glance, settings=NO_SETTINGS, kind=Glance,
        ),
    )  # fmt: skip


# --- showing: the review page of a release, once the collection is known ----------------------------------------------


def _page_code() -> str:
    return code("review", "fragments.py", "records.py", "knowledge", "collection.py")


def _glance(made: bytes, *, settings: object) -> Glance:
    return glance(_release(fragments.without_text_marks(made)))


def _page(
    made: bytes, further: Sequence[bytes], partners: Sequence[Partner], layout: Layout, *, settings: object
) -> bytes:
    return page.part(_release(fragments.with_findings(made, further)), partners, layout).encode(
        "utf-8", "surrogatepass"
    )


def _release(made: bytes) -> JoinedRelease:
    nobody = Generator(name="", version="", settings="", models=())
    return Collection(fragments.knowledge_of([made], (), nobody)).releases[0]


def showing() -> tuple[Stage, ...]:
    """The chain of a release on its way to the review page; its inputs are "records" (as bytes), "further" (findings
    that only the collection shows, as JSON lines), "partners" and "layout"."""
    return (
        Stage(
            name="page", version=_page_code(), needs=("records", "further", "partners", "layout"),
            function=_page, settings=NO_SETTINGS, kind=bytes,
        ),
    )  # fmt: skip

"""Two versions from plain paragraphs, through the real stages, the real aligner included."""

from functools import cache

from presskit.align.beads.sentences import align
from presskit.check import CheckSettings, check
from presskit.entities.recognise import recognise
from presskit.entities.resolution.resolve import link
from presskit.model import Block, Document, Finding, Glossary, Languages, Version
from presskit.segment import segment
from presskit.settings import Settings

SETTINGS = Settings()
DEFAULT = CheckSettings()


def document(lang: str, parts: tuple[str, ...], **fields: object) -> Document:
    """Paragraphs ("- x" is a list item, "# x" a heading, "@embargo x" a block of that kind)."""
    blocks, at, texts = [], 0, []
    for part in parts:
        kind, text = "paragraph", part
        if part.startswith("- "):
            kind, text = "list_item", part[2:]
        elif part.startswith("# "):
            kind, text = "heading", part[2:]
        elif part.startswith("@"):
            kind, _, text = part[1:].partition(" ")
        blocks.append(Block(start=at, end=at + len(text), kind=kind))
        texts.append(text)
        at += len(text) + 2
    return Document(
        id=f"doc-{lang}", source=lang, location=lang, ordinal=0, text="\n\n".join(texts), blocks=tuple(blocks), **fields
    )


def version(lang: str, doc: Document) -> Version:
    languages = Languages(document=doc.id, lang=lang, score=1.0, blocks=(lang,) * len(doc.blocks))
    cut = segment(doc, languages, settings=SETTINGS.segment)
    (mentions,) = recognise([doc], [cut], Glossary(), settings=SETTINGS.recognise)
    return Version(document=doc, languages=languages, segmented=cut, mentions=mentions)


@cache
def _ready(lang: str, parts: tuple[str, ...]) -> Version:
    return version(lang, document(lang, parts))


def compared(fr: Version, en: Version, settings: CheckSettings = DEFAULT) -> tuple[Finding, ...]:
    alignment = align(fr.segmented, en.segmented, settings=SETTINGS.align)
    links = link(fr, en, alignment, Glossary(), settings=SETTINGS.resolve)
    return check(fr, en, alignment, links, settings=settings)


def findings(fr: tuple[str, ...], en: tuple[str, ...], settings: CheckSettings = DEFAULT) -> tuple[Finding, ...]:
    return compared(_ready("fr", fr), _ready("en", en), settings)


def spans(finding: Finding, fr: tuple[str, ...], en: tuple[str, ...]) -> tuple[str, str]:
    """The words a finding marks in both versions."""
    texts = {f"doc-{lang}": document(lang, parts).text for lang, parts in (("fr", fr), ("en", en))}
    cut = [texts[ref.document][ref.start : ref.end] if ref else "" for ref in (finding.fr, finding.en)]
    return cut[0], cut[1]

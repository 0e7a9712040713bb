"""People, institutions, places, quantities, dates and quotations of documents.

A statistical model (spaCy, `ner` only) proposes; layers that know press text decide: forms of names (`names.py`),
short names the document defines (`aliases.py`), roles (`roles.py`), what the document says elsewhere of the same name,
and the user's glossary. Quantities and dates come from their grammar; quotations from `quotes.py`.
"""

import bisect
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field, replace

from presskit import locales
from presskit.entities import quantities
from presskit.entities.calendar.dates import DateContext
from presskit.entities.modelled.proposals import Proposal, pieces, propose_all
from presskit.entities.naming.forms import candidates
from presskit.entities.naming.names import Span
from presskit.entities.naming.votes import settle
from presskit.entities.people.appearances import Appearance, appearances, text
from presskit.entities.speech import quotes, speakers
from presskit.entities.words import Words, lexicon, scan
from presskit.model import Document, Glossary, Mention, Mentions, Person, Quote, Segment, Segmented


def _model(lang: str) -> str:
    return locales.get(lang).names.model


@dataclass(frozen=True, slots=True, kw_only=True)
class RecogniseSettings:
    """Names of installed spaCy models, and how many texts a batch holds."""

    model_fr: str = field(default_factory=lambda: _model("fr"))
    model_en: str = field(default_factory=lambda: _model("en"))
    batch_size: int = 128


def load(settings: RecogniseSettings) -> None:
    """Load the language models, and all that comes with a first document, ahead of `recognise`.

    Raises MissingTool when a model is not installed.
    """
    text = "2024-05-03: 12 EUR, 5 %."
    document = Document(id="", source="", location="", ordinal=0, text=text, blocks=())
    for lang in ("fr", "en"):
        segment = Segment(start=0, end=len(text), text=text, kind="paragraph", lang=lang, block=0)
        recognise([document], [Segmented(document="", lang=lang, segments=(segment,))], Glossary(), settings=settings)


# --- the stage --------------------------------------------------------------------------------------------------------


def recognise(
    documents: Sequence[Document], segmented: Sequence[Segmented], glossary: Glossary, *, settings: RecogniseSettings
) -> tuple[Mentions, ...]:
    """What is named, measured and said in each document, in the order given.

    Documents in neither French nor English give empty `Mentions`. Raises MissingTool when a model is not installed.
    """
    models = {"fr": settings.model_fr, "en": settings.model_en}
    queue: dict[str, list[tuple[str, int]]] = {lang: [] for lang in models}
    owners: dict[str, list[int]] = {lang: [] for lang in models}
    for index, (document, cut) in enumerate(zip(documents, segmented, strict=True)):
        if cut.lang not in models:
            continue
        for start, end, lang in _units(cut):
            for a, b in pieces(document.text, start, end):
                queue[lang].append((document.text[a:b], a))
                owners[lang].append(index)
    proposals: list[list[Proposal]] = [[] for _ in documents]
    for lang, texts in queue.items():
        if texts:
            for owner, found in zip(owners[lang], propose_all(texts, models[lang], settings.batch_size), strict=True):
                proposals[owner].extend(found)
    return tuple(
        read(document, cut, sorted(found), glossary)
        if cut.lang in models
        else Mentions(document=document.id, lang=cut.lang, mentions=())
        for document, cut, found in zip(documents, segmented, proposals, strict=True)
    )


def _units(cut: Segmented) -> Iterator[tuple[int, int, str]]:
    """Stretches of one block in one language: (start, end, lang)."""
    start = end = -1
    block, lang = -1, ""
    for segment in cut.segments:
        own = segment.lang if segment.lang in ("fr", "en") else cut.lang
        if segment.block == block and own == lang:
            end = segment.end
            continue
        if start >= 0:
            yield start, end, lang
        start, end, block, lang = segment.start, segment.end, segment.block, own
    if start >= 0:
        yield start, end, lang


def read(document: Document, cut: Segmented, proposals: Sequence[Proposal], glossary: Glossary) -> Mentions:
    """All layers over one document and what the model proposes for it."""
    lex = lexicon(cut.lang)
    blocks = _blocks(cut)
    values = quantities.find(document.text, cut.lang, _context(document))
    solid = [(m.start, m.end) for m in values if _unmistakable(m, locales.get(cut.lang).amounts.measures)]
    words = _without(solid, scan(document.text, blocks, cut.lang))
    proposals = [(a, b, kind) for start, end, kind in proposals for a, b in _outside(solid, start, end)]
    marks = quotes.marked(document.text, blocks)
    spans = settle(words, candidates(words, proposals, glossary, lex), quotes.labels(words, marks), lex)
    people, spans = appearances(words, spans, lex)
    said = speakers.spoken(words, marks, people)
    return _mentions(document, cut, words, spans, people, said, values)


def _unmistakable(value: Mention, measures: Set[str]) -> bool:
    """Sums, percentages, times, measures and whole dates are part of no name."""
    if value.type == "count":
        unit = getattr(value.value, "what", "")
        return unit in measures or any(mark.isnumeric() for mark in unit)  # kWh, m3, tCO2e
    return value.type in ("money", "percent", "time") or (
        value.type == "date" and len(getattr(value.value, "iso", None) or "") >= 10
    )


def _without(sums: Sequence[tuple[int, int]], words: Words) -> Words:
    """No name goes on through such values ("Trenova EUR 4,000,000"): their words are marks, as commas are."""
    kinds = ["P" if _crosses(sums, a, b) else k for k, a, b in zip(words.kinds, words.starts, words.ends, strict=True)]
    return replace(words, kinds=kinds)


def _outside(sums: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    """A proposed name as it is, or up to the value it runs into; none when it begins with one."""
    k = bisect.bisect_right(sums, (start, start))
    if k and sums[k - 1][1] > start:
        return
    if k < len(sums):
        end = min(end, sums[k][0])
    yield start, end


def _context(document: Document) -> DateContext:
    dateline = next((document.text[b.start : b.end] for b in document.blocks if b.kind == "dateline"), "")
    return DateContext(published=document.published, dateline=dateline)


def _blocks(cut: Segmented) -> list[tuple[int, int]]:
    blocks: list[tuple[int, int]] = []
    last = -1
    for segment in cut.segments:
        if segment.block == last:
            blocks[-1] = (blocks[-1][0], segment.end)
        else:
            blocks.append((segment.start, segment.end))
            last = segment.block
    return blocks


# --- the artifact -----------------------------------------------------------------------------------------------------


def _mentions(
    document: Document,
    cut: Segmented,
    words: Words,
    spans: Sequence[Span],
    people: Sequence[Appearance],
    said: Sequence[speakers.Said],
    values: Sequence[Mention],
) -> Mentions:
    source = document.text
    found = _beside(words, spans, values)
    measured = [(m.start, m.end) for m in found]
    for span in spans:
        start, end = _offsets(words, (span.start, span.end))
        if span.type in ("person", "organisation") or not _crosses(measured, start, end):
            score = round(span.score, 3)
            found.append(
                Mention(start=start, end=end, type=span.type, text=source[start:end], score=score, method=span.method)
            )
    for one in said:
        words_said = source[one.start : one.end]
        found.append(
            Mention(start=one.start, end=one.end, type="quote", text=words_said, score=one.score, method="cue")
        )
    mentions = tuple(sorted(found, key=lambda m: (m.start, m.end, m.type)))
    place = {(m.start, m.end): k for k, m in enumerate(mentions) if m.type == "person"}
    at = [place[_offsets(words, (one.span.start, one.span.end))] for one in people]
    return Mentions(
        document=document.id,
        lang=cut.lang,
        mentions=mentions,
        people=tuple(_person(words, one, at[k]) for k, one in enumerate(people)),
        quotes=tuple(
            Quote(
                start=one.start,
                end=one.end,
                text=source[one.start : one.end],
                speakers=tuple(people[k].name for k in one.speakers),
                speaker_mentions=tuple(at[k] for k in one.speakers),
                cue=one.cue,
                score=one.score,
            )
            for one in said
        ),
    )


def _offsets(words: Words, span: tuple[int, int]) -> tuple[int, int]:
    return words.starts[span[0]], words.ends[span[1] - 1]


def _person(words: Words, one: Appearance, mention: int) -> Person:
    role = one.held.role if one.held else None
    place = one.held.affiliation if one.held else None
    return Person(
        mention=mention,
        name=one.name,
        honorific=one.honorific,
        role=text(words, *role) if role else "",
        role_key=one.held.key if one.held and role else "",
        affiliation=text(words, *place) if place else "",
        role_span=_offsets(words, role) if role else None,
        affiliation_span=_offsets(words, place) if place else None,
    )


def _beside(words: Words, spans: Sequence[Span], values: Sequence[Mention]) -> list[Mention]:
    """The quantities that are no part of a person's or an institution's name (Université Paris 8)."""
    named = [(words.starts[s.start], words.ends[s.end - 1]) for s in spans if s.type in ("person", "organisation")]
    return [m for m in values if not _crosses(named, m.start, m.end)]


def _crosses(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether [start, end) overlaps one of the ordered spans."""
    k = bisect.bisect_left(spans, (end, 0)) - 1
    return k >= 0 and spans[k][1] > start

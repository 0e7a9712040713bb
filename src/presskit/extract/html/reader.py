"""Web pages: bytes to one document, with everything that was left out listed in its notes.

Press fields are read from the page itself. The general extractor is asked for its opinion on what the article is, and
never for the text: it drops elements whose class contains "bar" (an em*bar*go line), links to files, hours and zones.
"""

from dataclasses import replace

from presskit import errors
from presskit.extract import press, tongues
from presskit.extract.decode import decode_page
from presskit.extract.draft import Facts, compose
from presskit.extract.html import body, fields, links, listing, markup, metadata, opinion, scripts, walk
from presskit.extract.html.selection import Selection
from presskit.extract.settings import ExtractSettings
from presskit.model import Extraction, Note, Source

_OPINION_ELEMENTS = 20_000  # a page with more is judged by its structure alone
_OPINION_CHARACTERS = 2_000_000


def read(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The document in a web page; several when it is a page of posts (see `listing`) or stated to be a dump, two when
    it holds a French and an English version (see `tongues`).

    Raises `errors.Empty` when there is no text in it, `errors.Broken` when it is no page, `errors.TooLarge` beyond a
    limit.
    """
    text, notes = decode_page(data, source.charset)
    parsed = markup.parse(text, max_nodes=settings.max_nodes)
    root = parsed.root
    declared = metadata.read(root, source.url)
    found = listing.find(root, declared, source.layout)
    documents = listing.read(source, found, declared, settings=settings)
    if documents:
        outside = listing.notes(listing.remainder(root, found), found)
        return Extraction(source=source.id, documents=tuple(documents), notes=notes + parsed.notes + outside)
    others, files = links.alternates(root, declared), links.attachments(root, declared)
    seen = walk.read(root, max_rows=settings.max_rows, max_characters=settings.max_characters)
    size = sum(len(run.text) for run in seen.runs)
    if scripted := scripts.article(root, declared.items, declared.titles, shown=size):
        markup.append(root, scripted, title=next(iter(declared.titles), ""))
        seen = walk.read(root, max_rows=settings.max_rows, max_characters=settings.max_characters)
        size = sum(len(run.text) for run in seen.runs)
        message = "The page shows its text only by a program; it was read from the program's data."
        notes += (Note(kind="decoded", reason="script", message=message),)
    if not size:
        raise errors.Empty("There is no text in the page.")
    small = parsed.elements <= _OPINION_ELEMENTS and size <= _OPINION_CHARACTERS
    kept = opinion.ask(root) if small and not body.is_bare(seen) else ""
    verdicts = body.judge(seen, kept, declared.titles)
    selection = Selection(seen, verdicts, declared)
    if source.layout == "dump":
        return _cut(source, selection, declared, notes + parsed.notes)
    parts = tongues.split(selection.drafts())
    marks = [selection.marked()] if len(parts) == 1 else [press.mark(part) for _, part in parts]
    documents = []
    for ordinal, marked in enumerate(marks):
        known = Facts(
            url=declared.url or source.url,
            title=selection.title() if len(parts) == 1 else "",
            byline=fields.byline(selection),
            publisher=source.publisher or declared.site,
            published=source.published or fields.published_on(selection, marked.dated),
            embargo_until=marked.embargo_until,
            lang_declared=declared.lang,
            alternates=others,
            attachments=files,
            notes=notes + parsed.notes + fields.ledger(selection) if not ordinal else (),
        )
        facts = tongues.facts(source, parts, ordinal, known)
        documents.append(compose(source, marked.drafts, facts, ordinal=ordinal))
    return Extraction(source=source.id, documents=tuple(documents))


def _cut(source: Source, selection: Selection, declared: metadata.Metadata, notes: tuple[Note, ...]) -> Extraction:
    """The posts of a page that has no boxes for them but is stated to be a dump: one under each heading."""
    above, parts = listing.cut(selection.drafts())
    if len(parts) < 2:
        message = "Stated to be a dump, but no posts could be told apart."
        notes += (Note(kind="warning", reason="dump", message=message),)
        above, parts = [], [[*above, *(draft for part in parts for draft in part)]]
    else:
        message = f"The page was cut at its headings into {len(parts)} posts."
        notes += (Note(kind="split", reason="dump", message=message),)
    if above:
        notes += (Note(kind="dropped", reason="outside", text="\n".join(draft.text for draft in above)),)
    documents = []
    for ordinal, part in enumerate(parts):
        marked = press.mark(part)
        facts = Facts(
            url=declared.url or source.url,
            publisher=source.publisher or declared.site,
            published=marked.dated or source.published,
            embargo_until=marked.embargo_until,
            lang_declared=declared.lang,
        )
        documents.append(compose(replace(source, alternates=()), marked.drafts, facts, ordinal=ordinal))
    return Extraction(source=source.id, documents=tuple(documents), notes=notes + fields.ledger(selection))

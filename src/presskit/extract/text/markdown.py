"""Markdown: the text as a reader sees it rendered, and what the front matter says of the post.

CommonMark with tables, by markdown-it. HTML inside is reduced to its text, and what a site generator is told is left
out (`templates.py`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from html import unescape
from typing import TYPE_CHECKING

from presskit import errors
from presskit.extract import press, tongues
from presskit.extract.characters import tidy
from presskit.extract.decode import Decoded
from presskit.extract.draft import CELL_SEPARATOR, Draft, Facts, compose
from presskit.extract.html.metadata import leads
from presskit.extract.settings import ExtractSettings
from presskit.extract.text import templates
from presskit.extract.text.frontmatter import FrontMatter, parted
from presskit.model import Alternate, Attachment, BlockKind, Extraction, Note, Source

if TYPE_CHECKING:
    from markdown_it.token import Token

_MAX_CHARACTERS = 2_000_000
_MAX_LINES = 50_000
_MAX_PARAGRAPH = 20_000  # characters; brackets and stars without end cost the square of their number
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_ATTACHED = re.compile(r"\.(?:pdf|docx?|odt|xlsx?|pptx?|zip)$", re.IGNORECASE)
_SOFT = "\v"  # where a line of a paragraph ends in the file
_ITEMS = 3  # lines that are a list without marks
_BLOCK = re.compile(r"<(/?)(p|div|section|h[1-6]|li|blockquote|figcaption)\b[^<>]*>", re.IGNORECASE)
_INLINE = re.compile(r"</?(?:a|b|i|u|em|strong|span|small|sup|sub|code|mark|abbr)\b[^<>]*>", re.IGNORECASE)
_KINDS: dict[str, BlockKind] = {"li": "list_item", "blockquote": "quote", "figcaption": "caption"}
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ZONED = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?[ ]*(Z|[+-]\d{2}:?\d{2})?")


def read_text(source: Source, decoded: Decoded, *, settings: ExtractSettings) -> Extraction:
    """The document of a Markdown file. Raises `Empty` without text, `TooLarge` beyond 2 million characters."""
    from markdown_it import MarkdownIt

    if len(decoded.text) > _MAX_CHARACTERS:
        raise errors.TooLarge(f"The Markdown file has more than {_MAX_CHARACTERS:,} characters.")
    if decoded.text.count("\n") > _MAX_LINES:
        raise errors.TooLarge(f"The Markdown file has more than {_MAX_LINES:,} lines.")
    matter, written = parted(decoded.text)
    body, dropped = templates.without(written)
    notes = (*decoded.notes, Note(kind="dropped", reason="template", text=dropped)) if dropped else decoded.notes
    reader = MarkdownIt("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"])
    if max(map(len, _PARAGRAPH_END.split(body))) > _MAX_PARAGRAPH:
        reader.disable(["link", "image", "emphasis", "strikethrough", "autolink", "html_inline", "backticks"])
    tokens = reader.parse(body)
    attachments: list[Attachment] = []
    drafts = [draft for draft in _drafts(tokens, attachments, settings.max_rows) if draft.text]
    title = tidy(matter.first("title", "titre", "headline"))
    if title and not (drafts and drafts[0].text.casefold() == title.casefold()):
        drafts.insert(0, Draft(text=title, kind="title"))
    elif drafts and drafts[0].kind == "heading" and drafts[0].level == 1:
        drafts[0] = replace(drafts[0], kind="title", level=None)
    if not drafts:
        raise errors.Empty("There is no text in the file.")
    known = _facts(matter, title, tuple(dict.fromkeys(attachments)))
    parts = tongues.split(drafts)
    documents = []
    for ordinal, (_, part) in enumerate(parts):
        marked = press.mark(part)
        facts = replace(known, dated=marked.dated, embargo_until=known.embargo_until or marked.embargo_until)
        facts = tongues.facts(source, parts, ordinal, facts)
        documents.append(compose(source, marked.drafts, facts, ordinal=ordinal))
    return Extraction(source=source.id, documents=tuple(documents), notes=notes)


def _facts(matter: FrontMatter, title: str, attachments: tuple[Attachment, ...]) -> Facts:
    return Facts(
        title=title,
        subtitle=tidy(matter.first("subtitle", "soustitre", "chapo", "standfirst")),
        byline=", ".join(matter.all("author", "authors", "auteur", "auteurs", "byline", "author.name")),
        publisher=tidy(matter.first("publisher", "organisation", "organization")),
        published=moment(matter.first("date", "published", "publishdate", "pubdate", "datepublished")),
        embargo_until=moment(matter.first("embargo", "embargountil")),
        lang_declared=_lang(matter.first("lang", "language", "locale", "langue")),
        translation_key=matter.first("translationkey", "translationid", "ref"),
        url=_address(matter.first("canonical", "canonicalurl", "url", "permalink")),
        alternates=_alternates(matter),
        attachments=attachments,
    )


def _alternates(matter: FrontMatter) -> tuple[Alternate, ...]:
    """`alternates: {en: /en/post}`, `alternates: [{lang: en, url: /en/post}]`, `altLangPage: /en/post`."""
    keys = ("alternates", "alternate", "translations", "hreflang", "altlangpage")
    found: list[Alternate] = []
    lang = ""
    for key, value in matter.below(*keys):
        if key in ("lang", "language", "hreflang", "locale"):
            lang = _lang(value)
        else:
            found.append(Alternate(lang=lang if key in ("url", "href", "path") else key, url=value, how="front_matter"))
    # `altLangPage` names the page in the other language without saying which language that is.
    found += [Alternate(lang="", url=value, how="front_matter") for value in matter.all(*keys)]
    return tuple(alternate for alternate in found if leads(alternate.url))


def moment(value: str) -> str:
    """A stated date, with its time and zone when they are stated, as ISO 8601; "" for anything else."""
    day = _DAY.match(value)
    if not day or not _exists(day[0]):
        return ""
    found = _ZONED.match(value)
    if not found:
        return day[0]
    hour, _, rest = found[2].partition(":")
    zone = found[3] or ""
    zone = zone if ":" in zone or zone in ("", "Z") else f"{zone[:3]}:{zone[3:]}"
    return f"{found[1]}T{hour.zfill(2)}:{rest}{zone}"


def _exists(day: str) -> bool:
    """Is this a day of the calendar (not 2025-31-12)?"""
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _lang(value: str) -> str:
    return value.lower().replace("_", "-")


def _address(value: str) -> str:
    return value if value.startswith(("http://", "https://")) else ""


def _drafts(tokens: "Sequence[Token]", attachments: list[Attachment], max_rows: int) -> list[Draft]:
    drafts: list[Draft] = []
    cells: list[str] | None = None
    items = quotes = rows = level = 0
    begins_item = False
    for token in tokens:
        match token.type:
            case "heading_open":
                level = int(token.tag[1])
            case "heading_close":
                level = 0
            case "list_item_open":
                items, begins_item = items + 1, True
            case "list_item_close":
                items -= 1
            case "blockquote_open":
                quotes += 1
            case "blockquote_close":
                quotes -= 1
            case "tr_open":
                cells = []
            case "tr_close":
                rows += 1
                if cells and rows <= max_rows:
                    drafts.append(Draft(text=CELL_SEPARATOR.join(cells), kind="table_row"))
                cells = None
            case "inline":
                text = _inline(token, attachments)
                listed = _unmarked_items(text) if not (level or items) and cells is None and _announced(drafts) else ()
                text = text.replace(_SOFT, " ")
                if cells is not None:
                    cells.append(text)
                elif listed:
                    drafts.extend(Draft(text=line, kind="list_item") for line in listed)
                elif level:
                    drafts.append(Draft(text=text, kind="heading", level=level))
                elif items and begins_item:
                    drafts.append(Draft(text=text, kind="list_item"))
                    begins_item = False
                else:
                    drafts.append(Draft(text=text, kind="quote" if quotes else "paragraph"))
            case "fence" | "code_block":
                drafts.append(Draft(text=token.content.strip()))
            case "html_block":
                drafts.extend(_html(token.content))
            case _:
                pass
    return drafts


def _html(content: str) -> list[Draft]:
    """The blocks of HTML inside Markdown; a tag without a block of its own changes nothing."""
    drafts: list[Draft] = []
    kind: BlockKind = "paragraph"
    level: int | None = None
    at = 0
    for tag in (*_BLOCK.finditer(content), None):
        inside = _INLINE.sub("", content[at : tag.start() if tag else len(content)])
        text = tidy(unescape(_TAG.sub(" ", inside)))
        if text:
            drafts.append(Draft(text=text, kind=kind, level=level))
        if tag:
            at, name = tag.end(), tag[2].lower()
            if name != "p":
                level = int(name[1]) if name[0] == "h" and not tag[1] else None
                kind = "paragraph" if tag[1] else "heading" if level else _KINDS.get(name, "paragraph")
    return drafts


def _announced(drafts: Sequence[Draft]) -> bool:
    """Does the text so far end in a colon?"""
    return bool(drafts) and drafts[-1].text.endswith(":")


def _unmarked_items(text: str) -> tuple[str, ...]:
    """The lines of a paragraph that are the items of a list, only that nobody marked them: three at least, each with a
    capital or a figure first and, but for the last, nothing at its end that ends or goes on with a sentence."""
    lines = tuple(line.strip() for line in text.split(_SOFT))
    begun = all(line[:1].isupper() or line[:1].isdigit() for line in lines)
    return lines if len(lines) >= _ITEMS and begun and all(line[-1].isalnum() for line in lines[:-1]) else ()


def _inline(token: "Token", attachments: list[Attachment]) -> str:
    """The words of a paragraph as rendered, `_SOFT` where a line ends in the file; links to files are kept as
    attachments, pictures have no words."""
    out: list[str] = []
    address, title_from = "", 0
    for child in token.children or []:
        match child.type:
            case "text" | "code_inline":
                out.append(child.content)
            case "softbreak":
                out.append(_SOFT)
            case "hardbreak":
                out.append("\n")
            case "html_inline":
                out.append("\n" if child.content.lower().startswith("<br") else "")
            case "link_open":
                address, title_from = str(child.attrs.get("href", "")), len(out)
            case "link_close":
                if leads(address) and _ATTACHED.search(address.partition("?")[0].partition("#")[0]):
                    attachments.append(Attachment(url=address, title=tidy("".join(out[title_from:]))))
            case _:
                pass
    lines = "".join(out).split("\n")
    return "\n".join(filter(None, (_SOFT.join(tidy(part) for part in line.split(_SOFT)) for line in lines)))

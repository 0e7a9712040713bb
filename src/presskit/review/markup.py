"""The pieces a page is full of, as markup: words in both languages, dates, passages with what is marked in them.

They are functions and not macros of the template engine because a page holds hundreds of them. Everything that comes
from a document passes through `escape`.
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from markupsafe import Markup, escape

from presskit.review import written
from presskit.review.rows import Passage
from presskit.review.words import WORDS

UI = "fr"  # the language before the reader chooses


def both(fr: object, en: object) -> Markup:
    """A text in both languages; the style sheet shows one."""
    return Markup(  # noqa: S704 - escaped here
        f'<span lang="fr" class="in-fr">{escape(fr)}</span><span lang="en" class="in-en">{escape(en)}</span>'
    )


def pair(names: tuple[str, str]) -> Markup:
    """As `both`, for names that come together."""
    return both(*names)


@cache
def t(key: str) -> Markup:
    """A word of the interface."""
    return both(*WORDS[key])


@cache
def labels(key: str) -> Markup:
    """The label of an element for those who hear the page; page.js puts the chosen language in its place."""
    fr, en = (escape(word) for word in WORDS[key])
    shown = fr if UI == "fr" else en
    return Markup(f'aria-label="{shown}" data-label-fr="{fr}" data-label-en="{en}"')  # noqa: S704 - escaped here


@cache
def option(value: str) -> Markup:
    """A choice of a list, by its word."""
    fr, en = (escape(word) for word in WORDS[value])
    shown = fr if UI == "fr" else en
    return Markup(  # noqa: S704 - escaped here
        f'<option value="{escape(value)}" data-label-fr="{fr}" data-label-en="{en}">{shown}</option>'
    )


@lru_cache(4096)
def date(iso: str) -> Markup:
    """An ISO date as people write it; a dash for none."""
    shown = f'<time datetime="{escape(iso)}">{pair(written.day(iso))}</time>' if iso else "–"
    return Markup(shown)  # noqa: S704 - escaped here


def passages(side: Iterable[Passage]) -> Markup:
    """The segments of one side of a bead, with mentions and findings marked in them."""
    made: list[str] = []
    for passage in side:
        whole = f" whole {passage.severity}" if passage.severity else ""
        made.append(
            f'<div class="one"><p class="passage {escape(passage.kind)}{escape(whole)}" lang="{escape(passage.lang)}" '
            f'dir="auto" data-segment="{escape(passage.id)}">'
        )
        for piece in passage.pieces:
            text = escape(piece.text)
            if piece.mention:
                found = f" found {piece.severity}" if piece.severity else ""
                value = f' data-value="{escape(piece.value)}"' if piece.value else ""
                other = f' data-counterpart="{escape(piece.counterpart)}"' if piece.counterpart else ""
                made.append(
                    f'<span class="mention {escape(piece.kind)}{escape(found)}" data-mention="{escape(piece.mention)}" '
                    f'data-kind="{escape(piece.kind)}"{value}{other} tabindex="-1">{text}</span>'
                )
            elif piece.severity:
                made.append(f'<span class="found {escape(piece.severity)}">{text}</span>')
            else:
                made.append(text)
        made.append("</p>")
        if passage.page:
            made.append(f'<span class="page">{t("page")} {passage.page}</span>')
        made.append("</div>")
    return Markup("".join(made))  # noqa: S704 - escaped above

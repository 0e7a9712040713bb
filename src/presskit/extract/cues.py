"""What a single line says by itself: is it an embargo line, the head of the boilerplate or of the contacts, an end
mark, mostly a quotation? Words come from the locales; each test takes a line and looks at nothing else."""

import re
from functools import cache
from typing import Literal

from presskit import locales
from presskit.extract import moments
from presskit.extract.characters import fold
from presskit.extract.phrases import phrases, whole

Cue = Literal["embargo", "boilerplate", "contacts", "editor_note", "end_mark", "label", ""]

_HEAD = 110  # characters; a longer line is not the heading of a section
_EMBARGO_LINE = 320
_EMAIL = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|\b[\w.+-]{1,64}\s?(?:\[at\]|\(at\)|\[a\])\s?[\w.-]{1,80}"
)
_PHONE = re.compile(r"(?<![\w.,/-])(?:\+\s?\d{1,3}[\s .()/-]{0,3}|\(0?\d{1,5}\)[\s .-]{0,2}|\b0)(?:\(0\)\s?)?\d{0,4}"
                    r"(?:[\s .()-]{0,2}\d{2,4}){2,5}(?!\w)"
                    r"|(?<![\w.,/-])\(?\d{3}\)?[\s .-]\d{3}[\s .-]\d{4}(?!\w)")  # fmt: skip
_DIGITS = re.compile(r"\d(?:\W{0,8}\d){4}")
_END = re.compile(r"[\s#*–—\-_/.]*(?:#(?:\s*#){2,}|[–—\-]+\s*30\s*[–—\-]+|xxx)[\s#*–—\-_/.]*", re.IGNORECASE)


@cache
def _openings(*names: str) -> dict[str, tuple[str, ...]]:
    """The phrases of the given fields by their first two characters, so that a line is compared with few of them."""
    found: dict[str, list[str]] = {}
    for one in phrases(*names):
        found.setdefault(one[:2], []).append(one)
    return {start: tuple(several) for start, several in found.items()}


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset().union(*(locales.get(lang).sentences.abbreviations for lang in locales.LANGUAGES))


def is_sentence(text: str) -> bool:
    """Whether a line ends as running text does, with a full stop that is not that of an abbreviation ("Inc.")."""
    ended = text.rstrip()
    if not ended.endswith("."):
        return ended.endswith((";", ",", ":"))
    return ended.rsplit(maxsplit=1)[-1][:-1].lower() not in _abbreviations()


def opens_with(folded: str, *names: str) -> str:
    """The phrase of a field of `schema.Press` with which a folded line begins as whole words, "" when none."""
    for phrase in _openings(*names).get(folded[:2], ()):
        if folded.startswith(phrase):
            rest = folded[len(phrase) :]
            if not rest or not phrase[-1].isalnum() or not rest[0].isalnum():
                return phrase
    return ""


def holds(folded: str, name: str) -> bool:
    """Whether a folded line says a phrase of a field of `schema.Press` anywhere."""
    return any(phrase in folded for phrase in phrases(name))


def cue(text: str) -> Cue:
    """The section or mark that a line opens by its words, "" when it is nothing special. Short lines only, except that
    a boilerplate or note may follow its head on the same line ("About X: X is …")."""
    folded = fold(text[:600]).strip("*•>[]|=\"' ")
    if not folded:
        return ""
    if is_end_mark(folded):
        return "end_mark"
    if is_embargo(folded):
        return "embargo"
    if is_label(folded):
        return "label"
    bare = folded.rstrip(" :.-")
    if bare in whole("editor_notes_whole") or _opens_notes(folded):
        return "editor_note"
    if bare in whole("contacts_whole") or _opens_contacts(folded):
        return "contacts"
    if bare in whole("boilerplate_whole") or _opens_boilerplate(folded, text):
        return "boilerplate"
    return ""


def is_end_mark(folded: str) -> bool:
    """ "###", "- 30 -", "FIN", "– ENDS –" alone on a line (folded)."""
    if len(folded) > 60:
        return False
    return bool(_END.fullmatch(folded)) or folded.strip("-*#[]()/._ ") in whole("end_marks")


def is_embargo(folded: str) -> bool:
    """A line that says when the text may be published: an opening phrase and then a moment, "until", or nothing."""
    if len(folded) > _EMBARGO_LINE:
        return False
    if is_immediate(folded):
        return True
    head = folded.lstrip("-#!([ /")
    phrase = opens_with(head, "embargo")
    if not phrase:
        return False
    rest = head[len(phrase) :].strip(" -:.!)*]/")
    if not rest:
        return not phrase.startswith(phrases("released"))
    word = re.split(r"\W", rest, maxsplit=1)[0]
    if word in whole("embargoed") and not re.match(r"\w+\s+\d", rest) and "embargo" in phrase[-9:]:
        return bool(moments.days(rest)) and word in whole("starting") and len(rest) < 60
    if rest[0].isdecimal() or word in whole("ending") or rest.startswith(phrases("until")):
        return True
    return bool(moments.days(rest)) and len(rest) < 200


def is_immediate(text: str) -> bool:
    """ "For immediate release", with what follows on the line: no embargo, and its date is that of the release."""
    folded = fold(text[:_EMBARGO_LINE]).lstrip("-#!([*• /")
    return len(folded) < 120 and bool(opens_with(folded, "immediate"))


def is_label(folded: str) -> bool:
    """ "Communiqué de presse", alone or with a place, date or number."""
    if len(folded) > 70:
        return False
    bare = folded.strip("-|:.*#[]/ ")
    phrase = opens_with(bare, "labels")
    if not phrase:
        return False
    rest = bare[len(phrase) :].strip(" -|:.,/")
    return not rest or bool(re.fullmatch(r"(?:n[°o.]*\s*)?[\d/.\- ]{1,14}", rest)) or rest in whole("labels")


def _opens_notes(folded: str) -> bool:
    phrase = opens_with(folded, "editor_notes") or next(
        (p for p in _openings("editor_notes").get(folded[:2], ()) if folded.startswith(p)), ""
    )
    if not phrase:
        return False
    head = folded[len(phrase) : len(phrase) + 60]
    return len(folded) < _HEAD or ":" in head or "." in head[:14]


def _opens_contacts(folded: str) -> bool:
    if _is_contacts_head(folded):
        return True
    if opens_with(folded, "contacts"):
        # "Media relations have changed in ten years …" is a sentence; a contact line is short or carries an address.
        return (len(folded) < 80 and not folded.endswith("?")) or has_address(folded)
    return bool(opens_with(folded, "enquiries")) and (
        has_address(folded) or (len(folded) < 60 and (folded.endswith(":") or _names_contacts(folded)))
    )


def _is_contacts_head(folded: str) -> bool:
    """ "Media enquiries", "Personnes de contact pour les médias": short, and of the vocabulary of such heads alone."""
    if len(folded) > _HEAD:
        return False
    words = _plain(folded)
    return any(
        words & press.contacts_nouns and words <= press.contacts_nouns | press.contacts_words
        for press in (locales.get(lang).press for lang in locales.LANGUAGES)
    )


def _names_contacts(folded: str) -> bool:
    return any(_plain(folded) & locales.get(lang).press.contacts_nouns for lang in locales.LANGUAGES)


def _plain(folded: str) -> frozenset[str]:
    return frozenset(folded.replace("/", " ").replace("&", " ").replace(",", " ").strip(" :.-").split())


def _opens_boilerplate(folded: str, text: str) -> bool:
    phrase = opens_with(folded, "boilerplate")
    if not phrase:
        return False
    rest = folded[len(phrase) :].strip()
    # "About 300 people", "About half of", "À propos de cette décision, il …": prose, not a head.
    if not rest or rest[0].isdecimal() or rest.startswith(phrases("prose")):
        return False
    colon = re.search(r":|\s-\s", rest[:_HEAD])
    if colon:
        return True
    if len(folded) > _HEAD or folded[-1] in "?!" or is_sentence(folded):
        return False
    return len(folded.split()) <= 14


def head_only(text: str) -> bool:
    """Whether a section's first line is only its head, so that what it is about comes on the next lines."""
    folded = fold(text)
    if len(folded) > _HEAD:
        return False
    before, colon, after = folded.partition(":")
    return not colon or len(after) < 3 or len(before) > 60


def has_address(text: str) -> bool:
    """An e-mail address or a telephone number stands in the text."""
    head = text[:3000]
    # What both need is looked for first: most lines have neither an at sign nor five digits together.
    folded = head.lower()
    if ("@" in head or "at)" in folded or "at]" in folded or "[a]" in folded) and _EMAIL.search(head):
        return True
    return bool(_DIGITS.search(head)) and bool(_PHONE.search(head))


_QUOTED = re.compile(r"«[^»]*+»?|“[^”]*+”?|„[^“”]*+[“”]?|‹[^›]*+›?|\"[^\"]*+\"?")


def quoted_share(text: str) -> float:
    """The share of a paragraph's characters inside quotation marks; a quotation that is not closed counts to the end,
    but only if it opens the paragraph (it may run on into the next one)."""
    inside = 0
    for quotation in _QUOTED.finditer(text):
        closed = len(quotation[0]) > 1 and quotation[0][-1] in '»”“›"'
        if closed or quotation.start() < 3:
            inside += len(quotation[0])
    return inside / max(1, len(text))


def longest_quote(text: str) -> int:
    """The number of words in the longest quotation of a paragraph."""
    return max((len(quotation[0].split()) for quotation in _QUOTED.finditer(text)), default=0)

"""What comes in: a source as it arrived, what it declares of itself, and what could not be used."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """A declared version of the same page in a language.

    `lang` is a lower-case BCP 47 tag ("fr", "en-gb") or "" when not stated; `how` says where it was declared:
    hreflang, link_header, og_locale, jsonld, switcher, front_matter, url_twin, sources_toml, same_source.
    """

    lang: str
    url: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file a release links to (PDF, DOCX …)."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One input as it arrived: `id` is the SHA-256 of its bytes (hex), `location` its path below the corpus folder
    (POSIX) or as given on the command line. The other fields come from sources.toml, fetch.jsonl or stay empty."""

    id: str
    location: str
    media_type: str
    size: int
    url: str = ""
    publisher: str = ""
    lang_hint: str = ""
    layout: Literal["", "single", "dump"] = ""
    charset: str = ""
    published: str = ""
    alternates: tuple[Alternate, ...] = ()
    referrer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """An input that could not be used, as a value: `category` is a word of `errors.InputError`, `stage` where; `url` is
    the address of a fetched file, whose path says nothing to people."""

    location: str
    stage: str
    category: str
    message: str
    source: str = ""
    url: str = ""

"""What is particular to a language, as data: one package a language, one module a family of data.

`get("fr").press` is the `press` family of French. Families are frozen dataclasses declared in `schema/`; a module is
imported when it is first asked for, so that a command pays only for what it uses.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from presskit.locales.schema.amounts import Amounts
    from presskit.locales.schema.checks import Checks
    from presskit.locales.schema.complements import Complements
    from presskit.locales.schema.dates import Dates
    from presskit.locales.schema.deeds import Deeds
    from presskit.locales.schema.documents import Documents
    from presskit.locales.schema.institutions import Institutions
    from presskit.locales.schema.names import Names
    from presskit.locales.schema.people import People
    from presskit.locales.schema.places import Places
    from presskit.locales.schema.press import Press
    from presskit.locales.schema.quotes import Quotes
    from presskit.locales.schema.roles import Roles
    from presskit.locales.schema.sentences import Sentences
    from presskit.locales.schema.tokens import Tokens
    from presskit.locales.schema.web import Web

LANGUAGES = ("fr", "en")


@cache
def _family(lang: str, family: str) -> object:
    return import_module(f"presskit.locales.{lang}.{family}").DATA


@dataclass(frozen=True, slots=True)
class Locale:
    """The families of one language."""

    lang: str

    def _data(self, family: str) -> object:
        return _family(self.lang, family)

    @property
    def press(self) -> "Press":
        """Embargo, dateline, boilerplate, contacts, end marks, navigation words."""
        return cast("Press", self._data("press"))

    @property
    def sentences(self) -> "Sentences":
        """Abbreviations and marks that matter where a sentence ends."""
        return cast("Sentences", self._data("sentences"))

    @property
    def amounts(self) -> "Amounts":
        """Number words, scale words, bounds, currency words beyond CLDR, what is counted."""
        return cast("Amounts", self._data("amounts"))

    @property
    def dates(self) -> "Dates":
        """Month and weekday words, seasons, relative expressions, zones."""
        return cast("Dates", self._data("dates"))

    @property
    def names(self) -> "Names":
        """Model name, head nouns of institutions, events and works, words that are never names."""
        return cast("Names", self._data("names"))

    @property
    def people(self) -> "People":
        """Honorifics, given names, particles."""
        return cast("People", self._data("people"))

    @property
    def places(self) -> "Places":
        """Places, who lives there, what stands before them."""
        return cast("Places", self._data("places"))

    @property
    def institutions(self) -> "Institutions":
        """How names of institutions are composed."""
        return cast("Institutions", self._data("institutions"))

    @property
    def complements(self) -> "Complements":
        """Small words that lead from one name to the next."""
        return cast("Complements", self._data("complements"))

    @property
    def roles(self) -> "Roles":
        """Role nouns with their language-neutral keys."""
        return cast("Roles", self._data("roles"))

    @property
    def quotes(self) -> "Quotes":
        """Quotation marks and cue verbs."""
        return cast("Quotes", self._data("quotes"))

    @property
    def deeds(self) -> "Deeds":
        """Verbs by which something is founded, signed, joined …, and what an amount is for."""
        return cast("Deeds", self._data("deeds"))

    @property
    def checks(self) -> "Checks":
        """Negations, directions, typography rules, words of the checks."""
        return cast("Checks", self._data("checks"))

    @property
    def tokens(self) -> "Tokens":
        """Months, number and scale words, marks inside figures: what alignment compares."""
        return cast("Tokens", self._data("tokens"))

    @property
    def documents(self) -> "Documents":
        """How programs name paragraph styles and number pages."""
        return cast("Documents", self._data("documents"))

    @property
    def web(self) -> "Web":
        """What the links of a language switcher say."""
        return cast("Web", self._data("web"))


@cache
def get(lang: str) -> Locale:
    """The locale of "fr" or "en"; KeyError for another language."""
    if lang not in LANGUAGES:
        raise KeyError(lang)
    return Locale(lang)

"""What is particular to a language, as data: one package a language, one module a family of data.

`get("fr").press` is the `press` family of French. Families are frozen dataclasses declared in `schema.py`; a module is
imported when it is first asked for, so that a command pays only for what it uses.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from presskit.locales import schema

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
    def press(self) -> "schema.Press":
        """Embargo, dateline, boilerplate, contacts, end marks, navigation words."""
        return cast("schema.Press", self._data("press"))

    @property
    def sentences(self) -> "schema.Sentences":
        """Abbreviations and marks that matter where a sentence ends."""
        return cast("schema.Sentences", self._data("sentences"))

    @property
    def amounts(self) -> "schema.Amounts":
        """Number words, scale words, bounds, currency words beyond CLDR, what is counted."""
        return cast("schema.Amounts", self._data("amounts"))

    @property
    def dates(self) -> "schema.Dates":
        """Month and weekday words, seasons, relative expressions, zones."""
        return cast("schema.Dates", self._data("dates"))

    @property
    def names(self) -> "schema.Names":
        """Model name, honorifics, particles, institution words, words that are never names."""
        return cast("schema.Names", self._data("names"))

    @property
    def institutions(self) -> "schema.Institutions":
        """How names of institutions are composed."""
        return cast("schema.Institutions", self._data("institutions"))

    @property
    def complements(self) -> "schema.Complements":
        """Small words that lead from one name to the next."""
        return cast("schema.Complements", self._data("complements"))

    @property
    def roles(self) -> "schema.Roles":
        """Role nouns with their language-neutral keys."""
        return cast("schema.Roles", self._data("roles"))

    @property
    def quotes(self) -> "schema.Quotes":
        """Quotation marks and cue verbs."""
        return cast("schema.Quotes", self._data("quotes"))

    @property
    def deeds(self) -> "schema.Deeds":
        """Verbs by which something is founded, signed, joined …, and what an amount is for."""
        return cast("schema.Deeds", self._data("deeds"))

    @property
    def checks(self) -> "schema.Checks":
        """Negations, directions, typography rules, words of the checks."""
        return cast("schema.Checks", self._data("checks"))

    @property
    def tokens(self) -> "schema.Tokens":
        """Months, number and scale words, marks inside figures: what alignment compares."""
        return cast("schema.Tokens", self._data("tokens"))

    @property
    def web(self) -> "schema.Web":
        """What the links of a language switcher say."""
        return cast("schema.Web", self._data("web"))


@cache
def get(lang: str) -> Locale:
    """The locale of "fr" or "en"; KeyError for another language."""
    if lang not in LANGUAGES:
        raise KeyError(lang)
    return Locale(lang)

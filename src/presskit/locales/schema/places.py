"""The shape of the family `places`: names of places."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Names of places and of the people who live there (see `entities/naming/names.py`). Words are lower-case; `(word,
    key)` pairs give the language-neutral key by which the two languages are compared.
    """

    places: tuple[tuple[str, str], ...]  # places beyond CLDR's territories ("londres" -> "london")
    demonyms: tuple[tuple[str, str], ...]  # "français" -> "FR"
    placing: frozenset[str]  # prepositions of place right before a name
    towns: frozenset[str]  # nouns before the name of a town
    streets: frozenset[str]  # nouns before the name of a street; accents removed
    street_links: frozenset[str]  # words between the two
    peoples: frozenset[str]  # articles before a plural that names a sort of people ("les" Anciens)
    regions: frozenset[str]  # abbreviations of states and provinces, as written: no acronyms of institutions
    parties: frozenset[str]  # what stands before one of them in parentheses, as written ("D-")
    inhabitants: tuple[str, ...]  # endings of what people of a place are called, longest first …
    placed: tuple[str, ...]  # … and what the name of the place may end in instead

"""The shape of the family `names`: names of institutions, events, works."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """People, institutions, places (see `entities/naming/names.py`). Words are lower-case; `(word, key)` pairs give the
    language-neutral key by which the two languages are compared."""

    model: str  # the spaCy model used unless the settings name another
    heads: tuple[tuple[str, str], ...]  # nouns that head an institution's name ("université" -> "university")
    weak_heads: frozenset[str]  # heads that are no name on their own when written in lower case ("groupe", "company")
    right_heads: frozenset[str]  # heads that only close a name ("… Technologies", "… Board")
    left_heads: frozenset[str]  # heads that only open a name ("City of …", never "… City")
    descriptors: frozenset[str]  # common nouns that stand right before an institution's name ("la société …")
    suffixes: frozenset[str]  # legal forms that end a company's name
    adjectives: frozenset[str]  # adjectives that stand in lower case inside a name (French)
    topics: tuple[tuple[str, str], ...]  # fields of departments ("recherche" -> "research")
    headline_verbs: frozenset[str]  # verbs written with a capital in headlines: no name goes over one
    events: frozenset[str]  # nouns that head the name of an event
    works: frozenset[str]  # nouns that head the name of a programme, plan, law, publication
    never: frozenset[str]  # capitalised words that name nobody ("IA", "PhD")
    openers: frozenset[str]  # words that are capitalised only because they open a sentence or heading
    articles: frozenset[str]
    joins: frozenset[str]  # "and"
    genitives: frozenset[str]  # prepositions inside an institution's name ("de", "of")
    lower_suffixes: frozenset[str]  # suffixes of firms written in lower case
    ordinals: tuple[str, ...]  # endings of ordinals in Roman figures, as written
    weekdays: frozenset[str]  # never last names behind a first name ("told Jane Monday")
    bases: tuple[str, ...]  # ends of adjectives made of a name ("Varnes-based")
    adverbs: tuple[str, ...]  # their endings, of adverbs that open a sentence before a comma
    gerunds: tuple[str, ...]  # endings of participles that open a sentence or a name of a charity
    trades: tuple[str, ...]  # endings of last words that only firms bear ("…soft")
    known: tuple[str, ...]  # well-known organisations, as written

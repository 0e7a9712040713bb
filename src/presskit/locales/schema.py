"""The shape of each family of language data: frozen dataclasses, one per family. The data stand in `fr/` and `en/`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Words that mark press blocks (see `extract/press.py`), moments as a release states them (`extract/moments.py`) and
    the furniture of press sites (`extract/html.py`). Phrases are folded: lower case, no accents, straight apostrophes."""

    embargo: tuple[str, ...]  # openings of an embargo line; a moment, "until" or nothing follows
    immediate: tuple[str, ...]  # openings of a line that says "publish at once"
    boilerplate: tuple[str, ...]  # openings of the heading above the description of an organisation
    boilerplate_whole: frozenset[str]  # such headings that stand alone
    contacts: tuple[str, ...]  # openings of the heading above the press contacts
    contacts_whole: frozenset[str]
    enquiries: tuple[str, ...]  # openings of a sentence that gives a contact, if an address or a phone number follows
    editor_notes: tuple[str, ...]
    editor_notes_whole: frozenset[str]
    end_marks: frozenset[str]  # words that stand alone (between dashes or not) at the end of a release
    labels: tuple[str, ...]  # what kind of document it is ("press release"): above the title, never the title
    months: tuple[tuple[str, ...], ...]  # twelve tuples of folded forms, full name first
    weekdays: tuple[str, ...]
    noon: tuple[str, ...]
    midnight: tuple[str, ...]
    zones: tuple[tuple[str, str], ...]  # (folded words, IANA zone or fixed "+HH:MM"), longest first
    published: tuple[str, ...]  # openings of a line that states when a page was published
    updated: tuple[str, ...]  # … when it was last changed
    byline: tuple[str, ...]  # openings of a line that names the author
    switcher: frozenset[str]  # how a link offers the version in this language
    furniture: tuple[str, ...]  # openings of lines and headings of a page that are not the release
    cookies: tuple[str, ...]  # words of a cookie banner
    downloads: frozenset[str]  # texts of a link that say nothing of the file they lead to


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Where a sentence ends (see `segment.py`). Words are lower-case, abbreviations without their last full stop."""

    markers: frozenset[str]  # frequent words no neighbouring language shares: they tell the language (`language.py`)
    function_words: frozenset[str]  # articles, prepositions, conjunctions: a sentence or heading never ends with one
    leading: frozenset[str]  # abbreviations that something must follow (M, Dr, cf): they never end a sentence
    references: frozenset[str]  # abbreviations a number follows (No, p, fig, Jan): they end a sentence unless it does
    abbreviations: frozenset[str]  # abbreviations that end a sentence only when a starter or opener follows (Inc, U.S)
    labels: frozenset[str]  # nouns a single letter follows (plan A, vitamin C)
    starters: frozenset[str]  # determiners and pronouns: capitalised in mid-sentence they open another one
    openers: frozenset[str]  # prepositions and adverbs that open sentences, but also stand capitalised in titles
    list_heads: frozenset[str]  # words that items of lists begin with
    list_endings: tuple[str, ...]  # endings of words that items begin with (actions, verbs)
    demonyms: frozenset[str]  # capitalised in mid-sentence without opening anything (English nationalities, months …)
    demonym_endings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """Numbers, money, percentages, counts (see `entities/amounts.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Dates, times and durations (see `entities/dates.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """People, institutions, places (see `entities/names.py`). Words are lower-case; `(word, key)` pairs give the
    language-neutral key by which the two languages are compared."""

    model: str  # the spaCy model used unless the settings name another
    honorifics: tuple[str, ...]  # before a name, without the full stop
    particles: tuple[str, ...]  # inside a person's name, lower-case
    given: frozenset[str]  # given names, accents folded
    heads: tuple[tuple[str, str], ...]  # nouns that head an institution's name ("université" -> "university")
    weak_heads: frozenset[str]  # heads that are no name on their own when written in lower case ("groupe", "company")
    suffixes: frozenset[str]  # legal forms that end a company's name
    adjectives: frozenset[str]  # adjectives that stand in lower case inside a name (French)
    topics: tuple[tuple[str, str], ...]  # fields of departments ("recherche" -> "research")
    events: frozenset[str]  # nouns that head the name of an event
    works: frozenset[str]  # nouns that head the name of a programme, plan, law, publication
    never: frozenset[str]  # capitalised words that name nobody ("IA", "PhD")
    openers: frozenset[str]  # words that are capitalised only because they open a sentence or heading
    demonyms: tuple[tuple[str, str], ...]  # "français" -> "FR"
    places: tuple[tuple[str, str], ...]  # places beyond CLDR's territories ("londres" -> "london")
    articles: frozenset[str]
    joins: frozenset[str]  # "and"
    genitives: frozenset[str]  # prepositions inside an institution's name ("de", "of")


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Roles and titles of people (see `entities/roles.py`). All words lower-case."""

    nouns: tuple[
        tuple[str, str], ...
    ]  # role nouns and fixed titles, feminine forms too, with a key both languages share
    before: frozenset[str]  # what may stand before the noun inside a role ("chief", "senior", "ancien")
    after: frozenset[str]  # adjectives that follow the noun ("général", "délégué", "elect")
    of: frozenset[str]  # prepositions that lead from a role to an affiliation or a field ("of", "de")
    at: frozenset[str]  # prepositions that lead to an affiliation only ("at", "chez")
    field: frozenset[str]  # prepositions that lead to a field ("for", "en", "chargé de")
    territorial: frozenset[str]  # keys of roles that are held over a place ("mayor", "ambassador")
    cabinet: frozenset[str]  # keys of roles whose field is named like an institution ("minister")
    alone: frozenset[str]  # captions: "from left to right", "de gauche à droite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """Quotations and their speakers (see `entities/quotes.py`). All words lower-case."""

    verbs: frozenset[str]  # finite forms that report speech ("déclare", "said")
    participles: frozenset[str]  # forms that report speech after an auxiliary ("déclaré")
    auxiliaries: frozenset[str]  # "a", "ont", "has"
    according: tuple[str, ...]  # "selon", "according to"
    pronouns: frozenset[str]  # subjects that stand for the last person named ("il", "she")
    naming: frozenset[str]  # words before a title or label in quotation marks ("baptisé", "entitled", "symposium")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """Words the checks between two versions look for (see `check/`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What tokenisation for alignment needs (see `align/signals.py`). Keys are lower case, accents removed.

    `months` and `weekdays` give 1-12 and 1-7 (Monday is 1), `capitalised` those of them that are other words too when
    written in lower case. `numbers` are number words with their value ("vingt-cinq": 25), `scales` the words and
    abbreviations that multiply a number before them (value: power of ten). `ordinals` are endings of digits ("1er",
    "9th"). `thousands` and `decimals` are the marks inside figures; a space always groups thousands.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    capitalised: frozenset[str]
    numbers: dict[str, int]
    scales: dict[str, int]
    ordinals: frozenset[str]
    thousands: str
    decimals: str

"""The shape of the family `amounts`: numbers, money, percentages, counts."""

from collections.abc import Mapping
from dataclasses import dataclass

from presskit.model import Bound


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """Numbers, money, percentages, counts (see `entities/figures/numbers.py`, `money.py`, `counted.py`, `amounts.py`).

    Words are in lower case, signs and abbreviations as written. A phrase is a string of several tokens.
    """

    decimal: str  # the decimal mark; groups are the other mark, spaces and apostrophes
    units: Mapping[str, int]  # 0–19
    tens: Mapping[str, int]  # 20–90
    vigesimal: bool  # quatre-vingt-dix
    hundreds: frozenset[str]
    thousands: frozenset[str]
    scales: Mapping[str, int]  # million and above, as powers of ten
    money_scales: Mapping[str, int]  # scale signs beside a currency ("Md", "bn"), as powers of ten
    count_scales: Mapping[str, int]  # scale signs glued to any figure ("10k")
    collectives: Mapping[str, int]  # "trentaine" 30, "dozen" 12: about so many
    articles: frozenset[str]  # one, before a scale word or a collective only
    links: frozenset[str]  # words within a spelled number
    vague: frozenset[str]  # words that make a spelled number none: "several" hundred
    half: tuple[str, ...]  # phrases: "et demi"
    half_before: tuple[str, ...]  # phrases: "half a"
    fraction_not: frozenset[str]  # words before a numeral that make it no fraction: the "first" quarter
    denominators: Mapping[str, int]  # "tiers" 3, before "of" and what is shared
    share_of: frozenset[str]  # "of" with an article in it: "des"
    share_lead: frozenset[str]  # "la" moitié, "les" deux tiers
    share_articles: frozenset[str]  # "le" tiers des, "du" quart des
    one_in: frozenset[str]  # one "in" five
    unshared: frozenset[str]  # what makes a fraction none: trois quarts d'"heure", un tiers de "confiance"
    of: frozenset[str]  # between a scale word and what is counted
    of_scale: frozenset[str]  # between a collective and a scale word ("dizaine de milliers")
    scale_nouns: frozenset[str]  # nouns that what is counted follows with `of`
    bounds: Mapping[str, Bound]  # phrases before the number
    bounds_after: Mapping[str, Bound]
    placing: frozenset[str]  # bounds that are prepositions of place before a small number: "under" three themes
    between: frozenset[str]
    between_join: frozenset[str]
    start: frozenset[str]  # "de" 10 à 15
    to: frozenset[str]
    alternative: frozenset[str]  # deux "ou" trois
    moves: frozenset[str]  # verbs after which "from 5 to 8" is a change and no range
    minus: frozenset[str]
    plus: frozenset[str]  # "plus or minus"
    percent: tuple[str, ...]
    points: tuple[str, ...]  # percentage points
    point_words: frozenset[str]  # the same after a word of `change`
    basis_points: tuple[str, ...]
    change: frozenset[str]
    share: tuple[str, ...]  # phrases: quatre "des" dix
    share_after: frozenset[str]  # trois Français "sur" quatre
    participles: tuple[str, ...]  # endings of words that open a sentence before a number: "Rassemblant 40 équipes"
    currencies: Mapping[str, str]  # phrases beyond CLDR's names: ISO 4217, or "?family" when the country is open
    currencies_before: Mapping[str, str]
    minor: Mapping[str, str]  # phrases: a hundredth of a currency: "pence" GBP
    demonym_endings: tuple[str, ...]  # of nouns for people of a country that are counted with a capital
    plural_participles: tuple[str, ...]  # endings of participles that open what follows a counted noun ("venus" de)
    infinitive_endings: tuple[str, ...]
    ties: tuple[str, ...]  # what stands between a number and what is counted: "d’", a hyphen
    understood: frozenset[str]  # verbs after a figure whose noun was counted before: "dont 16 seront"
    understood_endings: tuple[str, ...]  # of such verbs; empty where an ending tells nothing
    understood_not: tuple[str, ...]  # endings of words that are no verbs for all that
    understood_after: frozenset[str]  # words before such a figure, beside marks: "dont"
    not_codes: frozenset[str]  # codes of currencies that are words in capitals more often
    glued_signs: Mapping[str, str]  # letters of currencies glued to millions, as written: "R"250 million
    abbreviations: Mapping[str, str]  # currencies before a full stop and a number, as written ("Fr")
    scaled_codes: Mapping[str, tuple[str, int]]  # a currency with its scale in one word, as written ("ME"), not in ISO
    scaled_names: Mapping[str, str]  # currencies only behind a scale word ("two million pounds")
    large_names: Mapping[str, str]  # currencies whose name is another word too: behind large figures ("won")
    minor_glued: Mapping[str, str]  # the same, only glued to a small figure: 50"p"
    dollar_suffixes: Mapping[str, str]  # phrases after "dollars" or "$" that name the country
    money_places: Mapping[str, str]  # phrases: places and people that tell whose dollar, franc, dinar is meant
    per: Mapping[str, str]  # phrases: "par an" P1Y
    per_not: frozenset[str]  # words after them that make it a moment: a year "earlier"
    sums: frozenset[str]  # nouns right before a number of millions that make it a sum: "déficit", "budget"
    over: tuple[str, ...]  # phrases before a period: "sur" cinq ans
    period_fillers: frozenset[str]  # between those and the period
    indefinite_nouns: frozenset[str]  # "millions" d'euros
    labels: frozenset[str]  # nouns a number after them numbers: "page"
    streets: frozenset[str]
    pointing: frozenset[str]  # words before a label that numbers nothing then ("à ce jour 12")
    chain_labels: frozenset[str]  # before telephone and registration numbers
    openers: frozenset[str]  # no names, though capitalised before a number
    stop: frozenset[str]  # words that end a counted noun phrase
    determiners: frozenset[str]  # after "and" and a word in -s they make it a verb: "and employs the"
    not_plural: frozenset[str]
    singulars: frozenset[str]  # counted without a plural mark
    not_counted: frozenset[str]  # words after a number that do not make it a count
    adjective_endings: tuple[str, ...]
    complements: frozenset[str]  # join a complement to the noun
    measures: frozenset[str]  # unit signs
    squares: frozenset[str]  # before one of them
    slashed: frozenset[str]  # words behind a unit sign and a slash: m³/"jour"
    elided: frozenset[str]  # elided forms of `of`, without their apostrophe
    plural_endings: tuple[str, ...]
    singular_endings: tuple[str, ...]  # endings that are no plural for all that: "process"
    number_signs: frozenset[str]  # before a degree sign: "n"°
    label_joins: frozenset[str]  # between two numbers of which one label numbers both: articles 3 "et" 4
    house_numbers: frozenset[str]  # behind the number of a house: 12 "bis"

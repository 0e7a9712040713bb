"""The shape of each family of language data: frozen dataclasses, one per family. The data stand in `fr/` and `en/`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from presskit.model import Bound


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Words that mark press blocks (see `extract/press.py`), moments as a release states them (`extract/moments.py`)
    and the furniture of press sites (`extract/html/reader.py`). Phrases are folded: lower case, no accents, straight
    apostrophes."""

    embargo: tuple[str, ...]  # openings of an embargo line; a moment, "until" or nothing follows
    immediate: tuple[str, ...]  # openings of a line that says "publish at once"
    boilerplate: tuple[str, ...]  # openings of the heading above the description of an organisation
    boilerplate_whole: frozenset[str]  # such headings that stand alone
    contacts: tuple[str, ...]  # openings of the heading above the press contacts
    contacts_whole: frozenset[str]
    contacts_nouns: frozenset[str]  # words of which one makes a heading that of the contacts …
    contacts_words: frozenset[str]  # … if all others are these ("personnes de contact pour les médias")
    leading: frozenset[str]  # small words at the head of a dateline, which are no name of a place
    released: tuple[str, ...]  # those of `embargo` that say nothing by themselves ("for release")
    embargoed: frozenset[str]  # words after "embargo" that lead to what is put under one, no moment
    starting: frozenset[str]  # those of them that lead to a day in a short line
    ending: frozenset[str]  # words that lead to the moment it ends
    until: tuple[str, ...]  # beginnings of words that do, or that say how it holds
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
    mailing: tuple[str, ...]  # what a mailing says of itself, anywhere in a line
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
    about: frozenset[str]  # capitalised, as they open the heading of the paragraph about an organisation
    list_heads: frozenset[str]  # words that items of lists begin with
    list_endings: tuple[str, ...]  # endings of words that items begin with (actions, verbs)
    verb_endings: tuple[str, ...]  # endings of infinitives, when one of the determiners follows
    determiners: frozenset[str]
    demonyms: frozenset[str]  # capitalised in mid-sentence without opening anything (English nationalities, months …)
    demonym_endings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """Numbers, money, percentages, counts (see `entities/numbers.py`, `money.py`, `counted.py`, `amounts.py`).

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
    dollar_places: Mapping[str, str]  # phrases: places and people that tell whose dollar is meant
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Dates, times and durations (see `entities/dates.py` and what it calls: `points`, `moments`, `periods`,
    `relative`, `times`, `durations`). Words are in lower case; the names of months and weekdays come from CLDR."""

    day_first: Literal["yes", "open"]  # how 09/07/2025 reads
    months: Mapping[str, int]  # beyond CLDR
    weekdays: Mapping[str, int]  # beyond CLDR
    shy_months: frozenset[str]  # month names that are other words too
    month_cues: frozenset[str]  # words before a month that stands alone
    day_ordinals: frozenset[str]
    articles: frozenset[str]
    before_day: frozenset[str]  # small words before a day: "le" 2/09
    of: frozenset[str]
    to: frozenset[str]
    also: frozenset[str]
    alternatives: frozenset[str]
    between: frozenset[str]
    start: frozenset[str]
    year_cues: frozenset[str]  # words before a bare year
    weak_year_cues: frozenset[str]  # not before a year that a capital follows
    shy_year_cues: frozenset[str]  # not before a round number that a plural follows
    not_year_cues: frozenset[str]
    year_followers: frozenset[str]  # words after a bare year
    year_signs: frozenset[str]  # glued before a year: "FY"
    year_heads: frozenset[str]  # nouns a bare year stands before: 1990 "levels"
    year_nouns: frozenset[str]  # nouns before a bare year, capitalised or not
    parts: frozenset[str]  # "début", "late"
    hyphenated: frozenset[str]  # "mid"-2025
    ordinals: Mapping[str, int]
    quarters: frozenset[str]
    quarter_signs: frozenset[str]
    halves: frozenset[str]
    half_signs: frozenset[str]
    fiscal: frozenset[str]  # between a quarter and its year
    seasons: Mapping[str, int]  # 21 spring … 24 winter (ISO 8601-2)
    no_days: frozenset[str]  # words before "this day" that make it mean so far: "à" ce jour
    season_cues: frozenset[str]
    decades: frozenset[str]
    decade_endings: frozenset[str]
    this: frozenset[str]
    last: frozenset[str]
    next: frozenset[str]
    after: Mapping[str, int]  # after the period: "dernier" -1
    here: frozenset[str]  # ce mois-"ci"
    ends: frozenset[str]  # "year" before "-end 2025"
    periods: Mapping[str, str]  # W, M, Q, Y
    vague_periods: frozenset[str]  # with `this` they point into the text rather than to today
    ago: tuple[str, ...]  # phrases behind one period: counted back from the day of writing ("ago")
    ago_before: tuple[str, ...]  # … before it ("il y a")
    earlier: tuple[str, ...]  # … counted from another day of the text ("earlier", "plus tôt")
    weeks: tuple[str, ...]  # phrases before a day that begins a week: "the week of"
    weekday_cues: frozenset[str]  # words before a weekday that is a day whatever follows
    weekday_not: frozenset[str]  # words before a bare weekday that make it a habit
    weekday_never: frozenset[str]  # words behind one that do: "mardi de" 10 h à 12 h
    day_parts: frozenset[str]  # behind a weekday: "Friday evening"; empty where any word before it will do
    days: Mapping[str, int]  # phrases: "hier" -1
    shy_days: frozenset[str]  # their first words, when they mean "nowadays" as often
    day_verbs: frozenset[str]
    day_verb_endings: tuple[str, ...]
    units: Mapping[str, str]  # Y M W D TH TM TS, X decades, C centuries
    unit_articles: frozenset[str]
    shy_articles: frozenset[str]  # one, before a unit and after a word of `measuring` or a bound
    measuring: frozenset[str]
    unit_fillers: frozenset[str]
    vague_units: frozenset[str]  # no duration with "one"
    age: str
    ages: frozenset[str]  # words before a number of years: "aged" 25
    hours: frozenset[str]
    half_days: Mapping[str, int]
    noon: Mapping[str, str]
    time_cues: frozenset[str]
    rates: frozenset[str]  # after hours they make a rate: "par" jour
    elided: frozenset[str]  # elided forms of `of`, without their apostrophe
    zones: Mapping[str, str]  # phrases: UTC offset, or a name in brackets (RFC 9557)


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
    right_heads: frozenset[str]  # heads that only close a name ("… Technologies", "… Board")
    left_heads: frozenset[str]  # heads that only open a name ("City of …", never "… City")
    descriptors: frozenset[str]  # common nouns that stand right before an institution's name ("la société …")
    suffixes: frozenset[str]  # legal forms that end a company's name
    adjectives: frozenset[str]  # adjectives that stand in lower case inside a name (French)
    topics: tuple[tuple[str, str], ...]  # fields of departments ("recherche" -> "research")
    placing: frozenset[str]  # prepositions of place right before a name
    towns: frozenset[str]  # nouns before the name of a town
    ambiguous_given: frozenset[str]  # given names that are also common words: no proof of a person
    headline_verbs: frozenset[str]  # verbs written with a capital in headlines: no name goes over one
    events: frozenset[str]  # nouns that head the name of an event
    works: frozenset[str]  # nouns that head the name of a programme, plan, law, publication
    never: frozenset[str]  # capitalised words that name nobody ("IA", "PhD")
    openers: frozenset[str]  # words that are capitalised only because they open a sentence or heading
    demonyms: tuple[tuple[str, str], ...]  # "français" -> "FR"
    places: tuple[tuple[str, str], ...]  # places beyond CLDR's territories ("londres" -> "london")
    articles: frozenset[str]
    joins: frozenset[str]  # "and"
    genitives: frozenset[str]  # prepositions inside an institution's name ("de", "of")
    bearing: frozenset[str]  # nouns before the name of a person something is named after ("prix"); accents removed
    streets: frozenset[str]  # nouns before the name of a street; accents removed
    street_links: frozenset[str]  # words between the two
    peoples: frozenset[str]  # articles before a plural that names a sort of people ("les" Anciens)
    lower_suffixes: frozenset[str]  # suffixes of firms written in lower case
    courtesies: frozenset[str]  # those of `honorifics` that texts in the other language use too
    surnames: frozenset[str]  # role nouns that are common last names ("Stephen King")
    generations: frozenset[str]  # what stands behind a last name ("Jr")
    loose: frozenset[str]  # particles that stand right before a last name only beside another ("de la")
    regions: frozenset[str]  # abbreviations of states and provinces, as written: no acronyms of institutions
    parties: frozenset[str]  # what stands before one of them in parentheses, as written ("D-")
    ordinals: tuple[str, ...]  # endings of ordinals in Roman figures, as written
    adverbs: tuple[str, ...]  # their endings, of adverbs that open a sentence before a comma
    gerunds: tuple[str, ...]  # endings of participles that open a sentence or a name of a charity
    trades: tuple[str, ...]  # endings of last words that only firms bear ("…soft")
    inhabitants: tuple[str, ...]  # endings of what people of a place are called, longest first …
    placed: tuple[str, ...]  # … and what the name of the place may end in instead
    known: tuple[str, ...]  # well-known organisations, as written


@dataclass(frozen=True, slots=True, kw_only=True)
class Institutions:
    """How names of institutions are composed (see `entities/institutions.py`). Words are folded: lower-case, without
    accents. What a language has no use for is empty."""

    owning: frozenset[str]  # determiners: what follows is no name ("son", "our")
    endings: tuple[str, ...]  # of adjectives that follow their noun in lower case
    not_adjectives: frozenset[str]  # words with such an ending that are none
    closing: frozenset[str]  # head nouns that also close the name of a firm ("… Conseil")
    areas: frozenset[str]  # sorts of territory before its name ("canton de …")
    insured: frozenset[str]  # what follows "assurance"
    prenominal: frozenset[str]  # adjectives before a lower-case noun in a name ("moyennes entreprises")
    compounds: frozenset[tuple[str, str]]  # a head and its fixed lower-case complement: "communauté de communes"
    compound_tails: frozenset[str]  # the last word of a longer complement ("d'allocations familiales")
    subject: frozenset[str]  # prepositions that lead to what an institution works on ("sur", "contre")
    holders: frozenset[str]  # nouns, in the singular, that begin another member of a list, not a further field
    continents: frozenset[str]
    quarters: frozenset[str]  # their parts, in lower case behind them ("Afrique centrale")
    governing: frozenset[str]  # complements of governing bodies ("conseil d'administration")
    governed: frozenset[str]  # the bodies themselves
    boards: frozenset[str]  # last words of governing bodies ("Supervisory Board")
    overseeing: frozenset[str]  # what stands before them
    copulas: frozenset[str]  # "is the …": what follows describes
    abbreviated: frozenset[str]  # words with a full stop that begin names ("U.S.", "St.")
    tails: frozenset[str]  # nouns behind a head that close the name ("School District")
    campuses: frozenset[str]  # places of universities of several campuses ("University of California, Berkeley")
    shared: frozenset[str]  # complements that make no firm of a descriptor ("groupe de travail")
    firm: frozenset[str]  # adjectives that make a name of a weak head in lower case ("centre hospitalier de …")
    against: frozenset[str]  # the preposition of what an institution fights
    collective: frozenset[str]  # plurals that head the names of associations of theirs ("Régions de France")
    dealing: frozenset[str]  # nouns whose complement is a firm ("filiale de …", "partenariat avec …")
    acts: frozenset[str]  # what firms do, not towns, right behind their name ("… rachète")
    trades: frozenset[str]  # nouns that say behind a comma what a firm is ("…, leader du …")
    worldwide: frozenset[str]  # last words of the names of associations ("Solidarités International")
    local: frozenset[str]  # last words of agencies of a town ("Varnes Tourisme")
    towns: frozenset[str]  # heads behind the name of a town ("Varnes Métropole")
    leading: frozenset[str]  # adjectives before the head noun ("Haut Conseil")
    possessed: frozenset[str]  # keys of heads behind a possessive ("Saint Brendan's Hospital")
    buildings: frozenset[str]  # last words of houses that bear the name of whoever sits there
    laws: frozenset[str]  # last words of laws, plans, reports
    sizes: frozenset[str]  # adjectives of size, no place
    qualified: frozenset[str]  # adjectives behind a field written with a capital ("Intelligence artificielle")
    texts: frozenset[str]  # first words of texts and events that a model takes for institutions
    bodies: frozenset[str]  # first words of institutions that a model takes for works or places
    bearing: frozenset[str]  # nouns before a person's name that make it an institution's ("le laboratoire …")
    organised: frozenset[str]  # heads that are also said before a name ("l'organisation …")
    sorts: frozenset[str]  # adjectives between such a noun and the name
    called: frozenset[str]  # abbreviations of sorts, right before the name ("l'ONG …")
    honours: frozenset[str]  # what people are called by, before their names ("le prix Nobel …")
    knights: frozenset[str]  # ranks within an order of merit
    delegated: frozenset[str]  # what is delegated: no delegation of people
    generic: frozenset[
        str
    ]  # heads that in capitals, with a complement in lower case, still name none ("la Société de l'énergie")
    compass: frozenset[str]  # parts of a region that "and" joins to another before one head ("East and North …")
    quoting: frozenset[str]  # heads whose name in quotation marks is that of a thing ("la plateforme « … »")
    fighting: frozenset[str]  # what an institution does against something ("lutte contre …")
    infinitives: tuple[str, ...]  # endings of infinitives, when one of the next follows
    governed_by_verbs: frozenset[str]  # determiners and pronouns behind a verb, never within a name
    titling: frozenset[str]  # nouns right before the title of a programme or an event ("le projet …")
    about: tuple[tuple[str, ...], ...]  # how the heading of a self-description begins
    several: frozenset[str]  # plurals that are several institutions unless capitalised ("universités")
    insurance: frozenset[str]  # before one of `insured`
    mainland: frozenset[str]  # adjectives that close the name of a country
    counted: frozenset[str]  # what follows a number that is no part of a name
    gatherings: frozenset[str]  # heads of events, when what they are about follows ("forum sur …")
    delegating: frozenset[str]  # heads that are an act before one of `delegated`
    orders: frozenset[str]  # heads that are no institution behind one of `knights` or before one of `merit`
    merit: frozenset[str]
    state: frozenset[str]  # before what a secretariat is charged with ("Secrétariat d'État à …")
    unnamed: frozenset[str]  # heads that name nothing behind one possessive ("Governor's Office")
    opening: frozenset[str]  # words that open sentences and names ("New Life Hospital")
    governmental: frozenset[str]  # fields that stand for their ministry ("Éducation nationale")
    metropolis: frozenset[str]  # what makes an institution of a town ("Varnes Métropole")
    shortened: frozenset[str]  # last words that a later mention leaves out
    own_heads: frozenset[str]  # heads that are common words in the other language


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
    titles: tuple[tuple[str, str], ...]  # abbreviated titles that are roles ("gov"), with their keys; no full stop
    academic: frozenset[str]  # keys of roles whose field is a subject, not an institution ("professor of …")
    organs: frozenset[str]  # bodies within an institution: part of the role, never the affiliation ("board")
    by: frozenset[str]  # "represented by"
    represented: frozenset[str]
    whose: frozenset[str]  # "dont X est la présidente"
    assemblies: frozenset[str]  # those of `organs` that are institutions when they have a field ("conseil")
    aside: frozenset[str]  # words between a name and its role ("également", "currently")
    copulas: frozenset[str]  # verbs that give a role ("est", "nommé", "becomes")
    around: frozenset[str]  # what may stand around such a verb
    appoints: frozenset[str]  # verbs by which an institution gives a role
    whole: frozenset[str]  # nouns that stand for the institution itself ("du groupe")
    degrees: frozenset[str]  # letters after a name ("PhD", "OBE")
    territorial: frozenset[str]  # keys of roles that are held over a place ("mayor", "ambassador")
    cabinet: frozenset[str]  # keys of roles whose field is named like an institution ("minister")
    one: frozenset[str]  # determiners between a name and its role ("X, a director of …")
    who: frozenset[str]  # relative pronouns
    standing: frozenset[str]  # "representing"
    posts: frozenset[str]  # nouns that lead to a role ("the post of …")
    capacity: frozenset[str]  # words that lead to a role ("as")
    capacities: tuple[tuple[str, ...], ...]  # phrases that do, by their first two words, folded ("en tant")
    related: frozenset[str]  # what follows "relations" and "affaires"
    inner: frozenset[str]  # last words of governing bodies ("conseil d'administration")
    fresh: frozenset[str]  # words before a role that say nothing of the office ("new")
    sorts: tuple[str, ...]  # endings of adjectives between a common noun and the name it introduces
    sciences: tuple[str, ...]  # endings of fields of study
    taught: frozenset[str]  # prepositions between an academic role and its subject
    organs_of: frozenset[str]  # those between a body within an institution and its field
    professors: tuple[str, ...]  # beginnings of titles that are the role of a professor
    states: frozenset[str]  # before an abbreviated title ("U.S. Sen.")
    ministers: frozenset[str]  # role nouns whose field is a portfolio
    deputed: frozenset[str]  # adjectives between such a noun and the portfolio ("délégué")
    charged: frozenset[str]  # words that lead to the portfolio
    inside: frozenset[tuple[str, str]]  # phrases before the institution itself ("au sein de")
    into: frozenset[str]  # prepositions before a body of the institution ("in the Department")
    employed: frozenset[str]  # those of `at` that no place follows ("chez")
    relations: frozenset[str]  # before one of `related`
    dating: frozenset[str]  # capitalised words between a name and its post that are no names (months)
    years: frozenset[str]  # behind a number: an age
    headed: frozenset[str]  # heads of institutions that open roles too ("Press Officer")
    chief: frozenset[str]  # open titles of the highest rank, up to one of `officer`
    officer: frozenset[str]
    homographs: frozenset[str]  # role nouns of the other language that are other words in this one, folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """Quotations and their speakers (see `entities/quotes.py`). All words lower-case."""

    verbs: frozenset[str]  # finite forms that report speech ("déclare", "said")
    participles: frozenset[str]  # forms that report speech after an auxiliary ("déclaré")
    auxiliaries: frozenset[str]  # "a", "ont", "has"
    according: tuple[str, ...]  # "selon", "according to": before whoever speaks, ahead of the quotation or behind it
    viewpoints: tuple[str, ...]  # "pour", "as": only ahead of it
    pronouns: frozenset[str]  # subjects that stand for the last person named ("il", "she")
    naming: frozenset[str]  # words before a title or label in quotation marks ("baptisé", "entitled", "symposium")
    calling: frozenset[str]  # verbs whose subject finds the words quoted after them ("qualifie", "called")
    agents: frozenset[str]  # prepositions: the name behind one is no subject
    definite: frozenset[str]  # articles before a role somebody named holds
    tonic: frozenset[str]  # pronouns behind "pour", "selon", for somebody named before
    closings: tuple[str, ...]  # what a sentence behind a quotation opens with that names who said it: "par ces mots"
    several: frozenset[str]  # articles before a role of several people ("les")
    heralds: frozenset[str]  # words before the name in a line above a quotation: "Quote from"
    that: frozenset[str]  # between a verb that reports and what is reported
    objects: frozenset[str]  # elided pronouns before a verb that reports: "s'", "l'"
    incised: bool  # the clause that reports may stand within the marks: "« Oui, dit X, nous … »"
    indefinite: frozenset[str]  # articles before a role of somebody who is not named
    complements: frozenset[str]  # what leads from a role to its institution ("de", "of")
    linking: frozenset[str]  # words that stand within such a complement
    plural: frozenset[str]  # pronouns for several people
    feminine: frozenset[str]  # pronouns and articles for a woman
    masculine: frozenset[str]  # … for a man
    impersonal: frozenset[str]  # pronouns that stand for nobody in particular ("on")
    concerned: frozenset[str]  # nouns for whom the last speaker spoke of ("l'intéressée")
    epithets: frozenset[str]  # nouns for somebody named before that are no roles ("dernière", "executive")
    ladies: frozenset[str]  # titles of women, without full stop
    gentlemen: frozenset[str]  # titles of men
    feminine_endings: tuple[str, ...]  # of role nouns that only women bear; accents removed
    adjective_endings: tuple[str, ...]  # of adjectives between a role and its complement; accents removed
    women: frozenset[str]  # given names of women, accents removed
    men: frozenset[str]  # given names of men


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """Words the checks between two versions look for (see `check/`). Lower case."""

    function_words: frozenset[str]  # articles, pronouns, prepositions, conjunctions, auxiliaries
    negations: frozenset[str]  # words that deny what is said
    privatives: tuple[str, ...]  # beginnings of words (up to 3 letters: words) that deny otherwise
    negative_prefixes: tuple[str, ...]  # before a word, what makes it its contrary
    auxiliaries: frozenset[str]  # verbs beside which a negation stands
    clitics: frozenset[str]  # words between a negation and the verb it denies
    modals: Mapping[str, str]  # forms of modal verbs -> a key that both languages share ("can", "must")
    requests: frozenset[str]  # words before an imperative ("please")
    restrictions: frozenset[str]  # words after a negation that make it none ("not only", "ne … que")
    undone: tuple[str, ...]  # beginnings, without accents, of verbs that deny: to deny them is to affirm
    limits: frozenset[
        str
    ]  # words that set a denial its limit: "not before May" is "in May", "it is long since" « n'a pas … depuis »
    broad_offices: frozenset[str]  # nouns of roles, without accents, that alone do not tell which office it is
    deniers: frozenset[str]  # words with which a verb is denied, elided ones with either apostrophe
    lone_denials: frozenset[str]  # those of them that need no auxiliary before them
    glued_denials: Mapping[str, str]  # verbs with a denial in one word -> the verb
    denying_endings: tuple[str, ...]  # … and the endings that make such words, with either apostrophe
    ordering: frozenset[str]  # verbs that open an order when denied ("don't")
    alternatives: frozenset[str]  # "…, or it will not be valid"
    asking: frozenset[str]  # "whether it should"
    months: tuple[str, ...]  # as messages write them, January first
    weekdays: tuple[str, ...]  # Monday first
    first_day: str  # of a month, as messages write it
    hours: str  # between hours and minutes
    quarter: str  # before the number of a quarter
    translator_notes: tuple[str, ...]  # what calls a passage a note by the translator
    rising: frozenset[str]  # stems of words for going up
    falling: frozenset[str]  # stems of words for going down


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """How sites lead to this language (see `intake/pages/alternates.py`). All words are case-folded."""

    labels: frozenset[str]  # the whole text of a link of a language switcher ("english", "en")
    phrases: tuple[str, ...]  # part of a short link text ("read in english")
    names: frozenset[str]  # words by which the name of a file or a part of an address names the language
    segments: frozenset[str]  # segments of the path of an address below which pages are in the language
    counterparts: Mapping[str, str]  # … and what the same site then calls the other language; else its plain code


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What somebody did: founded, launched, signed, joined, acquired … (see `entities/deeds.py`). Words are folded as
    the grammars of amounts fold them (lower case, one apostrophe); a phrase is a string of several tokens."""

    finite: Mapping[str, str]  # verb forms that need a subject before them -> predicate
    participles: Mapping[str, str]  # forms that are active or passive by what stands before them -> predicate
    bare: Mapping[str, str]  # forms that need one of `futures` or `announcing` before them (infinitives) -> predicate
    nouns: Mapping[str, str]  # "acquisition" of something -> predicate
    having: frozenset[str]  # auxiliaries of the active voice
    being: frozenset[str]  # auxiliaries of the passive voice
    futures: frozenset[str]
    doubts: frozenset[str]  # words that make it no fact: negations, modals, plans
    conditions: tuple[str, ...]  # phrases before a subject that make what follows no fact: "if", "rumours that"
    inverted: frozenset[str]  # verbs that do so right before it, at the beginning of a clause: "Had X signed"
    simple_past: bool  # participles are the past tense too: "signed"
    given: bool  # "X was awarded Y": the passive of giving is about who is given something
    elsewhere: frozenset[str]  # prepositions behind a participle that then means something else: "launched" on
    prefixes: frozenset[str]  # parts of a word before a hyphen that go with a participle: "co"-founded
    funds: frozenset[str]  # what is raised, between the noun and its "of": "levée de fonds de"
    adverbs: frozenset[str]  # between subject, auxiliary and verb
    pronouns: frozenset[str]  # stand for the subject of the announcement before them
    also: frozenset[str]  # between two verbs of one subject: "and"
    clauses: frozenset[str]  # words that open a clause with a subject of its own, beside `relatives`
    relatives: frozenset[str]  # stand for the name right before them
    reflexives: frozenset[str]  # before a verb that then means something else
    announcing: frozenset[str]  # verbs whose subject does what is announced
    joins: frozenset[str]
    articles: frozenset[str]
    determiners: frozenset[str]  # articles, possessives and numbers that open what is done
    of: frozenset[str]
    by: frozenset[str]
    at: frozenset[str]  # between a verb and what is joined: "intègre" à
    partner: frozenset[str]  # "avec", "entre": go on with what is signed
    posts: tuple[str, ...]  # phrases between an appointed person and the post: "au poste de", "as"
    bounds: frozenset[str]  # words that end a noun phrase
    starting: frozenset[str]  # words before "of" and a day that count from it: "à compter" du
    since: frozenset[str]  # words before a date that is no day of the deed: "d'ici" 2030
    things: Mapping[str, frozenset[str]]  # predicate -> nouns, one of which must be what is done
    calls: frozenset[str]  # nouns that `called` goes on with: a "call" for papers
    called: frozenset[str]
    purposes: tuple[str, ...]  # phrases between an amount and what it is for
    spent: frozenset[str]  # verbs after which `into` leads to what an amount is for
    into: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Complements:
    """Small words that lead from a head noun to its complement, from a role to its institution, from a name to the next
    (see `entities/complements.py` and what calls it). Folded; an elided word has its apostrophe. What a language has no
    use for is empty."""

    of: frozenset[str]  # before a complement in lower case, elided forms too ("de", "d'")
    bare: frozenset[str]  # those of them without an article
    contracted: frozenset[str]  # those with an article in them ("du", "des")
    several: frozenset[str]  # before a plural: no role begins there ("des", "aux", "les")
    plural: frozenset[str]  # those of `several` that mean "of"
    towards: frozenset[str]  # before what an office is charged with ("Secrétariat d'État à …")
    spread: frozenset[str]  # those of `towards` that no name in lower case goes on over ("aux")
    at: frozenset[str]  # before a place or a field
    on: frozenset[str]  # before what a named institution works on
    about: frozenset[str]  # the same in lower case ("Centre de recherche sur la mer")
    within: frozenset[str]  # before a field of study in lower case ("Conseil de recherches en sciences")
    purpose: frozenset[str]  # before whom an institution is for ("pour")
    further: frozenset[str]  # go on with what bears a name or an office already ("Hospital for …", "VP of …")
    belonging: frozenset[str]  # between two people and their institution ("A and B of Acmo")
    placing: frozenset[str]  # between a role and the place it is held at
    articles: frozenset[str]  # definite ones
    single: frozenset[str]  # those before one person, which may precede a title ("le Dr")
    owned: frozenset[str]  # articles and contractions before a name in capitals that goes on with "et des …"
    indefinite: frozenset[str]
    pointing: frozenset[str]  # determiners before what is no field of a role ("this")
    calling: frozenset[str]  # before a short name in parentheses ("ci-après l'…")
    ands: frozenset[str]
    ors: frozenset[str]
    between: frozenset[str]  # what may stand between the members of a list beside articles ("also")

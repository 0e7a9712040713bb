"""The shape of the family `institutions`: how names of institutions are composed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Institutions:
    """How names of institutions are composed (see `entities/naming/institutions.py`). Words are folded: lower-case,
    without accents. What a language has no use for is empty."""

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
    having: frozenset[str]  # auxiliaries before one of `acted`
    acted: frozenset[str]  # participles of what firms do ("… a racheté")
    carrying: frozenset[str]  # nouns of things that acronyms qualify ("format …")
    trades: frozenset[str]  # nouns that say behind a comma what a firm is ("…, leader du …")
    worldwide: frozenset[str]  # last words of the names of associations ("Solidarités International")
    local: frozenset[str]  # last words of agencies of a town ("Varnes Tourisme")
    towns: frozenset[str]  # heads behind the name of a town ("Varnes Métropole")
    leading: frozenset[str]  # adjectives before the head noun ("Haut Conseil")
    served: frozenset[str]  # plurals of whom an institution serves, in the possessive ("Women's Hospital")
    possessed: frozenset[str]  # keys of heads behind a possessive ("Saint Brendan's Hospital")
    buildings: frozenset[str]  # last words of houses that bear the name of whoever sits there
    laws: frozenset[str]  # last words of names that are no institution's: laws, plans, products, prizes, buildings
    regional: frozenset[str]  # nouns that "of" joins to a region's name ("Heart of …")
    named_along: frozenset[str]  # prepositions within a town's name ("… upon …")
    qualifications: frozenset[str]  # what is awarded in a field ("Master of …")
    things: frozenset[str]  # relative pronouns of what is no person ("which")
    twofold: frozenset[str]  # words before two names of their own ("between")
    covering: frozenset[str]  # words in the names of bodies whose area "and" joins ("… and … Police")
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
    compass: frozenset[str]  # what begins the name of a part of a region ("East and North …")
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
    conferring: frozenset[str]  # heads of events that are bodies of office holders or of a country
    orders: frozenset[str]  # heads that are no institution behind one of `knights` or before one of `merit`
    merit: frozenset[str]
    state: frozenset[str]  # before what a secretariat is charged with ("Secrétariat d'État à …")
    unnamed: frozenset[str]  # heads that name nothing behind one possessive ("Governor's Office")
    opening: frozenset[str]  # words that open sentences and names ("New Life Hospital")
    governmental: frozenset[str]  # fields that stand for their ministry ("Éducation nationale")
    metropolis: frozenset[str]  # what makes an institution of a town ("Varnes Métropole")
    shortened: frozenset[str]  # last words that a later mention leaves out
    clubs: frozenset[str]  # sports that close the name of a club ("Varnes Rugby")
    landforms: frozenset[str]  # nouns that close the name of a place ("Ashby Island")
    leading_on: frozenset[str]  # nouns whose complement "à" leads to ("Aide à la Décision")
    storms: frozenset[str]  # what bears a given name and is nobody ("tempête")
    services: frozenset[str]  # heads of services of the state, which have names in lower case ("direction")
    ranks: frozenset[str]  # their adjectives of territory, which make a name of any field ("départementale")
    general: frozenset[str]  # those that do of the fields of departments ("générale")
    own_heads: frozenset[str]  # heads that are common words in the other language

"""How English names of institutions are composed, and the words around them."""

from presskit.locales.schema.institutions import Institutions

_DEALING = """
subsidiary acquisition partnership participation investment contract agreement collaboration customer customers client
clients shareholder shareholders investor investors division unit merger stake
"""

_ACTS = """
announces announced launches launched unveils unveiled acquires acquired raises employs manufactures
"""

_TRADES = """
maker manufacturer provider supplier developer distributor subsidiary charity nonprofit non-profit firm start-up startup
company retailer operator builder brewer publisher insurer lender consultancy cooperative co-operative
"""

_CAMPUSES = """
california illinois wisconsin texas maryland massachusetts hawai'i hawaii minnesota nebraska michigan missouri colorado
alabama tennessee carolina texas arkansas nevada delaware wyoming oregon alaska louisiana
"""

# last words of names that are no institution's: texts, products, prizes, buildings, phases of something
_THINGS = """
act law bill treaty agreement report plan strategy code survey amendment bylaw charter constitution convention
ordinance protocol regulation regulations directive framework guideline guidelines policy principles pledge
declaration statement manifesto memorandum roadmap blueprint budget package initiative programme program scheme
campaign challenge designation status application file filing form phase trial study edition version release model
series season theorem theory test syndrome disease disorder virus vaccine vaccines drug tablets injection index
ranking rankings barometer award awards prize medal trophy scholarship fellowship bond bonds notes shares stock round
quarter tower towers wing pavilion bridge road street avenue square route trail highway motorway freeway corridor
pipeline dam canal tunnel degree diploma certificate course curriculum module exam song album film book app tool
toolkit kit device sensor engine vehicle truck tractor aircraft satellite rocket vessel telescope dataset database
handbook manual guide deal contract loan credit grant question questions paper letter account card rights goals goal
target targets accord pact area areas zone season era age war revolution pandemic crisis day days week month year
summit meeting ceremony tour march process approach method technique rule rules order visa permit building buildings
hotel restaurant stadium estate tax levy fee fees allowance pass pledge promise
"""

# what "of" joins to a region's name before the head ("Heart of Varnes Community Foundation")
_REGIONAL = """
isle isles heart bay vale forest gulf cape coast peak valley bank borough city county duchy firth mull mouth weald
"""

# words in the names of bodies whose area "and" joins ("Varnes and Ashby Fire and Rescue Service")
_COVERING = """
nhs council police constabulary fire ambulance chamber community trust health healthcare partnership regional district
diocese county probation hospitals enterprise water railway chambers
"""

DATA = Institutions(
    owning=frozenset(("our", "their", "its")),
    endings=(),
    not_adjectives=frozenset(),
    closing=frozenset(),
    areas=frozenset(),
    insured=frozenset(),
    prenominal=frozenset(),
    compounds=frozenset(),
    compound_tails=frozenset(),
    subject=frozenset(),
    holders=frozenset(),
    continents=frozenset(),
    quarters=frozenset(),
    governing=frozenset(),
    governed=frozenset(),
    boards=frozenset(("board", "committee")),
    overseeing=frozenset(("supervisory", "management", "governing", "steering", "audit")),
    copulas=frozenset(("is", "becomes", "was")),
    abbreviated=frozenset(("u.s", "u.k", "u.n", "st", "ste", "mt", "ft")),
    tails=frozenset(("district", "districts", "extension", "campus")),
    campuses=frozenset(_CAMPUSES.split()),
    shared=frozenset(),
    firm=frozenset(),
    against=frozenset(("against",)),
    collective=frozenset(),
    dealing=frozenset(_DEALING.split()),
    acts=frozenset(_ACTS.split()),
    having=frozenset(("has", "have", "had")),
    acted=frozenset(("acquired", "launched", "unveiled", "raised", "manufactured")),
    carrying=frozenset(),
    trades=frozenset(_TRADES.split()),
    worldwide=frozenset(("international", "worldwide")),
    local=frozenset(),
    towns=frozenset(),
    leading=frozenset(("national", "royal", "international", "european", "federal")),
    served=frozenset(("women", "men", "children", "veterans", "farmers", "students", "teachers", "workers")),
    possessed=frozenset(
        (
            "hospital", "college", "school", "club", "foundation", "trust", "academy", "church", "museum", "institute",
            "society", "fund", "hospice", "office",
            "university",
        )
    ),
    buildings=frozenset(("hall", "lodge", "manor", "abbey", "castle", "priory", "cottage", "tower", "towers")),
    laws=frozenset(_THINGS.split()),
    regional=frozenset(_REGIONAL.split()),
    named_along=frozenset(("upon", "under")),
    qualifications=frozenset(("master", "bachelor", "doctor", "diploma", "degree", "masters", "doctorate")),
    things=frozenset(("which",)),
    twofold=frozenset(("between", "both", "either")),
    covering=frozenset(_COVERING.split()),
    sizes=frozenset(),
    qualified=frozenset(),
    texts=frozenset(),
    bodies=frozenset(),
    bearing=frozenset(),
    organised=frozenset(("organisation", "consortium", "federation", "confederation", "holding")),
    sorts=frozenset(),
    called=frozenset(),
    honours=frozenset(("nobel",)),
    knights=frozenset(),
    delegated=frozenset(),
    generic=frozenset(),
    compass=frozenset(
        ("north", "south", "east", "west", "central", "mid", "greater", "northern", "southern", "eastern", "western",
         "lower", "upper")
    ),
    quoting=frozenset(("platform", "service", "brand", "journal", "magazine", "project", "mission", "works", "party")),
    fighting=frozenset(),
    infinitives=(),
    governed_by_verbs=frozenset(),
    titling=frozenset(),
    about=(("about",), ("source",)),
    own_heads=frozenset(),
    several=frozenset(),
    insurance=frozenset(),
    mainland=frozenset(),
    counted=frozenset(),
    gatherings=frozenset(),
    delegating=frozenset(),
    conferring=frozenset(),
    orders=frozenset(),
    merit=frozenset(),
    state=frozenset(),
    unnamed=frozenset(("office",)),
    opening=frozenset(("new", "first")),
    governmental=frozenset(),
    metropolis=frozenset(),
    shortened=frozenset(("group", "university")),
    clubs=frozenset(("rugby", "handball", "basketball", "hockey", "volleyball", "athletics")),
    landforms=frozenset(
        ("island", "islands", "lake", "river", "bay", "valley", "creek", "peninsula", "hills", "mountains", "canyon")
    ),
    leading_on=frozenset(),
    storms=frozenset(("storm", "hurricane", "typhoon", "cyclone")),
    services=frozenset(),
    ranks=frozenset(),
    general=frozenset(),
)  # fmt: skip

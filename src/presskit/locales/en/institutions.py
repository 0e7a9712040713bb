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
    abbreviated=frozenset(("u.s", "u.k", "u.n", "st", "mt", "ft")),
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
    trades=frozenset(_TRADES.split()),
    worldwide=frozenset(("international", "worldwide")),
    local=frozenset(),
    towns=frozenset(),
    leading=frozenset(("national", "royal", "international", "european", "federal")),
    possessed=frozenset(
        (
            "hospital", "college", "school", "club", "foundation", "trust", "academy", "church", "museum", "institute",
            "society", "fund", "hospice", "office",
            "university",
        )
    ),
    buildings=frozenset(("hall", "lodge", "manor", "abbey", "castle", "priory", "cottage", "tower", "towers")),
    laws=frozenset(
        ("act", "law", "bill", "treaty", "agreement", "report", "plan", "strategy", "code", "survey")
    ),
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
    compass=frozenset(("north", "south", "east", "west", "central", "mid", "greater", "northern", "southern")),
    quoting=frozenset(("platform", "service", "brand", "journal", "magazine", "project", "mission", "works", "party")),
    fighting=frozenset(),
    infinitives=(),
    governed_by_verbs=frozenset(),
    titling=frozenset(),
    about=(("about",),),
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
)  # fmt: skip

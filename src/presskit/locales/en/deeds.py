"""Verbs and nouns by which English says who founded, signed, joined … what, and for what money is."""

from presskit.locales.schema.deeds import Deeds

_FINITE = {
    "founded": "founds creates establishes", "launched": "launches", "signed": "signs inks", "joined": "joins",
    "acquired": "acquires buys purchases", "appointed": "appoints names elects promotes",
    "received": "receives wins secures earns", "awarded": "awards presents", "opened": "opens inaugurates",
    "raised": "raises",
}  # fmt: skip
_PARTICIPLES = {
    "founded": "founded cofounded created established", "launched": "launched", "signed": "signed inked",
    "joined": "joined", "acquired": "acquired bought purchased", "appointed": "appointed named elected promoted",
    "received": "received won earned", "awarded": "awarded presented", "opened": "opened inaugurated",
    "raised": "raised",
}  # fmt: skip
_BARE = {
    "founded": "found create establish creating establishing founding", "launched": "launch launching",
    "signed": "sign signing", "joined": "join joining", "acquired": "acquire buy purchase acquiring buying",
    "appointed": "appoint name elect appointing", "received": "receive win receiving",
    "awarded": "award awarding", "opened": "open inaugurate opening", "raised": "raise raising",
}  # fmt: skip
_NOUNS = {
    "acquired": "acquisition purchase takeover", "signed": "signing signature", "launched": "launch",
    "appointed": "appointment election", "founded": "creation founding establishment formation",
    "opened": "inauguration opening",
}  # fmt: skip


def _forms(table: dict[str, str]) -> dict[str, str]:
    return {form: predicate for predicate, forms in table.items() for form in forms.split()}


DATA = Deeds(
    finite=_forms(_FINITE),
    participles=_forms(_PARTICIPLES),
    bare=_forms(_BARE),
    nouns=_forms(_NOUNS),
    having=frozenset({"has", "have", "had", "having"}),
    being=frozenset({"is", "are", "was", "were", "been", "be", "being"}),
    futures=frozenset({"will", "is", "are"}),
    doubts=frozenset({
        "not", "never", "no", "would", "could", "may", "might", "should", "must", "can", "if", "whether", "t", "plans",
        "plan", "planned", "intends", "intention", "intend", "proposed", "proposal", "offer", "hopes", "wants",
        "expects", "expected", "seeking", "without", "to", "failed", "unless", "negotiations", "talks", "until",
    }),
    conditions=("if", "unless", "whether", "lest", "provided that", "in the event that", "supposing", "rumour",
                "rumours", "rumor", "rumors", "speculation", "neither", "nor"),
    inverted=frozenset({"had", "should", "were", "did", "has", "have", "does", "do", "will", "would", "could"}),
    simple_past=True,
    given=True,
    elsewhere=frozenset({"on", "upon", "to"}),
    prefixes=frozenset({"co"}),
    funds=frozenset(),
    adverbs=frozenset({
        "today", "also", "recently", "officially", "formally", "jointly", "now", "then", "just", "already", "first",
        "on", "in", "this", "both", "successfully", "co", "-", "proudly", "since", "newly", "originally", "together",
        "week", "month", "year", "earlier", "finally", "again", "soon", "later", "unanimously", "initially",
    }),
    pronouns=frozenset({"it", "they", "we", "he", "she"}),
    also=frozenset({"and", "then"}),
    clauses=frozenset({"that", "which", "whose", "where", "when", "while", "if", "because"}),
    relatives=frozenset({"who", "which", "that"}),
    reflexives=frozenset(),
    announcing=frozenset({
        "announces", "announced", "announce", "announcing", "confirms", "confirmed", "unveils", "reveals", "revealed",
        "celebrates", "celebrated", "completes", "completed", "finalises", "finalizes", "finalized", "finalised",
        "says", "said",
    }),
    joins=frozenset({"and", "&"}),
    articles=frozenset({"the", "a", "an"}),
    determiners=frozenset({
        "the", "a", "an", "its", "their", "our", "his", "her", "two", "three", "four", "five", "several", "this",
        "these", "new", "first",
    }),
    of=frozenset({"of"}),
    by=frozenset({"by"}),
    at=frozenset({"to", "with"}),
    partner=frozenset({"with", "between"}),
    posts=("as", "to the position of", "to the role of", "to the post of", "to the office of", "to serve as",
           "to be", "to lead", "to head"),
    bounds=frozenset({
        "in", "on", "at", "for", "to", "by", "from", "after", "before", "during", "with", "between", "through", "as",
        "that", "who", "while", "when", "where", "aimed", "designed", "dedicated", "and", "or", "but", "because",
        "is", "are", "was", "were", "has", "have", "will", "into", "under", "alongside", "since", "until", "today",
        "this", "which", "whose", "including", "using", "following", "amid", "via", "covering", "worth", "yesterday",
        "focused", "focusing", "intended", "giving", "allowing", "enabling", "bringing", "making", "he", "she", "it",
        "they", "we", "against", "over", "across", "within", "if", "so", "upon", "about",
    }),
    starting=frozenset(),
    since=frozenset({"by", "until", "before", "since", "till"}),
    things={
        "founded": frozenset({
            "foundation", "association", "subsidiary", "company", "firm", "chair", "fund", "institute", "laboratory",
            "centre", "center", "school", "agency", "federation", "venture", "startup", "start-up", "network",
            "observatory", "committee", "council", "cooperative", "prize", "museum", "festival", "alliance", "charity",
        }),
        "signed": frozenset({
            "agreement", "agreements", "contract", "contracts", "memorandum", "memoranda", "mou", "mous", "partnership",
            "partnerships", "charter", "letter", "lease", "treaty", "deal", "deals", "declaration", "pact",
            "convention",
            "protocol", "accord", "sheet", "pledge", "commitment", "amendment", "compact", "bill", "order",
        }),
        "joined": frozenset({
            "board", "team", "network", "alliance", "coalition", "programme", "program", "initiative", "association",
            "consortium", "council", "committee", "federation", "faculty", "group", "project", "partnership",
        }),
        "acquired": frozenset({
            "stake", "shares", "company", "companies", "assets", "majority", "business", "interest", "subsidiary",
            "land", "building", "site", "brand", "plant", "startup", "firm", "portfolio", "property",
        }),
        "received": frozenset({
            "prize", "prizes", "award", "awards", "medal", "medals", "trophy", "grant", "grants", "fellowship",
            "scholarship", "certification", "accreditation", "approval", "funding", "title", "championship", "cup",
            "honour", "honor", "gold", "silver", "bronze", "donation", "contract",
        }),
        "awarded": frozenset({
            "prize", "prizes", "award", "awards", "medal", "medals", "trophy", "grant", "grants", "fellowship",
            "fellowships", "scholarship", "scholarships", "funding", "title", "contract", "contracts", "degree",
        }),
        "opened": frozenset({ "base", "branch", "branches", "hub",
            "site", "plant", "factory", "office", "offices", "store", "stores", "shop", "centre", "center", "campus",
            "school", "laboratory", "lab", "hospital", "museum", "exhibition", "line", "warehouse",
            "headquarters", "restaurant", "hotel", "nursery", "station", "stadium", "library", "pavilion", "facility",
            "subsidiary", "hall", "park", "showroom", "workshop", "building", "house", "residence", "airport",
            "theatre", "theater", "gallery", "incubator", "clinic", "location", "locations",
        }),
    },
    calls=frozenset({"call", "calls"}),
    called=frozenset({"for"}),
    purposes=("to fund", "to finance", "to", "for", "towards", "toward", "in support of", "aimed at", "dedicated to",
              "earmarked for", "allocated to", "intended for"),
    spent=frozenset({"invest", "invests", "invested", "investing", "investment", "spend", "spends", "spent", "inject",
                     "injected", "pour", "committed"}),
    into=frozenset({"in", "into", "on"}),
)  # fmt: skip

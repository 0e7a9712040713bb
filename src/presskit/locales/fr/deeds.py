"""Verbs and nouns by which French says who founded, signed, joined … what, and for what money is."""

from presskit.locales.schema.deeds import Deeds

_FINITE = {
    "founded": "fonde fondent fondera fonderont fonda fondèrent cofonde cofonda crée créent créera créeront créa",
    "launched": "lance lancent lancera lanceront lança lancèrent",
    "signed": "signe signent signera signeront signa signèrent cosigne cosignent paraphe paraphent",
    "joined": "rejoint rejoignent rejoindra rejoindront rejoignit intègre intègrent",
    "acquired": "acquiert acquièrent acquerra acquit rachète rachètent rachètera rachèteront racheta",
    "appointed": "nomme nomment nommera nomma désigne désignent élit élisent promeut",
    "received": "reçoit reçoivent recevra recevront reçut remporte remportent remporta obtient obtiennent décroche",
    "awarded": "décerne décernent décernera décerna remet remettent remettra attribue attribuent attribuera",
    "opened": "inaugure inaugurent inaugurera inaugureront inaugura ouvre ouvrent ouvrira ouvriront",
    "raised": "lève lèvent lèvera",
}
_PARTICIPLES = {
    "founded": "fondé cofondé créé", "launched": "lancé", "signed": "signé cosigné paraphé",
    "joined": "rejoint intégré",
    "acquired": "acquis racheté", "appointed": "nommé désigné élu promu", "received": "reçu remporté obtenu décroché",
    "awarded": "décerné remis attribué", "opened": "inauguré ouvert", "raised": "levé",
}  # fmt: skip
_BARE = {
    "founded": "fonder cofonder créer", "launched": "lancer", "signed": "signer", "joined": "rejoindre intégrer",
    "acquired": "acquérir racheter", "appointed": "nommer", "received": "recevoir remporter obtenir",
    "opened": "inaugurer ouvrir", "raised": "lever",
}  # fmt: skip
_NOUNS = {
    "acquired": "acquisition rachat", "signed": "signature", "launched": "lancement", "appointed": "nomination",
    "founded": "création fondation", "opened": "inauguration ouverture", "raised": "levée",
}  # fmt: skip


def _forms(table: dict[str, str]) -> dict[str, str]:
    return {form: predicate for predicate, forms in table.items() for form in forms.split()}


def _agreeing(table: dict[str, str]) -> dict[str, str]:
    """Participles in both genders and numbers."""
    found = {}
    for form, predicate in _forms(table).items():
        plural = form if form.endswith("s") else form + "s"
        found.update(dict.fromkeys((form, plural, form + "e", form + "es"), predicate))
    return found


DATA = Deeds(
    finite=_forms(_FINITE),
    participles=_agreeing(_PARTICIPLES),
    bare=_forms(_BARE),
    nouns=_forms(_NOUNS),
    having=frozenset({"a", "ont", "avons", "avait", "avaient", "ai", "avoir", "aura", "auront", "ayant"}),
    being=frozenset({"est", "sont", "été", "fut", "furent", "était", "étaient", "sera", "seront", "être", "étant"}),
    futures=frozenset({"va", "vont", "vient", "viennent", "venons", "allons"}),
    doubts=frozenset({
        "ne", "n", "pas", "jamais", "aucun", "aucune", "pourrait", "pourraient", "devrait", "devraient", "peut",
        "peuvent", "doit", "doivent", "souhaite", "souhaitent", "envisage", "envisagent", "prévoit", "prévoient",
        "veut", "si", "serait", "seraient", "aurait", "auraient", "projet", "intention", "offre", "négociations",
        "proposition", "sans", "afin", "pour", "réflexion", "échec", "refus", "abandon",
    }),
    conditions=("si", "s’ il", "s’ ils", "sauf si", "à moins que", "à supposer que", "pourvu que", "à condition que",
                "au cas où", "dans l’ hypothèse où", "hypothèse", "rumeur", "rumeurs", "ni", "sans que", "avant que"),
    inverted=frozenset(),
    simple_past=False,
    given=False,
    elsewhere=frozenset({"sur"}),
    prefixes=frozenset({"co"}),
    funds=frozenset({"fonds"}),
    adverbs=frozenset({
        "de", "aujourd", "hui", "’", "également", "aussi", "ainsi", "récemment", "officiellement", "déjà", "ensuite",
        "enfin", "notamment", "conjointement", "ensemble", "tous", "toutes", "deux", "désormais", "d", "donc", "alors",
        "ce", "cette", "jour", "semaine", "le", "en", "à", "puis", "dès", "l",
        "solennellement", "formellement", "nouvellement", "initialement", "finalement", "définitivement", "bientôt",
    }),
    pronouns=frozenset({"il", "elle", "ils", "elles", "nous"}),
    also=frozenset({"et", "puis"}),
    clauses=frozenset({"que", "qu", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "si", "quand"}),
    relatives=frozenset({"qui"}),
    reflexives=frozenset({"se", "s", "y"}),
    announcing=frozenset({
        "annonce", "annoncent", "annoncé", "annonçait", "annoncer", "annonçant", "confirme", "confirmé", "officialise",
        "officialisent", "officialisé", "révèle", "dévoile", "célèbre", "finalise", "finalisé", "finalisent",
    }),
    joins=frozenset({"et", "ainsi", "que"}),
    articles=frozenset({"le", "la", "les", "l", "’", "un", "une", "des", "du", "de", "d"}),
    determiners=frozenset({
        "le", "la", "les", "l", "un", "une", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "deux", "trois",
        "quatre", "cinq", "plusieurs", "cette", "ce", "cet", "ces",
    }),
    of=frozenset({"de", "d", "du", "des"}),
    by=frozenset({"par"}),
    at=frozenset({"à", "au", "aux"}),
    partner=frozenset({"avec", "entre"}),
    posts=("au poste de", "aux fonctions de", "à la fonction de", "comme", "en tant que", "en qualité de",
           "à la présidence", "à la direction", "à la tête", "au rang de", "au poste d’", "aux fonctions d’"),
    bounds=frozenset({
        "pour", "afin", "dans", "en", "lors", "sur", "par", "à", "au", "aux", "depuis", "après", "avant", "avec",
        "entre", "qui", "que", "qu", "dont", "où", "et", "ou", "mais", "car", "visant", "permettant", "destiné",
        "destinée", "destinés", "destinées", "dédié", "dédiée", "portant", "ayant", "est", "sont", "a", "ont", "sera",
        "grâce", "jusqu", "jusque", "dès", "ce", "cette", "aujourd", "sous", "chez", "vers", "via", "ainsi", "comme",
        "prévoyant", "relatif", "relative", "puis", "il", "elle", "comprenant", "réunissant", "hier",
    }),
    starting=frozenset({"compter", "partir"}),
    since=frozenset({"ici", "jusqu", "jusque", "horizon", "avant", "depuis"}),
    things={
        "founded": frozenset({
            "fondation", "association", "filiale", "entreprise", "société", "chaire", "fonds", "institut",
            "laboratoire",
            "centre", "école", "agence", "fédération", "coentreprise", "start-up", "startup", "réseau", "observatoire",
            "comité", "conseil", "collectif", "groupement", "coopérative", "prix", "musée", "festival", "alliance",
        }),
        "signed": frozenset({
            "accord", "accords", "accord-cadre", "convention", "conventions", "partenariat", "partenariats", "contrat",
            "contrats", "charte", "protocole", "lettre", "mémorandum", "entente", "ententes", "bail", "traité", "pacte",
            "déclaration", "manifeste", "engagement", "avenant", "promesse", "mémoire", "tribune", "concession",
        }),
        "joined": frozenset({
            "conseil", "comité", "équipe", "équipes", "programme", "réseau", "alliance", "coalition", "association",
            "initiative", "groupe", "fédération", "consortium", "capital", "directoire", "rédaction", "cabinet",
        }),
        "acquired": frozenset({
            "participation", "part", "parts", "capital", "société", "sociétés", "actifs", "entreprise", "filiale",
            "majorité", "activités", "activité", "terrain", "bâtiment", "immeuble", "marque", "site", "usine",
            "start-up",
        }),
        "received": frozenset({
            "prix", "médaille", "médailles", "trophée", "trophées", "label", "bourse", "subvention", "distinction",
            "certification", "oscar", "palme", "coupe", "titre", "agrément", "accréditation", "financement", "don",
            "victoire", "grand-prix", "césar", "award",
        }),
        "awarded": frozenset({
            "prix", "médaille", "médailles", "trophée", "trophées", "label", "bourse", "bourses", "subvention",
            "subventions", "distinction", "titre", "récompense", "récompenses", "aide", "don", "marché", "contrat",
        }),
        "opened": frozenset({
            "site", "usine", "bureau", "bureaux", "magasin", "magasins", "boutique", "centre", "campus", "école",
            "laboratoire", "agence", "agences", "hôpital", "musée", "exposition", "ligne", "lignes", "entrepôt",
            "siège",
            "restaurant", "hôtel", "crèche", "station", "stade", "bibliothèque", "médiathèque", "pavillon", "centrale",
            "filiale", "salle", "parc", "showroom", "atelier", "ateliers", "plateforme", "bâtiment", "maison",
            "résidence", "implantation", "base", "antenne", "succursale",
            "guichet", "aéroport", "théâtre", "galerie", "incubateur", "édition",
        }),
    },
    calls=frozenset({"appel", "appels"}),
    called=frozenset({"à", "au", "aux"}),
    purposes=("pour financer", "pour", "afin de", "afin d’", "destiné à", "destinée à", "destinés à", "destinées à",
              "en faveur de", "en faveur du", "en faveur des", "au profit de", "au profit du", "au profit des",
              "consacré à", "consacrés à", "consacrée à", "dédié à", "dédiés à", "visant à", "au titre de",
              "permettant de", "pour soutenir", "alloués à", "alloué à"),
    spent=frozenset({"investit", "investi", "investir", "investira", "investissent", "investissement",
                     "investissements", "investiront", "injecte", "injecté", "engage", "consacre"}),
    into=frozenset({"dans", "à", "au", "aux"}),
)  # fmt: skip

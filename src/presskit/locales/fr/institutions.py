"""How French names of institutions are composed, and the words around them."""

from presskit.locales.schema import Institutions

_OWNING = """
son sa ses notre nos leur leurs ce cet cette ces
"""

_ENDINGS = """
ale al aux ales enne ien iens ennes aise ais oise ois elle els elles ique iques aire aires iere ieres if ive ives ifs
eenne euse euses ier iers
"""

_NOT_ADJECTIVES = """
appelle applique arrive communique elle elles explique fabrique fais faire implique indique jamais lequel mais mobilise
nouvelle pratique quelle rappelle recrive metier quartier chantier courrier dernier premier metiers quartiers chantiers
derniers premiers papier papiers calendrier dossier dossiers atelier ateliers particulier revendique telle toutefois
trois duplique active derive
"""

_CLOSING = """
conseil assurances groupe
"""

_AREAS = """
canton ville commune province district region departement territoire
"""

_INSURED = """
maladie vieillesse chomage vie emploi
"""

_PRENOMINAL = """
petites moyennes petits jeunes grandes grands hautes hauts
"""

_COMPOUNDS = """
communaute-communes communaute-agglomeration chambre-commerce chambre-agriculture chambre-metiers cour-appel
cour-assises tribunal-commerce tribunal-police tribunal-grande caisse-allocations agence-sante conseil-prud'hommes
ecole-management ecole-ingenieurs ecole-architecture institut-technologie office-tourisme
"""

_COMPOUND_TAILS = """
familiales instance
"""

_SUBJECT = """
sur pour contre
"""

_HOLDERS = """
representant membre elu partenaire responsable ministere autorite collectivite ministre entreprise association
organisation institution autre plusieur expert participant societe
"""

_CONTINENTS = """
afrique asie europe amerique
"""

_QUARTERS = """
centrale orientale occidentale australe subsaharienne latine septentrionale meridionale equatoriale
"""

_GOVERNING = """
administration surveillance executif direction pilotage audit strategique orientation
"""

_COPULAS = """
est devient etait
"""

_LEADING = """
haut haute
"""

_SIZES = """
grand grands grande grandes petit petits petite petites haut
"""

_QUALIFIED = """
artificielle ecologique durable publique solidaire circulaire
"""

_TEXTS = """
accord plan contrat convention projet protocole rapport decret loi charte code strategie traite pacte reglement
directive budget message journee
"""

_BODIES = """
agence alliance association autorite brigade bureau caisse chambre collectif comite commissariat commission
confederation conseil cour direction federation fondation fonds haut-commissariat inspection institut ligue ministere
mission observatoire office ordre organisation secretariat service societe syndicat tribunal union universite
"""

_BEARING = """
laboratoire laboratoires groupe societe fonds cabinet marque
"""

_ORGANISED = """
organisation consortium federation confederation holding
"""

_SORTS = """
caritative humanitaire professionnelle locale publique privee francaise belge suisse canadienne americaine britannique
allemande italienne internationale nationale etrangere caritatif public prive francais canadien americain allemand
italien international national etranger industriel familial familiale minier miniere bancaire
"""

_CALLED = """
ong asbl eurl
"""

_HONOURS = """
nobel prix
"""

_KNIGHTS = """
chevalier officier commandeur grand-croix grand-officier dignitaire
"""

_DELEGATED = """
service pouvoir pouvoirs signature
"""

DATA = Institutions(
    owning=frozenset(_OWNING.split()),
    endings=tuple(_ENDINGS.split()),
    not_adjectives=frozenset(_NOT_ADJECTIVES.split()),
    closing=frozenset(_CLOSING.split()),
    areas=frozenset(_AREAS.split()),
    insured=frozenset(_INSURED.split()),
    prenominal=frozenset(_PRENOMINAL.split()),
    compounds=frozenset((head, noun) for head, _, noun in (pair.partition("-") for pair in _COMPOUNDS.split())),
    compound_tails=frozenset(_COMPOUND_TAILS.split()),
    subject=frozenset(_SUBJECT.split()),
    holders=frozenset(_HOLDERS.split()),
    continents=frozenset(_CONTINENTS.split()),
    quarters=frozenset(_QUARTERS.split()),
    governing=frozenset(_GOVERNING.split()),
    governed=frozenset(("conseil", "comite")),
    boards=frozenset(("directoire",)),
    overseeing=frozenset(),
    copulas=frozenset(_COPULAS.split()),
    leading=frozenset(_LEADING.split()),
    possessed=frozenset(),
    buildings=frozenset(),
    laws=frozenset(),
    sizes=frozenset(_SIZES.split()),
    qualified=frozenset(_QUALIFIED.split()),
    texts=frozenset(_TEXTS.split()),
    bodies=frozenset(_BODIES.split()),
    bearing=frozenset(_BEARING.split()),
    organised=frozenset(_ORGANISED.split()),
    sorts=frozenset(_SORTS.split()),
    called=frozenset(_CALLED.split()),
    honours=frozenset(_HONOURS.split()),
    knights=frozenset(_KNIGHTS.split()),
    delegated=frozenset(_DELEGATED.split()),
    about=(("a", "propos", "de"), ("a", "propos", "du"), ("a", "propos", "d'"), ("qui",)),
    own_heads=frozenset(
        (
            "marine", "manufacture", "region", "direction", "station", "parc", "domaine", "ensemble", "reserve",
            "cite", "force", "unite",
        )
    ),
)  # fmt: skip

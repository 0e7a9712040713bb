"""How French names of institutions are composed, and the words around them."""

from presskit.locales.schema.institutions import Institutions

_OWNING = """
son sa ses notre nos leur leurs ce cet cette ces
"""

_ENDINGS = """
ale al aux ales enne ien iens ennes aise ais oise ois elle els elles ique iques aire aires iere ieres if ive ives ifs
iles icoles eenne euse euses ier iers ine ines in ins estre estres able ables ible ibles ieur ieure ieurs ieures
"""

_NOT_ADJECTIVES = """
appelle applique arrive communique elle elles explique fabrique fais faire implique indique jamais lequel mais mobilise
nouvelle pratique quelle rappelle recrive metier quartier chantier courrier dernier premier metiers quartiers chantiers
derniers premiers papier papiers calendrier dossier dossiers atelier ateliers particulier revendique telle toutefois
trois duplique active derive termine examine destine imagine domine illumine combine determine raisin matin demain
fossiles domiciles pistes reptiles crocodiles
enfin magasin magasins medecin medecins cuisine semaine semaines usine usines machine machines fin
"""

_CLOSING = """
conseil assurances groupe
"""

_AREAS = """
canton ville commune province district region departement territoire municipalite circonscription village
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
ecole-management ecole-ingenieurs ecole-architecture pole-competitivite office-public
institut-technologie office-tourisme agence-eau centre-formation centre-recherche maison-sante maison-retraite
parc-expositions caisse-epargne caisse-retraite agence-urbanisme ecole-commerce ecole-art ecole-musique ecole-design
conservatoire-musique syndicat-initiative syndicat-eaux laboratoire-recherche laboratoire-physique laboratoire-chimie
centre-gestion centre-secours maison-quartier centre-art institut-formation agence-mobilite chambre-consommation
office-eau parc-naturel
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
financier juridique juridiques administration surveillance executif direction pilotage audit strategique orientation
generale actionnaires
"""

_COPULAS = """
est devient etait
"""

_LEADING = """
premiere premieres haut haute grand grande jeune jeunes petit petite nouveau nouvelle vieux vieille
"""

_DEALING = """
administration surveillance salaries employes dirigeants fondateurs actions
filiale filiales rachat acquisition partenariat partenariats convention contrat accord client clients actionnaire
actionnaires capital participation collaboration alliance fusion coentreprise concurrent concurrents franchise
"""

_ACTS = """
annonce annoncent rachete rachetent acquiert devoile commercialise commercialisent fabrique concoit edite emploie
recrute finalise boucle deploie produit exploite distribue affiche detient fournit propose developpe realise leve
vend livre concoit commercialisera fabriquera equipe employait employant fabriquait produisait produira proposera
specialisee specialise basee implantee
"""

_ACTED = """
leve rachete acquis devoile commercialise fabrique concu edite recrute finalise boucle deploye developpe cede vendu
enregistre realise investi implante brevete lance
"""

_CARRYING = """
format formats fichier fichiers flux norme normes niveau test tests carte cartes code langage protocole protocoles
licence certificat certification procede technologie technologies systeme systemes type mode interface version ecran
cable moteur vehicule vehicules methode outil outils logiciel logiciels puce signal zone taux indice contrat diplome
classe filiere formation epreuve option bac master dispositif statut procedure dossier formulaire lampe lampes
ampoules eclairage cabine camera cameras reglement directive aide aides allocation prime pret mecanisme etudes examen
vaccin vaccins virus proteine gene cellules examens traitement medicament biomasse gaz bus train trains ligne rame
trottinette batterie
batteries panneaux capteur capteurs antenne antennes fibre reacteur reacteurs echelle score modele modeles algorithme
section element coupe match points categorie
"""

_TRADES = """
soutenu soutenue gere geree detenu detenue cotee cree creee filiale fleuron numero pepite marque enseigne geant chaine
leader specialiste filiale pionnier fournisseur operateur fabricant entreprise societe start-up startup association
groupe cabinet bureau agence cooperative ong editeur distributeur constructeur fondation plateforme office etablissement
numero syndicat federation reseau scale-up pme eti enseigne medtech fintech biotech banque assureur mutuelle collectif
specialise specialisee specialises specialisees
"""

_LOCAL = """
tourisme habitat amenagement attractivite developpement initiative initiatives promotion mobilites mobilite innovation
evenements energie energies logement logements sport sante metropole agglomeration agglo active entreprendre technopole
"""

_FIRM = """
autonome mixte hospitalier hospitaliere dramatique departemental departementale regional regionale interdepartemental
interdepartementale academique
"""

_SIZES = """
grand grands grande grandes petit petits petite petites haut
"""

_QUALIFIED = """
artificielle ecologique durable publique solidaire circulaire
"""

_TEXTS = """
accord plan contrat convention projet protocole rapport decret loi charte code strategie traite pacte reglement
directive budget message journee politique agenda objectif objectifs appel cadre schema mecanisme feuille declaration
promotion campagne bilan lancement renouvellement creation
"""

_BODIES = """
agence alliance association autorite brigade bureau caisse chambre collectif comite commissariat commission
confederation conseil cour direction federation fondation fonds haut-commissariat inspection institut ligue ministere
mission observatoire office ordre organisation secretariat service societe syndicat tribunal union universite
laboratoire centre chaire ecole maison musee pole reseau groupe departement division unite bibliotheque hopital clinique
college lycee faculte groupement interprofession cellule
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

_GOVERNED = """
le la les un une ses son sa leur leurs nos notre ces cette cet ce mieux davantage
deux trois quatre cinq six sept huit neuf dix plusieurs quelques toutes tous
"""

_GENERIC = """
societe groupe entreprise compagnie direction administration organisation etablissement region ville departement maison
cabinet equipe mission reunion service services station parc club atelier forum presidence haute villa palais campus
credit unite usine studio police armee assurance assurances
"""

_QUOTING = """
conference plateforme service services marque revue journal chaine mission forum
"""

_TITLING = """
programme programmes projet projets plan plans label dispositif festival salon colloque concours congres conference
sommet seminaire exposition strategie pacte championnat tournoi coupe tour trophee gala biennale hackathon symposium
bourse prix
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
    governed=frozenset(("conseil", "comite", "assemblee")),
    boards=frozenset(("directoire",)),
    overseeing=frozenset(),
    copulas=frozenset(_COPULAS.split()),
    abbreviated=frozenset(("st", "ste")),
    tails=frozenset(),
    campuses=frozenset(),
    shared=frozenset(("travail", "soutien", "suivi", "projet", "defense", "pays", "chercheurs", "personnes", "ville")),
    firm=frozenset(_FIRM.split()),
    against=frozenset(("contre",)),
    collective=frozenset(("regions", "departements", "villes", "intercommunalites")),
    dealing=frozenset(_DEALING.split()),
    acts=frozenset(_ACTS.split()),
    having=frozenset(("a", "ont", "avait", "avaient", "aura")),
    acted=frozenset(_ACTED.split()),
    carrying=frozenset(_CARRYING.split()),
    trades=frozenset(_TRADES.split()),
    worldwide=frozenset(("international", "internationale", "internationaux")),
    local=frozenset(_LOCAL.split()),
    towns=frozenset(("metropole", "agglomeration", "agglo", "habitat", "amenagement", "mediterranee")),
    leading=frozenset(_LEADING.split()),
    served=frozenset(),
    possessed=frozenset(),
    buildings=frozenset(),
    laws=frozenset(),
    regional=frozenset(),
    named_along=frozenset(),
    qualifications=frozenset(),
    things=frozenset(),
    twofold=frozenset(),
    covering=frozenset(),
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
    generic=frozenset(_GENERIC.split()),
    compass=frozenset(),
    quoting=frozenset(_QUOTING.split()),
    fighting=frozenset(("lutte",)),
    infinitives=("er", "ir", "dre", "ttre", "uire", "faire"),
    governed_by_verbs=frozenset(_GOVERNED.split()),
    titling=frozenset(_TITLING.split()),
    about=(("a", "propos", "de"), ("a", "propos", "du"), ("a", "propos", "d'"), ("qui",)),
    own_heads=frozenset(
        (
            "marine", "manufacture", "region", "direction", "station", "parc", "domaine", "ensemble", "reserve",
            "cite", "force", "unite",
        )
    ),
    several=frozenset(("universites",)),
    insurance=frozenset(("assurance",)),
    mainland=frozenset(("metropolitain", "metropolitaine")),
    counted=frozenset(("ans",)),
    gatherings=frozenset(("forum",)),
    delegating=frozenset(("delegation",)),
    conferring=frozenset(("conference",)),
    orders=frozenset(("ordre",)),
    merit=frozenset(("merite",)),
    state=frozenset(("etat",)),
    unnamed=frozenset(),
    opening=frozenset(),
    governmental=frozenset(("education",)),
    metropolis=frozenset(("metropole",)),
    shortened=frozenset(),
    clubs=frozenset(("rugby", "handball", "basket", "basketball", "volley", "hockey", "athletisme", "natation")),
    landforms=frozenset(),
    leading_on=frozenset(
        ("aide", "acces", "soutien", "formation", "initiation", "appui", "accompagnement", "preparation", "assistance")
    ),
    storms=frozenset(("tempete", "ouragan", "typhon", "cyclone")),
    services=frozenset(
        ("direction", "delegation", "inspection", "service", "caisse", "office", "agence", "secretariat", "syndicat",
         "etablissement", "mission", "observatoire")
    ),
    ranks=frozenset(
        ("departementale", "departemental", "regionale", "regional", "interdepartementale", "interdepartemental",
         "interregionale", "interregional", "academique", "interministerielle", "interministeriel", "primaire", "mixte")
    ),
    general=frozenset(("generale", "general", "nationale", "national", "francaise", "francais", "centrale", "central")),
)  # fmt: skip

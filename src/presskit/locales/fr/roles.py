"""What stands in French around the roles and titles of people; the nouns themselves are in `offices.py`."""

from presskit.locales.fr.offices import NOUNS
from presskit.locales.schema.roles import Roles


def _pairs(table: str) -> tuple[tuple[str, str], ...]:
    rows = (row.partition("=") for row in " ".join(table.split()).split(";"))
    return tuple((form.replace("_", " "), key.strip()) for forms, _, key in rows for form in forms.split())


_BEFORE = """
ancien ancienne ex futur future nouveau nouvel nouvelle actuel actuelle premier première jeune vice co ex- célèbre
double triple quadruple quintuple
haut haute grand grande
"""

_AFTER = """
ad interim
provisoire suppléant suppléante référent référente désigné désignée
général générale généraux indépendant indépendante exécutif exécutive délégué déléguée adjoint adjointe honoraire
émérite fondateur fondatrice régional régionale national nationale principal principale scientifique technique
commercial commerciale financier financière artistique médical médicale municipal municipale départemental
départementale territorial territoriale européen européenne international internationale associé associée invité
invitée assistant assistante titulaire permanent permanente perpétuel perpétuelle spécial spéciale sportif sportive
juridique académique pédagogique marketing produit produits innovation communication stratégique stratégie recherche
ventes rse presse médias relations affaires ressources humaines opérationnel opérationnelle industriel industrielle
métropolitain métropolitaine
français française britannique américain américaine allemand allemande italien italienne belge suisse canadien
canadienne espagnol espagnole olympique paralympique senior junior bénévole sortant sortante élu élue intérimaire
clinique hospitalier hospitalière universitaire informatique numérique digital digitale chef en provincial
provinciale fédéral fédérale
"""

_OF = """
de du des d
"""

_AT = """
chez à au aux auprès
"""

_FIELD = """
en pour chargé chargée responsable par sur
"""

_ACADEMIC = """
professor associate-professor emeritus-professor lecturer chair-holder
"""

_ORGANS = """
conseil comité directoire bureau département division service équipe unité commission assemblée pôle axe chaire jury
collège direction cabinet groupe-projet board
"""

_TERRITORIAL = """
mayor deputy-mayor ambassador consul prefect sub-prefect senator deputy-mp mep governor head-of-state prime-minister
king queen prince pope bishop archbishop councillor high-commissioner
"""

_CABINET = """
minister minister-delegate minister-of-state prime-minister deputy-prime-minister commissioner european-commissioner
"""

_ASIDE = """
aussi également notre son sa alors par ailleurs actuellement désormais jusqu'ici jusqu'alors précédemment récemment
nommé nommée
"""

_COPULAS = """
est était sera devient fut occupait occupe nommé nommée nommés élu élue élus élues désigné désignée promu promue
rejoint réélu réélue reconduit reconduite confirmé confirmée intronisé intronisée installé installée proclamé
proclamée
"""

_AROUND = """
a été auparavant précédemment jusqu'alors jusque-là depuis également qui comme en tant que qu au poste de nouveau
nouvelle son sa un une le la l' aujourd'hui actuellement
"""

_APPOINTS = """
nomination arrivée recrutement promotion élection désignation
coopte cooptent coopté cooptée désigné désignée recruté recrutée accueilli accueillie promu promue nomme nomment
nommé nommée nommés élit élu élue désigne accueille recrute
"""

_WHOLE = """
organisme
réseau mouvement coalition collectif syndicat start-up startup banque ong filiale coopérative plateforme compagnie
marque mutuelle organisation structure confédération
laboratoire centre studio hôpital usine fabricant éditeur fonds ministère
groupe société établissement entreprise maison fondation musée fédération université institut école consortium
agence association club festival
"""

_REPRESENTED = """
représenté représentée représentés représentées présidé présidée présidés présidées dirigé dirigée dirigés dirigées
piloté pilotée emmené emmenée fondé fondée fondés fondées cofondé cofondée codirigé codirigée
"""

_TAKING = """
prend prendra prennent prendre prenait pris assure assurera assurait assurer assume assumera assumait occupe occupera
reprend reprendra repris exerce exercera conserve conservera quitte quittera confier confie
"""

_DEGREES = """
phd
"""

DATA = Roles(
    nouns=_pairs(NOUNS),
    before=frozenset(_BEFORE.split()),
    after=frozenset(_AFTER.split()),
    of=frozenset(_OF.split()),
    at=frozenset(_AT.split()),
    field=frozenset(_FIELD.split()),
    titles=(),
    academic=frozenset(_ACADEMIC.split()),
    organs=frozenset(_ORGANS.split()),
    kin=frozenset(
        [
            "épouse",
            "époux",
            "femme",
            "mari",
            "conjoint",
            "conjointe",
            "compagne",
            "compagnon",
            "fils",
            "fille",
            "frère",
            "sœur",
            "veuve",
            "veuf",
            "mère",
            "père",
        ]
    ),
    by=frozenset(("par",)),
    leading=(
        ("a", "la", "tete"),
        ("a", "la", "direction"),
        ("a", "la", "presidence"),
        ("aux", "commandes"),
        ("qui", "preside"),
        ("qui", "dirige"),
        ("qui", "pilote"),
        ("qui", "anime"),
        ("aux", "renes"),
    ),
    helms=(
        ("la", "tete"),
        ("la", "direction"),
        ("la", "presidence"),
        ("les", "renes"),
        ("les", "commandes"),
        ("la", "gouvernance"),
    ),
    taking=frozenset(_TAKING.split()),
    possessive=frozenset(("son", "sa", "leur")),
    represented=frozenset(_REPRESENTED.split()),
    whose=frozenset(("dont",)),
    assemblies=frozenset(("conseil", "comité", "commission", "assemblée", "collège")),
    aside=frozenset(_ASIDE.split()),
    copulas=frozenset(_COPULAS.split()),
    around=frozenset(_AROUND.split()),
    appoints=frozenset(_APPOINTS.split()),
    whole=frozenset(_WHOLE.split()),
    degrees=frozenset(_DEGREES.split()),
    territorial=frozenset(_TERRITORIAL.split()),
    cabinet=frozenset(_CABINET.split()),
    one=frozenset(("un", "une")),
    who=frozenset(("qui",)),
    standing=frozenset(("représentant", "représentante")),
    posts=frozenset(("poste", "titre", "fonction", "fonctions", "qualité")),
    capacity=frozenset(("comme",)),
    capacities=(("en", "tant"), ("au", "poste"), ("en", "qualite"), ("a", "titre"), ("aux", "fonctions")),
    related=frozenset(("presse", "publiques", "médias", "investisseurs", "extérieures", "institutionnelles")),
    inner=frozenset(("administration", "surveillance", "direction", "orientation", "pilotage")),
    fresh=frozenset(("nouveau", "nouvel", "nouvelle", "nouveaux")),
    sorts=(
        "ative",
        "atif",
        "aire",
        "elle",
        "el",
        "ale",
        "al",
        "ique",
        "aise",
        "ais",
        "enne",
        "ien",
        "ee",
        "e",
        "ic",
        "eux",
    ),
    sciences=("logie", "nomie", "metrie", "graphie", "formatique"),
    abstracts=(),
    founding=frozenset(),
    taught=frozenset(("en", "de")),
    organs_of=frozenset(("de", "du", "d'")),
    professors=("professeur",),
    states=frozenset(),
    ministers=frozenset(("ministre", "ministres", "vice-ministre", "secretaire")),
    deputed=frozenset(("delegue", "deleguee", "responsable", "charge", "chargee")),
    charged=frozenset(("de", "du", "des", "charge", "a", "aux")),
    inside=frozenset((("au", "sein"),)),
    into=frozenset(("au",)),
    employed=frozenset(("chez",)),
    relations=frozenset(("relations", "relation", "affaires")),
    dating=frozenset(),
    years=frozenset(("ans",)),
    professions=(),
    headed=frozenset(),
    chief=frozenset(),
    officer=frozenset(),
    homographs=frozenset(("premier", "presenter")),
)

"""Words the checks look for: French."""

from presskit.locales.schema.checks import Checks

_FUNCTION = """
le la les un une des du de au aux ce cet cette ces sa ses leur leurs notre nos votre vos et ou où mais donc que qui
quoi dont lequel laquelle lesquels lesquelles dans sur sous avec sans pour par chez vers entre depuis pendant avant
après contre parmi selon malgré dès est sont était étaient sera seront été être ont avait avaient aura auront avoir il
elle ils elles nous vous je tu se lui eux ne pas plus très aussi ainsi comme quand lorsque afin alors cela celui celle
ceux celles tous toute toutes même peut peuvent doit doivent faire qu
"""
_PRIVATIVES = """
sans non non- perte perd perdu ne ni pas peu plus jamais rien aucun hors sauf faute moins manqu absen incap insuf
impos inutil inacc inexis irré illé interd empêch évit refus échou échec arrêt cess suppri retir abandon renonc prive
privé exclu anti- ignor differ
"""
_AUXILIARIES = """
a ont avait avaient aura auront aurait auraient est sont etait etaient sera seront serait seraient ai as avons avez
avions suis es sommes etes soit soient ait aient fut furent
"""
_CLITICS = """
y en le la les l lui leur se s me m te t nous vous encore toujours donc meme
"""
_CAN = "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu"
_MUST = "doit doivent devait devaient devra devront devrait devraient"
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"

DATA = Checks(
    function_words=frozenset(_FUNCTION.split()),
    negations=frozenset(
        ("pas", "jamais", "aucun", "aucune", "ni", "rien", "nul", "nulle", "guere", "plus", "personne")
    ),
    privatives=tuple(_PRIVATIVES.split()),
    negative_prefixes=("in", "im", "ir", "non"),
    undone=("oubli", "echou", "hesit", "neglig", "manqu", "cess", "omett", "omet", "empech"),
    limits=frozenset(("avant", "depuis")),
    broad_offices=frozenset(("commissaire", "charge", "chargee", "agent", "agente", "maitre", "attache", "attachee")),
    translator_notes=(
        "ndt",
        "n.d.t",
        "note du traducteur",
        "note de la traductrice",
        "note de traduction",
        "(traduit",
        "traduit de l",
        "traduction automatique",
        "traduction en francais",
    ),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    clitics=frozenset(_CLITICS.split()),
    modals=dict.fromkeys(_CAN.split(), "can") | dict.fromkeys(_MUST.split(), "must"),
    requests=frozenset(("veuillez", "priere")),
    restrictions=frozenset(("que", "qu")),
    rising=frozenset(("augment", "hausse", "progress", "croissan", "accru", "accroît", "grimp", "bondi")),
    falling=frozenset(("diminu", "baiss", "recul", "chut", "décr", "rédui", "réduc", "repli")),
    deniers=frozenset(("ne", "n'", "n’")),
    lone_denials=frozenset(),
    glued_denials={},
    denying_endings=(),
    ordering=frozenset(),
    nevers=frozenset(("jamais",)),
    first=frozenset(("premiere", "premier", "premieres", "premiers", "inedit", "inedite")),
    alternatives=frozenset(("ou", "sinon")),
    asking=frozenset(("si", "s")),
    months=tuple(_MONTHS.split()),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    first_day="1er",
    hours=" h ",
    quarter="T",
)

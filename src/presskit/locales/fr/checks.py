"""Words the checks look for: French."""

from presskit.locales.schema import Checks

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
privé exclu anti- ignor
"""

DATA = Checks(
    function_words=frozenset(_FUNCTION.split()),
    negations=frozenset(
        ("pas", "jamais", "aucun", "aucune", "ni", "rien", "nul", "nulle", "guere", "plus", "personne")
    ),
    privatives=tuple(_PRIVATIVES.split()),
    rising=frozenset(("augment", "hausse", "progress", "croissan", "accru", "accroît", "grimp", "bondi")),
    falling=frozenset(("diminu", "baiss", "recul", "chut", "décr", "réduit", "rédui", "repli")),
)

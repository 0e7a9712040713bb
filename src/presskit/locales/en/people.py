"""English names of people: honorifics, given names, last names that are roles too."""

from presskit.locales.en.given import GIVEN
from presskit.locales.schema.people import People

_AMBIGUOUS_GIVEN = """
art bill chase christian clay constance dale dawn desire faith france frank gene glen grace grant guy hope iris ivy
jack jade joy leo major mark martin max may mercy mina nova olive page pat patty poppy ray rex rob robin rose ruby
sky spencer stone sue violet wade will winston june april august summer angel blanche fleur flore ange cheikh marina
marine prosper toussaint urbain constant honore noel ambre aurore marc ama alpha long chao hong hai young son van
thi yang yu min ming sun kai ling fang wen lan ping reyes pilar salvador rosario soledad islam bao dan ken mei ji
jin nam floor els bas harm sakura anh ion dong gang chang meng bin zeynep sang chun pearl dele mai yan song wei hua
sora sho mi hind per cem umut minh santos rio milan dung lien rong mats ruth hana sana sari taro ora
ani anu aura avery bala baraka bola cadence citra desta devlet dian easton ebo ece ekin emerson eren fajar gage harley
hunter ife imani inci inka isa koray lale lami mala mana marley maverick mira nana nur obi otso piper prem quinn rama
raven reid rewa rhett sade salama sawyer seif shelby shiv skye sloane sola stein surya tama tanko timur titus tobi
tomi ulan urho vance willow
"""

_SURNAMES = """
king bishop pope judge dean prince baker farmer gardener cook marshal fellow major provost keeper chancellor knight page
abbott reader rector chef guide archer singer sheriff warden ward best long young early day may winter
"""

DATA = People(
    honorifics=(
        "honourable",
        "excellency",
        "hrh",
        "highness",
        "majesty",
        "eminence",
        "h.e",
        "shri",
        "smt",
        "hajia",
        "alhaji",
        "honorable",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "rev",
        "hon",
        "baroness",
        "baron",
        "doctor",
        "fr",
        "capt",
        "gen",
        "col",
        "lt",
        "sgt",
        "maj",
        "gov",
        "sen",
        "sens",
        "rep",
        "reps",
        "cllr",
        "cllrs",
        "adm",
        "amb",
        "atty",
        "cmdr",
        "supt",
        "assemblyman",
        "assemblywoman",
        "assemblymember",
    ),
    courtesies=frozenset(("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady")),
    particles=(
        "de",
        "du",
        "des",
        "d",
        "le",
        "la",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ten",
        "el",
        "al",
        "ben",
        "bin",
        "ibn",
        "di",
        "da",
        "dos",
        "del",
        "della",
        "y",
        "zu",
        "st",
    ),
    loose=frozenset(),
    given=frozenset(GIVEN.split()),
    ambiguous_given=frozenset(_AMBIGUOUS_GIVEN.split()),
    clans=("Mc", "Mac", "Fitz"),
    surnames=frozenset(_SURNAMES.split()),
    generations=frozenset(("jr", "sr", "ii", "iii", "iv")),
    bearing=frozenset(),
)  # fmt: skip

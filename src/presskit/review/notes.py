"""What the reader of a document noted about it, in French: the sentences of notes are English, the page is for both.

As in `refusals`, a sentence is known by its template, and a test holds every template of the code against this table.
"""

from collections.abc import Mapping

from presskit.model import Note
from presskit.review import refusals

TEMPLATES: Mapping[str, str] = {
    # one file, several texts
    "A teaser of {} words.": "Un chapeau de {} mots.",
    "A teaser of {} words. The whole is at {}.": "Un chapeau de {} mots. Le texte entier se trouve à {}.",
    "A teaser of {} words in a dump.": "Un chapeau de {} mots dans un fichier de plusieurs textes.",
    "The page was read as {} posts, {} of them teasers.": "La page a été lue comme {} textes, dont {} chapeaux.",
    "The file was read as a dump of {} posts, {} of them teasers.": (
        "Le fichier a été lu comme une suite de {} textes, dont {} chapeaux."
    ),
    "The page was cut at its headings into {} posts.": "La page a été découpée à ses titres en {} textes.",
    "Stated to be a dump, but no posts could be told apart.": (
        "Déclaré comme une suite de textes, mais aucun n’a pu être distingué des autres."
    ),
    "French and English versions stand in one file.": "Les versions française et anglaise sont dans un même fichier.",
    # left out
    "{} table rows beyond the limit were left out.": "{} lignes de tableau au-delà de la limite ont été omises.",
    "{} table rows beyond the limit of {} were left out.": (
        "{} lignes de tableau au-delà de la limite de {} ont été omises."
    ),
    "The attachment {} ({}) is not read.": "La pièce jointe {} ({}) n’est pas lue.",
    "{} embedded files inside the text were not read.": "{} fichiers incorporés au texte n’ont pas été lus.",
    # read otherwise than written
    "{} tracked insertions were taken as accepted.": "{} insertions en suivi ont été tenues pour acceptées.",
    "A tag had more than {} attributes.": "Une balise avait plus de {} attributs.",
    "The page shows its text only by a program; it was read from the program's data.": (
        "La page n’affiche son texte que par un programme ; il a été lu dans les données de ce programme."
    ),
    "Elements nested over {} deep are read flat.": (
        "Les éléments imbriqués sur plus de {} niveaux sont lus à la suite."
    ),
    "CR LF line ends were read as LF; offsets count the LF form.": (
        "Les fins de ligne CR LF ont été lues comme LF ; les positions comptent la forme LF."
    ),
    "{} control characters were read as spaces.": "{} caractères de commande ont été lus comme des espaces.",
    "{} NUL characters were removed.": "{} caractères NUL ont été retirés.",
    "Declared as {}, read as {}.": "Déclaré comme {}, lu comme {}.",
    "Read as {}.": "Lu comme {}.",
    "{} places are no valid {}.": "{} endroits ne sont pas en {} valide.",
    "{} characters have no meaning in their font.": "{} caractères n’ont pas de sens dans leur police.",
    # pages that are pictures
    "The page is a picture in which no text was found.": "La page est une image où aucun texte n’a été trouvé.",
    "The text was recognised in a picture of the page (tesseract): trust single words less.": (
        "Le texte a été reconnu dans une image de la page (tesseract) : fiez-vous moins aux mots isolés."
    ),
    "The text was recognised in a picture of the page (tesseract, mean confidence {} of 100): trust single words less.": (  # noqa: E501
        "Le texte a été reconnu dans une image de la page (tesseract, confiance moyenne {} sur 100) : fiez-vous moins "
        "aux mots isolés."
    ),
    # sentences
    "{} characters without the end of a sentence at {}": "{} caractères sans fin de phrase à la position {}",
    "{} cuts without punctuation in block {} at {}": "{} coupures sans ponctuation dans le bloc {} à la position {}",
}


def french(note: Note) -> str:
    """The French of a note's sentence; "" when no template is its, as for the author of a comment."""
    if note.reason.startswith("attachment_"):
        name, _, refusal = note.message.partition(": ")
        told = refusals.french(refusal)
        return f"{name} : {told}" if told else ""
    return refusals.french(note.message, TEMPLATES) or refusals.french(note.message)

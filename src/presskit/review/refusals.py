"""Why a file could not be read, in French: the sentences of failures.jsonl are English, the page is for both.

A sentence is known by its template, `{}` for each value; a test holds every template of the code against this table. A
sentence that is new here is shown as it is.
"""

from collections.abc import Mapping

_EMPTY = "ne contient aucun texte."

TEMPLATES: Mapping[str, str] = {
    # intake
    "{} is empty.": "{} est vide.",
    "{} has {} MB; the limit is {}.": "{} fait {} Mo ; la limite est de {}.",
    "A file of data ({}), which is not read; save posts as text: a file each, or one a line.": (
        "Un fichier de données ({}), qui n’est pas lu ; enregistrez les textes : un fichier chacun, ou un par ligne."
    ),
    "{} is {}, which presskit does not read.": "{} est {} ; presskit ne lit pas ce format.",
    "{} is {}, not a file; it was not opened.": "{} est {}, pas un fichier ; il n’a pas été ouvert.",
    "{} is a link that leads out of the folder; it was not followed.": (
        "{} est un lien qui sort du dossier ; il n’a pas été suivi."
    ),
    "{} is a link that {}.": "{} est un lien qui {}.",
    "{} names no file of a folder; it was not read.": (
        "{} n’est le nom d’aucun fichier d’un dossier ; il n’a pas été lu."
    ),
    "{} changed while presskit was at work; run it again.": "{} a changé pendant la lecture ; relancez presskit.",
    "{} does not exist.": "{} n’existe pas.",
    "{} may not be read (permission denied).": "{} ne peut pas être lu (droits insuffisants).",
    "{} cannot be read now: {}. The next run tries again.": (
        "{} n’est pas lisible pour l’instant : {}. Nouvel essai au prochain passage."
    ),
    "{} cannot be read: {}.": "{} ne peut pas être lu : {}.",
    "s3://{}: the store's listing has no end.": "s3://{} : la liste du dépôt n’a pas de fin.",
    "{}: the store lists objects that are elsewhere.": "{} : le dépôt annonce des objets qui sont ailleurs.",
    "{} holds more than {} objects; name a folder in it, or see max_objects.": (
        "{} contient plus de {} objets ; indiquez un dossier, ou voyez max_objects."
    ),
    "The fetch ended unexpectedly; what was fetched is kept, run it again to go on ({}).": (
        "La collecte s’est arrêtée ; ce qui est collecté est gardé, relancez-la pour continuer ({})."
    ),
    # workers
    "Reading this file took longer than the time limit (see `timeout` in presskit.toml).": (
        "La lecture a dépassé la durée permise (voir « timeout » dans presskit.toml)."
    ),
    "Reading this file needs more memory than allowed (see `memory_mb` in presskit.toml).": (
        "La lecture demande plus de mémoire que permis (voir « memory_mb » dans presskit.toml)."
    ),
    "The process that read this file died; the file is set aside.": (
        "Le processus qui lisait ce fichier s’est arrêté ; le fichier est mis de côté."
    ),
    "presskit itself failed on this input ({}). Please report it.": (
        "presskit a lui-même échoué sur ce fichier ({}). Merci de le signaler."
    ),
    # any file
    "The file is empty.": "Le fichier est vide.",
    "The file has {} MB; at most {} MB are read.": "Le fichier fait {} Mo ; {} Mo au plus sont lus.",
    "Files of type {} are not read.": "Les fichiers de type {} ne sont pas lus.",
    "This is not text: it looks like a binary file.": "Ce n’est pas du texte : cela ressemble à un fichier binaire.",
    "This is not a web page but {}.": "Ce n’est pas une page web ({}).",
    "The file is binary data, not text.": "Le fichier contient des données binaires, pas du texte.",
    "There is no text in the file.": f"Le fichier {_EMPTY}",
    "The text has {} characters; at most {} are read.": "Le texte a {} caractères ; {} au plus sont lus.",
    "The text has more than {} lines.": "Le texte a plus de {} lignes.",
    "The Markdown file has more than {} characters.": "Le fichier Markdown a plus de {} caractères.",
    "The Markdown file has more than {} lines.": "Le fichier Markdown a plus de {} lignes.",
    # Word
    "The document is protected by a password.": "Le document est protégé par un mot de passe.",
    "The document has {} parts; a real one has a few dozen.": (
        "Le document a {} parties ; un vrai en a quelques dizaines."
    ),
    "The document would unpack to {} MB; it was not unpacked.": (
        "Décompressé, le document ferait {} Mo ; il ne l’a pas été."
    ),
    "The document unpacks to {} MB of text; the limit is {} MB.": (
        "Décompressé, le document fait {} Mo de texte ; la limite est de {} Mo."
    ),
    "The document unpacks to more than its directory says.": (
        "Décompressé, le document est plus grand que son sommaire ne l’annonce."
    ),
    "The document declares XML entities, which no word processor does; it was not read.": (
        "Le document déclare des entités XML, ce que ne fait aucun traitement de texte ; il n’a pas été lu."
    ),
    "The part {} of the document is empty.": "La partie {} du document est vide.",
    "The Word file is damaged or was not copied completely; open it in Word and save it again.": (
        "Le fichier Word est abîmé ou copié en partie ; ouvrez-le dans Word et enregistrez-le de nouveau."
    ),
    "The Word file is damaged: its part {} cannot be unpacked.": (
        "Le fichier Word est abîmé : sa partie {} ne se décompresse pas."
    ),
    "The Word file is damaged: its part {} cannot be understood.": (
        "Le fichier Word est abîmé : sa partie {} est incompréhensible."
    ),
    "The document is nested hundreds of levels deep.": "Le document est imbriqué sur des centaines de niveaux.",
    "The file is no Word document: its main part is missing.": (
        "Ce n’est pas un document Word : sa partie principale manque."
    ),
    "The document has no body.": "Le document n’a pas de corps.",
    "There is no text in the document.": f"Le document {_EMPTY}",
    "The document has more than {} characters.": "Le document a plus de {} caractères.",
    "Tables or boxes are nested more than {} deep.": "Des tableaux ou cadres sont imbriqués sur plus de {} niveaux.",
    "The document has more than {} paragraphs.": "Le document a plus de {} paragraphes.",
    # web pages
    "The page has more than {} elements.": "La page a plus de {} éléments.",
    "There is no text in the page.": f"La page {_EMPTY}",
    "The page has more than {} characters of text.": "La page a plus de {} caractères de texte.",
    # e-mail
    "The header of the message has {} kB; real ones have a few.": (
        "L’en-tête du message fait {} ko ; un vrai en fait quelques-uns."
    ),
    "The message has more than {} parts, or is nested too deep.": (
        "Le message a plus de {} parties, ou est trop imbriqué."
    ),
    "There is no text in the message.": f"Le message {_EMPTY}",
    "The message is nested too deep to be read.": "Le message est trop imbriqué pour être lu.",
    "The message cannot be read; its structure is damaged.": "Le message est illisible : sa structure est abîmée.",
    "The message has more than {} parts.": "Le message a plus de {} parties.",
    # PDF
    "A page of the PDF shows drawings inside drawings millions of times.": (
        "Une page du PDF montre des millions de fois des dessins dans des dessins."
    ),
    "The pages are pictures, and no text was recognised in them.": (
        "Les pages sont des images, et aucun texte n’y a été reconnu."
    ),
    "The pages are pictures, and tesseract could not read them.": (
        "Les pages sont des images, et tesseract n’a pas pu les lire."
    ),
    "The pages are pictures that only pypdfium2 or ocrmypdf can unpack: pip install 'presskit[pdfium]'.": (
        "Les pages sont des images que seuls pypdfium2 ou ocrmypdf savent lire : pip install 'presskit[pdfium]'."
    ),
    "{}, and recognition is switched off (see ocr in presskit.toml).": (
        "{}, et la reconnaissance est désactivée (voir ocr dans presskit.toml)."
    ),
    "{}; the program that recognises it is not installed: {}.": (
        "{} ; le programme qui le reconnaît n’est pas installé : {}."
    ),
    "{}; the program that recognises it could not be run.": (
        "{} ; le programme qui le reconnaît n’a pas pu être lancé."
    ),
    "{}; tesseract lacks the language data {}: apt install {} (or name other languages as ocr_languages in presskit.toml).": (  # noqa: E501
        "{} ; il manque à tesseract les données de langue {} : apt install {} (ou indiquez d’autres langues avec "
        "ocr_languages dans presskit.toml)."
    ),
    "The PDF has {} scanned pages; at most {} of a file are recognised (see ocr_pages in presskit.toml).": (
        "Le PDF a {} pages numérisées ; {} au plus par fichier sont reconnues (voir ocr_pages dans presskit.toml)."
    ),
    "Recognising the scanned pages took longer than {} seconds (see ocr_seconds in presskit.toml).": (
        "La reconnaissance des pages numérisées a pris plus de {} secondes (voir ocr_seconds dans presskit.toml)."
    ),
    "A page of the PDF has more than {} characters.": "Une page du PDF a plus de {} caractères.",
    "The PDF is damaged or locked and cannot be opened.": "Le PDF est abîmé ou verrouillé et ne s’ouvre pas.",
    "A page of the PDF cannot be read.": "Une page du PDF est illisible.",
    "There is no text on the pages.": "Il n’y a aucun texte sur les pages.",
    "A picture in the PDF has {} million pixels; at most {} are read.": (
        "Une image du PDF a {} millions de pixels ; {} au plus sont lus."
    ),
    "The PDF has no pages.": "Le PDF n’a aucune page.",
    "The PDF has {} pages; at most {} are read.": "Le PDF a {} pages ; {} au plus sont lues.",
    "The PDF is damaged: none of its pages can be read.": "Le PDF est abîmé : aucune de ses pages n’est lisible.",
    "A page of the PDF has more than {} MB of drawing instructions.": (
        "Une page du PDF a plus de {} Mo d’instructions de dessin."
    ),
    "The PDF is protected by a password.": "Le PDF est protégé par un mot de passe.",
    "The PDF is protected by a method that presskit cannot open.": (
        "Le PDF est protégé d’une manière que presskit ne sait pas ouvrir."
    ),
    "The PDF is damaged or cut off and cannot be opened.": "Le PDF est abîmé ou tronqué et ne s’ouvre pas.",
    "The PDF is damaged or cut off: its pages cannot be found.": (
        "Le PDF est abîmé ou tronqué : ses pages sont introuvables."
    ),
    "The PDF has more than {} characters.": "Le PDF a plus de {} caractères.",
    "The PDF is encrypted with AES; the library that opens it is missing.": (
        "Le PDF est chiffré avec AES ; il manque la bibliothèque qui l’ouvre."
    ),
    "The PDF would unpack to hundreds of megabytes; it was not opened.": (
        "Décompressé, le PDF ferait des centaines de mégaoctets ; il n’a pas été ouvert."
    ),
    "A page of the PDF would unpack to hundreds of megabytes.": (
        "Décompressée, une page du PDF ferait des centaines de mégaoctets."
    ),
}

KINDS: Mapping[str, str] = {
    "a picture": "une image",
    "a sound recording": "un enregistrement sonore",
    "a film": "un film",
    "a font": "une police de caractères",
    "binary data of no known kind": "fait de données binaires inconnues",
    "an old Word, Excel or PowerPoint file (save it as DOCX)": (
        "un ancien fichier Word, Excel ou PowerPoint (enregistrez-le en DOCX)"
    ),
    "an RTF file (save it as DOCX)": "un fichier RTF (enregistrez-le en DOCX)",
    "an OpenDocument file (save it as DOCX)": "un fichier OpenDocument (enregistrez-le en DOCX)",
    "an Apple Pages file (export it as DOCX or PDF)": "un fichier Apple Pages (exportez-le en DOCX ou en PDF)",
    "a PowerPoint file (save it as PDF)": "un fichier PowerPoint (enregistrez-le en PDF)",
    "an Excel file": "un fichier Excel",
    "an e-book": "un livre numérique",
    "a program": "un programme",
    "a database": "une base de données",
    "a ZIP archive (unpack it)": "une archive ZIP (décompressez-la)",
    "a compressed file (unpack it)": "un fichier compressé (décompressez-le)",
}

_PARTS = {
    "leads back to itself": "mène à lui-même",
    "leads to nothing": "ne mène nulle part",
    "The pages are pictures of text": "Les pages sont des images de texte",
    "The fonts do not say which characters they show": "Les polices ne disent pas quels caractères elles montrent",
}  # of sentences


def french(message: str, templates: Mapping[str, str] = TEMPLATES) -> str:
    """The French of an English sentence, of failures.jsonl unless other templates are given; "" when it is of none."""
    for template, translated in templates.items():
        values = _values(template, message)
        if values is not None:
            return translated.format(*map(_shown, values))
    return ""


def _values(template: str, message: str) -> list[str] | None:
    """What stands for each `{}` of a template, or None when the message is not of it. Linear: each part of the template
    is looked for once, behind the one before."""
    first, *parts = template.split("{}")
    if not message.startswith(first) or (not parts and message != template):
        return None
    at, values = len(first), []
    for number, part in enumerate(parts, start=1):
        last = number == len(parts)
        end = len(message) - len(part) if last else message.find(part, at)
        if end < at or not message.startswith(part, end):
            return None
        values.append(message[at:end])
        at = end + len(part)
    return values


def _shown(value: str) -> str:
    """A value in French: a kind of file by its French name, a number with spaces between thousands."""
    if value.startswith("a file of type "):
        return value.replace("a file of type ", "un fichier de type ", 1)
    number, _, unit = value.partition(" ")
    digits = number.replace(",", "")
    if unit in ("", "MB") and digits.isascii() and digits.isdigit() and len(digits) < 20:
        return f"{int(digits):,}".replace(",", "\u202f") + (" Mo" if unit else "")
    return KINDS.get(value) or _PARTS.get(value, value)

"""The words of the interface in French and English: (French, English) by key."""

import re
from collections.abc import Mapping

from presskit.knowledge import FactRecord

WORDS: dict[str, tuple[str, str]] = {
    "title": ("Revue des versions française et anglaise", "Review of the French and English versions"),
    "skip": ("Aller au contenu", "Skip to the content"),
    "nav": ("Parties", "Parts"),
    "overview": ("Communiqués", "Releases"),
    "entities": ("Noms", "Names"),
    "dropped": ("Texte écarté", "Left out"),
    "language": ("English", "Français"),
    "search": ("Chercher un titre ou un fichier", "Search a title or a file"),
    "filter": ("Montrer", "Show"),
    "all": ("tous", "all"),
    "paired": ("dans les deux langues", "in both languages"),
    "fr_only": ("en français seulement", "only in French"),
    "en_only": ("en anglais seulement", "only in English"),
    "other": ("autre langue", "other language"),
    "with_findings": ("avec différences", "with differences"),
    "to_review": ("à relire", "to be reviewed"),
    "date": ("Date", "Date"),
    "french": ("Français", "French"),
    "english": ("Anglais", "English"),
    "state": ("État", "State"),
    "findings": ("Différences", "Differences"),
    "reviewed": ("Relu", "Reviewed"),
    "totals": ("En bref", "At a glance"),
    "documents": ("documents", "documents"),
    "releases": ("communiqués", "releases"),
    "pairs": ("paires", "pairs"),
    "per_month": ("Paires par mois", "Pairs per month"),
    "by_check": ("Différences par genre", "Differences by kind"),
    "error": ("erreur probable", "likely error"),
    "warning": ("à vérifier", "to check"),
    "info": ("remarque", "note"),
    "errors": ("erreurs probables", "likely errors"),
    "warnings": ("points à vérifier", "points to check"),
    "infos": ("remarques", "notes"),
    "nearest": ("Le plus proche", "Nearest"),
    "no_candidate": ("aucun candidat", "no candidate"),
    "below_threshold": ("aucun texte assez proche", "no text is close enough"),
    "partner_taken": (
        "le texte le plus proche a déjà un meilleur partenaire",
        "the closest text has a better partner",
    ),
    "other_language": ("ni français ni anglais", "neither French nor English"),
    "rejected": ("paire refusée par un relecteur", "pair rejected by a reviewer"),
    "paired_by_hand": ("paire formée par un relecteur", "paired by a reviewer"),
    "back": ("Tous les communiqués", "All releases"),
    "problems_only": ("Seulement les problèmes", "Problems only"),
    "next": ("Problème suivant", "Next problem"),
    "previous": ("Problème précédent", "Previous problem"),
    "only_fr": ("manque en anglais", "not in English"),
    "only_en": ("manque en français", "not in French"),
    "moved": ("à un autre endroit", "in another place"),
    "doubtful": ("incertain", "uncertain"),
    "certainty": ("certitude", "certainty"),
    "why": ("Pourquoi", "Why"),
    "file": ("Fichier", "File"),
    "address": ("Adresse", "Address"),
    "page": ("page", "page"),
    "published": ("Publié", "Published"),
    "embargo": ("Embargo", "Embargo"),
    "accept": ("Retenir", "Accept"),
    "reject": ("Refuser", "Reject"),
    "dismiss": ("Écarter", "Dismiss"),
    "dismiss_all": ("Écarter toutes celles de ce genre…", "Dismiss all like this…"),
    "accepted": ("accepté", "accepted"),
    "dismissed": ("écarté", "dismissed"),
    "note": ("Votre note", "Your note"),
    "undo": ("Annuler", "Undo"),
    "save": ("Télécharger les décisions", "Download decisions"),
    "merge": ("Réunir avec la ligne suivante", "Merge with the next row"),
    "split": ("Séparer", "Split"),
    "link": ("Relier des passages", "Link passages"),
    "link_help": (
        "Cochez les passages des deux côtés, puis appuyez encore sur « Relier des passages ».",
        "Tick the passages on both sides, then press “Link passages” again.",
    ),
    "link_pair": ("Former la paire", "Pair them"),
    "pair_with": ("Former une paire avec", "Pair with"),
    "rename": ("Renommer", "Rename"),
    "retype": ("Changer le genre", "Change the kind"),
    "merge_entity": ("Fusionner avec", "Merge with"),
    "glossary": ("Ajouter au glossaire", "Add to the glossary"),
    "keys": ("Réglages", "Settings"),
    "keys_on": ("Raccourcis clavier actifs", "Keyboard shortcuts on"),
    "people": ("Personnes", "People"),
    "organisations": ("Institutions", "Institutions"),
    "places": ("Lieux", "Places"),
    "person": ("personne", "person"),
    "organisation": ("institution", "institution"),
    "place": ("lieu", "place"),
    "event": ("événement", "event"),
    "work": ("œuvre ou programme", "work or programme"),
    "money": ("montant", "amount"),
    "percent": ("pourcentage", "percentage"),
    "count": ("nombre", "number"),
    "time": ("heure", "time"),
    "duration": ("durée", "duration"),
    "roles": ("Fonctions", "Roles"),
    "mentioned": ("Mentions", "Mentioned in"),
    "show_more": ("Montrer la suite", "Show more"),
    "table_releases": ("Tableau des communiqués", "Table of releases"),
    "table_names": ("Tableau des noms", "Table of names"),
    "facts_differ": ("Faits qui diffèrent", "Facts that differ"),
    "facts": ("Faits", "Facts"),
    "same": ("identique", "same"),
    "differs": ("diffère", "differs"),
    "failures": ("Fichiers illisibles", "Unreadable files"),
    "nothing": ("Rien à signaler.", "Nothing to report."),
    "reason": ("Raison", "Reason"),
    "text": ("Texte", "Text"),
    "legend": ("Légende", "Legend"),
    "shortcuts": ("Raccourcis clavier", "Keyboard shortcuts"),
    "your_name": ("Votre nom (il accompagne vos décisions)", "Your name (it goes with your decisions)"),
    "close": ("Fermer", "Close"),
    "close_up": ("Fermer sans rien changer", "Close without a change"),
    "search_name": ("Chercher un nom", "Search a name"),
    "kind": ("Genre", "Kind"),
    "names_fr": ("Nom français", "French name"),
    "names_en": ("Nom anglais", "English name"),
    "edit": ("Corriger", "Correct"),
    "apply": ("Appliquer", "Apply"),
    "accept_pair": ("Bonne paire", "Right pair"),
    "reject_pair": ("Ce ne sont pas deux versions du même texte", "Not two versions of one text"),
    "mark_reviewed": ("Marquer comme relu", "Mark as reviewed"),
    "original": ("Ouvrir l’original", "Open the original"),
    "more": ("Autres actions", "More actions"),
    "bead_right": ("Ces passages vont ensemble", "These passages belong together"),
    "bead_wrong": ("Ces passages ne vont pas ensemble", "These passages do not belong together"),
    "all_clear": (
        "Aucune différence trouvée entre les deux versions.",
        "No difference was found between the two versions.",
    ),
    "calm_one": ("passage sans différence", "passage without differences"),
    "calm_many": ("passages sans différence", "passages without differences"),
    "passage_only_fr": ("passage en français seulement", "passage only in French"),
    "passages_only_fr": ("passages en français seulement", "passages only in French"),
    "passage_only_en": ("passage en anglais seulement", "passage only in English"),
    "passages_only_en": ("passages en anglais seulement", "passages only in English"),
    "passages_moved": ("à un autre endroit", "in another place"),
    "passages_doubtful": ("rapprochements incertains", "uncertain matches"),
    "together": ("passages réunis", "passages taken together"),
    "here": ("Dans ce communiqué", "In this release"),
    "everywhere": ("Dans tous les communiqués", "In all releases"),
    "like_this": ("Écarter toutes les différences de ce genre", "Dismiss all differences of this kind"),
    "like_this_help": (
        "Elles restent dans la liste, en gris. « Annuler » les rétablit.",
        "They stay in the list, in grey. “Undo” brings them back.",
    ),
    "waiting": (
        "Vos décisions sur les paires, les passages et les noms s’appliquent à la prochaine exécution de presskit.",
        "Your decisions on pairs, passages and names take effect with the next run of presskit.",
    ),
    "conflicts": ("Décisions sans effet", "Decisions without effect"),
    "conflicts_help": (
        "Ces décisions n’ont pas pu être appliquées telles quelles lors de la dernière exécution.",
        "These decisions could not be applied as they stand in the latest run.",
    ),
    "who": ("Qui", "Who"),
    "when": ("Quand", "When"),
    "decision": ("Décision", "Decision"),
    "about": ("À propos de", "About"),
    "document_gone": ("le document n’est plus là", "the document is no longer there"),
    "pair_gone": ("les deux documents ne forment plus une paire", "the two documents are no pair any more"),
    "passage_gone": ("le passage a changé ou disparu", "the passage has changed or gone"),
    "finding_gone": ("cette différence n’existe plus", "this difference is no longer there"),
    "entity_gone": ("ce nom n’existe plus", "this name is no longer there"),
    "contradicted": ("un autre relecteur a décidé le contraire", "another reviewer decided the opposite"),
    "excerpt": ("début du texte écarté", "beginning of the text left out"),
    "fact": ("Fait", "Fact"),
    "agreement": ("Accord", "Agreement"),
    "in_favour": ("pour", "for"),
    "against": ("contre", "against"),
    "others": ("autres", "others"),
    "most_first": ("les plus cités d’abord", "the most mentioned first"),
    "no_match": ("Rien ne correspond à votre recherche.", "Nothing matches your search."),
    "shown": ("affichés", "shown"),
    "open_differences": ("Ce qui diffère d’abord", "What differs first"),
}

CHECKS: Mapping[str, tuple[str, str]] = {
    "amount.currency": ("Monnaie différente", "Other currency"),
    "amount.scale": ("Montant à une autre échelle", "Amount of another scale"),
    "amount.value": ("Montant différent", "Other amount"),
    "attachment.missing": ("Document joint absent", "Attachment missing"),
    "boilerplate.missing": ("Présentation de l’organisme absente", "Boilerplate missing"),
    "boilerplate.stale": ("Présentation de l’organisme ancienne", "Outdated boilerplate"),
    "dateline.differs": ("Lieu ou date d’envoi différents", "Other dateline"),
    "embargo.differs": ("Embargo différent", "Other embargo"),
    "institution.differs": ("Autre institution", "Other institution"),
    "link.not_reciprocal": ("Lien dans un seul sens", "Link in one direction only"),
    "published.lag": ("Publiés à des dates éloignées", "Published far apart"),
    "typography.fr": ("Typographie française", "French typography"),
    "typography.en": ("Typographie anglaise", "English typography"),
    "block.missing": ("Passage absent", "Passage missing"),
    "block.moved": ("Passage déplacé", "Passage moved"),
    "block.summary": ("Version abrégée", "Shorter version"),
    "contacts.differs": ("Coordonnées différentes", "Other contact details"),
    "count.value": ("Nombre différent", "Other number"),
    "date.value": ("Date différente", "Other date"),
    "date.weekday": ("Jour de semaine faux", "Wrong day of the week"),
    "duration.value": ("Durée différente", "Other duration"),
    "list.items": ("Liste plus courte", "Shorter list"),
    "name.missing": ("Nom absent", "Name missing"),
    "name.spelling": ("Nom écrit autrement", "Name spelt otherwise"),
    "ordinal": ("Rang différent", "Other rank"),
    "quarter": ("Trimestre différent", "Other quarter"),
    "acronym": ("Sigle écrit autrement", "Acronym spelt otherwise"),
    "direction": ("Hausse et baisse confondues", "Rise and fall confused"),
    "negation": ("Négation d’un seul côté", "Negation on one side only"),
    "number.value": ("Nombre différent", "Other number"),
    "percent.value": ("Pourcentage différent", "Other percentage"),
    "quote.indirect": ("Citation rapportée indirectement", "Quotation in reported speech"),
    "quote.missing": ("Citation absente", "Quotation missing"),
    "quote.speaker": ("Autre auteur d’une citation", "Quotation by somebody else"),
    "quote.truncated": ("Citation abrégée", "Quotation cut short"),
    "segment.untranslated": ("Passage non traduit", "Passage not translated"),
    "segment.wrong_language": ("Passage dans l’autre langue", "Passage in the other language"),
    "time.value": ("Heure différente", "Other time"),
    "title.differs": ("Titre différent", "Other title"),
    "url.differs": ("Adresse web différente", "Other web address"),
}

EVIDENCE: Mapping[str, tuple[str, str]] = {
    "vocabulary": ("mots qui se traduisent", "words that translate each other"),
    "words": ("mots qui se traduisent", "words that translate each other"),
    "numbers": ("nombres communs", "numbers in common"),
    "names": ("noms communs", "names in common"),
    "dates": ("dates communes", "dates in common"),
    "addresses": ("adresses communes", "addresses in common"),
    "shape": ("même construction", "same structure"),
    "published": ("dates de publication", "dates of publication"),
    "hreflang": ("déclaré par la page", "declared by the page"),
    "link_header": ("déclaré par le serveur", "declared by the server"),
    "og_locale": ("déclaré par la page", "declared by the page"),
    "jsonld": ("déclaré par la page", "declared by the page"),
    "switcher": ("lien vers l’autre langue", "link to the other language"),
    "front_matter": ("déclaré dans le fichier", "declared in the file"),
    "translation_key": ("même clé de traduction", "same translation key"),
    "sources_toml": ("déclaré par vous", "declared by you"),
    "same_source": ("dans le même fichier", "in the same file"),
    "url_twin": ("adresses jumelles", "twin addresses"),
    "file_name": ("noms de fichier", "file names"),
    "attachment": ("même pièce jointe", "same attachment"),
    "declared_elsewhere": ("déclare un autre partenaire", "declares another partner"),
    "language": ("langue", "language"),
    "competition": ("autres candidats", "other candidates"),
    "baseline": ("au départ", "to begin with"),
}

PREDICATES: Mapping[str, tuple[str, str]] = {
    "money": ("montant", "amount"), "count": ("nombre", "number"), "percent": ("pourcentage", "percentage"),
    "date": ("date", "date"), "time": ("heure", "time"), "duration": ("durée", "duration"),
    "role": ("fonction", "role"), "said": ("a dit", "said"),
    "founded": ("fondation, création", "foundation, creation"), "launched": ("lancement", "launch"),
    "signed": ("signature", "signature"), "joined": ("arrivée", "joining"), "acquired": ("acquisition", "acquisition"),
    "appointed": ("nomination", "appointment"), "received": ("distinction reçue", "distinction received"),
    "awarded": ("distinction remise", "distinction awarded"), "opened": ("ouverture", "opening"),
    "raised": ("levée de fonds", "funds raised"),
}  # fmt: skip

ACTIONS: Mapping[str, tuple[str, str]] = {
    "accept_pair": ("paire acceptée", "pair accepted"),
    "reject_pair": ("paire refusée", "pair rejected"),
    "pair": ("paire formée", "paired by hand"),
    "accept_bead": ("passages acceptés", "passages accepted"),
    "reject_bead": ("passages séparés", "passages taken apart"),
    "bead": ("passages reliés", "passages linked"),
    "split_bead": ("passages découpés", "passages split"),
    "accept_finding": ("différence retenue", "difference accepted"),
    "dismiss_finding": ("différence écartée", "difference dismissed"),
    "dismiss_check": ("genre de différences écarté", "kind of differences dismissed"),
    "merge_entities": ("noms fusionnés", "names merged"),
    "rename_entity": ("nom corrigé", "name corrected"),
    "retype_entity": ("genre corrigé", "kind corrected"),
    "glossary": ("ajouté au glossaire", "added to the glossary"),
    "reviewed": ("relu", "reviewed"),
}

NOTES: Mapping[str, tuple[str, str]] = {
    "running_header": ("en-tête répété de page", "repeated page header"),
    "running_footer": ("pied de page répété", "repeated page footer"),
    "page_number": ("numéro de page", "page number"),
    "navigation": ("menu de navigation", "navigation menu"),
    "header": ("en-tête du site", "site header"),
    "footer": ("pied du site", "site footer"),
    "outside": ("hors de l’article", "outside the article"),
    "metadata": ("informations de publication", "publication details"),
    "sidebar": ("colonne latérale", "sidebar"),
    "popup": ("fenêtre surgissante", "pop-up"),
    "share": ("boutons de partage", "share buttons"),
    "links": ("liste de liens", "list of links"),
    "related": ("articles liés", "related articles"),
    "teaser": ("chapeau repris", "teaser"),
    "run_on": ("phrases sans ponctuation", "sentences without punctuation"),
    "comment": ("commentaire", "comment"),
    "hidden": ("texte caché", "hidden text"),
    "form": ("formulaire", "form"),
    "quoted_reply": ("message cité", "quoted message"),
    "tracked_insertion": ("insertion non acceptée", "tracked insertion"),
    "tracked_deletion": ("suppression en suivi", "tracked deletion"),
    "duplicate": ("doublon", "duplicate"),
    "attachment": ("pièce jointe", "attachment"),
    "separator": ("séparateur", "separator"),
    "pagination": ("suite sur d’autres pages", "more pages"),
    "dump": ("plusieurs textes dans un fichier", "several texts in one file"),
    "bilingual": ("deux langues dans un fichier", "two languages in one file"),
    "ocr": ("lu par reconnaissance optique", "read by character recognition"),
}

MONTHS: tuple[tuple[str, str, str], ...] = (
    ("janvier", "janv.", "January"), ("février", "févr.", "February"), ("mars", "mars", "March"),
    ("avril", "avr.", "April"), ("mai", "mai", "May"), ("juin", "juin", "June"), ("juillet", "juil.", "July"),
    ("août", "août", "August"), ("septembre", "sept.", "September"), ("octobre", "oct.", "October"),
    ("novembre", "nov.", "November"), ("décembre", "déc.", "December"),
)  # fmt: skip


def named(table: Mapping[str, tuple[str, str]], key: str) -> tuple[str, str]:
    """The French and English words for a stable word; a word that is new here is shown as it is."""
    return table.get(key) or (key.replace("_", " "), key.replace("_", " "))


def day(iso: str) -> tuple[str, str]:
    """An ISO date, with or without a time, as people write it: "9 juillet 2025, 18 h 30", "9 July 2025, 18:30"."""
    date, _, clock = iso.partition("T")
    parts = date.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3 or not 1 <= int("".join(parts[1:2]) or 1) <= 12:
        return iso, iso
    if len(parts) == 1:
        return date, date
    month = MONTHS[int(parts[1]) - 1]
    number = int(parts[2]) if len(parts) == 3 else 0
    fr = f"{'1er' if number == 1 else number} {month[0]} {parts[0]}" if number else f"{month[0]} {parts[0]}"
    en = f"{number} {month[2]} {parts[0]}" if number else f"{month[2]} {parts[0]}"
    if len(clock) >= 5 and clock[:2].isdecimal():
        return f"{fr}, {int(clock[:2])} h {clock[3:5]}", f"{en}, {clock[:5]}"
    return fr, en


def month(iso: str) -> tuple[str, str]:
    """A month of a chart: "févr. 2025", "Feb 2025"."""
    number = iso[5:7]
    if not number.isdecimal() or not 1 <= int(number) <= 12:
        return iso, iso
    words = MONTHS[int(number) - 1]
    return f"{words[1]} {iso[:4]}", f"{words[2][:3]} {iso[:4]}"


def value(text: str) -> tuple[str, str]:
    """The value of a fact as people write it: ISO dates in words, thousands grouped."""
    if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", text):
        return day(text)

    def grouped(mark: str) -> str:
        return re.sub(r"(?<![\d.-])\d{5,}(?=[ %]|$)", lambda found: f"{int(found[0]):,}".replace(",", mark), text)

    return grouped("\u202f"), grouped(",")


def fact_value(fact: FactRecord, lang: str) -> str:
    """What a version says, for the page: days, times and lengths of time in its own words, since their values are codes
    (P18Y); other values as people write them."""
    text, spans = (fact.value_fr, fact.fr) if lang == "fr" else (fact.value_en, fact.en)
    if fact.predicate in ("date", "time", "duration") and spans:
        return " ".join(spans[0].exact.split())
    return value(text)[0 if lang == "fr" else 1]

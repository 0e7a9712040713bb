"""Names of institutions by their head nouns: "Institut … de …", "… Foundation", "ministère de … et de …".

Read from the head to the right: lower-case adjectives, then complements with their prepositions and articles,
capitalised or, after a capitalised head, in lower case (Agence nationale de la recherche). "and" joins fields (Ponts et
Chaussées, Innovation and Technology), never two names.
"""

from collections.abc import Sequence
from typing import Final

from presskit.entities import roles
from presskit.entities.known import known_at
from presskit.entities.words import BREAK, Lexicon, Words

MAX_WORDS: Final = 16  # no name is longer: a bound on what a hostile text can cost
_OWN: Final = frozenset(
    ("son", "sa", "ses", "notre", "nos", "leur", "leurs", "ce", "cet", "cette", "ces", "our", "their", "its")
)
_JOINING: Final = frozenset(
    ("ministry", "department", "secretariat", "directorate", "office", "council", "centre", "institute")
)
_ENDINGS: Final = (
    "ale", "al", "aux", "ales", "enne", "ien", "iens", "ennes", "aise", "ais", "oise", "ois", "elle", "els",
    "elles", "ique", "iques", "aire", "aires", "iere", "ieres", "if", "ive", "ives", "ifs", "eenne", "euse",
    "euses", "ier", "iers",
)  # fmt: skip
_NO_ADJECTIVES: Final = frozenset((
    "appelle", "applique", "arrive", "communique", "elle", "elles", "explique", "fabrique", "fais", "faire",
    "implique", "indique", "jamais", "lequel", "mais", "mobilise", "nouvelle", "pratique", "quelle", "rappelle",
    "recrive", "metier", "quartier", "chantier", "courrier", "dernier", "premier", "metiers", "quartiers", "chantiers",
    "derniers", "premiers", "papier", "papiers", "calendrier", "dossier", "dossiers", "atelier", "ateliers",
    "particulier", "revendique", "telle", "toutefois", "trois", "duplique", "active", "derive",
))  # fmt: skip


def institution(words: Words, i: int, lex: Lexicon) -> int | None:
    """The end of the name whose head noun is word `i`, or None when it is no name."""
    folds, kinds, limit = words.folds, words.kinds, min(len(words), i + MAX_WORDS)
    key = lex.heads[folds[i]]
    capital = words.cap(i)
    j = end = i + 1  # `end`: after the last word that is surely part of the name
    proper = False  # a capitalised word followed
    compound = False  # a fixed complement in lower case stands behind a lower-case head
    while j < limit:
        kind, word = kinds[j], folds[j]
        if words.style[j] == "T" and word in lex.headline_verbs:
            break
        if kind in "CUIM" or (kind == "N" and _numbered(words, j)):
            if not capital and not proper and word in lex.given and words.cap(j + 1) and word not in lex.doubtful_given:
                break  # "la délégation suisse Jeanne Dupré"
            if words.lang == "en" and j == i + 1 and word in lex.role_words and roles.noun_at(words, j, lex):
                break  # "County | Judge Jane Doe"
            last = word in _LAST and words.kinds[j + 1] == "P"  # "Cabinet Acmo Conseil"
            if proper and word in lex.heads and word not in lex.topics and not last:
                break  # the next institution in a list without commas
            proper = True
            j = end = j + max(1, known_at(words, j, lex))  # "Direction générale de la Police nationale"
        elif (
            kind == "L"
            and adjective(word, lex)
            and (not proper or folds[j - 1] in lex.topics or key == "ministry" or word in lex.demonyms)
        ):
            j += 1
            if capital or proper or (key == "government" and word in lex.demonyms):
                end, proper = j, proper or key == "government"
        elif word == "&" and words.cap(j + 1):
            j += 1
        elif _closing(words, i, j, capital, proper):
            j = end = j + 1
        elif word in lex.joins or word == ",":
            k = _joined(words, j, key, capital, proper, lex) if end > i + 1 else None
            if k is None:
                break
            j = end = k
        elif word in lex.genitives or (kind == "E" and word[0] == "d"):
            k = _after(words, j, lex)
            if k >= limit or k == j or not _OWN.isdisjoint(folds[j:k]):
                break
            if not capital and not proper and (folds[i], folds[k]) in _COMPOUNDS:
                j = k + 1 + (folds[k + 1] in ("familiales", "instance"))
                compound = True
                continue  # "la communauté de communes | du Val-Clair"
            if capital and words.lang == "fr" and (area := _area(words, k)):
                j = end = area  # "Conseil d'État du canton de Varnes"
                proper = True
                continue
            if words.cap(k):
                if not _may_follow(words, word, k, key, capital, proper, lex):
                    break
                j = k
            elif (
                word == "pour"
                and capital
                and proper
                and k > j + 1
                and kinds[k] == "L"
                and (folds[i] not in lex.weak or words.texts[k + 1] == "(")
            ):
                j = end = k + 1  # "Fonds des Nations … pour l'enfance"
            elif (
                key == "ministry"
                and proper
                and words.cap(j - 1)
                and folds[j - 1] in lex.topics
                and folds[k] in lex.topics
                and word in ("de", "du", "des")
            ):
                j = end = k + 1  # "ministère de … et de la Cohésion des territoires"
            elif (
                word in ("a", "au", "aux")
                and capital
                and folds[k] in lex.topics
                and key in ("secretariat", "commission", "directorate", "delegation")
                and (not proper or folds[j - 1] == "etat")
            ):
                j = end = k + 1  # "Secrétariat d'État à l'économie"
            elif (capital and not proper and _common(words, j, k, end > i + 1, lex)) or (
                words.cap(j - 1) and folds[j - 1] in lex.heads and folds[k] in lex.topics and word == "de" and j > i + 1
            ):  # "… de la Cour de justice"
                j = k + 1
                while j < limit and kinds[j] == "L" and adjective(folds[j], lex):
                    j += 1
                end = j
            else:
                break
        else:
            break
    weak = folds[i] in lex.weak and folds[i + 1] not in ("autonome", "mixte") and not compound
    if end == i + 1 or (not capital and (not proper or weak)):
        return None
    return end


def adjective(word: str, lex: Lexicon) -> bool:
    """A French adjective as it stands in lower case within a name: known, or by its ending."""
    if word in lex.adjectives or word in lex.demonyms:
        return True
    return (
        len(word) > 5
        and word.endswith(_ENDINGS)
        and word not in _NO_ADJECTIVES
        and word not in lex.verbs
        and word not in lex.openers
    )


def _joined(words: Words, j: int, key: str, capital: bool, proper: bool, lex: Lexicon) -> int | None:
    """The end after "and" or a comma at `j` when a further field follows, else None."""
    folds = words.folds
    k = _after(words, j + 1, lex)
    if k >= len(words):
        return None
    if folds[j] == "," and words.lang == "fr" and capital and not proper and _enumerated(words, j, lex):
        return k + 1  # "Direction générale de l'énergie, du climat et de la mer"
    if words.lang == "fr" and capital and not proper and folds[j] != "," and (further := _further(words, j, k, lex)):
        return further
    if folds[j] == ",":
        return k + 1 if folds[k] in lex.topics and words.cap(k) and _listed(words, k, lex) else None
    if (
        k == j + 1
        and words.kinds[k] == "L"
        and words.kinds[j - 1] == "L"
        and adjective(folds[k], lex)
        and adjective(folds[j - 1], lex)
    ):
        return k + 1  # "industrielle et numérique"
    if words.lang == "fr" and folds[j] != "," and capital and proper and _fields(words, j, k, lex):
        return k + 1
    heading = folds[k] in lex.heads and (folds[k] not in lex.topics or folds[k + 1] in lex.genitives)
    if heading or words.kinds[k] == "P":
        return None
    if folds[k] in lex.topics and (words.cap(k) or (capital and k > j + 1)):
        return k + 1
    if (
        k == j + 1
        and key in _JOINING
        and proper
        and words.kinds[k] == "C"
        and folds[k] not in lex.places
        and folds[k] not in lex.given
    ):
        return k + 1 if words.kinds[j - 1] == "C" and folds[j - 1] in lex.topics else None
    return None


def _further(words: Words, j: int, k: int, lex: Lexicon) -> int | None:
    """The end of a further common noun after "et" at `j`, in a name in lower case: "Société de l'enfant et de
    l'adolescent", "Fédération des secrétaires et employés de mairies"."""
    folds, kinds = words.folds, words.kinds
    if kinds[j - 1] != "L" or kinds[k] != "L" or folds[k] in lex.openers or folds[k] in lex.verbs:
        return None
    led = kinds[j + 1] == "E" and folds[j + 1][0] == "d"
    led = led or folds[j + 1] in ("de", "du", "des", "en")
    bare = k == j + 1 and folds[j - 1].endswith("s") and folds[k].endswith("s") and len(folds[k]) > 4
    if folds[j + 1] == "des" or bare:
        held = folds[k] in lex.role_words or folds[k].removesuffix("s") in _OTHERS
        if held and not bare:
            return None
    subject = not _SUBJECT.isdisjoint(folds[max(0, j - 4) : j - 1])  # "… sur la mer et le travail"
    subject = subject and (folds[j + 1] in ("le", "la", "les") or kinds[j + 1] == "E")
    if subject and (folds[k] in lex.role_words or folds[k].removesuffix("s") in _OTHERS):
        return None
    if not (bare or (led and k > j + 1) or (subject and k > j + 1)):
        return None
    end = k + 1
    while kinds[end] == "L" and adjective(folds[end], lex):
        end += 1
    more = _after(words, end, lex)
    if bare and end < more < len(words) and kinds[more] == "L" and folds[end] == "de":
        end = more + 1  # "… et employés de mairies"
    return end


def _fields(words: Words, j: int, k: int, lex: Lexicon) -> bool:
    """A further field in capitals after "et" at `j`, with its article: "Direction générale des Impôts et des
    Domaines". Firms and places have none."""
    fold = words.folds[k]
    if words.kinds[k] != "C" or words.kinds[j - 1] not in "CL" or fold in lex.places or fold in lex.given:
        return False
    if fold in lex.heads or known_at(words, k, lex) or words.cap(k + 1) or fold in lex.events or fold in lex.role_words:
        return False
    before = words.folds[j - 2]
    article = before in ("des", "du", "la", "les", "aux") or words.kinds[j - 2] == "E"
    return article and (words.folds[j + 1] in ("des", "du") or (words.folds[j + 1] == "de" and k > j + 2))


def _closing(words: Words, i: int, j: int, capital: bool, proper: bool) -> bool:
    """A lower-case word that belongs to the one before it: "Afrique | centrale", "assurance | maladie", "petites et
    moyennes | entreprises"."""
    word, before = words.folds[j], words.folds[j - 1]
    if words.kinds[j] != "L" or j == i + 1:
        return False
    if before == "assurance" and word in _INSURED:
        return capital
    if proper and words.cap(j - 1):
        return (before in _CONTINENTS and word in _QUARTERS) or word in ("metropolitain", "metropolitaine")
    return capital and before in _PRENOMINAL


def _area(words: Words, k: int) -> int | None:
    """The end of a territory with its sort in lower case from word `k` on: "canton de Varnes"."""
    if words.folds[k] not in _AREAS or words.kinds[k] != "L":
        return None
    if words.folds[k + 1] not in ("de", "du", "des") and words.kinds[k + 1] != "E":
        return None
    m = k + 2
    while m < min(k + 4, len(words)) and (words.folds[m] in ("la", "le", "les") or words.kinds[m] == "E"):
        m += 1
    return m + 1 if words.cap(m) else None


_LAST: Final = frozenset(("conseil", "assurances", "groupe"))
_AREAS: Final = frozenset(("canton", "ville", "commune", "province", "district", "region", "departement", "territoire"))
_INSURED: Final = frozenset(("maladie", "vieillesse", "chomage", "vie", "emploi"))
_PRENOMINAL: Final = frozenset(("petites", "moyennes", "petits", "jeunes", "grandes", "grands", "hautes", "hauts"))
_COMPOUNDS: Final = frozenset(
    (("communaute", "communes"), ("communaute", "agglomeration"), ("chambre", "commerce"),
     ("chambre", "agriculture"), ("chambre", "metiers"), ("cour", "appel"), ("cour", "assises"),
     ("tribunal", "commerce"), ("tribunal", "police"), ("tribunal", "grande"), ("caisse", "allocations"),
     ("agence", "sante"), ("conseil", "prud'hommes"), ("ecole", "management"), ("ecole", "ingenieurs"),
     ("ecole", "architecture"), ("institut", "technologie"), ("office", "tourisme"))
)  # fmt: skip
_SUBJECT: Final = frozenset(("sur", "pour", "contre"))
_OTHERS: Final = frozenset(
    ("representant", "membre", "elu", "partenaire", "responsable", "ministere", "autorite", "collectivite", "ministre",
     "entreprise", "association", "organisation", "institution", "autre", "plusieur", "expert", "participant",
     "societe")
)  # fmt: skip
_CONTINENTS: Final = frozenset(("afrique", "asie", "europe", "amerique"))
_QUARTERS: Final = frozenset(
    ("centrale", "orientale", "occidentale", "australe", "subsaharienne", "latine", "septentrionale", "meridionale",
     "equatoriale")
)  # fmt: skip


def _enumerated(words: Words, j: int, lex: Lexicon) -> bool:
    """A comma before "de …" in lower case, with "et de …" within a few words."""
    folds = words.folds
    if not (folds[j + 1] in ("de", "du", "des") or (words.kinds[j + 1] == "E" and folds[j + 1][0] == "d")):
        return False
    for k in range(j + 2, min(j + 10, len(words) - 1)):
        if folds[k] in lex.joins:
            return folds[k + 1] in ("de", "du", "des") or (words.kinds[k + 1] == "E" and folds[k + 1][0] == "d")
        if words.cap(k) or (words.kinds[k] == "P" and folds[k] != ","):
            return False
    return False


def _may_follow(words: Words, word: str, k: int, key: str, capital: bool, proper: bool, lex: Lexicon) -> bool:
    """Whether the capitalised word `k` may belong to the name after the preposition `word`."""
    fold = words.folds[k]
    if key == "office" and fold.split("-")[0] in lex.given:
        return False
    if words.lang == "fr" and key in ("movement", "party", "association") and fold in lex.given - lex.doubtful_given:
        return False  # "le Mouvement des citoyens de Jean Dupré"
    if proper and fold in lex.heads and fold not in lex.topics:
        return False
    if proper and fold in lex.role_words:
        return False
    if word in ("in", "on", "en", "sur"):
        return capital and (fold in lex.topics or fold in lex.never_anywhere)
    if word in ("a", "au", "at", "to"):
        return fold in lex.topics
    return word != "aux" or capital


def _common(words: Words, j: int, k: int, begun: bool, lex: Lexicon) -> bool:
    """Whether a lower-case complement belongs to a capitalised head: "Agence nationale de la recherche"."""
    word = words.folds[j]
    if word == "sur":
        return begun and words.kinds[k] == "L" and k > j + 1  # "Centre de recherche sur la mer"
    if word == "en":
        return begun and words.kinds[k] == "L" and words.folds[k] in lex.topics  # "Conseil de recherches en sciences"
    linking = word in ("de", "du", "des", "pour") or words.kinds[j] == "E"
    if not linking or words.kinds[k] != "L" or words.folds[k] in lex.openers:
        return False
    return (
        words.folds[k] in lex.topics
        or begun
        or (word != "pour" and not words.first[j - 1] and words.folds[j - 1] not in lex.weak)
        or (words.folds[k + 1] in lex.genitives and words.cap(k + 2))
    )


def _numbered(words: Words, i: int) -> bool:
    """A number as part of a name: "Université Paris 8"."""
    return len(words.texts[i]) <= 2 and words.cap(i - 1) and words.folds[i + 1] not in ("%", "€", "ans")


def _after(words: Words, j: int, lex: Lexicon) -> int:
    """The first word after prepositions and articles from `j` on."""
    k = j
    while k < len(words) and k < j + 3 and (
        words.kinds[k] == "E"
        or (words.kinds[k] == "L" and (words.folds[k] in lex.genitives or words.folds[k] in lex.articles))
    ):  # fmt: skip
        k += 1
    return k


def _listed(words: Words, k: int, lex: Lexicon) -> bool:
    """A comma inside a list of fields: "and" and another field follow within a few words."""
    for j in range(k + 1, min(k + 8, len(words) - 1)):
        if words.folds[j] in lex.joins:
            return words.folds[min(_after(words, j + 1, lex), len(words) - 1)] in lex.topics
        if words.folds[j] in ".;:" or words.texts[j] == BREAK:
            return False
    return False


def described(words: Words, i: int, end: int, lex: Lexicon) -> bool:
    """A description after "is the …" rather than a name, unless capitals say otherwise."""
    j = i - 1
    while j >= 0 and (words.kinds[j] == "E" or words.folds[j] in lex.articles):
        j -= 1
    if j < 0 or words.folds[j] not in ("est", "is", "devient", "becomes", "etait", "was"):
        return False
    return any(words.kinds[k] == "L" and words.folds[k] not in lex.genitives | lex.articles for k in range(i, end))


def body(folds: Sequence[str], lex: Lexicon) -> bool:
    """A governing body without the name of its institution: "Executive Board", "Supervisory Board"."""
    return folds[-1] in ("board", "directoire", "committee") and all(
        w in roles.vocabulary().organs or w in ("supervisory", "management", "governing", "steering", "audit")
        for w in folds
    )


def governing(folds: Sequence[str]) -> bool:
    """A governing body in French: "conseil d'administration", "comité exécutif"."""
    return folds[0] in ("conseil", "comite") and any(fold in _GOVERNING for fold in (*folds[1:4], folds[-1]))


_GOVERNING: Final = frozenset(
    ("administration", "surveillance", "executif", "direction", "pilotage", "audit", "strategique", "orientation")
)

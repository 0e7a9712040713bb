"""What belongs to an institution's name behind its head noun: adjectives, complements, further fields after "and"."""

from typing import Final

from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.reach import Head, Reach
from presskit.entities.words import Lexicon, Words


def adjective(word: str, lex: Lexicon) -> bool:
    """A French adjective as it stands in lower case within a name: known, or by its ending."""
    if word in lex.adjectives or word in lex.demonyms:
        return True
    return (
        len(word) > 4
        and word.endswith(grammar().endings)
        and word not in grammar().not_adjectives
        and word not in lex.verbs
        and word not in lex.openers
    )


def closing(head: Head, reach: Reach) -> bool:
    """A lower-case word that belongs to the one before it: "Afrique | centrale", "assurance | maladie", "petites et
    moyennes | entreprises"."""
    words, j = head.words, reach.next
    word, before = words.folds[j], words.folds[j - 1]
    if words.kinds[j] != "L" or j == head.at + 1:
        return False
    if before in grammar().insurance and word in grammar().insured:
        return head.capital
    if reach.proper and words.cap(j - 1):
        region = before in grammar().continents or before in head.lex.places
        return (region and word in grammar().quarters) or word in grammar().mainland
    return head.capital and before in grammar().prenominal


def area(words: Words, k: int) -> int | None:
    """The end of a territory with its sort in lower case from word `k` on: "canton de Varnes"."""
    if words.folds[k] not in grammar().areas or words.kinds[k] != "L":
        return None
    if words.folds[k + 1] not in small().of and words.kinds[k + 1] != "E":
        return None
    m = k + 2
    while m < min(k + 4, len(words)) and (words.folds[m] in small().articles or words.kinds[m] == "E"):
        m += 1
    return m + 1 if words.cap(m) else None


def may_follow(head: Head, reach: Reach, k: int) -> bool:
    """Whether the capitalised word `k` may belong to the name after the preposition that comes next."""
    words, lex, key, proper = head.words, head.lex, head.key, reach.proper
    word, fold = words.folds[reach.next], words.folds[k]
    if key == "office" and fold.split("-")[0] in lex.given:
        return False
    if words.lang == "fr" and key in ("movement", "party", "association") and lex.forename(fold):
        return False  # "le Mouvement des citoyens de Jean Dupré"
    if proper and fold in lex.heads and fold not in lex.topics:
        members = words.lang == "fr" and (plural(fold, lex) or plural(before(words, k), lex))
        elided = words.kinds[reach.next] == "E" and k == reach.next + 1 and fold in lex.weak
        # "Fédération des Sociétés de la Croix-Rouge", "Commission Médicale d'Établissement"
        return lone(words, word, k, key) or members or elided
    if proper and (fold,) in lex.roles:
        return False
    if word in small().on:
        return head.capital and (fold in lex.topics or fold in lex.never_anywhere)
    if word in small().at:
        m = k - 1
        while words.folds[m] in small().articles or words.folds[m] in small().at:
            m -= 1
        if words.folds[m] in grammar().leading_on and words.cap(m):
            return True  # "Société … d'Aide à la | Décision"
        return fold in lex.topics or (proper and key in ("consulate", "embassy"))  # "Consulat de France à Varnes"
    return word not in small().spread or head.capital


def field(words: Words, j: int, lex: Lexicon) -> bool:
    """A known adjective behind a noun with its article: "Fonds de l'Aide | sociale"; towns have none."""
    noun = j - 1
    while words.kinds[noun] == "L" and noun > j - 3 and adjective(words.folds[noun], lex):
        noun -= 1
    lead = words.folds[noun - 1]
    led = lead in small().contracted or lead in small().articles or words.kinds[noun - 1] == "E"
    if words.lang != "fr" or not led or words.kinds[noun] != "C" or words.folds[noun] in lex.places:
        return False
    several = words.folds[noun].endswith("s") and words.folds[j].endswith(("s", "x")) and adjective(words.folds[j], lex)
    return several or (noun == j - 1 and words.folds[j] in lex.adjectives)  # "des Parcs | naturels | régionaux"


def before(words: Words, k: int) -> str:
    """The word before the prepositions and articles that lead to word `k`."""
    m = k - 1
    while m > 0 and (words.kinds[m] == "E" or words.folds[m] in small().of or words.folds[m] in small().articles):
        m -= 1
    return words.folds[m]


def plural(fold: str, lex: Lexicon) -> bool:
    """Members of an association rather than an institution: "Conférence des Doyens des | Facultés"."""
    return fold.endswith("s") and lex.heads.get(fold[:-1]) is not None and fold not in grammar().collective


def lone(words: Words, word: str, k: int, key: str) -> bool:
    """A head that is the last field of a school or an institute: "Institut des Sciences du | Mouvement"."""
    if words.lang != "fr" or word not in small().contracted or key not in _TAUGHT or words.cap(k + 1):
        return False
    return words.kinds[k] == "C" and words.folds[k + 1] not in small().of and words.kinds[k + 1] not in "EN"


# keys of heads whose fields may be heads themselves
_TAUGHT: Final = frozenset(("institute", "school", "faculty", "laboratory", "chair"))


def common(head: Head, reach: Reach, k: int) -> bool:
    """Whether a lower-case complement belongs to a capitalised head: "Agence nationale de la recherche"."""
    words, lex, j = head.words, head.lex, reach.next
    word, begun = words.folds[j], reach.end > head.at + 1
    if word in small().about:
        # "Centre de recherche sur la mer", "le Laboratoire sur la ville"
        return (begun or not words.first[j - 1]) and words.kinds[k] == "L" and k > j + 1
    if word in small().within:
        return begun and words.kinds[k] == "L" and words.folds[k] in lex.topics  # "Conseil de recherches en sciences"
    if word in small().at and k > j and words.folds[j - 1] in lex.topics and words.folds[k] in lex.topics:
        return begun and words.kinds[k] == "L"  # "Laboratoire de recherche sur la santé au travail"
    if k == j + 1 and infinitive(words, k):
        return False  # "permet à l'Agence nationale d'Acmo | d'accomplir ses missions"
    linking = word in small().of or word in small().purpose or words.kinds[j] == "E" or word in grammar().against
    if not linking or words.kinds[k] != "L" or words.folds[k] in lex.openers:
        return False
    return (
        words.folds[k] in lex.topics
        or begun
        or (word not in small().purpose and not words.first[j - 1] and words.folds[j - 1] not in grammar().generic)
        or ((words.folds[k + 1] in lex.genitives or words.kinds[k + 1] == "E") and words.cap(k + 2))
    )


def infinitive(words: Words, k: int) -> bool:
    """A French verb and what it governs: "d' | accomplir ses missions", "de | mieux servir le public"."""
    fold = words.folds[k]
    if words.lang != "fr" or words.kinds[k] != "L" or not fold.endswith(grammar().infinitives):
        return False
    nxt = words.folds[k + 1]
    return nxt in grammar().governed_by_verbs or words.kinds[k + 1] in "EN" or nxt.endswith("ment")


def acronymed(words: Words, at: int, reach: int = 8) -> bool:
    """Whether words in lower case from `at` on, fewer than `reach`, lead to an acronym in parentheses."""
    k = at
    while k < at + reach - 1 and words.kinds[k] in "LE":
        k += 1
    return words.texts[k] == "(" and words.kinds[k + 1] == "U" and words.texts[k + 2] in "),;"


def numbered(words: Words, i: int) -> bool:
    """A number as part of a name: "Université Paris 8"."""
    return len(words.texts[i]) <= 2 and words.cap(i - 1) and words.folds[i + 1] not in grammar().counted


def after(words: Words, j: int, lex: Lexicon) -> int:
    """The first word after prepositions and articles from `j` on."""
    k = j
    while k < len(words) and k < j + 3 and (
        words.kinds[k] == "E"
        or (words.kinds[k] == "L" and (words.folds[k] in lex.genitives or words.folds[k] in lex.articles))
    ):  # fmt: skip
        k += 1
    return k

"""Further fields of an institution's name, after "and" or a comma: "Ponts et Chaussées", "Culture and Media"."""

from typing import Final

from presskit.entities.naming.complements import acronymed, adjective, after, infinitive
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.known import known_at
from presskit.entities.naming.reach import Head, Reach
from presskit.entities.people.roles import vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

# keys of heads whose fields are joined without an article ("Department of Culture and Media")
_JOINING: Final = frozenset(
    ("ministry", "department", "secretariat", "directorate", "office", "council", "centre", "institute", "faculty",
     "school", "committee", "society", "college")
)  # fmt: skip


def joined(head: Head, reach: Reach) -> int | None:
    """The end of the first word of a further field behind "and" or a comma that comes next, None without one."""
    words, lex, folds, j = head.words, head.lex, head.words.folds, reach.next
    k = after(words, j + 1, lex)
    if k >= len(words):
        return None
    if folds[j] in small().ands and words.kinds[k] == "C" and k > j + 1 and acronymed(words, k + 1, 1):
        return k + 1 if folds[k][0] in folds[k + 2] else None  # "Centre de Crise et de Soutien (CCS)"
    if words.lang == "fr" and (more := _in_lower_case(head, reach, k)):
        return more
    if words.lang == "en" and head.key in _JOINING and reach.proper and (studied := _studied(words, j, lex)):
        return studied  # "College of Earth, Ocean, and Environment", "Department of Teaching and Learning"
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
    qualified = words.lang == "fr" and k == j + 1 and words.kinds[k] == words.kinds[j - 1] == "C"
    if qualified and adjective(folds[k], lex) and adjective(folds[j - 1], lex) and folds[k] not in lex.heads:
        return k + 1  # "Centres Hospitaliers Régionaux et Universitaires"
    plain = k == j + 1 and words.kinds[k] == "L" and words.kinds[j - 1] == "L" and words.lang == "fr" and head.capital
    led = folds[k + 1] in small().of and words.kinds[k + 2] == "L"
    if plain and folds[j - 1] in lex.topics and (folds[k] in lex.topics or led):
        return k + 1  # "École supérieure d'art et design", "Laboratoire de physique et modélisation des milieux"
    if words.lang == "fr" and folds[j] != "," and head.capital and reach.proper and _fields(words, j, k, lex):
        return k + 1
    if words.lang == "en" and _qualities(words, j, k, lex):
        return k + 1  # "Network for Principled and | Effective Rescue Action"
    if words.lang == "en" and k > j + 1 and _headed(words, k, lex):
        return None  # "Board of Supervisors | and the Industrial Authority"
    heading = folds[k] in lex.heads and (folds[k] not in lex.topics or folds[k + 1] in lex.genitives)
    if heading or words.kinds[k] == "P":
        return None
    if folds[k] in lex.topics and (words.cap(k) or (head.capital and k > j + 1)):
        return k + 1
    if (
        k == j + 1
        and head.key in _JOINING
        and reach.proper
        and words.kinds[k] == "C"
        and folds[k] not in lex.places
        and folds[k] not in lex.given
    ):
        return k + 1 if words.kinds[j - 1] == "C" and folds[j - 1] in lex.topics else None
    return None


def _in_lower_case(head: Head, reach: Reach, k: int) -> int | None:
    """A further field in French, most often in lower case; word `k` stands behind its preposition and article."""
    words, lex, j = head.words, head.lex, reach.next
    if head.key in ("ministry", "secretariat") and reach.proper and (more := portfolio(words, j, k, lex)):
        return more
    if not head.capital:
        return None
    if reach.proper:  # "Département des sciences de la Terre et de l'atmosphère"
        return k + 1 if head.key in _JOINING and k > j + 2 and _second(words, j, k, lex) else None
    if series := _series(words, j, head.key, lex):
        return series
    if words.folds[j] == ",":  # "Direction générale de l'énergie, du climat et de la mer"
        return k + 1 if _enumerated(words, j, lex) else None
    return _further(words, j, k, lex)


def _qualities(words: Words, j: int, k: int, lex: Lexicon) -> bool:
    """Two qualities before one field: "for Principled and | Effective Rescue Action"."""
    folds = words.folds
    if k != j + 1 or folds[j - 2] not in small().further or words.kinds[j - 1] != "C" or words.kinds[k] != "C":
        return False
    end = k + 1
    while end < k + 4 and words.kinds[end] == "C":
        end += 1
    unnamed = not any(folds[m] in lex.places or folds[m] in lex.given or known_at(words, m, lex) for m in (j - 1, k))
    return unnamed and end > k + 1 and folds[end - 1] in lex.topics and folds[k] not in lex.heads


def _headed(words: Words, k: int, lex: Lexicon) -> bool:
    """Whether the run of capitals from word `k` on has a head noun that is no field."""
    end = k
    while end < k + 8 and words.kinds[end] in "CU":
        end += 1
    return any(words.folds[m] in lex.heads and words.folds[m] not in lex.topics for m in range(k, end))


def portfolio(words: Words, j: int, k: int, lex: Lexicon) -> int | None:
    """The end of the first word of a ministry's next field behind a comma or "et" at `j`; `k` is the first word behind
    the preposition. A list of fields ends with "et": "ministère du Commerce, de l'Artisanat | et de la Promotion des
    métiers"; without one, what follows a comma is another thing."""
    folds, kinds = words.folds, words.kinds
    if not (folds[j + 1] in small().of or (kinds[j + 1] == "E" and folds[j + 1][0] == "d")):
        return None
    fold = folds[k]
    if kinds[k] == "L":
        led = k > j + 2 or folds[j + 1] in small().contracted
        if folds[j] == ",":  # "…, de la coopération africaine | et des Marocains"
            return k + 1 if led and words.cap(j - 1 - (kinds[j - 1] == "L")) and _closed(words, k, lex) else None
        listed = fold not in lex.role_words and fold not in lex.heads and "," in words.texts[j - 4 : j]
        return k + 1 if led and (fold in lex.topics or listed) else None  # "et de la lutte contre …"
    if kinds[k] != "C" or fold in lex.places or lex.forename(fold) or known_at(words, k, lex):
        return None
    if fold in lex.heads and fold not in lex.topics:
        return None
    if folds[j] != ",":
        return k + 1 if k > j + 2 or folds[j + 1] in small().contracted or fold in lex.topics else None
    return k + 1 if _closed(words, k, lex) else None


def _closed(words: Words, k: int, lex: Lexicon) -> bool:
    """Whether "et de …" closes the list of fields of which one begins at word `k`."""
    for m in range(k + 1, min(k + 24, len(words) - 1)):
        if words.folds[m] in lex.joins and (words.folds[m + 1] in small().of or words.kinds[m + 1] == "E"):
            return True
        if words.kinds[m] in "NXU" or (words.kinds[m] == "P" and words.texts[m] not in ",-"):
            return False
    return False


def _series(words: Words, j: int, key: str, lex: Lexicon) -> int | None:
    """The end of further fields without prepositions: "Département de chimie | , biochimie et physique"."""
    if words.texts[j] != "," or key not in _JOINING or words.kinds[j - 1] != "L" or j + 3 >= len(words):
        return None
    first, last = words.folds[j + 1], words.folds[j + 3]
    if words.kinds[j + 1] != "L" or words.folds[j + 2] not in small().ands or words.kinds[j + 3] != "L":
        return None
    several = (lex.openers, lex.articles, lex.verbs, lex.role_words)
    return None if any(word in known for word in (first, last) for known in several) else j + 4


def _second(words: Words, j: int, k: int, lex: Lexicon) -> bool:
    """A further field with its article behind one in capitals: "de la Terre | et de l'atmosphère"."""
    if words.folds[j] not in small().ands or words.kinds[k] != "L" or words.kinds[j - 1] != "C":
        return False
    led = (
        words.folds[j - 2] in small().articles or words.kinds[j - 2] == "E" or words.folds[j - 2] in small().contracted
    )
    if not led or words.folds[j - 1] in lex.places or words.folds[j + 1] not in small().of | small().bare:
        return False
    fold = words.folds[k]
    return fold not in lex.heads and fold not in lex.role_words and fold.removesuffix("s") not in grammar().holders


def enumerated(words: Words, j: int) -> int:
    """The end of a list of lower-case complements behind the first: "chambre de commerce | , d'industrie et de
    services"."""
    end = j
    while words.texts[end] == "," or words.folds[end] in small().ands:
        last = words.texts[end] != ","
        k = end + 1
        if words.folds[k] not in small().bare and words.folds[k] != "d'":
            break
        if words.kinds[k + 1] != "L" or infinitive(words, k + 1):
            break
        end = k + 2
        if last:
            return end
    return j


def _further(words: Words, j: int, k: int, lex: Lexicon) -> int | None:
    """The end of a further common noun after "et" at `j`, in a name in lower case: "Société de l'enfant et de
    l'adolescent", "Fédération des secrétaires et employés de mairies"."""
    folds, kinds = words.folds, words.kinds
    if kinds[j - 1] != "L" or kinds[k] != "L" or folds[k] in lex.openers or folds[k] in lex.verbs:
        return None
    led = folds[j + 1] in small().of or folds[j + 1] in small().within
    bare = k == j + 1 and folds[j - 1].endswith("s") and folds[k].endswith("s") and len(folds[k]) > 4
    if folds[j + 1] in small().plural or bare:
        held = folds[k] in lex.role_words or folds[k].removesuffix("s") in grammar().holders
        if held and not bare:
            return None
    subject = not grammar().subject.isdisjoint(folds[max(0, j - 4) : j - 1])  # "… sur la mer et le travail"
    subject = subject and (folds[j + 1] in small().articles or kinds[j + 1] == "E")
    if subject and (folds[k] in lex.role_words or folds[k].removesuffix("s") in grammar().holders):
        return None
    if not (bare or (led and k > j + 1) or (subject and k > j + 1)):
        return None
    end = k + 1
    while kinds[end] == "L" and adjective(folds[end], lex):
        end += 1
    more = after(words, end, lex)
    if bare and end < more < len(words) and kinds[more] == "L" and folds[end] in small().bare:
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
    article = before in small().owned or words.kinds[j - 2] == "E"
    return article and (words.folds[j + 1] in small().contracted or (words.folds[j + 1] in small().bare and k > j + 2))


def _enumerated(words: Words, j: int, lex: Lexicon) -> bool:
    """A comma before "de …" in lower case, with "et de …" within a few words."""
    folds = words.folds
    if folds[j + 1] not in small().of:
        return False
    for k in range(j + 2, min(j + 10, len(words) - 1)):
        if folds[k] in lex.joins:
            return folds[k + 1] in small().of
        if words.cap(k) or (words.kinds[k] == "P" and folds[k] != ","):
            return False
    return False


def _listed(words: Words, k: int, lex: Lexicon) -> bool:
    """A comma inside a list of fields: "and" and another field follow within a few words."""
    for j in range(k + 1, min(k + 8, len(words) - 1)):
        if words.folds[j] in lex.joins:
            return words.folds[min(after(words, j + 1, lex), len(words) - 1)] in lex.topics
        if words.folds[j] in ".;:" or words.texts[j] == BREAK:
            return False
    return False


def _studied(words: Words, j: int, lex: Lexicon) -> int | None:
    """The end of the subject behind "and" or a comma at `j`, in English. Of a list the last is a subject for sure, as
    far as its form tells; what stands alone elsewhere is a name of its own."""
    if not _subject(words, j - 1, lex) and words.texts[j] != ",":
        return None
    end, listed = j, False
    while words.texts[end] == "," or words.folds[end] in lex.joins:
        last = words.folds[end] in lex.joins or words.folds[end + 1] in lex.joins
        k = end + 1 + (words.texts[end] == "," and last)
        if words.kinds[k] != "C" or words.folds[k] in lex.places or words.folds[k] in lex.given:
            return None
        if (words.folds[k] in lex.heads and words.folds[k] not in lex.topics) or _alone(words, k):
            return None
        if last:
            while words.kinds[k + 1] == "C" and _subject(words, k + 1, lex):
                k += 1
            sure = _subject(words, k, lex) and not words.cap(k + 1)
            return k + 1 if sure and (listed or words.texts[end] != ",") else None
        end, listed = k + 1, True
    return None


def _alone(words: Words, k: int) -> bool:
    """Whether word `k` stands elsewhere with no capital beside it."""
    return any(other != k for other in words.alone.get(words.folds[k], ()))


def _subject(words: Words, k: int, lex: Lexicon) -> bool:
    """A subject in capitals, by what is known or by its ending: "Learning", "Biology"."""
    fold = words.folds[k]
    if words.kinds[k] != "C" or (fold in lex.heads and fold not in lex.topics):
        return False
    voc = vocabulary()
    return fold in lex.topics or (len(fold) > 5 and fold.removesuffix("s").endswith(voc.abstracts + voc.sciences))

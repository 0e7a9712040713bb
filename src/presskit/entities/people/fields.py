"""What stands between a role and its institution: fields, portfolios of ministers, bodies within the institution."""

from collections.abc import Mapping

from presskit.entities.naming.bodies import governing
from presskit.entities.naming.grammar import small
from presskit.entities.naming.names import Span
from presskit.entities.people.roles import noun_at, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words


def taught(words: Words, span: Span, key: str, preposition: str, lex: Lexicon) -> bool:
    """What follows "professor of" is a subject unless its form names an institution."""
    if key not in vocabulary().academic or preposition not in vocabulary().taught or span.type == "person":
        return False
    folds = words.folds[span.start : span.end]
    if span.method not in ("spacy", "run") or any(fold in lex.heads and fold not in lex.topics for fold in folds):
        return False
    return span.end - span.start >= 2 and all(words.kinds[k] in "CLPE" for k in range(span.start, span.end))


def given_name(words: Words, k: int, lex: Lexicon) -> bool:
    """A given name that is no other word."""
    fold = words.folds[k].split("-")[0]
    return fold in lex.given and fold not in lex.doubtful_given


def next_field(words: Words, j: int, spans: Mapping[int, Span], lex: Lexicon) -> int | None:
    """The end of a minister's next field after the comma at `j`, when "and" and a last field follow."""
    voc = vocabulary()
    k = j + 1
    towards = small().towards if words.lang == "fr" else frozenset[str]()
    leads = voc.of | towards | lex.articles
    while k < len(words) and (words.kinds[k] == "E" or words.folds[k] in leads):
        k += 1
    led = k > j + 1
    lower = words.lang == "fr" and led and k < len(words) and words.kinds[k] == "L"
    if k >= len(words) or (words.kinds[k] not in "CU" and not lower):
        return None
    if given_name(words, k, lex) or noun_at(words, k, lex):
        return None
    if not led and not (words.lang == "en" and words.folds[k] in lex.topics):
        return None
    for m in range(k + 1, min(k + 14, len(words) - 1)):
        if words.folds[m] in lex.joins:
            if lower and words.folds[m + 1] not in voc.of | towards and words.kinds[m + 1] != "E":
                return None  # "ministre des Affaires étrangères, de l'intégration | et des citoyens de l'étranger"
            own = spans.get(k)
            return own.end if own and own.type != "person" and own.end <= m else k + 1
        if words.kinds[m] == "P" and words.texts[m] not in ",-":
            return None
        if m in spans and spans[m].type == "person":
            return None
    return None


def studied(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """Capitalised words that name a field rather than an institution: "Neurology", "Marine Engineering"."""
    folds = words.folds[start:end]
    before = vocabulary().before
    return all(
        fold in lex.topics or fold in before or words.kinds[start + k] in "LEP" for k, fold in enumerate(folds)
    ) or (folds[-1].endswith(vocabulary().sciences) or folds[0].endswith(vocabulary().sciences))


def abstract(words: Words, span: Span, key: str, lex: Lexicon) -> bool:
    """What a director or a head of something has for a field: an abstract noun, which the model alone takes for a name
    ("Head of | Regional Integration"). Founders and chief executives have firms."""
    if words.lang != "en" or span.method not in ("spacy", "run") or key in vocabulary().founding:
        return False
    fold = words.folds[span.end - 1].removesuffix("s")
    return fold.endswith(vocabulary().abstracts) and fold not in lex.heads


def within(words: Words, span: Span, spans: Mapping[int, Span], lex: Lexicon) -> bool:
    """A department or committee, with the institution it belongs to right behind: "the Robotics Department at Acmo"."""
    voc = vocabulary()
    if not any(words.folds[k] in voc.organs for k in (span.start, span.end - 1)):
        return False
    i = span.end
    while i < len(words) and i < span.end + 3 and (
        words.folds[i] in voc.of or words.folds[i] in voc.at or words.folds[i] in lex.articles or words.texts[i] == ","
        or (words.kinds[i] == "E" and i not in spans)
    ):  # fmt: skip
        i += 1
    after = spans.get(i)
    return i > span.end and after is not None and after.type == "organisation"


def closed(words: Words, at: int, lex: Lexicon) -> bool:
    """Whether a phrase ends at word `at`."""
    if at >= len(words):
        return True
    return words.texts[at] in '().;,»”"–—' + BREAK or words.folds[at] in lex.joins


def nested(words: Words, span: Span, lex: Lexicon) -> bool:
    """A span that begins with an organ but names more than one: "Conseil départemental de …", "Conseil du Trésor",
    "Service numérique (SN)"."""
    if span.type != "organisation":
        return False
    if words.texts[span.end] == "(" and words.kinds[span.end + 1] == "U" and span.end - span.start > 1:
        return True
    if words.lang == "fr" and words.folds[span.start] in vocabulary().assemblies and span.end - span.start > 1:
        return not governing(words, span.start, span.end)
    if words.lang == "fr" and words.cap(span.start) and words.cap(span.end - 1) and span.end - span.start > 2:
        last = words.folds[span.end - 1]
        if last not in vocabulary().inner:
            return True
    return any(
        words.cap(k) and (words.folds[k] in lex.places or words.folds[k] in lex.heads)
        for k in range(span.start + 1, span.end)
    )


def organ_end(words: Words, k: int, lex: Lexicon) -> int:
    """The end of a body within an institution: "Board", "conseil d'administration", "Department of Physics"."""
    j = k + 1
    n = len(words)
    organs = vocabulary().organs
    while j < n and (words.folds[j] in organs or (words.kinds[j] == "L" and words.folds[j] in lex.adjectives)):
        j += 1
    m = j
    while m < n and m - j < 3 and (words.kinds[m] == "E" or words.folds[m] in vocabulary().organs_of):
        m += 1
    if m > j and m < n and (words.folds[m] in lex.topics or words.folds[m] in vocabulary().inner):
        return m + 1
    return j


def unknown_name(words: Words, k: int, key: str, lex: Lexicon) -> bool:
    """A capitalised word after a role's preposition that no layer has named: an institution, unless it is a field."""
    word = words.folds[k]
    return (
        words.cap(k)
        and word not in lex.topics
        and word not in lex.openers
        and word not in lex.never
        and word not in lex.places
        and key not in vocabulary().cabinet
        and not noun_at(words, k, lex)
        and not (words.lang == "fr" and words.kinds[k] == "C" and _weak(words, k, lex))
    )


def _weak(words: Words, k: int, lex: Lexicon) -> bool:
    """A common noun in capitals that names nobody alone: "directeur de l' | Administration", "des | Institutions"."""
    fold = words.folds[k]
    several = fold.endswith("s") and fold[:-1] in lex.heads
    return (fold in lex.weak or several) and not words.cap(k + 1)


def titled_field(
    words: Words, comma: int, spans: Mapping[int, Span], lex: Lexicon
) -> tuple[int, tuple[int, int] | None] | None:
    """The end of a field in capitals behind a role and its comma, and the institution it leads to: "directrice
    principale, Affaires publiques et Communications de | Varnel"."""
    voc = vocabulary()
    k = comma + 1
    own = spans.get(k)
    sure = own is not None and (own.type == "person" or own.method not in ("spacy", "run"))
    named = words.folds[k] in lex.honorifics or given_name(words, k, lex) or noun_at(words, k, lex) is not None
    topic = words.folds[k] in lex.topics
    headed = words.folds[k] in lex.heads and words.folds[k] not in lex.right_heads and not topic
    if words.kinds[k] != "C" or sure or named or headed or words.folds[k] in lex.openers:
        return None
    for m in range(k + 1, min(k + 10, len(words) - 2)):
        fold = words.folds[m]
        if words.texts[m] == "," and words.folds[m + 1] in voc.at:  # "Vice-President, Field, | at Acmo"
            i = m + 2 + (words.folds[m + 2] in lex.articles)
            own = spans.get(i)
            firm = own and (own.type == "organisation" or (own.type == "place" and words.folds[i] not in lex.places))
            return (m, (own.start, own.end)) if own and firm else None
        if words.lang != "fr":
            if words.kinds[m] == "P" and words.texts[m] not in "&/-":
                return None
            continue
        if words.texts[m] == "," or fold in voc.of or fold in voc.at or words.kinds[m] == "E":
            i = m
            while i < m + 3 and i not in spans and (i == m or words.kinds[i] == "E" or words.folds[i] in lex.articles):
                i += 1
            own = spans.get(i)
            if own and own.type == "organisation" and (i > m or words.texts[m] != ","):
                return m, (own.start, own.end)
        if words.kinds[m] == "P" and words.texts[m] not in "&/-":
            return (m, None) if topic and words.texts[m] in ",.;" + BREAK else None
        if words.kinds[m] == "L" and (fold in lex.verbs or fold in voc.copulas or fold in voc.who):
            return None
    return None


def department(words: Words, start: int, j: int, lex: Lexicon) -> bool:
    """A noun no list knows right behind a French role that follows a name and a comma, where no verb can stand: "X,
    directrice | qualité de la laiterie", "X, responsable | achats, …"."""
    if words.lang != "fr" or words.texts[start - 1] != "," or words.folds[j] in lex.openers | lex.articles:
        return False
    after = words.folds[j + 1]
    closed = words.texts[j + 1] in ",.;)" or after in lex.joins or words.kinds[j + 1] == "E"
    return closed or after in vocabulary().of or after in vocabulary().at


def capital_field(words: Words, k: int, spans: Mapping[int, Span], lex: Lexicon) -> int | None:
    """The end of a field in capitals at word `k` within a role, up to the preposition of an institution: "Directeur
    général adjoint | Opérations et Performance de Varnel", "Vice President | Land and Air Systems at Acmo"; or up to
    the next mark when a list knows its first word: "Directrice générale | Finances, …"."""
    end = k
    while end < min(k + 9, len(words) - 3):
        own = spans.get(end)
        guess = own is None or (own.method in ("spacy", "run") and not given_name(words, end, lex))
        adjoined = words.folds[end] in lex.joins and words.cap(end + 1)
        if not (adjoined or (guess and words.kinds[end] in "CM" and noun_at(words, end, lex) is None)):
            break
        end += 1
    if end == k:
        return None
    if words.folds[end] in vocabulary().at | vocabulary().of or words.kinds[end] == "E":
        i = end + 1
        while i < end + 4 and i not in spans and (words.folds[i] in lex.articles | vocabulary().whole):
            i += 1
        own = spans.get(i)
        return end if (own.type == "organisation" if own else words.cap(i)) else None
    return end if words.folds[k] in lex.topics and words.texts[end] in ",.;)" + BREAK else None

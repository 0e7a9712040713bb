"""What stands where a role leads: a firm, a field, a common noun, a list of places, an institution behind "and"."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.names import Span
from presskit.entities.people.fields import closed, studied
from presskit.entities.people.roles import Held, noun_at, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

# keys of roles that are held in firms and associations, not over places
_LEADING: Final = frozenset(
    ("ceo", "founder", "co-founder", "cfo", "cto", "coo", "chair", "general-delegate", "executive-director",
     "managing-director", "managing-partner", "deputy-ceo", "manager", "executive", "spokesperson", "director",
     "president", "co-president", "vice-president", "treasurer")
)  # fmt: skip


_SENT: Final = frozenset(("ambassador", "consul", "high-commissioner"))  # keys of roles held in another country


def sort(words: Words, k: int, lex: Lexicon) -> bool:
    """A common noun right before the name of a firm, in French: "gérante de la | librairie Acmo"."""
    return words.lang == "fr" and words.folds[k] in lex.descriptors and words.cap(k + 1)


def common(words: Words, span: Span, lex: Lexicon) -> bool:
    """A common noun in capitals that only the model takes for an institution: "directeur de l' | Administration"."""
    if words.lang != "fr" or span.method not in ("spacy", "run") or span.end - span.start > 1:
        return False
    fold = words.folds[span.start]
    return words.kinds[span.start] == "C" and (fold in lex.weak or fold.removesuffix("s") in lex.weak)


def further_field(words: Words, k: int, spans: Mapping[int, Span]) -> bool:
    """A field in capitals at word `k` that is no sure name: "et des | Systèmes d'information"."""
    own = spans.get(k)
    return words.kinds[k] == "C" and (own is None or (own.method == "spacy" and own.type in ("work", "organisation")))


def field_at(words: Words, span: Span, spans: Mapping[int, Span], lex: Lexicon) -> bool:
    """What the model alone takes for a name, and "at" with an institution behind it: the field of a role."""
    if span.type == "person" or span.method not in ("spacy", "run") or words.folds[span.end] not in vocabulary().at:
        return False
    k = span.end + 1
    k += words.folds[k] in lex.articles
    own = spans.get(k)
    return own is not None and own.type == "organisation"


def ministerial(words: Words, end: int, cabinet: frozenset[str], lex: Lexicon) -> bool:
    """Whether the last noun of a role that ends at word `end` is a minister's: not in "Prime Minister and Chairman"."""
    nouns = [noun for k in range(max(0, end - 3), end) if (noun := noun_at(words, k, lex))]
    last = next((noun for noun in nouns if noun[0] == end), None)
    charged = words.lang == "fr" and last is not None and words.folds[end - 1] in vocabulary().field
    return last is None or last[1] in cabinet or (charged and any(noun[1] in cabinet for noun in nouns))


def places(words: Words, end: int, spans: Mapping[int, Span], lex: Lexicon) -> int:
    """The end of a list of places of which the first ends at word `end`: "des régions de Varnes | , de la région d'Acmo
    et du Val-Clair"."""
    while words.texts[end] == "," or words.folds[end] in lex.joins:
        k = end + 1
        while k not in spans and k < end + 7 and k < len(words) and words.kinds[k] in "LE":
            known = words.kinds[k] == "E" or words.folds[k] in vocabulary().of or words.folds[k] in lex.articles
            if not known and words.folds[k].removesuffix("s") not in grammar().areas:
                break
            k += 1
        own = spans.get(k)
        unknown = own is None and words.kinds[k] == "C" and words.lang == "fr" and words.folds[k] not in lex.honorifics
        if k == end + 1 or not (unknown or (own and own.type == "place")):
            return end
        end = own.end if own else k + 1
    return end


def posted(words: Words, end: int, key: str, spans: Mapping[int, Span]) -> int:
    """The end of the country somebody is sent to, behind the one that sends, which ends at word `end`: "ambassadrice de
    France | au Maroc"."""
    own = spans.get(end + 1)
    leads = words.lang == "fr" and words.folds[end] in small().towards | small().within
    return own.end if leads and key in _SENT and own and own.type == "place" else end


def trained(words: Words, j: int, spans: Mapping[int, Span], lex: Lexicon) -> bool:
    """A French word no list knows between a role and the preposition of its institution: "médecin | urgentiste à …"."""
    if words.lang != "fr" or words.kinds[j] != "L" or words.folds[j] in lex.verbs | lex.openers | lex.joins:
        return False
    voc, k = vocabulary(), j + 1
    if words.folds[j] in voc.of | voc.at | voc.field | voc.who | voc.copulas | lex.articles:
        return False
    if words.folds[k] not in voc.at | voc.of and words.kinds[k] != "E":
        return False
    while k < j + 4 and k not in spans:
        k += 1
    own = spans.get(k)
    return own is not None and own.type == "organisation"


def constituency(words: Words, k: int, spans: Mapping[int, Span], lex: Lexicon) -> int | None:
    """The end of the place somebody is elected for, from word `k` on: "Ashby", "Varnes West–Ashby Creek", "Ste. Anne";
    None for an institution."""
    own = spans.get(k)
    sure = own is not None and own.type == "organisation" and own.method not in ("spacy", "run")
    if sure or not words.cap(k) or (words.kinds[k] == "U" and words.folds[k] not in lex.places):
        return None
    j = k
    while j < min(k + 8, len(words) - 1):
        dashed = words.texts[j] in "–—-" and words.glued(j) and words.glued(j + 1) and words.cap(j + 1)
        stopped = words.texts[j] == "." and words.folds[j - 1] in grammar().abbreviated and words.cap(j + 1)
        if not (words.cap(j) or (j > k and (dashed or stopped))):
            break
        person = j > k and j in spans and spans[j].type == "person"
        if person or words.folds[j] in lex.honorifics or (words.folds[j] in lex.heads and words.folds[j] in lex.topics):
            break
        if words.folds[j] in lex.heads and not dashed:
            return None
        j += 1
    return j if j > k else None


def mistaken(words: Words, span: Span, lex: Lexicon) -> bool:
    """What the model alone takes for a person, where somebody works "at" it."""
    given = words.folds[span.start].split("-")[0]
    return span.type == "person" and span.method == "spacy" and given not in lex.given and span.end - span.start < 4


def firm(words: Words, span: Span, key: str, lex: Lexicon) -> bool:
    """What somebody is founder or chief executive of, when the model only guesses at a place or a work."""
    if (
        not (key in _LEADING or key.startswith("chief-"))
        or span.method != "spacy"
        or span.end - span.start > 2
        or span.type not in ("place", "work")
    ):
        return False
    return words.kinds[span.start] in "CM" and not any(
        words.folds[k] in lex.places for k in range(span.start, span.end)
    )


def owner(words: Words, span: Span, spans: Mapping[int, Span]) -> bool:
    """A possessive between two institutions."""
    after = spans.get(span.end + 2)
    return words.folds[span.end + 1 : span.end + 2] == ["s"] and after is not None and after.type == "organisation"


def coordinated(words: Words, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Span | None:
    """The institution after "and of the" at word `i`."""
    if words.folds[i] not in lex.joins:
        return None
    k = i + 1
    while k < len(words) and (
        (words.kinds[k] == "E" and k not in spans)
        or words.folds[k] in vocabulary().of
        or words.folds[k] in lex.articles
    ):
        k += 1
    own = spans.get(k)
    return own if k > i + 1 and own and own.type == "organisation" else None


def behind_comma(words: Words, comma: int, held: Held, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """The institution behind the comma after a role: "Member of the Board, Org", "Head of Communications, Org"; never
    "…, the Org said"."""
    if held.role is None:
        return None
    start, k = held.role[0], comma + 1
    while k < len(words) and ((words.kinds[k] == "E" and k not in spans) or words.folds[k] in lex.articles):
        k += 1
    span = spans.get(k)
    if span is None or span.type != "organisation":
        return _unlisted(words, comma + 1, held, spans, lex)
    after = spans.get(span.end + 1) if words.texts[span.end] == "," else None
    field = span.method in ("spacy", "run") and k == comma + 1
    if field and after and after.type == "organisation" and words.texts[after.end] in (".", ";", BREAK):
        # "CTO, Emerging Technology, Acmo"
        return replace(held, role=(start, span.end), affiliation=(after.start, after.end), end=after.end)
    guess = span.method == "spacy" and studied(words, span.start, span.end, lex)
    named = k == comma + 1 and words.texts[start - 1] == "," and words.cap(comma - 1)
    if guess or not (named or closed(words, span.end, lex)):
        return None
    return replace(held, affiliation=(span.start, span.end), end=span.end)


def _unlisted(words: Words, k: int, held: Held, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """A name no layer knows, between the comma behind a French role and the next mark: "X, chef de la direction, |
    Acmo, et Y"."""
    own = spans.get(k)
    end = own.end if own else k + 1
    guess = own is None or (own.method == "spacy" and own.type in ("place", "work") and end - k < 4)
    leads = (held.key in _LEADING or held.key.startswith("chief-")) and held.role and words.kinds[held.role[0]] == "L"
    named = words.kinds[k] in "CUM" and words.texts[end] in ",;)" + BREAK and words.lang == "fr"
    if not (guess and leads and named) or noun_at(words, k, lex) or words.folds[k] in lex.honorifics:
        return None
    if any(f in lex.places or f in lex.topics or f in lex.given or f in lex.openers for f in words.folds[k:end]):
        return None
    return replace(held, affiliation=(k, end), new=True, end=end)


def person_near(words: Words, at: int, spans: Mapping[int, Span], lex: Lexicon) -> bool:
    """A person right behind a role, or behind its comma and titles."""
    k = at + (words.texts[at] == ",")
    while words.folds[k] in lex.honorifics or (words.texts[k] == "." and words.folds[k - 1] in lex.honorifics):
        k += 1
    own = spans.get(k)
    return own is not None and own.type == "person"

"""Who holds which role: "X, président de Y et Z, directrice de W", "the minister for Research, X", "X (Y)".

The grammar reads `Words` and the names already found, to the right and to the left of a person's name."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from presskit import locales
from presskit.entities.naming import names
from presskit.entities.naming.grammar import small
from presskit.entities.naming.names import Span
from presskit.entities.people import roles
from presskit.entities.people.leading import leading
from presskit.entities.people.phrases import own_phrase, past_articles, phrase
from presskit.entities.people.predicates import leaving, predicate, predicated
from presskit.entities.people.roles import Held, role_at, vocabulary
from presskit.entities.words import BREAK, Lexicon, Words

_LINED: Final = (BREAK, "–", "—", "-")  # before a name that fills its line


def after_name(words: Words, span: Span, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """What follows a name: ", role of Org", "(role, Org)", "(Org)", "is the role of Org", or a line of its own."""
    voc = vocabulary()
    at, n = span.end, len(words)
    if at >= n:
        return None
    while at + 1 < n and (
        words.folds[at] in voc.degrees or (words.texts[at] == "." and words.folds[at - 1] in voc.degrees)
    ):
        at += 1  # "Jr."
    while at + 8 < n and words.texts[at] == "," and words.folds[at + 1] in voc.degrees:  # ", MD, Ph.D., …"
        at, last = next((k for k in range(at + 2, at + 7) if words.texts[k] == ","), at), at
        if at == last:
            break
    if words.texts[at] == "," and words.folds[at + 1] in voc.capacity:
        at += 1  # "appointed X, P.E., | as director"
    appointing = any(words.folds[k] in voc.appoints for k in range(max(0, span.start - 3), span.start))
    if appointing and words.kinds[at] in "LC" and role_at(words, at, lex):
        return own_phrase(words, at, spans, lex)  # "a nommé X directrice de Y"
    mark = words.texts[at]
    if held := leading(words, at, spans, lex):
        return held
    if mark == "(":
        held = _inside(words, at + 1, spans, lex)
        if held and (held.role or held.affiliation is None):
            return held
        close = next((k for k in range(at + 1, min(at + 10, n - 2)) if words.texts[k] == ")"), None)
        if close is None or words.texts[close + 1] != ",":
            return held
        further = own_phrase(words, past_articles(words, close + 2, lex), spans, lex)  # "X (Acmo), role"
        if further is None or further.role is None:
            return held
        return replace(further, affiliation=further.affiliation or (held.affiliation if held else None))
    if mark == "," and words.folds[at + 1] in voc.whose:
        for k in range(at + 2, min(at + 9, n - 1)):
            if words.folds[k] in voc.posts and words.folds[k + 1] in voc.of:  # "X, dont la nomination au poste de …"
                return own_phrase(words, past_articles(words, k + 2, lex), spans, lex)
    if mark == "," and words.folds[at + 1] in voc.who and (clause := predicate(words, at + 2, lex)):
        return own_phrase(words, clause, spans, lex)  # "X, who brings 40 years …, has been appointed CEO"
    if mark == "," and words.folds[at + 1] in voc.who and (left := leaving(words, at + 2, lex)):
        return own_phrase(words, left, spans, lex)  # "X, who retired as president of Y"
    lined = span.start > 0 and words.texts[span.start - 1] == BREAK and words.kinds[at] in "CU"
    role = role_at(words, at, lex) if lined else None
    if role and (words.kinds[role[1]] in "NX" or words.texts[role[1]] in BREAK + ":"):
        return Held((role[0], role[1]), role[2], None, end=role[1])  # "Jane Doe Chief Executive 0114 242"
    if mark in (",", "–", "—", "-", ":", "|"):
        plain = _contact(words, span, at + 1, spans, lex)
        if plain:
            return plain
        if words.folds[at + 1] in voc.at | voc.of or (words.kinds[at + 1] == "E" and words.folds[at + 1][0] == "d"):
            own = spans.get(past_articles(words, at + 2, lex))
            if own and own.type == "organisation" and mark == ",":
                return Held(None, "", (own.start, own.end), end=own.end)  # "X, from Acmo, says"
        of = words.folds[at + 2] in small().of
        if words.folds[at + 1] in voc.standing and mark == "," and not of:
            own = spans.get(past_articles(words, at + 2, lex))
            if own and own.type == "organisation":
                return Held(None, "", (own.start, own.end), end=own.end)  # "X, représentant la Société …"
        if mark == "," and words.lang == "fr" and words.folds[at + 1] in small().several:
            return None  # "en présence de X, des responsables d'écoles"
        i = past_articles(words, at + 1, lex)
        j, aged = i, words.kinds[at + 1] == "N"  # "X, 49 ans, | a été directrice"
        while (
            i < n
            and i - j < 8
            and (words.folds[i] in voc.copulas or (words.folds[i] in (voc.around if i > j or aged else voc.who)))
        ):
            i += 1
        held = own_phrase(words, i, spans, lex)
        clause = predicate(words, at + 1, lex) if held is None and mark == "," and words.texts[at] == "," else None
        return own_phrase(words, clause, spans, lex) if clause else held  # "X, 56, serves as provost"
    if mark == "." and words.folds[at + 1] in locales.get(words.lang or "en").quotes.pronouns:
        m = predicated(words, at + 2, lex)
        return own_phrase(words, m, spans, lex) if m else None  # "X. She is professor of astronomy at Y."
    begin = span.start - (words.folds[span.start - 1] in lex.honorifics)
    if mark == BREAK and (begin == 0 or words.texts[begin - 1] in _LINED):
        return _lined(words, own_phrase(words, past_articles(words, at + 1, lex), spans, lex), spans)
    if words.folds[at] in locales.get(words.lang or "en").roles.one and at + 1 < n:
        held = own_phrase(words, past_articles(words, at + 1, lex), spans, lex)
        if held and held.role:
            return held  # "X a director of Acmo"
    if words.style[at] == "T" and words.folds[at] in voc.at:
        return None  # "Works by X at Acmo" in a title
    has = words.lang == "fr" and words.texts[at] == "a"  # the verb, not the preposition
    posted = tuple(words.folds[at : at + 2]) in voc.capacities
    if not posted and (words.folds[at] in voc.of or (words.folds[at] in voc.at and not has) or words.kinds[at] == "E"):
        i = past_articles(words, at + 1, lex)
        own = spans.get(i)
        if own and own.type == "organisation" and any(words.folds[k] in lex.events for k in (own.end, own.end + 1)):
            return None  # "X at the Acmo annual conference"
        return Held(None, "", (own.start, own.end), end=own.end) if own and own.type == "organisation" else None
    raised = appointing and words.folds[at] in voc.around  # "elevates X to chief executive"
    i, verb = at + 2 * posted, posted or raised or words.folds[at] in voc.capacity
    while (
        i < n
        and i - at < 9
        and (words.folds[i] in voc.copulas or words.folds[i] in voc.around or words.kinds[i] == "E")
    ):
        verb = verb or words.folds[i] in voc.copulas
        i += 1
    while verb and i < min(n, at + 14) and (words.kinds[i] == "N" or words.texts[i] == "," or _dating(words, i, lex)):
        i += 1  # "a été nommé hier, 12 décembre, directeur de …"
    if verb and i < n:
        held = own_phrase(words, i, spans, lex)
        if held:
            return held
    over = at  # the end of who held the post before: "a désigné X pour succéder à Y au poste de …"
    for k in range(at, min(at + 16, n - 2)):
        if appointing and k in spans and spans[k].type == "person":
            over = spans[k].end
        if k < over:
            continue
        post = words.folds[k] in voc.posts and (words.folds[k + 1] in voc.of or words.kinds[k + 1] == "E")
        if (words.folds[k] in voc.capacity or post) and k > at:
            held = own_phrase(words, past_articles(words, k + 1 + post, lex), spans, lex)  # "will retire as Chair"
            near = (
                k - at < 6 or over > at or (held is not None and held.role is not None and words.cap(held.role[1] - 1))
            )
            return held if near else None
        if (words.kinds[k] not in "LNE" and words.folds[k] not in voc.dating) or (k in spans and k - at > 1):
            break
    span_after = spans.get(i)
    if verb and span_after and span_after.type == "organisation":  # "X joins Org as its role"
        held = after_name(words, replace(span, end=span_after.end), spans, lex)
        return replace(held, affiliation=(span_after.start, span_after.end)) if held and held.role else None
    return None


def _dating(words: Words, i: int, lex: Lexicon) -> bool:
    return words.kinds[i] == "L" and words.folds[i] in lex.openers and roles.noun_at(words, i, lex) is None


def _contact(words: Words, span: Span, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """ "Media contact: X, Org" and "X, Org; Y, Org": an institution that fills the place of the role."""
    own = spans.get(i)
    before = span.start - 1
    while before > 0 and (words.folds[before] in lex.honorifics or words.texts[before] == "."):
        before -= 1
    if own is None or own.type != "organisation" or words.texts[before] not in (BREAK, ":", ";", "|", "•"):
        return None
    closed = own.end >= len(words) or words.texts[own.end] in (BREAK, ";", "|", "–", "(", "/")
    return Held(None, "", (own.start, own.end), end=own.end) if closed else None


def _lined(words: Words, held: Held | None, spans: Mapping[int, Span]) -> Held | None:
    """A contact in lines: name, role (", field"), institution."""
    if held is None or held.role is None or held.affiliation is not None:
        return held
    i = held.end
    while i < len(words) and i < held.end + 8 and words.texts[i] != BREAK:
        i += 1
    if i + 1 >= len(words) or words.texts[i] != BREAK:
        return held
    own = spans.get(i + 1)
    role = (held.role[0], i) if words.texts[held.end] == "," else held.role
    if own and own.type == "organisation" and words.texts[own.end] == BREAK:
        return replace(held, role=role, affiliation=(own.start, own.end), end=own.end)
    return held


def _inside(words: Words, i: int, spans: Mapping[int, Span], lex: Lexicon) -> Held | None:
    """What stands in parentheses after a name: a role, or an institution."""
    while i < len(words) and (
        (words.kinds[i] == "E" and i not in spans)
        or words.folds[i] in lex.articles
        or words.folds[i] in vocabulary().aside
        or (words.kinds[i] == "L" and words.folds[i] in vocabulary().at)
    ):
        i += 1  # "(now at Acmo)"
    held = phrase(words, i, spans, lex)
    if held:
        return held
    if names.party(words.texts[i], lex):
        return None  # "(D-ME)"
    span = spans.get(i)
    if span and span.type in ("organisation", "event", "work"):
        return Held(None, "", (span.start, span.end), end=span.end)
    j = i
    while (
        j < len(words)
        and j - i < 7
        and (words.cap(j) or words.folds[j] in lex.genitives or words.texts[j] in "&!" or words.kinds[j] in "EN")
    ):
        j += 1
    closed = j < len(words) and words.texts[j] in "),"
    if j > i and closed and (words.cap(i) or words.kinds[i] == "E") and words.folds[i] not in lex.never:
        if j - i == 1 and (words.folds[i] in lex.places or words.folds[i] in lex.openers):
            return None
        return Held(None, "", (i, j), new=True, end=j)
    return None

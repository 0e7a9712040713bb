"""From a role to its affiliation: the institution it leads to by a preposition, a comma or a parenthesis.

What stands between is the field of the role ("director of research at …") or a body within the institution ("member of
the board of …"); institutions that only a role makes visible ("CEO of Acmo") come back as new spans."""

from collections.abc import Mapping
from dataclasses import replace

from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.names import Span
from presskit.entities.naming.portfolios import portfolio_end
from presskit.entities.people.fields import (
    abstract,
    capital_field,
    department,
    given_name,
    nested,
    next_field,
    organ_end,
    studied,
    taught,
    titled_field,
    unknown_name,
    within,
)
from presskit.entities.people.roles import MAX_ROLE, Held, noun_at, role_at, vocabulary
from presskit.entities.people.targets import (
    behind_comma,
    common,
    constituency,
    coordinated,
    field_at,
    firm,
    further_field,
    ministerial,
    mistaken,
    owner,
    person_near,
    places,
    posted,
    sort,
    trained,
)
from presskit.entities.words import Lexicon, Words


def complement(words: Words, start: int, end: int, key: str, spans: Mapping[int, Span], lex: Lexicon) -> Held:
    """Follow a role from `end` through its field to its affiliation, and on through further offices of one person up
    to the first that leads to an institution: "maire de Varnes et président | de Varnes Métropole"."""
    held = _single(words, start, end, key, spans, lex)
    while held.role is not None and held.affiliation is None and not held.plural:
        at = held.end
        if at != held.role[1] or not (words.texts[at] == "," or words.folds[at] in lex.joins):
            break
        noun = noun_at(words, at + 1, lex)
        found = role_at(words, at + 1, lex)
        if noun is None or found is None or noun[2] or (words.cap(at + 1) and not words.cap(start)):
            break
        second = _single(words, at + 1, found[1], found[2], spans, lex)
        if words.texts[at] == "," and person_near(words, second.end, spans, lex):
            break  # "X, maire de Varnes, directeur de l'Acmo, Y"
        if second.role is None:
            break
        held = replace(second, role=(held.role[0], second.role[1]), key=held.key)
    return held


def _single(words: Words, start: int, end: int, key: str, spans: Mapping[int, Span], lex: Lexicon) -> Held:
    """One office, from `end` through its field to its affiliation."""
    voc = vocabulary()
    folds, kinds, texts, n = words.folds, words.kinds, words.texts, len(words)
    noun = noun_at(words, start, lex)
    base = Held((start, end), key, None, plural=bool(noun and noun[2]), end=end)
    j = role_end = end
    field = False  # a field of the office was read
    stop = min(n, start + MAX_ROLE)
    while j < stop:
        word = folds[j]
        if words.lang == "en" and key in voc.cabinet and folds[j - 1] in voc.ministers:
            reach = portfolio_end(words, j, "" if j > end else key, lex)
            if reach:
                j = role_end = reach  # "Minister of Families, Children and Social Development"
                field = True
                continue
        fielded = key in voc.cabinet or (field and (words.lang == "fr" or words.cap(j - 1)))
        if texts[j] == "," and fielded and (more := next_field(words, j, spans, lex)):
            j = role_end = more  # "ministre de l'Enseignement supérieur, de la Recherche et de l'Innovation"
            continue
        if texts[j] == "," and (titled := titled_field(words, j, spans, lex)):
            last, place = titled
            return replace(base, role=(start, last), affiliation=place, end=place[1] if place else last)
        if texts[j] == ",":
            if found := behind_comma(words, j, replace(base, role=(start, role_end)), spans, lex):
                return found
            break
        if texts[j] == "(":
            span = spans.get(j + 1)
            close = next((k for k in range(j + 2, min(j + 6, n - 1)) if texts[k] == ")"), None)
            body = words.lang == "fr" and close == j + 2 and kinds[j + 1] == "U" and span is None  # "… (CA) de l'Acmo"
            leading = close and (folds[close + 1] in voc.of or kinds[close + 1] == "E")
            if (key in voc.territorial or body) and close and leading:
                j = role_end = close + 1  # "maire (MVR) de Varnes"
                continue
            if span and span.type == "organisation":
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            break
        if kinds[j] == "P" and texts[j] not in "&/’'#-":
            break
        if word in small().towards and kinds[j + 1] == "L" and folds[j + 1].endswith(grammar().infinitives):
            break  # "le premier sélectionneur | à remporter deux titres"
        leads = word in voc.of or word in voc.at or kinds[j] == "E"
        if leads or word in voc.field:
            k = j
            while (
                k < n
                and k not in spans
                and (
                    kinds[k] == "E"
                    or folds[k] in lex.articles | voc.of | voc.at | voc.field
                    or (k > j and kinds[k] == "L" and folds[k].endswith(lex.bases))  # "of Ashby-based Acmo"
                )
            ):
                k += 1
            if k >= n:
                break
            span = spans.get(k)
            inner = (word, folds[j + 1]) in voc.inside  # "chargée des projets au sein de l'association Acmo"
            if inner:
                k = min(j + 3, n - 1)
                while k + 1 < n and k not in spans and (kinds[k] == "E" or folds[k] in lex.articles):
                    k += 1
                k += k not in spans and folds[k] in vocabulary().whole
                span = spans.get(k)
                if span and span.type == "organisation":
                    return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            if kinds[k] == "L" and (folds[k] in voc.whole or sort(words, k, lex)) and span is None:
                own = spans.get(k + 1)
                if own is None and k + 1 < n and kinds[k + 1] == "L" and folds[k + 1].endswith(vocabulary().sorts):
                    own = spans.get(k + 2)  # "de l'organisation caritative Acmo"
                if own and own.type == "organisation":  # "directrice de la société Acmo"
                    return replace(base, role=(start, role_end), affiliation=(own.start, own.end), end=own.end)
                own = coordinated(words, k + 1, spans, lex) if j == end else None
                if own:  # "président de l'association et de l'université d'Acmo"
                    return replace(base, affiliation=(own.start, own.end), end=own.end)
                if (
                    j == end
                    and folds[k] in voc.whole
                    and not (words.lang == "fr" and (folds[k + 1] in voc.of or kinds[k + 1] == "E"))
                ):
                    return replace(base, end=k + 1)  # "directeur financier du groupe"
            own_body = words.cap(k) and span and span.type == "organisation" and (word in voc.at or word in voc.into)
            own_body = own_body and folds[k] in voc.organs and not (span and within(words, span, spans, lex))
            if own_body and span and span.end - span.start > 1:  # "professor in the Department of Physics"
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            if words.lang == "en" and key in voc.territorial and not (word in voc.at or k > j + 2):
                reach = constituency(words, k, spans, lex)
                if reach:
                    j = role_end = reach  # "Member of Parliament for Ashby–Varnes"
                    continue
            if span and span.type == "organisation" and owner(words, span, spans):
                own = spans[span.end + 2]  # "at Acmo's Ashby School of Art"
                return replace(base, role=(start, role_end), affiliation=(own.start, own.end), end=own.end)
            if span and taught(words, span, key, word, lex):
                j = role_end = span.end  # "professor of Marine Sciences"
                continue
            own_council = span and word in voc.of and lex.heads.get(folds[k]) in ("council", "committee")
            own_council = own_council and words.cap(k) and span and span.end - span.start > 2
            if own_council and span and span.type == "organisation" and not within(words, span, spans, lex):
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            if folds[k] in voc.organs and not (span and nested(words, span, lex)):
                j = role_end = span.end if span and span.type == "organisation" else organ_end(words, k, lex)
                continue
            if span and span.type == "organisation" and within(words, span, spans, lex):
                j = role_end = span.end
                continue
            if span and word in voc.of and words.lang == "en" and field_at(words, span, spans, lex):
                j = role_end = span.end  # "Director of Regional Grants at the Acmo Foundation"
                continue
            guess = span and span.method in ("spacy", "run") and studied(words, span.start, span.end, lex)
            guess = guess or (span is not None and (common(words, span, lex) or abstract(words, span, key, lex)))
            portfolio = (
                key in voc.cabinet
                and ministerial(words, end, voc.cabinet, lex)
                and word not in voc.at
                and not (words.lang == "fr" and key == "secretary")
            )
            if span and span.type == "organisation" and not guess and not portfolio:
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
            taught_at = key in voc.academic and words.lang == "en"  # "professor of physics at Illinois"
            if span and span.type == "place" and word in voc.employed and (taught_at or folds[k] not in lex.places):
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), new=True, end=span.end)
            if span and kinds[k] == "E" and key in voc.territorial:
                return replace(base, role=(start, span.end), end=span.end)  # "maire de L'Île-Varnes"
            if span and span.type == "place" and (key in voc.territorial or key in voc.cabinet):
                last = places(words, posted(words, span.end, key, spans), spans, lex)
                return replace(base, role=(start, last), end=last)
            if span and word in voc.at and words.lang == "en" and mistaken(words, span, lex):
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), new=True, end=span.end)
            if span and leads and word not in small().towards and firm(words, span, key, lex):
                return replace(base, role=(start, role_end), affiliation=(span.start, span.end), new=True, end=span.end)
            if span and span.type == "place" and leads:
                return replace(base, role=(start, span.end), end=span.end)
            if span and span.type == "person":
                break
            if leads and span is None and unknown_name(words, k, key, lex):
                m = k
                while m < n and m - k < 6 and m not in spans and (words.cap(m) or texts[m] in "&!"):
                    m += 1
                if m > k and key in voc.territorial:
                    return replace(base, role=(start, m), end=m)  # "le maire de Ndar"
                if m > k and not studied(words, k, m, lex):
                    return replace(base, role=(start, role_end), affiliation=(k, m), new=True, end=m)
            if folds[k] in small().pointing or kinds[k] in "PN":
                break
            if words.lang == "en" and kinds[k] == "L" and folds[k] in lex.openers and span is None:
                break  # "CFO | for seven years"
            j = role_end = span.end if span else k + 1
            field = True
            continue
        if kinds[j] in "CULMN" or texts[j] in "&/-’'#":
            if j == end and texts[start - 1] == "," and (titled_end := capital_field(words, j, spans, lex)):
                j = role_end = titled_end
                continue
            span = spans.get(j)
            if span and span.type == "person":
                break
            if span and span.type == "organisation":
                if j == end and words.first[j] is False:
                    return replace(base, role=(start, role_end), affiliation=(span.start, span.end), end=span.end)
                if kinds[j - 1] == "L" and folds[j - 1] not in lex.joins:
                    j = role_end = span.end  # "cheffe du projet Acmo"
                    continue
                break
            if word in lex.joins:
                if folds[j + 1] in small().indefinite and texts[j + 1].isascii():
                    break  # "director and a former partner at …"
                second = noun_at(words, j + 1, lex) if j + 1 < n and j == role_end else None
                led = key not in voc.cabinet or (words.lang == "en" and second and second[1] in voc.cabinet)
                if second and led and (words.cap(j + 1) == words.cap(start)):
                    j = role_end = second[0]  # "… aux affaires humanitaires et coordonnatrice de …"
                    continue
                k = j + 1
                while k < n and (
                    kinds[k] == "E"
                    or folds[k] in lex.articles
                    or folds[k] in voc.of
                    or (key in voc.cabinet and folds[k] in small().towards)
                ):
                    k += 1
                if k < n and folds[k] in lex.honorifics:
                    break  # "ministre de l'Environnement et | de Mme Dossé", "… of Ports and | the Hon. Jane Doe"
                if key in voc.cabinet and k < n and words.cap(k) and k not in spans and given_name(words, k, lex):
                    break
                if key in voc.cabinet and k < n and words.cap(k) and not noun_at(words, k, lex):
                    own = spans.get(k)
                    if own and own.type == "person":
                        break
                    j = role_end = own.end if own else k + 1
                    continue
                if (
                    field
                    and words.lang == "fr"
                    and folds[j + 1] in small().contracted
                    and further_field(words, k, spans)
                ):
                    j = role_end = spans[k].end if k in spans else k + 1
                    continue
                plain = words.lang == "fr" and k == j + 1 and words.cap(j - 1) and folds[j - 1] in lex.topics
                plain = plain and words.kinds[k] == "C" and words.kinds[k + 1] == "E"  # "Innovation et Pratique d'Acmo"
                strange = words.cap(k) and folds[k] not in lex.topics and key not in voc.cabinet and not plain
                if strange and k == j + 1 and (titled_end := capital_field(words, k, spans, lex)):
                    j = role_end = titled_end  # "Innovation and | Strategic Partnerships at Acmo"
                    continue
                if k >= n or spans.get(k) or strange:
                    break
                j = k
                continue
            known = word in lex.topics or word in voc.before or department(words, start, j, lex)
            known = known or (words.texts[start - 1] in ",(" and trained(words, j, spans, lex))
            if j == role_end and j == end and kinds[j] == "L" and not known:
                break  # "the president said"
            if kinds[j] == "L" and word in voc.related and folds[j - 1] in voc.relations:
                j += 1
                role_end = j
                continue
            if kinds[j] == "L" and (word in lex.openers or word in vocabulary().copulas):
                break
            if words.lang == "en" and kinds[j] == "L" and word in lex.verbs and j > end:
                break  # "chair of the board at the company | said"
            j += 1
            role_end = j
            continue
        break
    return replace(base, role=(start, role_end), end=role_end)

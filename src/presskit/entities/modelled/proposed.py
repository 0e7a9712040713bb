"""What the model proposes, made fit: trimmed to whole words, retyped where the form tells, or refused."""

import bisect
from collections.abc import Iterator, Sequence
from typing import Final

from presskit.entities.modelled.proposals import Proposal
from presskit.entities.naming import names, persons
from presskit.entities.naming.bodies import body, described, governing, standing, thing
from presskit.entities.naming.complements import infinitive
from presskit.entities.naming.contexts import region
from presskit.entities.naming.grammar import grammar, small
from presskit.entities.naming.known import ticker
from presskit.entities.naming.names import Span
from presskit.entities.people import roles
from presskit.entities.words import BREAK, Lexicon, Words
from presskit.model import MentionType

_DASHES: Final = frozenset("–—-")
_CAPITALS: Final = 5  # words in capitals that are a name no more


def proposed(words: Words, proposals: Sequence[Proposal], lex: Lexicon) -> Iterator[Span]:
    """The model's proposals, trimmed to whole words without titles, roles, articles, and retyped where form tells."""
    lower = {fold for fold, kind in zip(words.folds, words.kinds, strict=True) if kind == "L"} if proposals else set()
    for begin, finish, label in proposals:
        start = bisect.bisect_left(words.starts, begin)
        end = bisect.bisect_left(words.starts, finish)
        start, end = _trim(words, start, end, label, lex)
        if start >= end or any(words.texts[k] in '“”«»"()[]:;|,' + BREAK for k in range(start, end)):
            continue
        if any(words.texts[k] in _DASHES and not words.glued(k) for k in range(start + 1, end)):
            continue
        if start and words.kinds[start - 1] == "L" and words.folds[start - 1] in grammar().storms:
            continue  # "la tempête | Odile"
        if ticker(words, start, end) or (end - start == 1 and words.first[start] and names.adverb(words, start, lex)):
            continue
        if label == "person":
            inside = next((n for k in range(start + 1, end - 1) if (n := roles.noun_at(words, k, lex))), None)
            if inside and inside[0] < end and words.cap(inside[0]):
                before = next(k for k in range(start + 1, end) if roles.noun_at(words, k, lex))
                yield Span(start, before, "organisation", 0.62, "spacy")  # "Acmo President Jane Doe"
                start = inside[0]
        if label == "organisation" and words.lang == "en":
            if words.folds[start] not in lex.heads and _closing_role(words, start, end, lex):
                continue  # "External Affairs | Minister"
            end = next((k for k in range(start + 1, end) if _closing_role(words, k, end, lex)), end)
        kind = _retyped(words, start, end, label, lex)
        first = words.folds[start]
        thing = kind == "person" and end - start == 2 and words.lang == "fr" and first not in lex.given
        if thing and (first in lower or first + "s" in lower):
            continue  # "Logiciel Libre" beside "les logiciels"
        if kind == "person" and words.texts[end] == "," and words.folds[end + 1] in grammar().things:
            kind = "organisation" if words.folds[start] not in lex.given else kind  # "Acmo Vale, which builds …"
        if kind == "person" and _owner(words, end, lex) and words.folds[start].split("-")[0] not in lex.given:
            kind = "organisation"
        if words.style[start] == "U" and end - start >= _CAPITALS:
            continue  # most of a headline in capitals: nothing tells where a name ends
        if kind and not (words.folds[start] in lex.heads and described(words, start, end, lex)):
            if (
                kind == "organisation"
                and end - start >= 4
                and words.style[start] == "T"
                and _headline(words, start, end)
            ):
                continue
            yield Span(start, end, kind, 0.45 if words.style[start] else 0.6, "spacy")


def _policy(words: Words, start: int, end: int, lex: Lexicon) -> bool:
    """A field with its adjective, capitalised for weight: "Intelligence artificielle", "Transition écologique"."""
    first = words.folds[start]
    if first not in lex.topics or first in lex.heads or first in grammar().governmental:
        return False
    rest = range(start + 1, end)
    if words.kinds[start + 1] == "L" and words.texts[end] != "(" and not any(words.kinds[k] in "CUM" for k in rest):
        return True  # "Affaires culturelles de la région"
    inner = (lex.topics, lex.joins, lex.articles, lex.genitives)
    if all(words.kinds[k] == "E" or any(words.folds[k] in several for several in inner) for k in rest):
        return end - start > 1  # "Économie et des Finances"
    known = (lex.adjectives, grammar().qualified)
    return all(words.kinds[k] == "L" and any(words.folds[k] in several for several in known) for k in rest)


def _titled(words: Words, start: int) -> bool:
    """Behind a noun of programmes and events, without an article: "le projet | Acmo", "le colloque | Mer et ports"."""
    return start > 0 and words.kinds[start - 1] == "L" and words.folds[start - 1] in grammar().titling


def _closing_role(words: Words, k: int, end: int, lex: Lexicon) -> bool:
    """A role that fills the rest of a proposal: "Ashby Hall | Executive Director"."""
    if words.folds[k] in lex.heads or words.kinds[k] not in "CUL":
        return False
    found = roles.role_at(words, k, lex)
    return found is not None and found[1] >= end


def _owner(words: Words, end: int, lex: Lexicon) -> bool:
    """A possessive and a role behind a name: "Best Ashby's former director"."""
    if words.folds[end : end + 2] != ["'", "s"]:
        return False
    return roles.role_at(words, end + 2, lex) is not None


def _headline(words: Words, start: int, end: int) -> bool:
    """Within a title in title case: its block has no comma and no full stop, and lower-case words only in between."""
    left, right = start, end
    while left > 0 and words.texts[left - 1] != BREAK and start - left < 30:
        left -= 1
    while right < len(words) and words.texts[right] != BREAK and right - end < 30:
        right += 1
    return (
        not any(words.texts[k] in ";|" for k in range(left, right))
        and sum(words.texts[k] == "," for k in range(left, right)) < 2
    )


def _trim(words: Words, start: int, end: int, label: str, lex: Lexicon) -> tuple[int, int]:
    folds, kinds = words.folds, words.kinds
    while start < end:
        if (
            kinds[start] == "E"
            and words.texts[start][0] in "LD"
            and names.brand_elision(words, start)
            and end - start > 1
        ):
            break
        if (
            words.cap(start)
            and folds[start] not in lex.honorifics
            and folds[start] not in lex.articles
            and not (label == "person" and folds[start] in lex.role_words)
            and not (words.first[start] and folds[start] in lex.openers)
        ):
            break
        start += 1
    if words.style[start] == "T":
        end = next((k for k in range(start + 1, end) if folds[k] in lex.headline_verbs), end)
    if words.lang == "fr":
        end = next((k for k in range(start + 2, end) if infinitive(words, k)), end)
        end = next((k for k in range(start + 2, end) if folds[k] in small().indefinite and kinds[k] == "L"), end)
    if label == "organisation":  # "Acmo Health and ABC"
        joined = (k for k in range(start + 1, end - 1) if folds[k] in lex.joins and folds[k] != "&")
        end = next((k for k in joined if k == end - 2 and kinds[end - 1] == "U"), end)
    end = next((k for k in range(start + 1, end) if folds[k] in lex.openers and kinds[k + 1] == "N"), end)
    field = (k for k in range(start + 1, end - 1) if folds[k] in small().further - small().of and kinds[k] == "L")
    led = next(field, start) if label == "organisation" and words.lang == "en" else start
    if all(fold in lex.topics or fold in lex.joins for fold in folds[start:led]):
        start = min(led + 1, end) if led > start else start  # "Research and Development for | Acmo"
    if label == "person" and words.lang == "fr" and folds[start] not in lex.given:
        titled = (k + 2 for k in range(start + 1, end - 2) if folds[k] in lex.honorifics and words.texts[k + 1] == ".")
        start = next(titled, start)  # "À Varnes M. | Jean Dupré"
    if label == "organisation" and words.lang == "en":
        both = (k for k in range(start + 1, end - 1) if folds[k] in small().at and kinds[k] == "L")
        apart = next(both, end)
        if all(any(fold in lex.heads for fold in part) for part in (folds[start:apart], folds[apart:end])):
            end = apart  # "Society of Varnes | to Ashby Society"
    owned = end - start > 3 and folds[start + 2] == "s" and words.texts[start + 1] in "’'"
    if owned and (kinds[start] == "U" or folds[start] in lex.heads):
        start += 3  # "the University's | Tides Initiative"
    if end - start > 2 and folds[end - 1] == "s" and words.texts[end - 2] in "’'":
        end -= 2
    while end > start and (
        kinds[end - 1] in "PE" or (kinds[end - 1] == "L" and folds[end - 1] in lex.genitives | lex.joins | lex.articles)
    ):
        end -= 1
    return start, end


def _retyped(words: Words, start: int, end: int, label: MentionType, lex: Lexicon) -> MentionType | None:
    """The type of a trimmed proposal, None when it names nothing."""
    folds = words.folds[start:end]
    if end - start == 1:
        word = folds[0]
        if names.ordinal(words.texts[start], lex):
            return None
        if word[0].isdigit() or sum(map(str.isdigit, word)) > 1:
            return None
        if (
            word in lex.never
            or word in lex.openers
            or word in lex.role_words
            or word in lex.demonyms
            or word in lex.heads
            or (word.endswith("s") and (word[:-1] in lex.demonyms or word[:-1] in lex.never))
            or (start and words.texts[start - 1] in "@#" and words.glued(start))
        ):
            return None
        if words.lang == "en" and (names.inhabitants(word, lex) or words.texts[start] in lex.regions):
            return None
        if label == "work" and words.first[start]:
            return None  # capitalised as anything would be: "Objectifs", "Prochain rendez-vous"
        if label == "place" and word in grammar().sizes:
            return None  # "Grands travaux"
        if word in lex.topics or word in lex.works or word in lex.events or label == "person":
            return None
        carried = start > 0 and words.kinds[start - 1] == "L" and words.folds[start - 1] in grammar().carrying
        if carried and words.lang == "fr" and words.kinds[start] == "U":
            return None  # "au format ACM"
        if word in lex.places:
            return "place"
        towards = start > 0 and words.first[start - 1] and words.folds[start - 1] in lex.placing
        if label == "organisation" and words.kinds[start] == "C" and towards and words.texts[end] == ",":
            return "place"  # "À Varnes, le musée …"
        if label in ("place", "work") and names.acronym(words, start, lex):
            return "organisation"
        return label
    if " ".join(folds) in lex.places:
        return "place"
    if label in ("organisation", "person") and region(words, start, end, lex):
        return "place"
    if folds[0] in grammar().storms:
        return "event"  # "Storm Odile"
    if label == "person":
        if any(word in lex.heads for word in folds):
            return "organisation"
        known = folds[0].split("-")[0] in lex.given
        if not known and end - start >= 2 and folds[-1] in grammar().buildings:
            return "organisation"
        if any(c.isdigit() for word in folds for c in word):
            return None
        before = words.folds[start - 1]
        if (
            not known
            and start
            and (before in small().articles or (words.lang == "fr" and before in small().indefinite))
        ):
            return "organisation"
        if (
            not (persons.acceptable if known else persons.plausible)(words, start, end, lex)
            or persons.extent(words, start, lex) < end
        ):
            return None
    if (
        label == "organisation"
        and end - start >= 2
        and persons.named(words, start, persons.extent(words, start, lex), lex)
    ):
        return "person" if persons.extent(words, start, lex) == end else None
    if label == "organisation" and (body(folds, lex) or governing(words, start, end)):
        return None
    if label == "work" and words.style[start] == "U":
        return None  # nothing tells a title from the words around it: "COMMUNIQUÉ DE PRESSE"
    if label == "work" and end - start == 3 and folds[1] in lex.joins:
        return None  # "Acmo and Bolmo": two names
    if label == "organisation" and any(sum(map(str.isdigit, word)) > 4 for word in folds):
        return None  # "ISIN FR0001234567"
    if label == "place" and len(folds) == 2 and folds[1] in grammar().metropolis:
        return "organisation"
    if label == "place" and words.kinds[start] == "U" and folds[1] in small().of and len(folds) > 2:
        return "organisation"  # "CHU de Varnes"
    if label == "organisation" and words.lang == "fr" and folds[0] in grammar().texts:
        return "work"  # "Accord de coopération …", "Plan de travail 2030"
    if (
        label in ("work", "place")
        and words.lang == "fr"
        and len(folds) > 2
        and words.cap(start)
        and folds[0] in grammar().bodies
    ):
        return "organisation"  # "Brigade des mœurs"
    if label in ("organisation", "event") and words.lang == "fr" and standing(words, start, end, lex):
        return "organisation"  # "Conférence nationale des …"
    if label == "organisation" and words.lang == "fr" and folds[0] in lex.events:
        return "event"  # "Prix Acmo"
    if label in ("organisation", "person") and words.lang == "en" and thing(words, start, end, lex):
        return "work"  # "Ports and Harbours Act"
    if label == "organisation" and words.lang == "en" and folds[-1] in lex.events and folds[-1] not in lex.heads:
        return "event"  # "Voice of the Rivers Summit"
    treaty = folds[0] in lex.works and folds[0] not in lex.heads and folds[1] in lex.genitives | small().between
    if label == "organisation" and words.lang == "en" and treaty:
        return "work"  # "Agreement for Cooperation"
    if label != "person" and folds[0] in lex.role_words and words.kinds[start] in "CL":
        office = roles.role_at(words, start, lex)
        after = office[1] if office else end
        led = words.kinds[after] == "E" or words.folds[after] in lex.genitives | lex.articles
        if office and (led or all(folds[k - start] in lex.demonyms for k in range(after, end))):
            return None  # "Coordinateur national de la …", "Ministre ivoirien", "Chair the Board"
    if label != "person" and folds[0] in lex.role_words and folds[1] in small().further:
        return None  # "VP of Engineering"
    if label == "organisation" and end - start == 2 and words.kinds[end - 1] == "N" and folds[0] in lex.never_anywhere:
        return None  # "UMR 5912"
    plain = (lex.never, lex.topics, lex.openers) if words.lang == "en" else (lex.never, lex.topics)
    if label == "organisation" and all(any(word in several for several in plain) for word in folds):
        return None
    if label == "organisation" and words.lang == "fr" and _policy(words, start, end, lex):
        return None
    if label == "organisation" and words.lang == "fr" and _titled(words, start):
        return "work"

    return label

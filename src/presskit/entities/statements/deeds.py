"""What was founded, launched, signed, joined, acquired, awarded …, when and by whom, as a release states it.

A verb or noun of the locale opens a reading; it counts only with the parts its predicate needs: somebody before an
active verb, a thing of the right kind after it, a day or an agent beside a bare participle. What is denied, planned or
possible is none.
"""

from bisect import bisect_left
from collections.abc import Iterator

from presskit import locales
from presskit.entities.statements.clauses import (
    NAMES,
    Before,
    Sentence,
    Span,
    agent,
    announcer,
    before,
    subject,
)
from presskit.entities.statements.days import day
from presskit.entities.statements.deed import Deed, made
from presskit.entities.statements.things import THINGS, patient, thing
from presskit.entities.tokens import lex
from presskit.model import Version

_JOINED = 40  # tokens between a subject and a second verb of its


def deeds(version: Version) -> tuple[Deed, ...]:
    """The deeds a version states, in order, each once: the fullest statement of it."""
    lang = version.mentions.lang
    if lang not in locales.LANGUAGES:
        return ()
    best: dict[tuple[str, str, str], Deed] = {}
    for sentence in sentences(version):
        for deed in _read(sentence, version):
            key = (
                deed.predicate,
                deed.what.casefold(),
                "" if deed.predicate in ("founded", "appointed") else deed.subject,
            )
            known = best.get(key)
            if known is None or (bool(deed.date) + bool(deed.subject) > bool(known.date) + bool(known.subject)):
                best[key] = deed
    return tuple(sorted(best.values(), key=lambda deed: (deed.start, deed.predicate, deed.what)))


def sentences(version: Version) -> Iterator[Sentence]:
    """The segments of a version as tokens with the mentions over them; questions are left out."""
    stream = lex(version.document.text)
    words = locales.get(version.mentions.lang).deeds
    mentions = version.mentions.mentions
    over = [-1] * len(stream.words)
    for k, mention in enumerate(mentions):
        if mention.type in NAMES or mention.type in ("date", "time", "money"):
            i = bisect_left(stream.starts, mention.start, 12, len(stream.words) - 12)
            while i < len(stream.words) - 12 and stream.starts[i] < mention.end:
                if over[i] < 0:
                    over[i] = k
                i += 1
    for segment in version.segmented.segments:
        first = bisect_left(stream.starts, segment.start, 12, len(stream.words) - 12)
        end = bisect_left(stream.starts, segment.end, 12, len(stream.words) - 12)
        if end > first and stream.words[end - 1] != "?":
            yield Sentence(stream, first, end, over, mentions, words)


def _read(sentence: Sentence, version: Version) -> Iterator[Deed]:
    words, folded = sentence.words, sentence.stream.folded
    last: Span | None = None
    for i in range(sentence.first, sentence.end):
        word = folded[i]
        if sentence.over[i] >= 0:
            continue
        found = None
        if word in words.finite or word in words.participles or word in words.bare:
            found = _verb(sentence, i, version, last)
        if found is None and word in words.nouns:
            found = _noun(sentence, i, version)
        if found is not None:
            last = _doers(sentence, found) or last
            yield found


def _doers(sentence: Sentence, deed: Deed) -> Span | None:
    """Whose deed it is: a verb behind "and" tells what else they did."""
    if not deed.subjects:
        return None
    start, end = (bisect_left(sentence.stream.starts, at, sentence.first, sentence.end) for at in deed.spans[0])
    return Span(start, end, deed.subjects)


def _shared(sentence: Sentence, i: int, ahead: Before, last: Span | None) -> Span | None:
    """The subject of the deed before, for the verb at token `i` that "and" joins to it: "joined Acme and founded Bolt";
    not over a clause of another: "signed with Acme, which grew and founded Bolt"."""
    folded, words = sentence.stream.folded, sentence.words
    if last is None or i - last.end > _JOINED or sentence.over[ahead.at] >= 0 or folded[ahead.at] not in words.also:
        return None
    between = range(last.end, ahead.at)
    return None if any(folded[k] in words.relatives or folded[k] in words.clauses for k in between) else last


def _verb(sentence: Sentence, i: int, version: Version, last: Span | None) -> Deed | None:
    words, word = sentence.words, sentence.stream.folded[i]
    ahead = before(sentence, i)
    if ahead is None:
        return None
    shared = _shared(sentence, i, ahead, last)
    predicate = words.participles.get(word)
    if predicate and (ahead.having or ahead.being or word not in words.finite):
        if ahead.being:
            return _passive(sentence, i, predicate, ahead, version, shared)
        somebody = predicate == "appointed" and sentence.kind(i + 1) == "person"  # "the board appointed …"
        if not ahead.having and not somebody and not _actively(sentence, i, ahead, shared):
            return _reduced(sentence, i, predicate, ahead, version)
        doers = subject(sentence, ahead.at) or shared or _having(sentence, i, ahead)
        return _active(sentence, i, predicate, doers, version)
    if predicate := words.finite.get(word):
        doers = subject(sentence, ahead.at) or shared
        return None if ahead.being else _active(sentence, i, predicate, doers, version)
    doers = subject(sentence, ahead.at)
    if doers is None or not (ahead.future or len(doers.names) > 1):
        return None
    return _active(sentence, i, words.bare[word], doers, version)


def _having(sentence: Sentence, i: int, ahead: Before) -> Span | None:
    """ "annonce avoir signé": the announcement has the subject."""
    return announcer(sentence, i) if ahead.having else None


def _actively(sentence: Sentence, i: int, ahead: Before, shared: Span | None) -> bool:
    """A participle without auxiliary is the English past tense when a name is right before it and a thing after it."""
    if not sentence.words.simple_past:
        return False
    after = i + 1
    follows = sentence.stream.folded[after]
    opens = sentence.kind(after) in NAMES | {"money"} or follows in sentence.words.determiners
    capital = sentence.stream.words[after][0].isupper()
    return (
        (opens or capital or follows not in sentence.words.bounds)
        and follows not in sentence.words.by
        and (
            shared is not None
            or sentence.over[ahead.at] >= 0
            or sentence.stream.folded[ahead.at] in sentence.words.pronouns | sentence.words.relatives | {")", ","}
        )
    )


def _active(sentence: Sentence, i: int, predicate: str, doers: Span | None, version: Version) -> Deed | None:
    what = thing(sentence, i + 1, predicate) if doers or predicate == "appointed" else None
    if what is None or (doers and set(what.names) & set(doers.names)):
        return None
    return made(sentence, predicate, doers, i, what, version)


def _passive(
    sentence: Sentence, i: int, predicate: str, ahead: Before, version: Version, shared: Span | None
) -> Deed | None:
    folded = sentence.stream.folded
    if predicate == "awarded" and _given(sentence, ahead):
        doers = subject(sentence, ahead.at)
        what = thing(sentence, i + 1, "received") if doers else None
        return made(sentence, "received", doers, i, what, version) if doers and what else None
    if predicate in ("joined", "raised", "received") or folded[i + 1] in sentence.words.elsewhere:
        return None
    what = patient(sentence, ahead.at, predicate)
    if predicate == "appointed" and shared and {sentence.mentions[k].type for k in shared.names} == {"person"}:
        what = shared  # "joined Acme in 2016 and was appointed director"
    return made(sentence, predicate, agent(sentence, i + 1), i, what, version) if what else None


def _given(sentence: Sentence, ahead: Before) -> bool:
    """English gives people prizes in the passive ("was awarded the medal"); French does not."""
    return sentence.words.given and sentence.kind(ahead.at) in NAMES


def _reduced(sentence: Sentence, i: int, predicate: str, ahead: Before, version: Version) -> Deed | None:
    """ "Acme, founded in 1998 by …", "Créée en 1998, Acme …": a participle with its day or its agent."""
    words, folded = sentence.words, sentence.stream.folded
    if predicate not in ("founded", "acquired", "launched", "signed") or folded[i + 1] in words.elsewhere:
        return None
    doers = agent(sentence, i + 1)
    when = day(sentence, i, i + 1)
    after = when is not None and sentence.mentions[when].start > sentence.stream.starts[i]
    if doers is None and not after:
        return None
    what = None
    if i - sentence.first <= 1 + (folded[sentence.first] in words.prefixes):
        comma = next((k for k in range(i + 1, min(sentence.end, i + 24)) if folded[k] == ","), None)
        while comma is not None and comma + 1 < sentence.end and what is None:
            k = comma + 1
            while (
                k < min(sentence.end, comma + 4)
                and sentence.over[k] < 0
                and sentence.stream.words[k][0].islower() | (folded[k] in words.articles)
            ):
                k += 1
            if k < sentence.end and sentence.kind(k) in THINGS:
                what = Span(k, sentence.end_of(k), (sentence.over[k],))
            break
    elif sentence.kind(ahead.at) in THINGS:
        what = Span(sentence.start_of(ahead.at), sentence.end_of(ahead.at), (sentence.over[ahead.at],))
    elif folded[ahead.at] in (",", "(") and sentence.kind(ahead.at - 1) in THINGS:
        k = ahead.at - 1
        what = Span(sentence.start_of(k), sentence.end_of(k), (sentence.over[k],))
    else:
        what = patient(sentence, ahead.at, predicate) if predicate == "signed" else None
    if what is None or (doers and set(doers.names) & set(what.names)):
        return None
    return made(sentence, predicate, doers, i, what, version)


def _noun(sentence: Sentence, i: int, version: Version) -> Deed | None:
    """ "announces the acquisition of Beta", "la nomination de X au poste de …"."""
    words, folded = sentence.words, sentence.stream.folded
    predicate, j = words.nouns[folded[i]], i + 1
    if predicate == "raised":  # levée de fonds de 5 M€
        j = j + 2 if folded[j] in words.of and folded[j + 1] in words.funds else j
    if folded[j] not in words.of or sentence.over[j] >= 0:
        return None
    j += 2 if folded[j + 1] == "’" else 1
    what = thing(sentence, j, predicate)
    if what is None:
        return None
    by = agent(sentence, what.end) if folded[what.end] in words.by else None  # "the creation of X was sponsored by Y"
    doers = by or announcer(sentence, i)
    if doers is None or set(doers.names) & set(what.names):
        return None
    return made(sentence, predicate, doers, i, what, version)

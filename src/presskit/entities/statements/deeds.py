"""What was founded, launched, signed, joined, acquired, awarded …, when and by whom, as a release states it.

A verb or noun of the locale opens a reading; it counts only with the parts its predicate needs: somebody before an
active verb, a thing of the right kind after it, a day or an agent beside a bare participle. What is denied, planned or
possible is none.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from presskit import locales
from presskit.entities.statements.clauses import (
    NAMES,
    Before,
    Sentence,
    Span,
    agent,
    announcer,
    bare,
    before,
    phrase,
    subject,
)
from presskit.entities.statements.conditions import conditional
from presskit.entities.statements.days import day
from presskit.entities.statements.things import THINGS, patient, thing
from presskit.entities.tokens import lex, match, phrases
from presskit.model import Mention, Moment, Version

_JOINED = 40  # tokens between a subject and a second verb of its
_ISO = frozenset("0123456789-/QWX")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something done: `subject` did it ("" when not said), `what` is as written without its article, `date` ISO 8601 or
    "". The spans are those of subject, verb, what and date; the names are indices of mentions."""

    predicate: str
    subject: str
    what: str
    date: str
    spans: tuple[tuple[int, int], ...]
    subjects: tuple[int, ...] = ()
    names: tuple[int, ...] = ()

    @property
    def start(self) -> int:
        """Where it is stated first."""
        return min(span[0] for span in self.spans)


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
    return _deed(sentence, predicate, doers, i, what, version)


def _passive(
    sentence: Sentence, i: int, predicate: str, ahead: Before, version: Version, shared: Span | None
) -> Deed | None:
    folded = sentence.stream.folded
    if predicate == "awarded" and _given(sentence, ahead):
        doers = subject(sentence, ahead.at)
        what = thing(sentence, i + 1, "received") if doers else None
        return _deed(sentence, "received", doers, i, what, version) if doers and what else None
    if predicate in ("joined", "raised", "received") or folded[i + 1] in sentence.words.elsewhere:
        return None
    what = patient(sentence, ahead.at, predicate)
    if predicate == "appointed" and shared and {sentence.mentions[k].type for k in shared.names} == {"person"}:
        what = shared  # "joined Acme in 2016 and was appointed director"
    return _deed(sentence, predicate, agent(sentence, i + 1), i, what, version) if what else None


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
    return _deed(sentence, predicate, doers, i, what, version)


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
    return _deed(sentence, predicate, doers, i, what, version)


def _deed(sentence: Sentence, predicate: str, doers: Span | None, i: int, what: Span, version: Version) -> Deed | None:
    stream = sentence.stream
    if conditional(sentence, min(i, what.start, doers.start if doers else i)):
        return None
    what = bare(sentence, what)
    spans = [_place(sentence, doers)] if doers else []
    spans += [(stream.starts[i], stream.ends[i]), _place(sentence, what)]
    last = max(i + 1, what.end)
    text = " ".join(version.document.text[slice(*_place(sentence, what))].split())
    if predicate == "appointed" and (post := _post(sentence, i, what, version)):
        text += ", " + " ".join(version.document.text[slice(*post)].split())
        spans.append(post)
        last = max(last, bisect_left(stream.starts, post[1], i, sentence.end))
    since = _since(sentence, i)  # the day of the deed before "and" is not of this one
    when = day(sentence, i if since > sentence.first else min(i, what.start), last)
    told = when is not None and sentence.mentions[when].start >= stream.starts[since]
    date = _date(sentence.mentions[when]) if when is not None and told else ""
    if when is not None and date:
        spans.append((sentence.mentions[when].start, sentence.mentions[when].end))
    return Deed(
        predicate=predicate,
        subject=" ".join(version.document.text[slice(*_place(sentence, doers))].split()) if doers else "",
        what=text,
        date=date,
        spans=tuple(spans),
        subjects=doers.names if doers else (),
        names=what.names,
    )


def _since(sentence: Sentence, i: int) -> int:
    """The "and" that joins the verb at token `i` to one before it, or the first token of the sentence."""
    ahead = before(sentence, i)
    joined = ahead is not None and ahead.at > sentence.first and sentence.over[ahead.at] < 0
    return ahead.at if ahead and joined and sentence.stream.folded[ahead.at] in sentence.words.also else sentence.first


def _place(sentence: Sentence, span: Span) -> tuple[int, int]:
    return sentence.stream.starts[span.start], sentence.stream.ends[span.end - 1]


def _date(mention: Mention) -> str:
    value = mention.value
    if not isinstance(value, Moment):
        return ""
    found = value.resolved or value.iso or ""
    return found if _ISO.issuperset(found) else ""


def _post(sentence: Sentence, i: int, what: Span, version: Version) -> tuple[int, int] | None:
    """The post a person is appointed to: after "as" or "au poste de", else the role the person is given there."""
    table = phrases((words, 0) for words in sentence.words.posts)
    for k in (what.end, i + 1):
        if found := match(sentence.stream, k, table):
            post = phrase(sentence, found[1], sentence.words.bounds)
            return _place(sentence, bare(sentence, post)) if post else None
    stream, words = sentence.stream, sentence.words
    low, high = stream.starts[sentence.first], stream.ends[sentence.end - 1]
    people = [one for one in version.mentions.people if one.mention in what.names]
    held = [one.role_span for one in people if one.role_span and low <= one.role_span[0] < high]
    if held and held[0][0] > stream.starts[i]:
        return held[0]
    after = i + 1  # "a été nommée directrice générale", "is appointed Group Chief Executive"
    small = words.bounds | words.adverbs | words.articles | words.by | words.at
    opens = what.end <= i and stream.words[after][0].isalpha() and sentence.over[after] < 0
    if opens and stream.folded[after] not in small:
        named = phrase(sentence, after, words.bounds)
        return _place(sentence, named) if named else None
    return held[0] if held else None

"""A deed as a record, made of the parts a reading found: words, spans, day, the post of who is appointed."""

from bisect import bisect_left
from dataclasses import dataclass

from presskit.entities.statements.clauses import Sentence, Span, bare, before, phrase
from presskit.entities.statements.conditions import conditional
from presskit.entities.statements.days import day
from presskit.entities.tokens import match, phrases
from presskit.model import Mention, Moment, Version

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


def made(sentence: Sentence, predicate: str, doers: Span | None, i: int, what: Span, version: Version) -> Deed | None:
    """The deed of the verb or noun at token `i`, by whom and to what; None when the sentence says that it may be."""
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

"""What stands around a verb, without a parser: who is before it, what is after it.

A sentence is read as tokens with the mentions over them. Whatever the words leave open gives None: a statement that is
missing is better than one nobody made.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from presskit.entities.tokens import Stream
from presskit.locales.schema.deeds import Deeds
from presskit.model import Mention

ACTORS = frozenset(("person", "organisation", "place"))
NAMES = frozenset(("person", "organisation", "place", "work", "event"))
_ASIDE = 30  # tokens of an apposition
_PHRASE = 22  # tokens of a noun phrase
_AWAY = 30  # tokens between an announcement and its subject
_BY = 16  # tokens between what was done and who it was done by
STOPS = frozenset(".;:!?\n")
BREAKS = frozenset(".;!?\n—–")  # no aside goes over one: what stands before a dash may be the dateline
_WHO = frozenset(("person", "organisation"))
QUOTED = {"«": "»", "“": "”", '"': '"'}
_TITLE = 4  # tokens of a title before a name
_ENDS = frozenset('.,;:!?()[]«»“”"\n—…|•')


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens from `first` to before `end` of a stream, with the mention over each token (-1 for none)."""

    stream: Stream
    first: int
    end: int
    over: Sequence[int]
    mentions: Sequence[Mention]
    words: Deeds

    def kind(self, i: int) -> str:
        """The type of the mention over token `i`, or ""."""
        return self.mentions[self.over[i]].type if self.over[i] >= 0 else ""

    def start_of(self, i: int) -> int:
        """The first token of the mention over token `i`."""
        while i > self.first and self.over[i - 1] == self.over[i]:
            i -= 1
        return i

    def end_of(self, i: int) -> int:
        """The token after the mention over token `i`."""
        here = self.over[i]
        while i < self.end and self.over[i] == here:
            i += 1
        return i


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a verb: the last token that is neither auxiliary nor adverb, and the voice."""

    at: int
    having: bool
    being: bool
    future: bool


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens from `start` to before `end`; `names` are the mentions in it that matter."""

    start: int
    end: int
    names: tuple[int, ...] = ()


def before(sentence: Sentence, i: int) -> Before | None:
    """Steps back over auxiliaries, adverbs and dates from token `i`; None where a negation, a modal verb or a reflexive
    pronoun makes it another statement."""
    words, folded = sentence.words, sentence.stream.folded
    having = being = future = False
    j = i - 1
    while j >= sentence.first:
        word = folded[j]
        if sentence.kind(j) in ("date", "time"):
            j = sentence.start_of(j) - 1
            continue
        if sentence.over[j] >= 0:
            break
        if word in words.doubts or word in words.reflexives:
            return None
        having, being = having or word in words.having, being or word in words.being
        future = future or word in words.futures
        if not (word in words.having or word in words.being or word in words.futures or word in words.adverbs):
            break
        j -= 1
    if j - 1 >= sentence.first and sentence.over[j] < 0 and folded[j - 1] in words.doubts and folded[j] not in _ENDS:
        return None
    return Before(j, having, being, future)


def subject(sentence: Sentence, at: int) -> Span | None:
    """The names that end at token `at`: right there, before an aside in commas or brackets, or before "who"; for a
    pronoun, whoever announces it in the same sentence."""
    words, folded = sentence.words, sentence.stream.folded
    if at < sentence.first:
        return None
    if folded[at] in words.pronouns and sentence.over[at] < 0:
        return announcer(sentence, at)
    if folded[at] in words.relatives and sentence.over[at] < 0:
        at -= 1
        at -= at > sentence.first and folded[at] == ","
    elif folded[at] == ")":
        low = max(sentence.first, at - _ASIDE)
        at = next((k - 1 for k in range(at, low, -1) if folded[k] == "("), at)
    elif folded[at] == ",":
        low = max(sentence.first, at - _ASIDE)
        stop = next((k + 1 for k in range(at - 1, low, -1) if folded[k] in BREAKS), low)
        at = next(
            (
                k
                for k in range(stop, at - 2)
                if sentence.kind(k) in _WHO and folded[k + 1] in ",(" and _ends(sentence, k)
            ),
            -1,
        )
    if at < sentence.first or sentence.kind(at) not in ACTORS:
        return None
    return _coordinated(sentence, at)


def _ends(sentence: Sentence, k: int) -> bool:
    return sentence.end_of(k) == k + 1


def _coordinated(sentence: Sentence, at: int) -> Span | None:
    """The names joined by commas and "and" that end with the one over token `at`."""
    words, folded = sentence.words, sentence.stream.folded
    start = sentence.start_of(at)
    names = [sentence.over[at]]
    joined = False
    while True:
        j = start - 1
        while j > sentence.first and folded[j] in words.articles and sentence.over[j] < 0:
            j -= 1
        if sentence.kind(start) == "person":  # "Mayor A and Council President B"
            title = j
            while (
                title > sentence.first and j - title < _TITLE and folded[title].isalpha() and sentence.over[title] < 0
            ):
                if folded[title] in words.joins and sentence.kind(title - 1) == "person":
                    j = title
                    break
                title -= 1
        if folded[j] not in words.joins and not (folded[j] == "," and joined):
            break
        while j > sentence.first and (folded[j] in words.joins or folded[j] == ","):
            j -= 1
        if folded[j] == ")":  # "the Space Agency (MSA) and Astroline"
            j = next((k - 1 for k in range(j, max(sentence.first, j - 6), -1) if folded[k] == "("), j)
        if sentence.kind(j) not in ACTORS:
            if not joined:
                break
            return None if folded[j] not in _ENDS else Span(start, sentence.end_of(at), tuple(names))
        joined = True
        start = sentence.start_of(j)
        if _led_by(sentence, start):
            return None  # "Acme, chaired by Jane Doe, and Bolt": Jane Doe belongs to the aside
        names.insert(0, sentence.over[j])
    previous = start - 1
    while (
        not joined and previous > sentence.first and folded[previous] in words.articles and sentence.over[previous] < 0
    ):
        if folded[previous] in words.of:
            return None  # "the chair of Acme signed": somebody else did
        previous -= 1
    if (
        not joined
        and folded[previous] in words.of | words.by | words.partner | words.at
        and sentence.over[previous] < 0
    ):
        return None
    return Span(start, sentence.end_of(at), tuple(names))


def _led_by(sentence: Sentence, start: int) -> bool:
    """A preposition of agents stands before the name at `start`, a title between them or not."""
    words, folded = sentence.words, sentence.stream.folded
    for k in range(start - 1, max(sentence.first, start - 1 - _TITLE) - 1, -1):
        if folded[k] in words.by:
            return True
        if sentence.over[k] >= 0 or folded[k] in _ENDS:
            return False
    return False


def announcer(sentence: Sentence, i: int) -> Span | None:
    """Who announces what stands at token `i`; None when something between them casts doubt on it."""
    words, folded = sentence.words, sentence.stream.folded
    for k in range(i - 1, max(sentence.first, i - _AWAY) - 1, -1):
        if folded[k] in words.doubts:
            return None
        if folded[k] in STOPS:
            return None
        if folded[k] in words.announcing and sentence.over[k] < 0:
            found = before(sentence, k)
            return subject(sentence, found.at) if found and not found.being else None
    return None


def phrase(sentence: Sentence, i: int, bounds: frozenset[str]) -> Span | None:
    """The noun phrase that starts at token `i`, adverbs and dates right after the verb left out."""
    words, folded = sentence.words, sentence.stream.folded
    start = i
    while start < sentence.end and (
        sentence.kind(start) in ("date", "time")
        or (
            sentence.over[start] < 0
            and (folded[start] in words.adverbs or folded[start] in words.articles)
            and (folded[start] not in words.determiners or sentence.kind(start + 1) in ("date", "time"))
        )
    ):
        start += 1
    end = start
    names: list[int] = []
    while end < sentence.end and end - start < _PHRASE:
        if sentence.kind(end) in ("date", "time"):
            break
        if sentence.over[end] >= 0:
            names.append(sentence.over[end])
            end = sentence.end_of(end)
            continue
        word = folded[end]
        if word in QUOTED and (close := _closing(sentence, end)):
            end = close
            continue
        if word in _ENDS or word in bounds or (word in "-–" and not sentence.stream.glued(end)):
            break
        end += 1
    while end > start and sentence.over[end - 1] < 0 and folded[end - 1] in words.articles | words.of | words.at:
        end -= 1
    if end <= start:
        return None
    return Span(start, end, tuple(names))


def _closing(sentence: Sentence, i: int) -> int:
    """The token after the mark that closes the name in quotation marks which opens at token `i`, 0 without one."""
    folded, mark = sentence.stream.folded, QUOTED[sentence.stream.folded[i]]
    last = min(sentence.end, i + _PHRASE)
    return next(
        (k + 1 for k in range(i + 2, last) if folded[k] == mark and sentence.stream.words[k - 1] not in ".,"), 0
    )


def bare(sentence: Sentence, span: Span) -> Span:
    """A phrase without its leading article."""
    start = span.start
    while (
        start < span.end - 1
        and sentence.over[start] < 0
        and (sentence.stream.folded[start] in sentence.words.articles or sentence.stream.folded[start] == "’")
    ):
        start += 1
    return Span(start, span.end, span.names)


def agent(sentence: Sentence, i: int) -> Span | None:
    """Who it was done by: the names after "by", within the clause that goes on at token `i`."""
    words, folded = sentence.words, sentence.stream.folded
    for k in range(i, min(sentence.end, i + _BY)):
        if folded[k] in STOPS:
            return None
        if folded[k] in words.by and sentence.over[k] < 0:
            j = k + 1
            while j < min(sentence.end, k + 6) and sentence.over[j] < 0 and folded[j] not in _ENDS:
                j += 1
            if j >= sentence.end:
                return None
            if sentence.kind(j) not in ACTORS:
                return None
            return _following(sentence, j)
    return None


def _following(sentence: Sentence, j: int) -> Span:
    """The names joined that start with the one over token `j`."""
    words, folded = sentence.words, sentence.stream.folded
    names, start, end = [sentence.over[j]], j, sentence.end_of(j)
    while end < sentence.end:
        k = end
        while k < sentence.end and (folded[k] in words.joins or folded[k] == "," or folded[k] in words.articles):
            k += 1
        if k == end or k >= sentence.end or sentence.kind(k) != sentence.kind(j):
            break
        names.append(sentence.over[k])
        end = sentence.end_of(k)
    return Span(start, end, tuple(names))

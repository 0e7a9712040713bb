"""A number and what is counted as a count: "47 laboratoires", "four of the ten", "from 120 to 300 employees"."""

from dataclasses import replace

from presskit.entities.figures import counted
from presskit.entities.figures.digits import Number, plain
from presskit.entities.figures.masks import sentence_start
from presskit.entities.figures.numbers import number
from presskit.entities.figures.readings import Reading
from presskit.entities.figures.terms import Tables, Term, bound_after, opens_change, other, sign_before
from presskit.entities.tokens import Stream, match
from presskit.locales.schema.amounts import Amounts
from presskit.model import Bound, Count

_DOZEN = 12
_UNDERSTOOD = 60  # tokens between what is counted and a figure that leaves it out
_CLAUSE = frozenset(",.;:!?(")


def count(stream: Stream, term: Term, bound: Bound, lang: str, table: Tables) -> Reading | None:
    """The count of a number without a unit; None when nothing is counted."""
    found, end, data = term.number, term.end, table.data
    if not countable(stream, term, table, lang):
        return None
    more = bound_after(stream, end, table) if bound == "exact" else None
    if more and counted.phrase(stream, more[1], lang) > more[1]:  # "500 or more students"
        bound, end = more
    of, noun = _shared(stream, term, end, lang, table)
    if noun == end:
        single = found.value is not None and found.value <= 1
        noun = counted.phrase(stream, end, lang, counted.Noun.SINGLE if single else counted.Noun.PLURAL)
    if noun == end:
        if not found.figures or not (found.scaled or (bound != "exact" and (found.value or 0) >= 20)):
            return None
        after = stream.folded[end]
        named = stream.words[end][0].isupper()  # "4.5 million Java users" counts, "12 Monkeys" does not
        if (
            after in data.not_counted
            or (after in data.to and stream.words[end + 1][0] in "0123456789$€£")
            or after in "-–"
            or (named and not _market(stream, found, end))
        ):
            return None
        what = ""
    else:
        what = what_of(stream, of, noun, table)
    value, reason = term.value, found.reason
    if found.fraction and value is None and what in data.measures:
        reason = "decimal_or_group"
    if bound == "exact" and (ahead := bound_after(stream, noun, table)):
        bound, noun = ahead
    start = term.start
    if bound != "exact" and start < found.start and _placed(stream, term, data):
        bound, start = "exact", found.start  # "under three themes"
    if value is not None and what[:1] == "°" and bound == "exact" and (sign := sign_before(stream, found.start, data)):
        value, start = sign * value, start - 1
    amount = None if value is None else plain(value)
    return Reading(
        start=start, end=noun, value=Count(amount=amount, what=what, bound=bound), reason=reason,
        score=0.9 if found.figures else 0.85,
    )  # fmt: skip


def _placed(stream: Stream, term: Term, data: Amounts) -> bool:
    """A preposition of place before a small number in words."""
    small = not term.number.figures and term.value is not None and term.value < _DOZEN
    return small and term.start + 1 == term.number.start and stream.folded[term.start] in data.placing


def _market(stream: Stream, found: Number, end: int) -> bool:
    """A figure with a scale word, before capitals that go on as a lower-case noun."""
    words = stream.words
    j = end
    while j - end < 4 and words[j][0].isupper() and words[j][1:].islower():
        j += 1
    return found.scaled and j > end and words[j][0].islower() and words[j].isalpha()


def _shared(stream: Stream, term: Term, end: int, lang: str, table: Tables) -> tuple[int, int]:
    """ "quatre des dix chercheurs", "3 out of 10 adults", "trois Français sur quatre": the first token of what is
    counted, and the token after all of it; twice `end` when it is no such share."""
    share = match(stream, end, table.share)
    if share is not None:
        second = number(stream, share[1], lang)
        if second is None or second.value is None or second.scaled:
            return end, end
        noun = counted.phrase(stream, second.end, lang)
        return (second.end, noun) if noun > second.end else (end, end)
    if stream.folded[end + 1] in table.data.share_after and stream.words[end][0].isalpha():
        second = number(stream, end + 2, lang)
        small = second is not None and term.value is not None and term.value < (second.value or 0) <= 100
        if second is not None and small and counted.phrase(stream, second.end, lang) == second.end:
            return end, second.end
    return end, end


def what_of(stream: Stream, end: int, noun: int, table: Tables) -> str:
    """What is counted, without the words that tie it to the number."""
    text = stream.text(end, noun)
    for lead in table.data.ties:
        if text.startswith(lead):
            return text[len(lead) :]
    return " ".join(text.split())


def countable(stream: Stream, term: Term, table: Tables, lang: str) -> bool:
    """No part of a name ("Windows 10 users"), no time, no figure that goes on in letters or another figure."""
    words, folded, found = stream.words, stream.folded, term.number
    i, end = found.start, term.end
    before = words[i - 1]
    if found.value == 0 and not found.figures:
        return False
    if found.figures and len(words[i]) == 4 and end == i + 1 and "1990" <= words[i] <= "2049" and words[i][3] != "0":
        return term.start < i  # a year that says nothing of itself
    if found.fraction and not found.scaled and not term.scaled and stream.words[found.end - 1] == "0":
        return words[end] in table.data.measures or folded[end] == "-"  # 4.0 is a version, but "2.0-litre"
    if found.fraction and table.data.decimal == "." and folded[found.end - 2] == ",":
        return False  # "2,3-dimethylbutane"
    if stream.glued(end) and words[end][0].isalnum() and words[end] not in table.data.measures:
        return False
    if folded[end] in "./:,-–" and stream.glued(end) and stream.glued(end + 1) and words[end + 1][0] in "0123456789":
        return False
    if term.start < i:
        return True
    if stream.glued(i) and before in "-–/.:,+" and words[i - 2][0].isalnum() and stream.glued(i - 1):
        return False
    if before[0].isupper() and before[0].isalpha() and found.figures:
        if folded[i - 1] in table.cues or (before.isupper() and len(before) > 3):
            return True
        long = (found.end > i + 1 and not found.fraction) or (
            found.value is not None and found.value >= 1000 and len(words[i]) > 4
        )
        opening = sentence_start(stream, i - 1) and before.endswith(table.data.participles)
        return long or opening or counted.titled(stream, i)
    return not (folded[i - 1] in table.data.share_after and folded[i - 2] in table.data.articles)  # "one in three …"


def understood(stream: Stream, i: int, last: Reading, lang: str, table: Tables) -> Reading | None:
    """ "22 films, dont 16 seront …", "106 se sont …": a figure before a verb, of what was counted before it in the
    paragraph."""
    value, data = last.value, table.data
    if not isinstance(value, Count) or not value.what or i - last.end > _UNDERSTOOD:
        return None
    found = number(stream, i, lang)
    if (
        found is None
        or found.value is None
        or found.fraction
        or not found.figures
        or "\n" in stream.words[last.end : i]
    ):
        return None
    before, verb = stream.folded[i - 1], stream.folded[found.end]
    formed = len(verb) > 4 and verb.endswith(data.understood_endings) and not verb.endswith(data.understood_not)
    if not (verb in data.understood or formed) or stream.glued(found.end) or stream.glued(i):
        return None
    if before not in data.understood_after and before not in _CLAUSE:
        return None
    what = Count(amount=plain(found.value), what=value.what, bound="exact")
    return Reading(start=i, end=found.end, value=what, score=0.75)


def changed(stream: Stream, left: Term, lang: str, table: Tables) -> Reading | None:
    """The first end of a change of a count: "passe de 120 à 300 salariés" has 120 salariés."""
    if left.value is None or not opens_change(stream, left, table):
        return None
    right = other(stream, left.end + 1, lang, table)
    if right is None or right.kind or right.value is None or right.number.start != left.end + 1:
        return None
    noun = counted.phrase(stream, right.end, lang)
    if noun == right.end or not countable(stream, replace(left, end=left.end), table, lang):
        return None
    value = left.value
    if right.scaled and not left.scaled and value < right.value / right.number.factor * 100:
        value *= right.number.factor
    return Reading(
        start=left.start, end=left.end, score=0.8,
        value=Count(amount=plain(value), what=what_of(stream, right.end, noun, table), bound="exact"),
    )  # fmt: skip

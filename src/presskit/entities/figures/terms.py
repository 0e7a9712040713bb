"""A term: a number with what stands beside it – sign, currency, scale, per cent – and the other end of its range."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from presskit import locales
from presskit.entities.figures import currencies, money, spelled
from presskit.entities.figures.digits import Number, decimal_reading, grouped_reading
from presskit.entities.figures.numbers import number, scaled
from presskit.entities.tokens import Phrases, Stream, ending, match, match_before, phrases
from presskit.locales.schema.amounts import Amounts
from presskit.model import Bound

_FOLD = 1000  # no change is greater
_INDEX = 50  # more points than that are of an index
_DASHES = frozenset("-–—")
_FIGURES = frozenset("0123456789$€£¥")
_BEFORE_SIGN = frozenset(" \n\t(:;,\u00a0\u202f")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Tokens from `start` to before `end`; `value` has scale and sign applied, None when the figure reads two ways."""

    start: int
    end: int
    number: Number
    value: Decimal | None
    kind: str  # money, percent, point, basis or "" when nothing says
    code: str = ""
    scaled: bool = False
    own: bool = False  # the unit stands beside this number itself


@dataclass(frozen=True, slots=True)
class Tables:
    """The words around numbers in a language, ready to match."""

    data: Amounts
    bounds: Phrases[Bound]
    bounds_after: Phrases[Bound]
    percent: Phrases[str]
    per: Phrases[str]
    over: Phrases[int]
    share: Phrases[int]
    first: frozenset[str]
    cues: frozenset[str]


@cache
def tables(lang: str) -> Tables:
    """The tables of a language."""
    data = locales.get(lang).amounts
    units = [*((words, "percent") for words in data.percent), *((words, "point") for words in data.points),
             *((words, "basis") for words in data.basis_points)]  # fmt: skip
    parts = frozenset(data.denominators) if data.share_articles else frozenset()
    first = spelled.tables(lang).first | data.indefinite_nouns | parts
    return Tables(
        data=data,
        bounds=ending(data.bounds.items()),
        bounds_after=phrases(data.bounds_after.items()),
        percent=phrases(units),
        per=phrases(data.per.items()),
        over=phrases((words, 0) for words in data.over),
        share=phrases((words, 0) for words in data.share),
        first=first,
        cues=data.openers | data.stop,
    )


def term(stream: Stream, i: int, lang: str, table: Tables, free: int) -> Term | None:
    """The term whose number starts at token `i`; nothing before token `free` belongs to it."""
    found = number(stream, i, lang)
    if found is None:
        return None
    if stream.words[i - 1] == "(" and (loss := _bracketed(stream, found, lang, free)):
        return loss
    i = found.start
    start, end, value = i, found.end, found.value
    sign = _sign(stream, i, table)
    kind = code = ""
    power, scaled = 0, found.scaled
    prefix = money.before(stream, i, lang) if i > free else None
    if prefix and prefix[1] < free:
        prefix = None
    tail = money.after(stream, end, lang, prefix[0] if prefix else "")
    if prefix or tail:
        kind = "money"
        code = tail.code if tail else ""
        if prefix and (not code or prefix[0] != "?dollar"):
            code = prefix[0]
        if prefix:
            power = money.power_before(stream, i, lang)
            start = prefix[1]
            if sign == 0:
                sign = _sign(stream, start, table)
        if tail:
            end, power = tail.end, tail.power or power
        scaled = scaled or power > 0
        if value is None and not power and currencies.whole(code):
            found = grouped_reading(stream, found)  # no currency without cents has thousandths: "1.500 FCFA"
            value = found.value
        if power and value is None:
            found = decimal_reading(stream, found)
            value = found.value
    elif unit := match(stream, end, table.percent):
        kind, end = unit
        found = decimal_reading(stream, found)
        value = found.value
    elif stream.folded[end] == "-" and (unit := match(stream, end + 1, table.percent)) and stream.glued(end + 1):
        kind, end = unit
    elif stream.folded[end] in table.data.point_words and _change(stream, found, table.data):
        kind, end = "point", end + 1
        found = decimal_reading(stream, found)
        value = found.value
    elif found.figures and not found.scaled and (glued := _glued_scale(stream, end, table.data)):
        power, end, scaled = glued, end + 1, True
    if value is not None:
        value = money.scale(value, power)
        if sign < 0 and kind in ("money", "percent", "point"):
            value = -value
        if kind == "basis":
            value, kind = value / 100, "point"
    if sign and kind:
        start -= 1
    if start < free:
        start = i
    return Term(start=start, end=end, number=found, value=value, kind=kind, code=code, scaled=scaled, own=bool(kind))


def _bracketed(stream: Stream, found: Number, lang: str, free: int) -> Term | None:
    """A negative sum as accounts write it: "$(3.2) million", "(12,6) M€"."""
    first, end = found.start - 1, found.end + 1
    if stream.words[found.end] != ")" or found.value is None or not found.figures or first < free:
        return None
    prefix = money.before(stream, first, lang) if stream.glued(first) and first > free else None
    found = scaled(stream, replace(found, end=end), lang)
    tail = money.after(stream, found.end, lang, prefix[0] if prefix else "")
    if found.value is None or not (prefix or tail):
        return None
    code = prefix[0] if prefix else tail.code if tail else ""
    power, end = (tail.power, tail.end) if tail else (0, found.end)
    return Term(
        start=prefix[1] if prefix else first, end=end, number=found, value=-money.scale(found.value, power),
        kind="money", code=code, scaled=found.scaled or power > 0, own=True,
    )  # fmt: skip


def _glued_scale(stream: Stream, end: int, data: Amounts) -> int:
    """The power of ten of a scale sign glued to the figure: the k of "10k downloads"."""
    alone = stream.glued(end) and not (stream.glued(end + 1) and stream.words[end + 1][0].isalnum())
    return data.count_scales.get(stream.words[end], 0) if alone else 0


def _sign(stream: Stream, i: int, table: Tables) -> int:
    """The sign before token `i`; none where the word is the end of a bound: "au moins 10 euros"."""
    sign = sign_before(stream, i, table.data)
    if sign < 0 and stream.folded[i - 1] in table.data.minus:
        bound = bound_before(stream, i, table)
        return 0 if bound and bound[1] < i - 1 else sign
    return sign


def sign_before(stream: Stream, i: int, data: Amounts) -> int:
    """-1 or 1 for a sign before token `i`, 0 without one. A sign may stand apart in brackets only: "(+ 3,2 %)"."""
    before = stream.folded[i - 1]
    if before in data.minus:
        return (
            0 if stream.folded[i - 2] in data.alternative and stream.folded[i - 3] in data.plus else -1
        )  # "plus or minus"
    if before not in "+-–" or len(before) != 1:
        return 0
    if not stream.glued(i) and stream.words[i - 2] not in "(:":
        return 0
    place = stream.starts[i - 1]
    outside = stream.source[place - 1] if place else "\n"
    if outside not in _BEFORE_SIGN:
        return 0
    return 1 if before == "+" else -1


def _change(stream: Stream, found: Number, data: Amounts) -> bool:
    """ "points" with decimals, or after a word of rise or fall or a sign; not "points de vente", "5 234,18 points"."""
    i, end = found.start, found.end + 1
    if stream.folded[end] in data.of or stream.folded[end] in data.elided or (found.value or 0) >= _INDEX:
        return False
    if stream.folded[end][0].isalpha() and stream.folded[end] not in data.stop:
        return False  # "7.5 point release"
    return found.fraction or stream.folded[i - 1] in "+-" or any(w in data.change for w in stream.folded[i - 6 : i])


def second(stream: Stream, left: Term, lang: str, table: Tables) -> Term | None:
    """The other end of a range."""
    data, folded = table.data, stream.folded
    j = left.end
    joiner = folded[j]
    before = folded[left.start - 1]
    if joiner in _DASHES:
        if joiner != "–" and not (stream.glued(j) and stream.glued(j + 1)):
            return None
    elif joiner in data.between_join:
        if before not in data.between:
            return None
    elif joiner in data.to:
        if moved(stream, left, table):
            return None
    elif joiner not in data.alternative:
        return None
    return other(stream, j + 1, lang, table)


def moved(stream: Stream, left: Term, table: Tables) -> bool:
    """ "passe de 5 à 8": a change, whose ends are two amounts."""
    data, first = table.data, left.start
    return stream.folded[first - 1] in data.start and any(
        word in data.moves for word in stream.folded[first - 5 : first - 1]
    )


def moved_by(stream: Stream, left: Term, table: Tables) -> bool:
    """ "A augmenté de 5": a word of rise or fall before the number and its preposition."""
    first = left.start
    return stream.folded[first - 1] in table.data.start and any(
        word in table.data.change for word in stream.folded[first - 4 : first - 1]
    )


def opens_change(stream: Stream, left: Term, table: Tables) -> bool:
    """A bare number that something moves from: the 120 of "passe de 120 à 300"."""
    changes = stream.folded[left.end] in table.data.to and not left.kind
    return changes and (moved(stream, left, table) or moved_by(stream, left, table))


def lent(stream: Stream, left: Term, lang: str, table: Tables) -> Term:
    """The first end of a change with the unit of the other: "passe de 5 à 8 millions d’euros"."""
    if left.value is None or not opens_change(stream, left, table):
        return left
    right = other(stream, left.end + 1, lang, table)
    if right is None or not right.kind or not right.number.value or right.number.start != left.end + 1:
        return left
    if right.value is None:
        return left
    value = left.value
    if right.scaled and not left.scaled:
        scaled = value * right.number.factor * abs(right.value / right.number.value)
        value = scaled if scaled <= abs(right.value) * _FOLD else value  # "de 800 000 à 1,2 million" has its own scale
    return replace(left, value=value, kind=right.kind, code=right.code)


def other(stream: Stream, k: int, lang: str, table: Tables) -> Term | None:
    """The term that starts at token `k`, maybe with its currency."""
    folded = stream.folded
    for step in range(4):  # a currency may stand before the number
        word = stream.words[k + step]
        if word[0] in "0123456789" or folded[k + step] in table.first:
            return term(stream, k + step, lang, table, k)
        if not (word in "$€£¥" or word.isupper()):
            return None
    return None


def bound_after(stream: Stream, i: int, table: Tables) -> tuple[Bound, int] | None:
    """The bound that starts at token `i` and the token after it; none where a number follows, whose bound it is:
    "$40,000 and over $2 million"."""
    found = match(stream, i, table.bounds_after)
    return None if found and stream.words[found[1]][0] in _FIGURES else found


def bound_before(stream: Stream, i: int, table: Tables) -> tuple[Bound, int] | None:
    """The bound that ends before token `i` and its first token; the head of an arrow ("->") is none."""
    found = match_before(stream, i, table.bounds)
    if found and stream.words[found[1]] in "<>" and stream.glued(found[1]):
        return None
    return found

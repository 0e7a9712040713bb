"""When two normalised values say the same, and how to name them in both languages."""

import re
from decimal import Decimal, InvalidOperation

from presskit.check.comparison import quoted
from presskit.locales import durations, measures
from presskit.model import Count, Mention, Moment, Money, Percent, Value

_DOLLAR = re.compile(r"\$|dollar", re.IGNORECASE)
_DOLLARS = frozenset(("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"))
_NAMES = {
    "EUR": ("euro", "€"), "USD": ("dollar", "$"), "GBP": ("livre", "£"), "CHF": ("franc suisse", "CHF "),
    "CAD": ("dollar canadien", "CA$"), "JPY": ("yen", "¥"), "AUD": ("dollar australien", "A$"),
}  # fmt: skip
_SCALES = (
    (Decimal(10**9), "milliard", "billion"),
    (Decimal(10**6), "million", "million"),
)


def decimal(amount: str | None) -> Decimal | None:
    """A decimal string as a number; None when it is not one."""
    try:
        return Decimal(amount) if amount is not None else None
    except InvalidOperation:
        return None


def amounts(value: Value | None) -> tuple[Decimal, ...]:
    """The numbers a value states: one, or the two ends of a range."""
    if value is None or isinstance(value, Moment):
        return ()
    return tuple(number for text in (value.amount, value.upper) if (number := decimal(text)) is not None)


def numbers(value: Value | None) -> frozenset[str]:
    """The same in digits without an exponent and without zeros behind the comma, as figures are read."""
    return frozenset(f"{number.normalize():f}" for number in amounts(value))


def same_amount(fr: Mention, en: Mention) -> bool:
    """Do two amounts of any kind state the same numbers (and currency, and unit)?"""
    left, right = fr.value, en.value
    if isinstance(left, Count) and isinstance(right, Count):
        mine, theirs = amounts(left), amounts(right)
        if len(mine) == len(theirs) == 1 and measures.same(mine[0], left.what, theirs[0], right.what):
            return True
        if measures.apart(left.what, right.what):
            return False
    if amounts(left) != amounts(right) or not amounts(left):
        return False
    if isinstance(left, Money) and isinstance(right, Money):
        return same_currency(fr, en)
    if isinstance(left, Percent) and isinstance(right, Percent):
        return left.unit == right.unit
    return True


def same_currency(fr: Mention, en: Mention) -> bool:
    """May two amounts of money be in the same currency? A bare dollar sign may be any dollar, but no euro."""
    left, right = (m.value.currency if isinstance(m.value, Money) else "" for m in (fr, en))
    if left and right:
        return left == right or (left in _DOLLARS and right in _DOLLARS and "$" in fr.text + en.text)
    if not left and not right:
        return True
    open_one, known = (fr, right) if not left else (en, left)
    return known in _DOLLARS if _DOLLAR.search(open_one.text) else True


def roughly(fr: Value | None, en: Value | None) -> bool:
    """Are both no exact amounts, in different ways ("plus de", "nearly"), and hardly apart (5%)?"""
    left, right = amounts(fr), amounts(en)
    if isinstance(fr, Moment) or isinstance(en, Moment) or fr is None or en is None or len(left) != len(right):
        return False
    vague = "exact" not in (fr.bound, en.bound) and fr.bound != en.bound
    return vague and all(abs(a - b) <= max(abs(a), abs(b)) / 20 for a, b in zip(left, right, strict=True))


def power_of_ten(left: Decimal, right: Decimal) -> bool:
    """Is one the other times 10, 100, 1000 …: a slip of scale?"""
    if not left or not right:
        return False
    ratio = max(abs(left), abs(right)) / min(abs(left), abs(right))
    return ratio >= 10 and ratio == Decimal(10) ** (len(str(int(ratio))) - 1)


def spoken(mention: Mention, lang: str, side: str = "") -> str:
    """A value by the conventions of a language: "48 millions d’euros" or "€48 million", "3,2 %" or "3.2%"; what has to
    be quoted is in the language `side`."""
    value = mention.value
    numbers = amounts(value)
    if isinstance(value, Moment) and mention.type == "duration" and (words := durations.spoken(value.iso or "", lang)):
        return words
    if not numbers:
        return quoted(mention.text, side or lang)
    if isinstance(value, Money):
        return _money(numbers, value.currency or ("$" if _DOLLAR.search(mention.text) else ""), lang)
    text = "–".join(number(n, lang) for n in numbers)
    if isinstance(value, Percent):
        if value.unit == "point":
            return f"{text} points" if lang == "fr" else f"{text} percentage points"
        return f"{text} %" if lang == "fr" else f"{text}%"
    if isinstance(value, Count) and value.amount is not None and not any(c.isdigit() for c in mention.text):
        return f"{text} ({quoted(mention.text, side or lang)})"
    return text


def _money(numbers: tuple[Decimal, ...], currency: str, lang: str) -> str:
    top = max(numbers)
    factor, one_fr, one_en = next((row for row in _SCALES if abs(top) >= row[0]), (Decimal(1), "", ""))
    text = "–".join(number(n / factor, lang) for n in numbers)
    name, sign = _NAMES.get(currency, (currency, f"{currency} " if currency else ""))
    if currency == "$":
        name, sign = "dollar", "$"
    if lang == "en":
        return f"{sign}{text} {one_en}".strip()
    plural = "s" if abs(top / factor) >= 2 else ""
    coin = name if name.isupper() else _plural(name) if abs(top) >= 2 else name
    if not one_fr:
        return f"{text} {coin}".strip()
    link = ("d’" if name[:1] in "aeiouyhé" else "de ") if name and not name.isupper() else ""
    return f"{text} {one_fr}{plural} {link}{coin}".strip()


def _plural(name: str) -> str:
    return " ".join(word if word.endswith("s") or word == "yen" else word + "s" for word in name.split())


def number(value: Decimal, lang: str) -> str:
    """A number with the marks of a language."""
    digits = f"{value:,f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:,f}"
    return digits.replace(",", "\u202f").replace(".", ",") if lang == "fr" else digits

"""When two normalised values say the same, and how to name them in both languages."""

from decimal import Decimal, InvalidOperation

from presskit.model import Count, Mention, Moment, Money, Percent, Value

AMOUNT_TYPES = ("money", "percent", "count")


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


def same_amount(fr: Mention, en: Mention) -> bool:
    """Do two amounts of any kind state the same numbers (and currency, and unit)?"""
    left, right = fr.value, en.value
    if amounts(left) != amounts(right) or not amounts(left):
        return False
    if isinstance(left, Money) and isinstance(right, Money):
        return not (left.currency and right.currency) or left.currency == right.currency
    if isinstance(left, Percent) and isinstance(right, Percent):
        return left.unit == right.unit
    return True


def power_of_ten(left: Decimal, right: Decimal) -> bool:
    """Is one the other times 10, 100, 1000 …: a slip of scale?"""
    if not left or not right:
        return False
    ratio = max(abs(left), abs(right)) / min(abs(left), abs(right))
    return ratio >= 10 and ratio == Decimal(10) ** (len(str(int(ratio))) - 1)


def spoken(mention: Mention, lang: str) -> str:
    """A value in the words of a language: "70 millions EUR", "12 %", "9 July"."""
    value = mention.value
    if isinstance(value, Money | Percent | Count):
        numbers = amounts(value)
        text = "–".join(_number(number, lang) for number in numbers) or mention.text
        if isinstance(value, Money):
            return f"{text} {value.currency}".strip()
        if isinstance(value, Percent):
            point = "points" if lang == "en" else "points de pourcentage"
            return f"{text} {point}" if value.unit == "point" else f"{text} %" if lang == "fr" else f"{text}%"
        return text
    return mention.text


def _number(number: Decimal, lang: str) -> str:
    digits = f"{number:,f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:,f}"
    return digits.replace(",", "\u202f").replace(".", ",") if lang == "fr" else digits

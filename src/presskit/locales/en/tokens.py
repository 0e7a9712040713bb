"""Words alignment reads as numbers and dates: English."""

from presskit.locales.schema.tokens import Tokens

_UNITS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

DATA = Tokens(
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "apr": 4, "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    weekdays={
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    },
    capitalised=frozenset({"may", "march", "august", "jan"}),
    numbers={
        **_UNITS, **_TENS, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "hundred": 100,
        **{f"{ten}-one": value + 1 for ten, value in _TENS.items()},
        **{f"{ten}-{unit}": value + digit for ten, value in _TENS.items() for unit, digit in _UNITS.items()},
    },
    scales={
        "thousand": 3, "k": 3, "million": 6, "millions": 6, "m": 6, "mn": 6, "billion": 9, "billions": 9, "bn": 9,
        "b": 9, "trillion": 12, "trillions": 12, "tn": 12,
    },
    ordinals=frozenset({"st", "nd", "rd", "th"}),
    thousands=",",
    decimals=".",
    hours=frozenset(),
)  # fmt: skip

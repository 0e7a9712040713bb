"""Words alignment reads as numbers and dates: French."""

from presskit.locales.schema.tokens import Tokens

_UNITS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18,
    "dix-neuf": 19,
}  # fmt: skip
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingt": 80}
_NUMBERS = {
    **_UNITS,
    **_TENS,
    "quatre-vingts": 80,
    "soixante-et-onze": 71,
    "cent": 100,
    **{f"{ten}-et-un": value + 1 for ten, value in _TENS.items() if value < 70},
    **{
        f"{ten}-{unit}": value + digit
        for ten, value in _TENS.items()
        for unit, digit in _UNITS.items()
        if digit < 10 or value in (60, 80)
    },
}

DATA = Tokens(
    months={
        "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9,
        "octobre": 10, "novembre": 11, "decembre": 12, "janv": 1, "fevr": 2, "avr": 4, "juil": 7, "oct": 10, "nov": 11,
        "dec": 12,
    },
    weekdays={"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7},
    capitalised=frozenset(),
    numbers=_NUMBERS,
    scales={
        "mille": 3, "millier": 3, "milliers": 3, "k": 3, "million": 6, "millions": 6, "m": 6, "mio": 6, "milliard": 9,
        "milliards": 9, "md": 9, "mds": 9, "mrd": 9, "mrds": 9, "billion": 12, "billions": 12,
    },
    ordinals=frozenset({"er", "ere", "e", "eme", "emes", "es", "re", "nd", "nde"}),
    thousands=".",
    decimals=",",
    hours=frozenset({"h", "heure", "heures"}),
)  # fmt: skip

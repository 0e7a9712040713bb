"""Units of measure in either language: when two measures are one, converted for its readers.

"5 km" are "three miles" to an English reader. Factors are those of the international yard and pound (1959). Degrees
are converted as a temperature (18 °C, 64 °F) or as a change of one (2 °C less, 3.6 °F less): which, only words tell.
"""

import unicodedata
from decimal import Decimal
from functools import cache
from typing import Final

NEAR: Final = Decimal("0.05")  # of the larger one: converted figures are rounded
FREEZING: Final = 32  # degrees Fahrenheit of 0 °C

# dimension, factor to its base unit, then the names of the unit
_UNITS = """
length 1 m mètre mètres metre metres meter meters
length 0.01 cm centimètre centimètres centimetre centimetres centimeter centimeters
length 0.001 mm millimètre millimètres millimetre millimetres millimeter millimeters
length 1000 km kilomètre kilomètres kilometre kilometres kilometer kilometers
length 1609.344 mile miles
length 1852 mille_marin milles_marins mille_nautique milles_nautiques nautical_mile nautical_miles
length 0.3048 foot feet ft pied pieds
length 0.0254 inch inches pouce pouces
length 0.9144 yard yards
area 1 m² m2 mètre_carré mètres_carrés square_metre square_metres square_meter square_meters sq_m sqm square-metre
area 10000 ha hectare hectares
area 1000000 km² km2 kilomètre_carré kilomètres_carrés square_kilometre square_kilometres square_kilometer
area 0.09290304 square_foot square_feet sq_ft pied_carré pieds_carrés
area 4046.8564224 acre acres
area 2589988.110336 square_mile square_miles mille_carré milles_carrés
mass 1 kg kilo kilos kilogramme kilogrammes kilogram kilograms
mass 0.001 g gramme grammes gram grams
mass 1000 tonne tonnes
mass 0.45359237 pound pounds lb lbs livre livres
mass 907.18474 ton tons
mass 0.028349523125 ounce ounces oz once onces
volume 1 l litre litres liter liters
volume 1000 m³ m3 mètre_cube mètres_cubes cubic_metre cubic_metres cubic_meter cubic_meters
volume 3.785411784 gallon gallons
volume 158.987294928 barrel barrels baril barils
speed 1 km/h kilomètres-heure kilomètre-heure kph
speed 1.609344 mph
temperature 1 °c degré_celsius degrés_celsius degree_celsius degrees_celsius celsius
temperature 0.5555555556 °f degré_fahrenheit degrés_fahrenheit degree_fahrenheit degrees_fahrenheit fahrenheit
data 1000 ko kb kilo-octet kilo-octets kilobyte kilobytes
data 1000000 mo mb mégaoctet mégaoctets megabyte megabytes
data 1000000000 go gb gigaoctet gigaoctets gigabyte gigabytes
data 1000000000000 to tb téraoctet téraoctets terabyte terabytes
"""


@cache
def _table() -> dict[str, tuple[str, Decimal]]:
    rows = (line.split() for line in _UNITS.strip().splitlines())
    return {_plain(name.replace("_", " ")): (row[0], Decimal(row[1])) for row in rows for name in row[2:]}


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def _unit(what: str) -> tuple[str, Decimal] | None:
    """The unit that what is counted begins with ("mètres carrés de bureaux")."""
    words = _plain(what).split()
    return _table().get(" ".join(words[:2])) or _table().get(words[0] if words else "")


def unit(word: str) -> bool:
    """A word that names a unit: "mètres", "km"."""
    return _plain(word) in _table()


def apart(what: str, else_what: str) -> bool:
    """Are two things counted in different units of one dimension (kilometres, metres)?"""
    left, right = _unit(what), _unit(else_what)
    return left is not None and right is not None and left[0] == right[0] and left[1] != right[1]


def same(one: Decimal, what: str, other: Decimal, else_what: str) -> bool:
    """Are two counts of different units of one dimension as much, to a twentieth?"""
    left, right = _unit(what), _unit(else_what)
    if not left or not right or not apart(what, else_what):
        return False
    a, b = one * left[1], other * right[1]
    if left[0] == "temperature" and _degrees(one, left[1], other, right[1]):
        return True
    return abs(a - b) <= NEAR * max(abs(a), abs(b))


def _degrees(one: Decimal, size: Decimal, other: Decimal, other_size: Decimal) -> bool:
    """Are two temperatures the same, to a degree Fahrenheit, of which a degree of the one is `size` of Celsius?"""
    warm = [n * 9 / 5 + FREEZING if s == 1 else n for n, s in ((one, size), (other, other_size))]
    return abs(warm[0] - warm[1]) <= 1

"""What a page of a PDF shows: words and pictures with their places.

Coordinates are points in the upright page, y grows upwards.
"""

from dataclasses import dataclass, field
from typing import Any

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
WORD_GAP = 0.15  # of the font size: the least gap that separates words; kerning stays below 0.1


def multiplied(one: Matrix, two: Matrix) -> Matrix:
    """The matrix that first does `one`, then `two`."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a space, in one place: `x0` to `x1`, baseline `y`, font `size` in points. `spaced` when a
    space character stands before it in the file."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    spaced: bool
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a page: `matrix` takes the unit square to the page, `width` and `height` are in pixels, `stream` is
    the image object of the file (None for inline images and for the second engine)."""

    matrix: Matrix
    width: int = 0
    height: int = 0
    stream: Any = None

    @property
    def pixels(self) -> int:
        """Its size."""
        return self.width * self.height

    @property
    def area(self) -> float:
        """In square points."""
        a, b, c, d, _, _ = self.matrix
        return abs(a * d - b * c)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top in points."""
        a, b, c, d, e, f = self.matrix
        xs, ys = (e, e + a, e + c, e + a + c), (f, f + b, f + d, f + b + d)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def quarters(self) -> int:
        """By how many quarter turns, counter-clockwise, the picture is turned on the page."""
        a, b, *_ = self.matrix
        if abs(a) >= abs(b):
            return 0 if a >= 0 else 2
        return 1 if b > 0 else 3


@dataclass(slots=True)
class Page:
    """What the text operators of a page show, in the order of the file."""

    words: list[Word] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    characters: int = 0
    unknown: int = 0
    invisible: int = 0


def upright(rotation: int, box: tuple[float, float, float, float]) -> tuple[Matrix, float, float]:
    """The matrix that turns a page as its /Rotate says and puts its corner at the origin, with width and height."""
    left, bottom, right, top = box
    width, height = right - left, top - bottom
    match rotation % 360:
        case 90:
            return (0.0, -1.0, 1.0, 0.0, -bottom, right), height, width
        case 180:
            return (-1.0, 0.0, 0.0, -1.0, right, top), width, height
        case 270:
            return (0.0, 1.0, -1.0, 0.0, top, -left), height, width
        case _:
            return (1.0, 0.0, 0.0, 1.0, -left, -bottom), width, height

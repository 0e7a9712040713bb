"""Paragraph styles and numbering of a Word document: what the author said a paragraph is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Literal, cast

from presskit import errors, locales
from presskit.extract.docx.package import Package

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Kind = Literal["title", "subtitle", "heading", "paragraph", "list_item", "quote", "caption", "contents"]
_MAX_CHAIN = 12


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of styles in all languages."""

    kinds: Mapping[str, Kind]
    heading: re.Pattern[str]
    contents: re.Pattern[str]


@cache
def _names() -> _Names:
    families = [locales.get(lang).documents for lang in locales.LANGUAGES]
    heading = "|".join(word for one in families for word in one.heading_styles)
    contents = "|".join(word for one in families for word in one.contents_styles)
    return _Names(
        kinds={name: cast("Kind", kind) for one in families for name, kind in one.styles.items()},
        heading=re.compile(rf"(?:{heading})[ _]?([1-9])"),
        contents=re.compile(rf"(?:{contents}) ?\d"),
    )


@dataclass(frozen=True, slots=True)
class Role:
    """What a paragraph is; `level` is a heading's depth from 1."""

    kind: "Kind"
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style; None and 0 are inherited from the style named in `based_on`."""

    name: str
    based_on: str
    outline: int | None
    numbered: bool | None
    bold: bool | None
    half_points: int


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles by id; `unnumbered` are list definitions that show no mark."""

    by_id: dict[str, Style] = field(default_factory=dict)
    default: str = ""
    half_points: int = 22
    unnumbered: frozenset[str] = frozenset()

    def chain(self, properties: "etree._Element | None") -> list[Style]:
        """The style of a paragraph and those it is based on."""
        found: list[Style] = []
        name = _value(properties, "pStyle") or self.default
        while name in self.by_id and len(found) < _MAX_CHAIN:
            found.append(self.by_id[name])
            name = found[-1].based_on
        return found

    def role(self, properties: "etree._Element | None") -> Role:
        """The role that style, outline level and numbering give."""
        chain, names = self.chain(properties), _names()
        for style in chain:
            if kind := names.kinds.get(style.name):
                return Role(kind)
            if heading := names.heading.fullmatch(style.name):
                return Role("heading", int(heading[1]))
            if names.contents.fullmatch(style.name):
                return Role("contents")
        level = _number(_value(properties, "outlineLvl"))
        if level is None:
            level = next((style.outline for style in chain if style.outline is not None), None)
        if level is not None and level < 9:
            return Role("heading", level + 1)
        numbering = None if properties is None else properties.find(f"{_W}numPr")
        if numbering is not None:
            number = _value(numbering, "numId")
            return Role("paragraph" if number in ("0", *self.unnumbered) else "list_item")
        numbered = next((style.numbered for style in chain if style.numbered is not None), False)
        return Role("list_item" if numbered else "paragraph")

    def face(self, paragraph: "etree._Element") -> tuple[bool, float]:
        """Whether all words are bold, and their size relative to the default (1.0)."""
        chain = self.chain(paragraph.find(f"{_W}pPr"))
        bold_style = next((style.bold for style in chain if style.bold is not None), False)
        size_style = next((style.half_points for style in chain if style.half_points), self.half_points)
        bold, size, words = True, 0, False
        for run in paragraph.iter(f"{_W}r"):
            if not any((text.text or "").strip() for text in run.findall(f"{_W}t")):
                continue
            words = True
            properties = run.find(f"{_W}rPr")
            own = _switch(properties, "b")
            bold = bold and (bold_style if own is None else own)
            size = max(size, _number(_value(properties, "sz")) or size_style)
        return bold and words, size / self.half_points if words else 1.0


def read_styles(package: Package) -> Styles:
    """The styles of a package; a part that is missing or broken gives none: the text matters more."""
    try:
        root = package.xml("word/styles.xml") if "word/styles.xml" in package else None
        numbering = package.xml("word/numbering.xml") if "word/numbering.xml" in package else None
    except errors.InputError:
        return Styles()
    by_id: dict[str, Style] = {}
    default, half_points = "", 0
    if root is not None:
        half_points = _number(_value(root.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr"), "sz")) or 0
        for element in root.findall(f"{_W}style"):
            if element.get(f"{_W}type") != "paragraph":
                continue
            name = element.get(f"{_W}styleId") or ""
            by_id[name] = _style(element)
            if element.get(f"{_W}default") in ("1", "true"):
                default = name
    normal = by_id[default].half_points if default else 0
    return Styles(by_id, default, normal or half_points or 20, _unnumbered(numbering))


def _style(element: "etree._Element") -> Style:
    paragraph, run = element.find(f"{_W}pPr"), element.find(f"{_W}rPr")
    numbering = None if paragraph is None else paragraph.find(f"{_W}numPr")
    return Style(
        name=_value(element, "name").lower(),
        based_on=_value(element, "basedOn"),
        outline=_number(_value(paragraph, "outlineLvl")),
        numbered=None if numbering is None else _value(numbering, "numId") != "0",
        bold=_switch(run, "b"),
        half_points=_number(_value(run, "sz")) or 0,
    )


def _unnumbered(root: "etree._Element | None") -> frozenset[str]:
    """The ids of lists whose first level shows no number and no bullet."""
    if root is None:
        return frozenset()
    silent = set()
    for element in root.findall(f"{_W}abstractNum"):
        level = element.find(f"{_W}lvl")
        if level is not None and _value(level, "numFmt") == "none":
            silent.add(element.get(f"{_W}abstractNumId"))
    return frozenset(
        element.get(f"{_W}numId") or ""
        for element in root.findall(f"{_W}num")
        if _value(element, "abstractNumId") in silent
    )


def _value(parent: "etree._Element | None", name: str) -> str:
    child = None if parent is None else parent.find(f"{_W}{name}")
    return "" if child is None else child.get(f"{_W}val") or ""


def _switch(parent: "etree._Element | None", name: str) -> bool | None:
    child = None if parent is None else parent.find(f"{_W}{name}")
    return None if child is None else child.get(f"{_W}val", "1") not in ("0", "false", "off")


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 6 else None

"""What XLIFF 2.1 and ninjs 3.1 ask for, stated again from the standards and not from the writers: the oracles of the
export tests.

XLIFF: "XLIFF Version 2.1", OASIS Standard, 13 February 2018, section 4.2 (elements, their order and attributes) and
4.3 (values), and the constraints that its Schematron rules name K1 … K8 and F1 … F4 (unique ids, languages).
ninjs: the properties, types and allowed values of IPTC's JSON Schema for 3.1 (2024), as far as text items go; like the
original it is closed, so that a misspelt property is an error.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

# --- XLIFF 2.1 --------------------------------------------------------------------------------------------------------

CORE = "{urn:oasis:names:tc:xliff:document:2.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"
YES_NO = ("yes", "no")
DIRECTION = ("ltr", "rtl", "auto")
NMTOKEN = re.compile(r"[\w.:·-]+")
USER_DEFINED = re.compile(r"[^\s:]+:[^\s:]+")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# for each element: a pattern over the names of its children, required attributes, allowed attributes and their values
ANY = re.compile(r"(?s).*")
STRUCTURE: dict[str, tuple[str, tuple[str, ...], dict[str, Any]]] = {
    "xliff": (r"(file )+", ("version", "srcLang"), {
        "version": re.compile(r"2\.1"), "srcLang": LANGUAGE, "trgLang": LANGUAGE,
        XML + "space": ("default", "preserve"),
    }),
    "file": (r"(skeleton )?(other )*(notes )?((unit|group) )+", ("id",), {
        "id": NMTOKEN, "canResegment": YES_NO, "original": ANY, "translate": YES_NO, "srcDir": DIRECTION,
        "trgDir": DIRECTION, XML + "space": ("default", "preserve"),
    }),
    "group": (r"(other )*(notes )?((unit|group) )*", ("id",), {
        "id": NMTOKEN, "name": ANY, "canResegment": YES_NO, "translate": YES_NO, "srcDir": DIRECTION,
        "trgDir": DIRECTION, "type": USER_DEFINED, XML + "space": ("default", "preserve"),
    }),
    "unit": (r"(other )*(notes )?(originalData )?(ignorable )*segment ((segment|ignorable) )*", ("id",), {
        "id": NMTOKEN, "name": ANY, "canResegment": YES_NO, "translate": YES_NO, "srcDir": DIRECTION,
        "trgDir": DIRECTION, "type": USER_DEFINED, XML + "space": ("default", "preserve"),
    }),
    "segment": (r"source (target )?", (), {
        "id": NMTOKEN, "canResegment": YES_NO, "state": ("initial", "translated", "reviewed", "final"),
        "subState": USER_DEFINED,
    }),
    "ignorable": (r"source (target )?", (), {"id": NMTOKEN}),
    "notes": (r"(note )+", (), {}),
    "note": (r"", (), {
        "id": NMTOKEN, "appliesTo": ("source", "target"), "category": ANY, "priority": re.compile(r"[1-9]|10"),
    }),
    "source": (r"(cp )*", (), {XML + "lang": LANGUAGE, XML + "space": ("default", "preserve")}),
    "target": (r"(cp )*", (), {
        XML + "lang": LANGUAGE, XML + "space": ("default", "preserve"), "order": re.compile(r"[1-9]\d*"),
    }),
    "cp": (r"", ("hex",), {"hex": re.compile(r"([0-9A-Fa-f]{2})+")}),
}  # fmt: skip
WITH_TEXT = {"note", "source", "target"}


def xliff_problems(root: Any) -> Iterator[str]:
    """What an XLIFF document (an lxml element) does against the standard; elements not listed here are refused."""
    for element in root.iter():
        name = element.tag.removeprefix(CORE)
        if name not in STRUCTURE:
            yield f"<{element.tag}> is none of the elements known here"
            continue
        children, required, allowed = STRUCTURE[name]
        tags = "".join(f"{c.tag.removeprefix(CORE) if c.tag.startswith(CORE) else 'other'} " for c in element)
        if not re.fullmatch(children, tags):
            yield f"<{name}> has the children {tags or 'none'}"
        yield from (f"<{name}> lacks {attribute}" for attribute in required if attribute not in element.attrib)
        for attribute, value in element.attrib.items():
            values = allowed.get(attribute)
            if values is None:
                yield f"<{name}> has an attribute {attribute}"
            elif not (value in values if isinstance(values, tuple) else values.fullmatch(value)):
                yield f"<{name} {attribute}={value!r}>"
        if name not in WITH_TEXT and ((element.text or "").strip() or any((c.tail or "").strip() for c in element)):
            yield f"<{name}> has text between its elements"
    yield from _ids(root)
    yield from _languages(root)


def _ids(root: Any) -> Iterator[str]:
    def twice(what: str, elements: Any) -> Iterator[str]:
        counts = Counter(e.get("id") for e in elements if e.get("id") is not None)
        yield from (f"{what} id {name} stands {n} times" for name, n in counts.items() if n > 1)

    yield from twice("file", root.iterfind(f"{CORE}file"))  # K1
    for file in root.iterfind(f"{CORE}file"):
        yield from twice("group", file.iter(f"{CORE}group"))  # K2
        yield from twice("unit", file.iter(f"{CORE}unit"))  # K3
    for notes in root.iter(f"{CORE}notes"):
        yield from twice("note", notes)  # K4
    for unit in root.iter(f"{CORE}unit"):
        yield from twice("segment", unit.iter(f"{CORE}segment", f"{CORE}ignorable"))  # K6
        orders = Counter(target.get("order") for target in unit.iter(f"{CORE}target") if target.get("order"))
        yield from (f"order {order} stands {n} times in a unit" for order, n in orders.items() if n > 1)  # K7


def _languages(root: Any) -> Iterator[str]:
    targets = list(root.iter(f"{CORE}target"))
    if targets and root.get("trgLang") is None:  # F1
        yield "there are targets but no trgLang"
    for name, stated in (("source", root.get("srcLang")), ("target", root.get("trgLang"))):  # F4
        for element in root.iter(CORE + name):
            if (lang := element.get(f"{XML}lang")) and not f"{lang}-".startswith(f"{stated}-"):
                yield f"<{name} xml:lang={lang!r}> in a file for {stated}"
    for segment in root.iter(f"{CORE}segment"):
        if segment.get("subState") and not segment.get("state"):  # 4.3.1.38
            yield "a subState without a state"
        if segment.get("state", "initial") != "initial" and segment.find(f"{CORE}target") is None:
            yield f"a segment is {segment.get('state')} without a target"


# --- ninjs 3.1 --------------------------------------------------------------------------------------------------------

URI = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$"}
INSTANT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}  # RFC 3339
TEXT = {"type": "string"}


def _closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object", "properties": properties, "required": list(required), "additionalProperties": False,
    }  # fmt: skip


def _several(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "array", "items": _closed(properties, *required)}


_THING = {"name": TEXT, "rel": TEXT, "uri": URI, "literal": TEXT}
_WORDS = {"role": TEXT, "contentType": TEXT, "value": TEXT}
_PROPERTIES: dict[str, Any] = {
    "uri": URI,
    "type": {
        "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]
    },
    "representationType": {"enum": ["full", "partial"]},
    "profile": TEXT, "version": TEXT, "copyrightHolder": TEXT, "copyrightNotice": TEXT, "usageTerms": TEXT,
    "edNote": TEXT, "language": {"type": "string", "pattern": f"^{LANGUAGE.pattern}$"}, "title": TEXT, "by": TEXT,
    "slugline": TEXT, "located": TEXT,
    "firstCreated": INSTANT, "versionCreated": INSTANT, "contentCreated": INSTANT, "embargoedUntil": INSTANT,
    "expires": INSTANT,
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "urgency": {"type": "integer", "minimum": 1, "maximum": 9},
    "descriptions": _several(_WORDS, "value"),
    "headlines": _several(_WORDS, "value"),
    "bodies": _several(_WORDS | {"charCount": {"type": "integer"}, "wordCount": {"type": "integer"}}, "value"),
    "people": _several(_THING), "organisations": _several(_THING), "places": _several(_THING),
    "events": _several(_THING | {"id": TEXT}), "objects": _several(_THING),
    "infoSources": _several({"name": TEXT, "role": TEXT, "uri": URI, "literal": TEXT}),
    "altIds": _several({"role": TEXT, "value": TEXT}),
    "genres": _several({"name": TEXT, "uri": TEXT, "literal": TEXT}),
    "standard": _closed({"name": TEXT, "version": TEXT, "schema": URI}),
}  # fmt: skip
_ASSOCIATION = _closed(_PROPERTIES | {"name": TEXT, "rel": TEXT}, "name", "uri")
NINJS = _closed(_PROPERTIES | {"associations": {"type": "array", "items": _ASSOCIATION}}, "uri")

"""Compiling many regular expressions with the same large character classes: each class is read and worked out once.

spaCy's French tokenizer is one expression of some 490 classes, of which seven differ, each with all letters of Unicode.
Python's compiler reads every one of them and works it out again: most of the time that loading the French model takes.
`once` has it read the expression with two characters in place of a class, which it puts back afterwards, and remembers
what a class comes to. It wraps functions of the standard library's compiler that have no public name, so it steps
aside where they are not what they were in Python 3.11 to 3.13; the compiled expressions are the same.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

_LARGE: Final = 50  # parts of a class; smaller ones are worked out sooner than looked up
_LONG: Final = 10_000  # characters of an expression; shorter ones are read as they are
_WRITTEN: Final = 200  # characters between the brackets, from which a class is looked up
_STANDS: Final = 0xF0000  # from here on two characters stand for a class: a private plane of Unicode
_CLASS: Final = re.compile(r"\\.|\[(\^?)(\]?(?:\\.|[^\]\\])*)\]", re.DOTALL)
_VERBOSE: Final = re.compile(r"\(\?[a-zA-Z]*x")  # comments may hold brackets


@contextmanager
def once() -> Iterator[None]:
    """Inside, equal character classes are read and worked out once."""
    compiler: Any = getattr(re, "_compiler", None)
    parser: Any = getattr(compiler, "_parser", None)
    original, parse = getattr(compiler, "_optimize_charset", None), getattr(parser, "parse", None)
    if original is None or parse is None:
        yield
        return
    known: dict[tuple[object, ...], tuple[object, object]] = {}

    def remembered(charset: list[Any], *rest: object) -> object:
        if len(charset) < _LARGE:
            return original(charset, *rest)
        key = (id(charset), *(item if isinstance(item, bool) else id(item) for item in rest))
        if key not in known:
            known[key] = original(charset, *rest), charset  # as long as it is there, its number is its own
        return known[key][0]

    def read(text: Any, flags: int = 0) -> Any:
        if not isinstance(text, str) or len(text) < _LONG or flags & re.VERBOSE or _VERBOSE.search(text):
            return parse(text, flags)
        shorter, classes = _shortened(text, lambda one: list(parse(one, flags)))
        return _restored(parse(shorter, flags), classes)

    compiler._optimize_charset, parser.parse = remembered, read
    try:
        yield
    finally:
        compiler._optimize_charset, parser.parse = original, parse


def _shortened(text: str, parse: Callable[[str], list[Any]]) -> tuple[str, list[list[Any]]]:
    """An expression with two characters in place of what each large class holds, and what these hold."""
    classes: list[list[Any]] = []
    places: dict[str, str] = {}  # what stands for a class, by what is written in it

    def stand_in(found: re.Match[str]) -> str:
        negated, inner = found[1], found[2]
        if inner is None or len(inner) < _WRITTEN:
            return found[0]
        if inner not in places:
            ((_, held),) = parse(f"[{inner}]")
            if not isinstance(held, list) or len(held) < _LARGE:
                places[inner] = inner
            else:
                if held not in classes:
                    classes.append(held)
                first = _STANDS + 2 * classes.index(held)
                places[inner] = chr(first) + chr(first + 1)
        return f"[{negated}{places[inner]}]"

    if re.search(f"[{chr(_STANDS)}-{chr(0xFFFFD)}]", text):
        return text, []
    return _CLASS.sub(stand_in, text), classes


def _restored(node: Any, classes: list[list[Any]]) -> Any:
    """A part of an expression as it was read, with its classes: those that hold nothing else are one list."""
    parts = getattr(node, "data", node)
    if isinstance(parts, list):
        parts[:] = [
            (part[0], _held(part[1], classes)) if isinstance(part, tuple) and str(part[0]) == "IN" else part
            for part in parts
        ]
    for part in parts if isinstance(parts, list | tuple) else ():
        if not (isinstance(part, tuple) and str(part[0]) == "IN"):
            _restored(part, classes)
    return node


def _held(items: list[Any], classes: list[list[Any]]) -> list[Any]:
    numbers = [item[1] - _STANDS if str(item[0]) == "LITERAL" and item[1] >= _STANDS else -1 for item in items]
    if not any(0 <= number < 2 * len(classes) for number in numbers):
        return items
    if len(items) == 2:
        return classes[numbers[0] // 2]
    whole: list[Any] = []
    for item, number in zip(items, numbers, strict=True):
        if not 0 <= number < 2 * len(classes):
            whole.append(item)
        elif number % 2 == 0:
            whole += classes[number // 2]
    return list(dict.fromkeys(whole))

"""How much two names are the same name, across French and English.

A name becomes a bag of language-neutral parts: head nouns ("université", "university" -> h:university), fields
("recherche", "research" -> t:research), places (Londres, London; Afrique du Sud, South Africa), demonyms, and what is
left, folded. Articles, prepositions and "and" are dropped, so word order and grammar of the two languages do not
matter. An international body is one part, by whichever of its names (OTAN, NATO).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from presskit.entities.words import fold, lexicon, scan
from presskit.locales.bodies import bodies
from presskit.model import Glossary, MentionType

_GROUP: Final[dict[str, str]] = {
    "person": "person",
    "organisation": "name",
    "place": "name",
    "event": "name",
    "work": "name",
}
NAMES: Final = frozenset(("person", "organisation", "place", "event", "work"))
VALUES: Final = frozenset(("money", "count", "percent", "duration", "date", "time"))
_BODY: Final = "b:"  # begins the part that stands for an international body
SAME: Final = 0.82  # from here on two names are held to be the same on their form alone


@dataclass(frozen=True, slots=True)
class Form:
    """A name as it is compared: `parts` sorted, `initials` of its capitalised words, `last` word of a person."""

    plain: str
    parts: tuple[str, ...]
    initials: str
    last: str
    first: str


def group(kind: MentionType) -> str:
    """The types whose names may denote the same thing: people apart, other names together, else the type itself."""
    return _GROUP.get(kind, kind)


@lru_cache(maxsize=65536)
def form(name: str) -> Form:
    """The comparable form of a name in either language."""
    lex = lexicon()
    words = scan(name, [(0, len(name))])
    parts: list[str] = []
    initials: list[str] = []
    people: list[str] = []
    placed = 0  # the words before here are part of the name of a place
    for k in range(len(words) - 1):
        kind, word = words.kinds[k], words.folds[k]
        if kind in "PEX":
            continue
        if word not in lex.particles and kind != "N":
            people.append(word)
        if k >= placed and (long := _long_place(words.folds, k)):
            placed, key = long
            parts.append(("c:" if key.isupper() else "p:") + key)
        if word in lex.articles or word in lex.genitives or word in lex.joins:
            continue
        initials.append(word[0])
        if k < placed:
            continue
        if word in lex.heads:
            parts.append("h:" + lex.heads[word])
        elif word in lex.demonyms:
            parts.append("c:" + lex.demonyms[word])
        elif word in lex.places:
            key = lex.places[word]
            parts.append(("c:" if key.isupper() else "p:") + key)
        elif word in lex.topics:
            parts.append("t:" + lex.topics[word])
        else:
            parts.extend("w:" + piece for piece in word.split("-") if piece)
    plain = " ".join(fold(name).split())
    body = _bodies().get(plain.removeprefix("the "))
    return Form(
        plain=plain,
        parts=(body,) if body else tuple(sorted(set(parts))),
        initials="".join(initials),
        last=people[-1] if people else "",
        first=people[0] if len(people) > 1 else "",
    )


@cache
def _bodies() -> dict[str, str]:
    """The part that stands for an international body, by each of its names, folded."""
    return {" ".join(fold(name).split()): f"{_BODY}{names[0]}" for names in bodies() for name in names}


@cache
def _long_places() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Places of several words with their keys, longest first, by the first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, key in lexicon().places.items():
        if len(parts := tuple(name.replace("'", "' ").split())) > 1:
            found.setdefault(parts[0], []).append((parts, key))
    return {first: tuple(sorted(names, key=lambda n: (-len(n[0]), n))) for first, names in found.items()}


def _long_place(folds: Sequence[str], k: int) -> tuple[int, str] | None:
    """The end and the key of the longest place of several words that begins at a word."""
    for parts, key in _long_places().get(folds[k], ()):
        if tuple(folds[k : k + len(parts)]) == parts:
            return k + len(parts), key
    return None


def forms(kind: MentionType, name: str) -> tuple[str, ...]:
    """What names of a kind are compared by: those that share one are the same. The plain form, and, where there is one,
    first and last name of a person, or the parts of another name."""
    one = form(name)
    if group(kind) == "person":
        further = f"{one.first} {one.last}" if one.first and one.last else ""
    else:
        alone = (_BODY, "c:", "p:") if kind == "place" else _BODY  # what says enough without a second part
        telling = len(one.parts) > 1 or (bool(one.parts) and one.parts[0].startswith(alone))
        further = "|".join(one.parts) if telling else ""
    return (one.plain, further) if further else (one.plain,)


def similarity(a: str, b: str, kind: MentionType) -> float:
    """In [0, 1]: 1.0 for the same name in either language."""
    one, two = form(a), form(b)
    if one.plain == two.plain:
        return 1.0
    if kind == "person":
        return _people(one, two)
    if one.parts and one.parts == two.parts:
        return 0.97
    if _acronym(one, two) or _acronym(two, one):
        return 0.85
    return _bags(one.parts, two.parts)


def _people(one: Form, two: Form) -> float:
    from rapidfuzz.distance import JaroWinkler

    if not one.last or not two.last:
        return 0.0
    last = JaroWinkler.similarity(one.last, two.last)
    if last < 0.92:
        return 0.0
    if not one.first or not two.first:
        return 0.84 * last
    if one.first[0] == two.first[0] and (len(one.first) == 1 or len(two.first) == 1):
        return 0.88 * last
    first = JaroWinkler.similarity(one.first, two.first)
    return last * first if first >= 0.85 else 0.3 * last


def _acronym(short: Form, long: Form) -> bool:
    return len(long.initials) >= 2 and _letters(short.plain) == long.initials


def _letters(plain: str) -> str:
    letters = plain.replace(".", "")
    return letters if letters.isalpha() and 2 <= len(letters) <= 8 else ""


def abbreviation(name: str) -> str:
    """The letters of a name written as initials ("FCE", "F.C.E."), folded; "" when it is none."""
    return _letters(form(name).plain) if name.isupper() else ""


def _bags(one: Sequence[str], two: Sequence[str]) -> float:
    """Soft Dice of two bags: equal parts count one, spelling variants of a word what they share."""
    from rapidfuzz.distance import JaroWinkler

    if not one or not two:
        return 0.0
    left, right = set(one), set(two)
    shared = float(len(left & right))
    only_one, only_two = sorted(left - right), sorted(right - left)
    for part in only_one:
        best, mate = 0.0, ""
        for other in only_two:
            score = JaroWinkler.similarity(part[2:], other[2:])
            if score > best:
                best, mate = score, other
        if best >= 0.85:
            shared += best
            only_two.remove(mate)
    return 2 * shared / (len(left) + len(right))


def glossed(glossary: Glossary) -> dict[str, int]:
    """The number of the glossary's entry for each of its names, folded."""
    return {form(name).plain: k for k, entry in enumerate(glossary.entries) for name in (*entry.fr, *entry.en)}

"""Words that are no names, or not a slip: ordinary words, words the two languages spell almost alike, places.

`ordinary.tsv.gz` holds the words both languages write in lower case (`benchmarks/build_ordinary.py` says where from);
places are those of the Unicode CLDR and of the locales. All words are folded (lower case, no accents).
"""

import gzip
import re
from functools import cache
from importlib import resources

from presskit import locales
from presskit.check.figures import WORD, fold
from presskit.model import Side

_ENDINGS = (
    ("e", ""), ("es", ""), ("es", "s"), ("ie", "y"), ("ies", "ies"), ("te", "ty"), ("tes", "ties"), ("ique", "ic"),
    ("ique", "ical"), ("iques", "ics"), ("iques", "ic"), ("eur", "or"), ("eur", "er"), ("eurs", "ors"), ("eurs", "ers"),
    ("aire", "ary"), ("aire", "ar"), ("ien", "ian"), ("iens", "ians"), ("ienne", "ian"), ("iste", "ist"),
    ("isme", "ism"), ("re", "er"), ("res", "ers"), ("ance", "ancy"), ("ence", "ency"), ("ement", "ment"), ("ain", "an"),
    ("ains", "ans"), ("aine", "an"), ("que", "k"), ("que", "c"), ("ie", "ia"), ("e", "a"), ("x", "s"), ("aux", "als"),
    ("if", "ive"), ("ive", "ive"), ("oire", "ory"), ("al", "al"), ("elle", "al"), ("el", "al"), ("el", "le"),
    ("", "s"), ("s", ""), ("", "e"), ("", "al"), ("ois", "ese"), ("ant", "ent"), ("ee", ""), ("ee", "y"), ("ere", "er"),
    ("ure", "ore"), ("ne", "m"), ("re", "ra"), ("ou", "u"), ("es", "a"), ("ou", "o"), ("bre", "ber"), ("ier", "er"),
    ("iere", "er"), ("ier", "ary"), ("ege", "ege"), ("ise", "ish"), ("ais", "ish"), ("ne", "n"), ("e", "is"),
    ("e", "us"), ("e", "um"), ("ee", "ed"), ("ees", "ed"), ("e", "o"), ("i", "y"), ("oi", "oy"), ("ense", "ence"),
    ("enses", "ences"), ("ence", "ense"), ("aux", "al"), ("eux", "ous"), ("euse", "ous"), ("et", "ect"),
    ("ets", "ects"), ("at", "act"), ("ats", "acts"), ("it", "ict"), ("its", "icts"), ("ee", "ey"), ("gue", "g"),
    ("tion", "xion"), ("xion", "ction"), ("isation", "ization"), ("iser", "ize"), ("ance", "ence"), ("able", "ible"),
    ("ant", "ent"), ("ants", "ents"), ("ances", "ences"), ("gage", "guage"), ("gages", "guages"),
)  # fmt: skip


def cognates(fr: str, en: str) -> bool:
    """Do a French and an English word differ only as the two languages do?"""
    for mine, theirs in _ENDINGS:
        if fr.endswith(mine) and en.endswith(theirs):
            left, right = fr[: len(fr) - len(mine)], en[: len(en) - len(theirs)]
            if len(left) >= 2 and _bare(left) == _bare(right):
                return True
    return _bare(fr) == _bare(en)


def akin(fr: str, en: str) -> bool:
    """The same word, cognates, or two that begin alike for most of the shorter one (réparer, repaired)?"""
    if fr == en:
        return True
    if min(len(fr), len(en)) < 4 or fr[0].isdigit():
        return False
    least = max(4, round(0.7 * min(len(fr), len(en))))
    return fr[:least] == en[:least] or cognates(fr, en)


def _bare(word: str) -> str:
    """Without hyphens and doubled letters, y as i, ph as f, k as c, x as s."""
    plain = word.replace("-", "").replace("ph", "f").replace("y", "i").replace("k", "c").replace("x", "s")
    return re.sub(r"(.)\1", r"\1", plain)


def ordinary(word: str, side: Side) -> bool:
    """Is this a word that the language of a side writes in lower case?"""
    return word in _ordinary(side)


@cache
def _ordinary(side: Side) -> frozenset[str]:
    packed = resources.files("presskit.check").joinpath("data/ordinary.tsv.gz").read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(packed).decode("utf-8").splitlines() if line[0] != "#")
    return frozenset(word for lang, word in rows if lang == side)


def places(word: str, side: Side) -> frozenset[str]:
    """The keys of the territories, towns and nationalities a word names in the language of a side."""
    return _places(side)[0].get(word, frozenset())


def same_place(fr: str, en: str) -> bool:
    """Do the two words name one place, each in its language, or differ from such a pair by a slip (Belgiqe)?"""
    if places(fr, "fr") and places(en, "en"):
        return True  # another place is no slip of a letter either
    known: tuple[tuple[Side, str, str], ...] = (("fr", fr, en), ("en", en, fr))
    for side, word, other in known:
        theirs: Side = "en" if side == "fr" else "fr"
        forms = {form for key in places(word, side) for form in _places(theirs)[1].get(key, ())}
        if word not in forms and any(distance(form, other) <= 2 for form in forms):
            return True
    return False


@cache
def _places(side: Side) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Keys by word, and words by key."""
    from babel import Locale

    names = [(name, code) for code, name in Locale(side).territories.items() if code.isalpha()]
    known = locales.get(side).names
    given = locales.get("fr").names.given | locales.get("en").names.given
    by_word: dict[str, set[str]] = {}
    by_key: dict[str, set[str]] = {}
    for name, key in [*names, *known.places, *known.demonyms]:
        words = [fold(word) for word in WORD.findall(name)]
        for word in words:
            if len(word) > 3 and (len(words) == 1 or word not in given):
                by_word.setdefault(word, set()).add(key)
                by_key.setdefault(key, set()).add(word)
    return {w: frozenset(k) for w, k in by_word.items()}, {k: frozenset(w) for k, w in by_key.items()}


def distance(one: str, other: str) -> int:
    """Optimal string alignment distance; 3 stands for more than 2."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other, score_cutoff=2))

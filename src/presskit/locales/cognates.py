"""Words that French and English write almost alike: their endings side by side, and what they are worth.

All words are folded (lower case, no accents).
"""

import re
from typing import Final

# how a French word ends, and how its English cousin does
_ENDINGS: Final = (
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


# how the two languages write the sounds of other alphabets: signs that stand for the same are the same capital letter
_ROMANISED: dict[str, tuple[tuple[str, str], ...]] = {
    "fr": (("tch", "C"), ("ch", "S"), ("dj", "D"), ("j", "J")),
    "en": (("ch", "C"), ("sh", "S"), ("zh", "J"), ("j", "D")),
}
_SOUNDS = (
    ("kh", "K"), ("gh", "G"), ("g", "G"), ("q", "K"), ("k", "K"), ("ss", "S"), ("s", "S"), ("w", "V"), ("v", "V"),
    ("yy", "I"), ("y", "I"), ("i", "I"),
)  # fmt: skip


def romanised(fr: str, en: str) -> bool:
    """May two words be one name of another alphabet, as each language writes it (Pristina, Prishtina; Tbilissi,
    Tbilisi)?"""
    return _sounds(fr, "fr") == _sounds(en, "en")


def _sounds(word: str, lang: str) -> str:
    for sign, sound in (*_ROMANISED[lang], *_SOUNDS):
        word = word.replace(sign, sound)
    return word


def _bare(word: str) -> str:
    """Without hyphens and doubled letters, y as i, ph as f, k as c, x as s."""
    plain = word.replace("-", "").replace("ph", "f").replace("y", "i").replace("k", "c").replace("x", "s")
    return re.sub(r"(.)\1", r"\1", plain)

"""Institutions that bear a person's name: "lycée Jeanne-Dupré", "Fondation Jeanne et Paul Dupré", "Université
Varnes III – Paul Dupré"."""

from typing import Final

from presskit.entities.people import roles
from presskit.entities.words import BREAK, Lexicon, Words

# keys of heads that bear people's names, also in lower case
BEARERS: Final = frozenset(
    ("school", "hospital", "museum", "theatre", "library", "institute", "stadium", "university", "foundation", "centre",
     "laboratory", "archive", "clinic", "conservatory", "gallery")
)  # fmt: skip
# keys of heads that bear nobody's name
PUBLIC: Final = frozenset(
    ("confederation", "council", "region", "senate", "parliament", "assembly", "commission", "metropolis", "government",
     "chamber", "department", "city", "authority", "ministry", "court", "republic", "union")
)  # fmt: skip
_DASHES: Final = frozenset("–—-")


def borne(words: Words, i: int, end: int, lex: Lexicon) -> bool:
    """A head in lower case and a person's name: "l'hôpital | Jeanne Dupré"."""
    given = words.folds[i + 1].split("-")[0] in lex.given
    return lex.heads[words.folds[i]] in BEARERS and given and end - i <= 5


def couple(words: Words, j: int, lex: Lexicon) -> int | None:
    """The end of two given names and a last name from word `j` on: "Jeanne et Paul Dupré"."""
    folds = words.folds
    if folds[j] not in lex.given or folds[j + 1] not in lex.joins or folds[j + 2] not in lex.given:
        return None
    return j + 4 if words.kinds[j + 3] == "C" else None


def tailed(words: Words, i: int, end: int, key: str, lex: Lexicon) -> int:
    """The end with the person's name behind a dash: "Université Varnes III | – Paul Dupré"."""
    if key not in BEARERS or words.texts[end] not in _DASHES or words.glued(end) or i == 0:
        return end
    if words.texts[i - 1] == BREAK or words.folds[end + 1].split("-")[0] not in lex.given:
        return end
    stop = end + 1
    while stop < end + 5 and words.kinds[stop] in "CI":
        stop += 1
    apart = words.texts[stop] in (BREAK, ":", *_DASHES, "(")
    apart = apart or (words.texts[stop] == "," and roles.role_at(words, stop + 1, lex) is not None)
    return end if apart or stop < end + 3 else stop

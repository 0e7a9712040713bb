"""Why a bead is held to be right: the words, names and numbers that tie its two sides, for a person to read."""

import math

from presskit.align.beads import material
from presskit.align.beads.material import Material
from presskit.align.beads.settings import DEFAULT, AlignSettings
from presskit.model import Bead, Evidence, Segmented

_WORDS = {"word": "words", "name": "names", "acronym": "names", "number": "numbers", "date": "dates"}
_SHOWN = 5


class Reasons:
    """The ties of a pair of texts, looked up by bead."""

    def __init__(self, texts: Material) -> None:
        self._texts = texts
        self._fr_share = texts.fr_side.share.tolist()
        self._en_share = texts.en_side.share.tolist()
        self._partners: dict[int, list[tuple[int, float]]] = {}
        for f, e, weight in zip(
            texts.ties.fr.tolist(), texts.ties.en.tolist(), texts.ties.weight.tolist(), strict=True
        ):
            self._partners.setdefault(f, []).append((e, weight))

    def of(self, fr: tuple[int, ...], en: tuple[int, ...], most: int = _SHOWN) -> tuple[Evidence, ...]:
        """The strongest ties between some French and some English segments; `weight` is in natural log odds."""
        left, right = self._texts.fr_side, self._texts.en_side
        english = {e for j in en for e in right.held.of(j)}
        french = {f for i in fr for f in left.held.of(i)}
        found: list[tuple[float, int, int]] = []
        for f in french:
            for e, weight in self._partners.get(f, ()):
                if e in english:
                    share = math.sqrt(self._fr_share[f] * self._en_share[e])
                    found.append((-math.log(1 - weight + weight / share), f, e))
        chosen: list[Evidence] = []
        used_fr: set[int] = set()
        used_en: set[int] = set()
        for value, f, e in sorted(found):
            if f in used_fr or e in used_en or -value < 0.5 or len(chosen) == most:
                continue
            used_fr.add(f)
            used_en.add(e)
            a, b = left.words[f], right.words[e]
            detail = a if a == b else f"{a} ~ {b}"
            chosen.append(Evidence(kind=_WORDS.get(left.kinds[f], "addresses"), detail=detail, weight=round(-value, 2)))
        return tuple(chosen)


def explain(fr: Segmented, en: Segmented, bead: Bead, *, settings: AlignSettings = DEFAULT) -> tuple[Evidence, ...]:
    """All words, names and numbers that tie the two sides of a bead, strongest first; () for a bead of one side."""
    if not bead.fr or not bead.en:
        return ()
    return Reasons(material.read(fr, en, settings)).of(bead.fr, bead.en, most=1000)

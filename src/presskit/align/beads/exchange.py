"""Neighbours that exchange content: two sentences on each side that say together the same, divided otherwise.

"Founded in 2020, it has 70 million." and "It serves the plan 2030." against "It was founded in 2020." and "With 70
million it serves the plan 2030.": one by one the sentences cross, and a figure of one side stands in the wrong one of
the other. Then the four are one bead. Only sentences of one block are joined, so that lists keep their items apart.
"""

from dataclasses import replace

from presskit.align.signals import tokens
from presskit.model import Bead, Segmented


def joined(beads: list[Bead], fr: Segmented, en: Segmented) -> list[Bead]:
    """The beads, with crossing neighbours that share a figure across made one."""
    by_fr = {bead.fr[0]: bead for bead in beads if len(bead.fr) == 1 and len(bead.en) == 1}
    gone: set[int] = set()
    made: list[Bead] = []
    for i, first in sorted(by_fr.items()):
        second = by_fr.get(i + 1)
        if second is None or i in gone or second.en[0] + 1 != first.en[0]:
            continue
        j = second.en[0]
        if fr.segments[i].block != fr.segments[i + 1].block or en.segments[j].block != en.segments[j + 1].block:
            continue
        f, g = _figures(fr, i), _figures(fr, i + 1)
        e, h = _figures(en, j), _figures(en, j + 1)
        if (g & h) - e - f or (f & e) - g - h:
            gone |= {i, i + 1}
            score = min(first.score, second.score)
            evidence = tuple(dict.fromkeys((*first.evidence, *second.evidence)))
            made.append(replace(first, fr=(i, i + 1), en=(j, j + 1), score=score, kind="match", evidence=evidence))
    return [bead for bead in beads if not (bead.fr and bead.en and bead.fr[0] in gone)] + made


def _figures(side: Segmented, index: int) -> frozenset[str]:
    """The figures of a segment that are particular: years and single digits stand in many places."""
    found = (
        token.key.removeprefix("#") for token in tokens(side.segments[index].text, side.lang) if token.kind == "number"
    )
    return frozenset(key for key in found if len(key) > 1 and not _year(key))


def _year(key: str) -> bool:
    return len(key) == 4 and key.isdigit() and key[:2] in ("19", "20")

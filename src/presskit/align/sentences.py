"""Sentence alignment of two versions of a release that may differ in what they say and in which order.

1. Evidence for every pair of segments (`ties`, `lengths`, block kinds; `scores` adds it up).
2. The best monotone sequence of beads (`monotone`), three times: how much is missing or merged in this pair, and how long
   its translations are, is learned from the beads of the round before.
3. Words of the pair itself: what occurs together in confident beads becomes a tie (`AlignSettings.induction`).
4. Beads that cross: what is left over is assigned to each other (`crossing`), never at the cost of a confident bead.
"""

from dataclasses import dataclass, replace

import numpy as np

from presskit.align import lexicon as lexicons
from presskit.align import crossing, monotone, scores, ties
from presskit.align import lengths as length
from presskit.align.lexicon import Lexicon
from presskit.model import Alignment, Bead, Segmented


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignSettings:
    """`lexicon`: "" the shipped table, "none" no table, else the path of one. `glossary`: path of a user's TSV or TMX.
    `signal`: "module:callable" of a signal from outside. `induction`: rounds that learn words from the pair itself.
    """

    lexicon: str = ""
    glossary: str = ""
    signal: str = ""
    signal_weight: float = 4.0
    induction: int = 1


def align(fr: Segmented, en: Segmented, *, settings: AlignSettings = AlignSettings()) -> Alignment:
    lexicon = lexicons.load() if not settings.lexicon else Lexicon() if settings.lexicon == "none" else lexicons.read(__import__("pathlib").Path(settings.lexicon))
    F = ties.side((s.text for s in fr.segments), "fr")
    E = ties.side((s.text for s in en.segments), "en")
    t = ties.tie(F, E, lexicon)
    de = ties.direction(E, F, t.en, t.fr, t.weight, ties.prospects(E, t.en, t.weight, lexicon, "en"))
    df = ties.direction(F, E, t.fr, t.en, t.weight, ties.prospects(F, t.fr, t.weight, lexicon, "fr"))
    lf = np.array([float(len(s.text)) for s in fr.segments]); le = np.array([float(len(s.text)) for s in en.segments])
    ev = scores.gather(df, de, None, None, lf, le, length.LengthModel(), np.zeros(max(0,len(lf)-1)), np.zeros(max(0,len(le)-1)))
    import os
    base = ev; results = []
    for start in (monotone.START, monotone.FAITHFUL):
        ev = base; prior = monotone.priors(start)
        for _ in range(int(os.environ.get("EM","3"))):
            path = monotone.best_path(len(lf), len(le), ev.row, prior)
            counts = {}
            for i, p, j, q in path:
                counts[p, q] = counts.get((p, q), 0) + 1
            prior = monotone.priors(start, counts)
            good = [(i,p,j,q) for i,p,j,q in path if p and q]
            ev = replace(ev, model=length.fit([lf[i:i+p].sum()+p-1 for i,p,j,q in good],[le[j:j+q].sum()+q-1 for i,p,j,q in good]))
        path = monotone.best_path(len(lf), len(le), ev.row, prior)
        total = sum(prior[p,q] + (ev.row((p,q),i)[j] if p and q else 0) for i,p,j,q in path)
        results.append((total, path, prior, ev))
        if "V" in os.environ: print(total, {k: round(float(np.exp(v)),4) for k,v in prior.log.items()}, ev.model)
    total, path, prior, ev = max(results, key=lambda r: r[0])
    placed = crossing.place(ev, prior, path)
    counts = {}
    for b in placed: counts[b.place[1], b.place[3]] = counts.get((b.place[1],b.place[3]),0)+1
    counts[1,0] = len(lf) - sum(b.place[1] for b in placed)
    counts[0,1] = len(le) - sum(b.place[3] for b in placed)
    start = monotone.START if counts[1,0]+counts[0,1] > .05*(len(lf)+len(le)) else monotone.FAITHFUL
    placed = crossing.settle(ev, monotone.priors(start, counts), placed)
    beads = [Bead(fr=tuple(range(i,i+p)), en=tuple(range(j,j+q)), score=1.0, kind="moved" if b.moved else "match") for b in placed for i,p,j,q in (b.place,)]
    uf = {i for b in beads for i in b.fr}; ue = {i for b in beads for i in b.en}
    beads += [Bead(fr=(i,),en=(),score=1.0,kind="fr_only") for i in range(len(lf)) if i not in uf]
    beads += [Bead(fr=(),en=(i,),score=1.0,kind="en_only") for i in range(len(le)) if i not in ue]
    return Alignment(fr=fr.document, en=en.document, beads=tuple(beads))

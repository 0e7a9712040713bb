"""Score sentence alignment on test sets made from `../shared/data/debian-news` (or on one's own).

    python benchmarks/alignment.py [--half tune|test] [--lexicon all|tune|blocks|masked|none] [--system
    presskit|gale-church] python benchmarks/alignment.py --gold DIR          FR, EN and gold of one's own:
    DIR/<stem>.{fr,en,beads}

Gold: pages of a news item with the same block structure in both languages; a block that is one sentence in both is a
pair, and so are the sentences of a block with two or three in each of plausible length. A test text is the pairs of
one or several items of the same half, in order. From it four texts are made, with a random generator seeded by its
name:

- clean: one pair in ten is joined with the next, on one side (a 2-1 or a 1-2 bead);
- noisy: of the clean text, 20% of the segments of each side are dropped;
- reordered: a run of half of the clean English beads is shuffled;
- comparable: of the clean text, the English keeps 40% of its beads.

F1 is strict: a bead counts when both its sides are exactly those of the gold; beads with an empty side do not count.
"""

import argparse
import json
import random
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from build_lexicon import DATA, half, leaves, news_ids
from presskit.model import Segment, Segmented

SETS = ("clean", "noisy", "reordered", "comparable")
Beads = list[tuple[tuple[int, ...], tuple[int, ...]]]
Aligner = Callable[[list[str], list[str]], Beads]
_END = re.compile(r"(?<=[.!?…])[\"»”)]?\s+(?=[«“\"(]?[A-ZÀ-Ý0-9])")


@dataclass(frozen=True)
class Case:
    """A text to align: the segments of both sides and the gold beads (with those of one empty side)."""

    name: str
    fr: list[str]
    en: list[str]
    gold: Beads


# --- test sets --------------------------------------------------------------------------------------------------------


def sentence_pairs(name: str) -> list[tuple[str, str]]:
    """The sentence pairs of one news item that are right by structure; [] when the two pages differ."""
    fr, en = (leaves(DATA / "debian-news" / lang / f"{name}.html") for lang in ("fr", "en"))
    if [tag for tag, _ in fr] != [tag for tag, _ in en]:
        return []
    found: list[tuple[str, str]] = []
    for (tag, f), (_, e) in zip(fr, en, strict=True):
        here, there = _END.split(f), _END.split(e)
        if tag == "pre" or len(here) != len(there) or len(here) > 3 or min(len(f), len(e)) < 15:
            continue
        pairs = list(zip(here, there, strict=True))
        if f != e and all(0.55 < (len(a) + 10) / (len(b) + 10) / 1.15 < 1.8 for a, b in pairs):
            found += pairs
    return found


def texts(part: str, least: int = 40) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """(name, sentence pairs): items of one half in order, joined until a text has `least` pairs; no pair twice."""
    gathered: list[tuple[str, str]] = []
    seen: set[str] = set()
    first = ""
    for name in news_ids():
        if half(name) != part:
            continue
        for fr, en in sentence_pairs(name):
            if fr not in seen and en not in seen:
                seen |= {fr, en}
                gathered.append((fr, en))
                first = first or name
        if len(gathered) >= least:
            yield first, gathered
            gathered, first = [], ""


def joined(pairs: list[tuple[str, str]], rng: random.Random, share: float = 0.1) -> list[tuple[list[str], list[str]]]:
    """Beads as lists of segments: some pairs are joined with the next one on one side."""
    beads: list[tuple[list[str], list[str]]] = []
    k = 0
    while k < len(pairs):
        if k + 1 < len(pairs) and rng.random() < share:
            (f1, e1), (f2, e2) = pairs[k : k + 2]
            beads.append(([f1, f2], [f"{e1} {e2}"]) if rng.random() < 0.5 else ([f"{f1} {f2}"], [e1, e2]))
            k += 2
        else:
            beads.append(([pairs[k][0]], [pairs[k][1]]))
            k += 1
    return beads


def variant(name: str, kind: str, pairs: list[tuple[str, str]]) -> Case:
    """One test text from the sentence pairs."""
    rng = random.Random(f"{name}/{kind}")
    beads = joined(pairs, random.Random(f"{name}/joined"))
    order = list(range(len(beads)))
    keep_fr = [[True] * len(f) for f, _ in beads]
    keep_en = [[True] * len(e) for _, e in beads]
    if kind == "noisy":
        keep_fr = [[rng.random() >= 0.2 for _ in f] for f, _ in beads]
        keep_en = [[rng.random() >= 0.2 for _ in e] for _, e in beads]
    elif kind == "comparable":
        keep_en = [[kept] * len(e) for (_, e) in beads for kept in (rng.random() < 0.4,)]
    elif kind == "reordered":
        size = max(3, len(beads) // 2)
        start = rng.randrange(max(1, len(beads) - size))
        run = order[start : start + size]
        rng.shuffle(run)
        order[start : start + size] = run
    fr: list[str] = []
    en: list[str] = []
    left: dict[int, tuple[int, ...]] = {}
    right: dict[int, tuple[int, ...]] = {}
    for k, (f, _) in enumerate(beads):
        kept = [text for text, keep in zip(f, keep_fr[k], strict=True) if keep]
        left[k] = tuple(range(len(fr), len(fr) + len(kept)))
        fr += kept
    for k in order:
        kept = [text for text, keep in zip(beads[k][1], keep_en[k], strict=True) if keep]
        right[k] = tuple(range(len(en), len(en) + len(kept)))
        en += kept
    return Case(f"{name}/{kind}", fr, en, [(left[k], right[k]) for k in range(len(beads)) if left[k] or right[k]])


def own_texts(folder: Path) -> list[tuple[str, list[tuple[str, str]]]]:
    """(name, sentence pairs) from files of lines "French, tab, English"."""
    return [
        (path.stem, [(row.split("\t")[0], row.split("\t")[1]) for row in path.read_text("utf-8").splitlines()])
        for path in sorted(folder.glob("*.tsv"))
    ]


def own_cases(folder: Path) -> Iterator[Case]:
    """Cases from files: one segment a line, and `<stem>.beads` with a line `{"fr": [..], "en": [..]}` for each bead."""
    for path in sorted(folder.glob("*.beads")):
        fr, en = (path.with_suffix(f".{lang}").read_text("utf-8").splitlines() for lang in ("fr", "en"))
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
        yield Case(path.stem, fr, en, [(tuple(row["fr"]), tuple(row["en"])) for row in rows])


# --- systems and scores -----------------------------------------------------------------------------------------------


def segmented(lines: list[str], lang: str) -> Segmented:
    """Lines as `presskit align --unit line` sees them: one segment each, one block each."""
    segments: list[Segment] = []
    start = 0
    for number, line in enumerate(lines):
        segments.append(
            Segment(start=start, end=start + len(line), text=line, kind="paragraph", lang=lang, block=number)
        )
        start += len(line) + 1
    return Segmented(document=f"doc-{lang}", lang=lang, segments=tuple(segments))


def gale_church(fr: list[str], en: list[str]) -> Beads:
    """Gale and Church (1993) with their priors and variance, and the French/English ratio of 1.19."""
    from math import erfc, inf, log, sqrt

    priors = {(1, 1): 0.89, (1, 0): 0.005, (0, 1): 0.005, (2, 1): 0.0445, (1, 2): 0.0445, (2, 2): 0.011}
    lf, le = [len(text) for text in fr], [len(text) for text in en]

    def cost(a: int, b: int, prior: float) -> float:
        mean = (a + b * 1.19) / 2
        delta = abs(a / 1.19 - b) / sqrt(max(mean, 1) * 6.8)
        return -log(max(erfc(delta / sqrt(2)), 1e-30)) - log(prior)

    best = [[inf] * (len(en) + 1) for _ in range(len(fr) + 1)]
    back: list[list[tuple[int, int]]] = [[(0, 0)] * (len(en) + 1) for _ in range(len(fr) + 1)]
    best[0][0] = 0.0
    for i in range(len(fr) + 1):
        for j in range(len(en) + 1):
            for (p, q), prior in priors.items():
                if i >= p and j >= q and best[i - p][j - q] < inf:
                    total = best[i - p][j - q] + cost(sum(lf[i - p : i]), sum(le[j - q : j]), prior)
                    if total < best[i][j]:
                        best[i][j], back[i][j] = total, (p, q)
    beads: Beads = []
    i, j = len(fr), len(en)
    while i or j:
        p, q = back[i][j]
        beads.append((tuple(range(i - p, i)), tuple(range(j - q, j))))
        i, j = i - p, j - q
    return beads[::-1]


def presskit(lexicon: str) -> Aligner:
    """The aligner of presskit with the lexicon of a part of the data (built into a cache folder when missing)."""
    from dataclasses import replace

    from presskit.align.beads.sentences import AlignSettings, align

    settings = replace(AlignSettings(), lexicon=lexicon_file(lexicon))

    def run(fr: list[str], en: list[str]) -> Beads:
        return [(bead.fr, bead.en) for bead in align(segmented(fr, "fr"), segmented(en, "en"), settings=settings).beads]

    return run


def lexicon_file(part: str) -> str:
    """Path of the lexicon learned from a part: "" for the shipped one, "none" for no lexicon at all."""
    import gzip
    import subprocess
    import sys
    import tempfile

    if part in ("all", "none"):
        return "" if part == "all" else "none"
    folder = Path(tempfile.gettempdir()) / "presskit-bench"
    folder.mkdir(exist_ok=True)
    base = "tune" if part == "masked" else part
    path = folder / f"lexicon-{part}.tsv.gz"
    source = folder / f"lexicon-{base}.tsv.gz"
    if not source.exists():
        script = Path(__file__).with_name("build_lexicon.py")
        subprocess.run([sys.executable, str(script), "--part", base, "--out", str(source)], check=True)
    if part == "masked" and not path.exists():
        rng = random.Random(7)
        rows = gzip.decompress(source.read_bytes()).decode().splitlines()
        hidden = {key for key in sorted({row.split("\t")[0] for row in rows}) if rng.random() < 0.5}
        kept = [row for row in rows if row.split("\t")[0] not in hidden]
        path.write_bytes(gzip.compress(("\n".join(kept) + "\n").encode(), mtime=0))
    return str(path)


def strict(cases: Iterable[Case], aligner: Aligner) -> tuple[float, float, float]:
    """Precision, recall and F1 over the beads with two sides, all cases together."""
    right = found = wanted = 0
    for case in cases:
        gold = {bead for bead in case.gold if bead[0] and bead[1]}
        beads = {bead for bead in aligner(case.fr, case.en) if bead[0] and bead[1]}
        right, found, wanted = right + len(gold & beads), found + len(beads), wanted + len(gold)
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("tune", "test"), default="tune")
    parser.add_argument("--lexicon", choices=("all", "tune", "blocks", "masked", "none"), default="tune")
    parser.add_argument("--system", choices=("presskit", "gale-church"), default="presskit")
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--own", type=Path, help="a folder of .tsv files with a French and an English sentence a line")
    parser.add_argument("--texts", type=int, default=1000)
    parser.add_argument("--least", type=int, default=40)
    options = parser.parse_args()
    aligner = presskit(options.lexicon) if options.system == "presskit" else gale_church
    if options.gold:
        print(f"F1 {strict(own_cases(options.gold), aligner)[2]:.4f}")
        return
    made = own_texts(options.own) if options.own else list(texts(options.half, options.least))[: options.texts]
    pairs = sum(len(p) for _, p in made)
    print(f"{options.system}, half {options.half}, lexicon {options.lexicon}: {len(made)} texts, {pairs} pairs")
    for kind in SETS:
        start = time.perf_counter()
        precision, recall, f1 = strict((variant(name, kind, pairs) for name, pairs in made), aligner)
        print(f"{kind:11} P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}  {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()

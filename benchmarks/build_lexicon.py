"""Learn the FR/EN association table shipped as `src/presskit/align/data/lexicon.tsv.gz`.

    python benchmarks/build_lexicon.py [--part all|tune|blocks] [--out FILE]

IBM model 1 (Brown et al. 1993) in both directions over parallel blocks of `../shared/data`, the names of CLDR
(territories, languages, currencies, months, weekdays) and the pairs of `benchmarks/press_words.tsv`; an association is
kept when both directions hold it to be likely and it was seen often enough. `--part tune` leaves out the test half of
the news (see `alignment.half`), `--part blocks` leaves out all news; figures on the test half are measured with one of
these.
"""

import argparse
import gzip
import math
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from presskit.align.signals import tokens

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data"
SHIPPED = ROOT / "src/presskit/align/data/lexicon.tsv.gz"
TAGS = ("h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "blockquote", "pre")
ROUNDS = 6
MAX_WORDS = 120


def half(name: str) -> str:
    """ "tune" or "test", by a hash of the id."""
    import hashlib

    return "tune" if hashlib.sha256(name.encode()).digest()[0] % 2 == 0 else "test"


def leaves(path: Path) -> list[tuple[str, str]]:
    """(tag, text) of the blocks of a page that hold no other block, in order."""
    from lxml import html

    root = html.fromstring(
        path.read_bytes().decode("utf-8", "replace").encode("utf-8"), parser=html.HTMLParser(encoding="utf-8")
    )
    found = []
    for element in root.iter(*TAGS):
        if next(element.iterdescendants(*TAGS), None) is None:
            text = " ".join("".join(map(str, element.itertext())).split())
            if text:
                found.append((str(element.tag), text))
    return found


def news_ids() -> list[str]:
    return [line.split("\t")[0] for line in (DATA / "debian-news/pairs.tsv").read_text("utf-8").splitlines() if line]


def news_blocks(ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Block pairs by position, of pages with the same structure in both languages."""
    for name in ids:
        fr, en = (leaves(DATA / "debian-news" / lang / f"{name}.html") for lang in ("fr", "en"))
        if [tag for tag, _ in fr] == [tag for tag, _ in en]:
            yield from ((f, e) for (tag, f), (_, e) in zip(fr, en, strict=True) if tag != "pre")


def shared_blocks() -> Iterator[tuple[str, str]]:
    with gzip.open(DATA / "parallel/blocks.tsv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            _, fr, en = line.rstrip("\n").split("\t")
            yield fr, en


def cldr_names() -> Iterator[tuple[str, str]]:
    """Names of territories, languages, currencies, months and weekdays in both languages, from Babel."""
    from babel import Locale

    fr, en = Locale.parse("fr"), Locale.parse("en")
    for names in ("territories", "languages", "currencies"):
        here, there = getattr(fr, names), getattr(en, names)
        yield from ((str(here[key]), str(there[key])) for key in sorted(here, key=str) if key in there)


def hand_written() -> Iterator[tuple[str, str, float]]:
    """Common press words written for this project, with a weight that falls with the number of alternatives: all words
    before the tab go with all words after it."""
    path = ROOT / "benchmarks/press_words.tsv"
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                fr, en = line.split("\t")
                weight = 0.5 / math.sqrt(len(en.split()))
                yield from ((f, e, weight) for f in fr.split() for e in en.split())


def keys(text: str, lang: str) -> list[str]:
    """The distinct keys of a text that a lexicon can hold: no figures, dates or addresses."""
    return sorted({token.key for token in tokens(text, lang) if token.kind in ("word", "name", "acronym")})


class Corpus:
    """Parallel blocks as all pairs of keys that occur together: arrays over (block, fr key, en key)."""

    def __init__(self, blocks: Iterable[tuple[str, str]]) -> None:
        self.fr: dict[str, int] = {}
        self.en: dict[str, int] = {}
        rows: list[NDArray[np.int32]] = []
        self.blocks = 0
        seen: set[tuple[str, str]] = set()
        for fr, en in blocks:
            if (fr, en) in seen:
                continue
            seen.add((fr, en))
            f = [self.fr.setdefault(key, len(self.fr)) for key in keys(fr, "fr")]
            e = [self.en.setdefault(key, len(self.en)) for key in keys(en, "en")]
            if f and e and max(len(f), len(e)) <= MAX_WORDS:
                row = np.empty((len(f) * len(e), 3), np.int32)
                row[:, 0] = self.blocks
                row[:, 1] = np.repeat(f, len(e))
                row[:, 2] = np.tile(e, len(f))
                rows.append(row)
                self.blocks += 1
        self.rows = np.concatenate(rows)

    def learn(self) -> list[tuple[str, str, float]]:
        """(French key, English key, weight), pruned, in order of the French key, best first."""
        block, f, e = self.rows.T
        code = f.astype(np.int64) * len(self.en) + e
        pairs, where = np.unique(code, return_inverse=True)
        together = np.bincount(where)
        pf, pe = pairs // len(self.en), pairs % len(self.en)
        forth = _model1(block, f, e, where, pf, len(pairs), self.blocks)
        back = _model1(block, e, f, where, pe, len(pairs), self.blocks)
        weight = np.sqrt(forth * back)
        df_f = np.bincount(pf, weights=together * 0)  # placeholder sizes; real counts below
        df_f = np.bincount(np.unique(block.astype(np.int64) * len(self.fr) + f) % len(self.fr), minlength=len(self.fr))
        df_e = np.bincount(np.unique(block.astype(np.int64) * len(self.en) + e) % len(self.en), minlength=len(self.en))
        # Expected number of common blocks by chance; what is not clearly above it is no association.
        chance = df_f[pf] * df_e[pe] / self.blocks
        keep = (together >= 2) & (weight >= 0.04) & (together > chance + 2 * np.sqrt(chance))
        fr, en = list(self.fr), list(self.en)
        found = [(fr[pf[k]], en[pe[k]], float(weight[k])) for k in np.flatnonzero(keep)]
        return sorted(found, key=lambda item: (item[0], -item[2], item[1]))


def _model1(
    block: NDArray[np.int32], source: NDArray[np.int32], target: NDArray[np.int32], where: NDArray[np.int64],
    source_of_pair: NDArray[np.int64], pairs: int, blocks: int,
) -> NDArray[np.float64]:  # fmt: skip
    """t(target | source) for each pair by expectation maximisation; one unit of NULL absorbs words of no origin."""
    width = int(target.max()) + 1
    cell, inverse = np.unique(block.astype(np.int64) * width + target, return_inverse=True)
    null = np.full(width, 1.0 / width)
    t = np.full(pairs, 1.0 / width)
    for _ in range(ROUNDS):
        p = t[where]
        floor = null[cell % width]
        total = np.bincount(inverse, weights=p) + floor
        share = p / total[inverse]
        count = np.bincount(where, weights=share, minlength=pairs)
        norm = np.bincount(source_of_pair, weights=count)
        t = count / (norm[source_of_pair] + 0.5)
        lost = np.bincount(cell % width, weights=floor / total, minlength=width)
        null = lost / lost.sum()
    return t


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--part", choices=("all", "tune", "blocks"), default="all")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    options = parser.parse_args()
    ids = {"all": news_ids(), "tune": [i for i in news_ids() if half(i) == "tune"], "blocks": []}[options.part]
    blocks = [*shared_blocks(), *news_blocks(ids)]
    corpus = Corpus([*blocks, *cldr_names()])
    found = {(f, e): w for f, e, w in corpus.learn()}
    for fr, en, weight in hand_written():
        for f in keys(fr, "fr"):
            for e in keys(en, "en"):
                found[f, e] = max(found.get((f, e), 0.0), weight)
    rows = [f"{f}\t{e}\t{max(1, min(100, math.floor(100 * w + 0.5)))}" for (f, e), w in sorted(found.items())]
    options.out.parent.mkdir(parents=True, exist_ok=True)
    with options.out.open("wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
        packed.write(("\n".join(rows) + "\n").encode("utf-8"))
    size = options.out.stat().st_size // 1024
    print(f"{corpus.blocks} blocks, {len(rows)} associations, {size} kB in {options.out.name}")


if __name__ == "__main__":
    main()

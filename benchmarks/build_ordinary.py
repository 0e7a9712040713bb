"""Collect the words both languages write in lower case, for `src/presskit/check/data/ordinary.tsv.gz`.

    python benchmarks/build_ordinary.py

A word that is written in lower case elsewhere is no name where it has a capital (Contrat, License), however much it
looks like a word of the other language. Read are `../shared/data/parallel/blocks.tsv.gz`, the tuning half of
`../shared/data/debian-news`, for English also the 93 pages of `../shared/data/articles` (all kinds of sites), and two
lists written for this project: `press_words.tsv` and `press_cognates.tsv`. A word is kept when it has four letters or
more, was seen twice in lower case (once in our own lists), and in lower case more often than with a capital. Words
alone are kept, without accents, counts or order; no text can be read out of them.
"""

import gzip
import json
from collections import Counter
from pathlib import Path

from build_lexicon import DATA, half, leaves, news_ids
from presskit.check.figures import WORD, fold

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src/presskit/check/data/ordinary.tsv.gz"
LETTERS = 4


def count(text: str, lower: Counter[str], upper: Counter[str]) -> None:
    for match in WORD.finditer(text):
        word = match.group()
        (upper if word[0].isupper() else lower)[fold(word)] += 1


def main() -> None:
    lower = {"fr": Counter[str](), "en": Counter[str]()}
    upper = {"fr": Counter[str](), "en": Counter[str]()}
    with gzip.open(DATA / "parallel/blocks.tsv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            _, fr, en = line.rstrip("\n").split("\t")
            count(fr, lower["fr"], upper["fr"])
            count(en, lower["en"], upper["en"])
    for name in news_ids():
        if half(name) == "tune":
            for side in ("fr", "en"):
                for _, text in leaves(DATA / f"debian-news/{side}/{name}.html"):
                    count(text, lower[side], upper[side])
    for page in json.loads((DATA / "articles/gold.json").read_text("utf-8")).values():
        count(page["articleBody"], lower["en"], upper["en"])
    kept = {
        side: {w for w, n in lower[side].items() if len(w) >= LETTERS and n >= 2 and n > upper[side][w]}
        for side in ("fr", "en")
    }
    for table in ("press_words.tsv", "press_cognates.tsv"):
        for line in (HERE / table).read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                for side, words in zip(("fr", "en"), line.split("\t"), strict=True):
                    kept[side] |= {fold(w) for w in WORD.findall(words) if len(w) >= LETTERS}
    rows = [f"{side}\t{word}" for side in ("en", "fr") for word in sorted(kept[side])]
    head = "# language, word; made by benchmarks/build_ordinary.py\n"
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(gzip.compress((head + "\n".join(rows) + "\n").encode("utf-8"), mtime=0))
    print(f"{len(kept['fr'])} French and {len(kept['en'])} English words in {OUT.name}, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()

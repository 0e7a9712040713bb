"""Count how common words are in general, for `src/presskit/align/data/common.tsv.gz`.

    python benchmarks/build_common.py

A document of a small collection cannot tell its topic from its grammar; these shares of texts can. English shares are
those of the 93 pages of `../shared/data/articles` (all kinds of sites); French shares those of the tuning half of the
news in `../shared/data/debian-news`, but no more than in the texts of another origin (`parallel/blocks.tsv.gz`, Open
Source Guides), so that words of the subject stay rare. Kept when 3% of the texts hold the key. Whole percents; no
text is kept.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from build_lexicon import DATA, half, leaves, news_ids
from presskit.align.signals import tokens

OUT = Path(__file__).resolve().parents[1] / "src/presskit/align/data/common.tsv.gz"
LEAST = 3


def shares(texts: Iterable[str], lang: str) -> dict[str, float]:
    """The share of the texts (in percent) that hold each key."""
    counts: Counter[str] = Counter()
    number = 0
    for text in texts:
        number += 1
        counts.update({token.key for token in tokens(text, lang) if token.kind in ("word", "name", "number", "date")})
    return {key: 100 * count / number for key, count in counts.items()}


def guides() -> list[str]:
    """The French blocks of Open Source Guides, in texts of ten blocks."""
    with gzip.open(DATA / "parallel/blocks.tsv.gz", "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    blocks = [fr for source, fr, _ in rows if source == "opensource.guide"]
    return [" ".join(blocks[start : start + 10]) for start in range(0, len(blocks), 10)]


def main() -> None:
    articles = json.loads((DATA / "articles/gold.json").read_text("utf-8"))
    english = shares((page["articleBody"] for page in articles.values()), "en")
    ids = [name for name in news_ids() if half(name) == "tune"]
    news = shares((" ".join(t for _, t in leaves(DATA / f"debian-news/fr/{name}.html")) for name in ids), "fr")
    other = shares(guides(), "fr")
    french = {key: min(share, other[key]) for key, share in news.items() if key in other}
    rows = [
        f"{lang}\t{key}\t{round(share)}"
        for lang, table in (("en", english), ("fr", french))
        for key, share in sorted(table.items())
        if share >= LEAST
    ]
    head = "# language, key, percent of texts that hold it; made by benchmarks/build_common.py\n"
    OUT.write_bytes(gzip.compress((head + "\n".join(rows) + "\n").encode("utf-8"), mtime=0))
    print(f"{len(rows)} keys in {OUT.name}")


if __name__ == "__main__":
    main()

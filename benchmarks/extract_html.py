"""Score the reading of web pages beside trafilatura: body F1, press fields of the sample pages, time.

    python benchmarks/extract_html.py [--repeat N]

Body: `../shared/data/articles` (93 pages of the public article extraction benchmark), as its score.py defines it:
multisets of 4-word shingles, mean precision and recall over pages, F1 their harmonic mean, title blocks left out, and
the mean F1 of the worst tenth. The pages are split by the SHA-256 of their key: rules were written looking at the even
half, the pages of the odd half were never read (only its total was). Press fields: the pages of `tests/samples/html`,
our own words. Time: seconds of CPU in one process, presskit and bare trafilatura in turns over the same pages, the
best of N rounds each.
"""

import argparse
import gzip
import hashlib
import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import trafilatura

from presskit.extract import ExtractSettings, extract
from presskit.model import Document, Source

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT.parent / "shared" / "data" / "articles"
SAMPLES = ROOT / "tests" / "samples" / "html"
WORD = re.compile(r"\w+")


def document(data: bytes) -> Document:
    source = Source(id=hashlib.sha256(data).hexdigest(), location="page.html", media_type="text/html", size=len(data))
    return extract(source, data, settings=ExtractSettings()).documents[0]


def presskit(data: bytes) -> str:
    found = document(data)
    return "\n".join(found.text[b.start : b.end] for b in found.blocks if b.kind != "title")


def bare(data: bytes) -> str:
    found = trafilatura.bare_extraction(data)
    return getattr(found, "text", None) or ""


def precise(data: bytes) -> str:
    found = trafilatura.bare_extraction(data, favor_precision=True)
    return getattr(found, "text", None) or ""


SYSTEMS: dict[str, Callable[[bytes], str]] = {
    "presskit": presskit,
    "trafilatura": bare,
    "trafilatura, precision": precise,
}


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text)
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1))) if words else Counter()


def score(texts: Mapping[str, str], gold: Mapping[str, str]) -> str:
    precisions, recalls, f1 = [], [], []
    for key, body in gold.items():
        wanted, got = shingles(body), shingles(texts[key])
        common = sum((wanted & got).values())
        precision = common / sum(got.values()) if got else 0.0
        recall = common / sum(wanted.values()) if wanted else 0.0
        if got:
            precisions.append(precision)
        if wanted:
            recalls.append(recall)
        f1.append(2 * precision * recall / (precision + recall) if precision + recall else 0.0)
    one, two = statistics.mean(precisions), statistics.mean(recalls)
    worst = statistics.mean(sorted(f1)[: max(1, len(f1) // 10)])
    return f"F1 {2 * one * two / (one + two):.4f}  precision {one:.4f}  recall {two:.4f}  worst tenth {worst:.3f}"


def bodies() -> None:
    gold = {key: page["articleBody"] for key, page in json.loads((ARTICLES / "gold.json").read_text("utf8")).items()}
    pages = {key: gzip.decompress((ARTICLES / "html" / f"{key}.html.gz").read_bytes()) for key in gold}
    looked = {key: int(hashlib.sha256(key.encode()).hexdigest(), 16) % 2 == 0 for key in gold}
    parts = {
        "all": gold,
        "read": {k: v for k, v in gold.items() if looked[k]},
        "never read": {k: v for k, v in gold.items() if not looked[k]},
    }
    for name, system in SYSTEMS.items():
        texts = {key: system(data) for key, data in pages.items()}
        for part, bodies in parts.items():
            print(f"{name:24} {part:16} {len(bodies):3} pages  {score(texts, bodies)}")


def speed(repeat: int) -> None:
    pages = [gzip.decompress(path.read_bytes()) for path in sorted((ARTICLES / "html").iterdir())]
    best = {"presskit": float("inf"), "trafilatura": float("inf")}
    for _ in range(repeat):
        for name in best:
            start = time.process_time()
            for data in pages:
                SYSTEMS[name](data)
            best[name] = min(best[name], time.process_time() - start)
    for name, seconds in best.items():
        print(f"{name:24} {len(pages) / seconds:6.1f} pages/s")
    print(f"time beside bare trafilatura: {best['presskit'] / best['trafilatura']:.2f} times")


def samples() -> None:
    def flat(text: str) -> str:
        return " ".join(text.split())

    found = Counter[str]()
    total = Counter[str]()

    def count(what: str, right: int, of: int) -> None:
        found[what] += right
        total[what] += of

    cases = sorted(p for p in SAMPLES.iterdir() if (p / "expected.json").exists())
    for case in cases:
        data = (case / "input.html").read_bytes()
        expected = json.loads((case / "expected.json").read_text("utf8"))
        got = document(data)
        kinds = {flat(got.text[b.start : b.end]): b.kind for b in got.blocks}
        other = flat(bare(data))
        for kind, text in expected["blocks"]:
            count("texts survive", flat(text) in kinds, 1)
            count("right kind", kinds.get(flat(text)) == kind, 1)
            count("texts survive, trafilatura", flat(text) in other, 1)
        count(
            "furniture absent", sum(flat(t) not in flat(got.text) for t in expected["absent"]), len(expected["absent"])
        )
        for what, urls in (("alternates", got.alternates), ("attachments", got.attachments)):
            wanted, mine = set(expected[what]), {u.url for u in urls if u.url}
            count(what, len(wanted & mine), len(wanted | mine))
        for field in ("title", "published", "embargo_until"):
            count(field, getattr(got, field) == expected[field] or not expected[field], 1)
    print(f"{len(cases)} sample pages")
    for what in total:
        print(f"{what:28} {found[what]:4} of {total[what]:4}  {found[what] / max(1, total[what]):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--repeat", type=int, default=3, help="rounds of the time measurement")
    repeat = parser.parse_args().repeat
    samples()
    if not ARTICLES.is_dir():
        print("../shared/data/articles is not there: no body figures")
        return
    bodies()
    speed(repeat)


if __name__ == "__main__":
    main()

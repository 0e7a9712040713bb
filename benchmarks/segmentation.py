"""Language and segmentation: quality and cost on ../shared/data.

    python benchmarks/segmentation.py [held-out|tuned]

The data are split by hash of the id (or of the French text); rules were only ever read against the tuned half. Prints
what the paragraph "Language and segmentation" of docs/quality.md quotes. Needs ../shared/data; says so when absent.
"""

import gzip
import hashlib
import re
import resource
import sys
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

from lxml import html

from presskit.language import identify
from presskit.model import Block, BlockKind, Document, Languages
from presskit.segment import segment

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
KINDS: dict[str, BlockKind] = {"h1": "title", "li": "list_item", "td": "table_row", "blockquote": "quote"}
TAGS = ("h1", "h2", "h3", "h4", "p", "li", "td", "blockquote", "dt", "dd")


def in_half(key: str, half: str) -> bool:
    return (hashlib.sha256(key.encode()).digest()[0] % 2 == 0) == (half == "tuned")


def document(name: str, parts: list[tuple[str, BlockKind]]) -> Document:
    blocks, at = [], 0
    for text, kind in parts:
        blocks.append(Block(start=at, end=at + len(text), kind=kind))
        at += len(text) + 1
    text = "\n".join(text for text, _ in parts)
    return Document(id=name, source=name, location=name, ordinal=0, text=text, blocks=tuple(blocks))


def page(path: Path) -> list[tuple[str, BlockKind]]:
    """The blocks of a page of debian-news in plain words: enough for this purpose, and independent of extraction."""
    parts: list[tuple[str, BlockKind]] = []
    for element in html.parse(str(path)).getroot().find(".//article").iter(*TAGS):
        if any(above.tag in TAGS for above in element.iterancestors()):
            continue
        text = " ".join(element.text_content().split())
        if text:
            parts.append((text, KINDS.get(element.tag, "heading" if element.tag[0] == "h" else "paragraph")))
    return parts


def languages(half: str) -> None:
    pages = [
        (lang, page(path))
        for lang in ("fr", "en")
        for path in sorted((DATA / "debian-news" / lang).glob("*.html"))
        if in_half(path.stem, half)
    ]
    documents = [(lang, document("x", parts)) for lang, parts in pages if parts]
    words = sum(len(d.text.split()) for _, d in documents)
    identify(documents[0][1])
    begin = time.process_time()
    found = [identify(d) for _, d in documents]
    middle = time.process_time()
    cut = [segment(d, langs) for (_, d), langs in zip(documents, found, strict=True)]
    end = time.process_time()
    right = sum(langs.lang == lang for (lang, _), langs in zip(documents, found, strict=True))
    blocks = Counter(
        "right" if one == lang else "undecided" if one == "und" else "other"
        for (lang, _), langs in zip(documents, found, strict=True)
        for one in langs.blocks
    )
    count = len(documents)
    print(f"documents {count}, words {words}, segments {sum(len(s.segments) for s in cut)}")
    print(f"language of documents right: {right}/{count} = {right / count:.4f}; of blocks: {dict(blocks)}")
    print(f"language {1000 * (middle - begin) / count:.2f} ms a document, {count / (middle - begin):.0f} documents/s")
    print(f"segment {1000 * (end - middle) / count:.2f} ms a document, {words / (end - middle):.0f} words/s")


def fragments(half: str) -> list[tuple[str, str]]:
    pairs = []
    with gzip.open(DATA / "parallel" / "blocks.tsv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 3 and in_half(fields[1], half):
                pairs.append((fields[1], fields[2]))
    scores: dict[str, Counter[str]] = {}
    for lang, texts in (("fr", [a for a, _ in pairs]), ("en", [b for _, b in pairs])):
        for text in texts:
            size = len(re.findall(r"[^\W\d_]+", text))
            bucket = "1-3 words" if size < 4 else "4-7 words" if size < 8 else "8 words or more"
            verdict = identify(document("x", [(text, "paragraph")])).lang
            if size:
                scores.setdefault(bucket, Counter())["right" if verdict == lang else verdict] += 1
    for bucket, counts in sorted(scores.items()):
        total = counts.total()
        print(f"language of single blocks, {bucket}: {counts['right'] / total:.4f} right, "
              f"{counts['und'] / total:.4f} undecided, of {total}")  # fmt: skip
    return pairs


def agreement(pairs: list[tuple[str, str]]) -> None:
    """Both versions of a block should have the same number of sentences: a splitter that errs in one language shows."""
    counts = Counter[int]()
    for fr, en in pairs:
        sizes = []
        for lang, text in (("fr", fr), ("en", en)):
            d = document("x", [(text, "paragraph")])
            sizes.append(len(segment(d, Languages(document="x", lang=lang, score=1, blocks=(lang,))).segments))
        if max(sizes) > 1:
            counts[abs(sizes[0] - sizes[1])] += 1
    total = counts.total()
    print(f"blocks of several sentences with the same number in both languages: {counts[0] / total:.4f} of {total}; "
          f"off by one {counts[1] / total:.4f}")  # fmt: skip


def lost_breaks(half: str) -> None:
    """Join the blocks of each page by spaces: which breaks come back, and what else is cut without punctuation."""
    for lang in ("fr", "en"):
        hits, breaks, false, words = Counter[str](), Counter[str](), 0, 0
        for path in sorted((DATA / "debian-news" / lang).glob("*.html")):
            if not in_half(path.stem, half):
                continue
            parts = [text for text, kind in page(path) if kind != "table_row"]
            text = " ".join(parts)
            if not text:
                continue
            d = Document(id="x", source="x", location="x", ordinal=0, text=text,
                         blocks=(Block(start=0, end=len(text), kind="paragraph"),))  # fmt: skip
            cut = segment(d, Languages(document="x", lang=lang, score=1, blocks=(lang,)))
            starts = {one.start for one in cut.segments}
            at, gold = 0, set()
            for left, right in pairwise(parts):
                at += len(left) + 1
                gold.add(at)
                ends = left.rstrip("»”\" )’'\u00a0")[-1:]
                kind = "punctuated" if ends in ".!?…" else "colon" if ends == ":" else "bare"
                kind = kind if right[0].isupper() else "lower case"
                breaks[kind] += 1
                hits[kind] += at in starts
            words += len(text.split())
            for start in starts - gold - {0}:
                false += text[:start].rstrip("»”\" )’'\u00a0]")[-1:] not in ".!?…"
        shares = ", ".join(
            f"{kind} {hits[kind]}/{breaks[kind]} = {hits[kind] / breaks[kind]:.3f}" for kind in sorted(breaks)
        )
        print(f"lost line breaks found again, {lang}: {shares}; other cuts without punctuation: {false} "
              f"in {words} words")  # fmt: skip


def main(half: str) -> None:
    if not DATA.is_dir():
        sys.exit(f"{DATA} is not here; nothing was measured.")
    languages(half)
    agreement(fragments(half))
    lost_breaks(half)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "held-out")

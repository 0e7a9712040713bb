"""Score title, day and instant of publication, and language of web pages beside trafilatura.

    python benchmarks/article_metadata.py [--errors]

Pages: `../shared/data/articles` (93 pages of the public article extraction benchmark, 82 of them English), split by the
SHA-256 of their key as in `extract_html.py`. Gold: `gold/article_metadata.json`, annotated by one reader from the raw
HTML (meta elements, JSON-LD, visible date lines, headings), never from the output of a program:

- `title`: SHA-256 of the headline the page shows, normalised (NFKC, case folded, straight quotes and dashes, single
  spaces); `declared`: of other headlines the page declares (og:title, JSON-LD), the site's name cut off.
- `days`: the days that may be called the day of publication (two when it depends on the zone the day is told in).
- `instant`: publication in UTC as the page states it with a zone, null when it states none; `instant_unclear`: the
  page contradicts itself without a visible line that decides, so the instant counts neither way.
- `lang`: the language of the article.

An instant is right when it names a zone and lies within a minute of the gold; on pages that state no zone, naming one
is an invention. `--errors` lists the faults on the half that rules are written against, never on the other.
"""

import argparse
import gzip
import hashlib
import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from presskit import language
from presskit.extract import ExtractSettings, extract
from presskit.model import Source

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT.parent / "shared" / "data" / "articles" / "html"
GOLD = ROOT / "benchmarks" / "gold" / "article_metadata.json"
PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a system says of a page; "" for what it does not say."""

    title: str
    published: str
    lang: str


def presskit(data: bytes) -> Reading:
    source = Source(id=hashlib.sha256(data).hexdigest(), location="page.html", media_type="text/html", size=len(data))
    document = extract(source, data, settings=ExtractSettings()).documents[0]
    found = language.identify(document, settings=language.LanguageSettings())
    return Reading(document.title, document.published, found.lang)


def trafilatura(data: bytes) -> Reading:
    from trafilatura import bare_extraction

    found: Any = bare_extraction(data, with_metadata=True)
    return Reading(found.title or "", found.date or "", found.language or "") if found else Reading("", "", "")


SYSTEMS: dict[str, Callable[[bytes], Reading]] = {"presskit": presskit, "trafilatura": trafilatura}


def digest(title: str) -> str:
    plain = unicodedata.normalize("NFKC", title).casefold().translate(PLAIN)
    return hashlib.sha256(" ".join(plain.split()).encode()).hexdigest()


def instant(published: str) -> datetime | None:
    """The moment in UTC when a zone is named."""
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None


def judge(gold: dict[str, Any], got: Reading) -> dict[str, bool | None]:
    """Right or wrong by question; None when the question is not put to this page."""
    moment = instant(got.published)
    known = datetime.fromisoformat(gold["instant"]) if gold["instant"] else None
    near = moment is not None and known is not None and abs((moment - known).total_seconds()) < 60
    unclear = bool(gold.get("instant_unclear"))
    english = gold["lang"] == "en"
    headline = digest(got.title)
    return {
        "headline shown, English": headline == gold["title"] if english else None,
        "headline shown or declared, English": headline in (gold["title"], *gold["declared"]) if english else None,
        "headline shown or declared, all": headline in (gold["title"], *gold["declared"]),
        "day, English": (got.published[:10] in gold["days"] or near) if english else None,
        "day, all": got.published[:10] in gold["days"] or near,
        "instant, of pages that state one": near if known else None,
        "no zone invented, of pages without": None if known or unclear else moment is None,
        "language, English": got.lang.partition("-")[0] == "en" if english else None,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--errors", action="store_true", help="list the faults on the half that is tuned on")
    errors = parser.parse_args().errors
    if not ARTICLES.is_dir():
        print("../shared/data/articles is not there")
        return
    gold = json.loads(GOLD.read_text("utf8"))
    parts = {key: "held" if int(hashlib.sha256(key.encode()).hexdigest(), 16) % 2 else "tuned" for key in gold}
    for name, system in SYSTEMS.items():
        tally: dict[tuple[str, str], list[bool]] = {}
        for key, page in gold.items():
            got = system(gzip.decompress((ARTICLES / f"{key}.html.gz").read_bytes()))
            for question, right in judge(page, got).items():
                if right is not None:
                    for part in (parts[key], "all"):
                        tally.setdefault((part, question), []).append(right)
                if errors and right is False and parts[key] == "tuned":
                    print(f"  {name}: {key[:8]} {question}: {got} {page['days']} {page['instant']}")
        for part in ("tuned", "held", "all"):
            for (of, question), rights in tally.items():
                if of == part:
                    share = sum(rights) / len(rights)
                    print(f"{name:12} {part:6} {question:36} {sum(rights):3} of {len(rights):3}  {share:.3f}")


if __name__ == "__main__":
    main()

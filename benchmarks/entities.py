"""People, institutions and quotations of plain text files as JSON lines (the form of `presskit entities`), and what the
rule layers cost on top of spaCy's own time.

    python benchmarks/entities.py FILE... | python ../shared/seeds/score.py --errors
    python benchmarks/entities.py --speed FILE...
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from presskit.entities.recognise import RecogniseSettings, recognise
from presskit.model import Block, Document, Glossary, Mentions, Segment, Segmented


def plain(path: Path, lang: str) -> tuple[Document, Segmented]:
    """A text file as one document, a paragraph a line."""
    text = path.read_text(encoding="utf-8")
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            blocks.append(Block(start=at + lead, end=at + len(line.rstrip()), kind="paragraph"))
        at += len(line) + 1
    document = Document(id=path.name, source="", location=str(path), ordinal=0, text=text, blocks=tuple(blocks))
    segments = tuple(
        Segment(start=b.start, end=b.end, text=text[b.start : b.end], kind=b.kind, lang=lang, block=k)
        for k, b in enumerate(blocks)
    )
    return document, Segmented(document=path.name, lang=lang, segments=segments)


def line(path: Path, lang: str, found: Mentions) -> str:
    """The JSON line of a document."""
    return json.dumps(
        {
            "file": str(path),
            "source_start": 0,
            "lang": lang,
            "mentions": [asdict(m) for m in found.mentions],
            "people": [asdict(p) for p in found.people],
            "quotes": [asdict(q) for q in found.quotes],
        },
        ensure_ascii=False,
    )


def guess(text: str) -> str:
    """French or English, by the commonest little words."""
    words = text.lower().split()
    french = sum(words.count(w) for w in ("de", "la", "le", "les", "et", "des", "du", "en"))
    english = sum(words.count(w) for w in ("the", "of", "and", "to", "in", "a", "for", "is"))
    return "fr" if french > english else "en"


def main(paths: list[str]) -> None:
    files = [Path(p) for p in paths]
    langs = [guess(p.read_text(encoding="utf-8")) for p in files]
    read = [plain(p, lang) for p, lang in zip(files, langs, strict=True)]
    found = recognise([d for d, _ in read], [s for _, s in read], Glossary(), settings=RecogniseSettings())
    for path, lang, mentions in zip(files, langs, found, strict=True):
        print(line(path, lang, mentions))


if __name__ == "__main__":
    main(sys.argv[1:])

"""People, institutions and quotations: figures, and what the rule layers cost on top of spaCy's own time.

python benchmarks/entities.py FILE... | python ../shared/seeds/score.py --errors
    text files (a paragraph a line) as the JSON lines of `presskit entities`
python benchmarks/entities.py --samples
    the sample releases of tests/samples/entities
python benchmarks/entities.py --press
    the releases of other genres in tests/samples/press, whose first scores were taken before any rule was changed
python benchmarks/entities.py --debian tuned | untouched
    the half of benchmarks/gold/debian_names.json; "untouched" was never scored while the rules were written
python benchmarks/entities.py --speed
    seconds of spaCy's own loop, of the same proposals as `recognise` takes them, and of all of it, on 120 news items
"""

import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from debian import text_of
from entities_score import Tally, table, tally
from presskit.entities.modelled.proposals import load_model, propose_all
from presskit.entities.recognise import recognise
from presskit.model import Block, Document, Glossary, Mentions, Segment, Segmented
from presskit.settings import find, load

HERE = Path(__file__).resolve().parent
DEBIAN = HERE.parent.parent / "shared/data/debian-news"
SETTINGS = load(find(Path.cwd())).recognise  # of the presskit.toml where it is run, models included


def plain(path: Path, lang: str) -> tuple[Document, Segmented]:
    """A text file as one document, a paragraph a line."""
    return document_of(str(path), path.read_text(encoding="utf-8"), lang)


def document_of(name: str, text: str, lang: str) -> tuple[Document, Segmented]:
    """A text as one document, a paragraph a line."""
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            blocks.append(Block(start=at + lead, end=at + len(line.rstrip()), kind="paragraph"))
        at += len(line) + 1
    document = Document(id=name, source="", location=name, ordinal=0, text=text, blocks=tuple(blocks))
    segments = tuple(
        Segment(start=b.start, end=b.end, text=text[b.start : b.end], kind=b.kind, lang=lang, block=k)
        for k, b in enumerate(blocks)
    )
    return document, Segmented(document=name, lang=lang, segments=segments)


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


def gold_of_sample(folder: Path) -> tuple[Document, Segmented, dict[str, Any]]:
    """A folder of tests/samples/entities."""
    gold = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return *plain(folder / "input.txt", gold["lang"]), gold


def gold_of_debian(row: dict[str, Any]) -> tuple[Document, Segmented, dict[str, Any]]:
    """A document of benchmarks/gold/debian_names.json, with its offsets resolved to words."""
    text = text_of(DEBIAN / row["lang"] / f"{row['id']}.html")

    def words(span: list[int] | None) -> str:
        return text[span[0] : span[1]] if span else ""

    gold = {
        "lang": row["lang"],
        "mentions": [{"type": t, "start": a, "end": b} for t, a, b in row["mentions"]],
        "people": [{key: words(one[key]) for key in ("name", "role", "affiliation")} for one in row["people"]],
        "quotes": [
            {"start": q["span"][0], "end": q["span"][1], "speakers": [words(s) for s in q["speakers"]]}
            for q in row["quotes"]
        ],
    }
    return *document_of(row["id"], text, row["lang"]), gold


def score(items: list[tuple[str, tuple[Document, Segmented, dict[str, Any]]]]) -> None:
    """Print the figures of documents against their gold."""
    found = recognise([d for _, (d, _, _) in items], [s for _, (_, s, _) in items], Glossary(), settings=SETTINGS)
    into = Tally()
    for (name, (document, _, gold)), mentions in zip(items, found, strict=True):
        tally(name, document.text, gold, mentions, into)
    print(table(into))
    print("\n".join(into.errors))


def speed() -> None:
    """Seconds of CPU for spaCy alone, for what it proposes, and for the whole stage."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as in a worker; read when numpy is imported
    paths = [(lang, p) for lang in ("fr", "en") for p in sorted((DEBIAN / lang).glob("*.html"))[::8][:60]]
    read = [document_of(p.stem, text_of(p), lang) for lang, p in paths]
    documents, cut = [d for d, _ in read], [s for _, s in read]
    recognise(documents[:2] + documents[-2:], cut[:2] + cut[-2:], Glossary(), settings=SETTINGS)  # models loaded
    models = {"fr": SETTINGS.model_fr, "en": SETTINGS.model_en}
    texts = {
        lang: [(d.text[b.start : b.end], b.start) for d, s in read if s.lang == lang for b in d.blocks]
        for lang in models
    }
    alone = proposing = whole = 1e9
    for _ in range(3):
        start = time.process_time()
        for lang, model in models.items():
            list(load_model(model).pipe([text for text, _ in texts[lang]], batch_size=SETTINGS.batch_size))
        alone = min(alone, time.process_time() - start)
        start = time.process_time()
        for lang, model in models.items():
            propose_all(texts[lang], model, SETTINGS.batch_size)
        proposing = min(proposing, time.process_time() - start)
        start = time.process_time()
        recognise(documents, cut, Glossary(), settings=SETTINGS)
        whole = min(whole, time.process_time() - start)
    size = sum(len(d.text) for d in documents)
    print(
        f"{len(read)} documents, {size} characters: spaCy's own loop {alone:.2f} s, proposals {proposing:.2f} s, "
        f"all {whole:.2f} s; rules {whole - proposing:.2f} s, {(whole - proposing) / alone:.0%} of spaCy's own"
    )


def main(arguments: list[str]) -> None:
    """See the module."""
    if arguments[:1] == ["--samples"]:
        folders = [p for p in sorted((HERE.parent / "tests/samples/entities").iterdir()) if (p / "input.txt").is_file()]
        score([(p.name, gold_of_sample(p)) for p in folders])
    elif arguments[:1] == ["--press"]:
        folders = sorted((HERE.parent / "tests/samples/press").iterdir())
        score([(p.name, gold_of_sample(p)) for p in folders])
    elif arguments[:1] == ["--debian"]:
        rows = json.loads((HERE / "gold/debian_names.json").read_text(encoding="utf-8"))["documents"]
        score([(f"{r['lang']} {r['id']}", gold_of_debian(r)) for r in rows if r["half"] == arguments[1]])
    elif arguments[:1] == ["--speed"]:
        speed()
    else:
        files = [Path(p) for p in arguments]
        langs = [guess(p.read_text(encoding="utf-8")) for p in files]
        read = [plain(p, lang) for p, lang in zip(files, langs, strict=True)]
        found = recognise([d for d, _ in read], [s for _, s in read], Glossary(), settings=SETTINGS)
        for path, lang, mentions in zip(files, langs, found, strict=True):
            print(line(path, lang, mentions))


if __name__ == "__main__":
    main(sys.argv[1:])

"""Scanned releases: how many words and paragraphs come back?

    python benchmarks/ocr.py [--ways drawn,stored,ocrmypdf] [--news N]

The sample releases of tests/samples/pdf, printed in one and two columns, are made into pictures, askew and with specks
(tests/extract/pdf/scanner.py), and read again. `drawn`: tesseract on pages drawn by pypdfium2; `stored`: tesseract on
the pictures taken out of the file; `ocrmypdf`: that program. Word F1 counts words, paragraph F1 equal paragraphs, both
with one shape of apostrophes and dashes. `--news` reads N news items of the held-out half of
../shared/data/debian-news, French and English in turn, instead, drawn and by the usual scanner only.
"""

import argparse
import sys
import time
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from tests.extract.pdf import paper, scanner  # noqa: E402

import formats  # noqa: E402
from presskit import errors  # noqa: E402
from presskit.extract import ExtractSettings, extract, media  # noqa: E402
from presskit.extract.pdf import scans  # noqa: E402
from presskit.model import Source  # noqa: E402

SAMPLE = ROOT / "tests" / "samples" / "pdf" / "valmeray"
DEVICES = {
    "clean 300 dpi": scanner.Device(dpi=300, skew=0.0, specks=0),
    "usual 200 dpi": scanner.Device(),
    "fax 200 dpi, 1° askew": scanner.Device(kind="fax", skew=1.0, specks=200),
}


def pieces(lang: str) -> list[paper.Piece]:
    lines = (SAMPLE / f"{lang}.tsv").read_text(encoding="utf-8").splitlines()
    return [paper.Piece(*line.split("\t")) for line in lines]


def plain(text: str) -> str:
    """With one shape of apostrophes, quotation marks and dashes: tesseract knows the straight apostrophe only."""
    return text.translate(str.maketrans("’‘“”—", "''\"\"–"))


def f1(found: list[str], wanted: list[str]) -> float:
    one, two = Counter(found), Counter(wanted)
    return 2 * (one & two).total() / max(one.total() + two.total(), 1)


def news(count: int) -> None:
    """Held-out news items, the counts of all taken together."""
    patient = ExtractSettings(ocr_seconds=3600.0)
    for columns in (1, 2):
        score = formats.Score()
        started = time.monotonic()
        pages = 0
        for number, name in enumerate(formats.items("held-out", count)):
            lang = ("fr", "en")[number % 2]
            gold = formats.pieces_of(formats.NEWS / lang / f"{name}.html")
            printed = paper.pdf(gold, replace(paper.random_style(name, columns), size=10.0, ligatures=False))
            data = scanner.scanned(printed, DEVICES["usual 200 dpi"], name)
            source = Source(id=sha256(data).hexdigest(), location="x", media_type=media.PDF, size=len(data))
            documents = extract(source, data, settings=patient).documents
            found = [plain(text) for document in documents for text in formats.paragraphs_of(document)]
            score.add(name, found, [paper.Piece(piece.kind, plain(piece.text)) for piece in gold])
            pages += paper._count(data)
        seconds = (time.monotonic() - started) / pages
        words, whole = score.f1(score.words), score.f1(score.paragraphs)
        print(
            f"{columns} columns: word F1 {words:.4f}, paragraph F1 {whole:.4f}, {pages} pages, {seconds:.1f} s a page"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ways", default="drawn,stored,ocrmypdf")
    parser.add_argument("--news", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.news:
        news(arguments.news)
        return
    can_draw = scans.can_draw
    print(f"{'way':10} {'scanner':24} {'columns':>7} {'lang':4} {'word F1':>8} {'paragraph F1':>13} {'seconds':>8}")
    for way in arguments.ways.split(","):
        scans.can_draw = can_draw if way != "stored" else lambda: False
        choice = ExtractSettings(ocr="ocrmypdf" if way == "ocrmypdf" else "tesseract")
        for label, device in DEVICES.items():
            for columns in (1, 2):
                for lang in ("fr", "en"):
                    gold = pieces(lang)
                    style = paper.Style(columns=columns, size=10.0, headers=("Port de Valmeray",), footers=("{page}",))
                    data = scanner.scanned(paper.pdf(gold, replace(style, hyphenated=columns == 2)), device, lang)
                    source = Source(id=sha256(data).hexdigest(), location="x", media_type=media.PDF, size=len(data))
                    started = time.monotonic()
                    try:
                        documents = extract(source, data, settings=choice).documents
                    except errors.InputError as problem:
                        print(f"{way} {label}: {problem}", file=sys.stderr)
                        documents = ()
                    seconds = time.monotonic() - started
                    found = [plain(" ".join(d.text[b.start : b.end].split())) for d in documents for b in d.blocks]
                    wanted = [plain(piece.text) for piece in gold]
                    words = f1(" ".join(found).split(), " ".join(wanted).split())
                    print(
                        f"{way:10} {label:24} {columns:7} {lang:4} {words:8.4f} {f1(found, wanted):13.4f}"
                        f" {seconds:8.1f}",
                        flush=True,
                    )


if __name__ == "__main__":
    main()

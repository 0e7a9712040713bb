"""The same release in several formats: does it give the same paragraphs?

    python benchmarks/formats.py [--half tune|held-out] [--items N] [--libreoffice] [--layouts]

Texts are the news items of ../shared/data/debian-news, in French and English, parted in two halves by the hash of the
id; designs are drawn per item (tests/extract/pdf/paper.py). Exact paragraph F1 counts paragraphs that are equal once
white space is one space; word F1 counts words. `--libreoffice` also sets the French DOCX with LibreOffice, if there.
`--layouts` sets each text in the layouts of tests/extract/pdf/layouts.py instead; what stands beside it is not counted.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from bs4 import BeautifulSoup

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from tests.extract.pdf import layouts, paper  # noqa: E402

from presskit import errors  # noqa: E402
from presskit.extract import ExtractSettings, extract, media  # noqa: E402
from presskit.model import Document, Source  # noqa: E402

NEWS = ROOT.parent / "shared" / "data" / "debian-news"
KINDS = {"h1": "title", "h2": "heading", "h3": "heading", "p": "paragraph", "li": "list_item"}


def pieces_of(path: Path) -> list[paper.Piece]:
    """The blocks of a news item; what standard fonts cannot show is left out."""
    soup = BeautifulSoup(path.read_bytes(), "lxml")
    found = []
    for element in soup.find_all(list(KINDS)):
        if element.find(list(KINDS)) or element.find_parent("li"):
            continue
        text = " ".join(element.get_text().split()).replace("\u202f", " ").replace("\u2011", "-")
        text = text.encode("cp1252", "ignore").decode("cp1252")
        if text and (element.name != "li" or len(text) > 2):
            found.append(paper.Piece(KINDS[element.name], text))
    return found


def items(half: str, count: int) -> list[str]:
    names = sorted(path.stem for path in (NEWS / "fr").glob("*.html") if (NEWS / "en" / path.name).exists())
    wanted = 0 if half == "tune" else 1
    chosen = [name for name in names if int(sha256(name.encode()).hexdigest(), 16) % 2 == wanted]
    return sorted(chosen, key=lambda name: sha256(b"order" + name.encode()).hexdigest())[:count]


def normal(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def paragraphs_of(document: Document) -> list[str]:
    return [normal(document.text[block.start : block.end]) for block in document.blocks]


class Score:
    """Counts over all items: exact paragraphs and words, and the furniture that was left in."""

    def __init__(self) -> None:
        self.paragraphs = [0, 0, 0]
        self.words = [0, 0, 0]
        self.failed = 0
        self.worst: list[tuple[float, str]] = []

    def add(self, name: str, found: Sequence[str], gold: Sequence[paper.Piece]) -> None:
        wanted = [normal(piece.text) for piece in gold]
        before = list(self.paragraphs)
        for total, one, two in (
            (self.paragraphs, Counter(found), Counter(wanted)),
            (self.words, Counter(" ".join(found).split()), Counter(" ".join(wanted).split())),
        ):
            total[0] += (one & two).total()
            total[1] += one.total()
            total[2] += two.total()
        right, got, all_ = (now - then for now, then in zip(self.paragraphs, before, strict=True))
        self.worst.append((2 * right / max(got + all_, 1), name))

    @staticmethod
    def f1(counts: Sequence[int]) -> float:
        return 2 * counts[0] / max(counts[1] + counts[2], 1)


def read(data: bytes, kind: str) -> list[Document]:
    source = Source(id=sha256(data).hexdigest(), location="x", media_type=kind, size=len(data))
    return list(extract(source, data, settings=ExtractSettings()).documents)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=["tune", "held-out"], default="tune")
    parser.add_argument("--items", type=int, default=60)
    parser.add_argument("--libreoffice", action="store_true")
    parser.add_argument("--layouts", action="store_true", help="the layouts of tests/extract/pdf/layouts.py only")
    parser.add_argument("--show", type=int, default=0, help="print the N worst items of each format")
    arguments = parser.parse_args()
    if not NEWS.is_dir():
        sys.exit("../shared/data/debian-news is not there")
    scores: dict[str, Score] = {}
    if arguments.layouts:
        laid_out(items(arguments.half, arguments.items), scores)
        show(scores, arguments.show)
        return

    def tried(format_name: str, name: str, data: bytes, kind: str, golds: list[list[paper.Piece]]) -> None:
        score = scores.setdefault(format_name, Score())
        try:
            documents = read(data, kind)
        except errors.InputError as problem:
            print(f"{format_name} {name}: {type(problem).__name__} {problem}", file=sys.stderr)
            documents = []
        if len(golds) != len(documents):
            score.failed += 1
        for number, gold in enumerate(golds):
            lone = [p for d in documents for p in paragraphs_of(d)] if len(golds) == 1 else None
            found = lone if lone is not None else paragraphs_of(documents[number]) if number < len(documents) else []
            score.add(f"{name}/{number}", found, gold)

    for name in items(arguments.half, arguments.items):
        releases = {lang: pieces_of(NEWS / lang / f"{name}.html") for lang in ("fr", "en")}
        if any(sum(len(piece.text) for piece in release) < 500 for release in releases.values()):
            continue
        for lang, release in releases.items():
            seed = f"{name}-{lang}"
            tried("docx", seed, paper.docx(release), media.DOCX, [release])
            tried("text", seed, paper.text(release), media.PLAIN, [release])
            tried("text wrapped", seed, paper.text(release, 76), media.PLAIN, [release])
            for columns, label in ((1, "pdf"), (2, "pdf two columns")):
                data = paper.pdf(release, paper.random_style(seed, columns))
                tried(label, f"{seed}-{columns}", data, media.PDF, [release])
        style = replace(paper.random_style(name, 2), indent=0.0)
        style = replace(style, spacing=max(style.spacing, 0.35))
        tried(
            "pdf bilingual",
            name,
            paper.side_by_side(releases["fr"], releases["en"], style),
            media.PDF,
            list(releases.values()),
        )
        if arguments.libreoffice and shutil.which("soffice"):
            tried("pdf libreoffice", name, converted(paper.docx(releases["fr"])), media.PDF, [releases["fr"]])
    show(scores, arguments.show)


def laid_out(names: Sequence[str], scores: dict[str, Score]) -> None:
    """The items in every layout, French and English in turn."""
    for number, name in enumerate(names):
        release = pieces_of(NEWS / ("fr", "en")[number % 2] / f"{name}.html")
        if sum(len(piece.text) for piece in release) < 500:
            continue
        for label, layout in layouts.LAYOUTS.items():
            sheet = layout(release, f"{label}/{name}")
            score = scores.setdefault(label, Score())
            try:
                documents = read(sheet.data, media.PDF)
            except errors.InputError as problem:
                print(f"{label} {name}: {type(problem).__name__} {problem}", file=sys.stderr)
                documents = []
            score.failed += len(documents) != 1
            found = [text for document in documents for text in paragraphs_of(document) if text not in sheet.beside]
            score.add(name, found, sheet.pieces)


def show(scores: dict[str, Score], worst: int) -> None:
    print(f"{'format':18} {'paragraph F1':>12} {'word F1':>8} {'texts':>6} {'wrong number of documents':>26}")
    for label, score in scores.items():
        print(
            f"{label:18} {score.f1(score.paragraphs):12.4f} {score.f1(score.words):8.4f} {len(score.worst):6}"
            f" {score.failed:26}"
        )
        for value, name in sorted(score.worst)[:worst]:
            print(f"    {value:.3f} {name}")


def converted(data: bytes) -> bytes:
    """A DOCX set by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.docx").write_bytes(data)
        command = [
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{folder}/profile",
            "--convert-to",
            "pdf",
            "a.docx",
        ]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
        return (Path(folder) / "a.pdf").read_bytes()


if __name__ == "__main__":
    main()

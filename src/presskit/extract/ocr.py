"""Scanned pages: what tesseract or ocrmypdf, when one of them is installed, reads in them.

They run as programs of their own with a time limit, in a temporary folder, and get the file under a name of ours.
"""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

_SECONDS_A_PAGE = 20
_MOST_SECONDS = 600
_LANGUAGES = "fra+eng"


def tool() -> str:
    """The program that would be used: "ocrmypdf", "tesseract" (with pdftoppm beside it), or "" for none."""
    if shutil.which("ocrmypdf"):
        return "ocrmypdf"
    return "tesseract" if shutil.which("tesseract") and shutil.which("pdftoppm") else ""


def with_text(data: bytes, pages: int) -> bytes | None:
    """The same PDF with a layer of text, or None when there is no program, or when it fails or takes too long."""
    program = tool()
    if not program:
        return None
    seconds = min(_MOST_SECONDS, _SECONDS_A_PAGE * max(pages, 1) + 20)
    with TemporaryDirectory(prefix="presskit-ocr-") as folder:
        place = Path(folder)
        (place / "in.pdf").write_bytes(data)
        if program == "ocrmypdf":
            steps = [["ocrmypdf", "--quiet", "--skip-text", "-l", _LANGUAGES, "in.pdf", "out.pdf"]]
        else:
            steps = [
                ["pdftoppm", "-r", "300", "-gray", "-png", "in.pdf", "page"],
                ["tesseract", "pages.txt", "out", "-l", _LANGUAGES, "pdf"],
            ]
        for step in steps:
            if step[0] == "tesseract":
                names = sorted(path.name for path in place.glob("page*.png"))
                (place / "pages.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
            try:
                subprocess.run(step, cwd=place, timeout=seconds, check=True, capture_output=True)
            except (subprocess.SubprocessError, OSError):
                return None
        out = place / "out.pdf"
        return out.read_bytes() if out.is_file() else None

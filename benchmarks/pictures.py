"""Make the pictures of the documentation: `python benchmarks/pictures.py` writes overview.png and release.png.

Runs the pipeline on corpus/ (our own texts), photographs the page in Debian chromium, and keeps both in docs/images.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import presskit
from presskit.corpus import run
from presskit.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = "/usr/bin/chromium"


def main() -> None:
    from playwright.sync_api import sync_playwright

    with TemporaryDirectory() as place, sync_playwright() as driver:
        out = Path(place)
        run(ROOT / "corpus", out, Settings(), progress=lambda _: None)
        pairs = [release for release in presskit.load(out).releases if release.fr and release.en]
        shown = next(r for r in pairs if any(f.check == "amount.value" for f in r.findings))
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1200, "height": 760}, locale="en-GB")
        address = (out / "review.html").as_uri()
        for name, view in (("overview", "overview"), ("release", shown.id)):
            page.goto("about:blank")
            page.goto(f"{address}#{view}")
            page.wait_for_selector("html[data-live]", state="attached")
            if name == "release":
                for group in page.locator("article:not([hidden]) details.calm").all()[:1]:
                    group.locator("> summary").click()
                page.evaluate("() => document.activeElement.blur()")
            path = ROOT / "docs" / "images" / f"{name}.png"
            path.parent.mkdir(exist_ok=True)
            page.screenshot(path=path)
            print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} kB", file=sys.stderr)
        browser.close()


if __name__ == "__main__":
    main()

"""Figures of `presskit fetch` on the press site that the tests serve on 127.0.0.1 (tests/intake/web/site.py).

python benchmarks/fetch_site.py
"""

import sys
import tempfile
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.intake.web.site import RELEASES, Site, slug

from presskit.intake import ledger
from presskit.intake.web import fetching as web


def main() -> None:
    """Fetch twice and print what came of it."""
    settings = web.FetchSettings(delay=0.0, backoff=0.05, page_seconds=1.5, max_response=2_000_000)
    with tempfile.TemporaryDirectory() as name, Site() as other, Site(delay=0.02, elsewhere=other.port) as site:
        into = Path(name)
        report = web.fetch([site.base + "/"], into, settings=settings)
        first = list(site.hits)
        records = {record.url: record for record in ledger.read(into)}
        stored = {url for url, record in records.items() if record.path and not record.skipped}
        links = sum(
            site.base + slug(other_lang, n) in {item.url for item in records[site.base + slug(lang, n)].alternates}
            for n in range(RELEASES) for lang, other_lang in (("fr", "en"), ("en", "fr"))
        )  # fmt: skip
        right = {(site.base + slug("fr", n), site.base + slug("en", n)) for n in range(RELEASES)}
        pairs = {(pair.fr, pair.en) for pair in report.pairs if "/news/" in pair.fr}
        web.fetch([site.base + "/"], into, settings=settings)
        again = site.hits[len(first) :]
        conditions = {"if-none-match", "if-modified-since"}
        gaps = [later.at - earlier.at for earlier, later in pairwise(first)]
        forbidden = [hit for hit in first if hit.path.startswith(("/private/", "/fr/brouillons/"))]
        print(f"requests                    {len(first)}")
        print(f"articles                    {len(stored & site.articles())} of {len(site.articles())}")
        print(f"attachments                 {len(stored & site.attachments())} of {len(site.attachments())}")
        print(f"other-language links known  {links} of {2 * RELEASES}")
        print(f"pairs                       {len(pairs & right)} right, {len(pairs - right)} wrong of {RELEASES}")
        print(f"calendar pages asked        {sum(hit.path.startswith('/agenda') for hit in first)}")
        print(f"disallowed requests         {len(forbidden)}")
        print(f"requests to private hosts   {len(other.hits)}")
        print(f"shortest pause              {min(gaps):.3f} s (Crawl-delay {site.delay} s)")
        print(f"second fetch                {len(again)} requests, "
              f"{sum(not conditions & set(hit.headers) for hit in again)} without condition")  # fmt: skip


if __name__ == "__main__":
    main()

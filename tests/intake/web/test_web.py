"""`presskit fetch` on a real site on 127.0.0.1: what the first fetch has to bring home, and how it behaves."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from presskit import errors
from presskit.intake import ledger
from presskit.intake.folder import IntakeSettings, read_folder
from presskit.intake.web import fetching as web
from tests.intake.web.site import RELEASES, Hit, Site, slug

FAST = web.FetchSettings(delay=0.0, backoff=0.05, page_seconds=1.5, max_response=2_000_000)


@dataclass
class Fetched:
    site: Site
    into: Path
    report: web.FetchReport
    records: list[ledger.Record]
    elsewhere: list[Hit]
    told: list[web.FetchProgress]

    def latest(self) -> dict[str, ledger.Record]:
        return {record.url: record for record in self.records}


@pytest.fixture(scope="module")
def fetched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fetched]:
    into = tmp_path_factory.mktemp("fetched")
    with Site() as other, Site(delay=0.02, elsewhere=other.port) as site:
        told: list[web.FetchProgress] = []
        report = web.fetch([site.base + "/"], into, settings=FAST, progress=told.append)
        yield Fetched(site, into, report, list(ledger.read(into)), other.hits, told)


def test_all_articles_and_attachments_are_stored(fetched: Fetched) -> None:
    stored = {record.url for record in fetched.records if record.path and not record.skipped}
    assert fetched.site.articles() <= stored
    assert fetched.site.attachments() <= stored
    assert len(fetched.site.articles()) == 60
    for record in fetched.records:
        if record.path:
            assert ledger.sha256((fetched.into / record.path).read_bytes()).hexdigest() == record.sha256


def test_at_least_52_of_60_other_language_links_are_known(fetched: Fetched) -> None:
    latest = fetched.latest()
    known = 0
    for n in range(RELEASES):
        for lang, other in (("fr", "en"), ("en", "fr")):
            record = latest[fetched.site.base + slug(lang, n)]
            good = [item.url for item in record.alternates if item.doubt in ("", "not_reciprocal")]
            known += fetched.site.base + slug(other, n) in good
    assert known >= 52


def test_pairs_are_right_and_contradictions_are_told(fetched: Fetched) -> None:
    right = {(fetched.site.base + slug("fr", n), fetched.site.base + slug("en", n)) for n in range(RELEASES)}
    assert {(pair.fr, pair.en) for pair in fetched.report.pairs if "/news/" in pair.fr} <= right
    assert len(right & {(pair.fr, pair.en) for pair in fetched.report.pairs}) >= 26
    kinds = {(item.kind, item.url.removeprefix(fetched.site.base)) for item in fetched.report.contradictions}
    assert ("home_page", slug("fr", 27)) in kinds
    assert ("not_reciprocal", slug("fr", 29)) in kinds
    assert ("same_page", slug("fr", 28)) in kinds
    assert {"hreflang", "link_header", "jsonld", "switcher", "url_twin"} <= {
        how for pair in fetched.report.pairs for how in pair.how
    }


def test_wrong_declarations_are_kept_with_their_doubt(fetched: Fetched) -> None:
    record = fetched.latest()[fetched.site.base + slug("fr", 25)]
    doubts = {(item.how, item.doubt) for item in record.alternates}
    assert doubts == {("hreflang", "home_page"), ("switcher", "")}


def test_nothing_disallowed_is_asked(fetched: Fetched) -> None:
    assert not [path for path in fetched.site.paths() if path.startswith(("/private/", "/fr/brouillons/"))]
    assert any(item.reason == "robots" and item.count >= 2 for item in fetched.report.skipped)
    assert fetched.site.paths()[0] == "/robots.txt"
    assert fetched.site.paths().count("/robots.txt") == 1


def test_crawl_delay_is_kept_between_all_requests(fetched: Fetched) -> None:
    times = [hit.at for hit in fetched.site.hits]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert min(gaps) >= fetched.site.delay
    assert times[-1] - times[0] >= fetched.site.delay * len(gaps)


def test_retry_after_is_honoured_and_errors_are_tried_again(fetched: Fetched) -> None:
    busy = [hit for hit in fetched.site.hits if hit.path == "/busy"]
    assert [hit.status for hit in busy] == [429, 200]
    after = [hit.at for hit in fetched.site.hits if hit.at > busy[0].at]
    assert min(after) - busy[0].at >= 1.0  # nothing at all is asked of the host meanwhile
    assert [hit.status for hit in fetched.site.hits if hit.path == "/flaky"] == [500, 200]
    assert [hit.status for hit in fetched.site.hits if hit.path == "/broken"] == [500] * 4


def test_traps_end(fetched: Fetched) -> None:
    asked = [path.partition("?")[0].split("/")[1] for path in fetched.site.paths()]
    assert asked.count("agenda") <= 12
    assert asked.count("archive") <= 6
    assert asked.count("visit") <= 4
    assert asked.count("loop") == 2
    assert len(asked) < 160
    reasons = {item.reason: item.count for item in fetched.report.skipped}
    assert {"trap", "redirect_loop", "timeout", "too_large", "media_type", "private_address"} <= set(reasons)


def test_nothing_private_is_asked(fetched: Fetched) -> None:
    assert fetched.elsewhere == []
    assert any(path.startswith("/out/") for path in fetched.site.paths())


def test_kinds_are_told_by_content(fetched: Fetched) -> None:
    latest = {url.removeprefix(fetched.site.base): record for url, record in fetched.latest().items()}
    assert latest["/octets"].kind == "article"
    assert latest["/download"].kind == "attachment"
    assert latest["/download"].media_type == "application/pdf"
    assert latest["/notes.txt"].media_type == "text/plain"
    assert latest["/picture"].skipped == "media_type"
    assert latest["/moved"].final_url == fetched.site.base + slug("fr", 3)


def test_attachments_are_tied_to_their_release(fetched: Fetched) -> None:
    record = fetched.latest()[fetched.site.base + slug("en", 2)]
    assert {item.url for item in record.attachments} == {
        f"{fetched.site.base}/files/2.{kind}" for kind in ("pdf", "docx")
    }


def test_the_user_agent_has_a_contact_and_no_header_tells_more(fetched: Fetched) -> None:
    for hit in fetched.site.hits:
        assert hit.headers["user-agent"].startswith("presskit/")
        assert "contact: " in hit.headers["user-agent"]
        assert not {"cookie", "authorization", "referer"} & set(hit.headers)


def test_the_folder_is_a_corpus(fetched: Fetched) -> None:
    intake = read_folder(fetched.into, settings=IntakeSettings())
    urls = {source.url for source in intake.sources}
    assert fetched.site.articles() <= urls
    assert not [url for url in urls if "/agenda/" in url or "sitemap" in url]
    by_url = {source.url: source for source in intake.sources}
    alternates = by_url[fetched.site.base + slug("fr", 12)].alternates
    assert ("en", fetched.site.base + slug("en", 12), "link_header") in {(a.lang, a.url, a.how) for a in alternates}


def test_paths_are_made_of_hashes_alone(fetched: Fetched) -> None:
    for record in fetched.records:
        if record.path:
            folder, start, name = record.path.rsplit("/", 2)
            assert folder in ("pages", "attachments") or folder.startswith(".fetch/")
            assert name.split(".")[0] == record.sha256
            assert record.sha256.startswith(start)


def test_progress_is_told(fetched: Fetched) -> None:
    assert fetched.told
    assert fetched.told[-1].requests <= fetched.report.requests
    assert fetched.report.exit_code == 0
    assert fetched.report.failures == ()
    assert (fetched.into / ".fetch" / "log.txt").read_text() == ""
    assert fetched.report.requests == len(fetched.site.hits)


BAD = ("ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "http://", "https:///x", "",
       "http://user:secret@example.org/", "http://exa mple.org/", "http://x:99999/")  # fmt: skip


@pytest.mark.parametrize("url", BAD)
def test_a_bad_address_is_a_usage_error(url: str, tmp_path: Path) -> None:
    with pytest.raises(errors.UsageError):
        web.fetch([url], tmp_path / "new", settings=FAST)
    assert not (tmp_path / "new").exists()


def test_twisted_stays_out() -> None:
    names = "('twisted', 'scrapy', 'lxml')"
    code = f"import presskit.intake.web.fetching, sys; print([name for name in {names} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""Fetching again: cheap when nothing changed, telling when something did, going on after whatever interrupted it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from presskit.intake import ledger
from presskit.intake.web import fetching as web
from tests.intake.web.site import Site, slug
from tests.intake.web.test_web import FAST

_CODE = """
import signal
import sys
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background ignores it
from presskit.intake.web import fetching as web
settings = web.FetchSettings(delay=0.0, backoff=0.05, page_seconds=1.5, max_response=2_000_000)
try:
    report = web.fetch([sys.argv[1]], Path(sys.argv[2]), settings=settings)
except KeyboardInterrupt:
    sys.exit(130)
print(report.articles, report.resumed)
"""


def _process(site: Site, into: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", _CODE, site.base + "/", str(into)], stdout=subprocess.PIPE)


def _wait_for(site: Site, count: int) -> None:
    until = time.monotonic() + 120
    while len(site.hits) < count and time.monotonic() < until:
        time.sleep(0.01)
    assert len(site.hits) >= count


def _silence(site: Site) -> int:
    """How many requests there were when no more came."""
    for _ in range(60):
        asked = len(site.hits)
        time.sleep(0.5)
        if len(site.hits) == asked:
            return asked
    pytest.fail("it goes on asking")


def _stored(into: Path) -> set[str]:
    return {record.url for record in ledger.read(into) if record.path}


@pytest.mark.parametrize("calm", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_a_second_fetch_sends_conditional_requests_only(calm: bool, tmp_path: Path) -> None:
    with Site(calm=calm) as site:
        first = web.fetch([site.base + "/"], tmp_path, settings=FAST)
        asked = len(site.hits)
        site.edited = {slug("fr", 4), slug("en", 9), slug("fr", 9)}
        second = web.fetch([site.base + "/"], tmp_path, settings=FAST)
        again = site.hits[asked:]
    plain = [hit.path for hit in again if not {"if-none-match", "if-modified-since"} & set(hit.headers)]
    assert plain == []
    assert len(again) >= 80
    assert second.new == 0
    assert second.changed == 3
    assert second.articles == first.articles
    assert [pair.how for pair in second.pairs] == [pair.how for pair in first.pairs]
    assert not second.resumed

    told = {item.url.removeprefix(site.base): item for item in second.corrections}
    assert set(told) == {slug("fr", 4), slug("en", 9), slug("fr", 9)}
    assert told[slug("fr", 4)].other == site.base + slug("en", 4)
    assert told[slug("fr", 4)].message.endswith("English did not.")
    assert told[slug("fr", 9)].other_changed

    record = [item for item in ledger.read(tmp_path) if item.url == site.base + slug("fr", 4)][-1]
    earlier = [item for item in ledger.read(tmp_path) if item.sha256 == record.previous]
    assert (tmp_path / earlier[0].path).exists()
    assert record.previous != record.sha256


@pytest.mark.parametrize("after", [15, pytest.param(60, marks=pytest.mark.slow)])
def test_kill_9_loses_nothing_and_nothing_stored_is_asked_again(after: int, tmp_path: Path) -> None:
    with Site(calm=True) as site:
        process = _process(site, tmp_path)
        _wait_for(site, after)
        process.kill()
        process.wait()
        asked = _silence(site)  # the fetching process notices that its parent is gone
        stored = _stored(tmp_path)
        assert stored
        time.sleep(0.3)
        assert len(site.hits) == asked
        report = web.fetch([site.base + "/"], tmp_path, settings=FAST)
        again = {site.base + hit.path for hit in site.hits[asked:]}
        assert report.resumed
        assert again & stored == set()
        assert site.articles() | site.attachments() <= _stored(tmp_path)
        assert len(report.pairs) >= 26


def test_ctrl_c_ends_within_two_seconds_and_keeps_what_was_done(tmp_path: Path) -> None:
    took = []
    while not took or (min(took) > 2 and len(took) < 3):  # on a busy machine once more
        into = tmp_path / str(len(took))
        with Site(calm=True) as site:
            process = _process(site, into)
            _wait_for(site, 30)
            begin = time.monotonic()
            os.kill(process.pid, signal.SIGINT)
            assert process.wait(60) == 130
            took.append(time.monotonic() - begin)
            asked = _silence(site)
            assert len(_stored(into)) >= 12
            time.sleep(0.3)
            assert len(site.hits) == asked
    assert min(took) <= 2


def test_a_half_written_line_is_cut_off(tmp_path: Path) -> None:
    book = ledger.Ledger(tmp_path, run=1)
    book.add(ledger.Record(url="http://a.example/", run=1, status=200))
    book.close()
    with (tmp_path / "fetch.jsonl").open("ab") as stream:
        stream.write(b'{"url": "http://b.exa')
    book = ledger.Ledger(tmp_path, run=2)
    book.add(ledger.Record(url="http://c.example/", run=2, status=200))
    book.close()
    assert [record.url for record in ledger.read(tmp_path)] == ["http://a.example/", "http://c.example/"]


def test_limits_hold_and_the_next_fetch_goes_on(tmp_path: Path) -> None:
    from dataclasses import replace

    with Site(calm=True) as site:
        report = web.fetch([site.base + "/"], tmp_path, settings=replace(FAST, max_pages=20))
        pages = [hit for hit in site.hits if hit.path not in ("/robots.txt", "/feed.xml") and "sitemap" not in hit.path]
        assert len(pages) <= 20
        assert report.stopped == "limit_pages"
        stored, asked = _stored(tmp_path), len(site.hits)
        report = web.fetch([site.base + "/"], tmp_path, settings=replace(FAST, max_pages=25))
        assert report.resumed
        assert {site.base + hit.path for hit in site.hits[asked:]} & stored == set()
        pages = [hit for hit in site.hits[asked:] if hit.path not in ("/robots.txt", "/feed.xml")]
        assert 20 <= len(pages) <= 25


def test_since_leaves_older_releases_out(tmp_path: Path) -> None:
    from dataclasses import replace

    with Site(calm=True) as site:
        report = web.fetch([site.base + "/"], tmp_path, settings=replace(FAST, since="2026-01-20", max_pages=60))
    assert any(item.reason == "before_since" and item.count >= 5 for item in report.skipped)


def test_a_rehearsal_stores_nothing_and_names_what_it_would_ask(tmp_path: Path) -> None:
    with Site(calm=True) as site:
        report = web.rehearse([site.base + "/"], settings=FAST)
    assert not [path for path in site.paths() if "quay" in path or "quai" in path]
    planned = {item.url: item for item in report.planned}
    assert site.base + slug("en", 21) in planned
    assert planned[site.base + "/private/contacts"].reason == "robots"
    assert len(site.hits) <= 8
    assert report.exit_code == 0
